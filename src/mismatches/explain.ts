import type {Evidence} from '../detectors/evidence.js';
import {isEnglishRespelling, type Pivot} from '../names/hearing.js';
import {OWN_SOUND_NAMES} from '../names/hearing-latin.js';
import type {ReadingLanguage, ReadingPart, ReadingSystem} from '../names/lattice.js';

const PIVOT_NAMES: Readonly<Record<Pivot, string | null>> = {
	en: null,
	ja: 'Japanese',
	zh: 'Chinese',
	ru: 'Russian',
	uk: 'Ukrainian',
	sr: 'Serbian',
	ko: 'Korean',
	ar: 'Arabic',
	romaji: 'Japanese',
	pinyin: 'Chinese',
	...OWN_SOUND_NAMES,
};

const LANGUAGE_NAMES: Readonly<Record<Exclude<ReadingLanguage, 'letters'>, string>> = {
	ja: 'Japanese',
	zh: 'Mandarin',
	yue: 'Cantonese',
	ko: 'Korean',
	vi: 'Vietnamese',
};

/** What a reading is among those of its language; null where the language says it all. */
const SYSTEM_NAMES: Readonly<Record<ReadingSystem, string | null>> = {
	on: 'on reading',
	kun: 'kun reading',
	name: 'reading used in names',
	kana: null,
	pinyin: null,
	cantonese: null,
	korean: null,
	vietnamese: null,
	letters: null,
	meaning: null,
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
			return `${evidence.source} was translated as words: ${listed(evidence.pairs.map((pair) => `${pair.right} as “${pair.found}”`))}.`;
		case 'echo':
			return `The same slip as in “${evidence.found}” elsewhere in this document.`;
		case 'words':
			return wordsSentence(evidence.pairs, evidence.left);
		case 'case':
			return `Only capitals, spaces or marks differ from “${evidence.right}”.`;
		case 'order':
			return `The words are right and have changed places; the glossary has “${evidence.right}”.`;
		case 'script':
			return `“${evidence.source}” is the name as the source language writes it, left untranslated.`;
		case 'foreign':
			return foreignSentence(evidence.source, evidence.language, evidence.isInflected);
		case 'source':
			return `The source has ${evidence.name} (${evidence.entry}): ${markedExcerpt(evidence.line, evidence.start, evidence.end)}`;
		case 'number': {
			const value = evidence.value.toLocaleString('en', {
				maximumFractionDigits: 3,
				useGrouping: evidence.value >= 10_000,
			});
			const told = value === evidence.number ? '' : ` (${value})`;
			return `The source has ${evidence.number}${told}, not “${evidence.found}”: ${markedExcerpt(evidence.line, evidence.start, evidence.end)}`;
		}
		case 'chain':
			return `The person named last is ${evidence.name}, whose surname sounds alike.`;
		case 'office':
			return officeSentence(evidence);
		case 'gender': {
			const who = `${evidence.name} is ${evidence.gender === 'male' ? 'a man' : 'a woman'} in the glossary`;
			return evidence.by === 'honorific'
				? `${who}; “${evidence.found}” addresses ${evidence.gender === 'male' ? 'a woman' : 'a man'}.`
				: `${who}, and “${evidence.found}” can only mean the subject of its sentence.`;
		}
		case 'variant':
			return `“${evidence.found}” and “${evidence.other}” stand in this document for what seems to be one name; the glossary has neither.`;
		case 'mark':
			return MARK_SENTENCES[evidence.fault](evidence.mark);
		case 'spacing':
			return SPACING_SENTENCES[evidence.fault](evidence.found);
		case 'repeated':
			return `“${evidence.words}” stands here twice in a row.`;
		case 'duplicate':
			return evidence.what === 'headline'
				? 'The headline stands here once more.'
				: 'The same words stand in this document before, as a whole sentence.';
		case 'residue':
			return RESIDUE_SENTENCES[evidence.what](evidence.found);
		case 'present':
			return evidence.count === 1
				? 'The document renders the entry right once elsewhere.'
				: `The document renders the entry right ${evidence.count} times elsewhere.`;
	}
}

/** How much of the source line is shown on each side of the name, in code points. */
const EXCERPT = 30;

/** “…【秦刚】…”: the name marked in its line, the rest cut where it is long. */
function markedExcerpt(line: string, start: number, end: number): string {
	const before = [...line.slice(0, start)];
	const behind = [...line.slice(end)];
	const opening = before.length > EXCERPT ? `…${before.slice(-EXCERPT).join('')}` : before.join('');
	const closing = behind.length > EXCERPT ? `${behind.slice(0, EXCERPT).join('')}…` : behind.join('');
	return `${opening.trimStart()}【${line.slice(start, end)}】${closing.trimEnd()}`;
}
const MARK_SENTENCES: Readonly<Record<Extract<Evidence, {kind: 'mark'}>['fault'], (mark: string) => string>> = {
	unopened: (mark) => `${mark} closes what nothing before it opens.`,
	unclosed: (mark) => `${mark} opens what is closed nowhere.`,
	alone: (mark) => `${mark} stands alone: it opens no word, and nothing closes it.`,
	glued: (mark) => `${mark} touches a word outside of the brackets.`,
};

const SPACING_SENTENCES: Readonly<Record<Extract<Evidence, {kind: 'spacing'}>['fault'], (found: string) => string>> = {
	doubled: (found) => `“${found}” has the same mark twice.`,
	before: (found) => `In “${found}” a space stands before the mark.`,
	missing: (found) => `In “${found}” two words are run together.`,
	wide: () => 'Several spaces stand between two words of a sentence.',
};

const RESIDUE_SENTENCES: Readonly<Record<Extract<Evidence, {kind: 'residue'}>['what'], (found: string) => string>> = {
	page: (found) => `“${found}” belongs to the web page, not to the article.`,
	markup: (found) => `“${found}” is left over from markup or from a translation program.`,
	fragment: () => 'A full stop stands before a small letter: the sentence breaks off, or a part of it is lost.',
};

function officeSentence({office, name, time, ever, held, holder}: Extract<Evidence, {kind: 'office'}>): string {
	const offices = held.map(({text, from, until}) => {
		if (from === null && until === null) return text;
		if (from === null) return `${text} until ${until}`;
		return `${text} ${until === null ? `since ${from}` : `from ${from} to ${until}`}`;
	});
	const other = holder === null ? '' : `; ${holder} has it`;
	return ever
		? `The text speaks of ${time}, when ${name} was not “${office}”: the glossary has ${offices.join('; ')}.`
		: `The glossary does not give ${name} the office “${office}”${other}. It has ${offices.join('; ')}.`;
}

/** Changes that are told one by one. */
const MOST_EDITS = 5;

function spellingSentence(found: string, right: string, edits: readonly string[], pivot: Pivot): string {
	if (edits.length === 0) return `“${found}” is “${right}” written apart or as one.`;
	// More than a reader can follow, and no longer the sound of the name.
	if (edits.length > MOST_EDITS)
		return `“${found}” is “${right}” with ${edits.length} letters changed, added or left out.`;
	const changed: string[] = [];
	const added: string[] = [];
	const dropped: string[] = [];
	for (const edit of edits) {
		const [from, to] = edit.split('=') as [string, string];
		if (from === '') dropped.push(quoted(to));
		else if (to === '') added.push(quoted(from));
		else changed.push(`${quoted(from)} for ${quoted(to)}`);
	}
	if (added.length > 0) changed.push(`${listed(added)} added`);
	const differences = [];
	if (changed.length > 0) differences.push(`with ${listed(changed)}`);
	if (dropped.length > 0) differences.push(`without ${listed(dropped)}`);
	const language = PIVOT_NAMES[pivot];
	const heard = isEnglishRespelling(edits)
		? 'the two sound alike'
		: language === null
			? 'the two sound nearly alike'
			: `in ${language} the two sound nearly alike`;
	return `“${found}” is “${right}” ${differences.join(' and ')}; ${heard}.`;
}

function foreignSentence(source: string, language: string, isInflected: boolean): string {
	const name = new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language;
	return isInflected
		? `It is “${source}” in another form, with endings that ${name} has and English has not.`
		: `“${source}” is the name in ${name}, left as it was.`;
}

function readingSentence(
	found: string,
	source: string,
	language: ReadingLanguage,
	parts: readonly ReadingPart[],
	near: boolean,
): string {
	const nearly = near ? 'nearly ' : '';
	const characters = parts.map((part) => part.characters).join('');
	// Characters left unread on the way make the rest no part of the name as it is written.
	const whole = characters === source || !source.includes(characters);
	const where = whole ? source : `${characters} in ${source}`;
	if (language === 'letters') return `“${found}” is ${nearly}${where} spelled letter by letter.`;
	const name = LANGUAGE_NAMES[language];
	if (parts.length === 1) {
		const [part] = parts as readonly [ReadingPart];
		if (part.system === 'meaning') return `“${found}” is ${nearly}what ${where} means.`;
		const system = SYSTEM_NAMES[part.system];
		const details = [near ? part.reading : null, system === null ? null : `its ${system}`].filter(Boolean);
		const how = details.length === 0 ? '' : ` (${details.join(', ')})`;
		return `“${found}” is ${nearly}the ${name} reading of ${part.characters}${how}${whole ? '' : ` in ${source}`}.`;
	}
	const path = parts.map(
		(part) => `${part.characters} ${part.system === 'meaning' ? `translated as “${part.reading}”` : part.reading}`,
	);
	return `“${found}” is ${nearly}a ${name} reading of ${where}: ${path.join(', ')}.`;
}

function wordsSentence(
	pairs: readonly {readonly found: string; readonly right: string; readonly how: string}[],
	left: readonly string[],
): string {
	const changed = pairs
		.filter((pair) => pair.how !== 'same')
		.map((pair, i) => `${quoted(pair.found)} ${i === 0 ? 'stands ' : ''}for ${quoted(pair.right)}`);
	const clauses: string[] = [];
	if (changed.length > 0) clauses.push(listed(changed));
	if (left.length > 0) clauses.push(`${listed(left.map(quoted))} ${left.length === 1 ? 'is' : 'are'} left out`);
	if (clauses.length === 0) return 'The rendering’s own words stand here, but not as the glossary has them.';
	return `${clauses.join('; ')}.`;
}

function quoted(letters: string): string {
	return `“${letters}”`;
}

/** “a”, “b” and “c”. */
function listed(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
