// biome-ignore-all format: a table is read by its rows
import {event, type Mechanism, organization, person, place, work, wrong} from './mechanism.js';

const tsipras = person('Alexis Tsipras', {el: ['Αλέξης Τσίπρας', 'Τσίπρας']}, 'Tsipras');
const mitsotakis = person('Kyriakos Mitsotakis', {el: ['Κυριάκος Μητσοτάκης', 'Μητσοτάκης']}, 'Mitsotakis');
const varoufakis = person('Yanis Varoufakis', {el: ['Γιάνης Βαρουφάκης', 'Βαρουφάκης']}, 'Varoufakis');
const antetokounmpo = person('Giannis Antetokounmpo', {el: ['Γιάννης Αντετοκούνμπο', 'Αντετοκούνμπο']}, 'Antetokounmpo');
const piraeus = place('Piraeus', {el: 'Πειραιάς'});
const heraklion = place('Heraklion', {el: 'Ηράκλειο'});
const merkel = person('Angela Merkel', {de: ['Angela Merkel', 'Merkel']}, 'Merkel');
const soeder = person('Markus Söder', {de: ['Markus Söder', 'Söder']}, 'Söder');
const guendogan = person('İlkay Gündoğan', {de: ['İlkay Gündoğan', 'Gündoğan']}, 'Gündoğan');
const nahles = person('Andrea Nahles', {de: ['Andrea Nahles', 'Nahles']}, 'Nahles');
const weidel = person('Alice Weidel', {de: ['Alice Weidel', 'Weidel']}, 'Weidel');
const strauss = person('Franz Josef Strauß', {de: ['Franz Josef Strauß', 'Strauß']}, 'Strauß', 'Strauss');
const tuebingen = place('Tübingen', {de: 'Tübingen'});
const leMaire = person('Bruno Le Maire', {fr: ['Bruno Le Maire', 'Le Maire']}, 'Le Maire');
const melenchon = person('Jean-Luc Mélenchon', {fr: ['Jean-Luc Mélenchon', 'Mélenchon']}, 'Mélenchon');
const lePen = person('Marine Le Pen', {fr: ['Marine Le Pen', 'Le Pen']}, 'Le Pen');
const orleans = person('Louis d’Orléans', {fr: 'Louis d’Orléans'});
const depardieu = person('Gérard Depardieu', {fr: ['Gérard Depardieu', 'Depardieu']}, 'Depardieu');
const loreal = organization('L’Oréal', {fr: 'L’Oréal'});
const aix = place('Aix-en-Provence', {fr: 'Aix-en-Provence'});
const sanchez = person('Pedro Sánchez', {es: ['Pedro Sánchez', 'Sánchez']}, 'Sánchez');
const iglesias = person('Pablo Iglesias', {es: ['Pablo Iglesias', 'Iglesias']}, 'Iglesias');
const errejon = person('Íñigo Errejón', {es: ['Íñigo Errejón', 'Errejón']}, 'Errejón');
const puigdemont = person('Carles Puigdemont', {es: ['Carles Puigdemont', 'Puigdemont']}, 'Puigdemont');
const laCoruna = place('La Coruña', {es: 'La Coruña'}, 'A Coruña');
const walesa = person('Lech Wałęsa', {pl: ['Lech Wałęsa', 'Wałęsa']}, 'Wałęsa');
const kaczynski = person('Jarosław Kaczyński', {pl: ['Jarosław Kaczyński', 'Kaczyński']}, 'Kaczyński');
const szydlo = person('Beata Szydło', {pl: ['Beata Szydło', 'Szydło']}, 'Szydło');
const trzaskowski = person('Rafał Trzaskowski', {pl: ['Rafał Trzaskowski', 'Trzaskowski']}, 'Trzaskowski');
const szczecin = place('Szczecin', {pl: 'Szczecin'});
const zeman = person('Miloš Zeman', {cs: ['Miloš Zeman', 'Zeman']}, 'Zeman');
const babis = person('Andrej Babiš', {cs: ['Andrej Babiš', 'Babiš']}, 'Babiš');
const havel = person('Václav Havel', {cs: ['Václav Havel', 'Havel']}, 'Havel');
const ceskeBudejovice = place('České Budějovice', {cs: 'České Budějovice'});
const loefven = person('Stefan Löfven', {sv: ['Stefan Löfven', 'Löfven']}, 'Löfven');
const stoere = person('Jonas Gahr Støre', {no: ['Jonas Gahr Støre', 'Støre']}, 'Støre');
const aakesson = person('Jimmie Åkesson', {sv: ['Jimmie Åkesson', 'Åkesson']}, 'Åkesson');
const jakobsdottir = person('Katrín Jakobsdóttir', {is: ['Katrín Jakobsdóttir', 'Katrín']}, 'Katrín');
const rasmussen = person('Lars Løkke Rasmussen', {da: ['Lars Løkke Rasmussen', 'Løkke Rasmussen']}, 'Rasmussen');
const malmoe = place('Malmö', {sv: 'Malmö'});
const wilders = person('Geert Wilders', {nl: ['Geert Wilders', 'Wilders']}, 'Wilders');
const vanDijk = person('Virgil van Dijk', {nl: ['Virgil van Dijk', 'Van Dijk']}, 'Van Dijk');
const youtube = organization('YouTube', {de: 'YouTube'});
const spacex = organization('SpaceX', {de: 'SpaceX'});
const iphone = work('iPhone', {de: 'iPhone'});
const mcGregor = person('Ewan McGregor', {es: ['Ewan McGregor', 'McGregor']}, 'McGregor');
const deutscheBahn = organization('Deutsche Bahn', {de: 'Deutsche Bahn'});
const blackRock = organization('BlackRock', {de: 'BlackRock'});
const bundestag = organization('Bundestag', {de: 'Bundestag'});
const oktoberfest = event('Oktoberfest', {de: 'Oktoberfest'});

export const EUROPEAN: readonly Mechanism[] = [
	{
		name: 'European: a name respelled without need is found',
		cases: [
			{entries: [tsipras], text: 'Former Prime Minister Alexis Cipras resigned from parliament.', speaks: [wrong('Alexis Cipras', tsipras, 'Alexis Tsipras')], why: 'τσ as Slavic languages write it'},
			{entries: [mitsotakis], text: 'Kiriakos Micotakis called an early vote.', speaks: [wrong('Kiriakos Micotakis', mitsotakis, 'Kyriakos Mitsotakis')], why: 'υ as i and τσ as c'},
			{entries: [varoufakis], text: 'Ex-minister Giannis Barufakis published his memoirs.', speaks: [wrong('Giannis Barufakis', varoufakis, 'Yanis Varoufakis')], why: 'β as b and ου as u'},
			{entries: [antetokounmpo], text: 'Milwaukee’s Adetokunbo scored 40 points.', speaks: [wrong('Adetokunbo', antetokounmpo, 'Antetokounmpo')], why: 'ντ and μπ as they sound'},
			{entries: [piraeus], text: 'The ferry left Pireas at dawn.', speaks: [wrong('Pireas', piraeus, 'Piraeus')], why: 'modern Greek for the English name'},
			{entries: [heraklion], text: 'An earthquake was felt in Iraklio.', speaks: [wrong('Iraklio', heraklion, 'Heraklion')], why: 'modern Greek for the English name'},
			{entries: [soeder], text: 'Bavarian Premier Markus Söhder opposed the plan.', speaks: [wrong('Markus Söhder', soeder, 'Markus Söder')], why: 'a silent h put in'},
			{entries: [merkel], text: 'Chancellor Angela Merckel left office in 2021.', speaks: [wrong('Angela Merckel', merkel, 'Angela Merkel')], why: 'ck for k'},
			{entries: [weidel], text: 'AfD leader Alice Waidel spoke in Erfurt.', speaks: [wrong('Alice Waidel', weidel, 'Alice Weidel')], why: 'ai for ei'},
			{entries: [melenchon], text: 'Jean-Luc Melanchon came third.', speaks: [wrong('Jean-Luc Melanchon', melenchon, 'Jean-Luc Mélenchon')], why: 'en and an sound alike in French'},
			{entries: [depardieu], text: 'The actor Gerard Depardie went on trial in Paris.', speaks: [wrong('Gerard Depardie', depardieu, 'Gérard Depardieu')], why: 'the last letter was lost'},
			{entries: [puigdemont], text: 'Carlos Puidgemont lives in Waterloo.', speaks: [wrong('Carlos Puidgemont', puigdemont, 'Carles Puigdemont')], why: 'two letters changed places, and the given name in Spanish', pending: 'two letters changed places behind a given name in another form'},
			{entries: [walesa], text: 'Lech Valensa led the strike in 1980.', speaks: [wrong('Lech Valensa', walesa, 'Lech Wałęsa')], why: 'the Polish letters spelled as they sound'},
			{entries: [kaczynski], text: 'Yaroslav Kachinsky leads the party.', speaks: [wrong('Yaroslav Kachinsky', kaczynski, 'Jarosław Kaczyński')], why: 'cz as ch, and the Russian given name'},
			{entries: [szydlo], text: 'Former Premier Shidlo sits in Strasbourg.', speaks: [wrong('Shidlo', szydlo, 'Szydło')], why: 'sz as sh, y as i'},
			{entries: [trzaskowski], text: 'Warsaw Mayor Tshaskovski lost the run-off.', speaks: [wrong('Tshaskovski', trzaskowski, 'Trzaskowski')], why: 'rz and w as they sound'},
			{entries: [szczecin], text: 'The shipyard in Schetsin closed.', speaks: [wrong('Schetsin', szczecin, 'Szczecin')], why: 'szcz as it sounds'},
			{entries: [babis], text: 'Andrei Babish won the Czech election.', speaks: [wrong('Andrei Babish', babis, 'Andrej Babiš')], why: 'š as sh'},
			{entries: [havel], text: 'Vatslav Havel wrote plays.', speaks: [wrong('Vatslav Havel', havel, 'Václav Havel')], why: 'c as ts, the surname right'},
			{entries: [loefven], text: 'Swedish Prime Minister Stefan Lofwen resigned.', speaks: [wrong('Stefan Lofwen', loefven, 'Stefan Löfven')], why: 'w for v'},
			{entries: [stoere], text: 'Norway’s Jonas Gar Store arrived in Oslo.', speaks: [wrong('Jonas Gar Store', stoere, 'Jonas Gahr Støre')], why: 'the h dropped from the middle name'},
			{entries: [aakesson], text: 'Jimmy Okesson leads the Sweden Democrats.', speaks: [wrong('Jimmy Okesson', aakesson, 'Jimmie Åkesson')], why: 'å as it sounds'},
			{entries: [jakobsdottir], text: 'Prime Minister Katrin Yakobsdottir ran for president.', speaks: [wrong('Katrin Yakobsdottir', jakobsdottir, 'Katrín Jakobsdóttir')], why: 'the patronymic as it sounds'},
			{entries: [vanDijk], text: 'Liverpool captain Virgil van Dyke headed in.', speaks: [wrong('Virgil van Dyke', vanDijk, 'Virgil van Dijk')], why: 'an English spelling of ij'},
			{entries: [oktoberfest], text: 'Six million people came to the Octoberfest.', speaks: [wrong('Octoberfest', oktoberfest, 'Oktoberfest')], why: 'c for k, after the month'},
		],
	},
	{
		name: 'European: a name in other capitals, joined, split or translated is found',
		cases: [
			{entries: [youtube], text: 'The video was removed from Youtube on Monday.', speaks: [wrong('Youtube', youtube, 'YouTube')], why: 'the inner capital was lost'},
			{entries: [spacex], text: 'Spacex launched 22 satellites.', speaks: [wrong('Spacex', spacex, 'SpaceX')], why: 'the last capital was lost'},
			{entries: [spacex], text: 'The capsule was built by Space X.', speaks: [wrong('Space X', spacex, 'SpaceX')], why: 'one word split'},
			{entries: [iphone], text: 'Sales of the Iphone fell in China.', speaks: [wrong('Iphone', iphone, 'iPhone')], why: 'the capital on the wrong letter'},
			{entries: [mcGregor], text: 'Ewan Mcgregor stars in the series.', speaks: [wrong('Ewan Mcgregor', mcGregor, 'Ewan McGregor')], why: 'the inner capital was lost'},
			{entries: [blackRock], text: 'Black Rock holds 6% of the shares.', speaks: [wrong('Black Rock', blackRock, 'BlackRock')], why: 'one word split'},
			{entries: [lePen], text: 'National Rally’s Marine Lepen was barred from office.', speaks: [wrong('Marine Lepen', lePen, 'Marine Le Pen')], why: 'two words joined'},
			{entries: [leMaire], text: 'Finance Minister Bruno the Mayor cut the forecast.', speaks: [wrong('Bruno the Mayor', leMaire, 'Bruno Le Maire')], why: 'the surname is also the word for the mayor'},
			{entries: [iglesias], text: 'Pablo Churches left the government.', speaks: [wrong('Pablo Churches', iglesias, 'Pablo Iglesias')], why: 'the surname is also the word for churches'},
			{entries: [deutscheBahn], text: 'German Railway cancelled 400 trains.', speaks: [wrong('German Railway', deutscheBahn, 'Deutsche Bahn')], why: 'both words translated'},
			{entries: [aix], text: 'The festival in Aix en Provence opened.', speaks: [wrong('Aix en Provence', aix, 'Aix-en-Provence')], why: 'the hyphens were lost', pending: 'hyphens lost'},
			{entries: [vanDijk], text: 'Virgil Vandijk was sent off.', speaks: [wrong('Virgil Vandijk', vanDijk, 'Virgil van Dijk')], why: 'two words joined'},
			{entries: [loreal], text: 'Shares of Loreal rose 3%.', speaks: [wrong('Loreal', loreal, 'L’Oréal')], why: 'the article joined to the name', pending: 'an article joined, its apostrophe lost'},
			{entries: [ceskeBudejovice], text: 'The brewery is in Czech Budejovice.', speaks: [wrong('Czech Budejovice', ceskeBudejovice, 'České Budějovice')], why: 'the first word translated'},
		],
	},
	{
		name: 'European: a right rendering in any admitted shape is left alone',
		cases: [
			{entries: [walesa, kaczynski, szydlo], text: 'Lech Walesa criticised Jaroslaw Kaczynski and Beata Szydlo.', speaks: [], why: 'Polish diacritics dropped'},
			{entries: [zeman, babis, havel, ceskeBudejovice], text: 'Milos Zeman and Andrej Babis met in Ceske Budejovice under a portrait of Vaclav Havel.', speaks: [], why: 'Czech diacritics dropped'},
			{entries: [loefven, stoere, aakesson, malmoe], text: 'Stefan Lofven, Jonas Gahr Store and Jimmie Akesson met in Malmo.', speaks: [], why: 'Nordic diacritics dropped'},
			{entries: [soeder, tuebingen, guendogan], text: 'Markus Soeder went to Tuebingen; Ilkay Guendogan to Istanbul.', speaks: [], why: 'umlauts written out, as German does'},
			{entries: [stoere, loefven, aakesson], text: 'Jonas Gahr Stoere, Stefan Loefven and Jimmie Aakesson agreed.', speaks: [], why: 'å and ø written out, as Nordic languages do'},
			{entries: [strauss], text: 'Franz Josef Strauss led the CSU. Strauß’s sons sued.', speaks: [], why: 'ß and ss'},
			{entries: [melenchon, sanchez], text: 'Jean-Luc Melenchon wrote to Pedro Sanchez. SANCHEZ WINS. Sanchez’s party cheered.', speaks: [], why: 'accents dropped, capitals in a heading, a possessive'},
			{entries: [laCoruna], text: 'A Coruña and La Coruña are one city; La Coruna’s port is busy.', speaks: [], why: 'an admitted name, and the tilde dropped'},
			{entries: [youtube, spacex], text: 'YOUTUBE SUES\n\nYouTube’s rules and SpaceX-built rockets changed; SpaceX’s did not.', speaks: [], why: 'capitals in a heading, possessives and a compound'},
			{entries: [lePen, leMaire], text: 'Le Pen’s voters and Le Maire’s critics agreed. Marine Le Pen, LE PEN said.', speaks: [], why: 'surnames of two words, with a possessive and in capitals'},
			{entries: [vanDijk], text: 'Virgil van Dijk scored; Van Dijk, 33, limped off.', speaks: [], why: 'the particle small within the name, large at its head'},
			{entries: [iphone], text: 'IPHONE PRICES RISE\n\niPhones sold out. The iPhone’s camera is new.', speaks: [], why: 'a plural, capitals in a heading and a possessive'},
			{entries: [jakobsdottir], text: 'Katrin Jakobsdottir resigned. Katrin ran for president.', speaks: [], why: 'accents dropped, and the given name as Iceland uses it'},
			{entries: [loreal], text: 'L\'Oréal and L’Oreal shares rose; L’ORÉAL fell later.', speaks: [], why: 'either apostrophe, the accent dropped, and capitals'},
			{entries: [aix], text: 'AIX-EN-PROVENCE, France — The trial opened in Aix-en-Provence.', speaks: [], why: 'a dateline in capitals'},
		],
	},
	{
		name: 'European: other people and other things with a name like an entry’s are left alone',
		cases: [
			{entries: [merkel], text: 'Una Merkel acted in “Destry”. Markel is an insurer. Market rates fell.', speaks: [], why: 'a namesake, a company and a word', pending: 'another name, a rare surname, at the start of a sentence'},
			{entries: [sanchez], text: 'Sancho Panza and Jadon Sancho met Arantxa Sánchez Vicario.', speaks: [], why: 'other people, one of the same surname'},
			{entries: [iglesias], text: 'Julio and Enrique Iglesias sang. Churches reopened.', speaks: [], why: 'namesakes with given names of their own, and the word itself'},
			{entries: [lePen], text: 'Jean-Marie Le Pen died in 2025. The pen broke. Le Pont closed.', speaks: [], why: 'the father, and words'},
			{entries: [leMaire], text: 'The mayor of Lyon spoke. Le Mans held its race; Bruno Mars sang.', speaks: [], why: 'the word itself, a city and a singer'},
			{entries: [strauss], text: 'Johann Strauss wrote waltzes; Richard Strauss wrote operas. Levi Strauss makes jeans.', speaks: [], why: 'namesakes with given names of their own'},
			{entries: [rasmussen], text: 'Anders Fogh Rasmussen led NATO, and Poul Nyrup Rasmussen before him.', speaks: [], why: 'namesakes who held the same office'},
			{entries: [kaczynski], text: 'Ted Kaczynski sent bombs. Lech Kaczyński died at Smolensk.', speaks: [], why: 'a namesake, and the brother'},
			{entries: [zeman], text: 'Seaman David Seaman saved it. Zdeněk Zeman coached Roma. Human rights mattered in Yemen.', speaks: [], why: 'other people, a word and a country'},
			{entries: [havel], text: 'The river Havel flows through Potsdam. Travel resumed; a hotel in Havelock burned.', speaks: [], why: 'a river of that name, and words'},
			{entries: [malmoe], text: 'Malta, Mali and Malawi voted. Mammals were counted in Malmesbury.', speaks: [], why: 'countries, a word and a town'},
			{entries: [heraklion], text: 'Heraclitus was born in Ephesus. Iraq’s oil minister and Iran’s met.', speaks: [], why: 'another name, and countries near the source'},
			{entries: [piraeus], text: 'Pirates seized a ship. Pyrenees villages emptied. Pierre left for Patras.', speaks: [], why: 'words and names that begin alike'},
			{entries: [wilders], text: 'Wildfires burned. Oscar Wilde and Billy Wilder wrote. The wilderness shrank.', speaks: [], why: 'words, and people one letter away'},
			{entries: [vanDijk], text: 'Anthony van Dyck painted kings. Dick Van Dyke danced. A van broke down at the dike.', speaks: [], why: 'people of other spellings, with given names, and words', pending: 'another given name before another spelling of the surname'},
			{entries: [nahles], text: 'Naples and Nablus are far apart. Angela Nagle wrote; nails were sold.', speaks: [], why: 'cities, a writer and a word'},
			{entries: [weidel], text: 'Felix Weidner coached; Joe Biden spoke. Widely read, the weekly won.', speaks: [], why: 'people and a word near a surname'},
			{entries: [szczecin], text: 'Sichuan, Schengen and Seychelles were named. Szeged won the match.', speaks: [], why: 'places that share letters'},
			{entries: [blackRock], text: 'Blackstone and Black Friday rose. Black Rock Desert is in Nevada.', speaks: [], why: 'a company, a day, and a desert of those words', pending: 'another name that holds a piece like the entry'},
			{entries: [spacex], text: 'Space exploration is costly. The space X marked was empty.', speaks: [], why: 'the words themselves'},
			{entries: [oktoberfest], text: 'In October, festivals open. October Festival Hall was closed.', speaks: [], why: 'a month, and a hall'},
			{entries: [bundestag], text: 'The Bundesrat met. Bundesliga clubs voted; the Reichstag building was closed.', speaks: [], why: 'other institutions that begin alike'},
			{entries: [orleans], text: 'New Orleans flooded. Orléans won 2-1. Louis Armstrong was born there.', speaks: [], why: 'cities and a man that share words'},
			{entries: [errejon], text: 'Inigo Jones built it. An error on Monday. Jon Rahm won.', speaks: [], why: 'an architect, words and a golfer'},
			{entries: [tsipras], text: 'Cyprus agreed with Greece. Cypriots voted; cypress trees burned.', speaks: [], why: 'a country, its people and a tree near a surname'},
		],
	},
];
