/**
 * How the letters of other alphabets than English sound, for names that are kept as their own language writes them: a
 * machine that hears them spells them back as English or Russian would, “Mateush Moravetsky” for Mateusz Morawiecki.
 *
 * Rows as in `hearing.ts`. Marks are folded away before words are compared, so a plain letter here stands for the marked
 * ones too: `s sh` is Czech š, Turkish ş and Romanian ș. Sources: the orthographies of the languages as their own rules
 * describe them (for Thai and Hindi, what romanizations differ in: RTGS and custom, Hunterian and custom), as facts.
 */

import {
	ALIKE_IN_ASIA_AND_AFRICA,
	SOUND_NAMES_OF_ASIA_AND_AFRICA,
	SOUNDS_OF_ASIA_AND_AFRICA,
} from './hearing-asia-africa.js';

const POLISH = `
sz sh .05 | sz sch .08 | ej ei .04 | aj ai .04 | cz ch .05 | cz tch .06 | cz tsch .08 | rz zh .05 | rz sh .08 | rz r .15 | zhe ze .1 | w v .04 | w f .12 | ow ov .04 | c ts .05 | ck tsk .04 | ck sk .12 | ch kh .05 | ch h .06 | j y .05 | ej ey .04 | aj ay .04 | l w .12 | szcz shch .05 | szcz sch .08 | szcz sc .12
ci ch .1 | ci chi .06 | si sh .1 | si shi .06 | zi zh .1 | zi zhi .06 | ni ny .06 | ie ye .05 | ie e .08 | ia ya .05 | io yo .05 | iu yu .05 | y i .05 | e en .1 | e em .12 | a on .22 | a om .22 | a an .25 | o u .1 | z zh .1 | s sh .15 | c ch .12 | n ny .1 | dzi ji .08 | drz dzh .08 | ski$ sky$ .03 | cki$ tsky$ .04 | cka$ tska$ .04 | i$ y$ .06 | sz s .15
`;

const CZECH = `
s sh .06 | s sch .1 | c ch .06 | c tch .08 | c tsch .1 | ej ei .04 | aj ai .04 | j i .08 | z zh .06 | r rzh .06 | r rz .08 | r zh .22 | r rsh .12 | j y .05 | ej ey .04 | ij iy .05 | jiri irzhi .12 | ji i .12 | c ts .05 | ch kh .05 | h g .1 | h kh .1 | y i .05 | e ye .06 | e ie .08 | n ny .08 | n gn .12 | t ty .1 | d dy .1 | d dj .1 | w v .06 | ou u .08 | u ou .06 | lj ly .05 | nj ny .05 | dj j .06 | dz j .08 | dz dzh .06 | s$ sh$ .05 | c$ ch$ .05 | ic$ itch$ .05 | x ks .05
`;

const HUNGARIAN = `
sz s .04 | ssz s .06 | s sh .06 | s sch .1 | cs ch .05 | cs tch .06 | csi chi .05 | zs zh .05 | gy dy .05 | gy dj .08 | gy di .08 | gy g .12 | gy j .12 | ny n .08 | ny ni .08 | ly y .06 | ly l .1 | ly i .08 | ty t .1 | ty ti .08 | ty ch .15 | c ts .05 | cz ts .06 | tz ts .05 | j y .05 | jj y .06 | jj j .06 | ij iy .05 | ijj iy .05 | a o .25 | th t .05 | y i .06 | o e .2 | o eu .15 | o oe .08 | o yo .15 | u yu .1 | u ue .08 | u iu .1 | h kh .1 | e ye .15 | w v .05 | s$ sh$ .05
`;

const ROMANIAN = `
s sh .06 | t ts .06 | t tz .08 | ce che .04 | ci chi .04 | cio cho .05 | cia cha .05 | ciu chu .05 | gio jo .05 | gia ja .05 | giu ju .05 | io jo .06 | io yo .05 | ce tche .06 | ci tchi .06 | ch k .05 | che ke .04 | chi ki .04 | ge dzhe .06 | gi dzhi .06 | ge je .05 | gi ji .05 | gh g .04 | a e .2 | a y .25 | a i .3 | i y .08 | u oo .05 | u ou .05 | ea ya .08 | ea ia .1 | j zh .06 | iu yu .05 | ie ye .06 | i$ $ .12 | x ks .05 | escu$ esku$ .03 | c k .05
`;

const TURKISH = `
c ch .06 | c tch .08 | c j .06 | c dj .08 | c dzh .1 | s sh .06 | s ch .12 | s sch .1 | g gh .06 | g - .2 | g h .12 | g y .15 | gl hl .15 | i y .1 | i e .15 | i a .25 | u yu .08 | u ue .06 | u iu .08 | u ou .05 | u oo .06 | o yo .12 | o oe .06 | o eu .1 | o ou .15 | y i .08 | y j .1 | ay ai .04 | ey ei .04 | v w .08 | k q .1 | h kh .08 | h - .2 | j zh .08 | e a .2 | e ye .1 | e ae .1 | b p .15 | d t .15 | oglu$ oglou$ .03 | u$ ou$ .05
`;

const NORDIC = `
a o .1 | a aa .04 | a au .12 | aa o .08 | o e .15 | o oe .04 | o eu .12 | o yo .15 | o u .2 | a e .12 | a ae .04 | ae e .05 | j y .05 | ej ey .05 | kj ch .08 | kj sh .12 | k ch .25 | sk sh .15 | sj sh .08 | stj sh .1 | skj sh .08 | tj ch .1 | g y .2 | rs sh .15 | v w .05 | y u .15 | y iu .15 | y i .12 | u yu .2 | dt t .04 | d - .35 | hj y .08 | hv v .05 | ei ai .08 | oy oi .05 | oj oi .06 | th t .05 | d th .1 | c k .04 | ck k .03 | q k .04 | ie y .1 | sson$ son$ .03 | sen$ son$ .2
`;

const PORTUGUESE = `
nh ny .05 | nh ni .06 | nh n .12 | lh ly .05 | lh li .05 | lh l .12 | c s .05 | c ss .06 | x sh .06 | x s .12 | ch sh .05 | j zh .05 | j dzh .1 | j g .08 | g zh .1 | ge zhe .06 | gi zhi .06 | o$ u$ .05 | o u .12 | os$ us$ .05 | os$ ush$ .06 | e$ i$ .08 | e$ $ .1 | s$ sh$ .06 | es$ ish$ .08 | es$ esh$ .06 | es$ is$ .08 | ao$ an$ .1 | ao$ aun$ .06 | ao$ aong$ .1 | ao au .05 | ao an .12 | ou o .06 | qu k .05 | l$ u$ .12 | l u .25 | s z .08 | z s .05 | m$ n$ .08 | m$ ng$ .1 | ei ey .04 | r h .2 | rr h .15 | te che .15 | ti chi .1 | di ji .1 | de dzhi .2
`;

const SPANISH = `
j h .05 | j kh .06 | x h .12 | ge he .06 | gi hi .06 | g kh .15 | g h .12 | g kh .12 | ll y .05 | ll l .08 | ll li .08 | ll ly .06 | ll j .1 | n ny .08 | n ni .1 | v b .05 | z s .05 | c s .08 | ce se .04 | ci si .04 | ce the .12 | ci thi .12 | z th .1 | qu k .04 | qu kv .1 | gu g .06 | gu gv .1 | h - .1 | hu w .06 | ch tch .06 | ch tsh .06 | tx ch .05 | tx tch .06 | x sh .08 | ig$ ich$ .1 | y i .06 | ua wa .05 | ue we .05 | ue ve .1 | ny n .1 | ey ei .05
`;

const FRENCH = `
ou u .04 | u yu .08 | u iu .08 | u ju .1 | ch sh .04 | j zh .05 | g zh .1 | ge zhe .05 | gi zhi .05 | j dj .1 | eau o .05 | eaux$ o$ .05 | au o .05 | aux$ o$ .06 | ault$ o$ .08 | ai e .06 | ay e .08 | ei e .08 | oi ua .05 | oi wa .04 | oi oua .05 | oy ua .06 | qu k .04 | que$ c$ .04 | que$ k$ .04 | lle l .06 | e - .15 | c s .06 | gn ny .04 | gn ni .06 | gn n .12 | ill iy .06 | ille$ iy$ .06 | ille$ il$ .08 | il$ y$ .1 | eu e .1 | eu o .12 | eu yo .15 | eu u .12 | eux$ e$ .12 | oeu e .1 | en an .06 | em am .06 | in en .1 | in an .1 | ain en .08 | ain an .08 | an on .12 | t$ $ .1 | d$ $ .12 | s$ $ .1 | x$ $ .1 | z$ $ .1 | e$ $ .05 | es$ $ .08 | er$ e$ .08 | et$ e$ .08 | ez$ e$ .08 | h - .12 | th t .04 | y i .05 | ie$ i$ .05 | le$ l$ .04
`;

const ITALIAN = `
ce che .04 | ci chi .04 | cia cha .05 | cio cho .05 | cci chi .06 | cci tchi .06 | ch k .04 | cch kk .04 | gi ji .04 | ge je .04 | gia ja .05 | gio jo .05 | gi dzhi .06 | ge dzhe .06 | gio dzho .08 | gia dzha .08 | gh g .04 | gn ny .04 | gn ni .08 | gli li .05 | gli lyi .05 | glia lya .05 | z ts .05 | zz ts .05 | zz tts .06 | z dz .06 | sc sh .08 | sci shi .04 | sce she .04 | scia sha .05 | qu kv .08 | qu kw .05 | i y .06 | s z .06 | ggi ji .06 | cc c .04
`;

const GERMAN = `
w v .05 | v f .08 | z ts .05 | tz ts .04 | sch sh .04 | s z .08 | s sh .15 | st sht .05 | sp shp .05 | ei ai .05 | ei ey .05 | ei ay .05 | ie i .05 | eu oi .05 | eu oy .05 | eu ei .12 | au ao .1 | ch kh .05 | ch h .1 | ch sh .12 | j y .05 | ck k .03 | h - .15 | ig$ ich$ .06 | qu kv .05 | tsch ch .04 | chs ks .04 | dt t .04 | a e .12 | o e .15 | o oe .04 | o yo .15 | u yu .08 | u ue .04 | u iu .08 | d$ t$ .06 | g$ k$ .08 | b$ p$ .08 | th t .05 | h kh .1 | h g .1 | y u .15 | ss s .04
`;

const DUTCH = `
ij ei .05 | ij ey .05 | ij ay .06 | ij ai .06 | ij i .1 | oe u .05 | oe oo .06 | ui ai .1 | ui ei .1 | ui oy .1 | ui au .12 | ou au .05 | eu e .15 | eu o .12 | ee e .05 | oo o .04 | aa a .04 | uu u .04 | g kh .06 | g h .06 | ch kh .05 | ch h .08 | ch g .1 | sch skh .05 | sch s .1 | sch sk .08 | sch sh .08 | w v .05 | v f .06 | z s .08 | j y .04 | tj ch .08 | tj ty .05 | sj sh .06 | dt t .04 | gh g .04 | ie i .04 | uy ui .04 | ck k .03
`;

const INDONESIAN = `
j y .06 | dj j .04 | j dzh .08 | tj c .04 | tj ch .04 | c ch .04 | oe u .04 | sy sh .04 | sj sy .04 | nj ny .04 | kh k .08 | kh h .08 | v w .05 | f p .12 | v f .08 | ia ya .05 | ie ye .05 | io yo .06 | h - .12 | dh d .05 | bh b .05 | th t .05 | k$ $ .15 | y i .08 | e - .15 | o u .15 | ai ei .12 | ai ay .04 | ng n .12
`;

const VIETNAMESE = `
ph f .04 | x s .04 | d z .1 | d y .15 | gi z .1 | gi j .06 | gi zi .08 | r z .15 | c k .04 | qu kw .04 | qu kv .06 | kh h .06 | kh k .06 | tr ch .22 | tr t .12 | ch tch .06 | th t .04 | nh ny .05 | nh n .08 | nh ng .12 | ng n .08 | ngh ng .03 | ngu gu .08 | gh g .03 | y i .05 | uo o .1 | ie e .12 | ie ye .05 | ye ie .05 | u w .12 | v b .1 | v y .15 | c$ k$ .03 | c$ ck$ .04 | uy ui .05 | oa wa .06 | p$ b$ .1 | t$ d$ .1
`;

const THAI = `
th t .04 | ph p .04 | ph f .08 | kh k .04 | ch j .08 | ch sh .05 | ch c .08 | j ch .06 | w v .05 | r l .1 | r - .2 | bh ph .05 | bh p .06 | dh th .05 | dh t .06 | d t .1 | b p .1 | g k .08 | ra$ $ .1 | a$ $ .1 | i$ $ .12 | u$ $ .12 | ee i .04 | i ee .04 | oo u .04 | ae e .08 | ai y .08 | ai ay .04 | or o .06 | orn on .05 | ar a .06 | sr s .06 | rn n .05 | rm m .06 | rr an .1 | s t .2 | s$ t$ .1 | ya ia .05 | h - .12 | aw o .08 | ao aw .06 | l$ n$ .08 | r$ n$ .12 | j$ t$ .12 | ua uo .08
`;

const HINDI = `
dh d .04 | bh b .04 | gh g .05 | kh k .05 | th t .05 | ph p .06 | ph f .05 | chh ch .03 | jh j .05 | w v .04 | v b .12 | sh s .1 | ee i .03 | oo u .03 | aa a .02 | a$ $ .06 | ra$ er$ .06 | dra$ dar$ .06 | dra$ der$ .06 | ndra$ nder$ .06 | y i .06 | ya ia .04 | j dzh .08 | j dj .06 | j z .1 | q k .05 | ksh x .08 | ow au .06 | au ou .08 | ai e .1 | ay ai .04 | ey ai .06 | d r .22 | r - .3 | e - .2 | a - .2 | h - .15 | t d .15 | u oo .03 | nj nzh .08
`;

const GREEK = `
nt d .06 | nt nd .05 | mp b .06 | mp mb .05 | gk g .05 | gk ng .06 | ng g .06 | ou u .04 | ou oo .05 | ch h .05 | ch kh .05 | h kh .05 | y i .04 | oi i .06 | ei i .06 | ai e .06 | v b .08 | th t .06 | d dh .05 | d th .1 | d t .15 | x ks .03 | ts c .06 | tz dz .06 | tz j .06 | tz ts .06 | g gh .05 | g y .12 | ge ye .06 | gia ya .05 | gia ja .05 | gi yi .05 | gi y .08 | gi i .08 | ia ya .05 | io yo .05 | ll l .03 | ss s .03 | kk k .03 | k c .04 | s$ $ .12 | au af .05 | au av .05 | ev eu .05 | ef eu .05 | ef ev .05 | y u .12 | os$ us$ .06
`;

const HEBREW = `
tz ts .03 | tz z .05 | tz c .06 | tz s .12 | tz tsh .1 | ch h .04 | ch kh .03 | kh h .05 | ch tz .12 | v b .08 | v w .04 | f p .1 | k q .04 | c k .03 | y i .06 | j y .06 | th t .04 | h - .12 | e - .12 | ah$ a$ .04 | eh$ e$ .05 | a e .12 | e i .15 | o u .1 | ei e .08 | ey ei .03 | ai ay .03 | sh s .12 | oo u .04 | ou u .05 | yi i .05 | s z .1 | bb b .03 | dd d .03 | zz z .03
`;

const PERSIAN = `
v w .04 | gh q .03 | gh k .12 | ey ei .03 | ey ay .05 | ei ay .06 | eh$ e$ .03 | eh$ a$ .06 | ow ou .05 | zh j .06 | ou oo .04 | ou u .03 | o u .12 | j dj .05 | j dzh .05 | e i .1 | e a .12 | h kh .06 | kh x .06 | ya ia .04 | ian$ yan$ .03 | i y .05 | ss s .04 | aa a .03 | s z .15
`;

/** Rows by what the language is called in `hearing.ts`. Hebrew and Persian are heard as Arabic is, and more. */
export const OWN_SOUNDS = {
	pl: POLISH,
	cs: CZECH,
	hu: HUNGARIAN,
	ro: ROMANIAN,
	tr: TURKISH,
	nord: NORDIC,
	pt: PORTUGUESE,
	es: SPANISH,
	fr: FRENCH,
	it: ITALIAN,
	de: GERMAN,
	nl: DUTCH,
	id: INDONESIAN,
	vi: VIETNAMESE,
	th: THAI,
	hi: HINDI,
	el: GREEK,
	he: HEBREW,
	fa: PERSIAN,
	...SOUNDS_OF_ASIA_AND_AFRICA,
} as const;

/** A language whose letters have sounds of their own. */
export type OwnSounds = keyof typeof OWN_SOUNDS;

/** What the languages are called, for people. */
export const OWN_SOUND_NAMES: Readonly<Record<OwnSounds, string>> = {
	pl: 'Polish',
	cs: 'Czech',
	hu: 'Hungarian',
	ro: 'Romanian',
	tr: 'Turkish',
	nord: 'the Nordic languages',
	pt: 'Portuguese',
	es: 'Spanish',
	fr: 'French',
	it: 'Italian',
	de: 'German',
	nl: 'Dutch',
	id: 'Indonesian',
	vi: 'Vietnamese',
	th: 'Thai',
	hi: 'Hindi',
	el: 'Greek',
	he: 'Hebrew',
	fa: 'Persian',
	...SOUND_NAMES_OF_ASIA_AND_AFRICA,
};

/** Tags (BCP 47) of other languages with the same sounds for their letters. */
export const ALIKE: Readonly<Record<string, OwnSounds>> = {
	sk: 'cs',
	sl: 'cs',
	hr: 'cs',
	bs: 'cs',
	az: 'tr',
	sv: 'nord',
	da: 'nord',
	no: 'nord',
	nb: 'nord',
	nn: 'nord',
	is: 'nord',
	fi: 'nord',
	et: 'nord',
	ca: 'es',
	gl: 'pt',
	ms: 'id',
	mr: 'hi',
	ne: 'hi',
	pa: 'hi',
	gu: 'hi',
	sd: 'hi',
	jv: 'id',
	su: 'id',
	lo: 'th',
	prs: 'fa',
	...ALIKE_IN_ASIA_AND_AFRICA,
};
