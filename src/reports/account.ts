import type {Document} from '../documents/document.js';
import {fileSpanOf, fileTextOf} from '../documents/layout.js';
import {Locator} from '../documents/locus.js';
import type {Span} from '../documents/span.js';
import {visible, visibleJson} from '../documents/visible.js';
import type {Entry} from '../glossary/entry.js';
import type {Considered, PlaceAccount, Silence} from '../mismatches/account.js';
import {evidenceSentence} from '../mismatches/explain.js';
import {wrapCells} from './cells.js';
import {createPainter, type Painter, type Piece} from './paint.js';
import {counted, percent} from './words.js';

/** Why a word is told or not, at each place of one text. */
export type WordAccount = {
	readonly document: Document;
	/** What was asked for; in the order of the text, at least one place. */
	readonly word: string;
	readonly places: readonly PlaceAccount[];
	readonly minConfidence: number;
};

export type AccountStyle = {readonly hasColour: boolean; readonly widthCells: number};

/** `explain --word` for people: place by place the verdict in one sentence, then each entry considered with its score. */
export function formatAccount(account: WordAccount, style: AccountStyle): string {
	const paint = createPainter(style.hasColour);
	const width = Math.min(100, Math.max(40, style.widthCells));
	const locator = new Locator(fileTextOf(account.document));
	const blocks = account.places.map((place) => {
		const {line, column} = locator.locusOf(fileSpanOf(account.document, place.span).start);
		const at = account.document.path === TYPED ? `${line}:${column}` : `${account.document.path}:${line}:${column}`;
		const lines = [
			`${paint(['place', at], ['plain', '  '], ['strong', place.found])}`,
			...prose(verdict(place, account.minConfidence), 'plain', paint, width, 2),
		];
		for (const sentence of silenceSentences(place)) lines.push(...prose(sentence, 'plain', paint, width, 2));
		place.considered.forEach((considered, index) => {
			lines.push('', ...consideredLines(considered, index + 1, paint, width));
		});
		return lines.join('\n');
	});
	if (account.places.some(({considered}) => considered.length > 0)) {
		blocks.push(prose(LEGEND, 'quiet', paint, width, 0).join('\n'));
	}
	return `${blocks.join('\n\n')}\n`;
}

function placeInFile(document: Document, span: Span): {readonly start: number; readonly end: number} {
	const {start, end} = fileSpanOf(document, span);
	return {start, end};
}

/** The path of a text that was typed and is no file. */
export const TYPED = '--text';

const LEGEND =
	'A score is the sum of what speaks for (+) and against (−), in log-odds: 0 is even, each 1 makes it about 2.7 times ' +
	'likelier, or less likely.';

/** `explain --word --format json`: one object. Odds are log-odds, natural. */
export function formatAccountJson(
	account: WordAccount,
	tool: {readonly name: string; readonly version: string},
): string {
	const locator = new Locator(fileTextOf(account.document));
	const value = {
		version: 1,
		tool: {name: tool.name, version: tool.version},
		word: account.word,
		minConfidence: account.minConfidence,
		places: account.places.map((place) => {
			const {start, end} = fileSpanOf(account.document, place.span);
			const {line, column} = locator.locusOf(start);
			return {
				line,
				column,
				start,
				end,
				found: place.found,
				isTold: isTold(place, account.minConfidence),
				verdict: verdict(place, account.minConfidence),
				right: place.right && {text: place.right.text, entries: place.right.entries.map(nameEntry)},
				considered: place.considered.map((considered) => ({
					...nameEntry(considered.candidate.entry),
					rule: considered.candidate.rule,
					found: account.document.text.slice(considered.candidate.span.start, considered.candidate.span.end),
					...placeInFile(account.document, considered.candidate.span),
					suggestion: considered.suggestion,
					confidence: considered.confidence,
					odds: hundredths(considered.odds),
					weights: considered.weights.map(({reason, odds}) => ({reason, odds: hundredths(odds)})),
					evidence: considered.candidate.evidence.map(evidenceSentence),
					outcome: considered.outcome.kind,
					because: outcomeSentence(considered),
				})),
				silences: place.silences.map(({word, why}) => ({word, why: why.map(silenceSentence)})),
			};
		}),
	};
	return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}

function nameEntry(entry: Entry): {entry: string; entryId: string} {
	return {entry: entry.preferred, entryId: entry.id};
}

function hundredths(odds: number): number {
	return Math.round(odds * 100) / 100;
}

function isTold(place: PlaceAccount, minConfidence: number): boolean {
	const [best] = place.considered;
	if (best?.outcome.kind === 'stands') return best.confidence >= minConfidence;
	return place.variant !== null && place.variant.confidence >= minConfidence;
}

/** What was decided of a place, in one sentence or two. */
function verdict(place: PlaceAccount, minConfidence: number): string {
	const told = isTold(place, minConfidence);
	const threshold = `mismatches are told from ${percent(minConfidence)} on`;
	const [best] = place.considered;
	if (best?.outcome.kind === 'stands') {
		const rivals = place.considered.filter(({outcome}) => outcome.kind === 'rivals' && outcome.best === best.candidate);
		const names = [best, ...rivals].map(
			({suggestion, candidate}) => `${shownSuggestion(suggestion)} (${candidate.entry.preferred})`,
		);
		const sure = percent(best.confidence);
		return told
			? `Told: ${names.join(' or ')} should stand here. It is ${sure} sure, and ${threshold}.`
			: `Not told: the best explanation is ${names.join(' or ')}, but it is only ${sure} sure, and ${threshold}.`;
	}
	if (place.variant !== null) {
		const sure = percent(place.variant.confidence);
		const sentence = evidenceSentence(place.variant.evidence);
		return `${told ? 'Told' : 'Not told'}: ${sentence} It is ${sure} sure, and ${threshold}.`;
	}
	if (place.right !== null)
		return `Not told: “${place.right.text}” is a right rendering of ${namesOf(place.right.entries)}.`;
	if (best === undefined) return 'Not told: no entry was considered.';
	if (best.outcome.kind === 'unlikely')
		return `Not told: ${counted(place.considered.length, 'explanation')} came to mind, all too unlikely to be weighed.`;
	return 'Not told by itself: words around it are explained better.';
}

function shownSuggestion(suggestion: string | null): string {
	return suggestion === null ? 'something that cannot be proposed' : `“${suggestion}”`;
}

function consideredLines(considered: Considered, rank: number, paint: Painter, width: number): string[] {
	const {candidate, suggestion, odds, confidence, weights} = considered;
	const role: Piece[0] = considered.outcome.kind === 'stands' ? 'right' : 'strong';
	const facts = `  ${candidate.entry.preferred} · ${candidate.rule} · ${percent(confidence)}`;
	const number = `${rank}`.padStart(3);
	return [
		paint(['quiet', `${number}  `], [role, suggestion ?? '(nothing proposed)'], ['quiet', facts]),
		...candidate.evidence.flatMap((evidence) => prose(evidenceSentence(evidence), 'plain', paint, width, 5)),
		...weights.map((weight) => paint(['plain', `     ${signed(weight.odds)}  ${weight.reason}`])),
		paint(['strong', `     ${signed(odds)}  in all`]),
		...prose(outcomeSentence(considered), 'plain', paint, width, 5),
	];
}

/** What became of an entry, and by what. */
function outcomeSentence({outcome}: Considered): string {
	switch (outcome.kind) {
		case 'stands':
			return 'Nothing explains these words better.';
		case 'seconds':
			return `It adds to the better explanation by the same entry (${outcome.best.rule}).`;
		case 'rivals':
			return `It may be meant as well as ${outcome.best.entry.preferred}: both are offered.`;
		case 'beaten':
			return `${outcome.best.entry.preferred} (${outcome.best.rule}, “${outcome.best.form.text}”) explains more of the text, or explains it better.`;
		case 'shielded': {
			const entries = outcome.by.mentions.map(({form}) => form.entry);
			return `It is kept out by a right rendering that stands here, of ${namesOf([...new Set(entries)])}.`;
		}
		case 'unlikely':
			return 'It is too unlikely to be weighed against others.';
	}
}

function silenceSentences(place: PlaceAccount): string[] {
	return place.silences.flatMap(({word, why}) => {
		const isOne = place.silences.length === 1;
		return why.map((silence) => (isOne ? silenceSentence(silence) : `“${word}”: ${silenceSentence(silence)}`));
	});
}

/** Why a word led to no entry. */
function silenceSentence(silence: Silence): string {
	switch (silence.kind) {
		case 'other-script':
			return 'Words of this script are compared with the source names of entries only, letter for letter.';
		case 'no-sound':
			return 'It has no sound that could be compared: only words of two Latin letters or more have.';
		case 'lower-case':
			return 'It is in lower case, where only translated and paraphrased names are looked for.';
		case 'function-word':
			return 'It is one of the small words of English.';
		case 'ordinary-word':
			return 'It is an ordinary English word.';
		case 'lower-elsewhere':
			return 'It stands in lower case elsewhere in the text, so it is an ordinary word there.';
		case 'ordinary-name':
			return `It is a well-known name by itself (${silence.what}).`;
		case 'part':
			return `It is a word of ${namesOf(silence.entries)}, but the other words of the rendering do not stand here.`;
		case 'no-fit':
			return `It resembles a word or a reading of ${namesOf(silence.entries)}, but the whole does not fit.`;
		case 'nothing-near':
			return 'No word of the glossary sounds like it, and no source name in it can be read so.';
	}
}

/** The most entries that are named; a common word may be in thousands. */
const MOST_NAMED = 5;

function namesOf(entries: readonly Entry[]): string {
	const names = entries.slice(0, MOST_NAMED).map(({preferred}) => preferred);
	const more = entries.length - names.length;
	return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and ');
}

/** `+2.9`, `−0.6`, in columns. */
function signed(odds: number): string {
	return `${odds < 0 ? '−' : '+'}${Math.abs(odds).toFixed(1)}`.padStart(5);
}

function prose(text: string, role: Piece[0], paint: Painter, width: number, indent: number): string[] {
	return wrapCells(visible(text), width - indent).map((line) => ' '.repeat(indent) + paint([role, line]));
}
