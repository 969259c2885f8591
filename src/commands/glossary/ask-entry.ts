import type {NewEntry} from '../../glossary/edit.js';
import {KINDS, type Kind} from '../../glossary/entry.js';
import type {Io} from '../../io/io.js';
import {nearestWord} from '../../problems/nearest.js';
import {officeOf, oneOrMore, parseSource} from './entry-words.js';

/** Reads one answer: its value, or the sentence that asks for another. */
type Read<T> = (answer: string) => {readonly value: T} | {readonly again: string};

/**
 * An entry asked for step by step on the terminal; what was given with options is not asked again. Null when the asking was
 * ended (Ctrl-C, Ctrl-D).
 */
export async function askForEntry(given: NewEntry, io: Io): Promise<NewEntry | null> {
	await io.stderr.write('A new entry. Enter leaves out what is not known; Ctrl-C ends without writing.\n');
	let entry: NewEntry = given;
	const steps: readonly (() => Promise<Partial<NewEntry> | null>)[] = [
		() => ask(io, 'Correct rendering: ', readRendering),
		async () => (entry.kind === undefined ? ask(io, `Kind (${KINDS.join(', ')}): `, readKind) : {}),
		async () => (entry.source === undefined ? askForSources(io) : {}),
		async () =>
			entry.admitted === undefined ? ask(io, 'Other right renderings, parted by ; : ', readList('admitted')) : {},
		async () =>
			entry.forbidden === undefined
				? ask(io, 'Renderings known to be wrong, parted by ; : ', readList('forbidden'))
				: {},
		async () =>
			entry.kind === 'person' && entry.titles === undefined
				? ask(io, 'Offices, parted by ; with dates as 2022-12..2023-07: ', readOffices)
				: {},
		async () =>
			entry.kind === 'person' && entry.gender === undefined ? ask(io, 'Gender (male, female): ', readGender) : {},
		async () => (entry.note === undefined ? ask(io, 'Note: ', readNote) : {}),
	];
	for (const step of steps) {
		const answered = await step();
		if (answered === null) return null;
		entry = {...entry, ...answered};
	}
	return entry;
}

async function ask<T>(io: Io, question: string, read: Read<T>): Promise<T | null> {
	for (;;) {
		const answer = await io.ask(question);
		if (answer === null) return null;
		const outcome = read(answer.trim());
		if ('value' in outcome) return outcome.value;
		await io.stderr.write(`${outcome.again}\n`);
	}
}

async function askForSources(io: Io): Promise<Partial<NewEntry> | null> {
	let source: Record<string, readonly string[]> = {};
	for (;;) {
		const isFirst = Object.keys(source).length === 0;
		const answer = await ask(io, isFirst ? 'Source name, as ja=秦剛: ' : 'Another source name: ', readSource);
		if (answer === null) return null;
		if (answer === '') return isFirst ? {} : {source: oneOrMore(source)};
		source = parseSource(answer, source);
	}
}

const readSource: Read<string> = (text) =>
	/^$|^[A-Za-z0-9-]+\s*=\s*\S/.test(text) ? {value: text} : {again: 'Say it as LANGUAGE=NAME, as in zh=秦刚.'};

const readRendering: Read<Partial<NewEntry>> = (text) =>
	text === '' ? {again: 'An entry needs its rendering.'} : {value: {preferred: text}};

const readKind: Read<Partial<NewEntry>> = (text) => {
	if (text === '') return {value: {}};
	const kinds: readonly Kind[] = KINDS.filter((kind) => kind.startsWith(text.toLowerCase()));
	if (kinds.length === 1) return {value: {kind: kinds[0]!}};
	const exact = KINDS.find((kind) => kind === text.toLowerCase());
	if (exact !== undefined) return {value: {kind: exact}};
	const near = nearestWord(text, KINDS);
	return {again: near === null ? `There is no kind “${text}”.` : `There is no kind “${text}”; did you mean ${near}?`};
};

const listOf = (text: string) =>
	text
		.split(/\s*;\s*/)
		.map((item) => item.trim())
		.filter((item) => item !== '');

const readList =
	(key: 'admitted' | 'forbidden'): Read<Partial<NewEntry>> =>
	(text) => {
		const items = listOf(text);
		return {value: items.length === 0 ? {} : {[key]: items}};
	};

const readOffices: Read<Partial<NewEntry>> = (text) => {
	const titles = listOf(text).map(officeOf);
	return {value: titles.length === 0 ? {} : {titles}};
};

const readGender: Read<Partial<NewEntry>> = (text) => {
	if (text === '') return {value: {}};
	const gender = (['male', 'female'] as const).find((one) => one.startsWith(text.toLowerCase()));
	return gender === undefined ? {again: 'Say male or female, or nothing.'} : {value: {gender}};
};

const readNote: Read<Partial<NewEntry>> = (text) => ({value: text === '' ? {} : {note: text}});
