import {renderingWords} from '../form.js';
import {type Finding, type Subject, sourcesOfSubject} from './finding.js';

/** Shorter names differ in one letter by nature: Li Na, Lin Na. */
const LEAST_LETTERS = 9;

/**
 * Entries that seem to be one: those of one kind that share a source name, and those without any whose renderings differ in
 * one letter.
 *
 * Cost: linear; a rendering is looked up by itself with each of its letters left out (after Garbe's symmetric deletion).
 */
export function lintDuplicates(subjects: readonly Subject[]): Finding[] {
	return [...sameSource(subjects), ...sameLetters(subjects)];
}

function sameSource(subjects: readonly Subject[]): Finding[] {
	const byName = new Map<string, Subject>();
	return subjects.flatMap((subject): Finding[] => {
		const told = new Set<Subject>();
		return sourcesOfSubject(subject).flatMap(({language, text, place}): Finding[] => {
			const {entry} = subject;
			const key = `${language.split('-')[0]} ${entry.kind} ${text}`;
			const first = byName.get(key);
			if (first === undefined) byName.set(key, subject);
			if (first === undefined || first === subject || told.has(first)) return [];
			told.add(first);
			return [
				{
					code: 'near-duplicate',
					severity: 'warning',
					entry,
					place,
					about: [first.place],
					message: ([at]) =>
						`${text} is also the source name of “${first.entry.preferred}” (${at}). If they are one, merge the entries and admit one rendering; if not, add to each what tells them apart.`,
				},
			];
		});
	});
}

function sameLetters(subjects: readonly Subject[]): Finding[] {
	const byLetters = new Map<string, {readonly subject: Subject; readonly letters: string}>();
	return subjects.flatMap((subject): Finding[] => {
		const {entry} = subject;
		if (entry.source.length > 0) return [];
		const letters = renderingWords(entry.preferred).keys.join('');
		if (letters.length < LEAST_LETTERS) return [];
		const keys = new Set([letters, ...Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))]);
		let near: Subject | undefined;
		for (const part of keys) {
			const key = `${entry.kind} ${part}`;
			const there = byLetters.get(key);
			if (there === undefined) byLetters.set(key, {subject, letters});
			// Those of the very same letters are told to shadow each other.
			else if (there.letters !== letters) near ??= there.subject;
		}
		if (near === undefined) return [];
		const other = near;
		return [
			{
				code: 'near-duplicate',
				severity: 'note',
				entry,
				place: subject.place,
				about: [other.place],
				message: ([at]) =>
					`“${entry.preferred}” is spelled almost as “${other.entry.preferred}” (${at}). If they are one, keep the right one and admit or forbid the other; if not, give both their source names.`,
			},
		];
	});
}
