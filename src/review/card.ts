import {diffArrays} from 'diff';
import type {Decision} from '../decisions/decision.js';
import type {SourceSegment} from '../documents/document.js';
import type {Entry} from '../glossary/entry.js';
import {evidenceSentence} from '../mismatches/explain.js';
import type {Mismatch} from '../mismatches/mismatch.js';
import {replacementText} from '../reports/words.js';
import {graphemes, widthCells} from './cells.js';
import {clean} from './clean.js';
import {statusOf} from './filter.js';
import {cutRow, type Row, type Run, run, wrapRow} from './rows.js';

/** What is found and what should be written, one under the other, with marks under the letters that differ. */
export function diffRows(
	found: string,
	replacement: string | null,
	width: number,
	unknown = 'nothing known: e types it',
): Row[] {
	const label = (text: string) => run(text.padEnd(7), 'quiet');
	if (found === '')
		return [
			cutRow([label('found'), run('(nothing)', 'quiet')], width),
			cutRow([label('write'), replacement === null ? run(unknown, 'quiet') : run(replacement, 'right')], width),
		];
	if (replacement === null)
		return [
			cutRow([label('found'), run(found, 'wrong')], width),
			cutRow([label('write'), run(unknown, 'quiet')], width),
		];
	if (replacement === '')
		return [
			cutRow([label('found'), run(found, 'wrong')], width),
			cutRow([label('write'), run(replacementText(replacement), 'right')], width),
		];
	const a = graphemes(clean(found.slice(0, width * 2)));
	const b = graphemes(clean(replacement.slice(0, width * 2)));
	const parts = diffArrays(a, b, {maxEditLength: 400, timeout: 50}) ?? [
		{value: a, removed: true, added: false},
		{value: b, removed: false, added: true},
	];
	const above: Run[] = [label('found')];
	const below: Run[] = [label('write')];
	let marks = ' '.repeat(7);
	for (const [index, part] of parts.entries()) {
		const text = part.value.join('');
		const cells = widthCells(text);
		if (part.removed) above.push({text, tone: 'wrong'});
		else if (part.added) {
			below.push({text, tone: 'right'});
			marks += '^'.repeat(cells);
		} else {
			above.push({text, tone: 'plain'});
			below.push({text, tone: 'plain'});
			// Where letters are only gone, the one after them is marked.
			const isGap = parts[index - 1]?.removed === true;
			marks += (isGap ? '^' : ' ') + ' '.repeat(Math.max(0, cells - 1));
		}
	}
	const rows = [cutRow(above, width), cutRow(below, width)];
	return marks.trim() === '' ? rows : [...rows, cutRow([{text: marks.trimEnd(), tone: 'right'}], width)];
}

/** The verdict and how sure the checker is, in words as well as in colour. */
export function statusRow(mismatch: Mismatch, decision: Decision | null, width: number): Row {
	const sure = `${Math.round(mismatch.confidence * 100)} %`;
	const what = [run(mismatch.rule, 'strong'), run(` · ${sure} sure · ${mismatch.severity}`, 'quiet')];
	return cutRow([...what, run('  '), ...verdictRuns(decision)], width);
}

function verdictRuns(decision: Decision | null): Run[] {
	if (decision === null) return [run('○ open')];
	const status = statusOf(decision);
	const sign = {open: '○', accepted: '✓', rejected: '✗', deferred: '…'}[status];
	const tone = status === 'accepted' ? 'right' : status === 'rejected' ? 'wrong' : 'strong';
	const scope =
		decision.scope === 'occurrence'
			? ''
			: decision.scope === 'document'
				? ', all alike here'
				: ', all alike everywhere';
	const who = decision.reviewer === '' ? '' : ` by ${decision.reviewer}`;
	const why = decision.reason === null || decision.reason === '' ? '' : `: ${decision.reason}`;
	return [run(`${sign} ${status}`, tone), run(`${scope}${who}${why}`, 'quiet')];
}

/** Candidates with the number that takes each. */
export function candidateRows(mismatch: Mismatch, width: number): Row[] {
	return mismatch.candidates
		.slice(0, 9)
		.map((candidate, index) =>
			cutRow(
				[
					run(`${index + 1} `, 'strong'),
					run(candidate.text, 'right'),
					run(`  ${candidate.entry.preferred}${noteOf(candidate.entry)}`, 'quiet'),
				],
				width,
			),
		);
}

function noteOf(entry: Entry): string {
	const note = entry.titles[0]?.text ?? entry.note;
	return note === null ? '' : `, ${note}`;
}

/** Why: the sentence for the reviewer, and what else spoke for it. */
export function whyRows(mismatch: Mismatch, width: number): Row[] {
	const rows = wrapRow([run('why    ', 'quiet'), run(mismatch.message)], width, 7);
	for (const evidence of mismatch.evidence.slice(1)) {
		rows.push(...wrapRow([run('also   ', 'quiet'), run(evidenceSentence(evidence))], width, 7));
	}
	return rows;
}

/** What the glossary says of the entry. */
export function entryRows(entry: Entry, width: number): Row[] {
	const line = (label: string, text: string, tone: Run['tone'] = 'plain') =>
		text === '' ? [] : wrapRow([run(label.padEnd(7), 'quiet'), run(text, tone)], width, 7);
	const when = (from?: string, until?: string) =>
		from === undefined && until === undefined ? '' : ` (${from ?? ''}–${until ?? ''})`;
	return [
		...wrapRow(
			[
				run('entry  ', 'quiet'),
				run(entry.preferred, 'strong'),
				run(entry.kind === null ? '' : `  ${entry.kind}`, 'quiet'),
			],
			width,
			7,
		),
		...line('source', entry.source.map((name) => `${name.language} ${name.text}`).join(' · '), 'name'),
		...line('admits', entry.admitted.join(', ')),
		...line('office', entry.titles.map((office) => office.text + when(office.from, office.until)).join('; ')),
		...line('never', entry.forbidden.map((form) => form.text).join(', ')),
		...line('note', entry.note ?? ''),
		...line('in', `${entry.place.path}:${entry.place.line}`),
	];
}

export function sourceRows(source: SourceSegment | undefined, width: number): Row[] {
	return source === undefined
		? []
		: wrapRow([run(source.language.slice(0, 6).padEnd(7), 'quiet'), run(source.text.slice(0, width * 6))], width, 7);
}
