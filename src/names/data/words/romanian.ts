import type {LanguageWords} from './language-words.js';

/** Romanian: our own table, from general knowledge of the language. */
export const ROMANIAN: LanguageWords = {
	endings: /(?:ului|ilor|ele|lor|ul|ea|a|e|i|u)$/,
	small: 'și al ale cu pe de din a la în pentru',
	rows: `
party|partid
union association league alliance|uniune,uniunea,alianță
unity|unitate
movement|mișcare
front|front
platform|platformă
ministry|minister
government|guvern
council|consiliu
committee commission|comitet,comisie
agency|agenție
bureau office|birou,oficiu
center centre|centru
institute|institut
university|universitate
academy|academie
school|școală
library|bibliotecă
museum|muzeu
theatre theater|teatru
bank|bancă
fund foundation|fond,fundație
court tribunal|curte,tribunal
army|armată
guard|gardă
police|poliție
security safety|securitate
defence defense|apărare
justice|dreptate,justiție
law right|drept,lege
order|ordine
truth|adevăr
freedom liberty|libertate
independence|independență
independent|independent
solidarity|solidaritate
peace world|pace
world|lume,mondial
victory|victorie
people folk nation|popor
national nation|național,națiune
homeland fatherland motherland|patrie
state|stat
republic|republică
democracy democratic|democrație,democrat
social socialist|social,socialist
communist|comunist
workers labour labor|muncitor,muncă
peasant farmer|țărănesc
youth young|tineret,tânăr
women woman|femeie
children child|copil
man human person|om
rights right|drepturi
citizen civic civil|cetățean,civic
new|nou
old ancient|vechi
great big large grand|mare
small little|mic
good|bun
green|verde
black|negru
white|alb
red|roșu
blue|albastru
gold golden|aur
morning dawn|dimineață
dawn daybreak sunrise|zori
day|zi
evening|seară
night|noapte
today|azi
tomorrow|mâine
future|viitor
time times|timp
week weekly|săptămână
daily everyday|cotidian
newspaper gazette paper|ziar,gazetă
news|știri
statement bulletin gazette record|monitor
journal magazine|revistă
mirror|oglindă
voice|voce,glas
word|cuvânt
letter post mail courier|poștă,curier
echo|ecou
moment instant minute|clipă
rain|ploaie
sun sunshine|soare
moon|lună
star|stea
sky heaven|cer
earth land ground|pământ,țară
universe cosmos space|univers
fire|foc
water|apă
wind|vânt
light|lumină
sea|mare
river|râu
lake|lac
mountain hill|munte
island|insulă
forest wood|pădure
field|câmp
city town|oraș
village|sat
house home|casă
church|biserică
castle fortress|castel,cetate
palace|palat
tower|turn
square|piață
bridge|pod
gate door|poartă
road way path|drum,cale
railway railroad|cale ferată
globe sphere|glob
compass|busolă
key|cheie
bell|clopot
flag banner|steag
sword shield|scut
lion|leu
eagle|vultur
falcon hawk|șoim
wolf|lup
bear|urs
horse|cal
bird|pasăre
jellyfish medusa|meduză
apple|măr
rose flower|trandafir,floare
tree|arbore,copac
bread|pâine
spring|primăvară
summer|vară
autumn fall|toamnă
winter|iarnă
north northern|nord
south southern|sud
east eastern|est
west western|vest
central middle|central
supreme high upper|suprem
united joint|unit
common general|comun,general
free|liber
first one|primul
strong power force strength|putere,forță
hope|speranță
trust confidence|încredere
reform|reformă
renaissance revival rebirth awakening|renaștere
change|schimbare
choice election electoral|alegere,electoral
development progress|dezvoltare,progres
prosperity welfare prosperous|prosperitate
health|sănătate
education enlightenment|educație
science research|știință,cercetare
culture|cultură
economy economic|economie,economic
trade commerce|comerț
industry|industrie
finance financial|finanțe,financiar
interior internal home|intern,interne
foreign external|extern,externe
miner|miner
mayor starost|primar
servant|slujitor
brother brotherhood|frate,frăție
friend friendship|prieten,prietenie
family|familie
life|viață
memory memorial|memorie,memorial
war|război
revolution revolutionary|revoluție
resistance|rezistență
club society|club,societate
company corporation|companie
festival holiday feast|festival,sărbătoare
cup|cupă
prize award|premiu
game play|joc
song|cântec
book|carte
king royal|rege,regal
prince|prinț
queen|regină
saint holy|sfânt
god|dumnezeu
islamic muslim|islamic
christian|creștin
popular people|popular
left|stânga
right|dreapta
step forward advance|pas,înainte
german|german
russian|rus
ukrainian|ucrainean
polish|polonez
czech|ceh
hungarian|maghiar
turkish|turc
indian|indian
french|francez
european|european
american|american
arab arabic|arab
korean|coreean
space|spațiu
modern contemporary|modern
three|trei
pyramid|piramidă
assembly parliament|adunare
leaf sheet page|foaie
line|linie
fortune luck happiness|noroc,fericire
rise ascent climb|ascensiune
`,
};
