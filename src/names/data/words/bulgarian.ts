import type {LanguageWords} from './language-words.js';

/** Bulgarian: our own table, from general knowledge of the language. */
export const BULGARIAN: LanguageWords = {
	endings: /(?:ият|ата|ото|ите|ия|ът|ят|та|то|те|[аяоеуюиь])$/,
	small: 'и в във на за по с със от',
	rows: `
minister|министър
president chairman|президент,председател
alternative|алтернатива
league|лига
confederation federation|конфедерация,федерация
society company association|дружество,общество
group|група
sector section|сектор
corps|корпус
regiment|полк
brigade|бригада
battalion|батальон
troops forces army|войски,сили
armed|въоръжен
internal affair business matter|вътрешен,работа
servant|слуга
prosecutor prosecution|прокуратура
investigation investigative|следствие
constitution constitutional|конституция,конституционен
anti-corruption corruption|антикорупционен
war|война
battle fight struggle|борба,битка
fighter warrior|борец,боец,воин
soldier|войник
volunteer|доброволец
hero|герой
victim|жертва
mother|майка
father|баща
grandmother grandma|баба
brother|брат
sister|сестра
daughter|дъщеря
son|син
widow|вдовица
family|семейство
friend|приятел
girl|момиче
boy|момче
teacher|учител
doctor physician|лекар
writer|писател
journalist|журналист
miner mine mining|миньор
smith|ковач
miller|мелничар
tailor|шивач
hunter|ловец
shepherd|пастир
elder head|кмет
emperor imperial empire|цар,империя
crown|корона
angel|ангел
soul spirit|душа,дух
heart|сърце
blood|кръв
hand arm|ръка
eye|око
head|глава
life|живот
death|смърт
love|любов
dream|мечта,сън
dignity|достойнство
honour honor|чест
equality|равенство
faith belief|вяра
memory memorial remembrance|памет
glory fame|слава
resistance opposition|съпротива
revolution|революция
uprising rebellion|въстание
protest|протест
march|марш,поход
rescue save salvation|спасение
help aid|помощ
nature|природа
environment environmental|околна среда
climate|климат
energy|енергия
agriculture|земеделие
transport|транспорт
education|образование
hospital|болница
film cinema|филм,кино
music|музика
art|изкуство
prize award|награда
story history|история
festival feast|фестивал,празник
game play|игра
cup|купа
championship|първенство
sport|спорт
television tv|телевизия
radio broadcasting|радио
publishing|издателство
ship|кораб
port harbour harbor|пристанище
airport|летище
street|улица
market|пазар
garden|градина
stone rock|камък,скала
iron|желязо,железен
steel|стомана
silver|сребро,сребърен
snow|сняг
ice|лед
storm|буря
thunder|гръм
oak|дъб
fox|лисица
dog|куче
cat|котка
raven|гарван
swan|лебед
bee|пчела
yellow|жълт
orange|оранжев
grey gray|сив
second|втори
third|трети
century age|век
year|година
month monthly|месец
hour|час
true real|истински
pure clean|чист
brave|храбър,смел
eternal|вечен
open|отворен
last|последен
beautiful|красив
patriotic patriot|патриотичен
radical|радикален
liberal|либерален
conservative|консервативен
progressive|прогресивен
together|заедно
our we|наш
forward|напред
live living|жив
action yes|акция
discontented dissatisfied|недоволен
truth right law justice|право,правда
observer review|наблюдател,преглед
chronicle|хроника
morning|утрен,утро
evening|вечерен,вечер
newspaper gazette|вестник
party|партия
union alliance league|съюз,обединение
association|сдружение
movement|движение
government|правителство
council|съвет
committee commission|комитет,комисия
ministry|министерство
agency|агенция
office bureau|бюро,служба
court|съд
army|армия,войска
guard|гвардия,стража
police|полиция
security|сигурност
defence defense|отбрана
justice|справедливост,правосъдие
law right|закон,право
freedom liberty|свобода
independence|независимост
independent|независим
peace|мир
world|свят
victory|победа
people nation|народ,народен
national|национален
homeland fatherland|родина,отечество
state|държава,държавен
republic|република
democratic democracy|демократичен,демократически,демокрация
social socialist|социален,социалистически
workers labour labor|работник,труд
peasant farmer|земеделец,земеделски
youth young|младеж,млад
women woman|жена
children child|дете,деца
man human|човек
citizen civic civil|гражданин,граждански
citizens european development|развитие
new|нов
old|стар
great big large|голям,велик
small little|малък
good|добър
green|зелен
black|черен
white|бял
red|червен
blue|син
gold golden|злато,златен
morning|утро,сутрин
dawn|зора
day|ден
evening|вечер
night|нощ
today|днес
tomorrow|утре
future|бъдеще
time times|време
week weekly|седмица,седмичник
newspaper gazette paper|вестник
news|новини,вести
politics policy|политика
voice|глас
word|дума,слово
post mail courier|поща,куриер
messenger herald|вестител
sun|слънце
moon|луна
star|звезда
sky heaven|небе
earth land|земя
fire|огън
water|вода
wind|вятър
light|светлина
sea|море
river|река
lake|езеро
mountain hill|планина,връх
island|остров
forest|гора
city town|град
village|село
house home|къща,дом
church|църква
fortress castle|крепост,замък
palace|дворец,палат
square|площад
bridge|мост
gate|врата,порта
road way|път
lion|лъв
eagle|орел
falcon|сокол
wolf|вълк
bear|мечка
horse|кон
spring|пролет
summer|лято
autumn fall|есен
winter|зима
north|север,северен
south|юг,южен
east|изток,източен
west|запад,западен
supreme high|върховен,висш
general common|общ,генерален
united|обединен
free|свободен
first|първи
strong power force|сила,силен
hope|надежда
trust confidence|доверие
change|промяна
choice election|избор,избирателен
health|здраве,здравеопазване
education|образование,просвета
science|наука
economy economic|икономика,икономически
trade commerce|търговия
industry|промишленост,индустрия
finance|финанси
interior internal|вътрешен
foreign external|външен
book|книга
song poem|песен
king royal|крал,царски
queen|кралица
saint holy|свети,свят
god|бог
left|левица,ляв
right|десница,десен
serbian|сръбски
bulgarian|български
european|европейски
assembly parliament|събрание
leaf sheet|лист
there is such people|има
continue change|продължаваме
rise revival|възраждане
oathkeepers|клетва
enough stop|стига
against|срещу,против
violence|насилие
mother|майка
father|баща
brother|брат
war|война
fighter|борец
hero|герой
heart|сърце
life|живот
love|любов
our|наш
together|заедно
true real|истина,истински
clean pure|чист
prize award|награда
television|телевизия
`,
};
