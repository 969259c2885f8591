// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, work, wrong} from './mechanism.js';

const wyborcza = organization('Gazeta Wyborcza', {pl: 'Gazeta Wyborcza'});
const rzeczpospolita = organization('Rzeczpospolita', {pl: 'Rzeczpospolita'});
const krakow = place('Kraków', {pl: 'Kraków'});
const kosiniak = person('Władysław Kosiniak-Kamysz', {pl: 'Władysław Kosiniak-Kamysz'});
const supremeAudit = organization('Supreme Audit Office', {pl: 'Najwyższa Izba Kontroli'}, 'NIK');
const defenceCz = organization('Ministry of Defence', {cs: 'Ministerstvo obrany'});
const fiala = person('Petr Fiala', {cs: 'Petr Fiala'});
const prague = place('Prague', {cs: 'Praha'});
const pirates = organization('Czech Pirate Party', {cs: 'Česká pirátská strana'}, 'Pirates');
const ombudsman = organization('Constitutional Court', {sk: 'Ústavný súd'});
const vienna = place('Vienna', {de: 'Wien'});
const audit = organization('Federal Court of Justice', {de: 'Bundesgerichtshof'}, 'BGH');
const zeit = organization('Die Zeit', {de: 'Die Zeit'});
const sueddeutsche = organization('Süddeutsche Zeitung', {de: 'Süddeutsche Zeitung'});
const leftFi = organization('Left Alliance', {fi: 'Vasemmistoliitto'});
const turku = place('Turku', {fi: 'Turku'});
const orpo = person('Petteri Orpo', {fi: 'Petteri Orpo'});
const reformEe = organization('Reform Party', {et: 'Reformierakond'});
const tallinn = place('Tallinn', {et: 'Tallinn'});
const nauseda = person('Gitanas Nausėda', {lt: 'Gitanas Nausėda'});
const seimas = organization('Seimas', {lt: 'Seimas'});
const unityLv = organization('Unity', {lv: 'Vienotība'});
const karins = person('Krišjānis Kariņš', {lv: 'Krišjānis Kariņš'});
const bjarni = person('Bjarni Benediktsson', {is: 'Bjarni Benediktsson'});
const coastGuardIs = organization('Icelandic Coast Guard', {is: 'Landhelgisgæsla Íslands'});
const monitor = organization('Official Gazette', {ro: 'Monitorul Oficial'});
const iasi = place('Iași', {ro: 'Iași'});
const tribune = organization('Magyar Nemzet', {hu: 'Magyar Nemzet'});
const szeged = place('Szeged', {hu: 'Szeged'});
const ankara = organization('Grand National Assembly', {tr: 'Türkiye Büyük Millet Meclisi'});
const nbu = organization('National Bank of Ukraine', {uk: 'Національний банк України'});
const nasha = organization('Nasha Niva', {be: 'Наша Ніва'});
const zelensky = person('Volodymyr Zelensky', {uk: 'Володимир Зеленський'});
const vecernji = organization('Večernji list', {hr: 'Večernji list'});
const constitutionalEs = organization('Constitutional Court', {es: 'Tribunal Constitucional'});
const regionalFr = organization('Court of Audit', {fr: 'Cour des comptes'});
const folketing = organization('Danish Parliament', {da: 'Folketinget'}, 'Folketing');
const orient = work('Spring in Autumn', {cs: 'Babí léto'});

export const LEFT_STANDING: readonly Mechanism[] = [
	{
		name: 'Left standing: a source name in Latin letters, or with endings that English has not, is found',
		cases: [
			{entries: [wyborcza], text: 'He told Gazecie Wyborczej that the talks were over.', speaks: [wrong('Gazecie Wyborczej', wyborcza, 'Gazeta Wyborcza')], why: 'the Polish dative of both words'},
			{entries: [wyborcza], text: 'A reporter of Gazety Wyborczej was fined.', speaks: [wrong('Gazety Wyborczej', wyborcza, 'Gazeta Wyborcza')], why: 'the Polish genitive'},
			{entries: [rzeczpospolita], text: 'The interview appeared in Rzeczpospolitej on Friday.', speaks: [wrong('Rzeczpospolitej', rzeczpospolita, 'Rzeczpospolita')], why: 'a single word in the genitive'},
			{entries: [krakow], text: 'Trams stood still in Krakowie for an hour.', speaks: [wrong('Krakowie', krakow, 'Kraków')], why: 'the Polish locative'},
			{entries: [kosiniak], text: 'The minister, Władysława Kosiniaka-Kamysza, was not there.', speaks: [wrong('Władysława Kosiniaka-Kamysza', kosiniak, 'Władysław Kosiniak-Kamysz')], why: 'the genitive of a double surname'},
			{entries: [supremeAudit], text: 'The report by Najwyższej Izby Kontroli names ten companies.', speaks: [wrong('Najwyższej Izby Kontroli', supremeAudit, 'Supreme Audit Office')], why: 'left in Polish and inflected'},
			{entries: [defenceCz], text: 'The Ministerstvo obrany bought new tanks.', speaks: [wrong('Ministerstvo obrany', defenceCz, 'Ministry of Defence')], why: 'left in Czech'},
			{entries: [defenceCz], text: 'A spokesman for Ministerstva obrany declined to comment.', speaks: [wrong('Ministerstva obrany', defenceCz, 'Ministry of Defence')], why: 'left in Czech and inflected'},
			{entries: [fiala], text: 'The opposition wants the government of Petra Fialy to resign.', speaks: [wrong('Petra Fialy', fiala, 'Petr Fiala')], why: 'the Czech genitive of a man’s name'},
			{entries: [fiala], text: 'They spoke with Fialou in Brno.', speaks: [wrong('Fialou', fiala, 'Fiala')], why: 'the Czech instrumental of a surname'},
			{entries: [prague], text: 'The summit was held in Praze in March.', speaks: [wrong('Praze', prague, 'Prague')], why: 'the Czech locative with another consonant'},
			{entries: [pirates], text: 'Members of České pirátské strany voted against.', speaks: [wrong('České pirátské strany', pirates, 'Czech Pirate Party')], why: 'three words in the genitive'},
			{entries: [ombudsman], text: 'The Ústavného súdu ruling came on Monday.', speaks: [wrong('Ústavného súdu', ombudsman, 'Constitutional Court')], why: 'the Slovak genitive'},
			{entries: [vienna], text: 'She has lived in Wien since 2010.', speaks: [wrong('Wien', vienna, 'Vienna')], why: 'the German name of the city'},
			{entries: [audit], text: 'The Bundesgerichtshof rejected the appeal.', speaks: [wrong('Bundesgerichtshof', audit, 'Federal Court of Justice')], why: 'left in German'},
			{entries: [audit], text: 'The decision of the Bundesgerichtshofs is final.', speaks: [wrong('Bundesgerichtshofs', audit, 'Federal Court of Justice')], why: 'the German genitive'},
			{entries: [sueddeutsche], text: 'The report of the Süddeutschen Zeitung was denied.', speaks: [wrong('Süddeutschen Zeitung', sueddeutsche, 'Süddeutsche Zeitung')], why: 'the ending that German gives behind an article'},
			{entries: [leftFi], text: 'The chair of Vasemmistoliiton resigned.', speaks: [wrong('Vasemmistoliiton', leftFi, 'Left Alliance')], why: 'the Finnish genitive with a weak consonant'},
			{entries: [turku], text: 'The ship was built in Turussa last year.', speaks: [wrong('Turussa', turku, 'Turku')], why: 'a consonant that falls out'},
			{entries: [orpo], text: 'The government of Petteri Orpon will cut taxes.', speaks: [wrong('Petteri Orpon', orpo, 'Petteri Orpo')], why: 'the Finnish genitive'},
			{entries: [reformEe], text: 'Two members of Reformierakonna left the group.', speaks: [wrong('Reformierakonna', reformEe, 'Reform Party')], why: 'the Estonian genitive with a weak consonant'},
			{entries: [tallinn], text: 'The meeting takes place in Tallinnas on Tuesday.', speaks: [wrong('Tallinnas', tallinn, 'Tallinn')], why: 'the Estonian inessive'},
			{entries: [nauseda], text: 'President Gitano Nausėdos met farmers.', speaks: [wrong('Gitano Nausėdos', nauseda, 'Gitanas Nausėda')], why: 'the Lithuanian genitive of both names'},
			{entries: [seimas], text: 'The bill goes back to the Seimo next week.', speaks: [wrong('Seimo', seimas, 'Seimas')], why: 'a short word in the genitive'},
			{entries: [unityLv], text: 'The leader of Vienotības said no.', speaks: [wrong('Vienotības', unityLv, 'Unity')], why: 'the Latvian genitive'},
			{entries: [karins], text: 'The cabinet of Krišjāņa Kariņa fell in August.', speaks: [wrong('Krišjāņa Kariņa', karins, 'Krišjānis Kariņš')], why: 'the Latvian genitive of both names'},
			{entries: [bjarni], text: 'The proposal of Bjarna Benediktssonar was rejected.', speaks: [wrong('Bjarna Benediktssonar', bjarni, 'Bjarni Benediktsson')], why: 'the Icelandic genitive'},
			{entries: [coastGuardIs], text: 'A helicopter of Landhelgisgæslu Íslands picked up the crew.', speaks: [wrong('Landhelgisgæslu Íslands', coastGuardIs, 'Icelandic Coast Guard')], why: 'left in Icelandic and inflected'},
			{entries: [monitor], text: 'The law was printed in Monitorului Oficial.', speaks: [wrong('Monitorului Oficial', monitor, 'Official Gazette')], why: 'the Romanian genitive with its article'},
			{entries: [iasi], text: 'A court in Iașiului postponed the trial.', speaks: [wrong('Iașiului', iasi, 'Iași')], why: 'an article at the end of a place'},
			{entries: [tribune], text: 'He wrote in Magyar Nemzetben that the vote was fair.', speaks: [wrong('Magyar Nemzetben', tribune, 'Magyar Nemzet')], why: 'the Hungarian ending for in'},
			{entries: [szeged], text: 'Police in Szegeden arrested two men.', speaks: [wrong('Szegeden', szeged, 'Szeged')], why: 'the Hungarian ending of a town'},
			{entries: [ankara], text: 'The bill passed the Türkiye Büyük Millet Meclisinde.', speaks: [wrong('Türkiye Büyük Millet Meclisinde', ankara, 'Grand National Assembly')], why: 'left in Turkish, with the ending for in'},
			{entries: [nbu], text: 'The Natsionalnyi Bank Ukrainy raised its rate.', speaks: [wrong('Natsionalnyi Bank Ukrainy', nbu, 'National Bank of Ukraine')], why: 'romanized instead of translated'},
			{entries: [nasha], text: 'The editor of Nashay Nivy was detained.', speaks: [wrong('Nashay Nivy', nasha, 'Nasha Niva')], why: 'romanized with its Belarusian endings'},
			{entries: [zelensky], text: 'Biden received Zelenskoho at the White House.', speaks: [wrong('Zelenskoho', zelensky, 'Zelensky')], why: 'the Ukrainian genitive of a surname'},
			{entries: [vecernji], text: 'The paper Večernjeg lista broke the story.', speaks: [wrong('Večernjeg lista', vecernji, 'Večernji list')], why: 'the Croatian genitive'},
			{entries: [constitutionalEs], text: 'The Tribunal Constitucional suspended the law.', speaks: [wrong('Tribunal Constitucional', constitutionalEs, 'Constitutional Court')], why: 'left in Spanish'},
			{entries: [regionalFr], text: 'The Cour des comptes criticised the spending.', speaks: [wrong('Cour des comptes', regionalFr, 'Court of Audit')], why: 'left in French, with small letters inside'},
		],
	},
	{
		name: 'Left standing: what is right as it is, is glossed, or belongs to another is left alone',
		cases: [
			{entries: [wyborcza], text: 'Gazeta Wyborcza wrote that the talks were over. Gazeta Wyborcza’s reporter was fined.', speaks: [], why: 'the name is right in Polish, with an English possessive too'},
			{entries: [defenceCz], text: 'The Ministry of Defence (Ministerstvo obrany) bought new tanks.', speaks: [], why: 'the right rendering is glossed by its source'},
			{entries: [defenceCz], text: 'The Ministerstvo obrany, or Ministry of Defence, stands near the river.', speaks: [], why: 'the source name is explained by the right rendering'},
			{entries: [supremeAudit], text: 'NIK will publish its report in May.', speaks: [], why: 'an admitted short form'},
			{entries: [fiala], text: 'Jana Fialová won the race, and the Fialas celebrated.', speaks: [], why: 'a woman’s surname, and a family'},
			{entries: [fiala], text: 'Petra Kvitová lost. Fiala said so.', speaks: [], why: 'a woman’s given name that a man’s genitive equals'},
			{entries: [vienna], text: 'Rapid Wien drew with Sturm Graz.', speaks: [], why: 'the city’s German name in a club’s'},
			{entries: [zeit], text: 'Stocks may die by tomorrow, Die Zeit reported.', speaks: [], why: 'the name is right, and a word like its article'},
			{entries: [audit], text: 'The BGH rejected the appeal, and the Federal Court of Justice closed the case.', speaks: [], why: 'admitted and preferred'},
			{entries: [folketing], text: 'The Folketing voted on Tuesday.', speaks: [], why: 'an admitted form of the source name'},
			{entries: [prague], text: 'Prague opened the Praha Hotel. Prague is lovely.', speaks: [], why: 'the Czech name in the name of a hotel'},
			{entries: [nauseda], text: 'Nausėda’s wife, Diana Nausėdienė, opened the fair.', speaks: [], why: 'the possessive, and the wife’s form of the surname'},
			{entries: [zelensky], text: 'Zelensky met Olena Zelenska in Kyiv.', speaks: [], why: 'the wife’s form of the surname'},
			{entries: [turku], text: 'A Turk and a turkey stood in Turku.', speaks: [], why: 'English words near the name'},
			{entries: [orpo], text: 'Orpo’s government and the Orphans’ Fund met.', speaks: [], why: 'a possessive, and a word near it'},
			{entries: [constitutionalEs], text: 'The Constitutional Tribunal and the Constitutional Court of Spain are one.', speaks: [], why: 'another wording, beside the right one', pending: 'a translation of the source name that is not the glossary’s'},
			{entries: [defenceCz], text: 'The Ministry of Defense bought tanks. The ministry said so.', speaks: [], why: 'the right rendering in American spelling, and its kind by itself'},
			{entries: [reformEe], text: 'The Reform Party and reforms of the party were discussed.', speaks: [], why: 'the right rendering, and its words in small letters'},
			{entries: [monitor], text: 'The monitor showed an official gazette. The Official Gazette printed it.', speaks: [], why: 'English words like the source’s, and the right rendering'},
			{entries: [orient], text: 'The sign read: Babí léto je tady a všichni jsou doma rádi.', speaks: [], why: 'a sentence in the source language'},
		],
	},
];
