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
`,
};
