import fc from 'fast-check';
import {renderToString} from 'ink';
import stringWidth from 'string-width';
import {describe, expect, test, vi} from 'vitest';
import {spanOf} from '../../src/documents/span.js';
import {App} from '../../src/review/app.js';
import type {ReviewState} from '../../src/review/model.js';
import {documentOf, entryOf, findWrong, type Wrong} from '../support/fixtures.js';
import {keysOf, memoryDesk, openSession} from '../support/session.js';

// How evidence is put into words is told elsewhere (test/mismatches).
vi.mock('../../src/mismatches/explain.js', () => ({
	evidenceSentence: (evidence: {readonly kind: string}) => `Evidence of ${evidence.kind}.`,
}));

const QIN = entryOf('Qin Gang', {
	source: [
		{language: 'zh', text: '秦刚'},
		{language: 'ja', text: '秦剛'},
	],
	admitted: ['Qin'],
	titles: [{text: 'Foreign Minister', until: '2023-07'}],
	forbidden: [{text: 'Chin Kang'}],
	note: 'Foreign Minister until July 2023.',
	place: {path: 'glossary/east-asia.yaml', line: 12, column: 5},
});
const LIN = entryOf('Alice Lin', {titles: [{text: 'daughter of David Lin'}]});
const WRONG: Wrong[] = [
	{
		found: 'Hata',
		entry: QIN,
		suggestion: 'Qin',
		rule: 'reading',
		confidence: 0.97,
		message: '“Hata” is the Japanese reading of 秦.',
		evidence: [
			{kind: 'order', right: 'Qin Gang'},
			{kind: 'chain', name: 'Qin Gang', at: spanOf(0, 1)},
		],
	},
	{
		found: 'Lynn',
		entry: LIN,
		suggestion: null,
		confidence: 0.7,
		message: 'Two entries could be meant.',
		candidates: [
			{entry: LIN, text: 'Lin'},
			{entry: entryOf('David Lin'), text: 'Lin'},
		],
	},
];
const TEXT = `Blinken meets top Chinese diplomat in Beijing

On Sunday, Mr. Blinken and China’s Foreign Minister Qin Gang (秦刚) held a “candid” and “personal” meeting in Beijing, the State Department said.

During the seven-and-a-half-hour meeting, Hata accepted an invitation to visit the United States. An agreement was also reached on increasing flights between the two countries.

「秦外相は訪問を受け入れた」と Hata の広報官は述べ、両国間の航空便を増やすことでも合意したことを明らかにした。

Alice Lynn is the daughter of an American pastor.
`;

async function stateAfter(
	keys: string,
	text = TEXT,
	wrong = WRONG,
	path = 'samples/blinken-beijing.txt',
): Promise<ReviewState> {
	const document = documentOf(text, path);
	const other = documentOf('Nothing is wrong here.', 'samples/clean.txt');
	const session = await openSession(
		memoryDesk([
			{document, mismatches: findWrong(document, wrong)},
			{document: other, mismatches: []},
		]),
	);
	await session.press(keysOf(keys));
	return session.state;
}

function frame(state: ReviewState, columns: number, rows: number): string {
	return renderToString(<App state={state} size={{columns, rows}} colour />, {columns});
}

const SIZES = [
	{columns: 80, rows: 24},
	{columns: 200, rows: 60},
	{columns: 40, rows: 12},
];
const SCREENS = [
	{name: 'first', keys: ''},
	{name: 'wide-characters', keys: 'a'},
	{name: 'ambiguous', keys: 'ar'},
	{name: 'typing', keys: 'e Gang\u001b[D'},
	{name: 'list', keys: 'arl'},
	{name: 'help', keys: '?'},
	{name: 'glossary-diff', keys: 'ga\r'},
	{name: 'new-entry', keys: 'gn\t'},
	{name: 'write', keys: 'aw'},
	{name: 'quit', keys: 'aq'},
	{name: 'files', keys: 'f'},
	{name: 'all-decided', keys: 'ar1'},
];

describe.each(SIZES)('at $columns × $rows', ({columns, rows}) => {
	test.each(SCREENS)('the screen “$name” is as it was', async ({name, keys}) => {
		const shown = frame(await stateAfter(keys), columns, rows);
		await expect(`${shown}\n`).toMatchFileSnapshot(`../fixtures/frames/${name}-${columns}x${rows}.txt`);
	});
});

describe('every frame', () => {
	const hostile = [
		'\u001b]52;c;aGk=\u0007',
		'\u001b[2J',
		'x\b\b',
		'\u202e',
		'\u009b31m',
		'\r',
		'\u0000',
		'\t',
		'𠮷',
		'秦刚',
		'e\u0301',
		'👩‍👩‍👧',
		'Hata',
		' ',
		'\n',
		'word ',
	];

	test('fits the terminal and leaves a line free, whatever is in it and however large it is', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom(...hostile), {maxLength: 60}),
				fc.constantFrom(...SCREENS.map((screen) => screen.keys), 'a', 'u', '/h\r', 'l', 'c\u202e\r'),
				fc.integer({min: 20, max: 210}),
				fc.integer({min: 6, max: 60}),
				async (parts, keys, columns, rows) => {
					const nasty = parts.join('');
					const entry = entryOf(`Qin${nasty}`, {
						note: nasty,
						titles: [{text: nasty}],
						source: [{language: nasty, text: nasty}],
						admitted: [nasty],
						place: {path: nasty, line: 1, column: 1},
					});
					const wrong: Wrong[] = [
						{
							found: 'Hata',
							entry,
							suggestion: `Qin${nasty}`,
							message: nasty,
							evidence: [
								{kind: 'order', right: 'x'},
								{kind: 'chain', name: nasty, at: spanOf(0, 1)},
							],
							candidates:
								nasty.length > 30
									? [
											{entry, text: nasty},
											{entry, text: nasty},
										]
									: [],
						},
					];
					const lines = frame(
						await stateAfter(keys, `Hata ${nasty} Hata`, wrong, `a${nasty}.txt`),
						columns,
						rows,
					).split('\n');
					expect(lines.length).toBeLessThanOrEqual(rows - 1);
					for (const line of lines) {
						expect(stringWidth(line)).toBeLessThanOrEqual(columns);
						expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
					}
				},
			),
			{numRuns: 150},
		);
	}, 60_000);

	test('of a line of 20 MB is drawn, at a cost that does not grow faster than the line', async () => {
		const text = `${'word '.repeat(2_000_000)}Hata ${'word '.repeat(2_000_000)}`;
		const state = await stateAfter('', text);
		expect(frame(state, 80, 24)).toContain('[Hata]');
		// Far above what it takes; a cost that is quadratic would be hours.
	}, 60_000);
});
