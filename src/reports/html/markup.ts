import {visible} from '../../documents/visible.js';

/** HTML that was made here, so that it need not be escaped again. */
export class Markup {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

export type Content = Markup | string | number | null | readonly Content[];

/**
 * A template of HTML: whatever is put into it is escaped, as content and as a quoted attribute alike, unless it is markup
 * itself. Characters that would not be seen, or would turn the text around them, get a visible mark; null gives nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
	let text = strings[0]!;
	values.forEach((value, index) => {
		text += markupOf(value) + strings[index + 1]!;
	});
	return new Markup(text);
}

function markupOf(value: Content): string {
	if (value === null) return '';
	if (value instanceof Markup) return value.text;
	if (typeof value === 'object') return value.map(markupOf).join('');
	return escapeHtml(visible(String(value)));
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	// `##[` is an order to the runner of GitHub Actions, should the page be printed into its log.
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!).replaceAll('##[', '##&#91;');
}

/**
 * A value as JSON that can stand in a `<script type="application/json">`: no `<` and no `>` is left, so nothing ends the
 * element or opens a comment in it (HTML Standard, “Restrictions for contents of script elements”).
 */
export function jsonMarkup(value: unknown): Markup {
	const json = JSON.stringify(value)
		.replaceAll('##[', '#\\u0023[')
		.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
	return new Markup(json);
}
