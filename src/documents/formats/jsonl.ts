import {DocumentBuilder} from '../builder.js';
import {segmentLines} from '../segment.js';
import {bilingual, type ParseFormat, refuse, UNKNOWN_LANGUAGE, UntranslatedCount} from './format.js';

/** One JSON object a line, `{"source": "…", "target": "…"}`; other keys are left alone. */
export const parseJsonl: ParseFormat = (text, {path, sourceLanguage}) => {
	const builder = new DocumentBuilder(text, '\n');
	const untranslated = new UntranslatedCount();
	const language = sourceLanguage ?? UNKNOWN_LANGUAGE;
	for (const {span} of segmentLines(text)) {
		const line = text.slice(span.start, span.end);
		if (/^\s*$/.test(line)) continue;
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch (error) {
			return refuse(
				'invalid-json',
				span.start + faultIn(line, error),
				'This line is not valid JSON from here on. Each line must be an object such as {"source": "…", "target": "…"}.',
			);
		}
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return refuse(
				'invalid-json',
				span.start,
				'This line is no JSON object. Each line must be one, such as {"source": "…", "target": "…"}.',
			);
		}
		const {source, target} = value as {source?: unknown; target?: unknown};
		if (target === undefined) {
			return refuse(
				'missing-target',
				span.start,
				'This object has no key "target", so there is nothing to check in it. Give it one, null where there is no translation yet.',
			);
		}
		for (const [key, each] of Object.entries({source, target})) {
			if (typeof each === 'string' || each === null || each === undefined) continue;
			return refuse(
				'invalid-json',
				span.start + (membersOf(line).get(key)?.start ?? 0),
				`The value of "${key}" is no string.`,
			);
		}
		const place = membersOf(line).get('target')!;
		if (typeof target !== 'string' || target.trim() === '') {
			untranslated.add(span.start + place.start);
			continue;
		}
		builder.openSegment();
		copyString(builder, span.start + place.start + 1, span.start + place.end - 1);
		const index = builder.closeSegment();
		if (index !== null && typeof source === 'string') builder.setSource(index, {text: source, language});
	}
	return bilingual(builder.build(path, 'jsonl'), untranslated.value, 'objects');
};

/** The inside of a JSON string that is known to be valid. */
function copyString(builder: DocumentBuilder, start: number, end: number): void {
	let from = start;
	for (const match of builder.fileText.slice(start, end).matchAll(/\\(?:u[\da-fA-F]{4}|[^u])/g)) {
		const at = start + match.index;
		builder.copy(from, at, 'json');
		from = at + match[0].length;
		builder.put(JSON.parse(`"${match[0]}"`) as string, at, from, 'json');
	}
	builder.copy(from, end, 'json');
}

const TOKEN = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+)/y;

/** Where the values of a valid object's own keys stand; of equal keys the last counts, as for every reader of JSON. */
function membersOf(line: string): Map<string, {readonly start: number; readonly end: number}> {
	const members = new Map<string, {start: number; end: number}>();
	TOKEN.lastIndex = 0;
	let depth = 0;
	let key: string | null = null;
	let isValue = false;
	for (let match = TOKEN.exec(line); match !== null; match = TOKEN.exec(line)) {
		const token = match[1]!;
		const end = TOKEN.lastIndex;
		if (token === '}' || token === ']') depth--;
		if (depth === 1) {
			if (token === ':') isValue = true;
			else if (token === ',') isValue = false;
			else if (!isValue) key = token.startsWith('"') ? (JSON.parse(token) as string) : key;
			else if (key !== null && !(token === '}' || token === ']')) members.set(key, {start: end - token.length, end});
		}
		if (token === '{' || token === '[') depth++;
	}
	return members;
}

/** Offset in a line where it stops being JSON, as the engine's own message tells it; the end where it is cut short. */
function faultIn(line: string, error: unknown): number {
	const at = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
	return at === undefined ? line.length : Math.min(Number(at), line.length);
}
