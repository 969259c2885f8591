// biome-ignore-all format: a table is read by its rows
import {campaign, event, type Mechanism, organization, person, place, title, work, wrong} from './mechanism.js';

// Organizations.
const finance = organization('Ministry of Finance', {ja: '財務省'}, 'Finance Ministry');
const nuclear = organization('Nuclear Regulation Authority', {ja: '原子力規制委員会'}, 'NRA');
const antiCorruption = organization('High Anti-Corruption Court', {uk: 'Вищий антикорупційний суд'});
const constitutional = organization('Constitutional Court', {ko: '헌법재판소'});
const yonhap = organization('Yonhap News Agency', {ko: '연합뉴스'}, 'Yonhap');
const yomiuri = organization('Yomiuri Shimbun', {ja: '読売新聞'}, 'The Yomiuri Shimbun');
const chosun = organization('Chosun Ilbo', {ko: '조선일보'});
const renmin = organization('People’s Daily', {zh: '人民日报'});
const nanfang = organization('Southern Weekly', {zh: '南方周末'});
const duma = organization('State Duma', {ru: 'Государственная дума'}, 'Duma');
const rada = organization('Verkhovna Rada', {uk: 'Верховна Рада'}, 'Rada');
const sejm = organization('Sejm', {pl: 'Sejm'});
const knesset = organization('Knesset', {he: 'הכנסת'});
const valladolid = organization('Real Valladolid', {es: 'Real Valladolid'}, 'Valladolid');
const bayern = organization('Bayern Munich', {de: 'Bayern München'}, 'Bayern');
const borussia = organization('Borussia Mönchengladbach', {de: 'Borussia Mönchengladbach'}, 'Gladbach');
const zenit = organization('Zenit Saint Petersburg', {ru: 'Зенит Санкт-Петербург'}, 'Zenit');
const opec = organization('Organization of the Petroleum Exporting Countries', {ar: 'منظمة الدول المصدرة للنفط'}, 'OPEC');
const asean = organization('Association of Southeast Asian Nations', {zh: '东南亚国家联盟'}, 'ASEAN');
const sco = organization('Shanghai Cooperation Organisation', {zh: '上海合作组织'}, 'SCO');
const iaea = organization('International Atomic Energy Agency', {ja: '国際原子力機関'}, 'IAEA');
const kepco = organization('Korea Electric Power Corporation', {ko: '한국전력공사'}, 'KEPCO');
const komeito = organization('Komeito', {ja: '公明党'});
const cdp = organization('Constitutional Democratic Party of Japan', {ja: '立憲民主党'}, 'CDP');
const ppp = organization('People Power Party', {ko: '국민의힘'});
const servant = organization('Servant of the People', {uk: 'Слуга народу'});
const platform = organization('Civic Platform', {pl: 'Platforma Obywatelska'});
const peking = organization('Peking University', {zh: '北京大学'});
const waseda = organization('Waseda University', {ja: '早稲田大学'});
const redCross = organization('Japanese Red Cross Society', {ja: '日本赤十字社'});
const reconstruction = organization('Reconstruction Agency', {ja: '復興庁'});
const procuratorate = organization('Supreme People’s Procuratorate', {zh: '最高人民检察院'});

// Offices.
const cabinet = title('Chief Cabinet Secretary', {ja: '官房長官'});
const prosecutor = title('Prosecutor General', {uk: 'Генеральний прокурор', ru: 'Генеральный прокурор'});
const humanRights = title('Human Rights Commissioner', {ru: 'Уполномоченный по правам человека'});

// Works, campaigns, events and places.
const parasite = work('Parasite', {ko: '기생충'});
const spirited = work('Spirited Away', {ja: '千と千尋の神隠し'});
const driveMyCar = work('Drive My Car', {ja: 'ドライブ・マイ・カー'});
const threeBody = work('The Three-Body Problem', {zh: '三体'});
const farewell = work('Farewell My Concubine', {zh: '霸王别姬'});
const decision = work('Decision to Leave', {ko: '헤어질 결심'});
const masterMargarita = work('The Master and Margarita', {ru: 'Мастер и Маргарита'});
const crimePunishment = work('Crime and Punishment', {ru: 'Преступление и наказание'});
const battleship = work('Battleship Potemkin', {ru: 'Броненосец Потёмкин'});
const saveOurSea = campaign('Save Our Sea', {el: 'Σώστε τη θάλασσά μας'});
const beltRoad = campaign('Belt and Road Initiative', {zh: '一带一路'}, 'Belt and Road');
const zeroCovid = campaign('Zero Covid', {zh: '动态清零'});
const springGala = event('Spring Festival Gala', {zh: '春节联欢晚会'});
const goldenRooster = event('Golden Rooster Awards', {zh: '金鸡奖'});
const asianGames = event('Asian Games', {zh: '亚运会'});
const blueDragon = event('Blue Dragon Film Awards', {ko: '청룡영화상'});
const victoryDay = event('Victory Day', {ru: 'День Победы'});
const emperorsCup = event('Emperor’s Cup', {ja: '天皇杯'});
const blueHouse = place('Blue House', {ko: '청와대'});
const greatHall = place('Great Hall of the People', {zh: '人民大会堂'});
const independence = place('Independence Square', {uk: 'Майдан Незалежності'}, 'Maidan');
const forbidden = place('Forbidden City', {zh: '紫禁城'});
const templeHeaven = place('Temple of Heaven', {zh: '天坛'});
const goldenPavilion = place('Kinkakuji', {ja: '金閣寺'});
const redSquare = place('Red Square', {ru: 'Красная площадь'});
const westLake = place('West Lake', {zh: '西湖'});
const mali = place('Mali', {zh: '马里'});
const iraq = place('Iraq', {zh: '伊拉克'});
const austria = place('Austria', {zh: '奥地利'});
const york = place('York', {zh: '约克'});
const marx = person('Karl Marx', {zh: '马克思'}, 'Marx');
const may = person('Theresa May', {zh: ['特蕾莎·梅', '梅']}, 'May');

export const TITLES: readonly Mechanism[] = [
	{
		name: 'Titles: the name of an organization or an office in other words is found',
		cases: [
			{entries: [nuclear], text: 'The Atomic Regulation Commission approved the restart.', speaks: [wrong('Atomic Regulation Commission', nuclear, 'Nuclear Regulation Authority')], why: 'two words of the name by synonyms'},
			{entries: [antiCorruption], text: 'The Supreme Anti-Corruption Court jailed the judge.', speaks: [wrong('Supreme Anti-Corruption Court', antiCorruption, 'High Anti-Corruption Court')], why: 'вищий is high or supreme'},
			{entries: [constitutional], text: 'The Court of the Constitution removed the president.', speaks: [wrong('Court of the Constitution', constitutional, 'Constitutional Court')], why: 'an adjective turned into an of'},
			{entries: [nanfang], text: 'The Southern Weekend reporter was detained.', speaks: [wrong('Southern Weekend', nanfang, 'Southern Weekly')], why: 'the last word is literally the weekend'},
			{entries: [renmin], text: 'The People’s Newspaper carried the speech in full.', speaks: [wrong('People’s Newspaper', renmin, 'People’s Daily')], why: '日报 is a newspaper or a daily'},
			{entries: [opec], text: 'The Organisation of Oil Exporting Countries cut output.', speaks: [wrong('Organisation of Oil Exporting Countries', opec)], why: 'oil for petroleum'},
			{entries: [asean], text: 'The Union of South-East Asian Countries met in Jakarta.', speaks: [wrong('Union of South-East Asian Countries', asean)], why: '联盟 is a union, 国家 countries'},
			{entries: [sco], text: 'Leaders of the Shanghai Organization for Cooperation met in Astana.', speaks: [wrong('Shanghai Organization for Cooperation', sco)], why: 'other order around a for'},
			{entries: [iaea], text: 'The International Nuclear Energy Organization sent inspectors.', speaks: [wrong('International Nuclear Energy Organization', iaea)], why: 'two words of the name by synonyms'},
			{entries: [kepco], text: 'Korean Electricity Corporation raised tariffs.', speaks: [wrong('Korean Electricity Corporation', kepco)], why: 'a word shorter, and another form of two'},
			{entries: [cdp], text: 'The Constitutional Democrats of Japan chose a new leader.', speaks: [wrong('Constitutional Democrats of Japan', cdp)], why: 'the members for the party'},
			{entries: [ppp], text: 'The Power of the People party split over the vote.', speaks: [wrong('Power of the People', ppp, 'People Power Party')], why: 'the name turned about an of', pending: 'turned about an of'},
			{entries: [servant], text: 'The People’s Servant party lost its majority.', speaks: [wrong('People’s Servant', servant, 'Servant of the People')], why: 'an of turned into a possessive'},
			{entries: [servant], text: 'Deputies of the Servants of the People abstained.', speaks: [wrong('Servants of the People', servant, 'Servant of the People')], why: 'one servant became several'},
			{entries: [platform], text: 'The Citizens’ Platform won in Warsaw.', speaks: [wrong('Citizens’ Platform', platform, 'Civic Platform')], why: 'citizens’ for civic'},
			{entries: [redCross], text: 'The Japan Red Cross Company sent doctors to Wajima.', speaks: [wrong('Japan Red Cross Company', redCross, 'Japanese Red Cross Society')], why: '社 is also a company'},
			{entries: [reconstruction], text: 'The Agency for Rebuilding will stay until 2031.', speaks: [wrong('Agency for Rebuilding', reconstruction, 'Reconstruction Agency')], why: 'a synonym, turned about a for', pending: 'a synonym and a turn at once'},
			{entries: [procuratorate], text: 'The Supreme People’s Prosecutor’s Office indicted the mayor.', speaks: [wrong('Supreme People’s Prosecutor’s Office', procuratorate, 'Supreme People’s Procuratorate')], why: 'an office for the rarer word'},
			{entries: [cabinet], text: 'Cabinet Chief Secretary Hirokazu Matsuno spoke to reporters.', speaks: [wrong('Cabinet Chief Secretary', cabinet, 'Chief Cabinet Secretary')], why: 'two words of an office changed places'},
			{entries: [prosecutor], text: 'General Prosecutor Andriy Kostin resigned.', speaks: [wrong('General Prosecutor', prosecutor, 'Prosecutor General')], why: 'the order of the source'},
			{entries: [humanRights], text: 'The Commissioner for Human Rights visited the colony.', speaks: [wrong('Commissioner for Human Rights', humanRights, 'Human Rights Commissioner')], why: 'the name turned about a for'},
		],
	},
	{
		name: 'Titles: a name half translated, cut short or read by its characters is found',
		cases: [
			{entries: [yomiuri], text: 'A Yomiuri Newspaper poll put support at 31%.', speaks: [wrong('Yomiuri Newspaper', yomiuri, 'Yomiuri Shimbun')], why: 'the kind translated, where the name keeps it'},
			{entries: [chosun], text: 'The Chosun Daily reported the arrest.', speaks: [wrong('Chosun Daily', chosun, 'Chosun Ilbo')], why: 'the kind translated, where the name keeps it'},
			{entries: [duma], text: 'The State Douma passed the bill in its third reading.', speaks: [wrong('State Douma', duma, 'State Duma')], why: 'the French spelling of half the name'},
			{entries: [rada], text: 'The Supreme Rada extended martial law.', speaks: [wrong('Supreme Rada', rada, 'Verkhovna Rada')], why: 'the first word translated'},
			{entries: [rada], text: 'The Verkhovna Council extended martial law.', speaks: [wrong('Verkhovna Council', rada, 'Verkhovna Rada')], why: 'the second word translated'},
			{entries: [valladolid], text: 'R Valladolid were relegated.', speaks: [wrong('R Valladolid', valladolid, 'Real Valladolid')], why: 'a table’s abbreviation'},
			{entries: [borussia], text: 'B. Monchengladbach lost in Mainz.', speaks: [wrong('B. Monchengladbach', borussia, 'Borussia Mönchengladbach')], why: 'a table’s abbreviation'},
			{entries: [bayern], text: 'Bavaria Munich won the title again.', speaks: [wrong('Bavaria Munich', bayern, 'Bayern Munich')], why: 'the state’s English name', pending: 'half translated: source words of other languages as meanings'},
			{entries: [zenit], text: 'Zenith St Petersburg drew in Sochi.', speaks: [wrong('Zenith St Petersburg', zenit)], why: 'the word in English, and the saint cut short'},
			{entries: [komeito], text: 'The Fair and Bright Party left the coalition.', speaks: [wrong('Fair and Bright Party', komeito, 'Komeito')], why: '公, 明 and 党 one by one'},
			{entries: [peking], text: 'She studied law at Beijing University.', speaks: [wrong('Beijing University', peking, 'Peking University')], why: 'the city’s pinyin, where the university keeps the old name'},
			{entries: [goldenPavilion], text: 'Tourists filled the Golden Pavilion Temple in Kyoto.', speaks: [wrong('Golden Pavilion Temple', goldenPavilion, 'Kinkakuji')], why: '金, 閣 and 寺 one by one'},
			{entries: [opec], text: 'OPCE will meet in Vienna.', speaks: [wrong('OPCE', opec)], why: 'two letters of the acronym changed places'},
			{entries: [asean], text: 'ASAEN ministers met in Vientiane.', speaks: [wrong('ASAEN', asean)], why: 'two letters of the acronym changed places'},
		],
	},
	{
		name: 'Titles: a work, a campaign, an event or a place in other words is found',
		cases: [
			{entries: [parasite], text: 'Bong Joon-ho’s film “Parasites” won four Oscars.', speaks: [wrong('Parasites', parasite, 'Parasite')], why: 'Korean has no number'},
			{entries: [parasite], text: 'His film “Parasitic Worm” won the Palme d’Or.', speaks: [wrong('Parasitic Worm', parasite, 'Parasite')], why: '기생충 in two words', pending: 'a title of one word in two'},
			{entries: [spirited], text: 'Miyazaki’s film “The Spiriting Away of Sen and Chihiro” was re-released.', speaks: [wrong('The Spiriting Away of Sen and Chihiro', spirited, 'Spirited Away')], why: 'the Japanese title word by word', pending: 'the source title by its own words'},
			{entries: [driveMyCar], text: 'Hamaguchi’s “Driving My Car” won an Oscar.', speaks: [wrong('Driving My Car', driveMyCar, 'Drive My Car')], why: 'another form of the verb'},
			{entries: [threeBody], text: 'Liu Cixin’s novel “Three Bodies” was adapted twice.', speaks: [wrong('Three Bodies', threeBody, 'The Three-Body Problem')], why: '三体 word by word'},
			{entries: [farewell], text: 'Chen Kaige’s “Goodbye My Concubine” was shown again.', speaks: [wrong('Goodbye My Concubine', farewell, 'Farewell My Concubine')], why: 'a synonym opens the title'},
			{entries: [decision], text: 'Park Chan-wook’s “Determination to Break Up” won in Cannes.', speaks: [wrong('Determination to Break Up', decision, 'Decision to Leave')], why: 'the source title by other words', pending: 'the source title by other words'},
			{entries: [masterMargarita], text: 'Bulgakov’s “Master and Margaret” was filmed again.', speaks: [wrong('Master and Margaret', masterMargarita, 'The Master and Margarita')], why: 'the heroine’s name in English, the article dropped'},
			{entries: [crimePunishment], text: 'Dostoevsky’s “The Crime and the Penalty” is on the list.', speaks: [wrong('The Crime and the Penalty', crimePunishment, 'Crime and Punishment')], why: 'a synonym, and articles put in'},
			{entries: [battleship], text: 'Eisenstein’s film “The Armoured Ship Potemkin” opened the festival.', speaks: [wrong('The Armoured Ship Potemkin', battleship, 'Battleship Potemkin')], why: 'the first word translated by its parts', pending: 'a compound by its parts'},
			{entries: [saveOurSea], text: 'Divers joined the “Rescue Our Seas” campaign.', speaks: [wrong('Rescue Our Seas', saveOurSea, 'Save Our Sea')], why: 'a synonym, and another number', pending: 'synonym and number at once'},
			{entries: [saveOurSea], text: 'The campaign “Save the Sea” collected 40,000 signatures.', speaks: [wrong('Save the Sea', saveOurSea, 'Save Our Sea')], why: 'an article for the pronoun'},
			{entries: [beltRoad], text: 'Italy left the One Belt, One Road Initiative.', speaks: [wrong('One Belt, One Road Initiative', beltRoad)], why: '一带一路 character by character', pending: 'the source name character by character'},
			{entries: [springGala], text: 'The Spring Festival Party drew 700 million viewers.', speaks: [wrong('Spring Festival Party', springGala, 'Spring Festival Gala')], why: 'a synonym of the last word'},
			{entries: [goldenRooster], text: 'She won at the Gold Chicken Awards.', speaks: [wrong('Gold Chicken Awards', goldenRooster, 'Golden Rooster Awards')], why: '金 and 鸡 by other words'},
			{entries: [blueDragon], text: 'He was named best actor at the Green Dragon Film Prize.', speaks: [wrong('Green Dragon Film Prize', blueDragon, 'Blue Dragon Film Awards')], why: '청 is blue or green, 상 an award or a prize'},
			{entries: [victoryDay], text: 'The Day of Victory parade was shortened.', speaks: [wrong('Day of Victory', victoryDay, 'Victory Day')], why: 'the name turned about an of'},
			{entries: [emperorsCup], text: 'Kofu won the Imperial Cup on penalties.', speaks: [wrong('Imperial Cup', emperorsCup, 'Emperor’s Cup')], why: 'an adjective for the possessive'},
			{entries: [greatHall], text: 'They met in the People’s Great Hall in Beijing.', speaks: [wrong('People’s Great Hall', greatHall, 'Great Hall of the People')], why: 'an of turned into a possessive'},
			{entries: [independence], text: 'Thousands gathered on the Square of Independence in Kyiv.', speaks: [wrong('Square of Independence', independence, 'Independence Square')], why: 'the name turned about an of'},
			{entries: [forbidden], text: 'Snow fell on the Purple Forbidden City.', speaks: [wrong('Purple Forbidden City', forbidden, 'Forbidden City')], why: 'the first character translated too'},
			{entries: [templeHeaven], text: 'Tickets for the Altar of Heaven are sold online.', speaks: [wrong('Altar of Heaven', templeHeaven, 'Temple of Heaven')], why: '坛 is an altar'},
			{entries: [westLake], text: 'They walked round the Western Lake in Hangzhou.', speaks: [wrong('Western Lake', westLake, 'West Lake')], why: 'the adjective for the word', pending: 'two common words'},
		],
	},
	{
		name: 'Titles: a right rendering in any admitted shape is left alone',
		cases: [
			{entries: [antiCorruption, constitutional], text: 'The High Anti-Corruption Court ruled. The court’s verdict stands; the Court will publish it.', speaks: [], why: 'the kind alone, later in the text'},
			{entries: [finance], text: 'The Finance Ministry agreed. The ministry’s budget fell; the Ministry of Finance’s did not.', speaks: [], why: 'an admitted turn, the kind alone and a possessive'},
			{entries: [iaea, opec], text: 'The IAEA and OPEC are in Vienna. IAEA inspectors left; OPEC’s did not. OPEC+ met.', speaks: [], why: 'acronyms, one with a possessive and a plus'},
			{entries: [ppp, servant], text: 'PEOPLE POWER PARTY SPLITS\n\nThe Servant of the People faction left early.', speaks: [], why: 'capitals in a heading, and a word after the name'},
			{entries: [driveMyCar, parasite], text: '“Drive My Car” and ‘Parasite’ won. “Parasite”’s director spoke.', speaks: [], why: 'either quotation marks'},
			{entries: [threeBody, masterMargarita], text: 'He read “Three-Body Problem” and Bulgakov’s Master and Margarita.', speaks: [], why: 'the article dropped'},
			{entries: [beltRoad], text: 'The Belt and Road forum opened; the initiative’s critics stayed away.', speaks: [], why: 'an admitted form, and the kind alone'},
			{entries: [cabinet], text: 'The chief cabinet secretary spoke. Chief Cabinet Secretary Matsuno left.', speaks: [], why: 'an office in small letters, and before a name'},
			{entries: [yonhap, yomiuri], text: 'Yonhap reported it, the agency’s Tokyo office said. The Yomiuri Shimbun’s poll agreed.', speaks: [], why: 'an admitted short form, the kind, and a possessive'},
			{entries: [borussia, bayern], text: 'Borussia Monchengladbach beat Bayern. Gladbach’s fans sang.', speaks: [], why: 'the umlaut dropped, and admitted short forms'},
			{entries: [waseda, peking], text: 'Waseda beat Keio; students of Peking University watched. At the university, classes resumed.', speaks: [], why: 'a university by its first word, and the kind alone'},
			{entries: [greatHall, redSquare], text: 'In the Great Hall they sang; Red Square’s cobbles were wet. The hall and the square emptied.', speaks: [], why: 'a name cut short as writers do, and kinds alone'},
		],
	},
	{
		name: 'Titles: other bodies, works and words near an entry are left alone',
		cases: [
			{entries: [finance], text: 'The Ministry of Health, the Ministry of Defence and the Foreign Ministry objected.', speaks: [], why: 'other ministries'},
			{entries: [constitutional], text: 'The Supreme Court, the Administrative Court and the Court of Appeal were closed.', speaks: [], why: 'other courts'},
			{entries: [antiCorruption], text: 'The Anti-Corruption Bureau searched the High Court in London.', speaks: [], why: 'another body, and another court'},
			{entries: [nuclear], text: 'The Nuclear Regulatory Commission in Washington and the Financial Services Authority agreed.', speaks: [], why: 'a foreign body of the same work, and one of the same kind'},
			{entries: [yomiuri, chosun], text: 'The Asahi Shimbun and the JoongAng Ilbo reported it; a newspaper was closed.', speaks: [], why: 'other newspapers, and the kind'},
			{entries: [renmin], text: 'The China Daily, the Global Times and the People’s Liberation Army Daily ran it. People’s daily lives changed.', speaks: [], why: 'other newspapers, and the words themselves'},
			{entries: [duma, rada, sejm, knesset], text: 'The Bundestag, the Diet and the Riksdag met. State television showed it.', speaks: [], why: 'other parliaments, and a common word'},
			{entries: [duma], text: 'The State Council and the State Library are in Moscow.', speaks: [], why: 'other bodies of the same state'},
			{entries: [valladolid, bayern], text: 'Real Zaragoza beat Real Oviedo. Munich 1860 and Bayer Leverkusen drew.', speaks: [], why: 'other clubs that share a word'},
			{entries: [sco, asean], text: 'The Organisation for Economic Co-operation and Development and the African Union met in Shanghai.', speaks: [], why: 'other bodies that share words'},
			{entries: [cdp], text: 'The Liberal Democratic Party and the Democratic Party for the People agreed. Democrats in Ohio did not.', speaks: [], why: 'other parties that share words'},
			{entries: [servant, ppp], text: 'A civil servant of the people’s court left. Public servants marched; people with power stayed.', speaks: [], why: 'the words themselves, in small letters'},
			{entries: [platform], text: 'The train at Platform 3 left. A digital platform for citizens opened.', speaks: [], why: 'the words themselves'},
			{entries: [peking, waseda], text: 'Beijing Normal University, Tsinghua University and Keio University lead.', speaks: [], why: 'other universities, one in the same city'},
			{entries: [prosecutor], text: 'Attorney General Merrick Garland spoke. A prosecutor in general terms agreed; the general left.', speaks: [], why: 'a foreign office, and the words themselves'},
			{entries: [parasite], text: 'A parasite killed the bees. Parasites live in hosts.', speaks: [], why: 'the word itself, once at the start of a sentence'},
			{entries: [spirited, decision], text: 'He left after a spirited debate. The decision to leave the EU split families; spirits were high.', speaks: [], why: 'the words themselves, in small letters'},
			{entries: [crimePunishment], text: 'Crime rose. Punishment was swift, and crime and its punishment were debated.', speaks: [], why: 'the words themselves'},
			{entries: [springGala, asianGames], text: 'The Spring Festival holiday began; the Met Gala and the Olympic Games came later.', speaks: [], why: 'a holiday that the name holds, and other events'},
			{entries: [goldenRooster], text: 'The Golden Globe Awards and the Golden Bear went abroad. A rooster crowed.', speaks: [], why: 'other awards that share a word, and an animal'},
			{entries: [blueHouse], text: 'The White House said no. A blue house on the hill burned.', speaks: [], why: 'another house, and the words in small letters'},
			{entries: [redSquare, independence], text: 'Trafalgar Square, Taksim Square and Independence Day were named. A red square was drawn.', speaks: [], why: 'other squares, a day, and the words in small letters'},
			{entries: [westLake], text: 'Lake Victoria and the Great Salt Lake shrank. West of the lake, fires burned.', speaks: [], why: 'other lakes, and the words apart'},
			{entries: [victoryDay, emperorsCup], text: 'Labour Day and Independence Day fell on Fridays; the World Cup, the Davis Cup and the emperor’s birthday came later.', speaks: [], why: 'other days and cups'},
			{entries: [mali], text: 'Malawi, Malta, Somalia and Bali were named. Malians voted; Mali’s army watched.', speaks: [], why: 'countries near an entry, its people, and a possessive'},
			{entries: [iraq], text: 'Iran and Iraq signed. Iranian and Iraqi ministers met; Iraqis voted on Friday.', speaks: [], why: 'a country one letter away, and nationalities'},
			{entries: [austria], text: 'Australia beat Austria. Australians cheered; Austrians did not, nor did Asturias.', speaks: [], why: 'a country two letters away, nationalities and a region'},
			{entries: [york], text: 'Work began in New York. Works by Duke Ellington were sold for a yolk of pork. Cork won.', speaks: [], why: 'words near a short place, and a city that holds it'},
			{entries: [marx], text: 'Mark my words, Groucho Marx said. Marks fell; Mars is red. Marxists met in March.', speaks: [], why: 'words, a planet, followers and a month near a surname'},
			{entries: [may], text: 'May I come in May? Brian May played. Many may stay; maybe Mayor Khan will.', speaks: [], why: 'a verb, a month, a namesake and words near a surname'},
			{entries: [zeroCovid], text: 'Zero degrees were measured. Covid cases rose from zero to nine.', speaks: [], why: 'the words apart'},
		],
	},
];
