import {expect, test} from 'vitest';
import {runCheck} from '../../src/commands/check.js';
import {type FakeFinding, fakeEngine} from '../support/fake-engine.js';
import {type FakeSettings, fakeIo} from '../support/fake-io.js';

const HATA: FakeFinding = {found: 'Hata', right: 'Qin', preferred: 'Qin Gang', rule: 'reading', confidence: 0.9};
const AT_S: FakeFinding = {found: 'At-s', right: 'At-S', preferred: 'At-S', rule: 'case', confidence: 0.7};
const FILES = {
	'names.yaml': '- preferred: Qin Gang\n',
	'a.txt': 'Hata met\n',
	'b.txt': 'At-s said\n',
	'clean.txt': 'Qin met\n',
	'bad.txt': new Uint8Array([0x61, 0xff]),
};

async function check(args: readonly string[], more: FakeSettings & {readonly commands?: readonly string[]} = {}) {
	const seen: {settings?: unknown} = {};
	const io = fakeIo({...more, files: {...FILES, ...more.files}});
	const engine = fakeEngine([HATA, AT_S], seen);
	const status = await runCheck(args, io, {commands: more.commands ?? [], engine});
	return {status, out: io.out(), err: io.err(), written: io.written, settings: seen.settings};
}

const G = ['-g', 'names.yaml'];

test.each([
	{args: ['a.txt', ...G], status: 1, why: 'an open mismatch'},
	{args: ['clean.txt', ...G], status: 0, why: 'none'},
	{args: ['a.txt', 'bad.txt', ...G], status: 2, why: 'a bad file beside a mismatch'},
	{args: ['clean.txt', 'nowhere.txt', ...G], status: 2, why: 'a missing file beside a clean one'},
	{args: ['b.txt', '--fail-on', 'major', ...G], status: 0, why: 'a minor mismatch where only major ones fail'},
	{args: ['a.txt', '--fail-on', 'major', ...G], status: 1, why: 'a major one'},
	{args: ['a.txt', '--fail-on', 'never', ...G], status: 0, why: '--fail-on never'},
	{args: ['bad.txt', '--fail-on', 'never', ...G], status: 2, why: 'a bad file fails even then'},
	{args: ['b.txt', '--min-confidence', '0.8', ...G], status: 0, why: 'a mismatch below --min-confidence'},
	{args: ['b.txt', '--rule', 'case=off', ...G], status: 0, why: 'a rule that is off'},
	{args: ['b.txt', '--rule', 'case=critical', '--fail-on', 'critical', ...G], status: 1, why: 'a severity raised'},
	{args: ['a.txt', '-g', 'nowhere.yaml'], status: 2, why: 'no such glossary'},
	{args: ['a.txt'], status: 2, why: 'no glossary at all'},
	{args: [...G], status: 2, why: 'no articles named'},
	{args: ['a.txt', '--min-confidence', '7', ...G], status: 2, why: 'a confidence above 1'},
	{args: ['a.txt', '--min-confidence', '', ...G], status: 2, why: 'a confidence that is no number'},
	{args: ['a.txt', '--fail-on', 'big', ...G], status: 2, why: 'no such severity'},
	{args: ['a.txt', '--rule', 'cases=off', ...G], status: 2, why: 'no such rule'},
	{args: ['a.txt', '--rule', 'case=loud', ...G], status: 2, why: 'no such setting of a rule'},
	{args: ['a.txt', '--format', 'xml', ...G], status: 2, why: 'no such format'},
])('the exit status says what was found: $why', async ({args, status}) => {
	const ran = await check(args);
	expect(ran.status).toBe(status);
	if (status === 2) expect(ran.err).toMatch(/^\S+: [a-z0-9-]+: .+\.$/m);
});

test('a bad file is told on standard error, and the others are checked all the same', async () => {
	const {out, err} = await check(['bad.txt', 'a.txt', ...G]);
	expect(out).toBe('a.txt:1:1: reading: Hata → Qin: “Hata” stands where “Qin Gang” should.\n');
	expect(err).toContain('bad.txt: invalid-utf8: The byte at offset 1 (0xFF) is not valid UTF-8.');
	expect(err).toContain('1 problem: not all could be read.');
});

test('the folder glossary/ is used where no glossary is named', async () => {
	const {status, settings} = await check(['a.txt'], {files: {'glossary/x.yml': '- preferred: Qin Gang\n'}});
	expect({status, settings}).toMatchObject({status: 1, settings: {minConfidence: 0.6, rules: {}}});
});

test('on a terminal the long form ends with the summary and a hint at a command that exists', async () => {
	const alone = await check(['a.txt', ...G], {
		columns: 80,
		env: {TERM: 'xterm', NO_COLOR: '1'},
		commands: ['check', 'explain'],
	});
	expect(alone.out).toContain('1 mismatch in 1 file, 2 words: 1 reading.\nNext: glossproof explain reading says');
	expect(alone.err).toBe('');
	const withReview = await check(['a.txt', ...G, '--color'], {commands: ['check', 'review']});
	expect(withReview.out).toContain('Next: glossproof review -g names.yaml a.txt walks');
	expect((await check(['clean.txt', ...G, '--no-compact'], {commands: ['review']})).out).toBe(
		'No mismatches in 1 file, 2 words.\n',
	);
});

test.each([
	{
		event: 'start',
		hint: 'Next: npm run review walks',
		why: 'npm start of a fresh clone, where no other way is known yet',
	},
	{
		event: 'npx',
		hint: 'Next: npx glossproof review -g names.yaml a.txt walks',
		why: 'npx, by which the program is not on the path',
	},
	{event: undefined, hint: 'Next: glossproof review -g names.yaml a.txt walks', why: 'a program on the path'},
])('the hint calls the program as the user did: $why', async ({event, hint}) => {
	const env = event === undefined ? {} : {npm_lifecycle_event: event};
	const {out} = await check(['a.txt', ...G, '--color'], {commands: ['check', 'review'], env});
	expect(out).toContain(hint);
});

test('standard input is an article named -', async () => {
	const {out, status} = await check(['-', ...G], {stdin: 'x Hata'});
	expect({out, status}).toMatchObject({status: 1, out: expect.stringMatching(/^-:1:3: reading/)});
});

test('an empty file is no fault, and said', async () => {
	const {status, err} = await check(['empty.txt', ...G], {files: {'empty.txt': ''}});
	expect({status, err}).toEqual({status: 0, err: 'No mismatches in 1 file, 0 words. Empty: empty.txt.\n'});
});

test('with -o the output goes to the file, without colour, and never over an input', async () => {
	const {written, out} = await check(['a.txt', ...G, '-o', 'out.txt'], {columns: 80, env: {FORCE_COLOR: '1'}});
	expect(out).toBe('');
	expect(written.get('out.txt')).toMatch(/^a\.txt:1:1: reading: Hata → Qin/);
	const over = await check(['a.txt', ...G, '-o', './a.txt']);
	expect(over).toMatchObject({status: 2, written: new Map()});
});

test('JSON on standard output is the same on a terminal and in a pipe', async () => {
	const args = ['a.txt', 'clean.txt', ...G, '--format', 'json'];
	const [piped, shown] = [await check(args), await check(args, {columns: 80, env: {FORCE_COLOR: '1'}})];
	expect(piped.out).toBe(shown.out);
	expect(JSON.parse(piped.out).summary).toEqual({files: 2, words: 4, open: 1, decided: 0});
	expect(piped.err).toBe('');
});

test('an unknown option names the nearest one', async () => {
	expect((await check(['a.txt', '--min-confidance', '1'])).err).toBe(
		"glossproof: usage: unknown option '--min-confidance' (Did you mean --min-confidence?) See glossproof check --help.\n",
	);
});
