import {bestWhole} from '../../alignment/assign.js';
import type {SourceMention} from '../../alignment/source-index.js';
import type {Entry} from '../../glossary/entry.js';
import {isEnglishWord, isFunctionWord} from '../../names/words.js';
import type {Context} from '../context.js';
import type {Candidate} from '../detector.js';
import type {RuleId} from '../rules.js';
import type {Associations} from './associate.js';
import {freeWindows} from './free.js';
import type {Aligned, Line} from './line.js';
import {lowerWindows} from './lower-windows.js';
import type {Rendering} from './rendered.js';
import type {SourceLine} from './source-view.js';
import {isBeside, sourceEvidence, weighWindow} from './weigh-window.js';
import type {Window} from './windows.js';

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
