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
`,
};
