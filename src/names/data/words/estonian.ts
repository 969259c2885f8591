import type {LanguageWords} from './language-words.js';

/** Estonian: our own table, from general knowledge of the language. */
export const ESTONIAN: LanguageWords = {
	endings: /(?:lik|like|liku|ide|ade|ete|ude|ed|id|ad|ud|te|de|i|u|e|a|s)$/,
	link: /^(?:e|i|a|u)?$/,
	small: 'ja',
	rows: `
party|erakond,partei
union association league alliance|liit,ühing
coalition|koalitsioon
unity|ühtsus
movement|liikumine
front|rinne
ministry|ministeerium
minister|minister
prime|pea
government|valitsus
council|nõukogu
committee commission|komitee,komisjon
agency|amet,agentuur
bureau office|büroo,amet
service|teenistus
center centre|keskus
institute|instituut
university|ülikool
academy|akadeemia
school|kool
library|raamatukogu
museum|muuseum
theatre theater|teater
bank|pank
fund foundation|fond,sihtasutus
court tribunal|kohus
army|armee,vägi
guard|kaart
coast|rand
police|politsei
security safety|julgeolek
defence defense|kaitse
league defence|kaitseliit
justice|õiglus
law right|seadus,õigus
order|kord
truth|tõde
freedom liberty|vabadus
liberal|liberaal
independence|iseseisvus
independent|iseseisev,sõltumatu
solidarity|solidaarsus
peace|rahu
world|maailm
victory|võit
people folk nation|rahvas
national nation|rahvuslik,rahvus
finnish finns|soome
estonian|eesti
latvian|läti
lithuanian|leedu
icelandic|islandi
russian|vene
homeland fatherland|isamaa
state|riik
republic|vabariik
democracy democratic|demokraatia,demokraatlik
social socialist|sotsiaalne,sotsiaaldemokraatlik
workers labour labor|töö,töörahvas
peasant farmer|talu,põllumees
greens green|roheline
black|must
white|valge
red|punane
blue|sinine
yellow|kollane
gold golden|kuld,kuldne
silver|hõbe
iron|raud
youth young|noor,noored
women woman|naine
children child|laps
mother|ema
father|isa
man human person|inimene,mees
hero|kangelane
veteran|veteran
rights|õigused
citizen civic civil|kodanik
new|uus
old|vana
great big large|suur
small little|väike
good|hea
free|vaba
true real|tõeline
united|ühinenud
together|koos
first one|esimene
second|teine
three third|kolm,kolmas
morning dawn|hommik
evening|õhtu
day|päev
night|öö
today|täna
tomorrow|homme
future|tulevik
time times|aeg
week weekly|nädal
century|sajand
year|aasta
newspaper gazette paper|ajaleht,leht
news message|uudised,teataja,sõnumid
daily|päevaleht
journal magazine|ajakiri
mirror|peegel
voice|hääl
word|sõna
letter post mail courier|post,kiri
echo|kaja
radio broadcasting|raadio,ringhääling
television|televisioon
sun|päike
moon|kuu
star|täht
sky heaven|taevas
earth land|maa
fire|tuli
water|vesi
wind|tuul
light|valgus
sea|meri
river|jõgi
lake|järv
mountain hill|mägi
island|saar
forest wood|mets
field|väli,põld
city town|linn
village|küla
house home|maja,kodu
church|kirik
castle fortress|loss,kindlus
palace|palee
tower|torn
square|väljak
bridge|sild
gate|värav
road way path|tee
railway|raudtee
harbour harbor port|sadam
airport|lennujaam
lion|lõvi
eagle|kotkas
wolf|hunt
bear|karu
horse|hobune
bird|lind
rose flower|roos,lill
tree oak|puu,tamm
bread|leib
spring|kevad
summer|suvi
autumn fall|sügis
winter|talv
north northern|põhi,põhja
south southern|lõuna
east eastern|ida
west western|lääs,lääne
supreme high upper|ülem,kõrgem
general common|üldine
strong power force strength|jõud
hope|lootus
trust confidence|usaldus
reform|reform
change|muutus
choice election|valik,valimine
development progress|areng
progressive progress|edumeelne
prosperity welfare|heaolu
health|tervis
education|haridus
science|teadus
culture|kultuur
economy economic|majandus
trade commerce|kaubandus
industry|tööstus
finance financial|rahandus
interior internal|sise
foreign external|välis,välisasjad
environment|keskkond
transport|transport
central bank|keskpank
song|laul
festival celebration|pidu
book|raamat
king royal|kuningas
queen|kuninganna
saint holy|püha
god|jumal
christian|kristlik
left|vasak
right|parem
european|euroopa
american|ameerika
assembly parliament diet|riigikogu,kogu
leaf sheet page|leht
line|joon
brother|vend
sister|õde
friend|sõber
love|armastus
dream|unistus
life|elu
death|surm
war|sõda
blood|veri
heart|süda
stone rock|kivi
sword|mõõk
prize award|auhind,preemia
memory remembrance|mälestus
fighter warrior|võitleja,sõdalane
volunteer|vabatahtlik
company|ettevõte
group|rühm
club|klubi
smith|sepp
pirate|piraat
regeneration revival resurrection|taassünd
daily newspaper paper day|päevaleht
`,
};
