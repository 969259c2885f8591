import type {LanguageWords} from './language-words.js';

/** Filipino: our own table, from general knowledge of the language. */
export const FILIPINO: LanguageWords = {
	small: 'ng mga sa at ang na ni para',
	rows: `
party|partido,lapian
union association league alliance|unyon,samahan,kapisanan,lakas
association|samahan,kapisanan,asosasyon
unity|pagkakaisa,kaisahan
movement|kilusan
front|prente,hanay
ministry|ministeryo
department division|kagawaran
government|pamahalaan,gobyerno
council|konseho,sanggunian
committee commission|komite,lupon
commission|komisyon
agency|ahensya,ahensiya
bureau office|kawanihan
office bureau|tanggapan,opisina
center centre|sentro
institute|surian,instituto
university|unibersidad,pamantasan
academy|akademya
school|paaralan,eskwela
library|aklatan
museum|museo
theatre theater|tanghalan,teatro
bank|bangko
fund foundation|pondo
court tribunal|hukuman,korte
army|hukbo,hukbong katihan
guard|bantay,tanod
police|pulisya,pulis
security safety|seguridad
defence defense|tanggulan,depensa
justice judicial|katarungan,hustisya
law right legal|batas
order|kaayusan,orden
truth|katotohanan
freedom liberty|kalayaan,laya
independence|kasarinlan,kalayaan
peace world|kapayapaan
world|mundo,daigdig
victory|tagumpay
people folk nation popular|bayan,mamamayan,masa,tao
national nation|pambansa,bansa
homeland fatherland motherland|inang bayan,bayan,tinubuang lupa
country|bansa,bayan
state|estado,lalawigan
republic|republika
democracy democratic|demokrasya,demokratiko
social socialist|panlipunan,sosyalista
communist|komunista
worker labour labor work|manggagawa
labor may first|kilusang mayo uno
peasant farmer|magsasaka,magbubukid
youth young|kabataan
nationalist youth|makabayang kabataan
woman female|kababaihan,babae
child kid|kabataan,bata
man human person|tao
right|karapatan,kanan
citizen civic civil citizenship|mamamayan
new|bago,bagong
new army people|bagong hukbong bayan
society|lipunan
old ancient|luma,lumang
great big large grand|dakila,malaki
small little|maliit
good|mabuti,mabuting
green|berde,luntian
black|itim
white|puti
red|pula
blue|asul,bughaw
yellow|dilaw
gold golden|ginto,gintong
morning dawn|umaga
dawn daybreak sunrise|bukang liwayway
day|araw
evening|gabi
night|gabi
today|ngayon
tomorrow|bukas
future|kinabukasan
time times|panahon,oras
week weekly|linggo
daily everyday|araw-araw,pang-araw-araw
newspaper gazette paper|pahayagan,dyaryo
news|balita
journal magazine|dyornal
mirror|salamin
voice|tinig,boses
letter post mail courier|liham,sulat
rain|ulan
sun sunshine|araw
moon|buwan
star|bituin,tala
sky heaven|langit
earth land ground|lupa
fire|apoy
water|tubig
wind|hangin
light|ilaw,liwanag
sea|dagat,karagatan
river|ilog
lake|lawa
mountain hill|bundok
island|isla,pulo
forest wood|gubat
city town|lungsod,siyudad
village|nayon,baryo
village barangay|barangay
house home|bahay,kapulungan
church|simbahan,iglesia
palace|palasyo
bridge|tulay
gate door|tarangkahan
road way path|daan
straight path|tuwid na daan
railway railroad|daambakal
flag banner|watawat
lion|leon
eagle|agila
bird|ibon
horse|kabayo
flower blossom bloom|bulaklak
tree|puno
bread|tinapay
north northern|hilaga
south southern|timog
east eastern|silangan
west western|kanluran
central middle|gitna,sentral
supreme high upper|kataas-taasan,kataastaasan
united joint|nagkakaisa
free|malaya
first one|una,muna,unang
strong mighty powerful power force strength|lakas,malakas
hope|pag-asa
trust confidence|tiwala
reform|reporma
change|pagbabago
choice election electoral|halalan,eleksyon
development progress|pag-unlad,kaunlaran
prosperity welfare prosperous|kasaganaan
health healthcare medical|kalusugan
education enlightenment|edukasyon
science research|agham
culture|kultura
economy economic|ekonomiya
trade commerce|kalakalan
industry|industriya
finance financial|pananalapi
interior internal home|interyor
foreign external|ugnayang panlabas,panlabas
brother brotherhood|kapatid
friend friendship|kaibigan
family|pamilya
life|buhay
memory memorial|alaala
war|digmaan
revolution revolutionary|himagsikan,rebolusyon
company corporation|kumpanya
festival holiday feast|pista,pistang
prize award|gawad,parangal,gantimpala
game play|laro
song|awit,kanta
book|aklat,libro
king royal kingdom|hari
queen|reyna
saint holy|santo,santa
god|diyos
sovereign patriotic|makabayan
left|kaliwa
son nation bayan|anak ng bayan
act law statute bill|batas
constitution constitutional|konstitusyon,saligang batas
television tv channel|telebisyon
radio|radyo
film movie cinema|pelikula
navy fleet|hukbong dagat
president presidential|pangulo,presidente
minister|ministro
secretary|kalihim
governor|gobernador
mayor starost|alkalde
leader|pinuno
protest demonstration|protesta
strike|welga
plan|plano
love|pag-ibig,mahal
dream|pangarap
food bridging cash|pantawid
help aid assistance|tulong,ayuda
service|serbisyo,paglilingkod
mother|ina,nanay
father|ama,tatay
land terrorist|lupang hinirang
teacher|guro
doctor physician|doktor,manggagamot
student|mag-aaral,estudyante
soldier|sundalo
hero|bayani
fisherman|mangingisda
fisherman organization|pamalakaya
market|pamilihan,palengke
hospital|ospital
temple shrine|templo
province region|lalawigan
story tale|kuwento
music|musika
dance|sayaw
art|sining
agriculture agricultural farming|pagsasaka,agrikultura
environment|kapaligiran
history historical|kasaysayan
strength|lakas
`,
};
