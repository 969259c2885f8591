// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

// Names of the languages themselves.
const zelensky = person('Volodymyr Zelensky', {uk: ['Володимир Зеленський', 'Зеленський'], ru: ['Владимир Зеленский', 'Зеленский']}, 'Zelensky', 'Zelenskyy');
const klitschko = person('Vitali Klitschko', {uk: ['Віталій Кличко', 'Кличко']}, 'Klitschko');
const shmyhal = person('Denys Shmyhal', {uk: ['Денис Шмигаль', 'Шмигаль'], ru: ['Денис Шмыгаль', 'Шмыгаль']}, 'Shmyhal');
const yermak = person('Andriy Yermak', {uk: ['Андрій Єрмак', 'Єрмак'], ru: ['Андрей Ермак', 'Ермак']}, 'Yermak');
const lavrov = person('Sergei Lavrov', {ru: ['Сергей Лавров', 'Лавров']}, 'Lavrov');
const peskov = person('Dmitry Peskov', {ru: ['Дмитрий Песков', 'Песков']}, 'Peskov');
const shoigu = person('Sergei Shoigu', {ru: ['Сергей Шойгу', 'Шойгу']}, 'Shoigu');
const khodorkovsky = person('Mikhail Khodorkovsky', {ru: ['Михаил Ходорковский', 'Ходорковский']}, 'Khodorkovsky');
const nabiullina = person('Elvira Nabiullina', {ru: ['Эльвира Набиуллина', 'Набиуллина']}, 'Nabiullina');
const gorbachev = person('Mikhail Gorbachev', {ru: ['Михаил Горбачёв', 'Горбачев']}, 'Gorbachev');
const tsikhanouskaya = person('Sviatlana Tsikhanouskaya', {be: ['Святлана Ціханоўская', 'Ціханоўская'], ru: ['Светлана Тихановская', 'Тихановская']}, 'Tsikhanouskaya');
const kalesnikava = person('Maria Kalesnikava', {be: ['Марыя Калеснікава', 'Калеснікава'], ru: ['Мария Колесникова', 'Колесникова']}, 'Kalesnikava');
const borissov = person('Boyko Borissov', {bg: ['Бойко Борисов', 'Борисов']}, 'Borissov');
const radev = person('Rumen Radev', {bg: ['Румен Радев', 'Радев']}, 'Radev');
const vucic = person('Aleksandar Vučić', {sr: ['Александар Вучић', 'Вучић']}, 'Vučić');
const djindjic = person('Zoran Đinđić', {sr: ['Зоран Ђинђић', 'Ђинђић']}, 'Đinđić', 'Djindjic');
const kharkiv = place('Kharkiv', {uk: 'Харків', ru: 'Харьков'});
const mykolaiv = place('Mykolaiv', {uk: 'Миколаїв', ru: 'Николаев'});
const dnipro = place('Dnipro', {uk: 'Дніпро', ru: 'Днепр'});
const chisinau = place('Chișinău', {ru: 'Кишинёв'});
const hrodna = place('Hrodna', {be: 'Гродна', ru: 'Гродно'});
const shakhtar = organization('Shakhtar Donetsk', {uk: 'Шахтар Донецьк', ru: 'Шахтёр Донецк'}, 'Shakhtar');
const yabloko = organization('Yabloko', {ru: 'Яблоко'});
const vedomosti = organization('Vedomosti', {ru: 'Ведомости'});
const novayaGazeta = organization('Novaya Gazeta', {ru: 'Новая газета'});
const meduza = organization('Meduza', {ru: 'Медуза'});
const plovdiv = place('Plovdiv', {bg: 'Пловдив'});

// Names of other languages that passed through Cyrillic.
const hollande = person('François Hollande', {ru: ['Франсуа Олланд', 'Олланд']}, 'Hollande');
const habeck = person('Robert Habeck', {ru: ['Роберт Хабек', 'Хабек']}, 'Habeck');
const heusgen = person('Christoph Heusgen', {ru: ['Кристоф Хойсген', 'Хойсген']}, 'Heusgen');
const schroeder = person('Gerhard Schröder', {ru: ['Герхард Шрёдер', 'Шредер']}, 'Schröder');
const rutte = person('Mark Rutte', {ru: ['Марк Рютте', 'Рютте']}, 'Rutte');
const huygens = person('Christiaan Huygens', {ru: ['Христиан Гюйгенс', 'Гюйгенс']}, 'Huygens');
const jackson = person('Hugh Jackson', {ru: ['Хью Джексон', 'Джексон']}, 'Jackson');
const wright = person('Wilbur Wright', {ru: ['Уилбур Райт', 'Райт']}, 'Wright');
const volker = person('Kurt Volker', {ru: ['Курт Волкер', 'Волкер']}, 'Volker');
const kubilius = person('Andrius Kubilius', {ru: ['Андрюс Кубилюс', 'Кубилюс']}, 'Kubilius');
const simonyte = person('Ingrida Šimonytė', {ru: ['Ингрида Шимоните', 'Шимоните']}, 'Šimonytė');
const rinkevics = person('Edgars Rinkēvičs', {ru: ['Эдгарс Ринкевичс', 'Ринкевич']}, 'Rinkēvičs');
const ratas = person('Jüri Ratas', {ru: ['Юри Ратас', 'Ратас']}, 'Ratas');
const niinisto = person('Sauli Niinistö', {ru: ['Саули Ниинистё', 'Ниинистё']}, 'Niinistö');
const haaland = person('Erling Haaland', {ru: ['Эрлинг Холанн', 'Холанд']}, 'Haaland');
const oedegaard = person('Martin Ødegaard', {ru: ['Мартин Эдегор', 'Эдегор']}, 'Ødegaard');
const ochoa = person('Guillermo Ochoa', {ru: ['Гильермо Очоа', 'Очоа']}, 'Ochoa');
const klopp = person('Jürgen Klopp', {ru: ['Юрген Клопп', 'Клопп']}, 'Klopp');
const thuram = person('Lilian Thuram', {ru: ['Лилиан Тюрам', 'Тюрам']}, 'Thuram');
const hainaut = place('Hainaut', {ru: 'Эно'});
const leHavre = place('Le Havre', {ru: 'Гавр'});
const jekabpils = place('Jēkabpils', {ru: 'Екабпилс'});
const heidelberg = place('Heidelberg', {ru: 'Гейдельберг'});
const hugoBoss = organization('Hugo Boss', {ru: 'Хуго Босс'});

export const SLAVIC: readonly Mechanism[] = [
	{
		name: 'Slavic: a name romanized otherwise than the glossary has it is found',
		cases: [
			{entries: [zelensky], text: 'President Zelenskij arrived in Vilnius on Tuesday.', speaks: [wrong('Zelenskij', zelensky, 'Zelensky')], why: 'ий as scholars write it'},
			{entries: [klitschko], text: 'Kyiv Mayor Klychko said the heating was back on.', speaks: [wrong('Klychko', klitschko, 'Klitschko')], why: 'the Ukrainian и and ч, where the man himself uses a German spelling'},
			{entries: [klitschko], text: 'Vitaliy Klichko met the ambassadors.', speaks: [wrong('Vitaliy Klichko', klitschko, 'Vitali Klitschko')], why: 'both parts through Russian'},
			{entries: [shmyhal], text: 'Prime Minister Shmygal presented the budget.', speaks: [wrong('Shmygal', shmyhal, 'Shmyhal')], why: 'the Ukrainian г read as Russian'},
			{entries: [shmyhal], text: 'Premier Denis Shmigal thanked the donors.', speaks: [wrong('Denis Shmigal', shmyhal, 'Denys Shmyhal')], why: 'ы as i, г as g'},
			{entries: [yermak], text: 'Andrei Ermak flew to Washington.', speaks: [wrong('Andrei Ermak', yermak, 'Andriy Yermak')], why: 'the Russian given name, and Е without its y'},
			{entries: [lavrov], text: 'Foreign Minister Lawrow left the hall.', speaks: [wrong('Lawrow', lavrov, 'Lavrov')], why: 'в as German writes it'},
			{entries: [peskov], text: 'Kremlin spokesman Pyeskov declined to comment.', speaks: [wrong('Pyeskov', peskov, 'Peskov')], why: 'е as ye behind a consonant'},
			{entries: [shoigu], text: 'Defence Minister Sjojgu inspected the troops.', speaks: [wrong('Sjojgu', shoigu, 'Shoigu')], why: 'ш and й as Nordic languages write them'},
			{entries: [khodorkovsky], text: 'The exile Hodorkovskiy spoke in London.', speaks: [wrong('Hodorkovskiy', khodorkovsky, 'Khodorkovsky')], why: 'х as h and ий as iy'},
			{entries: [khodorkovsky], text: 'Michail Chodorkowskij was freed in 2013.', speaks: [wrong('Michail Chodorkowskij', khodorkovsky, 'Mikhail Khodorkovsky')], why: 'the German spelling'},
			{entries: [nabiullina], text: 'Central bank governor Nabiulina raised rates.', speaks: [wrong('Nabiulina', nabiullina, 'Nabiullina')], why: 'a doubled consonant was lost'},
			{entries: [gorbachev], text: 'Mikhail Gorbachyov resigned in December 1991.', speaks: [wrong('Mikhail Gorbachyov', gorbachev, 'Mikhail Gorbachev')], why: 'ё spelled out'},
			{entries: [tsikhanouskaya], text: 'Opposition leader Tikhanovskaya met senators.', speaks: [wrong('Tikhanovskaya', tsikhanouskaya, 'Tsikhanouskaya')], why: 'the Russian form of a Belarusian name'},
			{entries: [kalesnikava], text: 'Maria Kolesnikova tore up her passport at the border.', speaks: [wrong('Maria Kolesnikova', kalesnikava, 'Maria Kalesnikava')], why: 'the Russian form of a Belarusian name'},
			{entries: [borissov], text: 'Boiko Borisov wants a fourth term.', speaks: [wrong('Boiko Borisov', borissov, 'Boyko Borissov')], why: 'й as i and a single s, against the usage of the man'},
			{entries: [radev], text: 'President Rumen Radew vetoed the law.', speaks: [wrong('Rumen Radew', radev, 'Rumen Radev')], why: 'в as w'},
			{entries: [vucic], text: 'Serbian President Vuchich addressed the rally.', speaks: [wrong('Vuchich', vucic, 'Vučić')], why: 'ч and ћ spelled for English'},
			{entries: [djindjic], text: 'Zoran Jinjich was shot in March 2003.', speaks: [wrong('Zoran Jinjich', djindjic)], why: 'ђ as j and ћ as ch'},
			{entries: [kharkiv], text: 'Two missiles struck Harkov overnight.', speaks: [wrong('Harkov', kharkiv, 'Kharkiv')], why: 'the Russian form, х as h'},
			{entries: [mykolaiv], text: 'The shipyard in Nikolaev was hit.', speaks: [wrong('Nikolaev', mykolaiv, 'Mykolaiv')], why: 'the Russian form of a Ukrainian city'},
			{entries: [hrodna], text: 'Workers in Grodno went on strike.', speaks: [wrong('Grodno', hrodna, 'Hrodna')], why: 'the Russian form of a Belarusian city'},
			{entries: [chisinau], text: 'The rally in Kishinev was peaceful.', speaks: [wrong('Kishinev', chisinau, 'Chișinău')], why: 'the Russian form of a Moldovan city'},
		],
	},
	{
		name: 'Slavic: a name of another language spelled back from Cyrillic is found',
		cases: [
			{entries: [hollande], text: 'Former French President Ollande testified.', speaks: [wrong('Ollande', hollande, 'Hollande')], why: 'Russian does not write the silent h'},
			{entries: [hollande], text: 'Fransua Olland lost his immunity.', speaks: [wrong('Fransua Olland', hollande, 'François Hollande')], why: 'every letter of the Cyrillic was kept'},
			{entries: [habeck], text: 'Economy Minister Khabek travelled to Doha.', speaks: [wrong('Khabek', habeck, 'Habeck')], why: 'х for h, к for ck'},
			{entries: [heusgen], text: 'Christoph Hoisgen chaired the conference in Munich.', speaks: [wrong('Christoph Hoisgen', heusgen, 'Christoph Heusgen')], why: 'ой is how Cyrillic writes eu'},
			{entries: [schroeder], text: 'Ex-Chancellor Gerhard Shreder kept his seat on the board.', speaks: [wrong('Gerhard Shreder', schroeder, 'Gerhard Schröder')], why: 'ш for sch and ё without its dots'},
			{entries: [rutte], text: 'NATO Secretary General Ryutte praised the pledge.', speaks: [wrong('Ryutte', rutte, 'Rutte')], why: 'ю for the Dutch u'},
			{entries: [huygens], text: 'The lander was named after Christian Guygens.', speaks: [wrong('Christian Guygens', huygens, 'Christiaan Huygens')], why: 'г for h, as older Russian wrote it'},
			{entries: [jackson], text: 'Trainer Hugh Dzhekson declined to comment.', speaks: [wrong('Hugh Dzhekson', jackson, 'Hugh Jackson')], why: 'дж for j, е for a, кс for cks'},
			{entries: [wright], text: 'Wilbur Rait flew for 59 seconds.', speaks: [wrong('Wilbur Rait', wright, 'Wilbur Wright')], why: 'Cyrillic writes what is heard'},
			{entries: [kubilius], text: 'European Commissioner Kubilyus answered questions.', speaks: [wrong('Kubilyus', kubilius, 'Kubilius')], why: 'юс for the Lithuanian ending'},
			{entries: [simonyte], text: 'Prime Minister Ingrida Shimonite opened the session.', speaks: [wrong('Ingrida Shimonite', simonyte, 'Ingrida Šimonytė')], why: 'ш for š, and y and ė lost'},
			{entries: [rinkevics], text: 'President Rinkevich swore in the cabinet.', speaks: [wrong('Rinkevich', rinkevics, 'Rinkēvičs')], why: 'ч for č, and the Latvian ending dropped'},
			{entries: [ratas], text: 'Former Prime Minister Yuri Ratas changed parties.', speaks: [wrong('Yuri Ratas', ratas, 'Jüri Ratas')], why: 'the Estonian given name taken for the Russian one'},
			{entries: [niinisto], text: 'Finnish President Sauli Niiniste flew home.', speaks: [wrong('Sauli Niiniste', niinisto, 'Sauli Niinistö')], why: 'ё without its dots'},
			{entries: [haaland], text: 'Manchester striker Erling Kholand scored twice.', speaks: [wrong('Erling Kholand', haaland, 'Erling Haaland')], why: 'х for h and о for aa'},
			{entries: [oedegaard], text: 'Arsenal captain Edegor limped off.', speaks: [wrong('Edegor', oedegaard, 'Ødegaard')], why: 'э for ø, and о for aa'},
			{entries: [klopp], text: 'Coach Yurgen Klopp left in May.', speaks: [wrong('Yurgen Klopp', klopp, 'Jürgen Klopp')], why: 'ю for jü, the surname right'},
			{entries: [thuram], text: 'World champion Lilian Tyuram spoke out.', speaks: [wrong('Lilian Tyuram', thuram, 'Lilian Thuram')], why: 'тю for thu'},
			{entries: [leHavre], text: 'The ferry from Gavr was late.', speaks: [wrong('Gavr', leHavre, 'Le Havre')], why: 'г for h, and the article dropped'},
			{entries: [jekabpils], text: 'The Daugava flooded parts of Yekabpils.', speaks: [wrong('Yekabpils', jekabpils, 'Jēkabpils')], why: 'е for jē'},
			{entries: [heidelberg], text: 'Doctors in Geydelberg treated him.', speaks: [wrong('Geydelberg', heidelberg, 'Heidelberg')], why: 'гей for hei'},
			{entries: [hugoBoss], text: 'He wore a suit by Khugo Boss.', speaks: [wrong('Khugo Boss', hugoBoss, 'Hugo Boss')], why: 'х for h in a brand'},
		],
	},
	{
		name: 'Slavic: a name translated, inflected, turned round or misspaced is found',
		cases: [
			{entries: [shakhtar], text: 'Miner Donetsk drew 1-1 in Lviv.', speaks: [wrong('Miner Donetsk', shakhtar, 'Shakhtar Donetsk')], why: 'the club’s name is also the word for a miner'},
			{entries: [yabloko], text: 'The Apple party was left off the ballot in Pskov.', speaks: [wrong('Apple', yabloko, 'Yabloko')], why: 'the party’s name is also the word for an apple'},
			{entries: [vedomosti], text: '“Statements” reported the sale on Thursday.', speaks: [wrong('Statements', vedomosti, 'Vedomosti')], why: 'the newspaper’s name translated, in quotation marks'},
			{entries: [novayaGazeta], text: 'Dmitry Muratov edited the New Newspaper until 2022.', speaks: [wrong('New Newspaper', novayaGazeta, 'Novaya Gazeta')], why: 'both words translated'},
			{entries: [novayaGazeta], text: 'The New Gazeta suspended publication.', speaks: [wrong('New Gazeta', novayaGazeta, 'Novaya Gazeta')], why: 'the first word translated'},
			{entries: [meduza], text: 'The news site Jellyfish moved to Riga.', speaks: [wrong('Jellyfish', meduza, 'Meduza')], why: 'the site’s name is also the animal'},
			{entries: [peskov], text: 'Journalists asked Peskova about the call.', speaks: [wrong('Peskova', peskov, 'Peskov')], why: 'the ending of the case was kept'},
			{entries: [zelensky], text: 'Scholz called Zelenskogo on Monday.', speaks: [wrong('Zelenskogo', zelensky, 'Zelensky')], why: 'the ending of the case was kept'},
			{entries: [khodorkovsky], text: 'A meeting with Khodorkovskym was held in Vilnius.', speaks: [wrong('Khodorkovskym', khodorkovsky, 'Khodorkovsky')], why: 'the ending of the case was kept'},
			{entries: [nabiullina], text: 'Investors trust Nabiullinoy.', speaks: [wrong('Nabiullinoy', nabiullina, 'Nabiullina')], why: 'the ending of the case was kept, of a feminine name'},
			{entries: [lavrov], text: 'Lavrov Sergei met his Turkish counterpart.', speaks: [wrong('Lavrov Sergei', lavrov, 'Sergei Lavrov')], why: 'the order of official papers'},
			{entries: [leHavre], text: 'The refinery at LeHavre was on strike.', speaks: [wrong('LeHavre', leHavre, 'Le Havre')], why: 'two words joined'},
		],
	},
	{
		name: 'Slavic: a right rendering in any admitted shape is left alone',
		cases: [
			{entries: [zelensky], text: 'Volodymyr Zelenskyy thanked Poland. ZELENSKY IN WARSAW. Zelensky’s aides agreed.', speaks: [], why: 'an admitted spelling, capitals in a heading and a possessive'},
			{entries: [vucic], text: 'Aleksandar Vucic won again. Vucic spoke for an hour.', speaks: [], why: 'diacritics dropped'},
			{entries: [djindjic], text: 'Zoran Djindjic was shot in 2003; Zoran Đinđić’s widow spoke.', speaks: [], why: 'an admitted spelling, and the preferred one with an s'},
			{entries: [simonyte, rinkevics], text: 'Ingrida Simonyte and Edgars Rinkevics met in Riga. Simonyte left early.', speaks: [], why: 'diacritics dropped from Baltic names'},
			{entries: [oedegaard, haaland], text: 'Martin Odegaard and Erling Haaland train with Norway. Odegaard’s ankle held.', speaks: [], why: 'ø written as o'},
			{entries: [schroeder], text: 'Gerhard Schroeder, 80, sued the Bundestag.', speaks: [], why: 'ö written as oe'},
			{entries: [schroeder], text: 'Gerhard Schröder, 80, and the other Schröders moved to Hanover.', speaks: [], why: 'a plural of the family'},
			{entries: [khodorkovsky], text: 'Mikhail Borisovich Khodorkovsky was born in 1963.', speaks: [], why: 'a patronymic between the parts'},
			{entries: [klitschko], text: 'Vitali and Wladimir Klitschko, the Klitschko brothers, enlisted.', speaks: [], why: 'a given name before a shared surname, and a brother'},
			{entries: [lavrov, peskov], text: 'S. Lavrov and D. Peskov denied it. Lavrov-led talks failed.', speaks: [], why: 'initials, and a compound'},
			{entries: [kharkiv, dnipro], text: 'Kharkiv-based volunteers drove to Dnipro. Kharkiv’s metro reopened. “Kharkiv holds.”', speaks: [], why: 'a compound, a possessive and a quotation'},
			{entries: [leHavre], text: 'Le Havre lost 2-0 at home. The port of Le Havre reopened.', speaks: [], why: 'the name with its article'},
			{entries: [tsikhanouskaya], text: 'Sviatlana Tsikhanouskaya’s husband, Siarhei Tsikhanouski, was released.', speaks: [], why: 'the surname in its masculine form with a given name of his own', pending: 'a surname in the other gender behind another given name'},
		],
	},
	{
		name: 'Slavic: other people and other things with a name like an entry’s are left alone',
		cases: [
			{entries: [peskov], text: 'Actor Igor Petrenko and writer Viktor Pelevin signed. Mikhail Piskov did not.', speaks: [], why: 'surnames that begin alike, with given names of their own'},
			{entries: [lavrov], text: 'Historian Pyotr Lavrov died in 1900. Goalkeeper Yuri Lodygin moved to Greece.', speaks: [], why: 'a namesake and another person'},
			{entries: [borissov], text: 'Denis Borisov joined the board. Boris Johnson resigned.', speaks: [], why: 'another spelling of a common surname with another given name, and a given name'},
			{entries: [gorbachev], text: 'Raisa Gorbacheva studied philosophy in Moscow.', speaks: [], why: 'the surname in its feminine form with a given name of her own'},
			{entries: [kalesnikava], text: 'Tennis player Irina Kolesnikova won in Minsk.', speaks: [], why: 'a common surname with another given name'},
			{entries: [jackson], text: 'Michael Jackson, Janet Jackson and Jesse Jackson were born in the Midwest.', speaks: [], why: 'a common surname with other given names'},
			{entries: [wright], text: 'Right after the vote, the write-up appeared. Frank Lloyd Wright built it.', speaks: [], why: 'words that sound alike, and a namesake'},
			{entries: [rutte], text: 'Ruth Ellis was hanged. A rut in the road broke the axle. Route 66 closed.', speaks: [], why: 'a given name and words near a surname'},
			{entries: [habeck], text: 'David Beckham flew to Rabat. Habitat prices rose in Lübeck.', speaks: [], why: 'names and a word that share letters'},
			{entries: [ratas], text: 'Rates rose. Rats were seen in the station. Renata paid the rest.', speaks: [], why: 'words near a short surname at the start of sentences'},
			{entries: [haaland], text: 'Holland beat Poland. Deb Haaland led the Interior Department. The Åland islands are Finnish.', speaks: [], why: 'countries, islands and a namesake'},
			{entries: [hollande], text: 'Holland and Finland drew. Tom Holland played Spider-Man.', speaks: [], why: 'a country and an actor one letter away'},
			{entries: [dnipro], text: 'The Dnieper flows into the Black Sea; the Dniester does too.', speaks: [], why: 'two rivers, called so in English'},
			{entries: [mykolaiv], text: 'Nikolai and Mykola are one name. Nikola Tesla was born in Smiljan.', speaks: [], why: 'given names that begin alike'},
			{entries: [plovdiv], text: 'Pleven, Pavlikeni and Provadia lost power.', speaks: [], why: 'three other Bulgarian towns'},
			{entries: [hainaut], text: 'Eno produced the album. Not enough was done in Hanoi.', speaks: [], why: 'a musician, a word and a city near a short source'},
			{entries: [volker], text: 'Paul Volcker ran the Federal Reserve. Volkswagen fell on Monday.', speaks: [], why: 'another surname with a given name of his own, and a company'},
			{entries: [ochoa], text: 'Oaxaca shook. Ocho Rios is in Jamaica. October was warm in Ottawa.', speaks: [], why: 'places and a month near a surname'},
			{entries: [hugoBoss], text: 'Victor Hugo wrote it. The boss left; Hugh Bonneville stayed.', speaks: [], why: 'an author, a word and an actor near a brand'},
			{entries: [shoigu], text: 'A shogun ruled from Edo. Shoe guards were sold.', speaks: [], why: 'words that share letters'},
			{entries: [niinisto, kubilius], text: 'Ministers met in Nineveh; Kublai Khan never did. Julius won.', speaks: [], why: 'words and names that share letters'},
			{entries: [radev], text: 'Radar stations were built. Rade Serbedzija acted. Rhodes burned.', speaks: [], why: 'words and names near a short surname'},
			{entries: [yermak], text: 'Denmark and Germany agreed. Yemen did not.', speaks: [], why: 'countries near a surname'},
		],
	},
];
