import {SLAVIC} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Polish: our own table, from general knowledge of the language. */
export const POLISH: LanguageWords = {
	endings: SLAVIC,
	small: 'w z i na do o dla od ku',
	rows: `
party|partia,stronnictwo
union association league alliance|związek,unia,sojusz
unity|jedność
movement|ruch
front|front
platform|platforma
ministry|ministerstwo
government|rząd
council|rada
committee commission|komitet,komisja
agency|agencja
bureau office|biuro,urząd
center centre|centrum
institute|instytut
university|uniwersytet
academy|akademia
school|szkoła
library|biblioteka
museum|muzeum
theatre theater|teatr
bank|bank
fund foundation|fundusz,fundacja
court tribunal|sąd,trybunał
army|armia,wojsko
guard|gwardia,straż
police|policja
security safety|bezpieczeństwo
defence defense|obrona
justice|sprawiedliwość
law right|prawo
order|porządek
truth|prawda
freedom liberty|wolność
independence|niepodległość
independent|niezależny,niepodległy
solidarity|solidarność
peace world|pokój
world|świat
victory|zwycięstwo
people folk nation|lud,ludowy,naród
national nation|narodowy,naród
homeland fatherland motherland|ojczyzna
state|państwo,państwowy
republic|rzeczpospolita,republika
democracy democratic|demokracja,demokratyczny
social socialist|społeczny,socjalistyczny
communist|komunistyczny
workers labour labor|robotniczy,praca
peasant farmer|chłopski
youth young|młodzież,młody
women woman|kobieta
children child|dziecko,dzieci
man human person|człowiek
rights right|prawa
citizen civic civil|obywatel,obywatelski
new|nowy
old ancient|stary
great big large grand|wielki,duży
small little|mały
good|dobry
green|zielony
black|czarny
white|biały
red|czerwony
blue|niebieski,błękitny
gold golden|złoto,złoty
morning dawn|poranek,poranny,rano
dawn daybreak sunrise|świt
day|dzień
evening|wieczór,wieczorny
night|noc
today|dziś
tomorrow|jutro
future|przyszłość
time times|czas
week weekly|tydzień,tygodnik
daily everyday|codzienny,dziennik
newspaper gazette paper|gazeta
news|wiadomości
statement bulletin gazette record|wiadomości
journal magazine|czasopismo,magazyn
mirror|zwierciadło,lustro
voice|głos
word|słowo
letter post mail courier|poczta,kurier
echo|echo
moment instant minute|chwila
rain|deszcz
sun sunshine|słońce
moon|księżyc
star|gwiazda
sky heaven|niebo
earth land ground|ziemia
universe cosmos space|wszechświat,kosmos
fire|ogień
water|woda
wind|wiatr
light|światło
sea|morze
river|rzeka
lake|jezioro
mountain hill|góra
island|wyspa
forest wood|las
field|pole
city town|miasto
village|wieś
house home|dom
church|kościół
castle fortress|zamek,twierdza
palace|pałac
tower|wieża
square|plac
bridge|most
gate door|brama
road way path|droga
railway railroad|kolej
globe sphere|glob,kula
compass|kompas
key|klucz
bell|dzwon
flag banner|sztandar,flaga
sword shield|tarcza
lion|lew
eagle|orzeł
falcon hawk|sokół
wolf|wilk
bear|niedźwiedź
horse|koń
bird|ptak
jellyfish medusa|meduza
apple|jabłko
rose flower|róża,kwiat
tree|drzewo
bread|chleb
spring|wiosna
summer|lato
autumn fall|jesień
winter|zima
north northern|północ,północny
south southern|południe,południowy
east eastern|wschód,wschodni
west western|zachód,zachodni
central middle|centralny,środkowy
supreme high upper|najwyższy
united joint|zjednoczony
common general|wspólny,powszechny,generalny
free|wolny
first one|pierwszy
strong power force strength|siła,moc
hope|nadzieja
trust confidence|zaufanie
reform|reforma
renaissance revival rebirth awakening|odrodzenie,przebudzenie
change|zmiana
choice election electoral|wybór,wyborczy
development progress|rozwój,postęp
prosperity welfare prosperous|dobrobyt
health|zdrowie
education enlightenment|edukacja,oświata
science research|nauka,badania
culture|kultura
economy economic|gospodarka,ekonomiczny
trade commerce|handel
industry|przemysł
finance financial|finanse,finansowy
interior internal home|wewnętrzny
foreign external|zagraniczny
miner|górnik
mayor starost|burmistrz,prezydent miasta
servant|sługa
brother brotherhood|brat,bractwo
friend friendship|przyjaciel,przyjaźń
family|rodzina
life|życie
memory memorial|pamięć
war|wojna
revolution revolutionary|rewolucja
resistance|opór
club society|klub,towarzystwo
company corporation|spółka,firma
festival holiday feast|festiwal,święto
cup|puchar
prize award|nagroda
game play|gra
song|pieśń,piosenka
book|książka,księga
king royal|król,królewski
prince|książę
queen|królowa
saint holy|święty
god|bóg
islamic muslim|islamski,muzułmański
christian|chrześcijański
popular people|ludowy
left|lewica,lewy
right|prawica,prawy
step forward advance|krok,naprzód
german|niemiecki
russian|rosyjski
ukrainian|ukraiński
polish|polski
czech|czeski
hungarian|węgierski
turkish|turecki
indian|indyjski
french|francuski
european|europejski
american|amerykański
arab arabic|arabski
korean|koreański
space|przestrzeń
modern contemporary|współczesny,nowoczesny
three|trzy
pyramid|piramida
assembly parliament|zgromadzenie,sejm
leaf sheet page|liść,arkusz
line|linia
fortune luck happiness|szczęście,fortuna
rise ascent climb|wzlot
`,
};
