import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Decision, Withdrawal} from '../../src/decisions/decision.js';
import {addLines, EMPTY_LOG, formatLine, parseLog, standing} from '../../src/decisions/log.js';
import {decisionOf} from '../support/fixtures.js';

const PATH = '.glossproof/decisions.jsonl';

function textOf(lines: readonly (Decision | Withdrawal)[]): string {
	return lines.map((line) => `${formatLine(line)}\n`).join('');
}

function withdrawalOf(decision: Decision, id = `w-${decision.id}`): Withdrawal {
	return {id, withdraws: decision.id, reviewer: 'ann', time: '2026-02-01T00:00:00.000Z'};
}

const decisions = fc
	.array(
		fc.record({
			id: fc.integer({min: 0, max: 12}),
			second: fc.integer({min: 0, max: 3}),
			verdict: fc.constantFrom('accept', 'reject', 'defer'),
		}),
		{maxLength: 12},
	)
	.map((rows) =>
		rows.map((row) =>
			decisionOf({
				id: `x${row.id}`,
				verdict: row.verdict as Decision['verdict'],
				time: new Date(row.second * 1000).toISOString(),
			}),
		),
	);
const lines = fc
	.tuple(decisions, fc.array(fc.integer({min: 0, max: 12}), {maxLength: 4}))
	.map(([made, taken]): (Decision | Withdrawal)[] => [
		...made,
		...taken.map((id) => withdrawalOf(decisionOf({id: `x${id}`}))),
	]);

describe('a decision log', () => {
	test('gives back what was written, line by line', () => {
		const made = [decisionOf(), decisionOf({verdict: 'reject', reason: 'a real person\n', replacement: null})];
		expect(parseLog(textOf(made), PATH)).toMatchObject({decisions: made, problems: [], notes: [], refused: null});
	});

	test('read twice says what it says once', () => {
		fc.assert(
			fc.property(lines, (all) => {
				const text = textOf(all);
				expect(standing(parseLog(text + text, PATH))).toEqual(standing(parseLog(text, PATH)));
			}),
		);
	});

	test('says the same however git merges its lines', () => {
		fc.assert(
			fc.property(
				lines.chain((all) =>
					fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length, maxLength: all.length})),
				),
				([all, shuffled]) => {
					expect(standing(parseLog(textOf(shuffled), PATH))).toEqual(standing(parseLog(textOf(all), PATH)));
				},
			),
		);
	});

	test('loses nothing but its torn last line, wherever it was cut', () => {
		const made = [decisionOf(), decisionOf({reason: '秦 is read Hata'}), decisionOf()];
		const bytes = Buffer.from(textOf(made));
		for (let length = 0; length <= bytes.length; length++) {
			const text = bytes.subarray(0, length).toString();
			const log = parseLog(text, PATH);
			const whole = text.split('\n').length - 1;
			expect(log.problems).toEqual([]);
			expect(log.decisions.length).toBeGreaterThanOrEqual(whole);
			expect(log.decisions).toEqual(made.slice(0, log.decisions.length));
		}
	});

	test('goes on after a torn line', () => {
		const [first, second] = [decisionOf(), decisionOf()];
		const log = parseLog(`${formatLine(first)}\n{"v":1,"id":"to\n${formatLine(second)}\n`, PATH);
		expect(log.decisions).toEqual([first, second]);
		expect(log.problems).toEqual([]);
		expect(log.notes).toMatchObject([{code: 'cut-off-decision', line: 2}]);
	});

	test.each([
		{line: '<<<<<<< ours', message: /merge/, why: 'a mark of a merge'},
		{line: '[1]', message: /object/, why: 'another kind of JSON'},
		{line: '{"id":"x"}', message: /version/, why: 'no version'},
		{
			line: '{"v":1,"id":"x","fingerprint":"f","verdict":"maybe","scope":"occurrence","time":"2026-01-01T00:00:00Z","mismatch":{"path":"p","found":"f"}}',
			message: /verdict/,
			why: 'an unknown verdict',
		},
		{line: '{"v":1,"id":"x","withdraws":"y","time":"soon"}', message: /time/, why: 'no time'},
		{line: '{"__proto__":{"v":1},"constructor":1}', message: /version/, why: 'names of JavaScript’s own'},
	])('tells a line that says nothing, and counts the others: $why', ({line, message}) => {
		const kept = decisionOf();
		const log = parseLog(`${line}\n${formatLine(kept)}\n`, PATH);
		expect(log.decisions).toEqual([kept]);
		expect(log.problems[0]?.message).toMatch(message);
	});

	test('of a newer version is refused', () => {
		const log = parseLog(`${formatLine(decisionOf())}\n{"v":2,"id":"x"}\n`, PATH);
		expect(log.refused).toMatchObject({code: 'newer-decision-log', line: 2});
	});

	test('keeps no field it does not know from counting', () => {
		const made = decisionOf();
		const row = JSON.stringify({...JSON.parse(formatLine(made)), mood: 'good'});
		expect(parseLog(`${row}\r\n`, PATH).decisions).toEqual([made]);
	});

	test('lets the decision before stand again when one is taken back', () => {
		const [first, second] = [decisionOf({verdict: 'reject'}), decisionOf()];
		const log = addLines(EMPTY_LOG, [first, second, withdrawalOf(second)]);
		expect(standing(log)).toEqual([first]);
		expect(addLines(log, [first])).toBe(log);
	});
});
