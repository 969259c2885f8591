import {WORD} from '../documents/token.js';
import type {Meant} from '../glossary/meaning-index.js';
import {ordinaryName} from '../names/ordinary.js';
import {isGivenName, isHonorific, isPersonTitle, isSurname} from '../names/people.js';
import {isArticle, isFunctionWord, kindsOf, lemmasOf} from '../names/words.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {isCapitalised, type Sheet, type Word, wordsSpan} from './sheet.js';
import {ordinaryNameOdds, Scale} from './weigh.js';

/** What a body or a work is called beside its name, and is not in the kinds of `words`. */
const CUES: ReadonlySet<string> = new Set(
	'site website outlet daily weekly portal tabloid show app brand band broadsheet periodical'.split(' '),
);
/** What a newspaper does. */
const REPORTS: ReadonlySet<string> = new Set('report write say publish quote print cite announce'.split(' '));
/** Many kinds of things bear names that are words; these are the ones whose names this reads. */
const NAMED: ReadonlySet<string | null> = new Set(['organization', 'work', 'event', 'campaign', null]);

/**
 * Finds a name that was translated as one word, where the words beside it say that a name must stand there: “the newspaper
 * Freedom” for Hürriyet, “Chairman Forest” for 森.
 *
 * Leaves alone: the word without such a neighbour, at the start of a sentence, and as part of a longer name.
 */
export function detectWordsForNames(sheet: Sheet, context: Context): Candidate[] {
	const candidates: Candidate[] = [];
	sheet.words.forEach((word, at) => {
		if (!isCapitalised(word) || isFunctionWord(word.key)) return;
		for (const lemma of new Set([word.key, ...lemmasOf(word.key)])) {
			for (const meant of context.termbase.meanings.lookUp(lemma)) {
				const candidate = weighWord(meant, lemma, at, sheet, context);
				if (candidate) candidates.push(candidate);
			}
		}
	});
	return candidates;
}

function weighWord(meant: Meant, lemma: string, at: number, sheet: Sheet, context: Context): Candidate | null {
	const unit = meant.units.find(({from, to, meanings}) => from === 0 && to === meant.length && meanings.has(lemma));
	const word = sheet.words[at]!;
	if (!unit || meant.own.has(word.key)) return null;
	const last = saysTheRest(unit.meanings, lemma, at + 1, sheet) ? at + 1 : at;
	if (sheet.runLast[at]! > last) return null;
	const text = context.document.text;
	const isPerson = meant.entry.kind === 'person';
	const scale = new Scale();
	scale.add('the word means the name', unit.isCharacter ? -1.4 : -1);
	if (last > at) scale.add('two words mean it together', 1);
	if (isPerson) {
		if (!followsOffice(sheet, at) || isSurname(word.key) || isGivenName(word.key)) return null;
		scale.add('an office before it', 2.2);
	} else {
		if (!NAMED.has(meant.entry.kind) || unit.isCharacter) return null;
		const cue = cueBeside(sheet, at, last, text);
		if (cue === null) return null;
		scale.add(cue, 3);
	}
	// A well-known name is another one, unless the kind beside it is not that name's.
	if (last === at && ordinaryName([word.key])) scale.add('a well-known name', 0.3 * ordinaryNameOdds(sheet, at, at));
	if (context.lowerWords.has(word.key)) scale.add('an ordinary word of the document', -1);
	const first = opensWithArticle(sheet, at) ? at - 1 : at;
	return {
		rule: 'translated',
		entry: meant.entry,
		form: context.termbase.formsOf.get(meant.entry)![0]!,
		segment: sheet.segment.index,
		span: wordsSpan(sheet, first, last),
		first,
		last,
		odds: scale.odds,
		weights: scale.weights,
		evidence: [
			{
				kind: 'meaning',
				source: meant.source,
				pairs: [{found: text.slice(word.start, sheet.words[last]!.end), right: unit.text}],
			},
		],
	};
}

/** Whether the next word is said by the same one word of the source: “Fellow Citizen” for همشهری. */
function saysTheRest(meanings: ReadonlySet<string>, said: string, next: number, sheet: Sheet): boolean {
	const word = sheet.words[next];
	if (!word || sheet.runLast[next - 1]! < next) return false;
	return [word.key, ...lemmasOf(word.key)].some((lemma) => lemma !== said && meanings.has(lemma));
}

/** Whether nothing but an office or a form of address stands before the word in its run of capitals. */
function followsOffice(sheet: Sheet, at: number): boolean {
	const before = sheet.words[at - 1];
	return before !== undefined && sheet.runFirst[at]! < at && (isPersonTitle([before.key]) || isHonorific(before.key));
}

/** Within a sentence a capital makes the article part of the name: “the channel The Island”. */
function opensWithArticle(sheet: Sheet, at: number): boolean {
	const before = sheet.words[at - 1];
	return before !== undefined && isArticle(before.key) && isCapitalised(before) && !opensSentence(before);
}

/** What beside the word says that it is a name of its own, as a reason; null where nothing does. */
function cueBeside(sheet: Sheet, at: number, last: number, text: string): string | null {
	const {words, runFirst} = sheet;
	const word = words[at]!;
	const first = isArticle(words[at - 1]?.key ?? '') && isCapitalised(words[at - 1]!) ? at - 1 : at;
	if (runFirst[at]! < first) return null;
	const before = words[first - 1];
	const isQuoted = /["“«„]/.test(text[words[first]!.start - 1] ?? '') && /["”»]/.test(text[words[last]!.end] ?? '');
	const after = words[last + 1];
	if (before && saysKind(before) && !opensSentence(words[first]!)) return 'what kind of thing it is stands before it';
	if (opensSentence(word) && !isQuoted) return null;
	if (after && saysKind(after) && follows(words[last]!, after, text))
		return 'what kind of thing it is stands behind it';
	if (isQuoted && after && lemmasOf(after.key).some((lemma) => REPORTS.has(lemma)))
		return 'it reports, in quotation marks';
	return null;
}

function saysKind(word: Word): boolean {
	if (isCapitalised(word)) return false;
	return [word.key, ...lemmasOf(word.key)].some((lemma) => CUES.has(lemma) || kindsOf(lemma).length > 0);
}

function follows(word: Word, next: Word, text: string): boolean {
	return /^["”»’]?\s$/.test(text.slice(word.end, next.start));
}

function opensSentence(word: Word): boolean {
	return (word.flags & WORD.opensSentence) !== 0;
}
