import type {LanguageWords} from './language-words.js';

/** Mongolian, in Cyrillic: our own table, from general knowledge of the language. */
export const MONGOLIAN: LanguageWords = {
	endings: /(?:иин|ын|ууд|үүд|ны|нии|ии|т)$/,
	small: 'ба болон',
	rows: `
party|нам
union association league alliance|эвсэл,холбоо,нэгдэл
association|нийгэмлэг,холбоо
unity|эв нэгдэл,нэгдэл
movement|хөдөлгөөн
front|фронт
ministry|яам
government|засгийн газар,засаг
council|зөвлөл
committee commission|хороо,комисс
commission|комисс,хороо
agency|агентлаг,газар
office bureau|алба,тамгын газар
bureau office|товчоо
center centre|төв
institute|хүрээлэн,институт
university|их сургууль
academy|академи
school|сургууль
library|номын сан
museum|музей
theatre theater|театр
bank|банк
fund foundation|сан
court tribunal|шүүх
army|арми,цэрэг
police|цагдаа
security safety|аюулгүй байдал
defence defense|батлан хамгаалах,хамгаалалт
justice judicial|шударга ёс,хууль зүй
justice coalition|шударга ёс эвсэл
law right legal|хууль,эрх зүй
order|журам
truth|үнэн
freedom liberty|эрх чөлөө
independence|тусгаар тогтнол
peace world|энх тайван
world|дэлхий
victory|ялалт
people folk nation popular|ард түмэн,ард,ардын
national nation|үндэсний
homeland fatherland motherland|эх орон
country|улс,орон
state|төр,улсын
republic|бүгд найрамдах улс
democracy democratic|ардчилал,ардчилсан
social socialist|нийгэм,социалист
communist|коммунист
worker labour labor work|ажилчин,хөдөлмөр
peasant farmer|тариачин,малчин
herder|малчин
youth young|залуучууд
woman female|эмэгтэйчүүд
child kid|хүүхэд
man human person|хүн
right|эрх
citizen civic civil citizenship|иргэн,иргэний
will|зориг
new|шинэ
old ancient|хуучин
great big large grand|их,агуу
small little|бага
good|сайн
green|ногоон
black|хар
white|цагаан
red|улаан
blue|хөх,цэнхэр
gold golden|алт,алтан
morning dawn|өглөө
dawn daybreak sunrise|үүр
day|өдөр
evening|орой
night|шөнө
today|өнөөдөр
tomorrow|маргааш
future|ирээдүй
time times|цаг,үе
daily everyday|өдрийн,өдөр тутмын
newspaper gazette paper|сонин
news|мэдээ
century|зуун
journal magazine|сэтгүүл
mirror|толь
voice|дуу хоолой
sun sunshine|нар
moon|сар
star|од
sky heaven|тэнгэр
earth land ground|газар
fire|гал
water|ус
wind|салхи
light|гэрэл
sea|далай
river|гол,мөрөн
lake|нуур
mountain hill|уул
forest wood|ой
city town|хот
village|тосгон,сум
house home|гэр,ордон
state palace|төрийн ордон
palace|ордон
bridge|гүүр
gate door|хаалга
road way path|зам
railway railroad|төмөр зам
flag banner|туг
sword shield|сэлэм
lion|арслан
eagle|бүргэд
falcon hawk|шонхор
wolf|чоно
horse|морь
bird|шувуу
flower blossom bloom|цэцэг
tree|мод
north northern|хойд,умард
south southern|өмнөд
east eastern|зүүн,дорнод
west western|баруун
central middle|төв
supreme high upper|дээд
supreme court|улсын дээд шүүх
united joint|нэгдсэн
common general|нийтийн
free|чөлөөт
first one|анхны,нэгдүгээр
strong mighty powerful power force strength|хүч,хүчирхэг
labor national party|хүн
hope|найдвар
trust confidence|итгэл
reform|шинэчлэл,шинэтгэл
renewal|шинэчлэл
change|өөрчлөлт
choice election electoral|сонгууль
development progress|хөгжил
new recovery policy|шинэ сэргэлтийн бодлого
recovery|сэргэлт
policy|бодлого
progress|дэвшил
health healthcare medical|эрүүл мэнд
education enlightenment|боловсрол
science research|шинжлэх ухаан
culture|соёл
economy economic|эдийн засаг
trade commerce|худалдаа
industry|аж үйлдвэр
finance financial|сангийн,санхүү
interior internal home|дотоод хэрэг
foreign external|гадаад,гадаад харилцаа
brother brotherhood|ах дүү
friend friendship|найз,найрамдал
family|гэр бүл
life|амьдрал
war|дайн
revolution revolutionary|хувьсгал,хувьсгалт
company corporation|компани
festival holiday feast|наадам,баяр
prize award|шагнал,одон
game play|тоглоом,наадам
song|дуу
book|ном
king royal kingdom|хаан
queen|хатан
god|бурхан
mongolian mongolia|монгол
russian russia|орос
chinese china|хятад
assembly parliament|хурал,их хурал
act law statute bill|хууль
constitution constitutional|үндсэн хууль
television tv channel|телевиз
radio|радио
film movie cinema|кино
department division|хэлтэс,газар
president presidential|ерөнхийлөгч
minister|сайд
prime minister|ерөнхий сайд
leader|удирдагч
chairman chair president head|дарга
governor|засаг дарга
mayor starost|хотын дарга
protest demonstration|эсэргүүцэл,жагсаал
project program|төсөл
plan|төлөвлөгөө
vision|алсын хараа
honor honour|хүндэтгэл
love|хайр
dream|мөрөөдөл
spirit soul|сүнс
heart|зүрх,сэтгэл
mother|эх,ээж
father|эцэг,аав
teacher|багш
doctor physician|эмч
student|оюутан
soldier|цэрэг
hero|баатар
salt|давс
iron steel|төмөр
silver|мөнгө
stone rock|чулуу
copper|зэс
desert|говь
market|зах
hospital|эмнэлэг
airport|нисэх буудал
temple shrine|сүм,хийд
province region|аймаг
district region|дүүрэг
story tale|үлгэр
music|хөгжим
art|урлаг
agriculture agricultural farming|хөдөө аж ахуй
energy|эрчим хүч
environment|байгаль орчин
mine|уурхай,уул уурхай
history historical|түүх
eternal|мөнх
international|олон улсын
`,
};
