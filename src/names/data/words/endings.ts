/** Endings that languages of one family share, as they stand on folded words. */
export const ROMANCE = /(?:aux|ones|oes|elle|ales|ale|al|ienne|ien|ives|ive|if|es|os|as|s|x|o|a|e|i)$/;
export const SLAVIC = /(?:ego|eho|emu|ymi|imi|ich|ych|ami|ach|ow|om|em|ie|ou|y|a|e|i|o|u)$/;
export const CYRILLIC =
	/(?:ого|его|ому|ему|ими|ыми|ая|яя|ое|ее|ыи|ии|ои|ые|ие|их|ых|ою|ів|ов|ев|ам|ям|ах|ях|ами|ями|ом|ем|[аяоеуюыиіієьй])$/;
export const NORDIC = /(?:arna|erna|orna|ens|ets|en|et|ar|er|or|a|e|n|t|s)$/;
