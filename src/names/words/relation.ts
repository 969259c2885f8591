import {isArticle, isFunctionWord, pronounLikeness} from './function-words.js';
import {isLoan, sharedConcepts, sharedKinds} from './kind-words.js';
import {lemmasOf} from './lemmas.js';
import {monthOf, numberOf} from './numbers.js';
import {remembering} from './remembering.js';
import {breadthOf, isDerived, isOpposite, partOfSpeech, recordOf, synsetAbove} from './table.js';

/** How two words may stand for each other in a translated title. */
export type RelationKind =
	| 'same'
	| 'inflection'
	| 'number'
	| 'derivation'
	| 'synonym'
	| 'pronoun'
	| 'article'
	| 'broader'
	| 'antonym'
	| 'sibling';
/** Strength from 0 to 1: how little is lost when the one stands for the other. */
export type Relation = {readonly kind: RelationKind; readonly strength: number};

/** A parent with more than 2^6 synsets below says nothing of its children; one above 2^9 says nothing at all. */
const NARROW = 6;
const BROADEST = 9;

/** One spelling for British and American: labour, labor; centre, center; organisation, organization. */
const foldSpelling: (word: string) => string = remembering('spelling', (word) =>
	word
		.replace(/our(?=s?$|able|ed|ing|er|ite|hood)/, 'or')
		.replace(/(?<=[bt])re(?=s?$)/, 'er')
		.replace(/is(?=e[sdr]?$|ing$|ation|er)/, 'iz')
		.replace(/ys(?=e[sdr]?$|ing$)/, 'yz')
		.replace(/ogue(?=s?$)/, 'og')
		.replace(/amme(?=s?$)/, 'am')
		.replace(/ence(?=s?$)/, 'ense')
		.replace(/ll(?=ed$|ing$|ers?$)/, 'l')
		.replace(/ae/, 'e')
		.replace(/^grey/, 'gray'),
);

/** Synsets of a base form with their rank among its senses of one part of speech. */
const sensesOf: (word: string) => readonly {synset: number; rank: number}[] = remembering('senses', (word) => {
	const ranks = new Map<string, number>();
	return (recordOf(word)?.synsets ?? []).map((synset) => {
		const part = partOfSpeech(synset);
		const rank = ranks.get(part) ?? 0;
		ranks.set(part, rank + 1);
		return {synset, rank};
	});
});

/** What WordNet says of two base forms, the strongest of all pairs of senses. */
function senseRelation(a: string, b: string): Relation | null {
	let best: Relation | null = null;
	const consider = (kind: RelationKind, strength: number): void => {
		if (strength > (best?.strength ?? 0)) best = {kind, strength};
	};
	const others = sensesOf(b);
	for (const one of sensesOf(a)) {
		const up = synsetAbove(one.synset);
		for (const other of others) {
			// A rare sense is seldom the one meant.
			const doubt = 0.04 * (one.rank + other.rank);
			if (one.synset === other.synset) consider('synonym', 0.85 - doubt);
			const otherUp = synsetAbove(other.synset);
			for (const [low, high] of [
				[up, other.synset],
				[otherUp, one.synset],
			] as const) {
				if (low === null || breadthOf(high) > BROADEST) continue;
				if (low === high) consider('broader', 0.6 - doubt);
				else if (synsetAbove(low) === high) consider('broader', 0.45 - doubt);
			}
			if (up === null || up !== otherUp || one.synset === other.synset) continue;
			const breadth = breadthOf(up);
			if (partOfSpeech(up) === 'adjective') consider('sibling', 0.55 - doubt);
			else if (breadth <= NARROW) consider('sibling', 0.5 - doubt - 0.03 * breadth);
		}
	}
	return best;
}

/** Parts of one word by endings alone, where WordNet has no link: leader, leadership; national, nationalist. */
function isSuffixed(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 4) return false;
	const stem = short.replace(/[ey]$/, '');
	return (
		long.startsWith(stem) &&
		/^i?(?:ship|ships|hood|dom|ism|ist|ness|ful|less|ly|al|ial|ical|ity|ment|ion|ation|er|or|ing|ic|ian|ary|ive|ous|en|ish|like)$/.test(
			long.slice(stem.length),
		)
	);
}

function baseRelation(a: string, b: string): Relation | null {
	if (sharedKinds(a, b).length > 0) return {kind: 'synonym', strength: isLoan(a) !== isLoan(b) ? 0.9 : 0.85};
	const found: (Relation | null)[] = [senseRelation(a, b)];
	if (isDerived(a, b)) found.push({kind: 'derivation', strength: 0.8});
	else if (isSuffixed(a, b)) found.push({kind: 'derivation', strength: 0.7});
	if (sharedConcepts(a, b).length > 0) found.push({kind: 'synonym', strength: 0.75});
	if (isOpposite(a, b)) found.push({kind: 'antonym', strength: 0.45});
	return strongest(found);
}

function strongest(relations: Iterable<Relation | null>): Relation | null {
	let best: Relation | null = null;
	for (const relation of relations) if (relation && relation.strength > (best?.strength ?? 0)) best = relation;
	return best;
}

/** The tie of two different words, joined by a line break in the order of the alphabet. */
const relationOfPair: (pair: string) => Relation | null = remembering('relation', (pair) => {
	const [a, b] = pair.split('\n') as [string, string];
	const likeness = pronounLikeness(a, b);
	if (likeness > 0) return {kind: 'pronoun', strength: likeness === 2 ? 0.85 : 0.6};
	if (isArticle(a) && isArticle(b)) return {kind: 'article', strength: 0.95};
	const [one, other] = [numberOf(a), numberOf(b)];
	if (one !== null && one === other) return {kind: 'number', strength: 0.95};
	const month = monthOf(a);
	if (month !== null && month === monthOf(b)) return {kind: 'inflection', strength: 0.95};
	if (foldSpelling(a) === foldSpelling(b)) return {kind: 'inflection', strength: 0.97};
	if (isFunctionWord(a) || isFunctionWord(b)) return null;
	const [bases, others] = [lemmasOf(a), lemmasOf(b)];
	const spellings = others.map(foldSpelling);
	if (bases.some((base) => spellings.includes(foldSpelling(base)))) return {kind: 'inflection', strength: 0.95};
	return strongest(bases.flatMap((base) => others.map((word) => baseRelation(base, word))));
});

/**
 * How two folded words may stand for each other in a translated title, by the strongest tie; null where none is known.
 *
 * Inflection, number and spelling first, then the kinds of pronouns and articles, then all pairs of base forms: words
 * derived from each other, interchangeable ones (`concepts.ts`), and WordNet's synonyms, broader words and siblings. The
 * order of the two does not matter. Function words have no other ties than their own.
 */
export function relation(a: string, b: string): Relation | null {
	if (a === b) return {kind: 'same', strength: 1};
	return relationOfPair(a < b ? `${a}\n${b}` : `${b}\n${a}`);
}
