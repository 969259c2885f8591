/**
 * Arabic and Persian names in Latin letters.
 *
 * The script leaves short vowels out, so a word that is no known name gives a skeleton: its consonants and long vowels in
 * the letters of BGN/PCGN (Arabic 1956, Persian 1958) without diacritics, beside the French usage of the Maghreb and the
 * Egyptian one. Whoever compares with a skeleton must let short vowels be put in between: بوتفليقة gives `boutfliqa`.
 * Common given names are a table of customary spellings, our own.
 */
import {combinePlaces, type Place, parseWays} from './combine.js';

const ARABIC = parseWays(
	'ا:a ب:b ت:t ث:th,t ج:j,g,dj ح:h خ:kh د:d ذ:dh,z ر:r ز:z س:s ش:sh,ch ص:s ض:d,dh ط:t ظ:z,dh ع:,a غ:gh ف:f ق:q,k,g ك:k ل:l ' +
		'م:m ن:n ه:h ة:a,ah ى:a أ:a إ:i,e آ:a ؤ:ou,o ئ:i, ء: ٱ:a پ:p چ:ch ڤ:v گ:g ژ:zh ک:k ی:i,y َ:a ِ:i ُ:u ْ: ً: ٍ: ٌ: ـ:',
);
const PERSIAN = parseWays(
	'ا:a ب:b پ:p ت:t ث:s ج:j چ:ch ح:h خ:kh د:d ذ:z ر:r ز:z ژ:zh س:s ش:sh ص:s ض:z ط:t ظ:z ع:,a غ:gh ف:f ق:gh,q ک:k ك:k گ:g ل:l م:m ' +
		'ن:n ه:h أ:a آ:a ئ:i ؤ:o ء: ة:eh,a ى:a َ:a ِ:e ُ:o ْ: ـ:',
);

/** Urdu is read as Persian is, with the letters of its own sounds; ھ is the breath of the consonant before it. */
const URDU = new Map([
	...PERSIAN,
	...parseWays('ٹ:t ڈ:d ڑ:r,d ں:n ہ:h ھ:h ے:e,ay ث:s ذ:z ض:z,dh ق:q و:o ۃ:a,at ئ:i,y ۂ:h ـ:'),
]);
const PASHTO = new Map([
	...PERSIAN,
	...parseWays('ټ:t ډ:d ړ:r ڼ:n ښ:sh,kh ږ:zh,g ځ:dz,z څ:ts,s ې:e ۍ:ai,ay ګ:g ڪ:k ك:k ق:q ث:s ى:a ہ:h ے:ay'),
]);
/** The Arabic letters of Kurdish and Uyghur write every vowel but the shortest: what they give is a spelling. */
const SORANI = parseWays(
	'ا:a ب:b پ:p ت:t ج:j چ:ch ح:h خ:kh د:d ر:r ڕ:r ز:z ژ:zh س:s ش:sh ع:,a غ:gh ف:f ڤ:v ق:q ک:k ك:k گ:g ل:l ڵ:l م:m ن:n ه:h ھ:h ە:a,e و:u,w وو:u,oo ۆ:o ی:i,y ي:i,y ێ:e ئ: ء: ى:i',
);
const UYGHUR = parseWays(
	'ا:a ە:e,a ب:b پ:p ت:t ج:j چ:ch خ:kh,x د:d ر:r ز:z ژ:zh س:s ش:sh غ:gh ف:f ق:q ك:k ک:k گ:g ڭ:ng ل:l م:m ن:n ھ:h و:o ۇ:u ۆ:o ۈ:u ۋ:w,v ې:e ى:i ي:y ئ:',
);

const ARABIC_NAMES = parseWays(
	'محمد:Mohammed,Muhammad,Mohamed,Mohammad أحمد:Ahmed,Ahmad احمد:Ahmed,Ahmad محمود:Mahmoud,Mahmud علي:Ali حسن:Hassan,Hasan حسين:Hussein,Hussain,Husayn ' +
		'عبد:Abdel,Abdul,Abd,Abdal عبدالله:Abdullah,Abdallah عبدالرحمن:Abdulrahman,Abdelrahman,Abdurrahman الله:Allah,ullah إبراهيم:Ibrahim,Ebrahim ابراهيم:Ibrahim ' +
		'يوسف:Youssef,Yusuf,Yousef,Yousuf مصطفى:Mustafa,Mostafa,Moustafa عمر:Omar,Umar خالد:Khaled,Khalid سعيد:Said,Saeed,Saïd صالح:Saleh,Salih كريم:Karim,Kareem ' +
		'جمال:Jamal,Gamal,Djamel طارق:Tariq,Tarek,Tarik وليد:Walid,Waleed بشار:Bashar حافظ:Hafez,Hafiz ' +
		'فتاح:Fattah الفتاح:Fattah,al-Fattah,el-Fattah مبارك:Mubarak ' +
		'سلمان:Salman سلطان:Sultan فيصل:Faisal,Faysal فهد:Fahd,Fahad نواف:Nawaf تميم:Tamim حمد:Hamad خليفة:Khalifa زايد:Zayed راشد:Rashid,Rashed رشيد:Rashid,Rachid ' +
		'ياسر:Yasser,Yasir عباس:Abbas إسماعيل:Ismail,Ismael يحيى:Yahya نصر:Nasr نصرالله:Nasrallah الدين:al-Din,Eddine,el-Din,uddin ' +
		'نور:Noor,Nour,Nur صلاح:Salah نجيب:Najib,Naguib سعد:Saad أشرف:Ashraf أيمن:Ayman أنور:Anwar ' +
		'ناصر:Nasser,Naser عصام:Essam,Issam حازم:Hazem هشام:Hisham,Hesham,Hicham عادل:Adel,Adil مجدي:Magdy,Majdi سامي:Sami,Samy رامي:Rami,Ramy هاني:Hani,Hany شريف:Sherif,Sharif منير:Munir,Mounir ' +
		'فاطمة:Fatima,Fatma,Fatemeh عائشة:Aisha,Aicha مريم:Mariam,Maryam زينب:Zainab,Zeinab خديجة:Khadija سارة:Sara,Sarah ليلى:Leila,Layla نادية:Nadia أمينة:Amina هدى:Huda,Hoda رانيا:Rania ' +
		'بن:bin,ben,ibn ابن:ibn,bin أبو:Abu,Abou ابو:Abu,Abou أم:Umm,Um بنت:bint آل:Al عيسى:Issa,Isa موسى:Musa,Moussa هارون:Haroun,Harun داود:Dawood,Daoud سليمان:Suleiman,Sulaiman,Soliman زكريا:Zakaria ' +
		'حمزة:Hamza بلال:Bilal أسامة:Osama,Usama ماجد:Majed,Majid نبيل:Nabil جابر:Jaber,Jabir قاسم:Qasim,Qassem,Kassem حيدر:Haider,Haidar كاظم:Kadhim,Kazem نوري:Nouri,Nuri ' +
		'مسعود:Masoud,Massoud,Masud عبدالمجيد:Abdelmadjid عبدالعزيز:Abdelaziz,Abdulaziz ' +
		'منصور:Mansour,Mansur هادي:Hadi رضا:Reda,Rida,Ridha جعفر:Jaafar,Jafar مالك:Malik,Malek لطفي:Lotfi,Lutfi رياض:Riyad,Riad زياد:Ziad,Ziyad',
);
const PERSIAN_NAMES = parseWays(
	'محمد:Mohammad,Mohammed,Muhammad علی:Ali حسن:Hassan,Hasan حسین:Hossein,Hussein,Hosein احمد:Ahmad,Ahmed محمود:Mahmoud,Mahmud رضا:Reza مهدی:Mehdi,Mahdi ابراهیم:Ebrahim,Ibrahim جواد:Javad ' +
		'سعید:Saeed,Saeid,Said مصطفی:Mostafa,Mustafa عباس:Abbas احمدی:Ahmadi نژاد:nejad ' +
		'قاسم:Qasem,Ghasem,Qassem موسوی:Mousavi,Musavi ' +
		'هاشمی:Hashemi فاطمه:Fatemeh زهرا:Zahra مریم:Maryam نرگس:Narges محمدی:Mohammadi اصغر:Asghar جعفر:Jafar شیرین:Shirin مهسا:Mahsa ' +
		'حمید:Hamid مجید:Majid وحید:Vahid ناصر:Nasser,Naser کریم:Karim امیر:Amir مسعود:Masoud,Massoud یوسف:Yousef,Yusef اسماعیل:Esmail,Ismail ',
);

const URDU_NAMES = new Map([
	...PERSIAN_NAMES,
	...parseWays(
		'محمد:Muhammad,Mohammad عمران:Imran خان:Khan شہباز:Shehbaz,Shahbaz شریف:Sharif نواز:Nawaz بلاول:Bilawal بھٹو:Bhutto زرداری:Zardari آصف:Asif علی:Ali مریم:Maryam احمد:Ahmed,Ahmad ' +
			'حسین:Hussain,Hussein حسن:Hassan,Hasan عارف:Arif علوی:Alvi رحمان:Rehman,Rahman الرحمان:ur-Rehman,ur-Rahman فضل:Fazl اقبال:Iqbal قریشی:Qureshi شاہ:Shah محمود:Mahmood,Mehmood اسحاق:Ishaq ڈار:Dar ' +
			'پرویز:Pervez,Pervaiz مشرف:Musharraf خواجہ:Khawaja ملک:Malik چودھری:Chaudhry عباسی:Abbasi بٹ:Butt بیگم:Begum سندھ:Sindh پنجاب:Punjab لاہور:Lahore کراچی:Karachi',
	),
]);
const PASHTO_NAMES = new Map([
	...PERSIAN_NAMES,
	...parseWays(
		'محمد:Mohammad,Muhammad احمد:Ahmad خان:Khan غني:Ghani اشرف:Ashraf کرزی:Karzai حامد:Hamid عبدالله:Abdullah عبدالغني:Abdul-Ghani حکمتیار:Hekmatyar ګلبدین:Gulbuddin ملا:Mullah برادر:Baradar طالبان:Taliban ' +
			'کابل:Kabul کندهار:Kandahar هلمند:Helmand ننګرهار:Nangarhar پښتون:Pashtun حقاني:Haqqani سراج:Siraj الدین:uddin عمر:Omar امرالله:Amrullah صالح:Saleh',
	),
]);

export type Skeleton = {readonly spelling: string; readonly isSkeleton: boolean};

/** Sun letters take the l of the article over. */
const SUN = /^[تثدذرزسشصضطظلن]/;

function wordPlaces(word: string, letters: ReadonlyMap<string, Place>, isPersian: boolean): Place[] {
	const chars = [...word.normalize('NFC')];
	return chars.map((char, at) => {
		const isFirst = at === 0;
		const isLast = at === chars.length - 1;
		const next = chars[at + 1] ?? '';
		if (char === 'ّ') return [letters.get(chars[at - 1] ?? '')?.[0] ?? ''];
		if (char === 'و') {
			if (isFirst || /[اآى]/.test(next) || chars[at - 1] === 'ا') return isPersian ? ['v'] : ['w', 'ou'];
			if (isPersian && next === 'ی') return ['v', 'u'];
			return isPersian ? ['u', 'ou', 'o', 'v'] : ['ou', 'u', 'o', 'oo', 'w'];
		}
		if ('يیى'.includes(char) && (char !== 'ى' || isPersian)) {
			if (isFirst || /[اآةو]/.test(next)) return ['y', 'i'];
			return isLast ? ['i', 'y'] : ['i', 'ee', 'ei', 'y'];
		}
		if (char === 'ه' && isLast && isPersian) return ['eh', 'e', 'h'];
		if (char === 'ع' && isFirst) return next === 'ا' ? [''] : ['a', 'o', 'i'];
		if (char === 'ا' && isFirst) return isPersian ? ['a', 'e', 'o'] : ['a', 'i', 'e'];
		return letters.get(char) ?? (/\p{M}|[\u200c\u200d]/u.test(char) ? [''] : [char]);
	});
}

export const ARABIC_SCRIPT_LANGUAGES = ['ar', 'fa', 'ur', 'ps'] as const;
export type ArabicScriptLanguage = (typeof ARABIC_SCRIPT_LANGUAGES)[number];

const TABLES: Readonly<
	Record<ArabicScriptLanguage, readonly [ReadonlyMap<string, Place>, ReadonlyMap<string, Place>]>
> = {
	ar: [ARABIC_NAMES, ARABIC],
	fa: [PERSIAN_NAMES, PERSIAN],
	ur: [URDU_NAMES, URDU],
	ps: [PASHTO_NAMES, PASHTO],
};

/** Spellings of a Kurdish (`ckb`) or Uyghur (`ug`) name in Arabic letters, which write the vowels; at most 24. */
export function romanizeVowelled(text: string, language: 'ckb' | 'ug'): string[] {
	const letters = language === 'ug' ? UYGHUR : SORANI;
	const places: Place[] = [];
	for (const [index, word] of text.normalize('NFC').trim().split(/\s+/).entries()) {
		if (index > 0) places.push([' ']);
		// ئ only carries the vowel at the beginning of a word, and وو is one long vowel.
		const signs = word.match(/وو|./gu) ?? [];
		const read = signs.map((sign, at): Place => {
			const isBesideVowel = /[اەۆێې]/u.test(signs[at + 1] ?? '') || at === 0;
			if (sign === 'و' && language === 'ckb') return isBesideVowel ? ['w'] : ['u', 'w'];
			if (sign === 'ی' || (sign === 'ي' && language === 'ckb')) return isBesideVowel ? ['y'] : ['i', 'y'];
			return letters.get(sign) ?? (/\p{M}|[\u200c\u200d]/u.test(sign) ? [''] : [sign]);
		});
		const first = read.findIndex((ways) => ways[0] !== '');
		places.push(
			...read.map((ways, at) => (at === first ? ways.map((way) => way.charAt(0).toUpperCase() + way.slice(1)) : ways)),
		);
	}
	return combinePlaces(places, 24);
}

/** Spellings of an Arabic (`ar`), Persian (`fa`), Urdu (`ur`) or Pashto (`ps`) name, the most usual first, at most 24. */
export function romanizeArabic(text: string, language: ArabicScriptLanguage): Skeleton[] {
	const isPersian = language !== 'ar';
	const [names, letters] = TABLES[language];
	let isSkeleton = false;
	const places: Place[] = [];
	for (const [index, word] of text.normalize('NFC').trim().split(/\s+/).entries()) {
		if (index > 0) places.push([' ']);
		const known = names.get(word) ?? names.get(word.replace(/[\u064b-\u0652]/g, ''));
		if (known !== undefined) {
			places.push(known);
			continue;
		}
		const bare = /^ال/.test(word) && !isPersian ? word.slice(2) : null;
		const knownBare = bare === null ? undefined : names.get(bare);
		if (bare !== null) {
			const assimilated = SUN.test(bare) ? [`a${(letters.get(bare[0]!) ?? ['l'])[0]}-`] : [];
			places.push(['al-', 'el-', '', ...assimilated]);
		}
		if (knownBare !== undefined) places.push(knownBare);
		else {
			isSkeleton = true;
			const [first, ...rest] = wordPlaces(bare ?? word, letters, isPersian);
			places.push(
				(first ?? ['']).map((way) => way.charAt(0).toUpperCase() + way.slice(1)),
				...rest,
			);
		}
	}
	return combinePlaces(places, 24).map((spelling) => ({spelling, isSkeleton}));
}
