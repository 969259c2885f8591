import type {LanguageWords} from './language-words.js';

/** Armenian: our own table, from general knowledge of the language. */
export const ARMENIAN: LanguageWords = {
	endings: /(?:ների|ներ|երի|եր|ան|ուն|ի|ը|ն)$/,
	small: 'և ու եւ',
	rows: `
party|կուսակցություն
union association league alliance|միություն,դաշինք
alliance|դաշինք
unity|միասնություն
movement|շարժում
front|ճակատ
ministry|նախարարություն
government|կառավարություն
council|խորհուրդ
committee commission|կոմիտե,հանձնաժողով
agency|գործակալություն
office bureau|գրասենյակ
center centre|կենտրոն
institute|ինստիտուտ
university|համալսարան
academy|ակադեմիա
school|դպրոց
library|գրադարան
museum|թանգարան
theatre theater|թատրոն
bank|բանկ
fund foundation|հիմնադրամ
court tribunal|դատարան
army|բանակ
guard|պահակ
police|ոստիկանություն
security safety|անվտանգություն
defence defense|պաշտպանություն
justice judicial|արդարություն,արդարադատություն
law right legal|օրենք,իրավունք
order|կարգ
truth|ճշմարտություն
freedom liberty|ազատություն
independence|անկախություն
independent|անկախ
peace world|խաղաղություն
world|աշխարհ
victory|հաղթանակ
people folk nation popular|ժողովուրդ,ժողովրդական
national nation|ազգային,ազգ
homeland fatherland motherland|հայրենիք
country|երկիր
country land lawful|օրինաց երկիր
state|պետություն,պետական
republic|հանրապետություն,հանրապետական
democracy democratic|ժողովրդավարություն,դեմոկրատական
social socialist|սոցիալական,հասարակական
communist|կոմունիստական
worker labour labor work|աշխատանք,բանվոր
peasant farmer|գյուղացի
youth young|երիտասարդություն,երիտասարդ
woman female|կին,կանայք
child kid|երեխա,մանուկ
man human person|մարդ
right|իրավունք
citizen civic civil citizenship|քաղաքացի,քաղաքացիական
contract|պայմանագիր
new|նոր
old ancient|հին
great big large grand|մեծ
small little|փոքր
good|լավ,բարի
green|կանաչ
black|սև
white|սպիտակ
red|կարմիր
blue|կապույտ
gold golden|ոսկի,ոսկե
apricot|ծիրան
morning dawn|առավոտ
dawn daybreak sunrise|արշալույս,այգ
day|օր
evening|երեկո
night|գիշեր
today|այսօր
tomorrow|վաղը
future|ապագա
time times|ժամանակ
week weekly|շաբաթ
daily everyday|ամենօրյա
newspaper gazette paper|թերթ
news|լուր,լուրեր,նորություն
journal magazine|ամսագիր
mirror|հայելի
voice|ձայն
word|խոսք,բառ
letter post mail courier|նամակ
rain|անձրև
sun sunshine|արև
moon|լուսին
star|աստղ
sky heaven|երկինք
earth land ground|երկիր,հող
fire|կրակ
water|ջուր
wind|քամի
light|լույս
bright armenia|լուսավոր
bright brilliant|լուսավոր
sea|ծով
river|գետ
lake|լիճ
mountain hill|լեռ,սար
island|կղզի
forest wood|անտառ
city town|քաղաք
village|գյուղ
house home|տուն
church|եկեղեցի
castle fortress|բերդ,ամրոց
palace|պալատ
square|հրապարակ
republic square|հանրապետության հրապարակ
bridge|կամուրջ
gate door|դարպաս,դուռ
road way path|ճանապարհ
railway railroad|երկաթուղի
flag banner|դրոշ
sword shield|սուր
lion|առյուծ
eagle|արծիվ
wolf|գայլ
horse|ձի
bird|թռչուն
flower blossom bloom|ծաղիկ
velvet revolution|թավշյա հեղափոխություն
tree|ծառ
bread|հաց
spring|գարուն
summer|ամառ
autumn fall|աշուն
winter|ձմեռ
north northern|հյուսիս
south southern|հարավ
east eastern|արևելք
west western|արևմուտք
central middle|կենտրոնական
supreme high upper|գերագույն,բարձրագույն
united joint|միացյալ
common general|ընդհանուր
free|ազատ
first one|առաջին
strong mighty powerful power force strength|ուժեղ,ուժ
hope|հույս
trust confidence|վստահություն
honor honour|պատիվ
with honor|պատիվ ունեմ
reform|բարեփոխում
renaissance revival rebirth awakening|վերածնունդ
change|փոփոխություն
choice election electoral|ընտրություն
development progress|զարգացում
prosperity welfare prosperous|բարգավաճ,բարգավաճում
health healthcare medical|առողջություն,առողջապահություն
education enlightenment|կրթություն,լուսավորություն
science research|գիտություն
culture|մշակույթ
economy economic|տնտեսություն
trade commerce|առևտուր
industry|արդյունաբերություն
finance financial|ֆինանսներ
interior internal home|ներքին
foreign external|արտաքին
brother brotherhood|եղբայր
friend friendship|ընկեր,բարեկամ
family|ընտանիք
life|կյանք
memory memorial|հիշատակ
genocide|եղեռն,ցեղասպանություն
war|պատերազմ
revolution revolutionary|հեղափոխություն,հեղափոխական
federation federal union|դաշնակցություն
company corporation|ընկերություն
festival holiday feast|փառատոն,տոն
cup|գավաթ
prize award|մրցանակ
game play|խաղ
song|երգ
book|գիրք
king royal kingdom|թագավոր,արքա
queen|թագուհի
saint holy|սուրբ
god|աստված
christian|քրիստոնեական
armenian armenia|հայ,հայկական,հայաստան
russian russia|ռուսական
american america|ամերիկյան
heritage|ժառանգություն
assembly parliament|ժողով
parliament|խորհրդարան
act law statute bill|օրենք
constitution constitutional|սահմանադրություն
television tv channel|հեռուստատեսություն
radio|ռադիո
film movie cinema|ֆիլմ,կինո
department division|վարչություն,դեպարտամենտ
president presidential|նախագահ
minister|նախարար
prime minister|վարչապետ
mayor starost|քաղաքապետ
leader|առաջնորդ
step|քայլ
my step|իմ քայլը
project program|նախագիծ
dream|երազանք,երազ
dignity honor honour|արժանապատվություն
love|սեր
spirit soul|ոգի,հոգի
heart|սիրտ
help aid assistance|օգնություն
mother|մայր
father|հայր
teacher|ուսուցիչ
doctor physician|բժիշկ
student|ուսանող
writer author|գրող
poet|բանաստեղծ
soldier|զինվոր
hero|հերոս
salt|աղ
iron steel|երկաթ
silver|արծաթ
stone rock|քար
market|շուկա
hospital|հիվանդանոց
region province|մարզ
story tale|պատմություն,պատմվածք
music|երաժշտություն
art|արվեստ
agriculture agricultural farming|գյուղատնտեսություն
environment|շրջակա միջավայր
history historical|պատմություն
international|միջազգային
public|հանրային
`,
};
