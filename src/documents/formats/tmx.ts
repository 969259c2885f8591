import {DocumentBuilder, Passage} from '../builder.js';
import {readCharacterData, readXml, refuseXml, type XmlReader, type XmlTag} from '../xml.js';
import {bilingual, type ParseFormat, type ParseOptions, UNKNOWN_LANGUAGE, UntranslatedCount} from './format.js';

/**
 * TMX 1.1 to 1.4. Of each unit the translation is checked: the variant in the language of the glossary, or the only one in
 * another language than the source. Codes of the original document are no text.
 */
export const parseTmx: ParseFormat = (text, options) => {
	const builder = new DocumentBuilder(text, '\n');
	const untranslated = new UntranslatedCount();
	const fault = readXml(text, options.hasByteOrderMark, new TmxReader(builder, untranslated, options));
	if (fault !== null) return {ok: false, fault};
	return bilingual(builder.build(options.path, 'tmx'), untranslated.value, 'units');
};

/** Elements that hold codes; `sub` within them is left alone too. `hi` holds text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub']);

type Variant = {readonly language: string; readonly passage: Passage};

class TmxReader implements XmlReader {
	readonly #builder: DocumentBuilder;
	readonly #untranslated: UntranslatedCount;
	readonly #options: ParseOptions;
	readonly #stack: string[] = [];
	#headerLanguage = '*all*';
	#unit: {readonly offset: number; readonly sourceLanguage: string; readonly variants: Variant[]} | null = null;
	#language = '';
	#passage: Passage | null = null;
	#skipFrom: number | null = null;

	constructor(builder: DocumentBuilder, untranslated: UntranslatedCount, options: ParseOptions) {
		this.#builder = builder;
		this.#untranslated = untranslated;
		this.#options = options;
	}

	open({name, attributes, start}: XmlTag): void {
		if (this.#stack.length === 0 && name !== 'tmx') {
			refuseXml(
				'invalid-tmx',
				start,
				`The root element is <${name}>, not <tmx>. Say what the file is with --input-format, or leave it out.`,
			);
		}
		this.#stack.push(name);
		if (this.#passage !== null) {
			if (CODES.has(name)) this.#skipFrom ??= this.#stack.length;
			return;
		}
		if (name === 'header') this.#headerLanguage = attributes.srclang ?? '*all*';
		else if (name === 'tu') {
			this.#unit = {offset: start, sourceLanguage: attributes.srclang ?? this.#headerLanguage, variants: []};
		} else if (name === 'tuv') this.#language = attributes['xml:lang'] ?? attributes.lang ?? UNKNOWN_LANGUAGE;
		else if (name === 'seg' && this.#unit !== null) {
			this.#passage = new Passage(this.#builder.fileText);
			this.#unit.variants.push({language: this.#language, passage: this.#passage});
		}
	}

	close({name}: XmlTag): void {
		if (this.#skipFrom === this.#stack.length) this.#skipFrom = null;
		this.#stack.pop();
		if (name === 'seg') this.#passage = null;
		else if (name === 'tu') this.#closeUnit();
	}

	text(start: number, end: number, isCdata: boolean): void {
		if (this.#passage === null || this.#skipFrom !== null) return;
		readCharacterData(this.#builder.fileText, start, end, isCdata, this.#passage);
	}

	#closeUnit(): void {
		const {offset, sourceLanguage, variants} = this.#unit!;
		this.#unit = null;
		const isAny = sourceLanguage.toLowerCase() === '*all*';
		const source = isAny ? undefined : variants.find(({language}) => isLanguage(language, sourceLanguage));
		const others = variants.filter((variant) => variant !== source);
		const target =
			others.find(({language}) => isLanguage(language, this.#options.targetLanguage)) ??
			(others.length === 1 && !isAny ? others[0] : undefined);
		if (target === undefined) {
			this.#untranslated.add(offset);
			return;
		}
		this.#builder.openSegment();
		target.passage.writeTo(this.#builder);
		const index = this.#builder.closeSegment();
		const original = source ?? this.#otherOf(variants, target);
		if (index === null) this.#untranslated.add(offset);
		else if (original !== undefined) {
			const language = this.#options.sourceLanguage ?? original.language;
			this.#builder.setSource(index, {text: original.passage.text, language});
		}
	}

	/** The source where the file does not say which it is: in the language asked for, or the first that is not the target. */
	#otherOf(variants: readonly Variant[], target: Variant): Variant | undefined {
		const others = variants.filter((variant) => variant !== target);
		const {sourceLanguage} = this.#options;
		return others.find(({language}) => sourceLanguage !== null && isLanguage(language, sourceLanguage)) ?? others[0];
	}
}

/** Whether a tag is of a language: `en-GB` of `en`, and the other way round. */
function isLanguage(tag: string, language: string): boolean {
	const [a, b] = [tag, language].map((each) => each.toLowerCase().replaceAll('_', '-'));
	return a === b || a!.startsWith(`${b}-`) || b!.startsWith(`${a}-`);
}
