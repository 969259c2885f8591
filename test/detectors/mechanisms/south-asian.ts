// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

const modi = person('Narendra Modi', {hi: ['नरेन्द्र मोदी', 'मोदी']}, 'Modi');
const rahul = person('Rahul Gandhi', {hi: ['राहुल गांधी']});
const adityanath = person('Yogi Adityanath', {hi: ['योगी आदित्यनाथ', 'आदित्यनाथ']}, 'Adityanath');
const kejriwal = person('Arvind Kejriwal', {hi: ['अरविन्द केजरीवाल', 'केजरीवाल']}, 'Kejriwal');
const aap = organization('Aam Aadmi Party', {hi: 'आम आदमी पार्टी'});
const bjp = organization('Bharatiya Janata Party', {hi: 'भारतीय जनता पार्टी'}, 'BJP');
const jagran = organization('Dainik Jagran', {hi: 'दैनिक जागरण'});
const widodo = person('Joko Widodo', {id: ['Joko Widodo', 'Widodo']}, 'Widodo', 'Jokowi');
const prabowo = person('Prabowo Subianto', {id: ['Prabowo Subianto', 'Prabowo']}, 'Prabowo');
const kalla = person('Jusuf Kalla', {id: ['Jusuf Kalla', 'Kalla']}, 'Kalla');
const kompas = organization('Kompas', {id: 'Kompas'});
const pks = organization('Prosperous Justice Party', {id: 'Partai Keadilan Sejahtera'});
const awakening = organization('National Awakening Party', {id: 'Partai Kebangkitan Bangsa'});
const thaksin = person('Thaksin Shinawatra', {th: ['ทักษิณ ชินวัตร', 'ทักษิณ']}, 'Thaksin');
const srettha = person('Srettha Thavisin', {th: ['เศรษฐา ทวีสิน', 'เศรษฐา']}, 'Srettha');
const suvarnabhumi = place('Suvarnabhumi', {th: 'สุวรรณภูมิ'});
const moveForward = organization('Move Forward Party', {th: 'พรรคก้าวไกล'});
const thaiRath = organization('Thai Rath', {th: 'ไทยรัฐ'});
const thuong = person('Vo Van Thuong', {vi: 'Võ Văn Thưởng', zh: '武文赏'});
const trong = person('Nguyen Phu Trong', {vi: 'Nguyễn Phú Trọng', zh: '阮富仲'});
const toLam = person('To Lam', {vi: 'Tô Lâm', zh: '苏林'});
const tuoiTre = organization('Tuoi Tre', {vi: 'Tuổi Trẻ'});
const thanhNien = organization('Thanh Nien', {vi: 'Thanh Niên'});
const nhanDan = organization('Nhan Dan', {vi: 'Nhân Dân'});

export const SOUTH_ASIAN: readonly Mechanism[] = [
	{
		name: 'South and South-East Asian: a name spelled as another language hears it is found',
		cases: [
			{entries: [modi], text: 'Prime Minister Narender Modhi flew to Washington.', speaks: [wrong('Narender Modhi', modi, 'Narendra Modi')], why: 'the last cluster opened, dh for d'},
			{entries: [rahul], text: 'Opposition leader Rahul Gandi addressed the rally.', speaks: [wrong('Rahul Gandi', rahul, 'Rahul Gandhi')], why: 'the h of dh lost'},
			{entries: [adityanath], text: 'Chief Minister Yogi Aditianat opened the airport.', speaks: [wrong('Yogi Aditianat', adityanath, 'Yogi Adityanath')], why: 'ya as ia, th as t'},
			{entries: [kejriwal], text: 'Arwind Kedjrival was given bail.', speaks: [wrong('Arwind Kedjrival', kejriwal, 'Arvind Kejriwal')], why: 'v and w changed about, j as dj'},
			{entries: [widodo], text: 'Indonesian President Djoko Vidodo opened the road.', speaks: [wrong('Djoko Vidodo', widodo, 'Joko Widodo')], why: 'j as dj, as it was spelled until 1972, w as v'},
			{entries: [prabowo], text: 'Prabovo Subyanto won the first round.', speaks: [wrong('Prabovo Subyanto', prabowo, 'Prabowo Subianto')], why: 'w as v, ia as ya'},
			{entries: [kalla], text: 'Former Vice President Yusuf Kala mediated.', speaks: [wrong('Yusuf Kala', kalla, 'Jusuf Kalla')], why: 'the old j is a y, ll as l'},
			{entries: [thaksin], text: 'Former Prime Minister Taksin Chinawat came home.', speaks: [wrong('Taksin Chinawat', thaksin, 'Thaksin Shinawatra')], why: 'th as t, the name as it is said'},
			{entries: [srettha], text: 'Prime Minister Setta Tavisin was removed by the court.', speaks: [wrong('Setta Tavisin', srettha, 'Srettha Thavisin')], why: 'r silent, th as t'},
			{entries: [suvarnabhumi], text: 'Flights at Suwannaphum airport were delayed.', speaks: [wrong('Suwannaphum', suvarnabhumi, 'Suvarnabhumi')], why: 'the name as it is said'},
			{entries: [thaiRath], text: 'The newspaper Thairat showed the footage.', speaks: [wrong('Thairat', thaiRath, 'Thai Rath')], why: 'joined, th as t'},
			{entries: [thuong], text: 'Vietnamese President Wu Wenshang resigned.', speaks: [wrong('Wu Wenshang', thuong, 'Vo Van Thuong')], why: 'pinyin of the Chinese characters of the name'},
			{entries: [trong], text: 'Ruan Fuzhong led the Communist Party of Vietnam.', speaks: [wrong('Ruan Fuzhong', trong, 'Nguyen Phu Trong')], why: 'pinyin of the Chinese characters of the name'},
			{entries: [toLam], text: 'General Secretary Su Lin met Xi in Beijing.', speaks: [wrong('Su Lin', toLam, 'To Lam')], why: 'pinyin of the Chinese characters of the name'},
		],
	},
	{
		name: 'South and South-East Asian: a name translated as words is found',
		cases: [
			{entries: [aap], text: 'The Common Man Party lost Delhi.', speaks: [wrong('Common Man Party', aap, 'Aam Aadmi Party')], why: 'two words translated'},
			{entries: [bjp], text: 'The Indian People’s Party won a third term.', speaks: [wrong('Indian People’s Party', bjp, 'Bharatiya Janata Party')], why: 'two words translated'},
			{entries: [jagran], text: 'The Hindi newspaper Daily Awakening sent a reporter.', speaks: [wrong('Daily Awakening', jagran, 'Dainik Jagran')], why: 'both words translated'},
			{entries: [kompas], text: 'The Jakarta newspaper Compass polled 1,200 voters.', speaks: [wrong('Compass', kompas, 'Kompas')], why: 'the newspaper’s name is also the word for a compass'},
			{entries: [pks], text: 'The Justice and Prosperity Party stayed in opposition.', speaks: [wrong('Justice and Prosperity Party', pks, 'Prosperous Justice Party')], why: 'an adjective made a noun'},
			{entries: [awakening], text: 'The Party of National Revival backed him.', speaks: [wrong('Party of National Revival', awakening, 'National Awakening Party')], why: 'a synonym, turned about an of'},
			{entries: [moveForward], text: 'The Step Forward Party won most seats in Bangkok.', speaks: [wrong('Step Forward Party', moveForward, 'Move Forward Party')], why: 'another word for the first'},
			{entries: [tuoiTre], text: 'The Ho Chi Minh City newspaper Youth reported the arrest.', speaks: [wrong('Youth', tuoiTre, 'Tuoi Tre')], why: 'the newspaper’s name is also the word for youth'},
			{entries: [nhanDan], text: 'The party newspaper The People printed the speech.', speaks: [wrong('The People', nhanDan, 'Nhan Dan')], why: 'the newspaper’s name is also the word for the people'},
		],
	},
	{
		name: 'South and South-East Asian: what only resembles an entry is left alone',
		cases: [
			{entries: [modi], text: 'Modigliani painted. Modern life is modest. Nirav Modi fled.', speaks: [], why: 'a painter, words, and a namesake'},
			{entries: [rahul], text: 'Mahatma Gandhi and Indira Gandhi were not related. Raúl Castro retired.', speaks: [], why: 'other people of the surname, another given name'},
			{entries: [adityanath], text: 'Aditya Roy acted. Yoga and Yogi Bear are popular.', speaks: [], why: 'a given name, a practice and a bear'},
			{entries: [kejriwal], text: 'Arvind Subramanian advised. A rival kept still.', speaks: [], why: 'another man of the given name, and words'},
			{entries: [aap], text: 'A common man joined the party. The Common Market ended. The Conservative Party lost.', speaks: [], why: 'words, a market and another party'},
			{entries: [bjp], text: 'The Indian National Congress and the Communist Party of India met. Indian people voted.', speaks: [], why: 'other parties of the country, and words'},
			{entries: [jagran], text: 'Daily life went on. “The Awakening” is a novel. The Daily Star closed.', speaks: [], why: 'words, a novel and another newspaper'},
			{entries: [widodo], text: 'Joko Anwar directs films. Vidal wrote. Widow and dodo are words.', speaks: [], why: 'another man of the given name, and words'},
			{entries: [prabowo], text: 'Prambanan is a temple; probation is a word.', speaks: [], why: 'a temple and a word'},
			{entries: [kalla], text: 'Frida Kahlo painted; Yusuf Islam sang; Kale is green.', speaks: [], why: 'other people and a word'},
			{entries: [kompas], text: 'Compass Group caters. A compass points north. Compass Mining failed.', speaks: [], why: 'companies of that word, and the word'},
			{entries: [pks], text: 'The Justice Department sued. The Prosperity Party governs Ethiopia. Justice prevailed.', speaks: [], why: 'other bodies with one of the words'},
			{entries: [awakening], text: 'The Great Awakening began. The Scottish National Party won. Robin Williams starred in “Awakenings”.', speaks: [], why: 'a movement, another party, a film'},
			{entries: [thaksin], text: 'Taksin Bridge is in Bangkok. Paetongtarn Shinawatra is his daughter.', speaks: [], why: 'a bridge named for a king, and his daughter'},
			{entries: [moveForward], text: 'Moves to go forward stalled. A forward moved to Leeds. The Labour Party moved on.', speaks: [], why: 'the words themselves'},
			{entries: [thaiRath], text: 'Thai rats were studied; Thai rate cuts helped. Thai Airways flew.', speaks: [], why: 'words and an airline'},
			{entries: [suvarnabhumi], text: 'Subarnapur is in Odisha. Swarna Bharat Trust met.', speaks: [], why: 'other names of the same root'},
			{entries: [thuong], text: 'Vo Nguyen Giap won. Van Morrison sang. Wu Yi resigned.', speaks: [], why: 'other people'},
			{entries: [trong], text: 'Ruan Lingyu acted. Nguyen Phu Loc teaches. A strong yen hurt.', speaks: [], why: 'other people, and a word'},
			{entries: [toLam], text: 'Su Lin the panda was born in San Diego. Lin Dan won.', speaks: [], why: 'a panda and a player', pending: 'a real name near the entry'},
			{entries: [tuoiTre], text: 'The youth of Hanoi danced. The Youth League met. Youth unemployment fell.', speaks: [], why: 'words and another body'},
			{entries: [nhanDan], text: 'The People’s Army marched. The people voted. People magazine asked.', speaks: [], why: 'other names with the word'},
			{entries: [thanhNien], text: 'Young people queued. Than Shwe ruled. Thanh Hoa is a province.', speaks: [], why: 'the words that the name means, a ruler, a province'},
		],
	},
];
