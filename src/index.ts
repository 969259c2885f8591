import {checkDocument} from './check.js';
import {DEFAULT_SETTINGS, type Settings} from './config.js';
import {parseText} from './documents/formats/text.js';
import type {Glossary} from './glossary/entry.js';
import {parseGlossaries} from './glossary/parse.js';
import type {Termbase} from './glossary/termbase.js';
import type {Mismatch} from './mismatches/mismatch.js';
import type {Result} from './problems/problem.js';

export {accountForWord, checkDocument} from './check.js';
export {DEFAULT_SETTINGS, type Settings} from './config.js';
export type {Evidence} from './detectors/evidence.js';
export {type ManualPage, RULES, ruleOf} from './detectors/registry.js';
export {RULE_IDS, type Rule, type RuleId, SEVERITIES, type Severity} from './detectors/rules.js';
export {type Decoded, type DecodeFault, decodeText, type Encoding, encodeText} from './documents/decode.js';
export type {Document, DocumentFormat, Segment, SourceSegment} from './documents/document.js';
export {type FormatFault, PARSE_DEFAULTS, type Parsed, type ParseOptions} from './documents/formats/format.js';
export {formatOfName, parseDocument} from './documents/formats/registry.js';
export {parseText} from './documents/formats/text.js';
export {fileSpanOf, fileTextOf} from './documents/layout.js';
export {Locator, type Locus} from './documents/locus.js';
export type {Offset, Span} from './documents/span.js';
export {visible} from './documents/visible.js';
export type {Entry, Glossary, Kind} from './glossary/entry.js';
export {parseGlossaries} from './glossary/parse.js';
export {buildTermbase, type Termbase} from './glossary/termbase.js';
export type {Considered, PlaceAccount, Silence} from './mismatches/account.js';
export type {Mismatch, Suggestion} from './mismatches/mismatch.js';
export {formatProblem, type Problem, type Result} from './problems/problem.js';

/** A glossary file's text as a glossary, or everything that is wrong with it; `path` is what problems are told under. */
export function parseGlossary(text: string, path = 'glossary.yaml'): Result<Glossary> {
	const parsed = parseGlossaries([{path, text}]);
	if (!parsed.ok) return parsed;
	return {ok: true, value: parsed.value[0]!, warnings: parsed.warnings};
}

/** The mismatches of a plain text, in its order; spans are UTF-16 offsets into `text`. Pure. */
export function checkText(text: string, termbase: Termbase, settings: Settings = DEFAULT_SETTINGS): Mismatch[] {
	return checkDocument(parseText('-', text), termbase, settings);
}
