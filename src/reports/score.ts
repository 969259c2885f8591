import {visible, visibleJson} from '../documents/visible.js';
import type {Score} from '../scoring/score.js';

/** One set, measured. */
export type MeasuredSet = {readonly name: string; readonly path: string; readonly files: number; readonly score: Score};

export type EvalStyle = {
	/** How many missed rows and how many false findings are listed of each set. */
	readonly errors: number;
	readonly byDocument: boolean;
	readonly minConfidence: number;
};

/** `eval` for people: per class, by document, by confidence, in total; the last line of a set is the one of `eval/score.mjs`. */
export function formatScore({name, score}: MeasuredSet, settings: EvalStyle): string {
	const lines = score.classes.map(
		(one) => `  ${one.class.padEnd(13)} recall ${fixed(one.recall)}  (${one.right}/${one.gold})`,
	);
	if (score.reliability.length > 0) {
		lines.push('  confidence    right');
		for (const bin of score.reliability) {
			const range = `${bin.from.toFixed(2)}–${bin.to.toFixed(2)}`;
			const share = fixed(bin.right / bin.findings);
			lines.push(
				`  ${range.padEnd(13)} ${share}  (${bin.right}/${bin.findings}, mean confidence ${fixed(bin.meanConfidence)})`,
			);
		}
	}
	if (settings.byDocument) {
		const width = Math.max(0, ...score.documents.map(({document}) => document.length));
		for (const one of score.documents) {
			lines.push(
				`  ${visible(one.document).padEnd(width)}  precision ${fixed(one.precision)} recall ${fixed(one.recall)} F1 ${fixed(one.f1)}  ` +
					`(right ${one.right}, false ${one.false}, missed ${one.gold - one.right})`,
			);
		}
	}
	for (const row of score.missedRows.slice(0, settings.errors)) {
		lines.push(
			visible(`  missed  ${row.file}:${row.line}  ${row.found || '(missing)'} → ${row.entry}  [${row.class}]`),
		);
	}
	for (const one of score.falseFindings.slice(0, settings.errors)) {
		const place = `${one.file}:${one.line}:${one.column}`;
		lines.push(
			visible(`  false   ${place}  ${one.found || '(missing)'} → ${one.entry}  [${one.rule}] ${one.confidence}`),
		);
	}
	lines.push(`  by document   F1 ${fixed(score.documentF1)}  (mean over ${score.documents.length} documents)`);
	lines.push(
		`${visible(name)} mono: precision ${fixed(score.precision)} recall ${fixed(score.recall)} F1 ${fixed(score.f1)}  ` +
			`(right ${score.right}, false ${score.false}, missed ${score.missed})`,
	);
	return `${lines.join('\n')}\n`;
}

/** `eval --json`: one object with all sets; figures are not rounded. */
export function formatScoresJson(
	sets: readonly MeasuredSet[],
	tool: {readonly name: string; readonly version: string},
	settings: EvalStyle,
): string {
	const value = {
		version: 1,
		tool,
		mode: 'mono',
		minConfidence: settings.minConfidence,
		sets: sets.map(({name, path, files, score}) => ({
			name,
			path,
			files,
			precision: score.precision,
			recall: score.recall,
			f1: score.f1,
			right: score.right,
			false: score.false,
			missed: score.missed,
			documentF1: score.documentF1,
			classes: score.classes,
			documents: score.documents,
			reliability: score.reliability,
			errors: {
				missed: score.missedRows.slice(0, settings.errors),
				false: score.falseFindings.slice(0, settings.errors),
			},
		})),
	};
	return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}

function fixed(share: number): string {
	return share.toFixed(3);
}
