import {renderingKey} from '../glossary/conflicts.js';
import type {Entry} from '../glossary/entry.js';
import type {Decision} from './decision.js';

/** What reviewers decided again and again of one form of an entry. */
export type Lesson = {
	readonly kind: 'forbid' | 'admit';
	readonly entry: Entry;
	readonly form: string;
	/** Decisions, the earliest first; never none. */
	readonly decisions: readonly Decision[];
	/** Paths as the log has them, sorted. */
	readonly documents: readonly string[];
	/** Sorted. */
	readonly reviewers: readonly string[];
};

/** A form of which the log or the glossary says two things, so that nothing is learnt. */
export type Dispute = {readonly entry: Entry; readonly form: string; readonly why: string};

export type Lessons = {readonly lessons: readonly Lesson[]; readonly disputes: readonly Dispute[]};

/**
 * Rules whose found text is a rendering that is wrong wherever it stands for the entry. A wrong title or pronoun is wrong in
 * its place alone, and a name that was taken for another is right for its own bearer.
 */
const OF_RENDERINGS: ReadonlySet<string> = new Set([
	'spelling',
	'reading',
	'translated',
	'paraphrase',
	'partial',
	'order',
	'case',
]);

/**
 * What a glossary can learn from the decisions that stand: forms accepted as wrong at least `least` times, and forms
 * rejected so often, hence right. One decision for everywhere is enough, since nobody is asked again after it.
 *
 * Of several decisions on one occurrence the latest counts. What the glossary says already is left out. A form that was
 * accepted here and rejected there, or that another entry has as right (to be forbidden) or has at all as its own (to be
 * admitted), is a dispute. Sorted by entry, then by form. Cost: decisions + renderings.
 */
export function learnFrom(standing: readonly Decision[], entries: readonly Entry[], least: number): Lessons {
	const latest = new Map<string, Decision>();
	for (const decision of standing) latest.set(`${decision.mismatch.path}\t${decision.fingerprint}`, decision);
	const topics = topicsOf([...latest.values()], entries);
	const lessons: Lesson[] = [];
	const disputes: Dispute[] = [];
	for (const {entry, form, decisions} of topics) {
		const accepted = decisions.filter(({verdict}) => verdict === 'accept');
		const rejected = decisions.filter(({verdict}) => verdict === 'reject');
		if (!isEnough(accepted, least) && !isEnough(rejected, least)) continue;
		if (accepted.length > 0 && rejected.length > 0) {
			const why = `accepted as wrong ${times(accepted.length)} and rejected ${times(rejected.length)}`;
			disputes.push({entry, form, why});
			continue;
		}
		const kind = accepted.length > 0 ? 'forbid' : 'admit';
		if (isKnown(kind, entry, form)) continue;
		const why = objection(kind, entry, form, entries);
		if (why !== null) disputes.push({entry, form, why});
		else lessons.push(lessonOf(kind, entry, form, kind === 'forbid' ? accepted : rejected));
	}
	return apart(lessons, disputes);
}

type Topic = {readonly entry: Entry; readonly form: string; readonly decisions: Decision[]};

function topicsOf(decisions: readonly Decision[], entries: readonly Entry[]): Topic[] {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const byName = new Map(entries.map((entry) => [renderingKey(entry.preferred), entry]));
	const topics = new Map<string, Topic>();
	for (const decision of decisions) {
		const {rule, entryId, entry: name, found} = decision.mismatch;
		const form = renderingKey(found);
		if (decision.verdict === 'defer' || !OF_RENDERINGS.has(rule) || form === '') continue;
		// An entry that was renamed keeps its id; one whose id was changed, its name. One that is gone learns nothing.
		const entry = byId.get(entryId ?? '') ?? byName.get(renderingKey(name ?? ''));
		if (entry === undefined) continue;
		const key = `${entry.id}\t${form}`;
		const topic = topics.get(key);
		if (topic) topic.decisions.push(decision);
		else topics.set(key, {entry, form, decisions: [decision]});
	}
	return [...topics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, topic]) => topic);
}

function isEnough(decisions: readonly Decision[], least: number): boolean {
	return decisions.length >= least || decisions.some(({scope}) => scope === 'everywhere');
}

function isKnown(kind: Lesson['kind'], entry: Entry, form: string): boolean {
	const forms = kind === 'forbid' ? entry.forbidden.map(({text}) => text) : [entry.preferred, ...entry.admitted];
	return has(forms, form);
}

function has(forms: readonly string[], form: string): boolean {
	return forms.some((other) => renderingKey(other) === form);
}

/** Why the glossary cannot take the form; null where it can. */
function objection(kind: Lesson['kind'], entry: Entry, form: string, entries: readonly Entry[]): string | null {
	if (kind === 'forbid' && has([entry.preferred, ...entry.admitted], form))
		return 'accepted as wrong, but the glossary has it as right';
	if (
		kind === 'admit' &&
		has(
			entry.forbidden.map(({text}) => text),
			form,
		)
	)
		return 'rejected, hence right, but the glossary forbids it';
	for (const other of entries) {
		if (other === entry) continue;
		if (has([other.preferred, ...other.admitted], form)) return `it is a right rendering of “${other.preferred}”`;
		if (
			kind === 'admit' &&
			has(
				other.forbidden.map(({text}) => text),
				form,
			)
		)
			return `it is a forbidden rendering of “${other.preferred}”`;
	}
	return null;
}

/** Without the forms that one entry would forbid and another admit. */
function apart(lessons: readonly Lesson[], disputes: readonly Dispute[]): Lessons {
	const wrong = new Map(lessons.filter(({kind}) => kind === 'forbid').map((lesson) => [lesson.form, lesson]));
	const right = new Map(lessons.filter(({kind}) => kind === 'admit').map((lesson) => [lesson.form, lesson]));
	const isDisputed = ({form}: Lesson) => wrong.has(form) && right.has(form);
	const told = lessons.filter(isDisputed).map((lesson) => {
		const other = (lesson.kind === 'forbid' ? right : wrong).get(lesson.form)!;
		const why = `${lesson.kind === 'forbid' ? 'wrong here, but right' : 'right here, but wrong'} for “${other.entry.preferred}”`;
		return {entry: lesson.entry, form: lesson.form, why};
	});
	return {lessons: lessons.filter((lesson) => !isDisputed(lesson)), disputes: [...disputes, ...told]};
}

function lessonOf(kind: Lesson['kind'], entry: Entry, form: string, decisions: readonly Decision[]): Lesson {
	const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();
	return {
		kind,
		entry,
		form,
		decisions,
		documents: sorted(decisions.map(({mismatch}) => mismatch.path)),
		reviewers: sorted(decisions.flatMap(({reviewer}) => (reviewer === '' ? [] : [reviewer]))),
	};
}

/** “twice in 2 documents, by Ana and Bo”, for people. */
export function evidenceOf({decisions, documents, reviewers}: Lesson): string {
	const where = documents.length === 1 ? documents[0]! : `${documents.length} documents`;
	const everywhere = decisions.some(({scope}) => scope === 'everywhere') ? ', for everywhere' : '';
	const who = reviewers.length === 0 ? '' : `, by ${reviewers.join(', ')}`;
	return `${times(decisions.length)} in ${where}${everywhere}${who}`;
}

/** Paths that a note names; the others are counted. */
const MOST_NAMED = 3;

/** The note of a form that is to be forbidden: where it was seen. */
export function noteOf({decisions, documents}: Lesson): string {
	const more = documents.length - MOST_NAMED;
	return `seen ${times(decisions.length)}: ${documents.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function times(count: number): string {
	return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
