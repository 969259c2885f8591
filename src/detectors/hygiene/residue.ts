import {spanOf} from '../../documents/span.js';
import {isEnglishWord} from '../../names/words.js';
import {type Flaw, isAddress, type Line, type Page, SURE, tokenAround} from './flaw.js';

/** Lines that a web page puts around an article. Each is a whole line, or stands behind the last sentence of one. */
const FURNITURE = [
	'exit mobile version',
	'skip to (?:main )?content',
	'back to top',
	'(?:read|show|load|see) more',
	'continue reading',
	'(?:story|article) continues below(?: this)?(?: advertisement)?',
	'advertisement',
	'(?:share|print|email|save) this(?: (?:article|story|page|post))?',
	'share (?:on|via|to) (?:facebook|twitter|x|whatsapp|linkedin|telegram|email)',
	'(?:click|tap) (?:here )?to (?:share|print|email|enlarge|subscribe|read more|expand)(?: .{1,40})?',
	'click here(?: for more(?: information)?)?',
	'leave a (?:comment|reply)',
	'view (?:all )?comments',
	'(?:subscribe|sign up) (?:to|for) our (?:daily |weekly |free )?newsletters?',
	'(?:accept|reject) all cookies',
	'view (?:desktop|mobile) version',
	'(?:please )?enable javascript.{0,60}',
	'copy link',
	'log ?in to (?:comment|reply)',
];
const FURNITURE_LINE = new RegExp(`(?<=^\\s*|[.!?…][”’"']?\\s+)(?:${FURNITURE.join('|')})[.!»›→]?\\s*$`, 'iu');
/** One of these words is in each of them. */
const FURNITURE_WORD =
	/version|content|top|more|reading|continues|advertisement|this|share|click|tap|comment|reply|newsletter|cookies|javascript|copy|log/i;
/** What is looked at from the end of a line, in UTF-16 units. */
const LONGEST_FURNITURE = 120;

/** What a page's markup or a translation program leaves in the text; with what it stands for, where that is sure. */
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: '’',
	'#39': '’',
	'#039': '’',
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	rdquo: '”',
	ldquo: '“',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};
const MARKUP =
	/&(#?\w{2,8});|<\/?(?:br|p|div|span|b|i|em|strong|a|img|unk|s|sup|sub)(?: [^<>]{0,200})?\s?\/?>|�+|\[unk\]|@-@|(?<=\p{L})@@(?=\s)|⁇|▁|lorem ipsum dolor/giu;

/** What each piece of markup has in it. */
const MAY_BE_MARKUP = /[&<[@\ufffd⁇▁]|lorem/i;

/**
 * What is left over: furniture of a web page (“Exit mobile version”), markup, marks of a translation program, and a
 * sentence that breaks off at a full stop and goes on in small letters.
 *
 * Left alone: abbreviations before a small letter, names written small, credits, and “read more” within a sentence.
 * Cost: one pass.
 */
export function detectResidue({document, lines}: Page): Flaw[] {
	return lines.flatMap((line) => [
		...furniture(line),
		...(document.format === 'text' ? markup(line) : []),
		...brokenOff(line),
	]);
}

type What = 'page' | 'markup' | 'fragment';

function flawAt(
	line: Line,
	at: number,
	found: string,
	what: What,
	suggestion: string | null,
	confidence: number,
): Flaw {
	return {
		rule: 'residue',
		segment: line.segment,
		span: spanOf(line.start + at, line.start + at + found.length),
		suggestion,
		confidence,
		evidence: {kind: 'residue', what, found: found.trim()},
	};
}

function furniture(line: Line): Flaw[] {
	const tail = Math.max(0, line.text.length - LONGEST_FURNITURE);
	const end = line.text.slice(tail);
	const match = FURNITURE_WORD.test(end) ? FURNITURE_LINE.exec(end) : null;
	if (match === null || (tail > 0 && match.index === 0)) return [];
	const found = match[0].trimEnd();
	const before = line.text.slice(0, tail + match.index);
	const start = before.trimEnd().length === 0 ? before.length : before.trimEnd().length;
	return [flawAt(line, start, line.text.slice(start, tail + match.index + found.length), 'page', '', SURE.certain)];
}

function markup(line: Line): Flaw[] {
	if (!MAY_BE_MARKUP.test(line.text)) return [];
	return [...line.text.matchAll(MARKUP)].flatMap(({0: found, 1: entity, index}) => {
		if (entity === undefined) return [flawAt(line, index, found, 'markup', null, SURE.certain)];
		const stands = ENTITIES[entity.toLowerCase()];
		const isInAddress = /[?=/]/.test(tokenAround(line.text, index, index).replace(/&\S*$/, ''));
		return stands === undefined || isInAddress ? [] : [flawAt(line, index, found, 'markup', stands, SURE.certain)];
	});
}

/** Short forms that end in a full stop and may stand before a small letter. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
	`inc corp ltd bros messrs assn dept univ prof capt supt govt intl natl assoc approx appt avg incl excl esp est etc cert
	sept sunday thurs tues weds conn mass calif colo minn miss mich tenn penn okla wash ariz nebr wisc mont sask alta viz
	dist dept elev fig figs vols nos chap sect para ibid misc orig temp tech asst bldg blvd hosp inst intro max min mfg mgr
	pharm phil poss pref prelim pres pron prop pseud publ recd repr resp sched secy subj suff supp surg tbsp transl treas
	uncert vols vocab lieut brig cmdr comdr conf coop encyc admin acad econ elec engr evng exec gram hist jour legis maint
	math mech meteorol milit mkt monsieur mtge myth neut obit orchestra parl path perh photog phys plur polit`.split(
		/\s+/,
	),
);
/** Names and words that are written small even where a sentence opens. */
const SMALL_NAMES =
	/^(?:i(?:Phone|Pad|Pod|OS|Mac|Tunes|Cloud)|e(?:Bay|Sports)|de|del|della|di|da|van|von|der|den|al|el|bin|ibn|la|le|du|dos|af|zu|ter|ten|mc|o)$/u;

/** “unjustly imprisoned in China. people, and exchanges”: a full stop inside a sentence that lost a part. */
function brokenOff(line: Line): Flaw[] {
	if (!SMALL_BEHIND_STOP.test(line.text)) return [];
	return [...line.text.matchAll(BROKEN_OFF)].flatMap(({0: all, 1: left, 2: right, index}) => {
		if (SHORT_FORMS.has(left!.toLowerCase()) || SMALL_NAMES.test(right!) || !isEnglishWord(right!)) return [];
		const at = index + left!.length;
		if (isAddress(tokenAround(line.text, at, at))) return [];
		return [flawAt(line, at, all.slice(left!.length), 'fragment', null, SURE.fair)];
	});
}

const SMALL_BEHIND_STOP = /\. [a-z\u00aa-\uffff]/;
/** Words of four letters and more, spelled out: shorter ones before a full stop may be abbreviations. */
const BROKEN_OFF = /(?<![\p{L}\p{N}.&’'-])(\p{L}\p{Ll}{3,40})\. (\p{Ll}{3,40})(?![\p{L}\p{N}@./])/gu;
