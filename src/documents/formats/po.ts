import {DocumentBuilder} from '../builder.js';
import {declaredEncodingFault} from '../declared.js';
import {segmentLines} from '../segment.js';
import {bilingual, type FormatFault, type ParseFormat, UNKNOWN_LANGUAGE, UntranslatedCount} from './format.js';

/** The inside of a quoted string on one line. */
type Quoted = {readonly start: number; readonly end: number};
type Field = {readonly keyword: string; readonly offset: number; readonly strings: Quoted[]};
/** What belongs to one message, obsolete ones left out. */
type Message = Field[];

const LINE =
	/^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?|domain)[ \t]*(?=["\s]|$)[ \t]*)?(?:"([^"\\]*(?:\\.[^"\\]*)*)"[ \t]*)?$/;
const ESCAPE = /\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}|.)/gs;

/**
 * Message catalogues of gettext. Fuzzy translations are checked as all others: they are what a reviewer is to look at.
 * Obsolete messages (`#~`) and the header are not. `msgstr[0]` has the singular for its source, the others the plural.
 */
export const parsePo: ParseFormat = (text, {path, sourceLanguage, hasByteOrderMark}) => {
	const messages = readMessages(text);
	if (!Array.isArray(messages)) return {ok: false, fault: messages};
	const builder = new DocumentBuilder(text, '\n');
	const untranslated = new UntranslatedCount();
	let language = sourceLanguage ?? UNKNOWN_LANGUAGE;
	for (const message of messages) {
		const textOf = (keyword: string): string | null => {
			const field = message.find((one) => one.keyword === keyword);
			return field === undefined
				? null
				: field.strings.map(({start, end}) => unescapePo(text.slice(start, end))).join('');
		};
		const id = textOf('msgid') ?? '';
		if (id === '' && textOf('msgctxt') === null) {
			const header = textOf('msgstr') ?? '';
			const declared = /^Content-Type:.*charset=([\w.:-]+)/im.exec(header)?.[1] ?? null;
			const offset = message[0]!.offset;
			// Templates say CHARSET until somebody fills it in.
			const fault = declaredEncodingFault(text, declared === 'CHARSET' ? null : declared, offset, hasByteOrderMark);
			if (fault !== null) return {ok: false, fault};
			language =
				sourceLanguage ?? /^X-Source-Language:[ \t]*([\w-]+)/im.exec(header)?.[1]?.replaceAll('_', '-') ?? language;
			continue;
		}
		const plural = textOf('msgid_plural') ?? id;
		for (const {keyword, offset, strings} of message) {
			if (!keyword.startsWith('msgstr')) continue;
			builder.openSegment();
			for (const {start, end} of strings) copyString(builder, start, end);
			const index = builder.closeSegment();
			if (index === null) untranslated.add(offset);
			else builder.setSource(index, {text: /^msgstr(?:\[0\])?$/.test(keyword) ? id : plural, language});
		}
	}
	return bilingual(builder.build(path, 'po'), untranslated.value, 'messages');
};

function readMessages(text: string): Message[] | FormatFault {
	const messages: Message[] = [];
	let message: Message = [];
	const fault = (offset: number, what: string): FormatFault => ({code: 'invalid-po', offset, message: what});
	const finish = (offset: number): FormatFault | null => {
		const first = message[0];
		if (first === undefined) return null;
		const has = (keyword: string) => message.some((field) => field.keyword.startsWith(keyword));
		if (!has('msgid'))
			return fault(first.offset, 'This message has no msgid. Each message needs one, before its msgstr.');
		if (!has('msgstr')) {
			return fault(
				offset >= text.length ? text.length : first.offset,
				'This message has no msgstr: it has no translation, or the file was cut short. Write msgstr "" where there is none yet.',
			);
		}
		messages.push(message);
		message = [];
		return null;
	};
	for (const {span} of segmentLines(text)) {
		const line = text.slice(span.start, span.end);
		if (/^\s*(?:#|$)/.test(line)) continue;
		const match = LINE.exec(line);
		if (match === null) {
			const isOpen = /"(?:[^"\\]|\\.)*$/.test(line) && (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
			return fault(
				span.start + (isOpen ? line.lastIndexOf('"') : line.search(/\S/)),
				isOpen
					? 'This string is not closed on its line. Close it with a quote; a quote within it is written \\".'
					: 'This is no line of a PO file: msgctxt, msgid, msgid_plural, msgstr, a string in quotes or a comment is expected.',
			);
		}
		const [, keyword, inside] = match;
		const offset = span.start + line.search(/\S/);
		if (keyword !== undefined) {
			const last = message.at(-1)?.keyword;
			// A message begins with its context, or with its id where it has none.
			if (keyword === 'msgctxt' || keyword === 'domain' || (keyword === 'msgid' && last !== 'msgctxt')) {
				const wrong = finish(offset);
				if (wrong !== null) return wrong;
			}
			if (keyword === 'domain') continue;
			message.push({keyword, offset, strings: []});
		}
		if (inside === undefined) continue;
		const field = message.at(-1);
		if (field === undefined) return fault(offset, 'This string belongs to no msgid and no msgstr.');
		const start = span.start + line.indexOf('"') + 1;
		field.strings.push({start, end: start + inside.length});
	}
	return finish(text.length) ?? messages;
}

function copyString(builder: DocumentBuilder, start: number, end: number): void {
	let from = start;
	for (const match of builder.fileText.slice(start, end).matchAll(ESCAPE)) {
		const at = start + match.index;
		builder.copy(from, at, 'po');
		from = at + match[0].length;
		builder.put(unescapePo(match[0]), at, from, 'po');
	}
	builder.copy(from, end, 'po');
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v'};

function unescapePo(text: string): string {
	return text.replace(ESCAPE, (escaped) => {
		const rest = escaped.slice(1);
		if (/^[0-7]/.test(rest)) return String.fromCharCode(Number.parseInt(rest, 8) & 0xff);
		if (/^x./.test(rest)) return String.fromCharCode(Number.parseInt(rest.slice(1), 16));
		return ESCAPES[rest] ?? rest;
	});
}
