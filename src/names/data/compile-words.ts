/**
 * Compiles WordNet 3.0 into `words.json`: `npx tsx src/names/data/compile-words.ts [DIR]`.
 *
 * DIR holds WordNet's database files, by default where Debian's `wordnet-base` puts them. A developer's tool: no user
 * needs the package. The result is strings alone, all ASCII without escapes, each read in place by `words/table.ts`, where
 * the form of the records is described.
 *
 * How common a word is comes from WordNet's own counts of tagged senses and from how often its definitions use the word.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {ID_ALPHABET, INSTANCE_CODES, type InstanceKind} from '../words/format.js';

type Pos = 'n' | 'v' | 'a' | 'r';
type Pointer = {symbol: string; target: string; from: number; to: number};
type Synset = {
	key: string;
	pos: Pos;
	satellite: boolean;
	words: string[];
	lexIds: number[];
	file: number;
	pointers: Pointer[];
};

const directory = process.argv[2] ?? '/usr/share/wordnet';
const FILES: readonly [Pos, string][] = [
	['n', 'noun'],
	['v', 'verb'],
	['a', 'adj'],
	['r', 'adv'],
];
/** Senses kept of a word in each part of speech; WordNet lists the commonest first. */
const KEPT_SENSES: Readonly<Record<Pos, number>> = {n: 5, v: 5, a: 3, r: 2};
const WORD = /^[a-z]+(?:['-][a-z]+)*$/;

const linesOf = (name: string): string[] =>
	readFileSync(`${directory}/${name}`, 'latin1')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('  '));
const tally = <K>(counts: Map<K, number>, key: K, by = 1): void => {
	counts.set(key, (counts.get(key) ?? 0) + by);
};

// The database as it stands.
const synsets = new Map<string, Synset>();
const mentions = new Map<string, number>();
for (const [pos, file] of FILES) {
	for (const line of linesOf(`data.${file}`)) {
		const bar = line.indexOf(' | ');
		const fields = line.slice(0, bar).split(' ');
		const count = Number.parseInt(fields[3]!, 16);
		const words: string[] = [];
		const lexIds: number[] = [];
		for (let at = 0; at < count; at++) {
			words.push(fields[4 + 2 * at]!.replace(/\(\w+\)$/, ''));
			lexIds.push(Number.parseInt(fields[5 + 2 * at]!, 16));
		}
		const first = 4 + 2 * count;
		const pointers: Pointer[] = [];
		for (let at = 0; at < Number(fields[first]); at++) {
			const [symbol, offset, targetPos, ends] = fields.slice(first + 1 + 4 * at, first + 5 + 4 * at);
			pointers.push({
				symbol: symbol!,
				target: targetPos! + offset!,
				from: Number.parseInt(ends!.slice(0, 2), 16),
				to: Number.parseInt(ends!.slice(2), 16),
			});
		}
		const key = pos + fields[0]!;
		synsets.set(key, {key, pos, satellite: fields[2] === 's', words, lexIds, file: Number(fields[1]), pointers});
		for (const word of line.slice(bar + 3).match(/\b[a-z]+\b/g) ?? []) tally(mentions, word);
	}
}
const targetOf = (pointer: Pointer): Synset => synsets.get(pointer.target.replace(/^s/, 'a'))!;

// Counts of tagged senses, by lemma, lexicographer file and id: together they name one word of one synset.
const tagged = new Map<string, number>();
for (const line of linesOf('cntlist.rev')) {
	const [sense, , count] = line.split(' ');
	const [lemma, rest] = sense!.split('%');
	const [, file, id] = rest!.split(':');
	tagged.set(`${lemma} ${Number(file)} ${Number(id)}`, Number(count));
}
const countOf = (synset: Synset, at: number): number =>
	tagged.get(`${synset.words[at]!.toLowerCase()} ${synset.file} ${synset.lexIds[at]}`) ?? 0;

// Lower-case single words: their senses, and how often they are tagged as words and as names.
type Lemma = {senses: Map<Pos, string[]>; count: number; nameCount: number};
const lemmas = new Map<string, Lemma>();
for (const synset of synsets.values()) {
	synset.words.forEach((word, at) => {
		const key = word.toLowerCase();
		if (!WORD.test(key) || key.length > 20) return;
		const lemma = lemmas.get(key) ?? {senses: new Map(), count: 0, nameCount: 0};
		lemmas.set(key, lemma);
		if (word !== key) lemma.nameCount += countOf(synset, at);
		else lemma.count += countOf(synset, at);
	});
}
for (const [pos, file] of FILES) {
	for (const line of linesOf(`index.${file}`)) {
		const fields = line.trimEnd().split(' ');
		const lemma = lemmas.get(fields[0]!);
		if (lemma === undefined) continue;
		const senses = fields.slice(-Number(fields[2])).map((offset) => pos + offset);
		const asWord = senses.filter((key) => synsets.get(key)!.words.includes(fields[0]!));
		if (asWord.length > 0) lemma.senses.set(pos, asWord.slice(0, KEPT_SENSES[pos]));
	}
}
for (const [word, lemma] of lemmas) {
	const isRareCompound = word.includes('-') && lemma.count === 0;
	if (lemma.senses.size === 0 || isRareCompound) lemmas.delete(word);
}

/** 1 very common, 2 known, 3 in the dictionary alone, or a name far more often than a word. */
function levelOf(word: string, lemma: Lemma): 1 | 2 | 3 {
	const used = lemma.count * 2 + (mentions.get(word) ?? 0);
	if (lemma.nameCount > 0 && lemma.count === 0) return 3;
	if (used >= 40 && word.length > 2) return 1;
	if (word.length <= 4) return used >= (word.length <= 3 ? 15 : 4) ? 2 : 3;
	return used >= 1 || [...lemma.senses.values()].flat().length > 1 ? 2 : 3;
}

// Synsets that a kept word has, and those above them; numbered with nouns first, then verbs, adjectives, adverbs.
/** The synset above: its hypernym, or for an adjective of a cluster the cluster's head. */
const above = (synset: Synset): Synset | null => {
	const up = synset.pointers.find(({symbol}) => symbol === (synset.satellite ? '&' : '@'));
	return up === undefined ? null : targetOf(up);
};
const kept = new Set<string>();
for (const lemma of lemmas.values()) {
	for (const key of [...lemma.senses.values()].flat()) {
		for (let at: Synset | null = synsets.get(key)!; at !== null && !kept.has(at.key); at = above(at)) kept.add(at.key);
	}
}
const order = FILES.flatMap(([pos]) => [...kept].filter((key) => key.startsWith(pos)).sort());
const numbers = new Map(order.map((key, at) => [key, at]));
const firstOf = FILES.map(([pos]) => order.findIndex((key) => key.startsWith(pos)));
const idOf = (key: string): string => {
	const number = numbers.get(key)!;
	return ID_ALPHABET[number >> 12]! + ID_ALPHABET[(number >> 6) & 63]! + ID_ALPHABET[number & 63]!;
};

// How much lies below a synset: a common parent says something only when it is narrow.
const below = new Map<string, number>();
for (const key of order) {
	const seen = new Set<string>();
	for (let at = above(synsets.get(key)!); at !== null && !seen.has(at.key); at = above(at)) {
		seen.add(at.key);
		tally(below, at.key);
	}
}
const synsetRecords = order.map((key) => {
	const up = above(synsets.get(key)!);
	const breadth = Math.ceil(Math.log2((below.get(key) ?? 0) + 1));
	return (up === null ? '...' : idOf(up.key)) + ID_ALPHABET[breadth];
});

// Pairs of words, the earlier in the alphabet holding the later.
const derived = new Map<string, Set<string>>();
const opposite = new Map<string, Set<string>>();
for (const synset of synsets.values()) {
	for (const pointer of synset.pointers) {
		if (pointer.from === 0) continue;
		const into = pointer.symbol === '!' ? opposite : ['+', '\\', '<'].includes(pointer.symbol) ? derived : null;
		if (into === null) continue;
		const pair = [synset.words[pointer.from - 1]!, targetOf(pointer).words[pointer.to - 1]!].map((word) =>
			word.toLowerCase(),
		);
		if (pair[0] === pair[1] || !pair.every((word) => WORD.test(word))) continue;
		if (into === opposite && !pair.every((word) => lemmas.has(word))) continue;
		const [from, to] = pair.sort() as [string, string];
		into.set(from, (into.get(from) ?? new Set()).add(to));
	}
}
/** Letters shared with the word before, as a digit, and the rest: most derived words begin alike. */
const shorten = (word: string, base: string): string => {
	let shared = 0;
	while (shared < 35 && shared < word.length && word[shared] === base[shared]) shared++;
	return shared.toString(36).toUpperCase() + word.slice(shared);
};
const pairRecords = (pairs: Map<string, Set<string>>): string[] =>
	[...pairs].map(
		([word, others]) =>
			`${word}=${[...others]
				.sort()
				.map((other) => shorten(other, word))
				.join(',')}`,
	);

// Irregular forms. Those that double a consonant are left to the rules.
const irregular = new Map<string, Set<string>>();
for (const [, file] of FILES) {
	for (const line of linesOf(`${file}.exc`)) {
		const [form, ...bases] = line.split(' ');
		if (!WORD.test(form!)) continue;
		for (const base of bases) {
			const stems = [base, base + base.at(-1)];
			const regular = stems.some(
				(stem) =>
					['', 's', 'es', 'ed', 'ing', 'er', 'est'].includes(form!.slice(stem.length)) && form!.startsWith(stem),
			);
			if (lemmas.has(base) && !regular) irregular.set(form!, (irregular.get(form!) ?? new Set()).add(base));
		}
	}
}

// Names: instances, by what they are instances of, and capitalised nouns of a few kinds.
const ANCESTORS: readonly [string, InstanceKind][] = [
	['deity', 'religion'],
	['spiritual_being', 'religion'],
	['person', 'person'],
	['city', 'city'],
	['town', 'city'],
	['municipality', 'city'],
	['capital', 'city'],
	['port', 'city'],
	['continent', 'continent'],
	['island', 'island'],
	['archipelago', 'island'],
	['ocean', 'sea'],
	['sea', 'sea'],
	['gulf', 'sea'],
	['bay', 'sea'],
	['strait', 'sea'],
	['channel', 'sea'],
	['river', 'river'],
	['stream', 'river'],
	['lake', 'lake'],
	['mountain', 'mountain'],
	['range', 'mountain'],
	['volcano', 'mountain'],
	['desert', 'region'],
	['peninsula', 'region'],
	['region', 'region'],
	['location', 'region'],
	['geological_formation', 'place'],
	['body_of_water', 'sea'],
	['land', 'place'],
	['structure', 'place'],
	['university', 'organization'],
	['organization', 'organization'],
	['social_group', 'organization'],
	['war', 'event'],
	['event', 'event'],
	['celestial_body', 'place'],
	['book', 'work'],
	['creation', 'work'],
	['communication', 'work'],
];
function chainOf(synset: Synset): Set<string> {
	const names = new Set<string>();
	const walk = (at: Synset): void => {
		for (const pointer of at.pointers) {
			if (pointer.symbol !== '@' && pointer.symbol !== '@i') continue;
			const up = targetOf(pointer);
			for (const word of up.words) names.add(word);
			walk(up);
		}
	};
	walk(synset);
	return names;
}
/** What a synset's names name, or null. Countries are regions here: “country” is also any stretch of land. */
function instanceKind(synset: Synset): InstanceKind | null {
	const chain = chainOf(synset);
	if (synset.pointers.some(({symbol}) => symbol === '@i'))
		return ANCESTORS.find(([name]) => chain.has(name))?.[1] ?? null;
	if (chain.has('natural_language')) return 'language';
	if (chain.has('religion') || chain.has('religious_person')) return 'religion';
	if (chain.has('inhabitant') || chain.has('ethnic_group')) return 'nationality';
	if (chain.has('calendar_month')) return 'month';
	if (chain.has('calendar_day') || chain.has('day')) return 'holiday';
	return null;
}
const instances = new Map<string, {kind: InstanceKind; count: number}>();
for (const synset of synsets.values()) {
	if (synset.pos !== 'n') continue;
	let kind: InstanceKind | null | undefined;
	synset.words.forEach((word, at) => {
		if (!/^[A-Z]/.test(word) || word.length < 3) return;
		kind ??= instanceKind(synset);
		if (kind === null) return;
		const key = word
			.toLowerCase()
			.replace(/[_-]/g, ' ')
			.replace(/[^a-z ]/g, '');
		// A surname or a god's name alone is no ordinary name: the tables of people know which are surnames.
		if (kind === 'person' && !key.includes(' ')) return;
		const known = instances.get(key);
		const count = countOf(synset, at);
		if (known === undefined || count > known.count) instances.set(key, {kind: kind!, count});
	});
}

const sorted = (records: Iterable<string>): string => ` ${[...records].sort(byKey).join(' ')} `;
const keyOf = (record: string): string => /^[a-z'_-]+/.exec(record)![0];
function byKey(a: string, b: string): number {
	const [one, other] = [keyOf(a), keyOf(b)];
	return one < other ? -1 : one > other ? 1 : 0;
}
const table = {
	source: 'WordNet 3.0, Princeton University; see NOTICE',
	firstOf: firstOf.map(String).join(' '),
	words: sorted(
		[...lemmas].map(
			([word, lemma]) =>
				`${word}=${levelOf(word, lemma)}${FILES.flatMap(([pos]) => lemma.senses.get(pos) ?? [])
					.map(idOf)
					.join('')}`,
		),
	),
	synsets: synsetRecords.join(''),
	derived: sorted(pairRecords(derived)),
	opposite: sorted(pairRecords(opposite)),
	irregular: sorted([...irregular].map(([form, bases]) => `${form}=${[...bases].join(',')}`)),
	instances: sorted(
		[...instances].map(([name, {kind}]) => `${name.replaceAll(' ', '_')}=${INSTANCE_CODES.indexOf(kind).toString(36)}`),
	),
};
for (const [name, value] of Object.entries(table)) {
	if (!/^[ -~]*$/.test(value) || /["\\]/.test(value)) throw new Error(`${name} would need escapes`);
	console.log(`${name}: ${value.length} bytes, ${value.split(' ').length} records`);
}
const output = new URL('words.json', import.meta.url);
writeFileSync(output, `${JSON.stringify(table, null, '\t')}\n`);
