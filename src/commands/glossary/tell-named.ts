import type {Entry} from '../../glossary/entry.js';
import type {Named} from '../../glossary/find-form.js';
import type {Io} from '../../io/io.js';
import {tellProblems} from '../../io/tell.js';

/** The entry that was found; null where none or several have that name, which is told. */
export async function tellNamed(found: Named, name: string, io: Io): Promise<Entry | null> {
	if (found.kind === 'one') return found.entry;
	const message =
		found.kind === 'several'
			? `“${name}” may be any of ${found.entries.length} entries: ${found.entries
					.slice(0, 5)
					.map(({preferred, id}) => `${preferred} (${id})`)
					.join(', ')}${found.entries.length > 5 ? ' …' : ''}. Name one by its id.`
			: `The glossary has no entry “${name}”${found.near === null ? '. `glossproof glossary list` shows all.' : `; did you mean “${found.near}”?`}`;
	await tellProblems(io, [{code: found.kind === 'several' ? 'ambiguous-entry' : 'unknown-entry', path: null, message}]);
	return null;
}
