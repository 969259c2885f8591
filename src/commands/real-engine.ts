import {checkDocument} from '../check.js';
import {parseGlossaries} from '../glossary/parse.js';
import {buildTermbase} from '../glossary/termbase.js';
import type {Engine} from './engine.js';

export const ENGINE: Engine = {parseGlossaries, buildTermbase, checkDocument};
