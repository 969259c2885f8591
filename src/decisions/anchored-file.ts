import type {Document} from '../documents/document.js';
import {type Anchor, anchorsOf} from '../mismatches/fingerprint.js';
import type {Mismatch} from '../mismatches/mismatch.js';

/** A document with what was found in it. */
export type CheckedFile = {readonly document: Document; readonly mismatches: readonly Mismatch[]};

/** A mismatch with its anchor; made once a check, kept while decisions come in. */
export type AnchoredFile = {
	readonly document: Document;
	/** From the folder of the log's project, with `/`: what decisions call the file. */
	readonly path: string;
	readonly items: readonly {readonly mismatch: Mismatch; readonly anchor: Anchor}[];
};

/** The anchors of a checked file. A fingerprint that the check has given stays: it knew of mismatches that the settings hide. */
export function anchorFile(file: CheckedFile, path: string = file.document.path): AnchoredFile {
	const anchors = anchorsOf(file.document, file.mismatches);
	return {
		document: file.document,
		path,
		items: file.mismatches.map((mismatch, index) => {
			const anchor = anchors[index]!;
			const fingerprint = mismatch.fingerprint.startsWith(`1:${anchor.base}`)
				? mismatch.fingerprint
				: anchor.fingerprint;
			return {mismatch: {...mismatch, fingerprint}, anchor: {...anchor, fingerprint}};
		}),
	};
}
