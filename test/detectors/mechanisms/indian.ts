// biome-ignore-all format: a table is read by its rows
import {campaign, type Mechanism, organization, person, place, work, wrong} from './mechanism.js';

const stalin = person('M. K. Stalin', {ta: ['மு. க. ஸ்டாலின்', 'ஸ்டாலின்']}, 'Stalin');
const palaniswami = person('Edappadi Palaniswami', {ta: ['எடப்பாடி பழனிசாமி', 'பழனிசாமி']}, 'Palaniswami');
const trump = person('Donald Trump', {ta: ['டொனால்ட் டிரம்ப்', 'டிரம்ப்'], bn: ['ডোনাল্ড ট্রাম্প', 'ট্রাম্প'], gu: ['ડોનાલ્ડ ટ્રમ્પ', 'ટ્રમ્પ']}, 'Trump');
const dmk = organization('Dravida Munnetra Kazhagam', {ta: 'திராவிட முன்னேற்றக் கழகம்'}, 'DMK');
const vck = organization('Viduthalai Chiruthaigal Katchi', {ta: 'விடுதலைச் சிறுத்தைகள் கட்சி'}, 'VCK');
const maiam = organization('Makkal Needhi Maiam', {ta: 'மக்கள் நீதி மையம்'});
const hasina = person('Sheikh Hasina', {bn: ['শেখ হাসিনা', 'হাসিনা']}, 'Hasina');
const mamata = person('Mamata Banerjee', {bn: ['মমতা বন্দ্যোপাধ্যায়', 'মমতা']}, 'Banerjee');
const mizanur = person('Mizanur Rahman', {bn: ['মিজানুর রহমান']}, 'Rahman');
const prothom = organization('Prothom Alo', {bn: 'প্রথম আলো'});
const kalerKantho = organization('Kaler Kantho', {bn: 'কালের কণ্ঠ'});
const trinamool = organization('Trinamool Congress', {bn: 'তৃণমূল কংগ্রেস'});
const rupani = person('Vijay Rupani', {gu: ['વિજય રૂપાણી', 'રૂપાણી']}, 'Rupani');
const sandesh = organization('Sandesh', {gu: 'સંદેશ'});
const swachh = campaign('Swachh Bharat Abhiyan', {gu: 'સ્વચ્છ ભારત અભિયાન', hi: 'स्वच्छ भारत अभियान'});
const amarUjala = organization('Amar Ujala', {hi: 'अमर उजाला'});
const yadav = person('Tejashwi Yadav', {hi: ['तेजस्वी यादव', 'तेजस्वी']}, 'Tejashwi');
const loksatta = organization('Loksatta', {mr: 'लोकसत्ता'});
const vanchit = organization('Vanchit Bahujan Aaghadi', {mr: 'वंचित बहुजन आघाडी'});
const akali = organization('Shiromani Akali Dal', {pa: 'ਸ਼੍ਰੋਮਣੀ ਅਕਾਲੀ ਦਲ'});
const tdp = organization('Telugu Desam Party', {te: 'తెలుగు దేశం పార్టీ'});
const naidu = person('Chandrababu Naidu', {te: ['చంద్రబాబు నాయుడు', 'చంద్రబాబు']}, 'Naidu');
const vijayan = person('Pinarayi Vijayan', {ml: ['പിണറായി വിജയൻ']}, 'Vijayan');
const mathrubhumi = organization('Mathrubhumi', {ml: 'മാതൃഭൂമി'});
const mawbima = organization('Mawbima', {si: 'මව්බිම'});
const slpp = organization('Sri Lanka Podujana Peramuna', {si: 'ශ්‍රී ලංකා පොදුජන පෙරමුණ'}, 'SLPP');
const rajapaksa = person('Gotabaya Rajapaksa', {si: ['ගෝඨාභය රාජපක්ෂ', 'රාජපක්ෂ']}, 'Rajapaksa');
const prachanda = person('Pushpa Kamal Dahal', {ne: ['पुष्पकमल दाहाल', 'दाहाल']}, 'Dahal');
const singhaDurbar = place('Singha Durbar', {ne: 'सिंहदरबार'});
const imran = person('Imran Khan', {ur: ['عمران خان']}, 'Khan');
const pti = organization('Pakistan Tehreek-e-Insaf', {ur: 'پاکستان تحریک انصاف'}, 'PTI');
const nawaiwaqt = organization('Nawa-i-Waqt', {ur: 'نوائے وقت'});
const ehsaas = work('Shaheen', {ur: 'شاہین'});

export const INDIAN: readonly Mechanism[] = [
	{
		name: 'Indian and Pakistani: a name spelled back from a script of its own is found',
		cases: [
			{entries: [palaniswami], text: 'Former Chief Minister Etappati Palanichami spoke in Salem.', speaks: [wrong('Etappati Palanichami', palaniswami)], why: 'Tamil writes no voice, and ச is ch and s'},
			{entries: [trump], text: 'US President Donald Drump spoke first.', speaks: [wrong('Donald Drump', trump)], why: 'ட is t and d'},
			{entries: [trump], text: 'US President Donald Tramp spoke first.', speaks: [wrong('Donald Tramp', trump)], why: 'u is heard as a'},
			{entries: [hasina], text: 'Prime Minister Shekh Hashina left Dhaka.', speaks: [wrong('Shekh Hashina', hasina)], why: 'three letters of Bengali are one sh'},
			{entries: [mamata], text: 'Chief Minister Momota Banarji went to Delhi.', speaks: [wrong('Momota Banarji', mamata)], why: 'the inherent vowel is an o'},
			{entries: [mizanur], text: 'Home Secretary Mijanur Rohman resigned.', speaks: [wrong('Mijanur Rohman', mizanur)], why: 'j for z, o for the inherent vowel'},
			{entries: [rupani], text: 'Chief Minister Vijai Roopani resigned.', speaks: [wrong('Vijai Roopani', rupani)], why: 'oo for u, ai for ay'},
			{entries: [yadav], text: 'Opposition leader Tejasvi Yadhav led the rally.', speaks: [wrong('Tejasvi Yadhav', yadav)], why: 'sv for shw, dh for d'},
			{entries: [naidu], text: 'Chief Minister Chandhrababu Nayudu flew to Delhi.', speaks: [wrong('Chandhrababu Nayudu', naidu)], why: 'dh for d, every vowel written'},
			{entries: [vijayan], text: 'Chief Minister Binarayi Vijayan inaugurated the bridge.', speaks: [wrong('Binarayi Vijayan', vijayan)], why: 'b for p'},
			{entries: [rajapaksa], text: 'President Gotabhaya Rajapaksha fled.', speaks: [wrong('Gotabhaya Rajapaksha', rajapaksa)], why: 'bh for b, ksh for ks'},
			{entries: [imran], text: 'Former Prime Minister Umran Khan was jailed.', speaks: [wrong('Umran Khan', imran)], why: 'a short vowel that is not written'},
		],
	},
	{
		name: 'Indian and Pakistani: a name translated as words is found',
		cases: [
			{entries: [dmk], text: 'The Dravidian Progress Association won the election in Chennai.', speaks: [wrong('Dravidian Progress Association', dmk)], why: 'three words translated'},
			{entries: [vck], text: 'The Liberation Panthers Party joined the alliance.', speaks: [wrong('Liberation Panthers Party', vck)], why: 'three words translated'},
			{entries: [maiam], text: 'The People’s Justice Centre contested forty seats.', speaks: [wrong('People’s Justice Centre', maiam)], why: 'three words translated'},
			{entries: [prothom], text: 'The Dhaka newspaper First Light reported the fire.', speaks: [wrong('First Light', prothom)], why: 'two words translated'},
			{entries: [kalerKantho], text: 'Voice of the Times published the list in Dhaka.', speaks: [wrong('Voice of the Times', kalerKantho)], why: 'turned about an of'},
			{entries: [trinamool], text: 'The Grassroots Congress held a march in Kolkata.', speaks: [wrong('Grassroots Congress', trinamool)], why: 'one word translated'},
			{entries: [swachh], text: 'The Clean India Campaign reached every village.', speaks: [wrong('Clean India Campaign', swachh)], why: 'three words translated'},
			{entries: [amarUjala], text: 'The Hindi daily Immortal Light printed his letter.', speaks: [wrong('Immortal Light', amarUjala)], why: 'two words translated'},
			{entries: [vanchit], text: 'The Deprived Bahujan Front fielded him.', speaks: [wrong('Deprived Bahujan Front', vanchit)], why: 'half of it translated'},
			{entries: [akali], text: 'The Supreme Akali Party left the coalition.', speaks: [wrong('Supreme Akali Party', akali)], why: 'half of it translated'},
			{entries: [tdp], text: 'The Telugu Country Party swept Andhra Pradesh.', speaks: [wrong('Telugu Country Party', tdp)], why: 'one word translated'},
			{entries: [slpp], text: 'The Sri Lanka People’s Front nominated him.', speaks: [wrong('Sri Lanka People’s Front', slpp)], why: 'two words translated'},
			{entries: [singhaDurbar], text: 'Ministers gathered at the Lion Palace in Kathmandu.', speaks: [wrong('Lion Palace', singhaDurbar)], why: 'a word of two words, written as one'},
			{entries: [pti], text: 'The Pakistan Justice Movement called for a march.', speaks: [wrong('Pakistan Justice Movement', pti)], why: 'two words translated and turned about'},
			{entries: [nawaiwaqt], text: 'The Lahore newspaper Voice of Time printed the speech.', speaks: [wrong('Voice of Time', nawaiwaqt)], why: 'two words translated'},
			{entries: [mathrubhumi], text: 'The Malayalam newspaper Motherland wrote about the flood.', speaks: [wrong('Motherland', mathrubhumi)], why: 'the newspaper’s name is also the word'},
		],
	},
	{
		name: 'Indian and Pakistani: what only resembles an entry is left alone',
		cases: [
			{entries: [stalin], text: 'M. K. Stalin, Stalin’s government and Chief Minister Stalin are right.', speaks: [], why: 'the right name, whole and by its last part'},
			{entries: [palaniswami], text: 'Edappadi Palaniswami and Palaniswami are right; O. Panneerselvam left.', speaks: [], why: 'the right name and another man'},
			{entries: [trump], text: 'A tramp steamer sank. He drummed. Ivanka Trump came. The trumpet sounded.', speaks: [], why: 'words, and another of the family'},
			{entries: [dmk], text: 'Progress was slow. The Progressive Alliance met. The Housing Association sued. DMK won.', speaks: [], why: 'words, other bodies and the acronym'},
			{entries: [maiam], text: 'The Justice Centre at Oxford opened. The people want justice.', speaks: [], why: 'another centre and words'},
			{entries: [hasina], text: 'Shakh and Hashim are names. Sheikh Mohammed spoke. Hasina resigned.', speaks: [], why: 'other names, and the right one', pending: 'a given name that nothing else names in the text'},
			{entries: [prothom], text: 'At first light they left. “First Light” is a novel by Rebecca Stott.', speaks: [], why: 'a phrase, and a book'},
			{entries: [kalerKantho], text: 'The Voice of America and the Times of India reported.', speaks: [], why: 'other media'},
			{entries: [trinamool], text: 'Grassroots groups met. The US Congress voted. The Indian National Congress lost.', speaks: [], why: 'words and other bodies'},
			{entries: [sandesh], text: 'The news spread. Sky News and BBC News were there. A message came.', speaks: [], why: 'other media and words'},
			{entries: [swachh], text: 'Clean water is a right. A campaign to clean India’s rivers began.', speaks: [], why: 'the words in a sentence'},
			{entries: [akali], text: 'The Supreme Court of India heard it. The Party Conference ended.', speaks: [], why: 'other bodies'},
			{entries: [tdp], text: 'Telugu is a language of the country. The Country Party of Australia dissolved.', speaks: [], why: 'words, and another party'},
			{entries: [loksatta], text: 'People power won. Power to the people.', speaks: [], why: 'phrases'},
			{entries: [mawbima], text: 'They returned to their motherland. The Motherland Party of Turkey lost.', speaks: [], why: 'the word, and another party'},
			{entries: [slpp], text: 'The National Front lost in France. Sri Lankan people protested in front of it.', speaks: [], why: 'another party and words'},
			{entries: [rajapaksa], text: 'Mahinda Rajapaksa and Basil Rajapaksa are brothers. Rajapaksa fled.', speaks: [], why: 'other members of the family, and the right name'},
			{entries: [prachanda], text: 'Dahal, a Nepali leader, and Dalal Street are not one.', speaks: [], why: 'the right surname and a street'},
			{entries: [pti], text: 'The Justice Department sued. The Pakistan Muslim League and the Pakistan Peoples Party won.', speaks: [], why: 'other bodies'},
			{entries: [ehsaas], text: 'The falcon is a bird. The Atlanta Falcons lost.', speaks: [], why: 'a word and a team'},
		],
	},
];
