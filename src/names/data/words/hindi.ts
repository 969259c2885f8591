import type {LanguageWords} from './language-words.js';

/** Hindi: our own table, from general knowledge of the language. */
export const HINDI: LanguageWords = {
	endings: /(?:ियों|ियाँ|ियां|ों|ें|ी|ा|े)$/,
	small: 'का के की और में से पर एवं व को',
	link: /^$/,
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
act law statute bill|अधिनियम,कानून
constitution constitutional|संविधान
treaty accord pact|संधि
agreement deal accord pact|समझौता
declaration manifesto statement|घोषणा
protection protect conservation|संरक्षण,रक्षा
television tv channel|टेलीविजन,दूरदर्शन
channel|चैनल
radio|रेडियो,आकाशवाणी
broadcasting broadcast broadcaster|प्रसारण
reporter journalist correspondent|पत्रकार,संवाददाता
review|समीक्षा
network net|नेटवर्क,जाल
publishing publisher publication press|प्रकाशन,प्रकाशक
film movie cinema|फिल्म,चलचित्र,सिनेमा
department division|विभाग
directorate administration management board|निदेशालय
enforcement|प्रवर्तन
authority power|प्राधिकरण
organization body|संगठन
institution|संस्था
federation federal union|महासंघ,परिसंघ
senate|सीनेट
chamber house|मंडल,सदन
headquarters|मुख्यालय
commission|आयोग
corps legion|वाहिनी,कोर
brigade|ब्रिगेड
battalion|बटालियन
navy fleet|नौसेना
air|वायु,हवाई
force power|बल,सेना
reserve|रिजर्व,आरक्षित
command|कमान
intelligence information|खुफिया,गुप्तचर
border frontier|सीमा
rescue save|बचाव
president presidential|राष्ट्रपति,अध्यक्ष
minister|मंत्री
prime minister|प्रधानमंत्री
chief minister|मुख्यमंत्री
governor|राज्यपाल
ambassador|राजदूत
chairman chair president head|अध्यक्ष,सभापति
leader|नेता
secretary|सचिव
spokesman|प्रवक्ता
deputy vice|उप
candidate|उम्मीदवार
conference congress|सम्मेलन
congress|कांग्रेस,महासभा
summit|शिखर सम्मेलन,शिखर
forum|मंच
platform forum|मंच
exhibition expo exhibit|प्रदर्शनी,मेला
fair|मेला
tournament championship|प्रतियोगिता
championship|चैम्पियनशिप
olympic|ओलंपिक
march|मार्च,यात्रा,कूच
journey march|यात्रा
unite india|भारत जोड़ो
rally|रैली
protest demonstration|विरोध,प्रदर्शन
strike|हड़ताल
campaign|अभियान
mission campaign|अभियान
operation campaign|ऑपरेशन,अभियान
project program|परियोजना,योजना
plan|योजना
scheme plan|योजना
program|कार्यक्रम
mission|मिशन
appeal call|अपील
dignity honor honour|गरिमा
honor honour|सम्मान,मान
courage brave bravery|साहस,हिम्मत
faith belief|आस्था,श्रद्धा
love|प्रेम,प्यार
dream|सपना,स्वप्न
destiny fate|नियति
glory|गौरव,कीर्ति
pride|गौरव,गर्व,अभिमान
wisdom|बुद्धि,प्रज्ञा
knowledge|ज्ञान
spirit soul|आत्मा
self reliant|आत्मनिर्भर
heart|दिल,हृदय
equality|समानता,समता
human|मानव,मानवीय
humanity humanitarian|मानवता
mercy|दया
charity|दान
help aid assistance|सहायता,मदद
service|सेवा
cooperation collaboration|सहयोग,सहकारी
mother|माता,मां,माँ
father|पिता,बापू
son|पुत्र,बेटा
daughter|बेटी,पुत्री
save daughter|बेटी बचाओ
sister|बहन
teacher|शिक्षक,गुरु
doctor physician|डॉक्टर,चिकित्सक
lawyer|वकील
student|छात्र,विद्यार्थी
writer author|लेखक
poet|कवि
soldier|सैनिक,जवान
martyr|शहीद
hero|वीर,नायक
orphan|अनाथ
widow|विधवा
refugee|शरणार्थी
warrior fighter|योद्धा
guardian|चौकीदार,रक्षक
watchman guard|चौकीदार
tiger|बाघ,शेर
elephant|हाथी
cow|गाय,गो
fish|मछली,मत्स्य
snake|नाग,सांप
peacock|मोर,मयूर
swan|हंस
lotus|कमल
flower blossom bloom|फूल,पुष्प
stone rock|पत्थर
desert|रेगिस्तान,मरुस्थल
salt|नमक
iron steel|लोहा,लौह
iron man|लौह पुरुष
silver|चांदी,रजत
diamond|हीरा
pearl|मोती
cloud|बादल,मेघ
storm|तूफान
thunder lightning|वज्र
snow|हिम,बर्फ
wave|लहर
valley|घाटी
ocean|महासागर
bay gulf|खाड़ी
coast shore|तट,तटरक्षक
coast guard|तटरक्षक
canal|नहर
port harbor harbour|बंदरगाह,पत्तन
garden|बाग,उद्यान
oil|तेल
gas|गैस
energy|ऊर्जा
electricity electric power|बिजली,विद्युत
nuclear|परमाणु
yellow|पीला
orange|नारंगी
saffron|केसरिया,भगवा
second two|द्वितीय,दूसरा
four|चार,चतुर्थ
five|पांच,पंच
ten|दस
hundred|सौ,शत
thousand|हजार,सहस्र
hand|हाथ
eye|आंख,नेत्र
head|सिर
face|चेहरा
blood|रक्त,खून
century|सदी,शताब्दी
year|वर्ष,साल
month|माह,महीना
eternal|शाश्वत,अनंत,सनातन
birth|जन्म
death|मृत्यु
history historical|इतिहास
save rescue|बचाओ,बचाव
build building construction|निर्माण
return|वापसी
fight struggle battle|लड़ाई,संघर्ष
struggle fight|संघर्ष
pure clean|शुद्ध
clean|स्वच्छ
patriotic patriot|देशभक्त,देशभक्ति
true real|सच्चा
beautiful|सुंदर
long|लंबा
secret|गुप्त,रहस्य
last|अंतिम,आखिरी
special|विशेष
international|अंतरराष्ट्रीय,अंतर्राष्ट्रीय
global|वैश्विक
public|सार्वजनिक,लोक
private|निजी
local|स्थानीय
regional|क्षेत्रीय
rural village|ग्रामीण
urban city|शहरी
royal|शाही,राजकीय
federal|संघीय
progressive|प्रगतिशील
nationalist|राष्ट्रवादी
volunteer|स्वयंसेवक
all india|अखिल भारतीय
all|अखिल,सर्व,सब
capital|राजधानी
district region|जिला
region province|प्रदेश,क्षेत्र
province region|प्रदेश,प्रांत
country|देश
india indian|भारत,हिंदुस्तान,हिन्दुस्तान
asian asia|एशियाई
african africa|अफ्रीकी
chinese china|चीनी,चीन
pakistani pakistan|पाकिस्तानी,पाकिस्तान
street|गली,सड़क
market|बाजार
hospital|अस्पताल
stadium|स्टेडियम
airport|हवाई अड्डा
station|स्टेशन
prison|जेल,कारागार
temple shrine|मंदिर
mosque|मस्जिद
monastery|मठ
factory|कारखाना
ship|जहाज,पोत
train|ट्रेन,रेलगाड़ी,गाड़ी
plane airplane aircraft|विमान
rocket missile|रॉकेट,प्रक्षेपास्त्र
bomb|बम
crown|मुकुट,ताज
throne|सिंहासन,गद्दी
lamp|दीपक,दीया
pen|कलम
story tale|कहानी,कथा
drama|नाटक
music|संगीत
dance|नृत्य
art|कला
sport sports|खेल
cricket|क्रिकेट
football soccer|फुटबॉल
wrestling|कुश्ती
team|टीम,दल
player|खिलाड़ी
investment|निवेश
insurance|बीमा
agriculture agricultural farming|कृषि
food|खाद्य,भोजन
transport transportation|परिवहन
communication|संचार
technology|प्रौद्योगिकी
digital|डिजिटल
information|सूचना
environment|पर्यावरण
climate|जलवायु
housing house home|आवास
employment labor labour job|रोजगार
medicine|औषधि,दवा
vaccine|टीका,वैक्सीन
prayer|प्रार्थना
hindu|हिंदू,हिन्दू
buddhist|बौद्ध
bulldozer|बुलडोजर
gem jewel|रत्न
india gem|भारत रत्न
lotus award|पद्म
awakening|जागृति
sunrise dawn|अरुणोदय
immortal ray light|अमर उजाला
bright light|उजाला
immortal|अमर
sun|भास्कर
navel nation power|शक्ति
`,
};
