import type {LanguageWords} from './language-words.js';

/** Uzbek, in both alphabets: our own table, from general knowledge of the language. */
export const UZBEK: LanguageWords = {
	endings: /(?:larining|larini|lari|lar|ning|si|i|ларининг|лари|лар|нинг|си|и)$/,
	small: 'va ва',
	rows: `
party|partiya,партия
union association league alliance|ittifoq,uyushma,birlashma,иттифоқ
unity|birlik,бирлик
movement|harakat,ҳаракат
front|front
ministry|vazirlik,вазирлик
government|hukumat,ҳукумат
council|kengash,кенгаш
committee commission|qo'mita,қўмита,komissiya
agency|agentlik,агентлик
office bureau|idora,ofis
bureau office|byuro
center centre|markaz,марказ
institute|institut
university|universitet
academy|akademiya
school|maktab,мактаб
library|kutubxona,кутубхона
museum|muzey
theatre theater|teatr
bank|bank
fund foundation|jamg'arma,fond,жамғарма
court tribunal|sud,суд
army|armiya,qo'shin
guard|gvardiya,qo'riqchi
police|militsiya,politsiya
security safety|xavfsizlik,хавфсизлик
defence defense|mudofaa,мудофаа
justice judicial|adolat,adliya,адолат
law right legal|qonun,huquq,қонун
order|tartib
truth|haqiqat,ҳақиқат
freedom liberty|ozodlik,erk,озодлик
independence|mustaqillik,мустақиллик
independent|mustaqil
peace world|tinchlik,тинчлик
world|dunyo,jahon,дунё
victory|g'alaba
people folk nation popular|xalq,халқ,el
word|so'z,сўз
national nation|milliy,миллий,millat
renaissance revival rebirth awakening|tiklanish,тикланиш
homeland fatherland motherland|vatan,ватан,yurt
country|mamlakat,yurt
state|davlat,давлат
republic|respublika,республика
democracy democratic|demokratiya,demokratik
social socialist|ijtimoiy,sotsial
communist|kommunistik
worker labour labor work|ishchi,mehnat
peasant farmer|dehqon,fermer
youth young|yoshlar,ёшлар
woman female|ayollar,xotin-qizlar
child kid|bolalar
man human person|inson,odam
right|huquq,huquqlari
citizen civic civil citizenship|fuqaro
new|yangi,янги
new uzbekistan|yangi o'zbekiston
old ancient|eski
great big large grand|buyuk,katta,ulug'
small little|kichik
good|yaxshi
green|yashil
black|qora
white|oq
red|qizil
blue|ko'k
gold golden|oltin
morning dawn|tong
dawn daybreak sunrise|tong
day|kun
evening|kech,oqshom
night|tun
today|bugun
tomorrow|ertaga
future|kelajak
time times|vaqt,zamon
daily everyday|kundalik
newspaper gazette paper|gazeta
news|yangilik,xabar,xabarlar
journal magazine|jurnal
mirror|oyna,ko'zgu
voice|ovoz,овоз
letter post mail courier|xat
sun sunshine|quyosh
moon|oy
star|yulduz
sky heaven|osmon
earth land ground|yer
fire|olov
water|suv
wind|shamol
light|nur,yorug'lik,ziyo
sea|dengiz
river|daryo
lake|ko'l
mountain hill|tog'
island|orol
forest wood|o'rmon
city town|shahar
village|qishloq
house home|uy
palace|saroy
bridge|ko'prik
gate door|darvoza
road way path|yo'l
railway railroad|temir yo'l
key|kalit
flag banner|bayroq
sword shield|qilich
lion|arslon,sher
eagle|burgut
falcon hawk|lochin
wolf|bo'ri
horse|ot
bird|qush
phoenix humo|humo
flower blossom bloom|gul
tree|daraxt
bread|non
spring|bahor,navro'z
summer|yoz
autumn fall|kuz
winter|qish
north northern|shimol
south southern|janub
east eastern|sharq
west western|g'arb
central middle|markaziy
supreme high upper|oliy
united joint|birlashgan
common general|umumiy
free|erkin,ozod
first one|birinchi
strong mighty powerful power force strength|kuch,quvvat
hope|umid
trust confidence|ishonch
reform|islohot
change|o'zgarish
choice election electoral|saylov
development progress|taraqqiyot,rivojlanish
progress|taraqqiyot
prosperity welfare prosperous|farovonlik
health healthcare medical|sog'liq,sog'liqni saqlash
education enlightenment|ta'lim,maorif
science research|fan,ilm
culture|madaniyat
economy economic|iqtisodiyot,iqtisod
trade commerce|savdo
industry|sanoat
finance financial|moliya
interior internal home|ichki,ichki ishlar
foreign external|tashqi,tashqi ishlar
businessman|tadbirkor,tadbirkorlar
brother brotherhood|aka,birodar
friend friendship|do'st,do'stlik
family|oila
life|hayot
war|urush
revolution revolutionary|inqilob
club society|klub
company corporation|kompaniya
festival holiday feast|bayram,festival
prize award|mukofot
game play|o'yin
song|qo'shiq
book|kitob
king royal kingdom|shoh,podshoh,amir
queen|malika
god|xudo,alloh
islamic muslim|islomiy,islom
uzbek|o'zbek,o'zbekiston,ўзбек
russian russia|rus
assembly parliament|majlis,kengash
senate|senat
act law statute bill|qonun
constitution constitutional|konstitutsiya
television tv channel|televideniye,teleradio
radio|radio
film movie cinema|film,kino
department division|departament,bo'lim
organization body|tashkilot
president presidential|prezident
minister|vazir
prime minister|bosh vazir
hokim governor mayor|hokim
leader|rahbar,yetakchi
conference congress|konferensiya,anjuman
project program|loyiha
plan|reja
program|dastur
honor honour|sharaf
love|sevgi,muhabbat
dream|orzu
spirit soul|ruh
heart|yurak,qalb
human|inson
help aid assistance|yordam
service|xizmat
mother|ona
father|ota
teacher|o'qituvchi,muallim
doctor physician|shifokor
student|talaba
writer author|yozuvchi
poet|shoir
soldier|askar
hero|qahramon
salt|tuz
iron steel|temir
silver|kumush
stone rock|tosh
market|bozor
hospital|kasalxona,shifoxona
mosque|masjid
region province|viloyat
district region|tuman
story tale|hikoya
music|musiqa
art|san'at
sport sports|sport
agriculture agricultural farming|qishloq xo'jaligi
energy|energetika
transport transportation|transport
environment|atrof muhit
history historical|tarix
international|xalqaro
`,
};
