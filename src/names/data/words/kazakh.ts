import type {LanguageWords} from './language-words.js';

/** Kazakh: our own table, from general knowledge of the language. */
export const KAZAKH: LanguageWords = {
	endings: /(?:ының|інің|ның|нің|дың|дің|тың|тің|лар|лер|дар|дер|тар|тер|сы|сі|ы|і)$/,
	small: 'және мен пен бен',
	rows: `
party|партия
union association league alliance|одақ,бірлестік,қауымдастық,альянс
unity|бірлік,ынтымақ
movement|қозғалыс
front|майдан
ministry|министрлік
government|үкімет
council|кеңес
committee commission|комитет,комиссия
agency|агенттік
bureau office|бюро,кеңсе
center centre|орталық
institute|институт
university|университет
academy|академия
school|мектеп
library|кітапхана
museum|мұражай,музей
theatre theater|театр
bank|банк
fund foundation|қор
court tribunal|сот
army|әскер,армия
guard|ұлан,гвардия
police|полиция
security safety|қауіпсіздік
defence defense|қорғаныс
justice judicial|әділет,әділдік
law right legal|заң,құқық
order|тәртіп
truth|шындық,ақиқат
freedom liberty|бостандық,азаттық,еркіндік
independence|тәуелсіздік
independent|тәуелсіз
peace world|бейбітшілік
world|әлем,дүние
victory|жеңіс
people folk nation popular|халық,халықтық
national nation|ұлттық,ұлт
homeland fatherland motherland|отан
state|мемлекет,мемлекеттік
republic|республика
democracy democratic|демократия,демократиялық
social socialist|әлеуметтік,социалистік
communist|коммунистік
worker labour labor work|жұмысшы,еңбек
peasant farmer|шаруа,диқан,ауыл
youth young|жастар,жас
woman female|әйел,әйелдер,қыздар
child kid|балалар,бала
man human person|адам
right|құқық,құқықтары,оң
citizen civic civil citizenship|азамат,азаматтық
new|жаңа
old ancient|ескі,көне
great big large grand|ұлы,үлкен
small little|кіші,кішкентай
good|жақсы,ізгі
green|жасыл
black|қара
white|ақ
red|қызыл
blue|көк
gold golden|алтын
morning dawn|таң
dawn daybreak sunrise|таң
day|күн
evening|кеш
night|түн
today|бүгін
tomorrow|ертең
future|болашақ
time times|уақыт,заман
week weekly|апта
daily everyday|күнделікті
newspaper gazette paper|газет
news|жаңалық,жаңалықтар,хабар
journal magazine|журнал
mirror|айна
voice|дауыс,үн
word|сөз
letter post mail courier|хат,пошта
rain|жаңбыр
sun sunshine|күн
moon|ай
star|жұлдыз
sky heaven|аспан,көк
earth land ground|жер
fire|от
water|су
wind|жел
light|жарық,нұр,сәуле
sea|теңіз
river|өзен
lake|көл
mountain hill|тау
island|арал
forest wood|орман
field|дала,алаң
steppe|дала
city town|қала
village|ауыл
house home|үй
castle fortress|қамал
palace|сарай
tower|мұнара
square|алаң
bridge|көпір
gate door|қақпа
road way path|жол
railway railroad|темір жол,теміржол
key|кілт
flag banner|ту,жалау
sword shield|қылыш
shield|қалқан
lion|арыстан
eagle|бүркіт,қыран
falcon hawk|сұңқар
wolf|қасқыр,бөрі
bear|аю
horse|ат,жылқы
bird|құс
leopard|барыс
apple|алма
flower blossom bloom|гүл
tree|ағаш
bread|нан
spring|көктем,наурыз
summer|жаз
autumn fall|күз
winter|қыс
north northern|солтүстік
south southern|оңтүстік
east eastern|шығыс
west western|батыс
central middle|орталық
supreme high upper|жоғарғы
high upper|жоғары
united joint|біріккен
common general|жалпы,ортақ
free|азат,еркін
first one|бірінші,алғашқы
strong mighty powerful power force strength|күш,қуат
hope|үміт
trust confidence|сенім
reform|реформа
renaissance revival rebirth awakening|жаңғыру,жаңғырту,өрлеу
change|өзгеріс
choice election electoral|сайлау
development progress|даму
progress|прогресс
prosperity welfare prosperous|әл-ауқат,гүлдену
health healthcare medical|денсаулық,денсаулық сақтау
education enlightenment|білім,ағарту
science research|ғылым
culture|мәдениет
economy economic|экономика
trade commerce|сауда
industry|өнеркәсіп,индустрия
finance financial|қаржы
interior internal home|ішкі,ішкі істер
foreign external|сыртқы,сыртқы істер
servant|қызметші
mayor starost|әкім
brother brotherhood|аға,іні,бауыр
friend friendship|дос,достық
family|отбасы
life|өмір
memory memorial|ес,жады
war|соғыс
revolution revolutionary|революция
resistance|қарсылық
club society|клуб,қоғам
company corporation|компания
festival holiday feast|мереке,фестиваль
cup|кубок
prize award|сыйлық
game play|ойын,ойындар
song|ән
book|кітап
king royal kingdom|патша,хан
queen|патшайым
god|құдай,алла,тәңір
islamic muslim|ислам,мұсылман
christian|христиан
left|сол
russian russia|орыс,ресей
chinese china|қытай
american america|америка
european europe|еуропа
kazakh kazakhstan|қазақ,қазақстан
turkic|түркі
turkish turkey|түрік
uzbek|өзбек
three|үш
two|екі
four|төрт
seven|жеті
ten|он
hundred|жүз
assembly parliament|мәжіліс,құрылтай,ассамблея
parliament|парламент
senate|сенат
act law statute bill|заң
constitution constitutional|конституция,ата заң
treaty accord pact|шарт,келісім
agreement deal accord pact|келісім
television tv channel|теледидар,телеарна
channel|арна
radio|радио
film movie cinema|фильм,кино
department division|департамент,басқарма
organization body|ұйым
federation federal union|федерация
navy fleet|теңіз флоты
force power|күш,күштер
border frontier|шекара
president presidential|президент
minister|министр
prime minister|премьер-министр
ambassador|елші
leader|басшы,көсем
chairman chair president head|төраға
secretary|хатшы
deputy vice|депутат,орынбасар
akim governor mayor|әкім
conference congress|конференция
congress|съезд,құрылтай
forum|форум
exhibition expo exhibit|көрме
championship|чемпионат
olympic|олимпиада
march|шеру
protest demonstration|наразылық
project program|жоба
plan|жоспар
program|бағдарлама
address|жолдау
honor honour|құрмет,намыс
dignity honor honour|абырой
love|махаббат
dream|арман
wisdom|даналық
knowledge|білім
spirit soul|рух
heart|жүрек
help aid assistance|көмек
service|қызмет
cooperation collaboration|ынтымақтастық
mother|ана
father|әке,ата
son|ұл
daughter|қыз
sister|әпке,қарындас
teacher|мұғалім,ұстаз
doctor physician|дәрігер
student|студент
writer author|жазушы
poet|ақын
soldier|сарбаз,жауынгер
hero|батыр,қаһарман
warrior fighter|жауынгер,батыр
veteran|ардагер
hunter|аңшы
salt|тұз
iron steel|темір
silver|күміс
stone rock|тас
desert|шөл
snow|қар
market|базар,нарық
hospital|аурухана
stadium|стадион
airport|әуежай
prison|түрме
mosque|мешіт
factory|зауыт
region province|облыс,өңір
district region|аудан
country nation people land|ел
street|көше
ship|кеме
train|пойыз
plane airplane aircraft|ұшақ
story tale|әңгіме,хикая
music|музыка,күй
art|өнер
sport sports|спорт
football soccer|футбол
team|команда
agriculture agricultural farming|ауыл шаруашылығы
oil|мұнай
gas|газ
energy|энергетика,энергия
transport transportation|көлік
environment|қоршаған орта
digital|цифрлық
year|жыл
century|ғасыр
history historical|тарих
eternal|мәңгілік,мәңгі
international|халықаралық
public|қоғамдық
society public|қоғам
spiritual|рухани
fair just|әділетті
way path truth|ақ жол
`,
};
