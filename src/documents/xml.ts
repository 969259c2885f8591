import {SaxesParser} from 'saxes';
import type {TextSink} from './builder.js';
import {declaredEncodingFault} from './declared.js';
import type {FormatFault} from './formats/format.js';

/** A tag with its place in the file. A tag that closes itself opens and closes at one place. */
export type XmlTag = {
	/** Without its prefix. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly start: number;
	readonly end: number;
	readonly isSelfClosing: boolean;
};

export type XmlReader = {
	open(tag: XmlTag): void;
	close(tag: XmlTag): void;
	/** Character data as it stands in the file; in CDATA it stands for itself. */
	text(start: number, end: number, isCdata: boolean): void;
};

/** Ends a reading at once; only `readXml` sees it. */
class Refusal extends Error {
	readonly fault: FormatFault;

	constructor(fault: FormatFault) {
		super(fault.message);
		this.fault = fault;
	}
}

/** Ends the reading with a fault; for readers that find the XML well-formed but wrong. */
export function refuseXml(code: string, offset: number, message: string): never {
	throw new Refusal({code, offset, message});
}

const CDATA_OPEN = '<![CDATA['.length;
const CDATA_CLOSE = ']]>'.length;

/**
 * Reads well-formed XML piece by piece; the fault where it is not.
 *
 * Nothing is ever fetched. A DOCTYPE that only names a DTD, as TMX files have, is passed over; one that declares anything
 * itself is refused, so no entity but the five of XML can occur and nothing expands. Cost: one pass.
 */
export function readXml(text: string, hasByteOrderMark: boolean, reader: XmlReader): FormatFault | null {
	const parser = new SaxesParser({position: true, xmlns: false});
	const stack: XmlTag[] = [];
	let behind = 0;
	// Character data holds no `<`, so it ends, and the markup begins, at the next one.
	const markup = (): number => {
		const start = text.indexOf('<', behind);
		if (start > behind && stack.length > 0) reader.text(behind, start, false);
		behind = parser.position;
		return start;
	};
	parser.on('xmldecl', ({encoding}) => {
		markup();
		const fault = declaredEncodingFault(text, encoding ?? null, 0, hasByteOrderMark);
		if (fault !== null) throw new Refusal(fault);
	});
	parser.on('processinginstruction', markup);
	parser.on('comment', () => {
		markup();
		// A comment is told before its last `>` is read.
		behind++;
	});
	parser.on('doctype', (body) => {
		const start = markup();
		if (/\[/.test(body.replace(/"[^"]*"|'[^']*'/g, ''))) {
			refuseXml(
				'doctype',
				start,
				'The DOCTYPE declares entities or elements of its own. Such declarations can make a small file grow without bound or name other files, so they are not read. Take out what stands between [ and ].',
			);
		}
	});
	parser.on('cdata', () => {
		const start = markup();
		if (stack.length > 0) reader.text(start + CDATA_OPEN, behind - CDATA_CLOSE, true);
	});
	parser.on('opentag', ({name, attributes, isSelfClosing}) => {
		const start = markup();
		const tag = {name: localName(name), attributes, start, end: behind, isSelfClosing};
		stack.push(tag);
		reader.open(tag);
	});
	parser.on('closetag', () => {
		const tag = stack.at(-1)!;
		if (tag.isSelfClosing) reader.close(tag);
		else {
			const start = markup();
			reader.close({...tag, start, end: behind});
		}
		stack.pop();
	});
	parser.on('error', (error) => {
		const what = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
		const bare = bareAmpersand(text, behind);
		if (bare >= 0 && (parser.position >= text.length || /entit/.test(what))) {
			refuseXml(
				'invalid-xml',
				bare,
				'This ampersand begins none of the references that XML has by itself. Write &amp; for an ampersand, and a letter for itself.',
			);
		}
		if (/^un(?:closed tag|expected end)/.test(what) && stack.length > 0) {
			refuseXml(
				'truncated-xml',
				text.length,
				`The file ends inside <${stack.at(-1)!.name}>: it was cut short. Copy or export it again.`,
			);
		}
		// What is wrong with a tag is told at its beginning, all else where the parser stopped.
		const offset = /\btag\b/.test(what) ? text.lastIndexOf('<', parser.position - 1) : parser.position - 1;
		refuseXml(
			'invalid-xml',
			Math.max(0, offset),
			`This is not well-formed XML: ${what}. Mend it, or export the file again.`,
		);
	});
	try {
		parser.write(text).close();
		return null;
	} catch (error) {
		if (error instanceof Refusal) return error.fault;
		throw error;
	}
}

/** The parser reads on from an ampersand to the next semicolon, however far that is. */
function bareAmpersand(text: string, behind: number): number {
	if (/^\s*<!/.test(text.slice(behind, behind + 100))) return -1;
	const at = text.slice(behind).search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);|#?\w*$)/);
	return at < 0 ? -1 : behind + at;
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** Character data of well-formed XML: entities resolved, line ends as LF. */
export function readCharacterData(text: string, start: number, end: number, isCdata: boolean, sink: TextSink): void {
	const writing = isCdata ? 'cdata' : 'xml';
	let from = start;
	for (const match of text.slice(start, end).matchAll(isCdata ? /\r\n?/g : /\r\n?|&([^;]*);/g)) {
		const at = start + match.index;
		sink.copy(from, at, writing);
		from = at + match[0].length;
		sink.put(match[1] === undefined ? '\n' : characterOf(match[1]), at, from, writing);
	}
	sink.copy(from, end, writing);
}

function characterOf(reference: string): string {
	if (!reference.startsWith('#')) return NAMED[reference] ?? '';
	const isHex = reference[1] === 'x';
	return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}
