import {readdirSync} from 'node:fs';
import {afterAll, expect, test} from 'vitest';
import {parseGlossaryFiles} from '../../src/commands/parse-glossaries.js';
import {parseGlossaries} from '../../src/glossary/parse.js';
import {fakeEngine} from '../support/fake-engine.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const RIGHT = [{path: 'a.yaml', text: 'entries:\n  - preferred: Qin Gang\n'}];
const WARNED = [{path: 'a.yaml', text: 'entries: []\n'}];
const WRONG = [{path: 'a.yaml', text: 'entries:\n  - prefered: Qin Gang\n'}];

/** An engine that counts how often it parses. */
function counting(stamp: string | null) {
	const counted = {parses: 0};
	const engine = {
		...fakeEngine([]),
		stamp,
		parseGlossaries: async (files: typeof RIGHT) => {
			counted.parses++;
			return parseGlossaries(files);
		},
	};
	return {counted, engine: engine as ReturnType<typeof fakeEngine>};
}

test.each([
	{files: RIGHT, stamp: 'a', env: true, parses: 1, why: 'the second time it is kept'},
	{files: WARNED, stamp: 'a', env: true, parses: 1, why: 'warnings are kept with it'},
	{files: WRONG, stamp: 'a', env: true, parses: 2, why: 'faults are not kept'},
	{files: RIGHT, stamp: null, env: true, parses: 2, why: 'a program run from source may have changed'},
	{files: RIGHT, stamp: 'a', env: false, parses: 2, why: 'there is no folder for it'},
])('a glossary asked for twice is the same, parsed $parses times: $why', async ({files, stamp, env, parses}) => {
	const {counted, engine} = counting(stamp);
	const folder = temporaryFolder();
	const io = {env: env ? {GLOSSPROOF_CACHE: folder} : {}};
	const first = await parseGlossaryFiles(files, io, engine);
	expect(await parseGlossaryFiles(files, io, engine)).toEqual(first);
	expect(first).toEqual(parseGlossaries(files));
	expect(counted.parses).toBe(parses);
	expect(readdirSync(folder)).toHaveLength(2 - parses);
});
