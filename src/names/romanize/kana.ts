/**
 * Japanese kana in Latin letters, and how readings change where two characters of a name meet.
 *
 * Sources: Modified Hepburn (ALA-LC 2012, with long vowels written as the kana spell them), Kunrei-shiki (ISO 3602),
 * the passport rules of the Ministry of Foreign Affairs of Japan (m before b, m, p; long vowels dropped or as “oh”),
 * and for foreign sounds the Cabinet notice on writing loanwords (1991).
 */

const SYLLABLES = new Map<string, string>(
	(
		'あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko が:ga ぎ:gi ぐ:gu げ:ge ご:go さ:sa し:shi す:su せ:se そ:so ' +
		'ざ:za じ:ji ず:zu ぜ:ze ぞ:zo た:ta ち:chi つ:tsu て:te と:to だ:da ぢ:ji づ:zu で:de ど:do な:na に:ni ぬ:nu ね:ne の:no ' +
		'は:ha ひ:hi ふ:fu へ:he ほ:ho ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ま:ma み:mi む:mu め:me も:mo ' +
		'や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro わ:wa ゐ:i ゑ:e を:o ゔ:vu ぁ:a ぃ:i ぅ:u ぇ:e ぉ:o ゃ:ya ゅ:yu ょ:yo ゎ:wa ' +
		// ヶ between nouns of a place is read が: 関ヶ原.
		'ゕ:ka ゖ:ga ' +
		'ふぁ:fa ふぃ:fi ふぇ:fe ふぉ:fo ふゅ:fyu ふょ:fyo てぃ:ti でぃ:di とぅ:tu どぅ:du てゅ:tyu でゅ:dyu うぃ:wi うぇ:we うぉ:wo ' +
		'ゔぁ:va ゔぃ:vi ゔぇ:ve ゔぉ:vo ゔゅ:vyu つぁ:tsa つぃ:tsi つぇ:tse つぉ:tso しぇ:she じぇ:je ぢぇ:je ちぇ:che いぇ:ye ' +
		'くぁ:kwa くぃ:kwi くぇ:kwe くぉ:kwo くゎ:kwa ぐぁ:gwa ぐぃ:gwi ぐぇ:gwe ぐぉ:gwo ぐゎ:gwa すぃ:si ずぃ:zi きぇ:kye ぎぇ:gye ' +
		'にぇ:nye ひぇ:hye びぇ:bye ぴぇ:pye みぇ:mye りぇ:rye'
	)
		.split(' ')
		.map((pair) => pair.split(':') as [string, string]),
);

for (const [head, latin] of [...SYLLABLES]) {
	if (head.length === 1 && latin.length > 1 && latin.endsWith('i') && !'ぃゐ'.includes(head))
		for (const [small, vowel] of [
			['ゃ', 'a'],
			['ゅ', 'u'],
			['ょ', 'o'],
		] as const)
			SYLLABLES.set(head + small, (/^(sh|ch|j)i$/.test(latin) ? latin.slice(0, -1) : `${latin.slice(0, -1)}y`) + vowel);
}
const isKana = (char: string): boolean => /[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u309d\u309e]/.test(char);

/** Katakana, half-width and combined marks as plain hiragana, marks of repetition written out; ー stays. */
const toHiragana = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60))
		.replace(/([\u3041-\u3096])ゝ/g, '$1$1')
		.replace(/([\u3041-\u3096])ゞ/g, (_, kana: string) => kana + `${kana}\u3099`.normalize('NFC'));

/** One kana syllable in Hepburn; `long` and `double` stand for ー and っ, `n` for ん; other text as it is. */
type Sound = {readonly kind: 'syllable' | 'n' | 'long' | 'double' | 'other'; readonly latin: string};

function soundsOf(text: string): readonly Sound[] {
	const kana = [...toHiragana(text)];
	const sounds: Sound[] = [];
	for (let at = 0; at < kana.length; at++) {
		const char = kana[at]!;
		const pair = SYLLABLES.get(char + (kana[at + 1] ?? ''));
		if (kana[at + 1] !== undefined && pair !== undefined) {
			sounds.push({kind: 'syllable', latin: pair});
			at++;
		} else if (char === 'ー') sounds.push({kind: 'long', latin: ''});
		else if (char === 'っ') sounds.push({kind: 'double', latin: ''});
		else if (char === 'ん') sounds.push({kind: 'n', latin: 'n'});
		else if (char === '・' || char === '゠' || char === '=') sounds.push({kind: 'other', latin: ' '});
		else {
			const latin = SYLLABLES.get(char);
			sounds.push(latin === undefined ? {kind: 'other', latin: char} : {kind: 'syllable', latin});
		}
	}
	return sounds;
}

type KanaStyle = {
	readonly long: 'kept' | 'short' | 'oh';
	readonly nasal: 'n' | 'm';
	readonly kunrei: boolean;
	/** ん before a vowel or y is set off by an apostrophe. */
	readonly apostrophe: boolean;
};

const KUNREI: readonly (readonly [RegExp, string])[] = [
	[/^sh(?=[auoe])/, 'sy'],
	[/^shi/, 'si'],
	[/^ch(?=[auoe])/, 'ty'],
	[/^chi/, 'ti'],
	[/^tsu/, 'tu'],
	[/^fu/, 'hu'],
	[/^j(?=[auoe])/, 'zy'],
	[/^ji/, 'zi'],
];

const kunreiOf = (latin: string): string => {
	for (const [from, to] of KUNREI) if (from.test(latin)) return latin.replace(from, to);
	return latin;
};

function write(sounds: readonly Sound[], style: KanaStyle): string {
	let out = '';
	for (const [index, sound] of sounds.entries()) {
		const next = sounds[index + 1];
		const latin = style.kunrei ? kunreiOf(sound.latin) : sound.latin;
		const before = sounds[index - 1];
		const vowel = /[aiueo]$/.exec(out)?.[0];
		if (sound.kind === 'long') {
			if (vowel === undefined) continue;
			if (style.long === 'kept') out += vowel;
			else if (style.long === 'oh' && vowel === 'o') out += 'h';
		} else if (sound.kind === 'n') out += style.nasal === 'm' && /^[bmp]/.test(next?.latin ?? '') ? 'm' : 'n';
		else if (sound.kind === 'syllable') {
			if (before?.kind === 'double' && /^[^aiueo]/.test(latin))
				out += !style.kunrei && latin.startsWith('ch') ? 't' : latin[0]!;
			if (before?.kind === 'n' && style.apostrophe && /^[aiueoy]/.test(latin)) out += "'";
			const lengthens = (latin === 'u' && (vowel === 'o' || vowel === 'u')) || (latin === 'o' && vowel === 'o');
			if (lengthens && style.long !== 'kept' && before?.kind === 'syllable') {
				if (style.long === 'oh' && vowel === 'o') out += 'h';
			} else out += latin;
		} else out += latin;
	}
	// An h that lengthens is not written before another: Shōhei is Shohei and never Shohhei.
	return style.long === 'oh' ? out.replace(/ohh/g, 'oh') : out;
}

/**
 * Kana in Hepburn letters, lower case: “しんいち” → `shin'ichi`, “トーキョー” → `tookyoo`, “こうたろう” → `koutarou`.
 *
 * Long vowels stay as the kana spell them, ー doubles the vowel before it; っ doubles the next consonant (tch before ch);
 * ・ becomes a space; what is not kana stays.
 */
export const romanizeKana = (text: string): string =>
	write(soundsOf(text), {long: 'kept', nasal: 'n', kunrei: false, apostrophe: true});

/**
 * The ways English writers spell a kana name, the most usual first, at most 24, lower case, without repetitions.
 *
 * Long vowels dropped, kept, or as “oh”; n or m before b, m, p; Kunrei-shiki; v as b, ti as chi and the other foreign
 * sounds as old writers heard them.
 */
export function kanaSpellings(text: string): string[] {
	const sounds = soundsOf(text);
	const found = new Set<string>();
	for (const kunrei of [false, true])
		for (const long of ['short', 'kept', 'oh'] as const)
			for (const nasal of ['n', 'm'] as const) found.add(write(sounds, {long, nasal, kunrei, apostrophe: false}));
	for (const spelling of [...found]) {
		if (found.size >= 24) break;
		found.add(spelling.replace(/vu(?![aiueo])/g, 'v').replace(/v/g, 'b'));
		if (/[タチテデトドティ]/.test(text)) found.add(spelling.replace(/ti/g, 'chi').replace(/di/g, 'ji'));
	}
	return [...found].slice(0, 24);
}

/** Whether the text is written in kana alone, marks and middle dots included. */
export const isKanaText = (text: string): boolean =>
	text !== '' && [...text.normalize('NFKC')].every((char) => isKana(char) || /[・゠=\s]/.test(char));

const VOICED: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^sh/, ['j']],
	[/^ch/, ['j']],
	[/^ts/, ['z']],
	[/^k/, ['g']],
	[/^s/, ['z']],
	[/^t/, ['d']],
	[/^[hf]/, ['b', 'p']],
];

/**
 * What a reading may begin with inside a name (rendaku): `kawa` → `gawa`; `fu` → `bu`, `pu`; `shima` → `jima`.
 *
 * Nothing for a reading that begins otherwise. The unchanged reading is not among them.
 */
export function voicedForms(reading: string): string[] {
	for (const [from, to] of VOICED) if (from.test(reading)) return to.map((head) => reading.replace(from, head));
	return [];
}

/** A reading without the syllable that a following consonant swallows: `gaku` → `ga`, `hatsu` → `ha`; null for others. */
export function geminatingStem(reading: string): string | null {
	const stem = /^(.*[aiueo])(?:tsu|chi|ku|ki)$/.exec(reading)?.[1];
	return stem ?? null;
}
