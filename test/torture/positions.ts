// Lines 2 and 7: a disguised name is found where it stands, and what is told of any place is what stands there.
import {checkDocument} from '../../src/check.js';
import {DEFAULT_SETTINGS} from '../../src/config.js';
import {decodeText} from '../../src/documents/decode.js';
import type {DocumentFormat} from '../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../src/documents/formats/format.js';
import {parseDocument} from '../../src/documents/formats/registry.js';
import {parseText} from '../../src/documents/formats/text.js';
import {fileSpanOf, fileTextOf} from '../../src/documents/layout.js';
import {parseGlossaries} from '../../src/glossary/parse.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {jsonMismatches} from '../../src/reports/json.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {type Figure, type Scale, Tally} from './tally.js';

function termbaseOf(entries: readonly object[]) {
	const parsed = parseGlossaries([{path: 'names.yaml', text: JSON.stringify({version: 1, entries})}]);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return buildTermbase(parsed.value.flatMap((glossary) => glossary.entries));
}

const between = (mark: string) => (name: string) => name.replace(/(?<=\p{L})(?=\p{L})/gu, mark);
const lettersOf = (from: string, to: string) => (name: string) =>
	name.replace(/./gu, (letter) => (from.includes(letter) ? [...to][[...from].indexOf(letter)]! : letter));

/** How a name is made to look the same, or nearly, and be other characters; each changes every name that it is tried on. */
const DISGUISES: Readonly<Record<string, (name: string) => string>> = {
	'Cyrillic look-alikes': lettersOf('aeopcxyABEKMHOPCTX', 'аеорсхуАВЕКМНОРСТХ'),
	'Greek look-alikes': lettersOf('oABEZHIKMNOPTX', 'οΑΒΕΖΗΙΚΜΝΟΡΤΧ'),
	'zero-width spaces': between('\u200b'),
	'zero-width joiners': between('\u200d'),
	'word joiners': between('\u2060'),
	'soft hyphens': between('\u00ad'),
	'no-break spaces': (name) => name.replaceAll(' ', '\u00a0'),
	'narrow no-break spaces': (name) => name.replaceAll(' ', '\u202f'),
	'non-breaking hyphens': (name) => name.replaceAll('-', '\u2011'),
	'full width': (name) =>
		name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000'),
	'combining marks': (name) => name.replace(/[ao]/g, '$&\u0301'),
	ligatures: (name) => name.replaceAll('fi', '\ufb01').replaceAll('Fi', 'F\u200ci').replaceAll('ffl', '\ufb04'),
	'mathematical letters': (name) =>
		name.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
};

/** Two-part names with a hyphen, a blank, and letters that each disguise changes. */
function madeUpName(random: Random): string {
	const part = () => random.pick(['bor', 'tak', 'mel', 'zon', 'gru', 'val', 'dem', 'kos', 'rin', 'pol', 'hes', 'jur']);
	return `${random.pick(['To', 'Ma', 'Be', 'Ko', 'Ho'])}${part()}a-${random.pick(['Mo', 'Ka', 'Po'])}${part()}o ${random.pick(['Za', 'Ne', 'Oxa'])}${part()}fi${part()}o`;
}

function disguises(names: number, random: Random): Figure {
	const tally = new Tally(2, 'disguised wrong renderings told at the right place, with the right one');
	const wrongs = new Set<string>();
	while (wrongs.size < names) wrongs.add(madeUpName(random));
	const rows = [...wrongs].map((wrong, nth) => ({
		wrong,
		right: `Right${String.fromCharCode(97 + (nth % 26))}${String.fromCharCode(97 + Math.floor(nth / 26))} Name`,
	}));
	const termbase = termbaseOf(rows.map(({wrong, right}) => ({preferred: right, kind: 'person', forbidden: [wrong]})));
	for (const {wrong, right} of rows) {
		for (const [disguise, hide] of Object.entries(DISGUISES)) {
			const shown = hide(wrong);
			const before = random.pick(['On Monday ', '𠮷 and ', 'Mr ', '“', '']);
			const text = `First line.\n${before}${shown}${random.pick([' said so.', ', who left.', '.', '’s plan'])}\n`;
			const start = text.indexOf(shown);
			const found = checkDocument(parseText('a.txt', text), termbase, DEFAULT_SETTINGS);
			const one = found.find(({entry}) => entry?.preferred === right);
			tally.count(
				shown === wrong
					? `${disguise} leaves ${wrong} as it is`
					: one === undefined
						? `${disguise}: nothing told of ${shown}`
						: one.span.start !== start || !text.slice(one.span.start, one.span.end).startsWith(shown)
							? `${disguise}: ${shown} told as ${JSON.stringify(one.found)}`
							: null,
			);
		}
	}
	return tally.figure(`${Object.keys(DISGUISES).length} disguises of ${names} names`);
}

const NAMES = [
	{preferred: 'Qin Gang', kind: 'person', source: {zh: '秦刚', ja: '秦剛'}, forbidden: ['Chin Kang', 'Hata']},
	{preferred: 'Antony Blinken', kind: 'person', source: {ja: 'アントニー・ブリンケン'}},
	{preferred: 'Mitakeumi', kind: 'person', source: {ja: '御嶽海'}, forbidden: ['Mitake Sea']},
	{preferred: 'Zoë Müller', kind: 'person'},
	{preferred: 'Take Your Family Home', kind: 'campaign'},
];

const PIECES: readonly string[] = [
	'Hata',
	'Chin Kang',
	'Brinken',
	'Mitake Sea',
	'Qin Gang',
	'Zoe Muller',
	'Zoë Mueller',
	'Bring Your Family Home',
	'Antony Blinkin',
	' ',
	' ',
	' ',
	', ',
	'. ',
	'\n',
	'\n',
	'\n\n',
	' “',
	'” ',
	" '",
	"' ",
	' (',
	') ',
	'’s ',
	"'s ",
	'-',
	' – ',
	'…',
	'the the ',
	'said',
	'Minister ',
	'e\u0301',
	'é',
	'ﬁ',
	'\u200b',
	'\u00ad',
	'\u2060',
	'\u00a0',
	'\u3000',
	'👩‍👩‍👧',
	'🇯🇵',
	'𠮷',
	'秦刚',
	'秦剛',
	'ブリンケン',
	'ｆｕｌｌ',
	'\u0301',
	'\ufe0f',
	'ß',
	'İ',
	'ﷺ',
	'２０２３',
	'12,345',
	'\t',
	'\u2028',
	'\u0085',
	'Ｈａｔａ',
	'На',
	'Hаta',
];

const TRANSFORMS: Readonly<Record<string, (text: string) => string>> = {
	'as it is': (text) => text,
	NFC: (text) => text.normalize('NFC'),
	NFD: (text) => text.normalize('NFD'),
	CRLF: (text) => text.replaceAll('\n', '\r\n'),
	CR: (text) => text.replaceAll('\n', '\r'),
	'a byte order mark': (text) => `\ufeff${text}`,
	'curly quotes': (text) => text.replaceAll("'", '’').replaceAll('"', '”'),
	'zero-width': (text) => text.replace(/(?<=a)/g, '\u200b'),
	emoji: (text) => text.replace(/ /g, () => ' 👩🏽‍🚀 '),
};

/** The same text as an article in each format, its lines as the format's units where it has any. */
const WRAPPINGS: Partial<Record<DocumentFormat, (text: string) => string>> = {
	text: (text) => text,
	markdown: (text) => `# Head\n\n${text}\n\n- ${text.replace(/\s+/g, ' ')}\n`,
	html: (text) => `<html><body><p>${text}</p><div title="x"><b>${text}</b></div></body></html>`,
	xliff: (text) =>
		`<xliff version="1.2"><file source-language="zh"><body>${text
			.split(/[\r\n]+/)
			.map((line, nth) => `<trans-unit id="${nth}"><source>秦刚</source><target>${line}</target></trans-unit>`)
			.join('\n')}</body></file></xliff>`,
	srt: (text) =>
		text
			.split(/[\r\n]+/)
			.filter((line) => line.trim() !== '')
			.map((line, nth) => `${nth + 1}\n00:00:01,000 --> 00:00:02,000\n${line}\n`)
			.join('\n'),
	tsv: (text) =>
		text
			.split(/[\r\n]+/)
			.map((line) => `秦刚\t${line.replaceAll('\t', ' ')}`)
			.join('\n'),
	jsonl: (text) =>
		text
			.split(/[\r\n]+/)
			.map((line) => JSON.stringify({source: '秦刚', target: line}))
			.join('\n'),
};

/** Line and column of an offset, counted anew and slowly: lines end at LF, CRLF and CR; columns are code points. */
function locusOf(text: string, offset: number): {line: number; column: number} {
	const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
	const last = lines.at(-1)!;
	return {line: lines.length, column: [...last].length + 1};
}

async function spans(texts: number, random: Random): Promise<Figure> {
	const tally = new Tally(7, 'generated texts in all forms and formats: the text at every span is the text shown');
	const termbase = termbaseOf(NAMES);
	const transforms = Object.entries(TRANSFORMS);
	const wrappings = Object.entries(WRAPPINGS) as [DocumentFormat, (text: string) => string][];
	let mismatches = 0;
	for (let nth = 0; nth < texts; nth++) {
		const base = Array.from({length: 3 + random.below(25)}, () => random.pick(PIECES)).join('');
		const [name, change] = transforms[nth % transforms.length]!;
		const [format, wrap] = wrappings[Math.floor(nth / transforms.length) % wrappings.length]!;
		const decoded = decodeText(new TextEncoder().encode(change(wrap(base))));
		if (!decoded.ok) {
			tally.count(`${name}, ${format}: not decoded: ${JSON.stringify(base)}`);
			continue;
		}
		const parsed = await parseDocument(decoded.text, format, {...PARSE_DEFAULTS, path: `a.${format}`});
		if (!parsed.ok) {
			// Two tabs in a row, a lone CR: refused with its place is as good as read right.
			tally.count(
				parsed.fault.offset <= decoded.text.length ? null : `${name}, ${format}: refused behind the text's end`,
			);
			continue;
		}
		tally.count(
			faultIn(
				parsed.document,
				decoded.text,
				termbase,
				(count) => (mismatches += count),
				`${name}, ${format}: ${JSON.stringify(base)}`,
			),
		);
	}
	return tally.figure(`${mismatches} mismatches`);
}

function faultIn(
	document: ReturnType<typeof parseText>,
	file: string,
	termbase: ReturnType<typeof buildTermbase>,
	counted: (count: number) => void,
	shown: string,
): string | null {
	let found: ReturnType<typeof checkDocument>;
	try {
		found = checkDocument(document, termbase, {...DEFAULT_SETTINGS, minConfidence: 0});
	} catch (error) {
		return `${shown}: threw ${error instanceof Error ? error.stack?.slice(0, 300) : error}`;
	}
	counted(found.length);
	if (fileTextOf(document) !== file) return `${shown}: another text`;
	const told = jsonMismatches({document, words: 0, mismatches: found});
	let behind = 0;
	for (const [nth, mismatch] of found.entries()) {
		const {span} = mismatch;
		const at = fileSpanOf(document, span);
		const one = told[nth]!;
		if (document.text.slice(span.start, span.end) !== mismatch.found)
			return `${shown}: ${mismatch.rule} shows ${mismatch.found}`;
		if (span.start < behind) return `${shown}: ${mismatch.rule} overlaps the one before`;
		behind = span.end;
		// HTML folds white space.
		const slice = file.slice(at.start, at.end);
		if (
			!/[\\&<]/.test(slice) &&
			slice.replace(/\s+/g, ' ') !== mismatch.found.replace(/\s+/g, ' ') &&
			!mismatch.found.includes('\n') &&
			!slice.includes('\r')
		)
			return `${shown}: the file has ${JSON.stringify(slice)} for ${JSON.stringify(mismatch.found)}`;
		if (one.start !== at.start || one.end !== at.end)
			return `${shown}: JSON says ${one.start}–${one.end} for ${at.start}–${at.end}`;
		const start = locusOf(file, at.start);
		const end = locusOf(file, at.end);
		if (
			one.line !== start.line ||
			one.column !== start.column ||
			one.endLine !== end.line ||
			one.endColumn !== end.column
		)
			return `${shown}: ${one.line}:${one.column}–${one.endLine}:${one.endColumn} for ${start.line}:${start.column}–${end.line}:${end.column}`;
	}
	return null;
}

/** What reads a byte or two as a letter; the other way about is made of it. */
const DECODERS: readonly string[] = [
	...[
		'shift_jis',
		'euc-jp',
		'gb18030',
		'big5',
		'euc-kr',
		'windows-1252',
		'iso-8859-1',
		'iso-8859-2',
		'koi8-r',
		'windows-1251',
	],
];

function encoderOf(label: string): (text: string) => Uint8Array | null {
	const decoder = new TextDecoder(label);
	const bytesOf = new Map<string, number[]>();
	for (let first = 0; first < 256; first++) {
		const letter = decoder.decode(new Uint8Array([first]));
		if (letter.length === 1 && letter !== '\ufffd' && !bytesOf.has(letter)) bytesOf.set(letter, [first]);
		if (first < 0x80) continue;
		for (let second = 0x40; second < 256; second++) {
			const pair = decoder.decode(new Uint8Array([first, second]));
			if ([...pair].length === 1 && pair !== '\ufffd' && !bytesOf.has(pair)) bytesOf.set(pair, [first, second]);
		}
	}
	return (text) => {
		const bytes = [...text].flatMap((letter) => bytesOf.get(letter) ?? [-1]);
		return bytes.includes(-1) ? null : new Uint8Array(bytes);
	};
}

const utf16 = (text: string, isBig: boolean) => {
	const bytes = Buffer.from(text, 'utf16le');
	return isBig ? bytes.swap16() : bytes;
};

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array | null>> = {
	'utf-8': (text) => Buffer.from(text),
	'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
	'utf-16le with a mark': (text) => utf16(`\ufeff${text}`, false),
	'utf-16be with a mark': (text) => utf16(`\ufeff${text}`, true),
	'utf-16le': (text) => utf16(text, false),
	'utf-16be': (text) => utf16(text, true),
	'utf-32le with a mark': (text) =>
		new Uint8Array(Uint32Array.from([0xfeff, ...[...text].map((one) => one.codePointAt(0)!)]).buffer),
	'cesu-8': (text) =>
		Buffer.concat([...text].flatMap((one) => (one.length === 1 ? [Buffer.from(one)] : [...one].flatMap(surrogates)))),
	...Object.fromEntries(DECODERS.map((label) => [label, encoderOf(label)])),
};

/** Each half of a pair as three bytes of its own, as some databases write it. */
function surrogates(letter: string): Buffer[] {
	return [letter.charCodeAt(0), letter.charCodeAt(1)].map((unit) =>
		Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]),
	);
}

const ENCODED: readonly string[] = [
	...['秦剛はHataと会った。', 'ブリンケン国務長官が到着した。', '東京で会談、Hataは欠席。'],
	...['秦刚会见了Hata。', '布林肯抵达北京，会谈开始。', '친강은 Hata를 만났다.', '서울에서 회담이 열렸다.'],
	...[
		'Zoë Müller met Hata – “so”.',
		'Café Señor Hata, naïve.',
		'Hata řekl, že Łódź.',
		'Путин встретил Hata.',
		'Министр приехал в Москву.',
	],
];

/** Texts in many encodings: read right, or refused with the offset of the first byte that is none of a text; never another text. */
function encodings(): Figure {
	const tally = new Tally(7, 'texts in other encodings: read right or refused with the offset, never garbled');
	let refused = 0;
	for (const [name, encode] of Object.entries(ENCODERS)) {
		for (const base of [...ENCODED, ...ENCODED.map((text) => `Plain first line.\n${text}\n${text}`)]) {
			for (const text of name === 'cesu-8' ? [`${base}𠮷👩`] : [base, `${base}\r\nHata left.`]) {
				const bytes = encode(text);
				if (bytes === null) continue;
				const decoded = decodeText(bytes);
				if (!decoded.ok) {
					refused++;
					tally.count(
						/\d/.test(decoded.fault.message) ? null : `${name}: refused without an offset: ${decoded.fault.message}`,
					);
				} else
					tally.count(
						decoded.text === text ? null : `${name}: ${JSON.stringify(text)} read as ${JSON.stringify(decoded.text)}`,
					);
			}
		}
	}
	return tally.figure(`${Object.keys(ENCODERS).length} encodings, ${refused} refused`);
}

export async function positions(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	const isFull = scale === 'full';
	return [disguises(isFull ? 50 : 4, random), await spans(isFull ? 100_000 : 300, random), encodings()];
}
