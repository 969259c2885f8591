import {expect, test} from 'vitest';
import {otherEnglishSpellings} from '../../src/names/british-american.js';

test.each([
	['Ministry of Defence', ['Ministry of Defense']],
	['Department of Defense', ['Department of Defence']],
	['Labour Party', ['Labor Party']],
	['World Trade Center', ['World Trade Centre']],
	['National Theatre', ['National Theater']],
	['World Health Organisation', ['World Health Organization']],
	['Organization of Turkic States', ['Organisation of Turkic States']],
	['Organised Crime Bureau', ['Organized Crime Bureau']],
	['Development Programme', ['Development Program']],
	['The Travelling Players', ['The Traveling Players']],
	['The Color Purple', ['The Colour Purple']],
	['Archaeology Museum', ['Archeology Museum']],
	['Co-operative Bank', ['Cooperative Bank']],
	['GREY WOLVES', ['GRAY WOLVES']],
	['Labour Center', ['Labor Center', 'Labour Centre']],
])('%s is also spelled %j', (text, others) => {
	expect(otherEnglishSpellings(text).map((each) => each.toLowerCase())).toEqual(
		others.map((each) => each.toLowerCase()),
	);
});

test.each(['Television Enterprise', 'Four Hours', 'Senate', 'Premier League', 'Promise', 'Doctor', 'Officer', 'Tour'])(
	'%s has one spelling',
	(text) => {
		expect(otherEnglishSpellings(text)).toEqual([]);
	},
);
