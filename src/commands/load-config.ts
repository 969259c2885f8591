import {dirname, relative, resolve} from 'node:path';
import type {Io} from '../io/io.js';
import {readText} from '../io/tell.js';
import type {Problem, Result} from '../problems/problem.js';
import {type ConfigSet, joinConfigs, NO_CONFIG, placeConfig} from '../settings/config-set.js';

/** The name of a config; it is looked for in the working directory and in all folders above it. */
export const CONFIG_NAME = '.glossproof.yaml';

/**
 * The config of a run: the one named, `false` for none, otherwise the nearest one upward, with all that it extends.
 *
 * Nothing in a config is executed, and nothing but configs is read.
 */
export async function loadConfig(named: string | false | undefined, io: Io): Promise<Result<ConfigSet>> {
	if (named === false) return {ok: true, value: NO_CONFIG, warnings: []};
	if (named !== undefined) return readConfig(resolve(io.cwd, named), io, []);
	for (let folder = io.cwd; ; folder = dirname(folder)) {
		const path = resolve(folder, CONFIG_NAME);
		const bytes = await io.readBytes(shown(path, io));
		if (bytes.ok || bytes.problems.some(({code}) => code !== 'missing-file')) return readConfig(path, io, []);
		if (dirname(folder) === folder) return {ok: true, value: NO_CONFIG, warnings: []};
	}
}

/** `chain` are the configs that led here, each extended by the one before it; absolute. */
async function readConfig(path: string, io: Io, chain: readonly string[]): Promise<Result<ConfigSet>> {
	const name = shown(path, io);
	if (chain.includes(path)) {
		const circle = [...chain.slice(chain.indexOf(path)), path].map((one) => shown(one, io)).join(' → ');
		const message = `\`extends\` leads in a circle: ${circle}. None of them could be read to its end; take one \`extends\` out.`;
		return {ok: false, problems: [{code: 'extends-circle', path: shown(chain.at(-1)!, io), message}]};
	}
	const read = await readText(io, name);
	if (!read.ok) return chain.length === 0 ? read : {ok: false, problems: read.problems.map(extendedBy(chain, io))};
	const {parseConfig} = await import('../settings/config-file.js');
	const parsed = parseConfig(read.value.text, name);
	if (!parsed.ok) return parsed;
	const warnings = [...parsed.warnings];
	let base = NO_CONFIG;
	for (const extended of parsed.value.extends) {
		const other = await readConfig(resolve(dirname(path), extended), io, [...chain, path]);
		if (!other.ok) return other;
		warnings.push(...other.warnings);
		base = joinConfigs(base, other.value);
	}
	return {ok: true, value: joinConfigs(base, placeConfig(parsed.value, slashes(path))), warnings};
}

function extendedBy(chain: readonly string[], io: Io): (problem: Problem) => Problem {
	return (problem) => ({
		...problem,
		message: `${problem.message} It is named under \`extends\` in ${shown(chain.at(-1)!, io)}.`,
	});
}

/** As a user would name it: from the working directory. */
function shown(path: string, io: Io): string {
	return slashes(relative(io.cwd, path));
}

function slashes(path: string): string {
	return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
