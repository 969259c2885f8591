// A reference: all right forms of a glossary as one regular expression, and nothing else.
//
//   node test/bench/one-regexp.mjs FORMS FILE…
import {readdirSync, readFileSync, statSync} from 'node:fs';

const [forms, ...paths] = process.argv.slice(2);
const escaped = readFileSync(forms, 'utf8')
	.trim()
	.split('\n')
	.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
const any = new RegExp(escaped.join('|'), 'g');
const files = paths.flatMap((path) =>
	statSync(path).isDirectory()
		? readdirSync(path, {recursive: true, withFileTypes: true})
				.filter((entry) => entry.isFile())
				.map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
		: [path],
);
let count = 0;
for (const file of files) for (const _ of readFileSync(file, 'utf8').matchAll(any)) count++;
console.log(count);
