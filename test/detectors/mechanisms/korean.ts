// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

const yoon = person('Yoon Suk-yeol', {ko: '윤석열'}, 'Yoon');
const choKuk = person('Cho Kuk', {ko: '조국'}, 'Cho');
const chungEuiSun = person('Chung Eui-sun', {ko: '정의선'}, 'Chung');
const leeJaeYong = person('Lee Jae-yong', {ko: '이재용'}, 'Lee');
const hanDuckSoo = person('Han Duck-soo', {ko: '한덕수'}, 'Han');
const chooKyungHo = person('Choo Kyung-ho', {ko: '추경호'}, 'Choo');
const bong = person('Bong Joon-ho', {ko: '봉준호'}, 'Bong');
const parkChanWook = person('Park Chan-wook', {ko: '박찬욱'}, 'Park');
const hanKang = person('Han Kang', {ko: '한강'}, 'Han');
const kimYuna = person('Kim Yuna', {ko: '김연아'}, 'Kim');
const hwangHeeChan = person('Hwang Hee-chan', {ko: '황희찬'}, 'Hwang');
const ahnCheolSoo = person('Ahn Cheol-soo', {ko: '안철수'}, 'Ahn');
const sohnKeeChung = person('Sohn Kee-chung', {ko: '손기정'}, 'Sohn');
const jungKook = person('Jung Kook', {ko: '정국'});
const moonJaeIn = person('Moon Jae-in', {ko: '문재인'}, 'Moon');
const leeNakYon = person('Lee Nak-yon', {ko: '이낙연'}, 'Lee');
const kimJongUn = person('Kim Jong-un', {ko: '김정은'}, 'Kim');
const shinTaeYong = person('Shin Tae-yong', {ko: '신태용'}, 'Shin');
const kimKeonHee = person('Kim Keon-hee', {ko: '김건희'}, 'Kim');
const busan = place('Busan', {ko: '부산'});
const gwangju = place('Gwangju', {ko: '광주'});
const daegu = place('Daegu', {ko: '대구'});
const jeju = place('Jeju', {ko: '제주'});
const yongsan = place('Yongsan', {ko: '용산'});
const kaesong = place('Kaesong', {ko: '개성'});
const hyundai = organization('Hyundai Motor', {ko: '현대자동차'}, 'Hyundai');
const samsung = organization('Samsung', {ko: '삼성'});
const hanwha = organization('Hanwha', {ko: '한화'});
const doosan = organization('Doosan', {ko: '두산'});
const coupang = organization('Coupang', {ko: '쿠팡'});
const naver = organization('Naver', {ko: '네이버'});

const sullivan = person('Jake Sullivan', {ko: ['제이크 설리번', '설리번']}, 'Sullivan');
const harris = person('Kamala Harris', {ko: ['카멀라 해리스', '해리스']}, 'Harris');
const zelensky = person('Volodymyr Zelensky', {ko: ['볼로디미르 젤렌스키', '젤렌스키']}, 'Zelensky');
const klopp = person('Jürgen Klopp', {ko: ['위르겐 클롭', '클롭']}, 'Klopp');
const postecoglou = person('Ange Postecoglou', {ko: ['안지 포스테코글루', '포스테코글루']}, 'Postecoglou');
const fernandes = person('Bruno Fernandes', {ko: ['브루누 페르난드스', '페르난데스']}, 'Fernandes');
const scholz = person('Olaf Scholz', {ko: ['올라프 숄츠', '숄츠']}, 'Scholz');
const vance = person('JD Vance', {ko: ['J.D. 밴스', '밴스']}, 'Vance');
const rutte = person('Mark Rutte', {ko: ['마르크 뤼터', '뤼터']}, 'Rutte');
const zuckerberg = person('Mark Zuckerberg', {ko: ['마크 저커버그', '저커버그']}, 'Zuckerberg');

export const KOREAN: readonly Mechanism[] = [
	{
		name: 'Korean: a name romanized otherwise than the glossary has it is found',
		cases: [
			{entries: [yoon], text: 'President Yoon Seok-yeol declared martial law.', speaks: [wrong('Yoon Seok-yeol', yoon, 'Yoon Suk-yeol')], why: 'Revised eo in one syllable of the given name'},
			{entries: [yoon], text: 'President Yun Sŏk-yŏl declared martial law.', speaks: [wrong('Yun Sŏk-yŏl', yoon, 'Yoon Suk-yeol')], why: 'McCune–Reischauer with breves'},
			{entries: [choKuk], text: 'Former Justice Minister Jo Guk founded a party.', speaks: [wrong('Jo Guk', choKuk, 'Cho Kuk')], why: 'Revised for an older spelling'},
			{entries: [chungEuiSun], text: 'Hyundai chairman Jeong Ui-seon visited Georgia.', speaks: [wrong('Jeong Ui-seon', chungEuiSun, 'Chung Eui-sun')], why: '정 is Jeong, Jung and Chung'},
			{entries: [chungEuiSun], text: 'Hyundai chairman Jung Eui-sun visited Georgia.', speaks: [wrong('Jung Eui-sun', chungEuiSun, 'Chung Eui-sun')], why: 'another everyday spelling of the surname'},
			{entries: [leeJaeYong], text: 'Samsung’s Yi Chae-yong was acquitted.', speaks: [wrong('Yi Chae-yong', leeJaeYong, 'Lee Jae-yong')], why: 'McCune–Reischauer for everyday spelling'},
			{entries: [hanDuckSoo], text: 'Prime Minister Han Deok-su took over as acting president.', speaks: [wrong('Han Deok-su', hanDuckSoo, 'Han Duck-soo')], why: 'Revised given name, the surname alike'},
			{entries: [chooKyungHo], text: 'Finance Minister Chu Gyeong-ho presented the budget.', speaks: [wrong('Chu Gyeong-ho', chooKyungHo, 'Choo Kyung-ho')], why: 'Revised in every syllable'},
			{entries: [bong], text: 'Director Pong Chun-ho won four Oscars.', speaks: [wrong('Pong Chun-ho', bong, 'Bong Joon-ho')], why: 'McCune–Reischauer for everyday spelling'},
			{entries: [parkChanWook], text: 'Pak Chan-uk presented his film in Venice.', speaks: [wrong('Pak Chan-uk', parkChanWook, 'Park Chan-wook')], why: 'no r in the surname, no w in the given name'},
			{entries: [kimYuna], text: 'Skater Kim Yeon-ah lit the cauldron.', speaks: [wrong('Kim Yeon-ah', kimYuna, 'Kim Yuna')], why: 'the given name as it is spelled in hangul'},
			{entries: [hwangHeeChan], text: 'Wolves forward Hwang Hui-chan was injured.', speaks: [wrong('Hwang Hui-chan', hwangHeeChan, 'Hwang Hee-chan')], why: '희 is hui and hee'},
			{entries: [ahnCheolSoo], text: 'Lawmaker An Chul-su boycotted the vote.', speaks: [wrong('An Chul-su', ahnCheolSoo, 'Ahn Cheol-soo')], why: 'the surname looks like an article'},
			{entries: [sohnKeeChung], text: 'Son Gi-jeong won the marathon in 1936.', speaks: [wrong('Son Gi-jeong', sohnKeeChung, 'Sohn Kee-chung')], why: 'Revised for the name he signed with', pending: 'small letters behind the hyphen of a Korean given name'},
			{entries: [kimKeonHee], text: 'First lady Kim Gun-hee returned the bag.', speaks: [wrong('Kim Gun-hee', kimKeonHee, 'Kim Keon-hee')], why: '건 is keon and gun'},
			{entries: [busan], text: 'A typhoon came ashore near Pusan.', speaks: [wrong('Pusan', busan, 'Busan')], why: 'McCune–Reischauer, as it was written until 2000'},
			{entries: [gwangju], text: 'A tower collapsed in Kwangju.', speaks: [wrong('Kwangju', gwangju, 'Gwangju')], why: 'McCune–Reischauer, as it was written until 2000'},
			{entries: [daegu], text: 'Cases rose in the city of Taegu.', speaks: [wrong('Taegu', daegu, 'Daegu')], why: 'McCune–Reischauer, as it was written until 2000'},
			{entries: [jeju], text: 'Flights to Cheju were cancelled.', speaks: [wrong('Cheju', jeju, 'Jeju')], why: 'McCune–Reischauer, as it was written until 2000'},
			{entries: [kaesong], text: 'The office in Gaeseong was blown up.', speaks: [wrong('Gaeseong', kaesong, 'Kaesong')], why: 'Revised for a city of the North'},
			{entries: [yongsan], text: 'The president’s office in Ryongsan was searched.', speaks: [wrong('Ryongsan', yongsan, 'Yongsan')], why: 'the North’s spelling of the first consonant'},
			{entries: [hyundai], text: 'Hyeondae Motor raised wages.', speaks: [wrong('Hyeondae Motor', hyundai, 'Hyundai Motor')], why: 'Revised for a trade name'},
			{entries: [hanwha], text: 'Han-hwa bought the shipyard.', speaks: [wrong('Han-hwa', hanwha, 'Hanwha')], why: 'split at the syllable, its h kept', pending: 'a name of one word split by a hyphen'},
			{entries: [doosan], text: 'Dusan sold its headquarters.', speaks: [wrong('Dusan', doosan, 'Doosan')], why: 'Revised for a trade name'},
		],
	},
	{
		name: 'Korean: a foreign name spelled back from hangul is found',
		cases: [
			{entries: [sullivan], text: 'US security adviser Seollibeon called his counterpart in Seoul.', speaks: [wrong('Seollibeon', sullivan, 'Sullivan')], why: 'v as b, and Revised vowels'},
			{entries: [harris], text: 'Vice President Haeriseu visited the border.', speaks: [wrong('Haeriseu', harris, 'Harris')], why: 'a vowel behind the final s'},
			{entries: [zelensky], text: 'Ukrainian President Jellenseuki asked for weapons.', speaks: [wrong('Jellenseuki', zelensky, 'Zelensky')], why: 'z as j, and a vowel between s and k'},
			{entries: [klopp], text: 'Manager Keullop praised his team.', speaks: [wrong('Keullop', klopp, 'Klopp')], why: 'a vowel between k and l'},
			{entries: [postecoglou], text: 'Tottenham’s Poseutekogeullu was dismissed.', speaks: [wrong('Poseutekogeullu', postecoglou, 'Postecoglou')], why: 'a vowel in each cluster'},
			{entries: [fernandes], text: 'Captain Bruno Pereunandes missed a penalty.', speaks: [wrong('Bruno Pereunandes', fernandes, 'Bruno Fernandes')], why: 'f as p'},
			{entries: [scholz], text: 'German Chancellor Syolcheu met President Yoon.', speaks: [wrong('Syolcheu', scholz, 'Scholz')], why: 'sch as sy, z as ch'},
			{entries: [vance], text: 'Vice President Baenseu criticised Europe.', speaks: [wrong('Baenseu', vance, 'Vance')], why: 'v as b, a as ae'},
			{entries: [zuckerberg], text: 'Meta’s Mark Jeokeobeogeu came to Seoul.', speaks: [wrong('Mark Jeokeobeogeu', zuckerberg, 'Mark Zuckerberg')], why: 'z as j, and no r'},
			{entries: [naver], text: 'Neibeo will invest in France.', speaks: [wrong('Neibeo', naver, 'Naver')], why: 'a trade name that is English, spelled back'},
			{entries: [coupang], text: 'Kupang leaked the data of its customers.', speaks: [wrong('Kupang', coupang, 'Coupang')], why: 'Revised for a trade name'},
		],
	},
	{
		name: 'Korean: a name in another order, translated or misspaced is found',
		cases: [
			{entries: [leeJaeYong], text: 'Vice Chairman Jae-yong Lee apologised.', speaks: [wrong('Jae-yong Lee', leeJaeYong, 'Lee Jae-yong')], why: 'given name first'},
			{entries: [hanKang], text: 'The Nobel Prize in Literature went to novelist Han River.', speaks: [wrong('Han River', hanKang, 'Han Kang')], why: '한강 is also the river through Seoul', pending: 'meanings of characters and words'},
			{entries: [choKuk], text: 'Former Justice Minister Homeland was sentenced.', speaks: [wrong('Homeland', choKuk, 'Cho Kuk')], why: '조국 is also the word for one’s homeland'},
			{entries: [samsung], text: 'Three Stars will build a chip plant.', speaks: [wrong('Three Stars', samsung, 'Samsung')], why: '삼성 translated', pending: 'meanings of characters and words'},
			{entries: [hyundai], text: 'Modern Motor recalled its electric cars.', speaks: [wrong('Modern Motor', hyundai, 'Hyundai Motor')], why: '현대 is also the word for modern'},
			{entries: [jungKook], text: 'Jungkook of BTS was discharged.', speaks: [wrong('Jungkook', jungKook, 'Jung Kook')], why: 'the name written in one'},
			{entries: [moonJaeIn], text: 'Former President MoonJae-in planted a tree.', speaks: [wrong('MoonJae-in', moonJaeIn, 'Moon Jae-in')], why: 'the blank lost'},
			{entries: [kimYuna], text: 'Kim Yu-na skated in Sochi.', speaks: [wrong('Kim Yu-na', kimYuna, 'Kim Yuna')], why: 'a hyphen in a given name that the glossary writes in one'},
		],
	},
	{
		name: 'Korean: a right rendering in any admitted shape is left alone',
		cases: [
			{entries: [yoon], text: 'Yoon Suk Yeol, or Yoon Suk-yeol, was indicted. Yoon’s lawyers objected.', speaks: [], why: 'a blank for the hyphen, and the surname after the full name'},
			{entries: [bong], text: 'Bong Joon Ho’s film opened. BONG WINS AGAIN', speaks: [], why: 'a blank for the hyphen, a possessive, and capitals'},
			{entries: [klopp], text: 'Jurgen Klopp left Liverpool. “Klopp is family,” a fan said.', speaks: [], why: 'the umlaut dropped'},
			{entries: [chungEuiSun, leeJaeYong], text: 'Chung Eui-sun and Lee Jae-yong flew together; Chung and Lee returned on Monday.', speaks: [], why: 'surnames after full names'},
			{entries: [vance], text: 'J.D. Vance and his wife arrived. The Vances toured the Vatican.', speaks: [], why: 'initials with full stops, and a plural family'},
			{entries: [hyundai], text: 'Hyundai’s union went on strike. Hyundai Motor Group’s shares rose.', speaks: [], why: 'an admitted short form, and a longer name that holds it'},
			{entries: [hanDuckSoo], text: 'Han Duck-soo, prime minister since 2022, resigned. President Yoon thanked Han.', speaks: [], why: 'an office in small letters behind the name'},
		],
	},
	{
		name: 'Korean: other people and other things with a name like an entry’s are left alone',
		cases: [
			{entries: [kimJongUn], text: 'Kim Yo-jong is his sister; Kim Jong-il was his father; Kim Jong-nam his half-brother.', speaks: [], why: 'members of a family whose names share syllables'},
			{entries: [leeNakYon], text: 'Lee Nak-yon lost to Lee Jae-myung, and Lee Myung-bak looked on.', speaks: [], why: 'other people with the surname'},
			{entries: [moonJaeIn], text: 'The Moon landing was filmed. A full moon rose, and Sun Myung Moon founded a church.', speaks: [], why: 'the surname is also a word, and another’s'},
			{entries: [parkChanWook], text: 'Park Avenue and Hyde Park were closed. Park Geun-hye was pardoned.', speaks: [], why: 'the surname is also a word, and another’s'},
			{entries: [hanKang], text: 'The Han River froze. Han Chinese are the majority.', speaks: [], why: 'the river itself, in a text about nobody'},
			{entries: [choKuk], text: 'Homeland Security screened them. The hit series “Homeland” ended; their homeland was far.', speaks: [], why: 'the meaning of a name as a word and in other names'},
			{entries: [shinTaeYong], text: 'Shin bones break. Shinzo Abe and Shin-Soo Choo visited.', speaks: [], why: 'a word, and given names that begin like the surname'},
			{entries: [chungEuiSun], text: 'Jung Ho-yeon starred, Carl Jung dreamed, and Chung Mong-joon ran FIFA.', speaks: [], why: 'other people, one of them no Korean'},
			{entries: [samsung], text: 'The choir had sung. Three stars were awarded by Michelin.', speaks: [], why: 'the meaning of a name in small letters'},
			{entries: [hyundai], text: 'Modern motors are quiet. Honda and Sundar Pichai agreed.', speaks: [], why: 'words, a company and a given name'},
			{entries: [doosan], text: 'Dusan Vlahovic and Dušan Tadić scored.', speaks: [], why: 'a given name of another language'},
			{entries: [busan], text: 'Susan flew from Sudan to Lausanne. A bus and a van collided.', speaks: [], why: 'a given name, a country, a city, and words'},
			{entries: [jeju], text: 'June and July were hot. Juju Smith-Schuster caught it.', speaks: [], why: 'months, and another person'},
			{entries: [daegu], text: 'Degus and tegus are kept as pets. Aegean ferries stopped; Dague is a French surname.', speaks: [], why: 'animals, a sea and a surname near a place'},
			{entries: [rutte], text: 'Ruth and Rutger came by the usual route.', speaks: [], why: 'given names and a word'},
			{entries: [harris], text: 'Paris and Harry; the harrier landed. Ed Harris and Calvin Harris met.', speaks: [], why: 'a city, a given name, a word, and namesakes'},
			{entries: [naver], text: 'Never before had it rained so. Navel oranges froze.', speaks: [], why: 'words at a sentence’s start'},
			{entries: [vance], text: 'France, finance and advance. Bands played.', speaks: [], why: 'a country and words that end alike'},
			{entries: [yongsan], text: 'Yangsan and Longshan are elsewhere. Young San Franciscans voted.', speaks: [], why: 'another Korean city, a Taiwanese temple, and words', pending: 'real names near an entry'},
		],
	},
];
