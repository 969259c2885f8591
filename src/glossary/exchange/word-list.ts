import {readWords, Words} from '../../documents/token.js';
import type {Entry} from '../entry.js';
import type {Exported} from './exchange.js';

const reader = new Words();

/**
 * The words of right renderings for cspell, a line each, sorted; words only wrong renderings have behind `!`, by which cspell
 * forbids them. A word of one letter is none to cspell.
 */
export function writeCspell(entries: readonly Entry[]): Exported<string> {
	const right = new Set(entries.flatMap(({preferred, admitted}) => [preferred, ...admitted]).flatMap(wordsOf));
	const folded = new Set([...right].map((word) => word.toLowerCase()));
	const wrong = new Set(
		entries
			.flatMap(({forbidden}) => forbidden.map(({text}) => text))
			// A word of several may be right in other company.
			.filter((text) => wordsOf(text).length === 1)
			.flatMap(wordsOf)
			.filter((word) => !folded.has(word.toLowerCase())),
	);
	const lines = [...[...right].sort(), ...[...wrong].sort().map((word) => `!${word}`)];
	return {
		content: lines.map((line) => `${line}\n`).join(''),
		losses: ['A word list holds words alone: what they render, kinds, notes and all else is left out.'],
	};
}

/** Right (`accept.txt`) or wrong (`reject.txt`) renderings for a vocabulary of Vale, a regular expression in each line. */
export function writeVale(entries: readonly Entry[], which: 'accept' | 'reject'): Exported<string> {
	const texts = entries.flatMap(({preferred, admitted, forbidden}) =>
		which === 'accept' ? [preferred, ...admitted] : forbidden.map(({text}) => text),
	);
	const lines = [...new Set(texts)].sort().map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	return {
		content: lines.map((line) => `${line}\n`).join(''),
		losses: ['A word list holds renderings alone: source names, kinds, notes and all else is left out.'],
	};
}

function wordsOf(text: string): string[] {
	readWords(text, 0, text.length, reader);
	const words: string[] = [];
	for (let at = 0; at < reader.count; at++) {
		const word = text.slice(reader.start[at], reader.end[at]);
		if (word.length > 1 && /\p{L}/u.test(word)) words.push(word);
	}
	return words;
}
