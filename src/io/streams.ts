import {errorCode} from './faults.js';
import {type Output, OutputError} from './io.js';

type Stream = Pick<NodeJS.WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>;

/** A standard stream as an `Output`. The one place that writes to standard output and error. */
export function outputOf(stream: Stream, name: string): Output {
	let hasReader = true;
	// Without a listener an error ends the process with a stack trace; each write's own callback tells us of it.
	stream.on('error', () => {});
	return {
		isTTY: stream.isTTY === true,
		get columns() {
			return stream.isTTY ? stream.columns : undefined;
		},
		write: (text) =>
			new Promise((done, failed) => {
				if (!hasReader || text.length === 0) return done();
				stream.write(text, (error) => {
					if (!error) return done();
					const code = errorCode(error);
					if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') {
						// The reader had enough. The check goes on, for its exit status.
						hasReader = false;
						return done();
					}
					failed(new OutputError(`${name} could not be written: ${explain(code)}.`, {cause: error}));
				});
			}),
	};
}

function explain(code: string): string {
	if (code === 'ENOSPC') return 'the disk is full';
	if (code === 'EIO') return 'an input/output error';
	return code;
}
