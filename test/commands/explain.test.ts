import {expect, test} from 'vitest';
import {runExplain} from '../../src/commands/explain.js';
import {RULES} from '../../src/detectors/registry.js';
import {RULE_IDS} from '../../src/detectors/rules.js';
import {fakeIo} from '../support/fake-io.js';

async function explain(...args: readonly string[]) {
	const io = fakeIo();
	return {status: await runExplain(args, io, {commands: []}), out: io.out(), err: io.err()};
}

test.each(RULE_IDS.map((id) => ({id})))('the rule $id has a manual page with an example', async ({id}) => {
	const {status, out} = await explain(id);
	const {example, category} = RULES.find((rule) => rule.id === id)!;
	expect(status).toBe(0);
	expect(out).toContain(`${example.found} → ${example.right}`);
	expect(out).toContain(category);
	expect(example.text).toContain(example.found);
	expect(category).toMatch(/^(terminology|accuracy|linguistic-conventions)\/[a-z-]+$/);
});

test('without a rule all are listed', async () => {
	const {out} = await explain();
	for (const id of RULE_IDS) expect(out).toContain(`  ${id}`);
});

test('an unknown rule names the nearest one', async () => {
	expect(await explain('redaing')).toMatchObject({
		status: 2,
		out: '',
		err: expect.stringContaining('Did you mean reading?'),
	});
	expect((await explain('xyzzy')).err).toContain('The rules are forbidden, spelling');
});
