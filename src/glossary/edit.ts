import {isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq} from 'yaml';
import {nearestWord} from '../problems/nearest.js';
import type {Problem, Result} from '../problems/problem.js';
import {cut, quoteText, type YamlNode} from '../problems/yaml.js';
import {renderingKey} from './conflicts.js';
import type {Entry, Kind} from './entry.js';
import {isEmptyGlossary, type ParsedFile, parseFiles} from './parse.js';
import type {RawEntry, RawGlossary} from './raw.js';
import {applySplices, encodeFlow, encodeText, Layout, type Splice} from './splice.js';

/** An entry to be written; the keys and their shapes are those of the file. */
export type NewEntry = {
	readonly preferred: string;
	readonly id?: string;
	readonly kind?: Kind;
	readonly source?: Readonly<Record<string, string | readonly string[]>>;
	readonly admitted?: readonly string[];
	readonly forbidden?: readonly (string | {readonly text: string; readonly note?: string})[];
	readonly titles?: readonly (string | {readonly text: string; readonly from?: string; readonly until?: string})[];
	readonly gender?: 'male' | 'female';
	readonly caseSensitive?: boolean;
	readonly note?: string;
};

/**
 * Which entry: its id, or its preferred rendering. An `Entry` is found by its rendering, which is unique over all files, while
 * an id that was derived is unique only among the files that were parsed together.
 */
export type EntryRef = string | {readonly preferred: string};

const KEY_ORDER = [
	'preferred',
	'id',
	'kind',
	'source',
	'admitted',
	'forbidden',
	'titles',
	'gender',
	'caseSensitive',
	'note',
	'examples',
] as const;

/*
 * Every edit takes the text of one file and gives the new text, or the problems that forbid it; nothing is written. A warning
 * `no-change` comes with the text unchanged. The change is spliced in: comments, order, quoting, line ends and byte order mark
 * of all else stay, byte for byte. The result is read again and must differ by the intended change alone, otherwise it is
 * refused. Conflicts with other files are for `parseGlossaries` to find. Cost: two readings of the text.
 */

/** The text with one more entry, at the end of the list and in the manner of the last one. */
export function addEntry(text: string, path: string, entry: NewEntry): Result<string> {
	const written = inKeyOrder(entry);
	if (isEmptyGlossary(text, path)) {
		const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
		const start = text === '' || text === '\uFEFF' || text.endsWith('\n') ? text : text + eol;
		const lines = ['version: 1', 'entries:', ...entryLines(written, '  ', ' ')];
		return verify(start + lines.join(eol) + eol, path, {version: 1, entries: [written]});
	}
	return edit(text, path, ({raw}, layout) => {
		const entries = raw.value.entries ?? [];
		return {
			splices: entrySplices(raw, layout, written),
			expected: {...raw.value, entries: [...entries, written]},
		};
	});
}

/** The text in which a form is an admitted rendering of an entry; one that was forbidden there is so no longer. */
export function admitForm(text: string, path: string, ref: EntryRef, form: string): Result<string> {
	return editEntry(text, path, ref, ({entry, raw}) => {
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
	return editEntry(text, path, ref, ({entry, raw}) => {
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
	return editEntry(text, path, ref, ({entry, raw}) => {
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
	options: {readonly admitOld: boolean; readonly keepId?: boolean},
): Result<string> {
	return editEntry(text, path, ref, ({entry, raw}) => {
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
	return edit(text, path, ({raw, glossary}, layout) => {
		const index = findEntry(glossary.entries, path, ref);
		if (typeof index !== 'number') return index;
		const entries = raw.value.entries!;
		const list = raw.source.nodes.get(entries) as YAMLSeq;
		const expected = {...raw.value, entries: entries.filter((_, other) => other !== index)};
		if (list.flow) return {splices: layout.removeFromFlow(list, index), expected};
		const lines = layout.removeFromBlock(list, index);
		if (entries.length > 1 || lines === null) return {splices: lines, expected};
		const colon = layout.colonOf(pairOf(raw.source.nodes.get(raw.value) as YAMLMap, 'entries')!);
		return {splices: [{start: colon + 1, end: colon + 1, text: ' []'}, ...lines], expected};
	});
}

type Outcome = {readonly ok: false; readonly problems: readonly Problem[]} | {readonly unchanged: Problem};
type Plan = {readonly splices: readonly Splice[] | null; readonly expected: RawGlossary};

const refusal = (path: string, code: string, message: string): Outcome => ({
	ok: false,
	problems: [{code, path, message}],
});
const noChange = (path: string, message: string): Outcome => ({unchanged: {code: 'no-change', path, message}});

const BY_HAND =
	'The file is laid out there in a way that cannot be changed without touching something else (an anchor, an alias or an unusual indentation). Make the change by hand.';

function edit(text: string, path: string, plan: (file: ParsedFile, layout: Layout) => Plan | Outcome): Result<string> {
	const parsed = parseFiles([{text, path}]);
	if (!parsed.ok) return parsed;
	const file = parsed.value[0]!;
	const {source} = file.raw;
	const planned = plan(file, new Layout(source.text));
	if ('unchanged' in planned) return {ok: true, value: text, warnings: [planned.unchanged]};
	if ('ok' in planned) return planned;
	const edited = planned.splices === null ? null : applySplices(source.text, planned.splices);
	if (edited === null) return {ok: false, problems: [{code: 'edit-refused', path, message: BY_HAND}]};
	return verify((source.hasBom ? '\uFEFF' : '') + edited, path, planned.expected);
}

/** The edited text, if it reads as intended; lines and columns of its problems are of a text that nobody has, so they go. */
function verify(edited: string, path: string, expected: unknown): Result<string> {
	const parsed = parseFiles([{text: edited, path}]);
	if (!parsed.ok) {
		// What the edit itself asks for and may not have, before what would be broken by it.
		const meant = parsed.problems.filter(({code}) => !code.startsWith('yaml-'));
		const problems = meant.map(({code, message}) => ({code, path, message}));
		return {ok: false, problems: problems.length > 0 ? problems : [{code: 'edit-refused', path, message: BY_HAND}]};
	}
	if (!isSame(parsed.value[0]!.raw.value, expected))
		return {ok: false, problems: [{code: 'edit-refused', path, message: BY_HAND}]};
	return {ok: true, value: edited, warnings: []};
}

/** Equal as values; the line end that closes a text in block style does not count. */
function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a === 'string' && typeof b === 'string') return a.replace(/\n$/, '') === b.replace(/\n$/, '');
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		return (
			Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
		);
	}
	const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
	return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

/** The index of the entry, or the refusal that says that there is none. */
function findEntry(entries: readonly Entry[], path: string, ref: EntryRef): number | Outcome {
	const name = typeof ref === 'string' ? ref : ref.preferred;
	const byId = typeof ref === 'string' ? entries.findIndex(({id}) => id === ref) : -1;
	const index = byId >= 0 ? byId : entries.findIndex(({preferred}) => renderingKey(preferred) === renderingKey(name));
	if (index >= 0) return index;
	const near = nearestWord(
		name,
		entries.flatMap(({id, preferred}) => [id, preferred]),
	);
	return refusal(
		path,
		'unknown-entry',
		`The glossary has no entry “${cut(name)}”${near === null ? '. `glossproof glossary list` shows all.' : `; did you mean “${near}”?`}`,
	);
}

type ListItem = string | {readonly text: string; readonly note?: string};
/** What happens to a list: forms with the key go, an item comes. */
type ListChange = {readonly remove?: string; readonly add?: ListItem};
type EntryChange = {
	readonly preferred?: string;
	readonly id?: string;
	readonly admitted: ListChange;
	readonly forbidden: ListChange;
};

function editEntry(
	text: string,
	path: string,
	ref: EntryRef,
	change: (found: {entry: Entry; raw: RawEntry}) => EntryChange | Outcome,
): Result<string> {
	return edit(text, path, ({raw, glossary}, layout) => {
		const index = findEntry(glossary.entries, path, ref);
		if (typeof index !== 'number') return index;
		const entries = raw.value.entries!;
		const written = entries[index]!;
		const asked = change({entry: glossary.entries[index]!, raw: written});
		if ('ok' in asked || 'unchanged' in asked) return asked;
		const list = raw.source.nodes.get(entries) as YAMLSeq;
		const node = list.items[index];
		if (isAlias(node) || !isMap(node)) return refusal(path, 'edit-refused', BY_HAND);
		const map = node as unknown as YAMLMap;
		const lists = {admitted: written.admitted, forbidden: written.forbidden};
		// The list that may lose a form first: where its lines go, nothing can be put in after them.
		const [first, second] =
			asked.admitted.remove !== undefined ? (['admitted', 'forbidden'] as const) : (['forbidden', 'admitted'] as const);
		const firstChange = changeList(layout, map, first, lists[first], asked[first], []);
		const firstPair = pairOf(map, first);
		const losesLines =
			(firstChange?.splices.length ?? 0) > 0 &&
			(firstChange?.value === undefined || (isSeq(firstPair?.value) && !firstPair.value.flow));
		const leaving = losesLines ? [firstPair] : [];
		const secondChange = changeList(layout, map, second, lists[second], asked[second], leaving);
		const [admitted, forbidden] = first === 'admitted' ? [firstChange, secondChange] : [secondChange, firstChange];
		const preferred = asked.preferred === undefined ? [] : replaceScalar(layout, map, 'preferred', asked.preferred);
		const id =
			asked.id === undefined ? [] : layout.insertPair(map, 'id', encodeText(asked.id, layout.isJson(map)), KEY_ORDER);
		const isPlanned = admitted !== null && forbidden !== null && preferred !== null;
		const next: Record<string, unknown> = {...written};
		for (const [key, changed] of [
			['admitted', admitted],
			['forbidden', forbidden],
		] as const) {
			if (changed === null || changed.splices.length === 0) continue;
			if (changed.value === undefined) delete next[key];
			else next[key] = changed.value;
		}
		if (asked.preferred !== undefined) next.preferred = asked.preferred;
		if (asked.id !== undefined) next.id = asked.id;
		return {
			splices: isPlanned ? [...preferred, ...id, ...admitted.splices, ...forbidden.splices] : null,
			expected: {...raw.value, entries: entries.with(index, next as unknown as RawEntry)},
		};
	});
}

/** The splices that change a list under a key of an entry, and the value that it then has; null where it cannot be done. */
function changeList(
	layout: Layout,
	map: YAMLMap,
	key: 'admitted' | 'forbidden',
	value: string | readonly ListItem[] | undefined,
	{remove, add}: ListChange,
	leaving: readonly (Pair<YamlNode, YamlNode | null> | null)[],
): {readonly splices: readonly Splice[]; readonly value: unknown} | null {
	const isQuoted = layout.isJson(map);
	const same = {splices: [], value};
	if (value === undefined) {
		if (add === undefined) return same;
		return {splices: layout.insertPair(map, key, encodeFlow([add], isQuoted), KEY_ORDER, leaving), value: [add]};
	}
	const items: readonly ListItem[] = typeof value === 'string' ? [value] : value;
	const textOf = (item: ListItem) => (typeof item === 'string' ? item : item.text);
	const gone = items.flatMap((item, index) =>
		remove !== undefined && renderingKey(textOf(item)) === remove ? [index] : [],
	);
	if (gone.length === 0 && add === undefined) return same;
	// A form that stands in one list twice has been warned of; which of them to splice is not worth a guess.
	if (gone.length > 1) return null;
	const pair = pairOf(map, key)!;
	const node = pair.value;
	if (node === null || isAlias(node) || node.anchor !== undefined || node.tag !== undefined) return null;
	const [index] = gone;
	if (isScalar(node)) {
		if (index === undefined) {
			const [start, end] = [node.range[0], layout.endOf(node)];
			const written = layout.text.slice(start, end);
			const isSafe =
				node.type !== 'PLAIN'
					? /^QUOTE/.test(node.type ?? '') && !/[\r\n]/.test(written)
					: !/[,[\]{}\r\n]/.test(written);
			const kept = isSafe ? written : quoteText(String(value).trim());
			const expected = isSafe ? value : String(value).trim();
			return {splices: [{start, end, text: `[${kept}, ${encodeFlow(add, isQuoted)}]`}], value: [expected, add]};
		}
		if (add !== undefined) {
			return {splices: [{start: node.range[0], end: layout.endOf(node), text: encodeFlow(add, isQuoted)}], value: add};
		}
		const lines = layout.removePair(map, pair);
		if (lines !== null) return {splices: lines, value: undefined};
		return {splices: [{start: node.range[0], end: layout.endOf(node), text: '[]'}], value: []};
	}
	if (!isSeq(node)) return null;
	const list = node as unknown as YAMLSeq;
	if (index === undefined) {
		const splices = list.flow
			? layout.insertInFlow(list, encodeFlow(add, isQuoted))
			: layout.insertInBlock(list, (indent, gap) => [`${indent}-${gap}${encodeFlow(add)}`]);
		return {splices, value: [...items, add]};
	}
	const item = list.items[index] as YamlNode;
	if (isAlias(item) || item.anchor !== undefined || item.tag !== undefined) return null;
	if (add !== undefined) {
		return {
			splices: [{start: item.range[0], end: layout.endOf(item), text: encodeFlow(add, isQuoted)}],
			value: items.with(index, add),
		};
	}
	const left = items.filter((_, other) => other !== index);
	if (left.length === 0) {
		const lines = layout.removePair(map, pair);
		if (lines !== null) return {splices: lines, value: undefined};
	}
	if (list.flow) return {splices: layout.removeFromFlow(list, index), value: left};
	const lines = layout.removeFromBlock(list, index);
	if (lines === null || left.length > 0) return lines === null ? null : {splices: lines, value: left};
	const colon = layout.colonOf(pair);
	return {splices: [{start: colon + 1, end: colon + 1, text: ' []'}, ...lines], value: left};
}

function replaceScalar(layout: Layout, map: YAMLMap, key: string, text: string): Splice[] | null {
	const node = pairOf(map, key)?.value;
	if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) return null;
	return [{start: node.range[0], end: layout.endOf(node), text: encodeText(text, node.type === 'QUOTE_DOUBLE')}];
}

function entrySplices({value, source}: ParsedFile['raw'], layout: Layout, entry: RawEntry): Splice[] | null {
	const root = source.nodes.get(value) as YAMLMap;
	const pair = pairOf(root, 'entries');
	const isQuoted = layout.isJson(root);
	if (pair === null) {
		if (root.flow)
			return layout.insertInFlow(root, `${encodeText('entries', isQuoted)}: ${encodeFlow([entry], isQuoted)}`);
		const at = layout.lineEnd(layout.endOf(root.items.at(-1) as Pair<YamlNode, YamlNode | null>));
		const indent = layout.keyIndentOf(root);
		return [insertLines(layout, at, [`${indent}entries:`, ...entryLines(entry, `${indent}  `, ' ')])];
	}
	const node = pair.value;
	if (isAlias(node)) return null;
	if (isSeq(node) && node.items.length > 0) {
		const list = node as unknown as YAMLSeq;
		const last = list.items.at(-1) as YamlNode;
		if (list.flow)
			return layout.insertInFlow(list, encodeFlow(entry, isMap(last) && layout.isJson(last as unknown as YAMLMap)));
		return layout.insertInBlock(list, (indent, gap) =>
			isMap(last) && last.flow === true ? [`${indent}-${gap}${encodeFlow(entry)}`] : entryLines(entry, indent, gap),
		);
	}
	const colon = layout.colonOf(pair);
	const end = node === null ? colon + 1 : Math.max(colon + 1, node.range[1]);
	const written = layout.text.slice(colon + 1, end);
	if (root.flow || /[#\n]/.test(written.trimEnd())) {
		return isSeq(node)
			? layout.insertInFlow(node as unknown as YAMLSeq, encodeFlow(entry, isQuoted))
			: root.flow
				? [{start: colon + 1, end, text: ` ${encodeFlow([entry], isQuoted)}`}]
				: null;
	}
	// `entries: [] # none yet` becomes a list with dashes; the comment stays where it is.
	const isBare = written.trim() === '';
	const indent = `${layout.keyIndentOf(root)}  `;
	return [
		...(isBare ? [] : [{start: colon + 1, end, text: ''}]),
		insertLines(layout, layout.lineEnd(isBare ? colon + 1 : end), entryLines(entry, indent, ' ')),
	];
}

function insertLines(layout: Layout, at: number, lines: readonly string[]): Splice {
	const eol = layout.eolAt(at);
	return {start: at, end: at, text: eol + lines.join(eol)};
}

function entryLines(entry: RawEntry, indent: string, gap: string): string[] {
	const margin = `${indent} ${' '.repeat(gap.length)}`;
	return Object.entries(entry).map(
		([key, value], index) => `${index === 0 ? `${indent}-${gap}` : margin}${key}: ${encodeFlow(value)}`,
	);
}

function inKeyOrder(entry: NewEntry): RawEntry {
	const given = entry as Readonly<Record<string, unknown>>;
	return Object.fromEntries(
		KEY_ORDER.flatMap((key) => {
			const value = given[key];
			const isNothing =
				value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
			return isNothing ? [] : [[key, key === 'preferred' ? String(value).trim() : value]];
		}),
	) as unknown as RawEntry;
}

function pairOf(map: YAMLMap, key: string): Pair<YamlNode, YamlNode | null> | null {
	const pairs = map.items as Pair<YamlNode, YamlNode | null>[];
	return pairs.find((pair) => isScalar(pair.key) && pair.key.value === key) ?? null;
}
