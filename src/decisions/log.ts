import type {Problem} from '../problems/problem.js';
import {type Decision, SCOPES, VERDICTS, type Withdrawal} from './decision.js';

/** The only version of a line that this program writes and reads. */
export const LOG_VERSION = 1;

/** All lines of a log, each once. */
export type Log = {
	readonly decisions: readonly Decision[];
	readonly withdrawals: readonly Withdrawal[];
};

export type ParsedLog = Log & {
	/** Lines that say nothing; the others count all the same. */
	readonly problems: readonly Problem[];
	/** Lines that were cut off while they were written. They were never told as saved, so nothing is lost by them. */
	readonly notes: readonly Problem[];
	/** A line of a newer version: the log must not be judged or added to by this program. Null otherwise. */
	readonly refused: Problem | null;
};

export const EMPTY_LOG: Log = {decisions: [], withdrawals: []};

/**
 * The decisions of a log in JSONL.
 *
 * Lines may stand in any order and more than once, as `merge=union` leaves them; one id counts once, and of two lines
 * with one id the one that sorts first as text. Unknown fields do no harm and stay in the file, which is only ever
 * appended to. Never throws.
 */
export function parseLog(text: string, path: string): ParsedLog {
	const problems: Problem[] = [];
	const lines = new Map<string, {readonly text: string; readonly line: Decision | Withdrawal}>();
	let refused: Problem | null = null;
	const rows = text.replace(/^\ufeff/, '').split('\n');
	const notes: Problem[] = [];
	for (const [index, raw] of rows.entries()) {
		const row = raw.trim();
		if (row === '') continue;
		const {whole, isCut} = wholeLineIn(row);
		if (isCut) notes.push({code: 'cut-off-decision', path, line: index + 1, column: 1, message: CUT_OFF});
		if (whole === null) continue;
		const read = parseLine(whole);
		if (typeof read === 'string') {
			problems.push({code: 'unreadable-decision', path, line: index + 1, column: 1, message: read});
		} else if ('version' in read) {
			refused ??= {
				code: 'newer-decision-log',
				path,
				line: index + 1,
				column: 1,
				message: `This line is of version ${read.version}; this glossproof knows version ${LOG_VERSION}. It could not tell what was decided, so it leaves the log as it is. Update glossproof.`,
			};
		} else {
			const known = lines.get(read.id);
			if (known !== undefined && known.text !== whole) {
				problems.push({
					code: 'duplicate-decision',
					path,
					line: index + 1,
					column: 1,
					message: `Two different lines have the id ${JSON.stringify(read.id)}. Only one can count; give one of them an id of its own if both are meant.`,
				});
			}
			if (known === undefined || whole < known.text) lines.set(read.id, {text: whole, line: read});
		}
	}
	const decisions: Decision[] = [];
	const withdrawals: Withdrawal[] = [];
	for (const {line} of lines.values()) {
		if ('withdraws' in line) withdrawals.push(line);
		else decisions.push(line);
	}
	return {decisions, withdrawals, problems, notes, refused};
}

/** One line of the log, without its line end. */
export function formatLine(line: Decision | Withdrawal): string {
	return JSON.stringify({v: LOG_VERSION, ...line});
}

/** A log with further lines; an id that it holds already adds nothing. */
export function addLines(log: Log, lines: readonly (Decision | Withdrawal)[]): Log {
	const known = new Set([...log.decisions, ...log.withdrawals].map((line) => line.id));
	const fresh = lines.filter((line) => !known.has(line.id));
	if (fresh.length === 0) return log;
	return {
		decisions: [...log.decisions, ...fresh.filter((line): line is Decision => !('withdraws' in line))],
		withdrawals: [...log.withdrawals, ...fresh.filter((line): line is Withdrawal => 'withdraws' in line)],
	};
}

/**
 * The decisions that were not taken back, the earliest first.
 *
 * Order is by time, then by id, never by the place of the line: however two branches are merged, the same stands. Where
 * two contradict each other the later wins; both stay in the log.
 */
export function standing(log: Log): Decision[] {
	const withdrawn = new Set(log.withdrawals.map((withdrawal) => withdrawal.withdraws));
	return log.decisions.filter((decision) => !withdrawn.has(decision.id)).sort(compareDecisions);
}

/** Earlier first; of the same moment, the smaller id. */
export function compareDecisions(a: Decision, b: Decision): number {
	const byTime = Date.parse(a.time) - Date.parse(b.time);
	return byTime || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

type Fields = Record<string, unknown>;

const CUT_OFF =
	'This line was cut off while it was written, by a crash or a full disk. It decides nothing, and no other is lost: the next decision begins on a line of its own. It may be deleted.';

/** How every line begins that this program writes. */
const OPENING = '{"v":';

/**
 * The line of a row, and whether one before it was cut off while it was written; null where nothing but that is there. Two
 * programs that append at once may put a whole line behind a cut-off one: within a line's texts its beginning stands escaped.
 */
function wholeLineIn(row: string): {whole: string | null; isCut: boolean} {
	if (!(row.startsWith(OPENING) || OPENING.startsWith(row)) || isJson(row)) return {whole: row, isCut: false};
	for (let at = row.lastIndexOf(OPENING); at > 0; at = row.lastIndexOf(OPENING, at - 1))
		if (isJson(row.slice(at))) return {whole: row.slice(at), isCut: true};
	// A line that is closed and wrong nevertheless was made wrong by hand.
	return isOpen(row) ? {whole: null, isCut: true} : {whole: row, isCut: false};
}

/** Whether a text or a bracket is still open at the end. */
function isOpen(row: string): boolean {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < row.length; at++) {
		const sign = row[at];
		if (inText && sign === '\\') at++;
		else if (sign === '"') inText = !inText;
		else if (!inText && (sign === '{' || sign === '[')) depth++;
		else if (!inText && (sign === '}' || sign === ']')) depth--;
	}
	return inText || depth > 0;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** A decision or a withdrawal; `version` where it is not this one; otherwise what is wrong with the line. */
function parseLine(row: string): Decision | Withdrawal | {version: string} | string {
	if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(row)) {
		return 'A merge left its mark here. Delete the line; keep the lines of both sides.';
	}
	let value: unknown;
	try {
		value = JSON.parse(row);
	} catch {
		return 'Not a line of JSON, perhaps cut off while it was written. Nothing was decided by it; it may be deleted.';
	}
	if (!isFields(value)) return 'Not a JSON object. Each line holds one decision.';
	if (value.v !== LOG_VERSION) {
		if (typeof value.v === 'number' && value.v > LOG_VERSION) return {version: String(value.v)};
		return `No version: each line needs "v": ${LOG_VERSION}.`;
	}
	if ('withdraws' in value) return parseWithdrawal(value);
	return parseDecision(value);
}

function parseWithdrawal(value: Fields): Withdrawal | string {
	const {id, withdraws, reviewer, time} = value;
	if (!isText(id)) return missing('id');
	if (!isText(withdraws)) return missing('withdraws');
	if (!isTime(time)) return missing('time');
	return {id, withdraws, reviewer: textOr(reviewer, ''), time};
}

function parseDecision(value: Fields): Decision | string {
	const {id, fingerprint, time} = value;
	const verdict = VERDICTS.find((known) => known === value.verdict);
	const scope = SCOPES.find((known) => known === value.scope);
	const about = value.mismatch;
	if (!isText(id)) return missing('id');
	if (!isText(fingerprint)) return missing('fingerprint');
	if (verdict === undefined) return missing(`verdict (${VERDICTS.join(', ')})`);
	if (scope === undefined) return missing(`scope (${SCOPES.join(', ')})`);
	if (!isTime(time)) return missing('time');
	if (!isFields(about) || typeof about.found !== 'string' || typeof about.path !== 'string') return missing('mismatch');
	const context = textOr(about.context, about.found);
	const at = about.at;
	const found = about.found;
	return {
		id,
		fingerprint,
		verdict,
		replacement: textOrNull(value.replacement),
		scope,
		reviewer: textOr(value.reviewer, ''),
		time,
		reason: textOrNull(value.reason),
		mismatch: {
			path: about.path,
			rule: textOr(about.rule, ''),
			entryId: textOrNull(about.entryId),
			entry: textOrNull(about.entry),
			found,
			suggestion: textOrNull(about.suggestion),
			context,
			at: typeof at === 'number' && context.startsWith(found, at) ? at : Math.max(0, context.indexOf(found)),
			beside: textOr(about.beside, ''),
		},
	};
}

function missing(field: string): string {
	return `The field ${field} is missing or not what it should be, so the line decides nothing.`;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function isTime(value: unknown): value is string {
	return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function textOr(value: unknown, otherwise: string): string {
	return typeof value === 'string' ? value : otherwise;
}

function textOrNull(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
