import {renderingKey} from '../conflicts.js';
import type {Completion} from '../editing/complete.js';
import type {NewEntry} from '../editing/new-entry.js';
import type {Entry} from '../entry.js';
import type {ImportedEntry} from './exchange.js';

/** What an import would do to a glossary. */
export type Merge = {
	readonly additions: readonly NewEntry[];
	/** What entries of the glossary gain; none of them twice. */
	readonly completions: readonly {readonly entry: Entry; readonly gains: Completion}[];
	/** What the two say differently; the glossary keeps its own. */
	readonly conflicts: readonly {readonly line: number | null; readonly message: string}[];
	/** Imported entries that tell nothing new. */
	readonly known: number;
};

type Forms = Map<string, {readonly owner: object; readonly preferred: string}>;

/**
 * Lays imported entries on those of a glossary.
 *
 * One is the same as an entry with its preferred rendering, else with its id, else one that admits it and shares a source name;
 * else it is new.
 * Lists grow, what is lacking is filled in, and nothing that is there is ever changed. Cost: linear in both.
 */
export function mergeImport(entries: readonly Entry[], imported: readonly ImportedEntry[]): Merge {
	const conflicts: {line: number | null; message: string}[] = [];
	const byPreferred = new Map(entries.map((entry) => [renderingKey(entry.preferred), entry]));
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const byAdmitted = new Map<string, Entry[]>();
	const bySource = new Map<string, Entry>();
	const right: Forms = new Map();
	const wrong: Forms = new Map();
	for (const entry of entries) {
		for (const text of entry.admitted) push(byAdmitted, renderingKey(text), entry);
		for (const {text} of entry.source) if (!bySource.has(text)) bySource.set(text, entry);
		for (const text of [entry.preferred, ...entry.admitted]) own(right, text, entry, entry.preferred);
		for (const {text} of entry.forbidden) own(wrong, text, entry, entry.preferred);
	}
	const additions: NewEntry[] = [];
	const gainsOf = new Map<Entry, Completion>();
	let known = 0;
	for (const {entry: given, line} of joinTwins(imported)) {
		const tell = (message: string) => conflicts.push({line, message});
		const names = Object.values(given.source ?? {}).flat();
		const shares = (entry: Entry) => entry.source.some(({text}) => names.includes(text));
		const admitting = (byAdmitted.get(renderingKey(given.preferred)) ?? []).filter(shares);
		const there =
			byPreferred.get(renderingKey(given.preferred)) ??
			(given.id === undefined ? undefined : byId.get(given.id)) ??
			(admitting.length === 1 ? admitting[0]! : null);
		const owner = there ?? given;
		const free = withoutClashes(given, owner, right, wrong, tell);
		if (free === null) continue;
		for (const text of [free.preferred, ...(free.admitted ?? [])]) own(right, text, owner, free.preferred);
		for (const item of free.forbidden ?? []) own(wrong, textOf(item), owner, free.preferred);
		if (there !== null) {
			const gains = gainsFor(there, free, tell);
			if (Object.keys(gains).length === 0) known++;
			else gainsOf.set(there, gains);
			continue;
		}
		const other = names.map((name) => bySource.get(name)).find((entry) => entry !== undefined);
		if (other !== undefined) {
			const name = names.find((text) => bySource.get(text) === other)!;
			tell(
				`${name} is “${given.preferred}” here and “${other.preferred}” in the glossary. Admit one there, or change it here.`,
			);
			continue;
		}
		additions.push(free);
	}
	return {
		additions,
		completions: [...gainsOf].map(([entry, gains]) => ({entry, gains})),
		conflicts,
		known,
	};
}

const textOf = (item: string | {readonly text: string}) => (typeof item === 'string' ? item : item.text);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}

function own(forms: Forms, text: string, owner: object, preferred: string): void {
	const key = renderingKey(text);
	if (!forms.has(key)) forms.set(key, {owner, preferred});
}

/** Entries of the import with one preferred rendering as one. */
function joinTwins(imported: readonly ImportedEntry[]): readonly ImportedEntry[] {
	const joined = new Map<string, ImportedEntry>();
	for (const each of imported) {
		const key = renderingKey(each.entry.preferred);
		const first = joined.get(key);
		joined.set(key, first === undefined ? each : {line: first.line, entry: together(first.entry, each.entry)});
	}
	return [...joined.values()];
}

function together(one: NewEntry, other: NewEntry): NewEntry {
	const source: Record<string, string | readonly string[]> = {...one.source};
	for (const [language, names] of Object.entries(other.source ?? {})) {
		const all = [...new Set([...[source[language] ?? []].flat(), ...[names].flat()])];
		source[language] = all.length === 1 ? all[0]! : all;
	}
	const list = <T extends string | {readonly text: string}>(a: readonly T[] = [], b: readonly T[] = []) => {
		const texts = new Set(a.map((item) => renderingKey(textOf(item))));
		return [...a, ...b.filter((item) => !texts.has(renderingKey(textOf(item))))];
	};
	const preferred = renderingKey(one.preferred);
	return {
		...other,
		...one,
		...(Object.keys(source).length === 0 ? {} : {source}),
		admitted: list(one.admitted, other.admitted).filter((text) => renderingKey(text) !== preferred),
		forbidden: list(one.forbidden, other.forbidden),
		titles: list(one.titles, other.titles),
	};
}

/** The imported entry without the forms that the glossary holds otherwise, each told; null where its preferred one is. */
function withoutClashes(
	given: NewEntry,
	owner: object,
	right: Forms,
	wrong: Forms,
	tell: (message: string) => void,
): NewEntry | null {
	const isWrongThere = (text: string) => {
		const holder = wrong.get(renderingKey(text));
		if (holder === undefined) return false;
		tell(`“${text}” is right here and forbidden in the entry “${holder.preferred}” of the glossary. It is left out.`);
		return true;
	};
	const isRightThere = (text: string) => {
		const holder = right.get(renderingKey(text));
		if (holder === undefined) return false;
		tell(`“${text}” is forbidden here and right in the entry “${holder.preferred}” of the glossary. It is left out.`);
		return true;
	};
	if (wrong.has(renderingKey(given.preferred)) && wrong.get(renderingKey(given.preferred))!.owner !== owner) {
		isWrongThere(given.preferred);
		return null;
	}
	const admitted = (given.admitted ?? []).filter((text) => !isWrongThere(text));
	const forbidden = (given.forbidden ?? []).filter((item) => !isRightThere(textOf(item)));
	return {...given, admitted, forbidden};
}

/** What the entry lacks and the imported one has. */
function gainsFor(entry: Entry, given: NewEntry, tell: (message: string) => void): Completion {
	const has = new Set([entry.preferred, ...entry.admitted].map(renderingKey));
	const forbids = new Set(entry.forbidden.map(({text}) => renderingKey(text)));
	const holds = new Set(entry.titles.map(({text}) => renderingKey(text)));
	const admitted = [given.preferred, ...(given.admitted ?? [])].filter((text) => !has.has(renderingKey(text)));
	const forbidden = (given.forbidden ?? []).filter((item) => !forbids.has(renderingKey(textOf(item))));
	const titles = (given.titles ?? []).filter((item) => !holds.has(renderingKey(textOf(item))));
	const source: Record<string, readonly string[]> = {};
	for (const [language, names] of Object.entries(given.source ?? {})) {
		const more = [names]
			.flat()
			.filter((text) => !entry.source.some((name) => name.text === text && name.language === language));
		if (more.length > 0) source[language] = more;
	}
	const differs = (what: string, ours: string | boolean | null, theirs: string | boolean | undefined) => {
		if (theirs === undefined || ours === theirs) return false;
		if (ours === null) return true;
		tell(`The ${what} of “${entry.preferred}” is “${theirs}” here and “${ours}” in the glossary, which is kept.`);
		return false;
	};
	return {
		...(differs('kind', entry.kind, given.kind) ? {kind: given.kind!} : {}),
		...(Object.keys(source).length === 0 ? {} : {source}),
		...(admitted.length === 0 ? {} : {admitted}),
		...(forbidden.length === 0 ? {} : {forbidden}),
		...(titles.length === 0 ? {} : {titles}),
		...(differs('gender', entry.gender, given.gender) ? {gender: given.gender!} : {}),
		...(differs('note', entry.note, given.note?.trim()) ? {note: given.note!} : {}),
	};
}
