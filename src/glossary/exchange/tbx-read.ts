import {type Concept, type ConceptTerm, entryOfConcept, kindOf, statusOf, type TermStatus} from './concept.js';
import {type Imported, type ImportedEntry, type ImportOptions, Leftovers} from './exchange.js';
import {OWN_MARK} from './tbx-write.js';
import {parseXml, type XmlElement} from './xml.js';

// Elements that only group others: the older `ntig` and `termGrp`, the groups of descriptions and administration.
const GROUPS = new Set(['ntig', 'tig', 'termSec', 'termGrp', 'descripGrp', 'adminGrp', 'termNoteGrp', 'transacGrp']);
const CONCEPTS = new Set(['conceptEntry', 'termEntry']);
const LANGUAGES = new Set(['langSec', 'langSet']);
const TERMS = new Set(['termSec', 'tig', 'ntig']);
/** Categories that say nothing of what is right: they are passed over without a word. */
const ADMINISTRATIVE = new Set([
	'transac',
	'date',
	'transacNote',
	'xref',
	'ref',
	'hi',
	'customerSubset',
	'projectSubset',
	'customer',
]);

/**
 * The entries of a TBX file: ISO 30042:2019 (TBX-Core, -Min, -Basic and others) in DCA and DCT style, the `martif` files of
 * 2008, and the earlier TBX-Min with `termStatus`.
 *
 * Data categories are known by their names, in a `type` attribute (DCA) or as elements of their own (DCT), whatever the
 * prefix. What a glossary cannot hold is told once for each category.
 */
export function readTbx(text: string, options: ImportOptions): Imported {
	const parsed = parseXml(text, options.path);
	if (!parsed.ok) return parsed;
	const root = localName(parsed.value);
	if (!['tbx', 'TBX', 'martif'].includes(root)) {
		const message = `The root of this file is <${root}>, not <tbx> or <martif>, so it is no TBX. Name its format with --format.`;
		return {ok: false, problems: [{code: 'not-tbx', path: options.path, line: parsed.value.line, message}]};
	}
	const isOwn = parsed.value.children.some((part) => localName(part) === 'tbxHeader' && part.text.includes(OWN_MARK));
	const leftovers = new Leftovers();
	const entries: ImportedEntry[] = [];
	for (const element of conceptsIn(parsed.value)) {
		const entry = entryOfConcept(readConcept(element, isOwn, leftovers), options.language, leftovers);
		if (entry !== null) entries.push(entry);
	}
	return {ok: true, value: entries, warnings: leftovers.warnings(options.path)};
}

function conceptsIn(element: XmlElement): XmlElement[] {
	return CONCEPTS.has(localName(element)) ? [element] : element.children.flatMap(conceptsIn);
}

function readConcept(element: XmlElement, isOwn: boolean, leftovers: Leftovers): Concept {
	const terms: ConceptTerm[] = [];
	const notes: string[] = [];
	let kind: Concept['kind'] = null;
	for (const {category, element: at} of categoriesIn(element, (child) => LANGUAGES.has(localName(child)))) {
		const text = at.text.trim();
		if (category === 'note' || category === 'definition') notes.push(text);
		else if (category === 'subjectField') {
			kind ??= kindOf(text);
			if (kindOf(text) === null)
				leftovers.tell(`The subject field “${text}” is no kind of entry and is left out`, at.line);
		} else tellLeft(category, at, leftovers);
	}
	for (const section of element.children.filter((child) => LANGUAGES.has(localName(child)))) {
		const language = section.attributes['xml:lang'] ?? section.attributes.lang ?? 'und';
		for (const {category, element: at} of categoriesIn(section, (child) => TERMS.has(localName(child)))) {
			if (category === 'note' || category === 'definition') notes.push(at.text.trim());
			else tellLeft(category, at, leftovers);
		}
		for (const term of section.children.filter((child) => TERMS.has(localName(child)))) {
			const read = readTerm(term, language, leftovers);
			if (read !== null) terms.push(read);
		}
	}
	// Ids of ours that XML could not hold were written behind an underscore; those of others would name nothing to a person.
	const id = isOwn ? (element.attributes.id ?? '').replace(/^_/, '') : '';
	return {id: id === '' ? null : id, kind, notes, caseSensitive: null, terms, line: element.line};
}

function readTerm(element: XmlElement, language: string, leftovers: Leftovers): ConceptTerm | null {
	let text = '';
	let status: TermStatus | null = null;
	const notes: string[] = [];
	const contexts: string[] = [];
	for (const {category, element: at} of categoriesIn(element, () => false)) {
		const value = at.text.trim();
		switch (category) {
			case 'term':
				text = value;
				break;
			case 'administrativeStatus':
			case 'normativeAuthorization':
			case 'termStatus':
				status = statusOf(value) ?? status;
				break;
			case 'note':
			case 'usageNote':
				notes.push(value);
				break;
			case 'context':
			case 'example':
				contexts.push(value);
				break;
			default:
				tellLeft(category, at, leftovers);
		}
	}
	if (text === '') return null;
	return {language, text, status, note: notes.length === 0 ? null : notes.join('\n'), contexts};
}

/** The data categories directly within an element, through the elements that only group them. */
function categoriesIn(
	element: XmlElement,
	isElsewhere: (child: XmlElement) => boolean,
): {readonly category: string; readonly element: XmlElement}[] {
	return element.children.flatMap((child) => {
		if (isElsewhere(child)) return [];
		if (GROUPS.has(localName(child))) return categoriesIn(child, isElsewhere);
		return [{category: child.attributes.type ?? localName(child), element: child}];
	});
}

function tellLeft(category: string, element: XmlElement, leftovers: Leftovers): void {
	if (ADMINISTRATIVE.has(category) || ADMINISTRATIVE.has(localName(element))) return;
	// What part of speech a name is goes without saying.
	if (category === 'partOfSpeech') return;
	leftovers.tell(`“${category}” has no place in a glossary and is left out`, element.line);
}

function localName({name}: XmlElement): string {
	return name.slice(name.indexOf(':') + 1);
}
