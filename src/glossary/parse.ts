import {nearestWord} from '../problems/nearest.js';
import type {Problem, Result} from '../problems/problem.js';
import {checkYaml, emptyProblem, isEmpty} from '../problems/validate.js';
import {cut, locateFaults, locateOffsets, offsetOf, type YamlFault} from '../problems/yaml.js';
import {findConflicts, isCaseSensitive, type PlacedFault} from './conflicts.js';
import type {Entry, Glossary, Office} from './entry.js';
import {assignIds} from './id.js';
import {locatePlaces, shownPlace} from './places.js';
import {itemsOf, type RawEntry, type RawFile, type RawGlossary, soundParts, textOfItem, textsUnder} from './raw.js';
import {GLOSSARY_SCHEMA, GLOSSARY_VERSION} from './schema.js';

/** The glossary of one file, or all its faults. */
export function parseGlossary(text: string, path: string): Result<Glossary> {
	const parsed = parseGlossaries([{text, path}]);
	return parsed.ok ? {ok: true, value: parsed.value[0]!, warnings: parsed.warnings} : parsed;
}

/**
 * The glossaries of several files, checked against each other, or all faults of all files: by file, then by place.
 *
 * Ids are unique over all files. A file that cannot be read keeps no other from being checked. Warnings tell what is read
 * otherwise by other tools or changes nothing. Cost: linear in the texts.
 */
export function parseGlossaries(
	files: readonly {readonly path: string; readonly text: string}[],
): Result<readonly Glossary[]> {
	const parsed = parseFiles(files);
	return parsed.ok ? {...parsed, value: parsed.value.map(({glossary}) => glossary)} : parsed;
}

/** A glossary beside the file as it is written; edits need both. */
export type ParsedFile = {readonly raw: RawFile; readonly glossary: Glossary};

/** As `parseGlossaries`, with what edits need. */
export function parseFiles(
	files: readonly {readonly path: string; readonly text: string}[],
): Result<readonly ParsedFile[]> {
	const problems = files.map((): Problem[] => []);
	const warnings = files.map((): Problem[] => []);
	const read = files.map(({path, text}) => checkYaml(text, path, GLOSSARY_SCHEMA, OPTIONS));
	const raws = read.map(
		({source, faults}): RawFile =>
			faults.length === 0 && !isEmpty(source) ? {value: source.value as RawGlossary, source} : soundParts(source),
	);
	const conflicts = findConflicts(raws);
	for (const [index, raw] of raws.entries()) {
		const {source, faults} = read[index]!;
		if (isEmpty(source) && faults.length === 0) {
			problems[index]!.push(emptyProblem(source.path, OPTIONS.what));
			continue;
		}
		const found = textFaults(raw);
		// A text that is already told to be wrong is not told so in a second way.
		const told = new Set(faults.map(({offset}) => offset));
		const more = [...found.faults, ...placedFaults(raw, conflicts.faults)].filter(({offset}) => !told.has(offset));
		problems[index]!.push(...locateFaults(source, [...faults, ...more]));
		const warned = [...read[index]!.warnings, ...found.warnings, ...placedFaults(raw, conflicts.warnings)];
		warnings[index]!.push(...locateFaults(source, warned));
	}
	if (problems.some((ofFile) => ofFile.length > 0)) return {ok: false, problems: problems.flat()};
	const ids = assignIds(raws.flatMap((raw) => raw.value.entries ?? []));
	let next = 0;
	const parsed = raws.map((raw) => {
		const count = raw.value.entries?.length ?? 0;
		next += count;
		return {raw, glossary: toGlossary(raw, ids.slice(next - count, next))};
	});
	return {ok: true, value: parsed, warnings: warnings.flat()};
}

const OPTIONS = {dateKeys: new Set(['from', 'until']), version: GLOSSARY_VERSION, what: 'a glossary'};

/** Whether a text is a glossary file in which nothing has been written yet but comments. */
export function isEmptyGlossary(text: string, path: string): boolean {
	const {source, faults} = checkYaml(text, path, GLOSSARY_SCHEMA, OPTIONS);
	return faults.length === 0 && isEmpty(source);
}

/** The conflicts that stand in one file, the places that they speak of told as `12:14` or `other.yaml:12:14`. */
function placedFaults(raw: RawFile, conflicts: readonly PlacedFault[]): YamlFault[] {
	const own = conflicts.filter(({place}) => place.file === raw);
	if (own.length === 0) return [];
	const loci = locatePlaces(own.flatMap(({about}) => about));
	return own.map(({place, code, about, message}) => ({
		offset: offsetOf(raw.source, place.parent, place.key),
		code,
		message: message(about.map((other) => shownPlace(other, raw, loci.get(other)!))),
	}));
}

// Invisible and never meant within a name: control characters, line and paragraph ends, halves of characters.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
// Turn the direction of the text around them; in a rendering a way to show what is not there.
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
// Joiners (U+200C, U+200D) belong to the spelling of Persian, Hindi and others.
const INVISIBLE = /(?![\u200C\u200D])\p{Cf}/u;

/** What the schema cannot tell of single texts: invisible characters, dates that are none, tags of no language. */
function textFaults({value, source}: RawFile): {faults: YamlFault[]; warnings: YamlFault[]} {
	const faults: YamlFault[] = [];
	const warnings: YamlFault[] = [];
	type At = {readonly text: string; readonly parent: object; readonly key: string | number};
	const tell = (list: YamlFault[], at: {parent: object; key: string | number}, code: string, message: string) => {
		list.push({offset: offsetOf(source, at.parent, at.key), code, message});
	};
	const checkVisible = (at: At, isRendering: boolean): boolean => {
		const control = (isRendering ? (CONTROL.exec(at.text) ?? BIDI.exec(at.text)) : CONTROL.exec(at.text))?.[0];
		if (control !== undefined) {
			tell(
				faults,
				at,
				'control-character',
				`“${cut(at.text)}” holds the invisible character ${nameOf(control)}, with which it is found in no text. Remove it${control === '\n' ? ', and write the text in one line' : ''}.`,
			);
			return false;
		}
		const invisible = INVISIBLE.exec(at.text)?.[0];
		if (invisible !== undefined) {
			tell(
				warnings,
				at,
				'invisible-character',
				`“${cut(at.text)}” holds the invisible character ${nameOf(invisible)}; texts will hardly have it in the same place. Remove it, unless it is meant.`,
			);
		}
		if (at.text !== at.text.trim() && isRendering) {
			tell(
				warnings,
				at,
				'outer-space',
				`“${cut(at.text)}” begins or ends with a blank or a line end, which is left out. Remove it.`,
			);
		}
		return true;
	};
	const checkRendering = (at: At) => {
		const trimmed = {...at, text: at.text.replace(/\r?\n$/, '')};
		if (checkVisible(trimmed, true) && !/[\p{L}\p{N}]/u.test(at.text)) {
			tell(
				faults,
				at,
				'no-letters',
				`“${cut(at.text)}” has neither a letter nor a digit, so it cannot be found as a word. Write a rendering, or remove it.`,
			);
		}
	};
	if (value.name !== undefined) checkVisible({text: value.name, parent: value, key: 'name'}, false);
	if (value.language !== undefined) {
		const fault = languageFault(value.language);
		if (fault !== null) tell(faults, {parent: value, key: 'language'}, 'unknown-language', fault);
	}
	if ((value.entries?.length ?? 0) === 0) {
		warnings.push({
			offset: 0,
			code: 'no-entries',
			message: 'The glossary holds no entry, so nothing can be found with it. Add `- preferred: …` under `entries:`.',
		});
	}
	for (const entry of value.entries ?? []) {
		checkRendering({text: entry.preferred, parent: entry, key: 'preferred'});
		for (const at of textsUnder(entry, 'admitted', entry.admitted)) checkRendering(at);
		for (const [index, item] of itemsOf(entry.forbidden)) {
			checkRendering(textOfItem(entry.forbidden!, index, item));
			if (typeof item === 'object' && typeof item.note === 'string')
				checkNote({text: item.note, parent: item, key: 'note'});
		}
		for (const [language, names] of Object.entries(entry.source ?? {})) {
			const fault = languageFault(language);
			if (fault !== null)
				faults.push({offset: keyOffset(source, entry.source!, language), code: 'unknown-language', message: fault});
			for (const at of textsUnder(entry.source!, language, names)) checkVisible({...at, text: at.text.trim()}, false);
		}
		for (const [index, item] of itemsOf(entry.titles)) {
			checkRendering(textOfItem(entry.titles!, index, item));
			if (typeof item === 'object') checkDates(item);
		}
		if (entry.note !== undefined) checkNote({text: entry.note, parent: entry, key: 'note'});
		for (const side of ['right', 'wrong'] as const) {
			if (entry.examples !== undefined)
				for (const at of textsUnder(entry.examples, side, entry.examples[side])) checkNote(at);
		}
	}
	return {faults, warnings};

	function checkNote(at: At): void {
		const control = /(?![\n\t])[\p{Cc}\p{Cs}]/u.exec(at.text)?.[0];
		if (control !== undefined)
			tell(
				faults,
				at,
				'control-character',
				`The text holds the invisible character ${nameOf(control)}, which a terminal may take as a command. Remove it.`,
			);
	}

	function checkDates(office: {readonly from?: string | number; readonly until?: string | number}): void {
		let areReal = true;
		for (const key of ['from', 'until'] as const) {
			const date = office[key];
			if (date === undefined || isRealDate(String(date))) continue;
			areReal = false;
			tell(
				faults,
				{parent: office, key},
				'unreal-date',
				`There is no date ${date}, so it is not clear when the office ${key === 'from' ? 'began' : 'ended'}. Write a year, a month or a day, as 2023, 2023-07 or 2023-07-25.`,
			);
		}
		if (!areReal || office.from === undefined || office.until === undefined) return;
		const [from, until] = [String(office.from), String(office.until)];
		// Compared as far as both say: 2023 until 2023-07 is in order.
		const known = Math.min(from.length, until.length);
		if (from.slice(0, known) > until.slice(0, known)) {
			tell(
				faults,
				{parent: office, key: 'until'},
				'dates-reversed',
				`The office ends (${until}) before it begins (${from}), so it would never be held. Exchange the dates, or mend one.`,
			);
		}
	}
}

const nameOf = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function keyOffset(source: RawFile['source'], parent: object, key: string): number {
	const node = source.nodes.get(parent);
	if (node === undefined) return 0;
	for (const item of node.items as {key?: {value?: unknown; range?: readonly number[]}}[]) {
		if (item.key?.value === key) return item.key.range?.[0] ?? 0;
	}
	return node.range?.[0] ?? 0;
}

function isRealDate(date: string): boolean {
	const [year, month = '01', day = '01'] = date.split('-');
	const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

// Codes of countries that are taken for codes of languages.
const COUNTRY_LANGUAGES: Readonly<Record<string, string>> = {
	jp: 'ja',
	cn: 'zh',
	ua: 'uk',
	vn: 'vi',
	cz: 'cs',
	dk: 'da',
	gr: 'el',
	ir: 'fa',
	by: 'be',
	rs: 'sr',
	il: 'he',
};

const languageFaults = new Map<string, string | null>();

/** What is wrong with a language tag; null where nothing is. */
function languageFault(tag: string): string | null {
	let fault = languageFaults.get(tag);
	if (fault === undefined) {
		fault = findLanguageFault(tag);
		// Files may hold any number of wrong tags.
		if (languageFaults.size < 1000) languageFaults.set(tag, fault);
	}
	return fault;
}

function findLanguageFault(tag: string): string | null {
	const meaning = 'The language decides how the name may be read, so it must be known.';
	try {
		const language = new Intl.Locale(tag).language;
		const isKnown =
			language.length !== 2 ||
			new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(language) !== undefined;
		if (isKnown) return null;
		const meant = COUNTRY_LANGUAGES[language];
		return `\`${cut(tag)}\` is no language${meant === undefined ? '' : ` but a country; did you mean \`${meant}\`?`}${meant === undefined ? '.' : ''} ${meaning}${meant === undefined ? ' Write a tag as zh, zh-Hant or ja.' : ''}`;
	} catch {
		const near = nearestWord(tag, ['en', 'ja', 'ko', 'ru', 'uk', 'vi', 'zh', 'zh-Hans', 'zh-Hant']);
		return `\`${cut(tag)}\` is not a language tag (BCP 47)${near === null ? '.' : `; did you mean \`${near}\`?`} ${meaning} Write a tag as zh, zh-Hant or ja.`;
	}
}

function toGlossary({value, source}: RawFile, ids: readonly string[]): Glossary {
	const entries = value.entries ?? [];
	const offsets = entries.map((entry) => source.nodes.get(entry)?.range?.[0] ?? 0);
	const loci = locateOffsets(source.text, offsets);
	return {
		path: source.path,
		name: value.name?.trim() ?? null,
		language: canonicalLanguage(value.language ?? 'en'),
		entries: entries.map((entry, index) =>
			toEntry(entry, ids[index]!, {path: source.path, ...loci.get(offsets[index]!)!}),
		),
	};
}

function toEntry(raw: RawEntry, id: string, place: Entry['place']): Entry {
	const admitted = listOf(raw.admitted).map((text) => text.trim());
	return {
		id,
		preferred: raw.preferred.trim(),
		kind: raw.kind ?? null,
		source: Object.entries(raw.source ?? {}).flatMap(([language, names]) =>
			[...new Set(listOf(names))].map((text) => ({language: canonicalLanguage(language), text: text.trim()})),
		),
		admitted: [...new Set(admitted)],
		forbidden: (raw.forbidden ?? []).map((item) =>
			typeof item === 'string'
				? {text: item.trim()}
				: {text: item.text.trim(), ...(item.note === undefined ? {} : {note: item.note.trim()})},
		),
		titles: (raw.titles ?? []).map((item): Office => {
			if (typeof item === 'string') return {text: item.trim()};
			return {
				text: item.text.trim(),
				...(item.from === undefined ? {} : {from: String(item.from)}),
				...(item.until === undefined ? {} : {until: String(item.until)}),
			};
		}),
		gender: raw.gender ?? null,
		caseSensitive: isCaseSensitive(raw),
		note: raw.note?.trim() ?? null,
		...(raw.examples === undefined
			? {}
			: {examples: {right: listOf(raw.examples.right), wrong: listOf(raw.examples.wrong)}}),
		place,
	};
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
	value === undefined ? [] : typeof value === 'string' ? [value] : value;

const canonicalTags = new Map<string, string>();

function canonicalLanguage(tag: string): string {
	let canonical = canonicalTags.get(tag);
	if (canonical === undefined) {
		canonical = Intl.getCanonicalLocales(tag)[0] ?? tag;
		if (canonicalTags.size < 1000) canonicalTags.set(tag, canonical);
	}
	return canonical;
}
