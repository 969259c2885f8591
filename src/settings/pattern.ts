import type {Document} from '../documents/document.js';
import type {Span} from '../documents/span.js';
import {type Assertion, PatternFault, type PatternNode, parsePattern} from './pattern-parse.js';

/** A regular expression of a user, compiled; plain data, so that it can be handed to another thread. */
export type Pattern = {readonly source: string; readonly steps: readonly Step[]};

/** What a matcher at this step may do; the last step is `match`. */
type Step =
	| {readonly kind: 'character'; readonly test: RegExp}
	| {readonly kind: 'assert'; readonly what: Assertion}
	| {readonly kind: 'split'; readonly to: readonly number[]}
	| {readonly kind: 'match'};

/** Steps of one pattern: with `REACH` this bounds the work for a mismatch to a million steps, some ten milliseconds. */
const MOST_STEPS = 500;

/** How far before and behind a mismatch its line is looked at, in UTF-16 units: a line may be a whole book. */
const REACH = 1000;

/** The pattern, or a sentence that says why it is none. */
export function compilePattern(source: string): Pattern | string {
	try {
		const steps: Step[] = [];
		compile(parsePattern(source), steps);
		steps.push({kind: 'match'});
		return {source, steps};
	} catch (error) {
		if (error instanceof PatternFault) return error.message;
		throw error;
	}
}

function compile(node: PatternNode, steps: Step[]): void {
	if (steps.length > MOST_STEPS) throw new PatternFault(`It is too long: more than ${MOST_STEPS} steps.`);
	switch (node.kind) {
		case 'character':
		case 'assert':
			steps.push(node);
			return;
		case 'sequence':
			for (const part of node.parts) compile(part, steps);
			return;
		case 'choice': {
			const fork = reserve(steps);
			const starts: number[] = [];
			const ends: number[] = [];
			for (const part of node.parts) {
				starts.push(steps.length);
				compile(part, steps);
				ends.push(reserve(steps));
			}
			steps[fork] = {kind: 'split', to: starts};
			for (const end of ends) steps[end] = {kind: 'split', to: [steps.length]};
			return;
		}
		case 'repeat': {
			const {part, least, most} = node;
			if (least > MOST_STEPS || (Number.isFinite(most) && most > MOST_STEPS)) {
				throw new PatternFault(`It repeats something more than ${MOST_STEPS} times.`);
			}
			const before = steps.length;
			for (let count = 0; count < least; count++) {
				compile(part, steps);
				// Nothing, repeated, is nothing; nested a few times it would take for ever.
				if (steps.length === before) return;
			}
			if (Number.isFinite(most)) {
				const forks: number[] = [];
				for (let count = least; count < most; count++) {
					forks.push(reserve(steps));
					compile(part, steps);
				}
				for (const fork of forks) steps[fork] = {kind: 'split', to: [fork + 1, steps.length]};
			} else {
				const fork = reserve(steps);
				compile(part, steps);
				steps.push({kind: 'split', to: [fork]});
				steps[fork] = {kind: 'split', to: [fork + 1, steps.length]};
			}
		}
	}
}

function reserve(steps: Step[]): number {
	return steps.push({kind: 'match'}) - 1;
}

/** The first of the patterns with a match, within this segment, that holds all of the span; null where none has. */
export function ignoredBy(
	patterns: readonly Pattern[],
	{text, segments}: Pick<Document, 'text' | 'segments'>,
	segment: number,
	span: Span,
): Pattern | null {
	const line = segments[segment]?.span ?? span;
	return patterns.find((pattern) => covers(pattern, text, line, span)) ?? null;
}

/**
 * Whether some match of the pattern holds all of `span`, looking no further than its line and `REACH` units to either side.
 *
 * All ways to match are followed at once (Thompson 1968), so that no pattern takes longer than its steps times the text
 * looked at: RegExp itself may take years for `(a+)+$`.
 */
export function covers({steps}: Pattern, text: string, line: Span, span: Span): boolean {
	const from = wholeCharacter(text, Math.max(line.start, span.start - REACH));
	const to = Math.min(Math.max(line.end, span.end), span.end + REACH);
	const holds = (what: Assertion, at: number): boolean => {
		if (what === 'start') return at === line.start;
		if (what === 'end') return at === line.end;
		return (isWord(text, at - 1) !== isWord(text, at)) === (what === 'edge');
	};
	let current: number[] = [];
	let next: number[] = [];
	// At which character a step was last reached, so that each is followed once.
	const seen = new Int32Array(steps.length).fill(-1);
	const reach = (list: number[], start: number, at: number): boolean => {
		const open = [start];
		let isMatch = false;
		for (let index = open.pop(); index !== undefined; index = open.pop()) {
			if (seen[index] === at) continue;
			seen[index] = at;
			const step = steps[index]!;
			if (step.kind === 'match') isMatch = true;
			else if (step.kind === 'character') list.push(index);
			else if (step.kind === 'split') open.push(...step.to);
			else if (holds(step.what, at)) open.push(index + 1);
		}
		return isMatch;
	};
	let isMatch = false;
	for (let at = from; ; ) {
		if (at <= span.start) isMatch = reach(current, 0, at) || isMatch;
		if (isMatch && at >= span.end && at > from) return true;
		if (at >= to || (current.length === 0 && at >= span.start)) return false;
		const character = String.fromCodePoint(text.codePointAt(at)!);
		at += character.length;
		isMatch = false;
		for (const index of current) {
			const step = steps[index]!;
			if (step.kind === 'character' && step.test.test(character)) isMatch = reach(next, index + 1, at) || isMatch;
		}
		[current, next] = [next, current];
		next.length = 0;
	}
}

function wholeCharacter(text: string, at: number): number {
	return at > 0 && /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

function isWord(text: string, at: number): boolean {
	const start = wholeCharacter(text, at);
	return start >= 0 && start < text.length && WORD.test(String.fromCodePoint(text.codePointAt(start)!));
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
