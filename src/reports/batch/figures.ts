import type {ScoreFrom} from '../../config.js';
import {type MqmScore, SMALL_WORDS} from '../../scoring/mqm.js';
import {counted, grouped} from '../words.js';
import {type Batch, openCount, type Trend, type Use} from './batch.js';

/** How often something is there per thousand words, to a tenth; null of no words. */
export function perThousand(count: number, words: number): string | null {
	return words === 0 ? null : tenths((count / words) * 1000);
}

/** 91.25 → `91.3`; a minus is a real one. Never `-0.0`. */
export function tenths(value: number): string {
	const text = Math.abs(value).toFixed(1);
	return value < 0 && text !== '0.0' ? `−${text}` : text;
}

/** The batch in one sentence: `1,204 open mismatches in 98 of 126 files, 15.2 per 1,000 words.` */
export function headline({totals}: Batch): string {
	const {files, words, counts, filesWithOpen} = totals;
	if (files === 0) return 'Nothing was checked.';
	const open = openCount(counts);
	if (open === 0) return `No open mismatches in ${counted(files, 'file')}, ${counted(words, 'word')}.`;
	const rate = perThousand(open, words);
	return (
		`${counted(open, 'open mismatch', 'open mismatches')} in ${grouped(filesWithOpen)} of ${counted(files, 'file')}` +
		`${rate === null ? '' : `, ${rate} per 1,000 words`}.`
	);
}

const FROM_WORDS: Readonly<Record<ScoreFrom, string>> = {
	accepted: 'accepted mismatches',
	open: 'mismatches that nobody has answered yet',
	both: 'accepted mismatches and those that nobody has answered yet',
};

/** What the score says, sentence by sentence: its value, whether it passes, what it is from, how sure it is. */
export function scoreSentences(score: MqmScore): string[] {
	if (score.score === null || score.interval === null) return ['There are no words to score.'];
	const {settings, raw, calibrated, interval, errors, normedPenalty, words} = score;
	const kinds = [
		...(errors.critical > 0 ? [`${grouped(errors.critical)} critical`] : []),
		`${grouped(errors.major)} major`,
		`${grouped(errors.minor)} minor`,
		...(errors.neutral > 0 ? [`${grouped(errors.neutral)} neutral`] : []),
	];
	const least = tenths(settings.passingThreshold);
	const sentences = [
		`MQM score ${tenths(score.score)} of ${tenths(settings.maximumScore)}: ${passWord(score)}, from ${least} on it passes` +
			`${errors.critical > 0 ? ', but never with a critical error' : ''}.`,
		`From ${FROM_WORDS[score.from]}: ${kinds.join(', ')} in ${counted(words, 'word')}, ` +
			`${tenths(normedPenalty ?? 0)} penalty points per ${counted(settings.referenceWords, 'word')}.`,
	];
	if (calibrated === null) sentences.push('Linear model without calibration (MQM 2.0).');
	else {
		const acceptable = tenths(settings.acceptablePenalty ?? 0);
		sentences.push(
			`Linear model, calibrated so that ${acceptable} penalty points just pass (MQM 2.0); without calibration ${tenths(raw ?? 0)}.`,
		);
	}
	sentences.push(
		`95 % interval ${tenths(interval.low)} to ${tenths(interval.high)} (Fay and Feuer 1997, errors as Poisson counts).`,
	);
	if (score.isSmall) {
		sentences.push(
			`Under ${SMALL_WORDS} words a score says little: one error more or less decides. Look at the interval.`,
		);
	}
	return sentences;
}

export function passWord({passes}: MqmScore): string {
	return passes === null ? 'no words' : passes ? 'passes' : 'does not pass';
}

export const USE_WORDS: Readonly<Record<Use, string>> = {
	wrong: 'only wrong',
	mixed: 'right and wrong',
	right: 'only right',
	unseen: 'not seen',
};

/** The trend in one sentence or two. */
export function trendSentences(trend: Trend, batch: Batch): string[] {
	const {before, appeared, stayed, gone, since} = trend;
	const words = batch.totals.words;
	const rates = [perThousand(before.open, before.words), perThousand(openCount(batch.totals.counts), words)];
	const sentences = [
		`Since ${since}: ${grouped(appeared)} new, ${grouped(gone)} gone, ${grouped(stayed)} still open; ` +
			`${rates.map((rate) => rate ?? 'none').join(' → ')} per 1,000 words.`,
	];
	if (before.score !== null && batch.score.score !== null) {
		sentences.push(`MQM score ${tenths(before.score)} → ${tenths(batch.score.score)}.`);
	}
	return sentences;
}
