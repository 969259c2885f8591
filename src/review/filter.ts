import type {Decision} from '../decisions/decision.js';
import type {Mismatch} from '../mismatches/mismatch.js';

/** What is shown; every part that is not null must hold. */
export type Filter = {
	readonly rule: string | null;
	readonly entry: string | null;
	readonly confidence: {readonly at: 'least' | 'most'; readonly value: number} | null;
	readonly status: Status | null;
	readonly text: string | null;
};

export const STATUSES = ['open', 'accepted', 'rejected', 'deferred'] as const;
export type Status = (typeof STATUSES)[number];

export const NO_FILTER: Filter = {rule: null, entry: null, confidence: null, status: null, text: null};
/** Shown under the field where a filter is typed. */
export const FILTER_HINT = 'rule:reading  entry:qin  conf>0.8  is:open  any words · empty shows all';

/** The filter a reviewer typed, or what is wrong with it. */
export function parseFilter(typed: string, rules: readonly string[]): Filter | string {
	let filter = NO_FILTER;
	const words: string[] = [];
	for (const word of typed.split(/\s+/).filter((part) => part !== '')) {
		const [, name, value = ''] = /^(rule|entry|is|conf(?:idence)?)[:=]?([<>]?=?.*)$/i.exec(word) ?? [];
		const isPart = name !== undefined && /^[a-z]+[:=<>]/i.test(word);
		if (!isPart) words.push(word);
		else if (name.toLowerCase() === 'rule') {
			const rule = rules.find((known) => known.startsWith(value.toLowerCase()));
			if (rule === undefined) return `No rule “${value}” here; there is ${rules.join(', ') || 'none'}.`;
			filter = {...filter, rule};
		} else if (name.toLowerCase() === 'entry') filter = {...filter, entry: value.toLowerCase()};
		else if (name.toLowerCase() === 'is') {
			const status = STATUSES.find((known) => known.startsWith(value.toLowerCase()));
			if (status === undefined) return `Nothing is “${value}”; there is ${STATUSES.join(', ')}.`;
			filter = {...filter, status};
		} else {
			const [, sign = '>', digits = ''] = /^([<>]?)=?([0-9.]+)$/.exec(value) ?? [];
			const number = Number(digits);
			if (digits === '' || !(number >= 0 && number <= 1))
				return 'A confidence is a number from 0 to 1: conf>0.8, conf<0.5.';
			filter = {...filter, confidence: {at: sign === '<' ? 'most' : 'least', value: number}};
		}
	}
	return {...filter, text: words.length === 0 ? null : words.join(' ').toLowerCase()};
}

export function matchesFilter(filter: Filter, mismatch: Mismatch, path: string, decision: Decision | null): boolean {
	const {entry} = mismatch;
	if (filter.rule !== null && mismatch.rule !== filter.rule) return false;
	if (filter.entry !== null && !`${entry?.id ?? ''} ${entry?.preferred ?? ''}`.toLowerCase().includes(filter.entry))
		return false;
	if (filter.confidence?.at === 'least' && mismatch.confidence < filter.confidence.value) return false;
	if (filter.confidence?.at === 'most' && mismatch.confidence > filter.confidence.value) return false;
	if (filter.status !== null && statusOf(decision) !== filter.status) return false;
	if (filter.text === null) return true;
	const text = [mismatch.found, mismatch.suggestion, entry?.preferred, mismatch.message, path].join(' ').toLowerCase();
	return text.includes(filter.text);
}

export function statusOf(decision: Decision | null): Status {
	if (decision === null) return 'open';
	return decision.verdict === 'accept' ? 'accepted' : decision.verdict === 'reject' ? 'rejected' : 'deferred';
}
