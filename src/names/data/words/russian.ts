import {CYRILLIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Russian: our own table, from general knowledge of the language. */
export const RUSSIAN: LanguageWords = {
	endings: CYRILLIC,
	small: 'и в во на за по к с о от для из',
	rows: `
party|партия
union association league alliance|союз,объединение
unity|единство
movement|движение
front|фронт
platform|платформа
ministry|министерство
government|правительство
council|совет
committee commission|комитет,комиссия
agency|агентство
bureau office|бюро,управление
center centre|центр
institute|институт
university|университет
academy|академия
school|школа
library|библиотека
museum|музей
theatre theater|театр
bank|банк
fund foundation|фонд
court tribunal|суд
army|армия
guard|гвардия
police|полиция,милиция
security safety|безопасность
defence defense|оборона
justice|справедливость,юстиция
law right|право,закон
order|порядок
truth|правда,истина
freedom liberty|свобода,воля
independence|независимость
independent|независимый
solidarity|солидарность
peace world|мир
world|мир,свет
victory|победа
people folk nation|народ,народный
national nation|национальный,нация
homeland fatherland motherland|родина,отечество,отчизна
state|государство,государственный
republic|республика
democracy democratic|демократия,демократический
social socialist|социальный,социалистический
communist|коммунистический
workers labour labor|рабочий,труд,трудовой
peasant farmer|крестьянский,аграрный
youth young|молодёжь,молодежный,молодой,юный
women woman|женщина,женский
children child|дети,детский
man human person|человек
rights right|права
citizen civic civil|гражданин,гражданский
new|новый
old ancient|старый,древний
great big large grand|большой,великий
small little|малый,маленький
good|хороший,добрый
green|зелёный
black|чёрный
white|белый
red|красный
blue|синий,голубой
gold golden|золото,золотой
morning dawn|утро,утренний
dawn daybreak sunrise|рассвет,заря
day|день
evening|вечер,вечерний
night|ночь
today|сегодня
tomorrow|завтра
future|будущее
time times|время
week weekly|неделя,недели
daily everyday|ежедневный
newspaper gazette paper|газета
news|новости,известия,вести
statement bulletin gazette record|ведомости
journal magazine|журнал
mirror|зеркало
voice|голос
word|слово
letter post mail courier|почта,вестник,курьер
echo|эхо
moment instant minute|момент
rain|дождь
sun sunshine|солнце
moon|луна
star|звезда
sky heaven|небо
earth land ground|земля
universe cosmos space|вселенная,космос
fire|огонь
water|вода
wind|ветер
light|свет,луч
sea|море
river|река
lake|озеро
mountain hill|гора
island|остров
forest wood|лес
field|поле
city town|город
village|село,деревня
house home|дом
church|церковь
castle fortress|крепость,замок
palace|дворец
tower|башня
square|площадь
bridge|мост
gate door|ворота,врата
road way path|дорога,путь
railway railroad|железная дорога
globe sphere|шар,глобус
compass|компас
key|ключ
bell|колокол
flag banner|знамя,флаг
sword shield|щит
lion|лев
eagle|орёл
falcon hawk|сокол
wolf|волк
bear|медведь
horse|конь,лошадь
bird|птица
jellyfish medusa|медуза
apple|яблоко
rose flower|роза,цветок
tree|дерево
bread|хлеб
spring|весна
summer|лето
autumn fall|осень
winter|зима
north northern|север,северный
south southern|юг,южный
east eastern|восток,восточный
west western|запад,западный
central middle|центральный,средний
supreme high upper|верховный,высший
united joint|единый,объединённый
common general|общий,всеобщий,генеральный
free|свободный,вольный
first one|первый
strong power force strength|сила,сильный,власть
hope|надежда
trust confidence|доверие
reform|реформа
renaissance revival rebirth awakening|возрождение,пробуждение
change|перемена,изменение
choice election electoral|выбор,выборы,избирательный
development progress|развитие,прогресс
prosperity welfare prosperous|благосостояние,процветание
health|здоровье,здравоохранение
education enlightenment|образование,просвещение
science research|наука,исследование
culture|культура
economy economic|экономика,экономический
trade commerce|торговля,торговый
industry|промышленность
finance financial|финансы,финансовый
interior internal home|внутренний,внутренних
foreign external|иностранный,внешний
miner|шахтёр,горняк
mayor starost|мэр,староста
servant|слуга
brother brotherhood|брат,братство
friend friendship|друг,дружба
family|семья
life|жизнь
memory memorial|память,мемориал
war|война
revolution revolutionary|революция
resistance|сопротивление
club society|клуб,общество
company corporation|компания,корпорация
festival holiday feast|фестиваль,праздник
cup|кубок,чаша
prize award|премия,награда
game play|игра
song|песня
book|книга
king royal|король,царь,королевский
prince|князь,принц
queen|королева
saint holy|святой
god|бог
islamic muslim|исламский,мусульманский
christian|христианский
popular people|народный
left|левый
right|правый
step forward advance|шаг,вперёд
german|немецкий
russian|русский,российский
ukrainian|украинский
polish|польский
czech|чешский
hungarian|венгерский
turkish|турецкий
indian|индийский
french|французский
european|европейский
american|американский
arab arabic|арабский
korean|корейский
space|пространство
modern contemporary|современный
three|три
pyramid|пирамида
assembly parliament|собрание,дума
leaf sheet page|лист,страница
line|линия
fortune luck happiness|удача,счастье,фортуна
rise ascent climb|подъём,восход
`,
};
