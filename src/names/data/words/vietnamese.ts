import type {LanguageWords} from './language-words.js';

/** Vietnamese: our own table, from general knowledge of the language. */
export const VIETNAMESE: LanguageWords = {
	hasTones: true,
	small: 'và của cho các những về với trong vì ở tại',
	rows: `
party|đảng
union association league alliance|liên minh,hiệp hội
unity|đoàn kết
movement|phong trào
front|mặt trận
ministry|bộ
government|chính phủ
council|hội đồng
committee commission|ủy ban,uỷ ban,ban
agency|cơ quan
bureau office|văn phòng
center centre|trung tâm
institute|viện
university|đại học
academy|học viện
school|trường
library|thư viện
museum|bảo tàng
theatre theater|nhà hát
bank|ngân hàng
fund foundation|quỹ
court tribunal|tòa án
army|quân đội
guard|cận vệ
police|công an,cảnh sát
security safety|an ninh
defence defense|quốc phòng
justice|công lý
law right|luật
order|trật tự
truth|sự thật
freedom liberty|tự do
independence|độc lập
independent|độc lập
peace world|hòa bình
world|thế giới
victory|chiến thắng
people folk nation|nhân dân
national nation|quốc gia
homeland fatherland motherland|tổ quốc
state|nhà nước
republic|cộng hòa
democracy democratic|dân chủ
social socialist|xã hội
communist|cộng sản
workers labour labor|lao động
peasant farmer|nông dân
youth young|tuổi trẻ,thanh niên
women woman|phụ nữ
children child|trẻ em
man human person|con người
rights right|quyền
citizen civic civil|công dân
new|mới,tân
old ancient|cũ
great big large grand|lớn,đại
small little|nhỏ,tiểu
good|tốt
green|xanh
black|đen
white|trắng
red|đỏ
blue|xanh
gold golden|vàng
morning dawn|buổi sáng
dawn daybreak sunrise|bình minh
day|ngày
evening|buổi chiều
night|đêm
today|hôm nay
tomorrow|ngày mai
future|tương lai
time times|thời báo
week weekly|tuần
daily everyday|hàng ngày,nhật báo
newspaper gazette paper|báo
news|tin tức
statement bulletin gazette record|tuyên bố
journal magazine|tạp chí
mirror|gương
voice|tiếng nói
word|lời
letter post mail courier|bưu điện
rain|mưa
sun sunshine|mặt trời
moon|mặt trăng
star|ngôi sao,sao
sky heaven|bầu trời
earth land ground|đất
universe cosmos space|vũ trụ
fire|lửa
water|nước
wind|gió
light|ánh sáng
sea|biển
river|sông
lake|hồ
mountain hill|núi
island|đảo
forest wood|rừng
field|cánh đồng
city town|thành phố
village|làng
house home|nhà
church|nhà thờ
castle fortress|lâu đài
palace|cung điện
tower|tháp
square|quảng trường
bridge|cầu
gate door|cổng
road way path|đường
railway railroad|đường sắt
compass|la bàn
key|chìa khóa
bell|chuông
flag banner|cờ
sword shield|khiên
lion|sư tử
eagle|đại bàng
wolf|sói
bear|gấu
horse|ngựa
bird|chim
jellyfish medusa|sứa
apple|táo
rose flower|hoa
tree|cây
bread|bánh mì
spring|mùa xuân
summer|mùa hè
autumn fall|mùa thu
winter|mùa đông
north northern|bắc
south southern|nam
east eastern|đông
west western|tây
central middle|trung ương
supreme high upper|tối cao
united joint|thống nhất
common general|chung
free|tự do
first one|đầu tiên
strong power force strength|sức mạnh
hope|hy vọng
trust confidence|niềm tin
reform|cải cách
renaissance revival rebirth awakening|phục hưng
change|thay đổi
choice election electoral|bầu cử
development progress|phát triển
prosperity welfare prosperous|thịnh vượng
health|y tế
education enlightenment|giáo dục
science research|khoa học
culture|văn hóa
economy economic|kinh tế
trade commerce|thương mại
industry|công nghiệp
finance financial|tài chính
interior internal home|nội vụ
foreign external|ngoại giao
miner|thợ mỏ
mayor starost|thị trưởng
servant|đầy tớ
brother brotherhood|anh em
friend friendship|hữu nghị
family|gia đình
life|cuộc sống
memory memorial|tưởng niệm
war|chiến tranh
revolution revolutionary|cách mạng
resistance|kháng chiến
club society|câu lạc bộ
company corporation|công ty
festival holiday feast|lễ hội
cup|cúp
prize award|giải thưởng
game play|trò chơi
song|bài hát
book|sách
king royal|vua
prince|hoàng tử
queen|nữ hoàng
saint holy|thánh
god|chúa
islamic muslim|hồi giáo
left|cánh tả
right|cánh hữu
step forward advance|bước tiến
german|đức
russian|nga
ukrainian|ukraina
polish|ba lan
czech|séc
hungarian|hungary
turkish|thổ nhĩ kỳ
indian|ấn độ
french|pháp
european|châu âu
american|mỹ
arab arabic|ả rập
korean|hàn quốc
space|không gian
modern contemporary|hiện đại
three|ba,tam
pyramid|kim tự tháp
assembly parliament|quốc hội
leaf sheet page|lá
line|tuyến
fortune luck happiness|hạnh phúc
rise ascent climb|vươn lên
act law statute bill|luật,đạo luật
constitution constitutional|hiến pháp
treaty accord pact|hiệp ước
agreement deal accord pact|hiệp định,thỏa thuận
declaration manifesto statement|tuyên ngôn,tuyên bố
protection protect conservation|bảo vệ
television tv channel|truyền hình
channel|kênh
radio|phát thanh
voice radio|đài tiếng nói
station|đài,trạm,ga
broadcasting broadcast broadcaster|phát thanh,phát sóng
observer observe watch|quan sát viên
reporter journalist correspondent|phóng viên,nhà báo
review|tạp chí,điểm báo
network net|mạng,mạng lưới
publishing publisher publication press|nhà xuất bản,xuất bản
film movie cinema|phim,điện ảnh
department division|sở,cục,ban
directorate administration management board|tổng cục
authority power|cơ quan,nhà chức trách
organization body|tổ chức
institution|viện
association|hội,hiệp hội
federation federal union|liên đoàn,liên bang
confederation|tổng liên đoàn
senate|thượng viện
chamber house|phòng,viện
headquarters|trụ sở,bộ tư lệnh
commission|ủy ban,uỷ ban
corps legion|quân đoàn,binh đoàn
brigade|lữ đoàn
battalion|tiểu đoàn
division|sư đoàn
regiment|trung đoàn
navy fleet|hải quân
air|không quân,hàng không
force power|lực lượng,quân
command|bộ tư lệnh,chỉ huy
intelligence information|tình báo
prosecutor|viện kiểm sát,công tố
procuracy prosecutor|kiểm sát
customs|hải quan
border frontier|biên giới,biên phòng
rescue save|cứu hộ,cứu nạn
president presidential|chủ tịch,tổng thống
chairman president|chủ tịch
minister|bộ trưởng
prime minister|thủ tướng
governor|thống đốc
ambassador|đại sứ
leader|lãnh đạo,lãnh tụ
secretary|bí thư
general secretary|tổng bí thư
spokesman|người phát ngôn
deputy vice|phó,đại biểu
candidate|ứng cử viên
conference congress|hội nghị
congress|đại hội
summit|thượng đỉnh
forum|diễn đàn
exhibition expo exhibit|triển lãm
tournament championship|giải đấu
championship|giải vô địch,vô địch
league|liên đoàn,liên minh
olympic|thế vận hội,olympic
march|tuần hành
protest demonstration|biểu tình
strike|đình công
campaign|chiến dịch
operation campaign|chiến dịch
project program|dự án
plan|kế hoạch
initiative|sáng kiến
program|chương trình
mission|sứ mệnh,nhiệm vụ
appeal call|lời kêu gọi,kêu gọi
dignity honor honour|phẩm giá
honor honour|danh dự,vinh dự
courage brave bravery|dũng cảm
faith belief|đức tin,niềm tin
love|tình yêu
dream|giấc mơ,ước mơ
destiny fate|định mệnh
glory|vinh quang
pride|tự hào
wisdom|trí tuệ
knowledge|tri thức,kiến thức
spirit soul|tinh thần,linh hồn
heart|trái tim,tim
equality|bình đẳng
human|nhân loại,con người
human rights|nhân quyền
humanity humanitarian|nhân đạo
charity|từ thiện
help aid assistance|giúp đỡ,cứu trợ
service|dịch vụ
cooperation collaboration|hợp tác
mother|mẹ
father|cha,bố
son|con trai
daughter|con gái
sister|chị em
teacher|giáo viên,thầy giáo,nhà giáo
doctor physician|bác sĩ
lawyer|luật sư
student|sinh viên,học sinh
writer author|nhà văn
poet|nhà thơ
soldier|chiến sĩ,người lính
veteran|cựu chiến binh
martyr|liệt sĩ
hero|anh hùng
orphan|trẻ mồ côi
refugee|người tị nạn
pioneer|tiên phong,tiền phong
vanguard pioneer|tiền phong
tiger|hổ,cọp
elephant|voi
fish|cá
snake|rắn
dragon|rồng,long
phoenix|phượng hoàng
buffalo|trâu
dove pigeon|bồ câu
lotus|sen
lotus golden|bông sen vàng
flower blossom bloom|hoa
bamboo|tre,trúc
bamboo burning|đốt lò
stone rock|đá
sand|cát
desert|sa mạc
salt|muối
iron steel|sắt
steel|thép
silver|bạc
diamond|kim cương
pearl|ngọc trai
jade|ngọc
cloud|mây
storm|bão
thunder lightning|sấm
snow|tuyết
wave|sóng
valley|thung lũng
ocean|đại dương
bay gulf|vịnh
coast shore|bờ biển
coast guard police|cảnh sát biển
port harbor harbour|cảng
garden|vườn
oil|dầu khí,dầu
oil gas petroleum|dầu khí
energy|năng lượng
electricity electric power|điện lực,điện
nuclear|hạt nhân
yellow|vàng
orange|cam
purple|tím
second two|thứ hai
four|bốn,tứ
five|năm
ten|mười
hundred|trăm
thousand|nghìn,ngàn
hand|tay,bàn tay
eye|mắt
head|đầu
face|mặt
blood|máu
century|thế kỷ
year|năm
month|tháng
eternal|vĩnh cửu,muôn năm
birth|sinh nhật
death|chết
history historical|lịch sử
save rescue|cứu
build building construction|xây dựng
return|trở về
fight struggle battle|chiến đấu,đấu tranh
struggle fight|đấu tranh
liberation|giải phóng
reunification|thống nhất
clean|sạch,trong sạch
patriotic patriot|yêu nước
true real|thật
beautiful|đẹp
long|dài
lost|thất lạc
secret|bí mật
last|cuối cùng
special|đặc biệt
international|quốc tế
global|toàn cầu
public|công cộng,công
private|tư nhân
local|địa phương
regional|khu vực
royal|hoàng gia
province|tỉnh
district region|quận,huyện
region province|vùng,miền
country|đất nước
vietnamese vietnam|việt nam
asian asia|châu á
african africa|châu phi
chinese china|trung quốc
laborer labour|người lao động
street|phố,đường
market|chợ,thị trường
hospital|bệnh viện
stadium|sân vận động
airport|sân bay
prison|nhà tù,trại giam
temple shrine|chùa,đền
literature temple|văn miếu
factory|nhà máy
park|công viên
ship|tàu
train|tàu hỏa
plane airplane aircraft|máy bay
rocket missile|tên lửa
bomb|bom
crown|vương miện
lamp|đèn
pen|bút
story tale|câu chuyện,truyện
drama|kịch
music|âm nhạc,nhạc
dance|múa,khiêu vũ
art|nghệ thuật
puppet|múa rối
sport sports|thể thao
football soccer|bóng đá
team|đội,đội tuyển
player|cầu thủ
coach|huấn luyện viên
investment|đầu tư
stock|chứng khoán,cổ phiếu
insurance|bảo hiểm
agriculture agricultural farming|nông nghiệp
food|thực phẩm
fishery|thủy sản
tourism|du lịch
transport transportation|giao thông,vận tải
communication|truyền thông,viễn thông
technology|công nghệ
digital|kỹ thuật số
information|thông tin
environment|môi trường
climate|khí hậu
housing house home|nhà ở
employment labor labour job|việc làm
vaccine|vắc xin
prayer|cầu nguyện
fatherland front|mặt trận tổ quốc
politburo|bộ chính trị
executive central committee|ban chấp hành
planning|kế hoạch
inspection|thanh tra,kiểm tra
people army|quân đội nhân dân
express|nhanh
great solidarity unity|đại đoàn kết
new hanoi|hà nội mới
law justice|pháp luật
resistance war|kháng chiến
market stock|thị trường chứng khoán
`,
};
