import type {LanguageWords} from './language-words.js';

/** Burmese: our own table, from general knowledge of the language. */
export const BURMESE: LanguageWords = {
	small: '၏ နှင့် များ သော ရေး',
	rows: `
party|ပါတီ
union association league alliance|ပြည်ထောင်စု,သမဂ္ဂ,အသင်း
association|အသင်း
unity|ညီညွတ်ရေး,စည်းလုံးညီညွတ်ရေး
movement|လှုပ်ရှားမှု
front|တပ်ဦး,ဦး
ministry|ဝန်ကြီးဌာန
government|အစိုးရ
council|ကောင်စီ
committee commission|ကော်မတီ,ကော်မရှင်
state administration council|နိုင်ငံတော်စီမံအုပ်ချုပ်ရေးကောင်စီ
agency|အေဂျင်စီ,အဖွဲ့
organization body|အဖွဲ့အစည်း,အဖွဲ့,အဖွဲ့ချုပ်
league|အဖွဲ့ချုပ်
office bureau|ရုံး
center centre|ဌာန,စင်တာ
university|တက္ကသိုလ်
academy|အကယ်ဒမီ
school|ကျောင်း
library|စာကြည့်တိုက်
museum|ပြတိုက်
bank|ဘဏ်
fund foundation|ရန်ပုံငွေ
foundation|ဖောင်ဒေးရှင်း
court tribunal|တရားရုံး
army|တပ်မတော်,တပ်
arakan army|အာရက္ခတပ်တော်
police|ရဲ,ရဲတပ်ဖွဲ့
security safety|လုံခြုံရေး
defence defense|ကာကွယ်ရေး
people defence force|ပြည်သူ့ကာကွယ်ရေးတပ်
force power|တပ်,အင်အား
justice judicial|တရားမျှတမှု,တရား
law right legal|ဥပဒေ
order|ငြိမ်ဝပ်
freedom liberty|လွတ်လပ်,လွတ်လပ်ရေး,လွတ်မြောက်
independence|လွတ်လပ်ရေး
peace world|ငြိမ်းချမ်းရေး
world|ကမ္ဘာ
victory|အောင်ပွဲ,အောင်
people folk nation popular|ပြည်သူ,လူထု,ပြည်သူ့
national nation|အမျိုးသား,အမျိုး
homeland fatherland motherland|အမိမြေ
country|နိုင်ငံ
state|နိုင်ငံတော်,ပြည်နယ်
democracy democratic|ဒီမိုကရေစီ
democracy league national|အမျိုးသားဒီမိုကရေစီအဖွဲ့ချုပ်
social socialist|လူမှု,ဆိုရှယ်လစ်
development progress|ဖွံ့ဖြိုးရေး,ဖွံ့ဖြိုး
solidarity development|ကြံ့ခိုင်ရေး,ကြံ့ခိုင်
communist|ကွန်မြူနစ်
worker labour labor work|အလုပ်သမား
peasant farmer|တောင်သူ,လယ်သမား
youth young|လူငယ်
woman female|အမျိုးသမီး
child kid|ကလေး
man human person|လူ
right|အခွင့်အရေး
human rights|လူ့အခွင့်အရေး
new|အသစ်,သစ်
old ancient|ဟောင်း
great big large grand|ကြီး,မဟာ
small little|ငယ်,သေး
good|ကောင်း
green|အစိမ်း
black|အနက်,နက်
white|အဖြူ,ဖြူ
red|အနီ,နီ
blue|အပြာ
gold golden|ရွှေ
morning dawn|နံနက်
dawn daybreak sunrise|အရုဏ်
day|နေ့
evening|ညနေ
night|ည
today|ယနေ့
tomorrow|မနက်ဖြန်
future|အနာဂတ်
time times|အချိန်,ခေတ်
daily everyday|နေ့စဉ်
newspaper gazette paper|သတင်းစာ
news|သတင်း
light new|အလင်းသစ်
mirror|ကြေးမုံ
journal magazine|ဂျာနယ်
voice|အသံ
letter post mail courier|စာ
sun sunshine|နေ
moon|လ
star|ကြယ်
sky heaven|ကောင်းကင်,မိုး
rain|မိုး
earth land ground|မြေ,ကမ္ဘာမြေ
fire|မီး
water|ရေ
wind|လေ
light|အလင်း
sea|ပင်လယ်
river|မြစ်
lake|ကန်,အင်း
mountain hill|တောင်
island|ကျွန်း
forest wood|တော,သစ်တော
city town|မြို့
village|ရွာ
house home|အိမ်
palace|နန်းတော်
bridge|တံတား
gate door|တံခါး,ဂိတ်
road way path|လမ်း
railway railroad|မီးရထား
flag banner|အလံ
lion|ခြင်္သေ့
tiger|ကျား
elephant|ဆင်
white elephant|ဆင်ဖြူ
horse|မြင်း
peacock|ဒေါင်း
fighting peacock|ခွပ်ဒေါင်း
bird|ငှက်
flower blossom bloom|ပန်း
spring revolution|နွေဦးတော်လှန်ရေး
spring|နွေဦး
tree|သစ်ပင်
north northern|မြောက်
south southern|တောင်ပိုင်း
east eastern|အရှေ့
west western|အနောက်
central middle|ဗဟို
supreme high upper|အမြင့်ဆုံး,ချုပ်
first one|ပထမ
strong mighty powerful power force strength|အင်အား,အား
hope|မျှော်လင့်ချက်
reform|ပြုပြင်ပြောင်းလဲရေး
change|ပြောင်းလဲ
election|ရွေးကောက်ပွဲ
progress|တိုးတက်ရေး,တိုးတက်
health healthcare medical|ကျန်းမာရေး
education enlightenment|ပညာရေး,ပညာ
science research|သိပ္ပံ
culture|ယဉ်ကျေးမှု
economy economic|စီးပွားရေး
trade commerce|ကုန်သွယ်ရေး
industry|စက်မှု
finance financial|ဘဏ္ဍာရေး
interior internal home|ပြည်ထဲရေး
foreign external|နိုင်ငံခြားရေး,နိုင်ငံခြား
brother brotherhood|ညီအစ်ကို,ညီနောင်
three brotherhood alliance|ညီနောင်မဟာမိတ်သုံးဖွဲ့
alliance|မဟာမိတ်
friend friendship|မိတ်ဆွေ
family|မိသားစု
life|ဘဝ
war|စစ်,စစ်ပွဲ
revolution revolutionary|တော်လှန်ရေး
festival holiday feast|ပွဲ,ပွဲတော်
water festival|သင်္ကြန်
prize award|ဆု
game play|ကစားပွဲ
song|သီချင်း
book|စာအုပ်
king royal kingdom|ဘုရင်,မင်း
queen|ဘုရင်မ
buddhist|ဗုဒ္ဓ,ဗုဒ္ဓဘာသာ
race religion protection|အမျိုးဘာသာ
burmese|မြန်မာ,ဗမာ
chinese china|တရုတ်
assembly parliament|လွှတ်တော်
representative house|ပြည်သူ့လွှတ်တော်
nationalities house|အမျိုးသားလွှတ်တော်
constitution constitutional|ဖွဲ့စည်းပုံ
act law statute bill|ဥပဒေ
radio|ရေဒီယို
television tv channel|ရုပ်မြင်သံကြား
film movie cinema|ရုပ်ရှင်
department division|ဌာန,ဦးစီးဌာန
navy fleet|ရေတပ်
president presidential|သမ္မတ,ဥက္ကဋ္ဌ
minister|ဝန်ကြီး
prime minister|ဝန်ကြီးချုပ်
leader|ခေါင်းဆောင်
conference congress|ညီလာခံ
protest demonstration|ဆန္ဒပြပွဲ,ဆန္ဒပြ
operation campaign|စစ်ဆင်ရေး
plan|စီမံကိန်း
love|အချစ်,ချစ်
dream|အိပ်မက်
help aid assistance|အကူအညီ
mother|အမေ,မိခင်
father|အဖေ,ဖခင်
teacher|ဆရာ
doctor physician|ဆရာဝန်
student|ကျောင်းသား
soldier|စစ်သား
martyr|အာဇာနည်
hero|သူရဲကောင်း
market|ဈေး
hospital|ဆေးရုံ
airport|လေဆိပ်
prison|ထောင်,အကျဉ်းထောင်
temple shrine|ဘုရား,စေတီ
district region|ခရိုင်
region province|တိုင်း,ဒေသ
story tale|ပုံပြင်
music|ဂီတ
art|အနုပညာ
agriculture agricultural farming|စိုက်ပျိုးရေး
history historical|သမိုင်း
international|နိုင်ငံတကာ
`,
};
