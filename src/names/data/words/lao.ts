import type {LanguageWords} from './language-words.js';

/** Lao: our own table, from general knowledge of the language. */
export const LAO: LanguageWords = {
	small: 'ແຫ່ງ ແລະ ຂອງ ການ ຄວາມ ເພື່ອ',
	rows: `
party|ພັກ
union association league alliance|ສະຫະພັນ,ສະມາຄົມ,ສະຫະພາບ
unity|ສາມັກຄີ,ເອກະພາບ
movement|ຂະບວນການ
front|ແນວ,ແນວໂຮມ
front national construction|ແນວລາວສ້າງຊາດ
ministry|ກະຊວງ
government|ລັດຖະບານ
council|ສະພາ
committee commission|ຄະນະກຳມະການ
agency|ອົງການ,ສຳນັກງານ
news agency|ສຳນັກຂ່າວ
office bureau|ຫ້ອງການ,ສຳນັກງານ
center centre|ສູນ,ສູນກາງ
institute|ສະຖາບັນ
university|ມະຫາວິທະຍາໄລ
school|ໂຮງຮຽນ
library|ຫໍສະໝຸດ
museum|ຫໍພິພິທະພັນ
bank|ທະນາຄານ
fund foundation|ກອງທຶນ
court tribunal|ສານ
army|ກອງທັບ
police|ຕຳຫຼວດ
security safety|ຄວາມໝັ້ນຄົງ,ປ້ອງກັນຄວາມສະຫງົບ
defence defense|ປ້ອງກັນປະເທດ
justice judicial|ຍຸຕິທຳ
law right legal|ກົດໝາຍ
freedom liberty|ເສລີພາບ,ອິດສະລະ
free lao|ລາວອິດສະຫຼະ
independence|ເອກະລາດ
peace world|ສັນຕິພາບ
world|ໂລກ
victory|ໄຊຊະນະ,ໄຊ
people folk nation popular|ປະຊາຊົນ
national nation|ແຫ່ງຊາດ,ຊາດ
country|ປະເທດ
state|ລັດ
republic|ສາທາລະນະລັດ
democracy democratic|ປະຊາທິປະໄຕ
social socialist|ສັງຄົມ
communist|ຄອມມູນິດ
worker labour labor work|ກຳມະກອນ,ແຮງງານ
peasant farmer|ຊາວນາ,ກະສິກອນ
youth young|ຊາວໜຸ່ມ
woman female|ແມ່ຍິງ
child kid|ເດັກນ້ອຍ
man human person|ມະນຸດ,ຄົນ
right|ສິດທິ
new|ໃໝ່
new age era|ສະໄໝໃໝ່
old ancient|ເກົ່າ
great big large grand|ໃຫຍ່,ມະຫາ
small little|ນ້ອຍ
good|ດີ
green|ຂຽວ
black|ດຳ
white|ຂາວ
red|ແດງ
blue|ຟ້າ
gold golden|ຄຳ,ທອງ
morning dawn|ເຊົ້າ
day|ວັນ
evening|ແລງ
night|ຄືນ
today|ມື້ນີ້
tomorrow|ມື້ອື່ນ
future|ອະນາຄົດ
time times|ເວລາ,ສະໄໝ
newspaper gazette paper|ໜັງສືພິມ
news|ຂ່າວ
journal magazine|ວາລະສານ
voice|ສຽງ
rain|ຝົນ
sun sunshine|ຕາເວັນ
moon|ເດືອນ,ຈັນ
star|ດາວ
sky heaven|ຟ້າ
earth land ground|ດິນ
fire|ໄຟ
water|ນ້ຳ
wind|ລົມ
light|ແສງ
sea|ທະເລ
river|ແມ່ນ້ຳ
mountain hill|ພູ
island|ເກາະ
forest wood|ປ່າ
city town|ເມືອງ,ນະຄອນ
village|ບ້ານ
house home|ເຮືອນ
palace|ວັງ,ພະລາຊະວັງ
palace presidential|ຫໍຄຳ
bridge|ຂົວ
bridge friendship|ຂົວມິດຕະພາບ
gate door|ປະຕູ
road way path|ທາງ,ຖະໜົນ
railway railroad|ລົດໄຟ,ທາງລົດໄຟ
flag banner|ທຸງ
lion|ສິງ
tiger|ເສືອ
elephant|ຊ້າງ
million elephant|ລ້ານຊ້າງ
million|ລ້ານ
horse|ມ້າ
bird|ນົກ
flower blossom bloom|ດອກໄມ້
champa frangipani|ຈຳປາ
tree|ຕົ້ນໄມ້
north northern|ເໜືອ
south southern|ໃຕ້
east eastern|ຕາເວັນອອກ
west western|ຕາເວັນຕົກ
central middle|ກາງ,ສູນກາງ
supreme high upper|ສູງສຸດ
first one|ທຳອິດ,ທີໜຶ່ງ
strong mighty powerful power force strength|ກຳລັງ,ພະລັງ
hope|ຄວາມຫວັງ
change|ປ່ຽນແປງ
election|ເລືອກຕັ້ງ
development progress|ພັດທະນາ
progress|ກ້າວໜ້າ
health healthcare medical|ສາທາລະນະສຸກ,ສຸຂະພາບ
education enlightenment|ສຶກສາ,ການສຶກສາ,ສຶກສາທິການ
science research|ວິທະຍາສາດ
culture|ວັດທະນະທຳ
information culture|ຖະແຫຼງຂ່າວ
economy economic|ເສດຖະກິດ
trade commerce|ການຄ້າ
industry|ອຸດສາຫະກຳ
finance financial|ການເງິນ
interior internal home|ພາຍໃນ
foreign external|ການຕ່າງປະເທດ,ຕ່າງປະເທດ
friend friendship|ມິດ,ມິດຕະພາບ
family|ຄອບຄົວ
life|ຊີວິດ
war|ສົງຄາມ
revolution revolutionary|ປະຕິວັດ
company corporation|ບໍລິສັດ
festival holiday feast|ບຸນ
boat racing|ຊ່ວງເຮືອ
prize award|ລາງວັນ
game play|ກິລາ,ເກມ
song|ເພງ
book|ປຶ້ມ
king royal kingdom|ກະສັດ,ລາຊາ
buddhist|ພຸດທະ,ພຸດ
lao|ລາວ
chinese china|ຈີນ
assembly parliament|ສະພາ
act law statute bill|ກົດໝາຍ
constitution constitutional|ລັດຖະທຳມະນູນ
radio|ວິທະຍຸ
television tv channel|ໂທລະພາບ
department division|ກົມ
president presidential|ປະທານ,ປະທານປະເທດ
minister|ລັດຖະມົນຕີ
prime minister|ນາຍົກລັດຖະມົນຕີ
secretary|ເລຂາທິການ
conference congress|ກອງປະຊຸມ
congress|ກອງປະຊຸມໃຫຍ່
project program|ໂຄງການ
plan|ແຜນການ
love|ຮັກ,ຄວາມຮັກ
help aid assistance|ຊ່ວຍເຫຼືອ
service|ບໍລິການ
cooperation collaboration|ຮ່ວມມື
teacher|ຄູ
doctor physician|ໝໍ,ແພດ
student|ນັກສຶກສາ,ນັກຮຽນ
soldier|ທະຫານ
market|ຕະຫຼາດ
morning market|ຕະຫຼາດເຊົ້າ
hospital|ໂຮງໝໍ
airport|ສະໜາມບິນ
temple shrine|ວັດ
stupa that|ພະທາດ,ທາດ
province region|ແຂວງ
story tale|ເລື່ອງ,ນິທານ
music|ດົນຕີ
art|ສິລະປະ
agriculture agricultural farming|ກະສິກຳ
energy|ພະລັງງານ
electricity electric power|ໄຟຟ້າ
tourism|ທ່ອງທ່ຽວ
history historical|ປະຫວັດສາດ
international|ສາກົນ
`,
};
