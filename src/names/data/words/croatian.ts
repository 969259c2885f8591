import {SLAVIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Croatian: our own table, from general knowledge of the language. */
export const CROATIAN: LanguageWords = {
	endings: SLAVIC,
	small: 'i u na za o od s sa iz',
	rows: `
minister|ministar
president chairman|predsjednik
alternative|alternativa
league|liga
confederation federation|konfederacija
society company association|društvo
group|skupina,grupa
sector section|sektor
corps|korpus,zbor
regiment|pukovnija
brigade|brigada
battalion|bojna,bataljun
troops forces army|snage,vojska
armed|oružan
internal affair business matter|posao,unutarnji
servant|sluga
prosecutor prosecution|tužiteljstvo,državno odvjetništvo
investigation investigative|istraga,istražni
constitution constitutional|ustav,ustavni
anti-corruption corruption|antikorupcijski
war|rat
battle fight struggle|borba,bitka
fighter warrior|borac,ratnik
soldier|vojnik
volunteer|dobrovoljac
hero|junak,heroj
victim|žrtva
mother|majka,mati
father|otac
grandmother grandma|baka
brother|brat
sister|sestra
daughter|kći
son|sin
widow|udovica
family|obitelj,porodica
friend|prijatelj
girl|djevojka
boy|dječak
teacher|učitelj
doctor physician|liječnik
writer|pisac,književnik
journalist|novinar
miner mine mining|rudar
smith|kovač
miller|mlinar
tailor|krojač
hunter|lovac
shepherd|pastir
elder head|načelnik
emperor imperial empire|car,carstvo
crown|kruna
angel|anđeo
soul spirit|duša,duh
heart|srce
blood|krv
hand arm|ruka
eye|oko
head|glava
life|život
death|smrt
love|ljubav
dream|san
dignity|dostojanstvo
honour honor|čast
equality|jednakost
faith belief|vjera
memory memorial remembrance|sjećanje,spomen
glory fame|slava
resistance opposition|otpor
revolution|revolucija
uprising rebellion|ustanak
protest|prosvjed,protest
march|marš,pohod
rescue save salvation|spas
help aid|pomoć
nature|priroda
environment environmental|okoliš
climate|klima
energy|energija
agriculture|poljoprivreda
transport|promet
education|obrazovanje
hospital|bolnica
film cinema|film,kino
music|glazba
art|umjetnost
prize award|nagrada
story history|povijest,priča
festival feast|festival,praznik
game play|igra
cup|kup
championship|prvenstvo
sport|sport,šport
television tv|televizija
radio broadcasting|radio,radiotelevizija
publishing|izdavač
ship|brod
port harbour harbor|luka
airport|zračna luka,aerodrom
street|ulica
market|tržište,tržnica
garden|vrt
stone rock|kamen,stijena
iron|željezo,željezni
steel|čelik
silver|srebro,srebrni
snow|snijeg
ice|led
storm|oluja
thunder|grom
oak|hrast
fox|lisica
dog|pas
cat|mačka
raven|gavran
swan|labud
bee|pčela
yellow|žuti
orange|narančasti
grey gray|sivi
second|drugi
third|treći
century age|stoljeće,vijek
year|godina
month monthly|mjesec
hour|sat
true real|istinski,pravi
pure clean|čist
brave|hrabar
eternal|vječni
open|otvoren
last|posljednji
beautiful|lijep
patriotic patriot|domoljubni,patriotski
radical|radikalni
liberal|liberalni
conservative|konzervativni
progressive|progresivni
together|zajedno,skupa
our we|naš
forward|naprijed
live living|živ,živi
action yes|akcija
discontented dissatisfied|nezadovoljan
truth right law justice|pravo,pravda
observer review|promatrač,pregled
chronicle|kronika
morning|jutarnji,jutro
evening|večernji,večer
newspaper gazette|list,novine
party|stranka,partija
union alliance|savez,unija,udruga
movement|pokret
bridge|most
we can|možemo
government|vlada
council|vijeće
committee|odbor,povjerenstvo
agency|agencija
office bureau|ured
court|sud
army|vojska
security|sigurnost
defence defense|obrana
law right|zakon,pravo
justice|pravda,pravosuđe
freedom|sloboda
independent|neovisan,nezavisni
independence|neovisnost
world|svijet
victory|pobjeda
people|narod,ljudi,pučki
national|nacionalni,narodni
homeland domestic|domovina,domovinski
state|država,državni
republic|republika
democratic|demokratski
social|socijalni,socijaldemokratski
workers labour|radnik,rad
peasant|seljak,seljački
youth young|mladež,mladi
new|nov,novi
great big|velik,veliki
green|zeleni
black|crni
white|bijeli,bijel
red|crveni
blue|plavi
morning|jutro,jutarnji
evening|večer,večernji
day|dan
today|danas
future|budućnost
time|vrijeme
week weekly|tjedan,tjednik
newspaper paper list gazette|list,novine
news|vijesti
free|slobodan,slobodni
free dalmatia|slobodna dalmacija
voice|glas
sun|sunce
star|zvijezda
sea|more
river|rijeka
island|otok
city|grad
village|selo
house|kuća
church|crkva
road way|cesta,put
eagle|orao
wolf|vuk
falcon|sokol
north|sjever,sjeverni
south|jug,južni
east|istok,istočni
west|zapad,zapadni
supreme|vrhovni
central|središnji
common general|zajednički,opći
hope|nada
change|promjena
choice election|izbor,izborni
health|zdravlje,zdravstvo
education|obrazovanje,školstvo
science|znanost
economy|gospodarstvo
croatian|hrvatski
european|europski
assembly parliament|sabor,skupština
king royal|kralj,kraljevski
saint holy|sveti
left|ljevica,lijevi
right|desnica,desni
university|sveučilište
theatre theater|kazalište
square|trg
truth|istina
`,
};
