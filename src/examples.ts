import {checkDocument} from './check.js';
import type {Settings} from './config.js';
import {parseText} from './documents/formats/text.js';
import {type Finding, subjectsOf} from './glossary/lint/finding.js';
import type {ParsedFile} from './glossary/parse.js';
import {textsUnder} from './glossary/raw.js';
import type {Termbase} from './glossary/termbase.js';

/**
 * The example sentences of entries that are not judged as they say, each checked as a text of its own: a right one in which
 * anything is told, a wrong one in which nothing is told of its entry.
 */
export function checkExamples(files: readonly ParsedFile[], termbase: Termbase, settings: Settings): Finding[] {
	return subjectsOf(files).flatMap(({file, entry, raw}): Finding[] => {
		if (raw.examples === undefined) return [];
		const {examples} = raw;
		return (['right', 'wrong'] as const).flatMap((side) =>
			textsUnder(examples, side, examples[side]).flatMap(({text, parent, key}): Finding[] => {
				const mismatches = checkDocument(parseText('-', text), termbase, settings);
				const message = side === 'right' ? flagged(mismatches) : missed(mismatches, entry.id, entry.preferred);
				if (message === null) return [];
				const place = {file: file.raw, parent, key};
				return [{code: 'example-wrong', severity: 'warning', entry, place, about: [], message: () => message}];
			}),
		);
	});
}

type Found = ReturnType<typeof checkDocument>;

function flagged(mismatches: Found): string | null {
	if (mismatches.length === 0) return null;
	const told = mismatches.map(
		({found, rule, entry}) => `“${found}” (${rule}${entry === null ? '' : `, “${entry.preferred}”`})`,
	);
	return `This sentence is right by what it says, but a check tells ${told.join(', ')}. Admit the form, or move the sentence to \`wrong\`.`;
}

function missed(mismatches: Found, id: string, preferred: string): string | null {
	if (mismatches.some(({entry}) => entry?.id === id)) return null;
	const others = mismatches.map(({found, rule}) => `“${found}” (${rule})`);
	const instead = others.length === 0 ? 'nothing' : `only ${others.join(', ')}`;
	return `This sentence is wrong by what it says, but a check tells ${instead} of “${preferred}”. Forbid the form, or move the sentence to \`right\`.`;
}
