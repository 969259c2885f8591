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
minister|minister
president chairman|president,voorzitter
alternative|alternatief
league|liga
federation confederation|federatie
society company association|maatschappij,genootschap
club|club
group|groep
initiative|initiatief
campaign|campagne
chamber house|kamer
senate|senaat
mayor|burgemeester
prosecutor prosecution|officier
constitution constitutional|grondwet
federal|federaal
criminal crime|misdaad
intelligence news message|inlichtingen
service|dienst
navy marine|marine
air force|luchtmacht
battle fight struggle|strijd,slag
fighter warrior combatant|strijder
soldier|soldaat
volunteer|vrijwilliger
hero heroic|held
victim|slachtoffer
martyr|martelaar
mother|moeder
father|vader
grandmother grandma|oma,grootmoeder
parent|ouder
brother|broer,broeder
sister|zus,zuster
daughter|dochter
son|zoon
widow|weduwe
family|gezin,familie
friend|vriend
girl|meisje
boy|jongen
neighbour neighbor|buur,buurman
teacher|leraar
doctor physician|arts,dokter
writer author|schrijver
journalist|journalist
hunter|jager
fisherman fisher|visser
smith|smid
miller|molenaar,mulder
baker|bakker
tailor|kleermaker
shepherd|herder
judge|rechter
knight|ridder
emperor empire imperial|keizer,rijk
kingdom|koninkrijk
crown|kroon
devil|duivel
angel|engel
soul spirit|ziel,geest
heart|hart
blood|bloed
hand|hand
eye|oog
head|hoofd
death|dood
love|liefde
dream|droom
dignity|waardigheid
honour honor|eer
equality|gelijkheid
brotherhood fraternity|broederschap
courage bravery|moed
faith belief|geloof
memory remembrance|herinnering
heritage legacy|erfgoed
uprising rebellion insurrection|opstand
protest demonstration|protest
strike|staking
march|mars
rescue save|redding,redden
aid help relief|hulp
protection conservation|bescherming
nature natural|natuur
environment environmental|milieu
animal|dier
climate|klimaat
energy|energie
agriculture farming|landbouw
transport traffic|verkeer,vervoer
labour work employment|werk,werkgelegenheid
family affair matter|zaken
hospital|ziekenhuis
theatre stage|toneel
film cinema|film,bioscoop
music|muziek
art|kunst
story history|geschiedenis,verhaal
festival feast|feest
championship|kampioenschap
football soccer|voetbal
sport sports|sport
television tv|televisie
radio broadcasting|omroep
publishing publisher|uitgeverij
ship boat|schip
harbour harbor port|haven
airport|luchthaven
street|straat
market|markt
garden|tuin
stone rock|steen,rots
iron|ijzer
steel|staal
silver|zilver
salt|zout
snow|sneeuw
ice|ijs
storm|storm
lightning flash|bliksem
thunder|donder
oak|eik
tiger|tijger
fox|vos
dog|hond
cat|kat
bull ox|stier,os
snake serpent|slang
swan|zwaan
raven crow|raaf
bee|bij
yellow|geel
orange|oranje
brown|bruin
grey gray|grijs
second|tweede
third|derde
five|vijf
hundred century|eeuw,honderd
year|jaar
month monthly|maand
hour|uur
true real|waar
pure clean clear|zuiver,schoon
strong|sterk
brave bold|dapper,moedig
eternal|eeuwig
open|open
last|laatste
long|lang
beautiful|mooi
patriotic patriot|patriottisch
radical|radicaal
liberal|liberaal
conservative|conservatief
progressive progress|progressief
republican|republikeins
together|samen
our we us|ons,wij
forward onward go|vooruit
live long living|levend
save salvation|red
stop|stop
vote|stem,stemmen
podium we can|kunnen
rebellious unbowed|opstandig
arise rise stand up|opstaan
observer|waarnemer
tribune platform|tribune
chronicle|kroniek
evening|avondblad
picture image|beeld
south german|zuidduits
general universal|algemeen
italy|italië
netherlands|nederland
germany|duitsland
spain|spanje
france|frankrijk
romania|roemenië
hungary|hongarije
finland|finland
poland|polen
turkey|turkije
greece|griekenland
russia|rusland
ukraine|oekraïne
europe|europa
clear pure|helder
bloc block|blok
`,
};
