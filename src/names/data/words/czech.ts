import {SLAVIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Czech: our own table, from general knowledge of the language. */
export const CZECH: LanguageWords = {
	endings: SLAVIC,
	small: 'a v ve na za do o pro z s k',
	rows: `
party|strana
union association league alliance|svaz,unie,sdružení
unity|jednota
movement|hnutí
front|fronta
platform|platforma
ministry|ministerstvo
government|vláda
council|rada
committee commission|výbor,komise
agency|agentura
bureau office|úřad,kancelář
center centre|centrum,střed
institute|ústav,institut
university|univerzita
academy|akademie
school|škola
library|knihovna
museum|muzeum
theatre theater|divadlo
bank|banka
fund foundation|fond,nadace
court tribunal|soud
army|armáda
guard|garda,stráž
police|policie
security safety|bezpečnost
defence defense|obrana
justice|spravedlnost
law right|právo,zákon
order|pořádek
truth|pravda
freedom liberty|svoboda
independence|nezávislost
independent|nezávislý
solidarity|solidarita
peace world|mír
world|svět
victory|vítězství
people folk nation|lid,lidový
national nation|národní,národ
homeland fatherland motherland|vlast
state|stát,státní
republic|republika
democracy democratic|demokracie,demokratický
social socialist|sociální,socialistický
communist|komunistický
workers labour labor|dělnický,práce
peasant farmer|rolnický
youth young|mládež,mladý
women woman|žena,ženský
children child|děti,dítě
man human person|člověk,lidé
rights right|práva
citizen civic civil|občan,občanský
new|nový
old ancient|starý
great big large grand|velký
small little|malý
good|dobrý
green|zelený
black|černý
white|bílý
red|červený,rudý
blue|modrý
gold golden|zlato,zlatý
morning dawn|ráno,ranní
dawn daybreak sunrise|úsvit
day|den
evening|večer,večerní
night|noc
today|dnes
tomorrow|zítra
future|budoucnost
time times|čas,doba
week weekly|týden
daily everyday|denní
newspaper gazette paper|noviny
news|zprávy,noviny
statement bulletin gazette record|věstník
journal magazine|časopis
mirror|zrcadlo
voice|hlas
word|slovo
letter post mail courier|pošta,list
echo|ozvěna
moment instant minute|okamžik
rain|déšť
sun sunshine|slunce
moon|měsíc
star|hvězda
sky heaven|nebe
earth land ground|země
universe cosmos space|vesmír
fire|oheň
water|voda
wind|vítr
light|světlo
sea|moře
river|řeka
lake|jezero
mountain hill|hora
island|ostrov
forest wood|les
field|pole
city town|město
village|ves,vesnice
house home|dům
church|kostel,církev
castle fortress|hrad,zámek
palace|palác
tower|věž
square|náměstí
bridge|most
gate door|brána
road way path|cesta
railway railroad|dráha,železnice
globe sphere|koule
compass|kompas
key|klíč
bell|zvon
flag banner|prapor,vlajka
sword shield|štít
lion|lev
eagle|orel
falcon hawk|sokol
wolf|vlk
bear|medvěd
horse|kůň
bird|pták
jellyfish medusa|medúza
apple|jablko
rose flower|růže,květ
tree|strom
bread|chléb
spring|jaro
summer|léto
autumn fall|podzim
winter|zima
north northern|sever,severní
south southern|jih,jižní
east eastern|východ,východní
west western|západ,západní
central middle|centrální,střední
supreme high upper|nejvyšší
united joint|spojený,jednotný
common general|společný,obecný,generální
free|svobodný,volný
first one|první
strong power force strength|síla,moc
hope|naděje
trust confidence|důvěra
reform|reforma
renaissance revival rebirth awakening|obroda,probuzení
change|změna
choice election electoral|volba,volební
development progress|rozvoj,pokrok
prosperity welfare prosperous|blahobyt,prosperita
health|zdraví,zdravotnictví
education enlightenment|vzdělání,školství
science research|věda,výzkum
culture|kultura
economy economic|ekonomika,hospodářský
trade commerce|obchod
industry|průmysl
finance financial|finance,finanční
interior internal home|vnitro,vnitřní
foreign external|zahraniční,zahraničí
miner|horník
mayor starost|starosta,primátor
servant|služebník,sluha
brother brotherhood|bratr,bratrstvo
friend friendship|přítel,přátelství
family|rodina
life|život
memory memorial|paměť,památník
war|válka
revolution revolutionary|revoluce
resistance|odpor
club society|klub,společnost
company corporation|společnost,firma
festival holiday feast|festival,svátek
cup|pohár
prize award|cena
game play|hra
song|píseň
book|kniha
king royal|král,královský
prince|princ,kníže
queen|královna
saint holy|svatý
god|bůh
islamic muslim|islámský,muslimský
christian|křesťanský
popular people|lidový
left|levice,levý
right|pravice,pravý
step forward advance|krok,vpřed
german|německý
russian|ruský
ukrainian|ukrajinský
polish|polský
czech|český
hungarian|maďarský
turkish|turecký
indian|indický
french|francouzský
european|evropský
american|americký
arab arabic|arabský
korean|korejský
space|prostor
modern contemporary|moderní,současný
three|tři
pyramid|pyramida
assembly parliament|shromáždění,sněm
leaf sheet page|list
line|linie,čára
fortune luck happiness|štěstí
rise ascent climb|vzestup
minister|ministr
president chairman|prezident,předseda
alternative|alternativa
league|liga
confederation federation|konfederace
society company association|společnost
group|skupina
sector section|sektor
corps|sbor,korpus
regiment|pluk
brigade|brigáda
battalion|prapor,batalion
troops forces army|vojska,síly
armed|ozbrojený
internal affair business matter|záležitost
prosecutor prosecution|prokuratura,státní zástupce
investigation investigative|vyšetřování,vyšetřovací
constitution constitutional|ústava,ústavní
anti-corruption corruption|protikorupční,korupce
battle fight struggle|boj,bitva
fighter warrior|bojovník
soldier|voják
volunteer|dobrovolník
hero|hrdina
victim|oběť
mother|matka
father|otec
grandmother grandma|babička
brother|bratr
sister|sestra
daughter|dcera
son|syn
widow|vdova
friend|přítel
girl|dívka,holka
boy|chlapec,kluk
teacher|učitel
doctor physician|lékař
writer|spisovatel
journalist|novinář
miner mine mining|horník
smith|kovář
miller|mlynář
tailor|krejčí
hunter|lovec
shepherd|pastýř
elder head|starosta,hejtman
emperor imperial empire|císař,říše
crown|koruna
angel|anděl
soul spirit|duše,duch
heart|srdce
blood|krev
hand arm|ruka
eye|oko
head|hlava
death|smrt
love|láska
dream|sen
dignity|důstojnost
honour honor|čest
equality|rovnost
faith belief|víra
memory memorial remembrance|paměť,památka
glory fame|sláva
resistance opposition|odpor
revolution|revoluce
uprising rebellion|povstání
protest|protest
march|pochod
rescue save salvation|záchrana
help aid|pomoc
nature|příroda
environment environmental|životní prostředí
climate|klima
energy|energie
agriculture|zemědělství
transport|doprava
education|vzdělávání
hospital|nemocnice
film cinema|film,kino
music|hudba
art|umění
story history|dějiny,příběh
festival feast|festival,svátek
championship|mistrovství
sport|sport
television tv|televize
radio broadcasting|rozhlas
publishing|nakladatelství
ship|loď
port harbour harbor|přístav
airport|letiště
street|ulice
market|trh
garden|zahrada
stone rock|kámen,skála
iron|železo,železný
steel|ocel
silver|stříbro,stříbrný
snow|sníh
ice|led
storm|bouře
thunder|hrom
oak|dub
fox|liška
dog|pes
cat|kočka
raven|havran
swan|labuť
bee|včela
yellow|žlutý
orange|oranžový
grey gray|šedý
second|druhý
third|třetí
century age|století,věk
year|rok
month monthly|měsíc,měsíčník
hour|hodina
true real|pravý,skutečný
pure clean|čistý
brave|statečný
eternal|věčný
open|otevřený
last|poslední
beautiful|krásný
patriotic patriot|vlastenecký,vlastenec
radical|radikální
liberal|liberální
conservative|konzervativní
progressive|progresivní
together|společně,spolu
our we|náš
forward|vpřed
live living|živý
action yes|akce
discontented dissatisfied|nespokojený
truth right law justice|právo
observer review|pozorovatel,přehled
chronicle|kronika
morning|ranní
evening|večerní
newspaper gazette|list,noviny
italy|itálie
netherlands|nizozemsko
germany|německo
spain|španělsko
france|francie
romania|rumunsko
hungary|maďarsko
finland|finsko
poland|polsko
turkey|turecko
greece|řecko
russia|rusko
ukraine|ukrajina
europe|evropa
clear pure|čistý,jasný
bloc block|blok
`,
};
