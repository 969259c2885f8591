import type {Evidence} from '../detectors/evidence.js';

/** A piece of evidence in a sentence that a reviewer can check. */
export function evidenceSentence(evidence: Evidence): string {
	switch (evidence.kind) {
		case 'forbidden':
			return `The glossary forbids “${evidence.term}”${evidence.note === null ? '' : ` (${evidence.note})`}.`;
		case 'spelling': {
			const sounds = evidence.sounds.length === 0 ? '' : ` (${evidence.sounds.join(', ')})`;
			return `“${evidence.found}” is spelled almost as “${evidence.right}”${sounds}.`;
		}
		case 'reading': {
			const parts = evidence.parts.map((part) => `${part.characters} read ${part.reading} (${part.system})`);
			return `“${evidence.found}” is a reading of ${evidence.source}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
		}
		case 'words':
			return `Word by word: ${evidence.pairs.map((pair) => `“${pair.found}” for “${pair.right}” (${pair.how})`).join(', ')}.`;
		case 'case':
			return `“${evidence.found}” and “${evidence.right}” differ only in capitals, spaces or punctuation.`;
		case 'order':
			return `The glossary has the same words in the order “${evidence.right}”.`;
		case 'partial': {
			const said = [
				evidence.missing.length === 0 ? null : `${quoted(evidence.missing)} is missing`,
				evidence.wrong.length === 0 ? null : `${quoted(evidence.wrong)} is wrong`,
			].filter((part) => part !== null);
			return `Part of the rendering is right; ${said.join(', ')}.`;
		}
		case 'script':
			return `“${evidence.source}” was left in the source language.`;
		case 'context':
			return evidence.reason;
	}
}

function quoted(words: readonly string[]): string {
	return words.map((word) => `“${word}”`).join(' and ');
}
