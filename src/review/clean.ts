/**
 * Text from outside made harmless for a terminal, one line.
 *
 * Control characters become their pictures (ESC is ␛), C1 and bidi controls, invisible format characters and lone
 * surrogates `<U+202E>`; a tab is a space, for tabs break boxes. Joiners inside words stay: names are written with them.
 */
export function visible(text: string): string {
	return text
		.replace(/\t/g, ' ')
		.replace(/[\u0000-\u001f]/g, (unit) => String.fromCharCode(0x2400 + unit.charCodeAt(0)))
		.replace(/\u007f/g, '\u2421')
		.replace(HIDDEN, (unit) => `<U+${unit.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`);
}

const HIDDEN = /[\u0080-\u009f\u115f\u1160\u2028\u2029\u3164\uffa0]|\p{Cs}|(?![\u200c\u200d])\p{Cf}/gu;
