import type {YAMLSeq} from 'yaml';
import {nearestWord} from '../../problems/nearest.js';
import type {Problem, Result} from '../../problems/problem.js';
import {cut} from '../../problems/yaml.js';
import {renderingKey} from '../conflicts.js';
import type {Entry} from '../entry.js';
import {type ParsedFile, parseFiles} from '../parse.js';
import type {RawEntry, RawGlossary} from '../raw.js';
import {applySplices, Layout, type Splice} from '../splice.js';

/**
 * Which entry: its id, or its preferred rendering. An `Entry` is found by its rendering, which is unique over all files, while
 * an id that was derived is unique only among the files that were parsed together.
 */
export type EntryRef = string | {readonly preferred: string};

/** What an edit does to the text, and what the file must then hold. */
export type Plan = {
	/** Null where the text is laid out in a way that cannot be changed safely. */
	readonly splices: readonly Splice[] | null;
	/** Entries that become others, by their index; null takes one out. */
	readonly replaced?: ReadonlyMap<number, RawEntry | null>;
	/** Entries put in after the one with that index; -1 puts one first. */
	readonly inserted?: readonly {readonly after: number; readonly entry: RawEntry}[];
};

/** Why there is no plan: the edit is refused, or there is nothing to do. */
export type Outcome = {readonly ok: false; readonly problems: readonly Problem[]} | {readonly unchanged: Problem};

/** Plans an edit of a file that has been read. */
export type Planner = (file: ParsedFile, layout: Layout) => Plan | Outcome;

export const refusal = (path: string, code: string, message: string): Outcome => ({
	ok: false,
	problems: [{code, path, message}],
});
export const noChange = (path: string, message: string): Outcome => ({unchanged: {code: 'no-change', path, message}});

export const BY_HAND =
	'The file is laid out there in a way that cannot be changed without touching something else (an anchor, an alias or an unusual indentation). Make the change by hand.';

/** The text of one file, edited; the file is read first. */
export function editText(text: string, path: string, planner: Planner): Result<string> {
	const parsed = parseFiles([{text, path}]);
	if (!parsed.ok) return parsed;
	const edited = editFiles(parsed.value, new Map([[path, [planner]]]));
	return edited.ok ? {...edited, value: edited.value.get(path) ?? text} : edited;
}

/**
 * The new texts of those files that change, or the problems that forbid it. Several edits of one file are planned on its
 * text as it was, so none may touch what another does.
 *
 * The result is read again, all files together, and must differ by the intended changes alone. A warning `no-change` tells of
 * an edit with nothing to do. Cost: one reading of all texts.
 */
export function editFiles(
	files: readonly ParsedFile[],
	planners: ReadonlyMap<string, readonly Planner[]>,
): Result<ReadonlyMap<string, string>> {
	const warnings: Problem[] = [];
	const problems: Problem[] = [];
	const edited = new Map<string, {readonly text: string; readonly expected: RawGlossary}>();
	for (const file of files) {
		const {source} = file.raw;
		const layout = new Layout(source.text);
		const plans: Plan[] = [];
		for (const planner of planners.get(source.path) ?? []) {
			const planned = planner(file, layout);
			if ('unchanged' in planned) warnings.push(planned.unchanged);
			else if ('ok' in planned) problems.push(...planned.problems);
			else plans.push(planned);
		}
		if (plans.length === 0) continue;
		const text = plans.some(({splices}) => splices === null)
			? null
			: applySplices(
					source.text,
					plans.flatMap(({splices}) => splices!),
				);
		if (text === null) problems.push({code: 'edit-refused', path: source.path, message: BY_HAND});
		else edited.set(source.path, {text: (source.hasBom ? '\uFEFF' : '') + text, expected: expectedOf(file, plans)});
	}
	if (problems.length > 0) return {ok: false, problems};
	if (edited.size === 0) return {ok: true, value: new Map(), warnings};
	const all = files.map(({raw}) => {
		const {path, text, hasBom} = raw.source;
		return {path, text: edited.get(path)?.text ?? (hasBom ? '\uFEFF' : '') + text};
	});
	const verified = verify(all, new Map([...edited].map(([path, {expected}]) => [path, expected])));
	if (verified !== null) return {ok: false, problems: verified};
	return {ok: true, value: new Map([...edited].map(([path, {text}]) => [path, text])), warnings};
}

function expectedOf({raw}: ParsedFile, plans: readonly Plan[]): RawGlossary {
	const entries = raw.value.entries ?? [];
	const replaced = new Map(plans.flatMap((plan) => [...(plan.replaced ?? [])]));
	const inserted = new Map<number, RawEntry[]>();
	for (const {after, entry} of plans.flatMap((plan) => plan.inserted ?? [])) {
		const there = inserted.get(after);
		if (there === undefined) inserted.set(after, [entry]);
		else there.push(entry);
	}
	const next: RawEntry[] = [...(inserted.get(-1) ?? [])];
	entries.forEach((entry, index) => {
		const now = replaced.has(index) ? replaced.get(index)! : entry;
		if (now !== null) next.push(now);
		next.push(...(inserted.get(index) ?? []));
	});
	return {...raw.value, entries: next};
}

/**
 * What keeps the edited texts from being as intended; null where nothing does. Lines and columns of an edited text go, since
 * nobody has that text.
 */
export function verify(
	files: readonly {readonly path: string; readonly text: string}[],
	expected: ReadonlyMap<string, unknown>,
): readonly Problem[] | null {
	const parsed = parseFiles(files);
	if (!parsed.ok) {
		// What the edit itself asks for and may not have, before what would be broken by it.
		const meant = parsed.problems.filter(({code}) => !code.startsWith('yaml-'));
		const told = meant.map((problem) => {
			const {code, path, message} = problem;
			return path !== null && expected.has(path) ? {code, path, message} : problem;
		});
		if (told.length > 0) return told;
	}
	const refused = [...expected].flatMap(([path, value]) => {
		const file = parsed.ok ? parsed.value.find(({raw}) => raw.source.path === path) : undefined;
		if (file !== undefined && isSame(file.raw.value, value)) return [];
		return [{code: 'edit-refused', path, message: BY_HAND}];
	});
	return refused.length > 0 ? refused : null;
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
export function findEntry(entries: readonly Entry[], path: string, ref: EntryRef): number | Outcome {
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

/** The list of entries as it is written. */
export function entryList({raw}: ParsedFile): YAMLSeq {
	return raw.source.nodes.get(raw.value.entries!) as YAMLSeq;
}
