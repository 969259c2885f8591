import type {Entry} from '../entry.js';
import {type Exported, type Feature, lossesOf} from './exchange.js';
import {escapeXml} from './xml.js';

/** `basic` and `min` are the public dialects of ISO 30042:2019; `dca` names categories in attributes, `dct` as elements. */
export type TbxOptions = {
	readonly dialect: 'basic' | 'min';
	readonly style: 'dca' | 'dct';
	readonly language: string;
	readonly title: string;
};

// What the modules of a dialect have no category for. TBX-Min knows no context.
const LACKING: Readonly<Record<TbxOptions['dialect'], readonly Feature[]>> = {
	basic: ['titles', 'gender', 'caseSensitive', 'wrongExamples'],
	min: ['titles', 'gender', 'caseSensitive', 'rightExamples', 'wrongExamples'],
};

const STATUS = {
	preferred: 'preferredTerm-admn-sts',
	admitted: 'admittedTerm-admn-sts',
	forbidden: 'deprecatedTerm-admn-sts',
} as const;

/** Said in the header of our own files, whose ids are read back. */
export const OWN_MARK = 'Exported by glossproof.';

/** Entries as a TBX file of ISO 30042:2019. */
export function writeTbx(entries: readonly Entry[], options: TbxOptions): Exported<string> {
	const {dialect, style, language, title} = options;
	const name = dialect === 'basic' ? 'TBX-Basic' : 'TBX-Min';
	const namespaces =
		style === 'dca'
			? ''
			: ` xmlns:min="http://www.tbxinfo.net/ns/min"${dialect === 'basic' ? ' xmlns:basic="http://www.tbxinfo.net/ns/basic"' : ''}`;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<tbx type="${name}" style="${style}" xml:lang="${escapeXml(language)}" xmlns="urn:iso:std:iso:30042:ed-2"${namespaces}>`,
		'\t<tbxHeader>',
		'\t\t<fileDesc>',
		`\t\t\t<titleStmt><title>${escapeXml(title)}</title></titleStmt>`,
		`\t\t\t<sourceDesc><p>${OWN_MARK}</p></sourceDesc>`,
		'\t\t</fileDesc>',
		'\t</tbxHeader>',
		'\t<text>',
		'\t\t<body>',
		...entries.flatMap((entry) => conceptLines(entry, options)),
		'\t\t</body>',
		'\t</text>',
		'</tbx>',
	];
	const own = entries.filter(({source}) => source.some((one) => isSame(one.language, language))).length;
	const mixed =
		own === 0
			? []
			: [
					`${name} cannot tell source names in “${language}” from renderings: left out of ${own} ${own === 1 ? 'entry' : 'entries'}.`,
				];
	return {content: `${lines.join('\n')}\n`, losses: [...lossesOf(entries, name, LACKING[dialect]), ...mixed]};
}

const isSame = (a: string, b: string) => a.toLowerCase().split('-')[0] === b.toLowerCase().split('-')[0];

function conceptLines(entry: Entry, options: TbxOptions): string[] {
	const {language} = options;
	const languages = [...new Set(entry.source.map((name) => name.language))].filter((one) => !isSame(one, language));
	const speech = entry.kind === 'term' || entry.kind === 'title' ? 'noun' : 'properNoun';
	const term = (text: string, status: keyof typeof STATUS, more: readonly string[] = []) => [
		'\t\t\t\t\t<termSec>',
		`\t\t\t\t\t\t<term>${escapeXml(text)}</term>`,
		`\t\t\t\t\t\t${category('termNote', 'min', 'partOfSpeech', speech, options)}`,
		`\t\t\t\t\t\t${category('termNote', 'min', 'administrativeStatus', STATUS[status], options)}`,
		...more.map((line) => `\t\t\t\t\t\t${line}`),
		'\t\t\t\t\t</termSec>',
	];
	const section = (tag: string, inner: readonly string[]) => [
		`\t\t\t\t<langSec xml:lang="${escapeXml(tag)}">`,
		...inner,
		'\t\t\t\t</langSec>',
	];
	const contexts = options.dialect === 'basic' ? (entry.examples?.right ?? []) : [];
	return [
		`\t\t\t<conceptEntry id="${escapeXml(xmlId(entry.id))}">`,
		...(entry.kind === null ? [] : [`\t\t\t\t${category('descrip', 'min', 'subjectField', entry.kind, options)}`]),
		...(entry.note === null ? [] : [`\t\t\t\t<note>${escapeXml(entry.note)}</note>`]),
		...section(language, [
			...term(
				entry.preferred,
				'preferred',
				contexts.map((sentence) => category('descrip', 'basic', 'context', sentence, options)),
			),
			...entry.admitted.flatMap((text) => term(text, 'admitted')),
			...entry.forbidden.flatMap(({text, note}) =>
				term(text, 'forbidden', note === undefined ? [] : [`<note>${escapeXml(note)}</note>`]),
			),
		]),
		...languages.flatMap((tag) =>
			section(
				tag,
				entry.source
					.filter((name) => name.language === tag)
					.flatMap(({text}, at) => term(text, at === 0 ? 'preferred' : 'admitted')),
			),
		),
		'\t\t\t</conceptEntry>',
	];
}

function category(
	element: 'descrip' | 'termNote',
	module: 'min' | 'basic',
	name: string,
	value: string,
	{style}: TbxOptions,
): string {
	return style === 'dca'
		? `<${element} type="${name}">${escapeXml(value)}</${element}>`
		: `<${module}:${name}>${escapeXml(value)}</${module}:${name}>`;
}

/** An id of XML begins with a letter or an underscore; ours never with the latter. */
function xmlId(id: string): string {
	return /^\p{L}/u.test(id) ? id : `_${id}`;
}
