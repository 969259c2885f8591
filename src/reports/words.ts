import type {Mismatch} from '../mismatches/mismatch.js';
import type {Summary} from './report.js';

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

/** What is shown for what was found; a rendering that is missing has no text. */
export function foundText(mismatch: Mismatch): string {
	return mismatch.found === '' ? '(missing)' : mismatch.found;
}

/** What should stand there: the suggestion, the candidates, or null. */
export function rightText(mismatch: Mismatch): string | null {
	if (mismatch.candidates.length > 1) return [...new Set(mismatch.candidates.map((one) => one.text))].join(' or ');
	return mismatch.suggestion;
}

/** The run in one sentence or two: `12 mismatches in 1 file, 1,012 words: 9 spelling, 3 reading.` */
export function summarySentence(summary: Summary): string {
	const {files, words, open, byRule, problems, emptyFiles} = summary;
	if (files === 0) return 'Nothing was checked.';
	const rules = [...byRule]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([rule, count]) => `${count} ${rule}`);
	const sentences = [
		`${open === 0 ? 'No mismatches' : counted(open, 'mismatch', 'mismatches')} in ${counted(files, 'file')}, ` +
			`${counted(words, 'word')}${rules.length === 0 ? '' : `: ${rules.join(', ')}`}.`,
	];
	if (emptyFiles.length > 0) {
		const named = emptyFiles.slice(0, 3).join(', ');
		const more = emptyFiles.length > 3 ? ` and ${emptyFiles.length - 3} more` : '';
		sentences.push(`Empty: ${named}${more}.`);
	}
	if (problems > 0) sentences.push(`${counted(problems, 'problem')}: not all could be checked.`);
	return sentences.join(' ');
}
