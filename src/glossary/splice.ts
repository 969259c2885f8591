import {isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq} from 'yaml';
import {quoteText, type YamlNode, yaml11Meaning} from '../problems/yaml.js';

/** A stretch of text to be replaced; empty where text is only put in. */
export type Splice = {readonly start: number; readonly end: number; readonly text: string};

/** The text with its splices applied, or null where two of them touch the same characters. Equal starts keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string | null {
	const sorted = splices
		.map((splice, order) => ({...splice, order}))
		.sort((a, b) => a.start - b.start || Number(a.start !== a.end) - Number(b.start !== b.end) || a.order - b.order);
	let at = 0;
	let result = '';
	for (const {start, end, text: inserted} of sorted) {
		if (start < at) return null;
		result += text.slice(at, start) + inserted;
		at = end;
	}
	return result + text.slice(at);
}

/** A text as a YAML value: plain where every reader of YAML 1.1 and 1.2 takes it as this text, in any place; else in quotes. */
export function encodeText(text: string, isQuoted = false): string {
	const isPlain =
		!isQuoted &&
		/^\p{L}(?:[\p{L}\p{M}\p{N} .'’&/()·・-]*[\p{L}\p{M}\p{N}.)])?$/u.test(text) &&
		!/ {2}/.test(text) &&
		!/^(?:true|false|null|nan|inf)$/i.test(text) &&
		yaml11Meaning(text) === null;
	return isPlain ? text : quoteText(text);
}

/** A value of texts, lists and maps in one line. */
export function encodeFlow(value: unknown, isQuoted = false): string {
	if (Array.isArray(value)) return `[${value.map((item) => encodeFlow(item, isQuoted)).join(', ')}]`;
	if (typeof value === 'object' && value !== null) {
		const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
		return `{ ${pairs.map(([key, inner]) => `${encodeText(key, isQuoted)}: ${encodeFlow(inner, isQuoted)}`).join(', ')} }`;
	}
	return typeof value === 'string' ? encodeText(value, isQuoted) : String(value);
}

type Item = YamlNode | Pair<YamlNode, YamlNode | null>;

/**
 * Places in a YAML text and the splices that change lists and maps at them.
 *
 * A method gives null where the text is laid out in a way that it does not know; whoever applies the splices reads the result
 * again and compares, so a wrong guess is refused and never written.
 */
export class Layout {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	lineStart(offset: number): number {
		return this.text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** The end of the line, before its line end. */
	lineEnd(offset: number): number {
		const end = this.text.indexOf('\n', offset);
		if (end < 0) return this.text.length;
		return end > offset && this.text[end - 1] === '\r' ? end - 1 : end;
	}

	/** The start of the next line. */
	lineAfter(offset: number): number {
		const end = this.text.indexOf('\n', offset);
		return end < 0 ? this.text.length : end + 1;
	}

	/** The line end in use around an offset. */
	eolAt(offset: number): string {
		const after = /\r?\n/.exec(this.text.slice(this.lineEnd(offset), this.lineEnd(offset) + 2))?.[0];
		return after ?? /\r?\n/.exec(this.text)?.[0] ?? '\n';
	}

	/** Blanks as wide as what stands before an offset in its line. */
	indentOf(offset: number): string {
		return this.text.slice(this.lineStart(offset), offset).replace(/[^ ]/g, ' ');
	}

	/** Whether nothing but blanks stands before an offset in its line. */
	beginsLine(offset: number): boolean {
		return /^ *$/.test(this.text.slice(this.lineStart(offset), offset));
	}

	/** The colon of a pair. */
	colonOf(pair: Pair<YamlNode, YamlNode | null>): number {
		return this.text.indexOf(':', pair.key.range[1]);
	}

	/** Where the content of a node or pair ends, without the comments and blank lines that `yaml` counts to it. */
	endOf(item: Item | null): number {
		if (item === null) return 0;
		if (!('range' in item)) {
			const {value} = item;
			const isWritten = value !== null && (!isScalar(value) || value.range[0] < value.range[1]);
			if (isWritten) return this.endOf(value);
			const colon = this.colonOf(item);
			return colon < 0 ? item.key.range[1] : colon + 1;
		}
		if ((isMap(item) || isSeq(item)) && !item.flow && item.items.length > 0)
			return this.endOf(item.items.at(-1) as Item);
		const [start, end] = item.range;
		if (isScalar(item) && (item.type === 'BLOCK_LITERAL' || item.type === 'BLOCK_FOLDED')) {
			const written = this.text.slice(start, end);
			// In `|+` the blank lines are content; only the last line end closes the text.
			const isKept = /^[|>]\d?\+/.test(written);
			return end - (isKept ? (/\r?\n$/.exec(written)?.[0].length ?? 0) : (/\s+$/.exec(written)?.[0].length ?? 0));
		}
		return end;
	}

	startOf(item: Item): number {
		return 'range' in item ? item.range[0] : item.key.range[0];
	}

	/** The dash of an item of a list in block style. */
	dashOf(list: YAMLSeq, index: number): number | null {
		if (index === 0) return list.range![0];
		let at = this.endOf(list.items[index - 1] as YamlNode);
		for (;;) {
			const rest = /[ \t\r\n]*(#.*)?/y;
			rest.lastIndex = at;
			const skipped = rest.exec(this.text)![0].length;
			if (skipped === 0) break;
			at += skipped;
		}
		return this.text[at] === '-' ? at : null;
	}

	/** A comma after an offset, with only blanks and comments between, or null. */
	commaAfter(offset: number): number | null {
		const rest = /(?:[ \t\r\n]+|(?<=\s)#.*)*/y;
		rest.lastIndex = offset;
		const at = offset + rest.exec(this.text)![0].length;
		return this.text[at] === ',' ? at : null;
	}

	/** Puts an item into a list or map in brackets, after its last one. */
	insertInFlow(node: YAMLSeq | YAMLMap, item: string): Splice[] {
		const {text} = this;
		const [start, end] = node.range!;
		const last = node.items.at(-1) as Item | undefined;
		if (last === undefined) {
			const isBlank = text.slice(start + 1, end - 1).trim() === '';
			const padded = isMap(node) ? ` ${item} ` : item;
			return [{start: start + 1, end: isBlank ? end - 1 : start + 1, text: padded}];
		}
		const lastEnd = this.endOf(last);
		const comma = this.commaAfter(lastEnd);
		const closesLine = this.lineEnd(comma ?? lastEnd) < end - 1;
		if (!this.beginsLine(this.startOf(last)) || !closesLine) return [{start: lastEnd, end: lastEnd, text: `, ${item}`}];
		const at = this.lineEnd(comma ?? lastEnd);
		const line = this.eolAt(at) + this.indentOf(this.startOf(last)) + item;
		return comma === null
			? [
					{start: lastEnd, end: lastEnd, text: ','},
					{start: at, end: at, text: line},
				]
			: [{start: at, end: at, text: `${line},`}];
	}

	/** Takes an item out of a list in brackets; a comment goes with it only from a line that is the item's own. */
	removeFromFlow(list: YAMLSeq, index: number): Splice[] {
		const {text} = this;
		const items = list.items as YamlNode[];
		const item = items[index]!;
		const [start, end] = [item.range[0], this.endOf(item)];
		const before = index > 0 ? this.endOf(items[index - 1]!) : null;
		const after = index < items.length - 1 ? items[index + 1]!.range[0] : null;
		const rest = text.slice(end, this.lineEnd(end));
		const hasComma = /^[ \t]*,/.test(rest);
		const isAfterComment = before === null || text.slice(before, start).includes('#');
		// Without a comma after it, it is the last; then the comma before it goes too, where no comment parts them (JSON).
		if (this.beginsLine(start) && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(rest) && (hasComma || isAfterComment)) {
			return [this.removeLines(this.lineStart(start), this.lineEnd(end))];
		}
		if (before !== null && !text.slice(before, start).includes('#')) return [{start: before, end, text: ''}];
		if (before === null && after !== null && !text.slice(end, after).includes('#'))
			return [{start, end: after, text: ''}];
		const [open, close] = [list.range![0] + 1, list.range![1] - 1];
		if (items.length === 1 && !(text.slice(open, start) + text.slice(end, close)).includes('#')) {
			return [{start: open, end: close, text: ''}];
		}
		const comma = this.commaAfter(end);
		if (comma === null || comma >= close) return [{start, end, text: ''}];
		return [
			{start, end, text: ''},
			{start: comma, end: comma + 1, text: ''},
		];
	}

	/** Puts an item into a list with dashes, in the line after another (the last) and after comments that stand under it. */
	insertInBlock(
		list: YAMLSeq,
		lines: (indent: string, gap: string) => readonly string[],
		after: number = list.items.length - 1,
	): Splice[] {
		const {indent, gap, isSpaced} = this.#mannerOf(list, after);
		const at = this.#afterOwnComments(this.endOf(list.items[after] as YamlNode), indent.length);
		const eol = this.eolAt(at);
		return [{start: at, end: at, text: `${isSpaced ? eol : ''}${eol}${lines(indent, gap).join(eol)}`}];
	}

	/** Puts an item into a list with dashes, in the lines right before another. */
	insertBeforeInBlock(
		list: YAMLSeq,
		index: number,
		lines: (indent: string, gap: string) => readonly string[],
	): Splice[] {
		const {indent, gap, isSpaced, dash} = this.#mannerOf(list, index);
		const at = this.lineStart(dash);
		const eol = this.eolAt(at);
		return [{start: at, end: at, text: `${lines(indent, gap).join(eol)}${eol}${isSpaced ? eol : ''}`}];
	}

	/** How an item of a list with dashes is written, and whether a blank line parts it from its neighbour. */
	#mannerOf(list: YAMLSeq, index: number): {indent: string; gap: string; isSpaced: boolean; dash: number} {
		const first = list.range![0];
		const dash = this.dashOf(list, index) ?? first;
		const between = this.text.slice(dash + 1, (list.items[index] as YamlNode).range[0]);
		const neighbour = Math.max(1, index);
		const isSpaced =
			neighbour < list.items.length &&
			/\n[ \t]*\r?\n/.test(
				this.text.slice(
					this.endOf(list.items[neighbour - 1] as YamlNode),
					this.dashOf(list, neighbour) ?? this.endOf(list.items[neighbour - 1] as YamlNode),
				),
			);
		return {indent: this.indentOf(first), gap: /^ +$/.test(between) ? between : ' ', isSpaced, dash};
	}

	/** Takes an item out of a list with dashes: its lines, from the dash on. Never the only item. */
	removeFromBlock(list: YAMLSeq, index: number): Splice[] | null {
		const dash = this.dashOf(list, index);
		if (dash === null || !this.beginsLine(dash)) return null;
		const end = this.#afterOwnComments(this.endOf(list.items[index] as YamlNode), this.indentOf(dash).length);
		return [this.removeLines(this.lineStart(dash), end)];
	}

	/** Removes whole lines, from the start of one to the end of one. */
	removeLines(start: number, end: number): Splice {
		const next = this.lineAfter(end);
		const isLast = next === this.text.length && !this.text.endsWith('\n');
		// The file ends without a line end, and shall go on to do so.
		return {start: isLast && start > 0 ? this.lineEnd(this.lineStart(start - 1)) : start, end: next, text: ''};
	}

	/** The end of the line of `offset`, or of the last comment under it that is indented further than its dash. */
	#afterOwnComments(offset: number, indent: number): number {
		let end = this.lineEnd(offset);
		for (let next = this.lineAfter(offset); next < this.text.length; next = this.lineAfter(next)) {
			const line = this.text.slice(next, this.lineEnd(next));
			if (line.trim() === '') continue;
			if (!line.trimStart().startsWith('#') || line.length - line.trimStart().length <= indent) break;
			end = this.lineEnd(next);
		}
		return end;
	}

	/** Puts a pair into a map: in brackets after its last one, in lines after those that should stand before it and do not leave. */
	insertPair(
		map: YAMLMap,
		key: string,
		value: string,
		order: readonly string[],
		leaving: readonly (Pair<YamlNode, YamlNode | null> | null)[] = [],
	): Splice[] {
		if (map.flow) return this.insertInFlow(map, `${encodeText(key, this.isJson(map))}: ${value}`);
		const pairs = (map.items as Pair<YamlNode, YamlNode | null>[]).filter((pair) => !leaving.includes(pair));
		const rank = (pair: Pair<YamlNode, YamlNode | null>) => order.indexOf(String((pair.key as Scalar).value));
		const before = pairs.findLast((pair) => rank(pair) < order.indexOf(key));
		const at = this.lineEnd(this.endOf(before ?? pairs.at(-1)!));
		return [{start: at, end: at, text: `${this.eolAt(at)}${this.keyIndentOf(map)}${key}: ${value}`}];
	}

	keyIndentOf(map: YAMLMap): string {
		const pairs = map.items as Pair<YamlNode, YamlNode | null>[];
		const own = pairs.find(({key}) => this.beginsLine(key.range[0])) ?? pairs[0]!;
		return this.indentOf(own.key.range[0]);
	}

	/** Takes a pair out of a map in lines, with its lines; null where it shares them or holds comments. */
	removePair(map: YAMLMap, pair: Pair<YamlNode, YamlNode | null>): Splice[] | null {
		const start = pair.key.range[0];
		if (map.flow || map.items.length < 2 || !this.beginsLine(start)) return null;
		const end = this.lineEnd(this.endOf(pair));
		// A `#` within a name keeps the lines too; what is left then is an empty list.
		if (this.text.slice(start, end).includes('#')) return null;
		return [this.removeLines(this.lineStart(start), end)];
	}

	/** Whether a map in brackets is written as JSON, so that what is put in should be. */
	isJson(map: YAMLMap): boolean {
		const first = (map.items[0] as Pair<YamlNode> | undefined)?.key;
		return map.flow === true && first !== undefined && isScalar(first) && first.type === 'QUOTE_DOUBLE';
	}
}
