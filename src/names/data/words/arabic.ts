import type {LanguageWords} from './language-words.js';

/** Arabic: our own table, from general knowledge of the language. */
export const ARABIC: LanguageWords = {
	// Folded letters are those of Persian: see `source-words.ts`.
	endings: /(?:ات|ین|ون|یه|ه|ی)$/,
	article: /^(?:وال|بال|لل|ال)(?=..)/,
	small: 'و في من على إلى عن مع ل',
	rows: `
party|حزب
union association league alliance|اتحاد,رابطة,تحالف
unity|وحدة
movement|حركة
front|جبهة
ministry|وزارة
government|حكومة
council|مجلس
committee commission|لجنة
agency|وكالة
bureau office|مكتب
center centre|مركز
institute|معهد
university|جامعة
academy|أكاديمية
school|مدرسة
library|مكتبة
museum|متحف
theatre theater|مسرح
bank|بنك,مصرف
fund foundation|صندوق,مؤسسة
court tribunal|محكمة
army|جيش
guard|حرس
police|شرطة
security safety|أمن
defence defense|دفاع
justice|عدالة,عدل
law right|قانون,حق
order|نظام
truth|حقيقة
freedom liberty|حرية
independence|استقلال
independent|مستقل
solidarity|تضامن
peace world|سلام
world|عالم
victory|نصر,النصر
people folk nation|شعب,شعبي
national nation|وطني,قومي
homeland fatherland motherland|وطن
state|دولة
republic|جمهورية
democracy democratic|ديمقراطية
social socialist|اشتراكي,اجتماعي
communist|شيوعي
workers labour labor|عمال,عمل
peasant farmer|فلاح
youth young|شباب
women woman|امرأة,نساء
children child|أطفال
man human person|إنسان
rights right|حقوق
citizen civic civil|مواطن,مدني
new|جديد
old ancient|قديم
great big large grand|كبير
small little|صغير
good|خير
green|أخضر
black|أسود
white|أبيض
red|أحمر
blue|أزرق
gold golden|ذهب,ذهبي
morning dawn|صباح
dawn daybreak sunrise|فجر
day|يوم
evening|مساء
night|ليل
today|اليوم
tomorrow|غد
future|مستقبل
time times|وقت,زمن
week weekly|أسبوع
daily everyday|يومي
newspaper gazette paper|جريدة,صحيفة
news|أخبار
statement bulletin gazette record|بيان
journal magazine|مجلة
mirror|مرآة
voice|صوت
word|كلمة
letter post mail courier|بريد
moment instant minute|لحظة
rain|مطر
sun sunshine|شمس
moon|قمر
star|نجم,نجمة
sky heaven|سماء
earth land ground|أرض
universe cosmos space|كون
fire|نار
water|ماء
wind|ريح
light|نور
sea|بحر
river|نهر
lake|بحيرة
mountain hill|جبل
island|جزيرة
forest wood|غابة
field|حقل
city town|مدينة
village|قرية
house home|بيت,دار
church|كنيسة
castle fortress|قلعة
palace|قصر
tower|برج
square|ميدان
bridge|جسر
gate door|باب
road way path|طريق
railway railroad|سكة حديد
globe sphere|كرة
compass|بوصلة
key|مفتاح
bell|جرس
flag banner|علم,راية
sword shield|درع
lion|أسد
eagle|نسر,عقاب
falcon hawk|صقر
wolf|ذئب
bear|دب
horse|حصان
bird|طائر
jellyfish medusa|قنديل البحر
apple|تفاحة
rose flower|وردة,زهرة
tree|شجرة
bread|خبز
spring|ربيع
summer|صيف
autumn fall|خريف
winter|شتاء
north northern|شمال
south southern|جنوب
east eastern|شرق
west western|غرب
central middle|مركزي,أوسط
supreme high upper|أعلى,عليا
united joint|متحد
common general|عام
free|حر
first one|أول
strong power force strength|قوة,قوات
hope|أمل
trust confidence|ثقة
reform|إصلاح
renaissance revival rebirth awakening|نهضة,بعث
change|تغيير
choice election electoral|انتخاب,انتخابات
development progress|تنمية,تقدم
prosperity welfare prosperous|رفاهية,رخاء
health|صحة
education enlightenment|تعليم,تربية
science research|علم,علوم
culture|ثقافة
economy economic|اقتصاد
trade commerce|تجارة
industry|صناعة
finance financial|مالية
interior internal home|داخلية
foreign external|خارجية
miner|عامل منجم
mayor starost|عمدة
servant|خادم
brother brotherhood|إخوان,أخ
friend friendship|صديق,صداقة
family|عائلة,أسرة
life|حياة
memory memorial|ذكرى
war|حرب
revolution revolutionary|ثورة
resistance|مقاومة
club society|نادي,جمعية
company corporation|شركة
festival holiday feast|مهرجان,عيد
cup|كأس
prize award|جائزة
game play|لعبة,ألعاب
song|أغنية
book|كتاب
king royal|ملك,ملكي
prince|أمير
queen|ملكة
saint holy|قديس,مقدس
god|الله,رب
islamic muslim|إسلامي,مسلم
christian|مسيحي
popular people|شعبي
left|يسار
right|يمين
step forward advance|خطوة
german|ألماني
russian|روسي
ukrainian|أوكراني
polish|بولندي
czech|تشيكي
hungarian|مجري
turkish|تركي
indian|هندي
french|فرنسي
european|أوروبي
american|أمريكي
arab arabic|عربي
korean|كوري
space|فضاء
modern contemporary|حديث
three|ثلاثة
pyramid|هرم,أهرام
assembly parliament|مجلس,جمعية
leaf sheet page|ورقة
line|خط
fortune luck happiness|حظ,سعادة
rise ascent climb|صعود
`,
};
