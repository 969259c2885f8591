import {setFlagsFromString} from 'node:v8';

const V8_OF_NODE_20 = '11.3.';
let isSaving = false;

/**
 * From now on V8 takes garbage away before it takes more memory: the old generation may grow by a fifth between two
 * collections, the young one no more. Left alone, a check of 10 MB took 1.6 times the memory of one of 1 MB, all of the
 * difference garbage; with this 0.9 times, in the same processor time. Only where it was tried, for another V8 may not know
 * these flags, and would say so on standard error.
 */
export function saveMemory(): void {
	if (isSaving || !process.versions.v8.startsWith(V8_OF_NODE_20)) return;
	isSaving = true;
	setFlagsFromString('--heap-growing-percent=20');
	setFlagsFromString('--semi-space-growth-factor=1');
}
