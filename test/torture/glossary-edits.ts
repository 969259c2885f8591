// Line 13: glossaries as people write them, edited at random. Another reader (the `yaml` library by itself) says what stands in
// the file afterwards; every byte outside the entry stays, or the edit is refused.
import {isDeepStrictEqual} from 'node:util';
import {isMap, isSeq, parseDocument} from 'yaml';
import {addEntry, admitForm, forbidForm, removeEntry, removeForm, renameEntry} from '../../src/glossary/edit.js';
import {KINDS} from '../../src/glossary/entry.js';
import type {Result} from '../../src/problems/problem.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {type Figure, type Scale, Tally} from './tally.js';

type Raw = {
	preferred: string;
	admitted?: string[];
	forbidden?: (string | {text: string; note?: string})[];
	[key: string]: unknown;
};

const SYLLABLES = [
	'bor',
	'tak',
	'mel',
	'zon',
	'gru',
	'val',
	'dem',
	'kos',
	'rin',
	'pol',
	'hes',
	'jur',
	'lin',
	'ám',
	'öst',
];

/** Words that a careless writer of YAML would break on. */
const AWKWARD = [
	'No',
	'Yes',
	'1999',
	'True: it',
	'A # b',
	"O'Neill",
	'The "Post"',
	'- dash',
	'@home',
	'x: y',
	'秦刚',
	'a, b',
	'[c]',
	'{d}',
	'&e',
	'*f',
	'!g',
	'%h',
	'`i`',
	'|',
	'>',
	'?',
	'null x',
	'~',
	'é e\u0301',
	'👩‍👩‍👧',
	'Ends:',
	' 0x1F',
	'12:30',
];

function nameOf(random: Random, nth: number): string {
	const word = () => {
		const text = random.pick(SYLLABLES) + random.pick(SYLLABLES);
		return text[0]!.toUpperCase() + text.slice(1);
	};
	const base = `${word()} ${word()}${random.pick(['', `-${word()}`])} ${'abcdefghij'[nth % 10]}${nth}`;
	return random.below(6) === 0 ? `${base} ${random.pick(AWKWARD)}`.trim() : base;
}

/** A scalar in one of the ways that mean the text. */
function scalar(text: string, random: Random, isFlow: boolean): string {
	const isPlain =
		/^[\p{L}][\p{L}\p{M}\p{N} .’-]*$/u.test(text) &&
		!/^(?:no|yes|null|true|false|on|off)$/i.test(text) &&
		!/\s$/.test(text);
	const ways = [
		JSON.stringify(text),
		`'${text.replaceAll("'", "''")}'`,
		...(isPlain ? [text, text, text] : []),
		...(isPlain && !isFlow ? [text] : []),
	];
	return random.pick(ways);
}

function flowEntry(entry: Raw, random: Random): string {
	const value = (part: unknown): string =>
		typeof part === 'string'
			? scalar(part, random, true)
			: Array.isArray(part)
				? `[${part.map(value).join(random.pick([', ', ',  ']))}]`
				: part !== null && typeof part === 'object'
					? `{${Object.entries(part)
							.map(([key, inner]) => `${key}: ${value(inner)}`)
							.join(', ')}}`
					: String(part);
	return value(entry);
}

function blockEntry(entry: Raw, indent: string, random: Random): string[] {
	const lines: string[] = [];
	const tail = () => (random.below(5) === 0 ? ` # ${random.pick(['why', 'seen 2023', 'x: y', '- z'])}` : '');
	const inner = `${indent}  `;
	for (const [key, value] of Object.entries(entry)) {
		if (random.below(12) === 0) lines.push(`${inner}# about ${key}`);
		if (random.below(20) === 0) lines.push('');
		if (Array.isArray(value) && random.below(2) === 0) {
			lines.push(`${inner}${key}:${tail()}`);
			const deeper = inner + random.pick(['', '  ', '    ']);
			for (const item of value) {
				if (random.below(10) === 0) lines.push(`${deeper}# next`);
				lines.push(
					`${deeper}- ${typeof item === 'string' ? scalar(item, random, false) : flowEntry(item as Raw, random)}${tail()}`,
				);
			}
		} else if (key === 'note' && random.below(2) === 0) {
			lines.push(
				`${inner}${key}: ${random.pick(['>', '|', '>-', '|-'])}`,
				`${inner}  ${String(value)}`,
				`${inner}  and more`,
			);
		} else if (typeof value === 'object' && value !== null)
			lines.push(`${inner}${key}: ${flowEntry(value as Raw, random)}${tail()}`);
		else
			lines.push(
				`${inner}${key}:${random.pick([' ', '  '])}${typeof value === 'string' ? scalar(value, random, false) : String(value)}${tail()}`,
			);
	}
	const first = lines.findIndex((line) => line !== '' && !line.trimStart().startsWith('#'));
	// The dash stands before the first key, comments above it before the dash.
	return [...lines.slice(0, first), `${indent}- ${lines[first]!.slice(inner.length)}`, ...lines.slice(first + 1)];
}

function entriesOf(random: Random): Raw[] {
	return Array.from({length: random.below(9)}, (_, nth) => {
		const preferred = nameOf(random, nth);
		const forms = (kind: string, count: number) =>
			Array.from({length: count}, (_form, at) => `${nameOf(random, nth)} ${kind}${at}`);
		const rest: [string, unknown][] = [
			['id', `id-${nth}`],
			['kind', random.pick([...KINDS])],
			['source', random.pick([{zh: `秦${nth}`}, {ja: [`甲${nth}`, `乙${nth}`]}, {ko: '진'}])],
			['admitted', forms('ad', 1 + random.below(3))],
			[
				'forbidden',
				random.pick([forms('fo', 1 + random.below(3)), forms('fo', 2).map((text) => ({text, note: 'why'}))]),
			],
			['note', random.pick(['A note.', 'Long: with # signs', "It's “so”"])],
			['caseSensitive', random.below(2) === 0],
		];
		const kept = rest.filter(() => random.below(2) === 0);
		return {preferred, ...Object.fromEntries(random.below(4) === 0 ? kept.reverse() : kept)};
	});
}

function fileOf(entries: readonly Raw[], random: Random): string {
	const eol = random.pick(['\n', '\n', '\n', '\r\n']);
	const style = random.below(10);
	const head = random.pick(['', '# Names\n', '# a\n\n# b\n', '---\n', '# yaml-language-server: $schema=x.json\n']);
	const meta = random.pick(['version: 1\n', 'version: 1\nname: Desk # ours\n', '', 'language: en\nversion: 1\n']);
	let text: string;
	if (style === 0) text = `${JSON.stringify({version: 1, entries}, null, random.pick([0, 2, '\t']))}\n`;
	else if (style === 1 && entries.length > 0)
		text = `${head}${meta}entries: [${entries.map((entry) => flowEntry(entry, random)).join(random.pick([', ', ',\n  ']))}]\n`;
	else if (entries.length === 0) text = `${head}${meta}entries:${random.pick([' []', '', ' # none yet'])}\n`;
	else {
		const indent = random.pick(['', '  ', '    ']);
		const rows = entries.flatMap((entry) => [
			...(random.below(4) === 0 ? [''] : []),
			...(random.below(4) === 0 ? [`${indent}# the next one`] : []),
			...(random.below(4) === 0 ? [`${indent}- ${flowEntry(entry, random)}`] : blockEntry(entry, indent, random)),
		]);
		text = `${head}${meta}entries:${random.pick(['', '  # all'])}\n${rows.join('\n')}\n${random.pick(['', '# the end\n', '\n\n', `${indent}# after\n`])}`;
	}
	if (random.below(5) === 0) text = text.replace(/\n+$/, '');
	return random.pick(['', '', '', '\ufeff']) + text.replaceAll('\n', eol);
}

/** What another reader sees: the entries as plain values, and where each is written. */
function readOther(text: string): {entries: Raw[]; rest: unknown; starts: number[]; end: number} | null {
	const bom = text.startsWith('\ufeff') ? 1 : 0;
	const document = parseDocument(text.slice(bom), {version: '1.2', uniqueKeys: true});
	if (document.errors.length > 0) return null;
	const value = document.toJS() as {entries?: Raw[] | null};
	const {entries, ...rest} = value;
	const list = document.get('entries', true);
	const starts: number[] = [];
	if (isSeq(list)) for (const item of list.items) if (isMap(item)) starts.push(item.range![0] + bom);
	return {entries: entries ?? [], rest, starts, end: text.length};
}

const textOf = (form: string | {text: string}) => (typeof form === 'string' ? form : form.text);

type Edit = {
	readonly name: string;
	readonly run: (text: string) => Result<string>;
	/** The entry that may change, -1 where one is put in, and what it must be then; null: it is gone. */
	readonly at: number;
	readonly wanted: Raw | null;
};

function withForm(entry: Raw, admitted: string[], forbidden: Raw['forbidden'] & object): Raw {
	const next: Raw = {...entry};
	if (admitted.length > 0) next.admitted = admitted;
	else delete next.admitted;
	if (forbidden.length > 0) next.forbidden = forbidden;
	else delete next.forbidden;
	return next;
}

function randomEdit(entries: readonly Raw[], random: Random, nth: number): Edit {
	const fresh = `${nameOf(random, nth)} new${nth}`;
	const what = entries.length === 0 ? 0 : random.below(7);
	const at = random.below(Math.max(1, entries.length));
	const entry = entries[at];
	if (what <= 1 || entry === undefined) {
		const added: Raw = {preferred: fresh, kind: random.pick([...KINDS]), admitted: [`${fresh} x`]};
		return {name: `add ${fresh}`, run: (text) => addEntry(text, 'g.yaml', added as never), at: -1, wanted: added};
	}
	const ref = {preferred: entry.preferred};
	const admitted = entry.admitted ?? [];
	const forbidden = entry.forbidden ?? [];
	switch (what) {
		case 2: {
			const form = forbidden.length > 0 && random.below(2) === 0 ? textOf(random.pick(forbidden)) : fresh;
			const wanted = withForm(
				entry,
				[...admitted, form],
				forbidden.filter((other) => textOf(other) !== form),
			);
			return {name: `admit ${form}`, run: (text) => admitForm(text, 'g.yaml', ref, form), at, wanted};
		}
		case 3: {
			const form = admitted.length > 0 && random.below(2) === 0 ? random.pick(admitted) : fresh;
			const note = random.below(2) === 0 ? 'because: #1' : undefined;
			const item = note === undefined ? form : {text: form, note};
			const wanted = withForm(
				entry,
				admitted.filter((other) => other !== form),
				[...forbidden, item],
			);
			return {name: `forbid ${form}`, run: (text) => forbidForm(text, 'g.yaml', ref, form, note), at, wanted};
		}
		case 4: {
			const {id, ...others} = entry;
			const wanted = withForm({...others, preferred: fresh}, [...admitted, entry.preferred], forbidden);
			return {
				name: `rename ${entry.preferred} ${fresh}`,
				run: (text) => renameEntry(text, 'g.yaml', ref, fresh, {admitOld: true, keepId: false}),
				at,
				wanted: id === undefined ? wanted : {id, ...wanted},
			};
		}
		case 5:
			return {name: `remove ${entry.preferred}`, run: (text) => removeEntry(text, 'g.yaml', ref), at, wanted: null};
		default: {
			const forms = [...admitted, ...forbidden.map(textOf)];
			const form = forms.length === 0 ? fresh : random.pick(forms);
			const wanted = withForm(
				entry,
				admitted.filter((other) => other !== form),
				forbidden.filter((other) => textOf(other) !== form),
			);
			return {name: `remove form ${form}`, run: (text) => removeForm(text, 'g.yaml', ref, form), at, wanted};
		}
	}
}

const commentsOf = (text: string): readonly string[] => text.match(/(?:^|[ \t])#[^\r\n"']*$/gm) ?? [];

/** What an edit lost; null where it did what was asked, alone. */
function lossOf(before: string, after: string, edit: Edit): string | null {
	const old = readOther(before)!;
	const now = readOther(after);
	if (now === null) return 'what was written is no YAML';
	const wanted = [...old.entries];
	let added = -1;
	if (edit.at >= 0) wanted.splice(edit.at, 1, ...(edit.wanted === null ? [] : [edit.wanted]));
	else {
		added = now.entries.findIndex(({preferred}) => preferred === edit.wanted!.preferred);
		wanted.splice(added, 0, edit.wanted!);
	}
	// A line end that closes a text in block style may come or go with the last line of the file; no forms are no forms.
	const plain = (value: unknown) =>
		JSON.parse(JSON.stringify(value).replaceAll('\\n"', '"'), (key, part) =>
			/^(?:admitted|forbidden)$/.test(key) && part.length === 0 ? undefined : part,
		) as unknown;
	if (!isDeepStrictEqual(plain(now.entries), plain(wanted))) return `other values: ${JSON.stringify(now.entries)}`;
	const {version: _then, ...restThen} = old.rest as {version?: number};
	const {version: _now, ...restNow} = now.rest as {version?: number};
	if (!isDeepStrictEqual(restNow, restThen)) return 'the head changed';
	let prefix = 0;
	while (prefix < before.length && before[prefix] === after[prefix]) prefix++;
	let suffix = 0;
	const most = Math.min(before.length, after.length) - prefix;
	while (suffix < most && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
	const changed = before.slice(prefix, before.length - suffix);
	if (edit.at < 0) {
		if (changed.trim() !== '' && old.entries.length > 0) return `an addition took ${JSON.stringify(changed)} away`;
	} else {
		// From the line of its dash to the line of the next one's.
		const start = before.lastIndexOf('\n', old.starts[edit.at]!) + 1;
		const next = old.starts[edit.at + 1] ?? before.length;
		// All entries in one line have no line of their own, the only one leaves `[]`; with the last line the end of the one
		// before may go.
		const isAlone = edit.wanted === null && old.entries.length === 1;
		const least =
			isAlone || /\bentries"?: *\[./.test(before) ? before.indexOf('entries') : start - (edit.wanted === null ? 2 : 0);
		if (prefix < least) return `something before the entry changed, at ${prefix}`;
		if (before.length - suffix > next && edit.wanted !== null) return 'something behind the entry changed';
	}
	if (edit.wanted !== null) {
		const left = commentsOf(after);
		let at = 0;
		for (const comment of commentsOf(before)) {
			const found = left.indexOf(comment, at);
			// A comment behind a form goes with it.
			if (found < 0 && !/^remove form|^forbid|^admit/.test(edit.name)) return `the comment ${comment} is gone`;
			if (found >= 0) at = found + 1;
		}
	}
	const crlf = (text: string) => text.replaceAll('\r\n', '').includes('\r');
	if (crlf(after) || (before.includes('\r\n') && after.replaceAll('\r\n', '').includes('\n'))) return 'mixed line ends';
	if (before.startsWith('\ufeff') !== after.startsWith('\ufeff')) return 'the byte order mark changed';
	return null;
}

const EDITS = 10;

export async function glossaryEdits(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	const files = scale === 'full' ? 500 : 12;
	const tally = new Tally(
		13,
		'random edits of generated glossaries: what was asked, every other byte the same, or refused',
	);
	let refused = 0;
	let unread = 0;
	for (let nth = 0; nth < files; nth++) {
		let text = fileOf(entriesOf(random), random);
		for (let count = 0; count < EDITS; count++) {
			const other = readOther(text);
			if (other === null) {
				unread++;
				break;
			}
			const edit = randomEdit(other.entries, random, nth * EDITS + count);
			const shown = `${edit.name} in ${JSON.stringify(text)}`;
			let result: Result<string>;
			try {
				result = edit.run(text);
			} catch (error) {
				tally.count(`threw ${error instanceof Error ? error.stack?.slice(0, 200) : error}: ${shown}`);
				continue;
			}
			if (!result.ok || result.warnings.some(({code}) => code === 'no-change')) {
				refused++;
				const isSaid = result.ok ? result.value === text : result.problems.length > 0;
				tally.count(isSaid ? null : `refused without a reason: ${shown}`);
				continue;
			}
			const loss = lossOf(text, result.value, edit);
			tally.count(loss === null ? null : `${loss}: ${shown}`);
			text = result.value;
		}
	}
	return [tally.figure(`${files} glossaries, ${refused} edits refused, ${unread} files no other reader reads`)];
}
