// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

const kilicdaroglu = person('Kemal Kılıçdaroğlu', {tr: ['Kemal Kılıçdaroğlu', 'Kılıçdaroğlu']}, 'Kılıçdaroğlu');
const imamoglu = person('Ekrem İmamoğlu', {tr: ['Ekrem İmamoğlu', 'İmamoğlu']}, 'İmamoğlu');
const cavusoglu = person('Mevlüt Çavuşoğlu', {tr: ['Mevlüt Çavuşoğlu', 'Çavuşoğlu']}, 'Çavuşoğlu');
const hurriyet = organization('Hürriyet', {tr: 'Hürriyet'});
const sabah = organization('Sabah', {tr: 'Sabah'});
const iyi = organization('İYİ Party', {tr: 'İYİ Parti'});
const greatUnity = organization('Great Unity Party', {tr: 'Büyük Birlik Partisi'});
const yeniSafak = organization('Yeni Şafak', {tr: 'Yeni Şafak'});
const eskisehir = place('Eskişehir', {tr: 'Eskişehir'});
const zarif = person('Mohammad Javad Zarif', {fa: ['محمد جواد ظریف', 'ظریف']}, 'Zarif');
const raisi = person('Ebrahim Raisi', {fa: ['ابراهیم رئیسی', 'رئیسی']}, 'Raisi');
const pezeshkian = person('Masoud Pezeshkian', {fa: ['مسعود پزشکیان', 'پزشکیان']}, 'Pezeshkian');
const amini = person('Mahsa Amini', {fa: ['مهسا امینی', 'امینی']}, 'Amini');
const kayhan = organization('Kayhan', {fa: 'کیهان'});
const etemad = organization('Etemad', {fa: 'اعتماد'});
const jomhuri = organization('Jomhouri Eslami', {fa: 'جمهوری اسلامی'});
const bolsonaro = person('Jair Bolsonaro', {pt: ['Jair Bolsonaro', 'Bolsonaro']}, 'Bolsonaro');
const lula = person('Luiz Inácio Lula da Silva', {pt: ['Luiz Inácio Lula da Silva', 'Lula']}, 'Lula da Silva', 'Lula');
const guterres = person('António Guterres', {pt: ['António Guterres', 'Guterres']}, 'Guterres');
const lourenco = person('João Lourenço', {pt: ['João Lourenço', 'Lourenço']}, 'Lourenço');
const folha = organization('Folha de S.Paulo', {pt: 'Folha de S.Paulo'});
const oGlobo = organization('O Globo', {pt: 'O Globo'});
const workersParty = organization('Workers’ Party', {pt: 'Partido dos Trabalhadores'});
const jornal = organization('Jornal de Notícias', {pt: 'Jornal de Notícias'});

export const TURKISH_PERSIAN_PORTUGUESE: readonly Mechanism[] = [
	{
		name: 'Turkish, Persian and Portuguese: a name spelled as another language hears it is found',
		cases: [
			{entries: [kilicdaroglu], text: 'Opposition leader Kemal Kilichdaroglu conceded.', speaks: [wrong('Kemal Kilichdaroglu', kilicdaroglu, 'Kemal Kılıçdaroğlu')], why: 'ç as ch'},
			{entries: [imamoglu], text: 'Istanbul Mayor Ekrem Imamoglou was jailed.', speaks: [wrong('Ekrem Imamoglou', imamoglu, 'Ekrem İmamoğlu')], why: 'u as ou, as in Greek and French'},
			{entries: [cavusoglu], text: 'Mevlyut Chavushoglu phoned Baku.', speaks: [wrong('Mevlyut Chavushoglu', cavusoglu, 'Mevlüt Çavuşoğlu')], why: 'ü as yu, ç as ch, ş as sh'},
			{entries: [eskisehir], text: 'Miners marched from Eskishehir.', speaks: [wrong('Eskishehir', eskisehir, 'Eskişehir')], why: 'ş as sh'},
			{entries: [zarif], text: 'Mohammed Dzhavad Zarif met the envoys in Vienna.', speaks: [wrong('Mohammed Dzhavad Zarif', zarif, 'Mohammad Javad Zarif')], why: 'j as dzh through Russian'},
			{entries: [raisi], text: 'President Ibrahim Raissi died in the crash.', speaks: [wrong('Ibrahim Raissi', raisi, 'Ebrahim Raisi')], why: 'the Arabic form of the given name, s doubled'},
			{entries: [pezeshkian], text: 'Masud Pezeshkyan was sworn in.', speaks: [wrong('Masud Pezeshkyan', pezeshkian, 'Masoud Pezeshkian')], why: 'u for ou, ya for ia'},
			{entries: [amini], text: 'The death of Makhsa Amini set off the protests.', speaks: [wrong('Makhsa Amini', amini, 'Mahsa Amini')], why: 'h as kh through Russian'},
			{entries: [kayhan], text: 'The hard-line daily Keyhan called for closing the strait.', speaks: [wrong('Keyhan', kayhan, 'Kayhan')], why: 'ey for ay'},
			{entries: [bolsonaro], text: 'Zhair Bolsonaru was barred from office.', speaks: [wrong('Zhair Bolsonaru', bolsonaro, 'Jair Bolsonaro')], why: 'j as zh, final o as u'},
			{entries: [lula], text: 'President Luis Inasio Lula da Silva spoke in Brasília.', speaks: [wrong('Luis Inasio Lula da Silva', lula, 'Luiz Inácio Lula da Silva')], why: 'z as s, c as s'},
			{entries: [guterres], text: 'UN Secretary-General Antonio Guterrish called for a truce.', speaks: [wrong('Antonio Guterrish', guterres, 'António Guterres')], why: 'the last syllable as Portuguese says it'},
			{entries: [lourenco], text: 'Angolan President Zhoao Lourensu hosted the summit.', speaks: [wrong('Zhoao Lourensu', lourenco, 'João Lourenço')], why: 'j as zh, ç as s, final o as u'},
		],
	},
	{
		name: 'Turkish, Persian and Portuguese: a name translated as words is found',
		cases: [
			{entries: [hurriyet], text: 'Columnists of the newspaper Freedom were dismissed in Istanbul.', speaks: [wrong('Freedom', hurriyet, 'Hürriyet')], why: 'the newspaper’s name is also the word for freedom'},
			{entries: [sabah], text: 'The pro-government newspaper Morning published the photographs.', speaks: [wrong('Morning', sabah, 'Sabah')], why: 'the newspaper’s name is also the word for the morning'},
			{entries: [iyi], text: 'Deputies of the Good Party walked out.', speaks: [wrong('Good Party', iyi, 'İYİ Party')], why: 'iyi is also the word for good'},
			{entries: [greatUnity], text: 'The Big Union Party joined the alliance.', speaks: [wrong('Big Union Party', greatUnity, 'Great Unity Party')], why: 'both words by others'},
			{entries: [yeniSafak], text: 'The Islamist daily New Dawn praised the minister.', speaks: [wrong('New Dawn', yeniSafak, 'Yeni Şafak')], why: 'both words translated'},
			{entries: [etemad], text: 'The reformist newspaper Trust was fined in Tehran.', speaks: [wrong('Trust', etemad, 'Etemad')], why: 'the newspaper’s name is also the word for trust'},
			{entries: [jomhuri], text: 'The newspaper Islamic Republic criticised the talks.', speaks: [wrong('Islamic Republic', jomhuri, 'Jomhouri Eslami')], why: 'both words translated', pending: 'source words of other languages as meanings'},
			{entries: [oGlobo], text: 'The newspaper The Globe reported it from Rio.', speaks: [wrong('The Globe', oGlobo, 'O Globo')], why: 'the newspaper’s name with its article translated'},
			{entries: [workersParty], text: 'The Party of the Workers nominated him in São Paulo.', speaks: [wrong('Party of the Workers', workersParty, 'Workers’ Party')], why: 'turned about an of'},
			{entries: [jornal], text: 'The News Journal of Porto printed the list.', speaks: [wrong('News Journal', jornal, 'Jornal de Notícias')], why: 'both words translated and turned about'},
		],
	},
	{
		name: 'Turkish, Persian and Portuguese: what only resembles an entry is left alone',
		cases: [
			{entries: [kilicdaroglu], text: 'Kemal Atatürk founded the republic; Yaşar Kemal wrote “Memed”.', speaks: [], why: 'other people of the given name'},
			{entries: [imamoglu], text: 'Imamoglu’s lawyers appealed. The imam and Imam Khomeini Airport are something else.', speaks: [], why: 'the marks alone are missing, and a word'},
			{entries: [cavusoglu], text: 'Mevlut Cavusoglu spoke; Çavuşoğlu left.', speaks: [], why: 'with the marks and without'},
			{entries: [hurriyet], text: 'The Freedom Party and Freedom House agreed. Freedom of the press is at stake.', speaks: [], why: 'other bodies with the word'},
			{entries: [sabah], text: 'Good Morning Britain is a show. The South China Morning Post wrote. Morning came.', speaks: [], why: 'a show, another newspaper and the word'},
			{entries: [iyi], text: 'A good party lasts until morning. The Good Friday Agreement held.', speaks: [], why: 'words, and a treaty'},
			{entries: [greatUnity], text: 'The United Russia party and the European Union talked. Great Britain left the Union.', speaks: [], why: 'other bodies of these words'},
			{entries: [yeniSafak], text: 'A new dawn broke. Golden Dawn was banned. New Delhi waited.', speaks: [], why: 'words, a party and a city'},
			{entries: [eskisehir], text: 'Eskisehir is cold. Eski means old.', speaks: [], why: 'the mark alone is missing'},
			{entries: [zarif], text: 'Prime Minister Shehbaz Sharif and Zara Larsson met. Tariffs rose.', speaks: [], why: 'another politician, a singer and a word'},
			{entries: [raisi], text: 'Raisins are cheap. Raise the flag. Rai Uno is a channel. Risi e bisi is a dish.', speaks: [], why: 'words and a channel', pending: 'a real name near the entry'},
			{entries: [pezeshkian], text: 'Masoud Barzani lives in Erbil. Peshawar and Pashinyan were mentioned.', speaks: [], why: 'another man of the given name, a city, another politician'},
			{entries: [amini], text: 'Idi Amin ruled Uganda. Amina spoke. Mini was built in Oxford.', speaks: [], why: 'another ruler, a given name, a car', pending: 'a real name near the entry'},
			{entries: [kayhan], text: 'The Universe is expanding, and Kay Hansen agrees. Miss Universe cried.', speaks: [], why: 'words that the name means, and a person'},
			{entries: [etemad], text: 'The National Trust owns it. Trust in banks fell. Deutsche Trust closed.', speaks: [], why: 'other bodies with the word'},
			{entries: [jomhuri], text: 'The Islamic Republic of Iran denied it. The Islamic Republic is 45 years old.', speaks: [], why: 'the state itself'},
			{entries: [lourenco], text: 'Joao Lourenco spoke, and so did João Félix.', speaks: [], why: 'the marks alone are missing, and another João'},
			{entries: [oGlobo], text: 'The Boston Globe won. The Globe and Mail is Canadian. The Globe Theatre burned.', speaks: [], why: 'other names with the word'},
			{entries: [workersParty], text: 'The Workers’ Party of Korea met. A party for workers was held.', speaks: [], why: 'a longer name of another party, and words'},
			{entries: [lula], text: 'David Silva scored. Lulu sang. Luis Suárez was injured.', speaks: [], why: 'other people with one of the names'},
			{entries: [guterres], text: 'Antonio Banderas acted. Gutenberg printed. Gutters leaked.', speaks: [], why: 'another Antonio, a printer and a word'},
			{entries: [folha, jornal], text: 'São Paulo is large. The Wall Street Journal has news. Falls de Kalb.', speaks: [], why: 'a city, another newspaper, and words'},
		],
	},
];
