import {isScalar, type Pair, type YAMLMap} from 'yaml';
import type {YamlNode} from '../../problems/yaml.js';

/** The keys of an entry in the order in which they are written. */
export const KEY_ORDER = [
	'preferred',
	'id',
	'kind',
	'source',
	'admitted',
	'forbidden',
	'titles',
	'gender',
	'caseSensitive',
	'note',
	'examples',
] as const;

/** The pair of a map under a key, or null. */
export function pairOf(map: YAMLMap, key: string): Pair<YamlNode, YamlNode | null> | null {
	const pairs = map.items as Pair<YamlNode, YamlNode | null>[];
	return pairs.find((pair) => isScalar(pair.key) && pair.key.value === key) ?? null;
}
