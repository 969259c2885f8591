import {expect, test} from 'vitest';
import {createProgress, paceText} from '../../src/io/progress.js';
import {fakeIo} from '../support/fake-io.js';

test.each([
	{finished: 2, total: 100, elapsedMs: 1000, told: '', why: 'too few to go by'},
	{finished: 34, total: 136, elapsedMs: 1000, told: ', 34 files/s, 3 s left', why: 'many a second'},
	{finished: 3, total: 10, elapsedMs: 6000, told: ', 0.5 files/s, 14 s left', why: 'few a second'},
	{finished: 10, total: 10_010, elapsedMs: 1000, told: ', 10 files/s, 17 min left', why: 'minutes'},
	{finished: 10, total: 1_000_010, elapsedMs: 1000, told: ', 10 files/s, 28 h left', why: 'hours'},
	{finished: 10, total: 10, elapsedMs: 1000, told: ', 10 files/s, 0 s left', why: 'the end'},
])('a long run says its pace and what is left: $why', ({finished, total, elapsedMs, told}) => {
	expect(paceText(finished, total, elapsedMs)).toBe(told);
});

test.each([
	{isTTY: true, env: {}, isTold: true, why: 'a terminal'},
	{isTTY: false, env: {}, isTold: false, why: 'a pipe'},
	{isTTY: true, env: {CI: 'true'}, isTold: false, why: 'a CI that calls itself a terminal'},
	{isTTY: true, env: {TERM: 'dumb'}, isTold: false, why: 'a terminal that cannot clear a line'},
])('progress is told where somebody watches, and taken away: $why', async ({isTTY, env, isTold}) => {
	let told = '';
	let now = 0;
	const io = {
		...fakeIo({env}),
		now: () => new Date(now),
		stderr: {
			isTTY,
			columns: 120,
			write: async (text: string | Uint8Array) => {
				told += String(text);
			},
		},
	};
	const progress = createProgress(io, 10);
	for (let file = 1; file <= 5; file++) {
		now += 1000;
		await progress.step(`articles/\u001b[31m${file}.txt`);
	}
	await progress.clear();
	expect(told.includes('checking 5 of 10, 0.8 files/s, 8 s left  articles/␛[31m5.txt')).toBe(isTold);
	expect(told.endsWith('\r\u001b[K')).toBe(isTold);
});
