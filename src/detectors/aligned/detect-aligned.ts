import type {Entry} from '../../glossary/entry.js';
import type {Context} from '../context.js';
import type {Candidate} from '../detector.js';
import {alignLine} from './align.js';
import {associate} from './associate.js';
import type {Line} from './line.js';
import {missingCandidate} from './missing.js';
import {renderingsIn} from './rendered.js';
import type {SourceView} from './source-view.js';
import {nameWindows} from './windows.js';

/** What the source shows beyond what the target alone does: who stands where whose name should be, and who is missing. */
export function detectAligned(candidates: readonly Candidate[], view: SourceView, context: Context): Candidate[] {
	const bySegment = new Map<number, Candidate[]>();
	for (const candidate of candidates) {
		const list = bySegment.get(candidate.segment);
		if (list) list.push(candidate);
		else bySegment.set(candidate.segment, [candidate]);
	}
	const lines = view.lines.map((source, index): Line | null => {
		if (!source) return null;
		const sheet = context.sheets[index]!;
		return {
			sheet,
			source,
			renderings: renderingsIn(sheet, context),
			windows: nameWindows(sheet, context),
			candidates: bySegment.get(index) ?? [],
			heard: new Map(),
		};
	});
	const associations = associate(lines);
	const usual = usualRatio(lines);
	return lines.flatMap((line, index) => {
		if (!line) return [];
		const aligned = alignLine(line, associations, context);
		const missing = aligned.unrendered.flatMap(({mention, best}) => {
			const near = isNear(mention.owner, lines[index - 1]) || isNear(mention.owner, lines[index + 1]);
			return missingCandidate(mention, best, aligned, line, ratioOf(line) / usual, near, context) ?? [];
		});
		return [...aligned.wrong, ...missing];
	});
}

/** Whether a neighbouring line renders an entry that its own source does not have. */
function isNear(entry: Entry, line: Line | null | undefined): boolean {
	return !!line && !line.source.sure.has(entry) && line.renderings.some((each) => each.entry === entry);
}

function ratioOf({sheet, source}: Line): number {
	return sheet.words.length / source.source.text.length;
}

/** Words of the target for each letter of the source, as most lines have it. */
function usualRatio(lines: readonly (Line | null)[]): number {
	const ratios = lines
		.flatMap((line) => (line && line.sheet.words.length > 0 ? [ratioOf(line)] : []))
		.sort((a, b) => a - b);
	return ratios[ratios.length >> 1] ?? 1;
}
