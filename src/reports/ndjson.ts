import {jsonMismatches, jsonOf} from './json.js';
import type {Report} from './report.js';

/**
 * `check --format ndjson`: a mismatch a line, the path first, otherwise as in the JSON report; written file by file, so that
 * a filter behind it can begin at once.
 */
export function createNdjsonReport(): Report {
	return {
		file: (checked) =>
			jsonMismatches(checked)
				.map((mismatch) => `${jsonOf({path: checked.document.path, ...mismatch})}\n`)
				.join(''),
		end: () => '',
	};
}
