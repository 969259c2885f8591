/**
 * A piece of a plain text too long to be held whole with all that a check finds out about it. Each is checked as an article
 * of its own: the first mention of a name, the answer to “he” and which of two spellings came first are looked for in the
 * piece alone.
 */
export type Piece = {
	/** Where it starts in the text, in UTF-16 units from 0. */
	readonly offset: number;
	/** The same for people: from 1, columns in code points. */
	readonly line: number;
	readonly column: number;
	readonly isFirst: boolean;
	readonly isLast: boolean;
};
