import type {Form} from '../glossary/form.js';
import type {Termbase} from '../glossary/termbase.js';
import type {Pivot} from '../names/hearing.js';
import {isFunctionWord} from '../names/words.js';
import {looksNamed, type Sheet} from './sheet.js';

/** How a word of a text answers to a word of a form. */
export type Pair =
	| {readonly kind: 'same'; readonly text: number; readonly form: number}
	| {
			readonly kind: 'sound';
			readonly text: number;
			readonly form: number;
			readonly cost: number;
			readonly pivot: Pivot;
			readonly edits: readonly string[];
	  }
	| {
			readonly kind: 'joined';
			readonly text: number;
			readonly textLast: number;
			readonly form: number;
			readonly formLast: number;
			readonly cost: number;
			readonly pivot: Pivot;
			readonly edits: readonly string[];
	  }
	| {readonly kind: 'missing'; readonly form: number}
	| {readonly kind: 'extra'; readonly text: number};

/** A form laid on the words of a segment, in order. */
export type Alignment = {
	readonly form: Form;
	/** Words `[first, last]` of the sheet that are laid on; both answer to a word of the form. */
	readonly first: number;
	readonly last: number;
	readonly pairs: readonly Pair[];
	/** 0 is a perfect fit; 1 is one word that has nothing in common. */
	readonly cost: number;
};

/** The Arabic article, as it is spelled before one letter or another; a name is the same with it and without. */
const ARTICLES: ReadonlySet<string> = new Set('al el ul as es ash esh ad ed ar er an en at et az ez'.split(' '));
const ARTICLE = 0.08;

function takesArticle({pivots}: Form): boolean {
	return pivots.includes('ar') || pivots.includes('fa') || pivots.includes('he');
}

/** Whether a word left out or put in is the article of an Arabic name: “Rashid al-Ghanushi” for “Rached Ghannouchi”. */
export function isArabicArticle(pair: Pair, form: Form, sheet: Sheet): boolean {
	if (!takesArticle(form)) return false;
	// The word of “Al Jazeera” is a word by itself, a surname of two others is not.
	if (pair.kind === 'missing') return form.entry.kind === 'person' && ARTICLES.has(form.keys[pair.form]!);
	return pair.kind === 'extra' && ARTICLES.has(sheet.words[pair.text]!.key);
}

const MISSING = 1;
const EXTRA = 1;

/** Share of a word that a sound cost takes away, 0 to 1: the same cost weighs more in a short word. */
export function soundShare(cost: number, found: string, right: string): number {
	return Math.min(1, cost / (0.5 * Math.max(2, Math.min(found.length, right.length))));
}

/**
 * Lays a form on the words `[from, to]` of a sheet, in order, each word at most once; words at the edges that answer to
 * nothing are left off. Needleman & Wunsch (1970) over words, with two words taken as one where a name was split or joined.
 */
export function alignForm(form: Form, sheet: Sheet, from: number, to: number, termbase: Termbase): Alignment | null {
	const near = termbase.near;
	const words = sheet.words;
	const n = to - from + 1;
	const m = form.keys.length;
	const hasArticle = takesArticle(form);
	const width = m + 1;
	const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
	const step: (Pair | null)[] = new Array((n + 1) * width).fill(null);
	// Words before the first and after the last that answers are free.
	for (let i = 0; i <= n; i++) cost[i * width] = 0;
	for (let i = 0; i <= n; i++) {
		for (let j = 0; j <= m; j++) {
			const at = i * width + j;
			const consider = (price: number, pair: Pair) => {
				if (price < cost[at]!) {
					cost[at] = price;
					step[at] = pair;
				}
			};
			if (j > 0) {
				const price = hasArticle && ARTICLES.has(form.keys[j - 1]!) ? ARTICLE : MISSING;
				consider(cost[at - 1]! + price, {kind: 'missing', form: j - 1});
			}
			if (i > 0 && j > 0 && j < m) {
				const price = hasArticle && ARTICLES.has(words[from + i - 1]!.key) ? ARTICLE : EXTRA;
				consider(cost[at - width]! + price, {kind: 'extra', text: from + i - 1});
			}
			if (i > 0 && j > 0) {
				const before = cost[at - width - 1]!;
				const areArticles = hasArticle && ARTICLES.has(words[from + i - 1]!.key) && ARTICLES.has(form.keys[j - 1]!);
				if (words[from + i - 1]!.key === form.keys[j - 1] || areArticles)
					consider(before, {kind: 'same', text: from + i - 1, form: j - 1});
				else if (looksNamed(sheet, from + i - 1)) {
					const match = near.lookUp(words[from + i - 1]!.key).get(form.ids[j - 1]!);
					if (match) {
						const share = soundShare(match.cost, words[from + i - 1]!.key, form.keys[j - 1]!);
						consider(before + share, {
							kind: 'sound',
							text: from + i - 1,
							form: j - 1,
							cost: match.cost,
							pivot: match.pivot,
							edits: match.edits,
						});
					}
				}
			}
			if (i > 1 && j > 0)
				considerJoined(
					from + i - 2,
					from + i - 1,
					j - 1,
					j - 1,
					form.ids[j - 1]!,
					cost[(i - 2) * width + j - 1]!,
					consider,
				);
			if (i > 2 && j > 0)
				considerJoined(
					from + i - 3,
					from + i - 1,
					j - 1,
					j - 1,
					form.ids[j - 1]!,
					cost[(i - 3) * width + j - 1]!,
					consider,
				);
			if (i > 0 && j > 1)
				considerJoined(
					from + i - 1,
					from + i - 1,
					j - 2,
					j - 1,
					form.joinedIds[j - 2]!,
					cost[(i - 1) * width + j - 2]!,
					consider,
				);
		}
	}
	function considerJoined(
		t0: number,
		t1: number,
		f0: number,
		f1: number,
		id: number,
		before: number,
		consider: (price: number, pair: Pair) => void,
	): void {
		if (
			before === Number.POSITIVE_INFINITY ||
			id < 0 ||
			(t1 > t0 && (isFunctionWord(words[t0]!.key) || isFunctionWord(words[t1]!.key)))
		)
			return;
		let found = '';
		for (let t = t0; t <= t1; t++) found += words[t]!.key;
		const right = f0 === f1 ? form.keys[f0]! : form.keys[f0]! + form.keys[f1]!;
		const match = near.between(found, id);
		if (!match) return;
		const pair: Pair = {
			kind: 'joined',
			text: t0,
			textLast: t1,
			form: f0,
			formLast: f1,
			cost: match.cost,
			pivot: match.pivot,
			edits: match.edits,
		};
		consider(before + soundShare(match.cost, found, right) + 0.05, pair);
	}
	let end = -1;
	let best = Number.POSITIVE_INFINITY;
	for (let i = 1; i <= n; i++) {
		const price = cost[i * width + m]!;
		if (price < best - 1e-9) {
			best = price;
			end = i;
		}
	}
	if (end < 0) return null;
	const pairs: Pair[] = [];
	let i = end;
	let j = m;
	while (j > 0) {
		const pair: Pair | null = step[i * width + j]!;
		if (!pair) return null;
		pairs.unshift(pair);
		if (pair.kind === 'missing') j--;
		else if (pair.kind === 'extra') i--;
		else if (pair.kind === 'joined') {
			i -= pair.textLast - pair.text + 1;
			j -= pair.formLast - pair.form + 1;
		} else {
			i--;
			j--;
		}
	}
	const touched = pairs.filter((pair) => pair.kind !== 'missing' && pair.kind !== 'extra');
	if (touched.length === 0) return null;
	const first = Math.min(...touched.map((pair) => ('text' in pair ? pair.text : Number.POSITIVE_INFINITY)));
	const last = Math.max(
		...touched.map((pair) => (pair.kind === 'joined' ? pair.textLast : 'text' in pair ? pair.text : -1)),
	);
	const kept = pairs.filter((pair) => pair.kind !== 'extra' || (pair.text > first && pair.text < last));
	return {form, first, last, pairs: kept, cost: best};
}
