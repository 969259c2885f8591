import {helpRows} from '../../src/review/keys.js';

/** Every key of the review screen, from the table that the screen itself is made of, for the README; each line once. */
export function keysTable(): string {
	const rows = helpRows().map((row) => {
		if ('title' in row) return `| **${row.title}** | |`;
		const keys = row.keys.split(' ').map((key) => `\`${key}\``);
		return `| ${keys.join(' ')} | ${row.text.replaceAll('|', '\\|')} |`;
	});
	return ['| key | does |', '| --- | --- |', ...new Set(rows)].join('\n');
}
