// Lines 1 and 3: nothing from an article, glossary, log, config, file name or command line reaches a terminal raw, becomes
// markup, a formula or an order to a CI runner.
import {parse} from 'parse5';
import {visible} from '../../src/documents/visible.js';
import {type Random, seededRandom} from '../bench/seeded.js';
import {removeTemporary} from '../support/temporary.js';
import {folderOf, run, type Said} from './in-process.js';
import {type Figure, type Scale, Tally} from './tally.js';

/** What terminals obey: C0 (line feed apart), DEL, C1, bidirectional controls, zero-width and other unseen characters. */
const OBEYED =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** What a terminal, a browser, a spreadsheet or a runner would act on. */
const ATTACKS: readonly string[] = [
	'\u001b]52;c;cHduZWQ=\u0007',
	'\u001b]0;title\u001b\\',
	'\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\',
	'\u001b[2J\u001b[H',
	'\u001b[31;1m',
	'\u001bP$q"p\u001b\\',
	'\u001b_Gf=100;AAAA\u001b\\',
	'\u009b31m',
	'\u009d52;c;aGk=\u009c',
	'\u0090q\u009c',
	'r\bl',
	'\rx',
	'\u0007',
	'\u0000',
	'\u007f',
	'\u0085',
	'\u202eevil\u202c',
	'\u2066x\u2069',
	'\u200f',
	'\u061c',
	'\u200b',
	'\u2060',
	'\ufeff',
	'\u00ad',
	'\u2028',
	'\u2029',
	'\u{e0041}',
	'\ufffa',
	'\ud800',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'</script><svg/onload=alert(1)>',
	'<!--',
	']]>',
	'&#60;b&#62;',
	'javascript:alert(1)',
	'=HYPERLINK("http://evil.example")',
	'+1+1',
	'-2+3',
	'@SUM(1)',
	'＝1+1',
	'＠SUM(1)',
	'\t=1',
	'|cmd',
	'::error::owned',
	'::set-output name=x::y',
	'::stop-commands::x',
	'##[error]owned',
	'%0A::error::x',
	'\n::warning::x',
	'\r\n::error::y',
	'$' + '{{ secrets.X }}',
	'$(touch owned)',
	'`id`',
	'[a](javascript:x)',
	'| a | b |',
	'__proto__',
	'constructor',
	'%s%n',
];

/** One to three attacks, with harmless letters between them. */
function attack(random: Random): string {
	let text = random.pick(['', 'a', 'Qin ', ' ']);
	for (let count = 1 + random.below(3); count > 0; count--)
		text += random.pick(ATTACKS) + random.pick(['', 'b', ' ', '9']);
	return text;
}

/** What may stand in a file's name. */
const asFileName = (text: string) => text.replace(/[/\u0000\ud800]/g, '').slice(0, 60);

// A glossary with worse than this is refused whole, before anything else is printed: that is tried with another one.
const inNote = (text: string) => `n${text.replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')}`;
const inName = (text: string) =>
	`n${text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')}`;

const json = (value: unknown) => JSON.stringify(value);

/** A folder in which whatever can be hostile is. */
export function hostileFolder(random: Random) {
	const h = () => attack(random);
	const article = `${asFileName(h())}.txt`;
	const text = [
		h(),
		`Mr. Qin${h()} Gang met ${h()} Hata.`,
		`Secretary Brinken ${h()} and Brinken${h()}.`,
		`${h()} Mitake Sea “${h()} the the ${h()}`,
		`Chin${h()}Kang and Chin Kang, ${h()}.`,
	].join('\n');
	const entry = (preferred: string, rest: object = {}) => ({preferred, kind: 'person', ...rest});
	const glossary = json({
		version: 1,
		name: inName(h()),
		entries: [
			entry('Qin Gang', {
				source: {zh: '秦刚', ja: '秦剛'},
				forbidden: [{text: 'Chin Kang', note: inNote(h())}, 'Hata'],
				titles: [{text: `Minister ${inName(h())}`}],
				note: inNote(h()),
			}),
			entry('Antony Blinken', {admitted: [`Tony ${inName(h())}`], note: inNote(h()), source: {ja: 'ブリンケン'}}),
			entry('Mitakeumi', {source: {ja: '御嶽海'}}),
			entry(`Li${inName(h())} Hong`, {forbidden: [`Lee${inName(h())} Ho`]}),
		],
	});
	// What JSON would refuse in YAML stands in a file that is to be refused, with its texts in the messages.
	const broken = [
		`version: 1\nentries:\n  - preferred: ${json(h())}\n    ${json(h())}: 1\n  - preferred: ${h()}\n    kind: ${json(h())}\n`,
		h(),
	];
	const config = `version: 1\nglossary: glossary/names.yaml\n${json(h())}: 1\nrules: {${json(h())}: off}\nignore: [${json(`${h()}(`)}]\n`;
	const decision = {
		...{v: 1, id: h() || 'x', fingerprint: h() || 'x', verdict: 'accept', scope: 'everywhere', reviewer: h()},
		...{time: '2026-01-01T00:00:00Z', reason: h(), replacement: h()},
		mismatch: {path: h(), rule: h(), entryId: null, entry: h(), found: 'Hata', suggestion: h(), context: h(), at: 0},
	};
	const files: Record<string, string> = {
		[`articles/${article}`]: text,
		[`articles/bad ${article}`]: `ok \u0000`,
		'article.txt': text,
		'page.md': `# ${h()}\n\n${text}\n\n<!-- ${h()}`,
		'page.html': `<p>${text}</p><${h()}`,
		'pair.xlf': `<xliff version="1.2"><file original="x" ${h()}`,
		'pair.po': `msgid "${h()}\nmsgstr ${h()}`,
		'rows.csv': `"${h()}","${h()}\n${h()}`,
		'rows.jsonl': `{"source":${json(h())},"target":${json(`Hata ${h()}`)}}\n{${h()}`,
		'glossary/names.yaml': glossary,
		'broken/names.yaml': broken.join('\n'),
		'broken/bad.json': `{"entries": ${h()}`,
		'broken/config.yaml': config,
		'broken/terms.csv': `preferred,kind,${json(h())}\n"${h()}","${h()}"\n"Qin ""${h()}","x"`,
		'broken/terms.tbx': `<tbx><${h()}`,
		'.glossproof/decisions.jsonl': `${json(decision)}\n${h().replaceAll('\n', '')}\n{"v":1,"id":${json(h())}}\n`,
	};
	return {folder: folderOf(files), article: `articles/${article}`, word: h().replaceAll('\u0000', '')};
}

/** Every way in which a command prints something; `tab`: the format's own, as are CR LF. */
export function outputs(
	article: string,
	word: string,
): readonly {readonly argv: readonly string[]; readonly own?: RegExp}[] {
	const check = ['check', '--no-config'];
	const CRLF = /\r\n/g;
	return [
		...['text', 'json', 'ndjson', 'sarif', 'junit', 'github'].map((format) => ({
			argv: [...check, 'articles', 'article.txt', '--format', format],
		})),
		{argv: [...check, article, '--no-compact', '--no-color']},
		{argv: [...check, article, '--compact', '--no-color']},
		{argv: [...check, 'page.md', 'page.html', 'pair.xlf', 'pair.po', 'rows.csv', 'rows.jsonl']},
		{argv: [...check, word, `${word}/*`, article]},
		{argv: [...check, article, '--glossary', `${word}.yaml`]},
		{argv: [...check, article, '--glossary', 'broken/names.yaml']},
		{argv: [...check, article, '--rule', `${word}=off`]},
		{argv: ['check', article, '--config', 'broken/config.yaml']},
		{argv: ['check', article, `--${word}`]},
		{argv: [...check, article, '--baseline', 'broken/names.yaml']},
		{argv: [...check, article, '--decisions', word]},
		{argv: ['apply', 'articles', '--no-config']},
		{argv: ['apply', 'article.txt', article, '--no-config']},
		{argv: ['explain', '--file', article, '--word', 'Hata', '--no-color']},
		{argv: ['explain', '--text', `Hata ${word}`, '--word', 'Hata', '--format', 'json']},
		{argv: ['explain', '--text', `Hata ${word}`, '--word', word, '--no-color']},
		{argv: ['explain', word]},
		...['html', 'markdown', 'json'].map((format) => ({
			argv: ['report', 'articles', 'article.txt', '--format', format],
		})),
		{argv: ['report', 'articles', 'article.txt', '--format', 'csv'], own: CRLF},
		{argv: ['report', article, '--since', 'broken/bad.json']},
		{argv: ['glossary', 'list', '--no-color']},
		{argv: ['glossary', 'list', word, '--json']},
		{argv: ['glossary', 'show', 'Qin Gang', '--no-color']},
		{argv: ['glossary', 'show', word]},
		{argv: ['glossary', 'show', 'Antony Blinken', '--json']},
		{argv: ['glossary', 'lint', '--no-color']},
		{argv: ['glossary', 'lint', '--format', 'json']},
		{argv: ['glossary', 'lint', '--glossary', 'broken/names.yaml']},
		{argv: ['glossary', 'add', word, '--kind', 'person', '--dry-run', '--note', word]},
		{argv: ['glossary', 'forbid', 'Qin Gang', word, '--dry-run']},
		{argv: ['glossary', 'admit', word, word, '--dry-run']},
		{argv: ['glossary', 'rename', 'Qin Gang', word, '--dry-run']},
		{argv: ['glossary', 'remove', word, '--dry-run']},
		{argv: ['glossary', 'import', 'broken/terms.csv', '--dry-run']},
		{argv: ['glossary', 'import', 'broken/terms.tbx', '--dry-run']},
		...['tbx', 'json', 'tmx', 'cspell', 'vale', 'vale-reject'].map((format) => ({
			argv: ['glossary', 'export', '--format', format],
		})),
		...['csv', 'tsv'].map((format) => ({argv: ['glossary', 'export', '--format', format], own: /\r\n|\t/g})),
		{argv: ['glossary', word]},
		{argv: ['eval', word]},
	];
}

/** As the runner of GitHub Actions reads a line (actions/runner, ActionCommand.cs): `::` behind blanks, `##[` anywhere. */
const ORDER = /^\s*::[^:\s]|##\[/m;

function leak({out, err, fault}: Said, own: RegExp | undefined): string | null {
	if (fault !== null) return `threw ${fault.split('\n').slice(0, 3).join(' ')}`;
	if (/glossproof: internal|by a fault in glossproof|\n\s+at .+:\d+:\d+/.test(err))
		return `fault: ${err.slice(0, 300)}`;
	const indented = out.replace(/^\t+/gm, '');
	// How far a run has come is shown only where it takes a while, and wiped out again.
	const told = err.replaceAll('\r\u001b[K', '');
	for (const text of [own === undefined ? indented : indented.replace(own, ''), told]) {
		const found = OBEYED.exec(text);
		if (found) return `raw ${found[0]} in …${text.slice(Math.max(0, found.index - 60), found.index + 40)}…`;
	}
	return null;
}

async function commandOutputs(rounds: number, random: Random): Promise<Figure[]> {
	const raw = new Tally(1, 'outputs of every command with hostile texts, told to a terminal');
	const orders = new Tally(3, 'outputs of every command under GitHub Actions: no order but those of --format github');
	let texts = 0;
	for (let round = 0; round < rounds; round++) {
		const {folder, article, word} = hostileFolder(random);
		for (const {argv, own} of outputs(article, word)) {
			texts += 40;
			const said = await run(folder, argv, {terminal: !argv.includes('html'), env: {NO_COLOR: '1'}});
			const lost = leak(said, own);
			raw.count(lost === null ? null : `${argv.join(' ')}: ${lost}`);
			const logged = await run(folder, argv, {env: {GITHUB_ACTIONS: 'true'}});
			const others = argv.includes('github')
				? logged.out.replace(/^::(?:notice|warning|error) [^\n]*?title=[^\n]*::[^\n]*$/gm, (line) =>
						line.replace(/^::/, ''),
					)
				: logged.out;
			const order = ORDER.exec(others) ?? ORDER.exec(logged.err);
			orders.count(
				order === null ? logged.fault : `${argv.join(' ')}: ${order.input.slice(order.index, order.index + 200)}`,
			);
		}
		removeTemporary();
	}
	return [raw.figure(`some 40 hostile texts each, ${texts} in all`), orders.figure()];
}

function visibleTexts(count: number, random: Random): Figure {
	const tally = new Tally(1, 'generated texts made visible');
	for (let nth = 0; nth < count; nth++) {
		let text = attack(random);
		for (let more = random.below(6); more > 0; more--) text += String.fromCodePoint(random.below(0x110000));
		const shown = visible(text);
		const isSafe = !OBEYED.test(shown) && !shown.includes('\n') && !/\p{Cs}/u.test(shown) && visible(shown) === shown;
		tally.count(isSafe ? null : text);
	}
	return tally.figure();
}

/** The workbook's texts are cells of text; a CSV's are no formulas. */
async function formulas(rounds: number, random: Random): Promise<Figure> {
	const tally = new Tally(3, 'cells of CSV reports and exports that begin as formulas');
	const signs = [
		'=',
		'+',
		'-',
		'@',
		'＝',
		'＋',
		'－',
		'＠',
		'\t=',
		'\r=',
		' =',
		'\u00a0=',
		'\u200b=',
		'\u3000＝',
		'\n=',
	];
	for (let round = 0; round < rounds; round++) {
		const payload = () =>
			`${random.pick(signs)}${random.pick(['1+1', 'HYPERLINK("x")', "cmd|' /C calc'!A0", 'SUM(A1)'])}`;
		const name = `${payload().replace(/[\\/\t\r\n]/g, '')}.txt`;
		const folder = folderOf({
			[name]: `${payload()} Hata\n${payload()}Chin Kang ${payload()}`,
			'glossary/names.yaml': json({
				version: 1,
				entries: [
					{
						preferred: 'Qin Gang',
						kind: 'person',
						forbidden: [{text: 'Hata', note: payload()}, 'Chin Kang'],
						note: payload(),
					},
					{preferred: `${payload()} Name`, kind: 'term', note: payload()},
				],
			}),
		});
		for (const argv of [
			['report', name, '--format', 'csv'],
			['glossary', 'export', '--format', 'csv'],
			['glossary', 'export', '--format', 'tsv'],
		]) {
			const {out, fault} = await run(folder, argv);
			const {parse: parseCsv} = await import('csv-parse/sync');
			const cells: string[] = parseCsv(out, {
				delimiter: argv.at(-1) === 'tsv' ? '\t' : ',',
				relax_column_count: true,
				...(argv.at(-1) === 'tsv' ? {quote: null} : {}),
			}).flat();
			const bad = cells.find(
				(cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell.replace(/^[\u200b\ufeff]+/, '')) && !/^-?\d+(?:\.\d+)?$/.test(cell),
			);
			tally.count(fault ?? (bad === undefined ? null : `${argv.join(' ')}: ${bad}`));
		}
		removeTemporary();
	}
	return tally.figure();
}

/** HTML reports of hostile folders against that of a harmless one: the same kinds of elements and attributes. */
async function markup(rounds: number, random: Random): Promise<Figure> {
	const tally = new Tally(3, 'HTML reports parsed: no element or attribute beyond the template');
	const known =
		/^(?:html|head|meta|title|style|body|a|div|header|main|nav|section|h[1-4]|p|span|strong|em|b|i|del|ins|mark|code|table|caption|thead|tbody|tfoot|tr|th|td|ul|ol|li|dl|dt|dd|svg|g|rect|path|line|circle|text|desc|form|fieldset|legend|label|input|select|option|button|output|details|summary|script|noscript|template|small|time|abbr|figure|figcaption|search|colgroup|col|datalist|kbd|bdi|dialog|br|footer|aside|article|hr)$/;
	for (let round = 0; round < rounds; round++) {
		const {folder} = hostileFolder(random);
		const {out, err, fault} = await run(folder, ['report', 'articles', 'article.txt', '--format', 'html']);
		const seen: string[] = [];
		const walk = (node: object) => {
			if ('tagName' in node && 'attrs' in node) {
				const {tagName, attrs} = node as {tagName: string; attrs: {name: string; value: string}[]};
				if (!known.test(tagName)) seen.push(tagName);
				for (const {name, value} of attrs) {
					if (/^on|^style$|^src|^srcdoc$|^formaction$/.test(name) || (name === 'href' && !value.startsWith('#')))
						seen.push(`${tagName} ${name}=${value}`);
				}
			}
			if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child);
		};
		walk(parse(out));
		const scripts = out.match(/<script\b/gi)?.length;
		tally.count(
			fault ??
				(out === ''
					? `no page: ${err}`
					: seen.length > 0 || scripts !== 2
						? `${seen.join(', ')} ${scripts} scripts`
						: null),
		);
		removeTemporary();
	}
	return tally.figure();
}

export async function hostileOutput(scale: Scale, seed: number): Promise<Figure[]> {
	const random = seededRandom(seed);
	const full = scale === 'full';
	return [
		visibleTexts(full ? 100_000 : 5000, random),
		...(await commandOutputs(full ? 60 : 1, random)),
		await markup(full ? 500 : 4, random),
		await formulas(full ? 200 : 4, random),
	];
}
