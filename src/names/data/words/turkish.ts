import type {LanguageWords} from './language-words.js';

/** Turkish: our own table, from general knowledge of the language. */
export const TURKISH: LanguageWords = {
	endings: /(?:larinin|lerinin|lari|leri|lar|ler|sinin|si|su|nin|nun|in|un|i|u|e|a)$/,
	small: 've ile',
	rows: `
party|parti
union association league alliance|birlik,ittifak
unity|birlik
movement|hareket
front|cephe
platform|platform
ministry|bakanlık
government|hükümet
council|konsey,meclis,şura
committee commission|komite,komisyon
agency|ajans
bureau office|büro,ofis
center centre|merkez
institute|enstitü
university|üniversite
academy|akademi
school|okul
library|kütüphane
museum|müze
theatre theater|tiyatro
bank|banka
fund foundation|fon,vakıf
court tribunal|mahkeme
army|ordu
guard|muhafız
police|polis,emniyet
security safety|güvenlik,emniyet
defence defense|savunma
justice|adalet
law right|hukuk,kanun,hak
order|düzen
truth|hakikat,gerçek
freedom liberty|özgürlük,hürriyet
independence|bağımsızlık,istiklal
independent|bağımsız
solidarity|dayanışma
peace world|barış
world|dünya
victory|zafer
people folk nation|halk
national nation|milli,ulusal,millet
homeland fatherland motherland|vatan,yurt
state|devlet
republic|cumhuriyet
democracy democratic|demokrasi,demokrat
social socialist|sosyal,sosyalist
communist|komünist
workers labour labor|işçi,emek
peasant farmer|çiftçi,köylü
youth young|gençlik,genç
women woman|kadın
children child|çocuk
man human person|insan,adam
rights right|haklar
citizen civic civil|vatandaş,yurttaş,sivil
new|yeni
old ancient|eski
great big large grand|büyük
small little|küçük
good|iyi
green|yeşil
black|kara,siyah
white|beyaz,ak
red|kızıl,kırmızı
blue|mavi
gold golden|altın
morning dawn|sabah
dawn daybreak sunrise|şafak
day|gün
evening|akşam
night|gece
today|bugün
tomorrow|yarın
future|gelecek
time times|zaman,vakit
week weekly|hafta
daily everyday|günlük
newspaper gazette paper|gazete
news|haber
statement bulletin gazette record|bildiri
journal magazine|dergi
mirror|ayna
voice|ses
word|söz,kelime
letter post mail courier|posta
echo|yankı
moment instant minute|an
rain|yağmur
sun sunshine|güneş
moon|ay
star|yıldız
sky heaven|gök,gökyüzü
earth land ground|toprak,yer
universe cosmos space|evren
fire|ateş
water|su
wind|rüzgar
light|ışık
sea|deniz
river|nehir,ırmak
lake|göl
mountain hill|dağ
island|ada
forest wood|orman
field|tarla,alan
city town|şehir,kent
village|köy
house home|ev
church|kilise
castle fortress|kale,hisar
palace|saray
tower|kule
square|meydan
bridge|köprü
gate door|kapı
road way path|yol
railway railroad|demiryolu
globe sphere|küre
compass|pusula
key|anahtar
bell|çan
flag banner|bayrak,sancak
sword shield|kalkan
lion|aslan
eagle|kartal
falcon hawk|şahin
wolf|kurt
bear|ayı
horse|at
bird|kuş
jellyfish medusa|denizanası
apple|elma
rose flower|gül,çiçek
tree|ağaç
bread|ekmek
spring|bahar,ilkbahar
summer|yaz
autumn fall|sonbahar,güz
winter|kış
north northern|kuzey
south southern|güney
east eastern|doğu,şark
west western|batı,garp
central middle|merkezi,orta
supreme high upper|yüksek,yüce
united joint|birleşik
common general|ortak,genel
free|özgür,hür
first one|birinci,ilk
strong power force strength|güç,kuvvet
hope|umut,ümit
trust confidence|güven,itimat
reform|reform,ıslahat
renaissance revival rebirth awakening|diriliş,uyanış
change|değişim
choice election electoral|seçim
development progress|kalkınma,ilerleme
prosperity welfare prosperous|refah
health|sağlık
education enlightenment|eğitim,maarif
science research|bilim,araştırma
culture|kültür
economy economic|ekonomi,iktisat
trade commerce|ticaret
industry|sanayi,endüstri
finance financial|maliye,finans
interior internal home|içişleri,iç
foreign external|dışişleri,dış
miner|madenci
mayor starost|belediye başkanı
servant|hizmetkâr
brother brotherhood|kardeş,kardeşlik
friend friendship|dost,dostluk
family|aile
life|hayat,yaşam
memory memorial|anıt,hatıra
war|savaş,harp
revolution revolutionary|devrim,inkılap
resistance|direniş
club society|kulüp,cemiyet
company corporation|şirket
festival holiday feast|festival,bayram
cup|kupa
prize award|ödül
game play|oyun
song|şarkı
book|kitap
king royal|kral
prince|prens
queen|kraliçe
saint holy|aziz,kutsal
god|allah,tanrı
islamic muslim|islam,müslüman
christian|hıristiyan
popular people|halkçı
left|sol
right|sağ
step forward advance|adım,ileri
german|alman
russian|rus
ukrainian|ukrayna
polish|polonya
czech|çek
hungarian|macar
turkish|türk
indian|hint
french|fransız
european|avrupa
american|amerikan
arab arabic|arap
korean|kore
space|uzay
modern contemporary|modern,çağdaş
three|üç
pyramid|piramit
assembly parliament|meclis
leaf sheet page|yaprak
line|hat,çizgi
fortune luck happiness|talih,mutluluk
rise ascent climb|yükseliş
`,
};
