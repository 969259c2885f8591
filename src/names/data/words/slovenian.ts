import {SLAVIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Slovenian: our own table, from general knowledge of the language. */
export const SLOVENIAN: LanguageWords = {
	endings: SLAVIC,
	small: 'in v na za o od s z iz',
	rows: `
minister|minister
president chairman|predsednik
alternative|alternativa
league|liga
confederation federation|konfederacija
society company association|društvo,družba
group|skupina
sector section|sektor
corps|korpus
regiment|polk
brigade|brigada
battalion|bataljon
troops forces army|sile,vojska
armed|oborožen
internal affair business matter|zadeva
servant|služabnik
prosecutor prosecution|tožilstvo
investigation investigative|preiskava
constitution constitutional|ustava,ustavno
anti-corruption corruption|protikorupcijski
war|vojna
battle fight struggle|boj,bitka
fighter warrior|borec,bojevnik
soldier|vojak
volunteer|prostovoljec
hero|junak
victim|žrtev
mother|mati
father|oče
grandmother grandma|babica
brother|brat
sister|sestra
daughter|hči
son|sin
widow|vdova
family|družina
friend|prijatelj
girl|dekle
boy|fant
teacher|učitelj
doctor physician|zdravnik
writer|pisatelj
journalist|novinar
miner mine mining|rudar
smith|kovač
miller|mlinar
tailor|krojač
hunter|lovec
shepherd|pastir
elder head|župan
emperor imperial empire|cesar,cesarstvo
crown|krona
angel|angel
soul spirit|duša,duh
heart|srce
blood|kri
hand arm|roka
eye|oko
head|glava
life|življenje
death|smrt
love|ljubezen
dream|sanje
dignity|dostojanstvo
honour honor|čast
equality|enakost
faith belief|vera
memory memorial remembrance|spomin
glory fame|slava
resistance opposition|odpor
revolution|revolucija
uprising rebellion|vstaja
protest|protest
march|pohod
rescue save salvation|rešitev
help aid|pomoč
nature|narava
environment environmental|okolje
climate|podnebje
energy|energija
agriculture|kmetijstvo
transport|promet
education|izobraževanje
hospital|bolnišnica
film cinema|film,kino
music|glasba
art|umetnost
prize award|nagrada
story history|zgodovina,zgodba
festival feast|festival,praznik
game play|igra
cup|pokal
championship|prvenstvo
sport|šport
television tv|televizija
radio broadcasting|radio,radiotelevizija
publishing|založba
ship|ladja
port harbour harbor|pristanišče
airport|letališče
street|ulica
market|trg
garden|vrt
stone rock|kamen,skala
iron|železo,železen
steel|jeklo
silver|srebro
snow|sneg
ice|led
storm|nevihta
thunder|grom
oak|hrast
fox|lisica
dog|pes
cat|mačka
raven|krokar
swan|labod
bee|čebela
yellow|rumen
orange|oranžen
grey gray|siv
second|drugi
third|tretji
century age|stoletje
year|leto
month monthly|mesec
hour|ura
true real|pravi,resničen
pure clean|čist
brave|pogumen
eternal|večen
open|odprt
last|zadnji
beautiful|lep
patriotic patriot|domoljuben
radical|radikalen
liberal|liberalen
conservative|konservativen
progressive|napreden
together|skupaj
our we|naš
forward|naprej
live living|živ
action yes|akcija
discontented dissatisfied|nezadovoljen
truth right law justice|pravo,pravica
observer review|opazovalec,pregled
chronicle|kronika
morning|jutranji,jutro
evening|večernji,večer
newspaper gazette|časnik,časopis
`,
};
