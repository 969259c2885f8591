// Line 14: keys in bursts and pastes, cut into pieces anywhere, also within a letter or a sequence, and as slowly as a line may be.
// The same keys lead to the same state, and no paste decides.
import {StringDecoder} from 'node:string_decoder';
import {KeyDecoder, type KeyEvent} from '../../src/review/input.js';
import {progressOf} from '../../src/review/model.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {documentOf, entryOf, findWrong} from '../support/fixtures.js';
import {memoryDesk, openSession} from '../support/session.js';
import {type Figure, type Scale, Tally} from './tally.js';

const TEXT = Array.from({length: 25}, (_, nth) => `On day ${nth} Hata met Brinken.`).join('\n');
const WRONG = [
	{found: 'Hata', entry: entryOf('Qin Gang'), suggestion: 'Qin'},
	{found: 'Brinken', entry: entryOf('Antony Blinken'), suggestion: 'Blinken'},
];

/** What a terminal sends: keys that decide, move, open a field and leave it, and what nobody asked for. */
const KEYS: readonly string[] = [
	...['a', 'r', 'd', 'u', 'U', 'n', 'j', 'k', 'A', 'R', '*a', '*r', '[', ']', '?', 'l', '1', '9'],
	...['\u001b[A', '\u001b[B', '\u001bOA', '\u001b[5~', '\u001b[1;5D', '\u001b[Z', '\t', ' ', '\r'],
	...[
		'eQin Müller 秦\r',
		'e\u0015𠮷\u007f\r',
		'cwarum nicht\r',
		'/Hata\r',
		'/\r',
		'e\u0003',
		'\u001bb',
		'\u001b[?1;2c',
		'\u001b]11;rgb:0/0/0\u0007',
	],
];
const ARTICLE = 'Secretary of State Brinken arrived.\rHe met Hata: 1, 2, 9. A and R agreed.\n\u001b[A q w *a\r\r';
const paste = (text: string) => `\u001b[200~${text}\u001b[201~`;

/** What has become of a review: everything but what is made anew each time. */
type After = {
	readonly lines: string;
	readonly at: number;
	readonly open: number;
	readonly mode: string;
	readonly message: string;
};

async function reviewed(batches: readonly (readonly KeyEvent[])[]): Promise<After> {
	const document = documentOf(TEXT);
	const desk = memoryDesk([{document, mismatches: findWrong(document, WRONG)}]);
	const session = await openSession(desk);
	// Not waited for, as a terminal does not wait.
	await Promise.all(batches.map((events) => session.press(events)));
	const {at, open} = progressOf(session.state, null);
	return {
		lines: JSON.stringify(desk.lines),
		...{at, open, mode: session.state.mode.kind, message: session.state.message?.text ?? ''},
	};
}

/** The bytes cut anywhere, put together to text as a terminal's stream does; now and then nothing comes for a while. */
function slowly(input: string, random: Random): KeyEvent[][] {
	const bytes = Buffer.from(input);
	const letters = new StringDecoder('utf8');
	const keys = new KeyDecoder();
	const batches: KeyEvent[][] = [];
	const most = random.pick([1, 2, 5, 40]);
	let before = '';
	for (let at = 0; at < bytes.length; ) {
		const size = 1 + random.below(most);
		const chunk = letters.write(bytes.subarray(at, at + size));
		at += size;
		if (chunk !== '') batches.push(keys.decode(chunk));
		before = (before + chunk).slice(-8);
		// A lone Esc is a key once nothing more comes, so it alone is not kept waiting here.
		if (keys.isWaiting && !/\u001b[\]P_^X]?$/.test(before) && random.below(2) === 0) batches.push(keys.flush());
	}
	return [...batches, keys.flush()];
}

export async function keys(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	const isFull = scale === 'full';
	const bursts = new Tally(14, 'keys and pastes in bursts, cut anywhere: the same state and the same decisions');
	const pastes = new Tally(14, 'pasted articles, cut anywhere, closed or not: nothing decided');
	for (let nth = isFull ? 3000 : 40; nth > 0; nth--) {
		const input = Array.from({length: 1 + random.below(30)}, () =>
			random.below(10) === 0 ? paste(ARTICLE.slice(random.below(20))) : random.pick(KEYS),
		).join('');
		const decoder = new KeyDecoder();
		const whole = await reviewed([[...decoder.decode(input), ...decoder.flush()]]);
		const cut = await reviewed(slowly(input, random));
		bursts.count(
			JSON.stringify(cut) === JSON.stringify(whole)
				? null
				: `${JSON.stringify(input)}: ${JSON.stringify(cut)} for ${JSON.stringify(whole)}`,
		);
	}
	for (let nth = isFull ? 3000 : 40; nth > 0; nth--) {
		const text = ARTICLE.repeat(1 + random.below(nth % 100 === 0 ? 15_000 : 20));
		// The end of a paste may never come; what a clipboard holds may look like one.
		const input = random.pick([
			paste(text),
			`\u001b[200~${text}`,
			paste(`${text}\u001b[200~${text}`),
			`j${paste(text)}k${paste(text)}`,
		]);
		const batches = nth % 100 === 0 ? [new KeyDecoder().decode(input)] : slowly(input, random);
		const {lines} = await reviewed(batches);
		pastes.count(lines === '[]' ? null : `${JSON.stringify(input.slice(0, 200))} decided ${lines.slice(0, 200)}`);
	}
	return [bursts.figure(), pastes.figure()];
}
