import {NORDIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Norwegian: our own table, from general knowledge of the language. */
export const NORWEGIAN: LanguageWords = {
	endings: NORDIC,
	link: /^[se]?$/,
	small: 'og i av for på den det de',
	rows: `
minister|minister
president chairman|president,leder
alternative|alternativ
league|liga
federation confederation|føderasjon,forbund
society company association|selskap
club|klubb
group|gruppe
initiative|initiativ
campaign|kampanje
chamber house|kammer,ting
senate|senat
mayor|borgermester
prosecutor prosecution|påtalemyndighet
constitution constitutional|grunnlov
federal|føderal
criminal crime|kriminal
intelligence news message|etterretning
service|tjeneste
navy marine|marine
air force|luftforsvar
war|krig
battle fight struggle|kamp
fighter warrior combatant|kriger
soldier|soldat
volunteer|frivillig
hero heroic|helt
victim|offer
martyr|martyr
mother|mor
father|far
grandmother grandma|bestemor
parent|foreldre
brother|bror
sister|søster
daughter|datter
son|sønn
widow|enke
family|familie
friend|venn
girl|jente
boy|gutt
neighbour neighbor|nabo
teacher|lærer
doctor physician|lege
writer author|forfatter
journalist|journalist
hunter|jeger
fisherman fisher|fisker
smith|smed
miller|møller
baker|baker
tailor|skredder
shepherd|gjeter
judge|dommer
knight|ridder
emperor empire imperial|keiser,rike
kingdom|kongerike
crown|krone
devil|djevel
angel|engel
soul spirit|sjel,ånd
heart|hjerte
blood|blod
hand|hånd
eye|øye
head|hode
life|liv
death|død
love|kjærlighet
dream|drøm
dignity|verdighet
honour honor|ære
equality|likhet
brotherhood fraternity|brorskap
courage bravery|mot
faith belief|tro
memory remembrance|minne
heritage legacy|arv
resistance|motstand
revolution revolutionary|revolusjon
uprising rebellion insurrection|opprør
protest demonstration|protest
strike|streik
march|marsj
rescue save|redning,redde
aid help relief|hjelp
protection conservation|vern
nature natural|natur
environment environmental|miljø
animal|dyr
climate|klima
energy|energi
agriculture farming|landbruk
transport traffic|samferdsel
labour work employment|sysselsetting
family affair matter|saker
hospital|sykehus
theatre stage|scene
film cinema|film,kino
music|musikk
art|kunst
prize award|pris
story history|historie
festival feast|festival,fest
game play|spill
cup|cup
championship|mesterskap
football soccer|fotball
sport sports|idrett,sport
television tv|tv,fjernsyn
radio broadcasting|kringkasting
publishing publisher|forlag
ship boat|skip
harbour harbor port|havn
airport|lufthavn
street|gate
market|marked
garden|hage
stone rock|stein,klippe
iron|jern
steel|stål
silver|sølv
salt|salt
snow|snø
ice|is
storm|storm
lightning flash|lyn
thunder|torden
oak|eik
tiger|tiger
fox|rev
dog|hund
cat|katt
bull ox|okse
snake serpent|slange
swan|svane
raven crow|ravn
bee|bie
yellow|gul
orange|oransje
brown|brun
grey gray|grå
second|andre
third|tredje
five|fem
hundred century|århundre
year|år
month monthly|måned
hour|time
true real|sann
pure clean clear|ren
strong|sterk
brave bold|modig
eternal|evig
open|åpen
last|siste
long|lang
beautiful|vakker
patriotic patriot|patriotisk
radical|radikal
liberal|liberal
conservative|konservativ
progressive progress|fremskritt
republican|republikaner
together|sammen
our we us|vår,vi
forward onward go|fremad
live long living|levende
save salvation|frelse
stop|stopp
vote|stemme,valg
podium we can|kan
united joint|forente
rebellious unbowed|opprørsk
arise rise stand up|reis
observer|observatør
tribune platform|tribune
chronicle|krønike
evening|aften,kveld
picture image|bilde
south german|sørtysk
general universal|allmenn,alminnelig
party|parti
people folk nation|folk
danish|dansk
norwegian|norsk
left|venstre
right|høyre
center centre|senter
new|ny
old|gammel
great big|stor
free|fri
green|grønn
red|rød
black|svart
white|hvit
blue|blå
newspaper paper|avis,tidende
daily day|dag,dagblad
morning|morgen,morgon
news|nyhet,nytt
time|tid
today|i dag,dagens
world|verden
city town|by
class struggle fight|klassekamp
government|regjering
ministry|departement
court|rett,domstol
police|politi
army|hær
defence defense|forsvar
freedom|frihet
justice law|rettferdighet,lov
unity|enhet
christian|kristelig,kristen
socialist social|sosialistisk,sosial
labour labor work|arbeid,arbeider
women woman|kvinne
children child|barn
youth young|ungdom,ung
`,
};
