import type {LanguageWords} from './language-words.js';

/** Icelandic: our own table, from general knowledge of the language. */
export const ICELANDIC: LanguageWords = {
	endings: /(?:urinn|rinn|inum|inn|innar|ins|id|ur|ar|ir|an|in|um|r|s|a|i|u)$/,
	link: /^(?:s|ar|a|u|i)?$/,
	small: 'og í á um fyrir',
	rows: `
party|flokkur
union association league alliance|samband,bandalag,félag
coalition|samfylking,bandalag
unity|eining
movement|hreyfing
front|fylking
ministry|ráðuneyti
minister|ráðherra
prime|forsætis
government|ríkisstjórn,stjórn
council|ráð
committee commission|nefnd
agency|stofnun
bureau office|skrifstofa,stofa
service|þjónusta
center centre|miðstöð,miðja
institute|stofnun
university|háskóli
academy|akademía
school|skóli
library|bókasafn
museum|safn
theatre theater|leikhús
bank|banki
fund foundation|sjóður
court tribunal|dómstóll,dómur
army|her
guard|vörður,varðlið
coast|strönd,land
police|lögregla
security safety|öryggi
defence defense|vörn,varnir
league defence|vernd
justice|réttlæti,dómsmál
law right|lög,réttur
order|regla
truth|sannleikur
freedom liberty|frelsi
liberal|frjálslyndur
independence|sjálfstæði
independent|óháður,sjálfstæður
solidarity|samstaða
peace|friður
world|heimur
victory|sigur
people folk nation|þjóð,fólk,alþýða
national nation|þjóðlegur
finnish finns|finnskur
estonian|eistneskur
latvian|lettneskur
lithuanian|litháískur
icelandic|íslenskur
russian|rússneskur
homeland fatherland|föðurland
state|ríki
republic|lýðveldi
democracy democratic|lýðræði
social socialist|jafnaðar,félags
workers labour labor|verkalýður,vinna,verkamaður
peasant farmer|bóndi
greens green|grænn
black|svartur
white|hvítur
red|rauður
blue|blár
yellow|gulur
gold golden|gull,gullinn
silver|silfur
iron|járn
youth young|ungur,æska
women woman|kona,kvenna
children child|barn
mother|móðir
father|faðir
man human person|maður
hero|hetja
veteran|hermaður
rights|réttindi
citizen civic civil|borgari,borgaralegur
new|nýr
old|gamall
great big large|stór,mikill
small little|lítill
good|góður
free|frjáls
true real|sannur
united|sameinaður
together|saman
first one|fyrstur
second|annar
three third|þrír,þriðji
morning dawn|morgunn,morgun
evening|kvöld
day|dagur
night|nótt
today|í dag
tomorrow|morgundagur
future|framtíð
time times|tími
week weekly|vika
century|öld
year|ár
newspaper gazette paper|blað,dagblað
news message|fréttir,tíðindi
daily|daglegur,dagblað
journal magazine|tímarit
mirror|spegill
voice|rödd
word|orð
letter post mail courier|póstur,bréf
echo|bergmál
radio broadcasting|útvarp
television|sjónvarp
sun|sól
moon|tungl,máni
star|stjarna
sky heaven|himinn
earth land|jörð,land
fire|eldur
water|vatn
wind|vindur
light|ljós
sea|sjór,haf
river|á,fljót
lake|vatn
mountain hill|fjall,hæð
island|eyja,ey
forest wood|skógur
field|völlur,akur
city town|borg,bær
village|þorp
house home|hús,heimili
church|kirkja
castle fortress|kastali,virki
palace|höll
tower|turn
square|torg
bridge|brú
gate|hlið
road way path|vegur,leið
railway|járnbraut
harbour harbor port|höfn
airport|flugvöllur
lion|ljón
eagle|örn
wolf|úlfur
bear|björn
horse|hestur
bird|fugl
rose flower|rós,blóm
tree oak|tré,eik
bread|brauð
spring|vor
summer|sumar
autumn fall|haust
winter|vetur
north northern|norður
south southern|suður
east eastern|austur
west western|vestur
supreme high upper|hæstiréttur,æðstur
general common|almennur
strong power force strength|afl,kraftur
hope|von
trust confidence|traust
reform|umbót,viðreisn
change|breyting
choice election|kosning,val
development progress|þróun,framsókn
progressive progress|framsóknarmaður
prosperity welfare|velferð
health|heilbrigði,heilsa
education|menntun,menntamál
science|vísindi
culture|menning
economy economic|efnahagur,hagur
trade commerce|verslun,viðskipti
industry|iðnaður
finance financial|fjármál
interior internal|innanríki
foreign external|utanríki
environment|umhverfi
transport|samgöngur
central bank|seðlabanki
song|söngur,lag
festival celebration|hátíð
book|bók
king royal|konungur,kóngur
queen|drottning
saint holy|heilagur
god|guð
christian|kristilegur
left|vinstri
right|hægri
european|evrópskur
american|amerískur
assembly parliament diet|alþingi,þing
leaf sheet page|lauf,blað
line|lína
brother|bróðir
sister|systir
friend|vinur
love|ást
dream|draumur
life|líf
death|dauði
war|stríð
blood|blóð
heart|hjarta
stone rock|steinn
sword|sverð
prize award|verðlaun
memory remembrance|minning
fighter warrior|stríðsmaður
volunteer|sjálfboðaliði
company|fyrirtæki,félag
group|hópur
club|klúbbur,félag
smith|smiður
pirate|pírati
regeneration revival resurrection|viðreisn,endurreisn
daily newspaper paper day|dagblað
`,
};
