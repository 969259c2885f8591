import {CYRILLIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Ukrainian: our own table, from general knowledge of the language. */
export const UKRAINIAN: LanguageWords = {
	endings: CYRILLIC,
	small: 'і й у в на та з до за по від для',
	rows: `
party|партія
union association league alliance|союз,спілка,об'єднання
unity|єдність
movement|рух
front|фронт
platform|платформа
ministry|міністерство
government|уряд
council|рада
committee commission|комітет,комісія
agency|агентство,агенція
bureau office|бюро,управління
center centre|центр
institute|інститут
university|університет
academy|академія
school|школа
library|бібліотека
museum|музей
theatre theater|театр
bank|банк
fund foundation|фонд
court tribunal|суд
army|армія
guard|гвардія
police|поліція,міліція
security safety|безпека
defence defense|оборона
justice|справедливість,юстиція
law right|право,закон
order|порядок
truth|правда,істина
freedom liberty|свобода,воля
independence|незалежність
independent|незалежний
solidarity|солідарність
peace world|мир
world|світ
victory|перемога
people folk nation|народ,народний
national nation|національний,нація
homeland fatherland motherland|батьківщина,вітчизна
state|держава,державний
republic|республіка
democracy democratic|демократія,демократичний
social socialist|соціальний,соціалістичний
communist|комуністичний
workers labour labor|робочий,праця
peasant farmer|селянський,аграрний
youth young|молодь,молодіжний,молодий
women woman|жінка,жіночий
children child|діти,дитячий
man human person|людина
rights right|права
citizen civic civil|громадянин,громадянський
new|новий
old ancient|старий,давній
great big large grand|великий
small little|малий,маленький
good|добрий
green|зелений
black|чорний
white|білий
red|червоний
blue|синій,блакитний
gold golden|золото,золотий
morning dawn|ранок
dawn daybreak sunrise|світанок,зоря
day|день
evening|вечір,вечірній
night|ніч
today|сьогодні
tomorrow|завтра
future|майбутнє
time times|час
week weekly|тиждень,тижня
daily everyday|щоденний
newspaper gazette paper|газета
news|новини,вісті
statement bulletin gazette record|відомості
journal magazine|журнал
mirror|дзеркало
voice|голос
word|слово
letter post mail courier|пошта,вісник,кур'єр
echo|відлуння
moment instant minute|момент
rain|дощ
sun sunshine|сонце
moon|місяць
star|зірка,зоря
sky heaven|небо
earth land ground|земля
universe cosmos space|всесвіт,космос
fire|вогонь
water|вода
wind|вітер
light|світло,промінь
sea|море
river|ріка,річка
lake|озеро
mountain hill|гора
island|острів
forest wood|ліс
field|поле
city town|місто
village|село
house home|дім,будинок
church|церква
castle fortress|фортеця,замок
palace|палац
tower|вежа
square|площа,майдан
bridge|міст
gate door|ворота,брама
road way path|дорога,шлях
railway railroad|залізниця
globe sphere|куля
compass|компас
key|ключ
bell|дзвін
flag banner|прапор,знамено
sword shield|щит
lion|лев
eagle|орел
falcon hawk|сокіл
wolf|вовк
bear|ведмідь
horse|кінь
bird|птах
jellyfish medusa|медуза
apple|яблуко
rose flower|троянда,квітка
tree|дерево
bread|хліб
spring|весна
summer|літо
autumn fall|осінь
winter|зима
north northern|північ,північний
south southern|південь,південний
east eastern|схід,східний
west western|захід,західний
central middle|центральний,середній
supreme high upper|верховний,вищий
united joint|єдиний,об'єднаний
common general|загальний,спільний,генеральний
free|вільний
first one|перший
strong power force strength|сила,сильний,влада
hope|надія
trust confidence|довіра
reform|реформа
renaissance revival rebirth awakening|відродження
change|зміна
choice election electoral|вибір,вибори,виборчий
development progress|розвиток,прогрес
prosperity welfare prosperous|добробут
health|здоров'я
education enlightenment|освіта,просвіта
science research|наука,дослідження
culture|культура
economy economic|економіка,економічний
trade commerce|торгівля
industry|промисловість
finance financial|фінанси,фінансовий
interior internal home|внутрішній,внутрішніх
foreign external|іноземний,закордонний
miner|шахтар
mayor starost|мер,староста
servant|слуга
brother brotherhood|брат,братство
friend friendship|друг,дружба
family|сім'я,родина
life|життя
memory memorial|пам'ять,меморіал
war|війна
revolution revolutionary|революція
resistance|опір
club society|клуб,товариство
company corporation|компанія,корпорація
festival holiday feast|фестиваль,свято
cup|кубок
prize award|премія,нагорода
game play|гра
song|пісня
book|книга
king royal|король,цар
prince|князь,принц
queen|королева
saint holy|святий
god|бог
islamic muslim|ісламський,мусульманський
christian|християнський
popular people|народний
left|лівий
right|правий
step forward advance|крок,вперед
german|німецький
russian|російський,руський
ukrainian|український
polish|польський
czech|чеський
hungarian|угорський
turkish|турецький
indian|індійський
french|французький
european|європейський
american|американський
arab arabic|арабський
korean|корейський
space|простір
modern contemporary|сучасний
three|три
pyramid|піраміда
assembly parliament|збори
leaf sheet page|лист,аркуш
line|лінія
fortune luck happiness|удача,щастя
rise ascent climb|підйом,схід
minister|міністр
president chairman|президент,голова
alternative|альтернатива
league|ліга
confederation federation|конфедерація,федерація
society company association|товариство,суспільство
group|група
sector section|сектор
corps|корпус
regiment|полк
brigade|бригада
battalion|батальйон
troops forces army|війська,сили
armed|збройний
internal affair business matter|справа
prosecutor prosecution|прокуратура,прокурор
investigation investigative|слідчий,слідство
constitution constitutional|конституція,конституційний
anti-corruption corruption|антикорупційний,корупція
battle fight struggle|боротьба,битва
fighter warrior|боєць,борець,воїн
soldier|солдат
volunteer|доброволець,волонтер
hero|герой
victim|жертва
mother|мати,матір
father|батько
grandmother grandma|бабуся,баба
brother|брат
sister|сестра
daughter|дочка,донька
son|син
widow|вдова
family|родина,сім'я
friend|друг
girl|дівчина
boy|хлопець,хлопчик
teacher|вчитель,учитель
doctor physician|лікар
writer|письменник
journalist|журналіст
miner mine mining|шахтар,гірник
smith|коваль
miller|мельник
tailor|кравець
hunter|мисливець
shepherd|пастух,чабан
elder head|староста,голова
emperor imperial empire|імператор,імперія
crown|корона
angel|ангел
soul spirit|душа,дух
heart|серце
blood|кров
hand arm|рука
eye|око
head|голова
death|смерть
love|любов,кохання
dream|мрія,сон
dignity|гідність
honour honor|честь
equality|рівність
faith belief|віра
memory memorial remembrance|пам'ять,меморіал
glory fame|слава
resistance opposition|опір,спротив
revolution|революція
uprising rebellion|повстання
protest|протест
march|марш,похід
rescue save salvation|порятунок,рятувати
help aid|допомога
nature|природа
environment environmental|довкілля
climate|клімат
energy|енергія,енергетика
agriculture|сільське господарство
transport|транспорт
education|освітній
hospital|лікарня,шпиталь
film cinema|фільм,кіно
music|музика
art|мистецтво
story history|історія,оповідання
festival feast|фестиваль,свято
championship|чемпіонат
sport|спорт
television tv|телебачення,телеканал
radio broadcasting|радіо
publishing|видавництво
ship|корабель
port harbour harbor|порт
airport|аеропорт
street|вулиця
market|ринок,базар
garden|сад
stone rock|камінь,скеля
iron|залізо,залізний
steel|сталь,сталевий
silver|срібло,срібний
snow|сніг
ice|лід
storm|буря,шторм
thunder|грім
oak|дуб
fox|лис,лисиця
dog|собака,пес
cat|кіт,кішка
raven|ворон,крук
swan|лебідь
bee|бджола
yellow|жовтий
orange|помаранчевий
grey gray|сірий
second|другий
third|третій
century age|століття,вік
year|рік
month monthly|місяць
hour|година
true real|справжній
pure clean|чистий
brave|хоробрий,сміливий
eternal|вічний
open|відкритий
last|останній
beautiful|гарний,прекрасний
patriotic patriot|патріотичний,патріот
radical|радикальний
liberal|ліберальний
conservative|консервативний
progressive|прогресивний
together|разом
our we|наш
forward|вперед
live living|живий
action yes|акція
discontented dissatisfied|незадоволений
truth right law justice|право
observer review|оглядач,огляд
chronicle|хроніка
morning|ранковий
evening|вечірній
newspaper gazette|газета
italy|італія
netherlands|нідерланди
germany|німеччина
spain|іспанія
france|франція
romania|румунія
hungary|угорщина
finland|фінляндія
poland|польща
turkey|туреччина
greece|греція
russia|росія
ukraine|україна
europe|європа
clear pure|чистий,ясний
bloc block|блок
`,
};
