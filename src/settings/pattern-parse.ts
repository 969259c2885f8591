/** What a pattern may stand for at one place, before it is compiled. */
export type PatternNode =
	/** One character, tested by a regular expression that never sees more than one. */
	| {readonly kind: 'character'; readonly test: RegExp}
	| {readonly kind: 'assert'; readonly what: Assertion}
	| {readonly kind: 'sequence'; readonly parts: readonly PatternNode[]}
	| {readonly kind: 'choice'; readonly parts: readonly PatternNode[]}
	/** `most` is Infinity where there is no end. */
	| {readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number};

/** `^`, `$`, `\b` and `\B`; the first two mean the line. */
export type Assertion = 'start' | 'end' | 'edge' | 'inside';

/** Why a text is no pattern; a sentence or two. */
export class PatternFault extends Error {
	override readonly name = 'PatternFault';
}

const IGNORE_CASE = '(?i)';

/**
 * A regular expression as JavaScript writes it (flag `u`), read into its parts; `(?i)` in front takes small and capital
 * letters alike. Throws a `PatternFault`.
 *
 * What cannot be matched in time that grows with the text alone is refused: looking ahead or behind, and going back to
 * what a group matched.
 */
export function parsePattern(source: string): PatternNode {
	const isAnyCase = source.startsWith(IGNORE_CASE);
	const text = isAnyCase ? source.slice(IGNORE_CASE.length) : source;
	try {
		new RegExp(text, 'u');
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace(/^.*\/u?: /su, '') : String(error);
		throw new PatternFault(`It is no regular expression (${reason}).`);
	}
	const reader = new PatternReader(text, isAnyCase ? 'iu' : 'u');
	const node = reader.choice();
	if (isNullable(node)) throw new PatternFault('It matches the empty text, which stands everywhere.');
	return node;
}

/** Reads what `RegExp` has found to be well formed, so that no closing sign can be missing. */
class PatternReader {
	readonly #text: string;
	readonly #flags: string;
	#at = 0;

	constructor(text: string, flags: string) {
		this.#text = text;
		this.#flags = flags;
	}

	choice(): PatternNode {
		const parts = [this.#sequence()];
		while (this.#take('|')) parts.push(this.#sequence());
		return parts.length === 1 ? parts[0]! : {kind: 'choice', parts};
	}

	#sequence(): PatternNode {
		const parts: PatternNode[] = [];
		while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at]!)) parts.push(this.#repeated());
		return {kind: 'sequence', parts};
	}

	#repeated(): PatternNode {
		const part = this.#single();
		const [least, most] = this.#quantifier();
		return least === 1 && most === 1 ? part : {kind: 'repeat', part, least, most};
	}

	#quantifier(): readonly [least: number, most: number] {
		const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#text.slice(this.#at, this.#at + 40));
		if (found === null) return [1, 1];
		this.#at += found[0].length;
		const [whole, first, comma, second] = found;
		if (whole.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
		if (whole.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
		if (whole.startsWith('?')) return [0, 1];
		const least = Number(first);
		return [least, comma === '' ? least : second === '' ? Number.POSITIVE_INFINITY : Number(second)];
	}

	#single(): PatternNode {
		const character = String.fromCodePoint(this.#text.codePointAt(this.#at)!);
		switch (character) {
			case '(':
				return this.#group();
			case '^':
			case '$':
				this.#at++;
				return {kind: 'assert', what: character === '^' ? 'start' : 'end'};
			case '[':
				return this.#one(/^\[(?:\\.|[^\]\\])*\]/su);
			case '\\':
				return this.#escape();
			default:
				return this.#one(/^./su);
		}
	}

	#group(): PatternNode {
		const [opening] = /^\((?:\?(?:<[^=!>][^>]*>|.{0,2}))?/su.exec(this.#text.slice(this.#at))!;
		if (/^\(\?(?:[=!]|<[=!])/u.test(opening)) {
			throw new PatternFault('Looking ahead or behind with (?= or (?! or (?<= or (?<! is not possible here.');
		}
		if (opening.length > 1 && !opening.startsWith('(?:') && !opening.startsWith('(?<')) {
			throw new PatternFault('Flags are possible only as (?i) in front of all.');
		}
		this.#at += opening.startsWith('(?:') ? 3 : opening.startsWith('(?<') ? opening.length : 1;
		const inner = this.choice();
		this.#take(')');
		return inner;
	}

	#escape(): PatternNode {
		const rest = this.#text.slice(this.#at);
		if (/^\\(?:[1-9]|k<)/u.test(rest)) {
			throw new PatternFault('Going back to what a group matched (\\1, \\k<name>) is not possible here.');
		}
		if (/^\\b/iu.test(rest)) {
			this.#at += 2;
			return {kind: 'assert', what: rest[1] === 'b' ? 'edge' : 'inside'};
		}
		return this.#one(
			/^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|.)/su,
		);
	}

	/** What stands for one character: taken as it is written. */
	#one(form: RegExp): PatternNode {
		const [written] = form.exec(this.#text.slice(this.#at))!;
		this.#at += written.length;
		return {kind: 'character', test: new RegExp(`^${written}$`, this.#flags)};
	}

	#take(sign: string): boolean {
		if (this.#text[this.#at] !== sign) return false;
		this.#at++;
		return true;
	}
}

function isNullable(node: PatternNode): boolean {
	switch (node.kind) {
		case 'character':
			return false;
		case 'assert':
			return true;
		case 'sequence':
			return node.parts.every(isNullable);
		case 'choice':
			return node.parts.some(isNullable);
		case 'repeat':
			return node.least === 0 || isNullable(node.part);
	}
}
