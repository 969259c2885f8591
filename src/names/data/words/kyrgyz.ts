import type {LanguageWords} from './language-words.js';

/** Kyrgyz: our own table, from general knowledge of the language. */
export const KYRGYZ: LanguageWords = {
	endings: /(?:нын|нин|нун|нүн|дын|дин|лар|лер|лор|лөр|дар|дер|сы|си|су|сү|ы|и|у|ү)$/,
	small: 'жана',
	rows: `
party|партия
union association league alliance|биримдик,союз,ассоциация
unity|биримдик,ынтымак
movement|кыймыл
front|фронт
ministry|министрлик
government|өкмөт
council|кеңеш
committee commission|комитет,комиссия
agency|агенттик
center centre|борбор
institute|институт
university|университет
academy|академия
school|мектеп
library|китепкана
museum|музей
theatre theater|театр
bank|банк
fund foundation|фонд
court tribunal|сот
army|армия,аскер
police|милиция,полиция
security safety|коопсуздук
defence defense|коргоо,коргонуу
justice judicial|адилет,адилеттик
law right legal|мыйзам,укук
truth|чындык
freedom liberty|эркиндик,азаттык
independence|эгемендүүлүк,көз карандысыздык
peace world|тынчтык
world|дүйнө
victory|жеңиш
people folk nation popular|эл,калк
national nation|улуттук,улут
homeland fatherland motherland|мекен,ата мекен,ата-мекен
fatherland|ата мекен
country|өлкө
state|мамлекет,мамлекеттик
republic|республика
democracy democratic|демократия,демократиялык
social socialist|социалдык,социал
worker labour labor work|жумушчу,эмгек
peasant farmer|дыйкан
youth young|жаштар,жаш
woman female|аялдар,айым
child kid|балдар
man human person|адам
right|укук,укуктары
citizen civic civil citizenship|жаран
new|жаңы
old ancient|эски
great big large grand|улуу,чоң
small little|кичи,кичине
good|жакшы
green|жашыл
black|кара
white|ак
red|кызыл
blue|көк
gold golden|алтын
morning dawn|таң
day|күн
evening|кеч
night|түн
today|бүгүн
tomorrow|эртең
future|келечек
time times|убакыт,заман
newspaper gazette paper|гезит
news|жаңылык,кабар
journal magazine|журнал
voice|үн,добуш
word|сөз
letter post mail courier|кат
sun sunshine|күн
moon|ай
star|жылдыз
sky heaven|асман
earth land ground|жер
fire|от
water|суу
wind|шамал
light|жарык,нур
sea|деңиз
river|дарыя
lake|көл
mountain hill|тоо
forest wood|токой
city town|шаар
village|айыл
house home|үй
palace|сарай
bridge|көпүрө
gate door|дарбаза
road way path|жол
truth path|туура жол
railway railroad|темир жол
flag banner|туу,желек
lion|арстан
leopard|илбирс
eagle|бүркүт
falcon hawk|шумкар
wolf|бөрү,карышкыр
horse|ат,жылкы
bird|куш
flower blossom bloom|гүл
tree|дарак
bread|нан
spring|жаз
summer|жай
autumn fall|күз
winter|кыш
north northern|түндүк
south southern|түштүк
east eastern|чыгыш
west western|батыш
central middle|борбордук
supreme high upper|жогорку
united joint|бириккен
united kyrgyzstan|бүтүн кыргызстан
free|эркин
first one|биринчи
strong mighty powerful power force strength|күч
hope|үмүт
trust confidence|ишеним
reform|реформа
change|өзгөрүү
choice election electoral|шайлоо
development progress|өнүгүү
progress|прогресс
health healthcare medical|саламаттык
education enlightenment|билим,билим берүү
science research|илим
culture|маданият
economy economic|экономика
trade commerce|соода
industry|өнөр жай
finance financial|каржы
interior internal home|ички,ички иштер
foreign external|тышкы,тышкы иштер
brother brotherhood|бир тууган,ага
friend friendship|дос,достук
family|үй-бүлө
life|өмүр,жашоо
war|согуш
revolution revolutionary|революция,ыңкылап
company corporation|компания
festival holiday feast|майрам
prize award|сыйлык
game play|оюн
nomad games|көчмөндөр оюндары
nomad|көчмөн
song|ыр
book|китеп
king royal kingdom|хан,падыша
queen|ханыша
god|кудай,теңир
islamic muslim|ислам,мусулман
kyrgyz kyrgyzstan|кыргыз,кыргызстан
russian russia|орус,россия
assembly parliament|курултай,жыйын
kurultai congress assembly|курултай
parliament|парламент
act law statute bill|мыйзам
constitution constitutional|конституция
film movie cinema|фильм,кино
department division|департамент
president presidential|президент
minister|министр
leader|лидер,жетекчи
deputy vice|депутат
project program|долбоор
program|программа
honor honour|ар-намыс,урмат
love|сүйүү
dream|кыял
heart|жүрөк
help aid assistance|жардам
service|кызмат
mother|эне,апа
father|ата
teacher|мугалим
doctor physician|дарыгер
student|студент
writer author|жазуучу
poet|акын
soldier|жоокер
hero|баатыр
salt|туз
iron steel|темир
silver|күмүш
stone rock|таш
market|базар
hospital|оорукана
mosque|мечит
region province|облус
district region|район
story tale|аңгеме
music|музыка
art|искусство,өнөр
agriculture agricultural farming|айыл чарба
history historical|тарых
international|эл аралык
pasture|жайлоо
`,
};
