import type {checkDocument} from '../check.js';
import type {parseGlossaries} from '../glossary/parse.js';
import type {buildTermbase} from '../glossary/termbase.js';
import type {CommandContext} from './command.js';

/** The core as commands use it. */
export type Engine = {
	readonly parseGlossaries: typeof parseGlossaries;
	readonly buildTermbase: typeof buildTermbase;
	readonly checkDocument: typeof checkDocument;
};

/** The core, loaded when there is something to do: with its tables it is most of the program, and help needs none of it. */
export async function engineOf({engine}: CommandContext): Promise<Engine> {
	if (engine !== undefined) return engine;
	const {ENGINE} = await import('./real-engine.js');
	return ENGINE;
}
