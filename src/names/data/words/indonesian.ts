import type {LanguageWords} from './language-words.js';

/** Indonesian: our own table, from general knowledge of the language. */
export const INDONESIAN: LanguageWords = {
	small: 'di dan untuk yang pada',
	rows: `
party|partai
union association league alliance|persatuan,serikat
unity|kesatuan
movement|gerakan
front|front,barisan
platform|platform
ministry|kementerian
government|pemerintah
council|dewan
committee commission|komite,komisi
agency|badan,kantor
bureau office|kantor
center centre|pusat
institute|institut
university|universitas
academy|akademi
school|sekolah
library|perpustakaan
museum|museum
theatre theater|teater
bank|bank
fund foundation|dana,yayasan
court tribunal|mahkamah
army|tentara
guard|garda
police|polisi
security safety|keamanan
defence defense|pertahanan
justice|keadilan
law right|hukum
order|tertib
truth|kebenaran
freedom liberty|kebebasan,kemerdekaan
independence|kemerdekaan
independent|independen
solidarity|solidaritas
peace world|damai,perdamaian
world|dunia
victory|kemenangan
people folk nation|rakyat
national nation|nasional,bangsa
homeland fatherland motherland|tanah air
state|negara
republic|republik
democracy democratic|demokrasi,demokrat
social socialist|sosial,sosialis
communist|komunis
workers labour labor|buruh,pekerja
peasant farmer|petani
youth young|pemuda,muda
women woman|wanita,perempuan
children child|anak
man human person|manusia,orang
rights right|hak
citizen civic civil|warga
new|baru
old ancient|tua,lama
great big large grand|besar,agung
small little|kecil
good|baik
green|hijau
black|hitam
white|putih
red|merah
blue|biru
gold golden|emas
morning dawn|pagi
dawn daybreak sunrise|fajar
day|hari
evening|petang
night|malam
today|hari ini
tomorrow|besok
future|masa depan
time times|waktu
week weekly|minggu
daily everyday|harian
newspaper gazette paper|surat kabar,koran
news|berita
statement bulletin gazette record|pernyataan
journal magazine|majalah
mirror|cermin
voice|suara
word|kata
letter post mail courier|pos,surat
echo|gema
moment instant minute|saat
rain|hujan
sun sunshine|matahari
moon|bulan
star|bintang
sky heaven|langit
earth land ground|tanah,bumi
universe cosmos space|semesta
fire|api
water|air
wind|angin
light|cahaya
sea|laut
river|sungai
lake|danau
mountain hill|gunung
island|pulau
forest wood|hutan
field|lapangan
city town|kota
village|desa
house home|rumah
church|gereja
castle fortress|benteng
palace|istana
tower|menara
square|alun
bridge|jembatan
gate door|gerbang
road way path|jalan
railway railroad|kereta api
compass|kompas
key|kunci
bell|lonceng
flag banner|bendera
sword shield|perisai
lion|singa
eagle|elang
wolf|serigala
bear|beruang
horse|kuda
bird|burung
jellyfish medusa|ubur
apple|apel
rose flower|mawar,bunga
tree|pohon
bread|roti
spring|musim semi
summer|musim panas
autumn fall|musim gugur
winter|musim dingin
north northern|utara
south southern|selatan
east eastern|timur
west western|barat
central middle|tengah
supreme high upper|agung,tinggi
united joint|bersatu
common general|umum,bersama
free|bebas,merdeka
first one|pertama
strong power force strength|kekuatan,kuasa
hope|harapan
trust confidence|kepercayaan
reform|reformasi
renaissance revival rebirth awakening|kebangkitan
change|perubahan
choice election electoral|pemilihan,pilihan
development progress|pembangunan,kemajuan
prosperity welfare prosperous|sejahtera,kesejahteraan
health|kesehatan
education enlightenment|pendidikan
science research|ilmu,penelitian
culture|kebudayaan,budaya
economy economic|ekonomi
trade commerce|perdagangan
industry|industri
finance financial|keuangan
interior internal home|dalam negeri
foreign external|luar negeri
miner|penambang
mayor starost|walikota
servant|pelayan
brother brotherhood|saudara,ikhwan
friend friendship|sahabat,persahabatan
family|keluarga
life|kehidupan,hidup
memory memorial|kenangan
war|perang
revolution revolutionary|revolusi
resistance|perlawanan
club society|klub,masyarakat
company corporation|perusahaan
festival holiday feast|festival,perayaan
cup|piala
prize award|penghargaan
game play|permainan
song|lagu
book|buku
king royal|raja
prince|pangeran
queen|ratu
saint holy|santo,suci
god|tuhan,allah
islamic muslim|islam
christian|kristen
left|kiri
right|kanan
step forward advance|langkah,maju
german|jerman
russian|rusia
ukrainian|ukraina
polish|polandia
czech|ceko
hungarian|hongaria
turkish|turki
indian|india
french|perancis
european|eropa
american|amerika
arab arabic|arab
korean|korea
space|ruang
modern contemporary|modern
three|tiga
pyramid|piramida
assembly parliament|majelis
leaf sheet page|daun,lembar
line|garis
fortune luck happiness|keberuntungan
rise ascent climb|kenaikan
`,
};
