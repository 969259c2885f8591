import {DocumentBuilder} from '../builder.js';
import type {TimeRange} from '../document.js';
import {segmentLines} from '../segment.js';
import type {Span} from '../span.js';
import type {FormatFault, Parsed, ParseOptions} from './format.js';

/** A cue: when it is shown and where its text stands. */
type Cue = {readonly time: TimeRange; readonly lines: readonly Span[]};

const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

export function parseSrt(text: string, options: ParseOptions): Parsed {
	return parseSubtitles(text, 'srt', options);
}

/** WebVTT; notes, styles and regions are not text. */
export function parseVtt(text: string, options: ParseOptions): Parsed {
	if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) {
		return {
			ok: false,
			fault: {
				code: 'invalid-vtt',
				offset: 0,
				message: 'A WebVTT file begins with the line WEBVTT. Write it there, or say --input-format srt.',
			},
		};
	}
	return parseSubtitles(text, 'vtt', options);
}

function parseSubtitles(text: string, format: 'srt' | 'vtt', {path}: ParseOptions): Parsed {
	const cues = readCues(text, format);
	if (!Array.isArray(cues)) return {ok: false, fault: cues};
	const builder = new DocumentBuilder(text, '\n');
	for (const {time, lines} of cues) {
		builder.openSegment();
		for (const [index, line] of lines.entries()) {
			// A name runs on from line to line. What is corrected stays on as many lines as it stood on.
			if (index > 0) builder.put(' ', lines[index - 1]!.end, line.start, 'plain');
			copyLine(builder, line, format);
		}
		const index = builder.closeSegment();
		if (index !== null) builder.setTime(index, time);
	}
	return {ok: true, document: builder.build(path, format), untranslated: null};
}

function readCues(text: string, format: 'srt' | 'vtt'): Cue[] | FormatFault {
	const cues: Cue[] = [];
	for (const block of blocksOf(text)) {
		const lineText = ({start, end}: Span) => text.slice(start, end);
		const timing = block.slice(0, 2).findIndex((line) => TIMING.test(lineText(line)));
		if (timing < 0) {
			if (format === 'vtt' && /^(?:WEBVTT|NOTE|STYLE|REGION)\b/.test(lineText(block[0]!))) continue;
			const broken = block.slice(0, 2).find((line) => lineText(line).includes('-->')) ?? block[0]!;
			const message =
				'A subtitle must have its time here, as 00:01:02,500 --> 00:01:04,000. Mend it, or take out the blank line that parts it from its time.';
			return {code: 'invalid-subtitle', offset: broken.start, message};
		}
		const [, from = '', to = ''] = TIMING.exec(lineText(block[timing]!))!;
		cues.push({time: {from: millisecondsOf(from), to: millisecondsOf(to)}, lines: block.slice(timing + 1)});
	}
	return cues;
}

/** Runs of lines that are not blank. */
function blocksOf(text: string): Span[][] {
	const blocks: Span[][] = [];
	let block: Span[] = [];
	for (const {span} of segmentLines(text)) {
		if (/\S/.test(text.slice(span.start, span.end))) block.push(span);
		else if (block.length > 0) {
			blocks.push(block);
			block = [];
		}
	}
	if (block.length > 0) blocks.push(block);
	return blocks;
}

function millisecondsOf(time: string): number {
	const [clock = '', fraction = ''] = time.split(/[.,]/);
	const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
	return seconds * 1000 + Number(fraction.padEnd(3, '0'));
}

/** Tags that players obey in SubRip, and its positions such as {\an8}. */
const SRT_MARKUP = /<\/?(?:i|b|u|s|font|c|ruby|rt)\b[^<>]*>|\{\\[^{}]*\}/gi;
const VTT_MARKUP = /<[^<>]*>|&(?:amp|lt|gt|nbsp|lrm|rlm);/g;
const VTT_ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&nbsp;': '\u00a0',
	'&lrm;': '\u200e',
	'&rlm;': '\u200f',
};

function copyLine(builder: DocumentBuilder, line: Span, format: 'srt' | 'vtt'): void {
	const writing = format === 'vtt' ? 'vtt' : 'plain';
	let from: number = line.start;
	for (const match of builder.fileText
		.slice(line.start, line.end)
		.matchAll(format === 'vtt' ? VTT_MARKUP : SRT_MARKUP)) {
		const at = line.start + match.index;
		builder.copy(from, at, writing);
		from = at + match[0].length;
		const entity = VTT_ENTITIES[match[0]];
		if (entity !== undefined) builder.put(entity, at, from, writing);
	}
	builder.copy(from, line.end, writing);
}
