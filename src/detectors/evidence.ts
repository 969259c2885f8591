import type {Span} from '../documents/span.js';
import type {Pivot} from '../names/hearing.js';
import type {ReadingLanguage, ReadingPart} from '../names/lattice.js';

/** Why a candidate was proposed. `mismatches/explain.ts` puts each into a sentence. */
export type Evidence =
	/** The glossary lists the form as wrong; `note` is its reason. */
	| {readonly kind: 'forbidden'; readonly term: string; readonly note: string | null}
	/** The words sound alike in the pivot language; `edits` are `found=right`, in the order of the word. */
	| {
			readonly kind: 'spelling';
			readonly found: string;
			readonly right: string;
			readonly pivot: Pivot;
			readonly edits: readonly string[];
	  }
	/** The found text is a reading of the source name's characters. */
	| {
			readonly kind: 'reading';
			readonly found: string;
			readonly source: string;
			readonly language: ReadingLanguage;
			readonly parts: readonly ReadingPart[];
			/** Also letters beside the readings had to be changed. */
			readonly near: boolean;
	  }
	/** One syllable of a Chinese name is another than its character is read. */
	| {
			readonly kind: 'syllable';
			readonly source: string;
			readonly character: string;
			readonly found: string;
			readonly right: string;
	  }
	/** The words say what the characters of the source name mean; `right` is the character. */
	| {
			readonly kind: 'meaning';
			readonly source: string;
			readonly pairs: readonly {readonly found: string; readonly right: string}[];
	  }
	/** The same slip as at another place of the document. */
	| {readonly kind: 'echo'; readonly found: string; readonly at: Span}
	/** Word for word: which word of the text stands for which of the rendering, and how they are related. */
	| {
			readonly kind: 'words';
			readonly pairs: readonly {readonly found: string; readonly right: string; readonly how: string}[];
			/** Words of the rendering that nothing stands for. */
			readonly left: readonly string[];
	  }
	| {readonly kind: 'case'; readonly right: string}
	| {readonly kind: 'order'; readonly right: string}
	| {readonly kind: 'script'; readonly source: string; readonly language: string}
	/** The name as the source language has it in Latin letters, in another form of it where `isInflected`. */
	| {
			readonly kind: 'foreign';
			readonly source: string;
			readonly language: string;
			readonly isInflected: boolean;
	  }
	/** The source line has the entry's name at `[start, end)` of `line`, as `name` there. */
	| {
			readonly kind: 'source';
			readonly entry: string;
			readonly name: string;
			readonly line: string;
			readonly start: number;
			readonly end: number;
	  }
	/** The text has `found` where the source has `number`, of this value, at `[start, end)` of `line`. */
	| {
			readonly kind: 'number';
			readonly found: string;
			readonly number: string;
			readonly value: number;
			readonly line: string;
			readonly start: number;
			readonly end: number;
	  }
	/** The person spoken of last, by name. */
	| {readonly kind: 'chain'; readonly name: string; readonly at: Span}
	/**
	 * The office is not the person's: never, or not at `time`, the date as it stands in the text. `had` are the offices of
	 * the person that `held` says when; `holder` is another person who has exactly this office.
	 */
	| {
			readonly kind: 'office';
			readonly office: string;
			readonly name: string;
			readonly time: string | null;
			readonly ever: boolean;
			readonly held: readonly {readonly text: string; readonly from: string | null; readonly until: string | null}[];
			readonly holder: string | null;
	  }
	/** The word says another gender than the entry's; `by` is what shows who is meant. */
	| {
			readonly kind: 'gender';
			readonly found: string;
			readonly name: string;
			readonly gender: 'male' | 'female';
			readonly by: 'honorific' | 'subject';
	  }
	/** A name that no entry has stands in another form where the document first uses it, at `at`. */
	| {readonly kind: 'variant'; readonly found: string; readonly other: string; readonly at: Span}
	/** A quotation mark or bracket: without a partner, facing nothing, or touching a word outside of it. */
	| {
			readonly kind: 'mark';
			readonly fault: 'unopened' | 'unclosed' | 'alone' | 'glued';
			readonly mark: string;
	  }
	/** A stop written twice, a space before it or several between words, or none where one belongs. */
	| {
			readonly kind: 'spacing';
			readonly fault: 'doubled' | 'before' | 'missing' | 'wide';
			readonly found: string;
	  }
	/** The words stand twice in a row. */
	| {readonly kind: 'repeated'; readonly words: string}
	/** The same text stands at `at`. */
	| {readonly kind: 'duplicate'; readonly what: 'headline' | 'sentence'; readonly at: Span}
	/** Left over from a web page, from markup or a translation program, or from a sentence that lost a part. */
	| {readonly kind: 'residue'; readonly what: 'page' | 'markup' | 'fragment'; readonly found: string}
	/** The entry is rendered right so many times in the document. */
	| {readonly kind: 'present'; readonly count: number};
