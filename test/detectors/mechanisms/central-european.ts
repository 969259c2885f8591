// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

const morawiecki = person('Mateusz Morawiecki', {pl: ['Mateusz Morawiecki', 'Morawiecki']}, 'Morawiecki');
const duda = person('Andrzej Duda', {pl: ['Andrzej Duda', 'Duda']}, 'Duda');
const sikorski = person('Radosław Sikorski', {pl: ['Radosław Sikorski', 'Sikorski']}, 'Sikorski');
const wyborcza = organization('Gazeta Wyborcza', {pl: 'Gazeta Wyborcza'});
const civicPlatform = organization('Civic Platform', {pl: 'Platforma Obywatelska'});
const lawJustice = organization('Law and Justice', {pl: 'Prawo i Sprawiedliwość'});
const wroclaw = place('Wrocław', {pl: 'Wrocław'});
const lodz = place('Łódź', {pl: 'Łódź'});
const fiala = person('Petr Fiala', {cs: ['Petr Fiala', 'Fiala']}, 'Fiala');
const drahos = person('Jiří Drahoš', {cs: ['Jiří Drahoš', 'Drahoš']}, 'Drahoš');
const lidove = organization('Lidové noviny', {cs: 'Lidové noviny'});
const mladaFronta = organization('Mladá fronta Dnes', {cs: 'Mladá fronta Dnes'});
const olomouc = place('Olomouc', {cs: 'Olomouc'});
const orban = person('Viktor Orbán', {hu: ['Orbán Viktor', 'Orbán']}, 'Orbán');
const szijjarto = person('Péter Szijjártó', {hu: ['Szijjártó Péter', 'Szijjártó']}, 'Szijjártó');
const gyurcsany = person('Ferenc Gyurcsány', {hu: ['Gyurcsány Ferenc', 'Gyurcsány']}, 'Gyurcsány');
const magyarNemzet = organization('Magyar Nemzet', {hu: 'Magyar Nemzet'});
const nepszabadsag = organization('Népszabadság', {hu: 'Népszabadság'});
const szekesfehervar = place('Székesfehérvár', {hu: 'Székesfehérvár'});
const kathimerini = organization('Kathimerini', {el: 'Καθημερινή'});
const newDemocracy = organization('New Democracy', {el: 'Νέα Δημοκρατία'});
const goldenDawn = organization('Golden Dawn', {el: 'Χρυσή Αυγή'});
const dendias = person('Nikos Dendias', {el: ['Νίκος Δένδιας', 'Δένδιας']}, 'Dendias');
const sakellaropoulou = person('Katerina Sakellaropoulou', {el: ['Κατερίνα Σακελλαροπούλου', 'Σακελλαροπούλου']}, 'Sakellaropoulou');
const zaluzhnyi = person('Valerii Zaluzhnyi', {uk: ['Валерій Залужний', 'Залужний']}, 'Zaluzhnyi');
const syrskyi = person('Oleksandr Syrskyi', {uk: ['Олександр Сирський', 'Сирський']}, 'Syrskyi');
const klitschko = person('Vitali Klitschko', {uk: ['Віталій Кличко', 'Кличко']}, 'Klitschko');
const ukrainskaPravda = organization('Ukrainska Pravda', {uk: 'Українська правда'});
const dzerkalo = organization('Dzerkalo Tyzhnia', {uk: 'Дзеркало тижня'});
const holos = organization('Holos', {uk: 'Голос'});
const kharkiv = place('Kharkiv', {uk: 'Харків'});

export const CENTRAL_EUROPEAN: readonly Mechanism[] = [
	{
		name: 'Central European: a name spelled as another language hears it is found',
		cases: [
			{entries: [morawiecki], text: 'Prime Minister Mateush Moravetsky lost the vote of confidence.', speaks: [wrong('Mateush Moravetsky', morawiecki, 'Mateusz Morawiecki')], why: 'sz, w, ie and ck as they sound'},
			{entries: [duda], text: 'President Andzhey Duda vetoed the bill.', speaks: [wrong('Andzhey Duda', duda, 'Andrzej Duda')], why: 'rz and j as they sound'},
			{entries: [sikorski], text: 'Foreign Minister Radoslav Sikorsky flew to Kyiv.', speaks: [wrong('Radoslav Sikorsky', sikorski, 'Radosław Sikorski')], why: 'w as v, and the ending that others of the name have'},
			{entries: [wroclaw], text: 'The Oder flooded streets in Vrotslav.', speaks: [wrong('Vrotslav', wroclaw, 'Wrocław')], why: 'w as v and c as ts'},
			{entries: [drahos], text: 'Irzhi Dragosh lost the second round.', speaks: [wrong('Irzhi Dragosh', drahos, 'Jiří Drahoš')], why: 'ř as rzh, h as g through Russian, š as sh', pending: 'own sounds of the source language'},
			{entries: [fiala], text: 'Prime Minister Petr Fyala will not resign.', speaks: [wrong('Petr Fyala', fiala, 'Petr Fiala')], why: 'ia as ya'},
			{entries: [olomouc], text: 'A tram derailed in Olomouts.', speaks: [wrong('Olomouts', olomouc, 'Olomouc')], why: 'c as ts'},
			{entries: [szijjarto], text: 'Hungarian Foreign Minister Peter Siyarto went to Moscow.', speaks: [wrong('Peter Siyarto', szijjarto, 'Péter Szijjártó')], why: 'sz as s, jj as y'},
			{entries: [gyurcsany], text: 'Former Prime Minister Ferents Dyurchan left politics.', speaks: [wrong('Ferents Dyurchan', gyurcsany, 'Ferenc Gyurcsány')], why: 'gy as dy, cs as ch, ny as n'},
			{entries: [szekesfehervar], text: 'The factory in Sekeshfekhervar will close.', speaks: [wrong('Sekeshfekhervar', szekesfehervar, 'Székesfehérvár')], why: 'sz as s, s as sh, h as kh'},
			{entries: [dendias], text: 'Defence Minister Nicos Dentias visited the island.', speaks: [wrong('Nicos Dentias', dendias, 'Nikos Dendias')], why: 'ντ written after its letters'},
			{entries: [sakellaropoulou], text: 'Former President Katerina Sakelaropulu gave a speech.', speaks: [wrong('Katerina Sakelaropulu', sakellaropoulou, 'Katerina Sakellaropoulou')], why: 'λλ as l, ου as u'},
			{entries: [zaluzhnyi], text: 'General Valeriy Zalujny is ambassador in London.', speaks: [wrong('Valeriy Zalujny', zaluzhnyi, 'Valerii Zaluzhnyi')], why: 'ж as j, as French has it'},
			{entries: [syrskyi], text: 'Commander-in-chief Alexander Sirsky reported gains.', speaks: [wrong('Alexander Sirsky', syrskyi, 'Oleksandr Syrskyi')], why: 'the given name in Russian, и as i'},
			{entries: [klitschko], text: 'Kyiv Mayor Vitaliy Klychko warned of outages.', speaks: [wrong('Vitaliy Klychko', klitschko, 'Vitali Klitschko')], why: 'the spelling he boxed under is German'},
			{entries: [kharkiv], text: 'Four people were wounded in Kharkov.', speaks: [wrong('Kharkov', kharkiv, 'Kharkiv')], why: 'the Russian name of a city that the desk names in Ukrainian'},
		],
	},
	{
		name: 'Central European: a name translated as words is found',
		cases: [
			{entries: [wyborcza], text: 'The daily Electoral Gazette published the tapes.', speaks: [wrong('Electoral Gazette', wyborcza, 'Gazeta Wyborcza')], why: 'both words translated'},
			{entries: [civicPlatform], text: 'The leader of the Citizens’ Platform spoke in Gdańsk.', speaks: [wrong('Citizens’ Platform', civicPlatform, 'Civic Platform')], why: 'obywatelska by another English word'},
			{entries: [lawJustice], text: 'The Right and Justice party came first.', speaks: [wrong('Right and Justice', lawJustice, 'Law and Justice')], why: 'prawo is law and right'},
			{entries: [lidove], text: 'The daily People’s Newspaper ended its print edition.', speaks: [wrong('People’s Newspaper', lidove, 'Lidové noviny')], why: 'both words translated'},
			{entries: [mladaFronta], text: 'Young Front Today asked the ministry for comment.', speaks: [wrong('Young Front Today', mladaFronta, 'Mladá fronta Dnes')], why: 'three words translated'},
			{entries: [magyarNemzet], text: 'The pro-government daily Hungarian Nation denied it.', speaks: [wrong('Hungarian Nation', magyarNemzet, 'Magyar Nemzet')], why: 'both words translated'},
			{entries: [newDemocracy], text: 'The ruling New Republic party lost the island.', speaks: [wrong('New Republic', newDemocracy, 'New Democracy')], why: 'δημοκρατία is democracy and republic'},
			{entries: [goldenDawn], text: 'Leaders of the Golden Sunrise were jailed in Athens.', speaks: [wrong('Golden Sunrise', goldenDawn, 'Golden Dawn')], why: 'a synonym of the second word'},
			{entries: [ukrainskaPravda], text: 'The Ukrainian Truth reported the dismissal first.', speaks: [wrong('Ukrainian Truth', ukrainskaPravda, 'Ukrainska Pravda')], why: 'both words translated'},
			{entries: [dzerkalo], text: 'The weekly Mirror of the Week printed the letter.', speaks: [wrong('Mirror of the Week', dzerkalo, 'Dzerkalo Tyzhnia')], why: 'both words translated'},
			{entries: [nepszabadsag], text: 'The daily People’s Freedom was closed overnight in 2016.', speaks: [wrong('People’s Freedom', nepszabadsag, 'Népszabadság')], why: 'a compound translated by its parts'},
		],
	},
	{
		name: 'Central European: what only resembles an entry is left alone',
		cases: [
			{entries: [wroclaw, lodz], text: 'Trains from Lodz to Wroclaw were late.', speaks: [], why: 'the marks alone are missing'},
			{entries: [sikorski], text: 'Igor Sikorsky built the first helicopters; Sikorsky Aircraft still does.', speaks: [], why: 'another man, and the company he founded', pending: 'a real name near the entry'},
			{entries: [duda], text: 'Piotr Duda leads the union. The dude abides, and Dubai waits.', speaks: [], why: 'a namesake, a word and a city'},
			{entries: [civicPlatform], text: 'The Civic Forum dissolved. A civic duty, a train platform and the party platform remain.', speaks: [], why: 'another body, and the words themselves'},
			{entries: [lawJustice], text: 'The Ministry of Justice and the Law Society of Scotland agreed. “Law & Order” ran for years.', speaks: [], why: 'other bodies with one of the words, and a series'},
			{entries: [wyborcza], text: 'The Electoral Commission published the results. The London Gazette and the Gazette de Lausanne exist.', speaks: [], why: 'a commission and other gazettes'},
			{entries: [fiala], text: 'Fiat recalled cars. A phial broke. Petra said so.', speaks: [], why: 'a company, a word and a woman'},
			{entries: [drahos], text: 'Jiri Drahos taught chemistry; Dragons lost the game.', speaks: [], why: 'the marks alone are missing, and a team'},
			{entries: [mladaFronta], text: 'Young people today stand in front of the castle. The National Front lost.', speaks: [], why: 'the words in a sentence, and a party'},
			{entries: [lidove], text: 'The People’s Daily is Chinese. A newspaper for the people was founded.', speaks: [], why: 'another newspaper, and the words themselves'},
			{entries: [orban], text: 'Orban’s party, Fidesz, won. An urban planner and Turban, Texas, are something else.', speaks: [], why: 'a mark missing, and words'},
			{entries: [szijjarto], text: 'Szijjarto’s flight was late. Peter Sellers and Sigiriya are something else.', speaks: [], why: 'the marks missing, another Peter, a rock'},
			{entries: [magyarNemzet], text: 'Hungarian nationals were evacuated. Peter Magyar leads Tisza. The nation mourned.', speaks: [], why: 'words, and a politician'},
			{entries: [kathimerini], text: 'He reads a daily. The Daily Mail said so. Catherine and Katherine agreed.', speaks: [], why: 'a kind of newspaper, another newspaper and given names'},
			{entries: [newDemocracy], text: 'A new democracy needs laws. The Democratic Republic of Congo and the Czech Republic voted.', speaks: [], why: 'words and countries'},
			{entries: [goldenDawn], text: 'The golden hour before dawn, Golden State Warriors, Dawn of Karachi.', speaks: [], why: 'words, a team and a newspaper'},
			{entries: [dendias], text: 'Nikos Kazantzakis wrote “Zorba”. The Indians won.', speaks: [], why: 'another Nikos, and a people'},
			{entries: [klitschko], text: 'Wladimir Klitschko is his brother. Click on the link.', speaks: [], why: 'the brother of another given name'},
			{entries: [ukrainskaPravda], text: 'Pravda was a Soviet newspaper. The truth about Ukraine is told. Ukrainian troops held.', speaks: [], why: 'another newspaper and words'},
			{entries: [holos], text: 'Voice of America broadcast it. “The Voice” is a show. Hollow Knight is a game.', speaks: [], why: 'other names with the word that the name means'},
			{entries: [dzerkalo], text: 'The Daily Mirror apologised last week. A mirror hung there.', speaks: [], why: 'another newspaper and words'},
			{entries: [kharkiv, syrskyi], text: 'The Battle of Kursk; Sirius is a star; Khartoum burned.', speaks: [], why: 'a battle, a star and another city'},
		],
	},
];
