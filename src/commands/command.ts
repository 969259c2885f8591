import type {ExitStatus, Io} from '../io/io.js';
import type {Engine} from './engine.js';

/** What a command is told of the program it is part of. */
export type CommandContext = {
	/** Names of all commands, so that a hint never names one that does not exist. */
	readonly commands: readonly string[];
	/** Stands in for the real check in tests. */
	readonly engine?: Engine;
};

/** A command: reads, calls the core, writes; gives the exit status. */
export type RunCommand = (argv: readonly string[], io: Io, context: CommandContext) => Promise<ExitStatus>;

/** The core, loaded when there is something to do: help and faults of usage need none of it. */
export async function engineOf({engine}: CommandContext): Promise<Engine> {
	return engine ?? (await import('./engine.js')).ENGINE;
}
