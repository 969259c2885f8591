import type {LanguageWords} from './language-words.js';

/** Hindi: our own table, from general knowledge of the language. */
export const HINDI: LanguageWords = {
	endings: /(?:ियों|ियाँ|ियां|ों|ें|ी|ा|े)$/,
	small: 'का के की और में से पर एवं व को',
	rows: `
party|पार्टी,दल
union association league alliance|संघ
unity|एकता
movement|आन्दोलन
front|मोर्चा
ministry|मंत्रालय
government|सरकार
council|परिषद
committee commission|समिति,आयोग
agency|एजेंसी
bureau office|कार्यालय
center centre|केंद्र
institute|संस्थान
university|विश्वविद्यालय
academy|अकादमी
school|विद्यालय
library|पुस्तकालय
museum|संग्रहालय
theatre theater|रंगमंच
bank|बैंक
fund foundation|कोष
court tribunal|न्यायालय
army|सेना
guard|रक्षक
police|पुलिस
security safety|सुरक्षा
defence defense|रक्षा
justice|न्याय
law right|कानून
order|व्यवस्था
truth|सत्य
freedom liberty|स्वतंत्रता
independence|स्वाधीनता
independent|स्वतंत्र
peace world|शांति
world|विश्व,दुनिया
victory|विजय
people folk nation|जनता,लोक
national nation|राष्ट्रीय,राष्ट्र
homeland fatherland motherland|वतन
state|राज्य
republic|गणराज्य
democracy democratic|लोकतंत्र,लोकतांत्रिक
social socialist|समाजवादी
communist|कम्युनिस्ट
workers labour labor|मजदूर,श्रम
peasant farmer|किसान
youth young|युवा
women woman|महिला
children child|बच्चे
man human person|आदमी,मानव
rights right|अधिकार
citizen civic civil|नागरिक
new|नया,नव
old ancient|पुराना
great big large grand|महा,बड़ा
small little|छोटा
good|अच्छा
green|हरा
black|काला
white|सफेद
red|लाल
blue|नीला
gold golden|स्वर्ण
morning dawn|सुबह,प्रभात
dawn daybreak sunrise|उषा
day|दिन,दिवस
evening|शाम
night|रात
today|आज
tomorrow|कल
future|भविष्य
time times|समय
week weekly|सप्ताह
daily everyday|दैनिक
newspaper gazette paper|अखबार,समाचार
news|समाचार
journal magazine|पत्रिका
mirror|दर्पण
voice|आवाज
word|शब्द
letter post mail courier|डाक
rain|वर्षा
sun sunshine|सूर्य
moon|चंद्र
star|तारा
sky heaven|आकाश
earth land ground|भूमि
universe cosmos space|ब्रह्मांड
fire|अग्नि
water|जल,पानी
wind|पवन
light|प्रकाश,ज्योति
sea|सागर
river|नदी
lake|झील
mountain hill|पर्वत
island|द्वीप
forest wood|वन
field|क्षेत्र
city town|नगर,शहर
village|गाँव
house home|घर
church|गिरजा
castle fortress|किला
palace|महल
tower|मीनार
square|चौक
bridge|सेतु
gate door|द्वार
road way path|मार्ग
railway railroad|रेल
globe sphere|गोला
bell|घंटा
flag banner|ध्वज
sword shield|ढाल
lion|सिंह
eagle|गरुड़
falcon hawk|बाज
wolf|भेड़िया
bear|भालू
horse|घोड़ा
bird|पक्षी
apple|सेब
rose flower|पुष्प
tree|वृक्ष
bread|रोटी
spring|वसंत
north northern|उत्तर
south southern|दक्षिण
east eastern|पूर्व
west western|पश्चिम
central middle|केंद्रीय
supreme high upper|सर्वोच्च
united joint|संयुक्त
common general|आम,सामान्य
free|स्वतंत्र
first one|प्रथम
strong power force strength|शक्ति
hope|आशा
trust confidence|विश्वास
reform|सुधार
renaissance revival rebirth awakening|जागरण,पुनर्जागरण
change|परिवर्तन
choice election electoral|चुनाव
development progress|विकास
prosperity welfare prosperous|समृद्धि,कल्याण
health|स्वास्थ्य
education enlightenment|शिक्षा
science research|विज्ञान
culture|संस्कृति
economy economic|अर्थव्यवस्था,आर्थिक
trade commerce|व्यापार
industry|उद्योग
finance financial|वित्त
interior internal home|गृह
foreign external|विदेश
servant|सेवक
brother brotherhood|भाई
friend friendship|मित्र
family|परिवार
life|जीवन
memory memorial|स्मृति
war|युद्ध
revolution revolutionary|क्रांति
resistance|प्रतिरोध
club society|क्लब,समाज
company corporation|कंपनी
festival holiday feast|उत्सव
cup|कप
prize award|पुरस्कार
game play|खेल
song|गीत
book|पुस्तक,किताब
king royal|राजा
prince|राजकुमार
queen|रानी
saint holy|संत
god|देव,भगवान
islamic muslim|इस्लामी
christian|ईसाई
popular people|जन
left|वाम
right|दक्षिणपंथी
step forward advance|कदम
german|जर्मन
russian|रूसी
ukrainian|यूक्रेनी
polish|पोलिश
czech|चेक
hungarian|हंगेरियाई
turkish|तुर्की
indian|भारतीय
french|फ्रांसीसी
european|यूरोपीय
american|अमेरिकी
arab arabic|अरब
korean|कोरियाई
space|अंतरिक्ष
modern contemporary|आधुनिक
three|तीन
pyramid|पिरामिड
assembly parliament|सभा
leaf sheet page|पत्ता
line|रेखा
fortune luck happiness|भाग्य
rise ascent climb|उदय
`,
};
