import type {LanguageWords} from './language-words.js';

/** Somali: our own table, from general knowledge of the language. */
export const SOMALI: LanguageWords = {
	endings: /(?:yada|kii|gii|tii|dii|sha|ka|ga|ta|da|ha|a)$/,
	small: 'iyo ee oo u',
	rows: `
party|xisbi,xisbiga
union association league alliance|midow,urur,isbahaysi
unity|midnimo
movement|dhaqdhaqaaq
front|jabhad
ministry|wasaarad
government|dowlad,xukuumad
council|gole,golaha
committee commission|guddi
commission|guddi
agency|hay'ad,wakaalad
office bureau|xafiis
center centre|xarun
institute|machad
university|jaamacad
academy|akadeemi
school|dugsi,iskuul
library|maktabad
bank|bangi
fund foundation|sanduuq
court tribunal|maxkamad
islamic courts|maxkamadaha islaamiga
army|ciidan,ciidamo
guard|ilaalo
police|booliis,boolis
security safety|amni,ammaan
defence defense|gaashaandhig,difaac
justice judicial|caddaalad,cadaalad
law right legal|sharci,qaanuun
order|nidaam
truth|run,xaqiiq
freedom liberty|xorriyad,gobannimo
independence|xornimo,madaxbannaani
independent|madaxbannaan
peace world|nabad
world|dunida,adduun,caalam
victory|guul
people folk nation popular|dad,shacab,ummad
national nation|qaran,qaranka,wadani
patriot national wadani|waddani
homeland fatherland motherland|dal,waddan
country|dal
state|gobol,dawlad goboleed
republic|jamhuuriyad
democracy democratic|dimuqraadi,dimuqraadiyad
social socialist|bulsho
worker labour labor work|shaqaale
peasant farmer|beeraley
youth young|dhallinyaro,shabaab
youth al-shabaab|al-shabaab,shabaab
woman female|haween,dumar
child kid|caruur,carruur
man human person|nin,aadane
right|xuquuq
citizen civic civil citizenship|muwaadin
new|cusub
old ancient|hore,duug
great big large grand|weyn
small little|yar
good|wanaagsan,san
good better|wanaag
green|cagaar
black|madow
white|cad,caddaan
red|cas,guduud
blue|buluug
gold golden|dahab
morning dawn|subax
dawn daybreak sunrise|waaberi
day|maalin
evening|galab,fiid
night|habeen
today|maanta
tomorrow|berri
future|mustaqbal
time times|wakhti,waqti
daily everyday|maalinle
newspaper gazette paper|wargeys,jariidad
news|war,wararka
sun october star|xiddigta oktoobar
star|xiddig
voice|cod
word|eray,hadal
letter post mail courier|warqad
rain|roob
sun sunshine|qorrax
moon|dayax,bil
sky heaven|cir
earth land ground|dhul
fire|dab
water|biyo
wind|dabayl
light|iftiin,nuur
sea|bad
river|webi
lake|haro
mountain hill|buur
island|jasiirad
forest wood|kayn
city town|magaalo
village|tuulo
house home|guri,villa
palace|qasri,madaxtooyo
bridge|buundo
gate door|albaab
road way path|waddo,jid
flag banner|calan
lion|libaax
leopard|shabeel
eagle|gorgor
camel|geel
horse|faras
bird|shimbir
tree|geed
frankincense|beeyo
north northern|waqooyi
south southern|koonfur
east eastern|bari
west western|galbeed
central middle|dhexe
supreme high upper|sare
united joint|midowga
first one|kowaad,koowaad
strong mighty powerful power force strength|xoog,awood
hope|rajo,himilo
hope aspiration|himilo
trust confidence|kalsooni
reform|isbeddel,dib-u-habayn
change|isbeddel
choice election electoral|doorasho
election|doorasho
development progress|horumar,horumarin
progress|horumar
health healthcare medical|caafimaad
education enlightenment|waxbarasho
science research|saynis
culture|dhaqan
economy economic|dhaqaale
trade commerce|ganacsi
industry|warshad
finance financial|maaliyad
interior internal home|arrimaha gudaha
foreign external|arrimaha dibadda
brother brotherhood|walaal
friend friendship|saaxiib
family|qoys
life|nolol
war|dagaal
revolution revolutionary|kacaan
festival holiday feast|dabbaaldeg
prize award|abaalmarin
game play|ciyaar
song|hees
book|buug
king royal kingdom|boqor
queen|boqorad
god|ilaah,allah
islamic muslim|islaami,muslim
somali somalia|soomaali,soomaaliya
assembly parliament|baarlamaan,gole
house people|golaha shacabka
senate|aqalka sare
act law statute bill|sharci
constitution constitutional|dastuur
television tv channel|telefishin
radio|raadiyo
film movie cinema|filim
president presidential|madaxweyne
minister|wasiir
prime minister|ra'iisul wasaare,raysal wasaare
leader|hoggaamiye
elder|oday,odayaal
conference congress|shir
protest demonstration|mudaaharaad
campaign|olole
operation campaign|hawlgal
plan|qorshe
honor honour|sharaf
love|jacayl
dream|riyo
heart|qalbi,wadne
help aid assistance|gargaar,caawimo
service|adeeg
mother|hooyo
father|aabbe
teacher|macallin
doctor physician|dhakhtar
student|arday
poet|gabyaa
soldier|askari
hero|geesi,halyeey
martyr|shahiid
market|suuq
hospital|isbitaal
prison|xabsi
mosque|masjid,masaajid
district region|degmo
region province|gobol
story tale|sheeko
music|muusig
art|farshaxan
agriculture agricultural farming|beero
history historical|taariikh
`,
};
