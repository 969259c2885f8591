// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, term, work, wrong} from './mechanism.js';

const globalTimes = organization('Global Times', {zh: '环球时报'});
const ndrc = organization('National Development and Reform Commission', {zh: '国家发改委'}, 'NDRC');
const dpp = organization('Democratic Party for the People', {ja: '国民民主党'}, 'DPFP');
const komeito = organization('Komeito', {ja: '公明党'});
const ishin = organization('Nippon Ishin no Kai', {ja: '日本維新の会'}, 'Ishin');
const emergency = organization('Ministry of Emergency Management', {zh: '应急管理部'});
const cyberspace = organization('Cyberspace Administration of China', {zh: '国家互联网信息办公室'}, 'CAC');
const statistics = organization('National Bureau of Statistics', {zh: '国家统计局'});
const eastern = organization('China Eastern Airlines', {zh: '中国东方航空'}, 'China Eastern');
const bocom = organization('Bank of Communications', {zh: '交通银行'}, 'BoCom');
const weather = organization('Japan Meteorological Agency', {ja: '気象庁'}, 'JMA');
const opera = term('Peking Opera', {zh: '京剧'});
const threeBody = work('Three-Body', {zh: '三体'});
const fullRiver = work('Full River Red', {zh: '满江红'});
const redSea = work('Operation Red Sea', {zh: '红海行动'});
const lantern = work('Raise the Red Lantern', {zh: '大红灯笼高高挂'});
const wolf = work('Wolf Warrior 2', {zh: '战狼2'});
const demonSlayer = work('Demon Slayer', {ja: '鬼滅の刃'});
const forever = work('Till the End of Time', {zh: '永远'});
const yicai = organization('Yicai', {zh: '第一财经'});
const youth = work('Better Days', {zh: '少年的你'});
const paper = organization('The Paper', {zh: '澎湃新闻'});
const shoplifters = work('Shoplifters', {ja: '万引き家族'});

const rebuilding = organization('Rebuilding Korea Party', {ko: '조국혁신당'});
const constitutional = organization('Constitutional Court', {ko: '헌법재판소'});
const nis = organization('National Intelligence Service', {ko: '국가정보원'}, 'NIS');
const communications = organization('Korea Communications Commission', {ko: '방송통신위원회'});
const gender = organization('Ministry of Gender Equality and Family', {ko: '여성가족부'});
const yonhap = organization('Yonhap News Agency', {ko: '연합뉴스'}, 'Yonhap');
const bank = organization('Bank of Korea', {ko: '한국은행'}, 'BOK');
const chiefs = organization('Joint Chiefs of Staff', {ko: '합동참모본부'}, 'JCS');
const power = organization('People Power Party', {ko: '국민의힘'}, 'PPP');
const together = organization('Democratic Party of Korea', {ko: '더불어민주당'}, 'Democratic Party');
const host = work('The Host', {ko: '괴물'});

export const EAST_ASIAN_WORDS: readonly Mechanism[] = [
	{
		name: 'Chinese and Japanese names translated word by word are found',
		cases: [
			{entries: [globalTimes], text: 'The World Times wrote so in an editorial.', speaks: [wrong('World Times', globalTimes)], why: '环球 is the globe and the world'},
			{entries: [ndrc], text: 'The State Development and Reform Committee set prices.', speaks: [wrong('State Development and Reform Committee', ndrc)], why: '国家 is national and state'},
			{entries: [dpp], text: 'The budget passed with the National Democratic Party.', speaks: [wrong('National Democratic Party', dpp)], why: '国民 is the people and national'},
			{entries: [komeito], text: 'The Clean Party left the coalition.', speaks: [wrong('Clean Party', komeito)], why: '公明 is a word for clean government'},
			{entries: [ishin], text: 'In Osaka the Japan Restoration Party won.', speaks: [wrong('Japan Restoration Party', ishin)], why: '維新 is restoration'},
			{entries: [ishin], text: 'In Osaka the Japan Restoration Association won.', speaks: [wrong('Japan Restoration Association', ishin)], why: '会 is an association'},
			{entries: [emergency], text: 'The Emergency Administration Department sent teams.', speaks: [wrong('Emergency Administration Department', emergency)], why: '部 is a ministry and a department'},
			{entries: [cyberspace], text: 'The State Internet Information Office published rules.', speaks: [wrong('State Internet Information Office', cyberspace)], why: 'the Chinese name word by word'},
			{entries: [statistics], text: 'The State Statistics Bureau published figures.', speaks: [wrong('State Statistics Bureau', statistics)], why: 'state for national, and turned about'},
			{entries: [eastern], text: 'Flights by China Oriental Airlines were cut.', speaks: [wrong('China Oriental Airlines', eastern)], why: '东方 is eastern and oriental'},
			{entries: [bocom], text: 'The Traffic Bank cut rates.', speaks: [wrong('Traffic Bank', bocom)], why: '交通 is communications and traffic'},
			{entries: [weather], text: 'The Weather Agency warned of waves.', speaks: [wrong('Weather Agency', weather)], why: '気象 is the weather'},
			{entries: [opera], text: 'He sang Capital Drama for years.', speaks: [wrong('Capital Drama', opera)], why: '京 is the capital, 剧 a drama'},
			{entries: [threeBody], text: 'The series “Three Bodies” began in January.', speaks: [wrong('Three Bodies', threeBody)], why: 'a title of two characters'},
			{entries: [fullRiver], text: 'The film “River Full of Red” led the box office.', speaks: [wrong('River Full of Red', fullRiver)], why: 'the characters in another order'},
			{entries: [redSea], text: 'The film “Red Sea Action” led the box office.', speaks: [wrong('Red Sea Action', redSea)], why: '行动 is an operation and an action'},
			{entries: [lantern], text: 'The film “Big Red Lanterns Hang High” is from 1991.', speaks: [wrong('Big Red Lanterns Hang High', lantern)], why: 'a title said in full'},
			{entries: [wolf], text: 'The film “War Wolf 2” broke records.', speaks: [wrong('War Wolf 2', wolf)], why: '战 is war'},
			{entries: [demonSlayer], text: 'The film “Blade of Demon Destruction” broke records.', speaks: [wrong('Blade of Demon Destruction', demonSlayer)], why: 'three characters about an of'},
			{entries: [forever], text: 'The album “Forever” came out in May.', speaks: [wrong('Forever', forever)], why: 'one word of its source, in quotation marks'},
			{entries: [forever], text: 'Critics praised “The Eternal”.', speaks: [wrong('The Eternal', forever)], why: 'the article inside the marks is the title’s own'},
			{entries: [yicai], text: 'First Finance reported the deal.', speaks: [wrong('First Finance', yicai)], why: '第一 is the first, 财经 finance', pending: 'a short form of two words for money and trade'},
			{entries: [youth], text: 'The film “Young You” won eight prizes.', speaks: [wrong('Young You', youth)], why: '少年 is youth, 你 is you', pending: 'a pronoun is no content word'},
			{entries: [paper], text: 'Surging News quoted a witness.', speaks: [wrong('Surging News', paper)], why: '澎湃 is surging'},
			{entries: [shoplifters], text: 'The film “Shoplifting Family” won in Cannes.', speaks: [wrong('Shoplifting Family', shoplifters)], why: '家族 is family', pending: 'a verb in kana'},
		],
	},
	{
		name: 'Phrases near the meaning of a Chinese or Japanese name are left alone',
		cases: [
			{entries: [globalTimes], text: 'The Financial Times and The Times wrote about the world. Global trade fell.', speaks: [], why: 'other papers, and the words apart'},
			{entries: [ndrc], text: 'The State Department and the European Commission spoke of reform and development.', speaks: [], why: 'other bodies, and words in small letters'},
			{entries: [dpp], text: 'The Democratic Party and the Republican National Committee met. People cheered.', speaks: [], why: 'parties that share a word'},
			{entries: [komeito], text: 'The Labour Party held a clean sweep of the councils.', speaks: [], why: 'another party, and the word in small letters'},
			{entries: [ishin], text: 'The Japan Football Association met. Restoration of the castle took years.', speaks: [], why: 'another body of Japan, and a word of its own'},
			{entries: [emergency], text: 'The Federal Emergency Management Agency is American. Emergency rooms filled; the Interior Ministry helped.', speaks: [], why: 'a body of another country', pending: 'Federal tells that it is another body'},
			{entries: [cyberspace], text: 'The Information Office was closed. State media were online.', speaks: [], why: 'less than half of the name'},
			{entries: [statistics], text: 'The Federal Bureau of Investigation kept statistics of the state.', speaks: [], why: 'another bureau'},
			{entries: [statistics], text: 'Statistics offices in each state publish their own figures.', speaks: [], why: 'several of them'},
			{entries: [eastern], text: 'Eastern Airlines was American. China Southern Airlines and Middle East Airlines flew.', speaks: [], why: 'other airlines'},
			{entries: [bocom], text: 'The Bank of Japan and the World Bank met. Traffic on Bank Street stopped.', speaks: [], why: 'other banks, and a street'},
			{entries: [weather], text: 'Weather permitting, the agency will launch. The National Weather Service agreed.', speaks: [], why: 'words of a sentence, and another service'},
			{entries: [opera], text: 'The capital loves drama. Capital Economics said so.', speaks: [], why: 'words apart, and a company'},
			{entries: [threeBody], text: 'Three bodies were found in the lake. Police believe that three men died.', speaks: [], why: 'the words in a sentence'},
			{entries: [fullRiver], text: 'The river was full. The Red River flooded Hanoi.', speaks: [], why: 'the words apart, and a river'},
			{entries: [redSea], text: 'Ships in the Red Sea took action. The Black Sea was calm.', speaks: [], why: 'the sea itself'},
			{entries: [wolf], text: 'A wolf was shot. In the War of 1812, two warriors met Tom Wolf.', speaks: [], why: 'the words apart, and a person'},
			{entries: [forever], text: 'It took forever. Forever is a long time, he said.', speaks: [], why: 'the word in a sentence, and at its start'},
			{entries: [demonSlayer], text: 'He faced his demons; the blade was blunt.', speaks: [], why: 'the words in a sentence'},
			{entries: [youth], text: 'You and the young are the future. “Young and Beautiful” was played.', speaks: [], why: 'words of a sentence, and a song'},
			{entries: [paper], text: 'Sky News and Fox News ran the story; the paper was wet.', speaks: [], why: 'other channels, and the word'},
			{entries: [shoplifters], text: 'Shoplifting rose. The Royal Family came. “Modern Family” ended.', speaks: [], why: 'words and another series'},
		],
	},
	{
		name: 'Korean names translated word by word are found',
		cases: [
			{entries: [rebuilding], text: 'The Fatherland Innovation Party won twelve seats.', speaks: [wrong('Fatherland Innovation Party', rebuilding)], why: 'words of Chinese origin, and 당 for a party'},
			{entries: [constitutional], text: 'The Constitution Tribunal ruled on Friday.', speaks: [wrong('Constitution Tribunal', constitutional)], why: '재판소 is a tribunal'},
			{entries: [nis], text: 'The State Information Agency denied it.', speaks: [wrong('State Information Agency', nis)], why: '정보 is information and intelligence'},
			{entries: [communications], text: 'The Broadcasting Communication Committee met.', speaks: [wrong('Broadcasting Communication Committee', communications)], why: 'the Korean name word by word'},
			{entries: [gender], text: 'The Women Family Department was spared.', speaks: [wrong('Women Family Department', gender)], why: '부 at the end is a department'},
			{entries: [yonhap], text: 'The report was by United News.', speaks: [wrong('United News', yonhap)], why: '뉴스 is a loan'},
			{entries: [bank], text: 'Rates were held by the Korean Bank.', speaks: [wrong('Korean Bank', bank)], why: 'the adjective for the country'},
			{entries: [chiefs], text: 'The Joint Staff Headquarters reported a launch.', speaks: [wrong('Joint Staff Headquarters', chiefs)], why: '본부 is a headquarters'},
			{entries: [power], text: 'The Power of the People lost seats.', speaks: [wrong('Power of the People', power)], why: '힘 is power', pending: 'only the entry’s own words, one wanting'},
			{entries: [together], text: 'The Together Democratic Party won.', speaks: [wrong('Together Democratic Party', together)], why: '더불어 is together', pending: 'a word put before a right form'},
			{entries: [host], text: 'His film “Monster” drew crowds.', speaks: [wrong('Monster', host)], why: '괴물 is a monster'},
		],
	},
	{
		name: 'Phrases near the meaning of a Korean name are left alone',
		cases: [
			{entries: [constitutional], text: 'The Supreme Court and a tribunal in The Hague ruled on the constitution.', speaks: [], why: 'other courts, and a word'},
			{entries: [nis], text: 'The Central Intelligence Agency said so. Information from state media was scarce.', speaks: [], why: 'another agency, and the words apart'},
			{entries: [gender, communications], text: 'The Federal Communications Commission is American. Women and their family departed.', speaks: [], why: 'another commission, and words of a sentence'},
			{entries: [bank], text: 'Korea Exchange Bank was sold. Korean banks lent more; the Bank of Japan did not.', speaks: [], why: 'other banks, and several of them'},
			{entries: [yonhap], text: 'United Airlines made the news. The United Nations agreed.', speaks: [], why: 'other bodies that are united'},
			{entries: [power, together], text: 'The people hold power together. Democratic parties met.', speaks: [], why: 'the words of a sentence'},
			{entries: [chiefs], text: 'The joint headquarters was staffed. General Staff Headquarters in Kyiv was hit.', speaks: [], why: 'words in small letters, and another staff', pending: 'two words of four, behind another that stands there'},
		],
	},
];
