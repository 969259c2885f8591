import type {Io, Output} from '../io/io.js';
import {withoutCommands} from '../reports/github.js';

/**
 * For a log of GitHub Actions, which takes orders from any line, also from a file's name in a message: what is written as
 * text gives none. Bytes pass as they are, for formats that see to it themselves.
 *
 * A diff that would have given an order is no longer one that can be applied, which `git apply` says; there is no telling
 * whether it goes on to another program or into the log.
 */
export function withoutOrders(io: Io): Io {
	return {...io, stdout: obedient(io.stdout), stderr: obedient(io.stderr)};
}

function obedient(output: Output): Output {
	return {
		isTTY: output.isTTY,
		get columns() {
			return output.columns;
		},
		write: (content) => output.write(typeof content === 'string' ? withoutCommands(content) : content),
	};
}
