import type {LanguageWords} from './language-words.js';

/** Kurdish, in both alphabets: our own table, from general knowledge of the language. */
export const KURDISH: LanguageWords = {
	endings: /(?:هکان|هکه|ان|ی|یا|an|en|ya|ye|a|e|i)$/,
	small: 'û u و ya yê yên ji bo li di de بۆ له',
	rows: `
party|partî,partiya,پارت,پارتی,حزب
union association league alliance|yekîtî,یەکێتی,hevpeymanî
patriotic union|yekîtiya niştimanî,یەکێتیی نیشتمانی
alliance|hevpeymanî,هاوپەیمانی
unity|yekîtî,یەکێتی,yekbûn
movement|tevger,بزووتنەوە,bizava
change|guhertin,gorran,گۆڕان
front|eniya,بەرە,enî
ministry|wezaret,وەزارەت
government|hikûmet,حکومەت
council|encûmen,ئەنجومەن,meclîs
committee commission|komîte,لیژنە,کۆمیتە
agency|ajans,ئاژانس
bureau office|buro,نووسینگە
office bureau|ofîs,nivîsgeh,نووسینگە
center centre|navend,ناوەند
institute|enstîtu,پەیمانگا
university|zanîngeh,زانکۆ
academy|akademî,ئەکادیمیا
school|dibistan,قوتابخانە
library|pirtûkxane,کتێبخانە
museum|muze,مۆزەخانە
theatre theater|şano,شانۆ
bank|bank,بانک
court tribunal|dadgeh,دادگا
army|artêş,سوپا,leşker
guard|parastin,پاسەوان,parêzvan
facing death peshmerga|pêşmerge,پێشمەرگە
police|polîs,پۆلیس
security safety|ewlehî,ئاسایش,asayîş
security asayish|ئاسایش
defence defense|parastin,بەرگری
people protection unit|yekîneyên parastina gel
unit|yekîne
justice judicial|dad,دادپەروەری,edalet
law right legal|qanûn,یاسا,zagon
order|rêk
truth|rastî,ڕاستی
freedom liberty|azadî,ئازادی
independence|serxwebûn,سەربەخۆیی
independent|serbixwe,سەربەخۆ
peace world|aştî,ئاشتی
world|cîhan,جیهان,dinya
victory|serkeftin,سەرکەوتن
people folk nation popular|gel,گەل
national nation|neteweyî,نەتەوەیی,niştimanî,نیشتمانی
homeland fatherland motherland|welat,نیشتمان,وڵات
country|welat,وڵات
state|dewlet,دەوڵەت
republic|komar,کۆمار
democracy democratic|demokrasî,دیموکراسی,demokratîk,دیموکراتی
social socialist|civakî,کۆمەڵایەتی
communist|komunîst
worker labour labor work|karker,کرێکار,karkeran
workers party|partiya karkerên
peasant farmer|gundî,cotkar,جووتیار
youth young|ciwan,لاوان,گەنج
woman female|jin,ژن,ژنان
life|jiyan,ژیان
child kid|zarok,منداڵ
man human person|mirov,مرۆڤ
right|maf,ماف
new|nû,نوێ
generation|nifş,نەوە
old ancient|kevn,کۆن
great big large grand|mezin,گەورە
small little|biçûk,بچووک
good|baş,باش
green|kesk,سەوز
black|reş,ڕەش
white|spî,سپی
red|sor,سوور
blue|şîn,شین
gold golden|zêr,زێڕین
yellow|zer,زەرد
sun sunshine|roj,خۆر,hetav
moon|heyv,مانگ
star|stêrk,ئەستێرە
day|roj,ڕۆژ
new day newroz|newroz,نەورۆز
morning dawn|sibe,بەیانی
evening|êvar,ئێوارە
night|şev,شەو
today|îro,ئەمڕۆ
tomorrow|sibê,سبەی
future|pêşeroj,داهاتوو
time times|dem,کات
newspaper gazette paper|rojname,ڕۆژنامە
news|nûçe,هەواڵ
journal magazine|kovar,گۆڤار
voice|deng,دەنگ
word|peyv,وشە
letter post mail courier|name,نامە
mountain hill|çiya,چیا
river|çem,ڕووبار
lake|gol,دەریاچە
sea|derya,دەریا
earth land ground|erd,زەوی
water|av,ئاو
fire|agir,ئاگر
light|ronahî,ڕووناکی
light ronahi|ronahî
forest wood|daristan
city town|bajar,شار
village|gund,گوند
house home|mal,ماڵ
castle fortress|keleh,قەڵا
palace|qesr,کۆشک
bridge|pir,پرد
road way path|rê,ڕێگا
flag banner|ala,ئاڵا
lion|şêr,شێر
eagle|eylo,هەڵۆ
wolf|gur,گورگ
horse|hesp
flower blossom bloom|gul,گوڵ
tree|dar
north northern|bakur,باکوور
south southern|başûr,باشوور
east eastern|rojhilat,ڕۆژهەڵات
west western|rojava,ڕۆژئاوا
west rojava|rojava
central middle|navendî
supreme high upper|bilind,باڵا
free|azad,ئازاد
first one|yekem,یەکەم
strong mighty powerful power force strength|hêz,هێز,xurt
democratic force syria|hêzên sûriya demokratîk
force power|hêz,هێز
hope|hêvî,هیوا
election|hilbijartin,هەڵبژاردن
development progress|pêşketin,گەشەپێدان
health healthcare medical|tendurustî,تەندروستی
education enlightenment|perwerde,پەروەردە
science research|zanist,زانست
culture|çand,کەلتوور,ڕۆشنبیری
economy economic|aborî,ئابووری
trade commerce|bazirganî,بازرگانی
finance financial|darayî,دارایی
interior internal home|navxwe,ناوخۆ
foreign external|derve,دەرەوە
brother brotherhood|bira,برا
friend friendship|heval,هاوڕێ
family|malbat,خێزان
war|şer,شەڕ,جەنگ
revolution revolutionary|şoreş,شۆڕش
resistance|berxwedan,بەرگری
society|komel,کۆمەڵ,civak
society komala|کۆمەڵە
union|komela
company corporation|kompanya,کۆمپانیا
festival holiday feast|festîval,فێستیڤاڵ
prize award|xelat,خەڵات
song|stran,گۆرانی
book|pirtûk,کتێب
king royal kingdom|padîşah,پاشا
god|xwedê,خودا
islamic muslim|îslamî,ئیسلامی
islamic union|یەکگرتووی ئیسلامی
kurdish kurdistan|kurd,kurdî,کورد,کوردی,kurdistan,کوردستان
turkish turkey|tirk
parliament|parlamen,پەرلەمان
constitution constitutional|destûr,دەستوور
television tv channel|televîzyon,تەلەڤیزیۆن
radio|radyo,ڕادیۆ
film movie cinema|fîlm,فیلم
president presidential|serok,سەرۆک
minister|wezîr,وەزیر
leader|serok,ڕێبەر
protest demonstration|xwepêşandan,خۆپیشاندان
honor honour|rûmet,شکۆ
love|evîn,خۆشەویستی
dream|xewn,خەون
heart|dil,دڵ
mother|dayik,دایک
father|bav,باوک
teacher|mamoste,مامۆستا
doctor physician|bijîşk,پزیشک
student|xwendekar,قوتابی,خوێندکار
writer author|nivîskar,نووسەر
poet|helbestvan,شاعیر
soldier|leşker,سەرباز
martyr|şehîd,شەهید
hero|qehreman,قارەمان
market|bazar,بازاڕ
hospital|nexweşxane,نەخۆشخانە
story tale|çîrok,چیرۆک
music|muzîk,مۆسیقا
art|huner,هونەر
history historical|dîrok,مێژوو
blacksmith|hesinkar,ئاسنگەر
`,
};
