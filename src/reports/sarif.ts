import {isOpen} from '../decisions/decision.js';
import {type ManualPage, RULES} from '../detectors/registry.js';
import type {Severity} from '../detectors/rules.js';
import type {Problem} from '../problems/problem.js';
import {type JsonMismatch, jsonMismatches, jsonOf} from './json.js';
import type {CheckedFile, Report} from './report.js';
import {decisionText, foundText} from './words.js';

const LEVELS: {readonly [severity in Severity]: 'note' | 'warning' | 'error'} = {
	neutral: 'note',
	minor: 'warning',
	major: 'error',
	critical: 'error',
};

/**
 * `check --format sarif`: SARIF 2.1.0 (OASIS), for code scanning and editors; a result a line.
 *
 * Every result says whether it is suppressed, as section 3.27.23 asks: either all of a run do or none. Rejected ones are,
 * with the reviewer's reason. Problems with files are notifications of the invocation.
 */
export function createSarifReport(tool: {readonly name: string; readonly version: string}): Report {
	let isFirst = true;
	const notifications: unknown[] = [];
	const opening = () => {
		if (!isFirst) return ',\n';
		isFirst = false;
		const driver = {name: tool.name, version: tool.version, rules: RULES.map(sarifRule)};
		return (
			'{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n' +
			`{"tool":${jsonOf({driver})},"columnKind":"unicodeCodePoints","results":[\n`
		);
	};
	return {
		file(checked) {
			return jsonMismatches(checked)
				.map((mismatch, index) => `${opening()}${jsonOf(sarifResult(mismatch, checked, index))}`)
				.join('');
		},
		problem(problem) {
			notifications.push(notification(problem));
			return '';
		},
		end(summary) {
			const start = isFirst ? opening() : '\n';
			const invocation = {executionSuccessful: summary.problems === 0, toolExecutionNotifications: notifications};
			return `${start}],"invocations":${jsonOf([invocation])}}\n]}\n`;
		},
	};
}

function sarifRule({id, summary, finds, leavesAlone, example, severity, category}: ManualPage) {
	const lines = [
		['Finds', finds],
		['Leaves alone', leavesAlone],
		['Example', `“${example.found}” → “${example.right}”: ${example.why}`],
	] as const;
	return {
		id,
		name: `${id[0]!.toUpperCase()}${id.slice(1)}`,
		shortDescription: {text: summary},
		fullDescription: {text: finds},
		help: {
			text: lines.map(([title, text]) => `${title}: ${text}`).join('\n\n'),
			markdown: lines.map(([title, text]) => `**${title}.** ${text}`).join('\n\n'),
		},
		defaultConfiguration: {level: LEVELS[severity]},
		properties: {tags: [category]},
	};
}

function sarifResult(shown: JsonMismatch, {document, decisions, mismatches}: CheckedFile, index: number) {
	const {rule, found, suggestion, message, severity, confidence} = shown;
	const decision = decisions?.[index] ?? null;
	const artifactLocation = {uri: uriOf(document.path)};
	const region = {
		startLine: shown.line,
		startColumn: shown.column,
		endLine: shown.endLine,
		endColumn: shown.endColumn,
	};
	// An ambiguous one is never corrected unasked, and what stands in markup has to be escaped: that is left to `apply`.
	const right = decision?.verdict === 'accept' ? (decision.replacement ?? suggestion) : suggestion;
	const isSure =
		right !== null && document.layout === undefined && (decision?.verdict === 'accept' || shown.candidates.length < 2);
	return {
		ruleId: rule,
		ruleIndex: RULES.findIndex(({id}) => id === rule),
		level: LEVELS[mismatches[index]!.severity],
		message: {text: right === null ? message : `${foundText(shown)} → ${right}: ${message}`},
		locations: [{physicalLocation: {artifactLocation, region: {...region, snippet: {text: found}}}}],
		partialFingerprints: {'glossproof/v1': shown.fingerprint},
		rank: Math.round(confidence * 10_000) / 100,
		suppressions:
			decision === null || isOpen(decision)
				? []
				: [{kind: 'external', status: 'accepted', justification: decision.reason ?? decisionText(decision)}],
		...(isSure
			? {
					fixes: [
						{
							description: {text: `Write “${right}”.`},
							artifactChanges: [
								{artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: right}}]},
							],
						},
					],
				}
			: {}),
		properties: {
			entry: shown.entry,
			entryId: shown.entryId,
			suggestion,
			candidates: shown.candidates,
			confidence,
			severity,
			category: shown.category,
			evidence: shown.evidence,
			decision: shown.decision,
		},
	};
}

function notification({path, line, column, code, message}: Problem) {
	const region =
		line === undefined ? {} : {region: {startLine: line, ...(column === undefined ? {} : {startColumn: column})}};
	return {
		level: 'error',
		message: {text: message},
		descriptor: {id: code},
		...(path === null ? {} : {locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path)}, ...region}}]}),
	};
}

/** A path as a URI reference (RFC 3986): relative where the path is. */
function uriOf(path: string): string {
	const escaped = path
		.split('/')
		.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
		.join('/');
	return path.startsWith('/') ? `file://${escaped}` : escaped;
}
