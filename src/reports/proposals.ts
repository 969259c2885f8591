import {visible} from '../documents/visible.js';
import type {NewEntry} from '../glossary/edit.js';
import {firstEntries} from '../glossary/edit.js';
import type {Proposal} from '../mining/proposal.js';
import {createPainter} from './paint.js';

/** Mined names for people: name, kind, counts; under it the other forms, the source, the reasons and a sentence. */
export function formatProposals(proposals: readonly Proposal[], hasColour: boolean): string {
	const paint = createPainter(hasColour);
	return proposals
		.map((proposal, i) => {
			const head = paint(
				['quiet', `${String(i + 1).padStart(3)}  `],
				['title', visible(proposal.name)],
				['plain', `  ${proposal.kind ?? 'kind unknown'}  ${countsOf(proposal)}`],
			);
			const lines = detailsOf(proposal).map((line) => `     ${visible(line)}\n`);
			return `${head}\n${lines.join('')}`;
		})
		.join('');
}

/** Mined names as one JSON document. */
export function formatProposalsJson(
	proposals: readonly Proposal[],
	tool: {readonly name: string; readonly version: string},
): string {
	return `${JSON.stringify({version: 1, tool, proposals}, null, '\t')}\n`;
}

/**
 * Mined names as a glossary file to edit: an entry each, and what was seen of it in comments. Other forms are in the
 * comments alone, for whether they are right or wrong is the editor's to say.
 */
export function formatProposalsYaml(proposals: readonly Proposal[], path: string): string {
	const header =
		'# Proposed by glossproof glossary mine: take out what is not wanted, mend names and kinds, and move forms\n' +
		'# that are right to `admitted`, those that are wrong to `forbidden`.\nversion: 1\nentries:';
	if (proposals.length === 0) return `${header} []\n`;
	const blocks = proposals.map((proposal) => {
		const comments = [countsOf(proposal), ...detailsOf(proposal)].map((line) => `  # ${oneLine(line)}\n`).join('');
		const written = firstEntries('', path, [entryOfProposal(proposal)]);
		if (!written.ok) throw new Error(`No entry can be written of ${proposal.name}`);
		return comments + written.value.slice(written.value.indexOf('  -'));
	});
	return `${header}\n${blocks.join('')}`;
}

/** The entry that a proposal is for. */
export function entryOfProposal({name, kind, source}: Proposal): NewEntry {
	return {
		preferred: name,
		...(kind === null ? {} : {kind}),
		...(source.length === 0 ? {} : {source: Object.fromEntries(source.map(({language, text}) => [language, text]))}),
	};
}

/** What is to be known of a proposal besides its name and counts, in lines. */
export function detailsOf({forms, source, reasons, sentence}: Proposal): string[] {
	const others = forms.slice(1).map(({text, count}) => `${text} (${count})`);
	return [
		...(others.length === 0 ? [] : [`also: ${others.join(', ')}`]),
		...source.map(({language, text, count}) => `source: ${language} ${text} (${count})`),
		`why: ${reasons.join('; ')}`,
		`${sentence.path}:${sentence.segment}: ${sentence.text}`,
	];
}

export function countsOf({count, documents}: Proposal): string {
	return `${count} ${count === 1 ? 'time' : 'times'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`;
}

/** A comment ends with its line. */
function oneLine(text: string): string {
	return visible(text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '));
}
