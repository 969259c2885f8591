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
`,
};
