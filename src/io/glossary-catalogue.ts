import {createHash} from 'node:crypto';
import {type FileHandle, open} from 'node:fs/promises';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {
	type BuiltCatalogue,
	CATALOGUE_FORM,
	type Catalogue,
	type CatalogueHeader,
	openCatalogue,
	type Sections,
} from '../glossary/catalogue.js';
import {MOST_KEPT} from './glossary-cache.js';
import {keepAlive, writeKept} from './user-cache.js';

/** A glossary file as it is on disk. */
export type GlossaryBytes = {readonly path: string; readonly bytes: Uint8Array};

/** Catalogues of glossaries that were read before, under the bytes of their files. */
export type CatalogueCache = {
	/** What `look` finds in the catalogue; null where there is none, or where what is read of it is not whole. */
	with<T>(files: readonly GlossaryBytes[], look: (catalogue: Catalogue) => Promise<T>): Promise<T | null>;
	/** A cache that cannot be written is no reason to stop: the next run reads the glossary again. */
	put(files: readonly GlossaryBytes[], catalogue: BuiltCatalogue): Promise<void>;
};

/** Begins every file; the number is that of the layout below. */
const MAGIC = 'glossproof catalogue 1';
/** A header is small whatever the glossary; a length beyond this is a spoiled file's. */
const MOST_HEADER = 64e6;
/** The first line: magic, checksum and length of the header in bytes. */
const FIRST_LINE = MAGIC.length + 1 + 8 + 1 + 10 + 1;

/** Where a section stands behind the header, and what its bytes add up to. */
type SectionPlace = {readonly start: number; readonly length: number; readonly sum: number};
type FileHeader = {readonly about: CatalogueHeader; readonly sections: Readonly<Record<string, SectionPlace>>};

/**
 * A cache in a folder, one file for each set of glossary files, that any number of runs may use at once.
 *
 * As `openGlossaryCache`: a key is a hash of the files' paths and bytes and of `stamp`, so that what has changed in any of
 * them is simply not found; a file stands at its path whole or not at all, readable by its user alone. Its parts carry a
 * checksum each, for a look reads only those that it needs. What does not add up counts as absent.
 */
export function openCatalogueCache(folder: string, stamp: string): CatalogueCache {
	const pathOf = (files: readonly GlossaryBytes[]) =>
		join(folder, `catalogue-${keyOfBytes(`${CATALOGUE_FORM} ${stamp}`, files)}.bin`);
	return {
		async with(files, look) {
			const path = pathOf(files);
			const file = await open(path, 'r').catch(() => null);
			if (file === null) return null;
			try {
				const found = await look(openCatalogue(...(await sectionsOf(file))));
				await keepAlive(path);
				return found;
			} catch (error) {
				if (error instanceof Spoiled) return null;
				throw error;
			} finally {
				await file.close();
			}
		},
		put: (files, catalogue) => writeKept(folder, 'catalogue', pathOf(files), bytesOf(catalogue), MOST_KEPT),
	};
}

/** A hash of paths and bytes under a stamp, each with its length, so that no two lists are hashed alike. */
export function keyOfBytes(stamp: string, files: readonly GlossaryBytes[]): string {
	const key = createHash('sha256').update(`${stamp.length}\n${stamp}`);
	for (const {path, bytes} of files) key.update(`${path.length}\n${path}${bytes.length}\n`).update(bytes);
	return key.digest('hex');
}

/** What is in the file is not what was written. */
class Spoiled extends Error {}

async function sectionsOf(file: FileHandle): Promise<[CatalogueHeader, Sections]> {
	const first = Buffer.from(await bytesAt(file, 0, FIRST_LINE)).toString('latin1');
	const [, sum = '', length = ''] = /^([0-9a-f]{8}) ( *\d+)\n$/.exec(first.slice(MAGIC.length + 1)) ?? [];
	if (!first.startsWith(`${MAGIC} `) || sum === '' || Number(length) > MOST_HEADER) throw new Spoiled();
	const bytes = await bytesAt(file, FIRST_LINE, Number(length));
	if (crc32(bytes) !== Number.parseInt(sum, 16)) throw new Spoiled();
	const {about, sections} = JSON.parse(Buffer.from(bytes).toString('utf8')) as FileHeader;
	const base = FIRST_LINE + Number(length);
	const placeOf = (name: string) => {
		const place = sections[name];
		if (place === undefined) throw new Spoiled();
		return place;
	};
	return [
		about,
		{
			async whole(name) {
				const {start, length: size, sum: wanted} = placeOf(name);
				const read = await bytesAt(file, base + start, size);
				if (crc32(read) !== wanted) throw new Spoiled();
				return read;
			},
			async part(name, start, end, wanted) {
				const place = placeOf(name);
				if (end > place.length) throw new Spoiled();
				const read = await bytesAt(file, base + place.start + start, end - start);
				if (crc32(read) !== wanted) throw new Spoiled();
				return read;
			},
		},
	];
}

/** Exactly so many bytes, in memory of their own, so that numbers in them lie as they must. */
async function bytesAt(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
	const bytes = Buffer.allocUnsafeSlow(length);
	for (let got = 0; got < length; ) {
		const {bytesRead} = await file.read(bytes, got, length - got, start + got);
		if (bytesRead === 0) throw new Spoiled();
		got += bytesRead;
	}
	return bytes;
}

function bytesOf({about, sections}: BuiltCatalogue): Uint8Array {
	const places: Record<string, SectionPlace> = {};
	let start = 0;
	for (const [name, bytes] of Object.entries(sections)) {
		places[name] = {start, length: bytes.length, sum: crc32(bytes)};
		start += bytes.length;
	}
	const header = Buffer.from(JSON.stringify({about, sections: places} satisfies FileHeader));
	const sum = crc32(header).toString(16).padStart(8, '0');
	const first = Buffer.from(`${MAGIC} ${sum} ${String(header.length).padStart(10)}\n`, 'latin1');
	return Buffer.concat([first, header, ...Object.values(sections)]);
}

/** What a part's bytes add up to. */
export const sumOf = (bytes: Uint8Array): number => crc32(bytes);

/** A catalogue that is in no file. */
export function catalogueOf({about, sections}: BuiltCatalogue): Catalogue {
	const bytes = new Map(
		Object.entries(sections).map(([name, part]) => [name, Buffer.from(part.buffer, part.byteOffset, part.byteLength)]),
	);
	return openCatalogue(about, {
		whole: async (name) => bytes.get(name)!,
		part: async (name, start, end) => bytes.get(name)!.subarray(start, end),
	});
}
