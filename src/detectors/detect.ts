import {detectCase} from './case.js';
import type {Context} from './context.js';
import type {Candidate} from './detector.js';
import {layForms} from './lay.js';
import {detectOrder} from './order.js';
import {detectParaphrase} from './paraphrase.js';
import {detectReadings} from './reading.js';
import {detectSpelling} from './spelling.js';

/** Every proposal of every detector for a document, in the order of its segments. */
export function detect(context: Context): Candidate[] {
	const candidates: Candidate[] = [];
	for (const sheet of context.sheets) {
		for (const mention of sheet.mentions) {
			const candidate = detectCase(mention, sheet, context);
			if (candidate) candidates.push(candidate);
		}
		for (const alignment of layForms(context.document.text, sheet, context.termbase)) {
			const phrase = detectParaphrase(alignment.form, alignment.first, sheet, context);
			if (phrase && phrase.score > 0.05) candidates.push(phrase);
			for (const detector of [detectSpelling, detectOrder]) {
				const candidate = detector(alignment, sheet, context);
				if (candidate && candidate.score > 0.05) candidates.push(candidate);
			}
		}
		for (const candidate of detectReadings(sheet, context)) if (candidate.score > 0.05) candidates.push(candidate);
	}
	return candidates;
}
