import {expect, test} from 'vitest';
import {ordinaryName} from '../../src/names/ordinary.js';

test.each([
	['japan', 'country'],
	['south korea', 'country'],
	['u.s.', 'country'],
	["cote d'ivoire", 'country'],
	['guinea-bissau', 'country'],
	['germans', 'nationality'],
	['polish', 'nationality'],
	['new york', 'city'],
	['st. petersburg', 'city'],
	['the hague', 'city'],
	['buenos aires', 'city'],
	['shaanxi', 'region'],
	['kanagawa', 'region'],
	['north carolina', 'region'],
	['tatarstan', 'region'],
	['southeast asia', 'continent'],
	['south china sea', 'sea'],
	['danube', 'river'],
	['mount fuji', 'mountain'],
	['september', 'month'],
	['friday', 'weekday'],
	['mid-autumn festival', 'holiday'],
	['swahili', 'language'],
	['swiss francs', 'currency'],
	['buddhists', 'religion'],
	['the united nations', 'organization'],
	['unesco', 'organization'],
	['samsung', 'company'],
	['south china morning post', 'media'],
	['premier league', 'league'],
	['nba', 'league'],
	['bayern munich', 'club'],
	['gdp', 'abbreviation'],
	['world war ii', 'event'],
	['winston churchill', 'person'],
])('%s is an ordinary %s', (name, kind) => {
	expect(ordinaryName(name.split(' '))?.kind).toBe(kind);
});

test('what the tables lack the platform or WordNet may know', () => {
	expect(ordinaryName(['wallis', 'and', 'futuna'])).toEqual({kind: 'country', from: 'intl'});
	expect(ordinaryName(['genghis', 'khan'])?.from).toBe('wordnet');
});

test.each([
	'',
	'hata',
	'brinken',
	'mitake',
	'hofuji',
	'xi jinping',
	'furgal',
	'lee',
	'banana',
	'japan gang',
	'the',
	'new',
	'toString',
])('“%s” is no ordinary name', (name) => {
	expect(ordinaryName(name.split(' '))).toBeNull();
});
