/**
 * Chinese syllables in Latin letters: Hanyu Pinyin and what else stands in newspapers for the same sound.
 *
 * Sources: Hanyu Pinyin (ISO 7098), Wade–Giles (Giles 1912), Tongyong Pinyin (Ministry of Education, Taiwan, 2002), Yale
 * for Cantonese, Jyutping (LSHK 1993), the spellings of the Hong Kong government for places and persons (no official table
 * exists: the usual ones), customary Hokkien, Teochew, Cantonese and Hakka surnames of Singapore, Malaysia, Indonesia, the
 * Philippines and Taiwan, and for surnames with a sound of their own Xiandai Hanyu Cidian.
 */
import {readingsOf} from '../readings.js';
import {combinePlaces, type Place, parseWays} from './combine.js';

const FINALS_OF: Readonly<Record<string, string>> = {
	'': 'a o e ai ei ao ou an en ang eng er yi ya yo ye yao you yan yin yang ying yong wu wa wo wai wei wan wen wang weng yu yue yuan yun',
	b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
	p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
	m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
	f: 'a o ei ou an en ang eng u',
	d: 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un',
	t: 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
	n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe',
	l: 'a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe',
	g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
	k: 'a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
	h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
	j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
	q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
	x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
	zh: 'i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
	ch: 'i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
	sh: 'i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
	r: 'i e ao ou an en ang eng ong u uo ui uan un',
	z: 'i a e ai ei ao ou an en ang eng ong u uo ui uan un',
	c: 'i a e ai ao ou an en ang eng ong u uo ui uan un',
	s: 'i a e ai ao ou an en ang eng ong u uo ui uan un',
};

/** Every syllable of Mandarin in toneless pinyin, about 400. */
export const PINYIN_SYLLABLES: ReadonlySet<string> = new Set(
	Object.entries(FINALS_OF).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
);

/**
 * Every way to part a word into pinyin syllables, the one with the fewest syllables first, at most 8; empty where there is
 * none: `ruoyun` → [[ruo, yun]]; `xian` → [[xian], [xi, an]]. Lower case; an apostrophe always parts; v and u stand for ü.
 */
export function segmentPinyin(word: string): string[][] {
	const found: string[][] = [];
	const walk = (rest: string, taken: string[]): void => {
		if (found.length >= 32) return;
		if (rest === '') {
			found.push(taken);
			return;
		}
		for (let length = Math.min(6, rest.length); length > 0; length--) {
			const piece = rest.slice(0, length).replace('v', 'ü');
			if (PINYIN_SYLLABLES.has(piece)) walk(rest.slice(length).replace(/^['’-]/, ''), [...taken, piece]);
		}
	};
	walk(word, []);
	return found.sort((left, right) => left.length - right.length).slice(0, 8);
}

/** Initial and final of a pinyin syllable, y and w counted as finals: `qin` → [q, in]; null for no syllable. */
export function partsOfPinyin(syllable: string): readonly [initial: string, final: string] | null {
	if (!PINYIN_SYLLABLES.has(syllable)) return null;
	const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?/.exec(syllable)![0];
	return [initial, syllable.slice(initial.length)];
}

const WADE_INITIAL: Readonly<Record<string, string>> = {
	...{b: 'p', p: "p'", d: 't', t: "t'", g: 'k', k: "k'", j: 'ch', q: "ch'", x: 'hs', zh: 'ch', ch: "ch'"},
	...{r: 'j', z: 'ts', c: "ts'"},
};
const WADE_BARE: Readonly<Record<string, string>> = {
	...{
		yi: 'i',
		ya: 'ya',
		ye: 'yeh',
		yan: 'yen',
		you: 'yu',
		yong: 'yung',
		yu: 'yü',
		yue: 'yüeh',
		yuan: 'yüan',
		yun: 'yün',
	},
	...{er: 'erh', e: 'o', zhi: 'chih', chi: "ch'ih", shi: 'shih', ri: 'jih', zi: 'tzu', ci: "tz'u", si: 'ssu'},
	...{ge: 'ko', ke: "k'o", he: 'ho', gui: 'kuei', kui: "k'uei"},
};

/** A pinyin syllable in Wade–Giles with apostrophes and ü: `zhang` → `chang`, `qing` → `ch'ing`; null for no syllable. */
export function wadeGiles(syllable: string): string | null {
	const parts = partsOfPinyin(syllable);
	if (parts === null) return null;
	const [initial, final] = parts;
	const whole = WADE_BARE[syllable];
	if (whole !== undefined) return whole;
	const afterPalatal = /^[jqx]$/.test(initial) ? final.replace(/^u/, 'ü') : final;
	const written = afterPalatal
		.replace(/^ian$/, 'ien')
		.replace(/^ie$/, 'ieh')
		.replace(/^iong$/, 'iung')
		.replace(/^ong$/, 'ung')
		.replace(/^üe$/, 'üeh')
		.replace(/^uo$/, /^(g|k|h|sh)$/.test(initial) ? 'uo' : 'o');
	return (WADE_INITIAL[initial] ?? initial) + written;
}

const TONGYONG_BARE: Readonly<Record<string, string>> = {
	...{zhi: 'jhih', chi: 'chih', shi: 'shih', ri: 'rih', zi: 'zih', ci: 'cih', si: 'sih', wen: 'wun', weng: 'wong'},
	feng: 'fong',
};

/** A pinyin syllable in Tongyong: `zhang` → `jhang`, `xiu` → `siou`; null for no syllable. */
export function tongyong(syllable: string): string | null {
	const parts = partsOfPinyin(syllable);
	if (parts === null) return null;
	const whole = TONGYONG_BARE[syllable];
	if (whole !== undefined) return whole;
	const [initial, final] = parts;
	const head = {zh: 'jh', q: 'c', x: 's'}[initial] ?? initial;
	const rounded = /^[jqx]$/.test(initial) ? final.replace(/^u/, 'yu') : final.replace('ü', 'yu');
	return (
		head +
		rounded
			.replace(/^iu$/, 'iou')
			.replace(/^ui$/, 'uei')
			.replace(/^iong$/, 'yong')
	);
}

const bare = (text: string): string => text.replace(/['’]/g, '').replaceAll('ü', 'u');

/**
 * The ways one Mandarin syllable is written, pinyin first, lower case, without apostrophes and ü: `lü` → `lu`, `lyu`,
 * `lv`; `xie` → `xie`, `hsieh`, `sie`; `zhu` → `zhu`, `chu`, `jhu`. Taiwan's usage is Wade–Giles without its marks.
 * A string that is no syllable comes back alone.
 */
export function pinyinSpellings(syllable: string): {readonly spelling: string; readonly system: string}[] {
	const found = new Map<string, string>();
	const add = (spelling: string | null, system: string): void => {
		if (spelling !== null && !found.has(spelling)) found.set(spelling, system);
	};
	add(bare(syllable), 'pinyin');
	if (syllable.includes('ü')) {
		add(syllable.replace('ü', 'yu'), 'passport');
		add(syllable.replace('ü', 'v'), 'typed pinyin');
	}
	const wade = wadeGiles(syllable);
	if (wade !== null) {
		add(bare(wade), 'Wade–Giles');
		// Everyday spellings of Taiwan beside the book: szu, tze, and e for o.
		if (syllable === 'si') add('szu', 'Wade–Giles');
		if (syllable === 'zi' || syllable === 'ci') add('tze', 'Wade–Giles');
		if (/^[gkh]e$/.test(syllable)) add(bare(`${WADE_INITIAL[syllable[0]!] ?? syllable[0]!}e`), 'Wade–Giles');
	}
	add(tongyong(syllable), 'Tongyong');
	return [...found].map(([spelling, system]) => ({spelling, system}));
}

const HONG_KONG_INITIAL: Readonly<Record<string, Place>> = {
	...{b: ['p', 'b'], d: ['t', 'd'], g: ['k', 'g'], gw: ['kw', 'gw'], kw: ['kw'], j: ['y']},
	...{z: ['ch', 'ts', 'j'], c: ['ch', 'ts'], s: ['s', 'sh'], ng: ['ng', '']},
};

const HONG_KONG_FINAL: Readonly<Record<string, Place>> = {
	...{
		aa: ['a', 'ah'],
		aai: ['ai'],
		aau: ['au'],
		aam: ['am'],
		aan: ['an'],
		aang: ['ang'],
		aap: ['ap'],
		aat: ['at'],
		aak: ['ak'],
	},
	...{
		ai: ['ai', 'ei'],
		au: ['au', 'ow'],
		am: ['am', 'um'],
		an: ['an', 'un'],
		ang: ['ang'],
		ap: ['ap'],
		at: ['at'],
		ak: ['ak'],
	},
	...{
		ei: ['ei', 'ee', 'i'],
		eng: ['eng', 'ing'],
		ek: ['ek', 'ik'],
		i: ['i', 'ee', 'ze'],
		iu: ['iu'],
		im: ['im'],
		in: ['in'],
	},
	...{ing: ['ing'], ip: ['ip'], it: ['it'], ik: ['ik'], o: ['o', 'or'], oi: ['oi'], ou: ['o', 'ou', 'oo'], on: ['on']},
	...{
		ong: ['ong'],
		ot: ['ot'],
		ok: ['ok'],
		oe: ['eu'],
		oeng: ['eung'],
		oek: ['euk'],
		eoi: ['ui'],
		eon: ['un'],
		eot: ['ut'],
	},
	...{
		u: ['u', 'oo'],
		ui: ['ui'],
		un: ['un', 'oon'],
		ung: ['ung'],
		ut: ['ut'],
		uk: ['uk'],
		yu: ['yu', 'u'],
		yun: ['uen'],
	},
	...{yut: ['uet'], m: ['m', 'ng'], ng: ['ng'], e: ['e', 'eh'], ep: ['ep'], et: ['et']},
};

/** Syllables whose usual spelling the rules do not reach, or reach late. */
const HONG_KONG_USUAL: ReadonlyMap<string, Place> = parseWays(
	'lei:lee,li,lei ng:ng m:ng zau:chow,chau,jau,tsau wu:wu,woo ceoi:chui,tsui,choi zeng:cheng,tseng zang:tsang,tseng,chang ze:tse ' +
		'zi:chi,tsz,tse,gee ci:chi,tse,tsz si:si,sze,see,szeto,shi zit:chit,tsit cing:ching zing:ching,jing zoi:choi,tsoi coi:choi,tsoi ' +
		'caa:cha zok:chok,tsok jyu:yu,yue,yee jyun:yuen,un jyut:yuet ji:yi,yee jip:yip,ip jim:yim jin:yin jiu:yiu,yew jau:yau,yow ' +
		'jan:yan,yun jam:yam,yum jing:ying joeng:yeung,young joek:yeuk jeoi:yui jeon:yun zoeng:cheung,cheong,jeung coeng:cheung,cheong ' +
		'soeng:sheung,seung hoeng:heung loeng:leung,leong syu:shu,sue zyu:chu,chue,jue cyu:chu,chue syun:suen,shuen zyun:chuen ' +
		'cyun:chuen syut:suet,shuet sau:sau,shau sing:sing,shing sang:sang sek:shek,sek siu:siu,shiu sin:sin man:man,mun ' +
		'san:san,sun,shan gwok:kwok,kwock gwong:kwong gwan:kwan gwaan:kwan gim:kim gam:kam,gam,kum ging:king gin:kin giu:kiu,kew ' +
		'gai:kai goeng:keung gei:kei,kee,ki gok:kok gong:kong gung:kung gwai:kwai kwai:kwai haan:han ham:ham,hum hei:hei,hee ' +
		'heoi:hui,hoi,hsu ho:ho,hor hou:ho,hou hung:hung hon:hon hin:hin hing:hing lau:lau,low,lou lou:lo,lou,loo lo:lo,law,loh ' +
		'luk:luk lung:lung leoi:lui,loi leon:lun lai:lai lam:lam,lum maa:ma,mah mak:mak mok:mok mui:mui,mei mou:mo,mou,moo ' +
		'pun:poon,pun paang:pang pang:pang fung:fung,foong fong:fong fan:fan,fun fai:fai,fei fu:fu,foo fo:fo dang:tang dung:tung ' +
		'dou:to,tou tou:to,tou taam:tam tong:tong tung:tung wai:wai wan:wan,won wing:wing wong:wong,vong jung:yung juk:yuk ' +
		'zung:chung,tsung zan:chan,tsun can:chan,chun zam:sham,cham zim:chim,jim caai:chai seoi:sui,shui sung:sung seon:sun,shun ' +
		'baak:pak,bak bou:po,bo baau:pau,bau bun:poon,pun bing:ping binn:pin au:au ngai:ngai ngan:ngan,an ou:o,ou on:on,ngon ' +
		'oi:oi,ngoi keoi:kui,keoi kei:kei,ki,kay kiu:kiu,kew kwong:kwong saa:sha sam:sum,sam saam:sam hoi:hoi tin:tin ting:ting',
);

/**
 * The spellings of a toneless Jyutping syllable usual in Hong Kong, then Yale, Jyutping itself last, at most 8:
 * `loeng` → `leung`, …; `ceoi` → `chui`, `tsui`, …; `wong` → `wong`.
 */
export function cantoneseSpellings(jyutping: string): string[] {
	const found = new Set<string>(HONG_KONG_USUAL.get(jyutping) ?? []);
	const initial = /^(gw|kw|ng(?=[aeiou])|[bpmfdtnlgkhjwzcs](?!$)|)/.exec(jyutping)![0];
	const final = jyutping.slice(initial.length);
	const finals = HONG_KONG_FINAL[final];
	if (finals !== undefined)
		for (const way of combinePlaces([HONG_KONG_INITIAL[initial] ?? [initial], finals], 4)) found.add(way);
	found.add(cantoneseYale(jyutping));
	found.add(jyutping);
	return [...found].slice(0, 8);
}

/** A toneless Jyutping syllable in Yale: `zoeng` → `jeung`, `jyun` → `yun`. */
export const cantoneseYale = (jyutping: string): string =>
	jyutping
		.replace(/^jyu/, 'yu')
		.replace(/^j/, 'y')
		.replace(/^z/, 'j')
		.replace(/^c/, 'ch')
		.replace(/oe|eo/, 'eu')
		.replace(/aa$/, 'a');

/** Traditional form → spellings of South-East Asian and Taiwanese families: Hokkien and Teochew, then Hakka and Cantonese. */
const SOUTH_EAST_ASIAN = parseWays(
	'陳:tan,chin,ting,tjan 林:lim,lam,liem 黃:ng,wee,ooi,oei,uy,wong,oey,ui 吳:goh,go,ngo,ng,gouw,wu 王:ong,heng,wong,bong 蔡:chua,chuah,choa,tjoa,chai,tsai ' +
		'張:teo,teoh,tio,chong,thio,tiu,cheong 楊:yeo,yeoh,yong,njoo,yap,io 許:koh,khoh,khaw,kho,hii,khor,hui 沈:sim,shim,sum 周:chew,chiu,tjioe,chow,choo,jiu ' +
		'李:lee,dy,li,ly,lie 郭:quek,kwek,kuek,kuok,keh,kueh,que,kwik,kwok 洪:ang,hong,hung 謝:chia,cheah,tjia,sia,chea,tse 劉:low,lau,lauw,liu,liew,lao,lew ' +
		'葉:yap,yeap,iap,yip,jap,heok 何:ho,hor,hoe 曾:chan,tjan,tsen,chang,chen,tsang,chng 鄭:tay,teh,te,tee,the,chang,cheng 呂:loo,loh,leu,lu,lui ' +
		'邱:khoo,koo,hiew,khu,kew,hew 蘇:soh,saw,souw,soo,so 方:png,pung,hong,pui,fong,fang 傅:poh,pow,foo,po,fu 符:foo,hu,foo 余:ee,yii,yee,eu,iyu,yu ' +
		'顏:gan,ngan,yen 柯:kua,quah,kwa,kwah,co,ko 盧:loh,loo,lo,lou 羅:loh,lo,law,low 賴:lai,lua 連:lian,lien,len 白:peh,pek,pak,pai 胡:oh,foo,aw,oh,ow,woo,hu ' +
		'梁:neo,neoh,leong,niu,nio,leung,liong 韓:han,hang,hon 宋:song,sung 馬:beh,bay,be,mah,ma 高:koh,kau,ko,kow 莊:chng,ching,chong,tjong,chuang 徐:chee,cher,chi,swee,tjhie,tsui,choo ' +
		'孫:sng,soon,suen,soen,son 黎:lai,loy,le,lei 歐:au,ou,ow,auw 江:kang,kong,kan,keong 朱:choo,chu,tjoe,choo,chee 紀:kee,ki,gee 康:kng,khong,khang 翁:ang,ong,eng,oen,yung ' +
		'魏:gwee,ngui,gui,goei,wee,ngoi 杜:toh,tou,to,tow 董:tang,tung,tong 童:tong,tang 卓:toh,tok,chok,to 溫:oon,woon,boon,wen,un 戴:tay,tai,te,the 潘:phua,phuah,poon,phoa,pan,pun ' +
		'施:see,si,sy,sze,shih 唐:tng,tong,teng,thong 湯:tng,thng,tong,thong 程:thia,tia,ching,thian 饒:jeow,neow,yeow,ngiau 侯:hau,haw,how,au 簡:kan,kang 關:kuan,kwan,koan ' +
		'藍:nah,lam,na,lum 阮:ng,guan,yuen,nguyen,wee 石:chio,sek,chioh,shek,shi 姚:yeo,yio,yow,yeow,yiu 倪:geh,gay,ngai,ge,nee 甘:kam,kham,gam 錢:chee,tjhie,chian,chin 范:hoan,huan,fam,fan,hwan ' +
		'蕭:siow,seow,seah,siauw,siao,shaw,siew 薛:see,sih,siek,sek 鍾:cheng,cheong,chong,chung,ching,tjong 任:lim,jim,yam,yim,jin 彭:phang,pheh,pang,pheng 田:chan,tien,tian,ten ' +
		'尤:yew,eu,iu,yu,yau 丁:teng,ting,ding,tan 涂:thoo,toh,too,tho 龔:keng,kiong,kung,kong,keong 巫:boo,moo,bo,mo 辜:koo,kor,ku 伍:ngoh,ng,goh,ngo 駱:loh,lok,law 雷:looi,lui,luei ' +
		'鄧:tang,teng,then,thang 曹:cho,chou,chaw,tso,tjo 袁:wan,guan,yuen,oan 司徒:szeto,seto,soo,situ,see-toh,setho 歐陽:auyong,auyeung,ouyang,aw-yong,oyong 官:kuan,kwan,koan 寶:po ' +
		'詹:chiam,cheam,jim,chim 凌:leng,ling,lin 柳:liu,lew,liew 鄒:chow,chou,chew,chau 熊:him,hiong,hong,yong 廖:liau,liew,leow,liaw,liao 賀:ho,hor 霍:fok,huo,hok 麥:mak,beh,mok 莫:mok,bok,boh ' +
		'古:koo,ku,koh 池:tee,chi,ti 蒙:mong,bong 覃:tham,tam 譚:tham,tam,thum 駱:loh,lok 練:lian,lien 房:pang,png,fong 游:yew,yu,iu,yow 龍:leong,lung,leng,loong 陸:lek,luk,loke,lok,liok ' +
		'馮:fung,foong,pang,hong,phang 卜:pok,bok 包:pau,pao,bau 巴:pa 寧:leng 易:yik,ek,yak 岑:shum,gim,sum 區:au,ow,ou 植:chik 冼:sin,sian 甄:yan,yen 關:kwan,kuan 吕:loo,leu 郝:hok 錡:kee',
);

/** Characters with a sound of their own as surnames, most usual first, pinyin. */
const SURNAME_PINYIN = parseWays(
	'单:shan 仇:qiu 解:xie 曾:zeng 区:ou 朴:piao 查:zha 翟:zhai,di 盖:ge 员:yun 乐:yue,le 任:ren 华:hua 应:ying 宁:ning 纪:ji 葛:ge 覃:qin,tan ' +
		'繁:po 秘:bi 折:she 种:chong 召:shao 洗:xian 冼:xian 逄:pang 缪:miao 隗:wei,kui 郗:xi,chi 卜:bu 牟:mou,mu 尉:wei,yu 黑:he 盛:sheng 宓:mi,fu 贾:jia ' +
		'薄:bo 柏:bai 车:che 褚:chu 谌:chen,shen 都:du 费:fei,bi 冯:feng 干:gan 过:guo 陆:lu 能:nai 祭:zhai 佴:nai 钭:tou 亓:qi 瞿:qu 莘:shen,xin 厍:she ' +
		'殳:shu 眭:sui 相:xiang 幺:yao 於:yu 臧:zang 笮:ze 訾:zi 曲:qu 重:chong 强:qiang,jiang 石:shi 沈:shen 叶:ye 长:chang 系:ji 曹:cao 晁:chao 行:xing ' +
		'少:shao 撒:sa 阚:kan 郇:xun,huan 妫:gui 佘:she 燕:yan 与:yu 粘:nian 哈:ha 适:shi,kuo 炅:gui 勾:gou 句:gou 召:shao 邵:shao 藏:zang 句:gou 令:ling ' +
		'余:yu 佟:tong 俞:yu 娄:lou 那:na 戚:qi 麻:ma 逯:lu 骆:luo 夏:xia 塔:ta 寻:xun 占:zhan 洼:wa 巢:chao 丁:ding 参:shen,can 洪:hong 便:pian 教:jiao ' +
		'贲:ben 阿:a 贾:jia 隽:juan 呙:guo 晟:cheng,sheng 敖:ao 万:wan 不:fou 六:lu',
);

/** Surnames of two characters: pinyin first, then customary spellings. Simplified form. */
const COMPOUND_SURNAMES = parseWays(
	'欧阳:ouyang,auyeung,auyong 司马:sima,szema 诸葛:zhuge,chuko,chukot 上官:shangguan,sheungkoon 司徒:situ,szeto,seto,soohoo 夏侯:xiahou 皇甫:huangfu 东方:dongfang ' +
		'慕容:murong,mayung,muyung 尉迟:yuchi 长孙:zhangsun 宇文:yuwen 公孙:gongsun 令狐:linghu 独孤:dugu 端木:duanmu,tuanmu 西门:ximen 南宫:nangong,namgung 轩辕:xuanyuan 钟离:zhongli ' +
		'申屠:shentu 闻人:wenren 公冶:gongye 呼延:huyan 万俟:moqi 濮阳:puyang 淳于:chunyu 单于:chanyu 太史:taishi 澹台:tantai 宗政:zongzheng 赫连:helian 拓跋:tuoba 百里:baili ' +
		'东郭:dongguo 南郭:nanguo 纳兰:nalan 鲜于:xianyu,sunwoo 司空:sikong,szehung 梁丘:liangqiu 左丘:zuoqiu 第五:diwu 爱新觉罗:aixinjueluo,aisingioro,aisin-gioro 叶赫那拉:yehenala ' +
		'张简:zhangjian,changchien 范姜:fanjiang,fanchiang 欧阳:ouyang,auyeung 端方:duanfang 子车:ziju 完颜:wanyan 耶律:yelü,yelu 哥舒:geshu 贺兰:helan 呼和:huhe 仲孙:zhongsun 羊舌:yangshe',
);

/**
 * Customary spellings of a Chinese surname (one or two characters, as written in any country) in South-East Asia and among
 * Hokkien, Teochew, Hakka and Cantonese families; empty for others. `fold` is `foldHan` of `readings.ts`.
 */
export function southEastAsianSpellings(surname: string, fold: (text: string) => string): readonly string[] {
	bySurname ??= foldKeys(SOUTH_EAST_ASIAN, fold);
	return bySurname.get(fold(surname)) ?? [];
}

/** Pinyin of a character as a surname where it differs from the word's, or is one of several; empty for others. */
export function surnamePinyin(char: string, fold: (text: string) => string): readonly string[] {
	byPinyin ??= foldKeys(SURNAME_PINYIN, fold);
	return byPinyin.get(fold(char)) ?? [];
}

/** Spellings of the two-character surname a name begins with, and its length; null where it begins with none. */
export function compoundSurname(
	name: string,
	fold: (text: string) => string,
): {readonly surname: string; readonly spellings: readonly string[]} | null {
	byCompound ??= foldKeys(COMPOUND_SURNAMES, fold);
	const chars = [...name];
	for (const length of [4, 2]) {
		const surname = chars.slice(0, length).join('');
		const spellings = byCompound.get(fold(surname));
		if (spellings !== undefined) return {surname, spellings};
	}
	return null;
}

/**
 * How the family that a Chinese name begins with may be spelled, wherever it lives: pinyin and what Taiwan has for it, then
 * Hokkien, Teochew, Hakka and Cantonese usage; a surname of two characters as a whole. Folded, without spaces.
 */
export function chineseSurnameSpellings(name: string, fold: (text: string) => string): readonly string[] {
	const compound = compoundSurname(name, fold);
	if (compound) return compound.spellings.map((spelling) => spelling.replace('-', ''));
	const [surname = ''] = name;
	const pinyin = [...surnamePinyin(surname, fold), ...(readingsOf(surname)?.pinyin ?? [])];
	const spellings = pinyin.flatMap((syllable) => pinyinSpellings(syllable).map(({spelling}) => spelling));
	return [...new Set([...spellings, ...southEastAsianSpellings(surname, fold)])];
}

let bySurname: ReadonlyMap<string, Place> | undefined;
let byPinyin: ReadonlyMap<string, Place> | undefined;
let byCompound: ReadonlyMap<string, Place> | undefined;

function foldKeys(table: ReadonlyMap<string, Place>, fold: (text: string) => string): ReadonlyMap<string, Place> {
	const found = new Map<string, Place>();
	for (const [key, ways] of table) {
		const folded = fold(key);
		found.set(folded, [...new Set([...(found.get(folded) ?? []), ...ways])]);
	}
	return found;
}
