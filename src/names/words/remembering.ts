/** Answers about words by the question's name and its key: plain data, so that it can be kept and read back as it is. */
export type WordKnowledge = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** More of one question are not remembered. */
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, Map<string, unknown>>();

/**
 * The function, remembering its latest answers; a text uses few words often. `question` names it among those whose
 * answers may be kept: they are plain data then, and depend on nothing but the key.
 */
export function remembering<T>(question: string | null, answer: (key: string) => T): (key: string) => T {
	const latest = new Map<string, T>();
	if (question !== null) remembered.set(question, latest);
	return (key) => {
		const known = latest.get(key);
		if (known !== undefined) return known;
		const value = answer(key);
		// Emptied rather than aged: a full table is rare, and a look-up is cheap.
		if (latest.size >= MOST_REMEMBERED) latest.clear();
		latest.set(key, value);
		return value;
	};
}

/** What is remembered of words. It is not copied, and grows as more is asked. */
export function wordKnowledge(): WordKnowledge {
	return remembered;
}

/** Takes over what this very program worked out before; a question that it does not ask is passed over. */
export function recallWords(known: WordKnowledge): void {
	for (const [question, answers] of known) {
		const latest = remembered.get(question);
		if (latest) for (const [key, answer] of answers) if (latest.size < MOST_REMEMBERED) latest.set(key, answer);
	}
}
