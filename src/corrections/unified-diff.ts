import {createTwoFilesPatch} from 'diff';

/** Beyond these the texts are taken to differ as a whole, rather than waited for. */
const BOUNDS = {maxEditLength: 5000, timeout: 2000};

/**
 * A unified diff that `patch` and `git apply` read; empty where the texts are the same.
 *
 * Cost: lines × changes, bounded; past the bound everything between the first and the last difference is one hunk.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
	if (before === after) return '';
	const name = quotePath(path);
	const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
		context: 3,
		...BOUNDS,
	});
	const body = patch === undefined ? oneHunk(before, after) : patch.slice(patch.indexOf('@@'));
	return `--- a/${name}\n+++ b/${name}\n${body}`;
}

/** A line break in a file name would end the header. */
function quotePath(path: string): string {
	return path.replace(/[\u0000-\u001f\u007f]/g, (unit) => `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

function oneHunk(before: string, after: string): string {
	const a = linesOf(before);
	const b = linesOf(after);
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	const row = (mark: string) => (line: string) =>
		line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
	const gone = a.slice(head, a.length - tail);
	const come = b.slice(head, b.length - tail);
	const start = (count: number) => (count === 0 ? head : head + 1);
	return `@@ -${start(gone.length)},${gone.length} +${start(come.length)},${come.length} @@\n${gone.map(row('-')).join('')}${come.map(row('+')).join('')}`;
}

function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
