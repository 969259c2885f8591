/**
 * English words that Britain and America spell otherwise: Defence and Defense, Centre and Center, Organisation and
 * Organization. A rule is the British spelling and the American one, with what both share in place of `1` and `2`; from
 * general knowledge of English.
 */
const OUR = 'col|lab|hon|harb|neighb|fav|behavi|hum|rum|vap|arm|savi|endeav|flav|parl|splend|val|vig|cand|tum|glam';
const RE = 'cent|theat|amphitheat|met|kilomet|centimet|lit|fib|sab|calib|somb|lust|spect';
const ISE =
	'organ|recogn|real|modern|civil|mobil|author|special|central|industrial|critic|apolog|util|stabil|normal|legal|memorial|national|privat|colon|character|equal|liberal|digital|optim|final|popular|social|global|demilitar|decolon';
const DOUBLED = 'travel|counsel|cancel|label|model|signal|fuel|medal|marvel|level|equal|rival|quarrel|jewel|council';

const RULES: readonly (readonly [before: string, british: string, american: string, after: string])[] = [
	[OUR, 'our', 'or', 's|ed|ing|er|ers|able|hood|ite|ites|less|ful|y|ism|'],
	[RE, 're', 'er', 's|d|'],
	['[a-z]{2,}', 'isation', 'ization', 's|al|'],
	[ISE, 'is', 'iz', 'e|es|ed|er|ers|ing'],
	['anal|paral|catal', 'ys', 'yz', 'e|es|ed|er|ers|ing'],
	['def|off|pret|lic', 'ence', 'ense', 's|'],
	['catal|dial|monol|anal|prol', 'ogue', 'og', 's|'],
	[DOUBLED, 'l', '', 'ing|ed|er|ers|or|ors|ist|ists|ous'],
	['program', 'me', '', 's|'],
	['p|orthop|encyclop|gyn|an|arch|medi', 'ae', 'e', 'diatric|diatrics|dic|dics|dia|cology|sthesia|ology|ological|val'],
	['man', 'oeuvre', 'euver', 's|'],
	['gr', 'e', 'a', 'y|ys'],
	['alumin', 'ium', 'um', ''],
	['pl', 'ough', 'ow', 's|ing|'],
	['judg|acknowledg', 'ement', 'ment', 's|'],
	['jewel', 'lery', 'ry', ''],
	['fulfil|enrol', '', 'l', 'ment|ments'],
	['s', 'c', 'k', 'eptic|eptics|eptical'],
	['co', '-', '', 'operation|operative|operatives|ordination|ordinator'],
];

const LETTER = '[a-z0-9\\u00c0-\\u024f]';

type Rewriting = readonly [spelling: RegExp, other: string];

function rewritings(isAmerican: boolean): Rewriting[] {
	return RULES.map(([before, british, american, after]) => {
		const [from, to] = isAmerican ? [american, british] : [british, american];
		// Without Unicode's classes, which take milliseconds to compile.
		return [new RegExp(`(?<!${LETTER})(${before})${from}(${after})(?!${LETTER})`, 'gi'), `$1${to}$2`];
	});
}

let rules: {readonly toAmerican: readonly Rewriting[]; readonly toBritish: readonly Rewriting[]} | null = null;

/** A rendering as Britain and as America would spell it, where that is not how it is spelled; none twice. */
export function otherEnglishSpellings(text: string): string[] {
	rules ??= {toAmerican: rewritings(false), toBritish: rewritings(true)};
	const spelled = [rules.toAmerican, rules.toBritish].map((rewriting) =>
		rewriting.reduce((written, [spelling, other]) => written.replace(spelling, other), text),
	);
	return [...new Set(spelled)].filter((each) => each !== text);
}
