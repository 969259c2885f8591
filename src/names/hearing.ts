/**
 * How languages hear names: which spellings come out alike when a name passes through a pivot language and is spelled
 * back. Each row is `spelling spelling cost`, in both directions; `^` and `$` are the edges of a word; `-` is nothing.
 * `romaji` and `pinyin` are no hearings but the ways to spell what is already Japanese or Chinese, and the slips between
 * like syllables; they leave out how a foreign name is bent.
 * A cost of 1 is an unrelated letter. The costs grade how regular a confusion is, not how often one set shows it.
 *
 * Sources: English respellings: the grapheme table of Venezky, “The Structure of English Orthography” (1970), as facts.
 * Japanese: the kana inventory (no l/r, v/b, th/s, si/shi, ti/chi, hu/fu; vowels after consonants), ISO 3602 and Hepburn.
 * Chinese: pinyin's initials and finals (ISO 7098): no voiced stops, no final consonants but n and ng, no clusters.
 * Russian: GOST/BGN practice for х, г, дж, кс, в and the endings. Korean: the rules of 외래어 표기법 read backwards.
 * Arabic: consonants without p and v, short vowels unwritten; French and English habits of spelling them.
 */

import {BY_EAR} from './hearing-asia-africa.js';
import {ALIKE, OWN_SOUNDS, type OwnSounds} from './hearing-latin.js';

/** The pivots whose hearing is known; `en` is what English respelling alone explains. */
export type Pivot = 'en' | 'ja' | 'zh' | 'ru' | 'uk' | 'sr' | 'ko' | 'ar' | 'romaji' | 'pinyin' | OwnSounds;

const ENGLISH = `
ph v .15 | th dt .1 | dt th .1 | ^em ^m .25 | ^en ^n .25 | i y .12 | ee i .12 | ie i .15 | ea i .2 | ea e .2 | ei ai .12 | ay ai .06 | ey ei .06 | ai ei .12 | ay ey .1 | ae ai .12 | ae e .12 | ai e .25 | ay a .25 | ei e .2 | ey$ y$ .1 | ie$ y$ .08 | ey$ ie$ .1 | i$ ie$ .12 | ee$ i$ .1 | ee$ y$ .12 | ey$ i$ .12
aye$ ay$ .05 | ayes$ ays$ .08 | aine ane .15 | aine ayne .06
ou u .15 | oo u .12 | ou oo .12 | au o .2 | aw au .06 | ow ou .12 | ow au .15 | ow o .2 | oh o .08 | ah a .08 | eh e .08 | eu u .25 | oe o .15 | oe e .2 | ue u .12 | uu u .04 | aa a .04 | ii i .04 | ew u .15 | eau o .12 | oi oy .06 | oa o .12 | uh u .1
ua wa .12 | ui wi .12 | ue we .12 | uo wo .12 | ia ya .08 | io yo .08 | iu yu .08 | ie ye .12 | ja ya .12 | ju yu .12 | jo yo .12 | je ye .12 | ij i .15 | ij y .12 | iy y .06 | iy i .06 | yi i .1
a e .4 | e i .35 | o u .35 | a o .45 | i u .5 | a u .45 | e o .5 | a i .55 | e u .5 | i o .6 | o y .7 | a y .6 | e y .4 | u y .5
e$ $ .12 | h$ $ .12 | s$ $ .6 | es$ s$ .2
c k .06 | ck k .04 | q k .06 | qu kw .08 | qu k .12 | ch k .25 | cc k .1 | kh k .12 | kh h .12 | x ks .06 | x gz .15 | x z .3 | x chs .08 | x kss .1 | x cks .08 | j ll .15 | y ll .2 | j h .25 | j zh .2 | x sh .3 | x j .3 | ph f .04 | th t .15 | dh d .06 | gh g .08 | gh - .4 | ce se .1 | ci si .1 | cy sy .1 | sc s .12 | s z .2 | sch sh .06 | sch sk .2 | sh s .3 | tch ch .04 | cz ch .12 | tsch ch .06 | tsh ch .06 | c ch .3 | dj j .06 | dzh j .06 | ge je .15 | gi ji .15 | gy jy .15 | j g .4 | j y .25 | zh j .2 | zh z .25 | sh zh .35 | w v .2 | v f .3 | f b .6 | v b .45 | b p .45 | d t .45 | g k .4 | m n .4 | l r .6 | ng n .25 | nk n .4 | ts z .2 | ts c .2 | tz ts .06 | z c .3 | ck g .45 | gn ny .15 | nh ny .15 | wr r .06 | ^kn ^n .06 | ^mac ^mc .06 | ^mc ^mac .06 | rh r .04 | wh w .06 | h - .45 | y - .5 | oux$ ou$ .12 | dt$ t$ .12 | tt$ t$ .04 | mb$ m$ .15 | son$ sen$ .12 | sson$ son$ .06 | sky$ ski$ .05 | skiy$ sky$ .04 | skii$ sky$ .04 | skyi$ sky$ .05 | ov$ off$ .12 | ev$ eff$ .12 | ov$ ow$ .15
`;

const JAPANESE = `
^em ^m .12 | ^en ^n .12 | ^un ^n .15 | ^um ^m .15 | ^es ^s .15 | ^is ^s .2 | l r .07 | ll r .07 | rr l .1 | rl r .12 | b v .07 | v w .25 | th s .08 | th z .15 | th ss .1 | si shi .07 | ti chi .12 | ti tsi .12 | tu tsu .07 | t ts .3 | di ji .12 | zi ji .06 | zi gi .1 | de je .3 | hu fu .06 | f h .12 | ^h ^f .1 | wh hu .12 | wh h .15 | se she .12 | ze je .1 | ce she .2 | che te .35 | z s .15 | z j .2 | s sh .15 | x z .25 | z dz .06 | ds z .1 | zu du .08 | g j .35
u - .2 | to t .18 | do d .18 | chi ch .12 | ji j .12 | ku k .12 | gu g .12 | su s .12 | zu z .12 | su th .15 | ru l .1 | ru r .1 | ru$ l$ .08 | lu l .12 | lu ll .12 | bu v .1 | bu b .1 | fu f .1 | fu ph .1 | pu p .1 | mu m .12 | o - .35 | i - .4
er$ a$ .1 | or$ a$ .12 | ar$ a$ .08 | re$ a$ .15 | our$ a$ .15 | er a .2 | ar a .15 | or o .15 | ur a .2 | ir a .25 | er e .2 | or oo .12 | r - .3 | re$ ru$ .12 | rre$ ru$ .12 | le$ ru$ .1 | lle$ ru$ .1 | le$ l$ .06
ou o .04 | oo o .04 | oh o .04 | uu u .03 | ei e .08 | ee e .2 | ai ei .12 | ay ei .08 | au o .12 | aw o .12 | ow o .12 | a ei .25 | a u .2 | u a .2 | o a .3 | i ai .4 | e i .3 | ea i .12 | ea e .15
m n .2 | mb nb .04 | mp np .04 | n ng .1 | ng ngu .08 | nn n .04 | mm m .04 | tt t .05 | kk k .05 | pp p .05 | ss s .05 | tch tt .2 | cch tch .06
wi ui .08 | we ue .08 | wo uo .08 | wa ua .08 | kwa qua .05 | kua qua .08 | ye e .25 | ^ye ^e .2 | ^e ^ye .2 | ia ya .06 | ja dia .2 | ca kya .08 | cha tia .2 | tion shon .1 | sion jon .12 | ey i .12 | ie i .08 | y i .06 | yu u .2 | ju du .25 | chu tu .15 | tsu t .15 | tsu tz .08 | ts z .15 | en an .35 | an un .15 | on un .2 | en un .3
`;

const CHINESE = `
l r .12 | qi zi .15 | ji zi .2 | qi ji .15  | b p .2 | d t .2 | g k .2 | b v .25 | w v .08 | f h .15 | f w .25 | v f .2 | th s .1 | th t .15 | th x .2 | h x .2 | h sh .3 | h kh .1 | ch q .1 | ch zh .2 | ch c .2 | ch j .25 | j zh .1 | j q .2 | j g .2 | g zh .3 | zh z .15 | z c .25 | ts c .08 | ts z .12 | s x .12 | s sh .12 | s z .2 | sh x .08 | s c .2 | sh zh .25 | j y .25 | x ks .08 | xi ci .15 | xi s .15 | q k .2 | qi chi .06 | xi shi .06 | ji gi .12 | ji ki .2 | ke c .1 | ke k .1 | ge g .1 | qi k .3 | n l .35
er - .35 | er r .1 | er l .15 | er ar .15 | r - .25 | l - .3 | s - .45 | t - .4 | d - .4 | k - .4 | p - .45 | b - .45 | f - .45 | si s .1 | shi s .15 | shi sh .1 | te t .1 | de d .1 | te d .15 | fu f .1 | fu v .12 | fu w .25 | bu b .1 | pu p .1 | mu m .1 | lu l .12 | lu r .12 | li l .2 | ke k .1 | ge g .1 | zi z .12 | ci ts .1 | e - .3 | i - .3 | u - .3 | o - .35 | a - .4
n ng .1 | m n .2 | an en .25 | an ang .1 | en eng .1 | in ing .1 | ong on .12 | ong ung .12 | ian en .2 | ia a .2 | ie e .15 | iao iu .25 | ao o .15 | ao au .08 | ou o .1 | uo o .1 | ai a .25 | ai ay .06 | ai i .25 | ei e .15 | ei ay .12 | ui wei .12 | ui ue .15 | iu yu .15 | ua wa .06 | uan wan .08 | uan an .2 | ue e .2 | a e .3 | e i .3 | o u .25 | a o .3 | e o .35 | i u .4 | ei i .2
^h ^ .3 | hu wh .12 | hua wa .15 | ^a ^ha .2 | wo vo .08 | wei vi .12 | wei wi .1 | wu v .2 | wu w .12 | yi i .08 | ye e .12 | ya a .15 | ya ia .06 | jia gia .15 | qia chia .06
`;

const RUSSIAN = `
h g .1 | h kh .05 | g kh .2 | x ks .04 | x kh .2 | ks kss .06 | w v .06 | v u .35 | th t .06 | th f .25 | j dzh .05 | j zh .12 | j y .1 | g zh .25 | dg j .1 | ey ei .04 | ej ei .04 | ay ai .04 | aj ai .04 | ey ay .12 | ej ay .12 | ej ey .04 | oj oy .04 | uy ui .06 | ij iy .04 | iy y .04 | yj y .05 | ii iy .04 | ya ia .04 | ja ya .04 | yu iu .04 | ju yu .04 | ju iu .04 | yo e .1 | jo yo .04 | jo e .12 | io yo .06 | yo o .2 | e ye .06 | je ye .04 | je e .08 | ie ye .05 | ie e .15 | ia e .35 | ya e .3 | ye$ yi$ .15
oe e .12 | oe ye .15 | ae e .12 | ae ye .15 | ue yu .15 | ue u .2 | eu ey .15 | eu oy .15 | u yu .12 | au av .12 | ou au .15 | ou u .08 | oo u .06 | ee i .06 | ea i .1 | ea e .15 | ay ei .08 | ai ei .12 | ai e .2 | igh ai .12 | y ai .25 | i ai .3 | a e .3 | a u .25 | o a .3 | o e .35 | u yu .15 | uy ai .3 | uy ay .2 | uij ey .15 | uij ui .12 | uij ay .15 | uy ey .2 | aine ein .12 | ayne eyn .08 | ain eyn .12
s z .1 | s ss .05 | ss s .05 | c ts .05 | cz ch .06 | c k .05 | z ts .12 | tz ts .05 | sch sh .05 | ch kh .1 | ch k .2 | ch sh .2 | tch ch .04 | shch sch .05 | shch sh .15 | ch cs .1 | ck k .04 | ch$ kh$ .06 | h - .25 | g h .1 | dt t .06 | ll l .05 | nn n .05 | mm m .05 | tt t .05 | ff f .05 | rr r .05 | pp p .05
e$ $ .1 | a$ $ .25 | a$ e$ .25 | ya$ ia$ .04 | s$ $ .35 | is$ ys$ .06 | as$ $ .35 | sky$ skiy$ .04 | skiy$ ski$ .04 | skyi$ sky$ .04 | ets$ ec$ .05 | ets$ ez$ .1 | ikh$ ich$ .08 | ov$ ow$ .08 | ev$ yev$ .04 | ien$ yen$ .05 | le$ l$ .06 | l ly .1 | li l .25 | ni n .3
`;

/** Ukrainian beside Russian: і for о and е in closed syllables, и for и, г as h; Belarusian writes its unstressed o as a. */
const UKRAINIAN = `
iv$ ov$ .05 | iv ov .06 | iv ev .06 | i o .15 | i e .12 | y i .04 | h g .04 | iy$ ei$ .06 | ii$ ei$ .06 | yi$ y$ .04 | yi$ iy$ .05 | olo la .2 | o a .1 | ia e .08 | ts t .12 | dz d .1 | u v .1 | kyi kie .04 | zh j .06
`;

const KOREAN = `
l r .07 | b v .08 | f p .08 | z j .08 | th s .12 | th t .15 | th d .15 | g k .06 | d t .06 | b p .06 | j ch .06 | j z .08 | s sh .1 | sh si .08 | eo o .08 | eo u .12 | eo e .15 | eu u .06 | eu - .12 | eu i .2 | ae e .08 | oe e .12 | ui i .1 | u oo .05 | i ee .05 | i yi .08 | eo eou .1 | yeo you .1 | yeo yu .15 | yeo yo .08 | y - .3 | r - .25 | kk k .05 | tt t .05 | pp p .05 | jj j .05 | ss s .05 | ng n .15 | w v .2 | x ks .06 | wo o .15 | ts ch .12 | eui ui .05 | ui ee .06 | u woo .08 | u wu .08 | i yi .06 | eo ou .12
`;

const ARABIC = `
p b .07 | v f .1 | v w .15 | g j .12 | g gh .1 | g q .12 | q k .06 | k c .06 | kh k .15 | kh h .12 | ch sh .12 | sh s .25 | dh d .08 | dh z .12 | th t .12 | th s .15 | d z .25 | z s .3 | dj j .04 | j y .2 | ou u .05 | ou w .08 | oo u .05 | u w .12 | ee i .05 | ei ai .06 | ay ai .05 | ay ei .06 | ai e .15 | ei e .12 | y i .06 | a e .12 | e i .12 | o u .08 | a o .25 | i u .35 | a - .3 | e - .25 | i - .3 | u - .35 | h - .2 | aa a .03 | eh$ a$ .08 | ah$ a$ .05 | eh$ ah$ .05 | a$ e$ .12 | iy i .05 | iyy i .06 | iyya ia .06 | ed$ id$ .1 | oud$ ud$ .05 | ^al ^el .05 | ^abd ^abdel .2 | ss s .04 | ll l .06 | mm m .04 | dd d .04
`;

const ROMAJI = `
ou o .03 | oo o .03 | oh o .05 | oh oo .05 | oh ou .05 | uu u .03 | ei e .1 | ii i .06 | aa a .06 | ee e .06 | ou oo .03 | oo u .2
si shi .05 | ti chi .05 | tu tsu .05 | hu fu .05 | zi ji .05 | di ji .06 | du zu .06 | dzu zu .05 | sya sha .05 | syu shu .05 | syo sho .05 | tya cha .05 | tyu chu .05 | tyo cho .05 | zya ja .05 | zyu ju .05 | zyo jo .05 | jya ja .05 | jyu ju .05 | jyo jo .05 | cch tch .03 | tti tchi .05 | mb nb .02 | mp np .02 | mm nm .03 | wo o .1 | ye e .15 | l r .06 | v b .06 | ph f .06 | c k .1 | nn n .08 | kk k .2 | tt t .2 | ss s .2 | pp p .2 | h - .5 | yu u .4 | g k .4 | z s .4 | d t .4 | b h .4 | j sh .4 | ji di .06
`;

const PINYIN = `
x hs .06 | q ch .06 | zh ch .15 | j ch .15 | z ts .1 | c ts .1 | z tz .1 | r j .2 | x sh .15 | x si .1 | x s .15 | zh j .15 | q ts .2 | zh jh .05 | z dz .1 | c tz .1 | j k .3 | q k .3 | x h .35
b p .2 | d t .2 | g k .2 | zh z .25 | ch c .25 | sh s .25 | n l .5 | l r .45 | h f .45 | ng n .25 | n ng .25 | g - .35
ian ien .04 | ong ung .05 | ui uei .03 | ui wei .06 | iu iou .03 | un uen .06 | uo o .1 | ue ueh .05 | ie ieh .05 | e o .3 | e eh .08 | i ih .06 | i u .5 | si szu .1 | si ssu .1 | ou ow .1 | ao au .06 | ai ay .06 | ei ay .12 | ei ey .1 | i ee .08 | u oo .08 | uan wan .1 | ua wa .06 | uai wai .06 | uang wang .06 | ya ia .06 | yao iao .06 | yu u .1 | yu iu .06 | ju jyu .06 | lu lyu .08 | nu nyu .08 | yi i .05 | yi ee .15 | wu u .05 | wu ng .4 | shi shih .04 | chi chih .04 | zhi chih .1 | ri jih .15 | zi tzu .1 | ci tzu .15 | er erh .05 | rh r .2 | oa a .5
a e .55 | e i .6 | o u .4 | an en .5 | ang eng .5 | ing eng .5 | ong eng .5
`;

/** A confusion: the found spelling, the right one, and what it costs to take one for the other. */
export type Confusion = {readonly found: string; readonly right: string; readonly cost: number};

const TABLES: Readonly<Record<Pivot, string>> = {
	en: '',
	ja: JAPANESE,
	zh: CHINESE,
	ru: RUSSIAN,
	ko: KOREAN,
	ar: ARABIC,
	romaji: ROMAJI,
	pinyin: PINYIN,
	uk: RUSSIAN + UKRAINIAN,
	// Written in both alphabets, and heard through either.
	sr: RUSSIAN + OWN_SOUNDS.cs,
	...OWN_SOUNDS,
	he: ARABIC + OWN_SOUNDS.he,
	fa: ARABIC + OWN_SOUNDS.fa,
	hi: BY_EAR + OWN_SOUNDS.hi,
	th: BY_EAR + OWN_SOUNDS.th,
	ur: ARABIC + OWN_SOUNDS.fa + OWN_SOUNDS.hi + OWN_SOUNDS.ur,
	ps: ARABIC + OWN_SOUNDS.fa + OWN_SOUNDS.ps,
	ku: ARABIC + OWN_SOUNDS.ku,
	so: ARABIC + OWN_SOUNDS.so,
	ha: ARABIC + OWN_SOUNDS.ha,
	am: ARABIC + OWN_SOUNDS.am,
	tl: OWN_SOUNDS.es + OWN_SOUNDS.tl,
	// Their news comes through Russian as well.
	kk: RUSSIAN + OWN_SOUNDS.kk,
	uz: RUSSIAN + OWN_SOUNDS.uz,
	mn: RUSSIAN + OWN_SOUNDS.mn,
	ka: RUSSIAN + OWN_SOUNDS.ka,
	hy: RUSSIAN + OWN_SOUNDS.hy,
};

function readTable(table: string): Confusion[] {
	return table
		.split(/[|\n]/)
		.map((row) => row.trim())
		.filter((row) => row !== '')
		.flatMap((row) => {
			const [a, b, cost] = row.split(' ');
			const found = a === '-' ? '' : a!;
			const right = b === '-' ? '' : b!;
			return [
				{found, right, cost: Number(cost)},
				{found: right, right: found, cost: Number(cost)},
			];
		});
}

const cache = new Map<Pivot, readonly Confusion[]>();

/** All confusions of a pivot, English respelling included; where both know a pair, the cheaper stands. */
export function confusionsOf(pivot: Pivot): readonly Confusion[] {
	const known = cache.get(pivot);
	if (known) return known;
	const cheapest = new Map<string, Confusion>();
	const foreign = pivot !== 'romaji' && pivot !== 'pinyin';
	for (const confusion of readTable((foreign ? ENGLISH : '') + TABLES[pivot])) {
		const key = `${confusion.found}\t${confusion.right}`;
		const other = cheapest.get(key);
		if (!other || confusion.cost < other.cost) cheapest.set(key, confusion);
	}
	const all = [...cheapest.values()];
	cache.set(pivot, all);
	return all;
}

const PIVOTS: Readonly<Record<string, Pivot>> = {
	ja: 'ja',
	zh: 'zh',
	yue: 'zh',
	nan: 'zh',
	wuu: 'zh',
	cmn: 'zh',
	ko: 'ko',
	ru: 'ru',
	uk: 'uk',
	be: 'uk',
	bg: 'ru',
	sr: 'sr',
	mk: 'ru',
	tg: 'uz',
	ar: 'ar',
};

/** The hearing of a source language; `en` for those of which no sounds are known. */
export function pivotOf(language: string): Pivot {
	const tag = language.split('-')[0]!.toLowerCase();
	if (tag in OWN_SOUNDS) return tag as OwnSounds;
	return PIVOTS[tag] ?? ALIKE[tag] ?? 'en';
}

/** Up to this cost two English spellings are one sound. */
const SAME_SOUND = 0.15;

/** Whether English itself spells one sound both ways in each of these `found=right` changes: “ay” for “ai”, “th” for “t”. */
export function isEnglishRespelling(changes: readonly string[]): boolean {
	return changes.every((change) => {
		const [found, right] = change.split('=');
		return confusionsOf('en').some(
			(confusion) => bare(confusion.found) === found && bare(confusion.right) === right && confusion.cost <= SAME_SOUND,
		);
	});
}

function bare(spelling: string): string {
	return spelling.replace(/[$^]/g, '');
}
