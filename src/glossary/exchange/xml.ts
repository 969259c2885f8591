import {SaxesParser} from 'saxes';
import type {Problem, Result} from '../../problems/problem.js';

/** An element with its attributes (prefixes kept), its children and its own text, blanks and all. */
export type XmlElement = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	/** All text within, of the children too, in the order of the file. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
};

const DEEPEST = 100;

/**
 * The root of an XML text, or why it is not read.
 *
 * No entities are declared or expanded and nothing outside is loaded: a DOCTYPE with declarations of its own is refused, and
 * one that only names a DTD (as exports of TBX 2008 and TMX have) is passed over. Cost: linear.
 */
export function parseXml(text: string, path: string): Result<XmlElement> {
	type Open = {name: string; attributes: Record<string, string>; children: XmlElement[]; parts: string[]; line: number};
	const open: Open[] = [];
	let root: XmlElement | null = null;
	let problem: Problem | null = null;
	const parser = new SaxesParser({xmlns: false, position: true});
	const refuse = (code: string, message: string) => {
		problem ??= {code, path, line: parser.line, column: parser.column + 1, message};
	};
	parser.on('error', (error) => {
		const what = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
		refuse('xml-syntax', `This is not well-formed XML: ${what}. Export the file again, or mend it.`);
	});
	parser.on('doctype', (doctype) => {
		if (doctype.includes('['))
			refuse(
				'xml-doctype',
				'The DOCTYPE declares entities or elements of its own, which may hide anything and is not read. Remove it.',
			);
	});
	parser.on('opentag', ({name, attributes}) => {
		if (open.length >= DEEPEST)
			refuse('xml-depth', `The elements are nested more than ${DEEPEST} deep, as in no glossary.`);
		open.push({name, attributes: attributes as Record<string, string>, children: [], parts: [], line: parser.line});
	});
	const take = (part: string) => {
		for (const element of open.slice(-1)) element.parts.push(part);
	};
	parser.on('text', take);
	parser.on('cdata', take);
	parser.on('closetag', () => {
		const {parts, ...rest} = open.pop()!;
		const element = {...rest, text: parts.join('')};
		const parent = open.at(-1);
		if (parent === undefined) root = element;
		else {
			parent.children.push(element);
			parent.parts.push(element.text);
		}
	});
	// In pieces, so that a file that is refused is not read to its end.
	const PIECE = 1 << 16;
	for (let at = 0; at < text.length && problem === null; at += PIECE) parser.write(text.slice(at, at + PIECE));
	if (problem === null) parser.close();
	if (problem !== null) return {ok: false, problems: [problem]};
	return {ok: true, value: root!, warnings: []};
}

/** Text as the content of an element or a quoted attribute. Control characters, which XML cannot hold, are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(
			/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
			'',
		)
		.replace(/[&<>"\r\t\n]/g, (character) => ESCAPES[character]!);
}

// Line ends and tabs as references: as they stand, readers may take them for blanks.
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
	'\t': '&#9;',
	'\n': '&#10;',
};
