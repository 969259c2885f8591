import fc from 'fast-check';
import {renderToString} from 'ink';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {MiningApp} from '../../../src/review/mining/app.js';
import type {MiningState} from '../../../src/review/mining/model.js';
import {miningSession, proposalOf} from '../../support/mining.js';
import {keysOf} from '../../support/session.js';

const PROPOSALS = [
	proposalOf('Petra Lindqvist', {
		forms: [
			{text: 'Petra Lindqvist', count: 9},
			{text: 'Petra Lindkvist', count: 4},
			{text: 'Lindqvist', count: 3},
		],
		count: 16,
		documents: 4,
		source: [{language: 'ja', text: 'ペトラ・リンドクヴィスト', count: 4}],
		sentence: {
			path: 'mt/theatre.txt',
			segment: 12,
			text: 'On Sunday the actor Petra Lindqvist opened the season in Gothenburg with a play that she has also translated.',
			at: 20,
		},
		worth: 0.97,
		reasons: ['seems to be a person: “actor” stands before it', 'the sources have a name there', 'stands 16 times'],
	}),
	proposalOf('Torvald Bridge', {
		kind: 'place',
		sentence: {path: 'mt/b.txt', segment: 2, text: 'Police closed the Torvald Bridge.', at: 18},
	}),
	proposalOf('秦剛', {kind: null, sentence: {path: 'mt/c.txt', segment: 1, text: '昨日、秦剛は語った。', at: 3}}),
];

async function stateAfter(keys: string, proposals = PROPOSALS): Promise<MiningState> {
	const session = miningSession(proposals);
	await session.press(keysOf(keys));
	return session.state;
}

function frame(state: MiningState, columns: number, rows: number): string {
	return renderToString(<MiningApp state={state} size={{columns, rows}} colour />, {columns});
}

const SIZES = [
	{columns: 80, rows: 24},
	{columns: 200, rows: 60},
	{columns: 40, rows: 12},
];
const SCREENS = [
	{name: 'first', keys: ''},
	{name: 'typing', keys: 'e-Berg\t'},
	{name: 'decided', keys: 'ark'},
	{name: 'list', keys: 'arl'},
	{name: 'help', keys: '?'},
	{name: 'diff', keys: '2aw'},
	{name: 'quit', keys: 'aq'},
];

describe.each(SIZES)('at $columns × $rows', ({columns, rows}) => {
	test.each(SCREENS)('the screen “$name” is as it was', async ({name, keys}) => {
		const shown = frame(await stateAfter(keys), columns, rows);
		await expect(`${shown}\n`).toMatchFileSnapshot(`../../fixtures/frames/mining/${name}-${columns}x${rows}.txt`);
	});
});

test('every frame fits the terminal and holds nothing raw, whatever is in the texts', async () => {
	const hostile = [
		'\u001b]52;c;aGk=\u0007',
		'\u001b[2J',
		'x\b',
		'\u202e',
		'\u009b31m',
		'\r',
		'\u0000',
		'\t',
		'𠮷',
		'秦刚',
		'👩‍👩‍👧',
		'word ',
		'\n',
	];
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom(...hostile), {maxLength: 60}),
			fc.constantFrom(...SCREENS.map(({keys}) => keys), 'rk', 'l'),
			fc.integer({min: 20, max: 210}),
			fc.integer({min: 6, max: 60}),
			async (parts, keys, columns, rows) => {
				const nasty = parts.join('');
				const proposal = proposalOf(`N${nasty}`, {
					forms: [
						{text: `N${nasty}`, count: 1},
						{text: nasty, count: 1},
					],
					source: [{language: nasty, text: nasty, count: 1}],
					reasons: [nasty],
					sentence: {path: nasty, segment: 1, text: nasty, at: 0},
				});
				const lines = frame(await stateAfter(keys, [proposal, PROPOSALS[0]!]), columns, rows).split('\n');
				expect(lines.length).toBeLessThanOrEqual(rows - 1);
				for (const line of lines) {
					expect(stringWidth(line)).toBeLessThanOrEqual(columns);
					expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
				}
			},
		),
		{numRuns: 60},
	);
}, 60_000);
