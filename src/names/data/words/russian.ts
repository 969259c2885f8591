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
minister|министр
president chairman|президент,председатель
alternative|альтернатива
league|лига
confederation federation|конфедерация,федерация
society company association|общество
group|группа
sector section|сектор
corps|корпус
regiment|полк
brigade|бригада
battalion|батальон
troops forces army|войска,силы
armed|вооружённый
internal affair business matter|дело
prosecutor prosecution|прокуратура,прокурор
investigation investigative|следственный,следствие
constitution constitutional|конституция,конституционный
anti-corruption corruption|антикоррупционный,коррупция
battle fight struggle|борьба,битва
fighter warrior|боец,борец,воин
soldier|солдат
volunteer|доброволец,волонтёр
hero|герой
victim|жертва
mother|мать
father|отец
grandmother grandma|бабушка,баба
brother|брат
sister|сестра
daughter|дочь
son|сын
widow|вдова
friend|друг
girl|девушка,девочка
boy|мальчик
teacher|учитель
doctor physician|врач
writer|писатель
journalist|журналист
miner mine mining|шахтёр,горняк
smith|кузнец
miller|мельник
tailor|портной
hunter|охотник
shepherd|пастух
elder head|староста,глава
emperor imperial empire|император,империя
crown|корона
angel|ангел
soul spirit|душа,дух
heart|сердце
blood|кровь
hand arm|рука
eye|глаз
head|голова
death|смерть
love|любовь
dream|мечта,сон
dignity|достоинство
honour honor|честь
equality|равенство
faith belief|вера
memory memorial remembrance|память,мемориал
glory fame|слава
resistance opposition|сопротивление
revolution|революция
uprising rebellion|восстание
protest|протест
march|марш,поход
rescue save salvation|спасение,спасти
help aid|помощь
nature|природа
environment environmental|окружающая среда
climate|климат
energy|энергия,энергетика
agriculture|сельское хозяйство
transport|транспорт
education|просветительский
hospital|больница,госпиталь
film cinema|фильм,кино
music|музыка
art|искусство
story history|история,рассказ
festival feast|фестиваль,праздник
cup|кубок
championship|чемпионат
sport|спорт
television tv|телевидение,телеканал
radio broadcasting|радио
publishing|издательство
ship|корабль
port harbour harbor|порт
airport|аэропорт
street|улица
market|рынок
garden|сад
stone rock|камень,скала
iron|железо,железный
steel|сталь,стальной
silver|серебро,серебряный
snow|снег
ice|лёд
storm|буря,шторм
thunder|гром
oak|дуб
fox|лиса
dog|собака,пёс
cat|кот,кошка
raven|ворон
swan|лебедь
bee|пчела
yellow|жёлтый
orange|оранжевый
grey gray|серый
second|второй
third|третий
century age|век,столетие
year|год
month monthly|месяц
hour|час
true real|настоящий,истинный
pure clean|чистый
brave|храбрый,смелый
eternal|вечный
open|открытый
last|последний
beautiful|красивый,прекрасный
patriotic patriot|патриотический,патриот
radical|радикальный
liberal|либеральный
conservative|консервативный
progressive|прогрессивный
together|вместе
our we|наш
forward|вперёд
live living|живой
action yes|акция
discontented dissatisfied|недовольный
truth right law justice|право
observer review|обозреватель,обозрение
chronicle|хроника
morning|утренний
evening|вечерний
newspaper gazette|газета
italy|италия
netherlands|нидерланды
germany|германия
spain|испания
france|франция
romania|румыния
hungary|венгрия
finland|финляндия
poland|польша
turkey|турция
greece|греция
russia|россия
ukraine|украина
europe|европа
clear pure|чистый,ясный
bloc block|блок
`,
};
