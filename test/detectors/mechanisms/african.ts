// biome-ignore-all format: a table is read by its rows
import {event, type Mechanism, organization, person, place, wrong} from './mechanism.js';

const buhari = person('Muhammadu Buhari', {ha: ['Muhammadu Buhari', 'Buhari']}, 'Buhari');
const fashola = person('Babatunde Fashola', {ha: ['Babatunde Fashola', 'Fashola'], yo: ['Babátúndé Fáṣọlá']}, 'Fashola');
const pompeo = person('Mike Pompeo', {ha: ['Mike Pompeo', 'Pompeo'], sw: ['Mike Pompeo']}, 'Pompeo');
const inec = organization('INEC', {ha: 'Hukumar Zaɓe'});
const efcc = organization('Arewa House', {ha: 'Gidan Arewa'});
const dattawa = organization('Dattawan Arewa', {ha: 'Ƙungiyar Dattawan Arewa'});
const aminiya = organization('Aminiya', {ha: 'Aminiya'});
const ruto = person('William Ruto', {sw: ['William Ruto', 'Ruto']}, 'Ruto');
const suluhu = person('Samia Suluhu Hassan', {sw: ['Samia Suluhu Hassan']}, 'Samia');
const ccm = organization('Chama Cha Mapinduzi', {sw: 'Chama Cha Mapinduzi'}, 'CCM');
const mwananchi = organization('Mwananchi', {sw: 'Mwananchi'});
const azimio = organization('Azimio la Umoja', {sw: 'Azimio la Umoja'});
const mwenge = event('Mwenge wa Uhuru', {sw: 'Mwenge wa Uhuru'});
const taifaLeo = organization('Taifa Leo', {sw: 'Taifa Leo'});
const abiy = person('Abiy Ahmed', {am: ['ዐቢይ አሕመድ', 'ዐቢይ']}, 'Abiy');
const desalegn = person('Hailemariam Desalegn', {am: ['ኃይለማርያም ደሳለኝ']}, 'Hailemariam');
const addisZemen = organization('Addis Zemen', {am: 'አዲስ ዘመን'});
const bilitsigina = organization('Biltsigina', {am: 'ብልጽግና ፓርቲ'});
const hidase = place('Hidase Dam', {am: 'የኅዳሴ ግድብ'});
const mohamud = person('Hassan Sheikh Mohamud', {so: ['Xasan Sheekh Maxamuud']}, 'Mohamud');
const waddani = organization('Waddani', {so: 'Waddani'});
const himilo = organization('Himilo Qaran', {so: 'Himilo Qaran'});
const akeredolu = person('Rotimi Akeredolu', {yo: ['Rótìmí Akérédolú']}, 'Akeredolu');
const amotekun = organization('Amotekun', {yo: 'Àmọ̀tẹ́kùn'});
const moniteur = organization('Imvaho Nshya', {rw: 'Imvaho Nshya'});
const ramaphosa = person('Cyril Ramaphosa', {zu: ['uCyril Ramaphosa', 'uRamaphosa']}, 'Ramaphosa');
const nunavut = person('Eva Aariak', {iu: ['ᐄᕙ ᐋᕆᐊᒃ']}, 'Aariak');
const alBawaba = organization('Al-Ghad', {ar: 'الغد'});
const nahda = organization('Al-Wafaq', {ar: 'الوفاق الوطني'});
const saraya = organization('Kata’ib al-Aqsa', {ar: 'كتائب الأقصى'});
const yeshAtid = organization('Yesh Atid', {he: 'יש עתיד'});
const maariv = organization('Maariv', {he: 'מעריב'});
const bennett = person('Naftali Bennett', {he: ['נפתלי בנט', 'בנט']}, 'Bennett');

export const AFRICAN: readonly Mechanism[] = [
	{
		name: 'African and Semitic: a name spelled as another language hears it is found',
		cases: [
			{entries: [fashola], text: 'Minister Babatunde Pashola opened the road.', speaks: [wrong('Babatunde Pashola', fashola)], why: 'f and p are one in Hausa'},
			{entries: [pompeo], text: 'Secretary of State Mike Fompeo arrived.', speaks: [wrong('Mike Fompeo', pompeo)], why: 'f and p are one in Hausa'},
			{entries: [buhari], text: 'President Mohammadu Bukhari flew to London.', speaks: [wrong('Mohammadu Bukhari', buhari)], why: 'o for u, kh for h'},
			{entries: [ruto], text: 'President Wiliamu Ruto spoke in Nairobi.', speaks: [wrong('Wiliamu Ruto', ruto)], why: 'a vowel behind the last consonant'},
			{entries: [suluhu], text: 'President Samiya Suluhu Hasan spoke.', speaks: [wrong('Samiya Suluhu Hasan', suluhu)], why: 'y between vowels, ss as s'},
			{entries: [abiy], text: 'Prime Minister Abiye Ahimed spoke in Addis Ababa.', speaks: [wrong('Abiye Ahimed', abiy)], why: 'the sixth vowel, that is hardly heard, written'},
			{entries: [desalegn], text: 'Former Prime Minister Haylemaryam Desaleny resigned.', speaks: [wrong('Haylemaryam Desaleny', desalegn)], why: 'letter by letter'},
			{entries: [mohamud], text: 'President Xasan Sheikh Maxamuud spoke.', speaks: [wrong('Xasan Sheikh Maxamuud', mohamud)], why: 'x is how Somali writes h'},
			{entries: [akeredolu], text: 'Governor Rotimi Akiredolu died.', speaks: [wrong('Rotimi Akiredolu', akeredolu)], why: 'i for e'},
			{entries: [ramaphosa], text: 'President Sirili Ramaposa addressed parliament.', speaks: [wrong('Sirili Ramaposa', ramaphosa)], why: 'c heard as s, a vowel at the end, ph as p'},
			{entries: [nunavut], text: 'Premier Iva Ariak spoke in Iqaluit.', speaks: [wrong('Iva Ariak', nunavut)], why: 'three vowels and no long one'},
			{entries: [bennett], text: 'Prime Minister Naphtali Benet resigned.', speaks: [wrong('Naphtali Benet', bennett)], why: 'ph for f, letters of Hebrew are not doubled'},
		],
	},
	{
		name: 'African and Semitic: a name translated as words is found',
		cases: [
			{entries: [inec], text: 'The Election Commission published the results in Abuja.', speaks: [wrong('Election Commission', inec)], why: 'two words translated', pending: 'words of a well-known body'},
			{entries: [dattawa], text: 'The Northern Elders Association rejected the bill.', speaks: [wrong('Northern Elders Association', dattawa)], why: 'three words translated, turned about'},
			{entries: [ccm], text: 'The Party of the Revolution chose her in Dodoma.', speaks: [wrong('Party of the Revolution', ccm)], why: 'two words translated'},
			{entries: [mwananchi], text: 'The Dar es Salaam newspaper The Citizen wrote about it.', speaks: [wrong('The Citizen', mwananchi)], why: 'the newspaper’s name is also the word'},
			{entries: [azimio], text: 'The Declaration of Unity coalition lost in Kenya.', speaks: [wrong('Declaration of Unity', azimio)], why: 'two words translated'},
			{entries: [mwenge], text: 'The Torch of Freedom was carried through Dodoma.', speaks: [wrong('Torch of Freedom', mwenge)], why: 'two words translated'},
			{entries: [taifaLeo], text: 'The Nairobi newspaper Nation Today reported the strike.', speaks: [wrong('Nation Today', taifaLeo)], why: 'two words translated'},
			{entries: [addisZemen], text: 'The state newspaper New Era quoted the minister in Addis Ababa.', speaks: [wrong('New Era', addisZemen)], why: 'two words translated'},
			{entries: [bilitsigina], text: 'The Prosperity Party won every seat in Ethiopia.', speaks: [wrong('Prosperity Party', bilitsigina)], why: 'two words translated'},
			{entries: [hidase], text: 'The Renaissance Dam was filled.', speaks: [wrong('Renaissance Dam', hidase)], why: 'one word translated, with the letter for “of” before it'},
			{entries: [himilo], text: 'The National Aspiration party split in Mogadishu.', speaks: [wrong('National Aspiration', himilo)], why: 'two words translated'},
			{entries: [alBawaba], text: 'The Amman newspaper Tomorrow reported it.', speaks: [wrong('Tomorrow', alBawaba)], why: 'the newspaper’s name is also the word'},
			{entries: [nahda], text: 'The National Accord movement quit the talks.', speaks: [wrong('National Accord', nahda)], why: 'two words translated'},
			{entries: [saraya], text: 'The Al-Aqsa Brigades claimed the attack.', speaks: [wrong('Al-Aqsa Brigades', saraya)], why: 'one word translated, turned about'},
			{entries: [yeshAtid], text: 'The There Is a Future party left the government.', speaks: [wrong('There Is a Future', yeshAtid)], why: 'two words translated', pending: 'one content word among small ones'},
			{entries: [maariv], text: 'The Tel Aviv newspaper Evening Prayer published a poll.', speaks: [wrong('Evening Prayer', maariv)], why: 'one word of two English ones'},
		],
	},
	{
		name: 'African and Semitic: what only resembles an entry is left alone',
		cases: [
			{entries: [buhari], text: 'Muhammadu Buhari and Muhammadu Sanusi met. Buhari left. Bukhara is a city.', speaks: [], why: 'the right name, another man and a city'},
			{entries: [fashola], text: 'Babatunde Fowler paid. Pashto is spoken. Fashola spoke.', speaks: [], why: 'another man, a language and the right name'},
			{entries: [pompeo], text: 'Pompeii was buried. Mike Pompeo spoke. Mike Pence left.', speaks: [], why: 'a city, the right name and another man', pending: 'a place that is not listed, near the name'},
			{entries: [inec], text: 'The Federal Election Commission in Washington fined him. An election commission is needed.', speaks: [], why: 'another commission, and words'},
			{entries: [efcc], text: 'The house in the north burned. The House of Lords voted. The White House denied it.', speaks: [], why: 'words and other houses'},
			{entries: [aminiya], text: 'Trust was lost. The National Trust bought it.', speaks: [], why: 'a word and another body'},
			{entries: [ruto], text: 'William Ruto and Raila Odinga spoke. Route 66 closed. Prince William came.', speaks: [], why: 'the right name, a road and another man'},
			{entries: [ccm], text: 'The French Revolution began. The Party of Labour won. A revolutionary party was banned.', speaks: [], why: 'other names and words'},
			{entries: [mwananchi], text: 'Every citizen voted. Citizen TV aired it. “Citizen Kane” is a film.', speaks: [], why: 'the word, a broadcaster and a film'},
			{entries: [azimio], text: 'The Declaration of Independence was signed. They called for unity. African Unity was a body.', speaks: [], why: 'another declaration and words'},
			{entries: [mwenge], text: 'The Olympic torch arrived. Freedom House reported. Free the torch!', speaks: [], why: 'another torch, a body and words'},
			{entries: [abiy], text: 'Abiy Ahmed spoke. Abiy left. Kabir Ahmed is a man. Abby Ahmed? Abi Dhabi?', speaks: [], why: 'the right name and others', pending: 'other people in a list of questions'},
			{entries: [addisZemen], text: 'A new era began. New Era Cap sued. The New Deal ended.', speaks: [], why: 'a phrase, a company and a policy'},
			{entries: [bilitsigina], text: 'Prosperity came. The Party of Prosperity? He went to a party. The Justice Party lost.', speaks: [], why: 'words and another party', pending: 'the words turned about an of, in a question'},
			{entries: [hidase], text: 'The Renaissance began in Florence. The Aswan Dam is old. The dam was named.', speaks: [], why: 'a time, another dam and a word'},
			{entries: [mohamud], text: 'Hassan Nasrallah and Mohamed Salah are others. Mohamud spoke.', speaks: [], why: 'other people and the right name'},
			{entries: [waddani], text: 'A patriotic song. The Patriot Act passed. National parks opened.', speaks: [], why: 'a word, a law and parks'},
			{entries: [amotekun], text: 'A leopard escaped. The Leopard tank is German. “The Leopard” is a novel.', speaks: [], why: 'a word, a tank and a novel'},
			{entries: [moniteur], text: 'The new newspaper closed. Truth Social fell.', speaks: [], why: 'words and a network'},
			{entries: [nahda], text: 'The Paris Agreement and the Oslo Accords hold. A Honda Accord was stolen.', speaks: [], why: 'other agreements, and a car'},
			{entries: [yeshAtid], text: 'There is a future for the company. Back to the Future was shown.', speaks: [], why: 'a sentence and a film'},
			{entries: [maariv], text: 'Evening prayers were said. The Evening Standard wrote.', speaks: [], why: 'words and another newspaper'},
		],
	},
];
