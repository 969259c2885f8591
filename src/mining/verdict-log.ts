import {KINDS} from '../glossary/entry.js';
import type {Problem} from '../problems/problem.js';
import type {MinedEntry, MiningLine} from './verdict.js';

/** The only version of a line that this program writes and reads. */
const MINING_LOG_VERSION = 1;

/** The lines of a log, each once. */
export type ParsedMiningLog = {
	readonly lines: readonly MiningLine[];
	/** Lines that say nothing; the others count all the same. */
	readonly problems: readonly Problem[];
	/** A line of a newer version: the log must not be judged or added to by this program. Null otherwise. */
	readonly refused: Problem | null;
};

/** One line of the log, without its line end. */
export function formatMiningLine(line: MiningLine): string {
	return JSON.stringify({v: MINING_LOG_VERSION, ...line});
}

/**
 * The log of mining in JSONL, only ever appended to, as the log of decisions: lines may stand in any order and more than
 * once, and one that was cut off decides nothing. Never throws.
 */
export function parseMiningLog(text: string, path: string): ParsedMiningLog {
	const lines = new Map<string, MiningLine>();
	const problems: Problem[] = [];
	let refused: Problem | null = null;
	const rows = text.replace(/^\ufeff/, '').split('\n');
	for (const [index, row] of rows.entries()) {
		if (row.trim() === '') continue;
		const place = {path, line: index + 1, column: 1};
		const read = parseLine(row);
		if (typeof read !== 'string') lines.set(read.id, read);
		else if (/^\d/.test(read)) {
			const message = `This line is of version ${read}; this glossproof knows version ${MINING_LOG_VERSION}. It could not tell what was rejected, so it leaves the log as it is. Update glossproof.`;
			refused ??= {code: 'newer-mining-log', ...place, message};
		} else if (index < rows.length - 1) problems.push({code: 'unreadable-verdict', ...place, message: read});
	}
	return {lines: [...lines.values()], problems, refused};
}

type Fields = Readonly<Record<string, unknown>>;

/** A line; a number where it is of a newer version; otherwise what is wrong with it. */
function parseLine(row: string): MiningLine | string {
	if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(row))
		return 'A merge left its mark here. Delete the line; keep the lines of both sides.';
	let value: unknown;
	try {
		value = JSON.parse(row);
	} catch {
		return 'Not a line of JSON, perhaps cut off while it was written. Nothing was decided by it; it may be deleted.';
	}
	if (!isFields(value)) return 'Not a JSON object. Each line holds one verdict.';
	if (typeof value.v === 'number' && value.v > MINING_LOG_VERSION) return String(value.v);
	if (value.v !== MINING_LOG_VERSION) return `No version: each line needs "v": ${MINING_LOG_VERSION}.`;
	const {id, time, reviewer, withdraws, enters, verdict, name, forms, entry} = value;
	if (!isText(id)) return missing('id');
	if (!isText(time) || Number.isNaN(Date.parse(time))) return missing('time');
	const said = {id, reviewer: typeof reviewer === 'string' ? reviewer : '', time};
	if (isText(withdraws)) return {...said, withdraws};
	if (isText(enters)) return {...said, enters};
	if (verdict !== 'accept' && verdict !== 'reject') return missing('verdict (accept, reject)');
	if (!isText(name)) return missing('name');
	const all = Array.isArray(forms) ? forms.filter(isText) : [];
	const taken = entryOf(entry);
	if (verdict === 'accept' && taken === null) return missing('entry');
	return {
		id,
		verdict,
		name,
		forms: all.includes(name) ? all : [name, ...all],
		entry: verdict === 'accept' ? taken : null,
		reviewer: said.reviewer,
		time,
	};
}

function entryOf(value: unknown): MinedEntry | null {
	if (!isFields(value) || !isText(value.preferred)) return null;
	const kind = KINDS.find((known) => known === value.kind);
	const names = isFields(value.source) ? Object.entries(value.source) : [];
	const source = names.flatMap(([language, name]): [string, string | readonly string[]][] =>
		isText(name) || (Array.isArray(name) && name.length > 0 && name.every(isText)) ? [[language, name]] : [],
	);
	return {
		preferred: value.preferred,
		...(kind === undefined ? {} : {kind}),
		...(source.length === 0 ? {} : {source: Object.fromEntries(source)}),
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
