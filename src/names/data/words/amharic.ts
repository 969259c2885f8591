import type {LanguageWords} from './language-words.js';

/** Amharic: our own table, from general knowledge of the language. */
export const AMHARIC: LanguageWords = {
	article: /^(?:የ|ለ|በ)(?=..)/,
	endings: /(?:ዎች|ው)$/,
	small: 'እና ና',
	rows: `
party|ፓርቲ,ድርጅት
union association league alliance|ህብረት,ኅብረት,ማህበር
unity|አንድነት
movement|ንቅናቄ,እንቅስቃሴ
front|ግንባር
liberation front|ነጻ አውጪ ግንባር,ነፃ አውጪ ግንባር
liberation|ነጻ አውጪ,ነፃ አውጪ,ነጻነት
ministry|ሚኒስቴር
government|መንግሥት,መንግስት
council|ምክር ቤት,ጉባኤ,ምክርቤት
committee commission|ኮሚቴ,ኮሚሽን
commission|ኮሚሽን
agency|ኤጀንሲ
authority power|ባለሥልጣን,ባለስልጣን
office bureau|ቢሮ,ጽህፈት ቤት
center centre|ማዕከል,ማእከል
institute|ኢንስቲትዩት,ተቋም
university|ዩኒቨርሲቲ,ዩኒቨርስቲ
academy|አካዳሚ
school|ትምህርት ቤት
library|ቤተ መጻሕፍት,ቤተመጻሕፍት
museum|ሙዚየም,ቤተ መዘክር
theatre theater|ቴአትር,ቲያትር
bank|ባንክ
fund foundation|ፈንድ,ተራድኦ
court tribunal|ፍርድ ቤት
army|ጦር,ሠራዊት,ሰራዊት
guard|ዘብ,ጠባቂ
police|ፖሊስ
security safety|ደህንነት,ጸጥታ
defence defense|መከላከያ
justice judicial|ፍትህ,ፍትሕ
justice citizen ezema|ዜጎች ለማህበራዊ ፍትህ
law right legal|ህግ,ሕግ
order|ሥርዓት
truth|እውነት,ሐቅ
freedom liberty|ነጻነት,ነፃነት
independent|ነጻ,ገለልተኛ
peace world|ሰላም
world|ዓለም
victory|ድል
people folk nation popular|ህዝብ,ሕዝብ,ህዝቦች
national nation|ብሔራዊ,ብሄራዊ
homeland fatherland motherland|አገር,ሀገር
country|አገር,ሀገር
state|ክልል,መንግሥት
republic|ሪፐብሊክ
democracy democratic|ዲሞክራሲ,ዴሞክራሲያዊ,ዲሞክራሲያዊ
social socialist|ማህበራዊ
worker labour labor work|ሠራተኛ,ሰራተኛ
peasant farmer|ገበሬ,አርሶ አደር
youth young|ወጣት,ወጣቶች
woman female|ሴት,ሴቶች
child kid|ሕጻናት,ልጆች
man human person|ሰው
right|መብት,መብቶች
human rights|ሰብዓዊ መብት,ሰብአዊ መብቶች
citizen civic civil citizenship|ዜጋ,ዜጎች
new|አዲስ
old ancient|አሮጌ,ጥንታዊ
great big large grand|ታላቅ,ትልቅ
renaissance dam great|ታላቁ የኅዳሴ ግድብ
renaissance revival rebirth awakening|ህዳሴ,ኅዳሴ
dam|ግድብ
small little|ትንሽ,ትንሹ
good|ጥሩ,መልካም
green|አረንጓዴ
legacy|አሻራ,ቅርስ
black|ጥቁር
white|ነጭ
red|ቀይ
cross|መስቀል
blue|ሰማያዊ
gold golden|ወርቅ
morning dawn|ጠዋት,ማለዳ
dawn daybreak sunrise|ንጋት
day|ቀን
evening|ምሽት
night|ሌሊት
today|ዛሬ
tomorrow|ነገ
future|መጪ
time era age|ዘመን
time times|ጊዜ
daily everyday|ዕለታዊ
newspaper gazette paper|ጋዜጣ
news|ዜና
reporter|ሪፖርተር
journal magazine|መጽሔት
voice|ድምፅ,ድምጽ
word|ቃል
letter post mail courier|ደብዳቤ,ፖስታ
rain|ዝናብ
sun sunshine|ጸሐይ,ፀሐይ
moon|ጨረቃ
star|ኮከብ
sky heaven|ሰማይ
earth land ground|ምድር,መሬት
fire|እሳት
water|ውሃ,ውኃ
wind|ነፋስ
light|ብርሃን
sea|ባህር,ባሕር
river|ወንዝ
lake|ሐይቅ,ሀይቅ
mountain hill|ተራራ
island|ደሴት
forest wood|ጫካ,ደን
field|ሜዳ
city town|ከተማ
village|መንደር
house home|ቤት
church|ቤተክርስቲያን,ቤተ ክርስቲያን
palace|ቤተ መንግሥት,ቤተመንግስት
square|አደባባይ
bridge|ድልድይ
gate door|በር
road way path|መንገድ
railway railroad|ባቡር
flag banner|ሰንደቅ ዓላማ,ባንዲራ
lion|አንበሳ
eagle|ንስር
horse|ፈረስ
bird|ወፍ
flower blossom bloom|አበባ
tree|ዛፍ
bread|ዳቦ
north northern|ሰሜን
south southern|ደቡብ
east eastern|ምሥራቅ,ምስራቅ
west western|ምዕራብ
central middle|ማዕከላዊ
supreme high upper|ጠቅላይ
federal supreme court|ፌዴራል ጠቅላይ
united joint|የተባበሩ,የተባበሩት
common general|የጋራ
first one|አንደኛ,መጀመሪያ
strong mighty powerful power force strength|ኃይል,ሀይል
hope|ተስፋ
trust confidence|እምነት
reform|ለውጥ,ተሃድሶ
change|ለውጥ
choice election electoral|ምርጫ
election|ምርጫ
development progress|ልማት
prosperity welfare prosperous|ብልጽግና,ብልፅግና
health healthcare medical|ጤና
education enlightenment|ትምህርት
science research|ሳይንስ
culture|ባህል
economy economic|ኢኮኖሚ
trade commerce|ንግድ
industry|ኢንዱስትሪ
finance financial|ገንዘብ,ፋይናንስ
interior internal home|ሀገር ውስጥ
foreign external|ውጭ ጉዳይ,ውጭ
brother brotherhood|ወንድም
friend friendship|ወዳጅ
family|ቤተሰብ
life|ሕይወት,ህይወት
war|ጦርነት
battle adwa|አድዋ
revolution revolutionary|አብዮት,አብዮታዊ
festival holiday feast|በዓል
cup|ዋንጫ
prize award|ሽልማት
game play|ጨዋታ
song|ዘፈን
book|መጽሐፍ
king royal kingdom|ንጉሥ,ንጉስ
queen|ንግሥት,ንግስት
saint holy|ቅዱስ,ቅድስት
god|አምላክ,እግዚአብሔር
islamic muslim|እስልምና,እስላማዊ
orthodox|ኦርቶዶክስ
ethiopian ethiopia|ኢትዮጵያ,ኢትዮጵያዊ
african africa|አፍሪካ
assembly parliament|ጉባኤ,ምክር ቤት
representative|ተወካዮች,ተወካይ
act law statute bill|አዋጅ
proclamation|አዋጅ
constitution constitutional|ህገ መንግሥት,ሕገ መንግሥት
television tv channel|ቴሌቪዥን
broadcasting broadcast broadcaster|ብሮድካስት,ብሮድካስቲንግ
radio|ሬዲዮ
film movie cinema|ፊልም
department division|መምሪያ
navy fleet|ባህር ኃይል
air|አየር
airline|አየር መንገድ
president presidential|ፕሬዚዳንት,ፕሬዝዳንት
minister|ሚኒስትር,ሚንስትር
prime minister|ጠቅላይ ሚኒስትር
mayor starost|ከንቲባ
leader|መሪ
deputy vice|ምክትል
protest demonstration|ተቃውሞ
campaign|ዘመቻ
operation campaign|ዘመቻ,ኦፕሬሽን
project program|ፕሮጀክት
plan|ዕቅድ
honor honour|ክብር
love|ፍቅር
dream|ሕልም
being together medemer synergy|መደመር
wisdom|ጥበብ
spirit soul|መንፈስ
heart|ልብ
human|ሰብዓዊ,ሰብአዊ
help aid assistance|እርዳታ
service|አገልግሎት
mother|እናት
father|አባት
son|ልጅ
teacher|መምህር
doctor physician|ዶክተር,ሐኪም
student|ተማሪ
writer author|ደራሲ
poet|ገጣሚ
soldier|ወታደር
patriot|አርበኛ,አርበኞች
hero|ጀግና
martyr|ሰማዕት
salt|ጨው
iron steel|ብረት
market|ገበያ,መርካቶ
hospital|ሆስፒታል
airport|አውሮፕላን ማረፊያ
prison|ማረሚያ ቤት
mosque|መስጊድ
district region|ወረዳ
region province|ክልል
story tale|ታሪክ,ተረት
music|ሙዚቃ
art|ጥበብ,ኪነ ጥበብ
sport sports|ስፖርት
football soccer|እግር ኳስ
agriculture agricultural farming|ግብርና,እርሻ
energy|ኃይል
electricity electric power|ኤሌክትሪክ
telecom communication|ቴሌኮም
environment|አካባቢ
history historical|ታሪክ
international|ዓለም አቀፍ
`,
};
