import type {CheckedFile} from '../../src/decisions/anchored-file.js';
import type {Decision, Withdrawal} from '../../src/decisions/decision.js';
import {addLines, EMPTY_LOG, type Log} from '../../src/decisions/log.js';
import type {Desk} from '../../src/review/desk.js';
import {KeyDecoder, type KeyEvent} from '../../src/review/input.js';
import {ReviewSession} from '../../src/review/session.js';

export type MemoryDesk = Desk & {
	lines: (Decision | Withdrawal)[];
	/** What the next appends say instead of saving; empty where they save. */
	failing: string;
	files: CheckedFile[];
	written: Map<string, string>;
};

/** A desk without a disk: what is appended is remembered, what is written too. */
export function memoryDesk(files: CheckedFile[]): MemoryDesk {
	let log: Log = EMPTY_LOG;
	let ids = 0;
	const read = () => ({ok: true as const, value: {...log, problems: [], notes: [], refused: null}, warnings: []});
	const desk: MemoryDesk = {
		lines: [],
		failing: '',
		files,
		written: new Map(),
		check: async () => ({ok: true, value: {files: desk.files, entries: []}, warnings: []}),
		planEdit: async (edit) => ({
			ok: true,
			value: {path: 'glossary.yaml', before: 'entries:\n', after: `entries:\n# ${JSON.stringify(edit)}\n`},
			warnings: [],
		}),
		async write({path, after}) {
			desk.written.set(path, after);
			return {ok: true, value: null, warnings: []};
		},
		isThere: () => false,
		pathInLog: (path) => path,
		log: {
			path: 'decisions.jsonl',
			read: async () => read(),
			async append(lines) {
				if (desk.failing !== '')
					return {ok: false, problems: [{code: 'decision-not-saved', path: 'decisions.jsonl', message: desk.failing}]};
				desk.lines.push(...lines);
				log = addLines(log, lines);
				return read();
			},
		},
		now: () => new Date(Date.UTC(2026, 0, 1) + ids * 1000),
		newId: () => `id${ids++}`,
	};
	return desk;
}

export async function openSession(desk: Desk): Promise<ReviewSession> {
	const opened = await ReviewSession.open(desk, {reviewer: 'ann', suspend: async () => {}});
	if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
	return opened.value;
}

/** What a terminal sends, as keys: `"jj\u001b[A"`. */
export function keysOf(input: string): KeyEvent[] {
	const decoder = new KeyDecoder();
	return [...decoder.decode(input), ...decoder.flush()];
}
