import type {Document} from '../document.js';

/** What a file does not say of itself. */
export type ParseOptions = {
	/** As the user named it. */
	readonly path: string;
	/** Of the sources, BCP 47; wins over what the file says. Null: as the file says, `und` where it does not. */
	readonly sourceLanguage: string | null;
	/** Of the text to be checked, where a file holds several translations of one source. */
	readonly targetLanguage: string;
	/** CSV and TSV: number from 1, or name in the header, of the columns. Null: as the header says, or the first two. */
	readonly columns: Columns | null;
	/** Whether a byte order mark said how the bytes are text; otherwise they were read as UTF-8. */
	readonly hasByteOrderMark: boolean;
};

/** `source` is null where the table holds translations alone. */
export type Columns = {readonly source: string | null; readonly target: string};

export const PARSE_DEFAULTS: Omit<ParseOptions, 'path'> = {
	sourceLanguage: null,
	targetLanguage: 'en',
	columns: null,
	hasByteOrderMark: false,
};

/** Why a file is not what its format asks for. */
export type FormatFault = {
	readonly code: string;
	/** In UTF-16 units of the file's text. */
	readonly offset: number;
	/** What is wrong, why it matters and how to mend it: whole sentences. */
	readonly message: string;
};

/** Units of a bilingual file that have no translation yet, and where the first of them stands in the file's text. */
export type Untranslated = {readonly count: number; readonly first: number};

export type Parsed =
	| {readonly ok: true; readonly document: Document; readonly untranslated: Untranslated | null}
	| {readonly ok: false; readonly fault: FormatFault};

/** The text of a file as a document. Pure; nothing is fetched, and nothing in the text can make it grow. */
export type ParseFormat = (text: string, options: ParseOptions) => Parsed;

/** A language nobody has named (BCP 47). */
export const UNKNOWN_LANGUAGE = 'und';

export function refuse(code: string, offset: number, message: string): Parsed {
	return {ok: false, fault: {code, offset, message}};
}

/** Counts units without a translation. */
export class UntranslatedCount {
	#count = 0;
	#first = 0;

	add(offset: number): void {
		if (this.#count === 0) this.#first = offset;
		this.#count++;
	}

	/** The count, or null where every unit has a translation. */
	get value(): Untranslated | null {
		return this.#count === 0 ? null : {count: this.#count, first: this.#first};
	}
}

/** What a bilingual file comes to: a document, or a fault where none of its units has a translation. */
export function bilingual(document: Document, untranslated: Untranslated | null, unit: string): Parsed {
	if (document.segments.length > 0 || untranslated === null) return {ok: true, document, untranslated};
	const {count, first} = untranslated;
	return refuse(
		'missing-target',
		first,
		`None of the ${count === 1 ? '' : `${count} `}${unit} has a translation; this is the first. There is nothing to check: name the translated file.`,
	);
}
