import {DEFAULT_SCORE_SETTINGS, type ScoreFrom, type ScoreSettings} from '../config.js';
import type {ScoreKeys} from '../settings/config-file.js';

/** How a score is reckoned by what the configs say, joined; a sentence where that makes no score. `from` wins over them. */
export function scoreSettings(keys: ScoreKeys, from?: ScoreFrom): ScoreSettings | string {
	const {weights, rules, calibrated = true, ...others} = keys;
	const usual = DEFAULT_SCORE_SETTINGS;
	const settings: ScoreSettings = {
		...usual,
		...others,
		severities: {...usual.severities, ...weights},
		rules: {...usual.rules, ...rules},
		acceptablePenalty: calibrated ? (others.acceptablePenalty ?? usual.acceptablePenalty) : null,
		from: from ?? others.from ?? usual.from,
	};
	const {maximumScore, passingThreshold} = settings;
	if (passingThreshold < maximumScore) return settings;
	return `\`score\` has the passing threshold ${passingThreshold} and the maximum score ${maximumScore}: no text with an error could pass, and one without any scores the maximum. Set \`passingThreshold\` below \`maximumScore\`.`;
}
