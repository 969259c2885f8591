import type {LanguageWords} from './language-words.js';

/** Thai: our own table, from general knowledge of the language. */
export const THAI: LanguageWords = {
	small: 'แห่ง และ ของ ใน เพื่อ การ ความ ที่',
	rows: `
party|พรรค
union association league alliance|สหภาพ,สมาคม,พันธมิตร
association|สมาคม
unity|เอกภาพ,สามัคคี,ความสามัคคี
movement|ขบวนการ
front|แนวร่วม,แนวหน้า
ministry|กระทรวง
government|รัฐบาล
council|สภา,คณะมนตรี
committee commission|คณะกรรมการ,คณะกรรมาธิการ,กรรมการ
agency|สำนักงาน,หน่วยงาน
news agency|สำนักข่าว
bureau office|สำนัก,สำนักงาน
office bureau|สำนักงาน
center centre|ศูนย์
institute|สถาบัน
university|มหาวิทยาลัย
academy|สถาบัน,โรงเรียน
school|โรงเรียน
library|หอสมุด,ห้องสมุด
museum|พิพิธภัณฑ์
theatre theater|โรงละคร,โรงภาพยนตร์
bank|ธนาคาร
fund foundation|กองทุน,มูลนิธิ
foundation|มูลนิธิ
court tribunal|ศาล
army|กองทัพ,กองทัพบก
guard|ทหารรักษา,ยาม,องครักษ์
police|ตำรวจ
security safety|ความมั่นคง,ความปลอดภัย,มั่นคง
defence defense|กลาโหม,ป้องกัน
justice judicial|ยุติธรรม,ความยุติธรรม,ธรรม
law right legal|กฎหมาย
order|ระเบียบ,ความสงบ
order peace maintaining|รักษาความสงบ
truth|ความจริง,สัจจะ
freedom liberty|เสรีภาพ,อิสรภาพ
independence|เอกราช
independent|อิสระ
solidarity|สามัคคี
peace world|สันติภาพ,สันติ
world|โลก
victory|ชัยชนะ,ชัย
people folk nation popular|ประชาชน,ประชา,ราษฎร
national nation|แห่งชาติ,ชาติ
homeland fatherland motherland|บ้านเกิด,มาตุภูมิ
state|รัฐ
republic|สาธารณรัฐ
democracy democratic|ประชาธิปไตย,ประชาธิปัตย์
democrat democratic|ประชาธิปัตย์
social socialist|สังคม
communist|คอมมิวนิสต์
worker labour labor work|แรงงาน,กรรมกร
peasant farmer|เกษตรกร,ชาวนา
youth young|เยาวชน,หนุ่มสาว
woman female|สตรี,ผู้หญิง,หญิง
child kid|เด็ก
man human person|คน,มนุษย์
right|สิทธิ,ขวา
human rights|สิทธิมนุษยชน
citizen civic civil citizenship|พลเมือง
new|ใหม่
old ancient|เก่า
great big large grand|ใหญ่,มหา,ยิ่งใหญ่
small little|เล็ก,น้อย
good|ดี
green|เขียว
black|ดำ
white|ขาว
red|แดง
blue|น้ำเงิน,ฟ้า
yellow|เหลือง
gold golden|ทอง,ทองคำ
morning dawn|เช้า
dawn daybreak sunrise|รุ่งอรุณ,อรุณ
day|วัน
evening|เย็น
night|คืน,กลางคืน,ราตรี
today|วันนี้
tomorrow|พรุ่งนี้
future|อนาคต
time times|เวลา,สมัย
week weekly|สัปดาห์
daily everyday|รายวัน
newspaper gazette paper|หนังสือพิมพ์
news|ข่าว
fresh|สด
journal magazine|วารสาร,นิตยสาร
public opinion|มติชน
opinion|มติ,ความเห็น
mirror|กระจก
voice|เสียง
word|คำ
letter post mail courier|ไปรษณีย์,จดหมาย
rain|ฝน
sun sunshine|ตะวัน,อาทิตย์,ดวงอาทิตย์
moon|จันทร์,ดวงจันทร์
star|ดาว
sky heaven|ฟ้า,ท้องฟ้า
earth land ground|แผ่นดิน,ดิน,โลก
fire|ไฟ
water|น้ำ
wind|ลม
light|แสง
sea|ทะเล
river|แม่น้ำ
lake|ทะเลสาบ
mountain hill|ภูเขา,ดอย,เขา
island|เกาะ
forest wood|ป่า,ป่าไม้
field|ทุ่ง,สนาม
city town|เมือง,นคร,กรุง
village|หมู่บ้าน
house home|บ้าน,สภา
church|โบสถ์
castle fortress|ปราสาท
palace|พระราชวัง,วัง
hall throne|พระที่นั่ง
tower|หอคอย,หอ
square|จัตุรัส,ลาน
royal field|สนามหลวง
bridge|สะพาน
gate door|ประตู
road way path|ถนน,ทาง
railway railroad|รถไฟ,การรถไฟ
key|กุญแจ
bell|ระฆัง
flag banner|ธง
sword shield|ดาบ
shield|โล่
lion|สิงห์,สิงโต
tiger|เสือ
eagle|อินทรี
elephant|ช้าง
war elephant|ช้างศึก
wolf|หมาป่า
bear|หมี
horse|ม้า
buffalo|ควาย
bird|นก
fish|ปลา
snake|งู
naga serpent|นาค
dragon|มังกร
lotus|บัว
flower blossom bloom|ดอกไม้,บุปผา
rose flower|กุหลาบ
tree|ต้นไม้
rice|ข้าว
apple|แอปเปิล
summer|ฤดูร้อน
winter|ฤดูหนาว
north northern|เหนือ
south southern|ใต้
east eastern|ตะวันออก
west western|ตะวันตก
central middle|กลาง
supreme high upper|สูงสุด,ฎีกา
high upper|สูง
united joint|ร่วม,สห,รวม
common general|ร่วม,สามัญ
free|เสรี
first one|แรก,หนึ่ง,ที่หนึ่ง
strong mighty powerful power force strength|พลัง,กำลัง
power force strength energy|พลัง,อำนาจ
state power palang|พลังประชารัฐ
hope|ความหวัง,หวัง
trust confidence|ไว้วางใจ,ความเชื่อมั่น
reform|ปฏิรูป
renaissance revival rebirth awakening|ฟื้นฟู
change|เปลี่ยนแปลง
choice election electoral|เลือกตั้ง,การเลือกตั้ง
development progress|พัฒนา
progress|ก้าวหน้า
step forward advance|ก้าว
far forward move|ไกล
forward ahead advance|ก้าวหน้า,ไปข้างหน้า
prosperity welfare prosperous|สวัสดิการ,ความเจริญ
health healthcare medical|สาธารณสุข,สุขภาพ
education enlightenment|ศึกษา,การศึกษา,ศึกษาธิการ
science research|วิทยาศาสตร์
research|วิจัย
culture|วัฒนธรรม
economy economic|เศรษฐกิจ
trade commerce|พาณิชย์,การค้า
industry|อุตสาหกรรม
finance financial|การคลัง,การเงิน,คลัง
interior internal home|มหาดไทย
foreign external|ต่างประเทศ,การต่างประเทศ
servant|คนรับใช้,ข้าราชการ
brother brotherhood|พี่น้อง,พี่ชาย
friend friendship|เพื่อน,มิตร
family|ครอบครัว
life|ชีวิต
memory memorial|ความทรงจำ,อนุสรณ์
monument memorial|อนุสาวรีย์
war|สงคราม
revolution revolutionary|ปฏิวัติ
resistance|ต่อต้าน
club society|สโมสร
company corporation|บริษัท
festival holiday feast|เทศกาล,งาน
cup|ถ้วย
prize award|รางวัล
game play|เกม,กีฬา
song|เพลง
book|หนังสือ
king royal kingdom|กษัตริย์,ราชา,ราช
royal|หลวง,ราชวงศ์,พระราช
prince|เจ้าชาย,เจ้าฟ้า
queen|ราชินี
saint holy|นักบุญ
god|พระเจ้า,เทพ
islamic muslim|อิสลาม,มุสลิม
buddhist|พุทธ
left|ซ้าย
thai|ไทย
for thai|เพื่อไทย
proud pride thai|ภูมิใจ
love thai|ไทยรัก
nation building united|รวมไทยสร้างชาติ
build building construction|สร้าง
chinese china|จีน
japanese japan|ญี่ปุ่น
american america|อเมริกา,สหรัฐ
european europe|ยุโรป
asian asia|เอเชีย
three|สาม
two|สอง
four|สี่
five|ห้า
ten|สิบ
hundred|ร้อย
thousand|พัน
assembly parliament|สมัชชา,สภา
assembly poor|สมัชชาคนจน
parliament|รัฐสภา
senate|วุฒิสภา
representative|ผู้แทน,ผู้แทนราษฎร
act law statute bill|พระราชบัญญัติ
constitution constitutional|รัฐธรรมนูญ
treaty accord pact|สนธิสัญญา
agreement deal accord pact|ข้อตกลง
declaration manifesto statement|ปฏิญญา,ประกาศ
television tv channel|โทรทัศน์,ทีวี
channel|ช่อง
radio|วิทยุ
film movie cinema|ภาพยนตร์,หนัง
department division|กรม
directorate administration management board|กอง,สำนัก
authority power|การ,หน่วยงาน
organization body|องค์การ,องค์กร
federation federal union|สหพันธ์
confederation|สมาพันธ์
headquarters|กองบัญชาการ
navy fleet|กองทัพเรือ,ราชนาวี
air|อากาศ,กองทัพอากาศ
force power|กองกำลัง,กองทัพ
intelligence information|ข่าวกรอง
prosecutor|อัยการ
attorney prosecutor|อัยการ
customs|ศุลกากร
border frontier|ชายแดน
president presidential|ประธานาธิบดี,ประธาน
minister|รัฐมนตรี
prime minister|นายกรัฐมนตรี
governor|ผู้ว่าราชการ,ผู้ว่า
ambassador|เอกอัครราชทูต,ทูต
leader|ผู้นำ,หัวหน้า
secretary|เลขาธิการ,เลขานุการ
deputy vice|รอง
conference congress|การประชุม,ประชุม
summit|สุดยอด
forum|เวที
exhibition expo exhibit|นิทรรศการ
championship|ชิงแชมป์
league|ลีก
olympic|โอลิมปิก
march|เดินขบวน
protest demonstration|ประท้วง,ชุมนุม
strike|หยุดงาน
campaign|รณรงค์
operation campaign|ปฏิบัติการ,ยุทธการ
project program|โครงการ
plan|แผน
mission|ภารกิจ
honor honour|เกียรติ,เกียรติยศ
dignity honor honour|ศักดิ์ศรี
courage brave bravery|กล้าหาญ
faith belief|ศรัทธา
love|รัก,ความรัก
dream|ฝัน,ความฝัน
glory|รุ่งโรจน์
wisdom|ปัญญา
knowledge|ความรู้
spirit soul|จิตวิญญาณ
heart|หัวใจ,ใจ
equality|เสมอภาค
human|มนุษย์,มนุษยชน
help aid assistance|ช่วยเหลือ
service|บริการ
cooperation collaboration|ความร่วมมือ,สหกรณ์
mother|แม่,มารดา
father|พ่อ,บิดา
son|ลูกชาย
daughter|ลูกสาว
teacher|ครู
doctor physician|แพทย์,หมอ
lawyer|ทนายความ
student|นักเรียน,นักศึกษา
writer author|นักเขียน
soldier|ทหาร
veteran|ทหารผ่านศึก
hero|วีรบุรุษ,ฮีโร่
warrior fighter|นักรบ
bad student|นักเรียนเลว
salt|เกลือ
iron steel|เหล็ก
silver|เงิน
stone rock|หิน
diamond|เพชร
cloud|เมฆ
storm|พายุ
market|ตลาด
hospital|โรงพยาบาล
stadium|สนามกีฬา
airport|ท่าอากาศยาน,สนามบิน
prison|เรือนจำ
temple shrine|วัด
mosque|มัสยิด
province region|จังหวัด
district region|อำเภอ,เขต
country|ประเทศ
ship|เรือ
train|รถไฟ
plane airplane aircraft|เครื่องบิน
crown|มงกุฎ
story tale|เรื่อง,นิทาน
drama|ละคร
music|ดนตรี
dance|เต้นรำ,รำ
art|ศิลปะ,ศิลป์
sport sports|กีฬา
football soccer|ฟุตบอล
boxing|มวย
team|ทีม
agriculture agricultural farming|เกษตร,การเกษตร
oil|น้ำมัน,ปิโตรเลียม
energy|พลังงาน
electricity electric power|ไฟฟ้า
transport transportation|คมนาคม,ขนส่ง
tourism|ท่องเที่ยว,การท่องเที่ยว
communication|สื่อสาร
digital|ดิจิทัล
environment|สิ่งแวดล้อม
stock|หลักทรัพย์,หุ้น
investment|ลงทุน
vaccine|วัคซีน
year|ปี
month|เดือน
century|ศตวรรษ
history historical|ประวัติศาสตร์
clean|สะอาด
international|นานาชาติ,ระหว่างประเทศ
public|สาธารณะ,มหาชน
anti-corruption suppression|ปราบปราม
corruption|ทุจริต
election|เลือกตั้ง,การเลือกตั้ง
manager|ผู้จัดการ
business|ธุรกิจ
base|ฐาน
red shirt|เสื้อแดง
yellow shirt|เสื้อเหลือง
shirt|เสื้อ
land homeland|แผ่นดิน
gas|ก๊าซ
dictatorship|เผด็จการ
against|ต่อต้าน
`,
};
