import type {LanguageWords} from './language-words.js';

/** Sinhala: our own table, from general knowledge of the language. */
export const SINHALA: LanguageWords = {
	link: /^$/,
	endings: /(?:වල|ගේ|යේ|ය|ව|ක්)$/,
	small: 'හා සහ',
	rows: `
party|පක්ෂය
union association league alliance|සංගමය,සන්ධානය,එකමුතුව
alliance|සන්ධානය,බලවේගය
force power balawegaya|බලවේගය
unity|සමගිය,සමගි,එක්සත්
movement|ව්‍යාපාරය
front|පෙරමුණ
ministry|අමාත්‍යාංශය
government|රජය,ආණ්ඩුව
council|සභාව,මණ්ඩලය
committee commission|කමිටුව,කොමිසම
commission|කොමිසම
agency|ඒජන්සිය
office bureau|කාර්යාලය
center centre|මධ්‍යස්ථානය
institute|ආයතනය
university|විශ්වවිද්‍යාලය,සරසවිය
academy|ඇකඩමිය
school|පාසල,විද්‍යාලය
library|පුස්තකාලය
museum|කෞතුකාගාරය
bank|බැංකුව
fund foundation|අරමුදල
court tribunal|අධිකරණය,උසාවිය
army|හමුදාව,යුද හමුදාව
police|පොලිසිය,පොලිස්
security safety|ආරක්ෂාව,ආරක්ෂක
defence defense|ආරක්ෂක
justice judicial|යුක්තිය,අධිකරණ
law right legal|නීතිය,පනත
freedom liberty|නිදහස
independence|නිදහස
independent|ස්වාධීන
peace world|සාමය
world|ලෝකය,ලෝක
victory|ජයග්‍රහණය
people folk nation popular|ජනතා,ජනතාව,පොදුජන
people common podujana|පොදුජන
national nation|ජාතික,ජාතිය
homeland fatherland motherland|මව්බිම
motherland mawbima|මව්බිම
country|රට
state|රාජ්‍ය,රාජ්‍යය
republic|ජනරජය
democracy democratic|ප්‍රජාතන්ත්‍රවාදී
social socialist|සමාජවාදී,සමාජ
worker labour labor work|කම්කරු
peasant farmer|ගොවි,ගොවියා
youth young|තරුණ,යෞවන
woman female|කාන්තා,කාන්තාව
child kid|ළමා,ළමයි
man human person|මිනිසා,මිනිස්
right|අයිතිය,අයිතිවාසිකම්
new|නව,අලුත්
old ancient|පැරණි
great big large grand|මහා,මහ,ශ්‍රේෂ්ඨ
small little|කුඩා
good|යහපත්,හොඳ
green|කොළ,හරිත
black|කළු
white|සුදු
red|රතු
blue|නිල්
gold golden|රන්,ස්වර්ණ
morning dawn|උදෑසන
dawn daybreak sunrise|අරුණ,උදාව
day|දින,දිනය
every day dinamina|දිනමිණ
gem|මැණික,මිණ
evening|සවස
night|රාත්‍රිය
today|අද
tomorrow|හෙට
future|අනාගතය
time times|කාලය
daily everyday|දෛනික
newspaper gazette paper|පුවත්පත
news|පුවත්,ප්‍රවෘත්ති
news lanka|ලංකාදීප
voice|හඬ
rain|වැසි
sun sunshine|සූර්ය,හිරු
moon|සඳ,චන්ද්‍ර
star|තරුව,තරු
sky heaven|අහස
earth land ground|පොළව,බිම
fire|ගිනි
water|ජලය,වතුර
wind|සුළඟ
light|ආලෝකය
sea|මුහුද
river|ගඟ,නදිය
lake|වැව
mountain hill|කන්ද
island|දිවයින,දූපත
forest wood|වනය
city town|නගරය
village|ගම
house home|නිවස,ගෘහ,මන්දිරය
palace|මාලිගය,මන්දිරය
tower|කුළුණ
lotus|නෙළුම්,නෙළුම
bridge|පාලම
road way path|මාර්ගය,පාර
railway railroad|දුම්රිය
flag banner|කොඩිය,ධජය
lion|සිංහ,සිංහයා
tiger|කොටි,කොටියා
elephant|අලි,අලියා
horse|අශ්ව
flower blossom bloom|මල්,පුෂ්ප
bud|පොහොට්ටුව
tree|ගස
north northern|උතුර,උතුරු
south southern|දකුණ,දකුණු
east eastern|නැගෙනහිර
west western|බටහිර
central middle|මධ්‍යම
supreme high upper|ශ්‍රේෂ්ඨාධිකරණය,උත්තරීතර
united joint|එක්සත්,සමගි
united samagi|සමගි ජන
common general|පොදු
first one|පළමු,ප්‍රථම
strong mighty powerful power force strength|බලය,ශක්තිය
hope|බලාපොරොත්තුව
change|වෙනස
choice election electoral|මැතිවරණය
development progress|සංවර්ධනය
progress|ප්‍රගතිය
liberation|විමුක්ති,විමුක්තිය
health healthcare medical|සෞඛ්‍ය,සෞඛ්‍යය
education enlightenment|අධ්‍යාපන,අධ්‍යාපනය
science research|විද්‍යාව
culture|සංස්කෘතිය
economy economic|ආර්ථික,ආර්ථිකය
trade commerce|වෙළඳ,වෙළඳාම
industry|කර්මාන්ත
finance financial|මුදල්
interior internal home|ස්වදේශ
foreign external|විදේශ,විදේශීය
brother brotherhood|සහෝදරයා
friend friendship|මිතුරා
family|පවුල
life|ජීවිතය
war|යුද්ධය,යුද
revolution revolutionary|විප්ලවය
struggle fight|අරගලය
struggle aragalaya|අරගලය
company corporation|සමාගම
festival holiday feast|උත්සවය,උළෙල
cup|කුසලානය
prize award|සම්මානය,ත්‍යාගය
game play|ක්‍රීඩාව
song|ගීතය
book|පොත
king royal kingdom|රජු,රජ
queen|රැජින
god|දෙවි,දෙවියන්
buddhist|බෞද්ධ
sinhala|සිංහල
tamil|දෙමළ,දමිළ
indian india|ඉන්දීය
chinese china|චීන
parliament|පාර්ලිමේන්තුව
assembly parliament|සභාව
act law statute bill|පනත
constitution constitutional|ව්‍යවස්ථාව
film movie cinema|චිත්‍රපටය
department division|දෙපාර්තමේන්තුව
navy fleet|නාවික හමුදාව
president presidential|ජනාධිපති,සභාපති
minister|අමාත්‍ය,ඇමති
prime minister|අගමැති,අග්‍රාමාත්‍ය
leader|නායකයා
march|පාගමන
protest demonstration|විරෝධතාව
campaign|ව්‍යාපාරය
plan|සැලැස්ම
honor honour|ගෞරවය
love|ආදරය
dream|සිහිනය
human|මානව
service|සේවය
mother|මව,අම්මා
father|පියා,තාත්තා
student|ශිෂ්‍යයා,ශිෂ්‍ය
teacher|ගුරුවරයා,ගුරු
soldier|සෙබළා,රණවිරුවා
hero|වීරයා
market|වෙළඳපොළ
hospital|රෝහල
temple shrine|පන්සල,විහාරය
tooth temple|දළදා මාළිගාව
district region|දිස්ත්‍රික්කය
story tale|කතාව
music|සංගීතය
art|කලාව
agriculture agricultural farming|කෘෂිකර්ම
history historical|ඉතිහාසය
`,
};
