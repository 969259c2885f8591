import {expect, test} from 'vitest';
import {scoreSettings} from '../../src/commands/score-settings.js';
import {DEFAULT_SCORE_SETTINGS} from '../../src/config.js';

test.each([
	{keys: {}, from: undefined, changes: {}, why: 'nothing said'},
	{keys: {from: 'open'}, from: undefined, changes: {from: 'open'}, why: 'the config says which count'},
	{keys: {from: 'open'}, from: 'accepted', changes: {from: 'accepted'}, why: 'the option wins'},
	{keys: {calibrated: false}, from: undefined, changes: {acceptablePenalty: null}, why: 'the raw score'},
	{keys: {acceptablePenalty: 2}, from: undefined, changes: {acceptablePenalty: 2}, why: 'a stricter score'},
	{
		keys: {calibrated: false, acceptablePenalty: 2},
		from: undefined,
		changes: {acceptablePenalty: null},
		why: 'a penalty beside it makes no calibrated one',
	},
	{
		keys: {weights: {minor: 2}},
		from: undefined,
		changes: {severities: {neutral: 0, minor: 2, major: 5, critical: 25}},
		why: 'weights that are not named stay',
	},
	{
		keys: {maximumScore: 10, passingThreshold: 9},
		from: undefined,
		changes: {maximumScore: 10, passingThreshold: 9},
		why: 'another scale',
	},
] as const)('a score goes by its config: $why', ({keys, from, changes}) => {
	expect(scoreSettings(keys, from)).toEqual({...DEFAULT_SCORE_SETTINGS, ...changes});
});

test.each([{maximumScore: 90}, {passingThreshold: 100}, {passingThreshold: 101}])(
	'a score that no text with an error could pass is none: %o',
	(keys) => expect(scoreSettings(keys)).toContain('`passingThreshold`'),
);
