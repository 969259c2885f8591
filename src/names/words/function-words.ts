/** Pronouns by what they do in a sentence; those of one row stand for each other in translated titles. */
const PRONOUNS: readonly string[] = [
	'my your his her its our their whose ones',
	'i you he she it we they who one',
	'me you him her it us them whom one',
	'yours his hers ours theirs',
	'myself yourself himself herself itself ourselves yourselves themselves oneself',
	'someone somebody anyone anybody everyone everybody nobody',
	'something anything everything nothing',
];
const ARTICLES = 'the a an this that these those some any';
const REST = `about above across after again against ago all almost along already also although always am among amongst
and another are around as at away back be because been before behind being below beneath beside besides between beyond
both but by can cannot could did do does doing done down during each either else enough even ever every few for from
further had has have having hence here how however if in indeed inside instead into is just less lest let like likely
many may maybe might more moreover most much must near nearly need neither never nevertheless next no none nor not now
of off often on once only onto or other others otherwise ought out outside over own per perhaps quite rather really
same seldom several shall should since so soon still such than then thence there thereby therefore through throughout
thus till to together too toward towards under underneath unless until up upon us very via was well were what whatever
when whenever where whereas whereby wherever whether which whichever while who whoever whole why will with within
without would yes yet nt s t d ll m re ve amid despite except plus versus vs non etc`;

/** Which rows of pronouns a word stands in. */
const pronounRows = new Map<string, readonly number[]>();
PRONOUNS.forEach((row, at) => {
	for (const word of row.split(' ')) pronounRows.set(word, [...(pronounRows.get(word) ?? []), at]);
});
const articles = new Set(ARTICLES.split(' '));
const functionWords = new Set([...pronounRows.keys(), ...articles, ...REST.split(/\s+/)]);

/** Whether a word says how others hang together rather than what they are about; `vs` and `etc` too. */
export function isFunctionWord(word: string): boolean {
	return functionWords.has(word) || (word.includes("'") && functionWords.has(word.replaceAll("'", '')));
}

/** Whether a word is an article or points as one does: the, a, this. */
export function isArticle(word: string): boolean {
	return articles.has(word);
}

/** How alike two pronouns are: 2 of one row (your, our), 1 of two, 0 where either is none. */
export function pronounLikeness(a: string, b: string): 0 | 1 | 2 {
	const [one, other] = [pronounRows.get(a), pronounRows.get(b)];
	if (one === undefined || other === undefined) return 0;
	return one.some((row) => other.includes(row)) ? 2 : 1;
}
