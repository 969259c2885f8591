/**
 * Whether a stream gets colour. `--color` and `--no-color` decide; then NO_COLOR (any value but the empty one), then
 * FORCE_COLOR (`0` and `false` mean no); then only terminals do, `TERM=dumb` not, unless it is a terminal of a CI.
 */
export function wantsColour(
	asked: boolean | undefined,
	env: Readonly<Record<string, string | undefined>>,
	isTTY: boolean,
): boolean {
	if (asked !== undefined) return asked;
	if (env.NO_COLOR) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return isTTY && (env.TERM !== 'dumb' || isCi(env));
}

/** Whether this runs in a CI, where nobody watches and nothing is redrawn. */
export function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
	const ci = env.CI;
	return ci !== undefined && ci !== '' && ci !== '0' && ci !== 'false';
}
