// Right English must stay silent: with a glossary made hostile to it, at the default setting.
import {expect, test} from 'vitest';
import {countWords} from '../src/documents/words.js';
import {buildTermbase} from '../src/index.js';
import {cleanArticles, cleanEntries, describeRun, rateOf, runClean} from './support/clean-run.js';

const {written, generated} = cleanArticles();
const entries = cleanEntries();
const run = runClean([...written, ...generated], buildTermbase(entries));

test('the articles have 20,000 words, 6,000 of them written by hand, and the glossary 200 entries', () => {
	const count = (articles: typeof written) => articles.reduce((sum, {text}) => sum + countWords(text), 0);
	expect(count(written)).toBeGreaterThan(6000);
	expect(count(written) + count(generated)).toBeGreaterThan(20_000);
	expect(written.length).toBeGreaterThanOrEqual(20);
	expect(entries).toHaveLength(200);
});

test('about a third of the entries stand in the articles, so that silence is not mere absence', () => {
	const text = [...written, ...generated].map((article) => article.text).join('\n');
	const used = entries.filter(({preferred, admitted}) => [preferred, ...admitted].some((form) => text.includes(form)));
	expect(used.length).toBeGreaterThan(60);
});

test('names: no more than one false alarm in 1,000 words of right English', () => {
	console.log(describeRun(run));
	expect(rateOf(run.names, run.words)).toBeLessThanOrEqual(1);
});

test('hygiene: no more than one false alarm in 2,000 words of right English', () => {
	expect(rateOf(run.hygiene, run.words)).toBeLessThanOrEqual(0.5);
});
