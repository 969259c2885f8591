import {RULE_IDS, type Rule, type RuleId} from './rules.js';

/** A rule with its page in the manual (`glossproof explain RULE`). */
export type ManualPage = Rule & {
	/** What it finds: whole sentences. */
	readonly finds: string;
	/** What it leaves alone, and why. */
	readonly leavesAlone: string;
	readonly example: {readonly text: string; readonly found: string; readonly right: string; readonly why: string};
};

// Categories are types of MQM 2.0 (themqm.org), each with its dimension before it. Severity: a wrong name is a wrong
// person, place or organization for the reader, hence major; what leaves no doubt who is meant is minor.
const PAGES: {readonly [id in RuleId]: Omit<ManualPage, 'id'>} = {
	forbidden: {
		category: 'terminology/inconsistent-with-terminology-resource',
		severity: 'major',
		summary: 'a rendering that the glossary lists as wrong',
		finds: 'A form listed under `forbidden` of an entry, wherever it stands as whole words.',
		leavesAlone: 'The form inside a longer right rendering, and forms that differ in more than typography.',
		example: {
			text: 'Chin Kang met reporters on Sunday.',
			found: 'Chin Kang',
			right: 'Qin Gang',
			why: 'The entry Qin Gang lists “Chin Kang” as forbidden.',
		},
	},
	spelling: {
		category: 'linguistic-conventions/spelling',
		severity: 'major',
		summary: 'a name spelled back from its sounds, or misspelled',
		finds:
			'A name that sounds like an entry’s in the language it passed through, and is spelled otherwise: l for r, b for v, ' +
			'si for shi, h for g, letters doubled or dropped.',
		leavesAlone:
			'Every form that an entry admits, ordinary words and well-known names, and a person whose given name says that ' +
			'somebody else is meant.',
		example: {
			text: 'Secretary of State Brinken visited Beijing.',
			found: 'Brinken',
			right: 'Blinken',
			why: 'Japanese does not tell l from r: both names are written ブリンケン.',
		},
	},
	reading: {
		category: 'terminology/wrong-term',
		severity: 'major',
		summary: 'the right characters, read wrongly or in another language',
		finds:
			'A name that is a reading of the entry’s source characters, but not the reading that the glossary has: the Japanese ' +
			'reading of a Chinese name, another reading of the same character, another romanization.',
		leavesAlone:
			'Entries without a `source`, from which nothing can be read, and readings that are another entry’s right form.',
		example: {
			text: 'During the meeting, Hata accepted an invitation.',
			found: 'Hata',
			right: 'Qin',
			why: 'Hata is the Japanese reading of 秦, the surname of Qin Gang.',
		},
	},
	translated: {
		category: 'accuracy/mistranslation',
		severity: 'major',
		summary: 'a name translated as if it were common words',
		finds:
			'Words that say in English what the characters or words of a source name mean, standing where the name should.',
		leavesAlone: 'The same words where nothing around them speaks of the entry.',
		example: {
			text: 'Mitake Sea won in the final bout.',
			found: 'Mitake Sea',
			right: 'Mitakeumi',
			why: '海, the last character of 御嶽海, means sea.',
		},
	},
	paraphrase: {
		category: 'terminology/wrong-term',
		severity: 'major',
		summary: 'an official title or name translated freely',
		finds:
			'The title of a work, a campaign, an event or an organization said in other words than its official English ones.',
		leavesAlone:
			'Descriptions in lower case without quotation marks, and titles that share only common words with the entry’s.',
		example: {
			text: 'the “Take Your Family Home” campaign said',
			found: 'Take Your Family Home',
			right: 'Bring Our Families Home',
			why: 'Take / Bring, Your / Our, Family / Families: the same title word by word.',
		},
	},
	partial: {
		category: 'terminology/wrong-term',
		severity: 'major',
		summary: 'one part of a name is right, another missing or wrong',
		finds: 'A rendering of which some words are the entry’s and others are missing, cut short or wrong.',
		leavesAlone: 'Short forms that the entry admits, and another person of the same surname.',
		example: {
			text: 'R Madrid won at home.',
			found: 'R Madrid',
			right: 'Real Madrid',
			why: 'Of “Real”, only the first letter is there.',
		},
	},
	order: {
		category: 'linguistic-conventions/word-order',
		severity: 'minor',
		summary: 'given name and surname in another order',
		finds:
			'All words of a person’s name, in another order than the glossary’s. In one document it is told once, with all places.',
		leavesAlone: 'Orders that the entry admits, and lists such as an index, where a comma stands between the parts.',
		example: {
			text: 'Ohtani Shohei hit two home runs.',
			found: 'Ohtani Shohei',
			right: 'Shohei Ohtani',
			why: 'The glossary has the given name first.',
		},
	},
	case: {
		category: 'linguistic-conventions/capitalization',
		severity: 'minor',
		summary: 'only capitals, spaces or punctuation differ',
		finds: 'A rendering that is the entry’s but for letter case, spaces, hyphens, apostrophes or full stops.',
		leavesAlone: 'Headlines in capitals, the first word of a sentence, and entries that are not `caseSensitive`.',
		example: {
			text: 'Takara Fuji won his second bout.',
			found: 'Takara Fuji',
			right: 'Takarafuji',
			why: 'The glossary writes the name as one word.',
		},
	},
	untranslated: {
		category: 'accuracy/untranslated',
		severity: 'major',
		summary: 'a source name left as it was',
		finds:
			'The source name of an entry standing in the English text: in its own script, in Latin letters where the right ' +
			'rendering is another (Ministerstvo obrany), or with endings that English does not have (Gazecie Wyborczej).',
		leavesAlone:
			'A source name beside its right rendering, single words that English or another name has too, plurals, women’s ' +
			'surnames, and sentences that are not in English.',
		example: {
			text: 'Foreign Minister 秦刚 accepted.',
			found: '秦刚',
			right: 'Qin Gang',
			why: 'The entry’s Chinese name was not translated.',
		},
	},
	missing: {
		category: 'accuracy/omission',
		severity: 'major',
		summary: 'the source has the entry, the target has nothing for it',
		finds:
			'A name of the glossary in the source line for which the target line has neither a right rendering nor any words that ' +
			'could be a wrong one. It is told at the start of the line, with the source line and the name marked in it.',
		leavesAlone:
			'Documents without a source; names for which a pronoun or a description may stand, second mentions, names that a ' +
			'neighbouring line has, and source words that merely contain the name.',
		example: {
			text: 'The foreign minister of China met reporters on Sunday. (source: 中国外长秦刚周日会见了记者。)',
			found: '',
			right: 'Qin Gang',
			why: 'The source has 秦刚 and the English names nobody.',
		},
	},
	substituted: {
		category: 'accuracy/mistranslation',
		severity: 'major',
		summary: 'another name stands in the place of the entry’s',
		finds:
			'A name of the target line that nothing in the source line explains, where the source has an entry that nothing in the ' +
			'target renders: the better-known name was put for the right one.',
		leavesAlone:
			'Documents without a source; names that sound like something in the source, countries, months and offices, and lines ' +
			'in which several names might be meant.',
		example: {
			text: 'Rossoneri won the derby on Sunday. (source: 蓝黑军团周日赢得德比。)',
			found: 'Rossoneri',
			right: 'Nerazzurri',
			why: '蓝黑军团 is Nerazzurri; the Rossoneri are the other club of Milan.',
		},
	},
	number: {
		category: 'accuracy/mistranslation',
		severity: 'critical',
		summary: 'a figure, date or amount that is not the source’s',
		finds:
			'A number of the target line that agrees with none of the source line, where the source line has one that agrees with ' +
			'none of the target: a percentage, a year, a month, a day, an amount with another scale (2億 as 2 million), a figure ' +
			'misread. Japanese, Chinese and Korean numerals, 万 and 億, млн and млрд, decimal commas and the years of eras are read.',
		leavesAlone:
			'Documents without a source; rounded and converted numbers, numbers in words, numbers left out or added, and lines in ' +
			'which several numbers might be meant.',
		example: {
			text: 'The fund gives 24.4 million yen. (source: 基金は2億4400万円を拠出する。)',
			found: '24.4 million',
			right: '244 million',
			why: '2億4400万 is 244,000,000.',
		},
	},
	inconsistent: {
		category: 'terminology/inconsistent-use',
		severity: 'minor',
		summary: 'one person or thing rendered in several ways in one document',
		finds:
			'Renderings in one document that speak of the same person or organization and are not the same: a surname that is ' +
			'another entry’s, and names outside the glossary of which one word is spelled in several ways (“Erich Manstein”, ' +
			'“Erich Mannstein”). Of those every form but the first is told, without an entry and without a suggestion: both ' +
			'are shown, and neither is taken for right because it stands there oftener.',
		leavesAlone:
			'A surname alone after the full name, acronyms after their expansion, and two people who share a name. Outside the ' +
			'glossary also names of one word, two names that are both well known, relatives, both forms in one sentence, and ' +
			'given names behind an East Asian surname.',
		example: {
			text: 'Cheng Yu Lee said … Li said at the event.',
			found: 'Li',
			right: 'Lee',
			why: 'The same economist is Lee two paragraphs before.',
		},
	},
	title: {
		category: 'accuracy/mistranslation',
		severity: 'major',
		summary: 'an office given to the wrong person or at the wrong time',
		finds:
			'An office that the glossary knows, before a person’s name or set off by commas behind it, where the person’s ' +
			'`titles` say otherwise: another person has it, or it was not held at the date of the sentence or of the document. ' +
			'Countries are set aside.',
		leavesAlone:
			'Persons without `titles`; former, acting and deputy offices; short forms and other wordings of an office that the ' +
			'person has; dates that may belong to something else in the sentence, and surnames that another person may bear.',
		example: {
			text: 'On March 5, 2023, Foreign Minister Wang Yi spoke.',
			found: 'Foreign Minister',
			right: 'State Councilor',
			why: 'The glossary has Wang Yi as Foreign Minister until 2022-12 and again from 2023-07.',
		},
	},
	gender: {
		category: 'accuracy/mistranslation',
		severity: 'major',
		summary: 'a pronoun or form of address that contradicts a person’s gender',
		finds:
			'He, she and their forms where only one person can be meant, who is the subject of the sentence, and Mr. or Ms. ' +
			'before a name, where the entry’s `gender` says otherwise.',
		leavesAlone:
			'Entries without `gender`, sentences in which or shortly before which anybody else is named or mentioned, quoted ' +
			'speech, and surnames that a relative may bear.',
		example: {
			text: 'Blinken said on Monday that she would travel to Beijing.',
			found: 'she',
			right: 'he',
			why: 'The glossary has Antony Blinken as male, and nobody else is spoken of.',
		},
	},
	quotes: {
		category: 'linguistic-conventions/punctuation',
		severity: 'minor',
		summary: 'a quotation mark without its partner',
		finds:
			'A double quotation mark that closes nothing or is closed nowhere, and a single one that stands alone between ' +
			'spaces. No glossary is needed.',
		leavesAlone:
			'Apostrophes, the ’90s, feet and inches, quotations inside quotations, a quotation over several paragraphs of ' +
			'which each opens with a mark and only the last closes, and one that is closed a few lines below.',
		example: {
			text: 'relations, as agreed in Bali.” ‘ said. During the meeting',
			found: '‘',
			right: 'no mark',
			why: 'The mark opens no word, and nothing closes it.',
		},
	},
	brackets: {
		category: 'linguistic-conventions/punctuation',
		severity: 'minor',
		summary: 'a bracket without its partner, or touching the word beside it',
		finds:
			'A bracket that closes nothing or is closed nowhere, and a remark in brackets with no space between it and the ' +
			'word before or behind.',
		leavesAlone:
			'Lists such as a) and 1), emoticons, word(s), (re)build, [t]he, formulas, addresses, and brackets that are closed ' +
			'a few lines below.',
		example: {
			text: 'the two presidents[U.S. President Joe Biden and China’s Xi Jinping] agreed',
			found: 'presidents[',
			right: 'presidents [',
			why: 'The remark in brackets is a word group of its own.',
		},
	},
	spacing: {
		category: 'linguistic-conventions/punctuation',
		severity: 'minor',
		summary: 'a stop or a space too many, or a space that is missing',
		finds:
			'The same stop twice, a space before a comma or a stop, several spaces inside a sentence, no space behind a stop ' +
			'or a comma, and a name of the document run together with an ordinary word.',
		leavesAlone:
			'Ellipses, two spaces behind a full stop, columns, times, scores and decimals, addresses, abbreviations, and names ' +
			'written as one word.',
		example: {
			text: 'China’s gross domestic product (GDP). .',
			found: '. .',
			right: '.',
			why: 'The sentence has two full stops.',
		},
	},
	'repeated-word': {
		category: 'accuracy/addition',
		severity: 'minor',
		summary: 'a word that stands twice in a row',
		finds: 'A small word, or a pair of them, twice in a row with nothing but spaces between.',
		leavesAlone:
			'What English doubles (had had, that that, her her), what is said for emphasis or three times, names, and numbers.',
		example: {
			text: 'The minister met the the delegation.',
			found: 'the the',
			right: 'the',
			why: 'One article is enough.',
		},
	},
	duplicate: {
		category: 'accuracy/addition',
		severity: 'minor',
		summary: 'a sentence, a paragraph or the headline once more',
		finds:
			'A whole sentence of eight words or more that stands in the document before, word for word, and the headline at ' +
			'the end of a paragraph.',
		leavesAlone:
			'Short lines, verses and lists without full stops, and a first sentence that takes up the headline as a sentence.',
		example: {
			text: 'Blinken meets top Chinese diplomat in Beijing … in Victoria Park,” the letter said. Blinken meets top Chinese diplomat in Beijing',
			found: 'Blinken meets top Chinese diplomat in Beijing',
			right: 'nothing',
			why: 'The page repeated its headline below the article.',
		},
	},
	residue: {
		category: 'accuracy/addition',
		severity: 'minor',
		summary: 'what a web page, markup or a broken sentence left in the text',
		finds:
			'Furniture of a web page as a line of its own or behind the last sentence, markup and marks of translation ' +
			'programs, and a full stop before a small letter, where a sentence lost a part.',
		leavesAlone: 'The same words inside a sentence, credits, abbreviations, and names that are written small.',
		example: {
			text: 'Exit mobile version',
			found: 'Exit mobile version',
			right: 'nothing',
			why: 'It is a link of the page, not a part of the article.',
		},
	},
};

/** All rules with their manual pages, in the order of the manual. */
export const RULES: readonly ManualPage[] = RULE_IDS.map((id) => ({id, ...PAGES[id]}));

/** The rule of that id. */
export function ruleOf(id: RuleId): ManualPage {
	return {id, ...PAGES[id]};
}
