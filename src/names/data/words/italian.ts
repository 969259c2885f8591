import {ROMANCE} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Italian: our own table, from general knowledge of the language. */
export const ITALIAN: LanguageWords = {
	endings: ROMANCE,
	small: 'il lo la gli le i l un uno una e di del della dei degli delle dell da in per',
	rows: `
party|partito
union association league alliance|unione,alleanza
unity|unità
movement|movimento
front|fronte
platform|piattaforma
ministry|ministero
government|governo
council|consiglio
committee commission|comitato,commissione
agency|agenzia
bureau office|ufficio
center centre|centro
institute|istituto
university|università
academy|accademia
school|scuola
library|biblioteca
museum|museo
theatre theater|teatro
bank|banca,banco
fund foundation|fondo,fondazione
court tribunal|corte,tribunale
army|esercito
guard|guardia
police|polizia
security safety|sicurezza
defence defense|difesa
justice|giustizia
law right|diritto,legge
order|ordine
truth|verità
freedom liberty|libertà
independence|indipendenza
independent|indipendente
solidarity|solidarietà
peace world|pace
world|mondo
victory|vittoria
people folk nation|popolo
national nation|nazionale,nazione
homeland fatherland motherland|patria
state|stato
republic|repubblica
democracy democratic|democrazia,democratico
social socialist|sociale,socialista
communist|comunista
workers labour labor|lavoratore,lavoro
peasant farmer|contadino
youth young|gioventù,giovane
women woman|donna
children child|bambino
man human person|uomo
rights right|diritti
citizen civic civil|cittadino,civile
new|nuovo
old ancient|vecchio
great big large grand|grande
small little|piccolo
good|buono
green|verde
black|nero
white|bianco
red|rosso
blue|blu,azzurro
gold golden|oro
morning dawn|mattino,mattina
dawn daybreak sunrise|alba
day|giorno
evening|sera
night|notte
today|oggi
tomorrow|domani
future|futuro
time times|tempo
week weekly|settimana
daily everyday|quotidiano
newspaper gazette paper|giornale,gazzetta
news|notizia
statement bulletin gazette record|bollettino
journal magazine|rivista,giornale
mirror|specchio
voice|voce
word|parola
letter post mail courier|posta,corriere
echo|eco
moment instant minute|momento,attimo
rain|pioggia
sun sunshine|sole
moon|luna
star|stella
sky heaven|cielo
earth land ground|terra
universe cosmos space|universo
fire|fuoco
water|acqua
wind|vento
light|luce
sea|mare
river|fiume
lake|lago
mountain hill|monte,montagna
island|isola
forest wood|foresta,bosco
field|campo
city town|città
village|villaggio
house home|casa
church|chiesa
castle fortress|castello
palace|palazzo
tower|torre
square|piazza
bridge|ponte
gate door|porta
road way path|via,strada
railway railroad|ferrovia
globe sphere|globo
compass|bussola
key|chiave
bell|campana
flag banner|bandiera
sword shield|scudo
lion|leone
eagle|aquila
falcon hawk|falco
wolf|lupo
bear|orso
horse|cavallo
bird|uccello
jellyfish medusa|medusa
apple|mela
rose flower|rosa,fiore
tree|albero
bread|pane
spring|primavera
summer|estate
autumn fall|autunno
winter|inverno
north northern|nord
south southern|sud
east eastern|est,oriente
west western|ovest,occidente
central middle|centrale,medio
supreme high upper|supremo,alto
united joint|unito
common general|comune,generale
free|libero
first one|primo
strong power force strength|forza,potere
hope|speranza
trust confidence|fiducia
reform|riforma
renaissance revival rebirth awakening|rinascita,risveglio
change|cambiamento
choice election electoral|elezione,elettorale
development progress|sviluppo,progresso
prosperity welfare prosperous|prosperità,benessere
health|salute,sanità
education enlightenment|istruzione
science research|scienza,ricerca
culture|cultura
economy economic|economia,economico
trade commerce|commercio
industry|industria
finance financial|finanza,finanze
interior internal home|interno,interni
foreign external|estero,esteri
miner|minatore
mayor starost|sindaco
servant|servo
brother brotherhood|fratello,fratellanza
friend friendship|amico,amicizia
family|famiglia
life|vita
memory memorial|memoria
war|guerra
revolution revolutionary|rivoluzione
resistance|resistenza
club society|club,società
company corporation|compagnia,azienda
festival holiday feast|festival,festa
cup|coppa
prize award|premio
game play|gioco
song|canzone
book|libro
king royal|re,reale
prince|principe
queen|regina
saint holy|san,santo
god|dio
islamic muslim|islamico,musulmano
christian|cristiano
popular people|popolare
left|sinistra
right|destra
step forward advance|passo,avanti
german|tedesco
russian|russo
ukrainian|ucraino
polish|polacco
czech|ceco
hungarian|ungherese
turkish|turco
indian|indiano
french|francese
european|europeo
american|americano
arab arabic|arabo
korean|coreano
space|spazio
modern contemporary|moderno
three|tre
pyramid|piramide
assembly parliament|assemblea
leaf sheet page|foglio
line|linea
fortune luck happiness|fortuna,felicità
rise ascent climb|ascesa
minister|ministro
president chairman|presidente
alternative|alternativa
league|lega
federation confederation|federazione,confederazione
society company association|società
club|circolo
group|gruppo
initiative|iniziativa
campaign|campagna
chamber house|camera
senate|senato
mayor|sindaco
prosecutor prosecution|procura,procuratore
constitution constitutional|costituzione,costituzionale
federal|federale
criminal crime|criminale,reato
intelligence news message|informazione
service|servizio
navy marine|marina
air force|aeronautica
battle fight struggle|battaglia,lotta
fighter warrior combatant|combattente,guerriero
soldier|soldato
volunteer|volontario
hero heroic|eroe
victim|vittima
martyr|martire
mother|madre
father|padre
grandmother grandma|nonna
parent|genitore
brother|fratello
sister|sorella
daughter|figlia
son|figlio
widow|vedova
friend|amico
girl|ragazza
boy|ragazzo
neighbour neighbor|vicino
teacher|insegnante,maestro
doctor physician|medico
writer author|scrittore,autore
journalist|giornalista
hunter|cacciatore
fisherman fisher|pescatore
smith|fabbro,ferraro
miller|mugnaio
baker|fornaio
tailor|sarto
shepherd|pastore
judge|giudice
knight|cavaliere
emperor empire imperial|imperatore,impero
kingdom|regno
crown|corona
devil|diavolo
angel|angelo
soul spirit|anima,spirito
heart|cuore
blood|sangue
hand|mano
eye|occhio
head|testa
death|morte
love|amore
dream|sogno
dignity|dignità
honour honor|onore
equality|uguaglianza
brotherhood fraternity|fratellanza
courage bravery|coraggio
faith belief|fede
memory remembrance|memoria,ricordo
heritage legacy|patrimonio,eredità
revolution revolutionary|rivoluzione,rivoluzionario
uprising rebellion insurrection|rivolta,insurrezione
protest demonstration|protesta,manifestazione
strike|sciopero
march|marcia
rescue save|salvataggio,salvare
aid help relief|aiuto
protection conservation|protezione,tutela
nature natural|natura
environment environmental|ambiente
animal|animale
climate|clima
energy|energia
agriculture farming|agricoltura
transport traffic|trasporto
labour work employment|impiego
family affair matter|affari
hospital|ospedale
theatre stage|palcoscenico
film cinema|film,cinema
music|musica
art|arte
story history|storia
festival feast|festival,festa
championship|campionato
football soccer|calcio
sport sports|sport
television tv|televisione
radio broadcasting|radio
publishing publisher|editrice,editore
ship boat|nave
harbour harbor port|porto
airport|aeroporto
street|via
market|mercato
garden|giardino
stone rock|pietra,roccia
iron|ferro
steel|acciaio
silver|argento
salt|sale
snow|neve
ice|ghiaccio
storm|tempesta
lightning flash|fulmine,lampo
thunder|tuono
oak|quercia
tiger|tigre
fox|volpe
dog|cane
cat|gatto
bull ox|toro,bue
snake serpent|serpente
swan|cigno
raven crow|corvo
bee|ape
yellow|giallo
orange|arancione
brown|marrone
grey gray|grigio
second|secondo
third|terzo
five|cinque
hundred century|secolo,cento
year|anno
month monthly|mese,mensile
hour|ora
true real|vero
pure clean clear|puro,pulito,chiaro
strong|forte
brave bold|coraggioso
eternal|eterno
open|aperto
last|ultimo
long|lungo
beautiful|bello
patriotic patriot|patriottico,patriota
radical|radicale
liberal|liberale
conservative|conservatore
progressive progress|progressista
republican|repubblicano
together|insieme
our we us|nostro,noi
forward onward go|avanti,forza
live long living|viva,vivo
save salvation|salvezza
stop|basta,stop
vote|voto
podium we can|possiamo
united joint|uniti
rebellious unbowed|ribelle
arise rise stand up|in piedi,sorgi
observer|osservatore
tribune platform|tribuna
chronicle|cronaca
picture image|immagine
south german|tedesco
general universal|universale
italy|italia
netherlands|olanda,paesi bassi
germany|germania
spain|spagna
france|francia
romania|romania
hungary|ungheria
finland|finlandia
poland|polonia
turkey|turchia
greece|grecia
russia|russia
ukraine|ucraina
europe|europa
clear pure|limpido
bloc block|blocco
`,
};
