import {ASIAN_AND_AFRICAN} from './asian-african.js';
import {EUROPEAN} from './european.js';
import type {LanguageWords} from './language-words.js';

/**
 * The table of each language by its tag. Tables are text until `source-words.ts` parses one, which it does when an entry has
 * a source name in that language. Chinese and Japanese have theirs in `han-compounds.ts`.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = {...EUROPEAN, ...ASIAN_AND_AFRICAN};

/** Whose words are near enough to be read where a language's own table, if there is one, does not have a word. */
export const NEAR_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
	...{
		be: ['uk', 'ru'],
		bg: ['ru', 'uk'],
		sr: ['hr', 'ru'],
		mk: ['sr', 'bg'],
		tg: ['ru'],
		tt: ['kk', 'ru'],
		ba: ['kk', 'ru'],
	},
	...{sk: ['cs'], hr: ['sr', 'cs'], sl: ['hr', 'cs'], bs: ['hr', 'sr'], ca: ['es', 'fr'], gl: ['pt', 'es'], lb: ['de']},
	...{da: ['no', 'sv'], no: ['da', 'sv'], nb: ['no', 'da', 'sv'], nn: ['no', 'da', 'sv'], fo: ['is', 'da']},
	...{az: ['tr'], tk: ['tr'], prs: ['fa'], sd: ['ur'], as: ['bn'], jv: ['id'], su: ['id']},
	...{ckb: ['ku'], kmr: ['ku'], fil: ['tl'], ti: ['am']},
};
