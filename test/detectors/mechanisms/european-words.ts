// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, work, wrong} from './mechanism.js';

const truthFi = organization('Perussuomalaiset', {fi: 'Perussuomalaiset'});
const greenFi = organization('Vihreä Lanka', {fi: 'Vihreä Lanka'});
const helsingin = organization('Kansan Uutiset', {fi: 'Kansan Uutiset'});
const paevaleht = organization('Eesti Päevaleht', {et: 'Eesti Päevaleht'});
const postimees = organization('Isamaa', {et: 'Isamaa'});
const lietuvosZinios = organization('Lietuvos žinios', {lt: 'Lietuvos žinios'});
const lietuvosRytas = organization('Lietuvos rytas', {lt: 'Lietuvos rytas'});
const latvijasAvize = organization('Latvijas Avīze', {lv: 'Latvijas Avīze'});
const jaunaVienotiba = organization('Jaunā Vienotība', {lv: 'Jaunā Vienotība'});
const morgunbladid = organization('Morgunblaðið', {is: 'Morgunblaðið'});
const left = organization('Left-Green Movement', {is: 'Vinstrihreyfingin'});
const wolnosc = organization('Ruch Narodowy', {pl: 'Ruch Narodowy'});
const iron = work('Żelazna Ręka', {pl: 'Żelazna Ręka'});
const nova = organization('Mladá fronta', {cs: 'Mladá fronta'});
const akce = organization('Akce nespokojených občanů', {cs: 'Akce nespokojených občanů'}, 'ANO');
const hlas = organization('Hlas', {sk: 'Hlas – sociálna demokracia'});
const slobodna = organization('Slobodna Dalmacija', {hr: 'Slobodna Dalmacija'});
const vecernje = organization('Večernje novosti', {sr: 'Вечерње новости'});
const delo = organization('Slovenske novice', {sl: 'Slovenske novice'});
const vazrazhdane = organization('Vazrazhdane', {bg: 'Възраждане'});
const trud = organization('Nov zhivot', {bg: 'Нов живот'});
const sluha = organization('Sluha Narodu', {uk: 'Слуга народу'});
const slovo = organization('Chyste nebo', {uk: 'Чисте небо'});
const rund = organization('Frankfurter Rundschau', {de: 'Frankfurter Rundschau'});
const freieWaehler = organization('Freie Wähler', {de: 'Freie Wähler'});
const insoumise = organization('La France insoumise', {fr: 'La France insoumise'});
const humanite = organization('Lutte ouvrière', {fr: 'Lutte ouvrière'});
const podemos = organization('Podemos', {es: 'Podemos'});
const vanguardia = organization('La Voz de Galicia', {es: 'La Voz de Galicia'});
const lega = organization('Fratelli d’Italia', {it: 'Fratelli d’Italia'});
const mattino = organization('Forza Nuova', {it: 'Forza Nuova'});
const folha = organization('Bloco de Esquerda', {pt: 'Bloco de Esquerda'});
const vrij = organization('Vrij Nederland', {nl: 'Vrij Nederland'});
const belang = organization('Nieuwe Tijd', {nl: 'Nieuwe Tijd'});
const dagens = organization('Dagens Nyheter', {sv: 'Dagens Nyheter'});
const jyllands = organization('Dansk Folkeparti', {da: 'Dansk Folkeparti'});
const dagbladet = organization('Rødt', {no: 'Rødt'});
const magyarHang = organization('Magyar Hang', {hu: 'Magyar Hang'});
const elet = organization('Élet és Irodalom', {hu: 'Élet és Irodalom'});
const adevarul = organization('România Liberă', {ro: 'România liberă'});
const sozcu = organization('Yeni Şafak', {tr: 'Yeni Şafak'});
const efimerida = organization('Ta Nea', {el: 'Τα Νέα'});

export const EUROPEAN_WORDS: readonly Mechanism[] = [
	{
		name: 'European words: a name translated as words is found',
		cases: [
			{entries: [helsingin], text: 'The newspaper People’s News printed the letter.', speaks: [wrong('People’s News', helsingin, 'Kansan Uutiset')], why: 'Finnish: both words translated'},
			{entries: [paevaleht], text: 'The Estonian Daily Newspaper wrote about the deal.', speaks: [wrong('Estonian Daily Newspaper', paevaleht, 'Eesti Päevaleht')], why: 'Estonian: a compound of two words'},
			{entries: [postimees], text: 'The party Fatherland left the coalition.', speaks: [wrong('Fatherland', postimees, 'Isamaa')], why: 'Estonian: one word beside its kind'},
			{entries: [lietuvosZinios], text: 'He told Lithuanian News that he would stay.', speaks: [wrong('Lithuanian News', lietuvosZinios, 'Lietuvos žinios')], why: 'Lithuanian: both words translated'},
			{entries: [lietuvosRytas], text: 'The daily Lithuanian Morning published the list.', speaks: [wrong('Lithuanian Morning', lietuvosRytas, 'Lietuvos rytas')], why: 'Lithuanian: both words translated'},
			{entries: [latvijasAvize], text: 'An editorial in Latvian Newspaper disagreed.', speaks: [wrong('Latvian Newspaper', latvijasAvize, 'Latvijas Avīze')], why: 'Latvian: both words translated'},
			{entries: [jaunaVienotiba], text: 'The party New Unity will name a candidate.', speaks: [wrong('New Unity', jaunaVienotiba, 'Jaunā Vienotība')], why: 'Latvian: an adjective in the definite form'},
			{entries: [morgunbladid], text: 'The Morning Paper reported on the eruption.', speaks: [wrong('Morning Paper', morgunbladid, 'Morgunblaðið')], why: 'Icelandic: a compound with its article'},
			{entries: [wolnosc], text: 'The leader of National Movement spoke in Poznań.', speaks: [wrong('National Movement', wolnosc, 'Ruch Narodowy')], why: 'Polish: turned about'},
			{entries: [iron], text: 'The film “Iron Hand” opened the festival.', speaks: [wrong('Iron Hand', iron, 'Żelazna Ręka')], why: 'Polish: a film by its words'},
			{entries: [nova], text: 'The publisher Young Front was sold.', speaks: [wrong('Young Front', nova, 'Mladá fronta')], why: 'Czech: both words translated'},
			{entries: [slobodna], text: 'The newspaper Free Dalmatia broke the story.', speaks: [wrong('Free Dalmatia', slobodna, 'Slobodna Dalmacija')], why: 'Croatian: with a region'},
			{entries: [vecernje], text: 'The tabloid Evening News printed the photograph.', speaks: [wrong('Evening News', vecernje, 'Večernje novosti')], why: 'Serbian in Cyrillic'},
			{entries: [vazrazhdane], text: 'The party Revival called for a vote.', speaks: [wrong('Revival', vazrazhdane, 'Vazrazhdane')], why: 'Bulgarian: one word beside its kind'},
			{entries: [trud], text: 'The newspaper New Life was closed.', speaks: [wrong('New Life', trud, 'Nov zhivot')], why: 'Bulgarian: both words translated'},
			{entries: [sluha], text: 'The party Servant of the People lost seats.', speaks: [wrong('Servant of the People', sluha, 'Sluha Narodu')], why: 'Ukrainian: with an of'},
			{entries: [slovo], text: 'The charity Clear Sky bought drones.', speaks: [wrong('Clear Sky', slovo, 'Chyste nebo')], why: 'Ukrainian: pure as clear'},
			{entries: [freieWaehler], text: 'The Free Voters govern in Bavaria.', speaks: [wrong('Free Voters', freieWaehler, 'Freie Wähler')], why: 'German: a party of plain words'},
			{entries: [insoumise], text: 'The party Rebellious France called for a march.', speaks: [wrong('Rebellious France', insoumise, 'La France insoumise')], why: 'French: turned about'},
			{entries: [humanite], text: 'The party Workers’ Struggle has no seats.', speaks: [wrong('Workers’ Struggle', humanite, 'Lutte ouvrière')], why: 'French: both words translated'},
			{entries: [vanguardia], text: 'He told The Voice of Galicia that he was innocent.', speaks: [wrong('The Voice of Galicia', vanguardia, 'La Voz de Galicia')], why: 'Spanish: article and word translated', pending: 'the article before it is left out of the found text'},
			{entries: [lega], text: 'The party Brothers of Italy leads the polls.', speaks: [wrong('Brothers of Italy', lega, 'Fratelli d’Italia')], why: 'Italian: with an of', pending: 'news know the party by this English name'},
			{entries: [mattino], text: 'Members of New Force were arrested.', speaks: [wrong('New Force', mattino, 'Forza Nuova')], why: 'Italian: turned about'},
			{entries: [folha], text: 'The Left Bloc voted against the budget.', speaks: [wrong('Left Bloc', folha, 'Bloco de Esquerda')], why: 'Portuguese: turned about'},
			{entries: [vrij], text: 'The weekly Free Netherlands published the diary.', speaks: [wrong('Free Netherlands', vrij, 'Vrij Nederland')], why: 'Dutch: with a country'},
			{entries: [belang], text: 'The magazine New Time was closed.', speaks: [wrong('New Time', belang, 'Nieuwe Tijd')], why: 'Dutch: both words translated'},
			{entries: [dagens], text: 'The paper Today’s News ran the interview.', speaks: [wrong('Today’s News', dagens, 'Dagens Nyheter')], why: 'Swedish: both words translated'},
			{entries: [jyllands], text: 'The Danish People’s Party gained seats.', speaks: [wrong('Danish People’s Party', jyllands, 'Dansk Folkeparti')], why: 'Danish: a compound'},
			{entries: [magyarHang], text: 'The weekly Hungarian Voice is printed abroad.', speaks: [wrong('Hungarian Voice', magyarHang, 'Magyar Hang')], why: 'Hungarian: both words translated'},
			{entries: [adevarul], text: 'The newspaper Free Romania celebrated its founding.', speaks: [wrong('Free Romania', adevarul, 'România Liberă')], why: 'Romanian: turned about, with a country'},
			{entries: [sozcu], text: 'The daily New Dawn supports the government.', speaks: [wrong('New Dawn', sozcu, 'Yeni Şafak')], why: 'Turkish: both words translated'},
		],
	},
	{
		name: 'European words: the same words as ordinary ones, and other names of them, are left alone',
		cases: [
			{entries: [postimees], text: 'They fought for the fatherland. Isamaa left the coalition.', speaks: [], why: 'the word in small letters, and the right name'},
			{entries: [truthFi, greenFi], text: 'Finns voted on Sunday. A green thread ran through the speech.', speaks: [], why: 'a people, and words in small letters'},
			{entries: [jaunaVienotiba], text: 'She called for a new unity of the West.', speaks: [], why: 'words in small letters'},
			{entries: [left], text: 'The left movement and the greens agreed; the Left-Green Movement did not.', speaks: [], why: 'descriptions, and the right rendering'},
			{entries: [akce], text: 'ANO won. The action of dissatisfied citizens went on for hours.', speaks: [], why: 'the admitted short form, and a description'},
			{entries: [hlas], text: 'Hlas won. Her voice was heard. The Voice of America closed.', speaks: [], why: 'the word, and a broadcaster of that name'},
			{entries: [delo], text: 'Slovenske novice wrote it. The Slovenian news was good.', speaks: [], why: 'the right name, and a description'},
			{entries: [vazrazhdane], text: 'The revival of the economy continued. Vazrazhdane objected.', speaks: [], why: 'the word in small letters'},
			{entries: [sluha], text: 'Every civil servant of the people took an oath.', speaks: [], why: 'words in small letters'},
			{entries: [podemos], text: '“We can do it,” she said. Yes We Can was his slogan.', speaks: [], why: 'the words in speech, and another slogan'},
			{entries: [rund], text: 'Frankfurter Rundschau reported. A review from Frankfurt was mixed.', speaks: [], why: 'the right name, and a description'},
			{entries: [dagbladet], text: 'Rødt won four seats. Red Bull won the race.', speaks: [], why: 'the right name, and a company with the word'},
			{entries: [elet], text: 'Life and literature are two things.', speaks: [], why: 'the words at the start of a sentence, in small letters'},
			{entries: [efimerida], text: 'The news was good. Fox News reported it. Ta Nea did too.', speaks: [], why: 'the word, and a channel with the word'},
			{entries: [dagens], text: 'Today’s news was bad. Dagens Nyheter reported it.', speaks: [], why: 'the words at the start of a sentence'},
			{entries: [mattino], text: 'A new force in politics appeared. The Air Force flew over.', speaks: [], why: 'words in small letters, and another force'},
		],
	},
];
