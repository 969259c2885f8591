import {detectAbbreviation} from './abbreviation.js';
import {detectCase} from './case.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {detectForbidden} from './forbidden.js';
import {detectForeignNames} from './foreign.js';
import {layForms} from './lay.js';
import {detectOrder} from './order.js';
import {detectParaphrases} from './paraphrase.js';
import {detectReadings} from './reading.js';
import type {Sheet} from './sheet.js';
import {detectSpelling} from './spelling.js';
import {detectTranslated} from './translated.js';
import {detectUntranslated} from './untranslated.js';
import {withGivenName} from './whole-name.js';
import {detectWordsForNames} from './word-for-name.js';

/** Detectors of a form that stands there letter for letter, but for case and marks. */
const MENTION_DETECTORS = [detectForbidden, detectCase, detectUntranslated];
/** Detectors of a form laid on words that resemble its own. */
const ALIGNMENT_DETECTORS = [detectSpelling, detectOrder];

/** Detectors that read a segment by themselves. */
const SHEET_DETECTORS = [
	detectReadings,
	detectAbbreviation,
	detectParaphrases,
	detectTranslated,
	detectWordsForNames,
	detectForeignNames,
];
/** Those that know names by the way a source language writes them. */
const SOURCE_DETECTORS = new Set([detectReadings, detectTranslated, detectWordsForNames, detectForeignNames]);

/** Below these log-odds (about 1 in 20) a candidate is not worth weighing against others. */
export const LEAST_ODDS = -3;

/** Every proposal of every detector for a document, in the order of its segments; those too unlikely go to `unlikely`. */
export function detect(context: Context, unlikely?: Candidate[]): Candidate[] {
	const candidates: Candidate[] = [];
	const propose = (candidate: Candidate | null, sheet?: Sheet) => {
		if (!candidate) return;
		if (candidate.odds > LEAST_ODDS) candidates.push(sheet ? withGivenName(candidate, sheet, context) : candidate);
		else unlikely?.push(candidate);
	};
	const hasSources = context.termbase.entries.some(({source}) => source.length > 0);
	const ofSheet = SHEET_DETECTORS.filter((detector) => hasSources || !SOURCE_DETECTORS.has(detector));
	for (const sheet of context.sheets) {
		for (const mention of sheet.mentions)
			for (const detector of MENTION_DETECTORS) propose(detector(mention, sheet, context));
		for (const alignment of layForms(context.document.text, sheet, context.termbase)) {
			for (const detector of ALIGNMENT_DETECTORS) propose(detector(alignment, sheet, context), sheet);
		}
		for (const detector of ofSheet) for (const candidate of detector(sheet, context)) propose(candidate, sheet);
	}
	return candidates;
}
