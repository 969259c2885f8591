import {applyPatch} from 'diff';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyCorrections, planCorrections} from '../../src/corrections/correction.js';
import {unifiedDiff} from '../../src/corrections/unified-diff.js';
import {anchorFile} from '../../src/decisions/anchored-file.js';
import {carry} from '../../src/decisions/carry.js';
import type {Decision} from '../../src/decisions/decision.js';
import {standing} from '../../src/decisions/log.js';
import {documentOf, entryOf, findWrong, type Wrong} from '../support/fixtures.js';
import {keysOf, memoryDesk, openSession} from '../support/session.js';

const QIN = entryOf('Qin Gang');
const WRONG: Wrong[] = [
	{found: 'Hata', entry: QIN, suggestion: 'Qin'},
	{found: 'Brinken', entry: entryOf('Antony Blinken'), suggestion: 'Blinken'},
	{found: '. .', entry: entryOf('.'), suggestion: '.'},
];

function checked(text: string) {
	const document = documentOf(text, 'a.txt');
	return {document, mismatches: findWrong(document, WRONG)};
}

/** The decisions that these keys make of the text. */
async function decide(text: string, keys: string): Promise<Decision[]> {
	const desk = memoryDesk([checked(text)]);
	const session = await openSession(desk);
	await session.press(keysOf(keys));
	const log = await desk.log.read();
	return log.ok ? standing(log.value) : [];
}

function correct(text: string, decisions: readonly Decision[]): {text: string; unplaced: string[]} {
	const files = [anchorFile(checked(text))];
	const [plan] = planCorrections(
		files,
		carry(files, decisions, () => false),
		decisions,
	);
	return {
		text: applyCorrections({text}, plan!.corrections),
		unplaced: plan!.unplaced.map((one) => one.decision.mismatch.found),
	};
}

const TEXT = 'Talks began.\r\n\r\nHata left. Brinken spoke to Hata again.\r\nIt was late.  ';

describe('accepted corrections', () => {
	test.each([
		{keys: 'aaa', after: TEXT.replaceAll('Hata', 'Qin').replace('Brinken', 'Blinken'), why: 'all'},
		{keys: 'rad', after: TEXT.replace('Brinken', 'Blinken'), why: 'only what was accepted'},
		{keys: 'A', after: TEXT.replaceAll('Hata', 'Qin'), why: 'all alike'},
		{keys: 'e\u0015Minister Qin\r', after: TEXT.replace('Hata', 'Minister Qin'), why: 'what was typed'},
		{keys: '', after: TEXT, why: 'nothing decided, nothing changed'},
	])('change their spans and nothing else, and once: $why', async ({keys, after}) => {
		const decisions = await decide(TEXT, keys);
		const first = correct(TEXT, decisions);
		expect(first).toEqual({text: after, unplaced: []});
		expect(correct(first.text, decisions)).toEqual(first);
	});

	test('over two sentences are made once, with those inside one of them', async () => {
		const text = 'Hata left (at six). .\nIt rained.';
		const decisions = await decide(text, 'aa');
		const first = correct(text, decisions);
		expect(first).toEqual({text: 'Qin left (at six).\nIt rained.', unplaced: []});
		expect(correct(first.text, decisions)).toEqual(first);
	});

	test('that hold what they replace are made once', async () => {
		for (const keys of ['e\u0015Hata Gang\r', 'e\u0015the Hata\r']) {
			const decisions = await decide(TEXT, keys);
			const wide = decisions.map((decision) => ({...decision, scope: 'everywhere' as const}));
			for (const made of [decisions, wide]) {
				const first = correct(TEXT, made);
				expect(first.text).not.toBe(TEXT);
				expect(correct(first.text, made).text).toBe(first.text);
			}
		}
	});

	test('are made in a file changed since where their sentence still stands, and told where not', async () => {
		const decisions = await decide(TEXT, 'aaa');
		const changed = `New.\n${TEXT.replace('spoke to', 'spoke with')}`;
		const after = correct(changed, decisions);
		expect(after.text).toBe(changed.replace('Hata left', 'Qin left'));
		expect(after.unplaced).toEqual(['Brinken', 'Hata']);
	});

	test('that overlap: the longer is made, the other is told', () => {
		const document = documentOf('Hata Gang left.', 'a.txt');
		const [one] = findWrong(document, WRONG);
		const long = {...one!, found: 'Hata Gang', suggestion: 'Qin Gang', span: {...one!.span, end: 9 as never}};
		const files = [anchorFile({document, mismatches: [one!, long]})];
		const decisions = files[0]!.items.map(({mismatch, anchor}, index) => ({
			id: `d${index}`,
			fingerprint: anchor.fingerprint,
			verdict: 'accept' as const,
			replacement: mismatch.suggestion,
			scope: 'occurrence' as const,
			reviewer: 'ann',
			time: '2026-01-01T00:00:00Z',
			reason: null,
			mismatch: {
				path: 'a.txt',
				rule: 'spelling',
				entryId: 'qin-gang',
				entry: 'Qin Gang',
				found: anchor.found,
				suggestion: mismatch.suggestion,
				context: anchor.before + anchor.found + anchor.after,
				at: anchor.before.length,
				beside: anchor.beside,
			},
		}));
		const [plan] = planCorrections(
			files,
			carry(files, decisions, () => false),
			decisions,
		);
		expect(applyCorrections({text: document.text}, plan!.corrections)).toBe('Qin Gang left.');
		expect(plan!.unplaced).toMatchObject([{reason: expect.stringContaining('overlaps')}]);
	});
});

describe('a unified diff', () => {
	test('makes the one text of the other, whatever they are', () => {
		const text = fc
			.array(fc.constantFrom('Hata', '\n', '\r\n', ' ', 'Qin', '\r', '𠮷', '-', '@@'), {maxLength: 30})
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const diff = unifiedDiff('a.txt', before, after);
				if (before === after) expect(diff).toBe('');
				else expect(applyPatch(before, diff, {autoConvertLineEndings: false})).toBe(after);
			}),
		);
	});

	test('gives up looking for the least change in time, and is right all the same', () => {
		const before = Array.from({length: 30_000}, (_, nth) => `${nth}\n`).join('');
		const after = Array.from({length: 30_000}, (_, nth) => `${nth * 7 + 1}x\n`).join('');
		expect(applyPatch(before, unifiedDiff('a.txt', before, after))).toBe(after);
	});

	test('keeps a file name from ending its header', () => {
		expect(unifiedDiff('a\n+++ b/etc', 'a\n', 'b\n').split('\n')[1]).toBe('+++ b/a\\012+++ b/etc');
	});
});
