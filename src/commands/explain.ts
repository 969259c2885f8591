import {RULES, ruleOf} from '../detectors/registry.js';
import {RULE_IDS} from '../detectors/rules.js';
import {wantsColour} from '../io/colour.js';
import type {ExitStatus, Io} from '../io/io.js';
import {nearestWord} from '../problems/nearest.js';
import {manualList, manualPage} from '../reports/manual.js';
import type {CommandContext} from './command.js';
import {describeCommand, parseCommandLine, tellUsage} from './command-line.js';

type ExplainOptions = {readonly color?: boolean};

/** `glossproof explain`: the manual page of a rule, or the list of rules. */
export async function runExplain(argv: readonly string[], io: Io, _context: CommandContext): Promise<ExitStatus> {
	const command = describeCommand(
		'explain',
		'Says what a rule finds and what it leaves alone; without a rule, lists them all.',
		['glossproof explain', 'glossproof explain reading'],
	)
		.usage('[rule] [options]')
		.argument('[rule]', `one of ${RULE_IDS.join(', ')}`)
		.option('--color', 'colour also where the output is no terminal')
		.option('--no-color', 'no colour');
	const parsed = await parseCommandLine<ExplainOptions>(command, argv, io);
	if (parsed.kind === 'over') return parsed.status;
	const style = {
		hasColour: wantsColour(parsed.options.color, io.env, io.stdout.isTTY),
		widthCells: io.stdout.columns ?? 80,
	};
	const [asked] = parsed.args;
	if (asked === undefined) {
		await io.stdout.write(manualList(RULES, style));
		return 0;
	}
	const id = RULE_IDS.find((one) => one === asked.toLowerCase());
	if (id === undefined) {
		const near = nearestWord(asked, RULE_IDS);
		const hint = near === null ? `The rules are ${RULE_IDS.join(', ')}.` : `Did you mean ${near}?`;
		return tellUsage(io, 'explain', `there is no rule '${asked}'. ${hint}`);
	}
	await io.stdout.write(manualPage(ruleOf(id), style));
	return 0;
}
