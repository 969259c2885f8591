import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {openDecisionLog} from '../../src/io/decision-log.js';
import {openMiningLog} from '../../src/io/mining-log.js';
import type {MiningLine} from '../../src/mining/verdict.js';
import {decisionOf} from '../support/fixtures.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';

afterAll(removeTemporary);

const line = (id: string): MiningLine => ({
	id,
	verdict: 'reject',
	name: 'Anna Berg',
	forms: ['Anna Berg'],
	entry: null,
	reviewer: 'ann',
	time: '2026-01-01T00:00:00.000Z',
});

test('what was said of mined names is in the file when it is told, and nothing is made before', async () => {
	const path = join(temporaryFolder(), '.glossproof', 'mined.jsonl');
	const log = openMiningLog(path, 'mined.jsonl');
	expect(await log.read()).toMatchObject({ok: true, value: {lines: []}});
	expect(existsSync(path)).toBe(false);
	const saved = await log.append([line('1'), line('2')]);
	expect(saved.ok && saved.value.lines).toEqual([line('1'), line('2')]);
	expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(2);
});

test('two who append at once lose nothing', async () => {
	const path = join(temporaryFolder(), 'mined.jsonl');
	const ids = Array.from({length: 20}, (_, nth) => `${nth}`);
	await Promise.all(ids.map((id) => openMiningLog(path, 'x').append([line(id)])));
	const log = await openMiningLog(path, 'x').read();
	expect(log.ok && log.value.lines.map(({id}) => id).sort()).toEqual([...ids].sort());
});

test('git is told to keep both sides of either log, whichever is first, and what else stands there stays', async () => {
	const folder = join(temporaryFolder(), '.glossproof');
	await openMiningLog(join(folder, 'mined.jsonl'), 'x').append([line('1')]);
	await openDecisionLog(join(folder, 'decisions.jsonl')).append([decisionOf({id: 'a'})]);
	await openMiningLog(join(folder, 'mined.jsonl'), 'x').append([line('2')]);
	const attributes = readFileSync(join(folder, '.gitattributes'), 'utf8');
	expect(attributes.match(/^\S+\.jsonl merge=union$/gm)).toEqual([
		'mined.jsonl merge=union',
		'decisions.jsonl merge=union',
	]);
});

test('a log that cannot be written or is of a newer version is told, and nothing is added', async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'mined.jsonl'));
	expect(await openMiningLog(join(folder, 'mined.jsonl'), 'mined.jsonl').append([line('1')])).toMatchObject({
		ok: false,
	});
	const newer = join(folder, 'newer.jsonl');
	writeFileSync(newer, '{"v":2,"id":"x"}\n');
	const refused = await openMiningLog(newer, 'newer.jsonl').append([line('1')]);
	expect(refused).toMatchObject({ok: false, problems: [{code: 'newer-mining-log'}]});
	expect(readFileSync(newer, 'utf8')).toBe('{"v":2,"id":"x"}\n');
});
