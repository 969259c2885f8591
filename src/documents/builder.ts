import type {Document, DocumentFormat, Segment, SourceSegment, TimeRange} from './document.js';
import type {Layout, Writing} from './layout.js';
import {spanOf} from './span.js';

/** Takes the text of one place after another; readers of markup write into one and need not know what it is for. */
export type TextSink = {
	/** Text that stands in the file just as it is read. */
	copy(start: number, end: number, writing: Writing): void;
	/** Text that the file writes in another way, at `[start, end)`. */
	put(text: string, start: number, end: number, writing: Writing): void;
	/** Text that stands nowhere in the file, and where nothing can be written: a line break that is an element. */
	gap(text: string): void;
};

/** A document while its file is read: text, pieces and segments in the order of the text. */
export class DocumentBuilder implements TextSink {
	readonly fileText: string;
	readonly #separator: string;
	readonly #parts: string[] = [];
	#length = 0;
	readonly #pieces: {from: number[]; to: number[]; start: number[]; end: number[]; writing: number[]} = {
		from: [],
		to: [],
		start: [],
		end: [],
		writing: [],
	};
	readonly #writings: Writing[] = [];
	readonly #segments: Segment[] = [];
	#open: {parts: number; pieces: number; length: number; start: number} | null = null;

	/** `separator` stands between two segments in the readable text: line ends. */
	constructor(fileText: string, separator: '\n' | '\n\n') {
		this.fileText = fileText;
		this.#separator = separator;
	}

	copy(start: number, end: number, writing: Writing): void {
		if (end <= start) return;
		const kind = this.#kindOf(writing);
		const {from, to, start: starts, end: ends, writing: kinds} = this.#pieces;
		const last = from.length - 1;
		const isVerbatim = last >= 0 && to[last]! - from[last]! === ends[last]! - starts[last]!;
		const follows = isVerbatim && to[last] === this.#length && ends[last] === start && kinds[last] === kind;
		this.#parts.push(this.fileText.slice(start, end));
		this.#length += end - start;
		if (follows && last >= (this.#open?.pieces ?? 0)) {
			to[last] = this.#length;
			ends[last] = end;
		} else this.#piece(this.#length - (end - start), start, end, kind);
	}

	put(text: string, start: number, end: number, writing: Writing): void {
		if (text === '') return;
		this.#parts.push(text);
		this.#length += text.length;
		this.#piece(this.#length - text.length, start, end, this.#kindOf(writing));
	}

	gap(text: string): void {
		this.#parts.push(text);
		this.#length += text.length;
	}

	/** Begins a segment; whatever is written up to `closeSegment` is its text. */
	openSegment(): void {
		const before = {parts: this.#parts.length, pieces: this.#pieces.from.length, length: this.#length};
		if (this.#segments.length > 0) this.gap(this.#separator);
		this.#open = {...before, start: this.#length};
	}

	/** Ends the segment and gives its index; where it has no text but white space it never was, and null comes back. */
	closeSegment(): number | null {
		const open = this.#open!;
		this.#open = null;
		const isBlank = this.#parts
			.slice(open.parts + (this.#segments.length > 0 ? 1 : 0))
			.every((part) => !/\S/.test(part));
		if (isBlank) {
			this.#parts.length = open.parts;
			this.#length = open.length;
			for (const list of Object.values(this.#pieces)) list.length = open.pieces;
			return null;
		}
		this.#segments.push({index: this.#segments.length, span: spanOf(open.start, this.#length)});
		return this.#segments.length - 1;
	}

	/** Says what a segment says in the source language. */
	setSource(index: number, source: SourceSegment): void {
		this.#segments[index] = {...this.#segments[index]!, source};
	}

	/** Says when a segment is shown. */
	setTime(index: number, time: TimeRange): void {
		this.#segments[index] = {...this.#segments[index]!, time};
	}

	build(path: string, format: DocumentFormat): Document {
		const {from, to, start, end, writing} = this.#pieces;
		const layout: Layout = {
			fileText: this.fileText,
			textStart: Int32Array.from(from),
			textEnd: Int32Array.from(to),
			fileStart: Int32Array.from(start),
			fileEnd: Int32Array.from(end),
			writing: Uint8Array.from(writing),
			writings: this.#writings,
		};
		return {path, format, text: this.#parts.join(''), segments: this.#segments, layout};
	}

	#piece(from: number, start: number, end: number, kind: number): void {
		const pieces = this.#pieces;
		pieces.from.push(from);
		pieces.to.push(this.#length);
		pieces.start.push(start);
		pieces.end.push(end);
		pieces.writing.push(kind);
	}

	#kindOf(writing: Writing): number {
		const known = this.#writings.indexOf(writing);
		return known >= 0 ? known : this.#writings.push(writing) - 1;
	}
}

/** What was written, kept until it is known what becomes of it. */
export class Passage implements TextSink {
	readonly #fileText: string;
	readonly #writes: ((sink: TextSink) => void)[] = [];
	/** The readable text so far. */
	text = '';

	constructor(fileText: string) {
		this.#fileText = fileText;
	}

	copy(start: number, end: number, writing: Writing): void {
		this.text += this.#fileText.slice(start, end);
		this.#writes.push((sink) => sink.copy(start, end, writing));
	}

	put(text: string, start: number, end: number, writing: Writing): void {
		this.text += text;
		this.#writes.push((sink) => sink.put(text, start, end, writing));
	}

	gap(text: string): void {
		this.text += text;
		this.#writes.push((sink) => sink.gap(text));
	}

	writeTo(sink: TextSink): void {
		for (const write of this.#writes) write(sink);
	}
}
