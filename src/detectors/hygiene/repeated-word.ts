import {spanOf} from '../../documents/span.js';
import {isEnglishWord, isFunctionWord} from '../../names/words.js';
import {type Flaw, type Line, type Page, SURE} from './flaw.js';

/**
 * Words that stand twice in right English: “had had”, “that that”, “gave her her book”, “checked in in May”; words said
 * again for emphasis or as a sound (“very very”, “knock knock”); and those that are doubled in a name or a term.
 */
const MAY_REPEAT: ReadonlySet<string> = new Set(
	`that will had her his it is was do in on up out over down off by so no yes yeah very many much more really too never again now
	there here well please hear go come long far old little big bad good dear poor deep high hard fast slow quick new real
	way night bye ha he ho hee heh knock tut blah yada chop choo boo hush tick tock ding dong win can tom pom cha aye tuk
	bling dum yo goody fifty half pooh mahi dik beri gaga nom row run walk wait look stop love sing dance drum beat quack
	woof moo baa oink drip drop ring rat tap clap clip clop zoom beep hip pip wow oh ah eh uh um hm mm la da doo dee who what
	you me us them this not time home one two three four five six seven eight nine ten`.split(/\s+/),
);

/**
 * A word, or a pair of words, that stands twice in a row: “the the talks”, “in the in the north”.
 *
 * Left alone: what English doubles (had had), what is said three times, names (Duran Duran), numbers, and words with a
 * mark between them. Cost: one pass.
 */
export function detectRepeatedWords({lines}: Page): Flaw[] {
	return lines.flatMap((line) => {
		const text = line.text.toLowerCase();
		return [...(ONE_TWICE.test(text) ? repeatedOnes(line) : []), ...(TWO_TWICE.test(text) ? repeatedPairs(line) : [])];
	});
}

// Looser than what is looked for and many times faster, as they have no classes of Unicode: most lines have neither.
const ONE_TWICE = /([a-z\u00aa-\uffff]{1,40}) {1,3}\1(?![a-z\u00aa-\uffff])/;
const TWO_TWICE = /([a-z\u00aa-\uffff]{1,40} [a-z\u00aa-\uffff]{1,40}) \1(?![a-z\u00aa-\uffff])/;

function repeatedOnes(line: Line): Flaw[] {
	return [...line.text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}{1,40}) {1,3}\1(?![\p{L}\p{N}’'-])/giu)].flatMap(
		({0: found, 1: first, index}) => {
			const second = found.slice(-first!.length);
			// Both capitalised is a name, and one capital behind a small letter another word: “may May”.
			if (!/^\p{Ll}+$/u.test(second) || !/^\p{L}\p{Ll}*$/u.test(first!) || MAY_REPEAT.has(second)) return [];
			if (
				/^\p{Lu}/u.test(first!) &&
				!/(?:^|[.!?:…]\s+)[“"‘'(\s]*$/.test(line.text.slice(Math.max(0, index - 8), index))
			)
				return [];
			if (second.length === 1 ? second !== 'a' : !isFunctionWord(second) && !isEnglishWord(second)) return [];
			if (isSaidAgain(line.text, second, index, index + found.length)) return [];
			return [flawAt(line, index, found, first!, isFunctionWord(second) ? SURE.certain : SURE.likely)];
		},
	);
}

function repeatedPairs(line: Line): Flaw[] {
	return [...line.text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}{1,40} \p{Ll}{1,40}) \1(?![\p{L}\p{N}’'-])/giu)].flatMap(
		({0: found, 1: pair, index}) => {
			const words = found.toLowerCase().split(' ');
			const [first, second] = words as [string, string];
			if (first === second || words.includes('and') || words.includes('or') || !/ \p{Ll}+ \p{Ll}+$/u.test(found))
				return [];
			if (!isFunctionWord(first) || !isFunctionWord(second) || (MAY_REPEAT.has(first) && MAY_REPEAT.has(second)))
				return [];
			return [flawAt(line, index, found, pair!, SURE.certain)];
		},
	);
}

/** Whether the same word stands there a third time: a song, a chant, somebody who stammers. */
function isSaidAgain(text: string, word: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - word.length - 3), start).toLowerCase();
	const behind = text.slice(end, end + word.length + 3).toLowerCase();
	return before.includes(word) || behind.includes(word);
}

function flawAt({segment, start}: Line, at: number, found: string, suggestion: string, confidence: number): Flaw {
	return {
		rule: 'repeated-word',
		segment,
		span: spanOf(start + at, start + at + found.length),
		suggestion,
		confidence,
		evidence: {kind: 'repeated', words: suggestion},
	};
}
