/** Appends decisions as a reviewer at work would: `tsx writer.ts LOG NAME COUNT`. Exits 1 when one is not saved. */
import {openDecisionLog} from '../../src/io/decision-log.js';
import {decisionOf} from '../support/fixtures.js';

const [path = '', name = '', count = '0'] = process.argv.slice(2);
const log = openDecisionLog(path);
for (let nth = 0; nth < Number(count); nth++) {
	const saved = await log.append([decisionOf({id: `${name}-${nth}`, reviewer: name})]);
	if (!saved.ok || !saved.value.decisions.some((decision) => decision.id === `${name}-${nth}`)) process.exitCode = 1;
}
