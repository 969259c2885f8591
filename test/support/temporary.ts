import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folders: string[] = [];

/** A folder of its own for a test; whoever makes one calls `removeTemporary` after all. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'glossproof-test-'));
	folders.push(folder);
	return folder;
}

export function removeTemporary(): void {
	// A program that is just being ended may still write: tried again.
	for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}
