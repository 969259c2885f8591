import {DocumentBuilder, Passage} from '../builder.js';
import type {SourceSegment} from '../document.js';
import {readCharacterData, readXml, refuseXml, type XmlReader, type XmlTag} from '../xml.js';
import {bilingual, type ParseFormat, UNKNOWN_LANGUAGE, UntranslatedCount} from './format.js';

/**
 * XLIFF 1.2 and 2.x. A segment for each `<target>`, or for each of its `<mrk mtype="seg">`; notes, alternatives and matches,
 * ignorable parts, codes, and what must not be translated are no text.
 *
 * What stands as a translation is checked whatever its state. A unit counts as untranslated where its target is missing or
 * blank, or still holds a copy of the source and says so.
 */
export const parseXliff: ParseFormat = (text, {path, sourceLanguage, hasByteOrderMark}) => {
	const builder = new DocumentBuilder(text, '\n');
	const untranslated = new UntranslatedCount();
	const reader = new XliffReader(builder, untranslated, sourceLanguage);
	const fault = readXml(text, hasByteOrderMark, reader);
	if (fault !== null) return {ok: false, fault};
	return bilingual(builder.build(path, 'xliff'), untranslated.value, 'units');
};

/** Codes of the original document, whose content is no text; `sub` within them is left alone too. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub']);
const COPIED_STATES = new Set(['new', 'needs-translation', 'initial']);

/** The text of a `<source>` or `<target>`, whole and by its marked segments. */
type Content = {
	readonly offset: number;
	readonly whole: Passage;
	readonly marked: Map<string, Passage>;
	readonly state: string | undefined;
};

class XliffReader implements XmlReader {
	readonly #builder: DocumentBuilder;
	readonly #untranslated: UntranslatedCount;
	readonly #namedLanguage: string | null;
	readonly #stack: {readonly name: string; readonly isTranslated: boolean}[] = [];
	#version: 1 | 2 = 1;
	#language: string = UNKNOWN_LANGUAGE;
	/** Of the unit or, in 2.x, the segment that is open. */
	#unit: {readonly offset: number; state: string | undefined} | null = null;
	#source: Content | null = null;
	#segmented: Content | null = null;
	#target: Content | null = null;
	/** The element whose text is read now, with how deep it stands. */
	#content: {readonly of: Content; readonly depth: number} | null = null;
	/** Depth of the code or protected part that is passed over. */
	#skipFrom: number | null = null;
	#mark: {readonly passage: Passage; readonly depth: number} | null = null;

	constructor(builder: DocumentBuilder, untranslated: UntranslatedCount, language: string | null) {
		this.#builder = builder;
		this.#untranslated = untranslated;
		this.#namedLanguage = language;
	}

	open(tag: XmlTag): void {
		const parent = this.#stack.at(-1);
		if (parent === undefined) this.#openRoot(tag);
		const {name, attributes} = tag;
		const isTranslated =
			attributes.translate === undefined ? (parent?.isTranslated ?? true) : attributes.translate !== 'no';
		this.#stack.push({name, isTranslated});
		const depth = this.#stack.length;
		if (this.#content !== null) {
			this.#openInline(tag, depth);
			return;
		}
		if (name === 'file' && this.#version === 1) this.#setLanguage(attributes['source-language']);
		if (name === (this.#version === 1 ? 'trans-unit' : 'segment') && isTranslated) {
			this.#unit = {offset: tag.start, state: attributes.state};
		}
		if (this.#unit === null || (parent?.name !== 'trans-unit' && parent?.name !== 'segment')) return;
		if (name !== 'source' && name !== 'seg-source' && name !== 'target') return;
		const content: Content = {
			offset: tag.start,
			whole: new Passage(this.#builder.fileText),
			marked: new Map(),
			state: attributes.state ?? this.#unit.state,
		};
		if (name === 'source') this.#source = content;
		else if (name === 'target') this.#target = content;
		else this.#segmented = content;
		this.#content = {of: content, depth};
	}

	close({name}: XmlTag): void {
		const depth = this.#stack.length;
		this.#stack.pop();
		if (this.#skipFrom === depth) this.#skipFrom = null;
		if (this.#mark?.depth === depth) this.#mark = null;
		if (this.#content?.depth === depth) this.#content = null;
		if (this.#unit !== null && (name === 'trans-unit' || (name === 'segment' && this.#version === 2)))
			this.#closeUnit();
	}

	text(start: number, end: number, isCdata: boolean): void {
		if (this.#content === null || this.#skipFrom !== null) return;
		const text = this.#builder.fileText;
		readCharacterData(text, start, end, isCdata, this.#content.of.whole);
		if (this.#mark !== null) readCharacterData(text, start, end, isCdata, this.#mark.passage);
	}

	#openRoot({name, attributes, start}: XmlTag): void {
		const {version = ''} = attributes;
		if (name !== 'xliff') {
			refuseXml(
				'invalid-xliff',
				start,
				`The root element is <${name}>, not <xliff>. Say what the file is with --input-format, or leave it out.`,
			);
		}
		if (!/^[12](?:\.|$)/.test(version)) {
			const what = version === '' ? 'does not say its version' : `is of version ${version}`;
			refuseXml(
				'unknown-xliff',
				start,
				`This XLIFF ${what}. Versions 1.0 to 1.2 and 2.x are read: export it as one of them.`,
			);
		}
		this.#version = version.startsWith('1') ? 1 : 2;
		if (this.#version === 2) this.#setLanguage(attributes.srcLang);
	}

	#setLanguage(language: string | undefined): void {
		this.#language = this.#namedLanguage ?? (language === undefined || language === '' ? UNKNOWN_LANGUAGE : language);
	}

	#openInline({name, attributes}: XmlTag, depth: number): void {
		if (this.#skipFrom !== null) return;
		const content = this.#content!.of;
		const isProtected = name === 'mrk' && (attributes.translate === 'no' || attributes.mtype === 'protected');
		if (CODES.has(name) || isProtected) this.#skipFrom = depth;
		if (attributes.ctype === 'lb' || attributes.subType === 'xlf:lb') {
			content.whole.gap('\n');
			this.#mark?.passage.gap('\n');
		}
		if (name === 'mrk' && attributes.mtype === 'seg' && this.#mark === null) {
			const passage = new Passage(this.#builder.fileText);
			content.marked.set(attributes.mid ?? String(content.marked.size), passage);
			this.#mark = {passage, depth};
		}
	}

	#closeUnit(): void {
		const target = this.#target;
		const offset = target?.offset ?? this.#unit!.offset;
		const hasText = this.#source === null || /\S/.test(this.#source.whole.text);
		if (target === null || isCopy(target, this.#source)) {
			if (hasText) this.#untranslated.add(offset);
		} else if (target.marked.size === 0) this.#write(target.whole, this.#source?.whole, offset, hasText);
		else {
			for (const [id, passage] of target.marked) {
				// A source that is one segment need not be marked.
				const whole = target.marked.size === 1 ? this.#source?.whole : undefined;
				this.#write(passage, (this.#segmented ?? this.#source)?.marked.get(id) ?? whole, offset, hasText);
			}
		}
		this.#unit = null;
		this.#source = null;
		this.#segmented = null;
		this.#target = null;
	}

	#write(target: Passage, source: Passage | undefined, offset: number, hasText: boolean): void {
		this.#builder.openSegment();
		target.writeTo(this.#builder);
		const index = this.#builder.closeSegment();
		if (index === null) {
			if (hasText) this.#untranslated.add(offset);
			return;
		}
		if (source === undefined) return;
		const segment: SourceSegment = {text: source.text, language: this.#language};
		this.#builder.setSource(index, segment);
	}
}

function isCopy(target: Content, source: Content | null): boolean {
	return COPIED_STATES.has(target.state ?? '') && target.whole.text === source?.whole.text;
}
