// biome-ignore-all format: a table is read by its rows
import {event, type Mechanism, organization, person, place, wrong} from './mechanism.js';

const manet = person('Hun Manet', {km: ['ហ៊ុន ម៉ាណែត']});
const sokha = person('Kem Sokha', {km: ['កឹម សុខា']}, 'Sokha');
const cnrp = organization('Sangkruoh Cheat', {km: 'គណបក្សសង្គ្រោះជាតិ'});
const ppk = organization('Pracheachon', {km: 'គណបក្សប្រជាជន'});
const rasmei = organization('Rasmei Kampuchea', {km: 'រស្មីកម្ពុជា'});
const thanathorn = person('Thanathorn Juangroongruangkit', {th: ['ธนาธร จึงรุ่งเรืองกิจ', 'ธนาธร']}, 'Thanathorn');
const khaosod = organization('Khaosod', {th: 'ข่าวสด'});
const palang = organization('Palang Pracharath', {th: 'พรรคพลังประชารัฐ'});
const kaoKlai = organization('Kao Klai', {th: 'ก้าวไกล'});
const sanamLuang = place('Sanam Luang', {th: 'สนามหลวง'});
const thongloun = person('Thongloun Sisoulith', {lo: ['ທອງລຸນ ສີສຸລິດ', 'ທອງລຸນ']}, 'Thongloun');
const patuxai = place('Patuxai', {lo: 'ປະຕູໄຊ'});
const talatSao = place('Talat Sao', {lo: 'ຕະຫຼາດເຊົ້າ'});
const hlaing = person('Min Aung Hlaing', {my: ['မင်းအောင်လှိုင်']});
const nld = organization('NLD', {my: 'အမျိုးသားဒီမိုကရေစီအဖွဲ့ချုပ်'});
const kyemon = organization('Kyemon', {my: 'ကြေးမုံ'});
const duterte = person('Rodrigo Duterte', {tl: ['Rodrigo Duterte', 'Duterte']}, 'Duterte');
const makabayan = organization('Makabayan', {tl: 'Makabayan'});
const hukbo = organization('Bagong Hukbong Bayan', {tl: 'Bagong Hukbong Bayan'});
const harapan = organization('Pakatan Harapan', {ms: 'Pakatan Harapan'});
const utusan = organization('Utusan Malaysia', {ms: 'Utusan Malaysia'});
const anwar = person('Anwar Ibrahim', {ms: ['Anwar Ibrahim', 'Anwar']}, 'Anwar');
const golkar = organization('Golongan Karya', {id: 'Golongan Karya'}, 'Golkar');
const hanura = organization('Hati Nurani Rakyat', {id: 'Hati Nurani Rakyat'}, 'Hanura');
const megawati = person('Megawati Sukarnoputri', {id: ['Megawati Sukarnoputri', 'Megawati']}, 'Megawati');
const daiDoanKet = organization('Dai Doan Ket', {vi: 'Đại Đoàn Kết'});
const baoMoi = organization('Ha Noi Moi', {vi: 'Hà Nội Mới'});
const dotLo = event('Dot Lo', {vi: 'Đốt lò'});

export const SOUTH_EAST_ASIAN: readonly Mechanism[] = [
	{
		name: 'South-East Asian: a name spelled back from a script of its own is found',
		cases: [
			{entries: [manet], text: 'Prime Minister Hun Manaeth visited Beijing.', speaks: [wrong('Hun Manaeth', manet)], why: 'ae for e, th for t'},
			{entries: [sokha], text: 'Opposition leader Koem Sokhea was released.', speaks: [wrong('Koem Sokhea', sokha)], why: 'two vowels as their series are spelled'},
			{entries: [thanathorn], text: 'Party leader Tanatorn Chuengrungrueangkit was banned.', speaks: [wrong('Tanatorn Chuengrungrueangkit', thanathorn)], why: 'th as t, the surname by the general system'},
			{entries: [thongloun], text: 'Lao President Thonglun Sisulit met him.', speaks: [wrong('Thonglun Sisulit', thongloun)], why: 'u for the French ou, t for th'},
			{entries: [hlaing], text: 'General Min Aung Laing addressed the parade.', speaks: [wrong('Min Aung Laing', hlaing)], why: 'the h of hl lost'},
			{entries: [duterte], text: 'Former President Rodrego Dutirte was flown to The Hague.', speaks: [wrong('Rodrego Dutirte', duterte)], why: 'e and i are one sound in Filipino'},
			{entries: [megawati], text: 'Former President Megavati Soekarnoputri chairs the party.', speaks: [wrong('Megavati Soekarnoputri', megawati)], why: 'w as v, the old oe'},
		],
	},
	{
		name: 'South-East Asian: a name translated as words is found, also out of a stretch without spaces',
		cases: [
			{entries: [cnrp], text: 'The National Rescue Party was dissolved by the court.', speaks: [wrong('National Rescue Party', cnrp)], why: 'three words of one stretch'},
			{entries: [palang], text: 'The State Power Party nominated the general.', speaks: [wrong('State Power Party', palang)], why: 'three words of one stretch'},
			{entries: [khaosod], text: 'The Bangkok newspaper Fresh News sent a reporter.', speaks: [wrong('Fresh News', khaosod)], why: 'two words of one stretch'},
			{entries: [sanamLuang], text: 'Protesters gathered at the Royal Field.', speaks: [wrong('Royal Field', sanamLuang)], why: 'two words of one stretch'},
			{entries: [patuxai], text: 'Fireworks were lit at the Victory Gate in Vientiane.', speaks: [wrong('Victory Gate', patuxai)], why: 'two words of one stretch'},
			{entries: [talatSao], text: 'A fire broke out at the Morning Market in Vientiane.', speaks: [wrong('Morning Market', talatSao)], why: 'two words of one stretch'},
			{entries: [nld], text: 'The National Democracy League won the election in Myanmar.', speaks: [wrong('National Democracy League', nld)], why: 'three words of one stretch'},
			{entries: [kyemon], text: 'The state newspaper The Mirror printed the order.', speaks: [wrong('The Mirror', kyemon)], why: 'the newspaper’s name is also the word'},
			{entries: [hukbo], text: 'The New People’s Army attacked the outpost.', speaks: [wrong('New People’s Army', hukbo)], why: 'three words translated, with their endings'},
			{entries: [harapan], text: 'The Pact of Hope won in Selangor.', speaks: [wrong('Pact of Hope', harapan)], why: 'two words translated about an of'},
			{entries: [golkar], text: 'The Functional Group won the most seats in Indonesia.', speaks: [wrong('Functional Group', golkar)], why: 'two words translated, one freely'},
			{entries: [hanura], text: 'The People’s Conscience Party lost all its seats.', speaks: [wrong('People’s Conscience Party', hanura)], why: 'two words are one, and a party is added', pending: 'two words of the source for one of English, and a party added'},
			{entries: [daiDoanKet], text: 'The Hanoi newspaper Great Unity published an interview.', speaks: [wrong('Great Unity', daiDoanKet)], why: 'tones tell which words these are'},
			{entries: [baoMoi], text: 'The newspaper New Hanoi printed a list of streets.', speaks: [wrong('New Hanoi', baoMoi)], why: 'the adjective translated and turned about'},
		],
	},
	{
		name: 'South-East Asian: what only resembles an entry is left alone',
		cases: [
			{entries: [manet], text: 'Hun Manet and Hun Sen are father and son. Édouard Manet painted. The magnet held.', speaks: [], why: 'the right name, his father, a painter and a word'},
			{entries: [sokha], text: 'Kem Ley was killed. Sokha is free. A soccer match ended.', speaks: [], why: 'another man, the right name and a word'},
			{entries: [ppk], text: 'People’s parties met. The People’s Party of Spain won. The birthday party ended.', speaks: [], why: 'another party and words'},
			{entries: [rasmei], text: 'A ray of light fell. Ray Charles sang.', speaks: [], why: 'words and a singer'},
			{entries: [palang], text: 'State power was seized. The Power Party of Ghana? The state party failed.', speaks: [], why: 'words in a sentence'},
			{entries: [khaosod], text: 'Fresh news came in. Fox News and Sky News reported. Fresh Del Monte fell.', speaks: [], why: 'words and other media'},
			{entries: [kaoKlai], text: 'They took a big step forward. Progress went far.', speaks: [], why: 'a phrase'},
			{entries: [sanamLuang], text: 'The Royal Albert Hall was full. The field was royal blue. Soldier Field is in Chicago.', speaks: [], why: 'other places and words'},
			{entries: [thongloun], text: 'Thongloun spoke. Thong Lo is in Bangkok.', speaks: [], why: 'the right name and a place'},
			{entries: [patuxai], text: 'Victory came late. The gate was shut. The Brandenburg Gate shone.', speaks: [], why: 'words and another gate'},
			{entries: [hlaing], text: 'Min Aung Hlaing and Soe Win spoke. Aung San Suu Kyi is in prison.', speaks: [], why: 'the right name and other people'},
			{entries: [nld], text: 'The League of Nations failed. The National League for Baseball met. Democracy Now! aired.', speaks: [], why: 'other leagues'},
			{entries: [makabayan], text: 'A patriotic song was sung. The New England Patriots won.', speaks: [], why: 'a word and a team'},
			{entries: [harapan], text: 'There is hope for a pact. The Warsaw Pact ended. Bob Hope joked.', speaks: [], why: 'words, another pact and a comedian'},
			{entries: [utusan], text: 'The messenger came. Malaysia sent an envoy. Facebook Messenger failed.', speaks: [], why: 'words and a product'},
			{entries: [anwar], text: 'Anwar Sadat was shot. Saddam Hussein’s Anwar? Ibrahim Traoré spoke.', speaks: [], why: 'other people'},
			{entries: [hanura], text: 'His conscience spoke to the people. The people’s hearts were won.', speaks: [], why: 'words in a sentence'},
			{entries: [megawati], text: 'Megawati Sukarnoputri is Sukarno’s daughter. Megawatts were added.', speaks: [], why: 'the right name and a word', pending: 'a word of English at the beginning of a sentence, near the name'},
			{entries: [daiDoanKet], text: 'Great Britain and the European Union agreed. National unity is great.', speaks: [], why: 'other names and words'},
			{entries: [dotLo], text: 'A furnace was burning in the works. The Burning Man festival began.', speaks: [], why: 'words, and a festival'},
		],
	},
];
