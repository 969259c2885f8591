import type {Problem, Result} from '../problems/problem.js';

/** A workbook that unpacks to more than this is no glossary, but may be meant to fill the memory. */
const MOST_UNPACKED_BYTES = 200_000_000;

/** The rows of the first sheet of an XLSX workbook, every cell as text. */
export async function readSpreadsheet(
	bytes: Uint8Array,
	path: string,
): Promise<Result<readonly (readonly string[])[]>> {
	const refuse = (code: string, message: string): {ok: false; problems: Problem[]} => ({
		ok: false,
		problems: [{code, path, message}],
	});
	const unpacked = unpackedBytes(bytes);
	if (unpacked === null)
		return refuse('not-xlsx', 'This is no XLSX workbook. Save it again as .xlsx, or name its format with --format.');
	if (unpacked > MOST_UNPACKED_BYTES) {
		return refuse(
			'file-too-large',
			`The workbook unpacks to ${Math.round(unpacked / 1e6)} MB, more than is read. Save the sheet as CSV.`,
		);
	}
	const {readSheet} = await import('read-excel-file/node');
	try {
		const rows = await readSheet(Buffer.from(bytes), {trim: false, parseNumber: (text: string) => text});
		return {ok: true, value: rows.map((row) => row.map(cellText)), warnings: []};
	} catch (error) {
		const why = error instanceof Error ? ` (${error.message.replace(/\.$/, '')})` : '';
		return refuse('not-xlsx', `The workbook cannot be read${why}. Save it again as .xlsx, or the sheet as CSV.`);
	}
}

/** A workbook of one sheet; every cell is text, so none is a formula. */
export async function writeSpreadsheet(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
	const {default: writeXlsx} = await import('write-excel-file/node');
	const sheet = rows.map((row, at) =>
		row.map((value) =>
			value === '' ? null : {value, type: String, ...(at === 0 ? {fontWeight: 'bold' as const} : {})},
		),
	);
	return writeXlsx(sheet, {stickyRowsCount: 1}).toBuffer();
}

function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** What the parts of a ZIP archive say that they unpack to; null where it is none (APPNOTE.TXT 6.3.10, 4.3.12). */
function unpackedBytes(bytes: Uint8Array): number | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 22 || view.getUint32(0, true) !== 0x04034b50) return null;
	let end = bytes.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
	if (end < 0) return null;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	let total = 0;
	for (let part = 0; part < count; part++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
		total += view.getUint32(at + 24, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return total;
}
