import type {Heard} from '../../alignment/heard.js';
import type {SourceMention} from '../../alignment/source-index.js';
import type {Entry} from '../../glossary/entry.js';
import type {Candidate} from '../detector.js';
import type {Sheet} from '../sheet.js';
import type {Rendering} from './rendered.js';
import type {SourceLine} from './source-view.js';
import type {Window} from './windows.js';

/** What stands in a line, on both sides. */
export type Line = {
	readonly sheet: Sheet;
	readonly source: SourceLine;
	readonly renderings: readonly Rendering[];
	readonly windows: readonly Window[];
	/** What the other detectors found in it. */
	readonly candidates: readonly Candidate[];
	/** What was asked of the source's sounds, and the answer. */
	readonly heard: Map<string, Heard | null>;
};

/** What became of the names of a source line. */
export type Aligned = {
	/** Words that stand where an entry's name should. */
	readonly wrong: readonly Candidate[];
	/** Entries that nothing renders, with how much the likeliest words for each are worth. */
	readonly unrendered: readonly {readonly mention: SourceMention<Entry>; readonly best: number}[];
	/** Names of the line that nothing explains, and how many of them are no words of English. */
	readonly free: number;
	readonly strange: number;
};
