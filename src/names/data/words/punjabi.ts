import type {LanguageWords} from './language-words.js';

/** Punjabi, in Gurmukhi: our own table, from general knowledge of the language. */
export const PUNJABI: LanguageWords = {
	endings: /(?:ਾਂ|ਆਂ|ੀ|ਾ|ੇ)$/,
	small: 'ਦਾ ਦੀ ਦੇ ਅਤੇ ਤੇ',
	rows: `
party|ਪਾਰਟੀ,ਦਲ
army dal|ਦਲ
union association league alliance|ਸੰਘ,ਯੂਨੀਅਨ,ਗਠਜੋੜ
unity|ਏਕਤਾ
movement|ਲਹਿਰ,ਅੰਦੋਲਨ
front|ਮੋਰਚਾ
ministry|ਮੰਤਰਾਲਾ
government|ਸਰਕਾਰ
council|ਪਰਿਸ਼ਦ,ਕੌਂਸਲ
committee commission|ਕਮੇਟੀ,ਕਮਿਸ਼ਨ
agency|ਏਜੰਸੀ
office bureau|ਦਫ਼ਤਰ,ਦਫਤਰ
center centre|ਕੇਂਦਰ
university|ਯੂਨੀਵਰਸਿਟੀ
academy|ਅਕਾਦਮੀ
school|ਸਕੂਲ
library|ਲਾਇਬ੍ਰੇਰੀ
museum|ਅਜਾਇਬ ਘਰ
bank|ਬੈਂਕ
fund foundation|ਫੰਡ
court tribunal|ਅਦਾਲਤ
army|ਫੌਜ,ਸੈਨਾ
police|ਪੁਲਿਸ
security safety|ਸੁਰੱਖਿਆ
defence defense|ਰੱਖਿਆ
justice judicial|ਇਨਸਾਫ਼,ਨਿਆਂ
law right legal|ਕਾਨੂੰਨ
truth|ਸੱਚ
freedom liberty|ਆਜ਼ਾਦੀ
independent|ਆਜ਼ਾਦ
peace world|ਸ਼ਾਂਤੀ,ਅਮਨ
world|ਸੰਸਾਰ,ਦੁਨੀਆ,ਵਿਸ਼ਵ
victory|ਜਿੱਤ,ਫਤਿਹ
people folk nation popular|ਲੋਕ,ਜਨਤਾ
national nation|ਰਾਸ਼ਟਰੀ,ਕੌਮੀ
homeland fatherland motherland|ਵਤਨ,ਦੇਸ਼
country|ਦੇਸ਼
state|ਰਾਜ,ਸੂਬਾ
democracy democratic|ਲੋਕਤੰਤਰ,ਜਮਹੂਰੀਅਤ
social socialist|ਸਮਾਜਿਕ
worker labour labor work|ਮਜ਼ਦੂਰ,ਕਾਮੇ
peasant farmer|ਕਿਸਾਨ
youth young|ਨੌਜਵਾਨ,ਯੂਥ
woman female|ਔਰਤ,ਮਹਿਲਾ
child kid|ਬੱਚੇ,ਬਾਲ
man human person|ਆਦਮੀ,ਮਨੁੱਖ
right|ਹੱਕ,ਅਧਿਕਾਰ
citizen civic civil citizenship|ਨਾਗਰਿਕ
new|ਨਵਾਂ,ਨਵ
old ancient|ਪੁਰਾਣਾ
great big large grand|ਮਹਾਨ,ਵੱਡਾ
good|ਚੰਗਾ
green|ਹਰਾ
black|ਕਾਲਾ
white|ਚਿੱਟਾ
red|ਲਾਲ
blue|ਨੀਲਾ
gold golden|ਸੋਨਾ,ਸੁਨਹਿਰੀ
golden temple|ਹਰਿਮੰਦਰ
morning dawn|ਸਵੇਰ
evening|ਸ਼ਾਮ
day|ਦਿਨ,ਦਿਹਾੜਾ
today|ਅੱਜ
daily everyday|ਰੋਜ਼ਾਨਾ
newspaper gazette paper|ਅਖ਼ਬਾਰ,ਅਖਬਾਰ
news|ਖ਼ਬਰ,ਖਬਰ
spokesman|ਸਪੋਕਸਮੈਨ
voice|ਆਵਾਜ਼
letter post mail courier|ਚਿੱਠੀ
sun sunshine|ਸੂਰਜ
moon|ਚੰਦ
star|ਤਾਰਾ
sky heaven|ਅਕਾਸ਼
earth land ground|ਧਰਤੀ
fire|ਅੱਗ
water|ਪਾਣੀ,ਜਲ
light|ਰੌਸ਼ਨੀ,ਜੋਤ
river|ਦਰਿਆ
five|ਪੰਜ
mountain hill|ਪਹਾੜ
forest wood|ਜੰਗਲ
city town|ਸ਼ਹਿਰ
village|ਪਿੰਡ
house home|ਘਰ
palace|ਮਹਿਲ
fort|ਕਿਲ੍ਹਾ
bridge|ਪੁਲ
gate door|ਦਰਵਾਜ਼ਾ
road way path|ਸੜਕ,ਰਾਹ
flag banner|ਝੰਡਾ,ਨਿਸ਼ਾਨ
sword shield|ਤਲਵਾਰ,ਕਿਰਪਾਨ
lion|ਸ਼ੇਰ,ਸਿੰਘ
elephant|ਹਾਥੀ
horse|ਘੋੜਾ
flower blossom bloom|ਫੁੱਲ
tree|ਰੁੱਖ
north northern|ਉੱਤਰ
south southern|ਦੱਖਣ
east eastern|ਪੂਰਬ
west western|ਪੱਛਮ
central middle|ਕੇਂਦਰੀ
supreme high upper|ਸੁਪਰੀਮ,ਸਰਵਉੱਚ,ਸ਼੍ਰੋਮਣੀ
united joint|ਸੰਯੁਕਤ,ਸਾਂਝਾ
common general|ਆਮ,ਸਾਂਝਾ
first one|ਪਹਿਲਾ
strong mighty powerful power force strength|ਸ਼ਕਤੀ,ਤਾਕਤ
hope|ਆਸ,ਉਮੀਦ
change|ਬਦਲਾਅ
choice election electoral|ਚੋਣ,ਚੋਣਾਂ
development progress|ਵਿਕਾਸ
progress|ਤਰੱਕੀ
health healthcare medical|ਸਿਹਤ
education enlightenment|ਸਿੱਖਿਆ
science research|ਵਿਗਿਆਨ
culture|ਸੱਭਿਆਚਾਰ
economy economic|ਅਰਥਚਾਰਾ
trade commerce|ਵਪਾਰ
industry|ਉਦਯੋਗ
brother brotherhood|ਭਰਾ
friend friendship|ਮਿੱਤਰ,ਦੋਸਤ
family|ਪਰਿਵਾਰ
life|ਜੀਵਨ,ਜ਼ਿੰਦਗੀ
war|ਜੰਗ,ਯੁੱਧ
revolution revolutionary|ਇਨਕਲਾਬ
struggle fight|ਸੰਘਰਸ਼
festival holiday feast|ਮੇਲਾ,ਤਿਉਹਾਰ
prize award|ਇਨਾਮ,ਪੁਰਸਕਾਰ
game play|ਖੇਡ
song|ਗੀਤ
book|ਕਿਤਾਬ
king royal kingdom|ਰਾਜਾ,ਮਹਾਰਾਜਾ
queen|ਰਾਣੀ
god|ਰੱਬ,ਵਾਹਿਗੁਰੂ
timeless eternal akali|ਅਕਾਲੀ,ਅਕਾਲ
throne|ਤਖ਼ਤ,ਤਖਤ
pure khalsa|ਖਾਲਸਾ
sikh|ਸਿੱਖ
punjab|ਪੰਜਾਬ,ਪੰਜਾਬੀ
indian india|ਭਾਰਤੀ,ਭਾਰਤ
assembly parliament|ਸਭਾ,ਵਿਧਾਨ ਸਭਾ
act law statute bill|ਕਾਨੂੰਨ,ਐਕਟ
constitution constitutional|ਸੰਵਿਧਾਨ
film movie cinema|ਫਿਲਮ
department division|ਵਿਭਾਗ
president presidential|ਪ੍ਰਧਾਨ,ਰਾਸ਼ਟਰਪਤੀ
minister|ਮੰਤਰੀ
chief minister|ਮੁੱਖ ਮੰਤਰੀ
leader|ਆਗੂ,ਨੇਤਾ
march|ਮਾਰਚ,ਯਾਤਰਾ
campaign|ਮੁਹਿੰਮ
plan|ਯੋਜਨਾ
honor honour|ਸਨਮਾਨ,ਇੱਜ਼ਤ
love|ਪਿਆਰ
dream|ਸੁਪਨਾ
service|ਸੇਵਾ
mother|ਮਾਂ,ਮਾਤਾ
father|ਪਿਤਾ
teacher|ਅਧਿਆਪਕ
student|ਵਿਦਿਆਰਥੀ
writer author|ਲੇਖਕ
soldier|ਸਿਪਾਹੀ,ਫੌਜੀ
martyr|ਸ਼ਹੀਦ
market|ਬਾਜ਼ਾਰ,ਮੰਡੀ
hospital|ਹਸਪਤਾਲ
temple shrine|ਮੰਦਰ,ਗੁਰਦੁਆਰਾ
district region|ਜ਼ਿਲ੍ਹਾ
story tale|ਕਹਾਣੀ
music|ਸੰਗੀਤ
art|ਕਲਾ
agriculture agricultural farming|ਖੇਤੀ,ਖੇਤੀਬਾੜੀ
history historical|ਇਤਿਹਾਸ
congress|ਕਾਂਗਰਸ
`,
};
