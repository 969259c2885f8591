/** The words of one language that names of parties, media, bodies, movements, works, events and places are built of. */
export type LanguageWords = {
	/**
	 * One meaning a line: `English words|source words`. English base forms that a machine may choose are parted by spaces or
	 * commas, source words by commas; nouns in the nominative, adjectives in the masculine. A word may stand in several lines,
	 * and a source word may be several words with spaces.
	 */
	readonly rows: string;
	/** Articles, prepositions and conjunctions, parted by spaces: they mean nothing by themselves in a name. */
	readonly small?: string;
	/** Endings taken off folded words; a language without does not inflect, or not at the end. */
	readonly endings?: RegExp;
	/** An article or conjunction written as one with the word behind it. */
	readonly article?: RegExp;
	/** Whether marks on Latin letters make other words: Vietnamese đại is great, đài a station. */
	readonly hasTones?: true;
	/** What may stand between the halves of a compound, in a language that writes compounds as one word. */
	readonly link?: RegExp;
};

/** One meaning: English base forms, and the source words that have it. */
export type WordRow = {readonly english: readonly string[]; readonly source: readonly string[]};

/** The lines of a table. Bad lines are ours: they throw. */
export function parseWordRows(rows: string): WordRow[] {
	return rows
		.trim()
		.split('\n')
		.map((line) => {
			const [english, source, ...more] = line.split('|');
			if (!english || !source || more.length > 0) throw new Error(`not “English words|source words”: ${line}`);
			return {english: english.split(/[ ,]+/), source: source.split(',')};
		});
}
