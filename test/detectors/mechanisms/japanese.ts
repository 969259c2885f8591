// biome-ignore-all format: a table is read by its rows
import {event, type Mechanism, organization, person, place, wrong} from './mechanism.js';

// Foreign names as Japanese news write them.
const austin = person('Lloyd Austin', {ja: 'ロイド・オースティン'}, 'Austin');
const stoltenberg = person('Jens Stoltenberg', {ja: ['イェンス・ストルテンベルグ', 'ストルテンベルグ']}, 'Stoltenberg');
const leyen = person('Ursula von der Leyen', {ja: ['ウルズラ・フォンデアライエン', 'フォンデアライエン']}, 'von der Leyen');
const scholz = person('Olaf Scholz', {ja: ['オラフ・ショルツ', 'ショルツ']}, 'Scholz');
const sullivan = person('Jake Sullivan', {ja: ['ジェイク・サリバン', 'サリバン']}, 'Sullivan');
const yellen = person('Janet Yellen', {ja: ['ジャネット・イエレン', 'イエレン']}, 'Yellen');
const sunak = person('Rishi Sunak', {ja: ['リシ・スナク', 'スナク']}, 'Sunak');
const orban = person('Viktor Orbán', {ja: ['ビクトル・オルバン', 'オルバン']}, 'Orbán');
const mccarthy = person('Kevin McCarthy', {ja: ['ケビン・マッカーシー', 'マッカーシー']}, 'McCarthy');
const bach = person('Thomas Bach', {ja: ['トーマス・バッハ', 'バッハ']}, 'Bach');
const ginsburg = person('Ruth Bader Ginsburg', {ja: ['ルース・ベイダー・ギンズバーグ', 'ギンズバーグ']}, 'Ginsburg');
const truss = person('Liz Truss', {ja: ['リズ・トラス', 'トラス']}, 'Truss');
const velazquez = person('Diego Velázquez', {ja: ['ディエゴ・ベラスケス', 'ベラスケス']}, 'Velázquez');
const verstappen = person('Max Verstappen', {ja: ['マックス・フェルスタッペン', 'フェルスタッペン']}, 'Verstappen');
const djokovic = person('Novak Djokovic', {ja: ['ノバク・ジョコビッチ', 'ジョコビッチ']}, 'Djokovic');
const alcaraz = person('Carlos Alcaraz', {ja: ['カルロス・アルカラス', 'アルカラス']}, 'Alcaraz');
const willSmith = person('Will Smith', {ja: 'ウィル・スミス'}, 'Smith');
const coogler = person('Ryan Coogler', {ja: ['ライアン・クーグラー', 'クーグラー']}, 'Coogler');
const palmer = person('Arnold Palmer', {ja: ['アーノルド・パーマー', 'パーマー']}, 'Palmer');
const soto = person('Juan Soto', {ja: ['フアン・ソト', 'ソト']}, 'Soto');
const bellingham = person('Jude Bellingham', {ja: ['ジュード・ベリンガム', 'ベリンガム']}, 'Bellingham');
const jackman = person('Hugh Jackman', {ja: ['ヒュー・ジャックマン', 'ジャックマン']}, 'Jackman');
const thune = person('John Thune', {ja: ['ジョン・スーン', 'スーン']}, 'Thune');
const frederiksen = person('Mette Frederiksen', {ja: ['メッテ・フレデリクセン', 'フレデリクセン']}, 'Frederiksen');
const kherson = place('Kherson', {ja: 'ヘルソン'});
const bakhmut = place('Bakhmut', {ja: 'バフムト'});
const zaporizhzhia = place('Zaporizhzhia', {ja: ['ザポリージャ', 'ザポロジエ']});
const volkswagen = organization('Volkswagen', {ja: 'フォルクスワーゲン'}, 'VW');
const rollsRoyce = organization('Rolls-Royce', {ja: 'ロールス・ロイス'});

// Japanese names.
const kishida = person('Fumio Kishida', {ja: ['岸田文雄', '岸田']}, 'Kishida');
const abe = person('Shinzo Abe', {ja: ['安倍晋三', '安倍']}, 'Abe');
const suga = person('Yoshihide Suga', {ja: ['菅義偉', '菅']}, 'Suga');
const kono = person('Taro Kono', {ja: ['河野太郎', '河野']}, 'Kono');
const takaichi = person('Sanae Takaichi', {ja: ['高市早苗', '高市']}, 'Takaichi');
const motegi = person('Toshimitsu Motegi', {ja: ['茂木敏充', '茂木']}, 'Motegi');
const ishiba = person('Shigeru Ishiba', {ja: ['石破茂', '石破']}, 'Ishiba');
const koike = person('Yuriko Koike', {ja: ['小池百合子', '小池']}, 'Koike');
const ozawa = person('Ichiro Ozawa', {ja: ['小沢一郎', '小沢']}, 'Ozawa');
const inada = person('Tomomi Inada', {ja: ['稲田朋美', '稲田']}, 'Inada');
const shimomura = person('Hakubun Shimomura', {ja: ['下村博文', '下村']}, 'Shimomura');
const matsuno = person('Hirokazu Matsuno', {ja: ['松野博一', '松野']}, 'Matsuno');
const kamikawa = person('Yoko Kamikawa', {ja: ['上川陽子', '上川']}, 'Kamikawa');
const fujii = person('Sota Fujii', {ja: ['藤井聡太', '藤井']}, 'Fujii');
const habu = person('Yoshiharu Habu', {ja: ['羽生善治', '羽生']}, 'Habu');
const hanyu = person('Yuzuru Hanyu', {ja: ['羽生結弦', '羽生']}, 'Hanyu');
const mitoma = person('Kaoru Mitoma', {ja: ['三笘薫', '三笘']}, 'Mitoma');
const endo = person('Wataru Endo', {ja: ['遠藤航', '遠藤']}, 'Endo');
const aoTanaka = person('Ao Tanaka', {ja: ['田中碧', '田中']}, 'Tanaka');
const minamino = person('Takumi Minamino', {ja: ['南野拓実', '南野']}, 'Minamino');
const seto = person('Daiya Seto', {ja: ['瀬戸大也', '瀬戸']}, 'Seto');
const kuma = person('Kengo Kuma', {ja: ['隈研吾', '隈']}, 'Kuma');
const miyazaki = person('Hayao Miyazaki', {ja: ['宮崎駿', '宮崎']}, 'Miyazaki');
const hosono = person('Haruomi Hosono', {ja: ['細野晴臣', '細野']}, 'Hosono');
const kurosawa = person('Akira Kurosawa', {ja: ['黒澤明', '黒沢明']}, 'Kurosawa');
const ueda = person('Kazuo Ueda', {ja: ['植田和男', '植田']}, 'Ueda');
const son = person('Masayoshi Son', {ja: ['孫正義', '孫']}, 'Son');
const mori = person('Yoshiro Mori', {ja: ['森喜朗', '森']}, 'Mori');
const hayashi = person('Yoshimasa Hayashi', {ja: ['林芳正', '林']}, 'Hayashi');
const murakami = person('Munetaka Murakami', {ja: ['村上宗隆', '村上']}, 'Murakami');
const mihara = person('Junko Mihara', {ja: ['三原じゅん子', '三原']}, 'Mihara');
const tsuji = person('Kiyoto Tsuji', {ja: ['辻清人', '辻']}, 'Tsuji');
const onosato = person('Onosato', {ja: '大の里'});
const kotozakura = person('Kotozakura', {ja: '琴櫻'});
const hoshoryu = person('Hoshoryu', {ja: '豊昇龍'});
const tobizaru = person('Tobizaru', {ja: '翔猿'});
const tamawashi = person('Tamawashi', {ja: '玉鷲'});
const hokutofuji = person('Hokutofuji', {ja: '北勝富士'});
const daieisho = person('Daieisho', {ja: '大栄翔'});
const tamasaburo = person('Bando Tamasaburo', {ja: '坂東玉三郎'}, 'Tamasaburo');
const wajima = place('Wajima', {ja: '輪島'});
const suzu = place('Suzu', {ja: '珠洲'});
const onagawa = place('Onagawa', {ja: '女川'});
const iitate = place('Iitate', {ja: '飯舘'});
const tomakomai = place('Tomakomai', {ja: '苫小牧'});
const kamikochi = place('Kamikochi', {ja: '上高地'});
const minamata = place('Minamata', {ja: '水俣'});
const beppu = place('Beppu', {ja: '別府'});
const otaru = place('Otaru', {ja: '小樽'});
const ichihara = place('Ichihara', {ja: '市原'});
const gifu = place('Gifu', {ja: '岐阜'});
const sakurajima = place('Sakurajima', {ja: '桜島'});
const dragons = organization('Chunichi Dragons', {ja: '中日ドラゴンズ'}, 'Dragons');
const asahi = organization('Asahi Shimbun', {ja: '朝日新聞'}, 'The Asahi Shimbun');
const mainichi = organization('Mainichi Shimbun', {ja: '毎日新聞'}, 'Mainichi');
const nikkei = organization('Nikkei', {ja: '日経'});
const kirin = organization('Kirin', {ja: 'キリン'});
const mercari = organization('Mercari', {ja: 'メルカリ'});
const nadeshiko = organization('Nadeshiko Japan', {ja: 'なでしこジャパン'});
const tanabata = event('Sendai Tanabata Festival', {ja: '仙台七夕まつり'});

// Chinese and Korean names in Japanese news.
const liQiang = person('Li Qiang', {ja: ['李強', '李']}, 'Li');
const wangWenbin = person('Wang Wenbin', {ja: ['汪文斌', '汪']}, 'Wang');
const tsai = person('Tsai Ing-wen', {ja: ['蔡英文', '蔡']}, 'Tsai');
const lai = person('Lai Ching-te', {ja: ['頼清徳', '頼']}, 'Lai');
const huJintao = person('Hu Jintao', {ja: ['胡錦濤', '胡']}, 'Hu');
const yoon = person('Yoon Suk-yeol', {ja: ['尹錫悦', 'ユン・ソンニョル']}, 'Yoon');
const kimJongUn = person('Kim Jong-un', {ja: ['金正恩', 'キム・ジョンウン']}, 'Kim');
const moon = person('Moon Jae-in', {ja: ['文在寅', 'ムン・ジェイン']}, 'Moon');
const leeJaeMyung = person('Lee Jae-myung', {ja: ['李在明', 'イ・ジェミョン']}, 'Lee');
const chongqing = place('Chongqing', {ja: '重慶'});
const shenzhen = place('Shenzhen', {ja: '深圳'});
const dalian = place('Dalian', {ja: '大連'});
const qingdao = place('Qingdao', {ja: '青島'});
const kaohsiung = place('Kaohsiung', {ja: '高雄'});
const panmunjom = place('Panmunjom', {ja: '板門店'});
const samsung = organization('Samsung Electronics', {ja: 'サムスン電子'}, 'Samsung');

export const JAPANESE: readonly Mechanism[] = [
	{
		name: 'Japanese: a foreign name spelled back from kana is found',
		cases: [
			{entries: [austin], text: 'US Defense Secretary Roid Austin spoke in Singapore on Saturday.', speaks: [wrong('Roid Austin', austin, 'Lloyd Austin')], why: 'kana have one consonant for l and r, and ll is written once'},
			{entries: [stoltenberg], text: 'NATO chief Storutenberg welcomed the decision.', speaks: [wrong('Storutenberg', stoltenberg, 'Stoltenberg')], why: 'the vowel that kana put behind a consonant was kept'},
			{entries: [leyen], text: 'European Commission President von der Raien met ministers in Brussels.', speaks: [wrong('von der Raien', leyen, 'von der Leyen')], why: 'l as r and ey as ai, behind particles that are right'},
			{entries: [scholz], text: 'German Chancellor Shorutsu will visit Tokyo in March.', speaks: [wrong('Shorutsu', scholz, 'Scholz')], why: 'ルツ is how kana write lz'},
			{entries: [scholz], text: 'Shorutsu’s coalition lost its majority.', speaks: [wrong('Shorutsu', scholz, 'Scholz')], why: 'a curly apostrophe and s stand outside the name'},
			{entries: [sullivan], text: 'National Security Adviser Sariban said talks would go on.', speaks: [wrong('Sariban', sullivan, 'Sullivan')], why: 'l as r, v as b'},
			{entries: [sullivan], text: 'Jake Salivan and his counterpart spoke by telephone.', speaks: [wrong('Jake Salivan', sullivan, 'Jake Sullivan')], why: 'u is heard as a'},
			{entries: [yellen], text: 'Treasury Secretary Ieren warned of a default.', speaks: [wrong('Ieren', yellen, 'Yellen')], why: 'イエ is how kana write ye'},
			{entries: [sunak], text: 'Britain’s Risi Sunaku called an election.', speaks: [wrong('Risi Sunaku', sunak, 'Rishi Sunak')], why: 'Kunrei writes shi as si, and ku ends the word'},
			{entries: [orban], text: 'Hungarian Prime Minister Bikutoru Oruban blocked the aid.', speaks: [wrong('Bikutoru Oruban', orban, 'Viktor Orbán')], why: 'every syllable of the kana was kept'},
			{entries: [mccarthy], text: 'House Speaker Makkashi lost the vote.', speaks: [wrong('Makkashi', mccarthy, 'McCarthy')], why: 'カー lost its length, and thy is shi'},
			{entries: [bach], text: 'The IOC’s Tomas Bahha thanked the volunteers.', speaks: [wrong('Tomas Bahha', bach, 'Thomas Bach')], why: 'ッハ is how kana write the ch of Bach'},
			{entries: [ginsburg], text: 'Justice Ginzubagu died in September.', speaks: [wrong('Ginzubagu', ginsburg, 'Ginsburg')], why: 'バーグ lost its length, ns got a vowel'},
			{entries: [truss], text: 'Liz Trass resigned after six weeks.', speaks: [wrong('Liz Trass', truss, 'Liz Truss')], why: 'ラ stands for ra and ru alike in foreign names'},
			{entries: [velazquez], text: 'The Prado shows two portraits by Beraskes.', speaks: [wrong('Beraskes', velazquez, 'Velázquez')], why: 'v as b, l as r, zqu as sk'},
			{entries: [verstappen], text: 'Max Ferstappen won from pole.', speaks: [wrong('Max Ferstappen', verstappen, 'Max Verstappen')], why: 'Japanese writes the Dutch v as it sounds: フェ'},
			{entries: [djokovic], text: 'Novak Jokobich withdrew with a knee injury.', speaks: [wrong('Novak Jokobich', djokovic, 'Novak Djokovic')], why: 'dj is one sound, v is b, and c is ch'},
			{entries: [alcaraz], text: 'Spain’s Arukarasu reached the final.', speaks: [wrong('Arukarasu', alcaraz, 'Alcaraz')], why: 'l with a vowel of its own'},
			{entries: [willSmith], text: 'Actor Wil Sumisu apologised.', speaks: [wrong('Wil Sumisu', willSmith, 'Will Smith')], why: 'th is su, sm gets a vowel'},
			{entries: [coogler], text: 'Director Ryan Kugura won the prize.', speaks: [wrong('Ryan Kugura', coogler, 'Ryan Coogler')], why: '-er ends as a, long oo lost its length'},
			{entries: [palmer], text: 'Golfer Arnold Parma founded the tournament.', speaks: [wrong('Arnold Parma', palmer, 'Arnold Palmer')], why: 'パーマー: l is silent, -er is a'},
			{entries: [soto], text: 'Outfielder Fuan Soto signed for fifteen years.', speaks: [wrong('Fuan Soto', soto, 'Juan Soto')], why: 'the Spanish j is hu, spelled fu'},
			{entries: [bellingham], text: 'Midfielder Jude Beringamu scored twice.', speaks: [wrong('Jude Beringamu', bellingham, 'Jude Bellingham')], why: 'the h of -ham is not heard, m gets a vowel'},
			{entries: [jackman], text: 'Hyu Jackman returned to the stage in May.', speaks: [wrong('Hyu Jackman', jackman, 'Hugh Jackman')], why: 'gh is silent and its kana spelled back'},
			{entries: [thune], text: 'Senate leader John Soon set the date of the vote.', speaks: [wrong('John Soon', thune, 'John Thune')], why: 'th is s, and the result is an English word', pending: 'a slip that is an English word, behind the right given name'},
			{entries: [frederiksen], text: 'Danish Prime Minister Frederixen opposed any sale.', speaks: [wrong('Frederixen', frederiksen, 'Frederiksen')], why: 'クセ is spelled x'},
			{entries: [kherson], text: 'Shelling killed two people in the southern city of Helson.', speaks: [wrong('Helson', kherson, 'Kherson')], why: 'kh is heard as h, r as l'},
			{entries: [bakhmut], text: 'Fighting around Bafumuto went on all night.', speaks: [wrong('Bafumuto', bakhmut, 'Bakhmut')], why: 'フ is both fu and hu'},
			{entries: [zaporizhzhia], text: 'Inspectors returned to the Zaporija nuclear plant.', speaks: [wrong('Zaporija', zaporizhzhia, 'Zaporizhzhia')], why: 'zhzh is one sound in kana, and ia is ya'},
			{entries: [volkswagen], text: 'Folkswagen will close a plant.', speaks: [wrong('Folkswagen', volkswagen, 'Volkswagen')], why: 'the German v is フ'},
			{entries: [rollsRoyce], text: 'Engines by Rolls Lois were inspected.', speaks: [wrong('Rolls Lois', rollsRoyce, 'Rolls-Royce')], why: 'r as l in one half of the name'},
			{entries: [sullivan], text: 'Sariban arrived in Beijing on Tuesday. Later, Saliban met Wang.', speaks: [wrong('Sariban', sullivan, 'Sullivan'), wrong('Saliban', sullivan, 'Sullivan')], why: 'two spellings of one name in one article'},
			{entries: [scholz, sunak, orban], text: 'Leaders including Sholtz, Sunaku and Orban attended.', speaks: [wrong('Sholtz', scholz, 'Scholz'), wrong('Sunaku', sunak, 'Sunak')], why: 'in a list, beside a right name without its accent'},
			{entries: [stoltenberg], text: 'STORUTENBERG: ALLIANCE STANDS READY', speaks: [wrong('STORUTENBERG', stoltenberg, 'STOLTENBERG')], why: 'a headline in capitals keeps its capitals'},
		],
	},
	{
		name: 'Japanese: a Japanese name romanized against the glossary is found',
		cases: [
			{entries: [kishida], text: 'Prime Minister Humio Kisida answered questions.', speaks: [wrong('Humio Kisida', kishida, 'Fumio Kishida')], why: 'Kunrei writes fu as hu and shi as si'},
			{entries: [abe], text: 'Former premier Sinzo Abe spoke first.', speaks: [wrong('Sinzo Abe', abe, 'Shinzo Abe')], why: 'Kunrei in the given name alone'},
			{entries: [kono], text: 'Digital Minister Taro Kouno apologised.', speaks: [wrong('Taro Kouno', kono, 'Taro Kono')], why: 'the long vowel is spelled as in kana'},
			{entries: [kono], text: 'Digital Minister Taro Kohno apologised.', speaks: [wrong('Taro Kohno', kono, 'Taro Kono')], why: 'the long vowel is spelled oh'},
			{entries: [mihara], text: 'Minister Zyunko Mihara visited a nursery.', speaks: [wrong('Zyunko Mihara', mihara, 'Junko Mihara')], why: 'Kunrei writes ju as zyu'},
			{entries: [tsuji], text: 'Lawmaker Kiyoto Tuzi was appointed.', speaks: [wrong('Kiyoto Tuzi', tsuji, 'Kiyoto Tsuji')], why: 'Kunrei writes tsu as tu and ji as zi'},
			{entries: [ichihara], text: 'The plant in Itihara was shut down.', speaks: [wrong('Itihara', ichihara, 'Ichihara')], why: 'Kunrei writes chi as ti'},
			{entries: [gifu], text: 'A bear was seen in Gihu Prefecture.', speaks: [wrong('Gihu', gifu, 'Gifu')], why: 'Kunrei in a short place name with a kind word'},
			{entries: [suga], text: 'YOSIHIDE SUGA RETURNS', speaks: [wrong('YOSIHIDE SUGA', suga, 'YOSHIHIDE SUGA')], why: 'Kunrei in capitals'},
		],
	},
	{
		name: 'Japanese: characters with another reading than the name has are found',
		cases: [
			{entries: [suga], text: 'Chief Cabinet Secretary Kan Yoshihide spoke to reporters.', speaks: [wrong('Kan Yoshihide', suga, 'Yoshihide Suga')], why: '菅 is Kan in other families, and the order is the source’s'},
			{entries: [motegi], text: 'Foreign Minister Mogi left for Jakarta.', speaks: [wrong('Mogi', motegi, 'Motegi')], why: '茂木 is also read Mogi'},
			{entries: [ozawa], text: 'Kozawa Ichiro left the party.', speaks: [wrong('Kozawa Ichiro', ozawa, 'Ichiro Ozawa')], why: '小 is read ko, o'},
			{entries: [inada], text: 'Former Defense Minister Homi Inada criticised the bill.', speaks: [wrong('Homi Inada', inada, 'Tomomi Inada')], why: '朋 by its on reading in a given name'},
			{entries: [shimomura], text: 'Former education minister Hirofumi Shimomura denied it.', speaks: [wrong('Hirofumi Shimomura', shimomura, 'Hakubun Shimomura')], why: '博文 is usually Hirofumi, not in this man’s name'},
			{entries: [matsuno], text: 'Chief Cabinet Secretary Hiroichi Matsuno resigned.', speaks: [wrong('Hiroichi Matsuno', matsuno, 'Hirokazu Matsuno')], why: '一 is ichi or kazu in names'},
			{entries: [kamikawa], text: 'Foreign Minister Uekawa met her Korean counterpart.', speaks: [wrong('Uekawa', kamikawa, 'Kamikawa')], why: '上 is ue or kami'},
			{entries: [fujii], text: 'Shogi champion Satota Fujii defended his title.', speaks: [wrong('Satota Fujii', fujii, 'Sota Fujii')], why: '聡 by its name reading'},
			{entries: [habu, hanyu], text: 'Figure skater Yuzuru Habu announced a tour.', speaks: [wrong('Yuzuru Habu', hanyu, 'Yuzuru Hanyu')], why: '羽生 as the other entry reads it; the given name decides'},
			{entries: [habu, hanyu], text: 'Shogi master Yoshiharu Hanyu won his 1,500th game.', speaks: [wrong('Yoshiharu Hanyu', habu, 'Yoshiharu Habu')], why: 'the same the other way round'},
			{entries: [mitoma], text: 'Brighton winger Mitsutoma was substituted.', speaks: [wrong('Mitsutoma', mitoma, 'Mitoma')], why: '三 is mi or mitsu', pending: 'a longer reading of the first character'},
			{entries: [endo], text: 'Liverpool’s Ko Endo started on the bench.', speaks: [wrong('Ko Endo', endo, 'Wataru Endo')], why: '航 by its on reading'},
			{entries: [aoTanaka], text: 'Midfielder Midori Tanaka scored against Spain.', speaks: [wrong('Midori Tanaka', aoTanaka, 'Ao Tanaka')], why: '碧 is midori, ao, heki; the surname is the entry’s'},
			{entries: [minamino], text: 'Monaco’s Nanno Takumi was injured.', speaks: [wrong('Nanno Takumi', minamino, 'Takumi Minamino')], why: '南 by its on reading'},
			{entries: [seto], text: 'Swimmer Hiroya Seto qualified in the medley.', speaks: [wrong('Hiroya Seto', seto, 'Daiya Seto')], why: '大也 is Hiroya in other names'},
			{entries: [kuma], text: 'The stadium was designed by architect Sumi Kengo.', speaks: [wrong('Sumi Kengo', kuma, 'Kengo Kuma')], why: '隈 is kuma or sumi'},
			{entries: [miyazaki], text: 'The film by director Shun Miyazaki opened on Friday.', speaks: [wrong('Shun Miyazaki', miyazaki, 'Hayao Miyazaki')], why: '駿 by its on reading'},
			{entries: [hosono], text: 'Musician Saino Haruomi turned 75.', speaks: [wrong('Saino Haruomi', hosono, 'Haruomi Hosono')], why: '細 by its on reading, before a kun reading'},
			{entries: [murakami], text: 'Slugger Sotaka Murakami hit his 56th home run.', speaks: [wrong('Sotaka Murakami', murakami, 'Munetaka Murakami')], why: '宗 is so or mune'},
			{entries: [onosato], text: 'Ozeki Dainosato won the Emperor’s Cup.', speaks: [wrong('Dainosato', onosato, 'Onosato')], why: '大 is dai or o in ring names'},
			{entries: [kotozakura], text: 'Kotosakura lost for the second day.', speaks: [wrong('Kotosakura', kotozakura, 'Kotozakura')], why: 'sakura changes to zakura inside a word'},
			{entries: [hoshoryu], text: 'The yokozuna Toyoshoryu withdrew.', speaks: [wrong('Toyoshoryu', hoshoryu, 'Hoshoryu')], why: '豊 is toyo or ho'},
			{entries: [hokutofuji], text: 'He beat Kitakatsufuji by a push-out.', speaks: [wrong('Kitakatsufuji', hokutofuji, 'Hokutofuji')], why: '北勝 is hokuto only in ring names'},
			{entries: [daieisho], text: 'Oeisho and three others trail by one.', speaks: [wrong('Oeisho', daieisho, 'Daieisho')], why: '大 the other way round'},
			{entries: [tamasaburo], text: 'Kabuki star Bando Gyokusaburo danced the role.', speaks: [wrong('Bando Gyokusaburo', tamasaburo, 'Bando Tamasaburo')], why: '玉 by its on reading in a stage name'},
			{entries: [wajima], text: 'The morning market in Rinto burned down.', speaks: [wrong('Rinto', wajima, 'Wajima')], why: 'both characters by their on readings'},
			{entries: [suzu], text: 'Water was restored in the city of Shusu.', speaks: [wrong('Shusu', suzu, 'Suzu')], why: '珠洲 is read as in no other word'},
			{entries: [onagawa], text: 'The reactor at Mekawa was restarted.', speaks: [wrong('Mekawa', onagawa, 'Onagawa')], why: '女 is me or onna'},
			{entries: [iitate], text: 'Residents of Meshitate Village returned.', speaks: [wrong('Meshitate', iitate, 'Iitate')], why: '飯 is meshi or ii'},
			{entries: [tomakomai], text: 'A ferry from Tomakomaki ran aground.', speaks: [wrong('Tomakomaki', tomakomai, 'Tomakomai')], why: '牧 is maki; the name is from Ainu'},
			{entries: [kamikochi], text: 'The road to Kamitakachi is closed in winter.', speaks: [wrong('Kamitakachi', kamikochi, 'Kamikochi')], why: '高地 is otherwise takachi or kochi'},
			{entries: [minamata], text: 'Victims of Mizumata disease met the minister.', speaks: [wrong('Mizumata', minamata, 'Minamata')], why: '水 is mizu or mina'},
			{entries: [beppu], text: 'Hot springs in Betsufu reopened.', speaks: [wrong('Betsufu', beppu, 'Beppu')], why: 'betsu and fu join to beppu'},
			{entries: [otaru], text: 'Tourists crowd the canal in Kotaru, Hokkaido.', speaks: [wrong('Kotaru', otaru, 'Otaru')], why: '小 is ko or o'},
			{entries: [nikkei], text: 'The Nichikei reported the deal first.', speaks: [wrong('Nichikei', nikkei, 'Nikkei')], why: 'nichi and kei join to nikkei'},
		],
	},
	{
		name: 'Japanese: a Chinese or Korean name read the Japanese way is found',
		cases: [
			{entries: [liQiang], text: 'Chinese Premier Ri Kyo opened the session.', speaks: [wrong('Ri Kyo', liQiang, 'Li Qiang')], why: '李強 by Japanese on readings'},
			{entries: [wangWenbin], text: 'Foreign Ministry spokesman O Bunhin rejected the charge.', speaks: [wrong('O Bunhin', wangWenbin, 'Wang Wenbin')], why: '汪 is O, a single letter'},
			{entries: [tsai], text: 'Taiwan’s President Sai Eibun thanked voters.', speaks: [wrong('Sai Eibun', tsai, 'Tsai Ing-wen')], why: '蔡英文 by Japanese on readings'},
			{entries: [tsai], text: 'Taiwan’s President Cai English thanked voters.', speaks: [wrong('Cai English', tsai, 'Tsai Ing-wen')], why: '英文 is also the word for the English language', pending: 'half pinyin, half meaning'},
			{entries: [lai], text: 'Rai Seitoku took the oath of office.', speaks: [wrong('Rai Seitoku', lai, 'Lai Ching-te')], why: '頼清徳 by Japanese on readings'},
			{entries: [huJintao], text: 'Former President Ko Kinto was led from the hall.', speaks: [wrong('Ko Kinto', huJintao, 'Hu Jintao')], why: '胡錦濤 by Japanese on readings'},
			{entries: [yoon], text: 'South Korean President Yun Sonnyoru declared martial law.', speaks: [wrong('Yun Sonnyoru', yoon, 'Yoon Suk-yeol')], why: 'the kana of the Korean sound, spelled back'},
			{entries: [yoon], text: 'South Korean President In Shakuetsu declared martial law.', speaks: [wrong('In Shakuetsu', yoon, 'Yoon Suk-yeol')], why: '尹錫悦 by Japanese on readings; In is an English word'},
			{entries: [kimJongUn], text: 'North Korean leader Kim Jonun inspected the site.', speaks: [wrong('Kim Jonun', kimJongUn, 'Kim Jong-un')], why: 'kana lose the ng'},
			{entries: [moon], text: 'Former President Mun Jein was questioned.', speaks: [wrong('Mun Jein', moon, 'Moon Jae-in')], why: 'the kana of the Korean sound, spelled back'},
			{entries: [moon], text: 'Former President Bun Zaiin was questioned.', speaks: [wrong('Bun Zaiin', moon, 'Moon Jae-in')], why: '文在寅 by Japanese on readings'},
			{entries: [leeJaeMyung], text: 'Opposition leader I Jemyon was stabbed in Busan.', speaks: [wrong('I Jemyon', leeJaeMyung, 'Lee Jae-myung')], why: 'イ is the Korean surname; its romanization is a pronoun', pending: 'a reading of one letter opens the name'},
			{entries: [chongqing], text: 'A flight from Jukei was diverted.', speaks: [wrong('Jukei', chongqing, 'Chongqing')], why: '重慶 by Japanese on readings'},
			{entries: [shenzhen], text: 'The company has its factory in Shinsen, China.', speaks: [wrong('Shinsen', shenzhen, 'Shenzhen')], why: '深圳 by Japanese on readings'},
			{entries: [dalian], text: 'The port of Dairen reopened on Monday.', speaks: [wrong('Dairen', dalian, 'Dalian')], why: '大連, as it was known under Japanese rule'},
			{entries: [qingdao], text: 'The naval parade was held off Aoshima, Shandong Province.', speaks: [wrong('Aoshima', qingdao, 'Qingdao')], why: '青島 by Japanese kun readings; Shandong tells which is meant'},
			{entries: [kaohsiung], text: 'A fire broke out in Takao, southern Taiwan.', speaks: [wrong('Takao', kaohsiung, 'Kaohsiung')], why: '高雄 by Japanese readings; Taiwan tells which is meant', pending: 'the country beside a place'},
			{entries: [panmunjom], text: 'The soldiers met at Hanmonten.', speaks: [wrong('Hanmonten', panmunjom, 'Panmunjom')], why: '板門店 by Japanese on readings'},
			{entries: [samsung], text: 'Profits at Samusun Electronics rose.', speaks: [wrong('Samusun Electronics', samsung, 'Samsung Electronics')], why: 'kana lose the ng and add a vowel'},
		],
	},
	{
		name: 'Japanese: a name in the order of the source is found where the glossary has the other',
		cases: [
			{entries: [kishida], text: 'Kishida Fumio will travel to Seoul.', speaks: [wrong('Kishida Fumio', kishida, 'Fumio Kishida')], why: 'surname first'},
			{entries: [takaichi], text: 'Economic Security Minister Takaichi Sanae visited the shrine.', speaks: [wrong('Takaichi Sanae', takaichi, 'Sanae Takaichi')], why: 'surname first behind a title'},
			{entries: [kurosawa], text: 'A restored print of Kurosawa Akira’s first film was shown.', speaks: [wrong('Kurosawa Akira', kurosawa, 'Akira Kurosawa')], why: 'surname first, with a possessive'},
			{entries: [ueda], text: 'UEDA KAZUO HINTS AT RATE RISE', speaks: [wrong('UEDA KAZUO', ueda, 'KAZUO UEDA')], why: 'surname first, in capitals'},
			{entries: [son], text: 'SoftBank founder Son Masayoshi met the President.', speaks: [wrong('Son Masayoshi', son, 'Masayoshi Son')], why: 'a surname that is an English word'},
			{entries: [koike], text: '“Koike Yuriko” was written on most ballots.', speaks: [wrong('Koike Yuriko', koike, 'Yuriko Koike')], why: 'surname first, in quotation marks'},
		],
	},
	{
		name: 'Japanese: a name translated as words is found',
		cases: [
			{entries: [mori], text: 'Tokyo 2020 Chairman Forest resigned over his remarks.', speaks: [wrong('Forest', mori, 'Mori')], why: '森 is also the word for a forest', pending: 'an office beside a meaning'},
			{entries: [hayashi], text: 'Foreign Minister Lin Fangzheng welcomed the guests.', speaks: [wrong('Lin Fangzheng', hayashi, 'Yoshimasa Hayashi')], why: '林芳正 by Chinese readings'},
			{entries: [tobizaru], text: 'Flying Monkey pulled off an upset on the fourth day.', speaks: [wrong('Flying Monkey', tobizaru, 'Tobizaru')], why: '翔猿 translated'},
			{entries: [tamawashi], text: 'The 39-year-old Jade Eagle beat the yokozuna.', speaks: [wrong('Jade Eagle', tamawashi, 'Tamawashi')], why: '玉鷲 translated'},
			{entries: [sakurajima], text: 'Ash from Cherry Island fell on Kagoshima.', speaks: [wrong('Cherry Island', sakurajima, 'Sakurajima')], why: '桜島 translated'},
			{entries: [dragons], text: 'The Sino-Japanese Dragons lost at home.', speaks: [wrong('Sino-Japanese Dragons', dragons, 'Chunichi Dragons')], why: '中日 is also short for China and Japan'},
			{entries: [kirin], text: 'Giraffe Beer raised its prices in October.', speaks: [wrong('Giraffe', kirin, 'Kirin')], why: 'キリン is also the animal', pending: 'meanings of words in katakana'},
			{entries: [asahi], text: 'According to the Asahi Newspaper, two were hurt.', speaks: [wrong('Asahi Newspaper', asahi, 'Asahi Shimbun')], why: 'half of the name translated'},
			{entries: [mainichi], text: 'The Daily Newspaper asked 1,000 voters.', speaks: [wrong('Daily Newspaper', mainichi, 'Mainichi Shimbun')], why: '毎日 is also the word for every day'},
			{entries: [nadeshiko], text: 'Dianthus Japan beat Norway 3–1.', speaks: [wrong('Dianthus Japan', nadeshiko, 'Nadeshiko Japan')], why: 'なでしこ is also a flower'},
			{entries: [tanabata], text: 'The Sendai Star Festival drew two million people.', speaks: [wrong('Sendai Star Festival', tanabata, 'Sendai Tanabata Festival')], why: '七夕 translated'},
		],
	},
	{
		name: 'Japanese: a name cut in the wrong place or written in wrong case is found',
		cases: [
			{entries: [koike], text: 'Tokyo Governor Ko Ike declined to answer.', speaks: [wrong('Ko Ike', koike, 'Koike')], why: 'the surname split between its characters'},
			{entries: [sakurajima], text: 'Sakura Jima erupted at dawn.', speaks: [wrong('Sakura Jima', sakurajima, 'Sakurajima')], why: 'the kind word split from the name'},
			{entries: [hokutofuji], text: 'Hokuto Fuji won by a throw.', speaks: [wrong('Hokuto Fuji', hokutofuji, 'Hokutofuji')], why: 'a ring name split'},
			{entries: [mercari], text: 'Sellers on Mercarito must register.', speaks: [wrong('Mercarito', mercari, 'Mercari')], why: 'the particle と was taken into the name', pending: 'a particle taken into the name'},
			{entries: [ishiba], text: 'Prime Minister IshibaShigeru bowed.', speaks: [wrong('IshibaShigeru', ishiba, 'Shigeru Ishiba')], why: 'the blank was lost, and the order is the source’s'},
			{entries: [ishiba], text: 'Prime minister shigeru ishiba bowed.', speaks: [wrong('shigeru ishiba', ishiba, 'Shigeru Ishiba')], why: 'a person in small letters'},
		],
	},
	{
		name: 'Japanese: a right rendering in any admitted shape is left alone',
		cases: [
			{entries: [kishida], text: 'Fumio Kishida spoke first. Kishida’s cabinet met later, and Mr. Kishida left at noon.', speaks: [], why: 'the surname, its possessive and a form of address after the full name'},
			{entries: [abe], text: 'Shinzō Abe and his wife arrived. The Abes were greeted by the mayor.', speaks: [], why: 'a macron, and a plural family'},
			{entries: [orban], text: 'Viktor Orban met reporters; Orban’s office gave no details.', speaks: [], why: 'the accent dropped'},
			{entries: [velazquez], text: 'A lost work by Velazquez was found.', speaks: [], why: 'the accent dropped in a surname'},
			{entries: [kishida], text: 'KISHIDA TO VISIT KYIV', speaks: [], why: 'capitals of a headline'},
			{entries: [leyen], text: 'Von der Leyen said so twice. President von der Leyen left.', speaks: [], why: 'a particle is capitalised where a sentence begins'},
			{entries: [suga], text: 'Y. Suga signed the letter.', speaks: [], why: 'an initial for the given name'},
			{entries: [habu, hanyu], text: 'Yoshiharu Habu and Yuzuru Hanyu write their surnames alike. Habu plays shogi; Hanyu skates.', speaks: [], why: 'two entries that share their characters, each right'},
			{entries: [koike], text: '“Koike has our support,” the chairman said.', speaks: [], why: 'a first mention by surname, admitted, in quotation marks'},
			{entries: [volkswagen], text: 'VW shares fell; Volkswagen’s board will meet.', speaks: [], why: 'an admitted acronym'},
			{entries: [asahi], text: 'The Asahi Shimbun reported the arrest. The Asahi Shimbun’s reporter was present.', speaks: [], why: 'the article belongs to the admitted form'},
			{entries: [rollsRoyce], text: 'A Rolls-Royce engine and a Rolls‑Royce car were on show.', speaks: [], why: 'the hyphen that keeps a line together is a hyphen'},
			{entries: [kimJongUn], text: 'Kim Jong-un, or Kim Jong Un in the North’s own spelling, appeared.', speaks: [], why: 'a hyphen or a blank within a given name'},
			{entries: [son], text: 'Masayoshi Son is SoftBank’s founder. Son’s fortune grew, and his son studies law.', speaks: [], why: 'a surname that is also a common word'},
			{entries: [iitate], text: 'The village of Iitate lies north-west of the plant.', speaks: [], why: 'a place beside its kind word in small letters'},
		],
	},
	{
		name: 'Japanese: other people with a name like an entry’s are left alone',
		cases: [
			{entries: [suga], text: 'Former Prime Minister Naoto Kan, a Democrat, criticised the plan.', speaks: [], why: 'a real man who writes his surname 菅 too'},
			{entries: [motegi], text: 'Brain scientist Kenichiro Mogi was the guest.', speaks: [], why: 'another given name before another reading of the surname'},
			{entries: [kono], text: 'Writer Marie Kondo published another book.', speaks: [], why: 'a known surname one letter away, with a given name'},
			{entries: [shimomura], text: 'Former education minister Hirofumi Nakasone also spoke.', speaks: [], why: 'the reading in question, with another surname'},
			{entries: [abe], text: 'Abel Ferreira coaches Palmeiras. Kobo Abe wrote novels.', speaks: [], why: 'a given name near a short surname, and a namesake'},
			{entries: [kuma], text: 'Koma Sharif won the marathon in Kumamoto.', speaks: [], why: 'another person, and a prefecture that begins alike'},
			{entries: [aoTanaka], text: 'Kinuyo Tanaka starred in the film. Masahiro Tanaka pitched.', speaks: [], why: 'a common surname with other given names'},
			{entries: [murakami], text: 'Novelist Haruki Murakami turned 75; artist Takashi Murakami sent flowers.', speaks: [], why: 'a common surname with other given names'},
			{entries: [hayashi], text: 'Fumiko Hayashi was mayor of Yokohama, and Justin Lin directed films.', speaks: [], why: 'a namesake, and a man whose surname is another reading of 林'},
			{entries: [liQiang, leeJaeMyung], text: 'Li Qiang sent a message to Lee Jae-myung. Li hopes to visit; Lee said he was welcome.', speaks: [], why: '李 is right as Li of the one, and as Lee of the other'},
			{entries: [endo], text: 'Shusaku Endo wrote “Silence”.', speaks: [], why: 'a namesake with a given name of his own'},
			{entries: [truss], text: 'Tres Barrera caught for Washington.', speaks: [], why: 'a given name that only resembles the surname'},
		],
	},
	{
		name: 'Japanese: ordinary words and well-known names near an entry are left alone',
		cases: [
			{entries: [mori], text: '森喜朗元首相は記者団に対し、大会の準備は順調に進んでいると述べた。森氏はまた、選手村の工事が予定通り終わる見込みだと説明した。組織委員会は来月、費用の内訳を公表する方針で、都と国の分担についても協議を続けるとしている。関係者によると、最終案は年内にまとまる。', speaks: [], why: 'an article that is not in English is no translation that left a name'},
			{entries: [mori], text: 'The Forest Agency planted trees. A forest in Nagano burned.', speaks: [], why: 'a meaning of the name as a word, and in another name'},
			{entries: [mori], text: 'More people came. More than 3,000 were counted.', speaks: [], why: 'a sentence’s first word'},
			{entries: [kirin], text: 'A giraffe was born at Ueno Zoo. Giraffes carry their young for 15 months.', speaks: [], why: 'the animal itself'},
			{entries: [tobizaru], text: 'The flying monkeys of Oz frightened the children.', speaks: [], why: 'the words themselves, in small letters'},
			{entries: [qingdao], text: 'Surfers gathered at Aoshima in Miyazaki Prefecture.', speaks: [], why: 'a Japanese island that is written 青島', pending: 'the country beside a place'},
			{entries: [kaohsiung], text: 'Hikers climbed Mount Takao in western Tokyo.', speaks: [], why: 'a Japanese mountain, written otherwise'},
			{entries: [suzu], text: 'Suzuki recalled 20,000 cars.', speaks: [], why: 'a known name that begins alike'},
			{entries: [suzu], text: 'The Suez Canal was blocked, and Susan left.', speaks: [], why: 'a known place and a given name two letters away'},
			{entries: [gifu], text: 'A gift shop opened in Giza. GIF images load slowly.', speaks: [], why: 'a word, a city and an acronym near a short name'},
			{entries: [endo], text: 'The End of the affair was announced. End users paid.', speaks: [], why: 'a word near a short surname'},
			{entries: [seto], text: 'Set in Seville, the opera opened on Sept. 3.', speaks: [], why: 'words near a short surname, one an abbreviation'},
			{entries: [suga], text: 'Sugar prices rose on Saturday. The Sugababes sang.', speaks: [], why: 'words that begin alike'},
			{entries: [otaru], text: 'Oita, Otsu and Odawara reported no damage.', speaks: [], why: 'three real cities near an entry'},
			{entries: [dragons], text: 'Sino-Japanese relations improved. The dragons of Komodo are protected.', speaks: [], why: 'the meaning of a name, said of what it means'},
			{entries: [mainichi], text: 'The daily newspaper was founded in 1872. Daily papers lose readers.', speaks: [], why: 'a kind of paper, in small letters'},
			{entries: [ichihara], text: 'Chiba, Ibaraki and Tochigi were on alert on Monday.', speaks: [], why: 'prefectures and a weekday'},
			{entries: [kherson], text: 'Nelson won the race. Emerson and Anderson came next.', speaks: [], why: 'surnames that end alike'},
			{entries: [austin], text: 'Austin, the capital of Texas, flooded. Boston and Houston did not.', speaks: [], why: 'a city that is called like the entry, and cities that end alike'},
			{entries: [sunak], text: 'A snack bar in Nasu closed; the SNK studio did not.', speaks: [], why: 'a word, a town and an acronym'},
			{entries: [wajima], text: 'Iwakuni, Wakayama and Kagoshima were spared.', speaks: [], why: 'places that share a beginning or an ending'},
			{entries: [onagawa], text: 'Kanagawa Prefecture and the Sumida River flooded.', speaks: [], why: 'a prefecture that ends alike'},
			{entries: [nikkei], text: 'Nike and Nokia fell, while Nikon gained 2.5%.', speaks: [], why: 'companies near an entry'},
			{entries: [thune], text: 'Soon after, John left. Sooner or later he will return to the dunes.', speaks: [], why: 'the word itself at the start of a sentence'},
			{entries: [lai], text: 'Laid-off workers returned. Lay members voted, and the rally in Lae ended.', speaks: [], why: 'words near a surname of three letters'},
			{entries: [yoon], text: 'In Seoul, Parliament met. In Shanghai, markets fell.', speaks: [], why: 'a reading of 尹 is the commonest of words'},
			{entries: [leeJaeMyung], text: 'I agree, he wrote. I do not know Jemma.', speaks: [], why: 'a reading of 李 is a pronoun'},
			{entries: [samsung], text: 'Samson defeated the Philistines; Sam had sung the aria.', speaks: [], why: 'a name and words that sound alike'},
		],
	},
];
