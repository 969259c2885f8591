// Line 4: XML with declarations of its own, YAML that explodes, nests or reaches for prototypes, mutated glossaries and
// configs, patterns that would take for ever. Each is read or refused with its place, in a bounded time.
import {PARSE_DEFAULTS} from '../../src/documents/formats/format.js';
import {parseDocument} from '../../src/documents/formats/registry.js';
import {spanOf} from '../../src/documents/span.js';
import {importText} from '../../src/glossary/exchange/formats.js';
import {parseGlossaries} from '../../src/glossary/parse.js';
import {parseConfig} from '../../src/settings/config-file.js';
import {compilePattern, covers} from '../../src/settings/pattern.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = `# Comment
version: 1
name: Desk
language: en
entries:
  - preferred: Qin Gang   # the minister
    id: qin-gang
    kind: person
    source: {zh: [秦刚, 秦剛], ja: 秦剛}
    admitted: [Qin, "Qin G."]
    forbidden:
      - Chin Kang
      - {text: Hata, note: 'Japanese reading'}
    titles:
      - {text: Foreign Minister, from: 2022-12, until: 2023-07}
    gender: male
  - preferred: "Take Your Family Home"
    kind: campaign
    caseSensitive: false
    note: >
      A long
      note.
`;

const CONFIG = `version: 1
glossary: [names.yaml]
files: ["articles/**/*.txt"]
exclude: [drafts]
rules:
  order: off
  case: neutral
minConfidence: 0.7
failOn: major
decisions: log.jsonl
reviewer: ann
ignore: ["#\\\\w+"]
`;

/** What is put into a YAML text, cuts it or stands in the place of a value. */
const YAML_SNIPPETS: readonly string[] = [
	'&a ',
	'*a',
	'&a [*a]',
	'<<: *a',
	'!!js/function x',
	'!!binary aGk=',
	'!tag ',
	'%YAML 1.1\n---\n',
	'---\n',
	'...\n',
	'? ',
	': ',
	'- ',
	'|\n',
	'>-\n',
	'"',
	"'",
	'{',
	'}',
	'[',
	']',
	',',
	'#',
	'\t',
	'\r',
	'\u0000',
	'\u2028',
	'\ufeff',
	'\ud800',
	'__proto__: {x: 1}\n',
	'constructor: 1\n',
	'"__proto__": 1\n',
	'toString: x\n',
	'no',
	'yes',
	'~',
	'null',
	'0x1F',
	'1e999',
	'.nan',
	'2023-01-01',
	'12:30:45',
	'-0',
	'[]',
	'{}',
	'""',
	'preferred: preferred\n',
	'version: 2\n',
	'  ',
	'\n',
	'\n\n\n',
	'- - - - - - - ',
	'[[[[[[[[[[',
	'{a: {a: {a: ',
	'a'.repeat(5000),
	'秦',
	'👩‍👩‍👧',
	'@',
	'`',
	'%',
	'!',
	'&',
	'*',
	'\\x',
	'"\\ud800"',
];

function mutated(text: string, random: Random): string {
	let result = text;
	for (let count = 1 + random.below(4); count > 0; count--) {
		const at = random.below(result.length + 1);
		const length = random.below(12);
		switch (random.below(6)) {
			case 0:
				result = result.slice(0, at) + result.slice(at + length);
				break;
			case 1:
				result = result.slice(0, at) + random.pick(YAML_SNIPPETS) + result.slice(at);
				break;
			case 2:
				result = result.slice(0, at) + random.pick(YAML_SNIPPETS) + result.slice(at + length);
				break;
			case 3: {
				const lines = result.split('\n');
				lines.splice(random.below(lines.length), 1, ...[random.pick(lines), random.pick(lines)]);
				result = lines.join('\n');
				break;
			}
			case 4:
				result = result.slice(0, at);
				break;
			default:
				result = result.replace(/: .*/g, (value) =>
					random.below(6) === 0 ? `: ${random.pick(YAML_SNIPPETS)}` : value,
				);
		}
	}
	return result;
}

const bomb = (levels: number, width: number) =>
	`version: 1\n${Array.from({length: levels}, (_, level) => `a${level}: &a${level} [${new Array(width).fill(level === 0 ? 'x' : `*a${level - 1}`).join(', ')}]`).join('\n')}\nentries: *a${levels - 1}\n`;

/** The worst that a single text can be. */
const YAML_BOMBS: readonly string[] = [
	...[3, 9, 30].flatMap((levels) => [2, 10].map((width) => bomb(levels, width))),
	'entries: &a [*a]\n',
	'entries: &a {preferred: *a}\n',
	'&a entries: &b\n  - *a\n  - *b\n',
	...[65, 1000, 10_000].flatMap((depth) => [
		`entries: ${'['.repeat(depth)}${']'.repeat(depth)}\n`,
		`entries: ${'['.repeat(depth)}`,
		`entries: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`,
		`entries:\n  ${'- '.repeat(depth)}x\n`,
		`${'? '.repeat(depth)}x\n`,
		Array.from({length: Math.min(depth, 2000)}, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
	]),
	`entries:\n${'  - preferred: Qin\n'.repeat(5000)}`,
	`entries:\n  - preferred: ${'a'.repeat(1_000_000)}\n`,
	`entries:\n  - preferred: "${'\\"'.repeat(200_000)}"\n`,
	`entries:\n  - {${'a: 1, '.repeat(5000)}}\n`,
	`entries:\n  - {${Array.from({length: 5000}, (_, nth) => `k${nth}: 1`).join(', ')}}\n`,
	`${'#'.repeat(1_000_000)}\n`,
	`${'\n'.repeat(500_000)}`,
	`${'a: "\n'.repeat(2000)}`,
	`${"- '\n".repeat(2000)}`,
	`${'*a '.repeat(5000)}`,
	`${'&a '.repeat(5000)}`,
	`${'!'.repeat(100_000)}`,
	`${'- |\n'.repeat(5000)}`,
	`${': '.repeat(20_000)}`,
	`${'? '.repeat(50)}${': '.repeat(50)}`,
	'__proto__:\n  polluted: true\nentries: []\n',
	'entries:\n  - __proto__: {preferred: x}\n',
	'entries:\n  - preferred: no\n  - preferred: 1\n  - preferred: 2023-01-01\n  - preferred: ~\n',
	'{"entries": [{"preferred": "A", "preferred": "B"}]}',
	'version: 1\nversion: 1\nentries: []\n',
];

/** Of the processor, so that other programs beside this one do not count. */
const MOST_MS = 2000;

/** `isBounded`: whether taking too long is a loss. The short run, in the tests, depends on no clock. */
function timed(tally: Tally, shown: string, isBounded: boolean, act: () => string | null): number {
	const started = process.cpuUsage();
	let loss: string | null;
	try {
		loss = act();
	} catch (error) {
		loss = `threw ${error instanceof Error ? String(error.stack).split('\n').slice(0, 4).join(' ') : String(error)}`;
	}
	const {user, system} = process.cpuUsage(started);
	const took = (user + system) / 1000;
	if (isBounded && took > MOST_MS) loss ??= `took ${took.toFixed(0)} ms`;
	if (({} as {polluted?: unknown}).polluted !== undefined) loss ??= 'a prototype was changed';
	tally.count(loss === null ? null : `${loss}: ${shown.slice(0, 200)}`);
	return took;
}

type Told = {readonly ok: boolean; readonly problems?: readonly {readonly message: string; readonly line?: number}[]};

/** A refusal says why, in sentences without the insides of the program. */
function faultOf(result: Told): string | null {
	if (result.ok) return null;
	const problems = result.problems ?? [];
	if (problems.length === 0) return 'refused without a reason';
	const strange = problems.find(
		({message}) => message === '' || /undefined|\[object|TypeError|\bat .+\.ts:\d/.test(message),
	);
	return strange === undefined ? null : `says “${strange.message}”`;
}

function yaml(count: number, random: Random, isFull: boolean): Figure[] {
	const mutations = new Tally(4, 'mutated glossaries and configs, read or refused with a reason');
	const bombs = new Tally(4, 'YAML bombs, cycles, nesting, prototypes');
	let longest = 0;
	for (let nth = 0; nth < count; nth++) {
		const isConfig = nth % 4 === 3;
		const text = mutated(isConfig ? CONFIG : GLOSSARY, random);
		const took = timed(mutations, text, isFull, () =>
			faultOf(isConfig ? parseConfig(text, '.glossproof.yaml') : parseGlossaries([{path: 'names.yaml', text}])),
		);
		longest = Math.max(longest, took);
	}
	let longestBomb = 0;
	for (const text of isFull ? YAML_BOMBS : YAML_BOMBS.filter(({length}) => length < 20_000)) {
		for (const read of [
			() => faultOf(parseGlossaries([{path: 'names.yaml', text}])),
			() => faultOf(parseConfig(text, '.glossproof.yaml')),
		])
			longestBomb = Math.max(longestBomb, timed(bombs, text, isFull, read));
	}
	return [
		mutations.figure(`longest ${longest.toFixed(0)} ms`),
		bombs.figure(`longest ${longestBomb.toFixed(0)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB`),
	];
}

const DECLARATIONS: readonly string[] = [
	'<!DOCTYPE x [<!ENTITY a "b">]>',
	'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
	'<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>',
	'<!DOCTYPE x [<!ENTITY a0 "lol"><!ENTITY a1 "&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;">]>',
	'<!DOCTYPE x [<!ATTLIST x y CDATA "z">]>',
	'<!DOCTYPE x [<!ELEMENT x ANY>]>',
	'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x" [<!ENTITY a "b">]>',
	'<!DOCTYPE x PUBLIC "p" "s" [<!NOTATION n SYSTEM "x">]>',
	'<!doctype x [<!ENTITY a "b">]>',
	'<!ENTITY a "b">',
];

async function xml(): Promise<Figure> {
	const tally = new Tally(4, 'XML with declarations of its own, refused in every format that is XML');
	const bodies = {
		xliff:
			'<xliff version="1.2"><file source-language="zh"><body><trans-unit id="1"><source>s</source><target>&a;</target></trans-unit></body></file></xliff>',
		tmx: '<tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>s</seg></tuv><tuv xml:lang="en"><seg>&a;</seg></tuv></tu></body></tmx>',
		tbx: '<tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c"><langSec xml:lang="en"><termSec><term>&a;</term></termSec></langSec></conceptEntry></body></text></tbx>',
	};
	for (const declaration of DECLARATIONS) {
		for (const prolog of ['', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- c -->']) {
			const text = (format: keyof typeof bodies) => `${prolog}${declaration}${bodies[format]}`;
			for (const format of ['xliff', 'tmx'] as const) {
				const parsed = await parseDocument(text(format), format, {...PARSE_DEFAULTS, path: 'x'});
				tally.count(parsed.ok ? `${format} was read: ${declaration}` : null);
			}
			for (const format of ['tbx', 'tmx'] as const) {
				const read = importText(text(format), format, {path: 'x', language: 'en', sourceLanguage: null});
				tally.count(read.ok ? `${format} was imported: ${declaration}` : faultOf(read));
			}
		}
	}
	return tally.figure();
}

function patterns(count: number, random: Random, isFull: boolean): Figure {
	const tally = new Tally(4, 'patterns of users, compiled or refused, and then matched within 1 s');
	const evil = [
		'(a+)+$',
		'(a|aa)+$',
		'(a*)*b',
		'(.*a){20}',
		'(.*)*(.*)*x',
		'((a{0,50}){0,50}){0,50}',
		'(?:a?){200}a{200}',
		'(\\w+\\s?)+$',
		'^(([a-z])+.)+[A-Z]([a-z])+$',
		'(x+x+)+y',
	];
	const pieces = [
		'a',
		'.',
		'\\w',
		'[^x]',
		'(',
		')',
		'(?:',
		'|',
		'*',
		'+',
		'?',
		'{2,50}',
		'{0,}',
		'^',
		'$',
		'\\b',
		'\\p{L}',
		'[a-z]',
		'\\1',
		'(?=a)',
		'(?<n>a)',
		'[',
		'\\',
		'é',
		'秦',
	];
	const text = `${'a'.repeat(3000)} ${'ab'.repeat(1500)}!`;
	let longest = 0;
	for (let nth = 0; nth < count; nth++) {
		const source =
			nth < evil.length
				? evil[nth]!
				: Array.from({length: 1 + random.below(30)}, () => random.pick([...pieces, ...evil])).join('');
		const took = timed(tally, source, isFull, () => {
			const pattern = compilePattern(source);
			if (typeof pattern !== 'string') covers(pattern, text, spanOf(0, text.length), spanOf(1500, 1504));
			else if (pattern === '') return 'refused without a reason';
			return null;
		});
		longest = Math.max(longest, took);
		if (isFull && took > 1000) tally.count(`${source}: ${took.toFixed(0)} ms`);
	}
	return tally.figure(`longest ${longest.toFixed(0)} ms`);
}

export async function hostileInput(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	const isFull = scale === 'full';
	return [...yaml(isFull ? 20_000 : 200, random, isFull), await xml(), patterns(isFull ? 2000 : 60, random, isFull)];
}
