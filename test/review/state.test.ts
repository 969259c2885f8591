import {describe, expect, test} from 'vitest';
import type {Decision} from '../../src/decisions/decision.js';
import {spanOf} from '../../src/documents/span.js';
import {BINDINGS, footerHints, helpRows} from '../../src/review/keys.js';
import {currentItem, shownItems} from '../../src/review/model.js';
import type {ReviewSession} from '../../src/review/session.js';
import {reduceReview} from '../../src/review/state.js';
import {documentOf, entryOf, findWrong, type Wrong} from '../support/fixtures.js';
import {keysOf, type MemoryDesk, memoryDesk, openSession} from '../support/session.js';

const QIN = entryOf('Qin Gang');
const LIN = entryOf('Alice Lin');
const WRONG: Wrong[] = [
	{found: 'Hata', entry: QIN, suggestion: 'Qin', rule: 'reading', confidence: 0.97},
	{found: 'Brinken', entry: entryOf('Antony Blinken'), suggestion: 'Blinken', confidence: 0.8},
	{
		found: 'Lynn',
		entry: LIN,
		suggestion: null,
		candidates: [
			{entry: LIN, text: 'Alice Lin'},
			{entry: entryOf('David Lin'), text: 'David Lin'},
		],
	},
];
const TEXTS = ['Hata left. Brinken spoke. Hata came back. Lynn too.', 'Brinken again. Hata as well.'];

async function start(): Promise<{desk: MemoryDesk; session: ReviewSession; press: (input: string) => Promise<void>}> {
	const desk = memoryDesk(
		TEXTS.map((text, index) => {
			const document = documentOf(text, `${'ab'[index]}.txt`);
			return {document, mismatches: findWrong(document, WRONG)};
		}),
	);
	const session = await openSession(desk);
	return {desk, session, press: (input) => session.press(keysOf(input))};
}

/** `a` accepted, `r` rejected, `d` deferred, `.` open, for each mismatch; then the one shown. */
function shape({session}: {session: ReviewSession}): string {
	const {answers, cursor} = session.state;
	return `${answers.map((answer) => answer?.verdict[0] ?? '.').join('')} ${cursor}`;
}

describe('the keys', () => {
	test.each([
		{keys: 'a', shape: 'a..... 1', why: 'a accepts and goes to the next open one'},
		{keys: 'r', shape: 'r..... 1', why: 'r rejects'},
		{keys: 'd', shape: 'd..... 1', why: 'd defers'},
		{keys: 'aar', shape: 'aar... 3', why: 'three keys at once are three decisions'},
		{keys: 'A', shape: 'a.a... 1', why: 'A accepts all alike in this document'},
		{keys: 'R', shape: 'r.r... 1', why: 'R rejects them'},
		{keys: '*a', shape: 'a.a..a 1', why: '* a accepts all alike everywhere'},
		{keys: '*r', shape: 'r.r..r 1', why: '* r rejects them'},
		{keys: '*\u001b', shape: '...... 0', why: 'Esc leaves'},
		{keys: 'au', shape: '...... 0', why: 'u takes back and goes there'},
		{keys: 'aauu', shape: '...... 0', why: 'and once more'},
		{keys: 'aauuUU', shape: 'aa.... 1', why: 'U decides again'},
		{keys: 'auaU', shape: 'a..... 1', why: 'after a new decision there is nothing to redo'},
		{keys: '*auU', shape: 'a.a..a 0', why: 'wide ones are taken back and redone as a whole'},
		{keys: 'jjj1', shape: '...a.. 4', why: 'a number takes a candidate'},
		{keys: 'jjj9', shape: '...... 3', why: 'a number without a candidate does nothing'},
		{keys: 'jjja', shape: '...... 3', why: 'what is ambiguous is not accepted unasked'},
		{keys: 'jjjA', shape: '...... 3', why: 'nor with all alike'},
		{keys: 'e\r', shape: 'a..... 1', why: 'e is filled with the suggestion'},
		{keys: 'e\u0015\r', shape: '...... 0', why: 'nothing typed is nothing decided'},
		{keys: 'e\u0015Hata\r', shape: '...... 0', why: 'what stands there already is no correction'},
		{keys: 'ejr\u001b', shape: '...... 0', why: 'keys in a field are letters'},
		{keys: 'jk\u001b[B\u001b[A\u001b[Bn', shape: '...... 2', why: 'vim keys, arrows and n move'},
		{keys: 'G', shape: '...... 5', why: 'G is the last'},
		{keys: 'G\u001b[H', shape: '...... 0', why: 'Home the first'},
		{keys: ']', shape: '...... 4', why: '] is the next file'},
		{keys: '][', shape: '...... 0', why: '[ the one before'},
		{keys: 'fj\r', shape: '...... 4', why: 'f chooses a file'},
		{keys: 'ljjj\r', shape: '...... 3', why: 'l chooses a mismatch'},
		{keys: '/rule:reading\rjj', shape: '...... 5', why: '/ filters by rule'},
		{keys: '/entry:blinken\r', shape: '...... 1', why: 'by entry'},
		{keys: '/conf<0.85\rj', shape: '...... 4', why: 'by confidence'},
		{keys: '/lynn\r', shape: '...... 3', why: 'by words'},
		{keys: 'a/is:acc\r', shape: 'a..... 0', why: 'by what was decided'},
		{keys: '/is:open\raa', shape: 'aa.... 2', why: 'deciding goes on within the filter'},
		{keys: '/nonsense\r\u001b', shape: '...... 0', why: 'a filter that shows nothing is not taken'},
		{keys: '/lynn\r/\u0015\r', shape: '...... 3', why: 'an empty filter shows all again'},
		{keys: 'aa\u001b[200~rrrAu\u001b[201~', shape: 'aa.... 2', why: 'a paste decides nothing'},
		{keys: 'e\u0015\u001b[200~Qin\nGang\u001b[201~\r', shape: 'a..... 1', why: 'but in a field it is text'},
		{keys: 'aaa1aa', shape: 'aaaaaa 5', why: 'six keys for six mismatches'},
		{keys: 'd/is:def\r\u001b', shape: 'd..... 0', why: 'deferred ones are found again'},
	])('$why', async ({keys, shape: expected}) => {
		const review = await start();
		await review.press(keys);
		expect(shape(review)).toBe(expected);
	});

	test('a pasted replacement has no line break in it', async () => {
		const review = await start();
		await review.press('e\u0015\u001b[200~Qin\r\n\u001b]0;Gang\u001b[201~\r');
		expect((review.desk.lines[0] as Decision).replacement).toBe('Qin ]0;Gang');
	});

	test('a reason goes with the decision, before or after it', async () => {
		const review = await start();
		await review.press('cseen\rakc\u0015said later\r');
		expect(review.desk.lines.map((line) => (line as Decision).reason)).toEqual(['seen', 'said later']);
		expect(shape(review)).toBe('a..... 1');
	});

	test('the same answer again adds no line', async () => {
		const review = await start();
		await review.press('akaka');
		expect(review.desk.lines).toHaveLength(1);
	});

	test('every command does something without an item too', async () => {
		const session = await openSession(memoryDesk([]));
		for (const binding of BINDINGS)
			for (const key of binding.keys)
				await session.press([{kind: 'key', name: key, text: key.length === 1 ? key : null}]);
		expect(session.state.items).toEqual([]);
	});
});

describe('a decision', () => {
	test('is shown only once it is on disk, and keys wait until then', async () => {
		const {session} = await start();
		const waiting = reduceReview(session.state, keysOf('a')[0]!);
		expect(waiting.effect).toMatchObject({kind: 'decide'});
		expect(waiting.answers).toEqual(session.state.answers);
		expect(reduceReview(waiting, keysOf('r')[0]!)).toBe(waiting);
	});

	test('that cannot be saved is none, and is told', async () => {
		const review = await start();
		review.desk.failing = 'There is no space left on the disk.';
		await review.press('a');
		expect(shape(review)).toBe('...... 0');
		expect(review.session.state.message).toMatchObject({tone: 'error', text: expect.stringContaining('no space left')});
		review.desk.failing = '';
		await review.press('a');
		expect(shape(review)).toBe('a..... 1');
	});

	test('says enough to be read alone', async () => {
		const {desk, press} = await start();
		await press('a');
		expect(desk.lines[0]).toMatchObject({
			verdict: 'accept',
			replacement: 'Qin',
			scope: 'occurrence',
			reviewer: 'ann',
			mismatch: {
				path: 'a.txt',
				rule: 'reading',
				entryId: 'qin-gang',
				entry: 'Qin Gang',
				found: 'Hata',
				context: 'Hata left.',
				at: 0,
			},
		});
	});

	test('is later than the one it replaces, though the clock runs behind', async () => {
		const {desk, session, press} = await start();
		await press('ak');
		Object.assign(desk, {now: () => new Date(0)});
		await press('r');
		expect(session.state.answers[0]?.verdict).toBe('reject');
	});

	test('made before is there when the review is opened again, at the first open one', async () => {
		const {desk, press} = await start();
		await press('ar');
		const again = await openSession(desk);
		expect(shape({session: again})).toBe('ar.... 2');
		await again.press(keysOf('ku'));
		expect(shape({session: again})).toBe('a..... 1');
	});
});

describe('the glossary', () => {
	test.each([
		{keys: 'ga\r', edit: {kind: 'admit', entryId: 'qin-gang', form: 'Hata'}, why: 'admits the found form'},
		{keys: 'gf!\r', edit: {kind: 'forbid', entryId: 'qin-gang', form: 'Hata!'}, why: 'forbids it, edited if need be'},
		{
			keys: 'gn Gang\t\r',
			edit: {kind: 'add', preferred: 'Hata Gang', entryKind: 'person'},
			why: 'makes a new entry, with a kind',
		},
	])('is shown as a diff, then written: $why', async ({keys, edit}) => {
		const {desk, session, press} = await start();
		await press(keys);
		expect(session.state.mode.kind).toBe('preview');
		expect(desk.written.size).toBe(0);
		await press('\r');
		expect(desk.written.get('glossary.yaml')).toContain(JSON.stringify(edit));
		expect(session.state.mode.kind).toBe('review');
	});

	test('is left alone with Esc', async () => {
		const {desk, press} = await start();
		await press('ga\r\u001b');
		expect(desk.written.size).toBe(0);
	});

	test('changed from the screen, the list is checked anew', async () => {
		const {desk, session, press} = await start();
		await press('a');
		desk.files = desk.files.map(({document, mismatches}) => ({
			document,
			mismatches: mismatches.filter((one) => one.found !== 'Brinken'),
		}));
		await press('ga\r\r');
		expect(shape({session})).toBe('a... 1');
	});
});

describe('writing', () => {
	test('shows a diff, writes, and checks again', async () => {
		const {desk, session, press} = await start();
		await press('aaw');
		expect(session.state.mode).toMatchObject({kind: 'preview', title: '2 corrections in 1 file'});
		await press('\r');
		expect(desk.written.get('a.txt')).toBe('Qin left. Blinken spoke. Hata came back. Lynn too.');
	});

	test('is offered when quitting, and only when there is something to write', async () => {
		const {session, press} = await start();
		await press('rq');
		expect(session.state.hasQuit).toBe(true);
		const other = await start();
		await other.press('aq');
		expect(other.session.state).toMatchObject({hasQuit: false, mode: {kind: 'quit'}});
		await other.press('w\r');
		expect(other.session.state.hasQuit).toBe(true);
		expect(other.desk.written.size).toBe(1);
	});
});

test('footer and help say every key that does something, from one table', async () => {
	const {session} = await start();
	const footer = footerHints(session.state).map((hint) => hint.key);
	expect(footer.slice(0, 3)).toEqual(['a', 'r', 'e']);
	expect(footer).not.toContain('w');
	const help = helpRows().flatMap((row) => ('keys' in row ? row.keys.split(' ') : []));
	for (const key of [
		'a',
		'r',
		'd',
		'e',
		'A',
		'R',
		'1–9',
		'u',
		'U',
		'j',
		'k',
		'n',
		']',
		'[',
		'/',
		'l',
		'g',
		'c',
		'w',
		'?',
		'q',
	])
		expect(help).toContain(key);
	expect(shownItems(session.state)).toHaveLength(6);
	expect(currentItem(session.state)?.mismatch.found).toBe('Hata');
});

describe('a mismatch that no entry or no suggestion belongs to', () => {
	const document = documentOf('He spent 12 million. He left left.', 'a.txt');
	const [wrong, twice] = findWrong(document, [
		{found: '12 million', entry: QIN, suggestion: null, rule: 'number'},
		{found: 'left left', entry: QIN, suggestion: 'left', rule: 'repeated-word'},
	]).map((one) => ({...one, entry: null}));
	const missing = {...wrong!, entry: QIN, rule: 'missing' as const, found: '', span: spanOf(0, 0)};

	test.each([
		{keys: 'e', shape: '... 0', why: 'what is missing may be put at the beginning', writes: []},
		{keys: 'e\r', shape: 'a.. 1', why: 'by its right name, with a space behind it', writes: ['Qin Gang ']},
		{keys: 'a', shape: '... 0', why: 'a accepts nothing where nothing is known', writes: []},
		{keys: 'jga\u001b', shape: '... 1', why: 'the glossary has nothing to admit without an entry', writes: []},
		{keys: 'jgf\u001b', shape: '... 1', why: 'nor to forbid', writes: []},
		{keys: 'j1', shape: '... 1', why: 'there are no candidates', writes: []},
		{keys: 'jA*a\u001b', shape: '... 1', why: 'nor anything to accept for all alike', writes: []},
		{keys: 'jr', shape: '.r. 2', why: 'it can be rejected', writes: [null]},
		{keys: 'jja', shape: '..a 0', why: 'a repeated word is written once', writes: ['left']},
	])('$keys: $why', async ({keys, shape: wanted, writes}) => {
		const desk = memoryDesk([{document, mismatches: [missing, wrong!, twice!]}]);
		const session = await openSession(desk);
		await session.press(keysOf(keys));
		expect(shape({session})).toBe(wanted);
		expect(desk.lines.map((line) => ('replacement' in line ? line.replacement : line))).toEqual(writes);
	});
});
