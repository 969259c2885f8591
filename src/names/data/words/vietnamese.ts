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
committee commission|ủy ban
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
`,
};
