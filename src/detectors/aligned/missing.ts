import type {SourceMention} from '../../alignment/source-index.js';
import {spanOf} from '../../documents/span.js';
import {WORD} from '../../documents/token.js';
import type {Entry, Kind} from '../../glossary/entry.js';
import {isFunctionWord, kindsOf} from '../../names/words.js';
import {type Context, isRightForm} from '../context.js';
import type {Candidate} from '../detector.js';
import {isCapitalised, type Sheet} from '../sheet.js';
import {Scale} from '../weigh.js';
import type {Aligned, Line} from './line.js';
import {sourceEvidence} from './weigh-window.js';

const PRONOUNS: ReadonlySet<string> = new Set('he she him her his hers himself herself'.split(' '));
const THINGS: ReadonlySet<string> = new Set('it its itself they them their themselves'.split(' '));
/** What an English text says instead of repeating a name, by the kind of what is named. */
const DESCRIPTIONS: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
	person: new Set(
		'man woman president minister secretary leader player coach actor actress director singer official spokesman spokeswoman spokesperson chairman governor mayor king queen prince princess duke duchess'.split(
			' ',
		),
	),
	organization: new Set(
		'company firm group party ministry agency club team side league court bank university school newspaper paper channel network union association organization committee council government department embassy force'.split(
			' ',
		),
	),
	place: new Set(
		'city town country region province island capital state village river district there here site stadium venue'.split(
			' ',
		),
	),
	work: new Set('film movie book novel series show drama song album game play title'.split(' ')),
	campaign: new Set('campaign initiative movement program programme project'.split(' ')),
	event: new Set('tournament competition event ceremony championship cup race match festival games'.split(' ')),
};

/** An entry of the source line that nothing in the target stands for. `ratio` is how long the target is, 1 being usual. */
export function missingCandidate(
	mention: SourceMention<Entry>,
	best: number,
	aligned: Aligned,
	line: Line,
	ratio: number,
	isNear: boolean,
	context: Context,
): Candidate | null {
	const {sheet} = line;
	if (sheet.words.length === 0) return null;
	const entry = mention.owner;
	const keys = new Set(sheet.words.map((word) => word.key));
	const forms = context.termbase.formsOf.get(entry)!.filter(isRightForm);
	const scale = new Scale();
	scale.add('the source line has the entry, and nothing renders it', 3);
	if (ratio < 0.6) scale.add('the line was cut short', 1.5);
	if (entry.kind === 'person' && some(PRONOUNS, keys)) scale.add('a pronoun may stand for it', -3);
	else if (entry.kind !== 'person' && some(THINGS, keys)) scale.add('a pronoun may stand for it', -1.2);
	if (isDescribed(entry, sheet)) {
		// One description stands for one of them.
		const alike = aligned.unrendered.filter(({mention: {owner}}) => owner.kind === entry.kind).length;
		scale.add('a description stands for it', alike > 1 ? -1.2 : -3.6);
	}
	const kinds = new Set(forms.flatMap((form) => form.keys.flatMap(kindsOf)));
	if ([...keys].some((key) => kindsOf(key).some((kind) => kinds.has(kind))))
		scale.add('a word of its kind stands there', -1.2);
	const own = forms.some((form) => form.keys.some((key) => key.length > 2 && !isFunctionWord(key) && keys.has(key)));
	if (own) scale.add('a word of its rendering stands there', -2.5);
	if (entry.kind === 'title' || entry.kind === 'term' || entry.kind === null)
		scale.add('offices and terms are told in other ways', -3.5);
	if (aligned.unrendered.length >= 2 && aligned.wrong.length === 0 && line.renderings.length === 0)
		scale.add('the line has none of its names', 1.5);
	if (isNear) scale.add('a neighbouring line has it', -4);
	if (best > -2) scale.add('other words may stand for it', -(best + 2));
	scale.add(
		'names that nothing explains',
		-1.8 * Math.min(2, aligned.strange) - 0.5 * Math.min(3, aligned.free - aligned.strange),
	);
	const start = sheet.segment.span.start;
	return {
		rule: 'missing',
		entry,
		form: context.termbase.formsOf.get(entry)![0]!,
		instead: null,
		segment: sheet.segment.index,
		span: spanOf(start, start),
		first: 0,
		last: -1,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [sourceEvidence(mention, line.source)],
		aligned: true,
	};
}

/** “the prime minister”, “the newly founded company”: a word for such a thing, pointed at, and no name behind it. */
function isDescribed(entry: Entry, sheet: Sheet): boolean {
	const words = entry.kind === null ? undefined : DESCRIPTIONS[entry.kind];
	if (!words) return false;
	return sheet.words.some(({key}, index) => {
		if (!words.has(key)) return false;
		const next = sheet.words[index + 1];
		if (next && isCapitalised(next) && (next.flags & (WORD.afterSpace | WORD.opensSentence)) === WORD.afterSpace)
			return false;
		return sheet.words.slice(Math.max(0, index - 3), index).some((before) => POINTING.has(before.key));
	});
}

const POINTING: ReadonlySet<string> = new Set('the this that his her its their our'.split(' '));

function some(words: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
	for (const word of words) if (keys.has(word)) return true;
	return false;
}
