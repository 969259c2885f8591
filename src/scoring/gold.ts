import type {Problem, Result} from '../problems/problem.js';

/** What a labelled mismatch may be of (`eval/FORMAT.md`). */
export const GOLD_CLASSES = [
	'spelling',
	'reading',
	'wrong-name',
	'partial',
	'paraphrase',
	'order',
	'case',
	'untranslated',
	'missing',
] as const;
export type GoldClass = (typeof GOLD_CLASSES)[number];

/** A labelled mismatch. */
export type GoldRow = {
	/** `DOC.SYSTEM.txt`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** The wrong rendering, empty for `missing`. */
	readonly found: string;
	/** Of the wrong rendering, in UTF-16 code units of its line, half-open; both −1 for `missing`. */
	readonly start: number;
	readonly end: number;
	/** The entry's preferred text. */
	readonly entry: string;
	readonly class: GoldClass;
};

const COLUMNS = ['doc', 'system', 'line', 'found', 'nth', 'entry', 'class'];

/**
 * The rows of a `gold.tsv`, in its order, or all that is wrong with it by line.
 *
 * `linesOf` gives the lines of the set's `mt/` files, `entries` the preferred texts of its glossary: a row that points at
 * nothing could never be found, and would lower recall in silence.
 */
export function parseGold(
	text: string,
	path: string,
	linesOf: ReadonlyMap<string, readonly string[]>,
	entries: ReadonlySet<string>,
): Result<GoldRow[]> {
	const rows: GoldRow[] = [];
	const problems: Problem[] = [];
	const [header = '', ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
	if (!header.startsWith(COLUMNS.join('\t'))) {
		const message = `The first line must name the columns, parted by tabs: ${COLUMNS.join(' ')} note.`;
		return {ok: false, problems: [{code: 'gold-header', path, line: 1, message}]};
	}
	for (const [index, line] of lines.entries()) {
		const told = rowOf(line, linesOf, entries);
		if (typeof told === 'string') problems.push({code: 'gold-row', path, line: index + 2, message: told});
		else rows.push(told);
	}
	return problems.length > 0 ? {ok: false, problems} : {ok: true, value: rows, warnings: []};
}

/** The row, or what is wrong with it. */
function rowOf(
	row: string,
	linesOf: ReadonlyMap<string, readonly string[]>,
	entries: ReadonlySet<string>,
): GoldRow | string {
	const cells = row.split('\t');
	if (cells.length < COLUMNS.length) {
		return `The row has ${cells.length} of the columns ${COLUMNS.join(' ')}. They are parted by single tabs; found may be empty, the others not.`;
	}
	const [doc, system, lineCell, found, nthCell, entry, classCell] = cells as [
		string,
		string,
		string,
		string,
		string,
		string,
		string,
	];
	const file = `${doc}.${system}.txt`;
	const lines = linesOf.get(file);
	if (lines === undefined) return `There is no file mt/${file}. Mend the columns doc and system, or add the file.`;
	const line = Number(lineCell);
	if (!/^[1-9]\d*$/.test(lineCell) || line > lines.length) {
		return `“${lineCell}” is no line of mt/${file}, which has ${lines.length}. Lines count from 1.`;
	}
	const cls = GOLD_CLASSES.find((one) => one === classCell);
	if (cls === undefined) return `“${classCell}” is no class. The classes are ${GOLD_CLASSES.join(', ')}.`;
	if (!entries.has(entry))
		return `No entry of the glossary has the preferred rendering “${entry}”. The column entry repeats it to the letter.`;
	if (cls === 'missing') {
		if (found !== '') return 'A row of class missing has an empty found.';
		return {file, line, found, start: -1, end: -1, entry, class: cls};
	}
	if (found === '') return 'The column found is empty, which only rows of class missing may have.';
	if (nthCell !== '' && !/^[1-9]\d*$/.test(nthCell))
		return `“${nthCell}” is no count in the column nth; 1 is the first occurrence.`;
	const nth = Number(nthCell) || 1;
	let start = -1;
	for (let count = 0; count < nth; count++) {
		start = lines[line - 1]!.indexOf(found, start + 1);
		if (start < 0)
			return `“${found}” stands ${count === 0 ? 'not' : `only ${count} times`} in line ${line} of mt/${file}. Repeat it to the letter.`;
	}
	return {file, line, found, start, end: start + found.length, entry, class: cls};
}
