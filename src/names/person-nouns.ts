/**
 * Common nouns for people, whom a pronoun may mean: `wife`, `official`, `reporter`, `victim`.
 *
 * Words come in folded. A table of our own and the endings of those who do something; a word that is none is here too
 * when it looks like one, since whoever asks wants to be sure that nobody is spoken of.
 */
import {isPersonTitle} from './people.js';
import {isFunctionWord} from './words.js';

/** Relatives: where one of them is spoken of, a surname may be theirs. */
const KIN: ReadonlySet<string> = new Set(
	`wife husband spouse partner fiance fiancee bride groom widow widower mother father mom mum mama dad papa parent parents
	stepmother stepfather son sons daughter daughters stepson stepdaughter child children brother brothers sister sisters
	sibling siblings twin twins grandmother grandfather grandma grandpa grandson granddaughter grandchild grandchildren aunt
	uncle niece nephew cousin couple family families relative relatives heir girlfriend boyfriend ex-wife ex-husband
	brother-in-law sister-in-law`.split(/\s+/),
);

const OTHERS: ReadonlySet<string> = new Set(
	`man men woman women girl girls boy boys lady ladies gentleman guy person people somebody someone anyone anybody everyone
	one other others another baby infant toddler teen teenager adult friend friends colleague counterpart victim suspect
	patient student pupil nurse teacher hostage captive detainee inmate prisoner guest host fan crowd public aide ally rival
	opponent enemy foe chief boss head subordinate staff tutor mentor coach witness source client accused defendant
	convict refugee migrant immigrant citizen resident native veteran recruit cadet soldier troop police cop guard maid
	servant nanny clerk chef cook monk nun saint hero heroine star idol celebrity model actress princess queen king prince
	pope christian muslim jew critic skeptic cleric medic mechanic politician diplomat envoy delegate candidate nominee
	applicant assistant consultant attendant accountant servant participant protestant assailant combatant militant
	respondent correspondent dissident president resident student agent parent adolescent incumbent recipient superintendent
	spouse mate classmate teammate roommate inmate neighbor neighbour stranger youth elder individual member figure
	laureate undergraduate graduate expert professional official intellectual criminal rebel loyalist deputy premier
	thief spy judge athlete advocate fugitive executive representative relative detective native captain chairman
	cat dog horse panda ship vessel yacht boat warship frigate`.split(/\s+/),
);

const DOER =
	/(?:[^aeiou]er|[^aeiou]or|ator|utor|itor|iser|izer|eer|ier|ist|man|men|woman|women|person|people|ian|ess|ee|ant)$/;
/** Ends as those who do something, and is a thing, a time or a quality. */
const NO_DOERS: ReadonlySet<string> = new Set(
	`after later earlier over under however rather together ever never further former number order power matter center offer
	water paper letter summer winter quarter border dinner computer member chapter whether either neither another better
	greater larger longer higher lower stronger closer wider older newer smaller faster sooner easier harder consider
	deliver remember discover enter gather wonder answer differ suffer transfer register barrier carrier career frontier
	september october november december error mirror terror labor harbor minor major factor sector visor monitor human
	business progress process success access press address congress express stress less unless illness witness weakness
	readiness happiness agree free see three fee committee degree coffee want grant plant important significant relevant
	constant instant distant restaurant russian ukrainian asian iranian italian canadian australian indian christian list
	exist insist assist resist consist persist enlist chance silver river fever liver lever ladder shoulder thunder
	temper upper proper super per her cancer answer tender gender render surrender slender hunger danger anger finger
	linger trigger bigger larger merger layer prayer player cover recover lover rumor tumor humor honor favor flavor
	color behavior interior exterior superior senior junior prior`.split(/\s+/),
);

/** Whether a word names a relative: wife, daughters, couple, family. */
export function isKinNoun(word: string): boolean {
	return KIN.has(word);
}

/** Whether a word may name a person without naming one, in doubt yes. */
export function isPersonNoun(word: string): boolean {
	if (KIN.has(word) || OTHERS.has(word)) return true;
	const singular = word.replace(/s$/, '');
	if (KIN.has(singular) || OTHERS.has(singular)) return true;
	if (isFunctionWord(word)) return false;
	return (
		isPersonTitle([word]) || (word.length >= 4 && DOER.test(singular) && !NO_DOERS.has(singular) && !NO_DOERS.has(word))
	);
}
