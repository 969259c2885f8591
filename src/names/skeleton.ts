/**
 * Keys under which words that could be heard alike meet: the consonants, by where in the mouth they are made, with
 * those dropped that languages add or lose. Coarser than any pivot's hearing, so that no likely pair is kept apart;
 * `matchSounds` then says how far a pair really is. The idea is that of Odell & Russell's Soundex (1918).
 */

const CLASS: Readonly<Record<string, string>> = {
	b: 'P',
	p: 'P',
	f: 'P',
	v: 'P',
	t: 'T',
	d: 'T',
	k: 'K',
	g: 'K',
	s: 'S',
	z: 'S',
	l: 'R',
	m: 'N',
	n: 'N',
};

/** Letter groups of one sound, longest first; a second value is another way the group is heard. */
const GROUPS: readonly (readonly [group: string, ...heard: string[]])[] = [
	['tsch', 'S'],
	['shch', 'S'],
	['sch', 'S', 'SK'],
	['tch', 'S'],
	['dzh', 'S'],
	['chr', 'KR'],
	['chs', 'KS'],
	['chl', 'KR'],
	['ch', 'S', 'K'],
	['sh', 'S'],
	['zh', 'S', 'K'],
	['th', 'T', 'S'],
	['ph', 'P'],
	['kh', 'K', ''],
	['gh', 'K', ''],
	['ck', 'K'],
	['ce', 'S', 'K'],
	['ci', 'S', 'K'],
	['cy', 'S', 'K'],
	['cz', 'S'],
	['ts', 'S', 'T'],
	['tz', 'S'],
	['ti', 'T', 'S'],
	['di', 'T', 'S'],
	['tu', 'T', 'S'],
	['ge', 'K', 'S'],
	['gi', 'K', 'S'],
	['gl', 'KR', 'R'],
	['gy', 'K', 'S', 'T'],
	['dy', 'T', 'S'],
	['cs', 'KS', 'S'],
	['rz', 'RS', 'S'],
	['dj', 'S'],
	['nga', 'N', 'NK'],
	['nge', 'N', 'NK'],
	['ngi', 'N', 'NK'],
	['ngo', 'N', 'NK'],
	['ngu', 'N', 'NK'],
	['ng', 'N'],
	['ll', 'R', ''],
	['mb', 'NP', 'N'],
	['gn', 'N', 'KN'],
];

/** The groups that begin with a letter. */
const GROUPS_OF = new Map(
	[...new Set(GROUPS.map(([letters]) => letters[0]!))].map((letter) => [
		letter,
		GROUPS.filter(([letters]) => letters[0] === letter),
	]),
);

const MOST_VARIANTS = 12;

/**
 * The keys of a folded word, at most 12, the likeliest first. Words that share a key, or whose keys differ by one
 * consonant, may be heard alike; others are not compared at all.
 */
export function skeletonsOf(word: string): string[] {
	let made: ReadonlySet<string> = new Set(['']);
	let at = 0;
	while (at < word.length) {
		const group = GROUPS_OF.get(word[at]!)?.find(([letters]) => word.startsWith(letters, at));
		// Vowels of a group such as “ce” are dropped anyway, so only its consonant is taken.
		const heard = group ? group.slice(1) : soundsOf(word, at);
		const next = new Set<string>();
		for (const stem of made)
			for (const sound of heard) if (next.size < MOST_VARIANTS) next.add(joinSounds(stem, sound));
		made = next;
		at += group ? group[0].length : 1;
	}
	return [...made];
}

/** Ways the letter at `at`, in no group, is heard; none at all is one of them. */
function soundsOf(word: string, at: number): readonly string[] {
	const letter = word[at]!;
	const isFirst = at === 0;
	switch (letter) {
		case 'x':
			return ['KS', 'S', 'K', ''];
		case 'j':
			return ['S', '', 'K'];
		case 'q':
			return ['K', 'S'];
		case 'c':
			// Pinyin’s c is ts, and its r was j.
			return isFirst ? ['K', 'S'] : ['K'];
		case 'r':
			return isFirst ? ['R', 'S'] : at === word.length - 1 ? ['R', ''] : ['R'];
		case 'h':
			if (isFirst) return ['', 'P', 'K', 'S'];
			// Ukrainian has h where Russian has g; before a consonant it only lengthens.
			return /[aeiou]/.test(word[at + 1] ?? '') ? ['', 'K'] : [''];
		case 'w':
			return isFirst ? ['P', ''] : ['', 'P'];
		case 'y':
			return isFirst ? ['', 'S'] : [''];
		default:
			return [CLASS[letter] ?? ''];
	}
}

function joinSounds(stem: string, sound: string): string {
	return sound !== '' && stem.endsWith(sound[0]!) ? stem + sound.slice(1) : stem + sound;
}

/** A key with each of its consonants left out once, so that keys one consonant apart meet. */
function shortenedSkeletons(key: string): string[] {
	const out: string[] = [];
	for (let i = 0; i < key.length; i++) out.push(key.slice(0, i) + key.slice(i + 1));
	return out;
}

/** The keys of a word and, from three consonants on, those with one consonant left out: what has one in common may be near. */
export function nearSkeletons(word: string): string[] {
	const all = new Set<string>();
	for (const key of skeletonsOf(word)) {
		all.add(key);
		if (key.length >= 3) for (const shorter of shortenedSkeletons(key)) all.add(shorter);
	}
	return [...all];
}

/** Whether two words have one of their `nearSkeletons` in common. */
export function sharesSkeleton(a: string, b: string): boolean {
	const keys = nearSkeletons(b);
	return nearSkeletons(a).some((key) => keys.includes(key));
}
