/// <reference lib="dom" />
// The HTML report as a reader has it: opened from disk in a real Chromium.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {SurveyedFile} from '../../../src/reports/batch/batch.js';
import {createHtmlBatch} from '../../../src/reports/html/page.js';
import {type BatchOptions, HOSTILE, surveyed, written} from '../../support/batch.js';
import {CHROMIUM, launchChromium} from '../../support/chromium.js';
import {decisionOf, entryOf} from '../../support/fixtures.js';
import {removeTemporary, temporaryFolder} from '../../support/temporary.js';

const qin = entryOf('Qin Gang');
const blinken = entryOf('Antony Blinken');
const ENTRIES = [qin, blinken, entryOf('Wang Yi')];
const WRONG = [
	{found: 'Hata', entry: qin, suggestion: 'Qin', rule: 'reading', confidence: 0.97},
	{found: 'Brinken', entry: blinken, suggestion: 'Blinken', rule: 'spelling', confidence: 0.75},
] as const;
const FILES = [
	surveyed('mt/a.txt', 'Hata met Brinken on Sunday. Brinken left.', WRONG, {
		decisions: [
			decisionOf({verdict: 'accept', reviewer: 'ann'}),
			decisionOf({verdict: 'reject', reviewer: 'bo', reason: 'a brand'}),
			null,
		],
	}),
	surveyed('mt/b.txt', 'Then Özil saw Hata.', WRONG),
];

describe.skipIf(CHROMIUM === null)('the HTML report in Chromium', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	}, 60_000);
	afterAll(async () => {
		await browser.close();
		removeTemporary();
	});

	let pages = 0;
	/** Opens a report, and gathers whatever the browser complains of or asks for beside the file itself. */
	async function open(
		files: readonly SurveyedFile[],
		{batch = {}, ...context}: BrowserContextOptions & {batch?: BatchOptions} = {},
	): Promise<{page: Page; said: string[]}> {
		const path = join(temporaryFolder(), `${pages++}.html`);
		writeFileSync(path, await written(createHtmlBatch(), files, {entries: ENTRIES, ...batch}));
		const page = await browser.newPage(context);
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		page.on('request', (request) => {
			if (request.url() !== `file://${path}`) said.push(request.url());
		});
		page.on('dialog', (dialog) => {
			said.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		await page.goto(`file://${path}`);
		return {page, said};
	}

	/** Without the words that only a screen reader says. */
	const headings = async (page: Page) =>
		(await page.locator('#list h3').allTextContents()).map((text) => text.replace(' should be ', ''));
	const count = (page: Page) => page.locator('#count').innerText();
	const focused = (page: Page) =>
		page.evaluate(() => document.activeElement?.querySelector('h3')?.textContent ?? document.activeElement?.id);

	test('opens from disk without asking for anything and without a word of complaint', async () => {
		const {page, said} = await open(FILES);
		expect(await page.locator('h1').innerText()).toBe('3 open mismatches in 2 of 2 files, 272.7 per 1,000 words.');
		expect(await headings(page)).toEqual(['Hata → Qin', 'Brinken → Blinken', 'Hata → Qin']);
		expect(said).toEqual([]);
		await page.close();
	});

	test('runs nothing that stands in an article, a name or a file name', async () => {
		const files = HOSTILE.map((text, index) =>
			surveyed(
				`${text}${index}`,
				`x Hata ${text}`,
				[{found: 'Hata', entry: entryOf(text, {id: `e${index}`}), suggestion: text, message: text}],
				{
					decisions: [decisionOf({verdict: 'defer', reviewer: text, reason: text})],
				},
			),
		);
		const {page, said} = await open(files);
		expect(await page.locator('#list > li').count()).toBe(HOSTILE.length);
		expect(await page.locator('#list').locator('script, img, iframe, svg, a').count()).toBe(0);
		expect((await headings(page))[0]).toBe('Hata → <script>alert(1)</script>');
		await page.locator('#list .narrow').first().click();
		await page.fill('#text', '<script>');
		expect(said).toEqual([]);
		await page.close();
	});

	test('lets no text become markup: the policy refuses it', async () => {
		const {page} = await open(FILES);
		const told = await page.evaluate(() => {
			try {
				document.body.innerHTML = '<b>x</b>';
				return 'taken';
			} catch (error) {
				return (error as Error).name;
			}
		});
		expect(told).toBe('TypeError');
		await page.close();
	});

	test.each([
		{field: 'rule', label: 'reading (2)', left: ['Hata → Qin', 'Hata → Qin'], why: 'a rule'},
		{field: 'file', label: 'mt/b.txt (1)', left: ['Hata → Qin'], why: 'a file'},
		{field: 'entry', label: 'Antony Blinken (2)', left: ['Brinken → Blinken'], why: 'an entry'},
		{field: 'least', label: '90 % and more', left: ['Hata → Qin', 'Hata → Qin'], why: 'how sure it is'},
		{field: 'status', label: 'rejected', left: ['Brinken → Blinken'], why: 'what was rejected'},
		{field: 'status', label: 'to decide', left: ['Brinken → Blinken', 'Hata → Qin'], why: 'what is to decide'},
		{
			field: 'status',
			label: 'all',
			left: ['Hata → Qin', 'Brinken → Blinken', 'Brinken → Blinken', 'Hata → Qin'],
			why: 'all',
		},
		{
			field: 'sort',
			label: 'least sure first',
			left: ['Brinken → Blinken', 'Hata → Qin', 'Hata → Qin'],
			why: 'an order',
		},
		{
			field: 'sort',
			label: 'alike together',
			left: ['Hata → Qin', 'Hata → Qin', 'Brinken → Blinken'],
			why: 'alike together',
		},
	])('can be narrowed and sorted by a field: $why', async ({field, label, left}) => {
		const {page} = await open(FILES);
		await page.selectOption(`#${field}`, {label});
		expect(await headings(page)).toEqual(left);
		expect(await count(page)).toBe(`${left.length} of 4 mismatches`);
		await page.click('#clear');
		expect(await count(page)).toBe('3 of 4 mismatches');
		await page.close();
	});

	test.each([
		{text: 'sunday', left: 2, why: 'words around it'},
		{text: 'ozil', left: 1, why: 'letters without their marks'},
		{text: 'B.TXT', left: 1, why: 'a file name'},
		{text: '"Hata"', left: 2, why: 'in quotes, only what was found'},
		{text: '"hata"', left: 0, why: 'in quotes, letter for letter'},
		{text: 'antony', left: 1, why: 'the entry'},
		{text: 'nothing of it', left: 0, why: 'what is nowhere'},
	])('can be searched: $why', async ({text, left}) => {
		const {page} = await open(FILES);
		await page.fill('#text', text);
		expect(await page.locator('#list > li').count()).toBe(left);
		expect(await count(page)).toMatch(left === 0 ? /^None of 4/ : new RegExp(`^${left} of 4`));
		await page.close();
	});

	test('a link in a table shows what it counts', async () => {
		const {page} = await open(FILES);
		await page
			.locator('#renderings')
			.getByRole('link', {name: /Brinken/})
			.click();
		expect(await headings(page)).toEqual(['Brinken → Blinken']);
		await page.locator('#files').getByRole('link', {name: 'mt/a.txt'}).click();
		expect(await headings(page)).toEqual(['Hata → Qin', 'Brinken → Blinken']);
		await page.close();
	});

	test('a link of a wrong name shows as many as it says, though a longer one holds it', async () => {
		const hero = entryOf('Tyler Herro');
		const wrong = [
			{found: 'Tyler Hero', entry: hero, suggestion: 'Tyler Herro'},
			{found: 'Hero', entry: hero, suggestion: 'Herro'},
			{found: 'The\nHero', entry: hero, suggestion: 'Herro'},
		];
		const {page} = await open([surveyed('a.txt', 'Tyler Hero and Tyler Hero. Hero won. The\nHero.', wrong)]);
		for (const row of await page.locator('#renderings tbody tr').all()) {
			await row.getByRole('link').click();
			const open = await row.locator('td').nth(2).innerText();
			expect(await count(page)).toBe(`${open} of 4 mismatches`);
		}
		await page.close();
	});

	test('shows what a reviewer said', async () => {
		const {page} = await open(FILES);
		await page.selectOption('#status', 'all');
		expect(await page.locator('.decision').allInnerTexts()).toEqual(['✓ accepted by ann', '✗ rejected by bo: a brand']);
		await page.close();
	});

	test('what is new since an earlier report can be looked at alone', async () => {
		const earlier = {
			path: 'then.json',
			files: 1,
			words: 9,
			open: 1,
			byRule: new Map([['reading', 1]]),
			fingerprints: new Map([['Hata#0', 1]]),
			score: null,
		};
		const {page} = await open(FILES, {batch: {earlier}});
		expect(await page.locator('.trend').innerText()).toMatch(/^Since then\.json: 2 new, 0 gone, 1 still open;/);
		await page.selectOption('#status', 'new');
		expect(await headings(page)).toEqual(['Brinken → Blinken', 'Hata → Qin']);
		await page.close();
	});

	test('every key does what the help says, and none where they are switched off', async () => {
		const {page} = await open(FILES);
		await page.keyboard.press('j');
		expect(await focused(page)).toContain('Hata');
		await page.keyboard.press('j');
		expect(await focused(page)).toContain('Brinken');
		await page.keyboard.press('k');
		expect(await focused(page)).toContain('Hata');
		await page.keyboard.press('/');
		await page.keyboard.type('jkx?');
		expect(await page.inputValue('#text')).toBe('jkx?');
		await page.keyboard.press('Escape');
		await page.keyboard.press('x');
		expect(await page.inputValue('#text')).toBe('');
		await page.keyboard.press('?');
		expect(await page.locator('#keys').isVisible()).toBe(true);
		await page.uncheck('#has-keys');
		await page.keyboard.press('Escape');
		expect(await page.locator('#keys').isVisible()).toBe(false);
		await page.keyboard.press('/');
		await page.keyboard.press('?');
		expect(await focused(page)).not.toBe('text');
		expect(await page.locator('#keys').isVisible()).toBe(false);
		await page.close();
	});

	test('a screen reader finds its parts, its headings and the words that the arrow stands for', async () => {
		const {page} = await open(FILES);
		for (const role of ['banner', 'main', 'search'] as const) expect(await page.getByRole(role).count(), role).toBe(1);
		expect(await page.getByRole('heading', {level: 1}).count()).toBe(1);
		expect(await page.getByRole('heading', {level: 3, name: 'Hata should be Qin'}).count()).toBe(2);
		expect(
			await page
				.getByRole('table', {name: /wrong form of a name/})
				.getByRole('rowheader')
				.count(),
		).toBe(2);
		for (const name of ['Rule', 'File', 'Entry', 'Decision', 'Sure', 'Sorted']) {
			expect(await page.getByRole('combobox', {name, exact: true}).count(), name).toBe(1);
		}
		expect(await page.getByRole('searchbox', {name: 'Search', exact: true}).count()).toBe(1);
		expect(await page.locator('#count').getAttribute('aria-live')).toBe('polite');
		await page.close();
	});

	test.each([
		{colorScheme: 'light', why: 'light'},
		{colorScheme: 'dark', why: 'dark'},
	] as const)('its text can be read on its ground (WCAG AA, 4.5 to 1): $why', async ({colorScheme}) => {
		const {page} = await open(FILES, {colorScheme});
		const ratios = await page.evaluate(() => {
			const style = getComputedStyle(document.documentElement);
			const light = (name: string) => {
				const hex = style.getPropertyValue(name).trim().slice(1);
				const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
				const [r, g, b] = [0, 2, 4].map((at) => {
					const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
					return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
				}) as [number, number, number];
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const pairs = ['--ink', '--quiet', '--accent', '--wrong', '--right'].flatMap((text) => [
				[text, '--paper'],
				[text, '--card'],
			]);
			pairs.push(['--wrong', '--wrong-wash'], ['--right', '--right-wash'], ['--ink', '--mark']);
			return pairs.map(([text, ground]) => {
				const [a, b] = [light(text!), light(ground!)];
				return {pair: `${text} on ${ground}`, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)};
			});
		});
		expect(ratios).toHaveLength(13);
		expect(ratios.filter(({ratio}) => !(ratio >= 4.5))).toEqual([]);
		await page.close();
	});

	test.each([320, 390, 768, 1280])('fits a window of %i pixels without scrolling sideways', async (width) => {
		const long = surveyed(`mt/${'a-very-long-name-'.repeat(8)}.txt`, 'Hata left.', WRONG);
		const {page} = await open([...FILES, long], {viewport: {width, height: 800}});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await page.close();
	});

	test('without JavaScript the figures, the tables and the mismatches can be read', async () => {
		const {page, said} = await open(FILES, {javaScriptEnabled: false});
		expect(await page.locator('h1').innerText()).toContain('3 open mismatches');
		expect(await page.locator('#filters').isVisible()).toBe(false);
		expect(await page.locator('noscript table tbody tr').count()).toBe(3);
		expect(await page.locator('#files tbody tr').count()).toBe(2);
		expect(said).toEqual([]);
		await page.close();
	});

	test('ten thousand mismatches are shown by the page, and filtered as few are', async () => {
		const text = Array.from({length: 100}, (_, line) => `Line ${line} has Hata, a minister, and Brinken in it.`).join(
			'\n\n',
		);
		const files = Array.from({length: 50}, (_, file) => surveyed(`mt/${file}.txt`, text, WRONG));
		const {page, said} = await open(files);
		expect(await count(page)).toBe('10,000 of 10,000 mismatches');
		expect(await page.locator('#list > li').count()).toBe(50);
		expect(await page.locator('#place').innerText()).toBe('Page 1 of 200');
		await page.keyboard.press('n');
		expect(await page.locator('#place').innerText()).toBe('Page 2 of 200');
		expect(await page.locator('#list').getAttribute('start')).toBe('51');
		await page.keyboard.press('k');
		expect(await page.locator('#place').innerText()).toBe('Page 1 of 200');
		await page.fill('#text', 'line 77 ');
		expect(await count(page)).toBe('100 of 10,000 mismatches');
		await page.selectOption('#rule', {label: 'reading (5000)'});
		expect(await count(page)).toBe('50 of 10,000 mismatches');
		expect(await page.locator('#pager').isVisible()).toBe(false);
		await page.fill('#text', '');
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await page.locator('#list > li').count()).toBe(1000);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await page.locator('#list > li').count()).toBe(50);
		expect(said).toEqual([]);
		await page.close();
	});
});
