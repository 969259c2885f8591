import {ordinaryName} from '../../names/ordinary.js';
import {isFunctionWord, wordCommonness} from '../../names/words.js';
import {renderingWords} from '../form.js';
import {type Finding, formsOfSubject, type Subject} from './finding.js';

/**
 * Renderings that stand in texts as ordinary words: forbidden ones would be flagged there, right ones taken for the name.
 *
 * A term or an office may be an ordinary word, and so may what has several words, which hardly stand together by chance.
 */
export function lintOrdinary(subjects: readonly Subject[]): Finding[] {
	return subjects.flatMap((subject) =>
		formsOfSubject(subject).flatMap((form): Finding[] => {
			const {entry} = subject;
			const {keys} = renderingWords(form.text);
			const finding = (severity: Finding['severity'], message: string): Finding[] => [
				{code: 'ordinary-word', severity, entry, place: form.place, about: [], message: () => message},
			];
			if (form.status === 'forbidden') {
				const name = ordinaryName(keys);
				if (name !== null)
					return finding(
						'warning',
						`“${form.text}” is forbidden, but it is also the name of a ${name.kind}, and would be flagged there too. Forbid a longer form.`,
					);
				if (keys.length === 1 && isOrdinary(keys[0]!) && (!entry.caseSensitive || startsSmall(form.text)))
					return finding(
						'warning',
						`“${form.text}” is forbidden, but it is an ordinary word, and would be flagged wherever it stands. Forbid a longer form.`,
					);
				return [];
			}
			if (entry.kind === 'term' || entry.kind === 'title' || keys.length !== 1 || !isOrdinary(keys[0]!)) return [];
			if (entry.caseSensitive && !startsSmall(form.text)) return [];
			return finding(
				'note',
				`“${form.text}” is an ordinary word, so texts that do not mean “${entry.preferred}” are taken to. Write it with a capital and \`caseSensitive: true\`, or give it the kind \`term\`.`,
			);
		}),
	);
}

const isOrdinary = (word: string) => isFunctionWord(word) || wordCommonness(word) <= 2;
const startsSmall = (text: string) => /^\p{Ll}/u.test(text);
