/** MQM severities, from the least. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Rules about a rendering of an entry. */
const NAME_RULE_IDS = [
	'forbidden',
	'spelling',
	'reading',
	'translated',
	'paraphrase',
	'partial',
	'order',
	'case',
	'untranslated',
	'missing',
	'substituted',
	'number',
	'inconsistent',
	'title',
	'gender',
] as const;
export type NameRuleId = (typeof NAME_RULE_IDS)[number];

/** Rules about the document alone. */
const HYGIENE_RULE_IDS = ['quotes', 'brackets', 'spacing', 'repeated-word', 'duplicate', 'residue'] as const;
export type HygieneRuleId = (typeof HYGIENE_RULE_IDS)[number];

export const RULE_IDS = [...NAME_RULE_IDS, ...HYGIENE_RULE_IDS] as const;
export type RuleId = (typeof RULE_IDS)[number];

export type Rule = {
	readonly id: RuleId;
	/** MQM category and type, as `terminology/wrong-term`. */
	readonly category: string;
	readonly severity: Severity;
	/** One line, for lists. */
	readonly summary: string;
};
