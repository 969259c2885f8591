import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat, unlink, utimes, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Settings} from '../config.js';
import type {Document} from '../documents/document.js';
import type {Entry} from '../glossary/entry.js';
import type {Mismatch} from '../mismatches/mismatch.js';
import type {SurveyedFile} from '../reports/batch/batch.js';
import {VERSION} from '../version.js';

/** What is kept of a text. */
export type Kept = Pick<SurveyedFile, 'mismatches' | 'rightUses' | 'places'>;

/** What was found in texts before, each under a key that says all it depends on. */
export type CheckCache = {
	keyOf(document: Document, settings: Settings): string;
	/** What was found; null where nothing is kept, or what is kept is not whole. */
	get(key: string): Promise<Kept | null>;
	/** A cache that cannot be written is no reason to stop: the next run checks again. */
	put(key: string, found: Kept): Promise<void>;
};

/** Changes with the form of what is kept. */
const FORM = 3;

/**
 * A cache in a folder, one small file a text, so that it takes no memory and any number of runs may use it at once.
 *
 * A key is a hash of the text with its sources, the glossary's texts, the settings and the program's version: what has
 * changed in any of them is simply not found, and what a newer version wrote is never read. A file holds a hash of what
 * is behind it; one that was cut off or tampered with by accident counts as absent. `entries` are those of the glossary
 * with this hash.
 */
export function openCache(folder: string, glossaryHash: string, entries: readonly Entry[]): CheckCache {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
	return {
		keyOf({format, text, segments, piece}, {minConfidence, rules, ignore = []}) {
			const settings = [minConfidence, Object.entries(rules).sort(), ignore.map(({source}) => source)];
			const parts = segments.map(({span, source}) => [span.start, span.end, source?.text, source?.language]);
			// A piece is known wherever it stands; only its fingerprints are not yet those of a text.
			const isPiece = piece !== undefined;
			return hashOf([FORM, VERSION, glossaryHash, settings, format, isPiece, text, parts]);
		},
		async get(key) {
			try {
				const kept = await readFile(fileOf(key), 'utf8');
				const end = kept.indexOf('\n');
				const body = kept.slice(end + 1);
				if (kept.slice(0, end) !== hashOf(body)) return null;
				void keepAlive(fileOf(key));
				const {mismatches, rightUses, ...rest} = JSON.parse(body) as Body;
				return {mismatches: mismatches.map((each) => revive(each, byId)), rightUses: new Map(rightUses), ...rest};
			} catch {
				return null;
			}
		},
		async put(key, {mismatches, rightUses, places}) {
			const path = fileOf(key);
			const temporary = `${path}.${process.pid}-${Math.trunc(performance.now() * 1000)}.tmp`;
			try {
				const kept: Body = {mismatches: mismatches.map(keep), rightUses: [...rightUses], ...(places && {places})};
				const body = JSON.stringify(kept);
				await mkdir(dirname(path), {recursive: true});
				await writeFile(temporary, `${hashOf(body)}\n${body}`);
				// Not synced: what a power cut leaves half written is told by its hash.
				await rename(temporary, path);
			} catch {
				await unlink(temporary).catch(() => {});
			}
		},
	};
}

/** As a file holds it. */
type Body = {
	readonly mismatches: readonly KeptMismatch[];
	readonly rightUses: readonly (readonly [entryId: string, uses: number])[];
	readonly places?: readonly string[];
};

/** A mismatch with ids in the place of entries. */
type KeptMismatch = Omit<Mismatch, 'entry' | 'candidates'> & {
	readonly entry: string | null;
	readonly candidates: readonly {readonly entry: string; readonly text: string}[];
};

function keep(mismatch: Mismatch): KeptMismatch {
	return {
		...mismatch,
		entry: mismatch.entry?.id ?? null,
		candidates: mismatch.candidates.map(({entry, text}) => ({entry: entry.id, text})),
	};
}

/** Throws where the glossary has no such entry. */
function revive(kept: KeptMismatch, byId: ReadonlyMap<string, Entry>): Mismatch {
	const entryOf = (id: string): Entry => {
		const entry = byId.get(id);
		if (entry === undefined) throw new Error(`no entry ${id}`);
		return entry;
	};
	return {
		...kept,
		entry: kept.entry === null ? null : entryOf(kept.entry),
		candidates: kept.candidates.map(({entry, text}) => ({entry: entryOf(entry), text})),
	};
}

/** SHA-256 of a value as JSON, 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** What no run has asked for so long is thrown away. */
const KEPT_DAYS = 30;

async function keepAlive(path: string): Promise<void> {
	try {
		const now = new Date();
		const {mtimeMs} = await stat(path);
		if (now.getTime() - mtimeMs > DAY_MS) await utimes(path, now, now);
	} catch {
		// Another run has thrown it away meanwhile.
	}
}

/**
 * Makes the folder of a cache, kept out of git, and throws away what is old; at most once a day, for that takes a look at
 * every file.
 */
export async function tendCache(folder: string): Promise<void> {
	const mark = join(folder, '.gitignore');
	try {
		await mkdir(folder, {recursive: true});
		const tended = await stat(mark).catch(() => null);
		const now = Date.now();
		if (tended !== null && now - tended.mtimeMs < DAY_MS) return;
		await writeFile(mark, '# Made anew when it is gone.\n*\n');
		if (tended === null) return;
		for (const name of await readdir(folder)) {
			if (!/^[0-9a-f]{2}$/.test(name)) continue;
			for (const file of await readdir(join(folder, name))) {
				const path = join(folder, name, file);
				const {mtimeMs} = await stat(path);
				if (now - mtimeMs > KEPT_DAYS * DAY_MS) await rm(path, {force: true});
			}
		}
	} catch {
		// A cache that cannot be tended can still be read, or is not there.
	}
}
