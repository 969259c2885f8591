import {chmodSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {ARTICLE, articleFolder, articleIn, logIn, runHarness} from '../support/folder.js';
import {removeTemporary} from '../support/temporary.js';

afterAll(removeTemporary);

const EDITED = ARTICLE.replace('Anthony Blinken', 'Antony Blinken')
	.replace('Hata', 'Minister Qin')
	.replaceAll('Harrison Lee', 'Harrison Li');

describe('review without a terminal', () => {
	test('says so and how to go on', () => {
		const {status, stdout, stderr} = runHarness(['review', articleFolder()]);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/needs a terminal.*glossproof check.*glossproof review --plain/s);
	});

	test('asks line by line with --plain, resumes, and writes', () => {
		const folder = articleFolder();
		const first = runHarness(['review', folder, '--plain'], 'a\ne Minister Qin\nr\nq\nq\n');
		expect(first.status).toBe(1);
		expect(first.stdout).toContain('1 of 6, 6 open. article.txt, line 3. open.');
		expect(first.stderr).toContain('Of 6 mismatches 3 decided, 0 deferred, 3 open.');
		const second = runHarness(['review', folder, '--plain'], 'd\nA\nw\ny\nq\n');
		expect(second.stdout).toContain('3 open. article.txt, line 9.');
		expect(articleIn(folder)).toBe(EDITED);
		expect(logIn(folder).trimEnd().split('\n')).toHaveLength(5);
	});

	test('ends with its input, everything decided kept', () => {
		const folder = articleFolder();
		expect(runHarness(['review', folder, '--plain'], 'a\nx\n?\n').status).toBe(1);
		expect(logIn(folder).trimEnd().split('\n')).toHaveLength(1);
	});

	test('shows no control character of the article, the glossary or the log', () => {
		const nasty = '\u001b]52;c;aGk=\u0007\u202e\u009b31m\b';
		const folder = articleFolder(`Then ${nasty} Hata left ${nasty}.\n`);
		const {stdout, stderr} = runHarness(['review', folder, '--plain'], `a\nc ${nasty}\n${nasty}\nw\nn\nq\nq\n`);
		expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
		expect(stdout).toContain('␛]52;c;aGk=␇');
	});

	test('ends with 0 when nothing is left open, with 2 when the log cannot be read', () => {
		const folder = articleFolder('Hata left.\n');
		expect(runHarness(['review', folder, '--plain'], 'r\nq\n').status).toBe(0);
		writeFileSync(join(folder, '.glossproof', 'decisions.jsonl'), '{"v":9}\n');
		const refused = runHarness(['review', folder, '--plain'], 'r\nq\n');
		expect(refused.status).toBe(2);
		expect(refused.stderr).toContain('newer-decision-log');
	});
});

describe('apply', () => {
	test('shows a diff, writes, and has nothing to do a second time', () => {
		const folder = articleFolder();
		runHarness(['review', folder, '--plain'], 'a\ne Minister Qin\nr\nd\nA\nq\nq\n');
		const diff = runHarness(['apply', folder, '--diff']);
		expect(diff.status).toBe(0);
		expect(diff.stdout).toContain('+During the seven-and-a-half-hour meeting, Minister Qin accepted');
		expect(articleIn(folder)).toBe(ARTICLE);
		chmodSync(join(folder, 'article.txt'), 0o640);
		const written = runHarness(['apply', folder, '--write', '--backup']);
		expect(written.stderr).toBe('Wrote 4 corrections in 1 file.\n');
		expect(articleIn(folder)).toBe(EDITED);
		expect(statSync(join(folder, 'article.txt')).mode & 0o777).toBe(0o640);
		const again = runHarness(['apply', folder, '--write']);
		expect(again).toEqual({
			status: 0,
			stdout: '',
			stderr: 'Nothing to correct: the files hold every accepted correction.\n',
		});
	});

	test('tells what it could not place in a file changed since', () => {
		const folder = articleFolder();
		runHarness(['review', folder, '--plain'], 'a\na\nq\nq\n');
		writeFileSync(join(folder, 'article.txt'), `New.\n\n${ARTICLE.replace('accepted an', 'took the')}`);
		const {status, stderr} = runHarness(['apply', folder, '--write']);
		expect(status).toBe(1);
		expect(stderr).toContain('article.txt: not placed: “Hata” → “Qin”: its sentence has changed');
		expect(articleIn(folder)).toBe(
			`New.\n\n${ARTICLE.replace('accepted an', 'took the').replace('Anthony', 'Antony')}`,
		);
	});
});
