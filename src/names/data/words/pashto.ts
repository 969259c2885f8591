import type {LanguageWords} from './language-words.js';

/** Pashto: our own table, from general knowledge of the language. */
export const PASHTO: LanguageWords = {
	endings: /(?:ونو|انو|ونه|ان|ې|و|ه|ی)$/,
	small: 'د او په له ته',
	rows: `
party|ګوند,حزب
union association league alliance|ټولنه,اتحاديه,ائتلاف,اتحاد
unity|یووالی,وحدت
movement|غورځنګ,تحریک,حرکت
front|جبهه,محاذ
ministry|وزارت
government|حکومت,دولت
council|شورا,جرګه
committee commission|کمیټه,کمیسیون
agency|اداره,اژانس
bureau office|دفتر
center centre|مرکز
institute|انستیتوت
university|پوهنتون
academy|اکاډمي
school|ښوونځی
library|کتابتون
museum|موزیم
bank|بانک
fund foundation|صندوق,بنسټ
court tribunal|محکمه
army|پوځ,اردو
guard|ګارد,ساتونکی
police|پولیس
security safety|امنیت,خوندیتوب
defence defense|دفاع
justice judicial|عدالت,عدلیه
law right legal|قانون
order|نظم
truth|حقیقت,رښتیا
freedom liberty|آزادي,ازادي
independence|خپلواکي
independent|خپلواک,مستقل
peace world|سوله
world|نړۍ,نړیوال
victory|بریا,فتح
people folk nation popular|خلک,ولس,اولس
national nation|ملي,ملت
homeland fatherland motherland|هېواد,وطن,هیواد
state|دولت,ایالت
republic|جمهوریت
democracy democratic|ډیموکراسي,دیموکراتیک
social socialist|ټولنیز
communist|کمونیست
worker labour labor work|کارګر,کار
peasant farmer|بزګر,بزګران
youth young|ځوانان,ځوان
woman female|ښځې,ښځه,مېرمن
child kid|ماشوم,ماشومان
man human person|سړی,انسان
right|حقوق,حق
citizen civic civil citizenship|تبعه,ښاري
new|نوی,نوې,نو
old ancient|زوړ,پخوانی
great big large grand|لوی,لویه,ستر
small little|کوچنی,وړوکی
good|ښه,نیک
green|شین,شنه
black|تور,توره
white|سپین,سپینه
red|سور,سره
blue|آبي
gold golden|سره زر,زرین
morning dawn|سهار
dawn daybreak sunrise|سپېدې,سباوون
day|ورځ
evening|ماښام
night|شپه
today|نن
tomorrow|سبا
future|راتلونکې,راتلونکی
time times|وخت
week weekly|اونۍ
daily everyday|ورځنی,ورځپاڼه
newspaper gazette paper|ورځپاڼه,اخبار
news|خبر,خبرونه
journal magazine|مجله
mirror|هنداره
voice|غږ
word|کلمه,خبره
letter post mail courier|لیک,پسته
rain|باران
sun sunshine|لمر
moon|سپوږمۍ
star|ستوری
sky heaven|آسمان,اسمان
earth land ground|ځمکه
fire|اور
water|اوبه
wind|باد
light|رڼا
sea|سمندر,سمندرګی
river|سیند
mountain hill|غر
island|ټاپو
forest wood|ځنګل
city town|ښار
village|کلی
house home|کور
castle fortress|کلا
palace|ماڼۍ,ارګ
bridge|پل
gate door|دروازه
road way path|لار,لاره,سړک
key|کیلي
flag banner|بیرغ
sword shield|توره
lion|زمری
eagle|عقاب,باز
wolf|لېوه
horse|آس,اس
bird|مرغۍ
flower blossom bloom|ګل
tree|ونه
bread|ډوډۍ
spring|پسرلی
summer|اوړی
autumn fall|منی
winter|ژمی
north northern|شمال,شمالي
south southern|جنوب,سویل
east eastern|ختیځ,شرق
west western|لوېدیځ,غرب
central middle|مرکزي,منځنی
supreme high upper|ستره,عالي,لوړ
united joint|متحد,یو ځای,ملګري
common general|عمومي,ګډ
free|آزاد,ازاد
first one|لومړی,لومړنی
strong mighty powerful power force strength|ځواک,قدرت
hope|هیله,امید
trust confidence|باور,اعتماد
reform|اصلاحات,سمون
change|بدلون
choice election electoral|ټاکنې,انتخابات
development progress|پراختیا,پرمختګ
progress|پرمختګ
prosperity welfare prosperous|سوکالي
health healthcare medical|روغتیا,عامې روغتیا
education enlightenment|پوهنه,زده کړې
science research|علوم,علم
culture|کلتور,فرهنګ
economy economic|اقتصاد
trade commerce|سوداګري,تجارت
industry|صنعت
finance financial|مالیه
interior internal home|کورنیو چارو,داخله,کورني
foreign external|بهرنیو چارو,خارجه,بهرني
brother brotherhood|ورور
friend friendship|ملګری,دوست
family|کورنۍ
life|ژوند
memory memorial|یاد
war|جنګ,جګړه
revolution revolutionary|انقلاب
resistance|مقاومت
company corporation|شرکت,کمپنۍ
festival holiday feast|جشن,مېله
cup|جام
prize award|جایزه
game play|لوبه,لوبې
song|سندره
book|کتاب
king royal kingdom|پاچا,شاه
prince|شهزاده
queen|ملکه
god|خدای,الله
islamic muslim|اسلامي,مسلمان
christian|عیسوي
indian india|هندي,هند
pakistani pakistan|پاکستاني,پاکستان
iranian iran|ایراني
american america|امریکایي,امریکا
afghan afghanistan|افغان,افغانستان,افغاني
emirate|امارت
assembly parliament|جرګه,ولسي جرګه
elder house senate|مشرانو جرګه
parliament|پارلمان
act law statute bill|قانون
constitution constitutional|اساسي قانون
treaty accord pact|تړون
agreement deal accord pact|تړون,هوکړه
television tv channel|تلویزیون
radio|راډیو
film movie cinema|فلم
department division|څانګه,ریاست
organization body|سازمان,موسسه
federation federal union|فدراسیون
force power|ځواک,ځواکونه
intelligence information|استخبارات
border frontier|پوله,سرحد
president presidential|ولسمشر,جمهور رئیس
minister|وزیر
governor|والي
mayor starost|ښاروال
ambassador|سفیر
leader|مشر,رهبر
chairman chair president head|رئیس,مشر
spokesman|ویاند
deputy vice|مرستیال
elder|مشران,سپین ږیري
conference congress|کنفرانس,غونډه
protest demonstration|لاریون
campaign|کمپاین
operation campaign|عملیات
project program|پروژه
plan|پلان
appeal call|غوښتنه,غږ
honor honour|عزت,پت
dignity honor honour|وقار,کرامت
courage brave bravery|مېړانه,زړورتیا
faith belief|ایمان
love|مینه
dream|خوب
pride|وياړ
knowledge|پوهه
spirit soul|روح
heart|زړه
human|بشر,انسان
help aid assistance|مرسته,مرستې
service|خدمت,خدمتونه
cooperation collaboration|همکاري
mother|مور
father|پلار
son|زوی
daughter|لور
sister|خور
teacher|ښوونکی
doctor physician|ډاکټر
student|زده کوونکی,محصل,طالب
writer author|لیکوال
poet|شاعر
soldier|سرتېری,عسکر
martyr|شهید
hero|اتل
refugee|کډوال
salt|مالګه
iron steel|اوسپنه
stone rock|ډبره,کاڼی
snow|واوره
market|بازار
hospital|روغتون
prison|زندان
mosque|جومات
province region|ولایت
district region|ولسوالي
country|هېواد
story tale|کیسه
music|موسیقي
art|هنر
sport sports|سپورت,ورزش
football soccer|فوټبال
cricket|کرکټ
team|لوبډله,ټیم
agriculture agricultural farming|کرنه
energy|انرژي
electricity electric power|برېښنا
transport transportation|ترانسپورت
communication|مخابرات
environment|چاپېریال
vaccine|واکسین
year|کال
month|میاشت
history historical|تاریخ
save rescue|ژغورل,ژغورنه
fight struggle battle|جګړه,مبارزه
international|نړیوال
protection protect conservation|ژغورنه,ساتنه
pashtun|پښتون,پښتانه
awakened awake|ویښ
taliban student|طالبان
`,
};
