import {describe, expect, test} from 'vitest';
import {standingVerdicts, verdictFinder, waitingEntries} from '../../src/mining/verdict.js';
import {formatMiningLine, parseMiningLog} from '../../src/mining/verdict-log.js';

const SAID = {reviewer: 'ann', time: '2026-01-01T00:00:00Z'};
const reject = (id: string, name: string, time = SAID.time) =>
	formatMiningLine({id, verdict: 'reject', name, forms: [name, `${name}s`], entry: null, reviewer: 'ann', time});
const accept = (id: string, name: string) =>
	formatMiningLine({id, verdict: 'accept', name, forms: [name], entry: {preferred: name, kind: 'person'}, ...SAID});
const finderOf = (text: string) => verdictFinder(standingVerdicts(parseMiningLog(text, 'mined.jsonl').lines));

test.each([
	{line: reject('1', 'Anna Berg'), why: 'a verdict'},
	{line: formatMiningLine({id: '2', withdraws: '1', ...SAID}), why: 'what takes it back'},
	{line: formatMiningLine({id: '3', enters: '1', ...SAID}), why: 'what says that it is in the glossary'},
])('a line is read as it was written: $why', ({line}) => {
	const {lines, problems} = parseMiningLog(`${line}\n`, 'mined.jsonl');
	expect(problems).toEqual([]);
	expect(lines.map((read) => JSON.parse(formatMiningLine(read)))).toEqual([JSON.parse(line)]);
});

describe('what stands', () => {
	test.each([
		{text: `${reject('1', 'Anna Berg')}\n`, name: 'Anna Berg', stands: 'reject', why: 'the name'},
		{text: `${reject('1', 'Anna Berg')}\n`, name: 'ANNA BERGS', stands: 'reject', why: 'another form, in capitals'},
		{text: `${reject('1', 'Anna Berg')}\n`, name: 'Anna', stands: null, why: 'a part of it is another name'},
		{
			text: `${accept('2', 'Anna Berg')}\n${reject('1', 'Anna Berg', '2025-01-01T00:00:00Z')}\n`,
			name: 'Anna Berg',
			stands: 'accept',
			why: 'the later one, wherever its line stands',
		},
		{
			text: `${formatMiningLine({id: '2', withdraws: '1', ...SAID})}\n${reject('1', 'Anna Berg')}\n`,
			name: 'Anna Berg',
			stands: null,
			why: 'none that was taken back',
		},
	])('of a name: $why', ({text, name, stands}) => {
		expect(finderOf(text)({name})?.verdict.verdict ?? null).toBe(stands);
	});

	test('waits for the glossary until it was written there or is rejected after all', () => {
		const waiting = (text: string) =>
			waitingEntries(standingVerdicts(parseMiningLog(text, 'x').lines)).map(({name}) => name);
		expect(waiting(`${accept('1', 'Anna Berg')}\n`)).toEqual(['Anna Berg']);
		expect(waiting(`${accept('1', 'Anna Berg')}\n${formatMiningLine({id: '2', enters: '1', ...SAID})}\n`)).toEqual([]);
		expect(waiting(`${accept('1', 'Anna Berg')}\n${reject('2', 'Anna Berg', '2027-01-01T00:00:00Z')}\n`)).toEqual([]);
	});
});

test.each([
	{row: '{"v":2,"id":"x"}', refused: 'newer-mining-log', problems: 0, why: 'a newer version'},
	{row: 'nonsense', refused: null, problems: 1, why: 'no JSON'},
	{row: '<<<<<<< ours', refused: null, problems: 1, why: 'the mark of a merge'},
	{
		row: '{"v":1,"id":"x","time":"2026-01-01","verdict":"accept","name":"A"}',
		refused: null,
		problems: 1,
		why: 'no entry',
	},
])('a line that says nothing is told, and the others count: $why', ({row, refused, problems}) => {
	const log = parseMiningLog(`${reject('1', 'Anna Berg')}\n${row}\n`, 'mined.jsonl');
	expect(log.refused?.code ?? null).toBe(refused);
	expect(log.problems).toHaveLength(problems);
	expect(log.lines).toHaveLength(1);
});

test('a last line that was cut off is no fault', () => {
	expect(parseMiningLog(`${reject('1', 'Anna Berg')}\n{"v":1,"id`, 'x').problems).toEqual([]);
});
