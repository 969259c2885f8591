import {articles} from './articles.js';
import {disk} from './disk.js';
import {glossaryEdits} from './glossary-edits.js';
import {hostileInput} from './hostile-input.js';
import {hostileOutput} from './hostile-output.js';
import {keys} from './keys.js';
import {kills} from './kills.js';
import {large} from './large.js';
import {positions} from './positions.js';
import {manyArticles, program} from './program.js';
import {savedWork} from './saved-work.js';
import type {Figure, Scale} from './tally.js';
import {terminals} from './terminal.js';
import {tree} from './tree.js';

/** What is tried, in the order of what hurts users most; the same seed tries the same. */
export const GROUPS: Readonly<Record<string, (scale: Scale, seed: number) => Promise<Figure[]>>> = {
	'hostile-output': hostileOutput,
	'hostile-input': hostileInput,
	positions,
	program,
	'many-articles': manyArticles,
	'saved-work': savedWork,
	articles,
	disk,
	kills,
	large,
	keys,
	tree,
	'glossary-edits': glossaryEdits,
	terminals,
};
