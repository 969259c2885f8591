import type {LanguageWords} from './language-words.js';

/** Greek: our own table, from general knowledge of the language. */
export const GREEK: LanguageWords = {
	endings: /(?:ων|ους|ου|ος|ης|ες|ας|οι|εις|α|η|ο|ι|ς|σ|υ)$/,
	link: /^ο?$/,
	small: 'του της των το ο η οι τα και για στο στη από',
	rows: `
party|κόμμα
union association league alliance|ένωση,συμμαχία
unity|ενότητα
movement|κίνημα
front|μέτωπο
platform|πλατφόρμα
ministry|υπουργείο
government|κυβέρνηση
council|συμβούλιο
committee commission|επιτροπή
agency|πρακτορείο
bureau office|γραφείο
center centre|κέντρο
institute|ινστιτούτο
university|πανεπιστήμιο
academy|ακαδημία
school|σχολή
library|βιβλιοθήκη
museum|μουσείο
theatre theater|θέατρο
bank|τράπεζα
fund foundation|ταμείο,ίδρυμα
court tribunal|δικαστήριο
army|στρατός
guard|φρουρά
police|αστυνομία
security safety|ασφάλεια
defence defense|άμυνα
justice|δικαιοσύνη
law right|νόμος,δίκαιο
order|τάξη
truth|αλήθεια
freedom liberty|ελευθερία
independence|ανεξαρτησία
independent|ανεξάρτητος
solidarity|αλληλεγγύη
peace world|ειρήνη
world|κόσμος
victory|νίκη
people folk nation|λαός,λαϊκός
national nation|εθνικός,έθνος
homeland fatherland motherland|πατρίδα
state|κράτος
republic|δημοκρατία
democracy democratic|δημοκρατία,δημοκρατικός
social socialist|κοινωνικός,σοσιαλιστικός
communist|κομμουνιστικός
workers labour labor|εργατικός,εργασία
peasant farmer|αγροτικός
youth young|νεολαία,νέος
women woman|γυναίκα
children child|παιδί
man human person|άνθρωπος
rights right|δικαιώματα
citizen civic civil|πολίτης
new|νέος
old ancient|παλιός
great big large grand|μεγάλος
small little|μικρός
good|καλός
green|πράσινος
black|μαύρος
white|λευκός,άσπρος
red|κόκκινος,ερυθρός
blue|μπλε,γαλάζιος
gold golden|χρυσός
morning dawn|πρωινός,πρωί
dawn daybreak sunrise|αυγή
day|ημέρα
evening|βραδινός,βράδυ
night|νύχτα
today|σήμερα
tomorrow|αύριο
future|μέλλον
time times|καιρός,χρόνος
week weekly|εβδομάδα
daily everyday|καθημερινή,ημερήσιος
newspaper gazette paper|εφημερίδα
news|νέα,ειδήσεις
statement bulletin gazette record|ανακοίνωση
journal magazine|περιοδικό
mirror|καθρέφτης
voice|φωνή
word|λόγος
letter post mail courier|ταχυδρομείο
echo|ηχώ
moment instant minute|στιγμή
rain|βροχή
sun sunshine|ήλιος
moon|φεγγάρι
star|άστρο,αστέρας
sky heaven|ουρανός
earth land ground|γη
universe cosmos space|σύμπαν
fire|φωτιά
water|νερό
wind|άνεμος
light|φως
sea|θάλασσα
river|ποταμός
lake|λίμνη
mountain hill|βουνό,όρος
island|νησί
forest wood|δάσος
field|πεδίο
city town|πόλη
village|χωριό
house home|σπίτι
church|εκκλησία
castle fortress|κάστρο
palace|παλάτι,ανάκτορο
tower|πύργος
square|πλατεία
bridge|γέφυρα
gate door|πύλη
road way path|δρόμος
railway railroad|σιδηρόδρομος
globe sphere|σφαίρα
compass|πυξίδα
key|κλειδί
bell|καμπάνα
flag banner|σημαία
sword shield|ασπίδα
lion|λιοντάρι
eagle|αετός
falcon hawk|γεράκι
wolf|λύκος
bear|αρκούδα
horse|άλογο
bird|πουλί
jellyfish medusa|μέδουσα
apple|μήλο
rose flower|τριαντάφυλλο,λουλούδι
tree|δέντρο
bread|ψωμί
spring|άνοιξη
summer|καλοκαίρι
autumn fall|φθινόπωρο
winter|χειμώνας
north northern|βορράς,βόρειος
south southern|νότος,νότιος
east eastern|ανατολή,ανατολικός
west western|δύση,δυτικός
central middle|κεντρικός
supreme high upper|ανώτατος
united joint|ενωμένος,ενιαίος
common general|κοινός,γενικός
free|ελεύθερος
first one|πρώτος
strong power force strength|δύναμη
hope|ελπίδα
trust confidence|εμπιστοσύνη
reform|μεταρρύθμιση
renaissance revival rebirth awakening|αναγέννηση
change|αλλαγή
choice election electoral|εκλογή
development progress|ανάπτυξη,πρόοδος
prosperity welfare prosperous|ευημερία
health|υγεία
education enlightenment|παιδεία,εκπαίδευση
science research|επιστήμη,έρευνα
culture|πολιτισμός
economy economic|οικονομία,οικονομικός
trade commerce|εμπόριο
industry|βιομηχανία
finance financial|οικονομικών
interior internal home|εσωτερικών
foreign external|εξωτερικών
miner|ανθρακωρύχος
mayor starost|δήμαρχος
servant|υπηρέτης
brother brotherhood|αδελφός
friend friendship|φίλος,φιλία
family|οικογένεια
life|ζωή
memory memorial|μνήμη
war|πόλεμος
revolution revolutionary|επανάσταση
resistance|αντίσταση
club society|σύλλογος,λέσχη
company corporation|εταιρεία
festival holiday feast|φεστιβάλ,γιορτή
cup|κύπελλο
prize award|βραβείο
game play|παιχνίδι,αγώνας
song|τραγούδι
book|βιβλίο
king royal|βασιλιάς,βασιλικός
prince|πρίγκιπας
queen|βασίλισσα
saint holy|άγιος
god|θεός
islamic muslim|ισλαμικός
christian|χριστιανικός
popular people|λαϊκός
left|αριστερά
right|δεξιά
step forward advance|βήμα,εμπρός
german|γερμανικός
russian|ρωσικός
ukrainian|ουκρανικός
polish|πολωνικός
czech|τσεχικός
hungarian|ουγγρικός
turkish|τουρκικός
indian|ινδικός
french|γαλλικός
european|ευρωπαϊκός
american|αμερικανικός
arab arabic|αραβικός
korean|κορεατικός
space|χώρος,διάστημα
modern contemporary|σύγχρονος
three|τρία
pyramid|πυραμίδα
assembly parliament|συνέλευση,βουλή
leaf sheet page|φύλλο
line|γραμμή
fortune luck happiness|τύχη,ευτυχία
rise ascent climb|άνοδος
minister|υπουργός
president chairman|πρόεδρος
alternative|εναλλακτική
league|λίγκα
coalition|συνασπισμός
federation confederation|ομοσπονδία,συνομοσπονδία
society company association|εταιρεία,σύλλογος
group|ομάδα,όμιλος
initiative|πρωτοβουλία
prosecutor prosecution|εισαγγελία,εισαγγελέας
constitution constitutional|σύνταγμα,συνταγματικός
anti-corruption corruption|διαφθορά
intelligence information|πληροφορίες
service|υπηρεσία
organization|οργάνωση,οργανισμός
battle fight struggle|μάχη,αγώνας
fighter warrior|μαχητής,αγωνιστής
soldier|στρατιώτης
volunteer|εθελοντής
hero|ήρωας
victim|θύμα
martyr|μάρτυρας
mother|μητέρα
father|πατέρας
brother|αδελφός
sister|αδελφή
daughter girl|κόρη
son boy|γιος,αγόρι
friend|φίλος
teacher|δάσκαλος
doctor physician|γιατρός,ιατρός
writer|συγγραφέας
journalist|δημοσιογράφος
smith|σιδεράς
tailor|ράφτης
miller|μυλωνάς
shepherd|βοσκός
emperor empire imperial|αυτοκράτορας,αυτοκρατορία
crown|στέμμα
angel|άγγελος
soul spirit|ψυχή,πνεύμα
heart|καρδιά
blood|αίμα
hand|χέρι
death|θάνατος
love|αγάπη,έρωτας
dream|όνειρο
dignity honour honor|αξιοπρέπεια,τιμή
equality|ισότητα
faith belief|πίστη
memory remembrance|μνήμη
revolution|επανάσταση
uprising rebellion|εξέγερση
march|πορεία
save rescue salvation|σωτηρία,διάσωση
help aid|βοήθεια
nature|φύση
environment environmental|περιβάλλον
energy|ενέργεια
agriculture|γεωργία
transport|μεταφορά,συγκοινωνία
hospital|νοσοκομείο
film cinema|ταινία,κινηματογράφος
music|μουσική
art|τέχνη
story history|ιστορία
festival feast|φεστιβάλ,γιορτή
game play|παιχνίδι
television|τηλεόραση
radio broadcasting|ραδιόφωνο,ραδιοφωνία
ship|πλοίο,καράβι
port harbour harbor|λιμάνι
airport|αεροδρόμιο
street|οδός
market|αγορά
stone rock|πέτρα,βράχος
iron|σίδερο,σιδηρούς
silver|ασήμι
salt|αλάτι
snow|χιόνι
storm|καταιγίδα,θύελλα
oak|βελανιδιά
fox|αλεπού
dog|σκύλος
raven crow|κοράκι
bee|μέλισσα
yellow|κίτρινος
second|δεύτερος
century|αιώνας
year|έτος,χρονιά
month monthly|μήνας
hour|ώρα
pure clean|καθαρός,αγνός
brave|γενναίος
eternal|αιώνιος
open|ανοιχτός
last|τελευταίος
beautiful|όμορφος
patriotic patriot|πατριωτικός,πατριώτης
liberal|φιλελεύθερος
conservative|συντηρητικός
progressive|προοδευτικός
together|μαζί
our we|μας,εμείς
respect|σεβασμός
live living|ζωντανός
clear bright|λαμπρός
sunday holiday|κυριακή
solution course sailing|πλεύση,λύση
spark|σπίθα
italy|ιταλία
netherlands|ολλανδία
germany|γερμανία
spain|ισπανία
france|γαλλία
romania|ρουμανία
hungary|ουγγαρία
finland|φινλανδία
poland|πολωνία
turkey|τουρκία
greece|ελλάδα
russia|ρωσία
ukraine|ουκρανία
europe|ευρώπη
clear pure|καθαρός
bloc block|μπλοκ
`,
};
