import {createHash} from 'node:crypto';
import type {ReadingMemory} from '../../glossary/lint/reading.js';
import {cacheFolderOf} from '../../io/glossary-cache.js';
import type {Io} from '../../io/io.js';
import {openKeptTexts} from '../../io/kept-texts.js';
import {VERSION} from '../../version.js';
import type {CommandContext} from '../command.js';

/** Fewer entries are read sooner than what is kept of them. */
const MANY = 1000;
/** More are not remembered: 13 MB. */
const MOST = 1_000_000;
/** Digits of a key, in base64: of 100,000 entries two share one once in 10⁹ glossaries. */
const DIGITS = 13;

/**
 * Which persons are known to read their source names, from one run of lint to the next: after an edit only what is new is
 * read. Where too much is remembered, what this run did not ask for is forgotten.
 */
export async function openReadingMemory(
	own: string | null,
	entries: number,
	{env}: Io,
	{engine}: CommandContext,
): Promise<ReadingMemory & {save(): Promise<void>}> {
	const stamp = engine === undefined ? own : engine.stamp;
	const folder = stamp === null || entries < MANY ? null : cacheFolderOf(env, process.platform);
	if (folder === null) return Object.assign(new Set<string>(), {save: async () => {}});
	const texts = openKeptTexts(folder, 'readings', `${VERSION} ${stamp}`);
	const kept = new Set((await texts.get([]))?.match(new RegExp(`.{${DIGITS}}`, 'g')) ?? []);
	const used = new Set<string>();
	const short = (key: string) => createHash('sha256').update(key).digest('base64').slice(0, DIGITS);
	return {
		has(key) {
			const digits = short(key);
			if (!kept.has(digits)) return false;
			used.add(digits);
			return true;
		},
		add: (key) => used.add(short(key)),
		async save() {
			const all = new Set([...kept, ...used]);
			if (all.size > kept.size) await texts.put([], [...(all.size > MOST ? used : all)].join(''));
		},
	};
}
