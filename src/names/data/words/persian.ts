import type {LanguageWords} from './language-words.js';

/** Persian: our own table, from general knowledge of the language. */
export const PERSIAN: LanguageWords = {
	endings: /(?:های|ها|ی)$/,
	small: 'و در به از برای با بر',
	rows: `
party|حزب
union association league alliance|اتحادیه,ائتلاف
unity|وحدت
movement|جنبش,حرکت
front|جبهه
platform|پلتفرم
ministry|وزارت
government|دولت
council|شورا,مجلس
committee commission|کمیته,کمیسیون
agency|آژانس,خبرگزاری
bureau office|دفتر
center centre|مرکز
institute|موسسه
university|دانشگاه
academy|آکادمی
school|مدرسه
library|کتابخانه
museum|موزه
theatre theater|تئاتر
bank|بانک
fund foundation|صندوق,بنیاد
court tribunal|دادگاه
army|ارتش
guard|سپاه,گارد
police|پلیس
security safety|امنیت
defence defense|دفاع
justice|عدالت
law right|قانون,حق
order|نظم
truth|حقیقت
freedom liberty|آزادی
independence|استقلال
independent|مستقل
solidarity|همبستگی
peace world|صلح
world|جهان
victory|پیروزی
people folk nation|مردم
national nation|ملی,ملت
homeland fatherland motherland|میهن,وطن
state|دولت
republic|جمهوری
democracy democratic|دموکراسی
social socialist|اجتماعی,سوسیالیست
communist|کمونیست
workers labour labor|کارگر,کار
peasant farmer|دهقان
youth young|جوانان,جوان
women woman|زن,زنان
children child|کودک
man human person|انسان
rights right|حقوق
citizen civic civil|شهروند
new|جدید,نو
old ancient|قدیم
great big large grand|بزرگ
small little|کوچک
good|خوب
green|سبز
black|سیاه
white|سفید
red|سرخ
blue|آبی
gold golden|طلا,طلایی
morning dawn|صبح,بامداد
dawn daybreak sunrise|سپیده
day|روز
evening|عصر
night|شب
today|امروز
tomorrow|فردا
future|آینده
time times|زمان
week weekly|هفته
daily everyday|روزانه
newspaper gazette paper|روزنامه
news|خبر,اخبار
statement bulletin gazette record|بیانیه
journal magazine|مجله
mirror|آینه
voice|صدا
word|کلمه
letter post mail courier|پست
echo|پژواک
moment instant minute|لحظه
rain|باران
sun sunshine|خورشید,آفتاب
moon|ماه
star|ستاره
sky heaven|آسمان
earth land ground|زمین
universe cosmos space|کیهان
fire|آتش
water|آب
wind|باد
light|نور
sea|دریا
river|رود
lake|دریاچه
mountain hill|کوه
island|جزیره
forest wood|جنگل
field|میدان
city town|شهر
village|روستا
house home|خانه
church|کلیسا
castle fortress|قلعه
palace|کاخ
tower|برج
square|میدان
bridge|پل
gate door|دروازه
road way path|راه
railway railroad|راه آهن
globe sphere|کره
compass|قطب نما
key|کلید
bell|زنگ
flag banner|پرچم
sword shield|سپر
lion|شیر
eagle|عقاب
falcon hawk|شاهین
wolf|گرگ
bear|خرس
horse|اسب
bird|پرنده
apple|سیب
rose flower|گل
tree|درخت
bread|نان
spring|بهار
summer|تابستان
autumn fall|پاییز
winter|زمستان
north northern|شمال
south southern|جنوب
east eastern|شرق
west western|غرب
central middle|مرکزی
supreme high upper|عالی
united joint|متحد
common general|عمومی,عام
free|آزاد
first one|اول
strong power force strength|نیرو,قدرت
hope|امید
trust confidence|اعتماد
reform|اصلاحات
renaissance revival rebirth awakening|رستاخیز,بیداری
change|تغییر
choice election electoral|انتخابات
development progress|توسعه,پیشرفت
prosperity welfare prosperous|رفاه
health|بهداشت
education enlightenment|آموزش
science research|علم,پژوهش
culture|فرهنگ
economy economic|اقتصاد
trade commerce|بازرگانی,تجارت
industry|صنعت
finance financial|مالی,دارایی
interior internal home|داخله,کشور
foreign external|خارجه
miner|معدنچی
mayor starost|شهردار
servant|خدمتگزار
brother brotherhood|برادر
friend friendship|دوست
family|خانواده
life|زندگی
memory memorial|یاد,خاطره
war|جنگ
revolution revolutionary|انقلاب
resistance|مقاومت
club society|باشگاه,انجمن
company corporation|شرکت
festival holiday feast|جشنواره,جشن
cup|جام
prize award|جایزه
game play|بازی
song|ترانه,آهنگ
book|کتاب
king royal|شاه,پادشاه
prince|شاهزاده
queen|ملکه
saint holy|مقدس
god|خدا
islamic muslim|اسلامی,مسلمان
christian|مسیحی
popular people|مردمی
left|چپ
right|راست
step forward advance|گام,پیش
german|آلمانی
russian|روسی
ukrainian|اوکراینی
polish|لهستانی
czech|چک
hungarian|مجارستانی
turkish|ترکی
indian|هندی
french|فرانسوی
european|اروپایی
american|آمریکایی
arab arabic|عربی
korean|کره‌ای
space|فضا
modern contemporary|مدرن
three|سه
pyramid|هرم
assembly parliament|مجلس
leaf sheet page|برگ
line|خط
fortune luck happiness|بخت
rise ascent climb|خیزش
act law statute bill|قانون,لایحه
constitution constitutional|قانون اساسی,مشروطه
treaty accord pact|پیمان,معاهده
agreement deal accord pact|توافق,توافقنامه
declaration manifesto statement|اعلامیه,بیانیه
television tv channel|تلویزیون,شبکه
channel|شبکه,کانال
radio|رادیو
broadcasting broadcast broadcaster|صدا و سیما,پخش
observer observe watch|ناظر,دیدبان
watch observer|دیده‌بان,دیدبان
reporter journalist correspondent|خبرنگار
network net|شبکه
publishing publisher publication press|انتشارات,نشر
film movie cinema|فیلم,سینما
department division|اداره,بخش
directorate administration management board|اداره کل,مدیریت
authority power|مرجع,سازمان
organization body|سازمان
institution|نهاد,موسسه
federation federal union|فدراسیون
senate|سنا
chamber house|اتاق
headquarters|قرارگاه,ستاد,مقر
corps legion|سپاه
brigade|تیپ
battalion|گردان
division|لشکر
navy fleet|نیروی دریایی,ناوگان
air|هوایی,هوا
force power|نیرو,نیروها,نیروی
command|فرماندهی
intelligence information|اطلاعات
mobilization basij|بسیج
prosecutor|دادستان
customs|گمرک
border frontier|مرز,مرزبانی
rescue save|نجات
president presidential|رئیس جمهور,رئیس‌جمهور,ریاست
minister|وزیر
governor|استاندار,والی
ambassador|سفیر
leader|رهبر,رهبری
expert|خبرگان
guardian|نگهبان
expediency discernment|تشخیص مصلحت
secretary|دبیر
spokesman|سخنگو
deputy vice|معاون
candidate|نامزد
conference congress|کنفرانس,همایش
congress|کنگره
summit|نشست,اجلاس
forum|مجمع
exhibition expo exhibit|نمایشگاه
tournament championship|تورنمنت,مسابقات
championship|قهرمانی
league|لیگ,اتحادیه
olympic|المپیک
march|راهپیمایی
protest demonstration|اعتراض,تظاهرات
strike|اعتصاب
campaign|کارزار,کمپین,پویش
operation campaign|عملیات
project program|پروژه,طرح
plan|طرح,برنامه
program|برنامه
mission|ماموریت
appeal call|فراخوان
dignity honor honour|کرامت
honor honour|شرف,افتخار
courage brave bravery|شجاعت,دلیری
faith belief|ایمان
love|عشق,مهر
dream|رویا
destiny fate|سرنوشت
glory|شکوه
pride|غرور,افتخار
wisdom|خرد,حکمت
knowledge|دانش,معرفت
spirit soul|روح
heart|دل,قلب
equality|برابری
human|انسانی,بشر
humanity humanitarian|انسانیت
mercy|رحمت
charity|خیریه,نیکوکاری
help aid assistance|کمک,امداد
relief aid|امداد
service|خدمت,خدمات
cooperation collaboration|همکاری,تعاون
construction jihad|جهاد سازندگی
construction executive|سازندگی,کارگزاران
mother|مادر
father|پدر
son|پسر
daughter|دختر
sister|خواهر
teacher|معلم,آموزگار
doctor physician|پزشک,دکتر
lawyer|وکیل
student|دانشجو,دانش آموز
writer author|نویسنده
poet|شاعر
soldier|سرباز
martyr|شهید,شهدا
hero|قهرمان,پهلوان
orphan|یتیم
refugee|پناهنده,مهاجر
hunter|شکارچی
veteran devotee|ایثارگر,جانباز
warrior fighter|رزمنده,جنگجو
tiger|ببر
leopard|پلنگ
elephant|فیل
fish|ماهی
snake|مار
dragon|اژدها
phoenix|سیمرغ,ققنوس
dove pigeon|کبوتر
peacock|طاووس
nightingale|بلبل
stone rock|سنگ
desert|کویر,بیابان
salt|نمک
iron steel|آهن
steel|فولاد
silver|نقره,سیمین
diamond|الماس
pearl|مروارید
cloud|ابر
storm|طوفان,توفان
thunder lightning|رعد,تندر
lightning thunder|آذرخش
snow|برف
wave|موج
valley|دره
ocean|اقیانوس
bay gulf|خلیج
coast shore|ساحل
port harbor harbour|بندر
garden|باغ
oil|نفت
gas|گاز
energy|انرژی,نیرو
electricity electric power|برق
nuclear|هسته‌ای,اتمی
cypress|سرو
flower blossom bloom|گل,شکوفه
yellow|زرد
orange|نارنجی
purple|بنفش
second two|دوم
four|چهار
five|پنج
ten|ده
hundred|صد
thousand|هزار
dual|دو
hand|دست
eye|چشم
head|سر
blood|خون
century|قرن,سده
year|سال
month|ماه
eternal|جاودان,ابدی
birth|زادروز,تولد
death|مرگ
history historical|تاریخ
build building construction|ساخت,سازندگی
return|بازگشت
fight struggle battle|مبارزه,نبرد
battle|نبرد
struggle fight|مبارزه
strugglers mujahideen fighter|مجاهدین,مجاهد
clean|پاک
patriotic patriot|میهن‌پرست,میهنی
true real|راستین,صادق
beautiful|زیبا
long|دراز,بلند
lost|گمشده
secret|راز,سری
last|آخر,واپسین
special|ویژه
international|بین‌المللی,بین الملل
global|جهانی
public|عمومی
local|محلی
royal|شاهنشاهی,سلطنتی
imperial royal|شاهنشاهی
fundamentalist principlist|اصولگرا
reformist|اصلاح‌طلب,اصلاح طلب
moderation|اعتدال
coalition|ائتلاف
perseverance steadfastness|پایداری
capital|پایتخت,سرمایه
region province|منطقه,ناحیه
province region|استان,ولایت
country|کشور
african africa|آفریقا,آفریقایی
asian asia|آسیا,آسیایی
iranian iran|ایرانی,ایران
chinese china|چینی,چین
street|خیابان
market|بازار
hospital|بیمارستان
stadium|ورزشگاه,استادیوم
airport|فرودگاه
station|ایستگاه
prison|زندان
mosque|مسجد
factory|کارخانه
park|پارک,بوستان
ship|کشتی,ناو
train|قطار
plane airplane aircraft|هواپیما
rocket missile|موشک
bomb|بمب
crown|تاج
throne|تخت
lamp|چراغ
candle|شمع
pen|قلم
story tale|داستان,قصه
music|موسیقی
dance|رقص
art|هنر
sport sports|ورزش
football soccer|فوتبال
wrestling|کشتی
team|تیم
player|بازیکن
coach|مربی
investment|سرمایه گذاری
stock|بورس,سهام
insurance|بیمه
agriculture agricultural farming|کشاورزی
food|غذا
tourism|گردشگری
transport transportation|حمل و نقل,ترابری
communication|ارتباطات
technology|فناوری
digital|دیجیتال
information|اطلاعات
environment|محیط زیست
climate|اقلیم
housing house home|مسکن
vaccine|واکسن
prayer|نماز,دعا
endowment|اوقاف
reconstruction|بازسازی
fellow citizen|همشهری
east dawn|خاور,مشرق
persian|پارسی,فارسی
hamshahri citizen|همشهری
kayhan cosmos universe|کیهان
victorious triumph persepolis|پیروزی
trust|اعتماد
world economy|دنیای اقتصاد
green movement|جنبش سبز
`,
};
