/**
 * Korean hangul in Latin letters.
 *
 * Sources: Revised Romanization (Ministry of Culture and Tourism notice 2000-8), McCune–Reischauer (1939, without breve
 * and apostrophe), and the spellings of surnames and given-name syllables usual on passports and in the press (National
 * Institute of Korean Language, survey of surname romanization, 2009; the commoner ones).
 */
import {combinePlaces, type Place, parseWays} from './combine.js';

const INITIAL = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const INITIAL_MR = 'k kk n t tt r m p pp s ss  ch tch ch k t p h'.split(' ');
const VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const VOWEL_MR = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const FINAL = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** A final before a vowel is heard as the initial of the next syllable; clusters leave their first part behind. */
const LIAISON = ' g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p '.split(' ');

type Syllable = {readonly initial: number; readonly vowel: number; readonly final: number};

function syllableOf(char: string): Syllable | null {
	const index = char.charCodeAt(0) - 0xac00;
	if (!(index >= 0 && index < 11172)) return null;
	return {initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28};
}

/** One syllable by itself in Revised Romanization: “류” → `ryu`; null for anything but a hangul syllable. */
export function romanizeSyllable(char: string): string | null {
	const syllable = syllableOf(char.normalize('NFC'));
	if (syllable === null) return null;
	return INITIAL[syllable.initial]! + VOWEL[syllable.vowel]! + FINAL[syllable.final]!;
}

/** What two consonants in a row become; the rest stay. Revised Romanization, section 3.1. */
const ASSIMILATED: ReadonlyMap<string, string> = new Map([
	['k n', 'ngn'],
	['k m', 'ngm'],
	['k r', 'ngn'],
	['t n', 'nn'],
	['t m', 'nm'],
	['t r', 'nn'],
	['p n', 'mn'],
	['p m', 'mm'],
	['p r', 'mn'],
	['ng r', 'ngn'],
	['m r', 'mn'],
	['n r', 'll'],
	['l n', 'll'],
	['l r', 'll'],
]);

/**
 * A hangul word in Revised Romanization as it is pronounced: “종로” → `jongno`, “설악” → `seorak`, “신라” → `silla`.
 *
 * Given names are written without these changes: see `koreanNameSpellings`. What is not hangul stays.
 */
export function romanizeHangul(text: string): string {
	return writeWord(text, (initial) => INITIAL[initial]!, VOWEL);
}

function writeWord(text: string, initialOf: (initial: number, isVoiced: boolean) => string, vowels: readonly string[]) {
	let out = '';
	let final = 0;
	let isInside = false;
	for (const char of text.normalize('NFC')) {
		const syllable = syllableOf(char);
		if (syllable === null) {
			out += FINAL[final]! + char;
			final = 0;
			isInside = false;
			continue;
		}
		const isVoiced = isInside && ['', 'n', 'm', 'ng', 'l'].includes(FINAL[final]!);
		const initial = initialOf(syllable.initial, isVoiced);
		// ㅇ as an initial is silent: the final before it goes over, but ng stays where it is.
		if (syllable.initial === 11) out += LIAISON[final]!;
		else out += ASSIMILATED.get(`${FINAL[final]} ${initial}`) ?? FINAL[final]! + initial;
		out += vowels[syllable.vowel]!;
		final = syllable.final;
		isInside = true;
	}
	return out + FINAL[final]!;
}

/** A hangul word in McCune–Reischauer without breves and apostrophes: “부산” → `pusan`, “김정일” → `kimjongil`. */
export function romanizeHangulOld(text: string): string {
	const voiced: Readonly<Record<string, string>> = {k: 'g', t: 'd', p: 'b', ch: 'j'};
	return writeWord(
		text,
		(initial, isVoiced) => {
			const latin = INITIAL_MR[initial]!;
			// ㄱ ㄷ ㅂ ㅈ alone (0, 3, 7, 12) are voiced between voiced sounds; ㅋ ㅌ ㅍ ㅊ never.
			return isVoiced && [0, 3, 7, 12].includes(initial) ? voiced[latin]! : latin;
		},
		VOWEL_MR,
	);
}

/** Surnames, customary spellings first; Revised Romanization is added by the functions below. */
const SURNAMES: ReadonlyMap<string, Place> = parseWays(
	'김:kim 이:lee,yi,rhee,li,i 박:park,pak,bak 최:choi,choe,chwe 정:jung,chung,jeong,chong,joung 강:kang,gang 조:cho,jo ' +
		'윤:yoon,yun,youn 장:jang,chang 임:lim,im,yim,rim 한:han,hahn 오:oh,o 서:seo,suh,so,sur 신:shin,sin 권:kwon,gwon,kweon ' +
		'황:hwang,whang 안:ahn,an 송:song 류:ryu,yoo,yu,ryoo,lyu,lew 유:yoo,yu,you,ryu 전:jeon,jun,chun,chon 홍:hong ' +
		'고:ko,go,koh 문:moon,mun 양:yang 손:son,sohn 배:bae,pae,bai 백:baek,paik,baik,paek,back 허:heo,hur,huh,her,ho ' +
		'남:nam 심:shim,sim 노:noh,roh,no,ro 로:roh,ro,no 하:ha 곽:kwak,gwak 성:sung,seong,song 차:cha 주:joo,ju,chu,choo ' +
		'우:woo,u,wu 구:koo,ku,gu,goo 민:min 나:na,ra,nah 라:ra,na 진:jin,chin 지:ji,jee,chi 엄:eom,um,uhm,om 채:chae,chai ' +
		'원:won,weon 천:cheon,chun,chon 방:bang,pang 공:kong,gong 현:hyun,hyeon,hyon 함:ham,hahm 변:byun,byeon,pyon 염:yeom,yum ' +
		'여:yeo,yuh 추:choo,chu 도:do,to 소:so 석:seok,suk,sok 선:sun,seon,sunwoo 설:seol,sul,sol 마:ma 길:gil,kil,gill ' +
		'연:yeon,yun,youn 위:wi,wee 표:pyo 명:myung,myeong 기:ki,gi,kee 반:ban,pan 라:ra,na 왕:wang 금:keum,geum,kum 옥:ok,ock ' +
		'육:yook,yuk 인:in 맹:maeng 제:je,jae 모:mo 탁:tak 국:kook,kuk,guk 어:eo,uh,eoh 은:eun,un 편:pyeon,pyun 용:yong 예:ye ' +
		'경:kyung,gyeong,kyong 봉:bong,pong 사:sa 부:boo,bu 리:ri,lee,li,rhee 림:rim,lim 량:ryang,yang 렴:ryom,yeom 려:ryo,yeo ' +
		'남궁:namkoong,namgung,namkung 황보:hwangbo 제갈:jegal,jaegal 선우:sunwoo,seonu,sonu 독고:dokgo,dokko,tokko 사공:sagong,sakong',
);

/** Finals and vowels as passports write them, applied to a syllable in Revised Romanization, usual ones first. */
const EVERYDAY: readonly (readonly [RegExp, string])[] = [
	[/yeo/, 'you'],
	[/yeo/, 'yu'],
	[/yeo/, 'yo'],
	[/(?<!y)eo/, 'u'],
	[/(?<!y)eo/, 'o'],
	[/(?<!y)eo/, 'ou'],
	[/(?<![eyo])u/, 'oo'],
	[/^u/, 'woo'],
	[/eu/, 'u'],
	[/ui/, 'eui'],
	[/ui/, 'ee'],
	[/(?<![u])i$/, 'ee'],
	[/ae/, 'ai'],
	[/wo/, 'weo'],
	[/^si/, 'shi'],
	[/uk$/, 'ook'],
];

const INITIALS: readonly (readonly [RegExp, string])[] = [
	[/^g/, 'k'],
	[/^b/, 'p'],
	[/^d/, 't'],
	[/^j/, 'ch'],
	[/^r/, 'l'],
];

/**
 * The everyday spellings of one Sino-Korean syllable given in Revised Romanization, that one first, at most 16:
 * `hyeon` → `hyeon`, `hyun`, `hyon`, `hyoun`; `jeong` → `jung`, `jong`, `chung`, …
 */
export function koreanSpellings(revised: string): string[] {
	const found = new Set([revised]);
	for (const [from, to] of EVERYDAY) if (from.test(revised)) found.add(revised.replace(from, to));
	for (const spelling of [...found])
		for (const [from, to] of INITIALS) if (from.test(spelling)) found.add(spelling.replace(from, to));
	for (const way of surnamesByRevised().get(revised) ?? []) found.add(way);
	return [...found].slice(0, 16);
}

let byRevised: ReadonlyMap<string, Place> | undefined;

function surnamesByRevised(): ReadonlyMap<string, Place> {
	if (byRevised === undefined) {
		const found = new Map<string, Place>();
		for (const [hangul, ways] of SURNAMES) {
			const revised = [...hangul].map((char) => romanizeSyllable(char)).join('');
			found.set(revised, [...new Set([...(found.get(revised) ?? []), ...ways])]);
		}
		byRevised = found;
	}
	return byRevised;
}

/** Customary spellings of a surname read as this syllable in Revised Romanization: `bak` → `park`, `pak`, `bak`. */
export const koreanSurnameSpellings = (revised: string): readonly string[] => surnamesByRevised().get(revised) ?? [];

/** Whether a hangul text looks like a personal name: two to four syllables, a known surname first. */
export function isKoreanName(text: string): boolean {
	const bare = text.normalize('NFC').replace(/\s+/g, '');
	return /^[가-힣]{2,4}$/.test(bare) && (SURNAMES.has(bare[0]!) || SURNAMES.has(bare.slice(0, 2)));
}

/**
 * The usual spellings of a Korean personal name written in hangul, surname first, at most `most`, lower case, the given
 * name's syllables joined: “류현진” → `ryu hyunjin`, …; “이명박” → `lee myungbak`, ….
 *
 * The words a space parts are surname and given name; without one, the first syllable is the surname, or the first two
 * where they are a known surname of two.
 */
export function koreanNameSpellings(text: string, most = 24): string[] {
	const bare = text.normalize('NFC').trim();
	const [head, tail] = bare.split(/\s+/, 2) as [string, string?];
	const two = tail === undefined && bare.length >= 3 && SURNAMES.has(bare.slice(0, 2));
	const surname = tail === undefined ? bare.slice(0, two ? 2 : 1) : head;
	const given = tail ?? bare.slice(surname.length);
	const surnames = [
		...new Set([...(SURNAMES.get(surname) ?? []), [...surname].map((c) => romanizeSyllable(c) ?? c).join('')]),
	];
	const syllables = [...given].map((char) => {
		const revised = romanizeSyllable(char);
		return revised === null ? [char] : usualFirst(revised);
	});
	return combinePlaces(given === '' ? [surnames] : [surnames, [' '], ...syllables], most);
}

/** Passports prefer hyun to hyeon, young to yeong, jung to jeong; the official form comes next. */
const usualFirst = (revised: string): string[] => {
	const usual = revised
		.replace(/^(h|g|m|b|s)yeon/, (_, head: string) => `${head === 'g' ? 'k' : head}yun`)
		.replace(/^yeong/, 'young')
		.replace(/^(j|s|ch)eo(ng|n|l)/, '$1u$2')
		.replace(/^g(?=[aeiouyw])/, 'k')
		.replace(/^si/, 'shi')
		.replace(/^u$/, 'woo');
	return [...new Set([usual, ...koreanSpellings(revised)])].slice(0, 5);
};
