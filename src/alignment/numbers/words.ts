/**
 * Words of numbers in the languages of news: scales, months, percent, about. Tables of our own; months as the Unicode CLDR
 * has them, with the cases of inflected languages as endings.
 */

/** Languages that write 1.500,5 for 1,500.5. */
export const DECIMAL_COMMA: ReadonlySet<string> = new Set(
	'ru uk be bg sr hr bs sl mk pl cs sk de nl da nb no nn sv fi et lv lt fr es pt it ro el tr az kk id vi hu is sq hy ka eu ca'.split(
		' ',
	),
);

type Scale = readonly [pattern: RegExp, value: number];
const scale = (words: string, value: number): Scale => [
	new RegExp(`^[\\s\\u00a0-]?(?:${words})(?!\\p{L})\\.?`, 'iu'),
	value,
];

const SLAVIC_EAST: readonly Scale[] = [
	scale('тыс|тысяч(?:а|и|у|ами|ам|ах)?|тис|тисяч(?:а|і|у|ами|ам|ах)?', 1e3),
	scale('млн|миллион\\p{L}*|мільйон\\p{L}*', 1e6),
	scale('млрд|миллиард\\p{L}*|мільярд\\p{L}*', 1e9),
	scale('трлн|триллион\\p{L}*|трильйон\\p{L}*', 1e12),
];
/** “mil millones” before “mil”. */
export const SCALE_WORDS: Readonly<Record<string, readonly Scale[]>> = {
	ru: SLAVIC_EAST,
	uk: SLAVIC_EAST,
	be: SLAVIC_EAST,
	bg: [scale('хил(?:яди)?', 1e3), scale('млн|милион\\p{L}*', 1e6), scale('млрд|милиард\\p{L}*', 1e9)],
	pl: [
		scale('tys|tysi[ąę]c\\p{L}*', 1e3),
		scale('mln|milion\\p{L}*', 1e6),
		scale('mld|miliard\\p{L}*', 1e9),
		scale('bln|bilion\\p{L}*', 1e12),
	],
	cs: [
		scale('tis|tisíc\\p{L}*', 1e3),
		scale('mil|milion\\p{L}*', 1e6),
		scale('mld|miliard\\p{L}*', 1e9),
		scale('bil|bilion\\p{L}*', 1e12),
	],
	sk: [scale('tis|tisíc\\p{L}*', 1e3), scale('mil|milión\\p{L}*', 1e6), scale('mld|miliard\\p{L}*', 1e9)],
	de: [
		scale('Tsd|Tausend', 1e3),
		scale('Mio|Million(?:en)?', 1e6),
		scale('Mrd|Milliarden?', 1e9),
		scale('Bio|Billion(?:en)?', 1e12),
	],
	nl: [scale('duizend', 1e3), scale('mln|miljoen', 1e6), scale('mld|miljard', 1e9), scale('biljoen', 1e12)],
	fr: [scale('milliers?|mille', 1e3), scale('millions?|M', 1e6), scale('milliards?|Md', 1e9), scale('billions?', 1e12)],
	es: [
		scale('mil millones', 1e9),
		scale('mil', 1e3),
		scale('mill(?:ón|ones)|mdd', 1e6),
		scale('bill(?:ón|ones)', 1e12),
	],
	pt: [
		scale('mil milhões|bilh(?:ão|ões)|biliões', 1e9),
		scale('mil', 1e3),
		scale('milh(?:ão|ões)|mi', 1e6),
		scale('trilh(?:ão|ões)', 1e12),
	],
	it: [scale('mila', 1e3), scale('milion[ei]|mln', 1e6), scale('miliard[oi]|mld', 1e9)],
	tr: [scale('bin', 1e3), scale('milyon|mn', 1e6), scale('milyar|mlr', 1e9), scale('trilyon', 1e12)],
	ar: [
		scale('ألف|آلاف|الف', 1e3),
		scale('مليون|ملايين', 1e6),
		scale('مليار|مليارات|بليون', 1e9),
		scale('تريليون', 1e12),
	],
	fa: [scale('هزار', 1e3), scale('میلیون', 1e6), scale('میلیارد', 1e9)],
	he: [scale('אלף', 1e3), scale('מיליון', 1e6), scale('מיליארד', 1e9)],
	sv: [scale('tusen', 1e3), scale('miljon(?:er)?|mn', 1e6), scale('miljard(?:er)?|md', 1e9)],
	hi: [scale('हज़ार|हजार', 1e3), scale('लाख', 1e5), scale('करोड़', 1e7), scale('अरब', 1e9)],
	id: [scale('ribu', 1e3), scale('juta', 1e6), scale('miliar', 1e9), scale('triliun', 1e12)],
	vi: [scale('nghìn|ngàn', 1e3), scale('triệu', 1e6), scale('tỷ|tỉ', 1e9)],
	en: [scale('thousand', 1e3), scale('million', 1e6), scale('billion', 1e9), scale('trillion', 1e12)],
};

export const PERCENT_WORDS =
	/^[\s\u00a0]?(?:%|проц(?:ент\p{L}*)?(?!\p{L})|відсотк\p{L}*|Prozent|procent\p{L}*|procenta?|pour cent|por ciento|por cento|per cento|percent|في المئة|في المائة|بالمئة|بالمائة|٪|درصد|אחוז\p{L}*|प्रतिशत|persen|phần trăm)/iu;

export const ROUNDED_WORDS =
	/(?:около|примерно|порядка|почти|более|свыше|менее|близко|близько|майже|понад|приблизно|etwa|rund|circa|ca\.|knapp|fast|über|mehr als|około|ponad|blisko|prawie|niemal|asi|zhruba|téměř|přes|environ|près de|plus de|cerca de|casi|más de|quase|mais de|circa|oltre|yaklaşık|نحو|حوالي|قرابة|أكثر من|около|~|≈)\s*$/iu;

const months = (row: string): readonly (readonly [pattern: string, month: number])[] =>
	row.split(' ').map((pattern, index) => [pattern, index + 1] as const);

/** Names of months as patterns, January first. */
export const MONTHS: Readonly<Record<string, readonly (readonly [pattern: string, month: number])[]>> = {
	ru: months(
		'январ[ьяеюё]м? феврал[ьяею]м? март[аеу]?(?:ом)? апрел[ьяею]м? ма[йяею]м? июн[ьяею]м? июл[ьяею]м? август[аеу]?(?:ом)? сентябр[ьяею]м? октябр[ьяею]м? ноябр[ьяею]м? декабр[ьяею]м?',
	),
	uk: months(
		'січ(?:ень|ня|ні|нем) лют(?:ий|ого|ому) берез(?:ень|ня|ні|нем) квіт(?:ень|ня|ні|нем) трав(?:ень|ня|ні|нем) черв(?:ень|ня|ні|нем) лип(?:ень|ня|ні|нем) серп(?:ень|ня|ні|нем) верес(?:ень|ня|ні|нем) жовт(?:ень|ня|ні|нем) листопад[аі]?(?:ом)? груд(?:ень|ня|ні|нем)',
	),
	pl: months(
		'stycz(?:eń|nia|niu) lut(?:y|ego|ym) mar(?:zec|ca|cu) kwie(?:cień|tnia|tniu) maja? czerw(?:iec|ca|cu) lip(?:iec|ca|cu) sierp(?:ień|nia|niu) wrze(?:sień|śnia|śniu) październik[au]? listopad(?:a|zie)? grud(?:zień|nia|niu)',
	),
	cs: months(
		'led(?:en|na|nu) únor[au]? březn?[aeu]?n? dub(?:en|na|nu) květ(?:en|na|nu) červ(?:en|na|nu) červen(?:ec|ce|ci) srp(?:en|na|nu) září říj(?:en|na|nu) listopad[u]? prosin(?:ec|ce|ci)',
	),
	de: months('Januar|Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'),
	fr: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
	es: months('enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'),
	pt: months('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
	it: months('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
	tr: months(
		"Ocak\\p{L}* Şubat\\p{L}* Mart['’]?\\p{L}* Nisan\\p{L}* Mayıs\\p{L}* Haziran\\p{L}* Temmuz\\p{L}* Ağustos\\p{L}* Eylül\\p{L}* Ekim\\p{L}* Kasım\\p{L}* Aralık\\p{L}*",
	),
	ar: months(
		'يناير|كانون\\sالثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين\\sالأول نوفمبر|تشرين\\sالثاني ديسمبر|كانون\\sالأول',
	),
};
