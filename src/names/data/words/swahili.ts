import type {LanguageWords} from './language-words.js';

/** Swahili: our own table, from general knowledge of the language. */
export const SWAHILI: LanguageWords = {
	small: 'ya wa la za cha vya kwa na katika mwa',
	rows: `
party|chama
union association league alliance|muungano,umoja,shirikisho
unity|umoja,mshikamano
movement|harakati,vuguvugu
front|mstari wa mbele
ministry|wizara
government|serikali
council|baraza
committee commission|kamati,tume
commission|tume
agency|wakala,shirika
bureau office|ofisi
office bureau|ofisi
center centre|kituo
institute|taasisi
university|chuo kikuu
academy|chuo
school|shule
library|maktaba
museum|makumbusho
theatre theater|ukumbi wa michezo
bank|benki
fund foundation|mfuko
court tribunal|mahakama
army|jeshi
guard|walinzi,mlinzi
police|polisi
security safety|usalama
defence defense|ulinzi
people defence force|jeshi la ulinzi
justice judicial|haki
law right legal|sheria
order|utaratibu,amri
truth|ukweli
freedom liberty|uhuru
torch|mwenge
independence|uhuru
independent|huru
independent electoral|uchaguzi na mipaka
peace world|amani
world|dunia,ulimwengu
victory|ushindi
people folk nation popular|watu,wananchi,umma
citizen civic civil citizenship|mwananchi,raia
citizen mwananchi|mwananchi
national nation|taifa,kitaifa
homeland fatherland motherland|nchi ya baba
country|nchi
state|jimbo,dola
republic|jamhuri
democracy democratic|demokrasia
social socialist|jamii,kijamii
communist|kikomunisti
worker labour labor work|wafanyakazi,kazi
work job|kazi
peasant farmer|wakulima,mkulima
youth young|vijana,kijana
woman female|wanawake,mwanamke
child kid|watoto
man human person|mtu,binadamu
right|haki,kulia
human rights|haki za binadamu
new|mpya,jipya,kipya
old ancient|kongwe,mzee
great big large grand|kubwa,kuu,mkuu
small little|dogo,mdogo,ndogo
good|nzuri,mwema,njema
green|kijani
black|nyeusi,mweusi
white|nyeupe,mweupe
red|nyekundu
blue|buluu,bluu
yellow|njano
gold golden|dhahabu
morning dawn|asubuhi
dawn daybreak sunrise|alfajiri
day|siku
evening|jioni
night|usiku
today|leo
tomorrow|kesho
future|mustakabali,siku zijazo
time times|wakati,nyakati
week weekly|wiki
daily everyday|kila siku
newspaper gazette paper|gazeti
news|habari
journal magazine|jarida
mirror|kioo
voice|sauti
word|neno
letter post mail courier|barua,posta
rain|mvua
sun sunshine|jua
moon|mwezi
star|nyota
sky heaven|mbingu,anga
earth land ground|dunia,ardhi
fire|moto
water|maji
wind|upepo
light|nuru,mwanga
sea|bahari
river|mto
lake|ziwa
mountain hill|mlima
island|kisiwa
forest wood|msitu
field|uwanja
city town|jiji,mji
village|kijiji
house home|nyumba,bunge
church|kanisa
castle fortress|ngome
palace|ikulu,kasri
state house palace|ikulu
tower|mnara
bridge|daraja
gate door|lango
road way path|barabara,njia
railway railroad|reli
key|ufunguo
bell|kengele
flag banner|bendera
sword shield|upanga
shield|ngao
lion|simba
lion simba|simba
eagle|tai
leopard|chui
elephant|tembo,ndovu
buffalo|nyati
rhinoceros|kifaru
giraffe|twiga
horse|farasi
bird|ndege
flower blossom bloom|ua,maua
tree|mti
bread|mkate
north northern|kaskazini
south southern|kusini
east eastern|mashariki
west western|magharibi
central middle|kati
supreme high upper|kuu,juu
supreme court|mahakama ya juu kabisa
united joint|muungano,umoja
nation national people|taifa,mataifa
common general|pamoja
together one|azimio la umoja
declaration manifesto statement|azimio
first one|kwanza
strong mighty powerful power force strength|nguvu
hope|tumaini,matumaini
trust confidence|imani
reform|mageuzi
change|mabadiliko
change forum|mageuzi
choice election electoral|uchaguzi
election|uchaguzi
development progress|maendeleo
progress|maendeleo
prosperity welfare prosperous|ustawi
health healthcare medical|afya
education enlightenment|elimu
science research|sayansi
culture|utamaduni
economy economic|uchumi
trade commerce|biashara
industry|viwanda,kiwanda
finance financial|fedha
interior internal home|mambo ya ndani
foreign external|mambo ya nje,nje
transparency|uwazi
act transparency|act wazalendo
patriotic patriot|uzalendo,wazalendo
patriot|mzalendo
brother brotherhood|ndugu
friend friendship|rafiki
family|familia
family ujamaa socialism|ujamaa
life|maisha
memory memorial|kumbukumbu
war|vita
revolution revolutionary|mapinduzi
resistance|upinzani
club society|klabu
company corporation|kampuni
festival holiday feast|tamasha,sikukuu
cup|kombe
prize award|tuzo
game play|mchezo,michezo
song|wimbo
book|kitabu
king royal kingdom|mfalme
queen|malkia
saint holy|mtakatifu
god|mungu
islamic muslim|kiislamu
christian|kikristo
left|kushoto
african africa|afrika
american america|marekani
assembly parliament|bunge
parliament|bunge
senate|seneti
act law statute bill|sheria
constitution constitutional|katiba
treaty accord pact|mkataba
agreement deal accord pact|makubaliano,mkataba
television tv channel|televisheni,runinga
radio|redio
film movie cinema|filamu
department division|idara
authority power|mamlaka
organization body|shirika
navy fleet|jeshi la wanamaji
intelligence information|ujasusi
border frontier|mpaka
president presidential|rais
minister|waziri
prime minister|waziri mkuu
governor|gavana
leader|kiongozi
chairman chair president head|mwenyekiti
secretary|katibu
deputy vice|naibu
conference congress|mkutano
protest demonstration|maandamano
strike|mgomo
campaign|kampeni
operation campaign|operesheni
project program|mradi
plan|mpango
bridge initiative building|maridhiano
honor honour|heshima
dignity honor honour|utu,heshima
courage brave bravery|ujasiri
faith belief|imani
love|upendo,mapenzi
dream|ndoto
wisdom|hekima,busara
knowledge|maarifa
spirit soul|roho
heart|moyo
help aid assistance|msaada
service|huduma
service huduma|huduma
cooperation collaboration|ushirikiano
cooperative|ushirika
hustler fund|hasla
mother|mama
father|baba
son|mwana
teacher|mwalimu,walimu
doctor physician|daktari
student|mwanafunzi,wanafunzi
writer author|mwandishi
soldier|askari
soldier guard askari|askari
hero|shujaa,mashujaa
hero day|mashujaa
fisherman|mvuvi
salt|chumvi
iron steel|chuma
silver|fedha
stone rock|jiwe
market|soko
hospital|hospitali
airport|uwanja wa ndege
prison|gereza
mosque|msikiti
district region|wilaya
region province|mkoa
county|kaunti
story tale|hadithi
music|muziki
art|sanaa
football soccer|soka,mpira wa miguu
agriculture agricultural farming|kilimo
energy|nishati
electricity electric power|umeme
transport transportation|uchukuzi,usafiri
environment|mazingira
vaccine|chanjo
history historical|historia
international|kimataifa
young african|yanga
`,
};
