/**
 * How many of the first proposals that mining a labelled set with an empty glossary makes are in that set's own glossary: as a
 * form of an entry, or as a wrong rendering that was labelled as standing for one.
 *
 *   node --import tsx test/bench/mining.ts [--source] [--first 50] [--list] SET…
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {foldWord} from '../../src/documents/fold.js';
import {parseText} from '../../src/documents/formats/text.js';
import {pairDocuments} from '../../src/documents/pair.js';
import {parseGlossary} from '../../src/glossary/parse.js';
import {renderingsOf} from '../../src/glossary/renderings.js';
import {Miner} from '../../src/mining/mine.js';

const args = process.argv.slice(2);
const withSource = args.includes('--source');
const isListing = args.includes('--list');
const at = args.indexOf('--first');
const first = at < 0 ? 50 : Number(args[at + 1]);
const sets = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));

const keyOf = (text: string) =>
	text
		.split(/[\s‐-]+/)
		.map(foldWord)
		.join('')
		.replace(/^the/, '')
		.replace(/[^\p{L}\p{N}]/gu, '');

for (const set of sets) {
	const sources = existsSync(join(set, 'source')) ? readdirSync(join(set, 'source')) : [];
	if (withSource && sources.length === 0) continue;
	const miner = new Miner([]);
	for (const file of readdirSync(join(set, 'mt')).sort()) {
		const document = parseText(file, readFileSync(join(set, 'mt', file), 'utf8'));
		const stem = file.slice(0, file.indexOf('.'));
		const beside = withSource ? sources.find((name) => name.startsWith(`${stem}.`)) : undefined;
		if (beside === undefined) miner.add(document);
		else {
			const source = parseText(beside, readFileSync(join(set, 'source', beside), 'utf8'));
			const paired = pairDocuments(document, source, beside.split('.')[1]!);
			miner.add('segments' in paired ? paired : document);
		}
	}
	const path = join(set, 'glossary.yaml');
	const glossary = parseGlossary(readFileSync(path, 'utf8'), path);
	if (!glossary.ok) throw new Error(JSON.stringify(glossary.problems));
	const owners = new Map<string, string>();
	for (const entry of glossary.value.entries)
		for (const {text} of renderingsOf(entry)) if (!owners.has(keyOf(text))) owners.set(keyOf(text), entry.preferred);
	const sourceNames = new Map(
		glossary.value.entries.map((entry) => [entry.preferred, entry.source.map(({text}) => text)]),
	);
	for (const row of readFileSync(join(set, 'gold.tsv'), 'utf8').split('\n').slice(1)) {
		const [, , , found = '', , entry = ''] = row.split('\t');
		if (found !== '' && !owners.has(keyOf(found))) owners.set(keyOf(found), entry);
	}
	const proposals = miner.proposals();
	const shown = proposals.slice(0, first);
	const byName = shown.filter(({name}) => owners.has(keyOf(name)));
	const ownerOf = (forms: readonly {readonly text: string}[]) =>
		forms.map(({text}) => owners.get(keyOf(text))).find((owner) => owner !== undefined);
	const byForm = shown.filter(({forms}) => ownerOf(forms) !== undefined);
	const entries = new Set(byForm.map(({forms}) => ownerOf(forms)));
	const percent = (count: number) =>
		`${count}/${shown.length} (${((100 * count) / Math.max(1, shown.length)).toFixed(0)} %)`;
	console.log(
		`${basename(set)}${withSource ? ' with sources' : ''}: ${proposals.length} proposals; of the first ${shown.length} in the glossary by their name ${percent(byName.length)}, by any form ${percent(byForm.length)}, different entries ${entries.size}`,
	);
	if (withSource) {
		const told = byForm.filter(({source}) => source.length > 0);
		const right = told.filter(({forms, source}) => {
			const known = sourceNames.get(ownerOf(forms)!) ?? [];
			return known.some((text) => text.includes(source[0]!.text) || source[0]!.text.includes(text));
		});
		console.log(`  source names told for ${told.length} of these, ${right.length} of them as the glossary has it`);
	}
	if (!isListing) continue;
	for (const {name, kind, forms, count, documents, worth, source} of shown) {
		const mark = owners.has(keyOf(name)) ? '+' : ownerOf(forms) === undefined ? '-' : '~';
		const others = forms
			.slice(1)
			.map(({text}) => text)
			.join(', ');
		console.log(
			`  ${mark} ${worth.toFixed(2)} ${count}/${documents} ${kind ?? '?'} ${name}${others ? ` (${others})` : ''}${source[0] ? ` = ${source[0].text}` : ''}`,
		);
	}
}
