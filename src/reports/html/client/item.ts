import type {Change, PageData, PageRow} from '../page-data.js';
import {statusOf} from './filter.js';

type Child = Node | string;

/** An element with a class and content; text only ever becomes text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className = '',
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	if (className !== '') made.className = className;
	made.append(...children);
	return made;
}

/** What a button in the list asks for: the mismatches of one rule, file or entry alone. */
export type Narrow = (filter: 'rule' | 'file' | 'entry', index: number) => void;

/** A mismatch as an item of the list. */
export function itemOf(data: PageData, row: PageRow, narrow: Narrow): HTMLLIElement {
	const [file, line, column, rule, severity, entry, change, before, after, confidence, why, decision, isNew, source] =
		row;
	const status = statusOf(row);
	const item = element('li', `mismatch ${status}`);
	item.tabIndex = -1;
	const [found] = data.changes[change]!;
	const mark = element('mark', '', found === '' ? '‸' : found);
	if (isNew === 1) item.append(element('span', 'tag', 'new'));
	item.append(changeHeading(data.changes[change]!, data.entries[entry] ?? ''));
	item.append(element('p', 'context', element('bdi', '', before, mark, after)));
	if (source !== null) item.append(element('p', 'source', element('bdi', '', source)));
	const [message, ...further] = why.map((index) => data.sentences[index]!);
	item.append(element('p', 'why', message ?? ''));
	if (further.length > 0) {
		const details = element('details', '', element('summary', '', 'What else speaks for it'));
		for (const sentence of further) details.append(element('p', '', sentence));
		item.append(details);
	}
	const button = (text: string, filter: Parameters<Narrow>[0], index: number) => {
		const made = element('button', 'narrow', element('bdi', '', text));
		made.type = 'button';
		made.title = `Show only this ${filter}`;
		made.addEventListener('click', () => narrow(filter, index));
		return made;
	};
	const facts = element('p', 'facts');
	facts.append(button(data.rules[rule]!, 'rule', rule), ` · ${confidence} % sure · ${severity} · `);
	if (entry >= 0) facts.append('entry ', button(data.entries[entry]!, 'entry', entry), ' · ');
	facts.append(button(data.files[file]!, 'file', file), ` ${line}:${column}`);
	item.append(facts);
	if (decision !== null) {
		const sign = {accepted: '✓', rejected: '✗', deferred: '…', undecided: ''}[status];
		const who = decision.reviewer === '' ? '' : ` by ${decision.reviewer}`;
		const reason = decision.reason === null || decision.reason === '' ? '' : `: ${decision.reason}`;
		item.append(element('p', 'decision', element('bdi', '', `${sign} ${status}${who}${reason}`)));
	}
	return item;
}

/** `Brinken → Blinken`, with the letters that differ marked by more than colour; of what is missing the entry is told. */
function changeHeading([found, right, diff]: Change, entry: string): HTMLHeadingElement {
	if (found === '' && right === null) return element('h3', '', element('bdi', 'wrong', `${entry} is missing`.trim()));
	const wrong = element('bdi', 'wrong');
	const good = element('bdi', 'right');
	if (diff.length === 0) {
		wrong.append(found === '' ? '(missing)' : found);
		good.append(right ?? 'nothing can be proposed');
	}
	for (const [where, text] of diff) {
		if (where <= 0) wrong.append(where === 0 ? text : element('del', '', text));
		if (where >= 0) good.append(where === 0 ? text : element('ins', '', text));
	}
	if (right === null) good.className = 'quiet';
	const arrow = element('span', 'arrow', ' → ');
	arrow.setAttribute('aria-hidden', 'true');
	return element('h3', '', wrong, element('span', 'unseen', ' should be '), arrow, good);
}
