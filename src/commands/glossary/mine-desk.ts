import {randomUUID} from 'node:crypto';
import {encodeText} from '../../documents/decode.js';
import {renderingKey} from '../../glossary/conflicts.js';
import type {NewEntry} from '../../glossary/edit.js';
import type {Io} from '../../io/io.js';
import type {MiningLog} from '../../io/mining-log.js';
import {type MinedEntry, standingVerdicts} from '../../mining/verdict.js';
import {formatProblem, type Result} from '../../problems/problem.js';
import type {MiningDesk, PlannedEntries} from '../../review/mining/desk.js';
import {textsWith} from './additions.js';
import {type OpenGlossaries, openFiles} from './files.js';
import type {GlossaryPaths} from './paths.js';

/** `file`: the glossary file that entries go into, where the user named one. */
export type MiningDeskOptions = {readonly paths: GlossaryPaths; readonly file: string | null; readonly log: MiningLog};

/** The rooms that a walk through mined names needs, joined. Nothing is told on the way, for a screen may be open. */
export function openMiningDesk({paths: found, file, log}: MiningDeskOptions, io: Io): MiningDesk {
	const isNew = file !== null && !found.paths.includes(file);
	let open: OpenGlossaries | null = null;
	return {
		async append(lines) {
			const saved = await log.append(lines);
			return saved.ok ? {...saved, value: standingVerdicts(saved.value.lines)} : saved;
		},
		async plan(entries) {
			// A file that is named and still to be made is no glossary yet.
			const isThere = isNew && (await io.readBytes(file)).ok;
			const opened = await openFiles({...found, paths: isThere ? [...found.paths, file] : found.paths}, io);
			if (!opened.ok) return opened;
			open = opened.value;
			return planEntries(entries, file, open);
		},
		async write(changes) {
			for (const {path, after} of changes) {
				const before = open?.files.find((other) => other.path === path);
				const bytes = encodeText(after, before?.encoding ?? {name: 'utf-8', byteOrderMark: false});
				const replaced = await io.replaceFile(path, before?.bytes ?? null, bytes);
				if (!replaced.ok) return replaced;
				if (replaced.value === 'changed') {
					const message = 'The file has changed since, so it was not written. Ask again: it is read anew.';
					return {ok: false, problems: [{code: 'changed-file', path, message}]};
				}
			}
			return {ok: true, value: null, warnings: []};
		},
		now: () => io.now(),
		newId: () => randomUUID(),
	};
}

/** All entries at once; where that cannot be, those that can go in, each of the others with the reason why not. */
function planEntries(
	entries: readonly MinedEntry[],
	file: string | null,
	open: OpenGlossaries,
): Result<PlannedEntries> {
	const there = new Set(open.entries.map(({preferred}) => renderingKey(preferred)));
	const refused: (string | null)[] = entries.map(() => null);
	const fresh = () => {
		const known = new Set(there);
		return entries.filter(({preferred}, index) => {
			const key = renderingKey(preferred);
			// Two names may have been made one by typing.
			if (refused[index] !== null || known.has(key)) return false;
			known.add(key);
			return true;
		}) as readonly NewEntry[];
	};
	const wanted = fresh();
	if (wanted.length === 0) return {ok: true, value: {changes: [], refused}, warnings: []};
	let texts = textsWith(wanted, file, open);
	if (typeof texts !== 'number' && !texts.ok) {
		for (const [index, entry] of entries.entries()) {
			if (there.has(renderingKey(entry.preferred))) continue;
			const alone = textsWith([entry as NewEntry], file, open);
			if (typeof alone !== 'number' && !alone.ok) refused[index] = alone.problems.map(formatProblem).join(' ');
		}
		const left = fresh();
		if (left.length === 0) return {ok: true, value: {changes: [], refused}, warnings: []};
		texts = textsWith(left, file, open);
	}
	if (typeof texts === 'number') return {ok: false, problems: []};
	if (!texts.ok) return texts;
	const changes = [...texts.value].map(([path, after]) => ({
		path,
		before: open.files.find((other) => other.path === path)?.text ?? '',
		after: after.replace(/^\uFEFF/, ''),
	}));
	return {ok: true, value: {changes, refused}, warnings: []};
}
