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

/** Spellings of an Arabic (`ar`) or Persian (`fa`) name, the most usual first, at most 24. */
export function romanizeArabic(text: string, language: 'ar' | 'fa'): Skeleton[] {
	const isPersian = language === 'fa';
	const names = isPersian ? PERSIAN_NAMES : ARABIC_NAMES;
	const letters = isPersian ? PERSIAN : ARABIC;
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
