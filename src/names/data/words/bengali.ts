import type {LanguageWords} from './language-words.js';

/** Bengali: our own table, from general knowledge of the language. */
export const BENGALI: LanguageWords = {
	link: /^$/,
	endings: /(?:গুলি|গুলো|দের|ের|র|ে|ী)$/,
	small: 'ও এবং এর',
	rows: `
party|দল,পার্টি
union association league alliance|সংঘ,ইউনিয়ন,জোট,সমিতি
alliance|জোট,মোর্চা
unity|ঐক্য,একতা
movement|আন্দোলন
front|ফ্রন্ট,মোর্চা
ministry|মন্ত্রণালয়
government|সরকার
council|পরিষদ,কাউন্সিল
committee commission|কমিটি,কমিশন,সমিতি
commission|কমিশন
agency|সংস্থা,এজেন্সি
bureau office|ব্যুরো,দপ্তর
office bureau|কার্যালয়,দপ্তর
center centre|কেন্দ্র
institute|ইনস্টিটিউট,প্রতিষ্ঠান
university|বিশ্ববিদ্যালয়
academy|একাডেমি,একাডেমী
school|বিদ্যালয়,স্কুল
library|গ্রন্থাগার
museum|জাদুঘর
theatre theater|নাট্যশালা,থিয়েটার
bank|ব্যাংক
fund foundation|তহবিল,ফাউন্ডেশন
court tribunal|আদালত
army|সেনাবাহিনী,সেনা
force power|বাহিনী
guard|রক্ষী
guard border|সীমান্তরক্ষী
police|পুলিশ
security safety|নিরাপত্তা
defence defense|প্রতিরক্ষা
justice judicial|ন্যায়,বিচার,ন্যায়বিচার
law right legal|আইন
order|শৃঙ্খলা
truth|সত্য
freedom liberty|স্বাধীনতা,মুক্তি
liberation freedom|মুক্তি
freedom fighter liberation|মুক্তিযোদ্ধা
war liberation|মুক্তিযুদ্ধ
independence|স্বাধীনতা
independent|স্বতন্ত্র,স্বাধীন
peace world|শান্তি
world|বিশ্ব,জগৎ,দুনিয়া
victory|বিজয়
people folk nation popular|জনগণ,গণ,জনতা,লোক
mass people|গণ
national nation|জাতীয়,জাতি
nationalist|জাতীয়তাবাদী
homeland fatherland motherland|স্বদেশ,মাতৃভূমি,দেশ
state|রাজ্য,রাষ্ট্র
republic|প্রজাতন্ত্র
democracy democratic|গণতন্ত্র,গণতান্ত্রিক
social socialist|সমাজ,সামাজিক,সমাজতান্ত্রিক
communist|কমিউনিস্ট
worker labour labor work|শ্রমিক,শ্রম
peasant farmer|কৃষক,চাষী
youth young|যুব,তরুণ
woman female|নারী,মহিলা
child kid|শিশু,কিশোর
man human person|মানুষ,মানব
right|অধিকার,ডান
citizen civic civil citizenship|নাগরিক
new|নতুন,নব
old ancient|পুরাতন,পুরোনো
great big large grand|মহা,মহান,বড়
small little|ছোট,ক্ষুদ্র
good|ভালো,শুভ
green|সবুজ
black|কালো
white|সাদা
red|লাল
blue|নীল
yellow|হলুদ
gold golden|সোনা,স্বর্ণ,সোনালী
golden bengal|সোনার বাংলা
morning dawn|সকাল,প্রভাত
dawn daybreak sunrise|ভোর,ঊষা
day|দিন,দিবস
evening|সন্ধ্যা
night|রাত
today|আজ
tomorrow|আগামীকাল,কাল
age era time|যুগ,কাল
future|ভবিষ্যৎ
time times|সময়
week weekly|সপ্তাহ
daily everyday|দৈনিক,প্রতিদিন
newspaper gazette paper|সংবাদপত্র,পত্রিকা
news|সংবাদ,খবর,বার্তা
dispute news|ইত্তেফাক
journal magazine|সাময়িকী,পত্রিকা
mirror|দর্পণ,আয়না
voice|কণ্ঠ,আওয়াজ
people voice|জনকণ্ঠ
word|শব্দ,কথা
letter post mail courier|চিঠি,ডাক
rain|বৃষ্টি,বর্ষা
sun sunshine|সূর্য,রবি
moon|চাঁদ,চন্দ্র
star|তারা,নক্ষত্র
sky heaven|আকাশ
earth land ground|পৃথিবী,মাটি,ভূমি
fire|আগুন,অগ্নি
water|জল,পানি
wind|বাতাস,হাওয়া
light|আলো,জ্যোতি
sea|সাগর,সমুদ্র
bay gulf|উপসাগর
river|নদী
lake|হ্রদ
mountain hill|পর্বত,পাহাড়
island|দ্বীপ
forest wood|বন,অরণ্য
beautiful forest|সুন্দরবন
field|মাঠ,ময়দান,ক্ষেত্র
city town|শহর,নগর
village|গ্রাম
house home|বাড়ি,ঘর,গৃহ
palace|প্রাসাদ,ভবন
building bhaban|ভবন
peoples building|গণভবন
tower|মিনার,টাওয়ার
martyr minaret monument|শহীদ মিনার
square|চত্বর
bridge|সেতু
padma bridge|পদ্মা সেতু
gate door|দ্বার,তোরণ
road way path|সড়ক,পথ
railway railroad|রেলওয়ে,রেল
key|চাবি
flag banner|পতাকা
lion|সিংহ
tiger|বাঘ,ব্যাঘ্র
eagle|ঈগল
elephant|হাতি
horse|ঘোড়া
bird|পাখি
fish|মাছ
boat|নৌকা
paddy sheaf|ধানের শীষ
plough plow|লাঙ্গল
scale balance|দাঁড়িপাল্লা
flower blossom bloom|ফুল,পুষ্প
lotus|পদ্ম,কমল
lily|শাপলা
grass root|তৃণমূল
grass|তৃণ,ঘাস
tree|গাছ,বৃক্ষ
rose flower|গোলাপ
bread|রুটি
spring|বসন্ত
summer|গ্রীষ্ম
autumn fall|শরৎ
winter|শীত
north northern|উত্তর
south southern|দক্ষিণ
east eastern|পূর্ব
west western|পশ্চিম
central middle|কেন্দ্রীয়,মধ্য
supreme high upper|সর্বোচ্চ,সুপ্রিম
high upper|উচ্চ
united joint|সংযুক্ত,ঐক্যবদ্ধ,যুক্ত
common general|সাধারণ
free|মুক্ত
first one|প্রথম
strong mighty powerful power force strength|শক্তি
hope|আশা
trust confidence|বিশ্বাস,আস্থা
reform|সংস্কার
renaissance revival rebirth awakening|নবজাগরণ,জাগরণ
change|পরিবর্তন
choice election electoral|নির্বাচন
development progress|উন্নয়ন
progress|প্রগতি
prosperity welfare prosperous|সমৃদ্ধি,কল্যাণ
health healthcare medical|স্বাস্থ্য
education enlightenment|শিক্ষা
science research|বিজ্ঞান
culture|সংস্কৃতি
economy economic|অর্থনীতি
trade commerce|বাণিজ্য
industry|শিল্প
finance financial|অর্থ
interior internal home|স্বরাষ্ট্র
foreign external|পররাষ্ট্র,বৈদেশিক
servant|সেবক
brother brotherhood|ভাই
friend friendship|বন্ধু
friend bengal|বঙ্গবন্ধু
family|পরিবার
life|জীবন
memory memorial|স্মৃতি
war|যুদ্ধ
revolution revolutionary|বিপ্লব,বিপ্লবী
resistance|প্রতিরোধ
club society|ক্লাব
company corporation|কোম্পানি
festival holiday feast|উৎসব,মেলা
fair book|বইমেলা
cup|কাপ
prize award|পুরস্কার,পদক
medal|পদক
game play|খেলা
song|গান,গীতি
book|বই,গ্রন্থ
king royal kingdom|রাজা
prince|রাজপুত্র,যুবরাজ
queen|রানী
god|ঈশ্বর,দেব,আল্লাহ
islamic muslim|ইসলামী,ইসলামি,মুসলিম
hindu|হিন্দু
christian|খ্রিস্টান
left|বাম
indian india|ভারতীয়,ভারত
bengali bangla bangladesh|বাংলা,বঙ্গ,বাংলাদেশ
chinese china|চীন,চীনা
american america|মার্কিন,আমেরিকান
assembly parliament|সভা,বিধানসভা
parliament|সংসদ
act law statute bill|আইন
constitution constitutional|সংবিধান
treaty accord pact|চুক্তি
agreement deal accord pact|চুক্তি,সমঝোতা
television tv channel|টেলিভিশন
radio|বেতার,রেডিও
film movie cinema|চলচ্চিত্র,ছবি
department division|বিভাগ,অধিদপ্তর
authority power|কর্তৃপক্ষ
organization body|সংগঠন,সংস্থা
federation federal union|ফেডারেশন,মহাসংঘ
navy fleet|নৌবাহিনী
battalion|ব্যাটালিয়ন
border frontier|সীমান্ত
president presidential|রাষ্ট্রপতি,সভাপতি
minister|মন্ত্রী
prime minister|প্রধানমন্ত্রী
chief minister|মুখ্যমন্ত্রী
governor|রাজ্যপাল,গভর্নর
mayor starost|মেয়র
leader|নেতা
secretary|সচিব,সম্পাদক
conference congress|সম্মেলন
league awami people|আওয়ামী লীগ
league|লীগ
march|মিছিল,অভিযাত্রা
protest demonstration|প্রতিবাদ,বিক্ষোভ
strike|ধর্মঘট,হরতাল
campaign|অভিযান,প্রচারণা
operation campaign|অভিযান
project program|প্রকল্প
plan|পরিকল্পনা
honor honour|সম্মান,মর্যাদা
dignity honor honour|মর্যাদা
courage brave bravery|সাহস
love|প্রেম,ভালোবাসা
dream|স্বপ্ন
knowledge|জ্ঞান
spirit soul|আত্মা
heart|হৃদয়
human|মানব,মানবিক
equality|সাম্য,সমতা
help aid assistance|সাহায্য,ত্রাণ
service|সেবা
cooperation collaboration|সহযোগিতা,সমবায়
mother|মা,মাতা
father|পিতা,বাবা
son|পুত্র
daughter|কন্যা
sister|বোন,দিদি
teacher|শিক্ষক
doctor physician|চিকিৎসক,ডাক্তার
student|ছাত্র,শিক্ষার্থী
writer author|লেখক
poet|কবি
soldier|সৈনিক
martyr|শহীদ
hero|বীর
salt|লবণ
iron steel|লোহা,লৌহ
silver|রূপা
stone rock|পাথর
storm|ঝড়
market|বাজার
hospital|হাসপাতাল
stadium|স্টেডিয়াম
airport|বিমানবন্দর
prison|কারাগার
temple shrine|মন্দির
mosque|মসজিদ
district region|জেলা
country|দেশ
ship|জাহাজ
train|ট্রেন,রেলগাড়ি
story tale|গল্প,কাহিনী
drama|নাটক
music|সংগীত,সঙ্গীত
dance|নৃত্য
art|শিল্প,শিল্পকলা
sport sports|ক্রীড়া,খেলাধুলা
cricket|ক্রিকেট
football soccer|ফুটবল
agriculture agricultural farming|কৃষি
food|খাদ্য
energy|জ্বালানি,শক্তি
electricity electric power|বিদ্যুৎ
transport transportation|পরিবহন
environment|পরিবেশ
information|তথ্য
technology|প্রযুক্তি
vaccine|টিকা
year|বছর,বর্ষ
century|শতাব্দী
history historical|ইতিহাস
language|ভাষা
save rescue|বাঁচাও,রক্ষা
international|আন্তর্জাতিক
public|জন,সরকারি
all|সর্ব,নিখিল
trinamool grassroots|তৃণমূল
joy bounty|আনন্দ
bazar market|আনন্দবাজার
present now|বর্তমান
tide ebb|জোয়ার
rice paddy|ধান
congress|কংগ্রেস
`,
};
