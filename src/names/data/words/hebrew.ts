import type {LanguageWords} from './language-words.js';

/** Hebrew: our own table, from general knowledge of the language. */
export const HEBREW: LanguageWords = {
	endings: /(?:ים|ות|ה|י)$/,
	article: /^ה(?=...)/,
	small: 'של את על עם ו',
	rows: `
party|מפלגה
union association league alliance|איגוד,ברית
unity|אחדות
movement|תנועה
front|חזית
ministry|משרד
government|ממשלה
council|מועצה
committee commission|ועדה
agency|סוכנות
bureau office|משרד
center centre|מרכז
institute|מכון
university|אוניברסיטה
academy|אקדמיה
school|בית ספר
library|ספרייה
museum|מוזיאון
theatre theater|תיאטרון
bank|בנק
fund foundation|קרן
court tribunal|בית משפט
army|צבא
guard|משמר
police|משטרה
security safety|ביטחון
defence defense|הגנה
justice|צדק
law right|חוק
order|סדר
truth|אמת
freedom liberty|חירות,חופש
independence|עצמאות
independent|עצמאי
solidarity|סולידריות
peace world|שלום
world|עולם
victory|ניצחון
people folk nation|עם
national nation|לאומי
homeland fatherland motherland|מולדת
state|מדינה
republic|רפובליקה
democracy democratic|דמוקרטיה
social socialist|חברתי
communist|קומוניסטי
workers labour labor|עבודה
peasant farmer|איכר
youth young|נוער,צעיר
women woman|נשים,אישה
children child|ילדים
man human person|אדם,איש
rights right|זכויות
citizen civic civil|אזרח
new|חדש
old ancient|ישן
great big large grand|גדול
small little|קטן
good|טוב
green|ירוק
black|שחור
white|לבן
red|אדום
blue|כחול
gold golden|זהב
morning dawn|בוקר
dawn daybreak sunrise|שחר
day|יום
evening|ערב
night|לילה
today|היום
tomorrow|מחר
future|עתיד
time times|זמן
week weekly|שבוע
daily everyday|יומי
newspaper gazette paper|עיתון
news|חדשות
statement bulletin gazette record|הודעה
journal magazine|כתב עת
mirror|מראה
voice|קול
word|דבר,מילה
letter post mail courier|דואר
echo|הד
moment instant minute|רגע
rain|גשם
sun sunshine|שמש
moon|ירח
star|כוכב
sky heaven|שמיים
earth land ground|ארץ,אדמה
universe cosmos space|יקום
fire|אש
water|מים
wind|רוח
light|אור
sea|ים
river|נהר
lake|אגם
mountain hill|הר
island|אי
forest wood|יער
field|שדה
city town|עיר
village|כפר
house home|בית
church|כנסייה
castle fortress|מבצר,טירה
palace|ארמון
tower|מגדל
square|כיכר
bridge|גשר
gate door|שער
road way path|דרך
railway railroad|רכבת
globe sphere|כדור
compass|מצפן
key|מפתח
bell|פעמון
flag banner|דגל
sword shield|מגן
lion|אריה
eagle|נשר
falcon hawk|בז
wolf|זאב
bear|דוב
horse|סוס
bird|ציפור
jellyfish medusa|מדוזה
apple|תפוח
rose flower|ורד,פרח
tree|עץ
bread|לחם
spring|אביב
summer|קיץ
autumn fall|סתיו
winter|חורף
north northern|צפון
south southern|דרום
east eastern|מזרח
west western|מערב
central middle|מרכזי
supreme high upper|עליון
united joint|מאוחד
common general|כללי
free|חופשי
first one|ראשון
strong power force strength|כוח
hope|תקווה
trust confidence|אמון
reform|רפורמה
renaissance revival rebirth awakening|תחייה
change|שינוי
choice election electoral|בחירה,בחירות
development progress|פיתוח,קידמה
prosperity welfare prosperous|רווחה
health|בריאות
education enlightenment|חינוך
science research|מדע
culture|תרבות
economy economic|כלכלה
trade commerce|סחר,מסחר
industry|תעשייה
finance financial|אוצר
interior internal home|פנים
foreign external|חוץ
miner|כורה
mayor starost|ראש העיר
servant|משרת
brother brotherhood|אחים,אח
friend friendship|חבר,ידידות
family|משפחה
life|חיים
memory memorial|זיכרון
war|מלחמה
revolution revolutionary|מהפכה
resistance|התנגדות
club society|מועדון,אגודה
company corporation|חברה
festival holiday feast|פסטיבל,חג
cup|גביע
prize award|פרס
game play|משחק
song|שיר
book|ספר
king royal|מלך
prince|נסיך
queen|מלכה
saint holy|קדוש
god|אלוהים
islamic muslim|מוסלמי,אסלאמי
christian|נוצרי
popular people|עממי
left|שמאל
right|ימין
step forward advance|צעד,קדימה
german|גרמני
russian|רוסי
ukrainian|אוקראיני
polish|פולני
czech|צ'כי
hungarian|הונגרי
turkish|טורקי
indian|הודי
french|צרפתי
european|אירופי
american|אמריקאי
arab arabic|ערבי
korean|קוריאני
space|מרחב,חלל
modern contemporary|מודרני
three|שלוש
pyramid|פירמידה
assembly parliament|אסיפה
leaf sheet page|עלה,דף
line|קו
fortune luck happiness|מזל,אושר
rise ascent climb|עלייה
act law statute bill|חוק
constitution constitutional|חוקה
treaty accord pact|אמנה,ברית
agreement deal accord pact|הסכם,הסכמי
declaration manifesto statement|הכרזה,מגילה
television tv channel|טלוויזיה
channel|ערוץ
radio|רדיו
broadcasting broadcast broadcaster|שידור,שידורים
reporter journalist correspondent|כתב,עיתונאי
network net|רשת,רשות
authority power|רשות
publishing publisher publication press|הוצאה,הוצאת
film movie cinema|סרט,קולנוע
department division|מחלקה,אגף
directorate administration management board|מינהל,מנהלת
organization body|ארגון
institution|מוסד
mossad institute institution|המוסד
federation federal union|פדרציה,הסתדרות
histadrut federation union|הסתדרות
headquarters|מטה
corps legion|חיל,גיס
brigade|חטיבה,בריגדה
battalion|גדוד
division|אוגדה
navy fleet|חיל הים,צי
air|אוויר,אווירי
force power|כוח,כוחות
command|פיקוד
front command home|פיקוד העורף
intelligence information|מודיעין
prosecutor|פרקליטות,תובע
customs|מכס
border frontier|גבול
rescue save|הצלה,חילוץ
president presidential|נשיא
minister|שר
prime minister|ראש ממשלה,ראש הממשלה
governor|מושל
ambassador|שגריר
chairman chair president head|יושב ראש
leader|מנהיג
secretary|מזכיר
spokesman|דובר
deputy vice|סגן
candidate|מועמד
conference congress|ועידה,כנס
congress|קונגרס
forum|פורום
exhibition expo exhibit|תערוכה
tournament championship|טורניר
championship|אליפות
league|ליגה
olympic|אולימפי,אולימפיאדה
march|צעדה,מצעד
protest demonstration|מחאה,הפגנה
strike|שביתה
campaign|קמפיין,מערכה
operation campaign|מבצע
project program|מיזם,פרויקט
plan|תוכנית
program|תוכנית
mission|משימה
appeal call|קריאה
dignity honor honour|כבוד
honor honour|כבוד
courage brave bravery|אומץ
valor heroism bravery courage|גבורה,עוז
faith belief|אמונה
love|אהבה
dream|חלום
destiny fate|גורל,ייעוד
glory|תהילה
pride|גאווה
wisdom|חכמה,תבונה
knowledge|ידע,דעת
spirit soul|רוח
heart|לב
equality|שוויון
human|אנושי,אדם
humanity humanitarian|אנושות
mercy|רחמים,חסד
charity|צדקה
help aid assistance|עזרה,סיוע
service|שירות
cooperation collaboration|שיתוף פעולה
mother|אם,אמא,אימהות
father|אב,אבא,אבות
son|בן,בנים
daughter|בת,בנות
sister|אחות,אחיות
teacher|מורה,מורים
doctor physician|רופא,רופאים
lawyer|עורך דין
student|סטודנט,סטודנטים,תלמיד
writer author|סופר,סופרים
poet|משורר
soldier|חייל,חיילים
martyr|קדוש מעונה
hero|גיבור
orphan|יתום
widow|אלמנה
elder|גמלאי,זקן
pensioner elder|גמלאים,גמלאי
refugee|פליט,פליטים
guardian|שומר,שומרים
guard guardian watchman|שומר
warrior fighter|לוחם,לוחמים
pioneer|חלוץ,חלוצים
tiger|נמר,טיגריס
elephant|פיל
fish|דג
snake|נחש
deer|צבי,אייל
dove pigeon|יונה
stone rock|אבן,אבנים
rock|סלע,צור
cliff rock|צוק
sand|חול
desert|מדבר
salt|מלח
iron steel|ברזל
dome iron|כיפת ברזל
dome|כיפה
steel|פלדה
silver|כסף
diamond|יהלום
cloud|ענן
pillar cloud|עמוד ענן
pillar|עמוד
storm|סערה,סופה
thunder lightning|רעם
lightning|ברק
snow|שלג
lead cast|עופרת יצוקה
lead|עופרת
wave|גל
valley|עמק,בקעה
ocean|אוקיינוס
coast shore|חוף
canal|תעלה
port harbor harbour|נמל
garden|גן
oil|נפט,שמן
gas|גז
energy|אנרגיה
electricity electric power|חשמל
nuclear|גרעיני,אטום
cedar|ארז
olive|זית
oak|אלון
yellow|צהוב
orange|כתום
purple|סגול
second two|שני
four|ארבע
five|חמש
ten|עשר
hundred|מאה
thousand|אלף
hand|יד
eye|עין
head|ראש
face|פנים
blood|דם
century|מאה
year|שנה
month|חודש
eternal|נצח,נצחי
birth|לידה
death|מוות
history historical|היסטוריה
build building construction|בניין,בנייה
return|שיבה,חזרה
fight struggle battle|מאבק,קרב
struggle fight|מאבק
resilience strength|חוסן
pure clean|טהור
clean|נקי
true real|אמיתי
beautiful|יפה
long|ארוך
lost|אבוד
secret|סוד,סודי
last|אחרון
special|מיוחד
international|בינלאומי
global|עולמי
public|ציבורי
local|מקומי
royal|מלכותי
federal|פדרלי
liberal|ליברלי
conservative|שמרני
zionist|ציוני
religious|דתי
jewish|יהודי,יהודית
home jewish|הבית היהודי
democratic|דמוקרטי
union camp|מחנה
camp|מחנה
capital|בירה
district region|מחוז
region province|אזור
country|מדינה,ארץ
israeli israel|ישראל,ישראלי
african africa|אפריקאי
street|רחוב
avenue|שדרה,שדרות
market|שוק
hospital|בית חולים
stadium|אצטדיון
airport|נמל תעופה,שדה תעופה
station|תחנה
prison|כלא
temple shrine|בית המקדש,מקדש
synagogue|בית כנסת
mosque|מסגד
factory|מפעל
ship|אונייה,ספינה
train|רכבת
plane airplane aircraft|מטוס
rocket missile|רקטה,טיל
crown|כתר,עטרה
lamp|מנורה,נר
candle|נר
pen|עט
story tale|סיפור
music|מוזיקה
dance|ריקוד,מחול
art|אמנות
sport sports|ספורט
football soccer|כדורגל
basketball|כדורסל
team|קבוצה,נבחרת
investment|השקעות
stock|בורסה
insurance|ביטוח
agriculture agricultural farming|חקלאות
transport transportation|תחבורה
communication|תקשורת
technology|טכנולוגיה
information|מידע
environment|סביבה
climate|אקלים
housing house home|שיכון,דיור
vaccine|חיסון
prayer|תפילה
future there|יש עתיד
there is|יש
light torah judaism|יהדות התורה
torah|תורה
judaism jewish|יהדות
likud consolidation union|ליכוד
labor work|העבודה
vigor energy|מרץ
blue white|כחול לבן
our home|ביתנו
peace now|שלום עכשיו
silence breaking|שוברים שתיקה
silence|שתיקה
guarantor|ערבות
israel today|ישראל היום
last news|ידיעות אחרונות
evening prayer maariv|מעריב
country land|הארץ
protective edge cliff|צוק איתן
wall guardian|שומר החומות
wall|חומה,קיר,כותל
sword|חרב,חרבות
breaking dawn|עלות השחר
returning|שבים
`,
};
