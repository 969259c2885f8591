import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type AnchoredFile, anchorFile} from '../../src/decisions/anchored-file.js';
import {byFile, isByFile} from '../../src/decisions/by-file.js';
import {carry} from '../../src/decisions/carry.js';
import {SCOPES, VERDICTS} from '../../src/decisions/decision.js';
import {decisionOf, documentOf, entryOf, findWrong} from '../support/fixtures.js';

const WRONG = [
	{found: 'Hata', entry: entryOf('Qin Gang'), suggestion: 'Qin'},
	{found: 'Brinken', entry: entryOf('Antony Blinken'), suggestion: 'Blinken'},
];
const SENTENCES = ['Hata left.', 'Brinken met Hata again.', 'It was late.', 'Hata left.'];

function fileOf(path: string, text: string): AnchoredFile {
	const document = documentOf(text, path);
	return anchorFile({document, mismatches: findWrong(document, WRONG)}, path);
}

test.each([
	{log: ['a.txt', 'b.txt'], run: ['a.txt'], there: ['b.txt'], apart: true, why: 'every path is known'},
	{log: ['a.txt'], run: ['a.txt', 'new.txt'], there: [], apart: true, why: 'a file nobody has reviewed'},
	{log: ['old.txt'], run: ['new.txt'], there: [], apart: false, why: 'one path is gone, and may be renamed'},
	{log: ['a.txt'], run: ['-'], there: ['a.txt'], apart: false, why: 'standard input may be any file'},
	{log: [], run: ['a.txt'], there: [], apart: true, why: 'nothing was decided'},
])('files are told one by one unless one may be another renamed: $why', ({log, run, there, apart}) => {
	const decisions = log.map((path) => decisionOf({mismatch: {path}}));
	expect(isByFile(decisions, run, (path) => there.includes(path))).toBe(apart);
});

test('laid one by one, files get what they get together', () => {
	const sentences = fc.array(fc.constantFrom(...SENTENCES), {maxLength: 6}).map((some) => some.join(' '));
	const choice = fc.record({
		file: fc.nat(),
		item: fc.nat(),
		verdict: fc.constantFrom(...VERDICTS),
		scope: fc.constantFrom(...SCOPES),
	});
	fc.assert(
		fc.property(fc.tuple(sentences, sentences, sentences), fc.array(choice, {maxLength: 8}), (texts, choices) => {
			const all = texts.map((text, nth) => fileOf(`${nth}.txt`, text));
			const decisions = choices.flatMap(({file, item, verdict, scope}) => {
				const {path, items} = all[file % all.length]!;
				const one = items[item % Math.max(1, items.length)];
				if (one === undefined) return [];
				const {mismatch, anchor} = one;
				return decisionOf({
					fingerprint: anchor.fingerprint,
					verdict,
					scope,
					replacement: verdict === 'accept' ? mismatch.suggestion : null,
					mismatch: {
						path,
						entryId: mismatch.entry!.id,
						found: anchor.found,
						suggestion: mismatch.suggestion,
						context: anchor.before + anchor.found + anchor.after,
						at: anchor.before.length,
						beside: anchor.beside,
					},
				});
			});
			// The third file was reviewed once and is not part of this run.
			const run = all.slice(0, 2);
			const together = carry(run, decisions, () => true).decisions;
			const decisionsOf = byFile(decisions);
			expect(run.map((file) => carry([file], decisionsOf(file.path), () => true).decisions[0])).toEqual(together);
		}),
	);
});
