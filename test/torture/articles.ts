// Line 12: decisions at random on generated articles of every format, written by `apply`. Nothing outside what was accepted
// changes, a second run changes nothing, and what somebody else wrote meanwhile stays.
import {
	chmodSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {checkDocument} from '../../src/check.js';
import {applySettings, DEFAULT_SETTINGS} from '../../src/config.js';
import {type AnchoredFile, anchorFile} from '../../src/decisions/anchored-file.js';
import type {Decision} from '../../src/decisions/decision.js';
import {compareDecisions, formatLine} from '../../src/decisions/log.js';
import {decodeText, encodeText} from '../../src/documents/decode.js';
import type {DocumentFormat} from '../../src/documents/document.js';
import {PARSE_DEFAULTS} from '../../src/documents/formats/format.js';
import {parseDocument} from '../../src/documents/formats/registry.js';
import {fileSpanOf} from '../../src/documents/layout.js';
import {parseGlossaries} from '../../src/glossary/parse.js';
import {buildTermbase} from '../../src/glossary/termbase.js';
import {realIo} from '../../src/io/real-io.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf, run} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

const GLOSSARY = JSON.stringify({
	version: 1,
	entries: [
		{preferred: 'Qin Gang', kind: 'person', source: {zh: '秦刚', ja: '秦剛'}, forbidden: ['Chin Kang', 'Hata']},
		{preferred: 'Antony Blinken', kind: 'person', forbidden: ['Brinken']},
		{preferred: 'Mitakeumi', kind: 'person', forbidden: ['Mitake Sea']},
	],
});

const termbase = (() => {
	const parsed = parseGlossaries([{path: 'glossary/names.yaml', text: GLOSSARY}]);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return buildTermbase(parsed.value.flatMap((glossary) => glossary.entries));
})();

/** Each a sentence with a day of its own, as articles have them; some of them stand twice. */
const SENTENCES: readonly ((day: number) => string)[] = [
	(day) => `On day ${day} Hata left.`,
	(day) => `Then Brinken met Hata again on day ${day}.`,
	(day) => `Hata, Hata and Brinken spoke on day ${day}.`,
	(day) => `It rained all of day ${day}.`,
	(day) => `Chin Kang spoke to Mitake Sea on day ${day}.`,
	(day) => `“Mitake Sea won on day ${day},” Hata said.`,
	(day) => `Nothing was said of Qin Gang on day ${day}.`,
	(day) => `On day ${day} Brinken left 👩‍👩‍👧 with Hata’s bags & more.`,
];

/** Lines of sentences; in some articles one sentence stands twice, in others the same line. */
function linesOf(random: Random): string[] {
	let day = 0;
	const sentence = () => random.pick(SENTENCES)(++day);
	const twice = random.pick(SENTENCES)(99);
	const repeats = random.pick([0, 0, 5]);
	const lines = Array.from({length: 1 + random.below(8)}, () =>
		Array.from({length: 1 + random.below(3)}, () => (random.below(10) < repeats ? twice : sentence())).join(' '),
	);
	if (random.below(4) === 0) lines.push(random.pick(lines));
	return lines;
}

/** A text as an article of each format; what of it changes nothing but the text is written raw. */
const WRAPPINGS: Readonly<
	Record<string, readonly [format: DocumentFormat, wrap: (lines: readonly string[]) => string]>
> = {
	txt: ['text', (lines) => lines.join('\n')],
	md: ['markdown', (lines) => `# Head\n\n${lines.join('\n\n')}\n\n- *${lines.at(-1)}*`],
	html: [
		'html',
		(lines) => `<html><body>${lines.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('\n')}</body></html>`,
	],
	xlf: [
		'xliff',
		(lines) =>
			`<xliff version="1.2"><file source-language="zh"><body>\n${lines.map((line, nth) => `<trans-unit id="${nth}"><source>秦刚</source><target>${line.replaceAll('&', '&amp;')}</target></trans-unit>`).join('\n')}\n</body></file></xliff>`,
	],
	srt: [
		'srt',
		(lines) =>
			lines.map((line, nth) => `${nth + 1}\n00:00:0${nth % 10},000 --> 00:00:0${nth % 10},500\n${line}\n`).join('\n'),
	],
	jsonl: ['jsonl', (lines) => lines.map((line) => JSON.stringify({source: '秦刚', target: line})).join('\n')],
	po: ['po', (lines) => lines.map((line, nth) => `msgid "s${nth}"\nmsgstr "${line}"\n`).join('\n')],
};

type Case = {readonly folder: string; readonly path: string; readonly file: AnchoredFile; readonly text: string};

async function articleCase(random: Random): Promise<Case> {
	const ending = random.pick(['txt', 'txt', 'txt', ...Object.keys(WRAPPINGS)]);
	const [format, wrap] = WRAPPINGS[ending]!;
	const lines = linesOf(random);
	let text = wrap(lines) + random.pick(['\n', '\n', '']);
	if (random.below(3) === 0) text = text.replaceAll('\n', '\r\n');
	const encoding = random.pick([
		{name: 'utf-8', byteOrderMark: false},
		{name: 'utf-8', byteOrderMark: false},
		{name: 'utf-8', byteOrderMark: true},
		{name: 'utf-16le', byteOrderMark: true},
		{name: 'utf-16be', byteOrderMark: true},
	] as const);
	const folder = folderOf({'glossary/names.yaml': GLOSSARY, '.glossproof/.keep': ''});
	const path = `${random.pick(['a', 'a b', '秦', 'a;b'])}.${ending}`;
	const isLink = random.below(4) === 0;
	if (isLink) mkdirSync(join(folder, 'real'));
	const real = isLink ? join('real', 'article') : path;
	writeFileSync(join(folder, real), encodeText(text, encoding));
	chmodSync(join(folder, real), random.pick([0o644, 0o600, 0o664, 0o755, 0o640]));
	if (isLink) symlinkSync(real, join(folder, path));
	const decoded = decodeText(readFileSync(join(folder, path)));
	if (!decoded.ok) throw new Error(decoded.fault.message);
	const parsed = await parseDocument(decoded.text, format, {...PARSE_DEFAULTS, path});
	if (!parsed.ok) throw new Error(`${parsed.fault.message}: ${text}`);
	const settings = {...DEFAULT_SETTINGS, minConfidence: 0};
	const mismatches = applySettings(checkDocument(parsed.document, termbase, settings), settings);
	return {folder, path, file: anchorFile({document: parsed.document, mismatches}, path), text: decoded.text};
}

/** A verdict for most mismatches; of two for the same place the later. */
function decide({file, path}: Case, random: Random): (Decision | null)[] {
	let ids = 0;
	return file.items.map(({mismatch, anchor}) => {
		const verdict = random.pick(['accept', 'accept', 'reject', 'defer', null] as const);
		if (verdict === null || (verdict === 'accept' && mismatch.suggestion === null)) return null;
		const own = random.below(4) === 0 && mismatch.found !== '' ? `Name${ids} Other${ids}` : mismatch.suggestion;
		const scope =
			own === mismatch.suggestion && verdict !== 'defer' && random.below(5) === 0
				? random.pick(['document', 'everywhere'] as const)
				: 'occurrence';
		ids++;
		return {
			...{id: `d${ids}`, fingerprint: anchor.fingerprint, verdict, scope, reviewer: 'ann', reason: null},
			replacement: verdict === 'accept' ? own : null,
			time: new Date(Date.UTC(2026, 0, 1) + random.below(1000) * 1000).toISOString(),
			mismatch: {
				...{path, rule: mismatch.rule, found: anchor.found, suggestion: mismatch.suggestion},
				...{entryId: mismatch.entry?.id ?? null, entry: mismatch.entry?.preferred ?? null},
				...{context: anchor.before + anchor.found + anchor.after, at: anchor.before.length, beside: anchor.beside},
			},
		};
	});
}

/** What may change: places that were accepted themselves, or are open and alike to one that was accepted for all alike. */
function mayChange({file}: Case, decisions: readonly (Decision | null)[]): boolean[] {
	const wide = decisions.filter((decision) => decision !== null && decision.scope !== 'occurrence') as Decision[];
	return file.items.map(({mismatch, anchor}, at) => {
		const own = decisions[at] ?? null;
		if (own !== null && own.verdict !== 'defer') return own.verdict === 'accept';
		const latest = wide
			.filter(
				(decision) =>
					(own === null || compareDecisions(own, decision) < 0) &&
					decision.mismatch.found === anchor.found &&
					(decision.verdict === 'reject' || decision.mismatch.suggestion === mismatch.suggestion) &&
					decision.mismatch.entryId === (mismatch.entry?.id ?? null),
			)
			.sort(compareDecisions)
			.at(-1);
		return latest?.verdict === 'accept';
	});
}

/** Whether `after` is `before` with nothing but the spans replaced. */
function keepsAllElse(before: string, after: string, spans: readonly {start: number; end: number}[]): boolean {
	let from = 0;
	const pieces: string[] = [];
	for (const {start, end} of spans) {
		pieces.push(before.slice(from, start));
		from = end;
	}
	pieces.push(before.slice(from));
	const last = pieces.pop()!;
	if (pieces.length === 0) return before === after;
	if (!after.startsWith(pieces[0]!) || !after.endsWith(last)) return false;
	let at = 0;
	for (const piece of pieces) {
		const found = after.indexOf(piece, at);
		if (found < 0) return false;
		at = found + piece.length;
	}
	return at <= after.length - last.length;
}

const filesIn = (folder: string) =>
	(readdirSync(folder, {recursive: true}) as string[]).filter((name) => /\.(?:tmp|lock)$/.test(name));

async function applied(random: Random): Promise<string | null> {
	const article = await articleCase(random);
	const {folder, path, file, text} = article;
	const decisions = decide(article, random);
	const lines = decisions.filter((decision) => decision !== null);
	writeFileSync(join(folder, '.glossproof/decisions.jsonl'), lines.map((line) => `${formatLine(line)}\n`).join(''));
	const full = join(folder, path);
	const bytes = readFileSync(full);
	const {mode} = statSync(full);
	const wasLink = lstatSync(full).isSymbolicLink();
	const shown = () =>
		`${JSON.stringify(text)} with ${JSON.stringify(file.items.map(({mismatch}, at) => `${mismatch.found}: ${decisions[at]?.verdict ?? 'open'} ${decisions[at]?.scope ?? ''} ${decisions[at]?.time.slice(11, 19) ?? ''} ${decisions[at]?.replacement ?? ''}`))}`;
	const first = await run(folder, ['apply', path, '--write', '--no-config']);
	if (first.fault !== null) return `threw ${first.fault.slice(0, 300)}: ${shown()}`;
	if (first.status === 2) return `status 2: ${first.err}: ${shown()}`;
	const after = readFileSync(full);
	const now = decodeText(after);
	if (!now.ok) return `what was written cannot be read: ${shown()}`;
	const changing = mayChange(article, decisions);
	const spans = file.items.flatMap(({mismatch}, at) =>
		changing[at] ? [fileSpanOf(file.document, mismatch.span)] : [],
	);
	if (!keepsAllElse(text, now.text, spans)) return `${JSON.stringify(now.text)} of ${shown()}`;
	if (path.endsWith('.txt') && first.status === 0) {
		const wanted = file.items.reduceRight(
			(so, {mismatch: {span, suggestion}}, at) =>
				changing[at]
					? so.slice(0, span.start) +
						(decisions[at]?.verdict === 'accept' ? decisions[at].replacement : suggestion) +
						so.slice(span.end)
					: so,
			text,
		);
		if (now.text !== wanted) return `${JSON.stringify(now.text)}, not what was accepted, of ${shown()}`;
	}
	if (statSync(full).mode !== mode) return `mode ${statSync(full).mode.toString(8)} for ${mode.toString(8)}`;
	if (lstatSync(full).isSymbolicLink() !== wasLink) return 'the link is gone';
	if (!encodeText(now.text, now.encoding).every((byte, at) => byte === after[at])) return 'another encoding';
	if (
		bytes.subarray(0, 2).toString('hex') !== after.subarray(0, 2).toString('hex') &&
		/^(?:efbb|fffe|feff)/.test(bytes.toString('hex', 0, 2))
	)
		return 'the byte order mark changed';
	const second = await run(folder, ['apply', path, '--write', '--no-config']);
	const twice = readFileSync(full);
	if (!twice.equals(after)) return `twice is not once: ${JSON.stringify(decodeText(twice))} of ${shown()}`;
	if (second.status === 2 || second.fault !== null) return `the second time: ${second.fault ?? second.err}: ${shown()}`;
	const left = filesIn(folder);
	return left.length > 0 ? `${left.join()} left over` : null;
}

/** Somebody else writes the article between the check and the writing. */
async function changedMeanwhile(random: Random): Promise<string | null> {
	const article = await articleCase(random);
	const {folder, path, file} = article;
	const decisions = decide(article, random).filter((decision) => decision !== null);
	writeFileSync(join(folder, '.glossproof/decisions.jsonl'), decisions.map((line) => `${formatLine(line)}\n`).join(''));
	const ours = readFileSync(join(folder, path));
	const theirs = random.below(2) === 0 ? Buffer.concat([ours, Buffer.from(' ')]) : ours.subarray(0, -1);
	const real = realIo();
	let hasChanged = false;
	const meddle = () => {
		if (!hasChanged) writeFileSync(realpathSync(join(folder, path)), theirs);
		hasChanged = true;
	};
	const said = await run(folder, ['apply', path, '--write', '--no-config'], {
		outside: {
			async replaceFile(target, before, content) {
				meddle();
				return real.replaceFile(join(folder, target), before, content);
			},
			async writeFile(target, content) {
				meddle();
				return real.writeFile(join(folder, target), content);
			},
		},
	});
	if (!hasChanged) return null;
	const now = readFileSync(join(folder, path));
	if (!now.equals(theirs)) return `written over what was changed: ${file.document.text}`;
	return said.status === 2 && said.err.includes('has changed') ? null : `status ${said.status}: ${said.err}`;
}

export async function articles(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	const isFull = scale === 'full';
	const once = new Tally(
		12,
		'generated articles, decided at random and applied: only what was accepted, twice as once, mode, link and mark kept',
	);
	const meanwhile = new Tally(
		12,
		'articles that somebody else writes between check and writing: theirs stays, and it is said',
	);
	for (let nth = isFull ? 5000 : 30; nth > 0; nth--) {
		once.count(await applied(random));
		if (nth % 50 === 0) removeTemporary();
	}
	for (let nth = isFull ? 300 : 10; nth > 0; nth--) meanwhile.count(await changedMeanwhile(random));
	removeTemporary();
	return [once.figure(), meanwhile.figure()];
}
