import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {openDesk} from '../../src/commands/desk.js';
import {ENGINE} from '../../src/commands/engine.js';
import {findProject} from '../../src/commands/project.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import type {Io} from '../../src/io/io.js';
import {realIo} from '../../src/io/real-io.js';
import {keysOf, openSession} from '../support/session.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const ARTICLE = '\ufeffForeign Minister Qin Gang came.\r\n\r\nHata left. Brinken stayed.\r\n';
const GLOSSARY = `# Kept.
version: 1
entries:
  - preferred: Qin Gang   # kept too
    source: {zh: 秦刚}
    forbidden: [Hata]
  - preferred: Antony Blinken
    source: {ja: ブリンケン}
    forbidden: [Brinken]
`;

/** A desk over real files, with the real check and the real glossary. */
function realDesk() {
	const cwd = temporaryFolder();
	mkdirSync(join(cwd, '.git'));
	mkdirSync(join(cwd, 'sub'));
	writeFileSync(join(cwd, 'sub', 'a.txt'), ARTICLE);
	writeFileSync(join(cwd, 'names.yaml'), GLOSSARY);
	const own = realIo();
	// The working directory of the tests stays as it is.
	const at = (path: string) => join(cwd, 'sub', path);
	const io: Io = {
		...own,
		stdinIsTTY: false,
		cwd: join(cwd, 'sub'),
		readBytes: (path) => own.readBytes(at(path)),
		writeFile: (path, content) => own.writeFile(at(path), content),
		replaceFile: (path, before, content) => own.replaceFile(at(path), before, content),
		findFiles: async (paths) => ({paths, problems: []}),
	};
	const decisions = join(cwd, '.glossproof', 'decisions.jsonl');
	const desk = openDesk(
		{
			findArticles: async () => ({paths: ['a.txt'], problems: []}),
			glossaries: ['../names.yaml'],
			settingsOf: () => DEFAULT_SETTINGS,
			readingOf: () => ({}),
			project: findProject(io.cwd, decisions),
		},
		io,
		ENGINE,
	);
	return {cwd, desk};
}

describe('the desk of the real rooms', () => {
	test('names articles in the log from the root of the project', async () => {
		const {cwd, desk} = realDesk();
		const session = await openSession(desk);
		await session.press(keysOf('a'));
		expect(desk.pathInLog('a.txt')).toBe('sub/a.txt');
		expect(desk.isThere('sub/a.txt')).toBe(true);
		expect(readFileSync(join(cwd, '.glossproof', 'decisions.jsonl'), 'utf8')).toContain('"path":"sub/a.txt"');
	});

	test('writes corrections and keeps the byte order mark and the line ends', async () => {
		const {cwd, desk} = realDesk();
		const session = await openSession(desk);
		expect(session.state.items.map((item) => item.mismatch.found)).toEqual(['Hata', 'Brinken']);
		await session.press(keysOf('aaw\r'));
		const [one, two] = session.state.undo.map((decision) => decision.replacement);
		expect(readFileSync(join(cwd, 'sub', 'a.txt'), 'utf8')).toBe(
			ARTICLE.replace('Hata', one!).replace('Brinken', two!),
		);
		expect(session.state.items).toEqual([]);
	});

	test('grows the glossary in its own text, and the list is checked anew', async () => {
		const {cwd, desk} = realDesk();
		const session = await openSession(desk);
		await session.press(keysOf('ga\r'));
		expect(session.state.mode).toMatchObject({kind: 'preview'});
		await session.press(keysOf('\r'));
		expect(session.state.items.map((item) => item.mismatch.found)).toEqual(['Brinken']);
		const text = readFileSync(join(cwd, 'names.yaml'), 'utf8');
		expect(text).toContain('# Kept.');
		expect(text).toMatch(/admitted: \[Hata\]/);
		await session.press(keysOf('gn\u0015Wang Yi\t\r\r'));
		expect(readFileSync(join(cwd, 'names.yaml'), 'utf8')).toMatch(/preferred: Wang Yi\n\s+kind: person/);
	});

	test('does not write over what somebody else wrote meanwhile', async () => {
		const {cwd, desk} = realDesk();
		const change = {path: 'a.txt', before: ARTICLE.slice(1), after: 'x'};
		writeFileSync(join(cwd, 'sub', 'a.txt'), 'other');
		expect(await desk.write(change, {backup: false})).toMatchObject({ok: false, problems: [{code: 'changed-file'}]});
		expect(readFileSync(join(cwd, 'sub', 'a.txt'), 'utf8')).toBe('other');
	});
});
