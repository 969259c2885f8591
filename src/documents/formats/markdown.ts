import type {Nodes, Parent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {DocumentBuilder} from '../builder.js';
import {type ParseFormat, refuse} from './format.js';
import {readHtml, referenceText} from './html.js';

/** The time it takes grows with the square of how deep quotations and lists nest. */
const DEEPEST = 500;
const TOO_DEEP = new RegExp(String.raw`^[ \t]*(?:>[ \t]?|[-+*][ \t]+|\d{1,9}[.)][ \t]+){${DEEPEST},}`, 'm');

/** So does that for signs that may begin something and end nothing, all of one paragraph. */
const MOST_SIGNS = 10_000;

/** Where a paragraph begins that has more of them, or null. Lists and tables are counted by their lines. */
function tooManySigns(text: string): number | null {
	let start = 0;
	let count = 0;
	for (let at = 0; at < text.length; ) {
		const next = text.indexOf('\n', at);
		const end = next < 0 ? text.length : next + 1;
		const line = text.slice(at, end);
		if (/^\s*$/.test(line) || /^[ \t]*(?:[-+*]|\d{1,9}[.)]|\|)[ \t]/.test(line)) {
			start = at;
			count = 0;
		}
		for (let sign = at; sign < end; sign++) {
			const code = text.charCodeAt(sign);
			// [ ] ~ < and backticks.
			if (code === 0x5b || code === 0x5d || code === 0x7e || code === 0x3c || code === 0x60) count++;
		}
		if (count > MOST_SIGNS) return start;
		at = end;
	}
	return null;
}

/** CommonMark with GitHub's tables, footnotes and strikethrough. A segment for each heading, paragraph and table cell. */
export const parseMarkdown: ParseFormat = (text, {path}) => {
	const deep = TOO_DEEP.exec(text);
	if (deep !== null) {
		return refuse(
			'too-deep',
			deep.index,
			`Quotations and lists nest more than ${DEEPEST} deep here, which no article does. Mend the line, or leave the file out.`,
		);
	}
	const dense = tooManySigns(text);
	if (dense !== null) {
		return refuse(
			'too-deep',
			dense,
			`This paragraph has more than ${MOST_SIGNS} brackets, tildes and backticks, which no article has. Mend it, or leave the file out.`,
		);
	}
	const builder = new DocumentBuilder(text, '\n\n');
	const start = /^(?:---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$))?/.exec(text)![0].length;
	const tree = fromMarkdown(text.slice(start), {
		extensions: [gfm()],
		// Without the transforms: they make nodes that no longer know where they stand.
		mdastExtensions: gfmFromMarkdown().map(({transforms: _, ...extension}) => extension),
	});
	readBlocks(builder, tree, start);
	return {ok: true, document: builder.build(path, 'markdown'), untranslated: null};
};

function readBlocks(builder: DocumentBuilder, {children}: Parent, base: number): void {
	for (const node of children) {
		switch (node.type) {
			case 'heading':
			case 'paragraph':
			case 'tableCell':
				builder.openSegment();
				readInline(builder, node, base);
				builder.closeSegment();
				break;
			case 'html':
				readHtml(builder, startOf(node) + base, endOf(node) + base, true);
				break;
			default:
				if ('children' in node) readBlocks(builder, node, base);
		}
	}
}

function readInline(builder: DocumentBuilder, {children}: Parent, base: number): void {
	for (const node of children) {
		if (node.type === 'text') readText(builder, node.value, startOf(node) + base, endOf(node) + base);
		else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) builder.gap('\n');
		else if (node.type === 'link' && isAddress(node)) builder.gap(' ');
		else if ('children' in node) readInline(builder, node, base);
	}
}

/** A link whose text is its own address. */
function isAddress({url, children}: Parent & {readonly url: string}): boolean {
	const [first] = children;
	const bare = (address: string) => address.replace(/^(?:https?:\/\/|mailto:)/, '');
	return children.length === 1 && first?.type === 'text' && bare(url) === bare(first.value);
}

const SPECIAL = /[ \t]*(?:\r\n|\r|\n)[ \t>]*|\\[!-/:-@[-`{-~]|&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*);/g;

/**
 * The text of a node beside how the file writes it: escapes, references, and line breaks with what stands before the next
 * line of a quotation or a list. What does not come out as the parser read it is readable, but cannot be written.
 */
function readText(builder: DocumentBuilder, value: string, start: number, end: number): void {
	const node = builder.fileText.slice(start, end);
	// What stands before the next line belongs to the line break, also where the node ends with it.
	const rest = /[\r\n]$/.test(node) ? /^[ \t>]*/.exec(builder.fileText.slice(end, end + 1000))![0] : '';
	const raw = node + rest;
	let at = 0;
	let from = 0;
	const copyTo = (to: number): boolean => {
		const run = raw.slice(from, to);
		if (!value.startsWith(run, at)) return false;
		builder.copy(start + from, start + to, 'markdown');
		at += run.length;
		from = to;
		return true;
	};
	for (const match of raw.matchAll(SPECIAL)) {
		const [special] = match;
		if (!copyTo(match.index)) break;
		const read = /^[\s]/.test(special)
			? /^(?:\r\n|\r|\n)/.exec(value.slice(at, at + 2))?.[0]
			: referred(special, value, at);
		if (read === undefined) break;
		const isBreak = /^\s/.test(special);
		if (read === special && !isBreak) continue;
		from = match.index + special.length;
		builder.put(isBreak ? ' ' : read, start + match.index, start + from, 'markdown');
		at += read.length;
	}
	if (!copyTo(raw.length)) builder.gap(value.slice(at));
}

/** What an escape or a reference was read as; itself where it stands for itself. */
function referred(special: string, value: string, at: number): string | undefined {
	if (special.startsWith('\\')) return value.startsWith(special.slice(1), at) ? special.slice(1) : undefined;
	if (special.startsWith('&#')) {
		const code = value.codePointAt(at);
		return code === undefined ? undefined : String.fromCodePoint(code);
	}
	const text = referenceText(special);
	return value.startsWith(text, at) ? text : undefined;
}

function startOf(node: Nodes): number {
	return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
	return node.position?.end.offset ?? 0;
}
