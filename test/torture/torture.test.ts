import {afterAll, expect, test} from 'vitest';
import {removeTemporary} from '../support/temporary.js';
import {GROUPS} from './groups.js';

afterAll(removeTemporary);

/** For a machine on which everything takes ten times as long; no outcome depends on a clock. */
const PATIENCE_MS = 600_000;

test.each(Object.keys(GROUPS))(
	'nothing is lost in a short run of what must hold whatever comes: %s',
	async (name) => {
		const figures = await GROUPS[name]!('short', 1);
		for (const {tried} of figures) expect(tried).toBeGreaterThan(0);
		expect(figures.flatMap(({losses}) => losses)).toEqual([]);
	},
	PATIENCE_MS,
);
