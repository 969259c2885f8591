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
`,
};
