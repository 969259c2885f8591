/**
 * Parts of names in many languages, each as English writes it and as its own language does. From general knowledge;
 * joined at random they make names that look real and are nobody's.
 */

/** Rows of `latin=source`, by white space; the source may be left out. */
function rows(text: string): readonly (readonly [latin: string, source: string])[] {
	return text
		.trim()
		.split(/\s+/)
		.map((row) => row.split('=') as [string, string]);
}

export const JAPANESE_SURNAMES = rows(`
Sato=佐藤 Suzuki=鈴木 Takahashi=高橋 Tanaka=田中 Ito=伊藤 Watanabe=渡辺 Yamamoto=山本 Nakamura=中村 Kobayashi=小林 Kato=加藤
Yoshida=吉田 Yamada=山田 Sasaki=佐々木 Yamaguchi=山口 Matsumoto=松本 Inoue=井上 Kimura=木村 Hayashi=林 Saito=斎藤 Shimizu=清水
Yamazaki=山崎 Mori=森 Ikeda=池田 Hashimoto=橋本 Abe=阿部 Ishikawa=石川 Yamashita=山下 Nakajima=中島 Ishii=石井 Ogawa=小川
Maeda=前田 Okada=岡田 Hasegawa=長谷川 Fujita=藤田 Goto=後藤 Kondo=近藤 Murakami=村上 Endo=遠藤 Aoki=青木 Sakamoto=坂本
Saito=斉藤 Fukuda=福田 Ota=太田 Nishimura=西村 Fujii=藤井 Okamoto=岡本 Fujiwara=藤原 Kaneko=金子 Nakano=中野 Miura=三浦
Harada=原田 Nakagawa=中川 Matsuda=松田 Takeuchi=竹内 Ono=小野 Tamura=田村 Nakayama=中山 Wada=和田 Ishida=石田 Morita=森田
Ueda=上田 Hara=原 Uchida=内田 Shibata=柴田 Sakai=酒井 Miyazaki=宮崎 Yokoyama=横山 Takagi=高木 Ando=安藤 Miyamoto=宮本
Ueno=上野 Masuda=増田 Sugiyama=杉山 Murata=村田 Otsuka=大塚 Koyama=小山 Hirano=平野 Kudo=工藤 Iwasaki=岩崎 Arai=新井
Noguchi=野口 Matsui=松井 Kikuchi=菊地 Sugawara=菅原 Kono=河野 Chiba=千葉 Sano=佐野 Kinoshita=木下 Nomura=野村 Matsuo=松尾
`);
export const JAPANESE_GIVEN = rows(`
Shohei=翔平 Takashi=隆 Hiroshi=浩 Kenji=健二 Yuki=由紀 Naoko=直子 Haruka=春香 Daisuke=大輔 Kazuo=和夫 Akira=明 Yoko=洋子
Keiko=恵子 Makoto=誠 Taro=太郎 Jiro=次郎 Ichiro=一郎 Mayumi=真由美 Yumiko=由美子 Shinji=真司 Tatsuya=達也 Hideki=秀樹
Masaru=勝 Satoshi=聡 Koji=浩二 Ryota=涼太 Sakura=桜 Misaki=美咲 Aoi=葵 Ren=蓮 Sota=颯太 Yuto=悠斗 Hinata=陽向 Kaito=海斗
Riku=陸 Nanami=七海 Ayaka=彩花 Megumi=恵 Tomoko=智子 Noriko=典子 Fumio=文雄 Shigeru=茂 Toshio=敏夫 Yasuo=康夫 Nobuo=信夫
Mitsuo=光男 Katsumi=克己 Hitoshi=仁 Minoru=実 Susumu=進 Isamu=勇 Kiyoshi=清 Osamu=修 Mamoru=守 Tsutomu=勉 Chieko=千恵子
`);
export const CHINESE_SURNAMES = rows(`
Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Zhao=赵 Huang=黄 Zhou=周 Wu=吴 Xu=徐 Sun=孙 Hu=胡 Zhu=朱 Gao=高 Lin=林 He=何 Guo=郭
Ma=马 Luo=罗 Liang=梁 Song=宋 Zheng=郑 Xie=谢 Han=韩 Tang=唐 Feng=冯 Yu=于 Dong=董 Xiao=萧 Cheng=程 Cao=曹 Yuan=袁 Deng=邓
Fu=傅 Shen=沈 Zeng=曾 Peng=彭 Lu=吕 Su=苏 Jiang=蒋 Cai=蔡 Jia=贾 Ding=丁 Wei=魏 Xue=薛 Ye=叶 Yan=阎 Pan=潘 Du=杜 Dai=戴 Xia=夏
Zhong=钟 Tian=田 Ren=任 Fan=范 Fang=方 Shi=石 Yao=姚 Tan=谭 Liao=廖 Zou=邹 Xiong=熊 Jin=金 Hao=郝 Kong=孔 Bai=白 Cui=崔 Kang=康
Mao=毛 Qiu=邱 Qin=秦 Jiang=江 Gu=顾 Hou=侯 Shao=邵 Meng=孟 Long=龙 Wan=万 Duan=段 Qian=钱 Tang=汤 Yin=尹 Yi=易 Chang=常 Wu=武
`);
export const CHINESE_SYLLABLES = rows(`
wei=伟 fang=芳 na=娜 xiu=秀 min=敏 jing=静 li=丽 qiang=强 lei=磊 jun=军 yang=洋 yong=勇 yan=艳 jie=杰 juan=娟 tao=涛 ming=明 chao=超
gang=刚 ping=平 hui=辉 gui=桂 ying=英 hua=华 yu=玉 lan=兰 mei=梅 xia=霞 dong=东 hong=红 bo=波 feng=峰 long=龙 jian=建 guo=国 zhi=志
wen=文 bin=斌 hai=海 xin=新 jia=佳 yi=怡 chen=晨 hao=浩 yun=云 xue=雪 qing=青 shan=山 chun=春 qiu=秋 dan=丹 ning=宁 kai=凯 peng=鹏
fei=飞 rui=瑞 tian=天 cheng=成 shu=淑 zhen=珍 hong=宏 sheng=胜 liang=亮 xiang=祥 guang=光 yuan=远 ling=玲 shi=世 da=大 xiao=晓
`);
export const KOREAN_SURNAMES = rows(`
Kim=김 Lee=이 Park=박 Choi=최 Jung=정 Kang=강 Cho=조 Yoon=윤 Jang=장 Lim=임 Han=한 Oh=오 Seo=서 Shin=신 Kwon=권 Hwang=황 Ahn=안
Song=송 Ryu=류 Hong=홍 Jeon=전 Ko=고 Moon=문 Yang=양 Son=손 Bae=배 Baek=백 Heo=허 Nam=남 Shim=심 Noh=노 Ha=하 Kwak=곽 Sung=성
`);
export const KOREAN_SYLLABLES = rows(`
min=민 seo=서 ji=지 hyun=현 jun=준 woo=우 young=영 soo=수 hee=희 jin=진 kyung=경 ho=호 sang=상 eun=은 hye=혜 jae=재 sung=성 dong=동
won=원 yeon=연 tae=태 kyu=규 chul=철 mi=미 jung=정 hwan=환 sun=선 in=인 ah=아 rim=림 seok=석 hoon=훈 bin=빈 chan=찬 gi=기 nam=남
`);
export const RUSSIAN_STEMS = rows(`
Ivan=Иван Petr=Петр Smirn=Смирн Kuznets=Кузнец Popov=Попов Sokol=Сокол Lebed=Лебед Kozl=Козл Novik=Новик Moroz=Мороз Volk=Волк
Solovy=Соловь Vasil=Васил Zayts=Зайц Pavl=Павл Semyon=Семён Golub=Голуб Vinograd=Виноград Bogdan=Богдан Vorob=Вороб Fyodor=Фёдор
Mikhail=Михайл Belya=Беля Taras=Тарас Bel=Бел Komar=Комар Orl=Орл Kisel=Кисел Makar=Макар Andre=Андре Kovalch=Ковальч Ily=Иль
Gus=Гус Tit=Тит Kuzm=Кузьм Kudryash=Кудряш Baran=Баран Kulik=Кулик Aleks=Алекс Stepan=Степан Yakov=Яков Sorok=Сорок Serge=Серге
Roman=Роман Zakhar=Захар Borod=Бород Koshel=Кошел Shcherb=Щерб Zhukovs=Жуковс Chern=Черн Tsvetk=Цветк Khar=Хар Grach=Грач
`);
export const RUSSIAN_ENDINGS = rows('ov=ов ev=ев in=ин sky=ский enko=енко uk=ук yan=ян ich=ич ovsky=овский onok=онок');
export const RUSSIAN_GIVEN = rows(`
Sergey=Сергей Dmitry=Дмитрий Alexei=Алексей Andrey=Андрей Mikhail=Михаил Ivan=Иван Nikolai=Николай Vladimir=Владимир
Yevgeny=Евгений Konstantin=Константин Maria=Мария Olga=Ольга Tatiana=Татьяна Natalia=Наталья Yelena=Елена Anna=Анна Irina=Ирина
Svetlana=Светлана Viktor=Виктор Pavel=Павел Roman=Роман Oleg=Олег Igor=Игорь Yury=Юрий Maxim=Максим Kirill=Кирилл Ksenia=Ксения
`);
export const ARABIC_GIVEN = rows(`
Mohammed=محمد Ahmed=أحمد Ali=علي Hassan=حسن Hussein=حسين Omar=عمر Khaled=خالد Ibrahim=إبراهيم Mustafa=مصطفى Youssef=يوسف
Mahmoud=محمود Karim=كريم Tariq=طارق Samir=سمير Walid=وليد Nasser=ناصر Jamal=جمال Adel=عادل Fatima=فاطمة Aisha=عائشة Maryam=مريم
Layla=ليلى Zainab=زينب Salma=سلمى Huda=هدى Rania=رانيا Faisal=فيصل Sultan=سلطان Rashid=راشد Majid=ماجد Salem=سالم Hamad=حمد
`);
export const ARABIC_SURNAMES = rows(`
Haddad=حداد Khoury=خوري Najjar=نجار Masri=مصري Shami=شامي Baghdadi=بغدادي Rashidi=رشيدي Sabah=صباح Mansour=منصور Saleh=صالح
Hamdan=حمدان Qasim=قاسم Zahrani=زهراني Ghamdi=غامدي Otaibi=عتيبي Harbi=حربي Shehri=شهري Dosari=دوسري Maktoum=مكتوم Nahyan=نهيان
Sharif=شريف Tamimi=تميمي Jaber=جابر Farouk=فاروق Rahman=رحمن Aziz=عزيز Kassem=كاسم Fayed=فايد Ghanem=غانم Sayed=سيد
`);
/** Syllables of European surnames, as katakana and as Chinese characters have them: `latin=kana=han`. */
export const EUROPEAN_HEADS = triples(`
bar=バー=巴 ken=ケン=肯 hart=ハート=哈特 lind=リンド=林德 hol=ホル=霍尔 stein=スタイン=斯坦 win=ウィン=温 mar=マー=马 del=デル=德尔
fer=フェル=费 gold=ゴールド=戈德 gar=ガー=加 wal=ウォル=沃尔 rich=リッチ=里奇 bren=ブレン=布伦 blin=ブリン=布林 har=ハー=哈
san=サン=桑 mon=モン=蒙 ver=ヴェル=韦尔 ros=ロス=罗斯 tor=トール=托尔 kel=ケル=凯尔 dun=ダン=邓 nor=ノー=诺 pel=ペル=佩尔
cam=カム=坎 jen=ジェン=詹 thom=トム=汤姆 mac=マク=麦克 fitz=フィッツ=菲茨 van=ヴァン=范 schul=シュル=舒尔 wein=ワイン=韦恩
kraus=クラウス=克劳斯 zim=ジム=齐默 al=アル=阿尔 es=エス=埃斯 or=オル=奥尔 ul=ウル=乌尔 grif=グリフ=格里夫 cald=コールド=考德
ash=アッシュ=阿什 black=ブラック=布莱克 white=ホワイト=怀特 hal=ハル=哈尔 mil=ミル=米尔 pres=プレス=普雷斯 sher=シャー=谢
`);
export const EUROPEAN_MIDDLES = triples(`
=== a=ア=阿 e=エ=埃 i=イ=伊 o=オ=奥 er=ァー=尔 in=イン=因 el=エル=埃尔 an=アン=安 ing=イング=英 is=イス=伊斯 ar=アール=阿尔 en=エン=恩
`);
export const EUROPEAN_TAILS = triples(`
son=ソン=森 ton=トン=顿 berg=バーグ=贝格 mann=マン=曼 ley=リー=利 ford=フォード=福德 field=フィールド=菲尔德 ler=ラー=勒
ner=ナー=纳 ski=スキー=斯基 sen=セン=森 dez=デス=德斯 rez=レス=雷斯 ti=ティ=蒂 ni=ニ=尼 land=ランド=兰 worth=ワース=沃思
ham=ハム=汉姆 well=ウェル=韦尔 wood=ウッド=伍德 bach=バッハ=巴赫 hoff=ホフ=霍夫 stad=スタッド=斯塔德 ker=カー=克 vich=ビッチ=维奇
dale=デール=代尔 more=モア=莫尔 quist=クイスト=奎斯特 gren=グレン=格伦 lund=ルンド=伦德 court=コート=考特 vale=ベール=维尔
`);
export const EUROPEAN_GIVEN = triples(`
Antony=アントニー=安东尼 Avril=アブリル=艾薇儿 John=ジョン=约翰 Peter=ピーター=彼得 Maria=マリア=玛丽亚 Anna=アンナ=安娜
Thomas=トーマス=托马斯 Robert=ロバート=罗伯特 Emma=エマ=艾玛 Laura=ローラ=劳拉 Victor=ビクトル=维克托 Oscar=オスカル=奥斯卡
Helena=ヘレナ=海伦娜 Julia=ジュリア=朱莉娅 Karl=カール=卡尔 Erik=エリック=埃里克 Linda=リンダ=琳达 Martin=マーティン=马丁
Simon=サイモン=西蒙 Daniel=ダニエル=丹尼尔 David=デービッド=大卫 Philip=フィリップ=菲利普 Claire=クレア=克莱尔 Hugo=ウーゴ=雨果
`);
export const PLACES = rows(`
Shanghai=上海 Beijing=北京 Nanjing=南京 Chengdu=成都 Wuhan=武汉 Suzhou=苏州 Hangzhou=杭州 Qingdao=青岛 Dalian=大连 Xiamen=厦门
Osaka=大阪 Kyoto=京都 Nagoya=名古屋 Sapporo=札幌 Fukuoka=福岡 Sendai=仙台 Hiroshima=広島 Niigata=新潟 Kobe=神戸 Shizuoka=静岡
Taipei=台北 Taishin=台新 Kaohsiung=高雄 Tainan=台南 Lanzhou=兰州 Guilin=桂林 Kunming=昆明 Changsha=长沙 Harbin=哈尔滨 Jinan=济南
`);
export const KINDS = rows(`
University=大学 Bank=银行 Museum=博物馆 Airlines=航空 Hospital=医院 Newspaper=报 Institute=研究所 Television=电视台 Library=图书馆
Theatre=剧院 Publishing=出版社 Securities=证券 Pharmaceutical=制药 Electronics=电子 Steel=钢铁 Railway=铁路 Insurance=保险
`);
export const ADJECTIVES = rows(`
Little=小 Great=大 Long=长 White=白 Black=黑 Red=红 Golden=金 Silver=银 Green=绿 Blue=蓝 Old=老 New=新 Bright=明 Silent=静 Lost=失
Southern=南 Northern=北 Eastern=东 Western=西 First=一 Far=远 High=高 Cold=冷 Hidden=隐 Wild=野 Sweet=甜 Clear=清 Deep=深
`);
export const NOUNS = rows(`
Mountain=山 River=河 Flower=花 Moon=月 Sun=日 Wind=风 Rain=雨 Snow=雪 Dragon=龙 Tiger=虎 Horse=马 Sword=剑 Heart=心 Dream=梦 Road=路
Sea=海 Sky=天 Star=星 Stone=石 Forest=林 Bridge=桥 Garden=园 City=城 House=屋 Song=歌 Light=光 Fire=火 Cloud=云 Spring=春 Autumn=秋
`);

function triples(text: string): readonly (readonly [latin: string, kana: string, han: string])[] {
	return text
		.trim()
		.split(/\s+/)
		.map((row) => row.split('=') as [string, string, string])
		.map(([latin, kana, han]) => [latin, kana, han] as const);
}
