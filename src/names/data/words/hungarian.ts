import type {LanguageWords} from './language-words.js';

/** Hungarian: our own table, from general knowledge of the language. */
export const HUNGARIAN: LanguageWords = {
	endings: /(?:nak|nek|ban|ben|ok|ek|ak|ai|ei|ja|je|i|a|e|k|t)$/,
	link: /^$/,
	small: 'a az és egy',
	rows: `
party|párt
union association league alliance|szövetség,unió
unity|egység
movement|mozgalom
front|front
platform|platform
ministry|minisztérium
government|kormány
council|tanács
committee commission|bizottság
agency|ügynökség
bureau office|hivatal,iroda
center centre|központ
institute|intézet
university|egyetem
academy|akadémia
school|iskola
library|könyvtár
museum|múzeum
theatre theater|színház
bank|bank
fund foundation|alap,alapítvány
court tribunal|bíróság
army|hadsereg
guard|gárda,őrség
police|rendőrség
security safety|biztonság
defence defense|védelem
justice|igazság
law right|jog,törvény
order|rend
truth|igazság
freedom liberty|szabadság
independence|függetlenség
independent|független
solidarity|szolidaritás
peace world|béke
world|világ
victory|győzelem
people folk nation|nép,népi
national nation|nemzeti,nemzet
homeland fatherland motherland|haza
state|állam
republic|köztársaság
democracy democratic|demokrácia,demokratikus
social socialist|szociális,szocialista
communist|kommunista
workers labour labor|munkás,munka
peasant farmer|paraszt,gazda
youth young|ifjúság,ifjú,fiatal
women woman|nő
children child|gyermek
man human person|ember
rights right|jogok
citizen civic civil|polgár,polgári
new|új
old ancient|régi,ó
great big large grand|nagy
small little|kis
good|jó
green|zöld
black|fekete
white|fehér
red|vörös,piros
blue|kék
gold golden|arany
morning dawn|reggel
dawn daybreak sunrise|hajnal
day|nap
evening|este,esti
night|éj
today|ma
tomorrow|holnap
future|jövő
time times|idő
week weekly|hét
daily everyday|napi,napló
newspaper gazette paper|újság,lap
news|hír,hírek
statement bulletin gazette record|közlöny
journal magazine|folyóirat
mirror|tükör
voice|hang
word|szó
letter post mail courier|posta,levél
echo|visszhang
moment instant minute|pillanat
rain|eső
sun sunshine|nap
moon|hold
star|csillag
sky heaven|ég
earth land ground|föld
universe cosmos space|világegyetem,űr
fire|tűz
water|víz
wind|szél
light|fény
sea|tenger
river|folyó
lake|tó
mountain hill|hegy
island|sziget
forest wood|erdő
field|mező
city town|város
village|falu
house home|ház
church|templom,egyház
castle fortress|vár,kastély
palace|palota
tower|torony
square|tér
bridge|híd
gate door|kapu
road way path|út
railway railroad|vasút
globe sphere|gömb
compass|iránytű
key|kulcs
bell|harang
flag banner|zászló
sword shield|pajzs
lion|oroszlán
eagle|sas
falcon hawk|sólyom
wolf|farkas
bear|medve
horse|ló
bird|madár
jellyfish medusa|medúza
apple|alma
rose flower|rózsa,virág
tree|fa
bread|kenyér
spring|tavasz
summer|nyár
autumn fall|ősz
winter|tél
north northern|észak,északi
south southern|dél,déli
east eastern|kelet,keleti
west western|nyugat,nyugati
central middle|központi,közép
supreme high upper|legfelsőbb,felső
united joint|egyesült
common general|közös,általános
free|szabad
first one|első
strong power force strength|erő
hope|remény
trust confidence|bizalom
reform|reform
renaissance revival rebirth awakening|újjászületés,ébredés
change|változás
choice election electoral|választás,választási
development progress|fejlődés,haladás
prosperity welfare prosperous|jólét
health|egészség
education enlightenment|oktatás
science research|tudomány,kutatás
culture|kultúra,művelődés
economy economic|gazdaság,gazdasági
trade commerce|kereskedelem
industry|ipar
finance financial|pénzügy,pénzügyi
interior internal home|belügy,bel
foreign external|külügy,kül
miner|bányász
mayor starost|polgármester
servant|szolga
brother brotherhood|testvér,testvériség
friend friendship|barát,barátság
family|család
life|élet
memory memorial|emlék
war|háború
revolution revolutionary|forradalom
resistance|ellenállás
club society|klub,egyesület
company corporation|társaság,cég
festival holiday feast|fesztivál,ünnep
cup|kupa
prize award|díj
game play|játék
song|dal,ének
book|könyv
king royal|király
prince|herceg
queen|királynő
saint holy|szent
god|isten
islamic muslim|iszlám,muszlim
christian|keresztény
popular people|népi
left|bal,baloldal
right|jobb,jobboldal
step forward advance|lépés,előre
german|német
russian|orosz
ukrainian|ukrán
polish|lengyel
czech|cseh
hungarian|magyar
turkish|török
indian|indiai
french|francia
european|európai
american|amerikai
arab arabic|arab
korean|koreai
space|tér
modern contemporary|modern
three|három
pyramid|piramis
assembly parliament|gyűlés,közgyűlés
leaf sheet page|levél,lap
line|vonal
fortune luck happiness|szerencse,boldogság
rise ascent climb|emelkedés
`,
};
