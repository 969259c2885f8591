import picocolors from 'picocolors';
import {visible} from '../documents/visible.js';

/** What a piece of text is; how that looks is decided here alone. */
export type Role = 'plain' | 'title' | 'place' | 'wrong' | 'right' | 'quiet' | 'strong';
export type Piece = readonly [role: Role, text: string];
export type Painter = (...pieces: readonly Piece[]) => string;

/** Pieces → one string for a terminal. The text of a piece is always made visible, so nothing from a file gets there raw. */
export function createPainter(hasColour: boolean): Painter {
	const colours = picocolors.createColors(hasColour);
	const looks: Readonly<Record<Role, (text: string) => string>> = {
		plain: (text) => text,
		title: colours.bold,
		place: colours.cyan,
		wrong: (text) => colours.bold(colours.red(text)),
		right: (text) => colours.bold(colours.green(text)),
		quiet: colours.dim,
		strong: colours.bold,
	};
	return (...pieces) => pieces.map(([role, text]) => (text === '' ? '' : looks[role](visible(text)))).join('');
}
