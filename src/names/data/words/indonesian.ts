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
republic|republik,republika
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
act law statute bill|undang-undang,undang undang
constitution constitutional|konstitusi,undang-undang dasar
treaty accord pact|perjanjian,traktat
agreement deal accord pact|kesepakatan,persetujuan
declaration manifesto statement|deklarasi,pernyataan
protection protect conservation|perlindungan
television tv channel|televisi,tv
channel|saluran,kanal
radio|radio
broadcasting broadcast broadcaster|penyiaran,siaran
observer observe watch|pengamat
reporter journalist correspondent|wartawan,jurnalis
review|tinjauan,ulasan
network net|jaringan
publishing publisher publication press|penerbit
film movie cinema|film
department division|departemen,dinas
directorate administration management board|direktorat
authority power|otoritas,wewenang
organization body|organisasi
institution|lembaga,institusi
institute institution agency|lembaga
federation federal union|federasi
senate|senat
chamber house|kamar
headquarters|markas,markas besar
commission|komisi
eradication corruption|pemberantasan korupsi
corruption|korupsi
corps legion|korps
brigade|brigade
battalion|batalyon
regiment|resimen
navy fleet|angkatan laut
air|udara
force power|pasukan,angkatan
command|komando
intelligence information|intelijen
prosecutor|kejaksaan,jaksa
customs|bea cukai
border frontier|perbatasan
rescue save|penyelamatan,sar
president presidential|presiden
minister|menteri
governor|gubernur
regent|bupati
ambassador|duta besar
chairman chair president head|ketua
leader|pemimpin
secretary|sekretaris
spokesman|juru bicara
deputy vice|wakil
representative|perwakilan,wakil
candidate|calon
conference congress|konferensi
congress|kongres
summit|konferensi tingkat tinggi,puncak
forum|forum
exhibition expo exhibit|pameran
tournament championship|turnamen
championship|kejuaraan
league|liga
olympic|olimpiade
march|pawai
protest demonstration|protes,demonstrasi,unjuk rasa
strike|mogok
campaign|kampanye
operation campaign|operasi
project program|proyek
plan|rencana
initiative|prakarsa,inisiatif
program|program
mission|misi
appeal call|seruan
dignity honor honour|martabat
honor honour|kehormatan,bintang
courage brave bravery|keberanian
faith belief|iman
love|cinta,kasih
dream|mimpi
destiny fate|takdir
glory|kejayaan,jaya
pride|kebanggaan
wisdom|kebijaksanaan
knowledge|pengetahuan
spirit soul|semangat,roh
heart|hati,nurani
conscience heart|hati nurani,nurani
equality|kesetaraan
human|manusia,asasi
humanity humanitarian|kemanusiaan
mercy|rahmat
charity|amal
help aid assistance|bantuan,penolong
service|layanan,pelayanan
cooperation collaboration|kerja sama,kerjasama
functional group work|golongan karya
group|golongan,kelompok
work labor labour job|karya,kerja
struggle|perjuangan
mother|ibu
father|bapak,ayah
son|putra
daughter|putri
sister|saudari
teacher|guru
doctor physician|dokter
lawyer|pengacara,advokat
student|mahasiswa,pelajar,siswa
scholar cleric|ulama
writer author|penulis
poet|penyair
soldier|prajurit,tentara
veteran|veteran
martyr|syuhada
hero|pahlawan
orphan|yatim
refugee|pengungsi
fisherman|nelayan
warrior fighter|pejuang,ksatria
guardian|penjaga,pengawal
defender|pembela
tiger|harimau,macan
elephant|gajah
fish|ikan
snake|ular
dragon|naga,komodo
bull|banteng,sapi
bird garuda|garuda
dove pigeon|merpati
peacock|merak
lotus|teratai
flower blossom bloom|bunga,kembang
stone rock|batu
sand|pasir
desert|gurun
salt|garam
iron steel|besi
steel|baja
silver|perak
diamond|berlian,intan
pearl|mutiara
cloud|awan
storm|badai
thunder lightning|guntur,halilintar
snow|salju
wave|gelombang,ombak
valley|lembah
ocean|samudra,samudera
bay gulf|teluk
coast shore|pantai,pesisir
port harbor harbour|pelabuhan
garden|taman,kebun
oil|minyak
gas|gas
energy|energi,tenaga
electricity electric power|listrik
nuclear|nuklir
crescent star|bulan bintang
yellow|kuning
orange|jingga,oranye
second two|kedua
four|empat
five|lima
ten|sepuluh
hundred|ratus
thousand|seribu
hand|tangan
eye|mata
head|kepala
face|wajah
blood|darah
century|abad
year|tahun
month|bulan
eternal|abadi
birth|kelahiran,lahir
death|kematian
history historical|sejarah
save rescue|selamatkan
build building construction|bangun,membangun
return|kembali
fight struggle battle|juang,perlawanan
clean|bersih
patriotic patriot|patriot
true real|sejati,benar
beautiful|indah,cantik
long|panjang
lost|hilang
secret|rahasia
last|terakhir
special|khusus,istimewa
international|internasional
global|global
public|publik,umum
private|swasta
local|lokal,daerah
regional|daerah,regional
royal|kerajaan,diraja
kingdom king royal|kerajaan
federal|federal
progressive|progresif
capital|ibu kota
district region|kabupaten,kecamatan
region province|wilayah,daerah
province region|provinsi
country|negeri,negara
asian asia|asia
african africa|afrika
chinese china|tiongkok,cina,tionghoa
japanese japan|jepang
malay|melayu
street|jalan
market|pasar
hospital|rumah sakit
stadium|stadion
airport|bandar udara,bandara
station|stasiun
prison|penjara,lembaga pemasyarakatan
temple shrine|candi,pura
mosque|masjid
factory|pabrik
ship|kapal
train|kereta
plane airplane aircraft|pesawat
rocket missile|roket,rudal
bomb|bom
crown|mahkota
throne|takhta
lamp|lampu,pelita
torch|obor
pen|pena
story tale|cerita,kisah
drama|drama
music|musik
dance|tari,tarian
art|seni
sport sports|olahraga
football soccer|sepak bola
team|tim,kesebelasan
player|pemain
coach|pelatih
investment|penanaman modal,investasi
stock|bursa,saham
insurance|asuransi
social security insurance|jaminan sosial
agriculture agricultural farming|pertanian
food|pangan,makanan
fishery|perikanan
forestry|kehutanan
tourism|pariwisata
transport transportation|perhubungan,transportasi
communication|komunikasi
technology|teknologi
digital|digital
information|informasi
environment|lingkungan,lingkungan hidup
climate|iklim
housing house home|perumahan
employment labor labour job|ketenagakerjaan
vaccine|vaksin
prayer|doa,salat
mandate|amanat
great indonesia movement|gerindra
independence free|merdeka
ideology|pancasila
disaster|bencana
mitigation|penanggulangan
election general|pemilihan umum
supervisory|pengawas
guidance|bimbingan
time pace|tempo
`,
};
