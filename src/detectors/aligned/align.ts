import {bestWhole} from '../../alignment/assign.js';
import {type Heard, heardIn} from '../../alignment/heard.js';
import type {SourceMention} from '../../alignment/source-index.js';
import {WORD} from '../../documents/token.js';
import type {Entry} from '../../glossary/entry.js';
import {namePartsOf, renderingWords} from '../../glossary/form.js';
import {pivotOf} from '../../names/hearing.js';
import {ordinaryName} from '../../names/ordinary.js';
import {isGivenName, isHonorific, isPersonTitle} from '../../names/people.js';
import {isEnglishWord, isFunctionWord, kindsOf} from '../../names/words.js';
import type {Context} from '../context.js';
import type {Candidate} from '../detector.js';
import type {RuleId} from '../rules.js';
import {isCapitalised, type Sheet, wordsSpan} from '../sheet.js';
import {Scale} from '../weigh.js';
import type {Associations} from './associate.js';
import {likenesses} from './likeness.js';
import {lowerWindows} from './lower-windows.js';
import type {Rendering} from './rendered.js';
import type {SourceLine} from './source-view.js';
import type {Window} from './windows.js';

/** What stands in a line, on both sides. */
export type Line = {
	readonly sheet: Sheet;
	readonly source: SourceLine;
	readonly renderings: readonly Rendering[];
	readonly windows: readonly Window[];
	/** What the other detectors found in it. */
	readonly candidates: readonly Candidate[];
	/** What was asked of the source's sounds, and the answer. */
	readonly heard: Map<string, Heard | null>;
};

/** What became of the names of a source line. */
export type Aligned = {
	/** Words that stand where an entry's name should. */
	readonly wrong: readonly Candidate[];
	/** Entries that nothing renders, with how much the likeliest words for each are worth. */
	readonly unrendered: readonly {readonly mention: SourceMention<Entry>; readonly best: number}[];
	/** Names of the line that nothing explains, and how many of them are no words of English. */
	readonly free: number;
	readonly strange: number;
};

type Option = {
	readonly row: number;
	readonly first: number;
	readonly last: number;
	readonly worth: number;
	/** Null where the rendering is right. */
	readonly candidate: Candidate | null;
};

/** A right rendering outweighs every wrong one; one beside a strange name is itself in doubt. */
const CLEAN_WORTH = 12;
const UNCLEAN_WORTH = 1;
/** What the source line adds to what another detector found in it. */
const SECOND_WORTH = 2.5;
/** Words compared by their meaning are weighed anew against the source line. */
const WORDY_WORTH = 0.5;
/** What may part a name from its acronym in brackets, in UTF-16 units: a space, a bracket, a possessive particle. */
const MOST_BESIDE = 4;
const WORDY: ReadonlySet<RuleId> = new Set(['translated', 'paraphrase', 'partial']);

/** Assigns the words of a target line to the entries of its source line so that the whole is worth most. */
export function alignLine(line: Line, associations: Associations, context: Context): Aligned {
	const {sheet, source, renderings} = line;
	const isRendered = (entry: Entry) => renderings.some((each) => each.entry === entry && each.isClean);
	const rows: {mention: SourceMention<Entry>; isFirst: boolean}[] = [];
	const seen = new Set<Entry>();
	for (const mention of source.mentions) {
		if (!mention.sure) continue;
		// A name and its reading or acronym in brackets are one mention, unless the target has one of them right.
		const before = rows.find((row) => row.mention.owner === mention.owner && isBeside(row.mention, mention));
		if (before && !isRendered(mention.owner)) continue;
		rows.push({mention, isFirst: !seen.has(mention.owner)});
		seen.add(mention.owner);
	}
	const wanting = [...seen].filter((entry) => !isRendered(entry));
	const free = wanting.length === 0 ? [] : freeWindows(line, seen, new Set(wanting), context);
	const options: Option[] = [];
	const bestOf = new Map<Entry, number>();
	rows.forEach(({mention, isFirst}, row) => {
		const entry = mention.owner;
		for (const {first, last, isClean} of renderings.filter((each) => each.entry === entry))
			options.push({
				row,
				first,
				last,
				worth: (isClean ? CLEAN_WORTH : UNCLEAN_WORTH) + (isFirst ? 0.1 : 0),
				candidate: null,
			});
		for (const candidate of line.candidates) {
			if (candidate.entry !== entry) continue;
			options.push({
				row,
				first: candidate.first,
				last: candidate.last,
				worth: candidate.odds + (WORDY.has(candidate.rule) ? WORDY_WORTH : SECOND_WORTH),
				candidate,
			});
		}
		if (isRendered(entry) && isFirst) return;
		for (const window of [...line.windows, ...lowerWindows(entry, sheet, context)]) {
			if (isTaken(window, entry, seen, renderings)) continue;
			const field = {free, wanting: wanting.length, isAgain: isRendered(entry)};
			const candidate = weighWindow(window, mention, line, field, associations, context);
			if (!candidate) continue;
			bestOf.set(entry, Math.max(bestOf.get(entry) ?? -9, candidate.odds));
			options.push({row, first: window.first, last: window.last, worth: candidate.odds, candidate});
		}
	});
	const chosen = bestWhole(options);
	const wrong: Candidate[] = [];
	const filled = new Set<Entry>();
	for (const {row, candidate, worth} of chosen) {
		const {mention} = rows[row]!;
		filled.add(mention.owner);
		if (candidate) wrong.push(weighed(candidate, worth, mention, source));
	}
	const unrendered = wanting
		.filter((entry) => !filled.has(entry) && !renderings.some((each) => each.entry === entry))
		.map((entry) => ({
			mention: rows.find(({mention}) => mention.owner === entry)!.mention,
			best: bestOf.get(entry) ?? -9,
		}));
	const left = free.filter((window) => !wrong.some((each) => each.first <= window.last && window.first <= each.last));
	const isStrange = ({first, last}: Window) =>
		sheet.words
			.slice(first, last + 1)
			.some(({key}) => /^[a-z]{3,}$/.test(key) && !isEnglishWord(key) && !isFunctionWord(key));
	return {wrong, unrendered, free: left.length, strange: left.filter(isStrange).length};
}

/** A candidate with what the whole makes of it, and with the source line to show. */
function weighed(candidate: Candidate, worth: number, mention: SourceMention<Entry>, source: SourceLine): Candidate {
	if (candidate.aligned) return candidate;
	const reason = 'the source line has the entry, and nothing renders it better';
	return {
		...candidate,
		odds: worth,
		weights: [...candidate.weights, {reason, odds: worth - candidate.odds}],
		evidence: [...candidate.evidence, sourceEvidence(mention, source)],
	};
}

/** Whether a right rendering of another entry of the source line stands there, or this one's own. */
function isTaken(
	window: Window,
	entry: Entry,
	inSource: ReadonlySet<Entry>,
	renderings: readonly Rendering[],
): boolean {
	return renderings.some(({entry: other, first, last, isClean}) => {
		if (other === entry && first === window.first && last === window.last) return true;
		if (!isClean || first > window.last || last < window.first) return false;
		if (other === entry) return first <= window.first && window.last <= last;
		return (
			inSource.has(other) &&
			!(window.first <= first && last <= window.last && window.last - window.first > last - first)
		);
	});
}

/** What looks like a whole name and is explained by nothing in the source. */
function freeWindows(
	line: Line,
	inSource: ReadonlySet<Entry>,
	wanting: ReadonlySet<Entry>,
	context: Context,
): Window[] {
	const {sheet, renderings} = line;
	return line.windows.filter((window) => {
		if (!window.isWhole) return false;
		if (renderings.some(({entry, first, last}) => inSource.has(entry) && first <= window.last && window.first <= last))
			return false;
		return !isPlain(window, sheet, context) && !isHeard(window, line, wanting);
	});
}

const PLACES_AND_DAYS: ReadonlySet<string> = new Set([
	'country',
	'nationality',
	'continent',
	'weekday',
	'month',
	'language',
	'currency',
	'city',
	'region',
]);

const ORGANIZATIONS: ReadonlySet<string> = new Set([
	'company',
	'media',
	'university',
	'league',
	'club',
	'organization',
]);

/** Words that need no name of the source to explain them: a sentence's first word, an office, a country, a month. */
function isPlain(window: Window, sheet: Sheet, context: Context): boolean {
	const keys = sheet.words.slice(window.first, window.last + 1).map((word) => word.key);
	const known = ordinaryName(keys);
	if (known && PLACES_AND_DAYS.has(known.kind)) return true;
	if (isPersonTitle(keys) || keys.every(isHonorific)) return true;
	if (window.isQuoted) return false;
	const isOnlyWord = keys.length === 1 && (opensSentence(window, sheet) || isTitleCase(sheet));
	return keys.every(
		(key) =>
			isFunctionWord(key) || /^\d/.test(key) || (isEnglishWord(key) && (isOnlyWord || context.lowerWords.has(key))),
	);
}

function isHeard(window: Window, line: Line, wanting: ReadonlySet<Entry>): boolean {
	const except = line.source.mentions.filter(({owner}) => wanting.has(owner));
	const heard = hear(line, window.first, window.last, except, 'free');
	return heard !== null && heard.share <= 0.16;
}

/** What of the source sounds like the words, outside of these mentions; asked once for each stretch of words. */
function hear(
	line: Line,
	first: number,
	last: number,
	except: readonly SourceMention<Entry>[],
	purpose: string,
): Heard | null {
	let key = '';
	for (let i = first; i <= last; i++) key += line.sheet.words[i]!.key;
	const memory = `${purpose} ${key}`;
	const known = line.heard.get(memory);
	if (known !== undefined) return known;
	const {text, language} = line.source.source;
	const heard = heardIn(text, language, key.replace(/[^a-z]/g, ''), except);
	line.heard.set(memory, heard);
	return heard;
}

function opensSentence({first}: Window, sheet: Sheet): boolean {
	return (sheet.words[first]!.flags & WORD.opensSentence) !== 0;
}

/** Whether most words of a line are capitalised, as in a headline: a capital then says nothing. */
function isTitleCase({words}: Sheet): boolean {
	const content = words.filter((word) => !isFunctionWord(word.key) && (word.flags & WORD.digit) === 0);
	return content.filter(isCapitalised).length > 0.6 * content.length;
}

type Field = {
	/** Names of the line that nothing explains, and how many entries want a rendering. */
	readonly free: readonly Window[];
	readonly wanting: number;
	/** The entry is rendered right elsewhere in the line. */
	readonly isAgain: boolean;
};

/** What words are worth as a wrong rendering of an entry of the source line; null where they are worth nothing. */
function weighWindow(
	window: Window,
	mention: SourceMention<Entry>,
	line: Line,
	{free, wanting, isAgain}: Field,
	associations: Associations,
	context: Context,
): Candidate | null {
	const {sheet, source} = line;
	const {first, last} = window;
	const entry = mention.owner;
	const isLowered = window.isLower && !window.isQuoted && /\p{Lu}/u.test(entry.preferred);
	const isOffice = entry.kind === 'title' && !window.isLower;
	const isWhole = window.isWhole || window.isLower || isOffice;
	const alike = likenesses(
		entry,
		source.source.text.slice(mention.start, mention.end),
		source.source.language,
		first,
		last,
		sheet,
		context,
	);
	const isFree = free.some((other) => other.first === first && other.last === last);
	const strongest = alike[0];
	const association = associations.of(entry, sheet, first, last);
	if ((!strongest || strongest.odds < -1) && !isFree && association <= 0) return null;
	const scale = new Scale();
	scale.add(
		isLowered ? 'in lower case' : isWhole ? 'a name by its looks' : 'a part of what looks like a name',
		isLowered ? -2.6 : isWhole ? -0.8 : -2.2,
	);
	if (strongest) {
		// What nothing explains is no less likely for having nothing in common with the entry.
		scale.add('how much it is like the entry', isFree ? Math.max(0, strongest.odds) : strongest.odds);
		if (alike[1] && alike[1].odds > 0) scale.add('like it in another way too', 0.3 * alike[1].odds);
	}
	if (window.isQuoted && (entry.kind === 'work' || entry.kind === 'campaign' || entry.kind === 'event'))
		scale.add('quoted as a title is', isQuotedInSource(mention, source) ? 1.6 : 0.8);
	if (window.isQuoted && !isQuotedInSource(mention, source) && /[「『《“"«„]/u.test(source.source.text))
		scale.add('the source quotes something else', -3);
	const words = sheet.words.slice(first, last + 1);
	if (words.some(({key}) => key === 'and') && !/\b(?:and|&)\b/i.test(entry.preferred) && !window.isQuoted)
		scale.add('two names rather than one', -2);
	if (isAgain) {
		const beside = line.renderings.some(
			(each) => each.entry === entry && (each.first === last + 1 || each.last === first - 1),
		);
		scale.add('the entry is rendered right in the line', -2.5);
		if (beside && !window.isLower && hasNeighbour(mention, source)) scale.add('said twice, once in brackets', 4);
	}
	if (isFree) {
		const rivals = free.filter((other) => !(other.first <= last && first <= other.last)).length + 1;
		scale.add(
			'nothing in the source explains it',
			rivals <= wanting ? (rivals === 1 ? 2 : 1.4) : 0.6 - 0.7 * (rivals - wanting),
		);
	}
	scale.add('it stands where the entry does in this document', association);
	scale.add(
		'where it stands in the line',
		-positionWeight(source, sheet) *
			Math.abs(
				middle(mention.start, mention.end, source.source.text.length) - middle(first, last + 1, sheet.words.length),
			),
	);
	scale.add('its kind', kindOdds(entry, window, sheet, (strongest?.odds ?? -1) > 0, isQuotedInSource(mention, source)));
	if (entry.kind === 'person' && window.isWhole && hasSurname(entry, first, last, sheet, context))
		scale.add('the surname is right', 1.2);
	if ((strongest?.odds ?? 0) < 2.5 && scale.odds > -1) {
		const heard = hear(line, first, last, [mention], String(mention.start));
		if (heard && heard.share < 0.2) scale.add('another name of the source sounds so', -5 + 15 * heard.share);
	}
	return {
		rule: strongest && strongest.odds > -0.5 ? strongest.rule : 'substituted',
		entry,
		form: strongest?.form ?? context.termbase.formsOf.get(entry)![0]!,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [...(strongest && strongest.odds > -0.5 ? strongest.evidence : []), sourceEvidence(mention, source)],
		aligned: true,
	};
}

/** The entry's place in the source line, for the reviewer. */
export function sourceEvidence(mention: SourceMention<Entry>, {source}: SourceLine): Candidate['evidence'][number] {
	return {
		kind: 'source',
		entry: mention.owner.preferred,
		name: source.text.slice(mention.start, mention.end),
		line: source.text,
		start: mention.start,
		end: mention.end,
	};
}

function isQuotedInSource({start, end}: SourceMention<Entry>, {source}: SourceLine): boolean {
	return (
		/[《〈「『“"«„‘]\s*$/u.test(source.text.slice(0, start)) && /^\s*[》〉」』”"»“’]/u.test(source.text.slice(end))
	);
}

/** In a short line, and from a language with the verb at its end, the place says little. */
function positionWeight({source}: SourceLine, {words}: Sheet): number {
	const pivot = pivotOf(source.language);
	return (pivot === 'ja' || pivot === 'ko' ? 0.8 : 2) * Math.min(1, words.length / SHORT_LINE);
}

/** From so many words on a line has a beginning and an end. */
const SHORT_LINE = 20;

function middle(start: number, end: number, length: number): number {
	return (start + end) / 2 / Math.max(1, length);
}

/** Whether words can be of the entry's kind at all. */
function kindOdds(entry: Entry, window: Window, sheet: Sheet, isAlike: boolean, isQuoted: boolean): number {
	const keys = sheet.words.slice(window.first, window.last + 1).map((word) => word.key);
	const known = ordinaryName(keys);
	if (known && PLACES_AND_DAYS.has(known.kind)) return entry.kind !== 'place' ? -3 : isAlike ? 0 : -1;
	if (known && !isAlike && entry.kind !== 'organization' && ORGANIZATIONS.has(known.kind)) return -3;
	const isPlainEnglish = keys.every((key) => isFunctionWord(key) || isEnglishWord(key));
	// “German Railways” is nobody, though German is a given name.
	const looksPersonal = keys.length >= 2 && isGivenName(keys[0]!) && !keys.slice(1).every((key) => isEnglishWord(key));
	if (entry.kind === 'person' || entry.kind === 'place') {
		if (isPersonTitle(keys)) return -4;
		// A person's name that was translated has at least some meaning in common.
		if (isPlainEnglish && !isAlike) return -3;
		// Their names are read or heard; that nothing of it is left is rare.
		if (!isAlike) return keys.length > 4 ? -3 : -1;
		return looksPersonal && entry.kind === 'person' ? 0.3 : 0;
	}
	if (looksPersonal) return -2;
	if (isAlike) return 0;
	if (entry.kind === 'title' || entry.kind === 'term') return -3;
	if (!isPlainEnglish) return 0;
	const kinds = new Set(renderingWords(entry.preferred).keys.flatMap(kindsOf));
	return keys.flatMap(kindsOf).some((kind) => kinds.has(kind))
		? 0.8
		: window.isQuoted || isQuoted
			? 0
			: opensSentence(window, sheet)
				? -1.2
				: -0.5;
}

/** “Liu Wei” for Liu Ye: as many words, and the surname where it belongs. */
function hasSurname(entry: Entry, first: number, last: number, sheet: Sheet, context: Context): boolean {
	const {keys} = context.termbase.formsOf.get(entry)![0]!;
	if (keys.length < 2 || last - first + 1 !== keys.length) return false;
	const parts = namePartsOf(entry, keys);
	if (!parts) return false;
	for (let k = parts.familyStart; k < parts.familyEnd; k++) if (sheet.words[first + k]!.key !== keys[k]) return false;
	return true;
}

/** Whether the source names the entry twice side by side, as an acronym behind the name: 总统府新闻部(PCOO). */
function hasNeighbour(mention: SourceMention<Entry>, {mentions}: SourceLine): boolean {
	return mentions.some((other) => other !== mention && other.owner === mention.owner && isBeside(other, mention));
}

function isBeside(a: SourceMention<Entry>, b: SourceMention<Entry>): boolean {
	const gap = a.start < b.start ? b.start - a.end : a.start - b.end;
	return gap >= 0 && gap <= MOST_BESIDE;
}
