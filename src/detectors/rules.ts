/** MQM severities, from the least. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RULE_IDS = [
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
export type RuleId = (typeof RULE_IDS)[number];

export type Rule = {
	readonly id: RuleId;
	/** MQM category and type, as `terminology/wrong-term`. */
	readonly category: string;
	readonly severity: Severity;
	/** One line, for lists. */
	readonly summary: string;
};
