import {deriveId} from './id.js';
import {itemsOf, type RawEntry, type RawFile, type TextPlace, textOfItem, textsUnder} from './raw.js';

/** A fault whose message speaks of other places; `message` gets each as people write it, in the order of `about`. */
export type PlacedFault = {
	readonly place: TextPlace;
	readonly code: string;
	readonly about: readonly TextPlace[];
	readonly message: (about: readonly string[]) => string;
};

type Form = TextPlace & {readonly text: string; readonly entry: RawEntry; readonly isCaseSensitive: boolean};

/** Whether capitals tell renderings of the entry apart: as given, otherwise in all but terms. */
export function isCaseSensitive(entry: RawEntry): boolean {
	return entry.caseSensitive ?? entry.kind !== 'term';
}

/** Two renderings with one key cannot be told apart in a text: composition and runs of blanks do not count. */
export function renderingKey(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Faults between renderings, within files and across them, and repetitions that do no harm (warnings).
 *
 * Two entries may admit one rendering (two persons named Li); they may not prefer one, and none may forbid what another
 * holds right. Capitals count where both entries say so. Cost: linear in the number of renderings.
 */
export function findConflicts(files: readonly RawFile[]): {faults: PlacedFault[]; warnings: PlacedFault[]} {
	const faults: PlacedFault[] = [];
	const warnings: PlacedFault[] = [];
	const preferred = new FormIndex();
	const right = new FormIndex();
	const ids = new Map<string, TextPlace>();
	for (const form of formsOf(files, preferredForms)) {
		const twin = preferred.findTwin(form);
		if (twin !== null) {
			faults.push({
				place: form,
				code: 'duplicate-term',
				about: [twin],
				message: ([at]) =>
					`“${form.text}” is also the preferred term of the entry at ${at}. One rendering for two entries cannot be told apart in a text. Merge the entries, or give each a rendering of its own.`,
			});
		}
		preferred.add(form);
		right.add(form);
		const {id} = form.entry;
		if (id !== undefined) {
			const place = {file: form.file, parent: form.parent, key: 'id'};
			const first = ids.get(id);
			if (first === undefined) ids.set(id, place);
			else {
				faults.push({
					place,
					code: 'duplicate-id',
					about: [first],
					message: ([at]) =>
						`The id “${id}” also stands at ${at}. Decisions name entries by their ids, so two entries would share them. Give one another id, as ${deriveId(form.entry.preferred)}, or remove the key.`,
				});
			}
		}
	}
	for (const form of formsOf(files, admittedForms)) right.add(form);
	for (const form of formsOf(files, forbiddenForms)) {
		const rightForm = right.find(form);
		if (rightForm === null) continue;
		const status = rightForm.key === 'preferred' ? 'the preferred' : 'an admitted';
		const whose = rightForm.entry === form.entry ? 'this same entry' : `the entry “${rightForm.entry.preferred}”`;
		faults.push({
			place: form,
			code: 'forbidden-right',
			about: [rightForm],
			message: ([at]) =>
				`“${form.text}” is forbidden here, but it is ${status} rendering of ${whose} (${at}). A text that has it would be right and wrong at once. Remove it in one of the two places.`,
		});
	}
	for (const file of files) {
		for (const entry of file.value.entries ?? []) findRepetitions(file, entry, warnings);
	}
	return {faults, warnings};
}

function findRepetitions(file: RawFile, entry: RawEntry, warnings: PlacedFault[]): void {
	const fold = (text: string) => (isCaseSensitive(entry) ? renderingKey(text) : renderingKey(text).toLowerCase());
	const repeated = (first: readonly (readonly [string, TextPlace])[], forms: Iterable<Form>, what: string) => {
		const seen = new Map<string, TextPlace>(first);
		for (const form of forms) {
			const key = fold(form.text);
			const earlier = seen.get(key);
			if (earlier === undefined) seen.set(key, form);
			else {
				warnings.push({
					place: form,
					code: 'repeated-term',
					about: [earlier],
					message: ([at]) =>
						`“${form.text}” already stands at ${at} of the same entry, so ${what} it again changes nothing. Remove it.`,
				});
			}
		}
	};
	if (entry.admitted !== undefined) {
		const own = {file, parent: entry, key: 'preferred'};
		repeated([[fold(entry.preferred), own]], admittedForms(file, entry), 'admitting');
	}
	if (entry.forbidden !== undefined) repeated([], forbiddenForms(file, entry), 'forbidding');
}

function* formsOf(
	files: readonly RawFile[],
	forms: (file: RawFile, entry: RawEntry) => Iterable<Form>,
): Iterable<Form> {
	for (const file of files) for (const entry of file.value.entries ?? []) yield* forms(file, entry);
}

function* preferredForms(file: RawFile, entry: RawEntry): Iterable<Form> {
	yield {file, parent: entry, key: 'preferred', text: entry.preferred, entry, isCaseSensitive: isCaseSensitive(entry)};
}

function* admittedForms(file: RawFile, entry: RawEntry): Iterable<Form> {
	for (const place of textsUnder(entry, 'admitted', entry.admitted)) {
		yield {file, ...place, entry, isCaseSensitive: isCaseSensitive(entry)};
	}
}

function* forbiddenForms(file: RawFile, entry: RawEntry): Iterable<Form> {
	for (const [index, item] of itemsOf(entry.forbidden)) {
		yield {file, ...textOfItem(entry.forbidden!, index, item), entry, isCaseSensitive: isCaseSensitive(entry)};
	}
}

/** The first form of each rendering, as written, with capitals folded, and among forms whose capitals do not count. */
class FormIndex {
	readonly #exact = new Map<string, Form>();
	readonly #folded = new Map<string, Form>();
	readonly #insensitive = new Map<string, Form>();

	add(form: Form): void {
		const key = renderingKey(form.text);
		const folded = key.toLowerCase();
		if (!this.#exact.has(key)) this.#exact.set(key, form);
		if (!this.#folded.has(folded)) this.#folded.set(folded, form);
		if (!form.isCaseSensitive && !this.#insensitive.has(folded)) this.#insensitive.set(folded, form);
	}

	/** A form that no text could tell from the given one: capitals count unless neither entry minds them. */
	findTwin(form: Form): Form | null {
		const key = renderingKey(form.text);
		return this.#exact.get(key) ?? (form.isCaseSensitive ? null : (this.#insensitive.get(key.toLowerCase()) ?? null));
	}

	/** A form that stands in a text wherever the given one does, by either entry's rule for capitals. */
	find(form: Form): Form | null {
		const key = renderingKey(form.text);
		const folded = key.toLowerCase();
		return (
			this.#exact.get(key) ??
			this.#insensitive.get(folded) ??
			(form.isCaseSensitive ? null : (this.#folded.get(folded) ?? null))
		);
	}
}
