import {describe, expect, test} from 'vitest';
import {runReport} from '../../src/commands/report.js';
import {type FakeFinding, fakeEngine} from '../support/fake-engine.js';
import {type FakeSettings, fakeIo} from '../support/fake-io.js';

const FINDINGS: readonly FakeFinding[] = [{found: 'Hata', right: 'Qin', preferred: 'Qin Gang', rule: 'reading'}];
const FILES = {
	'glossary/names.yaml': 'entries:\n- preferred: Qin Gang\n- preferred: Wang Yi\n',
	'a.txt': 'Hata met Wang Yi. Hata left.\n',
	'b.txt': 'Nothing here.\n',
};

async function run(argv: readonly string[], settings: FakeSettings = {}) {
	const io = fakeIo({...settings, files: {...FILES, ...settings.files}});
	const status = await runReport(argv, io, {commands: [], engine: fakeEngine(FINDINGS)});
	return {status, out: io.out(), err: io.err(), written: io.written};
}

describe('report', () => {
	test.each([
		{output: 'r.html', starts: '<!DOCTYPE html>'},
		{output: 'r.HTML', starts: '<!DOCTYPE html>'},
		{output: 'r.md', starts: '## Names'},
		{output: 'r.csv', starts: 'path,line'},
		{output: 'r.json', starts: '{"version":1'},
		{output: 'r.xlsx', starts: 'PK'},
		{output: 'r', starts: '## Names'},
	])('the ending of $output says its form', async ({output, starts}) => {
		const {status, written, out, err} = await run(['a.txt', 'b.txt', '-o', output]);
		expect(status).toBe(1);
		expect(written.get(output)?.startsWith(starts)).toBe(true);
		expect(out).toBe('');
		expect(err).toMatch(/^2 open mismatches in 1 of 2 files, [\d.]+ per 1,000 words\.\n$/);
	});

	test('--format wins over the ending', async () => {
		const {written} = await run(['a.txt', '-o', 'r.txt', '--format', 'json']);
		expect(JSON.parse(written.get('r.txt')!).coverage).toEqual({wrong: 1, mixed: 0, right: 1, unseen: 0});
	});

	test('without -o it prints markdown', async () => {
		expect((await run(['a.txt'])).out).toMatch(/^## Names: 2 open mismatches/);
	});

	test.each(['html', 'xlsx'])('%s is not thrown at a terminal, but goes into a pipe', async (format) => {
		const refused = await run(['a.txt', '--format', format], {columns: 80});
		expect(refused).toMatchObject({status: 2, out: ''});
		expect(refused.err).toContain(`name a file with -o report.${format}`);
		expect((await run(['a.txt', '--format', format])).out).not.toBe('');
	});

	test.each([
		{argv: ['b.txt'], status: 0, why: 'nothing open'},
		{argv: ['a.txt'], status: 1, why: 'something open'},
		{argv: ['a.txt', '--fail-on', 'critical'], status: 0, why: 'nothing so bad'},
		{argv: ['a.txt', 'no.txt'], status: 2, why: 'a file that is not there'},
		{argv: [], status: 2, why: 'no files'},
		{argv: ['a.txt', '--score-from', 'some'], status: 2, why: 'an unknown choice'},
		{argv: ['a.txt', '-o', 'a.txt'], status: 2, why: 'an article would be written over'},
		{argv: ['a.txt', '-o', 'glossary/names.yaml'], status: 2, why: 'the glossary would be written over'},
		{argv: ['a.txt', '--since', 'b.txt'], status: 2, why: 'an earlier report that is none'},
	])('the exit status is $status: $why', async ({argv, status}) => {
		expect((await run(argv)).status).toBe(status);
	});

	test('a file that cannot be read is told, and the others are in the report', async () => {
		const {status, err, written} = await run(['a.txt', 'bad.txt', '-o', 'r.json'], {
			files: {'bad.txt': Uint8Array.of(0xff, 0x41)},
		});
		expect(status).toBe(2);
		expect(err).toContain('bad.txt');
		expect(JSON.parse(written.get('r.json')!).totals).toMatchObject({files: 1, problems: 1});
	});

	test('an earlier report may be the file that is written', async () => {
		const first = await run(['a.txt', '-o', 'r.json']);
		const again = await run(['a.txt', 'b.txt', '-o', 'r.json', '--since', 'r.json'], {
			files: {'r.json': first.written.get('r.json')!},
		});
		expect(JSON.parse(again.written.get('r.json')!).trend).toMatchObject({
			since: 'r.json',
			appeared: 0,
			stayed: 2,
			gone: 0,
		});
	});
});
