import type {Entry} from '../entry.js';
import {type ConceptTerm, entryOfConcept} from './concept.js';
import {type Exported, type Imported, type ImportedEntry, type ImportOptions, Leftovers, lossesOf} from './exchange.js';
import {escapeXml, parseXml, type XmlElement} from './xml.js';

/** A segment longer than this, or that ends as a sentence does, is no name; “Hitachi, Ltd.” ends in a dot as well. */
const MOST_WORDS = 8;
const SENTENCE = /[!?。！？…]["”’」』)]?$|(?:\S+\s+){3,}\S+\.["”’)]?$/u;
/** What stands for markup of the original: not part of the text. */
const MARKUP = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** The short pairs of a translation memory (TMX 1.4) as entries; whole sentences are passed over, and counted. */
export function readTmx(text: string, options: ImportOptions): Imported {
	const parsed = parseXml(text, options.path);
	if (!parsed.ok) return parsed;
	if (parsed.value.name !== 'tmx') {
		const message = `The root of this file is <${parsed.value.name}>, not <tmx>. Name its format with --format.`;
		return {ok: false, problems: [{code: 'not-tmx', path: options.path, line: parsed.value.line, message}]};
	}
	const leftovers = new Leftovers();
	const entries: ImportedEntry[] = [];
	for (const unit of unitsIn(parsed.value)) {
		const terms = unit.children
			.filter(({name}) => name === 'tuv')
			.map((variant): ConceptTerm => {
				const segment = variant.children.find(({name}) => name === 'seg');
				const language = variant.attributes['xml:lang'] ?? variant.attributes.lang ?? 'und';
				return {
					language,
					text: segment === undefined ? '' : plainText(segment).trim(),
					status: null,
					note: null,
					contexts: [],
				};
			})
			.filter((term) => term.text !== '');
		if (terms.some((term) => SENTENCE.test(term.text) || term.text.split(/\s+/).length > MOST_WORDS)) {
			leftovers.tell('A pair is a sentence, no name, and is left out', unit.line);
			continue;
		}
		if (terms.length < 2) continue;
		const notes = unit.children.filter(({name}) => name === 'note').map((note) => note.text.trim());
		const concept = {id: null, kind: null, notes, caseSensitive: null, terms, line: unit.line};
		const entry = entryOfConcept(concept, options.language, leftovers);
		if (entry !== null) entries.push(entry);
	}
	return {ok: true, value: entries, warnings: leftovers.warnings(options.path)};
}

/** Entries with a source name as the pairs of a translation memory: each source name with the preferred rendering. */
export function writeTmx(entries: readonly Entry[], language: string): Exported<string> {
	const paired = entries.filter(({source}) => source.length > 0);
	const units = paired.flatMap(({source, preferred, note}) =>
		source.map((name) =>
			[
				'\t\t<tu>',
				...(note === null ? [] : [`\t\t\t<note>${escapeXml(note)}</note>`]),
				`\t\t\t<tuv xml:lang="${escapeXml(name.language)}"><seg>${escapeXml(name.text)}</seg></tuv>`,
				`\t\t\t<tuv xml:lang="${escapeXml(language)}"><seg>${escapeXml(preferred)}</seg></tuv>`,
				'\t\t</tu>',
			].join('\n'),
		),
	);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<tmx version="1.4">',
		`\t<header creationtool="glossproof" creationtoolversion="1" segtype="phrase" o-tmf="glossproof" adminlang="en" srclang="*all*" datatype="plaintext"/>`,
		'\t<body>',
		...units,
		'\t</body>',
		'</tmx>',
	];
	const alone = entries.length - paired.length;
	const losses = lossesOf(entries, 'TMX', [
		'id',
		'kind',
		'admitted',
		'forbidden',
		'titles',
		'gender',
		'caseSensitive',
		'rightExamples',
		'wrongExamples',
	]);
	if (alone > 0)
		losses.push(`TMX holds pairs: ${alone} ${alone === 1 ? 'entry' : 'entries'} without a source name left out.`);
	return {content: `${lines.join('\n')}\n`, losses};
}

function unitsIn(element: XmlElement): XmlElement[] {
	return element.name === 'tu' ? [element] : element.children.flatMap(unitsIn);
}

/** The text of a segment without what stands for markup. */
function plainText(segment: XmlElement): string {
	let text = segment.text;
	for (const child of segment.children) {
		const kept = MARKUP.has(child.name) ? '' : plainText(child);
		text = text.replace(child.text, () => kept);
	}
	return text;
}
