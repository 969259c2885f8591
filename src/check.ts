import {applySettings, type Settings} from './config.js';
import {type Context, readContext} from './detectors/context.js';
import {detect} from './detectors/detect.js';
import type {Candidate} from './detectors/detector.js';
import {detectEchoes} from './detectors/echo.js';
import {detectGender} from './detectors/gender.js';
import {detectInconsistent} from './detectors/inconsistent.js';
import {ruleOf} from './detectors/registry.js';
import {detectTitles} from './detectors/title.js';
import type {Document} from './documents/document.js';
import type {Termbase} from './glossary/termbase.js';
import {evidenceSentence} from './mismatches/explain.js';
import {withFingerprints} from './mismatches/fingerprint.js';
import type {Mismatch, Suggestion} from './mismatches/mismatch.js';
import {type Resolved, resolve} from './mismatches/resolve.js';
import {suggestionFor} from './mismatches/suggest.js';

/**
 * The mismatches of one document, in the order of its text, never overlapping.
 *
 * Pure: the same document, termbase and settings give the same mismatches.
 */
export function checkDocument(document: Document, termbase: Termbase, settings: Settings): Mismatch[] {
	const context = readContext(document, termbase);
	const candidates = detect(context);
	// What stands tells more of the rest of the document: the same slip in shorter forms, and who was named last.
	const standing = () =>
		resolve(candidates, context).flatMap(({candidate, confidence}) => (confidence >= SURE ? [candidate] : []));
	candidates.push(...detectEchoes(context, standing()));
	candidates.push(...detectInconsistent(context, standing()));
	// Last, since what is wrong of an office or a pronoun says nothing of how a name is rendered.
	candidates.push(...detectTitles(context), ...detectGender(context));
	const resolved = resolve(candidates, context);
	// Fingerprints before the settings: which of equals one is must not depend on what is shown.
	return applySettings(
		withFingerprints(
			document,
			resolved.map((each) => toMismatch(each, context)),
		),
		settings,
	);
}

/** From this confidence on a mismatch is taken as given for what it says of other places. */
const SURE = 0.7;

function toMismatch(
	{candidate, confidence, seconded, rivals}: Resolved,
	context: Context,
): Omit<Mismatch, 'fingerprint'> {
	const {rule, entry, span, segment} = candidate;
	const {category, severity} = ruleOf(rule);
	const suggestionOf = (each: Candidate): Suggestion[] => {
		const text = suggestionFor(each, context.sheets[segment]!);
		return text === null ? [] : [{entry: each.entry, text}];
	};
	const evidence = [...candidate.evidence];
	for (const second of seconded)
		for (const each of second.evidence) if (!evidence.some(({kind}) => kind === each.kind)) evidence.push(each);
	const count = context.rightCounts.get(entry) ?? 0;
	// How often the name stands there right says nothing of an office or a pronoun.
	if (count > 0 && candidate.instead === undefined) evidence.push({kind: 'present', count});
	return {
		rule,
		entry,
		span,
		segment,
		found: context.document.text.slice(span.start, span.end),
		suggestion: suggestionOf(candidate)[0]?.text ?? null,
		candidates: rivals.length === 0 ? [] : [candidate, ...rivals].flatMap(suggestionOf),
		// Never 1: no rendering is beyond doubt.
		confidence: Math.min(0.99, Math.round(confidence * 100) / 100),
		severity,
		category,
		message: evidenceSentence(candidate.evidence[0]!),
		evidence,
	};
}
