import {accountForWord, checkDocument, surveyDocument} from '../check.js';
import {parseGlossaries} from '../glossary/parse.js';
import {buildTermbase} from '../glossary/termbase.js';

/** The core as commands use it. With its tables it is most of the program, so it is imported only where there is work. */
export const ENGINE = {parseGlossaries, buildTermbase, checkDocument, surveyDocument, accountForWord};

export type Engine = Readonly<typeof ENGINE>;
