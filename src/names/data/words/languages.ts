import {ASIAN_AND_AFRICAN} from './asian-african.js';
import {EUROPEAN} from './european.js';
import type {LanguageWords} from './language-words.js';

/**
 * The table of each language by its tag. Tables are text until `source-words.ts` parses one, which it does when an entry has
 * a source name in that language. Chinese and Japanese have theirs in `han-compounds.ts`.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = {...EUROPEAN, ...ASIAN_AND_AFRICAN};

/** For languages without a table those whose words are near enough. */
export const NEAR_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
	...{be: ['uk', 'ru'], bg: ['ru', 'uk'], sr: ['ru', 'cs'], mk: ['ru'], tg: ['ru'], tt: ['kk', 'ru'], ba: ['kk', 'ru']},
	...{sk: ['cs'], hr: ['cs'], sl: ['cs'], bs: ['cs'], ca: ['es', 'fr'], gl: ['pt'], az: ['tr'], tk: ['tr']},
	...{da: ['sv'], no: ['sv'], nb: ['sv'], nn: ['sv'], prs: ['fa'], sd: ['ur'], as: ['bn'], jv: ['id'], su: ['id']},
	...{ckb: ['ku'], kmr: ['ku'], fil: ['tl'], ti: ['am']},
};
