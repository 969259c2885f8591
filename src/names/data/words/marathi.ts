import type {LanguageWords} from './language-words.js';

/** Marathi: our own table, from general knowledge of the language. */
export const MARATHI: LanguageWords = {
	link: /^$/,
	endings: /(?:ांचा|ांची|ांचे|ाचा|ाची|ाचे|चा|ची|चे|ां|ी|ा|े)$/,
	small: 'आणि व चा ची चे',
	rows: `
party|पक्ष,दल
union association league alliance|संघ,संघटना,आघाडी
alliance|आघाडी,महाआघाडी,युती
great development alliance|महाविकास आघाडी
unity|एकता,ऐक्य
movement|चळवळ,आंदोलन
front|आघाडी,मोर्चा
ministry|मंत्रालय
government|सरकार,शासन
council|परिषद
committee commission|समिती,आयोग
agency|संस्था
office bureau|कार्यालय
center centre|केंद्र
institute|संस्था
university|विद्यापीठ
academy|अकादमी
school|शाळा
library|ग्रंथालय
museum|संग्रहालय
bank|बँक
fund foundation|निधी
court tribunal|न्यायालय
army|सेना,लष्कर
shiv army|शिवसेना
renovation construction army|नवनिर्माण
police|पोलीस
security safety|सुरक्षा
defence defense|संरक्षण
justice judicial|न्याय
law right legal|कायदा
truth|सत्य
freedom liberty|स्वातंत्र्य
independent|स्वतंत्र,अपक्ष
peace world|शांतता
world|जग,विश्व
victory|विजय
people folk nation popular|लोक,जनता
power force strength energy|सत्ता
opinion people|लोकमत
maharashtra times|महाराष्ट्र टाइम्स
national nation|राष्ट्रीय,राष्ट्रवादी
nationalist congress|राष्ट्रवादी काँग्रेस
homeland fatherland motherland|मातृभूमी,देश
state|राज्य
republic|प्रजासत्ताक,रिपब्लिकन
democracy democratic|लोकशाही
social socialist|सामाजिक,समाज
worker labour labor work|कामगार,श्रमिक
peasant farmer|शेतकरी
youth young|युवा,तरुण
woman female|महिला,स्त्री
child kid|मुले,बाल
man human person|माणूस,मानव
right|हक्क,अधिकार
citizen civic civil citizenship|नागरिक
new|नवा,नवीन,नव
old ancient|जुना
great big large grand|महा,मोठा
small little|लहान,छोटा
good|चांगला
green|हिरवा
black|काळा
white|पांढरा
red|लाल
gold golden|सोने,सुवर्ण
morning dawn|सकाळ,प्रभात
dawn daybreak sunrise|पहाट
evening|संध्याकाळ,सायंकाळ
day|दिवस,दिन
night|रात्र
today|आज
tomorrow|उद्या
daily everyday|दैनिक
newspaper gazette paper|वृत्तपत्र,वर्तमानपत्र
news|बातमी,वृत्त
front saamana|सामना
voice|आवाज
letter post mail courier|पत्र
rain|पाऊस
sun sunshine|सूर्य
moon|चंद्र
star|तारा
sky heaven|आकाश
earth land ground|पृथ्वी,भूमी
fire|अग्नी,आग
water|पाणी,जल
wind|वारा
light|प्रकाश,ज्योत
sea|समुद्र,सागर
river|नदी
lake|तलाव
mountain hill|डोंगर,पर्वत
island|बेट
forest wood|जंगल,वन
city town|शहर,नगर
village|गाव,ग्राम
house home|घर,गृह
palace|राजवाडा,महाल
fort|किल्ला,गड
bridge|पूल
gate door|दरवाजा,द्वार
road way path|मार्ग,रस्ता
railway railroad|रेल्वे
flag banner|ध्वज,झेंडा
lion|सिंह
tiger|वाघ
elephant|हत्ती
horse|घोडा
lotus|कमळ
flower blossom bloom|फूल
tree|झाड,वृक्ष
arrow bow|धनुष्यबाण
clock watch|घड्याळ
north northern|उत्तर
south southern|दक्षिण
east eastern|पूर्व
west western|पश्चिम
central middle|मध्यवर्ती,मध्य
supreme high upper|सर्वोच्च
high upper|उच्च
united joint|संयुक्त
common general|सामान्य
first one|प्रथम,पहिला
strong mighty powerful power force strength|शक्ती,बळ
hope|आशा
trust confidence|विश्वास
change|परिवर्तन,बदल
choice election electoral|निवडणूक
development progress|विकास
progress|प्रगती
health healthcare medical|आरोग्य
education enlightenment|शिक्षण
science research|विज्ञान
culture|संस्कृती
economy economic|अर्थव्यवस्था
trade commerce|व्यापार
industry|उद्योग
finance financial|अर्थ,वित्त
interior internal home|गृह
foreign external|परराष्ट्र
brother brotherhood|भाऊ
friend friendship|मित्र
family|कुटुंब
life|जीवन
memory memorial|स्मृती,स्मारक
war|युद्ध
revolution revolutionary|क्रांती
struggle fight|संघर्ष,लढा
company corporation|कंपनी
festival holiday feast|सण,उत्सव
cup|चषक,करंडक
prize award|पुरस्कार
game play|खेळ
song|गीत,गाणे
book|पुस्तक
king royal kingdom|राजा
queen|राणी
god|देव
hindu|हिंदू
marathi maharashtra|मराठी,महाराष्ट्र
indian india|भारतीय,भारत
assembly parliament|सभा,विधानसभा
parliament|संसद
constitution constitutional|संविधान,राज्यघटना
act law statute bill|कायदा,अधिनियम
film movie cinema|चित्रपट
department division|विभाग,खाते
president presidential|राष्ट्रपती,अध्यक्ष
minister|मंत्री
prime minister|पंतप्रधान
chief minister|मुख्यमंत्री
governor|राज्यपाल
leader|नेता
conference congress|परिषद,संमेलन
march|मोर्चा,यात्रा
campaign|मोहीम,अभियान
plan|योजना
honor honour|सन्मान,मान
love|प्रेम
dream|स्वप्न
knowledge|ज्ञान
human|मानवी,मानव
help aid assistance|मदत
service|सेवा
cooperation collaboration|सहकार
mother|आई,माता
father|वडील,पिता
teacher|शिक्षक
student|विद्यार्थी
writer author|लेखक
poet|कवी
soldier|सैनिक
martyr|हुतात्मा,शहीद
hero|वीर
market|बाजार
hospital|रुग्णालय
temple shrine|मंदिर
district region|जिल्हा
country|देश
story tale|कथा,गोष्ट
drama|नाटक
music|संगीत
art|कला
agriculture agricultural farming|कृषी,शेती
history historical|इतिहास
deprived vanchit|वंचित
international|आंतरराष्ट्रीय
congress|काँग्रेस
`,
};
