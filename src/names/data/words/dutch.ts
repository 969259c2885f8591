import type {LanguageWords} from './language-words.js';

/** Dutch: our own table, from general knowledge of the language. */
export const DUTCH: LanguageWords = {
	endings: /(?:en|e|s)$/,
	link: /^(?:s|en|e)?$/,
	small: 'de het een en van voor der',
	rows: `
party|partij
union association league alliance|unie,verbond,bond
unity|eenheid
movement|beweging
front|front
platform|platform
ministry|ministerie
government|regering
council|raad
committee commission|commissie
agency|agentschap
bureau office|bureau,kantoor
center centre|centrum
institute|instituut
university|universiteit
academy|academie
school|school
library|bibliotheek
museum|museum
theatre theater|theater
bank|bank
fund foundation|fonds,stichting
court tribunal|hof,rechtbank
army|leger
guard|garde
police|politie
security safety|veiligheid
defence defense|defensie,verdediging
justice|justitie,rechtvaardigheid
law right|recht,wet
order|orde
truth|waarheid
freedom liberty|vrijheid
independence|onafhankelijkheid
independent|onafhankelijk
solidarity|solidariteit
peace world|vrede
world|wereld
victory|overwinning
people folk nation|volk
national nation|nationaal,natie
homeland fatherland motherland|vaderland
state|staat
republic|republiek
democracy democratic|democratie,democratisch
social socialist|sociaal,socialistisch
communist|communistisch
workers labour labor|arbeider,arbeid
peasant farmer|boer
youth young|jeugd,jong
women woman|vrouw
children child|kind
man human person|mens,man
rights right|rechten
citizen civic civil|burger
new|nieuw
old ancient|oud
great big large grand|groot
small little|klein
good|goed
green|groen
black|zwart
white|wit
red|rood
blue|blauw
gold golden|goud,gouden
morning dawn|ochtend,morgen
dawn daybreak sunrise|dageraad
day|dag
evening|avond
night|nacht
today|vandaag
tomorrow|morgen
future|toekomst
time times|tijd
week weekly|week
daily everyday|dagelijks
newspaper gazette paper|krant
news|nieuws
statement bulletin gazette record|verklaring
journal magazine|tijdschrift
mirror|spiegel
voice|stem
word|woord
letter post mail courier|post,brief
echo|echo
moment instant minute|moment
rain|regen
sun sunshine|zon
moon|maan
star|ster
sky heaven|hemel,lucht
earth land ground|aarde,land
universe cosmos space|heelal
fire|vuur
water|water
wind|wind
light|licht
sea|zee
river|rivier
lake|meer
mountain hill|berg
island|eiland
forest wood|bos,woud
field|veld
city town|stad
village|dorp
house home|huis
church|kerk
castle fortress|kasteel
palace|paleis
tower|toren
square|plein
bridge|brug
gate door|poort
road way path|weg
railway railroad|spoorweg
globe sphere|bol
compass|kompas
key|sleutel
bell|klok
flag banner|vlag
sword shield|schild
lion|leeuw
eagle|arend,adelaar
falcon hawk|valk
wolf|wolf
bear|beer
horse|paard
bird|vogel
jellyfish medusa|kwal
apple|appel
rose flower|roos,bloem
tree|boom
bread|brood
spring|lente
summer|zomer
autumn fall|herfst
winter|winter
north northern|noord
south southern|zuid
east eastern|oost
west western|west
central middle|centraal,midden
supreme high upper|hoge,opperste
united joint|verenigd
common general|gemeenschappelijk,algemeen
free|vrij
first one|eerste
strong power force strength|kracht,macht
hope|hoop
trust confidence|vertrouwen
reform|hervorming
renaissance revival rebirth awakening|herleving,ontwaken
change|verandering
choice election electoral|keuze,verkiezing
development progress|ontwikkeling,vooruitgang
prosperity welfare prosperous|welvaart,welzijn
health|gezondheid
education enlightenment|onderwijs
science research|wetenschap,onderzoek
culture|cultuur
economy economic|economie,economisch
trade commerce|handel
industry|industrie
finance financial|financiën
interior internal home|binnenlandse
foreign external|buitenlandse
miner|mijnwerker
mayor starost|burgemeester
servant|dienaar
brother brotherhood|broeder,broederschap
friend friendship|vriend
family|familie,gezin
life|leven
memory memorial|herinnering
war|oorlog
revolution revolutionary|revolutie
resistance|verzet
club society|club,maatschappij
company corporation|maatschappij,bedrijf
festival holiday feast|festival,feest
cup|beker
prize award|prijs
game play|spel
song|lied
book|boek
king royal|koning,koninklijk
prince|prins
queen|koningin
saint holy|sint,heilig
god|god
islamic muslim|islamitisch
christian|christelijk
popular people|populair
left|links
right|rechts
step forward advance|stap,voorwaarts
german|duits
russian|russisch
ukrainian|oekraïens
polish|pools
czech|tsjechisch
hungarian|hongaars
turkish|turks
indian|indiaas
french|frans
european|europees
american|amerikaans
arab arabic|arabisch
korean|koreaans
space|ruimte
modern contemporary|modern
three|drie
pyramid|piramide
assembly parliament|vergadering
leaf sheet page|blad
line|lijn
fortune luck happiness|geluk
rise ascent climb|opkomst
`,
};
