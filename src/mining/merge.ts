import type {Pivot} from '../names/hearing.js';
import {ordinaryName} from '../names/ordinary.js';
import {isEnglishWord, isFunctionWord} from '../names/words.js';
import {alikeKeys, isSpelledAlike} from './alike.js';
import {guessKind} from './kind.js';
import type {Name} from './names.js';

/** One thing that is named, in all its forms; the first is that of the group. */
export type Group = {readonly names: Name[]};

/** Names under one key that are compared with a further one. */
const MOST_COMPARED = 24;

/**
 * Names that stand for one thing, brought together: other spellings of all words, other order, a surname or other telling
 * word by itself, initials, and a name within a longer one.
 *
 * Two names of one sentence are two, however alike. Where a short name may belong to several, it goes to that with which it
 * shares most documents. Cost: number of names × those that sound like each.
 */
export function mergeNames(names: readonly Name[], pivots: readonly Pivot[]): Group[] {
	const sorted = [...names].sort(byWeight);
	const groups: Group[] = [];
	const index = new GroupIndex();
	for (const name of sorted) {
		if (name.keys.length === 1 && !name.isOffice) continue;
		const like = index.near(name.keys).find((group) => isSameLong(group, name, pivots));
		if (like) like.names.push(name);
		else {
			const group = {names: [name]};
			groups.push(group);
			index.add(group, name.keys);
		}
	}
	const long = groups.slice();
	for (const group of [...long].sort((a, b) => a.names[0]!.keys.length - b.names[0]!.keys.length)) {
		const within = ownerOf(group, long);
		if (within === null) continue;
		within.names.push(...group.names);
		groups.splice(groups.indexOf(group), 1);
		long.splice(long.indexOf(group), 1);
	}
	const words = new GroupIndex();
	for (const group of groups) for (const name of group.names) words.add(group, name.keys);
	for (const name of sorted) {
		if (name.keys.length > 1 || name.isOffice) continue;
		const owner = bearerOf(name, words, pivots) ?? spelledOut(name, groups) ?? aloneLike(name, words, pivots);
		if (owner) owner.names.push(name);
		else {
			const group = {names: [name]};
			groups.push(group);
			words.add(group, name.keys);
		}
	}
	return groups;
}

/** The most frequent first; of equals the longer, then by their letters, so that no order of documents matters. */
function byWeight(a: Name, b: Name): number {
	const [left, right] = [a.keys.join(' '), b.keys.join(' ')];
	return (
		b.seen.documents.size - a.seen.documents.size ||
		b.seen.count - a.seen.count ||
		b.keys.length - a.keys.length ||
		(left < right ? -1 : left > right ? 1 : 0)
	);
}

/** Groups by the sound of any of their words. */
class GroupIndex {
	readonly #groups = new Map<string, Group[]>();

	add(group: Group, keys: readonly string[]): void {
		for (const word of keys) {
			if (isFunctionWord(word)) continue;
			for (const key of alikeKeys(word)) {
				const there = this.#groups.get(key);
				if (there === undefined) this.#groups.set(key, [group]);
				else if (there.at(-1) !== group) there.push(group);
			}
		}
	}

	/** Groups with a word that may sound like one of these. */
	near(keys: readonly string[]): Group[] {
		const found = new Set<Group>();
		for (const word of keys) {
			if (isFunctionWord(word)) continue;
			for (const key of alikeKeys(word))
				for (const group of (this.#groups.get(key) ?? []).slice(0, MOST_COMPARED)) found.add(group);
		}
		return [...found];
	}
}

/** Whether a name of several words is that of the group in another spelling or order. */
function isSameLong(group: Group, name: Name, pivots: readonly Pivot[]): boolean {
	const [head] = group.names as [Name];
	if (head.isOffice !== name.isOffice || areTogether(head, name)) return false;
	const [a, b] = [contentOf(head), contentOf(name)];
	if (a.length !== b.length || a.length < 2) return false;
	const isAlike = (one: string, other: string) => isSpelledAlike(one, other, pivots, false);
	const isSame = (other: readonly string[]) =>
		a.some((word, i) => word === other[i]) || a.every((word) => !isEnglishWord(word))
			? a.every((word, i) => isAlike(word, other[i]!))
			: false;
	// Ohtani Shohei, Shohei Ohtani: two words changed about, or one carried from front to end.
	return isSame(b) || isSame([...b.slice(1), b[0]!]) || isSame([b.at(-1)!, ...b.slice(0, -1)]);
}

function contentOf({keys}: Name): string[] {
	return keys.filter((key) => !isFunctionWord(key));
}

/** Whether two names stand in one segment. */
function areTogether(a: Name, b: Name): boolean {
	const [few, many] = a.seen.segments.size < b.seen.segments.size ? [a, b] : [b, a];
	for (const segment of few.seen.segments) if (many.seen.segments.has(segment)) return true;
	return false;
}

function sharedDocuments(group: Group, {seen}: Name): number {
	let shared = 0;
	for (const document of seen.documents.keys())
		if (group.names.some((name) => name.seen.documents.has(document))) shared++;
	return shared;
}

function bestOf(groups: readonly Group[], name: Name): Group | null {
	let best: Group | null = null;
	let most = 0;
	for (const group of groups) {
		const shared = sharedDocuments(group, name) + group.names[0]!.seen.count / 1e6;
		if (shared >= 1 && shared > most) [best, most] = [group, shared];
	}
	return best;
}

/** The group within whose name all words of this one stand, at its beginning or end. */
function ownerOf(group: Group, groups: readonly Group[]): Group | null {
	const [name] = group.names as [Name];
	if (name.isOffice || name.keys.length < 2) return null;
	const inner = name.keys.join(' ');
	const kind = guessKind(name.keys, false, name.seen).kind;
	const outer = groups.filter((other) => {
		const [head] = other.names as [Name];
		if (other === group || head.isOffice || head.keys.length <= name.keys.length) return false;
		const whole = head.keys.join(' ');
		if (!whole.startsWith(`${inner} `) && !whole.endsWith(` ${inner}`)) return false;
		return kind === guessKind(head.keys, false, head.seen).kind;
	});
	return bestOf(outer, name);
}

/** The group of a longer name that a single word stands for: Blinken for Antony Blinken, Diaoyutai for the guesthouse. */
function bearerOf(name: Name, index: GroupIndex, pivots: readonly Pivot[]): Group | null {
	const [word] = name.keys as [string];
	const kind = ordinaryName([word])?.kind;
	const bearers = index.near(name.keys).filter(({names}) => {
		const [head] = names as [Name];
		if (head.isOffice || head.keys.length < 2) return false;
		const isPerson = guessKind(head.keys, false, head.seen).kind === 'person';
		if (!isPerson && (kind !== undefined || isEnglishWord(word))) return false;
		return names.some(({keys}) => {
			const edges = [keys.at(-1)!, keys[0]!];
			return edges.some((edge) => edge === word || (isPerson && isSpelledAlike(edge, word, pivots, true)));
		});
	});
	return bestOf(bearers, name);
}

/** CSIS for the Center for Strategic and International Studies, where both stand in one document. */
function spelledOut(name: Name, groups: readonly Group[]): Group | null {
	const [form] = [...name.forms.keys()];
	const letters = form!.replace(/\./g, '');
	if (!/^\p{Lu}{3,6}$/u.test(letters)) return null;
	const spelled = groups.filter(({names}) =>
		names.some((other) => {
			if (other.isOffice || other.keys.length < 3) return false;
			const initials = (keys: readonly string[]) => keys.map((key) => key[0]).join('');
			return [initials(other.keys), initials(contentOf(other))].includes(letters.toLowerCase());
		}),
	);
	return bestOf(spelled, name);
}

/** A name of one word that another spells otherwise. */
function aloneLike(name: Name, index: GroupIndex, pivots: readonly Pivot[]): Group | null {
	const [word] = name.keys as [string];
	return (
		index.near(name.keys).find(({names}) => {
			const [head] = names as [Name];
			return head.keys.length === 1 && !areTogether(head, name) && isSpelledAlike(head.keys[0]!, word, pivots, true);
		}) ?? null
	);
}
