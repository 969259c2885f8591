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
field|حقل,ميادين
city town|مدينة
village|قرية
house home|بيت,دار
church|كنيسة
castle fortress|قلعة
palace|قصر
tower|برج
square|ميدان
bridge|جسر,جسور
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
change|تغيير,التغيير
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
life|حياة,الحياة
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
pyramid|هرم,أهرام,الأهرام
assembly parliament|مجلس,جمعية
leaf sheet page|ورقة
line|خط
fortune luck happiness|حظ,سعادة
rise ascent climb|صعود
act law statute bill|قانون
constitution constitutional|دستور,دستوري
treaty accord pact|معاهدة,اتفاقية
agreement deal accord pact|اتفاق,اتفاقية
declaration manifesto statement|إعلان
protection protect conservation|حماية
television tv channel|تلفزيون,قناة
channel|قناة
radio|إذاعة,راديو
broadcasting broadcast broadcaster|إذاعة,بث
observer observe watch|مراقب,مرصد
observatory observer|مرصد
reporter journalist correspondent|مراسل,صحفي
review|مراجعة,استعراض
network net|شبكة
publishing publisher publication press|ناشر,نشر
film movie cinema|فيلم,سينما
department division|إدارة,قسم,دائرة
directorate administration management board|مديرية,إدارة
authority power|سلطة,هيئة
authority commission body board|هيئة
organization body|منظمة
institution|مؤسسة
federation federal union|اتحاد,فيدرالية
senate|مجلس الشيوخ
chamber house|غرفة
headquarters|مقر,قيادة
commission|مفوضية,لجنة
corps legion|فيلق,سلك
brigade|لواء,كتيبة
brigade battalion|كتائب,كتيبة,ألوية
battalion|كتيبة
navy fleet|بحرية,أسطول
air|جوي,جوية
force power|قوات,قوة
support rapid|دعم
rapid|سريع
command|قيادة
intelligence information|مخابرات,استخبارات
prosecutor|نيابة,مدعي
prosecution prosecutor|نيابة
customs|جمارك
border frontier|حدود
rescue save|إنقاذ
salvation rescue|إنقاذ
president presidential|رئيس,رئاسة
presidential presidency|رئاسي,رئاسة
minister|وزير
governor|محافظ,حاكم,والي
ambassador|سفير
leader|زعيم,قائد
secretary|أمين,سكرتير
spokesman|متحدث
deputy vice|نائب
candidate|مرشح
conference congress|مؤتمر
congress|مؤتمر
summit|قمة
forum|منتدى
exhibition expo exhibit|معرض
tournament championship|بطولة
championship|بطولة
league|رابطة,دوري
olympic|أولمبي,أولمبياد
march|مسيرة,آذار
protest demonstration|احتجاج
strike|إضراب
campaign|حملة
operation campaign|عملية
project program|مشروع
plan|خطة
initiative|مبادرة
program|برنامج
mission|مهمة,بعثة
appeal call|نداء
dignity honor honour|كرامة
honor honour|شرف
courage brave bravery|شجاعة
faith belief|إيمان
love|حب,محبة
dream|حلم
destiny fate|مصير,قدر
glory|مجد
pride|فخر
wisdom|حكمة
house wisdom|بيت الحكمة
knowledge|معرفة,علم
spirit soul|روح
heart|قلب
equality|مساواة
human|إنساني,بشري,إنسان
humanity humanitarian|إنسانية
mercy|رحمة
charity|خيرية,صدقة
help aid assistance|مساعدة,إغاثة
relief|إغاثة
service|خدمة
cooperation collaboration|تعاون
mother|أم,أمهات
father|أب
son|ابن
daughter|بنت
sister|أخت,شقيقة
teacher|معلم,أستاذ
doctor physician|طبيب,أطباء
lawyer|محامي
student|طالب,طلاب
writer author|كاتب
poet|شاعر
soldier|جندي
martyr|شهيد,شهداء
hero|بطل,أبطال
orphan|يتيم,أيتام
widow|أرملة
refugee|لاجئ,لاجئين
fisherman|صياد
driver|سائق
guardian|حارس,حراس
warrior fighter|مقاتل,محارب
fighter|مقاتل,مجاهد
tiger|نمر
elephant|فيل
fish|سمك,حوت
snake|أفعى
whale|حوت
gazelle|غزال
dove pigeon|حمامة
stone rock|حجر
rock|صخرة
sand|رمل,رمال
desert|صحراء
salt|ملح
iron steel|حديد
steel|فولاذ,صلب
silver|فضة,فضي
diamond|ماس
pearl|لؤلؤة
cloud|سحابة,غيمة
storm|عاصفة
thunder lightning|رعد
snow|ثلج
wave|موجة,أمواج
valley|وادي
ocean|محيط
bay gulf|خليج
coast shore|ساحل
canal|قناة
port harbor harbour|ميناء
garden|حديقة,جنة
oil|نفط
gas|غاز
energy|طاقة
electricity electric power|كهرباء
nuclear|نووي,ذري
cedar|أرز
olive|زيتون
palm|نخلة,نخيل
yellow|أصفر
orange|برتقالي
second two|ثاني
four|أربعة
five|خمسة
ten|عشرة
hundred|مئة,مائة
thousand|ألف
million|مليون
hand|يد
eye|عين
head|رأس
face|وجه
blood|دم
century|قرن
year|عام,سنة
month|شهر
may|أيار,مايو
july|تموز,يوليو
october|تشرين,أكتوبر
forever eternal eternity|للأبد
eternal|أبدي,خالد
birth|ميلاد
death|موت
history historical|تاريخ
build building construction|بناء
return|عودة
fight struggle battle|كفاح,قتال
struggle fight|نضال,كفاح
victory triumph|انتصار
pure clean|نقي
clean|نظيف
patriotic patriot|وطني
true real|صادق,حقيقي
beautiful|جميل
long|طويل
lost|مفقود,ضائع
secret|سري,سر
last|أخير,آخر
special|خاص
international|دولي,دولية
global|عالمي
public|عام,عمومي
private|خاص
local|محلي
regional|إقليمي
royal|ملكي
federal|فيدرالي,اتحادي
progressive|تقدمي
conservative|محافظ
liberal|ليبرالي
nationalist|قومي
capital|عاصمة
district region|حي,مديرية
region province|إقليم,منطقة
country|بلد,بلاد
african africa|أفريقي,إفريقي
asian asia|آسيوي
middle|أوسط
street|شارع
market|سوق
hospital|مستشفى
stadium|ملعب,استاد
airport|مطار
station|محطة
prison|سجن
mosque|مسجد,جامع
factory|مصنع
park|حديقة
ship|سفينة
train|قطار
plane airplane aircraft|طائرة
rocket missile|صاروخ
bomb|قنبلة
crown|تاج
throne|عرش
ring|خاتم
lamp|مصباح
candle|شمعة
pen|قلم
story tale|قصة,حكاية
drama|دراما
music|موسيقى
dance|رقص
art|فن,فنون
sport sports|رياضة,رياضي
football soccer|كرة القدم,كرة قدم
team|فريق,منتخب
player|لاعب
coach|مدرب
investment|استثمار
stock|بورصة,أسهم
insurance|تأمين
agriculture agricultural farming|زراعة
food|غذاء,طعام
tourism|سياحة
transport transportation|نقل,مواصلات
communication|اتصالات
technology|تكنولوجيا,تقنية
digital|رقمي
information|معلومات,إعلام
media information|إعلام
environment|بيئة
climate|مناخ
housing house home|إسكان,سكن
employment labor labour job|توظيف
medicine|طب,دواء
vaccine|لقاح
prayer|صلاة
call preaching|دعوة
salafist|سلفي
supporter|أنصار
supporter partisan helper|أنصار
brotherhood brother|إخوان
jihad struggle holy|جهاد
caliphate|خلافة
resurrection rebirth baath|بعث
uprising intifada|انتفاضة
awakening sahwa|صحوة
change gorran|تغيير
dawa call|الدعوة
renewal|تجديد
reconciliation|مصالحة,وفاق
accord consensus reconciliation|وفاق
tribe|قبيلة,عشيرة
emirate|إمارة,إمارات
kingdom|مملكة
sultanate|سلطنة
dispute|نزاع
arab voice|صوت العرب
youm day|اليوم
seventh|سابع
middle east|الشرق الأوسط
homeland country|بلاد
al-manar lighthouse minaret beacon|منار,منارة
republican|جمهوري
forces|قوى
forward|مستقبل
loyalty|وفاء,ولاء
development growth|إنماء
reconstruction|إعمار,بناء
sovereignty|سيادة
`,
};
