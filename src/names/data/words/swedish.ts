import {NORDIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Swedish: our own table, from general knowledge of the language. */
export const SWEDISH: LanguageWords = {
	endings: NORDIC,
	link: /^s?$/,
	small: 'och i av för som på',
	rows: `
party|parti
union association league alliance|union,förbund
unity|enhet
movement|rörelse
front|front
platform|plattform
ministry|departement
government|regering
council|råd
committee commission|kommitté,kommission
agency|byrå
bureau office|kontor
center centre|centrum
institute|institut
university|universitet
academy|akademi
school|skola
library|bibliotek
museum|museum
theatre theater|teater
bank|bank
fund foundation|fond,stiftelse
court tribunal|domstol
army|armé
guard|garde,vakt
police|polis
security safety|säkerhet
defence defense|försvar
justice|rättvisa
law right|rätt,lag
order|ordning
truth|sanning
freedom liberty|frihet
independence|självständighet
independent|oberoende
solidarity|solidaritet
peace world|fred
world|värld
victory|seger
people folk nation|folk
national nation|nationell,nation
homeland fatherland motherland|fosterland
state|stat
republic|republik
democracy democratic|demokrati,demokratisk
social socialist|social,socialistisk
communist|kommunistisk
workers labour labor|arbetar,arbete
peasant farmer|bonde
youth young|ungdom,ung
women woman|kvinna
children child|barn
man human person|människa
rights right|rättigheter
citizen civic civil|medborgare
new|ny
old ancient|gammal
great big large grand|stor
small little|liten
good|god
green|grön
black|svart
white|vit
red|röd
blue|blå
gold golden|guld
morning dawn|morgon
dawn daybreak sunrise|gryning
day|dag
evening|kväll
night|natt
today|idag,dagens
tomorrow|imorgon
future|framtid
time times|tid
week weekly|vecka
daily everyday|daglig
newspaper gazette paper|tidning
news|nyheter
statement bulletin gazette record|meddelande
journal magazine|tidskrift
mirror|spegel
voice|röst,stämma
word|ord
letter post mail courier|post,brev
echo|eko
moment instant minute|ögonblick
rain|regn
sun sunshine|sol
moon|måne
star|stjärna
sky heaven|himmel
earth land ground|jord,mark
universe cosmos space|universum
fire|eld
water|vatten
wind|vind
light|ljus
sea|hav
river|flod,älv
lake|sjö
mountain hill|berg
island|ö
forest wood|skog
field|fält
city town|stad
village|by
house home|hus
church|kyrka
castle fortress|slott,borg
palace|palats
tower|torn
square|torg
bridge|bro
gate door|port
road way path|väg
railway railroad|järnväg
globe sphere|klot
compass|kompass
key|nyckel
bell|klocka
flag banner|flagga
sword shield|sköld
lion|lejon
eagle|örn
falcon hawk|falk
wolf|varg
bear|björn
horse|häst
bird|fågel
jellyfish medusa|manet
apple|äpple
rose flower|ros,blomma
tree|träd
bread|bröd
spring|vår
summer|sommar
autumn fall|höst
winter|vinter
north northern|norr,nord
south southern|söder,syd
east eastern|öster,öst
west western|väster,väst
central middle|central,mellan
supreme high upper|högsta
united joint|förenad,enad
common general|gemensam,allmän
free|fri
first one|första
strong power force strength|kraft,makt
hope|hopp
trust confidence|förtroende
reform|reform
renaissance revival rebirth awakening|väckelse,pånyttfödelse
change|förändring
choice election electoral|val
development progress|utveckling,framsteg
prosperity welfare prosperous|välfärd
health|hälsa
education enlightenment|utbildning
science research|vetenskap,forskning
culture|kultur
economy economic|ekonomi,ekonomisk
trade commerce|handel
industry|industri
finance financial|finans
interior internal home|inrikes
foreign external|utrikes
miner|gruvarbetare
mayor starost|borgmästare
servant|tjänare
brother brotherhood|broder,broderskap
friend friendship|vän
family|familj
life|liv
memory memorial|minne
war|krig
revolution revolutionary|revolution
resistance|motstånd
club society|klubb,sällskap
company corporation|bolag,företag
festival holiday feast|festival,fest
cup|kupp,cup
prize award|pris
game play|spel
song|sång,visa
book|bok
king royal|kung,kunglig
prince|prins
queen|drottning
saint holy|sankt,helig
god|gud
islamic muslim|islamisk
christian|kristen,kristlig
popular people|folklig
left|vänster
right|höger
step forward advance|steg,framåt
german|tysk
russian|rysk
ukrainian|ukrainsk
polish|polsk
czech|tjeckisk
hungarian|ungersk
turkish|turkisk
indian|indisk
french|fransk
european|europeisk
american|amerikansk
arab arabic|arabisk
korean|koreansk
space|rymd
modern contemporary|modern
three|tre
pyramid|pyramid
assembly parliament|församling
leaf sheet page|blad
line|linje
fortune luck happiness|lycka
rise ascent climb|uppgång
`,
};
