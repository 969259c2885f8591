import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {describe, expect, test} from 'vitest';
import type {SurveyedFile} from '../../../src/reports/batch/batch.js';
import {letterDiff} from '../../../src/reports/html/letter-diff.js';
import {html} from '../../../src/reports/html/markup.js';
import {createHtmlBatch} from '../../../src/reports/html/page.js';
import type {PageData} from '../../../src/reports/html/page-data.js';
import {commonFolder, pathLabel} from '../../../src/reports/html/paths.js';
import {HOSTILE, surveyed, written} from '../../support/batch.js';
import {ROOT} from '../../support/built-cli.js';
import {decisionOf, entryOf} from '../../support/fixtures.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(node: Node): Element[] {
	const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return 'tagName' in node ? [node, ...below] : below;
}

function textOf(node: Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const page = async (files: readonly SurveyedFile[], options = {}) =>
	String(await written(createHtmlBatch(), files, options));

/** One mismatch with a payload in every place where a text from outside can stand, or in one of them. */
const PLACES = [
	'path',
	'found',
	'right',
	'entry',
	'before',
	'after',
	'message',
	'reviewer',
	'reason',
	'source',
	'candidate',
	'since',
] as const;
type Place = (typeof PLACES)[number];

function hostilePage(text: string, places: readonly Place[] = PLACES): Promise<string> {
	const at = (place: Place, other: string) => (places.includes(place) ? text : other);
	const entry = entryOf(at('entry', 'Qin Gang'), {id: 'qin'});
	const file = surveyed(
		at('path', 'a.txt'),
		`${at('before', 'x').replaceAll('Hata', '')} Hata ${at('after', 'y')}`,
		[{found: 'Hata', entry, suggestion: 'Qin'}],
		{
			decisions: [decisionOf({verdict: 'defer', reviewer: at('reviewer', 'ann'), reason: at('reason', 'later')})],
			change: (mismatch) => ({
				...mismatch,
				found: at('found', 'Hata'),
				suggestion: at('right', 'Qin'),
				message: at('message', 'Why.'),
				candidates: places.includes('candidate')
					? [
							{entry, text},
							{entry, text: 'other'},
						]
					: [],
			}),
		},
	);
	const [first] = file.document.segments;
	const document = {
		...file.document,
		segments: places.includes('source') ? [{...first!, source: {text, language: 'zh'}}] : file.document.segments,
	};
	const earlier = {
		path: at('since', 'then.json'),
		files: 1,
		words: 1,
		open: 0,
		byRule: new Map(),
		fingerprints: new Map(),
		score: null,
	};
	return page([{...file, document}], {entries: [entry, entryOf(text, {id: 'unseen'})], earlier});
}

/** Elements and the names of their attributes, in order: what a template is made of. */
function skeletonOf(text: string, scriptingEnabled: boolean): string[] {
	return elementsOf(parse(text, {scriptingEnabled})).map(
		({tagName, attrs}) => `${tagName} ${attrs.map(({name}) => name).join(' ')}`,
	);
}

describe('the page', () => {
	test(`holds no element or attribute beyond its template, of ${HOSTILE.length * PLACES.length} payloads`, async () => {
		for (const scripting of [true, false]) {
			for (const place of PLACES) {
				const harmless = skeletonOf(await hostilePage('Name', [place]), scripting);
				for (const payload of HOSTILE) {
					expect(skeletonOf(await hostilePage(payload, [place]), scripting), `${place}: ${payload}`).toEqual(harmless);
				}
			}
		}
	}, 120_000);

	test.each(HOSTILE)('keeps %j as text, and links nowhere', async (payload) => {
		const elements = elementsOf(parse(await hostilePage(payload)));
		for (const element of elements) {
			for (const name of ['href', 'src', 'action', 'formaction']) {
				const value = attribute(element, name);
				if (value !== undefined) expect(value).toMatch(/^#[a-z]+$/);
			}
		}
		const data = elements.find((element) => attribute(element, 'id') === 'data')!;
		const value = JSON.parse(textOf(data)) as PageData;
		expect(value.rows).toHaveLength(1);
		expect(value.changes).toHaveLength(1);
	});

	test('shows nothing that is not seen or turns the text around it', async () => {
		const text = await hostilePage('a\u202eb\u2066c\u0000d\u200be\u001b[31m');
		expect(text).not.toMatch(/[^\P{C}\n\t]/u);
		expect(text).toContain('⟨U+202E⟩');
	});

	test('its policy lets run its own script and style, by their hashes, and nothing else', async () => {
		const elements = elementsOf(parse(await page([])));
		const policy = attribute(elements.find((one) => attribute(one, 'http-equiv') !== undefined)!, 'content');
		const hash = (element: Element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
		const scripts = elements.filter(({tagName, attrs}) => tagName === 'script' && attrs.length === 0);
		const styles = elements.filter(({tagName}) => tagName === 'style');
		expect([scripts.length, styles.length]).toEqual([1, 1]);
		expect(policy?.split('; ')).toEqual([
			"default-src 'none'",
			`script-src ${hash(scripts[0]!)}`,
			`style-src ${hash(styles[0]!)}`,
			"base-uri 'none'",
			"form-action 'none'",
			"require-trusted-types-for 'script'",
		]);
	});

	test('no element has a style or a script of its own', async () => {
		const names = elementsOf(parse(await hostilePage('x'))).flatMap(({attrs}) => attrs.map(({name}) => name));
		expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
	});

	test('every id is there once, and every label and link leads to one', async () => {
		const elements = elementsOf(parse(await hostilePage('x')));
		const ids = elements.map((one) => attribute(one, 'id')).filter((id) => id !== undefined);
		expect(new Set(ids).size).toBe(ids.length);
		const wanted = elements.flatMap((one) => [
			...(attribute(one, 'aria-labelledby')?.split(' ') ?? []),
			...(attribute(one, 'for')?.split(' ') ?? []),
			...(attribute(one, 'href')?.startsWith('#') ? [attribute(one, 'href')!.slice(1)] : []),
		]);
		expect(wanted.length).toBeGreaterThan(10);
		expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('the same batch gives the same bytes', async () => {
		expect(await hostilePage('Qin')).toBe(await hostilePage('Qin'));
	});

	test('an empty run is a page too', async () => {
		expect(await page([])).toContain('<h1>Nothing was checked.</h1>');
		expect(await page([surveyed('a.txt', 'All is well.', [])])).toContain(
			'<h1>No open mismatches in 1 file, 3 words.</h1>',
		);
	});

	test('what it does not list, it says', async () => {
		const file = surveyed('a.txt', 'Hata and Hata and Hata.', [
			{found: 'Hata', entry: entryOf('Qin Gang'), suggestion: 'Qin'},
		]);
		expect(await page([file], {keeps: 1})).toContain('The first 1 are listed here. 2 more are in the figures');
	});

	test('its script and style are compiled from what stands in client/', () => {
		const compiled = execFileSync('node', ['.ci/compile-page.mjs', '--print'], {cwd: ROOT, encoding: 'utf8'});
		const kept = readFileSync(join(ROOT, 'src/reports/html/page.json'), 'utf8');
		expect(kept === compiled, 'npm run compile:page makes it anew').toBe(true);
	});
});

describe('a template of HTML', () => {
	test('escapes whatever is put into it, as content and in quoted attributes', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom(...HOSTILE), (some, payload) => {
				const text = `${some}${payload}`;
				const made = html`<p title="${text}">${[text, html`<b>${text}</b>`]}</p>`.text;
				const body = elementsOf(parse(made)).slice(3);
				expect(body.map(({tagName}) => tagName)).toEqual(['p', 'b']);
				expect(body[0]!.attrs.map(({name}) => name)).toEqual(['title']);
			}),
		);
	});
});

describe('the letters that differ', () => {
	test.each([
		{
			found: 'Brinken',
			right: 'Blinken',
			diff: [
				[0, 'B'],
				[-1, 'r'],
				[1, 'l'],
				[0, 'inken'],
			],
			why: 'one letter',
		},
		{
			found: 'Hata',
			right: 'Qin',
			diff: [
				[-1, 'Hata'],
				[1, 'Qin'],
			],
			why: 'nothing in common',
		},
		{
			found: 'Masayo',
			right: 'Shodai',
			diff: [
				[-1, 'Masayo'],
				[1, 'Shodai'],
			],
			why: 'letters in common by chance',
		},
		{
			found: 'Ozil',
			right: 'O\u0308zil',
			diff: [
				[-1, 'O'],
				[1, 'O\u0308'],
				[0, 'zil'],
			],
			why: 'a mark belongs to its letter',
		},
		{
			found: '𠮷a',
			right: '𠮷b',
			diff: [
				[0, '𠮷'],
				[-1, 'a'],
				[1, 'b'],
			],
			why: 'no half characters',
		},
	])('are marked where enough is shared: $why', ({found, right, diff}) => {
		expect(letterDiff(found, right)).toEqual(diff);
	});

	test('both texts can be read from it', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (found, right) => {
				const side = (left: -1 | 1) =>
					letterDiff(found, right)
						.filter(([where]) => where !== -left)
						.map(([, text]) => text)
						.join('');
				expect([side(-1), side(1)]).toEqual([found, right]);
			}),
		);
	});
});

test.each([
	{paths: ['mt/a.txt', 'mt/b.txt'], folder: 'mt/', why: 'one folder'},
	{paths: ['mt/x/a.txt', 'mt/y/b.txt'], folder: 'mt/', why: 'only what all share'},
	{paths: ['mta/a.txt', 'mtb/b.txt'], folder: '', why: 'never part of a name'},
	{paths: ['mt/a.txt'], folder: 'mt/', why: 'a single file'},
	{paths: ['/a', 'b'], folder: '', why: 'nothing'},
	{paths: [], folder: '', why: 'no files'},
])('labels of files leave out the folder that all are in: $why', ({paths, folder}) => {
	expect(commonFolder(paths)).toBe(folder);
	for (const path of paths) expect(pathLabel(path, folder)).toBe(path.slice(folder.length));
});
