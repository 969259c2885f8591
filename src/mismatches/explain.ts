import type {Evidence} from '../detectors/evidence.js';
import type {Pivot} from '../names/hearing.js';
import type {ReadingLanguage, ReadingPart, ReadingSystem} from '../names/lattice.js';

const PIVOT_NAMES: Readonly<Record<Pivot, string | null>> = {
	en: null,
	ja: 'Japanese',
	zh: 'Chinese',
	ru: 'Russian',
	ko: 'Korean',
	ar: 'Arabic',
	romaji: 'Japanese',
	pinyin: 'Chinese',
};

const LANGUAGE_NAMES: Readonly<Record<ReadingLanguage, string>> = {
	ja: 'Japanese',
	zh: 'Mandarin',
	yue: 'Cantonese',
	ko: 'Korean',
	vi: 'Vietnamese',
	letters: 'letter-by-letter',
};

const SYSTEM_NAMES: Readonly<Record<ReadingSystem, string>> = {
	on: 'on reading',
	kun: 'kun reading',
	name: 'reading in names',
	kana: 'kana',
	pinyin: 'pinyin',
	cantonese: 'Cantonese',
	korean: 'Korean',
	vietnamese: 'Sino-Vietnamese',
	letters: 'letter by letter',
	meaning: 'its meaning',
};

/** A piece of evidence as a sentence that a reviewer can check. */
export function evidenceSentence(evidence: Evidence): string {
	switch (evidence.kind) {
		case 'forbidden':
			return `The glossary lists “${evidence.term}” as wrong${evidence.note === null ? '' : `: ${evidence.note.replace(/[.\s]+$/, '')}`}.`;
		case 'spelling':
			return spellingSentence(evidence.found, evidence.right, evidence.edits, evidence.pivot);
		case 'reading':
			return readingSentence(evidence.found, evidence.source, evidence.language, evidence.parts, evidence.near);
		case 'syllable':
			return `${evidence.character} in ${evidence.source} is read “${evidence.right}”, not “${evidence.found}”; the rest of the name is right.`;
		case 'meaning':
			return `${evidence.source} was translated as words: ${evidence.pairs.map((pair) => `${pair.right} as “${pair.found}”`).join(', ')}.`;
		case 'echo':
			return `The same slip as in “${evidence.found}” elsewhere in this document.`;
		case 'words': {
			const pairs = evidence.pairs.map((pair) => `“${pair.found}” for “${pair.right}”`);
			const left =
				evidence.left.length === 0 ? '' : `${pairs.length > 0 ? ', and ' : ''}${listed(evidence.left)} left out`;
			return `The words stand in for the rendering’s own: ${pairs.join(', ')}${left}.`;
		}
		case 'case':
			return `Only capitals, spaces or marks differ from “${evidence.right}”.`;
		case 'order':
			return `The words are right and have changed places; the glossary has “${evidence.right}”.`;
		case 'script':
			return `“${evidence.source}” is the name as the source language writes it, left untranslated.`;
		case 'chain':
			return `The person named last is ${evidence.name}, whose surname sounds alike.`;
		case 'present':
			return evidence.count === 1
				? 'The document renders the entry right once elsewhere.'
				: `The document renders the entry right ${evidence.count} times elsewhere.`;
	}
}

function spellingSentence(found: string, right: string, edits: readonly string[], pivot: Pivot): string {
	const language = PIVOT_NAMES[pivot];
	const changes = edits.map((edit) => {
		const [from, to] = edit.split('=');
		if (from === '') return `without ${quoted(to!)}`;
		if (to === '') return `with ${quoted(from!)} added`;
		return `${quoted(from!)} for ${quoted(to!)}`;
	});
	const alike = language === null ? 'it sounds the same' : `in ${language} they sound nearly alike`;
	return changes.length === 0
		? `“${found}” is “${right}” written apart or as one.`
		: `“${found}” is “${right}” with ${changes.join(', ').replace(/^with /, '')}; ${alike}.`;
}

function readingSentence(
	found: string,
	source: string,
	language: ReadingLanguage,
	parts: readonly ReadingPart[],
	near: boolean,
): string {
	const name = LANGUAGE_NAMES[language];
	const characters = parts.map((part) => part.characters).join('');
	const kind = near ? 'nearly' : '';
	if (parts.length === 1) {
		const [part] = parts as readonly [ReadingPart];
		const article = near ? 'nearly the' : 'the';
		return `“${found}” is ${article} ${name} reading of ${part.characters} (${part.reading}, ${SYSTEM_NAMES[part.system]})${characters === source ? '' : ` in ${source}`}.`;
	}
	const path = parts
		.map((part) => `${part.characters} ${part.reading}${part.system === 'meaning' ? ' (its meaning)' : ''}`)
		.join(', ');
	return `“${found}” is ${kind === '' ? 'a' : 'nearly a'} ${name} reading of ${source}: ${path}.`;
}

function quoted(letters: string): string {
	return `“${letters}”`;
}

function listed(words: readonly string[]): string {
	return words.map(quoted).join(' and ');
}
