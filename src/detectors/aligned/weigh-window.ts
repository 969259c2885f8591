import type {SourceMention} from '../../alignment/source-index.js';
import type {Entry} from '../../glossary/entry.js';
import {namePartsOf, renderingWords} from '../../glossary/form.js';
import {pivotOf} from '../../names/hearing.js';
import {ordinaryName} from '../../names/ordinary.js';
import {isGivenName, isPersonTitle} from '../../names/people.js';
import {isEnglishWord, isFunctionWord, kindsOf} from '../../names/words.js';
import type {Context} from '../context.js';
import type {Candidate} from '../detector.js';
import {type Sheet, wordsSpan} from '../sheet.js';
import {Scale} from '../weigh.js';
import type {Associations} from './associate.js';
import {hear, ORGANIZATIONS, opensSentence, PLACES_AND_DAYS} from './free.js';
import {likenesses} from './likeness.js';
import type {Line} from './line.js';
import type {SourceLine} from './source-view.js';
import type {Window} from './windows.js';

export type Field = {
	/** Names of the line that nothing explains, and how many entries want a rendering. */
	readonly free: readonly Window[];
	readonly wanting: number;
	/** The entry is rendered right elsewhere in the line. */
	readonly isAgain: boolean;
};

/** What words are worth as a wrong rendering of an entry of the source line; null where they are worth nothing. */
export function weighWindow(
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
	const rivals = free.filter((other) => !(other.first <= last && first <= other.last)).length + 1;
	const isOnly = isFree && rivals === 1 && wanting === 1;
	if (isFree) {
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
	scale.add(
		'its kind',
		kindOdds(entry, window, sheet, (strongest?.odds ?? -1) > 0, isOnly, isQuotedInSource(mention, source)),
	);
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
function kindOdds(
	entry: Entry,
	window: Window,
	sheet: Sheet,
	isAlike: boolean,
	isOnly: boolean,
	isQuoted: boolean,
): number {
	const keys = sheet.words.slice(window.first, window.last + 1).map((word) => word.key);
	const known = ordinaryName(keys);
	if (known && PLACES_AND_DAYS.has(known.kind)) return entry.kind !== 'place' ? -3 : isAlike ? 0 : -1;
	if (known && !isAlike && entry.kind !== 'organization' && ORGANIZATIONS.has(known.kind)) return -3;
	const isPlainEnglish = keys.every((key) => isFunctionWord(key) || isEnglishWord(key));
	// “German Railways” is nobody, though German is a given name.
	const looksPersonal = keys.length >= 2 && isGivenName(keys[0]!) && !keys.slice(1).every((key) => isEnglishWord(key));
	if (entry.kind === 'person' || entry.kind === 'place') {
		if (isPersonTitle(keys)) return -4;
		// A person's name that was translated has some meaning in common, if it is one that is known; where it is the only
		// name that nothing explains, and no other stands for the entry, what it means need not be known.
		if (isPlainEnglish && !isAlike) return isOnly && (keys.length > 1 || !opensSentence(window, sheet)) ? 0 : -3;
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

/** What may part a name from its acronym in brackets, in UTF-16 units: a space, a bracket, a possessive particle. */
const MOST_BESIDE = 4;

export function isBeside(a: SourceMention<Entry>, b: SourceMention<Entry>): boolean {
	const gap = a.start < b.start ? b.start - a.end : a.start - b.end;
	return gap >= 0 && gap <= MOST_BESIDE;
}
