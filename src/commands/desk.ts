import {randomUUID} from 'node:crypto';
import {applySettings, type Settings} from '../config.js';
import {encodeText} from '../documents/decode.js';
import {addEntry, admitForm, forbidForm} from '../glossary/edit.js';
import type {Termbase} from '../glossary/termbase.js';
import {openDecisionLog} from '../io/decision-log.js';
import type {Found, Io} from '../io/io.js';
import {readText} from '../io/tell.js';
import type {Problem, Result} from '../problems/problem.js';
import type {Desk, FileChange, GlossaryEdit} from '../review/desk.js';
import {type ArticleOptions, readArticle} from './articles.js';
import type {Engine} from './engine.js';
import {type KeptTermbase, keptTermbase} from './kept-termbase.js';
import {parseGlossaryFiles} from './parse-glossaries.js';
import type {Project} from './project.js';

export type DeskOptions = {
	/** The articles, looked for anew with each check. */
	readonly findArticles: () => Promise<Found>;
	/** Glossary files; a new entry goes into the last. */
	readonly glossaries: readonly string[];
	readonly settingsOf: (path: string) => Settings;
	readonly readingOf: (path: string) => ArticleOptions;
	readonly project: Project;
};

/**
 * The rooms that `review` and `apply` need, joined.
 *
 * Nothing is told on the way, for a screen may be open: every problem is in a result.
 */
export function openDesk(options: DeskOptions, io: Io, engine: Engine): Desk {
	const {project} = options;
	let termbase: Termbase | null = null;

	const read = async (path: string): Promise<Result<string>> => {
		const file = await readText(io, path);
		if (!file.ok) return file;
		return {ok: true, value: file.value.text, warnings: []};
	};
	const readGlossaries = async (): Promise<Result<KeptTermbase>> => {
		const files: {path: string; text: string}[] = [];
		const problems: Problem[] = [];
		for (const path of options.glossaries) {
			const text = await read(path);
			if (text.ok) files.push({path, text: text.value});
			else problems.push(...text.problems);
		}
		if (problems.length > 0) return {ok: false, problems};
		const parsed = await parseGlossaryFiles(files, io, engine);
		if (!parsed.ok) return parsed;
		const entries = parsed.value.flatMap((glossary) => glossary.entries);
		return {ok: true, value: keptTermbase({entries, files}, io, engine), warnings: []};
	};

	return {
		async check() {
			const glossary = await readGlossaries();
			if (!glossary.ok) return glossary;
			termbase = await glossary.value.get();
			const found = await options.findArticles();
			const problems = [...found.problems];
			const files = [];
			for (const path of found.paths) {
				const article = await readArticle(io, path, options.readingOf(path));
				if (!article.ok) problems.push(...article.problems);
				else {
					const document = article.value;
					const settings = options.settingsOf(path);
					const mismatches = engine.checkDocument(document, termbase, settings);
					files.push({document, mismatches: applySettings(mismatches, settings)});
				}
			}
			await glossary.value.keep();
			if (files.length === 0 && problems.length > 0) return {ok: false, problems};
			return {ok: true, value: {files, entries: termbase.entries}, warnings: problems};
		},
		async planEdit(edit) {
			const path = edit.kind === 'add' ? options.glossaries.at(-1) : termbase?.byId.get(edit.entryId)?.place.path;
			if (path === undefined) {
				const message = 'The entry is in no glossary file any more. Quit and start the review again.';
				return {ok: false, problems: [{code: 'unknown-entry', path: null, message}]};
			}
			const before = await read(path);
			if (!before.ok) return before;
			const after = edited(before.value, path, edit);
			return after.ok ? {ok: true, value: {path, before: before.value, after: after.value}, warnings: []} : after;
		},
		write: (change, {backup}) => write(change, backup, io),
		isThere: project.isThere,
		pathInLog: project.pathInLog,
		log: openDecisionLog(project.logPath),
		now: () => io.now(),
		newId: () => randomUUID(),
	};
}

function edited(text: string, path: string, edit: GlossaryEdit): Result<string> {
	switch (edit.kind) {
		case 'admit':
			return admitForm(text, path, edit.entryId, edit.form);
		case 'forbid':
			return forbidForm(text, path, edit.entryId, edit.form);
		case 'add':
			return addEntry(text, path, {
				preferred: edit.preferred,
				...(edit.entryKind === null ? {} : {kind: edit.entryKind}),
			});
	}
}

/** Only over the text that the change was made from: what somebody else wrote meanwhile is not written over. */
async function write({path, before, after}: FileChange, backup: boolean, io: Io): Promise<Result<null>> {
	const bytes = await io.readBytes(path);
	if (!bytes.ok) return bytes;
	const now = await readText({readBytes: async () => bytes}, path);
	if (!now.ok) return now;
	if (now.value.text !== before) return changed(path);
	if (backup) {
		const kept = await io.writeFile(`${path}.bak`, bytes.value);
		if (!kept.ok) return kept;
	}
	// Compared once more by whoever writes, at the last moment.
	const replaced = await io.replaceFile(path, bytes.value, encodeText(after, now.value.encoding));
	if (!replaced.ok) return replaced;
	return replaced.value === 'changed' ? changed(path) : {ok: true, value: null, warnings: []};
}

function changed(path: string): Result<null> {
	const message = 'The file has changed since it was checked, so nothing was written. Try again: it is checked anew.';
	return {ok: false, problems: [{code: 'changed-file', path, message}]};
}
