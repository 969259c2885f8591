// One measurement in a process of its own, so that memory is its own: a glossary of so many entries, made, indexed and used
// on so much text. Prints JSON; `bench.ts` asks for it several times and takes the medians.
//
//   node --expose-gc --import tsx test/bench/detection.ts ENTRIES UNITS
import {checkDocument} from '../../src/check.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {parseText} from '../../src/documents/formats/text.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {madeEntries} from './glossary.js';
import {madeNews} from './news.js';

/** What one process measured; times are of the processor, which another busy program lengthens less than the clock. */
export type Measured = {
	/** Reading the entries into a termbase. */
	readonly buildMs: number;
	/** The first small article, which makes the indexes that are made at the first question. */
	readonly firstMs: number;
	/** The same article once more: what an article costs when its words are known. */
	readonly againMs: number;
	/** The long text. */
	readonly textMs: number;
	/** A loop over its UTF-16 units, which nothing that reads a text can be faster than. */
	readonly loopMs: number;
	readonly textUnits: number;
	readonly found: number;
	/** Of termbase and indexes, behind the first article. */
	readonly indexBytes: number;
	readonly peakBytes: number;
};

/** One loop over a text is too short to be timed. */
const LOOPS = 20;
/** The length of an article of the news, in UTF-16 units. */
const ARTICLE = 5_000;

/** Milliseconds of processor time that a call takes, and what it gives. */
function timed<T>(call: () => T): {readonly ms: number; readonly value: T} {
	const before = process.cpuUsage();
	const value = call();
	const {user, system} = process.cpuUsage(before);
	return {ms: (user + system) / 1000, value};
}

function heapBytes(): number {
	globalThis.gc?.();
	const {heapUsed, arrayBuffers} = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

const [count, units] = process.argv.slice(2).map(Number) as [number, number];
const entries = madeEntries(count);
const text = madeNews(units, entries);
const article = parseText('article.txt', madeNews(ARTICLE, entries, 7));
const before = heapBytes();
const built = timed(() => buildTermbase(entries));
const check = (document: typeof article) => checkDocument(document, built.value, DEFAULT_SETTINGS);
const first = timed(() => check(article));
const indexBytes = heapBytes() - before;
const again = timed(() => check(article));
const whole = timed(() => check(parseText('text.txt', text)));
const loop = timed(() => {
	let sum = 0;
	for (let round = 0; round < LOOPS; round++) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
	return sum;
});
const measured: Measured = {
	buildMs: built.ms,
	firstMs: first.ms,
	againMs: again.ms,
	textMs: whole.ms,
	loopMs: loop.ms / LOOPS,
	textUnits: text.length,
	found: whole.value.length,
	indexBytes,
	peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measured));
