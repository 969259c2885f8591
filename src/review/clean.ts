import {visible} from '../documents/visible.js';

/** Text from outside made harmless for a line of the screen: as everywhere (`visible`), and a tab is a space, for tabs break boxes. */
export function clean(text: string): string {
	return visible(text.replaceAll('\t', ' '));
}
