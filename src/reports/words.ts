import type {Decision} from '../decisions/decision.js';
import type {Document} from '../documents/document.js';
import type {Locus} from '../documents/locus.js';
import type {Answered, Summary} from './report.js';

/** `1 file`, `1,204 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 1204 → `1,204`; not by locale, so that the same input gives the same output everywhere. */
export function grouped(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** 0.97 → `97%`; never `100%` of what is not certain. */
export function percent(share: number): string {
	return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}

/** What is shown for what was found; a rendering that is missing has no text, so its name is told. */
export function foundText({found, entry}: {readonly found: string; readonly entry: string | null}): string {
	return found !== '' ? found.trim() || found : entry === null ? '(missing)' : `(${entry} missing)`;
}

/** `Hata → Qin`, or what was found alone where nothing is known that should stand there. */
export function changeText(answer: Answered): string {
	const {found, entry} = answer.mismatch;
	const right = rightText(answer);
	const from = foundText({found, entry: entry?.preferred ?? null});
	return right === null ? from : `${from} → ${right}`;
}

/** What should stand there: what a reviewer accepted, the suggestion, the candidates, or null. */
export function rightText({mismatch, decision}: Answered): string | null {
	if (decision?.verdict === 'accept' && decision.replacement !== null) return replacementText(decision.replacement);
	if (mismatch.candidates.length > 1) return [...new Set(mismatch.candidates.map((one) => one.text))].join(' or ');
	return mismatch.suggestion === null ? null : replacementText(mismatch.suggestion);
}

/** What is shown for what is to be written; where the found text is only to go there is nothing to read. */
export function replacementText(text: string): string {
	return text === '' ? '(nothing)' : text;
}

const VERDICT_WORDS = {accept: 'accepted', reject: 'rejected', defer: 'deferred'} as const;

/** `accepted by ann, not written yet: as in the headline`. */
export function decisionText({verdict, reviewer, reason}: Decision): string {
	const who = reviewer === '' ? '' : ` by ${reviewer}`;
	const state = verdict === 'accept' ? ', not written yet' : '';
	return `${VERDICT_WORDS[verdict]}${who}${state}${reason === null ? '' : `: ${reason}`}`;
}

/** The run in one sentence or two: `12 mismatches in 1 file, 1,012 words: 9 spelling, 3 reading.` */
export function summarySentence(summary: Summary): string {
	const {files, words, open, byRule, byVerdict, problems, known, empty, emptyFiles} = summary;
	if (files === 0) return 'Nothing was checked.';
	const rules = [...byRule]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([rule, count]) => `${count} ${rule}`);
	const sentences = [
		`${open === 0 ? 'No mismatches' : counted(open, 'mismatch', 'mismatches')} in ${counted(files, 'file')}, ` +
			`${counted(words, 'word')}${rules.length === 0 ? '' : `: ${rules.join(', ')}`}.`,
	];
	const {accept, defer, reject} = byVerdict;
	const marked = [
		...(accept > 0 ? [`${grouped(accept)} accepted, not written yet`] : []),
		...(defer > 0 ? [`${grouped(defer)} deferred`] : []),
	];
	if (marked.length > 0) sentences.push(`Of them ${marked.join('; ')}.`);
	if (reject > 0) sentences.push(`Left out: ${grouped(reject)} rejected.`);
	if (known !== null && known > 0) sentences.push(`Left out: ${grouped(known)} in the baseline.`);
	if (empty > 0) {
		const more = empty > emptyFiles.length ? ` and ${grouped(empty - emptyFiles.length)} more` : '';
		sentences.push(`Empty: ${emptyFiles.join(', ')}${more}.`);
	}
	if (problems > 0) sentences.push(`${counted(problems, 'problem')}: not all could be read.`);
	return sentences.join(' ');
}

/** `path:line:column`, as editors follow it. */
export function placeOf(document: Document, locus: Locus): string {
	return `${document.path}:${locus.line}:${locus.column}`;
}
