import type {LanguageWords} from './language-words.js';

/** Lithuanian: our own table, from general knowledge of the language. */
export const LITHUANIAN: LanguageWords = {
	endings: /(?:iniu|inis|ine|ines|iaus|iai|ius|ias|as|is|us|ys|ai|es|os|io|iu|a|e|o|u|i)$/,
	small: 'ir už',
	rows: `
party|partija
union association league alliance|sąjunga,susivienijimas
coalition|koalicija
unity|vienybė
movement|sąjūdis,judėjimas
front|frontas
ministry|ministerija
minister|ministras
prime|premjeras
government|vyriausybė
council|taryba
committee commission|komitetas,komisija
agency|agentūra
bureau office|biuras,tarnyba
service|tarnyba
center centre|centras
institute|institutas
university|universitetas
academy|akademija
school|mokykla
library|biblioteka
museum|muziejus
theatre theater|teatras
bank|bankas
fund foundation|fondas
court tribunal|teismas
army|armija,kariuomenė
guard|gvardija,sargyba
coast|pakrantė
police|policija
security safety|saugumas
defence defense|gynyba,apsauga
league defence|šauliai
justice|teisingumas
law right|įstatymas,teisė
order|tvarka
truth|tiesa
freedom liberty|laisvė
liberal|liberalas
independence|nepriklausomybė
independent|nepriklausomas
solidarity|solidarumas
peace|taika
world|pasaulis
victory|pergalė
people folk nation|liaudis,tauta
national nation|nacionalinis,tautinis
finnish finns|suomių
estonian|estų
latvian|latvių
lithuanian|lietuvos,lietuvių
icelandic|islandų
russian|rusų
homeland fatherland|tėvynė
state|valstybė
republic|respublika
democracy democratic|demokratija,demokratinis
social socialist|socialinis,socialdemokratas
workers labour labor|darbas,darbininkas
peasant farmer|valstietis,ūkininkas
greens green|žalias
black|juodas
white|baltas
red|raudonas
blue|mėlynas
yellow|geltonas
gold golden|auksas,auksinis
silver|sidabras
iron|geležis,geležinis
youth young|jaunimas,jaunas
women woman|moteris
children child|vaikas
mother|motina
father|tėvas
man human person|žmogus,vyras
hero|didvyris
veteran|veteranas
rights|teisės
citizen civic civil|pilietis,pilietinis
new|naujas
old|senas
great big large|didelis,didysis
small little|mažas
good|geras
free|laisvas
true real|tikras
united|jungtinis,vieningas
together|kartu
first one|pirmas
second|antras
three third|trys,trečias
morning dawn|rytas
evening|vakaras
day|diena
night|naktis
today|šiandien
tomorrow|rytojus
future|ateitis
time times|laikas
week weekly|savaitė
century|amžius
year|metai
newspaper gazette paper|laikraštis
news message|žinios,naujienos
daily|dienraštis
journal magazine|žurnalas
mirror|veidrodis
voice|balsas
word|žodis
letter post mail courier|paštas,laiškas,kurjeris
echo|aidas
radio broadcasting|radijas
television|televizija
sun|saulė
moon|mėnulis
star|žvaigždė
sky heaven|dangus
earth land|žemė
fire|ugnis
water|vanduo
wind|vėjas
light|šviesa
sea|jūra
river|upė
lake|ežeras
mountain hill|kalnas
island|sala
forest wood|miškas
field|laukas
city town|miestas
village|kaimas
house home|namas,namai
church|bažnyčia
castle fortress|pilis,tvirtovė
palace|rūmai
tower|bokštas
square|aikštė
bridge|tiltas
gate|vartai
road way path|kelias
railway|geležinkelis
harbour harbor port|uostas
airport|oro uostas
lion|liūtas
eagle|erelis
wolf|vilkas
bear|lokys,meška
horse|žirgas,arklys
bird|paukštis
rose flower|rožė,gėlė
tree oak|medis,ąžuolas
bread|duona
spring|pavasaris
summer|vasara
autumn fall|ruduo
winter|žiema
north northern|šiaurė
south southern|pietūs
east eastern|rytai
west western|vakarai
supreme high upper|aukščiausias
general common|bendras
strong power force strength|jėga,galia
hope|viltis
trust confidence|pasitikėjimas
reform|reforma
change|permaina,pokytis
choice election|pasirinkimas,rinkimai
development progress|plėtra,pažanga
progressive progress|pažangus
prosperity welfare|gerovė
health|sveikata
education|švietimas
science|mokslas
culture|kultūra
economy economic|ekonomika,ūkis
trade commerce|prekyba
industry|pramonė
finance financial|finansai
interior internal|vidaus
foreign external|užsienio
environment|aplinka
transport|susisiekimas,transportas
central bank|centrinis
song|daina
festival celebration|šventė
book|knyga
king royal|karalius
queen|karalienė
saint holy|šventas
god|dievas
christian|krikščioniškas
left|kairė
right|dešinė
european|europos
american|amerikos
assembly parliament diet|seimas,susirinkimas
leaf sheet page|lapas
line|linija
brother|brolis
sister|sesuo
friend|draugas
love|meilė
dream|svajonė
life|gyvenimas
death|mirtis
war|karas
blood|kraujas
heart|širdis
stone rock|akmuo
sword|kardas
prize award|premija,apdovanojimas
memory remembrance|atmintis
fighter warrior|kovotojas,karys
volunteer|savanoris
company|įmonė,bendrovė
group|grupė
club|klubas
smith|kalvis
pirate|piratas
regeneration revival resurrection|atgimimas
`,
};
