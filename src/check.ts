import {joinPieces, type Survey} from './check-pieces.js';
import {applySettings, type Settings} from './config.js';
import {detectAligned} from './detectors/aligned/detect-aligned.js';
import {readSource} from './detectors/aligned/source-view.js';
import {weighBySource} from './detectors/aligned/weigh-by-source.js';
import {type Context, readContext} from './detectors/context.js';
import {detect} from './detectors/detect.js';
import type {Candidate} from './detectors/detector.js';
import {detectEchoes} from './detectors/echo.js';
import type {Evidence} from './detectors/evidence.js';
import {detectGender} from './detectors/gender.js';
import type {Flaw} from './detectors/hygiene/flaw.js';
import {detectHygiene} from './detectors/hygiene/hygiene.js';
import {detectInconsistent} from './detectors/inconsistent.js';
import {detectNumbers, type WrongNumber} from './detectors/number.js';
import {ruleOf} from './detectors/registry.js';
import {detectTitles} from './detectors/title.js';
import {detectVariants, type Variant} from './detectors/variants.js';
import type {Document} from './documents/document.js';
import {piecesOf} from './documents/pieces.js';
import {type Span, spansOverlap} from './documents/span.js';
import type {Termbase} from './glossary/termbase.js';
import {accountForPlaces, type PlaceAccount} from './mismatches/account.js';
import {evidenceSentence} from './mismatches/explain.js';
import {anchorsOf, withFingerprints} from './mismatches/fingerprint.js';
import type {Mismatch, Suggestion} from './mismatches/mismatch.js';
import {confidenceOf, judge, type Resolved, resolve, toldConfidence} from './mismatches/resolve.js';
import {suggestionFor} from './mismatches/suggest.js';
import {rightUses} from './mismatches/usage.js';
import {ignoredBy} from './settings/pattern.js';

/**
 * The mismatches of one document, in the order of its text, never overlapping.
 *
 * Pure: the same document, termbase and settings give the same mismatches.
 */
export function checkDocument(document: Document, termbase: Termbase, settings: Settings): Mismatch[] {
	return surveyDocument(document, termbase, settings).mismatches;
}

/** As `checkDocument`, with what is right beside what is wrong. A text too long to be looked at whole is checked piece by piece. */
export function surveyDocument(document: Document, termbase: Termbase, settings: Settings): Survey {
	const pieces = piecesOf(document);
	if (pieces === null) return surveyWhole(document, termbase, settings);
	return joinPieces(pieces, (piece) => surveyWhole(piece, termbase, settings));
}

function surveyWhole(document: Document, termbase: Termbase, settings: Settings): Survey {
	const context = readContext(document, termbase);
	const resolved = resolve(propose(context), context);
	const variants = detectVariants(
		context,
		resolved.map(({candidate}) => candidate),
	);
	const names = [
		...resolved.map((each) => toMismatch(each, context)),
		...variants.map((each) => unnamedMismatch('inconsistent', each, context)),
		...detectNumbers(context).map((each) => unnamedMismatch('number', each, context)),
	].sort(inTextOrder);
	const flaws = detectHygiene(
		document,
		names.map(({span}) => span),
	);
	const mismatches = [...names, ...flaws.map((each) => flawMismatch(each, document))].sort(inTextOrder);
	// Fingerprints before the settings: which of equals one is must not depend on what is shown.
	const {ignore = []} = settings;
	const places = document.piece && anchorsOf(document, mismatches).map(({base, beside}) => `${base}.${beside}`);
	const known =
		places === undefined
			? withFingerprints(document, mismatches)
			: mismatches.map((mismatch, index) => ({...mismatch, fingerprint: String(index)}));
	const shown = applySettings(known, settings).filter(
		({span, segment}) => ignore.length === 0 || ignoredBy(ignore, document, segment, span) === null,
	);
	const wrong = shown.map(({span}) => span);
	return {mismatches: shown, rightUses: rightUses(context, wrong), ...(places === undefined ? {} : {places})};
}

/** The empty span of what is missing comes before what stands there, so that none overlaps the one before. */
function inTextOrder(a: {readonly span: Span}, b: {readonly span: Span}): number {
	return a.span.start - b.span.start || a.span.end - b.span.end;
}

/**
 * Why a word of a document is told or not, at each place where it stands: what was considered, weighed and decided.
 *
 * `word` may be several words; they are compared folded. `within` leaves out places outside of it. What is decided is what
 * `checkDocument` decides; only those too unlikely to be weighed are kept for the account as well.
 */
export function accountForWord(document: Document, termbase: Termbase, word: string, within?: Span): PlaceAccount[] {
	const context = readContext(document, termbase);
	const unlikely: Candidate[] = [];
	const judged = judge(propose(context, unlikely), context);
	const standing = judged.flatMap(({candidate, outcome}) => (outcome.kind === 'stands' ? [candidate] : []));
	return accountForPlaces(context, {judged, unlikely, variants: detectVariants(context, standing)}, word, within);
}

/** Every candidate of a document; those not worth weighing go to `unlikely`. */
function propose(context: Context, unlikely?: Candidate[]): Candidate[] {
	const source = readSource(context);
	if (source === null) return withFollowing(detect(context, unlikely), context, (more) => more);
	// What the target alone makes unlikely may be sure when the source has the entry.
	const doubtful: Candidate[] = [];
	const detected = detect(context, doubtful);
	detected.push(...doubtful);
	const aligned = detectAligned(detected, source, context);
	const weigh = (more: readonly Candidate[]) => weighBySource(more, source, aligned, context, unlikely);
	return withFollowing([...aligned, ...weigh(detected)], context, weigh);
}

/** Candidates with those that follow from them, as `weigh` has these. */
function withFollowing(
	candidates: Candidate[],
	context: Context,
	weigh: (more: readonly Candidate[]) => readonly Candidate[],
): Candidate[] {
	// What stands tells more of the rest of the document: the same slip in shorter forms, and who was named last.
	const standing = () =>
		resolve(candidates, context).flatMap(({candidate, confidence}) => (confidence >= SURE ? [candidate] : []));
	candidates.push(...weigh(detectEchoes(context, standing())));
	candidates.push(...weigh(detectInconsistent(context, standing())));
	// Last, since what is wrong of an office or a pronoun says nothing of how a name is rendered.
	candidates.push(...detectTitles(context), ...detectGender(context));
	return candidates;
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
	// An echo of this very place is no further proof.
	const isElsewhere = (each: Evidence) => each.kind !== 'echo' || !spansOverlap(each.at, span);
	for (const each of seconded.flatMap((second) => second.evidence))
		if (isElsewhere(each) && !evidence.some(({kind}) => kind === each.kind)) evidence.push(each);
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
		confidence: toldConfidence(confidence),
		severity,
		category,
		message: evidenceSentence(candidate.evidence[0]!),
		evidence,
	};
}

/** A mismatch without an entry: nothing is proposed, since no glossary says how a number or an unknown name is written. */
function unnamedMismatch(
	rule: 'inconsistent' | 'number',
	{span, segment, evidence, odds}: Variant | WrongNumber,
	{document}: Context,
): Omit<Mismatch, 'fingerprint'> {
	const {category, severity} = ruleOf(rule);
	return {
		rule,
		entry: null,
		span,
		segment,
		found: document.text.slice(span.start, span.end),
		suggestion: null,
		candidates: [],
		confidence: confidenceOf(odds),
		severity,
		category,
		message: evidenceSentence(evidence[0]),
		evidence,
	};
}

/** What is wrong with the document itself. */
function flawMismatch(flaw: Flaw, document: Document): Omit<Mismatch, 'fingerprint'> {
	const {rule, span, segment, suggestion, confidence, evidence} = flaw;
	const {category, severity} = ruleOf(rule);
	return {
		rule,
		entry: null,
		span,
		segment,
		found: document.text.slice(span.start, span.end),
		suggestion,
		candidates: [],
		confidence,
		severity,
		category,
		message: evidenceSentence(evidence),
		evidence: [evidence],
	};
}
