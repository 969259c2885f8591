import type {LanguageWords} from './language-words.js';

/** Gujarati: our own table, from general knowledge of the language. */
export const GUJARATI: LanguageWords = {
	link: /^$/,
	endings: /(?:ોનો|ોની|ોનું|નો|ની|નું|ના|ો|ી|ું|ા)$/,
	small: 'અને નો ની નું ના',
	rows: `
party|પાર્ટી,પક્ષ,દળ
union association league alliance|સંઘ,મંડળ,સંગઠન,ગઠબંધન
unity|એકતા
movement|આંદોલન,ચળવળ
front|મોરચો
ministry|મંત્રાલય
government|સરકાર
council|પરિષદ
committee commission|સમિતિ,આયોગ,પંચ
agency|એજન્સી
bureau office|કાર્યાલય,કચેરી
center centre|કેન્દ્ર
institute|સંસ્થા,સંસ્થાન
university|વિશ્વવિદ્યાલય,યુનિવર્સિટી
academy|અકાદમી
school|શાળા,વિદ્યાલય
library|પુસ્તકાલય
museum|સંગ્રહાલય
bank|બેંક
fund foundation|ભંડોળ,કોષ,નિધિ
court tribunal|અદાલત,ન્યાયાલય,કોર્ટ
army|સેના,લશ્કર
guard|રક્ષક
police|પોલીસ
security safety|સુરક્ષા,સલામતી
defence defense|સંરક્ષણ,રક્ષા
justice judicial|ન્યાય
law right legal|કાયદો,કાનૂન
order|વ્યવસ્થા
truth|સત્ય
freedom liberty|સ્વતંત્રતા,આઝાદી
independence|સ્વતંત્રતા
independent|સ્વતંત્ર,અપક્ષ
peace world|શાંતિ
world|વિશ્વ,દુનિયા
victory|વિજય
people folk nation popular|લોક,જનતા,પ્રજા
national nation|રાષ્ટ્રીય,રાષ્ટ્ર
homeland fatherland motherland|માતૃભૂમિ,વતન
state|રાજ્ય
republic|ગણરાજ્ય,પ્રજાસત્તાક
democracy democratic|લોકશાહી,લોકતંત્ર
social socialist|સામાજિક,સમાજવાદી
communist|સામ્યવાદી
worker labour labor work|મજૂર,કામદાર,શ્રમ
peasant farmer|ખેડૂત,કિસાન
youth young|યુવા,યુવક
woman female|મહિલા,સ્ત્રી
child kid|બાળક,બાળ
man human person|માણસ,માનવ
right|અધિકાર,હક,જમણું
citizen civic civil citizenship|નાગરિક
new|નવું,નવ,નૂતન
old ancient|જૂનું,પ્રાચીન
great big large grand|મહા,મહાન,મોટું
small little|નાનું,લઘુ
good|સારું
green|લીલું,હરિત
black|કાળું
white|સફેદ,ધોળું
red|લાલ
blue|વાદળી,નીલ
gold golden|સોનું,સુવર્ણ
morning dawn|સવાર,પ્રભાત
dawn daybreak sunrise|ઉષા,પરોઢ
day|દિવસ,દિન
evening|સાંજ,સંધ્યા
night|રાત
today|આજ
tomorrow|કાલ
future|ભવિષ્ય
time times|સમય
week weekly|સપ્તાહ
daily everyday|દૈનિક
newspaper gazette paper|સમાચાર,અખબાર,છાપું
news|સમાચાર,સંદેશ
journal magazine|સામયિક
mirror|દર્પણ,અરીસો
voice|અવાજ
word|શબ્દ
letter post mail courier|પત્ર,ટપાલ
rain|વરસાદ,વર્ષા
sun sunshine|સૂર્ય,સૂરજ
moon|ચંદ્ર,ચાંદ
star|તારો,તારક
sky heaven|આકાશ
earth land ground|પૃથ્વી,ધરતી,ભૂમિ
fire|અગ્નિ,આગ
water|પાણી,જળ
wind|પવન,વાયુ
light|પ્રકાશ,જ્યોતિ
sea|સમુદ્ર,દરિયો,સાગર
river|નદી
lake|તળાવ,સરોવર
mountain hill|પર્વત
island|ટાપુ,દ્વીપ
forest wood|જંગલ,વન
field|ક્ષેત્ર,ખેતર
city town|શહેર,નગર
village|ગામ
house home|ઘર,ગૃહ
castle fortress|કિલ્લો
palace|મહેલ
tower|મિનારો
bridge|પુલ,સેતુ
gate door|દરવાજો,દ્વાર
road way path|માર્ગ,રસ્તો
railway railroad|રેલવે
key|ચાવી
bell|ઘંટ
flag banner|ધ્વજ,ઝંડો
sword shield|તલવાર
lion|સિંહ
tiger|વાઘ
eagle|ગરુડ
elephant|હાથી
horse|ઘોડો
cow|ગાય
bird|પક્ષી
peacock|મોર
lotus|કમળ
flower blossom bloom|ફૂલ,પુષ્પ
tree|વૃક્ષ,ઝાડ
bread|રોટી
spring|વસંત
summer|ઉનાળો
winter|શિયાળો
north northern|ઉત્તર
south southern|દક્ષિણ
east eastern|પૂર્વ
west western|પશ્ચિમ
central middle|કેન્દ્રીય,મધ્ય
supreme high upper|સર્વોચ્ચ
high upper|ઉચ્ચ
united joint|સંયુક્ત
common general|સામાન્ય,આમ
free|મુક્ત
first one|પ્રથમ,પહેલું
strong mighty powerful power force strength|શક્તિ,બળ
hope|આશા
trust confidence|વિશ્વાસ,ટ્રસ્ટ
reform|સુધારા,સુધારો
renaissance revival rebirth awakening|જાગરણ
change|પરિવર્તન
choice election electoral|ચૂંટણી
development progress|વિકાસ
progress|પ્રગતિ
prosperity welfare prosperous|સમૃદ્ધિ,કલ્યાણ
health healthcare medical|આરોગ્ય,સ્વાસ્થ્ય
education enlightenment|શિક્ષણ
science research|વિજ્ઞાન
culture|સંસ્કૃતિ
economy economic|અર્થતંત્ર,આર્થિક
trade commerce|વેપાર,વાણિજ્ય
industry|ઉદ્યોગ
finance financial|નાણા,નાણાં
interior internal home|ગૃહ
foreign external|વિદેશ
servant|સેવક
brother brotherhood|ભાઈ
friend friendship|મિત્ર
family|પરિવાર
life|જીવન
memory memorial|સ્મૃતિ,સ્મારક
war|યુદ્ધ
revolution revolutionary|ક્રાંતિ
company corporation|કંપની
festival holiday feast|ઉત્સવ,મહોત્સવ,તહેવાર
cup|કપ
prize award|પુરસ્કાર,ઇનામ
game play|રમત,ખેલ
song|ગીત
book|પુસ્તક,ચોપડી
king royal kingdom|રાજા,રાજ
prince|રાજકુમાર
queen|રાણી
god|દેવ,ભગવાન
islamic muslim|ઇસ્લામિક,મુસ્લિમ
hindu|હિંદુ,હિન્દુ
christian|ખ્રિસ્તી
left|ડાબું,ડાબેરી
indian india|ભારતીય,ભારત
gujarati gujarat|ગુજરાત,ગુજરાતી
chinese china|ચીન,ચીની
american america|અમેરિકા,અમેરિકન
assembly parliament|સભા,વિધાનસભા
parliament|સંસદ
act law statute bill|કાયદો,અધિનિયમ
constitution constitutional|બંધારણ
treaty accord pact|સંધિ
agreement deal accord pact|કરાર,સમજૂતી
television tv channel|ટેલિવિઝન
radio|રેડિયો,આકાશવાણી
film movie cinema|ફિલ્મ,ચલચિત્ર
department division|વિભાગ
authority power|સત્તા,પ્રાધિકરણ
organization body|સંગઠન
navy fleet|નૌકાદળ
force power|દળ,બળ
border frontier|સીમા,સરહદ
president presidential|રાષ્ટ્રપતિ,પ્રમુખ
minister|મંત્રી,પ્રધાન
prime minister|વડાપ્રધાન
chief minister|મુખ્યમંત્રી
governor|રાજ્યપાલ
leader|નેતા
secretary|સચિવ
conference congress|પરિષદ,સંમેલન
campaign|અભિયાન,ઝુંબેશ
project program|યોજના,પ્રકલ્પ
plan|યોજના
honor honour|સન્માન,ગૌરવ
love|પ્રેમ
dream|સ્વપ્ન,સપનું
knowledge|જ્ઞાન
spirit soul|આત્મા
heart|હૃદય,દિલ
human|માનવ
equality|સમાનતા
help aid assistance|મદદ,સહાય
service|સેવા
cooperation collaboration|સહકાર
mother|માતા,મા
father|પિતા
teacher|શિક્ષક
doctor physician|ડૉક્ટર
student|વિદ્યાર્થી
writer author|લેખક
soldier|સૈનિક
martyr|શહીદ
hero|વીર,નાયક
salt|મીઠું
iron steel|લોખંડ
silver|ચાંદી,રજત
stone rock|પથ્થર
desert|રણ
market|બજાર
hospital|હોસ્પિટલ
stadium|સ્ટેડિયમ
temple shrine|મંદિર
mosque|મસ્જિદ
district region|જિલ્લો
country|દેશ
train|ટ્રેન,રેલગાડી
story tale|વાર્તા,કથા
drama|નાટક
music|સંગીત
dance|નૃત્ય
art|કલા
agriculture agricultural farming|કૃષિ,ખેતી
energy|ઊર્જા
transport transportation|પરિવહન
environment|પર્યાવરણ
information|માહિતી
technology|ટેકનોલોજી
year|વર્ષ
history historical|ઇતિહાસ
save rescue|બચાવો,બચાવ
clean|સ્વચ્છ
international|આંતરરાષ્ટ્રીય
public|જાહેર
all|અખિલ,સર્વ
statue unity|સ્ટેચ્યુ
divine|દિવ્ય
commoner|આમ આદમી
congress|કોંગ્રેસ
`,
};
