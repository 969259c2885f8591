import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {formatLine} from '../../src/decisions/log.js';
import {openDecisionLog} from '../../src/io/decision-log.js';
import {decisionOf} from '../support/fixtures.js';
import {removeTemporary, temporaryFolder} from '../support/temporary.js';
import {writeAtOnce} from '../terminal/torture.js';

afterAll(removeTemporary);

function freshPath(): string {
	return join(temporaryFolder(), '.glossproof', 'decisions.jsonl');
}

/** Files whose handles do something else on one method. */
function failing(
	method: 'write' | 'sync',
	act: (handle: FileHandle, ...args: never[]) => Promise<unknown>,
): {open: typeof open} {
	const wrapped = async (...args: Parameters<typeof open>) => {
		const handle = await open(...args);
		const own = handle[method].bind(handle);
		Object.assign(handle, {[method]: (...rest: never[]) => act({...handle, [method]: own} as never, ...rest)});
		return handle;
	};
	return {open: wrapped as typeof open};
}

describe('a log on disk', () => {
	test('is empty before the first decision, and makes its folder with the first', async () => {
		const path = freshPath();
		const log = openDecisionLog(path);
		expect(await log.read()).toMatchObject({ok: true, value: {decisions: []}});
		const made = decisionOf();
		expect(await log.append([made])).toMatchObject({ok: true, value: {decisions: [made]}});
		expect(readFileSync(join(path, '..', '.gitattributes'), 'utf8')).toContain('decisions.jsonl merge=union');
	});

	test('starts a new line after one that was cut off', async () => {
		const path = freshPath();
		const log = openDecisionLog(path);
		const [first, second] = [decisionOf(), decisionOf()];
		await log.append([first]);
		writeFileSync(path, `${readFileSync(path, 'utf8')}{"v":1,"id":"torn`);
		expect(await log.append([second])).toMatchObject({ok: true, value: {decisions: [first, second]}});
		expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4);
	});

	test('says which line was cut off, and reads the one that another put right behind it', async () => {
		const path = freshPath();
		const log = openDecisionLog(path);
		const [first, second] = [decisionOf(), decisionOf({reason: '{"v":1,"id":"no'})];
		await log.append([first]);
		writeFileSync(path, `${readFileSync(path, 'utf8')}{"v":1,"id":"to${formatLine(second)}\n{"v":1,"id":"torn`);
		const read = await log.read();
		expect(read).toMatchObject({ok: true, value: {decisions: [first, second], problems: []}});
		expect(read.ok && read.warnings.map(({code, line}) => `${line} ${code}`)).toEqual([
			'2 cut-off-decision',
			'3 cut-off-decision',
		]);
	});

	test('read again says what a first reading says, whatever came behind or was changed', async () => {
		const path = freshPath();
		const log = openDecisionLog(path);
		const [first, second, third] = [decisionOf(), decisionOf(), decisionOf()];
		await log.append([first]);
		const begun = readFileSync(path, 'utf8');
		for (const text of [
			`${begun}${formatLine(second)}\n`,
			`${begun}${formatLine(second)}\n${formatLine({...second, reason: 'again'})}\n`,
			`${begun}${formatLine(second)}`,
			`${begun}${formatLine(second)}\n${formatLine(third)}\n{"v":1,"id":"to`,
			`${begun}${formatLine(second)}\n${formatLine(third)}\n{"v":1,"id":"to\n${formatLine(decisionOf())}\n`,
			`${formatLine(third)}\n${begun}`,
			`${formatLine(third)}\n${begun}{"v":2}\n`,
			'',
			begun,
		]) {
			writeFileSync(path, text);
			expect(await log.read()).toEqual(await openDecisionLog(path).read());
		}
	});

	test('shows what another reviewer added in between', async () => {
		const path = freshPath();
		const [ann, ben] = [openDecisionLog(path), openDecisionLog(path)];
		const [first, second] = [decisionOf(), decisionOf()];
		await ann.append([first]);
		expect(await ben.append([second])).toMatchObject({value: {decisions: [first, second]}});
		expect(await ann.read()).toMatchObject({value: {decisions: [first, second]}});
	});

	test('is followed when a checkout puts another file in its place', async () => {
		const path = freshPath();
		const made = decisionOf();
		let swapped = false;
		const log = openDecisionLog(path, {
			open: (async (...args: Parameters<typeof open>) => {
				const handle = await open(...args);
				if (!swapped) {
					swapped = true;
					writeFileSync(`${path}.new`, '');
					renameSync(`${path}.new`, path);
				}
				return handle;
			}) as typeof open,
		});
		expect(await log.append([made])).toMatchObject({ok: true, value: {decisions: [made]}});
	});

	test.each([
		{
			files: failing('write', async (handle, buffer: Buffer) => handle.write(buffer, 0, 10, null)),
			message: /only 10 of/,
			why: 'a short write',
		},
		{
			files: failing('sync', async () => {
				throw Object.assign(new Error('EIO'), {code: 'EIO'});
			}),
			message: /fault/,
			why: 'a sync that fails',
		},
	])('never says a decision is saved that is not: $why', async ({files, message}) => {
		const path = freshPath();
		const result = await openDecisionLog(path, files).append([decisionOf()]);
		expect(result).toMatchObject({
			ok: false,
			problems: [{code: 'decision-not-saved', message: expect.stringMatching(message)}],
		});
		const next = decisionOf();
		const after = await openDecisionLog(path).append([next]);
		expect(after.ok && after.value.decisions.at(-1)).toEqual(next);
	});

	test.skipIf(process.platform !== 'linux')('says that the disk is full', async () => {
		const full = {open: ((_path: string, ...rest: [number, number]) => open('/dev/full', ...rest)) as typeof open};
		const result = await openDecisionLog(freshPath(), full).append([decisionOf()]);
		expect(result).toMatchObject({ok: false, problems: [{message: expect.stringContaining('no space left')}]});
	});

	test('says so where it is a folder', async () => {
		const path = temporaryFolder();
		expect(await openDecisionLog(path).append([decisionOf()])).toMatchObject({
			ok: false,
			problems: [{message: expect.stringContaining('folder')}],
		});
	});

	test('of a newer version is not added to', async () => {
		const path = join(temporaryFolder(), 'decisions.jsonl');
		writeFileSync(path, '{"v":2}\n');
		expect(await openDecisionLog(path).append([decisionOf()])).toMatchObject({
			ok: false,
			problems: [{code: 'newer-decision-log'}],
		});
		expect(readFileSync(path, 'utf8')).toBe('{"v":2}\n');
	});

	test('holds every decision of two reviewers at once', async () => {
		expect(await writeAtOnce(40)).toEqual({wanted: 80, found: 80, problems: 0});
	}, 60_000);
});
