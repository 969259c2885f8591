import {parseFragment, type Token, Tokenizer, TokenizerMode} from 'parse5';
import {DocumentBuilder} from '../builder.js';
import {declaredEncodingFault} from '../declared.js';
import type {FormatFault, ParseFormat} from './format.js';

/** Elements within a line of text: their tags part no words. All others part segments. */
const INLINE: ReadonlySet<string> = new Set(
	'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q rb rtc ruby s small span strike strong sub sup time tt u var wbr code kbd samp rt rp svg math'.split(
		' ',
	),
);
/** Elements whose content is no prose: programs, styles, code, formulas, and readings printed above a word. */
const SKIPPED: ReadonlySet<string> = new Set(
	'script style template code kbd samp svg math object iframe noembed noframes textarea xmp rt rp'.split(' '),
);
const VOID: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose end tag may be missing: the next block ends them. */
const OPEN_ENDED: ReadonlySet<string> = new Set('p li dt dd td th tr option'.split(' '));
/** How the tokenizer must read the content of these (HTML standard, 13.2.6.2 and 13.2.6.4). */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
	script: TokenizerMode.SCRIPT_DATA,
	style: TokenizerMode.RAWTEXT,
	xmp: TokenizerMode.RAWTEXT,
	iframe: TokenizerMode.RAWTEXT,
	noembed: TokenizerMode.RAWTEXT,
	noframes: TokenizerMode.RAWTEXT,
	title: TokenizerMode.RCDATA,
	textarea: TokenizerMode.RCDATA,
	plaintext: TokenizerMode.PLAINTEXT,
};
/** Attributes that readers see. */
const READ_ATTRIBUTES = ['alt', 'title'];

/** A segment for each block of text; white space is folded as a browser shows it. */
export const parseHtml: ParseFormat = (text, {path, hasByteOrderMark}) => {
	const builder = new DocumentBuilder(text, '\n\n');
	const fault = readHtml(builder, 0, text.length, hasByteOrderMark);
	if (fault !== null) return {ok: false, fault};
	return {ok: true, document: builder.build(path, 'html'), untranslated: null};
};

/** Reads `[start, end)` of the builder's file as HTML. Token by token, without a tree: nothing nests too deep. */
export function readHtml(
	builder: DocumentBuilder,
	start: number,
	end: number,
	hasByteOrderMark: boolean,
): FormatFault | null {
	const reader = new HtmlReader(builder, start, hasByteOrderMark);
	const tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, reader);
	reader.enter = (name) => {
		const mode = RAW[name];
		if (mode === undefined) return;
		tokenizer.state = mode;
		tokenizer.lastStartTagName = name;
	};
	tokenizer.write(builder.fileText.slice(start, end), true);
	return reader.fault;
}

class HtmlReader {
	fault: FormatFault | null = null;
	enter: (name: string) => void = () => {};
	readonly #builder: DocumentBuilder;
	readonly #base: number;
	readonly #hasByteOrderMark: boolean;
	/** Name and depth of the element that is passed over. */
	#skipping: {readonly name: string; depth: number} | null = null;
	#isOpen = false;
	/** End of the last tag or comment: text runs from there to the next one. */
	#behind: number;
	/** White space that counts only if text follows. */
	#space: {readonly start: number; readonly end: number} | null = null;
	/** Whether the file has said its encoding; the first to say it counts. */
	#hasEncoding = false;
	#attributes: {readonly start: number; readonly end: number}[] = [];

	constructor(builder: DocumentBuilder, base: number, hasByteOrderMark: boolean) {
		this.#builder = builder;
		this.#base = base;
		this.#behind = base;
		this.#hasByteOrderMark = hasByteOrderMark;
	}

	onStartTag(token: Token.TagToken): void {
		this.#markup(token);
		const name = token.tagName;
		this.enter(name);
		this.#endOpenEnded(name);
		if (this.#skipping !== null) {
			if (name === this.#skipping.name && !token.selfClosing) this.#skipping.depth++;
			return;
		}
		if (!INLINE.has(name) && name !== 'br') this.endBlock();
		if (name === 'meta' && !this.#hasEncoding) this.#checkEncoding(token);
		this.#readAttributes(token);
		if (name === 'br') {
			if (this.#isOpen) this.#builder.gap('\n');
			this.#space = null;
		}
		const isForeign = (name === 'svg' || name === 'math') && token.selfClosing;
		if (!VOID.has(name) && !isForeign && (SKIPPED.has(name) || isUntranslated(token)))
			this.#skipping = {name, depth: 1};
	}

	onEndTag(token: Token.TagToken): void {
		this.#markup(token);
		const {tagName} = token;
		this.#endOpenEnded(tagName);
		if (this.#skipping !== null) {
			if (tagName === this.#skipping.name && --this.#skipping.depth === 0) this.#skipping = null;
		}
		if (this.#skipping === null && !INLINE.has(tagName)) this.endBlock();
	}

	onComment(token: Token.CommentToken): void {
		this.#markup(token);
	}

	onDoctype(token: Token.DoctypeToken): void {
		this.#markup(token);
	}

	onEof(token: Token.EOFToken): void {
		this.#markup(token);
		this.endBlock();
	}

	// Text is read from the file between two tags: the places that these tokens tell leave out the ends of references.
	onCharacter(): void {}

	onWhitespaceCharacter(): void {}

	onNullCharacter(): void {}

	onParseError({code, startOffset}: {readonly code: string; readonly startOffset: number}): void {
		if (code !== 'eof-in-tag' && code !== 'eof-in-comment') return;
		this.fault ??= {
			code: 'truncated-html',
			offset: startOffset + this.#base,
			message: `The file ends inside a ${code.slice('eof-in-'.length)}: it was cut short, or a ${code === 'eof-in-tag' ? 'quote or >' : '-->'} is missing. Mend it, or copy the file again.`,
		};
	}

	/** Ends what is passed over where a tag of a block shows that its own end tag is missing, or is this one. */
	#endOpenEnded(tag: string): void {
		if (this.#skipping !== null && OPEN_ENDED.has(this.#skipping.name) && !INLINE.has(tag)) this.#skipping = null;
	}

	/** Ends the segment, where one is open, and reads the attributes that stood in it. */
	endBlock(): void {
		if (this.#isOpen) this.#builder.closeSegment();
		this.#isOpen = false;
		this.#space = null;
		for (const {start, end} of this.#attributes) {
			this.#builder.openSegment();
			copyReferences(this.#builder, start, end, 'html-attribute');
			this.#builder.closeSegment();
		}
		this.#attributes = [];
	}

	/** Reads the text before a tag or comment. */
	#markup({location}: Token.Token): void {
		if (location === null) return;
		const start = location.startOffset + this.#base;
		if (this.#skipping === null) {
			// `</>` is no tag to the parser, and no text either.
			let from = this.#behind;
			for (let at = this.#find('</>', from, start); at >= 0; at = this.#find('</>', from, start)) {
				this.#text(from, at);
				from = at + '</>'.length;
			}
			this.#text(from, start);
		}
		this.#behind = location.endOffset + this.#base;
	}

	#find(what: string, start: number, end: number): number {
		const at = this.#builder.fileText.slice(start, end).indexOf(what);
		return at < 0 ? -1 : start + at;
	}

	#text(start: number, end: number): void {
		const {fileText} = this.#builder;
		// Words with one space between them are copied together.
		for (const match of fileText.slice(start, end).matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g)) {
			const from = start + match.index;
			const to = from + match[0].length;
			if (/^[ \t\r\n\f]/.test(match[0])) {
				if (this.#isOpen) this.#space ??= {start: from, end: to};
				continue;
			}
			if (!this.#isOpen) this.#builder.openSegment();
			else if (this.#space !== null) {
				const space = this.#space;
				if (fileText.slice(space.start, space.end) === ' ') this.#builder.copy(space.start, space.end, 'html');
				else this.#builder.put(' ', space.start, space.end, 'html');
			}
			this.#isOpen = true;
			this.#space = null;
			copyReferences(this.#builder, from, to, 'html');
		}
	}

	#readAttributes({attrs, location}: Token.TagToken): void {
		for (const name of READ_ATTRIBUTES) {
			const place = location?.attrs?.[name];
			if (place === undefined || !attrs.some((attribute) => attribute.name === name)) continue;
			const start = place.startOffset + this.#base;
			const raw = this.#builder.fileText.slice(start, place.endOffset + this.#base);
			// Without quotes the value is one word and no more than that can be written there.
			const match = /^[^=]*=\s*(["'])([\s\S]*)\1$/.exec(raw);
			if (match === null) continue;
			const from = start + raw.length - 1 - match[2]!.length;
			this.#attributes.push({start: from, end: from + match[2]!.length});
		}
	}

	#checkEncoding({attrs, location}: Token.TagToken): void {
		const attribute = (name: string) => attrs.find((one) => one.name === name)?.value;
		const declared = attribute('charset') ?? /charset=([\w.:-]+)/i.exec(attribute('content') ?? '')?.[1] ?? null;
		if (declared === null) return;
		this.#hasEncoding = true;
		const offset = (location?.startOffset ?? 0) + this.#base;
		this.fault ??= declaredEncodingFault(this.#builder.fileText, declared, offset, this.#hasByteOrderMark);
	}
}

function isUntranslated({attrs}: Token.TagToken): boolean {
	return attrs.some(
		({name, value}) =>
			(name === 'translate' && value.toLowerCase() === 'no') ||
			(name === 'class' && /(?:^|\s)notranslate(?:\s|$)/.test(value)),
	);
}

const REFERENCE = /&(?:#[xX][\da-fA-F]{1,7}|#\d{1,8}|[A-Za-z][A-Za-z\d]{1,40});?/g;

function copyReferences(
	builder: DocumentBuilder,
	start: number,
	end: number,
	writing: 'html' | 'html-attribute',
): void {
	let from = start;
	for (const match of builder.fileText.slice(start, end).matchAll(REFERENCE)) {
		// In attributes of old pages `&copy=1` is no reference; without the semicolon none is taken for one there.
		if (writing === 'html-attribute' && !match[0].endsWith(';')) continue;
		const text = referenceText(match[0]);
		if (text === match[0]) continue;
		const at = start + match.index;
		builder.copy(from, at, writing);
		from = at + match[0].length;
		builder.put(text, at, from, writing);
	}
	builder.copy(from, end, writing);
}

const references = new Map<string, string>();

/** What a character reference stands for, by the tables of the parser; itself where it is none. */
export function referenceText(reference: string): string {
	const known = references.get(reference);
	if (known !== undefined) return known;
	const [node] = parseFragment(reference).childNodes;
	const text = node !== undefined && 'value' in node ? node.value : reference;
	if (references.size < 10_000) references.set(reference, text);
	return text;
}
