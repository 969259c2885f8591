import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {ENGINE} from '../../src/commands/engine.js';
import {runGlossary} from '../../src/commands/glossary/glossary.js';
import {fakeIo} from '../support/fake-io.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

// Large enough to be kept, for the comment counts as well, and entries enough for what is kept of many.
const glossary = (more = '') =>
	`# ${'-'.repeat(9000)}\nentries:\n${Array.from({length: 1010}, (_, nth) => `  - preferred: Nr${nth}a\n`).join('')}${more}`;
const TWICE =
	'  - preferred: Anna Berg\n    kind: person\n    source: {ja: アンナ・ベルク}\n    forbidden: [Ana Berg, Ana Berg]\n';
const ARTICLE =
	'The actor Petra Lindqvist spoke.\nThe actor Petra Lindqvist left. The actor Anna Berg stayed. The actor Anna Berg sang.\n';

async function run(args: readonly string[], cache: string, text: string) {
	const io = fakeIo({
		files: {'glossary/names.yaml': text, 'a.txt': ARTICLE},
		env: {GLOSSPROOF_CACHE: cache},
	});
	const status = await runGlossary(args, io, {commands: [], engine: {...ENGINE, stamp: 'this one'}});
	return {status, out: io.out(), err: io.err()};
}

describe('what is read back from the cache is what was found', () => {
	test.each([
		{args: ['list'], kept: 'catalogue-'},
		{args: ['show', 'anna berg'], kept: 'catalogue-'},
		{args: ['mine', 'a.txt', '--no-config'], kept: 'known-'},
		{args: ['lint', '--only', 'repeated-term', 'missing-source'], kept: 'lint-'},
	])('by `glossary $args.0`, and anew for other bytes', async ({args, kept}) => {
		const cache = temporaryFolder();
		const fresh = await run(args, '', glossary(TWICE));
		expect(await run(args, cache, glossary(TWICE))).toEqual(fresh);
		expect(readdirSync(cache).filter((name) => name.startsWith(kept))).toHaveLength(1);
		expect(await run(args, cache, glossary(TWICE))).toEqual(fresh);
		expect(await run(args, cache, glossary())).not.toEqual(fresh);
		for (const name of readdirSync(cache)) {
			const path = join(cache, name);
			const bytes = readFileSync(path);
			writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
		}
		expect(await run(args, cache, glossary(TWICE))).toEqual(fresh);
	});
});
