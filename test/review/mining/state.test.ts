import {describe, expect, test} from 'vitest';
import {type MiningLine, standingVerdicts} from '../../../src/mining/verdict.js';
import {MINING_BINDINGS} from '../../../src/review/mining/keys.js';
import {statusOf} from '../../../src/review/mining/model.js';
import {memoryMiningDesk, miningSession, proposalOf} from '../../support/mining.js';
import {keysOf} from '../../support/session.js';

const PROPOSALS = [
	proposalOf('Petra Lindqvist', {
		forms: [
			{text: 'Petra Lindqvist', count: 2},
			{text: 'Petra Lindkvist', count: 1},
		],
		source: [{language: 'ja', text: 'ペトラ', count: 2}],
	}),
	proposalOf('Torvald Bridge', {kind: 'place'}),
	proposalOf('Anna Berg'),
];

async function after(keys: string, desk = memoryMiningDesk(), standing: readonly MiningLine[] = []) {
	const session = miningSession(PROPOSALS, desk, standingVerdicts(standing));
	await session.press(keysOf(keys));
	return {state: session.state, desk};
}

describe('what was said', () => {
	test.each([
		{keys: 'a', entry: {preferred: 'Petra Lindqvist', kind: 'person', source: {ja: 'ペトラ'}}, why: 'as it is shown'},
		{keys: '2', entry: {preferred: 'Petra Lindkvist', kind: 'person', source: {ja: 'ペトラ'}}, why: 'another form'},
		{keys: 'sa', entry: {preferred: 'Petra Lindqvist', kind: 'person'}, why: 'without the source name'},
		{
			keys: '\ta',
			entry: {preferred: 'Petra Lindqvist', kind: 'organization', source: {ja: 'ペトラ'}},
			why: 'another kind',
		},
		{
			keys: 'e-Berg\r',
			entry: {preferred: 'Petra Lindqvist-Berg', kind: 'person', source: {ja: 'ペトラ'}},
			why: 'typed',
		},
		{keys: 'r', entry: null, why: 'rejected'},
	])('is on disk before the next name is shown: $why', async ({keys, entry}) => {
		const {state, desk} = await after(keys);
		expect(desk.lines).toEqual([
			expect.objectContaining({
				verdict: entry === null ? 'reject' : 'accept',
				name: 'Petra Lindqvist',
				forms: ['Petra Lindqvist', 'Petra Lindkvist'],
				entry,
				reviewer: 'ann',
			}),
		]);
		expect(state.cursor).toBe(1);
	});

	test.each([
		{keys: 'e\u001b', why: 'typing left with Esc'},
		{keys: 'e\u0015\r', why: 'an empty rendering'},
		{keys: '\u001b[200~aaaa\u001b[201~', why: 'a paste'},
		{keys: '9', why: 'a form that is none'},
		{keys: 'jk?qlq\u001b', why: 'looking around'},
	])('is nothing yet: $why', async ({keys}) => {
		expect((await after(keys)).desk.lines).toEqual([]);
	});

	test('is not shown where it could not be saved', async () => {
		const desk = memoryMiningDesk();
		desk.failing = 'The disk is full.';
		const {state} = await after('a', desk);
		expect(state.answers).toEqual([null, null, null]);
		expect(state.cursor).toBe(0);
		expect(state.message).toMatchObject({tone: 'error', text: expect.stringContaining('The disk is full.')});
	});

	test('is taken back with u: what is shown, otherwise what was said last', async () => {
		const {state, desk} = await after('aru');
		expect(state.answers.map(statusOf)).toEqual(['accepted', 'open', 'open']);
		expect(state.cursor).toBe(1);
		expect(desk.lines.at(-1)).toMatchObject({withdraws: 'id1'});
		const shown = await after('ark\u001b[Au');
		expect(shown.state.answers.map(statusOf)).toEqual(['open', 'rejected', 'open']);
	});

	test('in an earlier run is known, and can be taken back', async () => {
		const line = {name: 'Anna Berg', forms: ['Anna Berg'], entry: null, reviewer: 'ben', time: '2025-01-01T00:00:00Z'};
		const {state, desk} = await after('Gu', memoryMiningDesk(), [{id: 'old', verdict: 'reject', ...line}]);
		expect(desk.lines).toEqual([expect.objectContaining({withdraws: 'old'})]);
		expect(state.answers).toEqual([null, null, null]);
	});
});

describe('accepted entries', () => {
	test('are shown as a diff, written when that is agreed to, and wait no more', async () => {
		const {state, desk} = await after('aaw\r');
		expect(desk.glossary).toContain('Petra Lindqvist\n  - preferred: Torvald Bridge');
		expect(state.waiting).toEqual([]);
		expect(state.answers.map(statusOf)).toEqual(['entered', 'entered', 'open']);
		expect((await after('aaw\u001b')).desk.glossary).toBe('entries:\n');
	});

	test('that cannot go in are told and go on waiting, and keep no other out', async () => {
		const desk = memoryMiningDesk();
		desk.refusing = ['Petra Lindqvist'];
		const {state} = await after('aaw', desk);
		expect(state.mode).toMatchObject({kind: 'preview', left: ['Petra Lindqvist: it is another’s']});
		const other = memoryMiningDesk();
		other.refusing = desk.refusing;
		const written = await after('aaw\r', other);
		expect(written.state.answers.map(statusOf)).toEqual(['accepted', 'entered', 'open']);
	});

	test.each([
		{keys: 'q', quits: true, written: false, why: 'nothing waits'},
		{keys: 'aq', quits: false, written: false, why: 'quitting asks where some wait'},
		{keys: 'aqq', quits: true, written: false, why: 'q again leaves them in the log'},
		{keys: 'aqw\r', quits: true, written: true, why: 'w writes them and quits'},
		{keys: 'a\u0003\u0003', quits: true, written: false, why: 'Ctrl-C twice'},
	])('are asked about at the end: $why', async ({keys, quits, written}) => {
		const {state, desk} = await after(keys);
		expect(state.hasQuit).toBe(quits);
		expect(desk.glossary !== 'entries:\n').toBe(written);
	});
});

test('no key means two things in one mode', () => {
	const seen = MINING_BINDINGS.flatMap(({modes, keys}) => modes.flatMap((mode) => keys.map((key) => `${mode} ${key}`)));
	expect(seen.length).toBe(new Set(seen).size);
});
