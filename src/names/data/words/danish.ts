import {NORDIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Danish: our own table, from general knowledge of the language. */
export const DANISH: LanguageWords = {
	endings: NORDIC,
	link: /^[se]?$/,
	small: 'og i af for på den det de',
	rows: `
minister|minister
president chairman|præsident,formand
alternative|alternativ
league|liga
federation confederation|føderation,forbund
society company association|selskab
club|klub,forening
group|gruppe
initiative|initiativ
campaign|kampagne
chamber house|kammer,ting
senate|senat
mayor|borgmester
prosecutor prosecution|anklager
constitution constitutional|grundlov
federal|føderal
criminal crime|kriminal
intelligence news message|efterretning
service|tjeneste
navy marine|marine,flåde
air force|flyvevåben
war|krig
battle fight struggle|kamp
fighter warrior combatant|kæmper,kriger
soldier|soldat
volunteer|frivillig
hero heroic|helt
victim|offer
martyr|martyr
mother|mor,moder
father|far,fader
grandmother grandma|bedstemor
parent|forældre
brother|bror,broder
sister|søster
daughter|datter
son|søn
widow|enke
family|familie
friend|ven
girl|pige
boy|dreng
neighbour neighbor|nabo
teacher|lærer
doctor physician|læge
writer author|forfatter
journalist|journalist
hunter|jæger
fisherman fisher|fisker
smith|smed
miller|møller
baker|bager
tailor|skrædder
shepherd|hyrde
judge|dommer
knight|ridder
emperor empire imperial|kejser,rige
kingdom|kongerige
crown|krone
devil|djævel
angel|engel
soul spirit|sjæl,ånd
heart|hjerte
blood|blod
hand|hånd
eye|øje
head|hoved
life|liv
death|død
love|kærlighed
dream|drøm
dignity|værdighed
honour honor|ære
equality|lighed
brotherhood fraternity|broderskab
courage bravery|mod
faith belief|tro
memory remembrance|minde
heritage legacy|arv
resistance|modstand
revolution revolutionary|revolution
uprising rebellion insurrection|oprør
protest demonstration|protest
strike|strejke
march|march
rescue save|redning,redde
aid help relief|hjælp
protection conservation|beskyttelse
nature natural|natur
environment environmental|miljø
animal|dyr
climate|klima
energy|energi
agriculture farming|landbrug
transport traffic|trafik,transport
labour work employment|beskæftigelse
family affair matter|anliggender
hospital|sygehus,hospital
theatre stage|scene
film cinema|film,biograf
music|musik
art|kunst
prize award|pris
story history|historie
festival feast|festival,fest
game play|spil
cup|pokal
championship|mesterskab
football soccer|fodbold
sport sports|idræt,sport
television tv|tv,fjernsyn
radio broadcasting|radio
publishing publisher|forlag
ship boat|skib
harbour harbor port|havn
airport|lufthavn
street|gade
market|marked
garden|have
stone rock|sten,klippe
iron|jern
steel|stål
silver|sølv
salt|salt
snow|sne
ice|is
storm|storm
lightning flash|lyn
thunder|torden
oak|eg
tiger|tiger
fox|ræv
dog|hund
cat|kat
bull ox|tyr,okse
snake serpent|slange
swan|svane
raven crow|ravn
bee|bi
yellow|gul
orange|orange
brown|brun
grey gray|grå
second|anden
third|tredje
five|fem
hundred century|århundrede
year|år
month monthly|måned
hour|time
true real|sand
pure clean clear|ren
strong|stærk
brave bold|modig
eternal|evig
open|åben
last|sidste
long|lang
beautiful|smuk
patriotic patriot|patriotisk
radical|radikal
liberal|liberal
conservative|konservativ
progressive progress|fremskridt
republican|republikaner
together|sammen
our we us|vores,vi
forward onward go|fremad
live long living|levende
save salvation|frelse
stop|stop
vote|stemme,valg
podium we can|kan
united joint|forenede
rebellious unbowed|oprørsk
arise rise stand up|rejs
observer|observatør
tribune platform|tribune
chronicle|krønike
evening|aften
picture image|billede
south german|sydtysk
general universal|almindelig,almen
party|parti
people folk nation|folk
danish|dansk
norwegian|norsk
left|venstre
right|højre
center centre|center,midte
new|ny
old|gammel
great big|stor
free|fri
green|grøn
red|rød
black|sort
white|hvid
blue|blå
newspaper paper|avis,tidende
daily day|dag,dagblad
morning|morgen
news|nyhed,nyt
time|tid
today|i dag,dagens
world|verden
city town|by
class struggle fight|klassekamp
government|regering
ministry|ministerium
court|ret,domstol
police|politi
army|hær
defence defense|forsvar
freedom|frihed
justice law|retfærdighed,lov
unity|enhed
christian|kristen,kristelig
socialist social|socialistisk,social
labour labor work|arbejde,arbejder
women woman|kvinde
children child|barn,børn
youth young|ungdom,ung
`,
};
