import type {Evidence} from './detectors/evidence.js';
import type {Document} from './documents/document.js';
import type {Piece} from './documents/piece.js';
import {type Span, spanOf} from './documents/span.js';
import type {Entry} from './glossary/entry.js';
import type {Mismatch} from './mismatches/mismatch.js';
import {Numbering} from './mismatches/numbering.js';

/** A document's mismatches, and how often each entry is rendered right in it; entries that are not are left out. */
export type Survey = {
	readonly mismatches: Mismatch[];
	readonly rightUses: ReadonlyMap<Entry, number>;
	/** Of a piece of a text: what `Numbering` makes the fingerprints of, which are indices into it until then. */
	readonly places?: readonly string[];
};

/** What was found in the pieces of a text, as found in the text. */
export function joinPieces(pieces: Iterable<Document>, survey: (piece: Document) => Survey): Survey {
	const numbering = new Numbering();
	const mismatches: Mismatch[] = [];
	const rightUses = new Map<Entry, number>();
	for (const document of pieces) {
		const found = survey(document);
		for (const mismatch of numbering.number(found.mismatches, found.places ?? []))
			mismatches.push(inText(mismatch, document.piece!));
		for (const [entry, uses] of found.rightUses) rightUses.set(entry, (rightUses.get(entry) ?? 0) + uses);
	}
	return {mismatches, rightUses};
}

function inText(mismatch: Mismatch, {offset, line}: Piece): Mismatch {
	const moved = ({start, end}: Span) => spanOf(offset + start, offset + end);
	return {
		...mismatch,
		span: moved(mismatch.span),
		// In plain text every line is a segment.
		segment: line - 1 + mismatch.segment,
		evidence: mismatch.evidence.map((each): Evidence => ('at' in each ? {...each, at: moved(each.at)} : each)),
	};
}
