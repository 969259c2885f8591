/** A text and what is told of it, each `found → suggestion`, or `found` where nothing can be proposed. */
export type HygieneCase = {readonly why: string; readonly text: string; readonly tells?: readonly string[]};
type Cases = {speaks: HygieneCase[]; silent: HygieneCase[]};

export const QUOTES: Cases = {
	speaks: [
		{
			why: 'a single mark that stands alone behind a quotation',
			text: '“It was agreed in Bali.” ‘ said. The two leaders left.',
			tells: ['‘'],
		},
		{
			why: 'a quotation that nothing closes',
			text: '“We are at a critical point in our relationship. A senior official told reporters.\n\nThe talks went on.',
			tells: ['“'],
		},
		{
			why: 'a closing mark that nothing opens',
			text: 'We are at a critical point,” the official said.',
			tells: ['”'],
		},
		{why: 'straight marks that come out odd', text: 'He said, "We won the match, and left.', tells: ['"']},
		{
			why: 'the quotation that is left open among others in one line',
			text: '“Yes,” she said. “We shall see. He nodded. “No,” he said.',
			tells: ['“'],
		},
		{
			why: 'two quotations opened by words of saying, and neither closed',
			text: 'Yamada said, "I am glad. Tanaka said, "I am not.',
			tells: ['"', '"'],
		},
		{
			why: 'a quotation left open before a paragraph without one',
			text: '“We have seen the letter.\n\nThe minister left at noon.\n\n“We know nothing,” an aide said.',
			tells: ['“'],
		},
		{why: 'a title that is not closed', text: 'The film “The Road Home opened in May.', tells: ['“']},
		{
			why: 'a mark before another that opens the same',
			text: 'hereinafter called "  "Shanghai Urban" in the text',
			tells: ['"'],
		},
	],
	silent: [
		{why: 'a quotation', text: '“Yes,” she said.'},
		{
			why: 'a quotation over several paragraphs, each opened and only the last closed',
			text: '“I was not guilty then.\n\n“I have nothing to add.\n\n“They know who I am,” he said.',
		},
		{
			why: 'the same where the first words of it stand behind a verb',
			text: 'He said: “I was not guilty.\n\n“I have nothing to add.”',
		},
		{why: 'a quotation of one sentence a line', text: '“I had no luck.\nIt rained.\nBut we won,” he said.'},
		{why: 'the same in straight marks', text: '"I had no luck.\nIt rained.\nBut we won," he said.'},
		{why: 'apostrophes', text: 'The boys’ dogs and the players’ wives don’t mind; it’s the ’90s.'},
		{why: 'the ’90s with a mark turned the wrong way', text: 'In the ‘90s rock ‘n’ roll was old.'},
		{why: 'feet and inches', text: 'He is 6’2” tall, and the pipe is 12" wide and 3½" deep.'},
		{why: 'a record in inches inside a quotation', text: '“It is a 12” record,” she said.'},
		{why: 'a quotation in a quotation', text: '“He told me, ‘Go home,’ and I went,” she said.'},
		{why: 'nested double marks', text: '“They sang “Hallelujah” all night,” he said.'},
		{why: 'British single marks', text: '‘I went home,’ she said. ‘It was late.’'},
		{why: 'German marks', text: 'The paper „Die Zeit“ wrote about it.'},
		{why: 'guillemets', text: 'Le Monde asked: « Pourquoi ? »'},
		{why: 'a straight mark with the space on its wrong side', text: 'He "knew it ", he said, and " nothing " else.'},
		{why: 'a closing mark glued to the name behind it', text: '"We know nothing of it, "Brown said on Monday.'},
		{why: 'marks by turns, some with a space on the wrong side', text: '("August Rush"," Hard Times"," Green Mile")'},
	],
};

export const BRACKETS: Cases = {
	speaks: [
		{
			why: 'brackets glued to the words around them',
			text: 'the two presidents[U.S. President Joe Biden and Xi Jinping]agreed to meet',
			tells: ['presidents[ → presidents [', ']agreed → ] agreed'],
		},
		{
			why: 'an acronym glued to its expansion',
			text: 'State of the Union address(SONA), he said',
			tells: ['address( → address ('],
		},
		{why: 'a bracket that nothing closes', text: 'The appearance (on Monday was his first.', tells: ['(']},
		{why: 'a bracket that nothing opens', text: 'The region in the Far East) was calm.', tells: [')']},
		{why: 'a square bracket left open', text: 'He said that [the president would come.', tells: ['[']},
		{why: 'the bracket that is one too many', text: 'The ministry (of Trade (MOT) agreed.', tells: ['(']},
		{
			why: 'a remark glued to the word behind it',
			text: 'He (the minister of trade)agreed.',
			tells: [')agreed → ) agreed'],
		},
	],
	silent: [
		{why: 'brackets', text: 'The ministry (MOT) agreed [sic].'},
		{why: 'a list by letters', text: 'There are a) bread, b) wine and c) fish.'},
		{why: 'a list by numbers', text: '1) Bread\n2) Wine\niv) Fish'},
		{why: 'emoticons', text: 'Thank you :) and sorry :-( but ;) yes'},
		{why: 'a plural in brackets', text: 'Bring your child(ren) and the form(s).'},
		{why: 'a part of a word', text: 'They (re)built it and un(expected)ly left; (s)he knew.'},
		{why: 'a letter changed by an editor', text: '“[T]he time has come,” and he want[ed] more.'},
		{why: 'formulas', text: 'Ca(OH)2 and f(x) and influenza A(H1N1) and 401(k)'},
		{why: 'an address', text: 'See https://example.org/wiki/Mercury_(planet) for more.'},
		{why: 'a bracket closed in the next line', text: 'The cup (played in\nLyon and Nice) was late.'},
		{why: 'scores', text: 'They won 4-1 (2-0) at home.'},
		{why: 'brackets in brackets', text: 'The bank (of Ghent (Belgium)) closed.'},
		{why: 'a date and a semicolon behind the bracket', text: 'the date (July 27, 2020); and the value'},
	],
};

export const SPACING: Cases = {
	speaks: [
		{why: 'two full stops with a space between', text: 'China’s gross domestic product (GDP). .', tells: ['. . → .']},
		{why: 'two commas', text: 'On Monday,, he left.', tells: [',, → ,']},
		{why: 'two full stops', text: 'He left the room.. Then he came back.', tells: ['.. → .']},
		{why: 'a space before a comma', text: 'After the talks , he left.', tells: ['talks , → talks,']},
		{why: 'a space before the last full stop', text: 'He left the room .', tells: ['room . → room.']},
		{
			why: 'a space before a comma behind a quotation mark',
			text: 'It was "good trouble" , he said.',
			tells: ['trouble" , → trouble",'],
		},
		{
			why: 'no space behind the end of a sentence',
			text: 'They met on the island.During the meal he spoke.',
			tells: ['island.During → island. During'],
		},
		{
			why: 'no space behind a comma',
			text: 'the presidential palace,and fewer seats',
			tells: ['palace,and → palace, and'],
		},
		{
			why: 'no space between city and country',
			text: 'He lives in Paris,France.',
			tells: ['Paris,France → Paris, France'],
		},
		{why: 'several spaces inside a sentence', text: 'The talks   were long.', tells: ['    →  ']},
		{
			why: 'a name run together with the first word of the next line',
			text: 'A letter to Blinken was signed.\n\nand signed letter to BlinkenForty-two groups called on him',
			tells: ['BlinkenForty'],
		},
	],
	silent: [
		{why: 'an ellipsis of dots', text: 'He waited... and waited . . . and left….'},
		{why: 'two spaces behind a full stop', text: 'He left.  She stayed.'},
		{why: 'times, scores and decimals', text: 'At 10:30 it was 2:1, and 3.5 percent of 1,000,000.'},
		{why: 'addresses', text: 'Write to anna.smith@example.com or see www.example.com/a,b.'},
		{why: 'abbreviations', text: 'The U.S.A. and J.R.R. Tolkien, e.g. here, met at 9 a.m., etc., in St. Louis.'},
		{why: 'names with a full stop', text: 'He writes in Node.js and ASP.NET and books at Booking.com.'},
		{why: 'names with an exclamation mark', text: 'Yahoo! Japan and Yahoo!Japan are one.'},
		{
			why: 'names written as one word',
			text: 'AstraZeneca, YouTube, TikTok, SoftBank and McDonald’s rose; Astra Zeneca fell.',
		},
		{why: 'columns', text: 'gold    silver    bronze    total'},
		{why: 'an abbreviated name at the end of a sentence', text: 'It was made by Acme Inc. They sold it.'},
		{why: 'question and exclamation', text: 'Really?! “Why?” he asked. “No!”'},
		{why: 'keywords with commas alone', text: 'tags: red,green,blue'},
		{why: 'a path', text: 'Open ../news and ./talks.'},
	],
};

export const REPEATED: Cases = {
	speaks: [
		{why: 'an article twice', text: 'They met in the the morning.', tells: ['the the → the']},
		{why: 'an article twice where a sentence opens', text: 'The the talks began.', tells: ['The the → The']},
		{why: 'a preposition twice', text: 'He spoke of of peace.', tells: ['of of → of']},
		{
			why: 'a pair of small words twice',
			text: 'The snow in the in the north melted.',
			tells: ['in the in the → in the'],
		},
		{why: 'a noun twice', text: 'The worst team of the league league lost.', tells: ['league league → league']},
		{why: 'a verb twice', text: 'They have have agreed.', tells: ['have have → have']},
	],
	silent: [
		{why: 'had had', text: 'He had had enough, and said that that was so.'},
		{why: 'her her', text: 'She gave her her book.'},
		{why: 'in in', text: 'They checked in in May and flew on on Monday.'},
		{why: 'what it is is', text: 'What it is is a mistake.'},
		{why: 'emphasis', text: 'It was very very long, long long ago.'},
		{why: 'a call', text: 'Hear hear! Knock knock. No no no.'},
		{why: 'three times', text: 'They sang row row row your boat and work work work.'},
		{why: 'names', text: 'Duran Duran played in Pago Pago, Walla Walla and Wagga Wagga.'},
		{why: 'a surname and a small word', text: 'In may May resigned, and Will will stay.'},
		{why: 'a comma between', text: 'New York, New York; again, again.'},
		{why: 'numbers', text: 'It was 20 20 and 10 10.'},
		{why: 'a hyphen', text: 'A win-win deal and a so-so one, a la-la land.'},
		{why: 'over and over', text: 'over and over and over and over again'},
		{why: 'a sentence end between', text: 'He knew that. That was all.'},
	],
};

const LONG = 'The minister of trade met reporters at the gate of the palace on Monday.';

export const DUPLICATE: Cases = {
	speaks: [
		{
			why: 'the headline behind the last sentence',
			text: 'Leaders meet for talks in Beijing\n\nThey met.\n\n“We met,” the letter said. Leaders meet for talks in Beijing',
			tells: [' Leaders meet for talks in Beijing → '],
		},
		{
			why: 'the headline as a line of its own',
			text: 'Leaders meet for talks in Beijing\n\nThey met.\n\nLeaders meet for talks in Beijing',
			tells: ['Leaders meet for talks in Beijing → '],
		},
		{why: 'a sentence that stands there before', text: `${LONG} It rained.\n\nHe left. ${LONG}`, tells: [LONG]},
		{
			why: 'a paragraph twice, as one story',
			text: `${LONG} He said that he would not go to the summit.\n\nIt rained.\n\n${LONG} He said that he would not go to the summit.`,
			tells: [`${LONG} He said that he would not go to the summit.`],
		},
	],
	silent: [
		{
			why: 'a first sentence that takes up the headline',
			text: 'Leaders meet for talks in Beijing\n\nOn Monday. Leaders meet for talks in Beijing.',
		},
		{why: 'a headline inside a sentence', text: 'A Tale of Two Cities\n\nHe has read A Tale of Two Cities'},
		{why: 'short sentences', text: 'It is time to go now. It is time to go now.'},
		{
			why: 'lines of a song',
			text: 'A song\n\nWe walk along the river in the rain all day\nWe walk along the river in the rain all day',
		},
		{why: 'sentences that differ in a figure', text: `${LONG} ${LONG.replace('Monday', 'Friday')}`},
		{why: 'a short headline', text: 'Talks begin\n\nThey met. Talks begin'},
	],
};

export const RESIDUE: Cases = {
	speaks: [
		{why: 'a link of the page', text: 'They met.\n\nExit mobile version', tells: ['Exit mobile version → ']},
		{why: 'a link behind the last sentence', text: 'The talks ended. Read more', tells: [' Read more → ']},
		{
			why: 'an advertisement’s label',
			text: 'They met.\n\nStory continues below advertisement\n\nThey left.',
			tells: ['Story continues below advertisement → '],
		},
		{
			why: 'an offer of the page',
			text: 'Sign up for our daily newsletter',
			tells: ['Sign up for our daily newsletter → '],
		},
		{why: 'an entity of HTML', text: 'Marks &amp; Spencer fell.', tells: ['&amp; → &']},
		{why: 'a tag', text: 'They met.<br>They left.', tells: ['<br>']},
		{why: 'a word that a program did not know', text: 'The town of <unk> voted.', tells: ['<unk>']},
		{why: 'a character that could not be read', text: 'The caf\ufffd was full.', tells: ['\ufffd']},
		{
			why: 'a sentence that breaks off',
			text: 'Topics were the citizens imprisoned in China. people, and exchanges between them.',
			tells: ['. people'],
		},
	],
	silent: [
		{why: 'the same words in a sentence', text: 'You can read more in the book. Click here to read on, he said.'},
		{why: 'an advertisement that is spoken of', text: 'The advertisement ran on Monday.'},
		{why: 'a company’s short form', text: 'Acme Corp. said that Apple Inc. and Ford Motor Co. had agreed.'},
		{why: 'times and countries', text: 'At 9 a.m. the U.S. delegation met the U.K. team.'},
		{why: 'months and states', text: 'From Sept. to Dec. he was in Springfield, Mass. with friends.'},
		{why: 'names that are written small', text: 'He left. iPhone sales rose. eBay fell.'},
		{why: 'people and particles', text: 'Prof. van Dyke met Capt. de Groot and others et al. on Monday.'},
		{why: 'a credit', text: 'Photo: Reuters'},
		{why: 'an ampersand', text: 'AT&T and Marks & Spencer; R&D;'},
		{why: 'less and more', text: 'if a < b and b > c'},
		{why: 'an ellipsis before a small letter', text: 'He waited... then left.'},
		{why: 'an address with an entity', text: 'https://example.org/?a=1&amp;b=2'},
	],
};
