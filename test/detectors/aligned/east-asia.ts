// biome-ignore-all format: a table is read by its rows
import {campaign, event, organization, person, place, term, title, work} from '../mechanisms/mechanism.js';
import {missing, type Row, rowsOf, wrong} from './row.js';

const ja = rowsOf('ja');
const zh = rowsOf('zh');
const ko = rowsOf('ko');

const kishida = person('Fumio Kishida', {ja: ['岸田文雄', '岸田']}, 'Kishida');
const hayashi = person('Yoshimasa Hayashi', {ja: ['林芳正', '林氏']}, 'Hayashi');
const blinken = person('Antony Blinken', {ja: 'アントニー・ブリンケン', zh: '布林肯', ko: '토니 블링컨'}, 'Blinken');
const zelensky = person('Volodymyr Zelensky', {ja: 'ウォロディミル・ゼレンスキー'}, 'Zelensky');
const kyoto = place('Kyoto', {ja: '京都'});
const narita = place('Narita', {ja: '成田'});
const un = organization('United Nations', {ja: '国連', zh: '联合国'}, 'UN', 'U.N.');
const asahi = organization('Asahi Shimbun', {ja: '朝日新聞'}, 'Asahi');
const mainichi = organization('Mainichi Shimbun', {ja: '毎日新聞'});
const meti = organization('Ministry of Economy, Trade and Industry', {ja: '経済産業省', }, 'METI');
const totoro = work('My Neighbor Totoro', {ja: 'となりのトトロ'});
const spirited = work('Spirited Away', {ja: '千と千尋の神隠し'});
const koshien = event('Koshien', {ja: '甲子園'});
const chiefCabinet = title('Chief Cabinet Secretary', {ja: '官房長官'});
const softbank = organization('SoftBank', {ja: 'ソフトバンク'});

export const JA: readonly Row[] = [
	ja([kishida], '岸田文雄首相は記者団に語った。', 'Prime Minister Fumio Kishida spoke to reporters.', [], 'the right rendering'),
	ja([kishida], '岸田文雄首相は記者団に語った。', 'Prime Minister Bunyu Kishida spoke to reporters.', [wrong('Bunyu Kishida', kishida)], 'another reading of 文雄; the surname alone excuses nothing'),
	ja([kishida], '岸田文雄首相は記者団に語った。', 'Prime Minister Kishida spoke to reporters.', [], 'the surname alone is admitted'),
	ja([kishida], '岸田文雄首相は記者団に語った。', 'The prime minister spoke to reporters.', [], 'a description stands for the name'),
	ja([kishida], '岸田氏は「決断した」と述べた。', 'He said, "I have decided."', [], 'a pronoun stands for the name'),
	ja([kishida, hayashi], '岸田文雄首相と林芳正外相は京都を訪れた。', 'Prime Minister Kishida and Foreign Minister Hayashi visited Kyoto.', [], 'two entries, two right renderings'),
	ja([kishida, hayashi], '岸田文雄首相と林芳正外相は空港で出迎えた。', 'Prime Minister Kishida and Foreign Minister Lin Fangzheng met them at the airport.', [wrong('Lin Fangzheng', hayashi, 'reading')], 'read in Chinese, beside another that is right'),
	ja([blinken], 'アントニー・ブリンケン国務長官が訪日した。', 'Secretary of State Anthony Brinken visited Japan.', [wrong('Anthony Brinken', blinken, 'spelling')], 'spelled back from kana'),
	ja([blinken], 'アントニー・ブリンケン国務長官が訪日した。', 'US Secretary of State アントニー・ブリンケン visited Japan.', [wrong('アントニー・ブリンケン', blinken, 'untranslated')], 'left in kana'),
	ja([blinken], 'アントニーブリンケン国務長官が訪日した。', 'Secretary of State Antony Blinken visited Japan.', [], 'the middle dot may be left out'),
	ja([blinken], 'ｱﾝﾄﾆｰ・ﾌﾞﾘﾝｹﾝ長官が会見した。', 'Secretary Brinken met the press.', [wrong('Brinken', blinken)], 'half-width kana are kana'),
	ja([zelensky], 'ヴォロディミル・ゼレンスキー大統領が演説した。', 'President Volodymyr Zelensky gave a speech.', [], 'right'),
	ja([kyoto], '東京都の職員が発表した。', 'Tokyo officials announced it.', [], '京都 in 東京都 is no Kyoto'),
	ja([un], '全国連携の会議が開かれた。', 'A meeting on nationwide cooperation was held.', [], '国連 in 全国連携 is no United Nations'),
	ja([un], '国連は声明を出した。', 'The UN issued a statement.', [], 'the acronym is admitted'),
	ja([narita], '成田で大雨が降り、便が欠航した。', 'Heavy rain fell in Seiden and flights were cancelled.', [wrong('Seiden', narita, 'reading')], 'the Sino-Japanese reading of 成田'),
	ja([mainichi], '毎日新聞が報じた。', 'The Mainichi Newspaper reported it.', [wrong('Mainichi Newspaper', mainichi)], 'half translated'),
	ja([asahi], '朝日新聞が報じた。', 'The Asahi reported it.', [], 'the short form is admitted'),
	ja([meti], '経済産業省は指針を改めた。', 'METI has revised its guidelines.', [], 'the acronym is admitted'),
	ja([meti], '経済産業省は指針を改めた。', 'The Ministry of Economy and Industry has revised its guidelines.', [wrong('Ministry of Economy and Industry', meti)], 'a word of the name is left out'),
	ja([totoro], '映画「となりのトトロ」が再上映される。', 'The film "Totoro Next Door" will be shown again.', [wrong('Totoro Next Door', totoro)], 'a title translated freely, in quotation marks'),
	ja([totoro], '映画「となりのトトロ」が再上映される。', 'The film "My Neighbor Totoro" will be shown again.', [], 'the official title'),
	ja([spirited], '「千と千尋の神隠し」が首位だった。', '"The Missing of Chihiro and Sen" came first.', [wrong('The Missing of Chihiro and Sen', spirited)], 'a quoted title that nothing else in the source explains'),
	ja([koshien], '甲子園の決勝は延期された。', 'The final at Koshien was postponed.', [], 'right'),
	ja([chiefCabinet, hayashi], '林芳正官房長官は会見で述べた。', 'Chief Cabinet Secretary Hayashi said at a press conference.', [], 'an office and its holder'),
	ja([softbank], 'ソフトバンクは赤字だった。', 'Softbank posted a loss.', [wrong('Softbank', softbank, 'case')], 'only a capital differs'),
	ja([kishida], '岸田文雄首相は辞任を表明した。\n会見は午後に行われた。', 'The press conference was held in the afternoon.\nPrime Minister Kishida announced his resignation.', [], 'lines that changed places'),
	ja([softbank, asahi], '朝日新聞によると、ソフトバンクは赤字だった。', 'SoftBank posted a loss.', [missing(asahi)], 'who reported it was left out'),
	ja([hayashi], '林氏は森林の保護を訴えた。', 'Hayashi called for the protection of forests.', [], '林 inside 森林 asks for nothing'),
	ja([kishida], '岸田首相と岸田夫人が出席した。', 'Prime Minister Kishida and his wife attended.', [], 'two mentions and one are no error'),
];

const qin = person('Qin Gang', {zh: '秦刚'}, 'Qin');
const wangYi = person('Wang Yi', {zh: '王毅'}, 'Wang');
const mao = person('Mao Ning', {zh: '毛宁'}, 'Mao');
const jackMa = person('Jack Ma', {zh: '马云'}, 'Ma');
const spaceForce = organization('Space Force', {zh: '太空军'});
const byd = organization('BYD', {zh: '比亚迪'});
const gree = organization('Gree', {zh: '格力'}, 'Gree Electric');
const lianhe = organization('Lianhe Zaobao', {zh: '联合早报'}, 'Zaobao');
const nirvana = work('Nirvana in Fire', {zh: '琅琊榜'});
const wandering = work('The Wandering Earth', {zh: '流浪地球'});
const merkel = person('Angela Merkel', {zh: ['安格拉·默克尔', '默克尔']}, 'Merkel');
const sejm = organization('Seimas', {zh: '立陶宛议会'});
const hillhouse = organization('Hillhouse Capital', {zh: '高瓴资本'});
const belt = campaign('Belt and Road Initiative', {zh: '一带一路'}, 'BRI', 'Belt and Road');
const mofa = organization('Ministry of Foreign Affairs', {zh: '外交部'}, 'Foreign Ministry', 'MFA');

export const ZH: readonly Row[] = [
	zh([qin], '秦刚出席了会议。', 'Qin Gang attended the meeting.', [], 'right'),
	zh([qin], '秦刚出席了会议。', 'Hata attended the meeting.', [wrong('Hata', qin, 'reading')], 'read in Japanese'),
	zh([qin], '秦剛出席了會議。', 'Qin Gang attended the meeting.', [], 'traditional characters are the same name'),
	zh([qin], '秦剛出席了會議。', 'Qin Kang attended the meeting.', [wrong('Qin Kang', qin)], 'traditional characters, another spelling'),
	zh([qin, wangYi], '秦刚与王毅会面。', 'Qin Gang met Wang Yi.', [], 'both right'),
	zh([qin, wangYi], '秦刚与王毅会面。', 'Qin Gang met Wang Yan.', [wrong('Wang Yan', wangYi)], 'the surname is right, the given name another'),
	zh([mao], '外交部发言人毛宁回答了提问。', 'Foreign Ministry spokesman Mao Zedong answered questions.', [wrong('Mao Zedong', mao)], 'replaced by a better-known name'),
	zh([jackMa], '马云回到杭州。', 'Ma Yun returned to Hangzhou.', [wrong('Ma Yun', jackMa, 'reading')], 'pinyin where the English name is usual'),
	zh([jackMa], '马云回到杭州。', 'Jack Ma returned to Hangzhou.', [], 'right'),
	zh([spaceForce], '太空军事竞赛加剧。', 'The military race in space is heating up.', [], '太空军 in 太空军事 is no Space Force'),
	zh([spaceForce], '太空军宣布了新计划。', 'The Space Force announced a new plan.', [], 'right'),
	zh([byd], '比亚迪销量大增。', 'Sales of Biyadi rose sharply.', [wrong('Biyadi', byd, 'reading')], 'pinyin of a company'),
	zh([gree], '格力宣布裁员。', 'Geli announced layoffs.', [wrong('Geli', gree, 'reading')], 'pinyin of a company'),
	zh([lianhe], '据《联合早报》报道，会谈推迟。', 'According to the United Morning Post, the talks were postponed.', [wrong('United Morning Post', lianhe)], 'the name of a newspaper translated'),
	zh([lianhe], '据《联合早报》报道，会谈推迟。', 'The talks were postponed, Lianhe Zaobao reports.', [], 'right'),
	zh([nirvana], '他凭《琅琊榜》获奖。', 'He won the award for "The Langya List".', [wrong('The Langya List', nirvana)], 'a title half read and half translated'),
	zh([wandering], '《流浪地球》上映。', '"Wandering Earth" is in cinemas.', [], 'the article of a title may be left out'),
	zh([merkel], '安格拉·默克尔发表讲话。', 'Angela Merkel gave a speech.', [], 'right'),
	zh([merkel], '默克尔发表讲话。', 'Mokel gave a speech.', [wrong('Mokel', merkel)], 'spelled back from Chinese'),
	zh([sejm], '立陶宛议会通过了决议。', 'The Sejm passed the resolution.', [wrong('Sejm', sejm)], 'the parliament of another country'),
	zh([hillhouse], '高瓴资本退出竞购。', 'High Tide Capital has withdrawn from the bidding.', [wrong('High Tide Capital', hillhouse)], 'a name translated as words'),
	zh([belt], '各国讨论了“一带一路”。', 'The countries discussed "One Belt, One Road".', [wrong('One Belt, One Road', belt)], 'an official name in other words'),
	zh([mofa], '外交部对此表示遗憾。', 'The ministry expressed regret.', [], 'a description of its kind stands for it'),
	zh([qin, mofa], '外交部长秦刚说，谈判将继续。', 'The talks will continue.', [missing(qin)], 'who said so was left out'),
	zh([qin], '秦刚说，谈判将继续。\n他没有给出日期。', 'Qin Gang said the talks would continue.\nHe gave no date.', [], 'a pronoun in the next line is right in both'),
	zh([wangYi], '王毅出席会议并发言，王毅强调合作。', 'Wang Yi attended and spoke, stressing cooperation.', [], 'two mentions and one are no error'),
	zh([qin], '外长出席了会议。', 'Foreign Minister Qin Gang attended the meeting.', [], 'a name that the translation adds'),
	zh([qin], '陈刚出席了会议。', 'Chen Gang attended the meeting.', [], 'another person, whom the source names'),
	zh([wangYi, mao], '王毅和毛宁在北京。', 'Mao Ning and Wang Yi are in Beijing.', [], 'the order may change'),
	zh([un], '联合国呼吁停火。', 'The United Nations called for a ceasefire.', [], 'right'),
];

const moon = person('Moon Jae-in', {ko: ['문재인']}, 'Moon');
const ryu = person('Hyun-jin Ryu', {ko: ['류현진']}, 'Ryu');
const blueHouse = organization('Blue House', {ko: '청와대'}, 'Cheong Wa Dae');
const samsung = organization('Samsung Electronics', {ko: '삼성전자'}, 'Samsung');
const parasite = work('Parasite', {ko: '기생충'});
const gwangju = place('Gwangju', {ko: '광주'});
const lee = person('Lee Jae-yong', {ko: '이재용'}, 'Lee');

export const KO: readonly Row[] = [
	ko([moon], '문재인 대통령은 회의를 열었다.', 'President Moon Jae-in held a meeting.', [], 'a name before its office'),
	ko([moon], '문재인은 회의를 열었다.', 'Mun Je-in held a meeting.', [wrong('Mun Je-in', moon)], 'a particle behind the name'),
	ko([moon], '문재인이 말했다.', 'Moon said so.', [], 'the surname alone is admitted'),
	ko([moon], '기자들이 문재인에게 물었다.', 'Reporters asked Moon Jaein.', [wrong('Moon Jaein', moon)], 'another particle'),
	ko([ryu], '류현진이 선발로 나선다.', 'Yoo Hyeon-jin will start.', [wrong('Yoo Hyeon-jin', ryu)], '류 heard as 유'),
	ko([ryu], '류현진이 선발로 나선다.', 'Hyun-jin Ryu will start.', [], 'right'),
	ko([blueHouse], '청와대는 부인했다.', 'The Blue House denied it.', [], 'right'),
	ko([blueHouse], '청와대는 부인했다.', 'Cheongwadae denied it.', [wrong('Cheongwadae', blueHouse)], 'spelled by its sound, as one word'),
	ko([samsung], '삼성전자가 실적을 발표했다.', 'Samsung announced its earnings.', [], 'the short form is admitted'),
	ko([parasite], '영화 \'기생충\'이 수상했다.', 'The film "Gisaengchung" won.', [wrong('Gisaengchung', parasite)], 'a title left as it sounds'),
	ko([gwangju], '광주에서 집회가 열렸다.', 'A rally was held in Gwangju.', [], 'a particle behind a place'),
	ko([gwangju], '광주에서 집회가 열렸다.', 'A rally was held in Kwangjoo.', [wrong('Kwangjoo', gwangju)], 'another romanization'),
	ko([lee, samsung], '삼성전자 이재용 회장이 출국했다.', 'Samsung Electronics Chairman Lee Jae-yong left the country.', [], 'company, name and office'),
	ko([lee], '이재용 회장이 출국했다.', 'Chairman Yi Jaeyong left the country.', [wrong('Yi Jaeyong', lee)], 'another romanization of both names'),
	ko([term('hallyu', {ko: '한류'})], '한류가 인기다.', 'Hallyu is popular.', [], 'a term opens the sentence'),
];

export const EAST_ASIA: readonly Row[] = [...JA, ...ZH, ...KO];
