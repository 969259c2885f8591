import type {LanguageWords} from './language-words.js';

/** Nepali: our own table, from general knowledge of the language. */
export const NEPALI: LanguageWords = {
	link: /^$/,
	endings: /(?:हरू|को|का|की|ी|ा)$/,
	small: 'र को का की',
	rows: `
party|पार्टी,दल
union association league alliance|संघ,महासंघ,सङ्घ
unity|एकता
movement|आन्दोलन
front|मोर्चा
ministry|मन्त्रालय
government|सरकार
council|परिषद,परिषद्
committee commission|समिति,आयोग
agency|समिति,एजेन्सी
office bureau|कार्यालय
center centre|केन्द्र
maoist center|माओवादी केन्द्र
institute|संस्थान
university|विश्वविद्यालय
academy|प्रज्ञा,प्रतिष्ठान
school|विद्यालय
library|पुस्तकालय
museum|सङ्ग्रहालय
bank|बैंक
fund foundation|कोष
court tribunal|अदालत
army|सेना
police|प्रहरी
security safety|सुरक्षा
defence defense|रक्षा
justice judicial|न्याय
law right legal|कानून
truth|सत्य
freedom liberty|स्वतन्त्रता
independent|स्वतन्त्र
peace world|शान्ति
world|विश्व,संसार
victory|विजय,जित
people folk nation popular|जनता,जन,लोक
multiparty people democracy|जनताको बहुदलीय जनवाद
national nation|राष्ट्रिय,राष्ट्र
homeland fatherland motherland|मातृभूमि,देश
country|देश
state|राज्य
republic|गणतन्त्र
democracy democratic|लोकतन्त्र,प्रजातन्त्र,प्रजातान्त्रिक
social socialist|समाजवादी,सामाजिक
communist|कम्युनिष्ट
worker labour labor work|मजदुर,श्रमिक
peasant farmer|किसान
youth young|युवा,तरुण
woman female|महिला
child kid|बालबालिका,बाल
man human person|मान्छे,मानव
right|अधिकार
citizen civic civil citizenship|नागरिक
new|नयाँ,नव
old ancient|पुरानो
great big large grand|महा,ठूलो
small little|सानो
good|राम्रो
green|हरियो
black|कालो
white|सेतो
red|रातो
gold golden|सुन,स्वर्ण
morning dawn|बिहान
dawn daybreak sunrise|उषा
day|दिन,दिवस
evening|साँझ
today|आज
tomorrow|भोलि
daily everyday|दैनिक
newspaper gazette paper|पत्रिका,समाचारपत्र
news|समाचार,खबर
gorkha paper|गोरखापत्र
voice|आवाज
letter post mail courier|पत्र
sun sunshine|सूर्य,घाम
moon|चन्द्र
star|तारा
sky heaven|आकाश
earth land ground|पृथ्वी,भूमि
water|पानी,जल
light|प्रकाश,उज्यालो
river|नदी
lake|ताल
mountain hill|हिमाल,पहाड
himalaya mountain|हिमाल
forest wood|वन,जङ्गल
city town|सहर,नगर
village|गाउँ
house home|घर
palace|दरबार
square palace durbar|दरबार
bridge|पुल
road way path|सडक,मार्ग
flag banner|झण्डा
lion|सिंह
tiger|बाघ
elephant|हात्ती
rhinoceros|गैंडा
flower blossom bloom|फूल
tree|रूख
bell|घण्टी
north northern|उत्तर
south southern|दक्षिण
east eastern|पूर्व
west western|पश्चिम
central middle|केन्द्रीय,मध्य
supreme high upper|सर्वोच्च
united joint|संयुक्त,एकीकृत
unified marxist leninist|एकीकृत मार्क्सवादी लेनिनवादी
first one|प्रथम,पहिलो
strong mighty powerful power force strength|शक्ति
hope|आशा
change|परिवर्तन
choice election electoral|निर्वाचन
development progress|विकास
progress|प्रगति
health healthcare medical|स्वास्थ्य
education enlightenment|शिक्षा
science research|विज्ञान
culture|संस्कृति
economy economic|अर्थतन्त्र
trade commerce|व्यापार,वाणिज्य
industry|उद्योग
finance financial|अर्थ
interior internal home|गृह
foreign external|परराष्ट्र
brother brotherhood|भाइ,दाइ
friend friendship|मित्र,साथी
family|परिवार
life|जीवन
war|युद्ध
people war|जनयुद्ध
revolution revolutionary|क्रान्ति
struggle fight|सङ्घर्ष
festival holiday feast|पर्व,महोत्सव
prize award|पुरस्कार
game play|खेल
song|गीत
book|पुस्तक,किताब
king royal kingdom|राजा
queen|रानी
god|भगवान
hindu|हिन्दु
buddhist|बौद्ध
nepali nepal|नेपाली,नेपाल
indian india|भारतीय,भारत
chinese china|चीन,चिनियाँ
assembly parliament|सभा,संविधानसभा
constituent assembly|संविधानसभा
constitution constitutional|संविधान
act law statute bill|ऐन
film movie cinema|चलचित्र
department division|विभाग
president presidential|राष्ट्रपति,अध्यक्ष
minister|मन्त्री
prime minister|प्रधानमन्त्री
leader|नेता
march|यात्रा
campaign|अभियान
plan|योजना
honor honour|सम्मान
love|प्रेम,माया
dream|सपना
human|मानव
service|सेवा
mother|आमा
father|बुबा
student|विद्यार्थी
teacher|शिक्षक
poet|कवि
soldier|सैनिक
martyr|सहिद,शहीद
hero|वीर
market|बजार
hospital|अस्पताल
temple shrine|मन्दिर
district region|जिल्ला
province region|प्रदेश
story tale|कथा
music|सङ्गीत
art|कला
agriculture agricultural farming|कृषि
history historical|इतिहास
congress|कांग्रेस
`,
};
