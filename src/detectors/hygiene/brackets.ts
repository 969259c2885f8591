import {spanOf} from '../../documents/span.js';
import {type Flaw, isAddress, isGap, type Line, type Page, SURE, tokenAround} from './flaw.js';

/** How many lines below a bracket may be closed. */
const REACH_LINES = 3;
/** What a bracket holds is looked at no further, in UTF-16 units. */
const LONGEST = 400;

/**
 * Brackets without a partner, and brackets that touch a word outside of them: “presidents[U.S. President Joe Biden]agreed”.
 *
 * Left alone: lists `a)` and `1)`, emoticons, `word(s)`, `re(construct)`, `[t]he`, formulas, addresses, and brackets
 * closed a few lines below. Cost: one pass.
 */
export function detectBrackets({lines}: Page): Flaw[] {
	return [...unpaired(lines), ...lines.flatMap((line) => gluedIn(line))];
}

type Mark = {readonly line: number; readonly at: number};

function unpaired(lines: readonly Line[]): Flaw[] {
	const lost: Mark[] = [];
	let open: Mark[] = [];
	lines.forEach(({text}, line) => {
		lost.push(...open.filter((mark) => line - mark.line > REACH_LINES));
		open = open.filter((mark) => line - mark.line <= REACH_LINES);
		for (const {0: mark, index: at} of text.matchAll(/[()[\]{}（）［］]/g)) {
			if (isEmoticon(text, at) || /:\/\/|^www\.|_/.test(tokenAround(text, at, at + 1))) continue;
			if (/[([{（［]/.test(mark)) open.push({line, at});
			else if (open.length > 0) open.pop();
			else if (!isListMark(text, at)) lost.push({line, at});
		}
	});
	return [...lost, ...open].map(({line, at}) => {
		const {segment, start, text} = lines[line]!;
		const mark = text[at]!;
		return {
			rule: 'brackets',
			segment,
			span: spanOf(start + at, start + at + 1),
			suggestion: null,
			confidence: SURE.likely,
			evidence: {kind: 'mark', fault: /[([{（［]/.test(mark) ? 'unclosed' : 'unopened', mark},
		};
	});
}

/** `a)`, `12)`, `iv)`, also in the middle of a sentence. */
function isListMark(text: string, at: number): boolean {
	return /(?:^|[\s,;:(“"])(?:\p{L}|\d{1,3}|[ivx]{1,5})\.?$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** `:)`, `;-(`, `:’(`, and `(:`. */
function isEmoticon(text: string, at: number): boolean {
	if (/(?:^|\s)[:;=8xX]['’]?[-^o]?$/.test(text.slice(Math.max(0, at - 5), at))) return true;
	return text[at] === '(' && isGap(text, at - 1) && /^[-^o]?[:;=](?:\s|$)/.test(text.slice(at + 1, at + 4));
}

function gluedIn({segment, start, text}: Line): Flaw[] {
	const flaws: Flaw[] = [];
	const tell = (from: number, to: number, suggestion: string, mark: string) =>
		flaws.push({
			rule: 'brackets',
			segment,
			span: spanOf(start + from, start + to),
			suggestion,
			confidence: SURE.certain,
			evidence: {kind: 'mark', fault: 'glued', mark},
		});
	for (const {0: pair, index: at} of text.matchAll(PAIR)) {
		const end = at + pair.length;
		if (!isRemark(pair.slice(1, -1))) continue;
		const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
		const behind = WORD_BEHIND.exec(text.slice(end, end + LONGEST_WORD))?.[0];
		// An address ends where the remark begins: what is inside it may hold any marks.
		if (isAddress(tokenAround(text, at, at)) || isAddress(tokenAround(text, end, end))) continue;
		if (before !== undefined && behind === undefined && !isGap(text, end) && !/[.,;:!?’”"'…—–)\]-]/.test(text[end]!))
			continue;
		if (before !== undefined) tell(at - before.length, at + 1, `${before} ${pair[0]}`, pair[0]!);
		if (behind !== undefined) tell(end - 1, end + behind.length, `${pair.at(-1)} ${behind}`, pair.at(-1)!);
	}
	return flaws;
}

const PAIR = new RegExp(`\\([^()[\\]\\n]{2,${LONGEST}}\\)|\\[[^()[\\]\\n]{2,${LONGEST}}\\]`, 'g');
const LONGEST_WORD = 40;
/** A whole word of at least three letters; what has digits or other marks in it is a formula or a name of its own. */
const WORD_BEFORE = /(?<=^|[\s“"‘'(—–-])\p{L}{3,}$/u;
const WORD_BEHIND = /^\p{L}{2,}(?=$|[\s.,;:!?’”"')—–-])/u;

/**
 * Whether what stands in brackets is a remark of its own, not a part of the word it touches: several words, an acronym
 * or a name. “(s)”, “[ed]”, “(re)”, “(OH)” and “(2)” may belong to their word.
 */
function isRemark(inside: string): boolean {
	if (/^\s|\s$/.test(inside)) return false;
	if (/^\p{L}[\p{L}\p{M}.,’'-]*(?:\s+[\p{L}\p{N}$€£¥“"'’.,&-]+)+$/u.test(inside)) return true;
	return /^\p{Lu}[\p{L}\p{M}-]{2,}$/u.test(inside);
}
