/** Digits of a synset's number in the table, three of them to the base of 64. */
export const ID_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** What a name of WordNet names; its place here, to the base of 36, is its code in the table. */
export const INSTANCE_CODES = [
	'person',
	'country',
	'city',
	'continent',
	'island',
	'sea',
	'river',
	'lake',
	'mountain',
	'region',
	'place',
	'organization',
	'event',
	'work',
	'religion',
	'language',
	'nationality',
	'month',
	'holiday',
] as const;
export type InstanceKind = (typeof INSTANCE_CODES)[number];
