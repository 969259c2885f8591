import type {LanguageWords} from './language-words.js';

/** Latvian: our own table, from general knowledge of the language. */
export const LATVIAN: LanguageWords = {
	endings: /(?:ais|ajai|aja|iem|iba|ibas|as|is|us|es|am|um|os|ai|im|iem|u|s|a|e|i)$/,
	small: 'un par no uz',
	rows: `
party|partija
union association league alliance|savienība,apvienība
coalition|koalīcija
unity|vienotība
movement|kustība
front|fronte
ministry|ministrija
minister|ministrs
prime|premjer
government|valdība
council|padome
committee commission|komiteja,komisija
agency|aģentūra
bureau office|birojs,pārvalde
service|dienests
center centre|centrs
institute|institūts
university|universitāte
academy|akadēmija
school|skola
library|bibliotēka
museum|muzejs
theatre theater|teātris
bank|banka
fund foundation|fonds
court tribunal|tiesa
army|armija
guard|gvarde,sardze
coast|krasts
police|policija
security safety|drošība
defence defense|aizsardzība
league defence|zemessardze
justice|taisnīgums,tieslietas
law right|likums,tiesības
order|kārtība
truth|patiesība
freedom liberty|brīvība
liberal|liberāls
independence|neatkarība
independent|neatkarīgs
solidarity|solidaritāte
peace|miers
world|pasaule
victory|uzvara
people folk nation|tauta,ļaudis
national nation|nacionāls,valsts
finnish finns|somu
estonian|igauņu
latvian|latvijas,latviešu
lithuanian|lietuviešu
icelandic|islandiešu
russian|krievu
homeland fatherland|dzimtene,tēvzeme
state|valsts
republic|republika
democracy democratic|demokrātija,demokrātisks
social socialist|sociāls,sociāldemokrātisks
workers labour labor|darbs,strādnieks
peasant farmer|zemnieks
greens green|zaļš
black|melns
white|balts
red|sarkans
blue|zils
yellow|dzeltens
gold golden|zelts,zelta
silver|sudrabs
iron|dzelzs
youth young|jaunatne,jauns
women woman|sieviete
children child|bērns
mother|māte
father|tēvs
man human person|cilvēks,vīrs
hero|varonis
veteran|veterāns
rights|tiesības
citizen civic civil|pilsonis,pilsonisks
new|jauns
old|vecs
great big large|liels
small little|mazs
good|labs
free|brīvs
true real|īsts,patiess
united|apvienots
together|kopā
first one|pirmais
second|otrais
three third|trīs,trešais
morning dawn|rīts
evening|vakars
day|diena
night|nakts
today|šodien
tomorrow|rītdiena
future|nākotne
time times|laiks
week weekly|nedēļa
century|gadsimts
year|gads
newspaper gazette paper|avīze,laikraksts
news message|ziņas,vēstis
daily|diena,dienas
journal magazine|žurnāls
mirror|spogulis
voice|balss
word|vārds
letter post mail courier|pasts,vēstule,kurjers
echo|atbalss
radio broadcasting|radio
television|televīzija
sun|saule
moon|mēness
star|zvaigzne
sky heaven|debess
earth land|zeme
fire|uguns
water|ūdens
wind|vējš
light|gaisma
sea|jūra
river|upe
lake|ezers
mountain hill|kalns
island|sala
forest wood|mežs
field|lauks
city town|pilsēta
village|ciems
house home|nams,mājas
church|baznīca
castle fortress|pils,cietoksnis
palace|pils
tower|tornis
square|laukums
bridge|tilts
gate|vārti
road way path|ceļš
railway|dzelzceļš
harbour harbor port|osta
airport|lidosta
lion|lauva
eagle|ērglis
wolf|vilks
bear|lācis
horse|zirgs
bird|putns
rose flower|roze,zieds
tree oak|koks,ozols
bread|maize
spring|pavasaris
summer|vasara
autumn fall|rudens
winter|ziema
north northern|ziemeļi
south southern|dienvidi
east eastern|austrumi
west western|rietumi
supreme high upper|augstākais
general common|vispārējs,kopējs
strong power force strength|spēks
hope|cerība
trust confidence|uzticība
reform|reforma
change|pārmaiņas
choice election|izvēle,vēlēšanas
development progress|attīstība,progress
progressive progress|progresīvs
prosperity welfare|labklājība
health|veselība
education|izglītība
science|zinātne
culture|kultūra
economy economic|ekonomika
trade commerce|tirdzniecība
industry|rūpniecība
finance financial|finanses
interior internal|iekšlietas
foreign external|ārlietas
environment|vide
transport|satiksme,transports
central bank|centrālais
song|dziesma
festival celebration|svētki
book|grāmata
king royal|karalis
queen|karaliene
saint holy|svēts
god|dievs
christian|kristīgs
left|kreisais
right|labējais
european|eiropas
american|amerikas
assembly parliament diet|saeima,sapulce
leaf sheet page|lapa
line|līnija
brother|brālis
sister|māsa
friend|draugs
love|mīlestība
dream|sapnis
life|dzīve
death|nāve
war|karš
blood|asinis
heart|sirds
stone rock|akmens
sword|zobens
prize award|balva
memory remembrance|atmiņa
fighter warrior|cīnītājs,karotājs
volunteer|brīvprātīgais
company|uzņēmums,kompānija
group|grupa
club|klubs
smith|kalējs
pirate|pirāts
regeneration revival resurrection|atdzimšana
`,
};
