import type {LanguageWords} from './language-words.js';

/** Malayalam: our own table, from general knowledge of the language. */
export const MALAYALAM: LanguageWords = {
	link: /^$/,
	endings: /(?:ത്തിന്റെ|ിന്റെ|ത്തിൽ|കൾ|ം|്)$/,
	small: 'ഉം',
	rows: `
party|പാർട്ടി,കക്ഷി
union association league alliance|സംഘം,യൂണിയൻ,ഐക്യം
unity|ഐക്യം,ഏകത
movement|പ്രസ്ഥാനം
front|മുന്നണി
ministry|മന്ത്രാലയം
government|സർക്കാർ
council|സമിതി,പരിഷത്ത്,കൗൺസിൽ
committee commission|സമിതി,കമ്മിറ്റി,കമ്മീഷൻ
office bureau|കാര്യാലയം
center centre|കേന്ദ്രം
institute|സ്ഥാപനം
university|സർവകലാശാല,സർവ്വകലാശാല
academy|അക്കാദമി
school|വിദ്യാലയം
library|ഗ്രന്ഥശാല
bank|ബാങ്ക്
fund foundation|നിധി
court tribunal|കോടതി
army|സൈന്യം,സേന
police|പോലീസ്
security safety|സുരക്ഷ
defence defense|പ്രതിരോധം
justice judicial|നീതി
law right legal|നിയമം
truth|സത്യം
freedom liberty|സ്വാതന്ത്ര്യം
peace world|സമാധാനം,ശാന്തി
world|ലോകം,ലോക
victory|വിജയം
people folk nation popular|ജനം,ജനങ്ങൾ,ജനതാ
national nation|ദേശീയ
homeland fatherland motherland|ദേശം,മാതൃഭൂമി
motherland mother land|മാതൃഭൂമി
patriot deshabhimani|ദേശാഭിമാനി
country|രാജ്യം,നാട്
state|സംസ്ഥാനം
republic|റിപ്പബ്ലിക്
democracy democratic|ജനാധിപത്യം
social socialist|സാമൂഹിക
worker labour labor work|തൊഴിലാളി
peasant farmer|കർഷകൻ,കർഷക
youth young|യുവ,യുവജന
woman female|വനിത,സ്ത്രീ
child kid|കുട്ടികൾ,ബാല
right|അവകാശം
citizen civic civil citizenship|പൗരൻ,പൗരത്വം
new|പുതിയ,നവ
old ancient|പഴയ
great big large grand|മഹാ,വലിയ
small little|ചെറിയ
good|നല്ല
green|പച്ച,ഹരിത
black|കറുപ്പ്
white|വെള്ള
red|ചുവപ്പ്
gold golden|സ്വർണം,സ്വർണ്ണം
morning dawn|പ്രഭാതം
dawn daybreak sunrise|ഉഷസ്സ്
evening|സന്ധ്യ
day|ദിനം,ദിവസം
today|ഇന്ന്
tomorrow|നാളെ
daily everyday|ദിനപത്രം
newspaper gazette paper|പത്രം
news|വാർത്ത
lamp light deepika|ദീപിക
voice|ശബ്ദം
sun sunshine|സൂര്യൻ
moon|ചന്ദ്രൻ
star|നക്ഷത്രം,താരം
sky heaven|ആകാശം
earth land ground|ഭൂമി
fire|അഗ്നി,തീ
water|വെള്ളം,ജലം
wind|കാറ്റ്
light|വെളിച്ചം,പ്രകാശം
sea|കടൽ,സമുദ്രം
river|നദി,പുഴ
lake|കായൽ,തടാകം
mountain hill|മല,പർവതം
island|ദ്വീപ്
forest wood|കാട്,വനം
city town|നഗരം
village|ഗ്രാമം
house home|വീട്,ഭവനം
palace|കൊട്ടാരം
fort|കോട്ട
bridge|പാലം
gate door|കവാടം
road way path|വഴി,റോഡ്
railway railroad|റെയിൽവേ
flag banner|പതാക,കൊടി
lion|സിംഹം
tiger|കടുവ
elephant|ആന
horse|കുതിര
lotus|താമര
flower blossom bloom|പൂവ്,പുഷ്പം
tree|മരം,വൃക്ഷം
north northern|വടക്ക്,ഉത്തര
south southern|തെക്ക്,ദക്ഷിണ
east eastern|കിഴക്ക്
west western|പടിഞ്ഞാറ്
central middle|കേന്ദ്ര,മധ്യ
supreme high upper|സുപ്രീം
united joint|ഐക്യ,സംയുക്ത
democratic united|ഐക്യ ജനാധിപത്യ
left|ഇടത്,ഇടതുപക്ഷ,ഇടത്‌പക്ഷ
first one|ഒന്നാം,പ്രഥമ
strong mighty powerful power force strength|ശക്തി
hope|പ്രതീക്ഷ,ആശ
change|മാറ്റം
choice election electoral|തിരഞ്ഞെടുപ്പ്,തെരഞ്ഞെടുപ്പ്
development progress|വികസനം
progress|പുരോഗതി
health healthcare medical|ആരോഗ്യം
education enlightenment|വിദ്യാഭ്യാസം
science research|ശാസ്ത്രം
culture|സംസ്കാരം
economy economic|സാമ്പത്തിക
family|കുടുംബം
family prosperity kudumbashree|കുടുംബശ്രീ
life|ജീവിതം,ജീവൻ
war|യുദ്ധം
revolution revolutionary|വിപ്ലവം
struggle fight|സമരം
festival holiday feast|ഉത്സവം
prize award|പുരസ്കാരം
game play|കളി
song|ഗാനം,പാട്ട്
book|പുസ്തകം
king royal kingdom|രാജാവ്
queen|റാണി
god|ദൈവം
indian india|ഇന്ത്യൻ,ഭാരതീയ
assembly parliament|നിയമസഭ,സഭ
constitution constitutional|ഭരണഘടന
film movie cinema|ചലച്ചിത്രം,സിനിമ
department division|വകുപ്പ്
president presidential|രാഷ്ട്രപതി
minister|മന്ത്രി
leader|നേതാവ്
march|യാത്ര
plan|പദ്ധതി
love|പ്രണയം,സ്നേഹം
dream|സ്വപ്നം
human|മനുഷ്യ
wall women|വനിതാ മതിൽ
wall|മതിൽ
mother|അമ്മ
father|അച്ഛൻ
student|വിദ്യാർത്ഥി,വിദ്യാർഥി
poet|കവി
market|ചന്ത,വിപണി
hospital|ആശുപത്രി
temple shrine|ക്ഷേത്രം
district region|ജില്ല
story tale|കഥ
music|സംഗീതം
art|കല
agriculture agricultural farming|കൃഷി
history historical|ചരിത്രം
international|അന്താരാഷ്ട്ര
congress|കോൺഗ്രസ്
`,
};
