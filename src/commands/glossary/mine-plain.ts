import {visible} from '../../documents/visible.js';
import {KINDS, type Kind} from '../../glossary/entry.js';
import type {Io} from '../../io/io.js';
import {countsOf, detailsOf} from '../../reports/proposals.js';
import type {KeyEvent} from '../../review/input.js';
import {entryLine, entryOf, statusOf} from '../../review/mining/model.js';
import type {MiningSession} from '../../review/mining/session.js';

/**
 * The walk through mined names question by question in plain lines, for screen readers and terminals without a cursor.
 *
 * The same session as the screen's; an answer is turned into its keys. The end of the input ends the questions as `q` does.
 */
export async function askAboutProposals(session: MiningSession, answer: 'yes' | 'no' | null, io: Io): Promise<void> {
	const say = async (text: string) =>
		io.stderr.write(
			`${text
				.split('\n')
				.map((line) => visible(line))
				.join('\n')}\n`,
		);
	const told = async () => {
		const {message} = session.state;
		if (message !== null) await say(message.text);
	};
	const press = async (...names: string[]) => {
		await session.press(names.map(key));
		await told();
	};
	for (let at = 0; at < session.state.proposals.length; at++) {
		if (session.state.answers[at] !== null) continue;
		await goTo(session, at);
		await say(`\n[${at + 1}/${session.state.proposals.length}] ${question(session, at)}`);
		const verdict = await askVerdict(io);
		if (verdict === 'q') break;
		if (verdict === 'y') await press('a');
		else if (verdict === 'r') await press('r');
		else if (verdict === 'u') {
			await press('u');
			// The one that was taken back is asked again.
			at = Math.min(at, session.state.cursor) - 1;
		} else if (verdict === 'e' && !(await askChanges(session, at, io, press))) break;
	}
	if (session.state.waiting.length > 0) await askToWrite(session, answer, io, say, press);
}

function question({state}: MiningSession, at: number): string {
	const proposal = state.proposals[at]!;
	const {name, kind} = proposal;
	return [
		`${name}  ${kind ?? 'kind unknown'}  ${countsOf(proposal)}`,
		...detailsOf(proposal).map((line) => `  ${line}`),
	].join('\n');
}

async function goTo(session: MiningSession, at: number): Promise<void> {
	const by = at - session.state.cursor;
	await session.press(new Array(Math.abs(by)).fill(key(by < 0 ? 'up' : 'down')));
}

async function askVerdict(io: Io): Promise<'y' | 'r' | 'n' | 'e' | 'u' | 'q'> {
	for (;;) {
		const answer = await io.ask('Take it? [y]es, [N]ot now, [r]eject for good, [e]dit, [u]ndo, [q]uit: ');
		if (answer === null) return 'q';
		const [letter = 'n'] = answer.trim().toLowerCase();
		const known = (['y', 'r', 'n', 'e', 'u', 'q'] as const).find((one) => one === letter);
		if (known !== undefined) return known;
	}
}

/** Another rendering or kind; Enter alone leaves what is proposed. False at the end of the input. */
async function askChanges(
	session: MiningSession,
	at: number,
	io: Io,
	press: (...names: string[]) => Promise<void>,
): Promise<boolean> {
	const {preferred, kind: known} = entryOf(session.state, at);
	const name = await io.ask(`Right rendering [${visible(preferred)}]: `);
	if (name === null) return false;
	const kind = await askKind(known, io);
	if (kind === null) return false;
	for (let turns = 0; turns <= KINDS.length && (session.state.drafts[at]!.kind ?? undefined) !== kind; turns++)
		await session.press([key('tab')]);
	if (name.trim() === '') await press('a');
	else {
		await session.press([key('e'), key('ctrl-u'), {kind: 'paste', text: name.trim()}]);
		await press('enter');
	}
	return statusOf(session.state.answers[at] ?? null) !== 'open';
}

async function askKind(known: Kind | undefined, io: Io): Promise<Kind | undefined | null> {
	for (;;) {
		const answer = await io.ask(`Kind (${KINDS.join(', ')})${known === undefined ? '' : ` [${known}]`}: `);
		if (answer === null) return null;
		if (answer.trim() === '') return known;
		const kind = KINDS.find((one) => one === answer.trim().toLowerCase());
		if (kind !== undefined) return kind;
	}
}

async function askToWrite(
	session: MiningSession,
	known: 'yes' | 'no' | null,
	io: Io,
	say: (text: string) => Promise<void>,
	press: (...names: string[]) => Promise<void>,
): Promise<void> {
	await say(`\nAccepted: ${session.state.waiting.map(({entry}) => entryLine(entry!)).join('; ')}`);
	await press('w');
	const {mode} = session.state;
	if (mode.kind !== 'preview') return;
	await say([mode.title, ...mode.left.map((text) => `left out: ${text}`), ...mode.diff].join('\n'));
	const answer = known ?? (await io.ask('Write this? [y/N] '));
	await press(answer !== null && /^\s*y(?:es)?\s*$/i.test(answer) ? 'enter' : 'escape');
}

function key(name: string): KeyEvent {
	return {kind: 'key', name, text: null};
}
