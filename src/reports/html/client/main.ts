import type {PageData} from '../page-data.js';
import {Chooser, type Filters, NO_FILTERS, type Sort, type Status} from './filter.js';
import {element, itemOf} from './item.js';

// The list of mismatches: filtered, sorted, a page at a time. Everything else of the report is in the page already and can
// be read without this script. Text from files is only ever set as text.

const PAGE_ITEMS = 50;
/** On paper there are no pages to turn; more than this nobody prints. */
const PRINT_ITEMS = 1000;

function get<Type extends HTMLElement>(id: string): Type {
	return document.getElementById(id) as Type;
}

const data = JSON.parse(get('data').textContent ?? '') as PageData;
const chooser = new Chooser(data);
const form = get<HTMLFormElement>('filters');
const list = get<HTMLOListElement>('list');
const count = get<HTMLOutputElement>('count');
const pager = get('pager');
const place = get('place');
const [previous, next] = [get<HTMLButtonElement>('previous'), get<HTMLButtonElement>('next')];
const keys = get<HTMLDialogElement>('keys');
const hasKeys = get<HTMLInputElement>('has-keys');
const fields = {
	text: get<HTMLInputElement>('text'),
	rule: get<HTMLSelectElement>('rule'),
	file: get<HTMLSelectElement>('file'),
	entry: get<HTMLSelectElement>('entry'),
	least: get<HTMLSelectElement>('least'),
	status: get<HTMLSelectElement>('status'),
	sort: get<HTMLSelectElement>('sort'),
};

let chosen: readonly number[] = [];
let page = 0;

function readFilters(): Filters {
	const index = (field: HTMLSelectElement) => (field.value === '' ? null : Number(field.value));
	return {
		text: fields.text.value,
		rule: index(fields.rule),
		file: index(fields.file),
		entry: index(fields.entry),
		least: Number(fields.least.value),
		status: fields.status.value as Status,
		sort: fields.sort.value as Sort,
	};
}

function pageCount(): number {
	return Math.max(1, Math.ceil(chosen.length / PAGE_ITEMS));
}

/** Fills the list with rows of `chosen`. */
function show(from: number, items: number): void {
	const shown = chosen.slice(from, from + items);
	list.start = from + 1;
	list.replaceChildren(
		...shown.map((index) =>
			itemOf(data, data.rows[index]!, (filter, value) => {
				fields[filter].value = String(value);
				choose();
				form.scrollIntoView({block: 'start'});
				fields[filter].focus({preventScroll: true});
			}),
		),
	);
}

function turn(to: number, focus = true): void {
	page = Math.max(0, Math.min(pageCount() - 1, to));
	show(page * PAGE_ITEMS, PAGE_ITEMS);
	pager.hidden = pageCount() === 1;
	place.textContent = `Page ${page + 1} of ${pageCount()}`;
	previous.disabled = page === 0;
	next.disabled = page === pageCount() - 1;
	if (focus) focusItem(0);
}

function choose(): void {
	chosen = chooser.choose(readFilters());
	const all = data.rows.length;
	const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
	count.textContent =
		chosen.length === 0
			? `None of ${grouped(all)} mismatches is left. Press “Clear” to see them again.`
			: `${grouped(chosen.length)} of ${grouped(all)} ${all === 1 ? 'mismatch' : 'mismatches'}`;
	turn(0, false);
}

function clear(): void {
	form.reset();
	choose();
}

/** The item that has the focus, or in which something has; -1 outside. */
function focusedItem(): number {
	return Array.from(list.children).findIndex((item) => item.contains(document.activeElement));
}

function focusItem(index: number): void {
	const item = list.children[index];
	if (!(item instanceof HTMLElement)) return;
	item.focus({preventScroll: true});
	item.scrollIntoView({block: 'nearest'});
}

function step(by: 1 | -1): void {
	const at = focusedItem();
	const to = at < 0 ? 0 : at + by;
	if (to >= list.children.length && page < pageCount() - 1) turn(page + 1);
	else if (to < 0 && page > 0) {
		turn(page - 1, false);
		focusItem(list.children.length - 1);
	} else focusItem(Math.max(0, Math.min(list.children.length - 1, to)));
}

const ACTIONS: Readonly<Record<string, () => void>> = {
	'/': () => {
		fields.text.focus();
		fields.text.select();
	},
	j: () => step(1),
	k: () => step(-1),
	n: () => turn(page + 1),
	p: () => turn(page - 1),
	x: clear,
	'?': () => keys.showModal(),
};

function onKey(event: KeyboardEvent): void {
	if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
	const {target} = event;
	const isField = target instanceof HTMLElement && target.matches('input, select, textarea');
	if (isField && event.key === 'Escape') target.blur();
	const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
	if (isField || !hasKeys.checked || action === undefined) return;
	event.preventDefault();
	action();
}

/** Links elsewhere in the report that show what they count: the filters named by them and no others. */
function onLink(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a[data-filter]') : null;
	if (!(link instanceof HTMLAnchorElement)) return;
	event.preventDefault();
	form.reset();
	const {rule, file, entry, text, status} = link.dataset;
	const set = (field: HTMLSelectElement, names: readonly string[], name: string | undefined) => {
		// What is counted but not listed cannot be shown alone.
		const index = name === undefined ? -1 : names.indexOf(name);
		if (index >= 0) field.value = String(index);
	};
	set(fields.rule, data.rules, rule);
	set(fields.file, data.files, file);
	set(fields.entry, data.entries, entry);
	if (text !== undefined) fields.text.value = text;
	if (status !== undefined) fields.status.value = status;
	choose();
	get('mismatches').scrollIntoView();
	focusItem(0);
}

function fillSelect(field: HTMLSelectElement, names: readonly string[], column: 0 | 3 | 5, none?: string): void {
	const counts = new Map<number, number>();
	for (const row of data.rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
	const byName = [...counts].sort(([a], [b]) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
	for (const [index, rows] of byName) {
		const option = element('option', '', `${names[index] ?? none ?? ''} (${rows})`);
		option.value = String(index);
		field.append(option);
	}
}

fillSelect(fields.rule, data.rules, 3);
fillSelect(fields.file, data.files, 0);
fillSelect(fields.entry, data.entries, 5, 'no entry');
if (!data.hasTrend) fields.status.querySelector(`option[value=new]`)?.remove();
fields.status.value = NO_FILTERS.status;
form.hidden = false;
form.addEventListener('input', choose);
form.addEventListener('submit', (event) => event.preventDefault());
get('clear').addEventListener('click', clear);
get('open-keys').addEventListener('click', () => keys.showModal());
previous.addEventListener('click', () => turn(page - 1));
next.addEventListener('click', () => turn(page + 1));
document.addEventListener('keydown', onKey);
document.addEventListener('click', onLink);
addEventListener('beforeprint', () => show(0, PRINT_ITEMS));
addEventListener('afterprint', () => turn(page, false));
choose();
