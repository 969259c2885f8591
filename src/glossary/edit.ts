import type {YAMLMap} from 'yaml';
import {nearestWord} from '../problems/nearest.js';
import type {Result} from '../problems/problem.js';
import {cut} from '../problems/yaml.js';
import {renderingKey} from './conflicts.js';
import {planChange} from './editing/change.js';
import {pairOf} from './editing/keys.js';
import {entryLines, inKeyOrder, type NewEntry, planAdditions} from './editing/new-entry.js';
import {
	type EntryRef,
	editText,
	entryList,
	findEntry,
	noChange,
	type Planner,
	refusal,
	verify,
} from './editing/plan.js';
import {isEmptyGlossary} from './parse.js';

export type {NewEntry} from './editing/new-entry.js';
export type {EntryRef} from './editing/plan.js';

/*
 * Every edit takes the text of one file and gives the new text, or the problems that forbid it; nothing is written. A warning
 * `no-change` comes with the text unchanged. The change is spliced in: comments, order, quoting, line ends and byte order mark
 * of all else stay, byte for byte. The result is read again and must differ by the intended change alone, otherwise it is
 * refused. Conflicts with other files are found where the files are edited together (`editFiles` with a planner each).
 * Cost: two readings of the text.
 */

/** The text with one more entry: where those of its kind stand, and in their manner. */
export function addEntry(text: string, path: string, entry: NewEntry): Result<string> {
	return isEmptyGlossary(text, path) ? firstEntries(text, path, [entry]) : editText(text, path, planAdditions([entry]));
}

/** The text of a file in which nothing has been written yet but comments, with its first entries. */
export function firstEntries(text: string, path: string, entries: readonly NewEntry[]): Result<string> {
	const written = entries.map(inKeyOrder);
	const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
	const start = text === '' || text === '\uFEFF' || text.endsWith('\n') ? text : text + eol;
	const lines = ['version: 1', 'entries:', ...written.flatMap((entry) => entryLines(entry, '  ', ' '))];
	const edited = start + lines.join(eol) + eol;
	const problems = verify([{path, text: edited}], new Map([[path, {version: 1, entries: written}]]));
	return problems === null ? {ok: true, value: edited, warnings: []} : {ok: false, problems};
}

/** The text in which a form is an admitted rendering of an entry; one that was forbidden there is so no longer. */
export function admitForm(text: string, path: string, ref: EntryRef, form: string): Result<string> {
	return editText(text, path, planAdmit(ref, form));
}

export function planAdmit(ref: EntryRef, form: string): Planner {
	return planChange(ref, ({path, entry, raw}) => {
		const key = renderingKey(form);
		if (renderingKey(raw.preferred) === key)
			return noChange(path, `“${cut(form)}” is the preferred rendering of the entry already.`);
		if (entry.admitted.some((other) => renderingKey(other) === key)) {
			return noChange(path, `“${cut(form)}” is an admitted rendering of “${entry.preferred}” already.`);
		}
		return {admitted: {add: form.trim()}, forbidden: {remove: key}};
	});
}

/** The text in which a form is a forbidden rendering of an entry; one that was admitted there is so no longer. */
export function forbidForm(text: string, path: string, ref: EntryRef, form: string, note?: string): Result<string> {
	return editText(text, path, planForbid(ref, form, note));
}

export function planForbid(ref: EntryRef, form: string, note?: string): Planner {
	return planChange(ref, ({path, entry, raw}) => {
		const key = renderingKey(form);
		if (renderingKey(raw.preferred) === key) {
			return refusal(
				path,
				'forbidden-right',
				`“${cut(form)}” is the preferred rendering of the entry, so it cannot be forbidden. Rename the entry first.`,
			);
		}
		if (entry.forbidden.some((other) => renderingKey(other.text) === key)) {
			return noChange(path, `“${cut(form)}” is a forbidden rendering of “${entry.preferred}” already.`);
		}
		const item = note === undefined || note.trim() === '' ? form.trim() : {text: form.trim(), note: note.trim()};
		return {admitted: {remove: key}, forbidden: {add: item}};
	});
}

/** The text in which an entry neither admits nor forbids a form. */
export function removeForm(text: string, path: string, ref: EntryRef, form: string): Result<string> {
	return editText(text, path, planRemoveForm(ref, form));
}

export function planRemoveForm(ref: EntryRef, form: string): Planner {
	return planChange(ref, ({path, entry, raw}) => {
		const key = renderingKey(form);
		if (renderingKey(raw.preferred) === key) {
			return refusal(
				path,
				'preferred-needed',
				`“${cut(form)}” is the preferred rendering, which every entry has. Rename the entry, or remove it whole.`,
			);
		}
		const forms = [...entry.admitted, ...entry.forbidden.map((other) => other.text)];
		if (!forms.some((other) => renderingKey(other) === key)) {
			const near = nearestWord(form, forms);
			return refusal(
				path,
				'unknown-form',
				`“${entry.preferred}” has no rendering “${cut(form)}”${near === null ? '.' : `; did you mean “${near}”?`}`,
			);
		}
		return {admitted: {remove: key}, forbidden: {remove: key}};
	});
}

export type RenameOptions = {readonly admitOld: boolean; readonly keepId?: boolean};

/**
 * The text in which an entry has another preferred rendering.
 *
 * `admitOld` keeps the old one as admitted. `keepId` (as a rule) writes the old id out where it was derived, so that decisions
 * made for the entry still name it.
 */
export function renameEntry(
	text: string,
	path: string,
	ref: EntryRef,
	preferred: string,
	options: RenameOptions,
): Result<string> {
	return editText(text, path, planRename(ref, preferred, options));
}

export function planRename(ref: EntryRef, preferred: string, options: RenameOptions): Planner {
	return planChange(ref, ({path, entry, raw}) => {
		const key = renderingKey(preferred);
		if (raw.preferred === preferred.trim())
			return noChange(path, `“${cut(preferred)}” is the preferred rendering already.`);
		const old = raw.preferred.trim();
		// A change of blanks or composition leaves one rendering, which is not its own admitted one.
		const admitsOld =
			options.admitOld &&
			renderingKey(old) !== key &&
			!entry.admitted.some((other) => renderingKey(other) === renderingKey(old));
		return {
			preferred: preferred.trim(),
			...(options.keepId !== false && raw.id === undefined ? {id: entry.id} : {}),
			admitted: {remove: key, ...(admitsOld ? {add: old} : {})},
			forbidden: {remove: key},
		};
	});
}

/** The text without an entry: its lines and the comments within and under it; comments above it stay. */
export function removeEntry(text: string, path: string, ref: EntryRef): Result<string> {
	return editText(text, path, planRemoveEntry(ref));
}

export function planRemoveEntry(ref: EntryRef): Planner {
	return (file, layout) => {
		const {raw, glossary} = file;
		const index = findEntry(glossary.entries, glossary.path, ref);
		if (typeof index !== 'number') return index;
		const list = entryList(file);
		const replaced = new Map([[index, null]]);
		if (list.flow) return {splices: layout.removeFromFlow(list, index), replaced};
		const lines = layout.removeFromBlock(list, index);
		if (list.items.length > 1 || lines === null) return {splices: lines, replaced};
		const colon = layout.colonOf(pairOf(raw.source.nodes.get(raw.value) as YAMLMap, 'entries')!);
		return {splices: [{start: colon + 1, end: colon + 1, text: ' []'}, ...lines], replaced};
	};
}
