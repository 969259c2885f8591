import {expect, test} from 'vitest';
import {parseText} from '../../src/documents/formats/text.js';
import {pairLines} from '../../src/documents/pair.js';

test('each line has the source line of the same number beside it, an empty one too', () => {
	const document = pairLines(parseText('a.txt', 'Hata spoke.\n\nHe left.\n'), '秦刚发言。\r\n\r\n他离开了。', 'zh');
	expect('segments' in document && document.segments.map(({source}) => source)).toEqual([
		{text: '秦刚发言。', language: 'zh'},
		{text: '', language: 'zh'},
		{text: '他离开了。', language: 'zh'},
	]);
});

test('texts of unequal length are not paired, and both lengths are told', () => {
	expect(pairLines(parseText('a.txt', 'one\ntwo\n'), '一\n', 'zh')).toEqual({target: 2, source: 1});
});
