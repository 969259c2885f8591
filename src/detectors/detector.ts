import type {Span} from '../documents/span.js';
import type {Entry} from '../glossary/entry.js';
import type {Form} from '../glossary/form.js';
import type {Evidence} from './evidence.js';
import type {NameRuleId} from './rules.js';
import type {Weight} from './weigh.js';

/** What a detector proposes: these words stand where that form should. `resolve` decides which proposals become mismatches. */
export type Candidate = {
	readonly rule: NameRuleId;
	readonly entry: Entry;
	/** The right form for this place; its case and possessive are fitted later. */
	readonly form: Form;
	/** What should stand there where that is no form of the entry: an office, a pronoun; null where it cannot be told. */
	readonly instead?: string | null;
	readonly segment: number;
	/** Into the document's text; empty, at the start of its segment, where a rendering is missing. */
	readonly span: Span;
	/** Words `[first, last]` of the segment's sheet; `[0, -1]` where a rendering is missing. */
	readonly first: number;
	readonly last: number;
	/** Log-odds that the words are this entry's name gone wrong, by what the detector knows; `resolve` adds what the document says. */
	readonly odds: number;
	/** What `odds` is made of. */
	readonly weights: readonly Weight[];
	readonly evidence: readonly Evidence[];
	/** Found by laying the source line beside the target: the entry is surely meant, though parts of it stand right. */
	readonly aligned?: true;
};
