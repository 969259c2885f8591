import {isFailing} from '../config.js';
import {wantsColour} from '../io/colour.js';
import type {Io} from '../io/io.js';
import {CHECK_FORMATS} from '../reports/registry.js';
import type {Report, Summary} from '../reports/report.js';
import {VERSION} from '../version.js';
import type {CheckOptions} from './check-options.js';
import type {CommandContext} from './command.js';
import type {Setup} from './setup.js';
import {sameAgain, shellWords} from './shell-words.js';

/** The report that the options ask for; `isCompact` where it says nothing of the whole run. */
export async function reportFor(
	options: CheckOptions,
	{failOn}: Setup,
	paths: readonly string[],
	io: Io,
	context: CommandContext,
): Promise<{readonly report: Report; readonly isCompact: boolean}> {
	const isStdout = options.output === undefined || options.output === '-';
	const isText = options.format === 'text';
	const hasColour = isText && wantsColour(options.color, isStdout ? io.env : {}, isStdout && io.stdout.isTTY);
	const isCompact = options.compact ?? !(isStdout && (io.stdout.isTTY || hasColour));
	const report = await CHECK_FORMATS[options.format].create({
		tool: {name: 'glossproof', version: VERSION},
		isFailing: (severity) => isFailing(severity, failOn),
		isCompact,
		hasColour,
		widthCells: (isStdout ? io.stdout.columns : undefined) ?? (Number(io.env.COLUMNS) || 80),
		hint: (summary) => hintOf(summary, options, paths, io, context),
	});
	return {report, isCompact: isText ? isCompact : options.format !== 'json'};
}

/** What to try next, told only of commands that exist. */
function hintOf(
	summary: Summary,
	options: CheckOptions,
	paths: readonly string[],
	io: Io,
	{commands}: CommandContext,
): string | null {
	if (summary.open === 0 || options.watch) return null;
	const program = programOf(io);
	// `npm start` of a fresh clone: its reader knows npm's scripts and no other way to call the program yet.
	if (io.env.npm_lifecycle_event === 'start') return 'Next: npm run review walks through them one by one.';
	if (commands.includes('review') && paths.length > 0 && !paths.includes('-')) {
		const named = paths.length === 1 ? shellWords([...sameAgain(options), paths[0]!]) : 'with the same paths';
		if (summary.byVerdict.accept === summary.open)
			return `Next: ${program} apply --write ${named} writes the accepted corrections.`;
		return `Next: ${program} review ${named} walks through them one by one.`;
	}
	const [rule] = [...summary.byRule].sort(([, a], [, b]) => b - a)[0] ?? [];
	return rule === undefined
		? null
		: `Next: ${program} explain ${rule} says what this rule finds and what it leaves alone.`;
}

/** The program as the user called it: by npx it is not on the path. */
function programOf({env}: Io): string {
	return env.npm_lifecycle_event === 'npx' ? 'npx glossproof' : 'glossproof';
}
