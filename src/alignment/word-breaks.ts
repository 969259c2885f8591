/**
 * Where words end in languages written without spaces, as the platform's dictionary has it. Never asked for more than
 * a paragraph: the segmenter of Node 20 is quadratic.
 */

const segmenters = new Map<string, Intl.Segmenter>();
const remembered = new Map<string, ReadonlySet<number>>();
const MOST_REMEMBERED = 64;
/** A longer stretch is cut out around the place that is asked about, in UTF-16 units on each side. */
const REACH = 200;

/** Offsets in a line at which a word begins or ends. */
function breaksOf(line: string, language: string): ReadonlySet<number> {
	const key = `${language} ${line}`;
	const known = remembered.get(key);
	if (known) return known;
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, {granularity: 'word'});
		segmenters.set(language, segmenter);
	}
	const breaks = new Set<number>([0, line.length]);
	for (const {index} of segmenter.segment(line)) breaks.add(index);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(key, breaks);
	return breaks;
}

/** Korean particles and forms of address that stand right behind a name. */
const KOREAN_BEHIND =
	/^(?:은|는|이|가|을|를|의|에|에서|에게|께|께서|로|으로|와|과|도|만|부터|까지|처럼|보다|이나|나|라고|이라고|씨|님|군|양|측|등|대통령|총리|장관|의원|대표|위원장|감독|선수|회장|사장|교수|기자|시장|지사|후보|전|당|시|도)/u;

/**
 * Whether `[start, end)` cuts a word of the line: a short name there may be chance. The dictionary knows few persons and
 * cuts them anywhere (川|勝平|太), so that of a person only a known word that holds all of the name counts.
 */
export function breaksWord(line: string, start: number, end: number, language: string, isPerson: boolean): boolean {
	if (/\p{Script=Hangul}/u.test(line.slice(start, end))) {
		if (start > 0 && /[\p{L}\p{N}]/u.test(line[start - 1]!)) return true;
		const behind = line.slice(end, end + 8);
		return /^\p{Script=Hangul}/u.test(behind) && !KOREAN_BEHIND.test(behind);
	}
	const from = Math.max(0, start - REACH);
	const part = line.slice(from, end + REACH);
	const breaks = breaksOf(part, language);
	const cutsBefore = !breaks.has(start - from);
	const cutsBehind = !breaks.has(end - from);
	if (cutsBefore && cutsBehind) return true;
	if (!cutsBefore && !cutsBehind) return false;
	if (!isPerson) return true;
	const before = cutsBefore ? lastBreak(breaks, start - from) : start - from;
	const behind = cutsBehind ? nextBreak(breaks, end - from, part.length) : end - from;
	let inside = 0;
	for (const at of breaks) if (at > before && at < behind) inside++;
	return inside === 0;
}

function lastBreak(breaks: ReadonlySet<number>, at: number): number {
	let here = at;
	while (here > 0 && !breaks.has(here)) here--;
	return here;
}

function nextBreak(breaks: ReadonlySet<number>, at: number, end: number): number {
	let here = at;
	while (here < end && !breaks.has(here)) here++;
	return here;
}
