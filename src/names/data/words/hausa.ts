import type {LanguageWords} from './language-words.js';

/** Hausa: our own table, from general knowledge of the language. */
export const HAUSA: LanguageWords = {
	small: 'ta na da mai masu don ga a',
	endings: /(?:n|r)$/,
	rows: `
party|jam'iyya
union association league alliance|ƙungiya,tarayya,haɗin kai
unity|haɗin kai,haɗaka
movement|motsi,gwagwarmaya
front|gaba
ministry|ma'aikata
government|gwamnati
council|majalisa,hukuma
committee commission|kwamiti
agency|hukuma
bureau office|ofis,ofishi
office bureau|ofis
center centre|cibiya
institute|cibiya,makaranta
university|jami'a
academy|kwalejin
school|makaranta
library|ɗakin karatu
museum|gidan tarihi
bank|banki
fund foundation|asusu,gidauniya
court tribunal|kotu
army|soja,sojoji,rundunar soja
guard|tsaro,masu gadi
police|ɗan sanda,yan sanda
security safety|tsaro
defence defense|tsaro
justice judicial|adalci,shari'a
law right legal|doka,shari'a
order|oda,tsari
truth|gaskiya
freedom liberty|yanci
independence|yancin kai,mulkin kai
independent|mai zaman kanta,mai zaman kansa
peace world|zaman lafiya,salama,lumana
world|duniya
victory|nasara
people folk nation popular|mutane,jama'a,al'umma
national nation|ƙasa,na ƙasa,al'umma
homeland fatherland motherland|ƙasar haihuwa
state|jiha
republic|jamhuriya,jumhuriya
democracy democratic|dimokuraɗiyya,dimokraɗiyya
social socialist|zamantakewa
worker labour labor work|ma'aikata,ma'aikaci,ƙwadago
peasant farmer|manoma,manomi
youth young|matasa,matashi
woman female|mata,mace
child kid|yara,yaro
man human person|mutum
right|haƙƙi,haƙƙoƙi,dama
citizen civic civil citizenship|ɗan ƙasa,yan ƙasa
new|sabo,sabuwa,sabon
old ancient|tsoho,tsohuwa,tsohon
great big large grand|babba,babban,manya
small little|ƙarami,ƙaramin,ƙanana
good|kyau,nagari,alheri
green|kore
black|baƙi,baƙar
white|fari,farar
red|ja,jan
blue|shuɗi
gold golden|zinariya,zinare
morning dawn|safiya
dawn daybreak sunrise|alfijir
day|rana
evening|yamma
night|dare
today|yau
tomorrow|gobe
future|gaba,makoma
time times|lokaci,zamani
week weekly|mako
daily everyday|kullum,yau da kullum
newspaper gazette paper|jarida
news|labarai,labari
journal magazine|mujalla
mirror|madubi
voice|murya
word|kalma
letter post mail courier|wasiƙa
rain|ruwan sama,damina
sun sunshine|rana
moon|wata
star|tauraro
sky heaven|sama
earth land ground|ƙasa
fire|wuta
water|ruwa
wind|iska
light|haske
sea|teku
river|kogi
lake|tafki
mountain hill|dutse
island|tsibiri
forest wood|daji
field|fili
city town|birni
village|ƙauye
house home|gida,majalisa
church|coci
palace|fada
tower|hasumiya
bridge|gada
gate door|ƙofa
road way path|hanya
railway railroad|layin dogo
key|mabuɗi
bell|ƙararrawa
flag banner|tuta
sword shield|takobi
shield|garkuwa
lion|zaki
eagle|mikiya
wolf|kyarkeci
horse|doki
bird|tsuntsu
tree|itace,bishiya
bread|burodi
summer|bazara
winter|hunturu
north northern|arewa
south southern|kudu
east eastern|gabas
west western|yamma,yammacin
central middle|tsakiya
supreme high upper|ƙoli,kolin,babba
united joint|haɗin gwiwa,haɗaɗɗiyar,ɗinkin
common general|gama gari,baki ɗaya
free|yanci,kyauta
first one|na farko,farko
strong mighty powerful power force strength|ƙarfi,iko
hope|fata
trust confidence|amana,aminci
reform|gyara,kawo sauyi,garambawul
renaissance revival rebirth awakening|farfaɗowa
change|canji,sauyi
choice election electoral|zaɓe
development progress|ci gaba,cigaba,raya ƙasa
progress|ci gaba,masu ci gaba
prosperity welfare prosperous|walwala,arziki
health healthcare medical|lafiya,kiwon lafiya
education enlightenment|ilimi,ilmi
science research|kimiyya
culture|al'adu,al'ada
economy economic|tattalin arziki
trade commerce|kasuwanci,ciniki
industry|masana'antu
finance financial|kuɗi
interior internal home|cikin gida,harkokin cikin gida
foreign external|waje,ƙasashen waje,harkokin waje
brother brotherhood|ɗan'uwa,yan'uwa
friend friendship|aboki,abokai
family|iyali
life|rayuwa,rai
memory memorial|tunawa
war|yaƙi
revolution revolutionary|juyin juya hali
resistance|turjiya
club society|ƙulob
company corporation|kamfani
festival holiday feast|biki
cup|kofi
prize award|lambar yabo,kyauta
game play|wasa,wasanni
song|waƙa
book|littafi
king royal kingdom|sarki
prince|yarima
queen|sarauniya
god|allah,ubangiji
islamic muslim|musulunci,musulmi
christian|kirista
left|hagu
european europe|turai
american america|amurka
arab arabic|larabawa,larabci
african africa|afirka,afrika
nigerian|najeriya
three|uku
two|biyu
four|huɗu
ten|goma
assembly parliament|majalisa,majalisar dokoki
senate|majalisar dattawa
elder|dattawa,dattijo
representative|wakilai
act law statute bill|doka
constitution constitutional|tsarin mulki,kundin tsarin mulki
treaty accord pact|yarjejeniya
agreement deal accord pact|yarjejeniya
television tv channel|talabijin
radio|rediyo
broadcasting broadcast broadcaster|watsa labarai
film movie cinema|fim
federation federal union|tarayya
headquarters|hedkwata
commission|hukuma,kwamiti
corps legion|rundunar
navy fleet|sojin ruwa
air|sama
force power|runduna,ƙarfi
intelligence information|leƙen asiri
prosecutor|mai gabatar da ƙara
customs|kwastam
border frontier|iyaka
rescue save|ceto
president presidential|shugaba,shugaban ƙasa
minister|minista
governor|gwamna
ambassador|jakada
chairman chair president head|shugaba
leader|shugaba,jagora
secretary|sakatare
deputy vice|mataimaki
candidate|ɗan takara
conference congress|taro
congress|taro,taron
forum|dandali
tournament championship|gasa
championship|gasa
league|gasa,lig
olympic|olamfik
rally|gangami
protest demonstration|zanga-zanga
strike|yajin aiki
campaign|kamfe,yaƙin neman zaɓe,gangami
operation campaign|aikin,farmaki
project program|aiki,shiri
plan|shiri
program|shiri
appeal call|kira
honor honour|girma,daraja
dignity honor honour|mutunci
courage brave bravery|jarumta
faith belief|imani
love|ƙauna,so
dream|mafarki
glory|ɗaukaka
wisdom|hikima
knowledge|ilimi
spirit soul|ruhi
heart|zuciya
humanity humanitarian|jin ƙai,bil adama,bil'adama
mercy|rahama
charity|sadaka
help aid assistance|taimako,agaji
service|hidima,aiki
cooperation collaboration|haɗin kai
mother|uwa,uwargida
father|uba
son|ɗa,ɗan
daughter|ya
sister|yar'uwa
teacher|malami,malamai
doctor physician|likita
lawyer|lauya
student|ɗalibi,ɗalibai
writer author|marubuci
soldier|soja
hero|jarumi,gwarzo
orphan|marayu,maraya
girl|yarinya,yan mata
refugee|yan gudun hijira
fisherman|masunci
driver|direba
hunter|mafarauci,maharba
elephant|giwa
cow|saniya
fish|kifi
snake|maciji
stone rock|dutse
sand|yashi
desert|hamada,sahara
salt|gishiri
iron steel|ƙarfe
silver|azurfa
storm|guguwa
market|kasuwa
hospital|asibiti
stadium|filin wasa
airport|filin jirgin sama
prison|kurkuku,gidan yari
mosque|masallaci
factory|masana'anta
capital|babban birni
district region|gunduma,ƙaramar hukuma
region province|yanki,shiyya
country|ƙasa
street|titi
ship|jirgin ruwa
train|jirgin ƙasa
plane airplane aircraft|jirgin sama
car automobile|mota
story tale|labari
art|fasaha
sport sports|wasanni
football soccer|ƙwallon ƙafa
team|ƙungiya,tawaga
player|ɗan wasa
coach|koci
agriculture agricultural farming|noma,gona
oil|mai,man fetur
energy|makamashi
electricity electric power|lantarki
communication|sadarwa
technology|fasaha
environment|muhalli
housing house home|gidaje
vaccine|rigakafi,allurar rigakafi
disease|cuta
prayer|addu'a
pilgrim|alhaji,alhazai,mahajjata
year|shekara
month|wata
hour|sa'a
birth|haihuwa
history historical|tarihi
save rescue|ceto
build building construction|gina,gini
fight struggle battle|yaƙi,faɗa
return|komawa,dawowa
remember|tunawa
eternal|madawwami,har abada
patriotic patriot|kishin ƙasa
clean|tsafta
international|ƙasa da ƙasa,duniya
local|gida,na gida
public|jama'a
federal|tarayya
all|duka,dukkan,duk
boko western education book|boko
forbidden sin forbid|haram
hand labor work|ƙwadago
vigilante guard volunteer|banga,yan banga
lake chad|tafkin chadi
bandit|ɓarayi,yan bindiga,yan fashi
`,
};
