import {renderingKey} from '../conflicts.js';
import {renderingWords} from '../form.js';
import {renderingsOf} from '../renderings.js';
import type {Finding, PlacedForm, Subject} from './finding.js';
import {formsOfSubject} from './finding.js';

/** Findings between the renderings of entries. Cost: linear in the renderings. */
export function lintForms(subjects: readonly Subject[]): Finding[] {
	const forms = subjects.flatMap(formsOfSubject);
	return [...neededForms(subjects, forms), ...sharedForms(forms), ...repeatedForms(subjects)];
}

const foldedKey = (text: string) => renderingWords(text).keys.join(' ');

/** A forbidden form that is the surname of a person: “Li” of one entry forbids every “Li” after Li Qiang. */
function neededForms(subjects: readonly Subject[], forms: readonly PlacedForm[]): Finding[] {
	const forbidden = new Map<string, PlacedForm>();
	for (const form of forms) if (form.status === 'forbidden') forbidden.set(foldedKey(form.text), form);
	if (forbidden.size === 0) return [];
	return subjects.flatMap((subject): Finding[] => {
		const {entry} = subject;
		// To find a surname is dear: only where one of the words is forbidden at all.
		const {keys} = renderingWords(entry.preferred);
		if (entry.kind !== 'person' || !keys.some((key) => forbidden.has(key))) return [];
		const family = renderingsOf(entry).find(({status}) => status === 'family');
		const form = family === undefined ? undefined : forbidden.get(foldedKey(family.text));
		if (form === undefined) return [];
		const own = form.subject === subject;
		const whose = own ? 'this same entry' : `the entry “${entry.preferred}”`;
		return [
			{
				code: 'forbidden-needed',
				severity: 'warning',
				entry: form.subject.entry,
				place: form.place,
				about: [subject.place],
				message: ([at]) =>
					`“${form.text}” is forbidden here, but it is the surname of ${whose} (${at}), by which a text calls the person after the full name, and to which corrections lead. Forbid a longer form, as the surname with its given name.`,
			},
		];
	});
}

/** One rendering of two entries, or two that only capitals, marks and blanks tell apart. */
function sharedForms(forms: readonly PlacedForm[]): Finding[] {
	const findings: Finding[] = [];
	const byFolded = new Map<string, PlacedForm[]>();
	for (const form of forms) {
		if (form.status === 'forbidden') continue;
		const key = foldedKey(form.text).replace(/[\s-]/g, '');
		if (key === '') continue;
		const others = byFolded.get(key);
		if (others === undefined) {
			byFolded.set(key, [form]);
			continue;
		}
		const first = others.find((other) => other.subject !== form.subject);
		if (others.length < 5) others.push(form);
		if (first === undefined) continue;
		const other = first.subject.entry;
		const entry = form.subject.entry;
		if (renderingKey(first.text) !== renderingKey(form.text)) {
			findings.push({
				code: 'shadowed',
				severity: 'warning',
				entry,
				place: form.place,
				about: [first.place],
				message: ([at]) =>
					`“${form.text}” and “${first.text}” of the entry “${other.preferred}” (${at}) differ in capitals, marks or blanks alone, so either hides slips in the other. Merge the entries, or tell them apart.`,
			});
			continue;
		}
		// Two persons named Li are no slip.
		const areAdmitted = first.status === 'admitted' && form.status === 'admitted';
		if (areAdmitted && entry.kind === 'person' && other.kind === 'person') continue;
		findings.push({
			code: 'shared-rendering',
			severity: areAdmitted ? 'note' : 'warning',
			entry,
			place: form.place,
			about: [first.place],
			message: ([at]) =>
				`“${form.text}” is also a rendering of “${other.preferred}” (${at}). Which of the two a text means cannot be told. Give one a rendering of its own, or merge the entries.`,
		});
	}
	return findings;
}

/** Forms that stand in their list twice, or beside the preferred one: all but the first can go. */
function repeatedForms(subjects: readonly Subject[]): Finding[] {
	return subjects.flatMap((subject): Finding[] => {
		const {entry, file, index} = subject;
		if (entry.forbidden.length === 0 && subject.raw.admitted === undefined) return [];
		const seen = new Map<string, PlacedForm>();
		return formsOfSubject(subject).flatMap((form): Finding[] => {
			const {status} = form;
			const list = status === 'forbidden' ? 'forbidden' : 'right';
			const key = `${list} ${entry.caseSensitive ? renderingKey(form.text) : renderingKey(form.text).toLowerCase()}`;
			const first = seen.get(key);
			if (first === undefined) {
				seen.set(key, form);
				return [];
			}
			if (status === 'preferred') return [];
			// A note of its own would get lost.
			const raw = status === 'forbidden' ? subject.raw.forbidden?.[form.item] : undefined;
			const hasNote = typeof raw === 'object' && raw.note !== undefined;
			const isList = Array.isArray(subject.raw[status]);
			return [
				{
					code: 'repeated-term',
					severity: 'warning',
					entry,
					place: form.place,
					about: [first.place],
					message: ([at]) => `“${form.text}” already stands at ${at} of the same entry. Remove it.`,
					...(hasNote || !isList ? {} : {fix: {file, entry: index, key: status, item: form.item}}),
				},
			];
		});
	});
}
