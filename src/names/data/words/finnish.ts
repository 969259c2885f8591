import type {LanguageWords} from './language-words.js';

/** Finnish: our own table, from general knowledge of the language. */
export const FINNISH: LanguageWords = {
	endings: /(?:isten|inen|isen|iset|ssa|sta|lla|lta|lle|jen|ien|den|ten|en|in|an|on|un|at|et|it|ot|ut|n|t|a|e|i|o|u)$/,
	link: /^n?$/,
	small: 'ja',
	rows: `
party|puolue
union association league alliance|liitto,yhdistys,järjestö
coalition|kokoomus,liittouma
unity|yhtenäisyys
movement|liike
front|rintama
ministry|ministeriö
minister|ministeri
prime|pää
government|hallitus
council|neuvosto
committee commission|komitea,valiokunta
agency|virasto
bureau office|toimisto
service|palvelu
center centre|keskus,keskusta
institute|laitos,instituutti
university|yliopisto
academy|akatemia
school|koulu
library|kirjasto
museum|museo
theatre theater|teatteri
bank|pankki
fund foundation|rahasto,säätiö
court tribunal|oikeus,tuomioistuin
army|armeija
guard|kaarti
coast|rannikko
police|poliisi
security safety|turvallisuus
defence defense|puolustus
league defence|suojelu
justice|oikeus
law right|laki,oikeus
order|järjestys
truth|totuus
freedom liberty|vapaus
liberal|liberaali
independence|itsenäisyys
independent|itsenäinen,riippumaton
solidarity|solidaarisuus
peace|rauha
world|maailma
victory|voitto
people folk nation|kansa
national nation|kansallinen
finnish finns|suomalainen
estonian|virolainen
latvian|latvialainen
lithuanian|liettualainen
icelandic|islantilainen
russian|venäläinen
homeland fatherland|isänmaa,kotimaa
state|valtio
republic|tasavalta
democracy democratic|demokratia,demokraattinen
social socialist|sosiaalinen,sosialidemokraattinen
workers labour labor|työ,työväki,työläinen
peasant farmer|maanviljelijä,maalainen
greens green|vihreä
black|musta
white|valkoinen
red|punainen
blue|sininen
yellow|keltainen
gold golden|kulta,kultainen
silver|hopea
iron|rauta
youth young|nuoriso,nuori
women woman|nainen
children child|lapsi
mother|äiti
father|isä
man human person|ihminen,mies
hero|sankari
veteran|veteraani
rights|oikeudet
citizen civic civil|kansalainen
new|uusi
old|vanha
great big large|suuri,iso
small little|pieni
good|hyvä
free|vapaa
true real|todellinen,perus
united|yhdistynyt
together|yhdessä
first one|ensimmäinen
second|toinen
three third|kolme,kolmas
morning dawn|aamu
evening|ilta
day|päivä
night|yö
today|tänään
tomorrow|huominen
future|tulevaisuus
time times|aika
week weekly|viikko
century|vuosisata
year|vuosi
newspaper gazette paper|lehti,sanomalehti
news message|uutiset,sanomat
daily|päivälehti
journal magazine|aikakauslehti
mirror|peili
voice|ääni
word|sana
letter post mail courier|posti,kirje
echo|kaiku
radio broadcasting|yleisradio,radio
television|televisio
sun|aurinko
moon|kuu
star|tähti
sky heaven|taivas
earth land|maa
fire|tuli
water|vesi
wind|tuuli
light|valo
sea|meri
river|joki
lake|järvi
mountain hill|vuori,mäki
island|saari
forest wood|metsä
field|kenttä,pelto
city town|kaupunki
village|kylä
house home|talo,koti
church|kirkko
castle fortress|linna,linnoitus
palace|palatsi
tower|torni
square|tori,aukio
bridge|silta
gate|portti
road way path|tie
railway|rautatie
harbour harbor port|satama
airport|lentoasema
lion|leijona
eagle|kotka
wolf|susi
bear|karhu
horse|hevonen
bird|lintu
rose flower|ruusu,kukka
tree oak|puu,tammi
bread|leipä
spring|kevät
summer|kesä
autumn fall|syksy
winter|talvi
north northern|pohjoinen
south southern|etelä
east eastern|itä
west western|länsi
supreme high upper|korkein
general common|yleinen
strong power force strength|voima,valta
hope|toivo
trust confidence|luottamus
reform|uudistus
change|muutos
choice election|valinta,vaali
development progress|kehitys,edistys
progressive progress|edistyksellinen
prosperity welfare|hyvinvointi
health|terveys
education|koulutus,opetus
science|tiede
culture|kulttuuri
economy economic|talous
trade commerce|kauppa
industry|teollisuus
finance financial|rahoitus,raha
interior internal|sisäinen,sisä
foreign external|ulkoinen,ulko
environment|ympäristö
transport|liikenne
central bank|keskuspankki
song|laulu
festival celebration|juhla
book|kirja
king royal|kuningas
queen|kuninkaatar
saint holy|pyhä
god|jumala
christian|kristillinen
left|vasemmisto
right|oikeisto
european|eurooppalainen
american|amerikkalainen
assembly parliament diet|eduskunta,kokous
leaf sheet page|lehti
line|linja,viiva
brother|veli
sister|sisar
friend|ystävä
love|rakkaus
dream|unelma
life|elämä
death|kuolema
war|sota
blood|veri
heart|sydän
stone rock|kivi
sword|miekka
prize award|palkinto
memory remembrance|muisto
fighter warrior|taistelija,soturi
volunteer|vapaaehtoinen
company|yhtiö
group|ryhmä
club|kerho,seura
smith|seppä
pirate|piraatti,merirosvo
regeneration revival resurrection|uudistuminen
italy|italia
netherlands|hollanti
germany|saksa
spain|espanja
france|ranska
romania|romania
hungary|unkari
finland|suomi
poland|puola
turkey|turkki
greece|kreikka
russia|venäjä
ukraine|ukraina
europe|eurooppa
clear pure|kirkas
bloc block|blokki
daily newspaper paper day|päivälehti
`,
};
