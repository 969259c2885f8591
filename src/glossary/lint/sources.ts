import type {Finding, PlacedSource, Subject} from './finding.js';
import {sourcesOfSubject} from './finding.js';

/** Findings on source names. Cost: source names × their length squared. */
export function lintSources(subjects: readonly Subject[]): Finding[] {
	return [...missingSources(subjects), ...containedSources(subjects)];
}

/** Fewer entries show no habit. */
const LEAST_ENTRIES = 4;

/** Entries without a source name in files where at least half of them have one. */
function missingSources(subjects: readonly Subject[]): Finding[] {
	const counts = new Map<Subject['file'], {all: number; sourced: number}>();
	for (const {file, entry} of subjects) {
		const count = counts.get(file) ?? {all: 0, sourced: 0};
		count.all++;
		if (entry.source.length > 0) count.sourced++;
		counts.set(file, count);
	}
	return subjects.flatMap(({file, entry, place}): Finding[] => {
		const {all, sourced} = counts.get(file)!;
		if (entry.source.length > 0 || all < LEAST_ENTRIES || sourced * 2 < all) return [];
		return [
			{
				code: 'missing-source',
				severity: 'note',
				entry,
				place,
				about: [],
				message: () =>
					`“${entry.preferred}” has no source name, as ${sourced} of the ${all} entries of this file have. Misreadings are found from source names; add one under \`source\`.`,
			},
		];
	});
}

/** A longer name than this is a phrase, within which names stand by right. */
const LONGEST = 24;

/** A source name within that of another entry, whose rendering does not hold its rendering: the parts do not add up. */
function containedSources(subjects: readonly Subject[]): Finding[] {
	const sources = subjects.flatMap(sourcesOfSubject);
	const byText = new Map<string, PlacedSource>();
	/** How long names are that begin with these two characters. */
	const lengths = new Map<string, Set<number>>();
	const keyOf = (language: string, text: string) => `${language.split('-')[0]} ${text}`;
	for (const source of sources) {
		const key = keyOf(source.language, source.text);
		const units = [...source.text];
		if (units.length < 2 || byText.has(key)) continue;
		byText.set(key, source);
		const beginning = keyOf(source.language, units[0]! + units[1]!);
		const there = lengths.get(beginning);
		if (there === undefined) lengths.set(beginning, new Set([units.length]));
		else there.add(units.length);
	}
	return sources.flatMap((source): Finding[] => {
		const {text, subject} = source;
		const units = [...text];
		if (units.length > LONGEST) return [];
		const told = new Set<Subject>();
		const findings: Finding[] = [];
		for (let start = 0; start < units.length; start++) {
			// Within a word of an alphabet a shorter one stands by chance.
			if (/\p{L}/u.test(units[start - 1] ?? '') && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(units[start]!))
				continue;
			const known = lengths.get(keyOf(source.language, `${units[start]}${units[start + 1]}`));
			if (known === undefined) continue;
			for (let end = start + 2; end <= units.length; end++) {
				if (end - start === units.length || !known.has(end - start)) continue;
				const part = units.slice(start, end).join('');
				const inner = byText.get(keyOf(source.language, part));
				if (inner === undefined || inner.subject === subject || told.has(inner.subject)) continue;
				if (/\p{L}/u.test(units[end] ?? '') && /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(part)) continue;
				told.add(inner.subject);
				if (holdsAny(subject, inner.subject)) continue;
				findings.push({
					code: 'contained-source',
					severity: 'note',
					entry: subject.entry,
					place: source.place,
					about: [inner.place],
					message: ([at]) =>
						`${text} holds ${part}, the source name of “${inner.subject.entry.preferred}” (${at}), which the rendering “${subject.entry.preferred}” does not hold. Where sources are checked one may be taken for the other; see that both are right.`,
				});
			}
		}
		return findings;
	});
}

/** Whether a rendering of the one holds a word of the other's: Hitachi in Hitachidai, Chinese in China. */
function holdsAny({entry: outer}: Subject, {entry: inner}: Subject): boolean {
	const held = [inner.preferred, ...inner.admitted]
		.flatMap((text) => text.toLowerCase().split(/[\s-]+/))
		.filter((word) => word.length >= 3)
		.map((word) => word.slice(0, 5));
	const holding = [outer.preferred, ...outer.admitted].join(' ').toLowerCase();
	return held.some((word) => holding.includes(word));
}
