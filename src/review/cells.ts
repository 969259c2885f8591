/** Width in terminal cells, a unit of its own beside code points and UTF-16 units. */

const WIDE =
	/^[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f004}\u{1f0cf}\u{1f18e}\u{1f191}-\u{1f19a}\u{1f1e6}-\u{1f1ff}\u{1f200}-\u{1f320}\u{1f32d}-\u{1f335}\u{1f337}-\u{1f37c}\u{1f37e}-\u{1f393}\u{1f3a0}-\u{1f3ca}\u{1f3cf}-\u{1f3d3}\u{1f3e0}-\u{1f3f0}\u{1f3f4}\u{1f3f8}-\u{1f43e}\u{1f440}\u{1f442}-\u{1f4fc}\u{1f4ff}-\u{1f53d}\u{1f54b}-\u{1f54e}\u{1f550}-\u{1f567}\u{1f57a}\u{1f595}\u{1f596}\u{1f5a4}\u{1f5fb}-\u{1f64f}\u{1f680}-\u{1f6c5}\u{1f6cc}\u{1f6d0}-\u{1f6d2}\u{1f6d5}-\u{1f6d7}\u{1f6dc}-\u{1f6df}\u{1f6eb}\u{1f6ec}\u{1f6f4}-\u{1f6fc}\u{1f7e0}-\u{1f7eb}\u{1f7f0}\u{1f90c}-\u{1f93a}\u{1f93c}-\u{1f945}\u{1f947}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^(?:\p{M}|\p{Cf}|\p{Cc})+$/u;
const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** What a reader takes for one letter: a letter with its marks, an emoji with its joiners. For short texts only. */
export function graphemes(text: string): string[] {
	return /^[\u0020-\u007e]*$/.test(text) ? text.split('') : Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Cells that a text takes up in a terminal. */
export function widthCells(text: string): number {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	let width = 0;
	for (const grapheme of graphemes(text)) width += graphemeCells(grapheme);
	return width;
}

export function graphemeCells(grapheme: string): number {
	if (NO_WIDTH.test(grapheme)) return 0;
	return WIDE.test(grapheme) || grapheme.includes('\ufe0f') ? 2 : 1;
}

/** The text cut to at most so many cells, with “…” where something is gone. */
export function cutCells(text: string, cells: number): string {
	if (cells <= 0) return '';
	const near = text.length > cells * 8 ? text.slice(0, cells * 8) : text;
	if (near === text && widthCells(text) <= cells) return text;
	let width = 0;
	let kept = '';
	for (const grapheme of graphemes(near)) {
		const wide = graphemeCells(grapheme);
		if (width + wide > cells - 1) break;
		width += wide;
		kept += grapheme;
	}
	return `${kept}…`;
}

/** Cut, then filled with spaces to exactly so many cells. */
export function fitCells(text: string, cells: number): string {
	const cut = cutCells(text, cells);
	return cut + ' '.repeat(Math.max(0, cells - widthCells(cut)));
}
