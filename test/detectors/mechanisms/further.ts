// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

const tanChengBock = person('Tan Cheng Bock', {zh: '陈清木'});
const iohannis = person('Klaus Iohannis', {ro: ['Klaus Iohannis', 'Iohannis']}, 'Iohannis');
const ciolacu = person('Marcel Ciolacu', {ro: ['Marcel Ciolacu', 'Ciolacu']}, 'Ciolacu');
const adevarul = organization('Adevărul', {ro: 'Adevărul'});
const brasov = place('Brașov', {ro: 'Brașov'});
const giorgetti = person('Giancarlo Giorgetti', {it: ['Giancarlo Giorgetti', 'Giorgetti']}, 'Giorgetti');
const corriere = organization('Corriere della Sera', {it: 'Corriere della Sera'});
const fratelli = organization('Brothers of Italy', {it: 'Fratelli d’Italia'});
const steinmeier = person('Frank-Walter Steinmeier', {de: ['Frank-Walter Steinmeier', 'Steinmeier']}, 'Steinmeier');
const spiegel = organization('Der Spiegel', {de: 'Der Spiegel'});
const volkspartei = organization('Austrian People’s Party', {de: 'Österreichische Volkspartei'});
const dagbladet = organization('Dagens Nyheter', {sv: 'Dagens Nyheter'});
const ostersund = place('Östersund', {sv: 'Östersund'});
const plenkovic = person('Andrej Plenković', {hr: ['Andrej Plenković', 'Plenković']}, 'Plenković');
const jutarnji = organization('Jutarnji list', {hr: 'Jutarnji list'});
const lapid = person('Yair Lapid', {he: ['יאיר לפיד', 'לפיד']}, 'Lapid');
const yesh = organization('Yedioth Ahronoth', {he: 'ידיעות אחרונות'});
const lukoil = organization('Rosneft', {ru: 'Роснефть'});
const kommersant = organization('Argumenty i Fakty', {ru: 'Аргументы и факты'});
const echo = organization('Ekho Moskvy', {ru: 'Эхо Москвы'});
const lemonde = organization('Le Monde', {fr: 'Le Monde'});
const villepin = person('Dominique de Villepin', {fr: ['Dominique de Villepin', 'Villepin']}, 'Villepin');
const podemos = organization('El Mundo', {es: 'El Mundo'});
const noboa = person('Daniel Noboa', {es: ['Daniel Noboa', 'Noboa']}, 'Noboa');
const joongang = person('Yoon Suk-yeol', {ko: ['윤석열']}, 'Yoon');

export const FURTHER: readonly Mechanism[] = [
	{
		name: 'Further languages: wrong renderings are found',
		cases: [
			{entries: [tanChengBock], text: 'Chen Qingmu ran for president of Singapore.', speaks: [wrong('Chen Qingmu', tanChengBock, 'Tan Cheng Bock')], why: 'pinyin for a name spelled in Hokkien'},
			{entries: [tanChengBock], text: 'Cheng Bock Tan conceded after the recount.', speaks: [wrong('Cheng Bock Tan', tanChengBock, 'Tan Cheng Bock')], why: 'the surname, known as Hokkien spells it, put last'},
			{entries: [iohannis], text: 'President Claus Johannis received the king.', speaks: [wrong('Claus Johannis', iohannis, 'Klaus Iohannis')], why: 'c for k, and the German form of the surname'},
			{entries: [ciolacu], text: 'Prime Minister Marchel Cholaku resigned in Bucharest.', speaks: [wrong('Marchel Cholaku', ciolacu, 'Marcel Ciolacu')], why: 'ce as che, ci as ch'},
			{entries: [adevarul], text: 'The newspaper Truth reported the decree from Bucharest.', speaks: [wrong('Truth', adevarul, 'Adevărul')], why: 'the newspaper’s name is also the word for the truth'},
			{entries: [brasov], text: 'A bear was seen in Brashov.', speaks: [wrong('Brashov', brasov, 'Brașov')], why: 'ș as sh'},
			{entries: [giorgetti], text: 'Economy Minister Jancarlo Jorjetti presented the budget.', speaks: [wrong('Jancarlo Jorjetti', giorgetti, 'Giancarlo Giorgetti')], why: 'gia and gio as they sound'},
			{entries: [corriere], text: 'The daily Evening Courier printed the interview.', speaks: [wrong('Evening Courier', corriere, 'Corriere della Sera')], why: 'both words translated and turned about'},
			{entries: [fratelli], text: 'The Italian Brothers party leads the polls.', speaks: [wrong('Italian Brothers', fratelli, 'Brothers of Italy')], why: 'the country made an adjective'},
			{entries: [steinmeier], text: 'German President Frank-Valter Shtaynmayer spoke.', speaks: [wrong('Frank-Valter Shtaynmayer', steinmeier, 'Frank-Walter Steinmeier')], why: 'w as v, st as sht, ei as ay'},
			{entries: [spiegel], text: 'The magazine The Mirror published the documents in Hamburg.', speaks: [wrong('The Mirror', spiegel, 'Der Spiegel')], why: 'the magazine’s name is also the word for a mirror'},
			{entries: [volkspartei], text: 'The Austrian National Party lost the vote in Vienna.', speaks: [wrong('Austrian National Party', volkspartei, 'Austrian People’s Party')], why: 'the people’s party as a national one'},
			{entries: [dagbladet], text: 'The newspaper Today’s News asked the minister.', speaks: [wrong('Today’s News', dagbladet, 'Dagens Nyheter')], why: 'both words translated'},
			{entries: [plenkovic], text: 'Prime Minister Andrei Plenkovich won again in Zagreb.', speaks: [wrong('Andrei Plenkovich', plenkovic, 'Andrej Plenković')], why: 'j as i, ć as ch'},
			{entries: [jutarnji], text: 'The newspaper Morning Paper broke the story in Zagreb.', speaks: [wrong('Morning Paper', jutarnji, 'Jutarnji list')], why: 'both words translated'},
			{entries: [lapid], text: 'Opposition leader Jair Lapide called for early elections.', speaks: [wrong('Jair Lapide', lapid, 'Yair Lapid')], why: 'y as j, an e at the end'},
			{entries: [echo], text: 'The radio station Echo of Moscow was taken off the air.', speaks: [wrong('Echo of Moscow', echo, 'Ekho Moskvy')], why: 'both words translated', pending: 'place names as source words'},
			{entries: [lemonde], text: 'The newspaper The World quoted a diplomat in Paris.', speaks: [wrong('The World', lemonde, 'Le Monde')], why: 'the newspaper’s name is also the word for the world'},
			{entries: [villepin], text: 'Former Prime Minister Dominic de Vilpen gave a speech.', speaks: [wrong('Dominic de Vilpen', villepin, 'Dominique de Villepin')], why: 'que as c, in as en'},
			{entries: [noboa], text: 'President Daniel Novoa declared an emergency in Quito.', speaks: [wrong('Daniel Novoa', noboa, 'Daniel Noboa')], why: 'b and v are one sound'},
		],
	},
	{
		name: 'Further languages: what only resembles an entry is left alone',
		cases: [
			{entries: [tanChengBock], text: 'Tan Cheng Bock spoke. Tan said he would run again.', speaks: [], why: 'the surname alone, once the person is known'},
			{entries: [iohannis], text: 'Johannes Vermeer painted in Delft. Johannesburg is far.', speaks: [], why: 'a painter and a city'},
			{entries: [adevarul], text: 'The Truth and Reconciliation Commission met. Truth matters.', speaks: [], why: 'a commission, and the word'},
			{entries: [brasov], text: 'Brasov is in Transylvania. Brazos County is in Texas.', speaks: [], why: 'the mark alone is missing, and a county'},
			{entries: [corriere], text: 'The evening courier came late. The Courier-Mail is Australian.', speaks: [], why: 'the words themselves, and another newspaper'},
			{entries: [fratelli], text: 'Two brothers from Italy won. The Muslim Brotherhood was banned.', speaks: [], why: 'the words themselves, and a movement'},
			{entries: [steinmeier], text: 'Gertrude Stein wrote; Oscar Niemeyer built; Walter Scott travelled.', speaks: [], why: 'other people'},
			{entries: [spiegel], text: 'The Daily Mirror and the Sunday Mirror are British.', speaks: [], why: 'other newspapers with the word'},
			{entries: [volkspartei], text: 'The Freedom Party of Austria won. The Austrian parliament met.', speaks: [], why: 'another party, and words'},
			{entries: [dagbladet], text: 'Today the news was good. The News of the World was closed.', speaks: [], why: 'words, and another newspaper'},
			{entries: [ostersund], text: 'Ostersund hosted the games. Oster is a town in Ukraine.', speaks: [], why: 'the mark alone is missing, and a town'},
			{entries: [jutarnji], text: 'Morning Edition is a programme. The South China Morning Post asked for a list.', speaks: [], why: 'a programme and another newspaper'},
			{entries: [lapid], text: 'A lapidary inscription was found. Jair Bolsonaro visited.', speaks: [], why: 'a word, and another politician'},
			{entries: [yesh, lukoil, kommersant], text: 'The latest news came with facts and arguments. Rosneft rose.', speaks: [], why: 'words that names mean, and a right name'},
			{entries: [echo], text: 'Moscow echoed with music. Echo Park is in Los Angeles.', speaks: [], why: 'words, and a park'},
			{entries: [lemonde, podemos], text: 'The World Bank and the World Health Organization agreed. The world waits.', speaks: [], why: 'other bodies with the word'},
			{entries: [villepin], text: 'Dominique Strauss-Kahn and Justin Vilpe spoke. Vilnius voted.', speaks: [], why: 'another Dominique, a made-up surname, a city'},
			{entries: [noboa], text: 'Daniel Craig acted; Nokia rose; Genoa lost.', speaks: [], why: 'another Daniel, a company and a city'},
			{entries: [joongang], text: 'Yoon Suk-yeol spoke, and Yoon’s lawyers agreed.', speaks: [], why: 'the full name, and the surname with an s'},
		],
	},
];
