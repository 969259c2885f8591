// biome-ignore-all format: a table is read by its rows
import {event, type Mechanism, organization, person, place, wrong} from './mechanism.js';

const tokayev = person('Kassym-Jomart Tokayev', {kk: ['Қасым-Жомарт Тоқаев', 'Тоқаев']}, 'Tokayev');
const akJol = organization('Ak Jol', {kk: 'Ақ жол'});
const amanat = organization('Amanat', {kk: 'Аманат'});
const egemen = organization('Egemen Qazaqstan', {kk: 'Егемен Қазақстан'});
const mangilik = place('Mangilik El', {kk: 'Мәңгілік ел'});
const japarov = person('Sadyr Japarov', {ky: ['Садыр Жапаров', 'Жапаров']}, 'Japarov');
const ataMeken = organization('Ata Meken', {ky: 'Ата Мекен'});
const akUy = place('Ak Uy', {ky: 'Ак үй'});
const mirziyoyev = person('Shavkat Mirziyoyev', {uz: ['Shavkat Mirziyoyev', 'Шавкат Мирзиёев']}, 'Mirziyoyev');
const tiklanish = organization('Milliy Tiklanish', {uz: 'Milliy tiklanish'});
const xalqSozi = organization('Xalq so‘zi', {uz: 'Xalq soʻzi'});
const rahmon = person('Emomali Rahmon', {tg: ['Эмомалӣ Раҳмон', 'Раҳмон']}, 'Rahmon');
const khurelsukh = person('Ukhnaagiin Khürelsükh', {mn: ['Ухнаагийн Хүрэлсүх', 'Хүрэлсүх']}, 'Khürelsükh');
const ardynNam = organization('Ardyn Nam', {mn: 'Ардын нам'});
const odriinSonin = organization('Ödriin Sonin', {mn: 'Өдрийн сонин'});
const kobakhidze = person('Irakli Kobakhidze', {ka: ['ირაკლი კობახიძე', 'კობახიძე']}, 'Kobakhidze');
const ocneba = organization('Kartuli Ocneba', {ka: 'ქართული ოცნება'});
const girchi = organization('Akhali', {ka: 'ახალი'});
const droa = organization('Strong Georgia', {ka: 'ძლიერი საქართველო'});
const pashinyan = person('Nikol Pashinyan', {hy: ['Նիկոլ Փաշինյան', 'Փաշինյան']}, 'Pashinyan');
const contract = organization('Civil Contract', {hy: 'Քաղաքացիական պայմանագիր'});
const haykakan = organization('Haykakan Zhamanak', {hy: 'Հայկական ժամանակ'});
const ghani = person('Ashraf Ghani', {ps: ['اشرف غني', 'غني']}, 'Ghani');
const haqqani = person('Sirajuddin Haqqani', {ps: ['سراج الدین حقاني', 'حقاني']}, 'Haqqani');
const wolesi = organization('Wolesi Jirga', {ps: 'ولسي جرګه'});
const hezb = organization('Hezb-e Islami', {ps: 'حزب اسلامي'});
const barzani = person('Masoud Barzani', {ckb: ['مەسعود بارزانی', 'بارزانی']}, 'Barzani');
const gorran = organization('Gorran', {ckb: 'بزووتنەوەی گۆڕان'});
const demirtas = person('Selahattin Demirtaş', {ku: ['Selahattin Demirtaş', 'Demirtaş']}, 'Demirtaş');
const nowruz = event('Newroz', {ku: 'Newroz'});
const hamshahri = organization('Hamshahri', {fa: 'همشهری'});
const kayhan = organization('Kayhan', {fa: 'کیهان'});
const ghalibaf = person('Mohammad Bagher Ghalibaf', {fa: ['محمدباقر قالیباف', 'قالیباف']}, 'Ghalibaf');

export const CENTRAL_ASIAN: readonly Mechanism[] = [
	{
		name: 'Central Asian, Caucasian and Kurdish: a name spelled as another language hears it is found',
		cases: [
			{entries: [tokayev], text: 'President Kasym-Zhomart Tokaev spoke in Astana.', speaks: [wrong('Kasym-Zhomart Tokaev', tokayev)], why: 'as Russian spells it'},
			{entries: [tokayev], text: 'President Qasym-Jomart Toqayev spoke in Astana.', speaks: [wrong('Qasym-Jomart Toqayev', tokayev)], why: 'as the Latin alphabet of Kazakh spells it'},
			{entries: [japarov], text: 'President Sadir Zhaparov signed the law.', speaks: [wrong('Sadir Zhaparov', japarov)], why: 'ж as Russian reads it'},
			{entries: [mirziyoyev], text: 'President Shavkat Mirziyaev received him.', speaks: [wrong('Shavkat Mirziyaev', mirziyoyev)], why: 'ё lost'},
			{entries: [rahmon], text: 'President Imomali Rakhmon has ruled since 1992.', speaks: [wrong('Imomali Rakhmon', rahmon)], why: 'as Russian spells it'},
			{entries: [khurelsukh], text: 'Mongolian President Uhnaagin Hurelsuh arrived.', speaks: [wrong('Uhnaagin Hurelsuh', khurelsukh)], why: 'h for kh, a long vowel lost'},
			{entries: [kobakhidze], text: 'Prime Minister Irakly Kobahidze spoke.', speaks: [wrong('Irakly Kobahidze', kobakhidze)], why: 'h for kh, y for i'},
			{entries: [pashinyan], text: 'Prime Minister Nikol Bashinian flew to Brussels.', speaks: [wrong('Nikol Bashinian', pashinyan)], why: 'the b of the other branch of Armenian'},
			{entries: [ghani], text: 'Former President Ashrap Gani left Kabul.', speaks: [wrong('Ashrap Gani', ghani)], why: 'p for f, g for gh'},
			{entries: [haqqani], text: 'Interior Minister Serajudin Hakani spoke.', speaks: [wrong('Serajudin Hakani', haqqani)], why: 'e for i, k for qq'},
			{entries: [barzani], text: 'Kurdish leader Mesud Berzani met him in Erbil.', speaks: [wrong('Mesud Berzani', barzani)], why: 'e for the short a'},
			{entries: [demirtas], text: 'Selahatin Demirtash was kept in prison.', speaks: [wrong('Selahatin Demirtash', demirtas)], why: 'ş as it sounds'},
			{entries: [ghalibaf], text: 'Speaker Mohammad Bakher Qalibaf opened the session.', speaks: [wrong('Mohammad Bakher Qalibaf', ghalibaf)], why: 'q for gh, kh for gh'},
		],
	},
	{
		name: 'Central Asian, Caucasian and Kurdish: a name translated as words is found',
		cases: [
			{entries: [akJol], text: 'The White Way party won seats in Astana.', speaks: [wrong('White Way', akJol)], why: 'two words translated'},
			{entries: [mangilik], text: 'A statue stands on Eternal Nation avenue.', speaks: [wrong('Eternal Nation', mangilik)], why: 'two words translated'},
			{entries: [akUy], text: 'Protesters stormed the White House in Bishkek.', speaks: [], why: 'a well-known house of that name elsewhere: nothing tells which is meant'},
			{entries: [ataMeken], text: 'The socialist party Fatherland lost its seats in Bishkek.', speaks: [wrong('Fatherland', ataMeken)], why: 'two words translated as one'},
			{entries: [tiklanish], text: 'The National Revival party nominated her in Tashkent.', speaks: [wrong('National Revival', tiklanish)], why: 'two words translated'},
			{entries: [xalqSozi], text: 'The Tashkent newspaper People’s Word printed the decree.', speaks: [wrong('People’s Word', xalqSozi)], why: 'two words translated, one with a letter that looks like an apostrophe'},
			{entries: [ardynNam], text: 'The People’s Party won in Ulaanbaatar.', speaks: [wrong('People’s Party', ardynNam)], why: 'two words translated'},
			{entries: [odriinSonin], text: 'The Ulaanbaatar paper Daily Newspaper wrote about it.', speaks: [wrong('Daily Newspaper', odriinSonin)], why: 'two words translated'},
			{entries: [ocneba], text: 'The Georgian Dream party passed the law in Tbilisi.', speaks: [wrong('Georgian Dream', ocneba)], why: 'two words translated'},
			{entries: [droa], text: 'The Mighty Georgia coalition held a rally.', speaks: [wrong('Mighty Georgia', droa)], why: 'a synonym of one word'},
			{entries: [contract], text: 'The Citizens’ Treaty party lost support in Yerevan.', speaks: [wrong('Citizens’ Treaty', contract)], why: 'synonyms of both words', pending: 'two synonyms of a right name of common words'},
			{entries: [haykakan], text: 'The Yerevan newspaper Armenian Times quoted him.', speaks: [wrong('Armenian Times', haykakan)], why: 'two words translated'},
			{entries: [wolesi], text: 'The People’s Council in Kabul rejected the minister.', speaks: [wrong('People’s Council', wolesi)], why: 'two words translated'},
			{entries: [hezb], text: 'The Islamic Party of Hekmatyar signed.', speaks: [wrong('Islamic Party', hezb)], why: 'two words translated'},
			{entries: [gorran], text: 'The Change Movement won in Sulaymaniyah.', speaks: [wrong('Change Movement', gorran)], why: 'both words translated'},
			{entries: [hamshahri], text: 'The Tehran newspaper Fellow Citizen reported it.', speaks: [wrong('Fellow Citizen', hamshahri)], why: 'one word of two English ones'},
			{entries: [kayhan], text: 'The Tehran newspaper Cosmos attacked the minister.', speaks: [wrong('Cosmos', kayhan)], why: 'the newspaper’s name is also the word'},
		],
	},
	{
		name: 'Central Asian, Caucasian and Kurdish: what only resembles an entry is left alone',
		cases: [
			{entries: [tokayev], text: 'Kassym-Jomart Tokayev spoke. Tokyo and Tokaj are places.', speaks: [], why: 'the right name and places'},
			{entries: [akJol], text: 'The Milky Way shone. On the way to the White House he stopped. White Way Electric sued.', speaks: [], why: 'other names, and words'},
			{entries: [amanat], text: 'The trust was lost. The National Trust and the Trust Bank agreed.', speaks: [], why: 'the word and other bodies'},
			{entries: [egemen], text: 'Sovereign debt rose. Kazakhstan is a sovereign state.', speaks: [], why: 'words'},
			{entries: [japarov], text: 'Sadyr Japarov and Kamchybek Tashiev spoke. Akylbek Japarov resigned.', speaks: [], why: 'the right name and another of the surname'},
			{entries: [ataMeken], text: 'The fatherland called. The Fatherland Party of Norway closed. “Fatherland” is a novel.', speaks: [], why: 'the word, another party and a novel'},
			{entries: [mirziyoyev], text: 'Shavkat Mirziyoyev, and Saida Mirziyoyeva his daughter, came.', speaks: [], why: 'the right name, and his daughter'},
			{entries: [tiklanish], text: 'A national revival began. The Bulgarian National Revival was long ago.', speaks: [], why: 'a phrase, and a time of history'},
			{entries: [rahmon], text: 'Rahmon and Rahman are names. Abdul Rahman fled.', speaks: [], why: 'the right name and another man'},
			{entries: [khurelsukh], text: 'Ukhnaagiin Khurelsukh spoke; Khurelsukh won.', speaks: [], why: 'the right name without marks'},
			{entries: [ocneba], text: 'A dream came true. “American Dream” is a song. Georgian wine is good.', speaks: [], why: 'words and another phrase'},
			{entries: [girchi], text: 'New York and New Zealand agreed. A new party was founded.', speaks: [], why: 'names that begin with the word, and the word'},
			{entries: [droa], text: 'Georgia is strong. The University of Georgia won. Strong winds hit Georgia.', speaks: [], why: 'words in a sentence and a university'},
			{entries: [contract], text: 'The Civil Contract party and a civil contract. The Social Contract is a book.', speaks: [], why: 'the right name, the words and a book'},
			{entries: [haykakan], text: 'Armenian time is UTC+4. The New York Times and the Financial Times wrote.', speaks: [], why: 'words and other newspapers'},
			{entries: [ghani], text: 'Ashraf Ghani and Ghana. Abdul Ghani Baradar is another man. Gandhi died.', speaks: [], why: 'the right name, a country and other men'},
			{entries: [wolesi], text: 'The Security Council met. The people’s council was dissolved. The Privy Council ruled.', speaks: [], why: 'other councils, and words'},
			{entries: [hezb], text: 'The Islamic State attacked. The Labour Party won. An Islamic scholar spoke.', speaks: [], why: 'other bodies and words'},
			{entries: [barzani], text: 'Nechirvan Barzani and Masrour Barzani met. Masoud Barzani is his uncle.', speaks: [], why: 'others of the family, and the right name'},
			{entries: [gorran], text: 'A movement for change. Climate Change Movement members marched. Göran Persson spoke.', speaks: [], why: 'words, another movement and a Swede'},
			{entries: [nowruz], text: 'New Year’s Day is a holiday. A new day began. Nowruz is in March.', speaks: [], why: 'another holiday, a phrase, another spelling of another people'},
			{entries: [kayhan], text: 'The New York Cosmos played. “Cosmos” is a series. The universe is big.', speaks: [], why: 'a club, a series and a word'},
		],
	},
];
