import {fileSpanOf, locatorOf} from '../documents/layout.js';
import {visible} from '../documents/visible.js';
import {openOf, type Report} from './report.js';
import {changeText, decisionText, placeOf} from './words.js';

/** `check` for editors, `grep` and logs: `path:line:column: rule: found → suggestion: message`, one line a mismatch. */
export function createLineReport(): Report {
	return {
		file(checked) {
			const {document} = checked;
			const locator = locatorOf(document);
			return openOf(checked)
				.map((one) => {
					const {mismatch, decision} = one;
					const place = placeOf(document, locator.locusOf(fileSpanOf(document, mismatch.span).start));
					const mark = decision === null ? '' : ` (${decisionText(decision)})`;
					return `${visible(`${place}: ${mismatch.rule}: ${changeText(one)}: ${mismatch.message}${mark}`)}\n`;
				})
				.join('');
		},
		end: () => '',
	};
}
