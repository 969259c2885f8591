// The rooms of the house (STYLE.md): text flows one way, a room imports only from rooms above it, and the core touches no
// file, clock, environment, terminal or process.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {expect, test} from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const CORE = [
	'documents',
	'problems',
	'names',
	'alignment',
	'glossary',
	'detectors',
	'mining',
	'mismatches',
	'settings',
	'decisions',
	'corrections',
	'scoring',
	'reports',
];
const SHELL = ['io', 'review', 'commands'];
const ROOMS = [...CORE, ...SHELL];

type Import = {readonly from: string; readonly to: string; readonly isType: boolean; readonly isDynamic: boolean};

const FILES = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
	.filter((path) => /\.tsx?$/.test(path))
	.map((path) => path.replaceAll(sep, '/'));
// Tools that make the tables, run by hand: part of no program, so they may read files.
const isTool = (file: string) => /^names\/data\/compile-[a-z]+\.ts$/.test(file);
const IMPORTS = FILES.flatMap((file) => importsOf(file));

/** Imports of a file: inside the house as paths below src/, without their ending; others by their name. */
function importsOf(file: string): Import[] {
	const code = readFileSync(join(SRC, file), 'utf8');
	const found = [
		...code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
		...code.matchAll(/()\bimport\(\s*['"]([^'"]+)['"]/g),
	];
	return found.map((match) => {
		const name = match[2]!;
		const to = name.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), name)).replaceAll(sep, '/') : name;
		return {
			from: file,
			to: to.replace(/\.(js|jsx|ts|tsx)$/, ''),
			isType: match[1] !== undefined && match[1] !== '',
			isDynamic: match[0].includes('import('),
		};
	});
}

function roomOf(path: string): string | null {
	return path.includes('/') ? path.slice(0, path.indexOf('/')) : null;
}

const isOutside = ({to}: Import) =>
	to.startsWith('node:') || !(FILES.includes(`${to}.ts`) || FILES.includes(`${to}.tsx`) || to.endsWith('.json'));
const say = ({from, to}: Import) => `${from} → ${to}`;

test('every file stands in a known room or at the root', () => {
	expect(FILES.length).toBeGreaterThan(20);
	expect(FILES.filter((file) => roomOf(file) !== null && !ROOMS.includes(roomOf(file)!))).toEqual([]);
	expect(IMPORTS.filter(({to}) => to.startsWith('..')).map(say)).toEqual([]);
});

test('a room imports only from rooms above it', () => {
	const wrong = IMPORTS.filter((one) => {
		const from = roomOf(one.from);
		if (from === null || isOutside(one)) return false;
		const to = roomOf(one.to);
		// The files at the root join rooms: only the shell may use them, and the core the type of the settings.
		if (to === null) return CORE.includes(from) && !(one.isType && one.to === 'config');
		return ROOMS.indexOf(to) > ROOMS.indexOf(from);
	});
	expect(wrong.map(say)).toEqual([]);
});

test('the core touches no file, clock, environment, terminal or process', () => {
	const isCore = (file: string) =>
		(CORE.includes(roomOf(file) ?? '') && !isTool(file)) ||
		['check.ts', 'config.ts', 'index.ts', 'version.ts'].includes(file);
	expect(IMPORTS.filter(({from, to}) => isCore(from) && to.startsWith('node:')).map(say)).toEqual([]);
	const used = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|console\.|performance\.|require\()/;
	const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
	expect(
		FILES.filter(isCore).filter((file) => used.test(withoutComments(readFileSync(join(SRC, file), 'utf8')))),
	).toEqual([]);
});

test('nothing imports the tools that make the tables', () => {
	expect(FILES.filter(isTool)).toEqual(['names/data/compile-readings.ts', 'names/data/compile-words.ts']);
	expect(IMPORTS.filter(({to}) => isTool(`${to}.ts`)).map(say)).toEqual([]);
});

test('only cli.ts imports commands, each when it is called for', () => {
	const outside = IMPORTS.filter(
		({from, to}) => roomOf(to) === 'commands' && roomOf(from) !== 'commands' && from !== 'cli.ts',
	);
	expect(outside.map(say)).toEqual([]);
	const early = IMPORTS.filter(
		({from, to, isType, isDynamic}) => from === 'cli.ts' && roomOf(to) === 'commands' && !isType && !isDynamic,
	);
	expect(early.map(say)).toEqual([]);
});

test('cli.ts loads nothing heavy: no package, and of the house only what loads none', () => {
	const reached = reachedFrom('cli.ts', (one) => !one.isType && !one.isDynamic);
	expect([...reached].filter((name) => !name.startsWith('node:') && !FILES.includes(`${name}.ts`))).toEqual([]);
});

test('only commands/review and commands/glossary/mine-review lead to Ink and React, the latter where a screen is shown', () => {
	const heavy = (name: string) => /^(ink|react)(\/|$)/.test(name);
	const isShowing = (file: string) =>
		file.startsWith('commands/review') || file.startsWith('commands/glossary/mine-review');
	const starts = FILES.filter((file) => (roomOf(file) === 'commands' && !isShowing(file)) || file === 'index.ts');
	for (const start of starts) {
		// Whoever asks for mined names one by one asks for the screen.
		const reached = reachedFrom(start, (one) => !one.isType && one.to !== 'commands/glossary/mine-review');
		expect([...reached].filter(heavy), start).toEqual([]);
	}
	expect(
		[...reachedFrom('commands/glossary/mine-review.ts', (one) => !one.isType && !one.isDynamic)].filter(heavy),
	).toEqual([]);
});

/** Everything a file leads to by imports of that sort, the names of packages and of files below src/ without ending. */
function reachedFrom(start: string, follow: (one: Import) => boolean): Set<string> {
	const reached = new Set<string>();
	const open = [start];
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		for (const one of IMPORTS.filter((other) => other.from === file && follow(other))) {
			if (reached.has(one.to)) continue;
			reached.add(one.to);
			const next = FILES.find((other) => other.replace(/\.tsx?$/, '') === one.to);
			if (next !== undefined) open.push(next);
		}
	}
	return reached;
}
