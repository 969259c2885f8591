// Signatures and fixed lengths of PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16.
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00, the earliest that the format knows. */
const EPOCH = 0x0021_0000;

/**
 * A zip archive whose members bear no time, so that the same members give the same bytes whenever they are packed. Changes
 * the archive in place. Expects one of fewer than 65,536 members without a comment.
 */
export function undateZip(archive: Uint8Array): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const end = archive.byteLength - 22;
	if (end < 0 || view.getUint32(end, true) !== END) throw new Error('the archive has no end record');
	const members = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let member = 0; member < members; member++) {
		if (view.getUint32(at, true) !== CENTRAL) throw new Error('the archive has a broken directory');
		const local = view.getUint32(at + 42, true);
		// Time and date are two halves of one word, at 12 in the directory and at 10 before the data.
		view.setUint32(at + 12, EPOCH, true);
		view.setUint32(local + 10, EPOCH, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return archive;
}
