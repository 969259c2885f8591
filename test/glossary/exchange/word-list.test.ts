import {expect, test} from 'vitest';
import {writeCspell, writeVale} from '../../../src/glossary/exchange/word-list.js';
import {entriesOf} from '../../support/entries.js';

const ENTRIES = entriesOf(`entries:
  - preferred: Qin Gang
    admitted: [Qin]
    forbidden: [Hata, Gang Qin, QIN]
  - preferred: Hitachi, Ltd.
`);

test('cspell gets the words of right renderings, and forbids those that are only wrong', () => {
	expect(writeCspell(ENTRIES).content).toBe('Gang\nHitachi\nLtd\nQin\n!Hata\n');
});

test('Vale gets whole renderings as regular expressions', () => {
	expect(writeVale(ENTRIES, 'accept').content).toBe('Hitachi, Ltd\\.\nQin\nQin Gang\n');
	expect(writeVale(ENTRIES, 'reject').content).toBe('Gang Qin\nHata\nQIN\n');
});
