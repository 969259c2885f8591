import type {LanguageWords} from './language-words.js';

/** Georgian: our own table, from general knowledge of the language. */
export const GEORGIAN: LanguageWords = {
	endings: /(?:ების|ები|ისა|ის|ი|ა|ო|ე)$/,
	small: 'და',
	rows: `
party|პარტია
union association league alliance|კავშირი,გაერთიანება,ასოციაცია
unity|ერთობა,ერთიანობა,ერთიანი
movement|მოძრაობა
front|ფრონტი
ministry|სამინისტრო
government|მთავრობა
council|საბჭო
committee commission|კომიტეტი,კომისია
agency|სააგენტო
office bureau|ოფისი,ბიურო
center centre|ცენტრი
institute|ინსტიტუტი
university|უნივერსიტეტი
academy|აკადემია
school|სკოლა
library|ბიბლიოთეკა
museum|მუზეუმი
theatre theater|თეატრი
bank|ბანკი
fund foundation|ფონდი
court tribunal|სასამართლო
army|არმია,ჯარი
guard|გვარდია,დაცვა
police|პოლიცია
security safety|უსაფრთხოება
defence defense|თავდაცვა
justice judicial|სამართლიანობა,იუსტიცია
law right legal|კანონი,სამართალი
order|წესრიგი
truth|სიმართლე,ჭეშმარიტება
freedom liberty|თავისუფლება
independence|დამოუკიდებლობა
independent|დამოუკიდებელი
peace world|მშვიდობა
world|მსოფლიო,სამყარო
victory|გამარჯვება
people folk nation popular|ხალხი,ხალხის,სახალხო
national nation|ეროვნული,ნაციონალური
homeland fatherland motherland|სამშობლო,მამული
country|ქვეყანა
state|სახელმწიფო
republic|რესპუბლიკა,რესპუბლიკური
democracy democratic|დემოკრატია,დემოკრატიული
social socialist|სოციალური,სოციალისტური
worker labour labor work|მუშა,შრომა,ლეიბორისტული
labour labor|ლეიბორისტული
peasant farmer|გლეხი
youth young|ახალგაზრდობა,ახალგაზრდა
woman female|ქალი,ქალთა
child kid|ბავშვი
man human person|ადამიანი,კაცი
right|უფლება,უფლებები,მარჯვენა
citizen civic civil citizenship|მოქალაქე,მოქალაქეთა
citizen|მოქალაქეები
new|ახალი
old ancient|ძველი
great big large grand|დიდი
small little|პატარა,მცირე
good|კარგი,კეთილი
green|მწვანე
black|შავი
white|თეთრი
red|წითელი
blue|ლურჯი,ცისფერი
gold golden|ოქრო,ოქროს
morning dawn|დილა
dawn daybreak sunrise|განთიადი,ალიონი
day|დღე
evening|საღამო
night|ღამე
today|დღეს
tomorrow|ხვალ
future|მომავალი
time times|დრო
week weekly|კვირა
daily everyday|ყოველდღიური
newspaper gazette paper|გაზეთი
news|ამბები,სიახლე,ახალი ამბები
journal magazine|ჟურნალი
mirror|სარკე
voice|ხმა
word|სიტყვა
letter post mail courier|წერილი,ფოსტა
rain|წვიმა
sun sunshine|მზე
moon|მთვარე
star|ვარსკვლავი
sky heaven|ცა
earth land ground|დედამიწა,მიწა
fire|ცეცხლი
water|წყალი
wind|ქარი
light|სინათლე,შუქი
sea|ზღვა
river|მდინარე
lake|ტბა
mountain hill|მთა
island|კუნძული
forest wood|ტყე
field|ველი
city town|ქალაქი
village|სოფელი
house home|სახლი
church|ეკლესია
castle fortress|ციხე,კოშკი
palace|სასახლე
square|მოედანი
bridge|ხიდი
peace bridge|მშვიდობის ხიდი
gate door|კარი,კარიბჭე
road way path|გზა
railway railroad|რკინიგზა
key|გასაღები
bell|ზარი
flag banner|დროშა
sword shield|ხმალი
shield|ფარი
lion|ლომი
eagle|არწივი
wolf|მგელი
bear|დათვი
horse|ცხენი
bird|ჩიტი,ფრინველი
flower blossom bloom|ყვავილი
rose flower|ვარდი
rose revolution|ვარდების რევოლუცია
tree|ხე
bread|პური
wine|ღვინო
spring|გაზაფხული
summer|ზაფხული
autumn fall|შემოდგომა
winter|ზამთარი
north northern|ჩრდილოეთი
south southern|სამხრეთი
east eastern|აღმოსავლეთი
west western|დასავლეთი
central middle|ცენტრალური
supreme high upper|უზენაესი,უმაღლესი
united joint|გაერთიანებული,ერთიანი
common general|საერთო,საზოგადო
free|თავისუფალი
first one|პირველი
strong mighty powerful power force strength|ძლიერი,ძალა
hope|იმედი
trust confidence|ნდობა,რწმენა
reform|რეფორმა
renaissance revival rebirth awakening|აღორძინება
change|ცვლილება
change coalition|კოალიცია ცვლილებისთვის
choice election electoral|არჩევანი,არჩევნები
development progress|განვითარება,აღმაშენებელი
builder|აღმაშენებელი
prosperity welfare prosperous|კეთილდღეობა
health healthcare medical|ჯანმრთელობა,ჯანდაცვა
education enlightenment|განათლება
science research|მეცნიერება
culture|კულტურა
economy economic|ეკონომიკა
trade commerce|ვაჭრობა
industry|მრეწველობა
finance financial|ფინანსები
interior internal home|შინაგანი,შინაგან საქმეთა
foreign external|საგარეო
brother brotherhood|ძმა
friend friendship|მეგობარი
family|ოჯახი
life|ცხოვრება,სიცოცხლე
memory memorial|ხსოვნა
war|ომი
revolution revolutionary|რევოლუცია
resistance|წინააღმდეგობა
club society|კლუბი
company corporation|კომპანია
festival holiday feast|ფესტივალი,დღესასწაული
cup|თასი
prize award|პრიზი,პრემია,ჯილდო
game play|თამაში
song|სიმღერა
book|წიგნი
king royal kingdom|მეფე
queen|დედოფალი
saint holy|წმინდა
god|ღმერთი
christian|ქრისტიანული
orthodox|მართლმადიდებელი
patriarchate|საპატრიარქო
left|მარცხენა
georgian georgia|ქართული,საქართველო
russian russia|რუსული
european europe|ევროპული,ევროპა
american america|ამერიკული
assembly parliament|კრება,ასამბლეა
parliament|პარლამენტი
act law statute bill|კანონი
constitution constitutional|კონსტიტუცია
television tv channel|ტელევიზია
channel|არხი
main channel|მთავარი არხი
formula|ფორმულა
radio|რადიო
film movie cinema|ფილმი,კინო
department division|დეპარტამენტი
organization body|ორგანიზაცია
intelligence information|დაზვერვა
border frontier|საზღვარი
president presidential|პრეზიდენტი
minister|მინისტრი
prime minister|პრემიერ-მინისტრი
mayor starost|მერი
leader|ლიდერი
project program|პროექტი
dream|ოცნება
dignity honor honour|ღირსება
honor honour|ღირსება,პატივი
courage brave bravery|მამაცობა
love|სიყვარული
spirit soul|სული
heart|გული
help aid assistance|დახმარება
mother|დედა
mother georgia|ქართლის დედა
father|მამა
son|შვილი
teacher|მასწავლებელი
doctor physician|ექიმი
student|სტუდენტი
writer author|მწერალი
poet|პოეტი
soldier|ჯარისკაცი
hero|გმირი
knight|რაინდი
salt|მარილი
iron steel|რკინა
silver|ვერცხლი
stone rock|ქვა
patriot|პატრიოტი
alliance patriot|პატრიოტთა ალიანსი
market|ბაზარი,ბაზრობა
hospital|საავადმყოფო
airport|აეროპორტი
prison|ციხე
temple shrine|ტაძარი
region province|რეგიონი,მხარე
story tale|ამბავი,მოთხრობა
music|მუსიკა
dance|ცეკვა
art|ხელოვნება
agriculture agricultural farming|სოფლის მეურნეობა
energy|ენერგეტიკა
environment|გარემო
history historical|ისტორია
eternal|მარადიული
international|საერთაშორისო
public|საჯარო,საზოგადოებრივი
lelo|ლელო
`,
};
