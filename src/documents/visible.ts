// Every character that a terminal or an editor obeys or hides instead of showing: C0 and C1 controls, escape, format
// characters (bidirectional controls, zero-width characters, tags), line and paragraph separators, halves of surrogate
// pairs, and what Unicode lets a font leave out. Variation selectors stay: Japanese names are written with them.
const UNSEEN =
	/(?![\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The text with a visible mark for every character that would act on a terminal or not be seen: `␛`, `⟨U+202E⟩`.
 *
 * All text that comes from a file, a file name or the command line passes here on its way to a terminal. The result holds
 * no control character, LF excepted where `keep` says `lines`; passing twice changes nothing more.
 */
export function visible(text: string, keep: 'nothing' | 'lines' = 'nothing'): string {
	return text.replace(UNSEEN, (character) => (keep === 'lines' && character === '\n' ? character : markOf(character)));
}

/**
 * JSON with the same characters written as `\u` escapes: the same value, harmless when shown. Expects JSON text.
 *
 * `##[`, an order to the runner of GitHub Actions wherever it stands in a line, is broken up in the same way.
 */
export function visibleJson(json: string): string {
	return json.replaceAll('##[', '#\\u0023[').replace(UNSEEN, (character) => {
		// White space between values; within a text JSON has it as an escape already.
		if (character === '\n' || character === '\t') return character;
		let escaped = '';
		for (let at = 0; at < character.length; at++) {
			escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
		}
		return escaped;
	});
}

function markOf(character: string): string {
	const code = character.codePointAt(0)!;
	if (code < 0x20) return String.fromCharCode(0x2400 + code); // Control Pictures
	if (code === 0x7f) return '\u2421';
	return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
