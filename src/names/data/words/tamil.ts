import type {LanguageWords} from './language-words.js';

/** Tamil: our own table, from general knowledge of the language. */
export const TAMIL: LanguageWords = {
	link: /^$/,
	endings: /(?:களின்|களை|கள்|த்தின்|த்தை|த்தில்|த்து|ின்|ம்|ை|ு)?(?:க்|ச்|த்|ப்)?$/,
	small: 'மற்றும் ஒரு',
	rows: `
party|கட்சி
union association league alliance|சங்கம்,ஒன்றியம்,கூட்டணி,பேரவை
association|கழகம்,சங்கம்
unity|ஒற்றுமை,ஒருமைப்பாடு
movement|இயக்கம்
front|முன்னணி
ministry|அமைச்சகம்,அமைச்சு
government|அரசு,அரசாங்கம்
council|மன்றம்,சபை,கவுன்சில்,அவை
committee commission|குழு,ஆணையம்
agency|முகமை,நிறுவனம்
bureau office|அலுவலகம்,செயலகம்
office bureau|அலுவலகம்
center centre|மையம்,நடுவம்
institute|நிறுவனம்,கழகம்
university|பல்கலைக்கழகம்
academy|அகாதமி
school|பள்ளி
library|நூலகம்
museum|அருங்காட்சியகம்
theatre theater|அரங்கம்,திரையரங்கு
bank|வங்கி
fund foundation|நிதி,அறக்கட்டளை
court tribunal|நீதிமன்றம்
army|இராணுவம்,ராணுவம்,படை
guard|காவலர்,பாதுகாவலர்
police|காவல்,காவல்துறை,போலீஸ்
security safety|பாதுகாப்பு
defence defense|பாதுகாப்பு
justice judicial|நீதி,நியாயம்
law right legal|சட்டம்
order|ஒழுங்கு
truth|உண்மை,சத்தியம்
freedom liberty|சுதந்திரம்,விடுதலை
independence|சுதந்திரம்
independent|சுயேச்சை
peace world|அமைதி,சமாதானம்
world|உலகம்,உலக
victory|வெற்றி
people folk nation popular|மக்கள்
national nation|தேசிய,தேசம்
homeland fatherland motherland|தாயகம்,தாய்நாடு,தேசம்
state|மாநிலம்,அரசு
republic|குடியரசு
democracy democratic|ஜனநாயகம்,ஜனநாயக,சனநாயக
social socialist|சமூகம்,சமூக,சோசலிச
communist|கம்யூனிஸ்ட்,பொதுவுடைமை
worker labour labor work|தொழிலாளர்
peasant farmer|விவசாயி,விவசாயிகள்,உழவர்
youth young|இளைஞர்,இளைஞர்கள்
woman female|பெண்கள்,மகளிர்,பெண்
child kid|குழந்தைகள்,சிறுவர்
man human person|மனிதன்,மனித
right|உரிமை,உரிமைகள்,வலது
citizen civic civil citizenship|குடிமகன்,குடியுரிமை
new|புதிய,புது,நவ
old ancient|பழைய,பழம்
great big large grand|பெரிய,மகா,பெரும்
small little|சிறிய,சிறு
good|நல்ல,நலம்
green|பச்சை,பசுமை
black|கருப்பு,கறுப்பு
white|வெள்ளை
red|சிவப்பு,செம்
blue|நீலம்,நீல
gold golden|தங்கம்,பொன்,தங்க
morning dawn|காலை
dawn daybreak sunrise|விடியல்,உதயம்
day|நாள்,தினம்
evening|மாலை
night|இரவு
today|இன்று
tomorrow|நாளை
future|எதிர்காலம்
time times|காலம்,நேரம்
week weekly|வாரம்
daily everyday|தினம்,தின,தினசரி,நாளிதழ்
newspaper gazette paper|செய்தித்தாள்,நாளிதழ்,பத்திரிகை
news|செய்தி,செய்திகள்
journal magazine|இதழ்,சஞ்சிகை
mirror|கண்ணாடி
voice|குரல்,முரசு
word|சொல்,வார்த்தை
letter post mail courier|கடிதம்,அஞ்சல்,தபால்
rain|மழை
sun sunshine|சூரியன்,ஞாயிறு,கதிரவன்
moon|நிலா,சந்திரன்,மதி,திங்கள்
star|நட்சத்திரம்,விண்மீன்
sky heaven|வானம்
earth land ground|பூமி,நிலம்,மண்
fire|தீ,நெருப்பு,அக்னி
water|தண்ணீர்,நீர்
wind|காற்று
light|ஒளி,வெளிச்சம்
sea|கடல்
river|ஆறு,நதி
lake|ஏரி
mountain hill|மலை
island|தீவு
forest wood|காடு,வனம்
field|வயல்,களம்
city town|நகரம்,மாநகரம்,ஊர்
village|கிராமம்
house home|வீடு,இல்லம்,அவை
church|தேவாலயம்
castle fortress|கோட்டை
palace|அரண்மனை
tower|கோபுரம்
square|சதுக்கம்
bridge|பாலம்
gate door|வாசல்,கதவு
road way path|சாலை,பாதை
railway railroad|ரயில்வே,இரயில்
key|சாவி
bell|மணி
flag banner|கொடி
sword shield|வாள்
shield|கேடயம்
lion|சிங்கம்
eagle|கழுகு
wolf|ஓநாய்
tiger|புலி
elephant|யானை
horse|குதிரை
bird|பறவை
cow|பசு
peacock|மயில்
lotus|தாமரை
flower blossom bloom|மலர்,பூ
rose flower|ரோஜா
tree|மரம்
bread|ரொட்டி
leaf sheet page|இலை,இரட்டை இலை
two|இரண்டு,இரட்டை
three|மூன்று,மூவர்
ten|பத்து
hundred|நூறு
spring|வசந்தம்
summer|கோடை
winter|குளிர்காலம்
north northern|வடக்கு,வட
south southern|தெற்கு,தென்
east eastern|கிழக்கு,கீழ்
west western|மேற்கு,மேல்
central middle|மத்திய,நடு
supreme high upper|உச்ச,உயர்
high upper|உயர்,உயர்நீதி
united joint|ஐக்கிய,ஒன்றுபட்ட,கூட்டு
common general|பொது
free|சுதந்திர,இலவச
first one|முதல்,முதலாவது
strong mighty powerful power force strength|சக்தி,வலிமை
hope|நம்பிக்கை
trust confidence|நம்பிக்கை,அறக்கட்டளை
reform|சீர்திருத்தம்
renaissance revival rebirth awakening|மறுமலர்ச்சி,எழுச்சி
rise ascent climb|எழுச்சி,உதயம்
change|மாற்றம்
choice election electoral|தேர்தல்,தேர்வு
development progress|வளர்ச்சி,மேம்பாடு
progress|முன்னேற்றம்
prosperity welfare prosperous|நலன்,செழிப்பு
health healthcare medical|சுகாதாரம்,நலவாழ்வு
education enlightenment|கல்வி
science research|அறிவியல்,விஞ்ஞானம்
culture|கலாசாரம்,பண்பாடு
economy economic|பொருளாதாரம்
trade commerce|வர்த்தகம்,வணிகம்
industry|தொழில்,தொழில்துறை
finance financial|நிதி
interior internal home|உள்துறை
foreign external|வெளியுறவு,வெளிநாடு
servant|சேவகர்
brother brotherhood|சகோதரன்,தம்பி,அண்ணா
friend friendship|நண்பன்,நட்பு,தோழர்
family|குடும்பம்
life|வாழ்க்கை,உயிர்
memory memorial|நினைவு,நினைவகம்
war|போர்,யுத்தம்
revolution revolutionary|புரட்சி
resistance|எதிர்ப்பு
struggle fight|போராட்டம்
club society|சங்கம்
company corporation|நிறுவனம்,குழுமம்
festival holiday feast|விழா,திருவிழா,பண்டிகை
cup|கோப்பை
prize award|விருது,பரிசு
game play|விளையாட்டு,ஆட்டம்
song|பாடல்,பாட்டு
book|புத்தகம்,நூல்
king royal kingdom|அரசன்,மன்னன்,ராஜா
prince|இளவரசர்
queen|ராணி,அரசி
saint holy|புனித
god|கடவுள்,இறைவன்
islamic muslim|இஸ்லாமிய,முஸ்லிம்
christian|கிறிஸ்தவ
hindu|இந்து
left|இடது,இடதுசாரி
tamil|தமிழ்,தமிழர்
dravidian|திராவிட,திராவிடர்
indian india|இந்திய
chinese china|சீன
american america|அமெரிக்க
european europe|ஐரோப்பிய
assembly parliament|சட்டமன்றம்,பேரவை,சபை
parliament|நாடாளுமன்றம்,பாராளுமன்றம்
act law statute bill|சட்டம்
constitution constitutional|அரசியலமைப்பு
treaty accord pact|ஒப்பந்தம்
television tv channel|தொலைக்காட்சி
radio|வானொலி
film movie cinema|திரைப்படம்,படம்,சினிமா
department division|துறை
authority power|ஆணையம்,அதிகாரம்
organization body|அமைப்பு,நிறுவனம்
federation federal union|கூட்டமைப்பு,சம்மேளனம்
navy fleet|கடற்படை
air|வான்,விமான
force power|படை
intelligence information|உளவு,புலனாய்வு
border frontier|எல்லை
president presidential|ஜனாதிபதி,தலைவர்,குடியரசுத் தலைவர்
minister|அமைச்சர்
chief minister|முதல்வர்,முதலமைச்சர்
governor|ஆளுநர்
mayor starost|மேயர்
ambassador|தூதர்
leader|தலைவர்
secretary|செயலாளர்
deputy vice|துணை
conference congress|மாநாடு
forum|மன்றம்
exhibition expo exhibit|கண்காட்சி
tournament championship|போட்டி
championship|சாம்பியன்ஷிப்
olympic|ஒலிம்பிக்
march|பேரணி,நடைபயணம்
rally|பேரணி
protest demonstration|போராட்டம்
strike|வேலைநிறுத்தம்
campaign|பிரசாரம்,பரப்புரை
operation campaign|நடவடிக்கை
project program|திட்டம்
plan|திட்டம்
appeal call|அழைப்பு
honor honour|கௌரவம்,மரியாதை
courage brave bravery|வீரம்,துணிவு
love|காதல்,அன்பு
dream|கனவு
glory|புகழ்
wisdom|ஞானம்,அறிவு
knowledge|அறிவு
spirit soul|ஆத்மா,ஆன்மா
heart|இதயம்,நெஞ்சம்
human|மனித
humanity humanitarian|மனிதநேயம்
equality|சமத்துவம்
charity|தர்மம்
help aid assistance|உதவி
service|சேவை
cooperation collaboration|கூட்டுறவு
mother|தாய்,அம்மா,அன்னை
father|தந்தை,அப்பா
son|மகன்
daughter|மகள்
sister|சகோதரி
teacher|ஆசிரியர்
doctor physician|மருத்துவர்,டாக்டர்
lawyer|வழக்கறிஞர்
student|மாணவர்,மாணவர்கள்
writer author|எழுத்தாளர்
poet|கவிஞர்
soldier|வீரர்,சிப்பாய்
hero|நாயகன்,வீரன்
martyr|தியாகி
fisherman|மீனவர்
warrior fighter|வீரன்
fish|மீன்
snake|பாம்பு
stone rock|கல்
sand|மணல்
salt|உப்பு
iron steel|இரும்பு
silver|வெள்ளி
steel|எஃகு
cloud|மேகம்
storm|புயல்
pearl|முத்து
market|சந்தை
hospital|மருத்துவமனை
stadium|மைதானம்,அரங்கம்
airport|விமான நிலையம்
station|நிலையம்
prison|சிறை
temple shrine|கோயில்,கோவில்,ஆலயம்
mosque|மசூதி
factory|ஆலை,தொழிற்சாலை
district region|மாவட்டம்
country|நாடு
street|தெரு,வீதி
ship|கப்பல்
train|ரயில்,தொடருந்து
plane airplane aircraft|விமானம்
rocket missile|ஏவுகணை
crown|கிரீடம்,மகுடம்
lamp|விளக்கு,தீபம்
story tale|கதை
drama|நாடகம்
music|இசை
dance|நடனம்
art|கலை
sport sports|விளையாட்டு
football soccer|கால்பந்து
team|அணி
agriculture agricultural farming|விவசாயம்,வேளாண்மை
oil|எண்ணெய்
energy|ஆற்றல்,எரிசக்தி
electricity electric power|மின்சாரம்,மின்
transport transportation|போக்குவரத்து
communication|தொடர்பு,தகவல்தொடர்பு
technology|தொழில்நுட்பம்
information|தகவல்
environment|சுற்றுச்சூழல்
space|விண்வெளி
vaccine|தடுப்பூசி
year|ஆண்டு
month|மாதம்
century|நூற்றாண்டு
birth|பிறப்பு
history historical|வரலாறு
save rescue|காப்பாற்று,மீட்பு
build building construction|கட்டு,கட்டிடம்
eternal|நித்திய,நிலையான
true real|உண்மையான
international|சர்வதேச,பன்னாட்டு
global|உலகளாவிய
local|உள்ளூர்
public|பொது
federal|கூட்டாட்சி
all|அனைத்து,அகில,அனைத்திந்திய
all indian|அனைத்திந்திய
liberation freedom|விடுதலை
small leopard panther|சிறுத்தைகள்,சிறுத்தை
sun rising|உதயசூரியன்
mango|மாம்பழம்
proletarian worker people|பாட்டாளி
congress|காங்கிரஸ்
`,
};
