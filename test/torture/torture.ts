/**
 * Everything that must hold whatever comes: `npm run torture` tries all of it and prints, a line each, how often it was
 * tried, survived and lost; `npm run torture -- --seed 7 --short hostile-output pipes` some of it. Exits 1 when
 * something was lost.
 */
import {parseArgs} from 'node:util';
import {removeTemporary} from '../support/temporary.js';
import {GROUPS} from './groups.js';
import {type Figure, formatFigures} from './tally.js';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {seed: {type: 'string', default: '1'}, short: {type: 'boolean', default: false}},
});
const unknown = positionals.filter((name) => !(name in GROUPS));
if (unknown.length > 0)
	throw new Error(`no such group: ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}`);
const names = positionals.length > 0 ? positionals : Object.keys(GROUPS);

const figures: Figure[] = [];
for (const name of names) {
	const started = performance.now();
	figures.push(...(await GROUPS[name]!(values.short ? 'short' : 'full', Number(values.seed))));
	process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
	removeTemporary();
}
process.stdout.write(formatFigures(figures));
if (figures.some(({lost}) => lost > 0)) process.exitCode = 1;
