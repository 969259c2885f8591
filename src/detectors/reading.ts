import {WORD} from '../documents/token.js';
import type {Read} from '../glossary/reading-index.js';
import {pivotOf} from '../names/hearing.js';
import type {ReadingLanguage} from '../names/lattice.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, type Sheet, type Word, wordsSpan} from './sheet.js';
import {isPlainRunWord, ordinaryNameOdds, ordinaryOdds, strangerOdds} from './weigh.js';

/** The longest rendering of a source name, in words. */
const MOST_WORDS = 4;

/**
 * Finds renderings that read the characters of an entry's source name otherwise: “Hata” for 秦, “Hofuji” for 宝富士.
 * Leaves alone: right renderings, ordinary words, a surname behind a given name that is not the entry's.
 */
export function detectReadings(sheet: Sheet, context: Context): Candidate[] {
	const {words} = sheet;
	const candidates: Candidate[] = [];
	for (let first = 0; first < words.length; first++) {
		if (!isCapitalised(words[first]!)) continue;
		let found = '';
		for (let last = first; last < words.length && last < first + MOST_WORDS; last++) {
			if (last > first && (!isCapitalised(words[last]!) || !followsDirectly(words[last]!))) break;
			found += words[last]!.key;
			if (found.length < 3) continue;
			for (const read of context.termbase.readings.lookUp(found)) {
				const candidate = weighReading(read, found, found, first, last, sheet, context);
				if (candidate) candidates.push(candidate);
			}
			for (let turn = first + 1; turn <= last; turn++) {
				const turned = keys(sheet, turn, last) + keys(sheet, first, turn - 1);
				for (const read of context.termbase.readings.lookUp(turned)) {
					if (read.readable.part !== 'whole' || read.readable.entry.kind !== 'person') continue;
					const candidate = weighReading(read, found, turned, first, last, sheet, context);
					if (candidate) candidates.push({...candidate, odds: candidate.odds - 0.3});
				}
			}
		}
	}
	return candidates;
}

/** Only a space or a hyphen stands between this word and the one before. */
function followsDirectly(word: Word): boolean {
	return (word.flags & (WORD.afterSpace | WORD.afterHyphen)) !== 0;
}

function keys(sheet: Sheet, first: number, last: number): string {
	let all = '';
	for (let i = first; i <= last; i++) all += sheet.words[i]!.key;
	return all;
}

/** Whether a reading in `language` is what a translator from the source language would make. */
function isReadIn(source: string, language: ReadingLanguage): boolean {
	const pivot = pivotOf(source);
	if (pivot === 'ja') return language === 'ja' || language === 'zh' || language === 'ko';
	return pivot === 'zh' ? language === 'zh' || language === 'yue' : pivot === language;
}

function weighReading(
	read: Read,
	found: string,
	turned: string,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Candidate | null {
	const {readable, match} = read;
	const right = readable.form.keys.join('');
	if (found === right || turned === right) return null;
	const wordKeys = sheet.words.slice(first, last + 1).map((word) => word.key);
	// A meaning counts only as a whole word: “Mitake Sea”, not “sea” inside “Chelsea”.
	if (match.parts.some((part) => part.system === 'meaning' && !wordKeys.includes(part.reading))) return null;
	for (const standing of context.standing[sheet.segment.index]!) {
		// The entry's own right form inside, with an office or another name beside it, is right.
		if (
			standing.first >= first &&
			standing.last <= last &&
			standing.mentions.some((mention) => mention.form.entry === readable.entry)
		) {
			if (match.cost > 0.5 || standing.mentions.some((mention) => mention.form === readable.form)) return null;
			for (let i = first; i <= last; i++)
				if ((i < standing.first || i > standing.last) && isPlainRunWord(sheet, i)) return null;
		}
	}
	const share = match.cost / turned.length;
	const readCount = match.parts.length;
	let odds = 2.9 - 28 * share;
	odds += readCount >= 3 ? 1 : readCount === 2 ? 0.4 : -1.6;
	if (turned.length <= 4) odds -= 1.2;
	if (turned.length >= 8) odds += 0.6;
	// Read in a language that the glossary gives no name in: possible, but more must speak for it.
	if (!readable.entry.source.some((name) => isReadIn(name.language, readable.lattice.language))) odds -= 1.5;
	odds -= 0.6 * match.parts.filter((part) => part.system === 'name').length;
	if (match.parts.some((part) => part.system === 'meaning')) odds -= match.cost > 0.3 ? 3 : 0.8;
	odds -= 1.5 * (readable.lattice.characters.length - readCount);
	const meant = new Set(match.parts.filter((part) => part.system === 'meaning').map((part) => part.reading));
	for (let i = first; i <= last; i++)
		if (!meant.has(sheet.words[i]!.key)) odds += 1.5 * ordinaryOdds(sheet.words[i]!, context);
	odds += ordinaryNameOdds(sheet, first, last);
	if (readable.entry.kind === 'person' || readable.entry.kind === null)
		odds += strangerOdds({first, last}, readable.entry, sheet);
	if (readable.part === 'family' && readCount < 2) odds -= 0.4;
	return {
		rule: 'reading',
		entry: readable.entry,
		form: readable.form,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds,
		evidence: [
			{
				kind: 'reading',
				found: context.document.text.slice(sheet.words[first]!.start, sheet.words[last]!.end),
				source: readable.source,
				language: readable.lattice.language,
				parts: match.parts,
				near: match.cost > 0.15,
			},
		],
	};
}
