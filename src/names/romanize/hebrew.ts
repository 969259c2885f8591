/**
 * Hebrew names in Latin letters: customary spellings of common names, and for the rest a skeleton of consonants and
 * vowel letters after the Academy of the Hebrew Language (2006), without diacritics. Vowels between consonants are missing.
 */
import {combinePlaces, type Place, parseWays} from './combine.js';

const LETTERS = parseWays(
	"א:a, ב:b,v ג:g ד:d ה:h ז:z ח:h,ch ט:t כ:k,kh,ch ך:kh,ch ל:l מ:m ם:m נ:n ן:n ס:s ע:a, פ:p,f ף:f צ:tz,ts,z ץ:tz,ts ק:k ר:r ש:sh,s ת:t ג׳:j ג':j ז׳:zh צ׳:ch צ':ch",
);

const NAMES = parseWays(
	'בנימין:Benjamin,Binyamin דוד:David יצחק:Yitzhak,Isaac,Itzhak שמעון:Shimon,Simon אריאל:Ariel אהוד:Ehud גולדה:Golda מאיר:Meir ' +
		'משה:Moshe,Moses יעקב:Yaakov,Jacob יוסף:Yosef,Joseph אברהם:Avraham,Abraham שלמה:Shlomo,Solomon יאיר:Yair נפתלי:Naftali בני:Benny יואב:Yoav ' +
		'איתמר:Itamar בן:Ben בצלאל:Bezalel כץ:Katz ישראל:Israel,Yisrael חיים:Chaim,Haim אביגדור:Avigdor יהודה:Yehuda,Judah דניאל:Daniel מיכאל:Michael ' +
		'שרה:Sara,Sarah רחל:Rachel מרים:Miriam רות:Ruth אסתר:Esther תמר:Tamar יעל:Yael נועה:Noa מיכל:Michal ציפי:Tzipi גדעון:Gideon אמיר:Amir עמוס:Amos כהן:Cohen לוי:Levy,Levi',
);

/** Spellings of a Hebrew name, the most usual first, at most 24. */
export function romanizeHebrew(text: string): {readonly spelling: string; readonly isSkeleton: boolean}[] {
	let isSkeleton = false;
	const places: Place[] = [];
	// Points are dropped: names in the news carry none.
	const bare = text.normalize('NFD').replace(/[\u0591-\u05c7]/g, '');
	for (const [index, word] of bare
		.trim()
		.split(/[\s־-]+/)
		.entries()) {
		if (index > 0) places.push([' ']);
		const known = NAMES.get(word);
		if (known !== undefined) {
			places.push(known);
			continue;
		}
		isSkeleton = true;
		const letters = word.match(/.[׳']?/gu) ?? [];
		for (const [at, letter] of letters.entries()) {
			const isLast = at === letters.length - 1;
			let ways: Place;
			// The ending of many names: Eliyahu, Yeshayahu.
			if (at > 0 && at === letters.length - 3 && word.endsWith('יהו')) {
				places.push(['yahu']);
				break;
			}
			if (letter === 'ו') ways = at === 0 ? ['v'] : ['o', 'u', 'v'];
			else if (letter === 'י') ways = at === 0 ? ['y', 'i'] : ['i', 'y'];
			else if (letter === 'ה' && isLast) ways = ['a', 'ah', 'eh'];
			// b and p are plosive at the beginning, f and v at the end.
			else if (letter === 'ב' && isLast) ways = ['v', 'b'];
			else if ((letter === 'ב' || letter === 'פ') && at === 0) ways = [letter === 'ב' ? 'b' : 'p'];
			else ways = LETTERS.get(letter) ?? LETTERS.get(letter[0]!) ?? [letter];
			places.push(at === 0 ? ways.map((way) => way.charAt(0).toUpperCase() + way.slice(1)) : ways);
		}
	}
	return combinePlaces(places, 24).map((spelling) => ({spelling, isSkeleton}));
}
