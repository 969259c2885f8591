import type {FileSink, Io} from '../io/io.js';
import type {Progress} from '../io/progress.js';
import {tellProblems} from '../io/tell.js';

/** Where the pieces of a report go as they come: standard output, or a file that appears when it is whole. */
export type ReportOutput = {
	/** False where no more can be written; the reason is told. */
	write(piece: string | Uint8Array): Promise<boolean>;
	/** Puts the file in its place. */
	close(): Promise<boolean>;
	/** Leaves the old file as it was; after `close` it does nothing. */
	discard(): Promise<void>;
};

/**
 * The output at a path, null for standard output; null where it cannot be opened, which is told. `givesOrders`: what is
 * written is meant for a runner as it is.
 */
export async function openOutput(
	path: string | null,
	io: Io,
	progress: Progress,
	givesOrders = false,
): Promise<ReportOutput | null> {
	if (path === null) {
		return {
			async write(piece) {
				if (piece.length > 0) {
					await progress.clear();
					await io.stdout.write(givesOrders && typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
				}
				return true;
			},
			close: async () => true,
			discard: async () => {},
		};
	}
	const opened = await io.createFile(path);
	if (!opened.ok) {
		await tellProblems(io, opened.problems);
		return null;
	}
	return fileOutput(opened.value, io, progress);
}

function fileOutput(file: FileSink, io: Io, progress: Progress): ReportOutput {
	let isOver = false;
	const told = async (act: ReturnType<FileSink['write']>): Promise<boolean> => {
		const done = await act;
		if (done.ok) return true;
		isOver = true;
		await progress.clear();
		await tellProblems(io, done.problems);
		return false;
	};
	return {
		write: (piece) => told(file.write(piece)),
		async close() {
			isOver = true;
			return told(file.commit());
		},
		async discard() {
			if (!isOver) await file.discard();
			isOver = true;
		},
	};
}
