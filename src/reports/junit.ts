import {isOpen} from '../decisions/decision.js';
import type {Severity} from '../detectors/rules.js';
import {fileSpanOf, locatorOf} from '../documents/layout.js';
import {visible} from '../documents/visible.js';
import {type Answered, answered, type Report} from './report.js';
import {changeText, decisionText, placeOf} from './words.js';

/**
 * `check --format junit`: a suite a file and a case a mismatch, in the XML that build servers read.
 *
 * An open mismatch that makes the run fail is a failure, one below `--fail-on` a case that passed with a note, a rejected
 * one is skipped, and a file that could not be checked is an error. A clean file is one case that passed. Each piece of a
 * large text is a suite, `path:line`, for a suite says first how many cases it has. No times: the same input gives the same
 * bytes.
 */
export function createJunitReport(isFailing: (severity: Severity) => boolean): Report {
	let isFirst = true;
	/** Whether the text whose pieces are being told has one. */
	let hasCases = false;
	const opening = () => {
		if (!isFirst) return '';
		isFirst = false;
		return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="glossproof">\n';
	};
	return {
		file(checked) {
			const {document} = checked;
			const locator = locatorOf(document);
			const counts = {failures: 0, errors: 0, skipped: 0};
			const cases = answered(checked).map((one) => {
				const place = placeOf(document, locator.locusOf(fileSpanOf(document, one.mismatch.span).start));
				const [tag, inner] = outcome(one, place, isFailing);
				if (tag !== null) counts[tag]++;
				return testcase(document.path, nameOf(one, place), inner);
			});
			const {path, piece} = document;
			if (piece?.isFirst !== false) hasCases = false;
			hasCases ||= cases.length > 0;
			if (cases.length === 0) {
				// A text told in pieces is clean when all are.
				if (hasCases || piece?.isLast === false) return opening();
				cases.push(testcase(path, 'no mismatches', ''));
			}
			const name = piece === undefined || !hasCases ? path : `${path}:${piece.line}`;
			return `${opening()}${suite(name, cases, counts)}`;
		},
		problem({path, code, message}) {
			const name = path ?? 'glossproof';
			const inner = `<error type="${attribute(code)}" message="${attribute(message)}"/>`;
			return `${opening()}${suite(name, [testcase(name, 'could not be checked', inner)], {failures: 0, errors: 1, skipped: 0})}`;
		},
		end: () => `${opening()}</testsuites>\n`,
	};
}

type Counts = {readonly failures: number; readonly errors: number; readonly skipped: number};

function suite(name: string, cases: readonly string[], {failures, errors, skipped}: Counts): string {
	const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
	return `<testsuite name="${attribute(name)}" ${counts}>\n${cases.join('')}</testsuite>\n`;
}

function testcase(suiteName: string, name: string, inner: string): string {
	const head = `<testcase classname="${attribute(suiteName)}" name="${attribute(name)}"`;
	return inner === '' ? `${head}/>\n` : `${head}>${inner}</testcase>\n`;
}

function outcome(
	one: Answered,
	place: string,
	isFailing: (severity: Severity) => boolean,
): readonly [tag: 'failures' | 'skipped' | null, inner: string] {
	const {mismatch, decision} = one;
	if (decision !== null && !isOpen(decision))
		return ['skipped', `<skipped message="${attribute(decisionText(decision))}"/>`];
	const mark = decision === null ? '' : ` (${decisionText(decision)})`;
	const message = `${mismatch.message}${mark}`;
	if (!isFailing(mismatch.severity))
		return [null, `<system-out>${text(`${place}: ${mismatch.severity}: ${message}`)}</system-out>`];
	return [
		'failures',
		`<failure type="${attribute(mismatch.rule)}" message="${attribute(message)}">${text(`${place}: ${mismatch.category}, ${mismatch.severity}`)}</failure>`,
	];
}

/** Unlike any other of its file: servers follow a case from run to run by its name. */
function nameOf(one: Answered, place: string): string {
	return `${one.mismatch.rule}: ${changeText(one)} (${place})`;
}

function text(value: string): string {
	// Two characters that Unicode leaves unassigned for good are no characters of XML either.
	return visible(value)
		.replace(/[\ufffe\uffff]/g, '\ufffd')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

function attribute(value: string): string {
	return text(value).replaceAll('"', '&quot;');
}
