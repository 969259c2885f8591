import type {Problem} from '../problems/problem.js';

const READ_FAULTS: Readonly<Record<string, readonly [code: string, message: string]>> = {
	ENOENT: ['missing-file', 'There is no such file. Look at the spelling and at the folder you are in.'],
	ENOTDIR: ['missing-file', 'There is no such file: a part of the path is a file, not a folder.'],
	EACCES: ['unreadable-file', 'You may not read this file. Change its permissions, or leave it out.'],
	EPERM: ['unreadable-file', 'You may not read this file. Change its permissions, or leave it out.'],
	EISDIR: ['unreadable-file', 'This is a folder; a file is needed here.'],
	ELOOP: ['unreadable-file', 'Its symbolic links lead in a circle. Mend the link, or leave it out.'],
	ENAMETOOLONG: ['missing-file', 'The name is longer than the file system allows.'],
	ERR_FS_FILE_TOO_LARGE: ['file-too-large', 'The file is larger than 2 GB. Split it and check the parts.'],
	ERR_INVALID_ARG_VALUE: ['missing-file', 'This is no file name.'],
};

const WRITE_FAULTS: Readonly<Record<string, readonly [code: string, message: string]>> = {
	ENOENT: ['unwritable-file', 'Its folder does not exist. Create the folder, or name another file.'],
	ENOTDIR: ['unwritable-file', 'A part of the path is a file, not a folder. Name another file.'],
	EACCES: ['unwritable-file', 'You may not write here. Change the permissions, or name another file.'],
	EPERM: ['unwritable-file', 'You may not write here. Change the permissions, or name another file.'],
	EISDIR: ['unwritable-file', 'This is a folder. Name a file in it.'],
	EROFS: ['unwritable-file', 'The file system is read-only. Name a file elsewhere.'],
	ENOSPC: ['unwritable-file', 'The disk is full. Nothing was changed; make room and run again.'],
	EDQUOT: ['unwritable-file', 'Your disk quota is used up. Nothing was changed; make room and run again.'],
	ELOOP: ['unwritable-file', 'Its symbolic links lead in a circle. Mend the link, or name another file.'],
	EBUSY: [
		'locked-file',
		'Another process has been writing this file for a while, so nothing was changed. Try again; if none runs, remove the file beside it that begins with a dot and ends in .lock.',
	],
};

/** The code of a system error, `EIO` and the like. */
export function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

export function readProblem(path: string, error: unknown): Problem {
	const [code, message] = READ_FAULTS[errorCode(error)] ?? [
		'unreadable-file',
		`It could not be read (${reason(error)}).`,
	];
	return {code, path, message};
}

export function writeProblem(path: string, error: unknown): Problem {
	const known = WRITE_FAULTS[errorCode(error)];
	const [code, message] = known ?? [
		'unwritable-file',
		`It could not be written (${reason(error)}). Nothing was changed.`,
	];
	return {code, path, message};
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
