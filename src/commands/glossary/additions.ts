import {firstEntries, type NewEntry} from '../../glossary/edit.js';
import {homeFinder} from '../../glossary/editing/home.js';
import {planAdditions} from '../../glossary/editing/new-entry.js';
import {editFiles, type Planner} from '../../glossary/editing/plan.js';
import type {OpenGlossaries} from './files.js';
import type {NewTexts} from './write.js';

/** The texts of the glossary files with new entries: each in the file named, else where its like are. */
export function textsWith(entries: readonly NewEntry[], file: string | null, open: OpenGlossaries): NewTexts {
	const home = homeFinder(open.parsed);
	const last = open.files.at(-1)?.path ?? open.first;
	const byFile = new Map<string, NewEntry[]>();
	for (const entry of entries) {
		const path = file ?? home(entry) ?? last;
		byFile.set(path, [...(byFile.get(path) ?? []), entry]);
	}
	const planners = new Map<string, readonly Planner[]>();
	const fresh = new Map<string, string>();
	for (const [path, own] of byFile) {
		if (open.parsed.some(({glossary}) => glossary.path === path)) planners.set(path, [planAdditions(own)]);
		else {
			const first = firstEntries(open.files.find((other) => other.path === path)?.text ?? '', path, own);
			if (!first.ok) return first;
			fresh.set(path, first.value);
		}
	}
	const edited = editFiles(open.parsed, planners);
	return edited.ok ? {...edited, value: new Map([...edited.value, ...fresh])} : edited;
}
