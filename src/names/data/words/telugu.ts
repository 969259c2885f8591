import type {LanguageWords} from './language-words.js';

/** Telugu: our own table, from general knowledge of the language. */
export const TELUGU: LanguageWords = {
	link: /^$/,
	endings: /(?:ాల|లు|ల|ం|పు|ు)$/,
	small: 'మరియు',
	rows: `
party|పార్టీ,పక్షం
union association league alliance|సంఘం,కూటమి,ఐక్య
unity|ఐక్యత,సమైక్య
movement|ఉద్యమం
front|ఫ్రంట్
ministry|మంత్రిత్వ శాఖ
government|ప్రభుత్వం,సర్కారు
council|మండలి,పరిషత్
committee commission|కమిటీ,సమితి,కమిషన్
samiti committee|సమితి
agency|సంస్థ,ఏజెన్సీ
office bureau|కార్యాలయం
center centre|కేంద్రం
institute|సంస్థ
university|విశ్వవిద్యాలయం
academy|అకాడమీ
school|పాఠశాల
library|గ్రంథాలయం
bank|బ్యాంకు
fund foundation|నిధి
court tribunal|న్యాయస్థానం,కోర్టు
army|సైన్యం,సేన
army jana|సేన
police|పోలీసు
security safety|భద్రత
defence defense|రక్షణ
justice judicial|న్యాయం
law right legal|చట్టం
truth|సత్యం,నిజం
freedom liberty|స్వాతంత్ర్యం,స్వేచ్ఛ
peace world|శాంతి
world|ప్రపంచం,విశ్వ
victory|విజయం
people folk nation popular|ప్రజలు,ప్రజా,జన
national nation|జాతీయ
homeland fatherland motherland|దేశం,మాతృభూమి
country|దేశం
state|రాష్ట్రం,రాజ్యం
republic|గణతంత్ర
democracy democratic|ప్రజాస్వామ్యం,ప్రజాస్వామ్య
social socialist|సామాజిక,సమాజం
communist|కమ్యూనిస్టు
worker labour labor work|కార్మికులు,శ్రామిక
peasant farmer|రైతు,రైతులు
youth young|యువ,యువజన
woman female|మహిళ,మహిళలు
child kid|పిల్లలు,బాల
man human person|మనిషి
right|హక్కు,హక్కులు,కుడి
citizen civic civil citizenship|పౌరుడు,పౌర
new|కొత్త,నవ
old ancient|పాత
great big large grand|మహా,పెద్ద,గొప్ప
small little|చిన్న
good|మంచి
green|పచ్చ,హరిత
black|నల్ల
white|తెల్ల
red|ఎర్ర,ఎరుపు
blue|నీలం
gold golden|బంగారు,స్వర్ణ
morning dawn|ఉదయం,ప్రభాత
evening|సాయంత్రం,సంధ్య
day|దినం,రోజు
night|రాత్రి
today|నేడు,ఈనాడు
tomorrow|రేపు
future|భవిష్యత్తు
time times|కాలం,సమయం
daily everyday|దిన,దినపత్రిక
newspaper gazette paper|పత్రిక,వార్తాపత్రిక
news|వార్త,వార్తలు
witness|సాక్షి
light jyoti|జ్యోతి
land bhoomi|భూమి
voice|గళం,వాణి
letter post mail courier|లేఖ
rain|వర్షం,వాన
sun sunshine|సూర్యుడు,సూర్య
moon|చంద్రుడు,చంద్ర
star|నక్షత్రం,తార
sky heaven|ఆకాశం
earth land ground|భూమి
fire|అగ్ని,నిప్పు
water|నీరు,జలం,జల
wind|గాలి
light|వెలుగు,కాంతి,జ్యోతి
sea|సముద్రం
river|నది
lake|చెరువు,సరస్సు
mountain hill|పర్వతం,కొండ
island|ద్వీపం
forest wood|అడవి,వనం
city town|నగరం
village|గ్రామం,పల్లె
house home|ఇల్లు,గృహం,భవన్
palace|మహల్,ప్యాలెస్
fort|కోట
bridge|వంతెన
gate door|ద్వారం
road way path|రోడ్డు,మార్గం,బాట
railway railroad|రైల్వే
flag banner|జెండా,పతాకం
lion|సింహం
tiger|పులి
elephant|ఏనుగు
horse|గుర్రం
cow|ఆవు
bird|పక్షి
lotus|తామర,కమలం
flower blossom bloom|పువ్వు,పుష్పం
tree|చెట్టు,వృక్షం
north northern|ఉత్తర
south southern|దక్షిణ
east eastern|తూర్పు
west western|పడమర,పశ్చిమ
central middle|కేంద్ర,మధ్య
supreme high upper|సుప్రీం,సర్వోన్నత
high upper|హై,ఉన్నత
united joint|ఐక్య,సంయుక్త
common general|సాధారణ
free|స్వేచ్ఛా
first one|మొదటి,ప్రథమ
strong mighty powerful power force strength|శక్తి,బలం
hope|ఆశ
trust confidence|విశ్వాసం
reform|సంస్కరణ
change|మార్పు
choice election electoral|ఎన్నిక,ఎన్నికలు
development progress|అభివృద్ధి
progress|ప్రగతి
health healthcare medical|ఆరోగ్యం,ఆరోగ్య
education enlightenment|విద్య
science research|విజ్ఞానం,శాస్త్రం
culture|సంస్కృతి
economy economic|ఆర్థిక
trade commerce|వాణిజ్యం
industry|పరిశ్రమ
finance financial|ఆర్థిక
interior internal home|హోం
foreign external|విదేశీ,విదేశాంగ
brother brotherhood|సోదరుడు,అన్న
friend friendship|మిత్రుడు,స్నేహం,బంధు
family|కుటుంబం
life|జీవితం,జీవన
memory memorial|స్మృతి
war|యుద్ధం
revolution revolutionary|విప్లవం
struggle fight|పోరాటం,సమరం
company corporation|కంపెనీ
festival holiday feast|పండుగ,ఉత్సవం
cup|కప్
prize award|పురస్కారం,అవార్డు,బహుమతి
nandi bull award|నంది
game play|ఆట,క్రీడ
song|పాట,గీతం
book|పుస్తకం,గ్రంథం
king royal kingdom|రాజు,రాజా
queen|రాణి
god|దేవుడు,దేవ
islamic muslim|ఇస్లామిక్,ముస్లిం
hindu|హిందూ
left|ఎడమ
telugu|తెలుగు
telangana|తెలంగాణ
indian india|భారత,భారతీయ
assembly parliament|శాసనసభ,సభ
parliament|పార్లమెంటు
constitution constitutional|రాజ్యాంగం
act law statute bill|చట్టం
television tv channel|టెలివిజన్
radio|రేడియో,ఆకాశవాణి
film movie cinema|సినిమా,చిత్రం
department division|శాఖ
organization body|సంస్థ,సంఘం
border frontier|సరిహద్దు
president presidential|రాష్ట్రపతి,అధ్యక్షుడు
minister|మంత్రి
prime minister|ప్రధానమంత్రి,ప్రధాని
chief minister|ముఖ్యమంత్రి
governor|గవర్నర్
leader|నాయకుడు,నేత
conference congress|సమావేశం,సదస్సు
march|యాత్ర,పాదయాత్ర
protest demonstration|నిరసన
campaign|ప్రచారం
project program|ప్రాజెక్టు
plan|పథకం,ప్రణాళిక
honor honour|గౌరవం
love|ప్రేమ
dream|కల,స్వప్నం
knowledge|జ్ఞానం
heart|హృదయం
human|మానవ
service|సేవ
mother|తల్లి,అమ్మ
father|తండ్రి,నాన్న
teacher|ఉపాధ్యాయుడు,గురువు
doctor physician|వైద్యుడు
student|విద్యార్థి
writer author|రచయిత
poet|కవి
soldier|సైనికుడు
martyr|అమరవీరుడు
hero|వీరుడు
salt|ఉప్పు
iron steel|ఇనుము,ఉక్కు
silver|వెండి
storm|తుఫాను
market|మార్కెట్,బజారు
hospital|ఆసుపత్రి
temple shrine|దేవాలయం,గుడి,ఆలయం
mosque|మసీదు
district region|జిల్లా
story tale|కథ
drama|నాటకం
music|సంగీతం
dance|నృత్యం
art|కళ
agriculture agricultural farming|వ్యవసాయం
energy|శక్తి
electricity electric power|విద్యుత్
environment|పర్యావరణం
year|సంవత్సరం
history historical|చరిత్ర
international|అంతర్జాతీయ
public|ప్రజా
all|అఖిల
congress|కాంగ్రెస్
`,
};
