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
`,
};
