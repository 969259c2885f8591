import {expect, test} from 'vitest';
import {wantsColour} from '../../src/io/colour.js';

test.each([
	{asked: true, env: {NO_COLOR: '1'}, isTTY: false, colour: true, why: '--color wins over NO_COLOR'},
	{asked: false, env: {FORCE_COLOR: '1'}, isTTY: true, colour: false, why: '--no-color wins over FORCE_COLOR'},
	{
		asked: undefined,
		env: {NO_COLOR: '1', FORCE_COLOR: '1'},
		isTTY: true,
		colour: false,
		why: 'NO_COLOR wins over FORCE_COLOR',
	},
	{
		asked: undefined,
		env: {NO_COLOR: ''},
		isTTY: true,
		colour: true,
		why: 'an empty NO_COLOR says nothing (no-color.org)',
	},
	{asked: undefined, env: {FORCE_COLOR: ''}, isTTY: false, colour: true, why: 'FORCE_COLOR without a value forces'},
	{asked: undefined, env: {FORCE_COLOR: '0'}, isTTY: true, colour: false, why: 'FORCE_COLOR=0 switches off'},
	{asked: undefined, env: {}, isTTY: true, colour: true, why: 'a terminal has colour'},
	{asked: undefined, env: {TERM: 'dumb'}, isTTY: true, colour: false, why: 'a dumb one has not'},
	{
		asked: undefined,
		env: {TERM: 'dumb', CI: 'true'},
		isTTY: true,
		colour: true,
		why: 'the terminal of a CI often calls itself dumb',
	},
	{asked: undefined, env: {CI: 'true'}, isTTY: false, colour: false, why: 'a pipe has none, in a CI neither'},
])('colour: $why', ({asked, env, isTTY, colour}) => {
	expect(wantsColour(asked, env, isTTY)).toBe(colour);
});
