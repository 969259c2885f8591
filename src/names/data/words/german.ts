import type {LanguageWords} from './language-words.js';

/** German: our own table, from general knowledge of the language. */
export const GERMAN: LanguageWords = {
	endings: /(?:en|er|es|em|e|s|n)$/,
	link: /^(?:s|es|n|en)?$/,
	small: 'der die das des dem den und für von zu im am',
	rows: `
party|partei
union association league alliance|union,bund,verband,verein
unity|einheit
movement|bewegung
front|front
platform|plattform
ministry|ministerium
government|regierung
council|rat
committee commission|ausschuss,kommission
agency|agentur
bureau office|amt,büro
center centre|zentrum
institute|institut
university|universität
academy|akademie
school|schule
library|bibliothek
museum|museum
theatre theater|theater
bank|bank
fund foundation|fonds,stiftung
court tribunal|gericht,gerichtshof
army|armee,heer
guard|garde
police|polizei
security safety|sicherheit
defence defense|verteidigung
justice|gerechtigkeit,justiz
law right|recht,gesetz
order|ordnung
truth|wahrheit
freedom liberty|freiheit
independence|unabhängigkeit
independent|unabhängig
solidarity|solidarität
peace world|frieden
world|welt
victory|sieg
people folk nation|volk
national nation|national,nation
homeland fatherland motherland|heimat,vaterland
state|staat
republic|republik
democracy democratic|demokratie,demokratisch
social socialist|sozial,sozialistisch
communist|kommunistisch
workers labour labor|arbeiter,arbeit
peasant farmer|bauer
youth young|jugend,jung
women woman|frau
children child|kind,kinder
man human person|mensch,mann
rights right|rechte
citizen civic civil|bürger
new|neu
old ancient|alt
great big large grand|groß
small little|klein
good|gut
green|grün
black|schwarz
white|weiß
red|rot
blue|blau
gold golden|gold,golden
morning dawn|morgen
dawn daybreak sunrise|morgenröte
day|tag
evening|abend
night|nacht
today|heute
tomorrow|morgen
future|zukunft
time times|zeit
week weekly|woche
daily everyday|täglich
newspaper gazette paper|zeitung
news|nachrichten
statement bulletin gazette record|bericht,anzeiger
journal magazine|zeitschrift,journal
mirror|spiegel
voice|stimme
word|wort
letter post mail courier|post,kurier,brief
echo|echo
moment instant minute|augenblick,moment
rain|regen
sun sunshine|sonne
moon|mond
star|stern
sky heaven|himmel
earth land ground|erde,land
universe cosmos space|universum,weltraum
fire|feuer
water|wasser
wind|wind
light|licht
sea|meer,see
river|fluss
lake|see
mountain hill|berg
island|insel
forest wood|wald
field|feld
city town|stadt
village|dorf
house home|haus
church|kirche
castle fortress|burg,schloss
palace|palast
tower|turm
square|platz
bridge|brücke
gate door|tor
road way path|weg,straße
railway railroad|bahn,eisenbahn
globe sphere|globus
compass|kompass
key|schlüssel
bell|glocke
flag banner|fahne,flagge
sword shield|schild
lion|löwe
eagle|adler
falcon hawk|falke
wolf|wolf
bear|bär
horse|pferd,ross
bird|vogel
jellyfish medusa|qualle
apple|apfel
rose flower|rose,blume
tree|baum
bread|brot
spring|frühling
summer|sommer
autumn fall|herbst
winter|winter
north northern|nord,nördlich
south southern|süd,südlich
east eastern|ost,östlich
west western|west,westlich
central middle|zentral,mittel
supreme high upper|oberste,hoch
united joint|vereinigt,einig
common general|gemeinsam,allgemein
free|frei
first one|erste
strong power force strength|kraft,macht,stark
hope|hoffnung
trust confidence|vertrauen
reform|reform
renaissance revival rebirth awakening|wiedergeburt,erwachen
change|wandel,änderung
choice election electoral|wahl
development progress|entwicklung,fortschritt
prosperity welfare prosperous|wohlstand,wohlfahrt
health|gesundheit
education enlightenment|bildung
science research|wissenschaft,forschung
culture|kultur
economy economic|wirtschaft
trade commerce|handel
industry|industrie
finance financial|finanz,finanzen
interior internal home|inneres,innen
foreign external|auswärtig,außen
miner|bergmann
mayor starost|bürgermeister
servant|diener
brother brotherhood|bruder,bruderschaft
friend friendship|freund,freundschaft
family|familie
life|leben
memory memorial|gedächtnis,denkmal
war|krieg
revolution revolutionary|revolution
resistance|widerstand
club society|klub,gesellschaft
company corporation|gesellschaft,firma
festival holiday feast|fest,festspiele
cup|pokal,becher
prize award|preis
game play|spiel
song|lied
book|buch
king royal|könig,königlich
prince|prinz,fürst
queen|königin
saint holy|sankt,heilig
god|gott
islamic muslim|islamisch,muslimisch
christian|christlich
popular people|volkstümlich
left|links,linke
right|rechts
step forward advance|schritt,vorwärts
german|deutsch
russian|russisch
ukrainian|ukrainisch
polish|polnisch
czech|tschechisch
hungarian|ungarisch
turkish|türkisch
indian|indisch
french|französisch
european|europäisch
american|amerikanisch
arab arabic|arabisch
korean|koreanisch
space|raum
modern contemporary|modern
three|drei
pyramid|pyramide
assembly parliament|versammlung,tag
leaf sheet page|blatt
line|linie
fortune luck happiness|glück
rise ascent climb|aufstieg
minister|minister
president chairman|präsident,vorsitzender
alternative|alternative
league|liga
federation confederation|föderation,bund
society company association|gesellschaft
club|klub,verein
group|gruppe
initiative|initiative
campaign|kampagne
chamber house|kammer
senate|senat
mayor|bürgermeister
prosecutor prosecution|staatsanwaltschaft,staatsanwalt
constitution constitutional|verfassung
federal|bund
criminal crime|kriminal,verbrechen
intelligence news message|nachricht
service|dienst
navy marine|marine
air force|luftwaffe
battle fight struggle|kampf,schlacht
fighter warrior combatant|kämpfer,krieger
soldier|soldat
volunteer|freiwillige
hero heroic|held
victim|opfer
martyr|märtyrer
mother|mutter,mütter
father|vater,väter
grandmother grandma|großmutter,oma
parent|eltern
brother|bruder,brüder
sister|schwester
daughter|tochter
son|sohn
widow|witwe
friend|freund
girl|mädchen
boy|junge
neighbour neighbor|nachbar
teacher|lehrer
doctor physician|arzt,ärzte
writer author|schriftsteller,autor
journalist|journalist
hunter|jäger
fisherman fisher|fischer
smith|schmied,schmidt
miller|müller
baker|bäcker,becker
tailor|schneider
shepherd|hirte,schäfer
judge|richter
knight|ritter
emperor empire imperial|kaiser,reich
kingdom|königreich
crown|krone
devil|teufel
angel|engel
soul spirit|seele,geist
heart|herz
blood|blut
hand|hand,hände
eye|auge
head|kopf
death|tod
love|liebe
dream|traum,träume
dignity|würde
honour honor|ehre
equality|gleichheit,gleichstellung
brotherhood fraternity|bruderschaft
courage bravery|mut
faith belief|glaube
memory remembrance|erinnerung,gedenken
heritage legacy|erbe
revolution revolutionary|revolution,revolutionär
uprising rebellion insurrection|aufstand
protest demonstration|protest
strike|streik
march|marsch
rescue save|rettung,retten
aid help relief|hilfe
protection conservation|schutz
nature natural|natur
environment environmental|umwelt
animal|tier
climate|klima
energy|energie
agriculture farming|landwirtschaft
transport traffic|verkehr
labour work employment|arbeit
family affair matter|angelegenheiten
hospital|krankenhaus
theatre stage|bühne,schauspiel
film cinema|film,kino
music|musik
art|kunst
story history|geschichte
festival feast|fest
cup|pokal
championship|meisterschaft
football soccer|fußball
sport sports|sport
television tv|fernsehen
radio broadcasting|rundfunk,funk
publishing publisher|verlag
ship boat|schiff
harbour harbor port|hafen
airport|flughafen
street|straße
market|markt
garden|garten
stone rock|stein,fels
iron|eisen
steel|stahl
silver|silber
salt|salz
snow|schnee
ice|eis
storm|sturm
lightning flash|blitz
thunder|donner
oak|eiche
tiger|tiger
fox|fuchs
dog|hund
cat|katze
bull ox|stier,ochse
snake serpent|schlange
swan|schwan
raven crow|rabe
bee|biene
yellow|gelb
orange|orange
brown|braun
grey gray|grau
second|zweite
third|dritte
five|fünf
hundred century|jahrhundert,hundert
year|jahr
month monthly|monat
hour|stunde
true real|wahr
pure clean clear|rein,sauber,klar
strong|stark
brave bold|tapfer,mutig
eternal|ewig
open|offen
last|letzte
long|lang
beautiful|schön
patriotic patriot|patriotisch,patriot
radical|radikal
liberal|liberal
conservative|konservativ
progressive progress|progressiv,fortschritt
republican|republikaner,republikanisch
together|zusammen,gemeinsam
our we us|unser,wir
forward onward go|vorwärts,los
live long living|lebendig
save salvation|rettet
stop|stopp
vote|stimme,wahl
podium we can|können
united joint|geeint
rebellious unbowed|aufständisch
arise rise stand up|aufstehen
observer|beobachter
tribune platform|tribüne
chronicle|chronik
evening|abendblatt
picture image|bild
south german|süddeutsch
general universal|allgemein
italy|italien
netherlands|niederlande
germany|deutschland
spain|spanien
france|frankreich
romania|rumänien
hungary|ungarn
finland|finnland
poland|polen
turkey|türkei
greece|griechenland
russia|russland
ukraine|ukraine
europe|europa
clear pure|klar
bloc block|block
`,
};
