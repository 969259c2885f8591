import type {LanguageWords} from './language-words.js';

/** Korean: our own table, from general knowledge of the language. */
export const KOREAN: LanguageWords = {
	rows: `
party|당
union association league alliance|연합,연맹
unity|통일
movement|운동
front|전선
ministry|부
government|정부
council|위원회
committee commission|위원회
agency|청
bureau office|사무소
center centre|센터
institute|연구원
university|대학교
school|학교
library|도서관
museum|박물관
theatre theater|극장
bank|은행
fund foundation|재단
court tribunal|법원
army|군
police|경찰
security safety|안보
defence defense|국방
justice|정의
law right|법
truth|진실
freedom liberty|자유
independence|독립
independent|독립
solidarity|연대
peace world|평화
world|세계
victory|승리
people folk nation|국민,인민
national nation|국립,민족
homeland fatherland motherland|조국
state|국가
republic|공화국
democracy democratic|민주
social socialist|사회
communist|공산
workers labour labor|노동
peasant farmer|농민
youth young|청년
women woman|여성
children child|어린이
man human person|사람
rights right|권리
citizen civic civil|시민
new|새
great big large grand|대
small little|소
green|녹색
black|검은
white|하얀
red|붉은
blue|푸른
gold golden|황금
morning dawn|아침
dawn daybreak sunrise|새벽
day|날
evening|저녁
night|밤
today|오늘
tomorrow|내일
future|미래
time times|시대
week weekly|주간
daily everyday|일보,매일
newspaper gazette paper|신문
news|뉴스
statement bulletin gazette record|성명
journal magazine|잡지
mirror|거울
voice|소리
word|말
letter post mail courier|우체국
rain|비
sun sunshine|태양
moon|달
star|별
sky heaven|하늘
earth land ground|땅
universe cosmos space|우주
fire|불
water|물
wind|바람
light|빛
sea|바다
river|강
lake|호
mountain hill|산
island|섬,도
forest wood|숲
field|들
city town|도시,시
village|마을
house home|집
church|교회
castle fortress|성
palace|궁
tower|탑
square|광장
bridge|다리
gate door|문
road way path|길
railway railroad|철도
compass|나침반
key|열쇠
bell|종
flag banner|깃발
sword shield|방패
lion|사자
eagle|독수리
falcon hawk|매
wolf|늑대
bear|곰
horse|말
bird|새
jellyfish medusa|해파리
apple|사과
rose flower|꽃,장미
tree|나무
bread|빵
spring|봄
summer|여름
autumn fall|가을
winter|겨울
north northern|북
south southern|남
east eastern|동
west western|서
central middle|중앙
supreme high upper|최고
united joint|통합
common general|공동
free|자유로운
first one|제일
strong power force strength|힘
hope|희망
trust confidence|신뢰
reform|개혁
renaissance revival rebirth awakening|부흥
change|변화
choice election electoral|선거
development progress|발전
prosperity welfare prosperous|복지
health|보건
education enlightenment|교육
science research|과학
culture|문화
economy economic|경제
trade commerce|무역
industry|산업
finance financial|금융,재정
interior internal home|내무
foreign external|외교
miner|광부
mayor starost|시장
servant|종
brother brotherhood|형제
friend friendship|우정
family|가족
life|생명
memory memorial|기억
war|전쟁
revolution revolutionary|혁명
resistance|저항
club society|클럽
company corporation|회사
festival holiday feast|축제
cup|컵
prize award|상
game play|게임
song|노래
book|책
king royal|왕
prince|왕자
queen|여왕
saint holy|성
god|신
islamic muslim|이슬람
christian|기독교
left|좌파
right|우파
step forward advance|전진
german|독일
russian|러시아
ukrainian|우크라이나
polish|폴란드
czech|체코
hungarian|헝가리
turkish|터키
indian|인도
french|프랑스
european|유럽
american|미국
arab arabic|아랍
korean|한국
space|공간
modern contemporary|현대
three|삼
pyramid|피라미드
assembly parliament|의회
leaf sheet page|잎
line|선
fortune luck happiness|행복
rise ascent climb|상승
`,
};
