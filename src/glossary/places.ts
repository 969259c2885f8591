import type {Locus} from '../documents/locus.js';
import {locateOffsets, offsetOf} from '../problems/yaml.js';
import type {RawFile, TextPlace} from './raw.js';

/** Lines and columns of places, by the place itself. Cost: each file is walked once, whatever the number of its places. */
export function locatePlaces(places: readonly TextPlace[]): ReadonlyMap<TextPlace, Locus> {
	const byFile = new Map<RawFile, Map<TextPlace, number>>();
	for (const place of places) {
		const offsets = byFile.get(place.file) ?? new Map<TextPlace, number>();
		byFile.set(place.file, offsets.set(place, offsetOf(place.file.source, place.parent, place.key)));
	}
	const located = new Map<TextPlace, Locus>();
	for (const [{source}, offsets] of byFile) {
		const loci = locateOffsets(source.text, [...offsets.values()]);
		for (const [place, offset] of offsets) located.set(place, loci.get(offset)!);
	}
	return located;
}

/** A place as a message speaks of it: `12:14`, or `other.yaml:12:14` from another file. */
export function shownPlace(place: TextPlace, from: RawFile, {line, column}: Locus): string {
	return place.file === from ? `${line}:${column}` : `${place.file.source.path}:${line}:${column}`;
}
