import {deserialize, serialize} from 'node:v8';
import type {Entry} from '../glossary/entry.js';
import type {Termbase, TermbaseKnowledge} from '../glossary/termbase.js';
import {cacheFolderOf} from '../io/glossary-cache.js';
import type {Io} from '../io/io.js';
import {keyOfTexts, openUserCache, type UserCache} from '../io/user-cache.js';
import type {WordKnowledge} from '../names/words/remembering.js';
import {VERSION} from '../version.js';
import type {Engine} from './engine.js';

/** A termbase whose knowledge outlives the run. */
export type KeptTermbase = {
	/** Built when it is first asked for: a run whose every file is in a cache has no use for it. */
	get(): Promise<Termbase>;
	/** Keeps what it has worked out since, where that is worth a file. */
	keep(): Promise<void>;
};

export type GlossaryTexts = {
	readonly entries: readonly Entry[];
	readonly files: readonly {readonly path: string; readonly text: string}[];
};

/** Of one user; each save of a large glossary leaves one behind. */
const MOST_TERMBASES = 8;
/** Of words no more than one is asked for, by each version of the program. */
const MOST_WORDS = 2;
/** Answers that a run needed and an earlier one had not given, from which on writing them down pays. */
const LEAST_NEWS = 16;
/** More answers than a desk's news of a month ask for; then the older half is forgotten, so that new ones find room. */
const MOST_ANSWERS = 40_000;

/**
 * The termbase of these glossaries, with what earlier runs worked out of them and of the words of their articles, in the
 * user's cache. The answers are the same with it and without; only the time is not.
 */
export function keptTermbase(
	{entries, files}: GlossaryTexts,
	{env}: Pick<Io, 'env'>,
	{stamp, buildTermbase, wordKnowledge, recallWords}: Engine,
): KeptTermbase {
	const folder = stamp === null ? null : cacheFolderOf(env, process.platform);
	if (folder === null) return {get: async () => buildTermbase(entries), keep: async () => {}};
	// What is kept is as one version of V8 writes it, and knows the countries that its Intl names.
	const program = [VERSION, `${stamp}`, process.version];
	const termbases = shelf<TermbaseKnowledge>(
		openUserCache(folder, 'termbase', MOST_TERMBASES),
		keyOfTexts([...program, ...files.flatMap(({path, text}) => [path, text])]),
		answersOf,
	);
	const words = shelf<WordKnowledge>(openUserCache(folder, 'words', MOST_WORDS), keyOfTexts(program), countWords);
	let opened: Promise<Termbase> | null = null;
	const open = async () => {
		const [known, recalled] = await Promise.all([termbases.take(), words.take()]);
		if (recalled !== null) recallWords(recalled);
		return buildTermbase(entries, known);
	};
	return {
		get() {
			opened ??= open();
			return opened;
		},
		async keep() {
			if (opened === null) return;
			await termbases.put(shortened((await opened).knowledge));
			await words.put(wordKnowledge());
		},
	};
}

/** One thing in a cache that grows: it is written down again where it has become more by something. */
function shelf<Known>(cache: UserCache, key: string, sizeOf: (known: Known) => number) {
	let size = -LEAST_NEWS;
	return {
		async take(): Promise<Known | null> {
			const body = await cache.get(key);
			if (body === null) return null;
			try {
				const known = deserialize(body) as Known;
				size = sizeOf(known);
				return known;
			} catch {
				return null;
			}
		},
		async put(known: Known): Promise<void> {
			if (sizeOf(known) - size >= LEAST_NEWS) await cache.put(key, serialize(known));
		},
	};
}

/** How many answers there are; a table that is made at the first question counts as many. */
function answersOf({near, readings, meanings}: TermbaseKnowledge): number {
	const made = [near.sounds, readings.table, meanings].filter((table) => table !== null).length;
	return (
		made * LEAST_NEWS + near.remembered.size + near.pairs.size + readings.remembered.size + (meanings?.own.size ?? 0)
	);
}

function countWords(known: WordKnowledge): number {
	return [...known.values()].reduce((sum, {size}) => sum + size, 0);
}

function shortened({near, readings, ...rest}: TermbaseKnowledge): TermbaseKnowledge {
	return {
		...rest,
		near: {sounds: near.sounds, remembered: lastOf(near.remembered), pairs: lastOf(near.pairs)},
		readings: {table: readings.table, remembered: lastOf(readings.remembered)},
	};
}

function lastOf<Value>(answers: Map<string, Value>): Map<string, Value> {
	return answers.size <= MOST_ANSWERS ? answers : new Map([...answers].slice(-MOST_ANSWERS / 2));
}
