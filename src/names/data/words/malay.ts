import {INDONESIAN} from './indonesian.js';
import type {LanguageWords} from './language-words.js';

/** Malay: the words it has beside those it shares with Indonesian; our own table, from general knowledge of the language. */
const MALAY_ROWS = `
party|parti
union association league alliance|kesatuan,pertubuhan,perikatan,pakatan
alliance coalition|perikatan,pakatan
hope pact alliance|pakatan harapan
organization body|pertubuhan
united malay|melayu bersatu
front|barisan
unity|perpaduan
government|kerajaan
council|majlis,dewan
committee commission|jawatankuasa
commission|suruhanjaya
agency|agensi
trustee|amanah
trust confidence|amanah
office bureau|pejabat
center centre|pusat
institute|institut
university|universiti
academy|akademi
library|perpustakaan
museum|muzium
court tribunal|mahkamah
army|tentera,tentera darat
guard|pengawal
police|polis
security safety|keselamatan
defence defense|pertahanan
justice judicial|keadilan
law right legal|undang-undang
order|ketenteraman
independence|kemerdekaan
independent|bebas
day|hari
victory|kejayaan
people folk nation popular|rakyat
national nation|kebangsaan,negara,nasional
homeland fatherland motherland|tanah air
state|negeri
social socialist|sosial
worker labour labor work|pekerja
farmer|petani,peladang
youth young|belia,pemuda
woman female|wanita
child kid|kanak-kanak
citizen civic civil citizenship|warganegara
gold golden|emas
daily everyday|harian
newspaper gazette paper|akhbar,surat khabar
mail utusan herald messenger|utusan
news|berita
journal magazine|majalah
voice|suara
minister|menteri
prime minister|perdana menteri
chief minister|ketua menteri,menteri besar
railway railroad|keretapi
united joint|bersatu
native|pribumi
islamic pan-malaysian|islam se-malaysia
heritage legacy|warisan
heritage party|warisan
warrior pejuang|pejuang
democratic action|tindakan demokratik
action|tindakan
change|perubahan
election|pilihan raya
development progress|pembangunan
progress|kemajuan
health healthcare medical|kesihatan
education enlightenment|pendidikan,pelajaran
science research|sains
culture|kebudayaan
economy economic|ekonomi
trade commerce|perdagangan
industry|perindustrian
finance financial|kewangan
interior internal home|dalam negeri
foreign external|luar negeri
company corporation|syarikat
sovereign|berhad
cup|piala
prize award|anugerah,hadiah
king royal kingdom|raja,agong
supreme king|yang di-pertuan agong
parliament|parlimen
senate|dewan negara
representative house|dewan rakyat
constitution constitutional|perlembagaan
act law statute bill|akta
television tv channel|televisyen
film movie cinema|filem
department division|jabatan
authority power|lembaga,pihak berkuasa
navy fleet|tentera laut
anti-corruption|pencegahan rasuah
corruption|rasuah
customs|kastam
leader|pemimpin
secretary|setiausaha
deputy vice|timbalan
chairman chair president head|pengerusi
campaign|kempen
prosperous|madani
dignity honor honour|maruah
service|perkhidmatan
cooperation collaboration|kerjasama
teacher|guru
doctor physician|doktor
student|pelajar
writer author|penulis
warrior fighter|pahlawan,perwira
fisherman|nelayan
market|pasar
hospital|hospital
airport|lapangan terbang
district region|daerah
story tale|cerita
sport sports|sukan
football soccer|bola sepak
agriculture agricultural farming|pertanian
energy|tenaga
transport transportation|pengangkutan
communication|komunikasi
environment|alam sekitar
international|antarabangsa
`;

export const MALAY: LanguageWords = {
	small: 'di dan untuk yang pada bagi dengan',
	rows: INDONESIAN.rows.trimEnd() + MALAY_ROWS,
};
