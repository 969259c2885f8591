import {
	Composer,
	type CST,
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Pair,
	type ParsedNode,
	Parser,
	type Scalar,
	type YAMLError,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import {Locator, type Locus} from '../documents/locus.js';
import type {Offset} from '../documents/span.js';
import type {Problem} from './problem.js';

export type YamlNode = ParsedNode;

/** A fault at an offset into `YamlSource.text`, before lines and columns are counted. */
export type YamlFault = {readonly offset: number; readonly code: string; readonly message: string};

/** A YAML text read: plain values, with the way back from each to its place. */
export type YamlSource = {
	readonly path: string;
	/** Without its byte order mark; all offsets count in it. */
	readonly text: string;
	readonly hasBom: boolean;
	/** Null where the file holds nothing but comments. */
	readonly root: YamlNode | null;
	/** Maps are objects without a prototype, so that `__proto__` is a key like any other. */
	readonly value: unknown;
	/** The node that a list or map was made from; one reached by an alias stands at its anchor. */
	readonly nodes: ReadonlyMap<object, YAMLMap | YAMLSeq>;
};

// Deep enough for any settings file; far from where the recursion of `yaml` itself would end.
const MAX_DEPTH = 64;
// What all aliases of a file together may stand for; a bomb of nine levels asks for 3 × 10⁹.
const MAX_ALIASED_VALUES = 10_000;
// Each mends what the one before has brought to light.
const MAX_PASSES = 5;

/**
 * The value of a YAML text, or every fault that keeps it from being one.
 *
 * One document, YAML 1.2 core schema. Refused: more documents, tags beyond `!!str` and its kin, merge keys, keys that are no
 * text, duplicate keys, cyclic or exploding aliases, nesting beyond 64. `warnings` are texts without quotes that YAML 1.1
 * reads as something else. `dateKeys` name the keys whose values may be dates without quotes. Cost: linear in the text.
 */
export function readYaml(
	textWithBom: string,
	path: string,
	dateKeys: ReadonlySet<string> = new Set(),
): {
	readonly source: YamlSource;
	readonly faults: YamlFault[];
	readonly warnings: YamlFault[];
	readonly isWhole: boolean;
} {
	const hasBom = textWithBom.startsWith('\uFEFF');
	const text = hasBom ? textWithBom.slice(1) : textWithBom;
	const empty: YamlSource = {path, text, hasBom, root: null, value: null, nodes: new Map()};
	const stop = (...faults: YamlFault[]) => ({source: empty, faults, warnings: [], isWhole: false});

	const stray = findStrayCharacter(text);
	if (stray !== null) return stop(stray);

	// A text without the quotes that it needs draws the keys after it into itself, and what is then said of them is false.
	// So it is mended, without moving anything, and read again.
	const syntax = new Map<number, YamlFault>();
	let documents: Document.Parsed[] = [];
	let mended = text;
	for (let pass = 0; pass < MAX_PASSES; pass++) {
		const tokens = [...new Parser().parse(mended)];
		const shape = measureTokens(tokens);
		if (shape.tooDeep !== null) {
			return stop({
				offset: shape.tooDeep,
				code: 'too-deep',
				message: `Lists and maps are nested more than ${MAX_DEPTH} deep here. No file of this program needs that; look for brackets or dashes that were never meant.`,
			});
		}
		documents = [
			...new Composer({version: '1.2', schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false}).compose(
				tokens,
				true,
				text.length,
			),
		] as Document.Parsed[];
		const found = syntaxFaults(documents, shape, text).filter(({offset}) => !syntax.has(offset));
		for (const fault of found) syntax.set(fault.offset, fault);
		const before = mended;
		for (const {offset, code} of found) if (code === 'yaml-syntax-local') mended = mendText(mended, offset);
		if (mended === before) break;
	}
	const [first, second] = documents;
	if (first === undefined) return stop();
	const faults = [...syntax.values()];
	if (second !== undefined && faults.length === 0) {
		faults.push({
			offset: Math.min(documentStart(text, first.range[2], second.range[0]), text.length),
			code: 'several-documents',
			message:
				'A second YAML document begins here, and nothing in it would be read. Keep one document in a file: remove the line `---` or `...`, or move the rest to a file of its own.',
		});
	}
	const version = /^%YAML[ \t]+(\S+)/m.exec(text.slice(0, first.contents?.range[0] ?? text.length));
	if (version !== null && version[1] !== '1.2' && first.directives.docStart === true) {
		faults.push({
			offset: version.index,
			code: 'yaml-version',
			message: `The line asks for YAML ${version[1]}, but this program reads YAML 1.2. Remove the line.`,
		});
	}
	const isWhole = faults.every((fault) => fault.code === 'yaml-syntax-local');
	const told = faults.map((fault) => (fault.code === 'yaml-syntax-local' ? {...fault, code: 'yaml-syntax'} : fault));
	if (!isWhole) return {source: empty, faults: told, warnings: [], isWhole};

	const reader = new ValueReader(text, dateKeys);
	const value = first.contents === null ? null : reader.read(first.contents, null);
	return {
		source: {path, text, hasBom, root: first.contents as YamlNode | null, value, nodes: reader.nodes},
		faults: [...told, ...reader.faults],
		warnings: reader.warnings,
		isWhole: !reader.isStopped,
	};
}

/** Faults as problems, in the order of the text, each told once. Cost: one pass over the text. */
export function locateFaults(source: Pick<YamlSource, 'path' | 'text'>, faults: readonly YamlFault[]): Problem[] {
	const sorted = [...faults].sort((a, b) => a.offset - b.offset);
	const loci = locateOffsets(
		source.text,
		sorted.map((fault) => fault.offset),
	);
	const seen = new Set<string>();
	const problems: Problem[] = [];
	for (const {offset, code, message} of sorted) {
		const key = `${offset} ${code} ${message}`;
		if (seen.has(key)) continue;
		seen.add(key);
		problems.push({code, path: source.path, ...loci.get(offset)!, message});
	}
	return problems;
}

/** The loci of offsets, asked in any order. Cost: one pass over the text and a sort of the offsets. */
export function locateOffsets(text: string, offsets: readonly number[]): Map<number, Locus> {
	const locator = new Locator(text);
	const loci = new Map<number, Locus>();
	for (const offset of [...offsets].sort((a, b) => a - b)) {
		if (!loci.has(offset)) loci.set(offset, locator.locusOf(offset as Offset));
	}
	return loci;
}

/** The key and value nodes under a key of a map, or the value node at an index of a list; null where there is none. */
export function childOf(
	source: YamlSource,
	parent: object,
	key: string | number,
): {readonly key: YamlNode | null; readonly value: YamlNode | null} | null {
	const node = source.nodes.get(parent);
	if (node === undefined) return null;
	if (isSeq(node)) return typeof key === 'number' ? {key: null, value: (node.items[key] as YamlNode) ?? null} : null;
	const pair = pairsOf(node).get(key);
	return pair === undefined ? null : {key: pair.key, value: pair.value};
}

// A map may have any number of keys, and a fault at each.
const pairIndex = new WeakMap<YAMLMap, Map<unknown, Pair<YamlNode, YamlNode | null>>>();

/** The pairs of a map by key; of duplicate keys the last, which is the one that was read. */
function pairsOf(node: YAMLMap): Map<unknown, Pair<YamlNode, YamlNode | null>> {
	let pairs = pairIndex.get(node);
	if (pairs === undefined) {
		const items = node.items as Pair<YamlNode, YamlNode | null>[];
		pairs = new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])));
		pairIndex.set(node, pairs);
	}
	return pairs;
}

/** Where the value under a key stands; where it is missing or without a value, its key or its parent. */
export function offsetOf(source: YamlSource, parent: object, key: string | number): number {
	const child = childOf(source, parent, key);
	const at = child?.value ?? child?.key ?? source.nodes.get(parent);
	return at?.range?.[0] ?? 0;
}

/** A text as it can stand in YAML for any reader: in double quotes, everything invisible escaped. */
export function quoteText(text: string): string {
	return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (c) =>
		[...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
	);
}

/** What YAML 1.1 makes of a text without quotes, in words; null where it stays a text. From the 1.1 type repository. */
export function yaml11Meaning(plain: string): string | null {
	if (/^(?:y|yes|on)$/i.test(plain)) return 'true';
	if (/^(?:n|no|off)$/i.test(plain)) return 'false';
	if (/^\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?$/.test(plain)) return 'a date';
	if (/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/.test(plain)) return 'a number in base 60';
	if (
		/^[-+]?(?:0b[01_]+|0x[\da-fA-F_]+|0[0-7_]+|[1-9][\d_]*|[\d_]*\.[\d_]*(?:[eE][-+]?\d+)?)$/.test(plain) &&
		/\d/.test(plain)
	)
		return 'a number';
	if (plain === '=' || plain === '<<') return 'a special key';
	return null;
}

// `yaml` takes a lone CR or NUL as text, and every later line would be part of it.
function findStrayCharacter(text: string): YamlFault | null {
	const found =
		/\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(
			text,
		);
	if (found === null) return null;
	const code = found[0].charCodeAt(0);
	const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	return code === 0x0d
		? {
				offset: found.index,
				code: 'line-end',
				message:
					'A line ends with a carriage return alone (U+000D), which YAML tools read in different ways. Save the file with LF or CRLF line ends.',
			}
		: {
				offset: found.index,
				code: 'control-character',
				message: `The character ${name} cannot stand in a YAML file: it is invisible and means nothing there. Remove it, or write it as an escape in double quotes.`,
			};
}

/** The text with the rest of a line made one plain text of the same length: `Foo: bar` → `Foo_ bar`, `@x` → `_x`. */
function mendText(text: string, offset: number): string {
	const end = /[\r\n]|[ \t]#/.exec(text.slice(offset))?.index ?? text.length - offset;
	const rest = text.slice(offset, offset + end);
	const plain = rest.replace(/:(?=\s|$)/g, '_').replace(/^[@`%,|>&*!]/, '_');
	return /^["'\\]/.test(rest) ? text : text.slice(0, offset) + plain + text.slice(offset + end);
}

type Shape = {
	/** Where nesting first goes too deep. */
	tooDeep: number | null;
	/** Starts of brackets and braces that are never closed. */
	unclosed: number[];
	/** Starts of quoted texts. */
	quoted: number[];
};

// Walks the tokens with a stack of its own: the composer recurses, so depth must be known before it runs.
function measureTokens(tokens: readonly CST.Token[]): Shape {
	const shape: Shape = {tooDeep: null, unclosed: [], quoted: []};
	const stack: {token: CST.Token; depth: number}[] = tokens.map((token) => ({token, depth: 0})).reverse();
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		const {token, depth} = next;
		if (token.type === 'document') {
			if (token.value) stack.push({token: token.value, depth});
			continue;
		}
		if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') shape.quoted.push(token.offset);
		if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') continue;
		if (depth >= MAX_DEPTH) {
			shape.tooDeep = token.offset;
			return shape;
		}
		if (
			token.type === 'flow-collection' &&
			!token.end.some(({type}) => type === 'flow-map-end' || type === 'flow-seq-end')
		) {
			shape.unclosed.push(token.start.offset);
		}
		for (let index = token.items.length - 1; index >= 0; index--) {
			const item = token.items[index]!;
			if ('value' in item && item.value) stack.push({token: item.value, depth: depth + 1});
			if ('key' in item && item.key) stack.push({token: item.key, depth: depth + 1});
		}
	}
	return shape;
}

function documentStart(text: string, from: number, to: number): number {
	const marker = /^(?:---|\.\.\.)(?=\s|$)/m.exec(text.slice(Math.max(0, from - 4), to + 3));
	return marker === null ? to : Math.max(0, from - 4) + marker.index;
}

/** What `yaml` found, in our words; the first fault of a line tells, the rest of the line follows from it. */
function syntaxFaults(documents: readonly Document.Parsed[], shape: Shape, text: string): YamlFault[] {
	// Unknown tags are told by the reader of values, which knows where they stand.
	const errors = documents.flatMap((document) => [
		...document.errors,
		...document.warnings.filter(({code}) => code !== 'TAG_RESOLVE_FAILED'),
	]);
	if (errors.length > 0) {
		const markers = [...text.matchAll(/^(?:<{7} .*|={7}|>{7} .*)$/gm)];
		if (markers.length > 0) {
			return markers.map(({index, 0: marker}) => ({
				offset: index,
				code: 'merge-conflict',
				message: `\`${cut(marker)}\` was left by an unfinished merge, so the file is in two states at once. Choose one of them and remove the markers.`,
			}));
		}
	}
	const multiline = new Set(errors.filter(({code}) => code === 'MULTILINE_IMPLICIT_KEY').map(({pos}) => pos[0]));
	const misplaced = new Set(errors.filter(({code}) => code === 'BAD_INDENT').map(({pos}) => pos[0]));
	const faults: YamlFault[] = [];
	const toldLines = new Set<number>();
	const toldOpeners = new Set<number>();
	let streamEnded = false;
	for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
		// Once the parser has lost the structure, whatever follows is said of the wrong thing.
		if (streamEnded) break;
		const offset = Math.min(error.pos[0], text.length);
		const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
		const opener = shape.unclosed.findLast((start) => start <= offset);
		const isUnclosed = /^Flow (?:sequence|map) in|^Expected (?:flow|a closing)|^Flow .* must end|end with a [\]}]/.test(
			error.message,
		);
		if (isUnclosed && opener !== undefined) {
			if (toldOpeners.has(opener)) continue;
			toldOpeners.add(opener);
			const [open, close] = text[opener] === '[' ? ['[', ']'] : ['{', '}'];
			faults.push({
				offset: opener,
				code: 'yaml-syntax',
				message: `The \`${open}\` that begins here is never closed, so everything after it is read as part of it. Close it with \`${close}\`.`,
			});
			toldLines.add(lineStart);
			continue;
		}
		if (toldLines.has(lineStart)) continue;
		toldLines.add(lineStart);
		if (/^Missing closing/.test(error.message)) {
			const start = shape.quoted.findLast((at) => at <= offset) ?? offset;
			faults.push({
				offset: start,
				code: 'yaml-syntax',
				message: `The quote \`${text[start] ?? '"'}\` that begins here is never closed, so everything after it is read as one text. Add the closing quote.`,
			});
			continue;
		}
		const isMisplaced =
			misplaced.has(error.pos[0]) ||
			/^Sequence item without/.test(error.message) ||
			(error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
				(multiline.has(error.pos[0]) || !/:[ \t]+$/.test(text.slice(lineStart, offset))));
		const {message, isLocal} = isMisplaced ? {message: MISPLACED, isLocal: false} : explainSyntax(error, text, offset);
		faults.push({offset, code: isLocal ? 'yaml-syntax-local' : 'yaml-syntax', message});
		if (/in YAML stream|at node end/.test(error.message)) streamEnded = true;
	}
	return faults;
}

const MISPLACED =
	'The line is not indented as the lines that it belongs with, so its place in the file is not clear. Keys of one entry begin in one column; items of one list have their dashes in one column.';

function explainSyntax(error: YAMLError, text: string, offset: number): {message: string; isLocal: boolean} {
	const line = text.slice(offset).split(/\r?\n/, 1)[0]!;
	const whole = (message: string) => ({message, isLocal: false});
	const local = (message: string) => ({message, isLocal: true});
	switch (error.code) {
		case 'BLOCK_AS_IMPLICIT_KEY':
			return local(
				`A colon followed by a space begins a value, so “${cut(line)}” cannot stand here without quotes. Put the text in quotes: ${quoteText(line.replace(/\s+#.*$/, '').trim())}.`,
			);
		case 'BAD_SCALAR_START':
			return local(
				`A text without quotes cannot begin with \`${text[offset]}\`, which YAML keeps for itself. Put the text in quotes: ${quoteText(line.replace(/\s+#.*$/, '').trim())}.`,
			);
		case 'BAD_DQ_ESCAPE':
			return local(
				`\`${cut(text.slice(error.pos[0], error.pos[1]))}\` is not an escape that YAML knows. In double quotes a backslash is written twice: \`\\\\\`; or use single quotes.`,
			);
		case 'TAB_AS_INDENT':
			return whole('The line is indented with a tab, and YAML counts only spaces. Replace each tab by two spaces.');
		case 'BAD_INDENT':
			return whole(MISPLACED);
		case 'MULTILINE_IMPLICIT_KEY':
			return whole(
				'A key must stand in one line with its colon, and a space must follow the colon. Look for a missing colon, a missing space after it, or a line that is indented too far.',
			);
		case 'MISSING_CHAR':
			return /Comments must be/.test(error.message)
				? whole('A comment begins right after a value. Put a space before the `#`.')
				: whole(
						`Something is missing at “${cut(line)}”: a key needs a colon and a space after it, an item of a list a dash and a space before it, and items in brackets a comma between them.`,
					);
		case 'UNEXPECTED_TOKEN':
			if (/block-seq-ind/.test(error.message))
				return whole(
					'A list with dashes cannot begin in the line of its key. Put each `- item` in a line of its own, or write `[item, item]`.',
				);
			if (/at node end/.test(error.message))
				return whole(
					`“${cut(line)}” follows a value that is already complete. Look for a quote within quotes (write '' in single quotes, \\" in double ones), or for a line with the wrong indentation.`,
				);
			return whole(
				`“${cut(line)}” cannot stand here. Look for a bracket or quote too many, or for a line with the wrong indentation, here or above.`,
			);
		case 'BLOCK_IN_FLOW':
			return whole(
				'Lines with dashes cannot stand within brackets. Write the items with commas between them: `[item, item]`.',
			);
		case 'KEY_OVER_1024_CHARS':
			return whole(
				'A key is longer than 1,024 characters. Look for a missing line break or a colon that belongs to a text, and put that text in quotes.',
			);
		case 'BAD_DIRECTIVE':
			return whole(`\`${cut(line)}\` is not a directive that YAML knows. Remove the line.`);
		case 'TAG_RESOLVE_FAILED':
			return local(`The tag in “${cut(line)}” is not one that this program reads. Remove it.`);
		case 'BAD_ALIAS':
		case 'ALIAS_PROPS':
		case 'MULTIPLE_ANCHORS':
		case 'MULTIPLE_TAGS':
		case 'BAD_PROP_ORDER':
			return whole(
				`The anchor, alias or tag at “${cut(line)}” is not written as YAML asks. Write the value out instead.`,
			);
		default:
			return whole(
				`YAML cannot be read from “${cut(line)}” on. Look for a bracket, quote or indentation gone wrong, here or in the line above.`,
			);
	}
}

/** A text as it can be shown within a message: one line, nothing invisible, not long. */
export function cut(text: string): string {
	const shown = text
		.trim()
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
	const points = [...shown.slice(0, 100)];
	return points.length > 48 ? `${points.slice(0, 47).join('')}…` : points.join('');
}

const KNOWN_TAGS = new Set([
	'!',
	...['str', 'map', 'seq', 'int', 'bool', 'float', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
]);

/** Nodes → values. Recursion is bounded by the depth that was measured; aliases share one value and are counted. */
class ValueReader {
	readonly faults: YamlFault[] = [];
	readonly warnings: YamlFault[] = [];
	readonly nodes = new Map<object, YAMLMap | YAMLSeq>();
	isStopped = false;
	readonly #text: string;
	readonly #dateKeys: ReadonlySet<string>;
	/** Null while the anchored value is still being read: an alias to it would make it hold itself. */
	readonly #anchors = new Map<string, {value: unknown; size: number; depth: number} | null>();
	#aliased = 0;
	#size = 0;
	#depth = 0;
	#deepest = 0;

	constructor(text: string, dateKeys: ReadonlySet<string>) {
		this.#text = text;
		this.#dateKeys = dateKeys;
	}

	read(node: YamlNode, key: string | null): unknown {
		if (isAlias(node)) return this.#readAlias(node.source, node.range[0]);
		const {anchor} = node;
		if (anchor === undefined) return this.#readNode(node, key);
		const sizeBefore = this.#size;
		const deepestBefore = this.#deepest;
		this.#deepest = this.#depth;
		this.#anchors.set(anchor, null);
		const value = this.#readNode(node, key);
		this.#anchors.set(anchor, {value, size: this.#size - sizeBefore, depth: this.#deepest - this.#depth});
		this.#deepest = Math.max(this.#deepest, deepestBefore);
		return value;
	}

	#readNode(node: Exclude<YamlNode, {source: string; tag?: never}>, key: string | null): unknown {
		this.#size++;
		this.#depth++;
		this.#deepest = Math.max(this.#deepest, this.#depth);
		try {
			if (node.tag !== undefined && !KNOWN_TAGS.has(node.tag)) {
				this.#tell(
					this.#tagStart(node.range[0]),
					'tag',
					`The tag \`${cut(node.tag.replace('tag:yaml.org,2002:', '!!'))}\` is not one that this program reads: values are texts, lists and maps. Remove it.`,
				);
			}
			if (isMap(node)) return this.#readMap(node as YAMLMap.Parsed);
			if (isSeq(node)) return this.#readSeq(node as YAMLSeq.Parsed);
			return this.#readScalar(node as Scalar.Parsed, key);
		} finally {
			this.#depth--;
		}
	}

	#tagStart(valueStart: number): number {
		let at = this.#text.lastIndexOf('!', valueStart);
		while (at > 0 && this.#text[at - 1] === '!') at--;
		return Math.max(0, at);
	}

	#readAlias(name: string, offset: number): unknown {
		const target = this.#anchors.get(name);
		if (target === undefined) {
			this.#tell(
				offset,
				'unknown-alias',
				`\`*${cut(name)}\` repeats a value marked \`&${cut(name)}\`, and none is marked so above it. Write the value out, or put it in quotes if it is a text that begins with a star.`,
			);
			this.isStopped = true;
			return null;
		}
		if (target === null) {
			this.#tell(
				offset,
				'cyclic-alias',
				`\`*${cut(name)}\` stands within the very value that it repeats, which would have no end. Write the value out.`,
			);
			this.isStopped = true;
			return null;
		}
		this.#aliased += target.size;
		this.#size += target.size;
		this.#deepest = Math.max(this.#deepest, this.#depth + target.depth);
		if (this.#aliased > MAX_ALIASED_VALUES || this.#depth + target.depth > MAX_DEPTH) {
			// Told once: every further alias of a bomb would say the same.
			if (!this.isStopped)
				this.#tell(
					offset,
					'alias-expansion',
					`Aliases up to \`*${cut(name)}\` stand for more than ${MAX_ALIASED_VALUES.toLocaleString('en')} values or nest too deep, more than any file needs and enough to stop the program. Write the values out.`,
				);
			this.isStopped = true;
			return null;
		}
		return target.value;
	}

	#readMap(node: YAMLMap.Parsed): object {
		const map: Record<string, unknown> = Object.create(null);
		this.nodes.set(map, node);
		const seen = new Map<string, number>();
		for (const {key, value} of node.items as Pair<YamlNode, YamlNode | null>[]) {
			if (!isScalar(key) || typeof key.value !== 'string') {
				this.#tellKey(key ?? value ?? node);
				if (value) this.read(value, null);
				continue;
			}
			const name = key.value;
			if (key.anchor !== undefined) this.#anchors.set(key.anchor, {value: name, size: 1, depth: 1});
			if (name === '<<' && key.type === 'PLAIN') {
				this.#tell(
					key.range[0],
					'merge-key',
					'The merge key `<<` belongs to YAML 1.1, and this program reads YAML 1.2, where it has no meaning. Write the merged keys out.',
				);
				if (value) this.read(value, null);
				continue;
			}
			const first = seen.get(name);
			if (first !== undefined) {
				this.#tell(
					key.range[0],
					'duplicate-key',
					`The key \`${cut(name)}\` stands twice in one map, and only one of its values could count. Remove one, or join their values.`,
				);
			} else seen.set(name, key.range[0]);
			if (key.type === 'PLAIN') this.#warn(key as Scalar.Parsed, name, 'key');
			map[name] = value === null ? null : this.read(value, name);
		}
		return map;
	}

	#readSeq(node: YAMLSeq.Parsed): unknown[] {
		const list: unknown[] = [];
		this.nodes.set(list, node as YAMLSeq);
		for (const item of node.items as (YamlNode | null)[]) list.push(item === null ? null : this.read(item, null));
		return list;
	}

	#readScalar(node: Scalar.Parsed, key: string | null): unknown {
		const {value} = node;
		if (
			typeof value === 'string' &&
			node.type === 'PLAIN' &&
			node.tag === undefined &&
			!(key !== null && this.#dateKeys.has(key))
		) {
			this.#warn(node, value, 'text');
		}
		return value;
	}

	#warn(node: Scalar.Parsed, text: string, what: 'key' | 'text'): void {
		const meaning = yaml11Meaning(text);
		if (meaning === null || text === '<<') return;
		this.warnings.push({
			offset: node.range[0],
			code: 'ambiguous-text',
			message: `\`${cut(text)}\` is read as the ${what} “${cut(text)}”, but tools that follow YAML 1.1 read it as ${meaning}. Put it in quotes: ${quoteText(text)}.`,
		});
	}

	#tellKey(node: {range?: readonly [number, number, number] | null}): void {
		const range = node.range ?? [0, 0, 0];
		const written = this.#text.slice(range[0], range[1]).trim();
		this.#tell(
			range[0],
			'key-not-text',
			isScalar(node) && written !== ''
				? `The key \`${cut(written)}\` is read as ${kindOf(node.value)}, and a key must be a text. Put it in quotes: ${quoteText(written)}.`
				: 'A key is missing here or is itself a list or map, and a key must be a text. Look for a colon too many, or put the text in quotes.',
		);
	}

	#tell(offset: number, code: string, message: string): void {
		this.faults.push({offset, code, message});
	}
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
	if (value === null || value === undefined) return 'no value';
	if (Array.isArray(value)) return 'a list';
	switch (typeof value) {
		case 'string':
			return 'a text';
		case 'number':
		case 'bigint':
			return 'a number';
		case 'boolean':
			return value ? 'the value true' : 'the value false';
		default:
			return 'a map';
	}
}
