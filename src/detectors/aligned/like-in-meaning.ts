import {foldWord} from '../../documents/fold.js';
import type {Entry} from '../../glossary/entry.js';
import {namePartsOf} from '../../glossary/form.js';
import {isGivenName, isHonorific, isPersonTitle, isSurname} from '../../names/people.js';
import {isEnglishWord, isFunctionWord, kindsOf, lemmasOf, relation} from '../../names/words.js';
import type {Context} from '../context.js';
import {isCapitalised, type Sheet} from '../sheet.js';
import {type Likeness, rightForms} from './like.js';

/** Content words `[first, last]`, by index. */
function contentOf(sheet: Sheet, first: number, last: number): number[] {
	const content: number[] = [];
	for (let i = first; i <= last; i++) if (!isFunctionWord(sheet.words[i]!.key)) content.push(i);
	return content;
}

/** Whether a word may stand for one of these: light, radiance. */
function isNearly(word: string, meanings: ReadonlySet<string>): boolean {
	for (const meaning of meanings) if ((relation(word, meaning)?.strength ?? 0) >= 0.7) return true;
	return false;
}

/** Whether all positions `[from, to)` are in the set. */
function isWithin(positions: ReadonlySet<number>, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!positions.has(at)) return false;
	return true;
}

/** What the source name's characters or words mean. */
export function meaningLikeness(
	entry: Entry,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness | null {
	const content = contentOf(sheet, first, last);
	if (content.length === 0 || content.length > 8) return null;
	let best: Likeness | null = null;
	for (const meant of context.termbase.meanings.of(entry)) {
		const isSingle = meant.length === 1;
		const explained = new Set<number>();
		const pairs: {found: string; right: string}[] = [];
		let answered = 0;
		let meanings = 0;
		for (const i of content) {
			const {key} = sheet.words[i]!;
			const lemmas = [key, ...lemmasOf(key)];
			const own = meant.rightWords.has(key) ? (meant.own.get(key) ?? []) : [];
			const isOwn = meant.rightWords.has(key);
			const unit = meant.units.find(
				({from, to, meanings}) =>
					!isWithin(explained, from, to) &&
					(lemmas.some((lemma) => meanings.has(lemma)) || (isSingle && isNearly(key, meanings))),
			);
			if (!unit && !isOwn) continue;
			answered++;
			if (!isOwn) meanings++;
			for (const at of own) explained.add(at);
			if (own.length > 0 || !unit) continue;
			for (let at = unit.from; at < unit.to; at++) explained.add(at);
			pairs.push({found: wordText(sheet, i, context), right: unit.text});
		}
		if (answered === 0 || pairs.length === 0 || meanings === 0) continue;
		const share = explained.size / meant.length;
		const coverage = answered / content.length;
		const odds = -2 + 5 * share * coverage + (meanings >= 2 ? 0.8 : 0) + (coverage === 1 ? 0.3 : -0.8);
		if (best !== null && odds <= best.odds) continue;
		best = {
			odds,
			rule: 'translated',
			form: context.termbase.formsOf.get(entry)![0]!,
			evidence: [{kind: 'meaning', source: meant.source, pairs}],
		};
	}
	return best;
}

/** The words of a right form, each answered by one that is the same, sounds alike or may stand for it. */
export function wordLikeness(
	entry: Entry,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness | null {
	const content = contentOf(sheet, first, last);
	if (content.length === 0 || content.length > 9) return null;
	let best: Likeness | null = null;
	for (const form of rightForms(entry, context)) {
		const wanted = form.keys.map((_, k) => k).filter((k) => !isFunctionWord(form.keys[k]!));
		if (wanted.length === 0) continue;
		const open = new Set(content);
		const pairs: {found: string; right: string; how: string}[] = [];
		const left: string[] = [];
		let worth = 0;
		for (const k of wanted) {
			const key = form.keys[k]!;
			let answer = -1;
			let how = '';
			let strength = 0;
			for (const i of open) {
				const word = sheet.words[i]!.key;
				const tie = relation(word, key);
				const heard = context.termbase.near.lookUp(word).get(form.ids[k]!);
				const sounds = heard && word !== key ? 1 - heard.cost / Math.max(2, 0.5 * key.length) : 0;
				const isInitial = word.length === 1 && key.startsWith(word);
				const here = Math.max(tie?.strength ?? 0, sounds, isInitial ? 0.7 : 0);
				if (here <= strength) continue;
				strength = here;
				answer = i;
				how = here === tie?.strength ? tie.kind : here === sounds ? 'sounds alike' : 'initial';
			}
			if (answer < 0 || strength < 0.4) {
				left.push(form.words[k]!);
				continue;
			}
			open.delete(answer);
			worth += strength;
			pairs.push({found: wordText(sheet, answer, context), right: form.words[k]!, how});
		}
		if (pairs.length === 0) continue;
		const strange = open.size;
		// A word that only says what kind of thing it is says nothing of which.
		const isOnlyKind = wanted.length > pairs.length && pairs.every(({right}) => kindsOf(foldWord(right)).length > 0);
		const fit = (2 * worth) / (wanted.length + content.length);
		const odds =
			-2.6 +
			6.5 * fit +
			(pairs.length >= 2 ? 0.5 : 0) -
			(wanted.length === 1 && strange > 0 ? 1 : 0) -
			(isOnlyKind ? 2.5 : 0);
		if (best !== null && odds <= best.odds) continue;
		best = {
			odds,
			rule: left.length + strange > 0 ? 'partial' : 'paraphrase',
			form,
			evidence: [{kind: 'words', pairs, left}],
		};
	}
	return best;
}

/**
 * A person of whose name one part is right, and the other was translated as a word that no table knows: “Marek Pigeon” for
 * Marek Gołąb.
 */
export function halfLikeness(
	entry: Entry,
	first: number,
	last: number,
	sheet: Sheet,
	context: Context,
): Likeness | null {
	const [form] = context.termbase.formsOf.get(entry)!;
	const {keys} = form!;
	const words = sheet.words.slice(first, last + 1);
	if (entry.kind !== 'person' || words.length < 2 || words.length > keys.length) return null;
	if (words.some((word) => !isCapitalised(word) || isFunctionWord(word.key))) return null;
	const right = words.filter(({key}) => keys.includes(key));
	if (right.length === 0 || right.length === words.length) return null;
	if (words.some(({key}) => !keys.includes(key) && !isTranslated(key))) return null;
	// A given name of two syllables is one word when it is translated.
	const parts = namePartsOf(entry, keys);
	const isSurname = (at: number) => parts !== null && at >= parts.familyStart && at < parts.familyEnd;
	const isWhole = (part: boolean) =>
		keys.every((key, at) => isSurname(at) !== part || right.some((word) => word.key === key));
	if (words.length < keys.length && !isWhole(true) && !isWhole(false)) return null;
	const pairs = right.map(({key, start, end}) => ({
		found: context.document.text.slice(start, end),
		right: form!.words[keys.indexOf(key)]!,
		how: 'same',
	}));
	const left = form!.words.filter((_, at) => !right.some(({key}) => key === keys[at]));
	return {odds: 2.6, rule: 'partial', form: form!, evidence: [{kind: 'words', pairs, left}]};
}

/** An ordinary word of English that is nobody's name. */
function isTranslated(key: string): boolean {
	return isEnglishWord(key) && !isGivenName(key) && !isSurname(key) && !isHonorific(key) && !isPersonTitle([key]);
}

function wordText(sheet: Sheet, index: number, context: Context): string {
	const {start, end} = sheet.words[index]!;
	return context.document.text.slice(start, end);
}
