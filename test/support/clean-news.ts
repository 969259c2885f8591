import {BODIES, COMPANIES, CULTURES, TOWNS, WORKS} from './clean-names.js';

/** Numbers from 0 to 1 that a seed decides (mulberry32, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Person = {readonly full: string; readonly short: string; readonly they: string; readonly their: string};

const list = (text: string): string[] => text.split(', ');
const TOWN_LIST = list(TOWNS);
const COMPANY_LIST = list(COMPANIES);
const BODY_LIST = list(BODIES);
const WORK_LIST = list(WORKS);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/**
 * Paragraphs by kind of article. `(a|b)` is a choice; `{a}` a person by full name, `{a.s}` by surname, `{a.they}` and
 * `{a.their}` pronouns, for the cast a, b, c; `{town}`, `{town2}`, `{org}`, `{org2}`, `{body}`, `{work}` hold for the
 * whole article; `{n}` is another number each time, `{day}` another day.
 */
const KINDS: readonly {readonly headline: string; readonly paragraphs: readonly string[]}[] = [
	{
		headline:
			'({org} (names new chief|cuts its forecast|to close plant in {town})|{a.s} to leave {org} (after {n} years|in spring))',
		paragraphs: [
			'{TOWN}, {date} — {org} said on {day} that {a}, who has (run|led) the company since 20{nn}, would (step down|retire) at the end of (March|June|September), and that {b}, the head of finance, would (follow|take over).',
			'{a.s} (joined|came to) the company from {org2} in (1998|2003|2007|2011). Under {a.their} (hand|leadership) revenue rose by {n} percent, to {n}.{d} billion euros, (while|although) the number of employees fell by (a fifth|a tenth|several thousand).',
			'“(I have had my turn|It is time|One should go while people still ask why),” {a.s} told (analysts|reporters|the staff) in {town}. “{b} knows (the plants|the customers|the figures) better than I do.”',
			'Analysts were (divided|not surprised|kinder than usual). {c}, who follows the sector for a bank in {town2}, (kept|raised|lowered) {c.their} target. “{b.s} (is a safe choice|will have to sell something|inherits a full order book and an empty purse),” {c.they} wrote.',
			'Shares in {org} (fell|rose) {n}.{d} percent; those of its rival {org2} were (unchanged|little changed|suspended).',
			'The works council asked for (a meeting|guarantees) before the plant in {town2}, which makes (pumps|valves|tyres|biscuits|cables), was (sold|merged with another).',
			'Asked whether {a.they} would miss it, {a.s} thought (for a while|of the canteen). “(The lorries at night|The argument on {day} mornings|Nobody will ring me at six),” {a.they} said.',
		],
	},
	{
		headline:
			'(Two sentenced in {town} over (forged|missing|smuggled) (paintings|permits|timber)|Court in {town} (clears|hears) former mayor)',
		paragraphs: [
			'{TOWN}, {date} (Reuters) - A court in {town} on {day} sentenced {a} to {n} months in prison for having (forged|sold|hidden) {n} (drawings|permits|coins) that belonged to {body}.',
			'{a.s}, {n}, had (denied everything|said nothing for eleven days|blamed {a.their} partner). The partner, {b}, (was acquitted|received a fine|has not been found).',
			'The judge, {c}, (spoke for three hours|read the verdict without looking up). “The accused (knew|must have known) what was in the crates,” {c.they} said.',
			'“(We shall appeal|This is half a verdict|There is not one fingerprint),” said {b.s}, (outside the building|on the steps), under an umbrella.',
			'The case began when a (clerk|porter|student) in {town2} noticed that (two|three) of the (drawings|seals|signatures) were (on the wrong paper|dated on a Sunday|older than the paper). {body} has since (changed its locks|hired an expert|asked for everything back).',
			'A spokesman for {org}, which had (insured|lent|transported) part of the collection, (declined to comment|said that it would study the judgment). {a.s} has a week to appeal.',
		],
	},
	{
		headline:
			'({town} (beat|draw with|lose to) {town2} (again|at last|in the rain)|{a.s} (scores twice|injured) as {town} (win|lose))',
		paragraphs: [
			'{town} needed (a penalty|an own goal|a free kick) in the {n}th minute to beat {town2} on {day}, and {a}, who took it, (slipped|looked at the sky|did not see it go in).',
			'{a.s} has now scored {n} goals this season, (more than anybody|one more than {b}|all of them with the left foot). “(I closed my eyes|We trained it on {day}|I owe {b.s} a dinner),” {a.they} said.',
			'The visitors had (led|hit the bar twice|lost their goalkeeper, {c}, after a collision). {c.s} was taken to hospital with (concussion|a broken finger) and (is well|sends his regards to nobody).',
			'Their trainer, {b}, (praised|blamed) the referee. The club (from|of) {town2} has not won away since (August|October|the new year); (its next match is against a side from the north|on {day} it travels again).',
			'Results: {town} {d}, {town2} 1; {org} Sports 0, University 0; Railway 2, Harbour {d}. (Attendance: {n}00.|The Harbour match was stopped for a dog.)',
		],
	},
	{
		headline: '({a}, (painter|pianist|novelist), is honoured in {town}|“{work}” opens in {town})',
		paragraphs: [
			'A new production of “{work}” opened in {town} on {day}, and (for once|for the first time in years) there was a queue. {a}, who directs, is (the first from {town2} to do so|better known for films).',
			'{b} sings the lead. (The critics|The evening papers) in {town2} called {b.their} voice (a cellar full of apples|clear water|too large for the house); {b.s}, who (began as a baker|is a vet’s daughter|once drove a tram), (laughed|cut it out).',
			'“{work}” was (first given in 19{nn}|banned until 19{nn}|thought to be lost). The score was found at {body} by {c}, (in a box marked “Misc.”|behind a stove|under another name).',
			'“(I looked twice|I did not breathe|I went home and slept),” {c.s} said.',
			'The sponsor, {org}, (gave half of the money|has taken a box for the season). Tickets cost between {n} and 1{nn} euros; students (stand|pay a third).',
			'Later in the season: “(Rigoletto|Jenůfa|Carmen|Fidelio)” under {a.s}; a recital by {c.s}; and, for children, a piece about (a fox|the moon|two umbrellas).',
		],
	},
	{
		headline: '(Quake|Flood|Storm|Landslide) near {town} (leaves|kills) {few}',
		paragraphs: [
			'{TOWN}, {date} — At least {few} people were (killed|hurt) on {day} when (a river burst its banks|a hillside came down|a storm tore off roofs) between {town} and {town2}, officials said.',
			'{a}, who leads the rescue service, said that {n} (men and women|volunteers), {few} boats and a helicopter were searching. “(We hear them|We have hope|The night was long),” {a.s} said.',
			'{b}, a (teacher|farmer|nurse) from {town2}, had (just closed the shutters|gone back for the goat|sent the children upstairs). “There was a noise as if (a train|the sea) came through the (kitchen|garden),” {b.they} said.',
			'The railway to {town2} is closed, and so is the road. {org} has (stopped its plant|sent blankets|lent generators); {body} (opened its halls|promised help).',
			'It was the worst (storm|flood) in the district since 19{nn}. The geologist {c} had (warned of it|measured the slope) in the spring. “Nobody likes (a prophet|to move),” {c.s} said. “{n} millimetres in a day! (The ground was full|Where should it go?).”',
			'The forecast for {day}: rain, easing later; {n} degrees in {town}.',
		],
	},
	{
		headline: '({a.s}’s party (wins|loses) in {town}|Voters in {town} (turn away from|return to) the mayor)',
		paragraphs: [
			'{a} will be the next (mayor|governor) of {town}. With nearly all of the votes counted, {a.s} had {n} percent, {b} {n}, and {c}, (a newcomer|who stood without a party), the rest.',
			'It had been a (quiet|bitter|short) campaign, about (rents|the hospital|a bridge that leads nowhere). {b.s}, in office since 20{nn}, (conceded|telephoned) before midnight. “(The people have spoken, the rascals|I sleep well in any case|We built the bridge),” {b.they} said.',
			'In {town2}, the second city of the region, turnout was {n} percent. (Observers|Lawyers) from {body} saw “(minor|no serious) irregularities”.',
			'{c.s} (refused|hesitated) to say whom {c.they} would support. “First (I feed the cat|I read the programme|we count again),” {c.they} told a radio station.',
			'{org}, the largest employer, (wished everybody luck|had given money to both). The council meets on {day}.',
		],
	},
	{
		headline: '(A (comet|bone|beetle|coin) from {town}|What {n} (seals|storks|pigeons) can tell)',
		paragraphs: [
			'Researchers in {town} have found (a bone|a seed|a tooth) that is older than anybody (thought|liked). It belonged to (a bear|a rhinoceros|an otter) that lived some {n}0,000 years ago, {a} and {b} write in (the journal|a paper published on {day}).',
			'{a.s}, of {body}, was looking for something else. “We wanted (snails|pollen|quiet),” {a.they} said. The (bone|find) lay {n} metres below (a car park|the lawn|the ticket office).',
			'{b.s} dated it with an instrument made by {org}. (Twice it gave the same answer|The first answer was nonsense, the second was not). {c}, who works on the same question in {town2} and was not involved, called the result (“sound”|“almost too good”|“brave”).',
			'“If it is true, the (maps|textbooks) are wrong,” {c.s} said. “(They usually are.|I shall write to {a.s}.|I have ordered a larger table.)”',
			'The (museum|institute) will show it from {day}. (Entry is free.|Children may touch a copy.|The cloakroom will have to be moved.)',
		],
	},
	{
		headline: '{a}, {n}: a life between {town} and {town2}',
		paragraphs: [
			'{a}, who (taught|photographed|repaired) three generations in {town}, died on {day} at {n}. {a.their} daughter, {b}, confirmed the death.',
			'Born in {town2} as the (third|seventh) child of a (miller|signalman|midwife), {a.s} left school at (twelve|fourteen), worked for {org}, and was in prison for {few} months in 19{nn} for (a joke|a leaflet|a song).',
			'“My (teacher|parent) never (hurried|gave a straight answer|ate alone),” {b.s} said.',
			'Of {a.their} books “{work} and Other Essays” was translated into {few} languages. {c}, who wrote the foreword, recalled (a dinner|a walk) at which {a.s} (said nothing|talked until four): “(We were afraid to cough|It was the best lecture that I ever heard).”',
			'{a.s} refused a medal of {body} in 19{nn}, took one from the fire brigade, and wore it (daily|to bed). The funeral is on {day}.',
		],
	},
];

/** An article of right English with real names, as a desk would print it: headline, dateline, quotations, figures. */
export function writeArticle(random: () => number): string {
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
	const number = (from: number, to: number) => String(from + Math.floor(random() * (to - from)));
	const kind = pick(KINDS);
	const used = new Set<string>();
	const fresh = <T extends string>(from: readonly T[]): T => {
		let one = pick(from);
		while (used.has(one)) one = pick(from);
		used.add(one);
		return one;
	};
	const person = (): Person => {
		const culture = pick(CULTURES);
		const isWoman = random() < 0.5;
		const given = fresh((isWoman ? culture.women : culture.men).split(' '));
		const short = fresh(culture.surnames.split(' '));
		return {
			full: culture.surnameFirst ? `${short} ${given}` : `${given} ${short}`,
			short,
			they: isWoman ? 'she' : 'he',
			their: isWoman ? 'her' : 'his',
		};
	};
	const cast: Readonly<Record<string, Person>> = {a: person(), b: person(), c: person()};
	const fixed: Record<string, string> = {
		town: fresh(TOWN_LIST),
		town2: fresh(TOWN_LIST),
		org: fresh(COMPANY_LIST),
		org2: fresh(COMPANY_LIST),
		body: pick(BODY_LIST),
		work: pick(WORK_LIST),
		date: `${pick(['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'])} ${number(1, 29)}`,
	};
	fixed.TOWN = fixed.town!.toUpperCase();
	const named = new Set<string>();
	const fill = (slot: string): string => {
		const [name, part] = slot.split('.') as [string, string?];
		const who = cast[name];
		if (who !== undefined) {
			if (part === 'they') return who.they;
			if (part === 'their') return who.their;
			// Nobody is called by a surname alone before being introduced, and nobody is introduced twice.
			if (part === 's' ? named.has(name) : named.has(name)) return who.short;
			named.add(name);
			return who.full;
		}
		if (name === 'n') return number(12, 97);
		if (name === 'nn') return number(10, 24);
		if (name === 'd') return number(2, 9);
		if (name === 'few') return pick(['three', 'four', 'seven', 'nine', 'eleven']);
		if (name === 'day') return pick(DAYS);
		return fixed[name]!;
	};
	const expand = (template: string): string => {
		let text = template;
		for (let inner = /\(([^()]*\|[^()]*)\)/.exec(text); inner !== null; inner = /\(([^()]*\|[^()]*)\)/.exec(text))
			text = text.slice(0, inner.index) + pick(inner[1]!.split('|')) + text.slice(inner.index + inner[0].length);
		text = text.replace(/\{([\w.]+)\}/g, (_, slot: string) => fill(slot));
		const capital = text.replace(/^([“]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
		return capital.replace(/([.!?]”? )(\p{Ll})/gu, (all, end: string, letter: string, at: number) =>
			/\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|Misc)$/.test(capital.slice(0, at)) ? all : end + letter.toUpperCase(),
		);
	};
	const headline = expand(kind.headline);
	named.clear();
	const [first, ...rest] = kind.paragraphs;
	const body = [first!, ...rest.filter(() => random() < 0.85)].map(expand);
	return `${[headline, ...body].join('\n\n')}\n`;
}

/** Articles of together at least so many words. */
export function writeNews(words: number, seed: number): string[] {
	const random = randomFrom(seed);
	const articles: string[] = [];
	for (let written = 0; written < words; ) {
		const article = writeArticle(random);
		articles.push(article);
		written += article.split(/\s+/).length;
	}
	return articles;
}
