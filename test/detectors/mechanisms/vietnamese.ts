// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

const trong = person('Nguyen Phu Trong', {vi: 'Nguyễn Phú Trọng', zh: '阮富仲', ja: ['グエン・フー・チョン', 'チョン']}, 'Trong', 'Nguyễn Phú Trọng');
const phuc = person('Nguyen Xuan Phuc', {ja: ['グエン・スアン・フック', 'フック'], zh: '阮春福'}, 'Phuc');
const chinh = person('Pham Minh Chinh', {zh: '范明政', ja: ['ファム・ミン・チン', 'チン'], vi: 'Phạm Minh Chính'}, 'Chinh');
const toLam = person('To Lam', {zh: '苏林', vi: 'Tô Lâm'}, 'Lam');
const thuong = person('Vo Van Thuong', {zh: '武文赏', vi: 'Võ Văn Thưởng', ko: '보 반 트엉'}, 'Thuong');
const hue = person('Vuong Dinh Hue', {zh: '王庭惠', vi: 'Vương Đình Huệ'}, 'Hue');
const giap = person('Vo Nguyen Giap', {zh: '武元甲', ja: 'ボー・グエン・ザップ', vi: 'Võ Nguyên Giáp'}, 'Giap');
const hoChiMinh = person('Ho Chi Minh', {zh: '胡志明', vi: 'Hồ Chí Minh'});
const vuong = person('Pham Nhat Vuong', {zh: '范日旺', vi: 'Phạm Nhật Vượng'}, 'Vuong');
const lan = person('Truong My Lan', {zh: '张美兰', vi: 'Trương Mỹ Lan'}, 'Lan');
const quangHai = person('Nguyen Quang Hai', {ko: '응우옌꽝하이', vi: 'Nguyễn Quang Hải'}, 'Quang Hai');
const haiphong = place('Haiphong', {zh: '海防', vi: 'Hải Phòng', ja: 'ハイフォン'});
const danang = place('Da Nang', {zh: '岘港', ja: 'ダナン', vi: 'Đà Nẵng'});
const nhaTrang = place('Nha Trang', {zh: '芽庄', ja: 'ニャチャン', vi: 'Nha Trang'});
const dienBienPhu = place('Dien Bien Phu', {zh: '奠边府', ja: 'ディエンビエンフー', vi: 'Điện Biên Phủ'});
const hoiAn = place('Hoi An', {zh: '会安', ja: 'ホイアン', vi: 'Hội An'});
const hanoi = place('Hanoi', {zh: '河内', ja: 'ハノイ', vi: 'Hà Nội'});
const vietjet = organization('Vietjet', {ja: 'ベトジェット', zh: '越捷航空'});

export const VIETNAMESE: readonly Mechanism[] = [
	{
		name: 'Vietnamese: a name read in another language is found',
		cases: [
			{entries: [trong], text: 'General Secretary Ruan Fuzhong died in July.', speaks: [wrong('Ruan Fuzhong', trong, 'Nguyen Phu Trong')], why: '阮富仲 in pinyin'},
			{entries: [chinh], text: 'Vietnamese Prime Minister Fan Mingzheng visited Dalian.', speaks: [wrong('Fan Mingzheng', chinh, 'Pham Minh Chinh')], why: '范明政 in pinyin'},
			{entries: [toLam], text: 'Vietnam’s leader Su Lin received the ambassador.', speaks: [wrong('Su Lin', toLam, 'To Lam')], why: '苏林 in pinyin, two short syllables'},
			{entries: [thuong], text: 'President Wu Wenshang resigned after a year.', speaks: [wrong('Wu Wenshang', thuong, 'Vo Van Thuong')], why: '武文赏 in pinyin'},
			{entries: [hue], text: 'National Assembly chairman Wang Tinghui went to Beijing.', speaks: [wrong('Wang Tinghui', hue, 'Vuong Dinh Hue')], why: '王庭惠 in pinyin'},
			{entries: [giap], text: 'General Wu Yuanjia commanded the siege.', speaks: [wrong('Wu Yuanjia', giap, 'Vo Nguyen Giap')], why: '武元甲 in pinyin'},
			{entries: [hoChiMinh], text: 'A museum on the life of Hu Zhiming opened in Liuzhou.', speaks: [wrong('Hu Zhiming', hoChiMinh, 'Ho Chi Minh')], why: '胡志明 in pinyin'},
			{entries: [vuong], text: 'Tycoon Fan Riwang founded the carmaker.', speaks: [wrong('Fan Riwang', vuong, 'Pham Nhat Vuong')], why: '范日旺 in pinyin'},
			{entries: [lan], text: 'Property developer Zhang Meilan was sentenced to death.', speaks: [wrong('Zhang Meilan', lan, 'Truong My Lan')], why: '张美兰 in pinyin'},
			{entries: [haiphong], text: 'The storm hit Haifang in northern Vietnam.', speaks: [wrong('Haifang', haiphong, 'Haiphong')], why: '海防 in pinyin'},
			{entries: [nhaTrang], text: 'Tourists flew to Yazhuang in Vietnam.', speaks: [wrong('Yazhuang', nhaTrang, 'Nha Trang')], why: '芽庄 in pinyin'},
			{entries: [danang], text: 'The carrier called at Xiangang, Vietnam.', speaks: [wrong('Xiangang', danang, 'Da Nang')], why: '岘港 in pinyin'},
			{entries: [hoiAn], text: 'The old town of Hui’an in Vietnam was flooded.', speaks: [wrong('Hui’an', hoiAn, 'Hoi An')], why: '会安 in pinyin; Vietnam tells which is meant'},
			{entries: [hanoi], text: 'The summit in Henei ended without a deal.', speaks: [wrong('Henei', hanoi, 'Hanoi')], why: '河内 in pinyin'},
			{entries: [dienBienPhu], text: 'The French surrendered at Dianbianfu in 1954.', speaks: [wrong('Dianbianfu', dienBienPhu, 'Dien Bien Phu')], why: '奠边府 in pinyin, in one word'},
		],
	},
	{
		name: 'Vietnamese: a name spelled back from kana or hangul, or misspelled, is found',
		cases: [
			{entries: [phuc], text: 'Vietnamese President Guen Suan Fukku visited Japan.', speaks: [wrong('Guen Suan Fukku', phuc, 'Nguyen Xuan Phuc')], why: 'the kana of every part'},
			{entries: [phuc], text: 'Vietnamese President Nguyen Suan Hook visited Japan.', speaks: [wrong('Nguyen Suan Hook', phuc, 'Nguyen Xuan Phuc')], why: 'フック is also the English hook', pending: 'a slip that is an English word, behind right names'},
			{entries: [chinh], text: 'Prime Minister Fam Min Chin met business leaders.', speaks: [wrong('Fam Min Chin', chinh, 'Pham Minh Chinh')], why: 'ph as f, nh as n'},
			{entries: [giap], text: 'General Bo Guen Zappu turned 100.', speaks: [wrong('Bo Guen Zappu', giap, 'Vo Nguyen Giap')], why: 'the kana of every part'},
			{entries: [dienBienPhu], text: 'Veterans of Dien Bien Fu gathered.', speaks: [wrong('Dien Bien Fu', dienBienPhu, 'Dien Bien Phu')], why: 'フー for Phu'},
			{entries: [nhaTrang], text: 'The resort of Nya Chan was full.', speaks: [wrong('Nya Chan', nhaTrang, 'Nha Trang')], why: 'ニャチャン spelled back'},
			{entries: [thuong], text: 'Vietnam’s Bo Ban Teueong resigned.', speaks: [wrong('Bo Ban Teueong', thuong, 'Vo Van Thuong')], why: '보 반 트엉 in Revised Romanization'},
			{entries: [quangHai], text: 'Playmaker Eunguyen Kkwanghai signed for Pau.', speaks: [wrong('Eunguyen Kkwanghai', quangHai, 'Nguyen Quang Hai')], why: 'hangul in Revised Romanization'},
			{entries: [trong], text: 'General Secretary Nguyen Phu Truong spoke.', speaks: [wrong('Nguyen Phu Truong', trong, 'Nguyen Phu Trong')], why: 'Trong as the more frequent Truong'},
			{entries: [vietjet], text: 'Beto Jet ordered 200 aircraft.', speaks: [wrong('Beto Jet', vietjet, 'Vietjet')], why: 'v as b, and t with a vowel of its own', pending: 'a name of one word spelled back in two'},
			{entries: [chinh], text: 'Minh Chinh Pham was elected.', speaks: [wrong('Minh Chinh Pham', chinh, 'Pham Minh Chinh')], why: 'the surname last', pending: 'the surname last in a name of three words'},
		],
	},
	{
		name: 'Vietnamese: a right rendering, another person or an ordinary word is left alone',
		cases: [
			{entries: [trong], text: 'Nguyễn Phú Trọng, also written Nguyen Phu Trong, led the party. Mr. Trong was 80.', speaks: [], why: 'with and without its marks, and the given name alone, as Vietnamese is addressed'},
			{entries: [phuc], text: 'Nguyễn Xuân Phúc resigned. Phuc’s successor was not named.', speaks: [], why: 'all marks, and the given name’s possessive'},
			{entries: [danang], text: 'Đà Nẵng is a port; Da Nang’s beaches are long.', speaks: [], why: 'the crossed Đ dropped or kept'},
			{entries: [trong, phuc], text: 'Nguyen Phu Trong met Nguyen Xuan Phuc. Nguyen Thi Binh signed in Paris.', speaks: [], why: 'one surname of many people'},
			{entries: [chinh], text: 'Pham Binh Minh was foreign minister.', speaks: [], why: 'another person who shares two syllables'},
			{entries: [toLam], text: 'Thank you to Lamar and to Lamb. Carrie Lam spoke to lawmakers.', speaks: [], why: 'a preposition before names that begin alike'},
			{entries: [hue], text: 'Hue and cry followed. The city of Hue, once the capital, flooded.', speaks: [], why: 'a word, and a city with the name'},
			{entries: [hoChiMinh], text: 'HO CHI MINH CITY: Flights from Ho Chi Minh City were late.', speaks: [], why: 'a city that bears the name'},
			{entries: [lan], text: 'The LAN cable was cut. Land was sold in Lana’i; Lancaster voted.', speaks: [], why: 'an acronym, a word, and places'},
			{entries: [hanoi], text: 'Henan, Hainan and Honolulu were warm.', speaks: [], why: 'real places near an entry'},
			{entries: [thuong], text: 'Thong sandals sold out, though Hong Kong shops were shut.', speaks: [], why: 'words and a city near a name'},
			{entries: [hoiAn], text: 'An earthquake hit. Ho-hum answers came from Hanan.', speaks: [], why: 'an article, an interjection and a given name'},
			{entries: [giap], text: 'A gap opened. Wu Lei scored, and Wu Yi retired.', speaks: [], why: 'a word, and Chinese people whose surname is a reading of the entry’s'},
			{entries: [vietjet], text: 'Viet Cong fighters hid. A jet landed in Vietnam.', speaks: [], why: 'parts of the name as other words'},
			{entries: [vuong], text: 'Ocean Vuong, a poet, and Wang Yibo, an actor, were guests.', speaks: [], why: 'a namesake, and another reading of the surname'},
		],
	},
];
