import type {LanguageWords} from './language-words.js';

/** Urdu: our own table, from general knowledge of the language. */
export const URDU: LanguageWords = {
	endings: /(?:وں|یں|ات|ی|ا|ے)$/,
	small: 'کا کی کے اور میں پر سے و',
	rows: `
party|پارٹی,جماعت,حزب
union association league alliance|اتحاد,انجمن,یونین,محاذ
unity|اتحاد,وحدت
movement|تحریک
front|محاذ
ministry|وزارت
government|حکومت
council|کونسل,مجلس
committee commission|کمیٹی,کمیشن
agency|ایجنسی,ادارہ
bureau office|بیورو,دفتر
office bureau|دفتر
center centre|مرکز
institute|ادارہ,انسٹیٹیوٹ
university|یونیورسٹی,جامعہ
academy|اکیڈمی
school|سکول,مدرسہ
library|کتب خانہ,لائبریری
museum|عجائب گھر
theatre theater|تھیٹر
bank|بینک
fund foundation|فنڈ,فاؤنڈیشن
court tribunal|عدالت
army|فوج,لشکر
guard|محافظ,گارڈ
police|پولیس
security safety|سلامتی,امن
defence defense|دفاع
justice judicial|انصاف,عدل
law right legal|قانون
order|نظم,نظام
truth|سچ,حقیقت,صداقت
freedom liberty|آزادی,حریت
independence|آزادی,خودمختاری
independent|آزاد
peace world|امن,صلح
world|دنیا,جہاں,عالم
victory|فتح,نصرت
people folk nation popular|عوام,لوگ,عوامی
national nation|قومی,قوم,ملی
homeland fatherland motherland|وطن,مادر وطن
state|ریاست
republic|جمہوریہ
democracy democratic|جمہوریت,جمہوری
social socialist|سماجی,سوشلسٹ
communist|کمیونسٹ
worker labour labor work|مزدور,محنت کش
peasant farmer|کسان
youth young|نوجوان,جوانان
woman female|خواتین,عورت
child kid|بچے,اطفال
man human person|انسان,آدمی
right|حقوق,حق,دایاں,دائیں
citizen civic civil citizenship|شہری
new|نیا,نئی,نو
old ancient|پرانا,قدیم
great big large grand|عظیم,بڑا,بڑی
small little|چھوٹا
good|اچھا,خیر
green|سبز
black|سیاہ,کالا
white|سفید
red|سرخ,لال
blue|نیلا
gold golden|سونا,سنہری,زریں
morning dawn|صبح
dawn daybreak sunrise|فجر,سحر
day|دن,یوم
evening|شام
night|رات,شب
today|آج
tomorrow|کل
future|مستقبل
time times|وقت,زمانہ
week weekly|ہفتہ
daily everyday|روزنامہ,روزانہ
newspaper gazette paper|اخبار,روزنامہ
news|خبر,خبریں,خبرنامہ
journal magazine|رسالہ,جریدہ
mirror|آئینہ
voice|آواز,صدا
voice time|نوائے وقت
word|لفظ,کلمہ
letter post mail courier|خط,ڈاک
rain|بارش
sun sunshine|سورج,آفتاب
moon|چاند
star|ستارہ,تارا
crescent moon|ہلال
sky heaven|آسمان
earth land ground|زمین,ارض
fire|آگ,آتش
water|پانی,آب
wind|ہوا
light|روشنی,نور
sea|سمندر,بحر
river|دریا
lake|جھیل
mountain hill|پہاڑ,کوہ
island|جزیرہ
forest wood|جنگل
field|میدان
city town|شہر
village|گاؤں
house home|گھر,خانہ
church|گرجا
castle fortress|قلعہ
palace|محل
tower|مینار
bridge|پل
gate door|دروازہ,باب
road way path|سڑک,راہ
railway railroad|ریلوے
flag banner|پرچم,جھنڈا
sword shield|تلوار,شمشیر
shield|ڈھال
lion|شیر,اسد
tiger|شیر,چیتا
eagle|شاہین,عقاب
falcon hawk|شاہین,باز
wolf|بھیڑیا
elephant|ہاتھی
horse|گھوڑا
bird|پرندہ
flower blossom bloom|پھول,گل
rose flower|گلاب
tree|درخت
bread|روٹی
spring|بہار
summer|گرمی
winter|سردی
north northern|شمال,شمالی
south southern|جنوب,جنوبی
east eastern|مشرق,مشرقی
west western|مغرب,مغربی
central middle|مرکزی,وسطی
supreme high upper|عظمیٰ,اعلیٰ,سپریم
high upper|عالیہ,اعلیٰ
united joint|متحدہ,متحد
common general|عام,عوامی
free|آزاد
first one|پہلا,اول
strong mighty powerful power force strength|قوت,طاقت
hope|امید
trust confidence|اعتماد,بھروسہ
reform|اصلاحات,اصلاح
renaissance revival rebirth awakening|بیداری,احیا
change|تبدیلی
choice election electoral|انتخابات,الیکشن
development progress|ترقی
progress|ترقی
prosperity welfare prosperous|خوشحالی,فلاح
health healthcare medical|صحت
education enlightenment|تعلیم
science research|سائنس,علوم
culture|ثقافت
economy economic|معیشت,اقتصادی
trade commerce|تجارت
industry|صنعت
finance financial|خزانہ,مالیات
interior internal home|داخلہ
foreign external|خارجہ
servant|خادم
brother brotherhood|بھائی,اخوان
friend friendship|دوست
family|خاندان
life|زندگی,حیات
memory memorial|یاد,یادگار
war|جنگ
revolution revolutionary|انقلاب
resistance|مزاحمت
club society|کلب
company corporation|کمپنی
festival holiday feast|میلہ,جشن
cup|کپ
prize award|انعام,ایوارڈ,نشان
order medal sign|نشان,تمغہ
game play|کھیل
song|گیت,نغمہ,ترانہ
book|کتاب
king royal kingdom|بادشاہ,شاہ
prince|شہزادہ
queen|ملکہ
god|خدا,اللہ
islamic muslim|اسلامی,مسلم
hindu|ہندو
christian|مسیحی,عیسائی
left|بایاں,بائیں
indian india|بھارتی,ہندوستانی,بھارت
pakistani pakistan|پاکستانی,پاکستان
chinese china|چینی,چین
american america|امریکی,امریکہ
afghan afghanistan|افغان,افغانستان
assembly parliament|اسمبلی,مجلس
parliament|پارلیمنٹ
senate|سینیٹ
act law statute bill|قانون,ایکٹ
constitution constitutional|آئین,دستور
treaty accord pact|معاہدہ
agreement deal accord pact|معاہدہ,سمجھوتہ
television tv channel|ٹیلی ویژن
radio|ریڈیو
film movie cinema|فلم
department division|محکمہ,شعبہ
authority power|اتھارٹی,مقتدرہ
organization body|تنظیم,ادارہ
federation federal union|وفاق,فیڈریشن
federal|وفاقی
navy fleet|بحریہ
air|فضائیہ,فضائی
force power|فورس,افواج
intelligence information|انٹیلی جنس,خفیہ
accountability|احتساب
accountability bureau|قومی احتساب
border frontier|سرحد
president presidential|صدر
minister|وزیر
prime minister|وزیراعظم,وزیر اعظم
governor|گورنر
ambassador|سفیر
leader|قائد,رہنما
great leader|قائداعظم
chairman chair president head|چیئرمین
secretary|سیکرٹری
conference congress|کانفرنس
march|مارچ
long march|لانگ مارچ
protest demonstration|احتجاج,دھرنا
strike|ہڑتال
campaign|مہم
operation campaign|آپریشن,ضرب
strike blow|ضرب عضب
project program|منصوبہ
plan|منصوبہ
honor honour|عزت,غیرت
dignity honor honour|وقار
courage brave bravery|جرات,شجاعت,بہادری
faith belief|ایمان,یقین
love|محبت,عشق
dream|خواب
pride|فخر
knowledge|علم
spirit soul|روح
heart|دل,قلب
human|انسانی,انسان
help aid assistance|مدد,امداد
support program income|احساس
service|خدمت
cooperation collaboration|تعاون
mother|ماں,مادر
father|باپ,پدر,بابا
son|بیٹا,ابن
daughter|بیٹی,دختر
sister|بہن
teacher|استاد
doctor physician|ڈاکٹر
student|طالب علم,طلبہ,طلبا
scholar|علما,علمائے
writer author|مصنف,ادیب
poet|شاعر
soldier|سپاہی,جوان
martyr|شہید,شہدا
hero|ہیرو,غازی
warrior fighter|غازی,مجاہد
salt|نمک
iron steel|لوہا,آہن
silver|چاندی
stone rock|پتھر
storm|طوفان
market|بازار,منڈی
hospital|ہسپتال,شفاخانہ
prison|جیل
mosque|مسجد
province region|صوبہ
district region|ضلع
country|ملک
story tale|کہانی,داستان
drama|ڈرامہ
music|موسیقی
art|فن
sport sports|کھیل
cricket|کرکٹ
team|ٹیم
agriculture agricultural farming|زراعت
energy|توانائی
electricity electric power|بجلی
communication|مواصلات
environment|ماحولیات
information|اطلاعات
vaccine|ویکسین
year|سال
century|صدی
history historical|تاریخ
save rescue|بچاؤ
international|بین الاقوامی
assembly scholar|جمعیت
war jang|جنگ
world jahan|جہان
express|ایکسپریس
people|عوامی
`,
};
