import type {Span} from '../documents/span.js';
import type {ReadingLanguage, ReadingPart} from '../names/lattice.js';

/** Why a candidate was proposed. `sentence` in `explain.ts` puts each into words. */
export type Evidence =
	| {readonly kind: 'forbidden'; readonly term: string; readonly note: string | null}
	| {readonly kind: 'spelling'; readonly found: string; readonly right: string; readonly sounds: readonly string[]}
	| {
			readonly kind: 'reading';
			readonly found: string;
			readonly source: string;
			readonly language: ReadingLanguage;
			readonly parts: readonly ReadingPart[];
	  }
	| {
			readonly kind: 'words';
			readonly pairs: readonly {readonly found: string; readonly right: string; readonly how: string}[];
	  }
	| {readonly kind: 'case'; readonly found: string; readonly right: string}
	| {readonly kind: 'order'; readonly right: string}
	| {readonly kind: 'partial'; readonly missing: readonly string[]; readonly wrong: readonly string[]}
	| {readonly kind: 'script'; readonly source: string}
	| {readonly kind: 'context'; readonly reason: string; readonly at: Span | null};
