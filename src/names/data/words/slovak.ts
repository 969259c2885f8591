import {SLAVIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Slovak: our own table, from general knowledge of the language. */
export const SLOVAK: LanguageWords = {
	endings: SLAVIC,
	small: 'a v vo na za do o pre z zo s so k',
	rows: `
minister|minister
president chairman|prezident,predseda
alternative|alternatíva
league|liga
confederation federation|konfederácia
society company association|spoločnosť,spolok
group|skupina
sector section|sektor
corps|zbor
regiment|pluk
brigade|brigáda
battalion|prápor
troops forces army|vojská,sily
armed|ozbrojený
internal affair business matter|záležitosť
servant|služobník
prosecutor prosecution|prokuratúra
investigation investigative|vyšetrovanie
constitution constitutional|ústava,ústavný
anti-corruption corruption|protikorupčný
war|vojna
battle fight struggle|boj
fighter warrior|bojovník
soldier|vojak
volunteer|dobrovoľník
hero|hrdina
victim|obeť
mother|matka
father|otec
grandmother grandma|babička
brother|brat
sister|sestra
daughter|dcéra
son|syn
widow|vdova
family|rodina
friend|priateľ
girl|dievča
boy|chlapec
teacher|učiteľ
doctor physician|lekár
writer|spisovateľ
journalist|novinár
miner mine mining|baník
smith|kováč
miller|mlynár
tailor|krajčír
hunter|lovec
shepherd|pastier
elder head|starosta
emperor imperial empire|cisár,ríša
crown|koruna
angel|anjel
soul spirit|duša,duch
heart|srdce
blood|krv
hand arm|ruka
eye|oko
head|hlava
life|život
death|smrť
love|láska
dream|sen
dignity|dôstojnosť
honour honor|česť
equality|rovnosť
faith belief|viera
memory memorial remembrance|pamäť,pamiatka
glory fame|sláva
resistance opposition|odpor
revolution|revolúcia
uprising rebellion|povstanie
protest|protest
march|pochod
rescue save salvation|záchrana
help aid|pomoc
nature|príroda
environment environmental|životné prostredie
climate|klíma
energy|energia
agriculture|poľnohospodárstvo
transport|doprava
education|vzdelávanie,školstvo
hospital|nemocnica
film cinema|film,kino
music|hudba
art|umenie
prize award|cena
story history|dejiny,príbeh
festival feast|festival,sviatok
game play|hra
cup|pohár
championship|majstrovstvá
sport|šport
television tv|televízia
radio broadcasting|rozhlas
publishing|vydavateľstvo
ship|loď
port harbour harbor|prístav
airport|letisko
street|ulica
market|trh
garden|záhrada
stone rock|kameň,skala
iron|železo,železný
steel|oceľ
silver|striebro,strieborný
snow|sneh
ice|ľad
storm|búrka
thunder|hrom
oak|dub
fox|líška
dog|pes
cat|mačka
raven|havran
swan|labuť
bee|včela
yellow|žltý
orange|oranžový
grey gray|sivý
second|druhý
third|tretí
century age|storočie
year|rok
month monthly|mesiac
hour|hodina
true real|pravý,skutočný
pure clean|čistý
brave|statočný
eternal|večný
open|otvorený
last|posledný
beautiful|krásny
patriotic patriot|vlastenecký
radical|radikálny
liberal|liberálny
conservative|konzervatívny
progressive|progresívny
together|spolu,spoločne
our we|náš
forward|vpred
live living|živý
action yes|akcia
discontented dissatisfied|nespokojný
truth right law justice|právo,pravda
observer review|pozorovateľ,prehľad
chronicle|kronika
morning|ranný
evening|večerný,večer
newspaper gazette|noviny
`,
};
