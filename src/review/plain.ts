import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {replacementText} from '../reports/words.js';
import {lineNumber} from './article.js';
import {clean} from './clean.js';
import {FILTER_HINT, statusOf} from './filter.js';
import type {KeyEvent} from './input.js';
import {currentAnswer, currentItem, isAmbiguous, progressOf, type ReviewState} from './model.js';
import type {ReviewSession} from './session.js';

const HELP = `a        accept: write the suggestion
1 … 9    accept that candidate
e TEXT   write TEXT instead
r        reject: what stands here is right here
d        defer: decide later
A, R     accept or reject all alike in this document
*a, *r   accept or reject all alike everywhere
u, U     undo, redo
n        the next open one; j and k: the next and the previous one; ] and [: files
c TEXT   say why
/FILTER  show only some (${FILTER_HINT}); / alone shows all
admit [FORM], forbid [FORM], add [NAME]   the glossary: right too, always wrong, new entry
w        write the corrections
q        quit; every decision is on disk
`;

/**
 * The review question by question in plain lines, for screen readers, terminals without a cursor and scripts.
 *
 * The same session as the screen's; an answer is turned into its keys. Ends with `q` or with the input.
 */
export async function askPlainly(
	session: ReviewSession,
	stdin: Readable,
	out: (text: string) => Promise<void>,
): Promise<void> {
	const lines = createInterface({input: stdin, terminal: false});
	const say = async () => {
		const {message} = session.state;
		if (message !== null) await out(`${message.tone === 'error' ? 'Error: ' : ''}${clean(message.text)}\n`);
	};
	await out(question(session.state));
	for await (const line of lines) {
		const answer = line.trim();
		if (answer === '?' || answer === 'help') await out(HELP);
		else {
			const keys = keysFor(answer, session.state);
			if (keys === null) await out(`“${clean(answer)}” is no answer; ? lists them.\n`);
			else {
				await session.press(keys);
				await say();
			}
		}
		if (session.state.hasQuit) break;
		await out(question(session.state));
	}
	lines.close();
}

/** The keys that an answer stands for; null where it stands for none. */
export function keysFor(answer: string, state: ReviewState): KeyEvent[] | null {
	if (state.mode.kind === 'preview') return answer === 'y' || answer === 'yes' ? [key('enter')] : [key('escape')];
	if (state.mode.kind === 'quit') return answer === 'w' || answer === 'q' ? [key(answer)] : [key('escape')];
	const back = state.mode.kind === 'review' ? [] : [key('escape')];
	if (/^(?:[ardARuUnjkwq[\]]|[1-9])$/.test(answer)) return [...back, key(answer)];
	if (/^\*[ar]$/.test(answer)) return [...back, key('*'), key(answer[1]!)];
	const filter = /^\/(.*)$/s.exec(answer)?.[1];
	if (filter !== undefined) return [...back, key('/'), ...typed(filter)];
	const [, word = '', text = ''] = /^(\S+)\s*(.*)$/s.exec(answer) ?? [];
	const takes = {e: ['e'], c: ['c'], admit: ['g', 'a'], forbid: ['g', 'f'], add: ['g', 'n']}[word];
	if (takes === undefined) return null;
	const opens = takes.map((name) => key(name));
	if (text !== '' || word === 'c') return [...back, ...opens, ...typed(text)];
	return word === 'e' ? null : [...back, ...opens, key('enter')];
}

function key(name: string): KeyEvent {
	return {kind: 'key', name, text: null};
}

function typed(text: string): KeyEvent[] {
	return [key('end'), key('ctrl-u'), {kind: 'paste', text}, key('enter')];
}

function question(state: ReviewState): string {
	const {mode} = state;
	if (mode.kind === 'preview') {
		const lost = mode.unplaced.map(({decision, reason}) => `not placed: ${decision.mismatch.found}: ${reason}`);
		return `${[mode.title, ...lost, ...mode.diff].map(clean).join('\n')}\nWrite this? y or n: `;
	}
	if (mode.kind === 'quit')
		return 'Some accepted corrections are not in the files yet. w writes them, q quits without: ';
	const item = currentItem(state);
	if (item === null) return 'Nothing to review: no mismatch was found. q quits: ';
	const {mismatch, anchor} = item;
	const {document} = state.files[item.file]!;
	const {at, of, open} = progressOf(state, null);
	const answer = currentAnswer(state);
	const entry = mismatch.entry;
	const source = document.segments[mismatch.segment]?.source;
	const rows = [
		`\n${at} of ${of}, ${open} open. ${document.path}, line ${lineNumber(document, mismatch.span)}. ${statusOf(answer)}.`,
		`${anchor.before}[${anchor.found}]${anchor.after}`,
		...(source === undefined ? [] : [`Source (${source.language}): ${source.text}`]),
		`Found: ${mismatch.found === '' ? '(nothing)' : mismatch.found}. Write: ${replacementText(answer?.replacement ?? mismatch.suggestion ?? '(not known)')}. ${mismatch.rule}, ${Math.round(mismatch.confidence * 100)} % sure.`,
		mismatch.message,
		...mismatch.candidates.map((candidate, index) => `${index + 1}: ${candidate.text} (${candidate.entry.preferred})`),
		...(entry === null
			? []
			: [
					`Entry: ${[
						entry.preferred,
						entry.kind,
						...entry.source.map((name) => `${name.language} ${name.text}`),
						...entry.titles.map((office) => office.text),
						entry.note,
					]
						.filter((part) => part !== null && part !== '')
						.join('; ')
						.replace(/\.$/, '')}.`,
				]),
	];
	const accept = isAmbiguous(mismatch) ? 'a number takes a candidate' : 'a accept';
	return `${rows.map((row) => (row.startsWith('\n') ? `\n${clean(row.slice(1))}` : clean(row))).join('\n')}\n${accept}, r reject, d defer, e TEXT, u undo, q quit, ? help: `;
}
