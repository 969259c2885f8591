import {existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {Entry} from '../../src/glossary/entry.js';
import {openDecisionLog} from '../../src/io/decision-log.js';
import type {Desk} from '../../src/review/desk.js';
import {documentOf, entryOf, findWrong, type Wrong} from './fixtures.js';

/** A glossary for tests: JSON, and every wrong form listed. */
export type TestGlossary = {
	entries: {
		preferred: string;
		admitted?: string[];
		source?: {language: string; text: string}[];
		titles?: string[];
		note?: string;
		wrong: {
			found: string;
			suggestion: string | null;
			rule?: Wrong['rule'];
			confidence?: number;
			message?: string;
			candidates?: string[];
		}[];
	}[];
};

/** A desk over a folder with `glossary.json` and `*.txt`: what the real rooms do, in the smallest way that works. */
export function openFolderDesk(root: string): Desk {
	const glossaryPath = join(root, 'glossary.json');
	const readGlossary = (): TestGlossary => JSON.parse(readFileSync(glossaryPath, 'utf8'));
	let ids = 0;
	return {
		async check() {
			const glossary = readGlossary();
			const entries = glossary.entries.map(
				(raw): Entry =>
					entryOf(raw.preferred, {
						admitted: raw.admitted ?? [],
						source: raw.source ?? [],
						titles: (raw.titles ?? []).map((text) => ({text})),
						note: raw.note ?? null,
						place: {path: 'glossary.json', line: 1, column: 1},
					}),
			);
			const wrong = glossary.entries.flatMap((raw, index) =>
				raw.wrong
					.filter((one) => !(raw.admitted ?? []).includes(one.found))
					.map(
						(one): Wrong => ({
							...one,
							entry: entries[index]!,
							candidates: (one.candidates ?? []).map((text) => ({text, entry: entries[index]!})),
						}),
					),
			);
			const names = readdirSync(root)
				.filter((name) => name.endsWith('.txt'))
				.sort();
			const files = names.map((name) => {
				const document = documentOf(readFileSync(join(root, name), 'utf8'), name);
				return {document, mismatches: findWrong(document, wrong)};
			});
			return {ok: true, value: {files, entries}, warnings: []};
		},
		async planEdit(edit) {
			const before = readFileSync(glossaryPath, 'utf8');
			const glossary = readGlossary();
			if (edit.kind === 'add') glossary.entries.push({preferred: edit.preferred, wrong: []});
			else {
				const entry = glossary.entries.find((raw) => entryOf(raw.preferred).id === edit.entryId)!;
				if (edit.kind === 'admit') entry.admitted = [...(entry.admitted ?? []), edit.form];
				else entry.wrong.push({found: edit.form, suggestion: entry.preferred, rule: 'forbidden'});
			}
			return {
				ok: true,
				value: {path: 'glossary.json', before, after: `${JSON.stringify(glossary, null, '\t')}\n`},
				warnings: [],
			};
		},
		async write({path, before, after}, {backup}) {
			const full = join(root, path);
			const now = readFileSync(full, 'utf8');
			if (now !== before) {
				return {
					ok: false,
					problems: [{code: 'changed-file', path, message: 'The file has changed meanwhile. Check again.'}],
				};
			}
			if (backup) writeFileSync(`${full}.bak`, now);
			writeFileSync(`${full}.tmp`, after, {mode: statSync(full).mode});
			renameSync(`${full}.tmp`, full);
			return {ok: true, value: null, warnings: []};
		},
		isThere: (path) => existsSync(join(root, path)),
		pathInLog: (path) => relative(root, join(root, path)).replaceAll('\\', '/'),
		log: openDecisionLog(join(root, '.glossproof', 'decisions.jsonl')),
		now: () => new Date(),
		newId: () => `${process.pid.toString(36)}-${Date.now().toString(36)}-${(ids++).toString(36)}`,
	};
}
