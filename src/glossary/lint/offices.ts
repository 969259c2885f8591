import {periodOfIso} from '../../names/dates.js';
import {officeKey} from '../../names/offices.js';
import type {Office} from '../entry.js';
import {renderingWords} from '../form.js';
import {itemsOf, textOfItem} from '../raw.js';
import type {Finding, Subject} from './finding.js';

type Stint = {
	readonly subject: Subject;
	readonly office: Office;
	readonly item: number;
	readonly from: number;
	readonly until: number;
};

/** Longer than that two hold an office of one name side by side: two countries have each a president. */
const HANDOVER_YEARS = 1;

/**
 * Offices that one person has twice at a time, and those that a successor takes up before the predecessor leaves.
 *
 * That both share the month or day of the change is in order. Successors are only those whose source names are of the same
 * languages. Cost: offices, sorted.
 */
export function lintOffices(subjects: readonly Subject[]): Finding[] {
	const byOffice = new Map<string, Stint[]>();
	const findings: Finding[] = [];
	for (const subject of subjects) {
		const own = stintsOf(subject);
		findings.push(...withinOne(own));
		for (const stint of own) {
			if (stint.office.from === undefined || stint.office.until === undefined) continue;
			const languages = [...new Set(subject.entry.source.map(({language}) => language))].sort().join(' ');
			const key = `${keyOf(stint.office)} ${languages}`;
			const others = byOffice.get(key);
			if (others === undefined) byOffice.set(key, [stint]);
			else others.push(stint);
		}
	}
	for (const stints of byOffice.values()) findings.push(...betweenTwo(stints));
	return findings;
}

function stintsOf(subject: Subject): Stint[] {
	const {entry, raw} = subject;
	return itemsOf(raw.titles).map(([item]) => {
		const office = entry.titles[item]!;
		return {
			subject,
			office,
			item,
			from: office.from === undefined ? 0 : periodOfIso(office.from).from,
			until: office.until === undefined ? Number.POSITIVE_INFINITY : periodOfIso(office.until).until,
		};
	});
}

const keyOf = ({text}: Office) => officeKey(renderingWords(text).keys);

function placeOf({subject, item}: Stint) {
	const list = subject.raw.titles!;
	const {parent, key} = textOfItem(list, item, list[item]!);
	return {file: subject.file.raw, parent, key};
}

function withinOne(stints: readonly Stint[]): Finding[] {
	return stints.flatMap((stint, at): Finding[] => {
		// In other words (spokesman, spokesperson) an office may stand beside itself.
		const text = stint.office.text.toLowerCase();
		const earlier = stints
			.slice(0, at)
			.find((other) => other.office.text.toLowerCase() === text && overlap(other, stint));
		if (earlier === undefined) return [];
		const {subject, office} = stint;
		const isTwice =
			office.text === earlier.office.text &&
			office.from === earlier.office.from &&
			office.until === earlier.office.until;
		return [
			{
				code: isTwice ? 'repeated-term' : 'overlapping-offices',
				severity: 'warning',
				entry: subject.entry,
				place: placeOf(stint),
				about: [placeOf(earlier)],
				message: ([place]) =>
					isTwice
						? `The office “${office.text}” already stands at ${place} with the same dates. Remove it.`
						: `“${office.text}” (${shown(office)}) overlaps the same office at ${place} (${shown(earlier.office)}). Mend the dates, or make them one.`,
				...(isTwice ? {fix: {file: subject.file, entry: subject.index, key: 'titles' as const, item: stint.item}} : {}),
			},
		];
	});
}

function betweenTwo(stints: Stint[]): Finding[] {
	stints.sort((a, b) => a.from - b.from);
	return stints.slice(1).flatMap((stint, at): Finding[] => {
		const before = stints[at]!;
		const isSuccession = stint.from > before.from && stint.until > before.until;
		const isShort = before.until - stint.from < HANDOVER_YEARS * 10_000;
		if (before.subject === stint.subject || !isSuccession || !isShort || !overlap(before, stint)) return [];
		const holder = before.subject.entry.preferred;
		return [
			{
				code: 'overlapping-offices',
				severity: 'note',
				entry: stint.subject.entry,
				place: placeOf(stint),
				about: [placeOf(before)],
				message: ([place]) =>
					`“${stint.office.text}” begins (${shown(stint.office)}) before “${holder}” leaves it (${shown(before.office)}, ${place}). If it is one office, mend the dates.`,
			},
		];
	});
}

/** Whether two share more than the year, month or day in which one ends and the other begins. */
function overlap(a: Stint, b: Stint): boolean {
	const [first, second] = a.from <= b.from ? [a, b] : [b, a];
	if (second.from > first.until) return false;
	const [end, start] = [first.office.until, second.office.from];
	if (end === undefined || start === undefined) return true;
	const known = Math.min(end.length, start.length);
	return end.slice(0, known) !== start.slice(0, known);
}

function shown({from, until}: Office): string {
	return from === undefined && until === undefined ? 'undated' : `${from ?? ''}..${until ?? ''}`;
}
