import {SLAVIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Czech: our own table, from general knowledge of the language. */
export const CZECH: LanguageWords = {
	endings: SLAVIC,
	small: 'a v ve na za do o pro z s k',
	rows: `
party|strana
union association league alliance|svaz,unie,sdružení
unity|jednota
movement|hnutí
front|fronta
platform|platforma
ministry|ministerstvo
government|vláda
council|rada
committee commission|výbor,komise
agency|agentura
bureau office|úřad,kancelář
center centre|centrum,střed
institute|ústav,institut
university|univerzita
academy|akademie
school|škola
library|knihovna
museum|muzeum
theatre theater|divadlo
bank|banka
fund foundation|fond,nadace
court tribunal|soud
army|armáda
guard|garda,stráž
police|policie
security safety|bezpečnost
defence defense|obrana
justice|spravedlnost
law right|právo,zákon
order|pořádek
truth|pravda
freedom liberty|svoboda
independence|nezávislost
independent|nezávislý
solidarity|solidarita
peace world|mír
world|svět
victory|vítězství
people folk nation|lid,lidový
national nation|národní,národ
homeland fatherland motherland|vlast
state|stát,státní
republic|republika
democracy democratic|demokracie,demokratický
social socialist|sociální,socialistický
communist|komunistický
workers labour labor|dělnický,práce
peasant farmer|rolnický
youth young|mládež,mladý
women woman|žena,ženský
children child|děti,dítě
man human person|člověk,lidé
rights right|práva
citizen civic civil|občan,občanský
new|nový
old ancient|starý
great big large grand|velký
small little|malý
good|dobrý
green|zelený
black|černý
white|bílý
red|červený,rudý
blue|modrý
gold golden|zlato,zlatý
morning dawn|ráno,ranní
dawn daybreak sunrise|úsvit
day|den
evening|večer,večerní
night|noc
today|dnes
tomorrow|zítra
future|budoucnost
time times|čas,doba
week weekly|týden
daily everyday|denní
newspaper gazette paper|noviny
news|zprávy,noviny
statement bulletin gazette record|věstník
journal magazine|časopis
mirror|zrcadlo
voice|hlas
word|slovo
letter post mail courier|pošta,list
echo|ozvěna
moment instant minute|okamžik
rain|déšť
sun sunshine|slunce
moon|měsíc
star|hvězda
sky heaven|nebe
earth land ground|země
universe cosmos space|vesmír
fire|oheň
water|voda
wind|vítr
light|světlo
sea|moře
river|řeka
lake|jezero
mountain hill|hora
island|ostrov
forest wood|les
field|pole
city town|město
village|ves,vesnice
house home|dům
church|kostel,církev
castle fortress|hrad,zámek
palace|palác
tower|věž
square|náměstí
bridge|most
gate door|brána
road way path|cesta
railway railroad|dráha,železnice
globe sphere|koule
compass|kompas
key|klíč
bell|zvon
flag banner|prapor,vlajka
sword shield|štít
lion|lev
eagle|orel
falcon hawk|sokol
wolf|vlk
bear|medvěd
horse|kůň
bird|pták
jellyfish medusa|medúza
apple|jablko
rose flower|růže,květ
tree|strom
bread|chléb
spring|jaro
summer|léto
autumn fall|podzim
winter|zima
north northern|sever,severní
south southern|jih,jižní
east eastern|východ,východní
west western|západ,západní
central middle|centrální,střední
supreme high upper|nejvyšší
united joint|spojený,jednotný
common general|společný,obecný,generální
free|svobodný,volný
first one|první
strong power force strength|síla,moc
hope|naděje
trust confidence|důvěra
reform|reforma
renaissance revival rebirth awakening|obroda,probuzení
change|změna
choice election electoral|volba,volební
development progress|rozvoj,pokrok
prosperity welfare prosperous|blahobyt,prosperita
health|zdraví,zdravotnictví
education enlightenment|vzdělání,školství
science research|věda,výzkum
culture|kultura
economy economic|ekonomika,hospodářský
trade commerce|obchod
industry|průmysl
finance financial|finance,finanční
interior internal home|vnitro,vnitřní
foreign external|zahraniční,zahraničí
miner|horník
mayor starost|starosta,primátor
servant|služebník,sluha
brother brotherhood|bratr,bratrstvo
friend friendship|přítel,přátelství
family|rodina
life|život
memory memorial|paměť,památník
war|válka
revolution revolutionary|revoluce
resistance|odpor
club society|klub,společnost
company corporation|společnost,firma
festival holiday feast|festival,svátek
cup|pohár
prize award|cena
game play|hra
song|píseň
book|kniha
king royal|král,královský
prince|princ,kníže
queen|královna
saint holy|svatý
god|bůh
islamic muslim|islámský,muslimský
christian|křesťanský
popular people|lidový
left|levice,levý
right|pravice,pravý
step forward advance|krok,vpřed
german|německý
russian|ruský
ukrainian|ukrajinský
polish|polský
czech|český
hungarian|maďarský
turkish|turecký
indian|indický
french|francouzský
european|evropský
american|americký
arab arabic|arabský
korean|korejský
space|prostor
modern contemporary|moderní,současný
three|tři
pyramid|pyramida
assembly parliament|shromáždění,sněm
leaf sheet page|list
line|linie,čára
fortune luck happiness|štěstí
rise ascent climb|vzestup
`,
};
