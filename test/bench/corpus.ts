/** What the bench checks, written into a folder: glossaries in the form of each program, and articles. */
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Entry} from '../../src/glossary/entry.js';
import {glossaryText, madeEntries} from './glossary.js';
import {madeNews, misspelled} from './news.js';
import {seededRandom} from './seeded.js';

/** One glossary for all programs; paths. */
export type Glossary = {
	readonly size: number;
	readonly entries: readonly Entry[];
	readonly yaml: string;
	/** Right forms, a line each: what a search for fixed strings looks for. */
	readonly forms: string;
	/** `wrong->right`, single words, as codespell takes them. */
	readonly codespell: string;
	/** The same for prh, and for cspell the words that are right. */
	readonly prh: string;
	readonly words: string;
};

export function writeGlossary(folder: string, size: number): Glossary {
	const entries = madeEntries(size);
	const at = (name: string) => join(folder, `${size}-${name}`);
	const glossary = {
		size,
		entries,
		yaml: at('names.yaml'),
		forms: at('forms.txt'),
		codespell: at('codespell.txt'),
		prh: at('prh.yml'),
		words: at('words.txt'),
	};
	const forms = entries.map(({preferred}) => preferred);
	const words = [...new Set(forms.flatMap((form) => form.split(/[ -]/)).filter((word) => /^\p{Lu}.{3}/u.test(word)))];
	const random = seededRandom(3);
	// Those programs need to be told what is wrong: one form a word.
	const wrong = words.flatMap((word): [string, string][] => {
		const form = misspelled(word, random);
		return form === word || words.includes(form) ? [] : [[form, word]];
	});
	writeFileSync(glossary.yaml, glossaryText(entries));
	writeFileSync(glossary.forms, `${forms.join('\n')}\n`);
	writeFileSync(glossary.codespell, wrong.map(([form, right]) => `${form.toLowerCase()}->${right}\n`).join(''));
	writeFileSync(
		glossary.prh,
		`version: 1\nrules:\n${wrong.map(([form, right]) => `  - {expected: ${JSON.stringify(right)}, pattern: ${JSON.stringify(form)}}\n`).join('')}`,
	);
	writeFileSync(glossary.words, `${words.join('\n')}\n`);
	return glossary;
}

/** A text of so many bytes or somewhat more; over 10 MB the same 10 over and over. */
export function writeText(path: string, bytes: number, {entries}: Glossary): number {
	const part = madeNews(Math.min(bytes, 10_000_000), entries);
	const size = Buffer.byteLength(part);
	writeFileSync(path, part);
	let written = size;
	for (; written < bytes; written += size) appendFileSync(path, part);
	return written;
}

/** So many articles of some so many characters, but never less than a paragraph, a thousand in a folder; their bytes. */
export function writeArticles(folder: string, count: number, {entries}: Glossary, units = 5_000): number {
	const paragraphs = madeNews(Math.min(count, 2_000) * units, entries).split('\n');
	const each = Math.max(1, Math.floor(paragraphs.length / Math.min(count, 2_000)));
	let bytes = 0;
	for (let nth = 0; nth < count; nth++) {
		const below = join(folder, String(Math.floor(nth / 1000)).padStart(4, '0'));
		if (nth % 1000 === 0) mkdirSync(below, {recursive: true});
		const from = (nth * each) % (paragraphs.length - each + 1);
		const text = `${paragraphs.slice(from, from + each).join('\n')}\n`;
		writeFileSync(join(below, `${nth}.txt`), text);
		bytes += Buffer.byteLength(text);
	}
	return bytes;
}
