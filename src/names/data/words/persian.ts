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
`,
};
