// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

// Names of the mainland, in pinyin.
const liKeqiang = person('Li Keqiang', {zh: ['李克强', '李']}, 'Li');
const wangQishan = person('Wang Qishan', {zh: ['王岐山', '王']}, 'Wang');
const zhangYimou = person('Zhang Yimou', {zh: '张艺谋'}, 'Zhang');
const suBingtian = person('Su Bingtian', {zh: '苏炳添'}, 'Su');
const eileenGu = person('Eileen Gu', {zh: '谷爱凌'}, 'Gu');
const quanHongchan = person('Quan Hongchan', {zh: '全红婵'}, 'Quan');
const zhengQinwen = person('Zheng Qinwen', {zh: '郑钦文'}, 'Zheng');
const wangChuqin = person('Wang Chuqin', {zh: '王楚钦'}, 'Wang');
const sunYingsha = person('Sun Yingsha', {zh: '孙颖莎'}, 'Sun');
const panZhanle = person('Pan Zhanle', {zh: '潘展乐'}, 'Pan');
const maLong = person('Ma Long', {zh: '马龙'}, 'Ma');
const shanJixiang = person('Shan Jixiang', {zh: '单霁翔'}, 'Shan');
const zengGuang = person('Zeng Guang', {zh: '曾光'}, 'Zeng');
const zhaiJun = person('Zhai Jun', {zh: '翟隽'}, 'Zhai');
const liuHe = person('Liu He', {zh: '刘鹤'}, 'Liu');
const heLifeng = person('He Lifeng', {zh: '何立峰'}, 'He');
const dingXuexiang = person('Ding Xuexiang', {zh: '丁薛祥'}, 'Ding');
const zhaoLijian = person('Zhao Lijian', {zh: '赵立坚'}, 'Zhao');
const wangWentao = person('Wang Wentao', {zh: '王文涛'}, 'Wang');
const mengWanzhou = person('Meng Wanzhou', {zh: '孟晚舟'}, 'Meng');
const zhongShanshan = person('Zhong Shanshan', {zh: '钟睒睒'}, 'Zhong');
const zhongNanshan = person('Zhong Nanshan', {zh: '钟南山'}, 'Zhong');
const liuCixin = person('Liu Cixin', {zh: '刘慈欣'}, 'Liu');
const tangWei = person('Tang Wei', {zh: '汤唯'}, 'Tang');
const jacksonYee = person('Jackson Yee', {zh: '易烊千玺'}, 'Yee');
const jackMa = person('Jack Ma', {zh: '马云'}, 'Ma');
const dongJun = person('Dong Jun', {zh: '董军'}, 'Dong');
const dengXiaoping = person('Deng Xiaoping', {zh: '邓小平'}, 'Deng');
const maoZedong = person('Mao Zedong', {zh: '毛泽东'}, 'Mao');

// Hong Kong, Taiwan and Singapore.
const carrieLam = person('Carrie Lam', {zh: '林郑月娥'}, 'Lam');
const johnLee = person('John Lee', {zh: '李家超'}, 'Lee');
const chowYunFat = person('Chow Yun-fat', {zh: '周润发'}, 'Chow');
const jackieChan = person('Jackie Chan', {zh: '成龙'}, 'Chan');
const stephenChow = person('Stephen Chow', {zh: '周星驰'}, 'Chow');
const tonyLeung = person('Tony Leung', {zh: '梁朝伟'}, 'Leung', 'Tony Leung Chiu-wai');
const wongKarWai = person('Wong Kar-wai', {zh: '王家卫'}, 'Wong');
const tsai = person('Tsai Ing-wen', {zh: '蔡英文'}, 'Tsai');
const koWenJe = person('Ko Wen-je', {zh: '柯文哲'}, 'Ko');
const hanKuoYu = person('Han Kuo-yu', {zh: '韩国瑜'}, 'Han');
const terryGou = person('Terry Gou', {zh: '郭台铭'}, 'Gou');
const jensenHuang = person('Jensen Huang', {zh: '黄仁勋'}, 'Huang');
const angLee = person('Ang Lee', {zh: '李安'}, 'Lee');
const hsiao = person('Hsiao Bi-khim', {zh: '萧美琴'}, 'Hsiao');
const suTsengChang = person('Su Tseng-chang', {zh: '苏贞昌'}, 'Su');
const leeHsienLoong = person('Lee Hsien Loong', {zh: '李显龙'}, 'Lee');
const lawrenceWong = person('Lawrence Wong', {zh: '黄循财'}, 'Wong');
const sunYatSen = person('Sun Yat-sen', {zh: ['孙中山', '孙逸仙']}, 'Sun');
const chiang = person('Chiang Kai-shek', {zh: '蒋介石'}, 'Chiang');

const lhasa = place('Lhasa', {zh: '拉萨'});
const urumqi = place('Urumqi', {zh: '乌鲁木齐'});
const hohhot = place('Hohhot', {zh: '呼和浩特'});
const harbin = place('Harbin', {zh: '哈尔滨'});
const shigatse = place('Shigatse', {zh: '日喀则'});
const taichung = place('Taichung', {zh: '台中'});
const kaohsiung = place('Kaohsiung', {zh: '高雄'});
const hsinchu = place('Hsinchu', {zh: '新竹'});
const keelung = place('Keelung', {zh: '基隆'});
const tamsui = place('Tamsui', {zh: '淡水'});
const kinmen = place('Kinmen', {zh: '金门'});
const zhongli = place('Zhongli', {zh: '中坜'});
const kowloon = place('Kowloon', {zh: '九龙'});
const causewayBay = place('Causeway Bay', {zh: '铜锣湾'});
const tsimShaTsui = place('Tsim Sha Tsui', {zh: '尖沙咀'});
const mongKok = place('Mong Kok', {zh: '旺角'});
const nanning = place('Nanning', {zh: '南宁'});
const guizhou = place('Guizhou', {zh: '贵州'});
const tsinghua = organization('Tsinghua University', {zh: '清华大学'}, 'Tsinghua');
const peking = organization('Peking University', {zh: '北京大学'}, 'PKU');

// Foreign names in Chinese news.
const austin = person('Lloyd Austin', {zh: ['劳埃德·奥斯汀', '奥斯汀']}, 'Austin');
const sullivan = person('Jake Sullivan', {zh: ['杰克·沙利文', '沙利文']}, 'Sullivan');
const yellen = person('Janet Yellen', {zh: ['珍妮特·耶伦', '耶伦']}, 'Yellen');
const raimondo = person('Gina Raimondo', {zh: ['吉娜·雷蒙多', '雷蒙多']}, 'Raimondo');
const scholz = person('Olaf Scholz', {zh: ['奥拉夫·朔尔茨', '朔尔茨']}, 'Scholz');
const leyen = person('Ursula von der Leyen', {zh: ['乌尔苏拉·冯德莱恩', '冯德莱恩']}, 'von der Leyen');
const sunak = person('Rishi Sunak', {zh: ['里希·苏纳克', '苏纳克']}, 'Sunak');
const stoltenberg = person('Jens Stoltenberg', {zh: ['延斯·斯托尔滕贝格', '斯托尔滕贝格']}, 'Stoltenberg');
const zelensky = person('Volodymyr Zelensky', {zh: ['弗拉基米尔·泽连斯基', '泽连斯基']}, 'Zelensky', 'Zelenskyy');
const guterres = person('António Guterres', {zh: ['安东尼奥·古特雷斯', '古特雷斯']}, 'Guterres');
const tedros = person('Tedros Adhanom Ghebreyesus', {zh: '谭德塞'}, 'Tedros');
const messi = person('Lionel Messi', {zh: ['利昂内尔·梅西', '梅西']}, 'Messi');
const haaland = person('Erling Haaland', {zh: ['埃尔林·哈兰德', '哈兰德']}, 'Haaland');
const trudeau = person('Justin Trudeau', {zh: ['贾斯廷·特鲁多', '特鲁多']}, 'Trudeau');
const netanyahu = person('Benjamin Netanyahu', {zh: ['本雅明·内塔尼亚胡', '内塔尼亚胡']}, 'Netanyahu');
const erdogan = person('Recep Tayyip Erdoğan', {zh: ['雷杰普·塔伊普·埃尔多安', '埃尔多安']}, 'Erdoğan');
const prabowo = person('Prabowo Subianto', {zh: ['普拉博沃·苏比安托', '普拉博沃']}, 'Prabowo');
const gaza = place('Gaza', {zh: '加沙'});
const nvidia = organization('Nvidia', {zh: '英伟达'});
const boeing = organization('Boeing', {zh: '波音'});
const starbucks = organization('Starbucks', {zh: '星巴克'});

// Japanese, Korean and Vietnamese names in Chinese news.
const kishida = person('Fumio Kishida', {zh: '岸田文雄'}, 'Kishida');
const abe = person('Shinzo Abe', {zh: '安倍晋三'}, 'Abe');
const suga = person('Yoshihide Suga', {zh: '菅义伟'}, 'Suga');
const ishiba = person('Shigeru Ishiba', {zh: '石破茂'}, 'Ishiba');
const murakami = person('Haruki Murakami', {zh: '村上春树'}, 'Murakami');
const shinkai = person('Makoto Shinkai', {zh: '新海诚'}, 'Shinkai');
const yoon = person('Yoon Suk-yeol', {zh: '尹锡悦'}, 'Yoon');
const leeJaeMyung = person('Lee Jae-myung', {zh: '李在明'}, 'Lee');
const kimJongUn = person('Kim Jong-un', {zh: '金正恩'}, 'Kim');
const sonHeungMin = person('Son Heung-min', {zh: '孙兴慜'}, 'Son');
const pyongyang = place('Pyongyang', {zh: '平壤'});
const incheon = place('Incheon', {zh: '仁川'});
const bangkok = place('Bangkok', {zh: '曼谷'});

export const CHINESE: readonly Mechanism[] = [
	{
		name: 'Chinese: one syllable taken for its neighbour is found',
		cases: [
			{entries: [liKeqiang], text: 'Premier Li Keqing presided over the meeting.', speaks: [wrong('Li Keqing', liKeqiang, 'Li Keqiang')], why: 'qiang as qing'},
			{entries: [wangQishan], text: 'Vice President Wang Jishan attended the funeral.', speaks: [wrong('Wang Jishan', wangQishan, 'Wang Qishan')], why: 'qi as ji'},
			{entries: [zhangYimou], text: 'Director Zhang Yimo designed the ceremony.', speaks: [wrong('Zhang Yimo', zhangYimou, 'Zhang Yimou')], why: 'mou as mo, both readings of 谋’s family of characters'},
			{entries: [suBingtian], text: 'Sprinter Su Bingtan ran 9.83 seconds.', speaks: [wrong('Su Bingtan', suBingtian, 'Su Bingtian')], why: 'tian as tan'},
			{entries: [quanHongchan], text: 'Diver Quan Hongchang won gold at fourteen.', speaks: [wrong('Quan Hongchang', quanHongchan, 'Quan Hongchan')], why: 'n as ng'},
			{entries: [zhengQinwen], text: 'Zheng Qingwen’s serve improved.', speaks: [wrong('Zheng Qingwen', zhengQinwen, 'Zheng Qinwen')], why: 'n as ng, before a curly apostrophe'},
			{entries: [wangChuqin], text: 'Wang Chuqing broke his paddle.', speaks: [wrong('Wang Chuqing', wangChuqin, 'Wang Chuqin')], why: 'n as ng'},
			{entries: [sunYingsha], text: 'World number one Sun Yinsha lost.', speaks: [wrong('Sun Yinsha', sunYingsha, 'Sun Yingsha')], why: 'ng as n'},
			{entries: [dingXuexiang], text: 'Vice Premier Ding Xuexiong spoke in Baku.', speaks: [wrong('Ding Xuexiong', dingXuexiang, 'Ding Xuexiang')], why: 'xiang as xiong'},
			{entries: [zhaoLijian], text: 'Spokesman Zhao Lijiang was moved to another post.', speaks: [wrong('Zhao Lijiang', zhaoLijian, 'Zhao Lijian')], why: 'jian as jiang'},
			{entries: [wangWentao], text: 'Commerce Minister Wang Wendao flew to Brussels.', speaks: [wrong('Wang Wendao', wangWentao, 'Wang Wentao')], why: 'tao as dao'},
			{entries: [mengWanzhou], text: 'Huawei’s Meng Wanzhu returned home.', speaks: [wrong('Meng Wanzhu', mengWanzhou, 'Meng Wanzhou')], why: 'zhou as zhu'},
			{entries: [liuCixin], text: 'Author Liu Zixin won the Hugo Award.', speaks: [wrong('Liu Zixin', liuCixin, 'Liu Cixin')], why: 'ci as zi'},
			{entries: [dongJun], text: 'Defense Minister Dong Jung skipped the talks.', speaks: [wrong('Dong Jung', dongJun, 'Dong Jun')], why: 'jun as jung, which is no syllable'},
		],
	},
	{
		name: 'Chinese: a character with another reading than the name has is found',
		cases: [
			{entries: [panZhanle], text: 'Swimmer Pan Zhanyue set a world record.', speaks: [wrong('Pan Zhanyue', panZhanle, 'Pan Zhanle')], why: '乐 is le or yue'},
			{entries: [shanJixiang], text: 'Former museum director Dan Jixiang gave a lecture.', speaks: [wrong('Dan Jixiang', shanJixiang, 'Shan Jixiang')], why: '单 is Shan as a surname, dan as a word'},
			{entries: [zengGuang], text: 'Epidemiologist Ceng Guang advised caution.', speaks: [wrong('Ceng Guang', zengGuang, 'Zeng Guang')], why: '曾 is Zeng as a surname, ceng as a word'},
			{entries: [zhaiJun], text: 'Envoy Di Jun toured the region.', speaks: [wrong('Di Jun', zhaiJun, 'Zhai Jun')], why: '翟 is Zhai or Di'},
			{entries: [zhongShanshan], text: 'Bottled-water magnate Zhong Yanyan is China’s richest man.', speaks: [wrong('Zhong Yanyan', zhongShanshan, 'Zhong Shanshan')], why: 'a rare character taken for its phonetic part', pending: 'a character read as its phonetic part'},
		],
	},
	{
		name: 'Chinese: syllables joined or split against the glossary are found',
		cases: [
			{entries: [maLong], text: 'Malong won the final in straight games.', speaks: [wrong('Malong', maLong, 'Ma Long')], why: 'surname and given name run together'},
			{entries: [liKeqiang], text: 'Premier Li Ke Qiang addressed the congress.', speaks: [wrong('Li Ke Qiang', liKeqiang, 'Li Keqiang')], why: 'the given name in two'},
			{entries: [mengWanzhou], text: 'Meng Wan Zhou was held in Vancouver.', speaks: [wrong('Meng Wan Zhou', mengWanzhou, 'Meng Wanzhou')], why: 'the given name in two'},
			{entries: [zhongNanshan], text: 'Dr. ZhongNanshan urged vaccination.', speaks: [wrong('ZhongNanshan', zhongNanshan, 'Zhong Nanshan')], why: 'the blank lost, both capitals kept'},
			{entries: [wangQishan], text: 'Qishan Wang retired in 2023.', speaks: [wrong('Qishan Wang', wangQishan, 'Wang Qishan')], why: 'given name first'},
			{entries: [tonyLeung], text: 'Leung Tony received a Golden Lion.', speaks: [wrong('Leung Tony', tonyLeung, 'Tony Leung')], why: 'an English given name behind the surname'},
		],
	},
	{
		name: 'Chinese: a name translated as words is found',
		cases: [
			{entries: [liuHe], text: 'Vice Premier Liu Crane led the delegation.', speaks: [wrong('Liu Crane', liuHe, 'Liu He')], why: '鹤 is the word for a crane'},
			{entries: [zhongNanshan], text: 'Academician Zhong South Mountain warned of a second wave.', speaks: [wrong('Zhong South Mountain', zhongNanshan, 'Zhong Nanshan')], why: '南山 translated'},
			{entries: [tangWei], text: 'Actress Soup Wei won best actress.', speaks: [wrong('Soup Wei', tangWei, 'Tang Wei')], why: '汤 is the word for soup'},
			{entries: [maLong], text: 'Captain Horse Dragon carried the flag.', speaks: [wrong('Horse Dragon', maLong, 'Ma Long')], why: 'both characters translated'},
			{entries: [hanKuoYu], text: 'Speaker South Korea Yu opened the session in Taipei.', speaks: [wrong('South Korea Yu', hanKuoYu, 'Han Kuo-yu')], why: '韩国 is also the country', pending: 'meanings of characters and words'},
			{entries: [tamsui], text: 'The line to Freshwater in New Taipei was closed.', speaks: [wrong('Freshwater', tamsui, 'Tamsui')], why: '淡水 is also the word for fresh water', pending: 'meanings of characters and words'},
			{entries: [kowloon], text: 'A fire in a tower in Nine Dragons, Hong Kong, killed five.', speaks: [wrong('Nine Dragons', kowloon, 'Kowloon')], why: '九龙 translated'},
			{entries: [peking], text: 'She studied law at Beijing University.', speaks: [wrong('Beijing University', peking, 'Peking University')], why: 'the city’s modern name in a name that keeps the old one'},
		],
	},
	{
		name: 'Chinese: pinyin for a name of Hong Kong, Taiwan or Singapore is found',
		cases: [
			{entries: [carrieLam], text: 'Chief Executive Lin Zheng Yue’e withdrew the bill.', speaks: [wrong('Lin Zheng Yue’e', carrieLam, 'Carrie Lam')], why: 'pinyin of a double surname, with an apostrophe of its own'},
			{entries: [johnLee], text: 'Hong Kong’s Chief Executive Li Jiachao visited Riyadh.', speaks: [wrong('Li Jiachao', johnLee, 'John Lee')], why: 'pinyin for a man with an English name'},
			{entries: [chowYunFat], text: 'Actor Zhou Runfa ran a half marathon.', speaks: [wrong('Zhou Runfa', chowYunFat, 'Chow Yun-fat')], why: 'pinyin for Cantonese'},
			{entries: [jackieChan], text: 'Action star Cheng Long donated the statues.', speaks: [wrong('Cheng Long', jackieChan, 'Jackie Chan')], why: 'pinyin of a stage name that shares nothing with the English one'},
			{entries: [stephenChow], text: 'Comedian Zhou Xingchi directed it.', speaks: [wrong('Zhou Xingchi', stephenChow, 'Stephen Chow')], why: 'pinyin for Cantonese and an English name'},
			{entries: [tonyLeung], text: 'Liang Chaowei played the lead.', speaks: [wrong('Liang Chaowei', tonyLeung, 'Tony Leung')], why: 'pinyin for Cantonese and an English name'},
			{entries: [wongKarWai], text: 'Director Wang Jiawei’s series began.', speaks: [wrong('Wang Jiawei', wongKarWai, 'Wong Kar-wai')], why: 'pinyin for Cantonese, with a possessive'},
			{entries: [tsai], text: 'President Cai Yingwen left for Belize.', speaks: [wrong('Cai Yingwen', tsai, 'Tsai Ing-wen')], why: 'pinyin for a Taiwanese spelling'},
			{entries: [koWenJe], text: 'Former Taipei mayor Ke Wenzhe was detained.', speaks: [wrong('Ke Wenzhe', koWenJe, 'Ko Wen-je')], why: 'pinyin for a Taiwanese spelling'},
			{entries: [hanKuoYu], text: 'Legislative Speaker Han Guoyu received the guests.', speaks: [wrong('Han Guoyu', hanKuoYu, 'Han Kuo-yu')], why: 'the surname is the same in both systems'},
			{entries: [terryGou], text: 'Foxconn founder Guo Taiming entered the race.', speaks: [wrong('Guo Taiming', terryGou, 'Terry Gou')], why: 'pinyin for a man with an English name'},
			{entries: [jensenHuang], text: 'Chip executive Huang Renxun wore his leather jacket.', speaks: [wrong('Huang Renxun', jensenHuang, 'Jensen Huang')], why: 'the surname is right, the given name is pinyin'},
			{entries: [angLee], text: 'Director Li An won two Oscars.', speaks: [wrong('Li An', angLee, 'Ang Lee')], why: 'two short syllables, order and spelling differ'},
			{entries: [hsiao], text: 'Vice President Xiao Meiqin met the senators.', speaks: [wrong('Xiao Meiqin', hsiao, 'Hsiao Bi-khim')], why: 'pinyin for a Hokkien given name'},
			{entries: [suTsengChang], text: 'Premier Su Zhenchang stepped down.', speaks: [wrong('Su Zhenchang', suTsengChang, 'Su Tseng-chang')], why: 'pinyin for Wade–Giles'},
			{entries: [leeHsienLoong], text: 'Singapore’s Prime Minister Li Xianlong handed over power.', speaks: [wrong('Li Xianlong', leeHsienLoong, 'Lee Hsien Loong')], why: 'pinyin for a Singaporean spelling'},
			{entries: [lawrenceWong], text: 'Huang Xuncai was sworn in at the Istana.', speaks: [wrong('Huang Xuncai', lawrenceWong, 'Lawrence Wong')], why: 'pinyin for Cantonese spelling and an English name'},
			{entries: [jacksonYee], text: 'The film stars Yi Yangqianxi.', speaks: [wrong('Yi Yangqianxi', jacksonYee, 'Jackson Yee')], why: 'pinyin of four characters for an English name'},
			{entries: [jackMa], text: 'Alibaba founder Ma Yun returned from Japan.', speaks: [wrong('Ma Yun', jackMa, 'Jack Ma')], why: 'pinyin beside the same surname'},
			{entries: [eileenGu], text: 'Freestyle skier Gu Ailing won silver.', speaks: [wrong('Gu Ailing', eileenGu, 'Eileen Gu')], why: 'pinyin beside the same surname'},
			{entries: [sunYatSen], text: 'A statue of Sun Zhongshan was unveiled.', speaks: [wrong('Sun Zhongshan', sunYatSen, 'Sun Yat-sen')], why: 'another name of the same man', pending: 'a reading that is also a city, beside the right surname'},
			{entries: [chiang], text: 'The Nationalists under Jiang Jieshi fled in 1949.', speaks: [wrong('Jiang Jieshi', chiang, 'Chiang Kai-shek')], why: 'pinyin for a Cantonese spelling'},
		],
	},
	{
		name: 'Chinese: an older or other romanization than the glossary has is found',
		cases: [
			{entries: [dengXiaoping], text: 'Reforms began under Teng Hsiao-ping.', speaks: [wrong('Teng Hsiao-ping', dengXiaoping, 'Deng Xiaoping')], why: 'Wade–Giles for pinyin'},
			{entries: [maoZedong], text: 'Chairman Mao Tse-tung proclaimed the republic.', speaks: [wrong('Mao Tse-tung', maoZedong, 'Mao Zedong')], why: 'Wade–Giles for pinyin, the surname alike in both'},
			{entries: [heLifeng], text: 'Vice Premier Ho Lifeng met executives.', speaks: [wrong('Ho Lifeng', heLifeng, 'He Lifeng')], why: 'Wade–Giles in the surname alone'},
			{entries: [zhongli], text: 'A train stopped near Jhongli.', speaks: [wrong('Jhongli', zhongli, 'Zhongli')], why: 'Tongyong writes zh as jh'},
			{entries: [taichung], text: 'The blast in Taizhong, central Taiwan, killed four.', speaks: [wrong('Taizhong', taichung, 'Taichung')], why: 'pinyin for a postal spelling'},
			{entries: [kaohsiung], text: 'The ship docked at Gaoxiong in southern Taiwan.', speaks: [wrong('Gaoxiong', kaohsiung, 'Kaohsiung')], why: 'pinyin for Wade–Giles'},
			{entries: [hsinchu], text: 'Engineers in Xinzhu Science Park went home.', speaks: [wrong('Xinzhu', hsinchu, 'Hsinchu')], why: 'pinyin for Wade–Giles'},
			{entries: [keelung], text: 'The mayor of Jilong survived the recall.', speaks: [wrong('Jilong', keelung, 'Keelung')], why: 'pinyin for a postal spelling'},
			{entries: [kinmen], text: 'A speedboat capsized off Jinmen.', speaks: [wrong('Jinmen', kinmen, 'Kinmen')], why: 'pinyin for a postal spelling'},
			{entries: [tsinghua], text: 'Researchers at Qinghua University published the result.', speaks: [wrong('Qinghua University', tsinghua, 'Tsinghua University')], why: 'pinyin for an older spelling that the university keeps', pending: 'older romanizations of a word in an organization'},
			{entries: [lhasa], text: 'Flights to Lasa resumed.', speaks: [wrong('Lasa', lhasa, 'Lhasa')], why: 'pinyin for a Tibetan name'},
			{entries: [shigatse], text: 'The earthquake struck near Rikaze in Tibet.', speaks: [wrong('Rikaze', shigatse, 'Shigatse')], why: 'pinyin for a Tibetan name'},
			{entries: [urumqi], text: 'The fire in Wulumuqi led to protests.', speaks: [wrong('Wulumuqi', urumqi, 'Urumqi')], why: 'pinyin for a Uyghur name'},
			{entries: [hohhot], text: 'Schools in Huhehaote closed.', speaks: [wrong('Huhehaote', hohhot, 'Hohhot')], why: 'pinyin for a Mongolian name'},
			{entries: [harbin], text: 'The ice festival in Haerbin opened.', speaks: [wrong('Haerbin', harbin, 'Harbin')], why: 'pinyin for a Manchu name'},
			{entries: [kowloon], text: 'Police sealed off a street in Jiulong.', speaks: [wrong('Jiulong', kowloon, 'Kowloon')], why: 'pinyin for Cantonese'},
			{entries: [causewayBay], text: 'Crowds gathered in Tongluo Bay.', speaks: [wrong('Tongluo Bay', causewayBay, 'Causeway Bay')], why: 'pinyin for an English name, the kind word translated'},
			{entries: [tsimShaTsui], text: 'The harbour at Jianshazui was lit up.', speaks: [wrong('Jianshazui', tsimShaTsui, 'Tsim Sha Tsui')], why: 'pinyin in one word for Cantonese in three'},
			{entries: [mongKok], text: 'Shops in Wangjiao shut early.', speaks: [wrong('Wangjiao', mongKok, 'Mong Kok')], why: 'pinyin for Cantonese'},
		],
	},
	{
		name: 'Chinese: a foreign name spelled back from its characters is found',
		cases: [
			{entries: [austin], text: 'US Defense Secretary Aositing visited Manila.', speaks: [wrong('Aositing', austin, 'Austin')], why: '奥斯汀 in pinyin'},
			{entries: [sullivan], text: 'White House adviser Shaliwen flew to Beijing.', speaks: [wrong('Shaliwen', sullivan, 'Sullivan')], why: '沙利文 in pinyin'},
			{entries: [yellen], text: 'Treasury Secretary Yelun ate mushrooms in a Yunnan restaurant.', speaks: [wrong('Yelun', yellen, 'Yellen')], why: '耶伦 in pinyin'},
			{entries: [raimondo], text: 'Commerce Secretary Lei Mengduo toured the factory.', speaks: [wrong('Lei Mengduo', raimondo, 'Raimondo')], why: '雷蒙多 in pinyin, cut as a Chinese name'},
			{entries: [scholz], text: 'Chancellor Shuoerci will visit Chongqing.', speaks: [wrong('Shuoerci', scholz, 'Scholz')], why: '朔尔茨 in pinyin'},
			{entries: [leyen], text: 'EU chief Feng Delaien announced tariffs.', speaks: [wrong('Feng Delaien', leyen, 'von der Leyen')], why: '冯德莱恩 in pinyin, 冯 taken as a surname'},
			{entries: [sunak], text: 'Prime Minister Sunac called an election.', speaks: [wrong('Sunac', sunak, 'Sunak')], why: 'c for k'},
			{entries: [stoltenberg], text: 'NATO’s Stoltenbeg spoke in Vilnius.', speaks: [wrong('Stoltenbeg', stoltenberg, 'Stoltenberg')], why: '贝格 loses the r'},
			{entries: [zelensky], text: 'Ukrainian President Zelianski thanked Poland.', speaks: [wrong('Zelianski', zelensky, 'Zelensky')], why: '连 spelled lian'},
			{entries: [guterres], text: 'UN chief Gutereis called for restraint.', speaks: [wrong('Gutereis', guterres, 'Guterres')], why: '雷斯 spelled reis'},
			{entries: [tedros], text: 'WHO Director-General Tan Desai declared an emergency.', speaks: [wrong('Tan Desai', tedros)], why: '谭德塞 in pinyin reads as a Chinese name'},
			{entries: [messi], text: 'Argentina captain Meixi did not play in Hong Kong.', speaks: [wrong('Meixi', messi, 'Messi')], why: '梅西 in pinyin'},
			{entries: [haaland], text: 'Striker Harland scored a hat-trick.', speaks: [wrong('Harland', haaland, 'Haaland')], why: 'an English spelling of the sound'},
			{entries: [trudeau], text: 'Canadian Prime Minister Teludo resigned.', speaks: [wrong('Teludo', trudeau, 'Trudeau')], why: '特鲁多 in pinyin'},
			{entries: [netanyahu], text: 'Israeli Prime Minister Neitaniahu rejected the plan.', speaks: [wrong('Neitaniahu', netanyahu, 'Netanyahu')], why: '内塔尼亚胡 in pinyin but for one letter'},
			{entries: [erdogan], text: 'Turkish President Erdoan hosted the talks.', speaks: [wrong('Erdoan', erdogan, 'Erdoğan')], why: '埃尔多安 has no g, as the Turkish has none to hear'},
			{entries: [prabowo], text: 'Indonesia’s Plabowo took office.', speaks: [wrong('Plabowo', prabowo, 'Prabowo')], why: '拉 is la and ra'},
			{entries: [gaza], text: 'Aid trucks entered Jiasha on Sunday.', speaks: [wrong('Jiasha', gaza, 'Gaza')], why: '加沙 in pinyin'},
			{entries: [nvidia], text: 'Yingweida shares fell 17%.', speaks: [wrong('Yingweida', nvidia, 'Nvidia')], why: '英伟达 in pinyin'},
			{entries: [boeing], text: 'A Boyin 737 made an emergency landing.', speaks: [wrong('Boyin', boeing, 'Boeing')], why: '波音 in pinyin'},
			{entries: [starbucks], text: 'Xingbake will open more shops.', speaks: [wrong('Xingbake', starbucks, 'Starbucks')], why: '星巴克 in pinyin, the first character a translation'},
		],
	},
	{
		name: 'Chinese: a Japanese, Korean or Thai name in pinyin is found',
		cases: [
			{entries: [kishida], text: 'Japanese Prime Minister Antian Wenxiong made an offering.', speaks: [wrong('Antian Wenxiong', kishida, 'Fumio Kishida')], why: '岸田文雄 in pinyin'},
			{entries: [abe], text: 'Former Prime Minister Anbei Jinsan was shot in Nara.', speaks: [wrong('Anbei Jinsan', abe, 'Shinzo Abe')], why: '安倍晋三 in pinyin'},
			{entries: [suga], text: 'Japanese Prime Minister Jian Yiwei will not run.', speaks: [wrong('Jian Yiwei', suga, 'Yoshihide Suga')], why: '菅义伟 in pinyin reads as a Chinese name'},
			{entries: [ishiba], text: 'LDP leader Shi Pomao formed a cabinet.', speaks: [wrong('Shi Pomao', ishiba, 'Shigeru Ishiba')], why: '石破茂 cut as a Chinese name'},
			{entries: [murakami], text: 'Novelist Cunshang Chunshu was not chosen.', speaks: [wrong('Cunshang Chunshu', murakami, 'Haruki Murakami')], why: '村上春树 in pinyin'},
			{entries: [shinkai], text: 'Animator Xin Haicheng came to Beijing.', speaks: [wrong('Xin Haicheng', shinkai, 'Makoto Shinkai')], why: '新海诚 cut as a Chinese name', pending: 'a surname and the sound of the next syllable taken for a whole name'},
			{entries: [yoon], text: 'South Korean President Yin Xiyue was impeached.', speaks: [wrong('Yin Xiyue', yoon, 'Yoon Suk-yeol')], why: '尹锡悦 in pinyin'},
			{entries: [leeJaeMyung], text: 'Opposition leader Li Zaiming fasted for 24 days.', speaks: [wrong('Li Zaiming', leeJaeMyung, 'Lee Jae-myung')], why: '李在明 in pinyin'},
			{entries: [kimJongUn], text: 'North Korean leader Jin Zheng’en arrived by train.', speaks: [wrong('Jin Zheng’en', kimJongUn, 'Kim Jong-un')], why: '金正恩 in pinyin with its apostrophe'},
			{entries: [sonHeungMin], text: 'Tottenham captain Sun Xingmin scored.', speaks: [wrong('Sun Xingmin', sonHeungMin, 'Son Heung-min')], why: '孙兴慜 in pinyin'},
			{entries: [pyongyang], text: 'The train left Pingrang at night.', speaks: [wrong('Pingrang', pyongyang, 'Pyongyang')], why: '平壤 in pinyin'},
			{entries: [incheon], text: 'He landed at Renchuan Airport near Seoul.', speaks: [wrong('Renchuan', incheon, 'Incheon')], why: '仁川 in pinyin'},
			{entries: [bangkok], text: 'Protests in Mangu entered a second week.', speaks: [wrong('Mangu', bangkok, 'Bangkok')], why: '曼谷 in pinyin'},
		],
	},
	{
		name: 'Chinese: a right rendering in any admitted shape is left alone',
		cases: [
			{entries: [liKeqiang, johnLee], text: 'Li Keqiang received John Lee. Li praised Lee’s work.', speaks: [], why: 'Li and Lee, each another’s right name'},
			{entries: [wangQishan, jensenHuang], text: 'Wang Qishan and Jensen Huang met. Huang gave Wang a book.', speaks: [], why: 'Wang and Huang sound alike, each another’s right name'},
			{entries: [lawrenceWong, wangWentao], text: 'Wang Wentao welcomed Lawrence Wong; Wong thanked Wang.', speaks: [], why: 'Wong and Wang, each another’s right name'},
			{entries: [chowYunFat, stephenChow], text: 'Chow Yun-fat said so. Stephen Chow agreed. “Mr. Chow is right,” said a fan.', speaks: [], why: 'two people share a surname, and both are right'},
			{entries: [mengWanzhou], text: 'MENG WANZHOU FREED. Meng’s plane landed in Shenzhen.', speaks: [], why: 'capitals, and the surname after the full name'},
			{entries: [wongKarWai], text: 'Wong Kar Wai attended the gala in Cannes.', speaks: [], why: 'a blank for the hyphen within a given name'},
			{entries: [chowYunFat], text: 'Chow Yun-Fat was the host of the night.', speaks: [], why: 'a capital behind the hyphen'},
			{entries: [tsai], text: 'Tsai Ing‑wen waved. Tsai’s aides left.', speaks: [], why: 'the hyphen that keeps a line together'},
			{entries: [leeHsienLoong], text: 'Lee Hsien-Loong and the Lees laid flowers.', speaks: [], why: 'a hyphen within a given name, and a plural family'},
			{entries: [erdogan, guterres], text: 'Recep Tayyip Erdogan met Antonio Guterres in Istanbul.', speaks: [], why: 'accents and a breve dropped'},
			{entries: [zelensky], text: 'Zelenskyy spoke by video; Zelensky’s office published it.', speaks: [], why: 'two admitted spellings'},
			{entries: [tedros], text: 'Tedros Adhanom Ghebreyesus was re-elected. Tedros thanked members.', speaks: [], why: 'a given name that is the name in use'},
			{entries: [peking, tsinghua], text: 'Peking University and Tsinghua lead the list; PKU is older.', speaks: [], why: 'admitted short forms'},
			{entries: [dengXiaoping], text: 'Deng Xiaoping, paramount leader of China, visited Shenzhen.', speaks: [], why: 'a title in small letters behind the name is a description'},
			{entries: [prabowo], text: 'The new president, Prabowo, is a former general.', speaks: [], why: 'a first mention by the name in use'},
			{entries: [jackMa], text: 'J. Ma signed for the buyer.', speaks: [], why: 'an initial for the given name'},
		],
	},
	{
		name: 'Chinese: other people with a name like an entry’s are left alone',
		cases: [
			{entries: [liKeqiang], text: 'Li Na won in Paris; Li Ning makes shoes; Li Qiang became premier.', speaks: [], why: 'three other people named Li', pending: 'real names near an entry'},
			{entries: [wangQishan], text: 'Wang Jianlin sold his hotels.', speaks: [], why: 'another person, two other syllables'},
			{entries: [zhangYimou], text: 'Zhang Ziyi starred, and Zhang Yiming founded ByteDance.', speaks: [], why: 'other people, one of whom shares a syllable', pending: 'real names near an entry'},
			{entries: [liuHe], text: 'Liu Xiang hurdled, Liu Yifei acted, and Liu Xiaobo won the peace prize.', speaks: [], why: 'other people named Liu'},
			{entries: [chiang], text: 'Jiang Zemin led the party from 1989, and Jiang Qing died in 1991.', speaks: [], why: 'other people whose surname is another reading of the entry’s'},
			{entries: [carrieLam], text: 'Justin Lin and Maya Lin were born in Taipei and Ohio. Lin Biao died in Mongolia.', speaks: [], why: 'a surname that is the pinyin of the entry’s, with other given names'},
			{entries: [jackieChan], text: 'Chen Duxiu founded the party; Charlie Chan is a detective.', speaks: [], why: 'another surname and another given name'},
			{entries: [kishida], text: 'Kyoko Kishida was an actress.', speaks: [], why: 'a namesake with a given name of her own'},
			{entries: [kimJongUn], text: 'Jin Liqun heads the bank, and Kim Yo-jong issued a statement.', speaks: [], why: 'a Chinese namesake and a relative'},
			{entries: [sunYatSen], text: 'Sun Tzu wrote “The Art of War”, and Sun Chunlan led the task force.', speaks: [], why: 'other people named Sun'},
			{entries: [jensenHuang], text: 'Huang Hua and Huang Xianfan were both professors.', speaks: [], why: 'other people named Huang'},
			{entries: [yellen], text: 'Helen Clark and Ellen Johnson Sirleaf led the panel.', speaks: [], why: 'known given names near a surname'},
			{entries: [sullivan], text: 'Ed Sullivan’s show ran until 1971.', speaks: [], why: 'a namesake with a given name of his own'},
		],
	},
	{
		name: 'Chinese: ordinary words and well-known names near an entry are left alone',
		cases: [
			{entries: [nanning], text: 'Nanjing, Nanchang and Nantong raised the alert level.', speaks: [], why: 'other real cities'},
			{entries: [guizhou], text: 'Guangzhou, Hangzhou and Huizhou grew faster.', speaks: [], why: 'other real cities that end alike'},
			{entries: [taichung], text: 'Taiyuan, Taizhou and Taipei are three cities.', speaks: [], why: 'other real cities that begin alike'},
			{entries: [hsinchu], text: 'Xinhua reported from Xining in Qinghai.', speaks: [], why: 'an agency, a city and a province'},
			{entries: [lhasa], text: 'NASA and the city of Mersa signed. Lisa left.', speaks: [], why: 'an acronym, a city and a given name'},
			{entries: [kinmen], text: 'Yemen closed its border; the Yes Men performed.', speaks: [], why: 'a country, and words'},
			{entries: [heLifeng], text: 'He lifted the ban. He left for Xi’an. He and Li spoke.', speaks: [], why: 'the surname is also a pronoun'},
			{entries: [maLong], text: 'The Long March began in 1934. A long line formed in May.', speaks: [], why: 'the given name is also a word'},
			{entries: [sunYingsha], text: 'The sun set at six. The Sun newspaper apologised on Sunday.', speaks: [], why: 'the surname is also a word and a paper'},
			{entries: [panZhanle], text: 'Pan American Airways flew there; a frying pan was lost.', speaks: [], why: 'the surname is also a word'},
			{entries: [liuHe], text: 'A crane collapsed in Tianjin. Cranes winter in Kushiro.', speaks: [], why: 'a meaning of the name, in small letters or plural'},
			{entries: [tangWei], text: 'Soup kitchens opened. The soup was cold.', speaks: [], why: 'a meaning of the name as a word'},
			{entries: [tamsui], text: 'Freshwater fish died in the lake. Fresh water was trucked in.', speaks: [], why: 'the meaning of a name as a word'},
			{entries: [hanKuoYu], text: 'South Korea and Japan held talks. A Korean envoy came.', speaks: [], why: 'the country itself'},
			{entries: [gaza], text: 'Giza and Ghana; Gazprom and gauze.', speaks: [], why: 'a place, a country, a company and a word'},
			{entries: [boeing], text: 'Beijing and Bohai Bay were covered in smog, a boying crowd said.', speaks: [], why: 'a capital and a bay'},
			{entries: [messi], text: 'Messy rooms and messages piled up. Mexico won.', speaks: [], why: 'a word at a sentence’s start, and a country'},
			{entries: [austin], text: 'August in Houston is hot. Justin agreed, and Augustine wrote it down.', speaks: [], why: 'a month and given names'},
			{entries: [kowloon], text: 'Dragons danced for nine days. Colon cancer is common.', speaks: [], why: 'words of its meaning, and a word that sounds alike'},
			{entries: [peking], text: 'Beijing hosted the games. Universities in Beijing reopened. Beijing Normal University did not.', speaks: [], why: 'the city by its own name, and another university'},
			{entries: [suga], text: 'Jian County and Jianyang were flooded.', speaks: [], why: 'real places that begin like a reading'},
			{entries: [abe], text: 'The maybe and the able; ABC aired it in April.', speaks: [], why: 'words, an acronym and a month near three letters'},
			{entries: [scholz], text: 'Schools reopened. Schultz bought the shop.', speaks: [], why: 'a word, and a surname of its own'},
			{entries: [nvidia], text: 'India and NVDA, its ticker, were in the news with 5G and H20.', speaks: [], why: 'a country, a ticker, and names with numbers'},
			{entries: [raimondo], text: 'Ray Charles sang of diamonds. Raymond Chandler wrote in Los Angeles.', speaks: [], why: 'other people'},
			{entries: [koWenJe], text: 'Kofi Annan and K.-P. Boon ran the UN and the KMT.', speaks: [], why: 'initials and acronyms beside a short surname'},
		],
	},
];
