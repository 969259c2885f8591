import fc from 'fast-check';
import {expect, test} from 'vitest';
import {confusionsOf, type Pivot} from '../../src/names/hearing.js';
import {nearSkeletons, skeletonsOf} from '../../src/names/skeleton.js';

/** As the index of near words compares: whether a key, or one with a consonant left out, is shared. */
function meet(a: string, b: string): boolean {
	const keys = nearSkeletons(a);
	return nearSkeletons(b).some((key) => keys.includes(key));
}

test.each([
	{a: 'brinken', b: 'blinken', why: 'r and l'},
	{a: 'haynes', b: 'haines', why: 'vowels are dropped'},
	{a: 'taisin', b: 'taishin', why: 'si and shi'},
	{a: 'hurgal', b: 'furgal', why: 'an h at the start may be f'},
	{a: 'furhal', b: 'furgal', why: 'an h inside may be the Ukrainian g'},
	{a: 'embape', b: 'mbappe', why: 'a vowel before the name, p doubled'},
	{a: 'borkes', b: 'borquez', why: 'qu and k'},
	{a: 'oxner', b: 'ochsner', why: 'x and chs'},
	{a: 'tiang', b: 'chiang', why: 'ti and chi'},
	{a: 'tsai', b: 'cai', why: 'pinyin c'},
	{a: 'jen', b: 'ren', why: 'Wade–Giles j is pinyin r'},
	{a: 'hsi', b: 'xi', why: 'Wade–Giles hs'},
	{a: 'blingen', b: 'blinken', why: 'ng before a vowel has a g in it'},
	{a: 'supa', b: 'super', why: 'an r lost at the end'},
	{a: 'giablo', b: 'ziobro', why: 'g before i may be soft'},
	{a: 'wiktor', b: 'viktor', why: 'w and v'},
	{a: 'kadafi', b: 'qaddafi', why: 'q and k'},
	{a: 'jorge', b: 'horhe', why: 'the Spanish j'},
])('$a and $b meet: $why', ({a, b}) => {
	expect(meet(a, b)).toBe(true);
	expect(meet(b, a)).toBe(true);
});

test.each([
	{a: 'paris', b: 'london', why: 'no consonant in common'},
	{a: 'blinken', b: 'kerry', why: 'two consonants apart and more'},
	{a: 'wang', b: 'li', why: 'short names'},
	{a: 'trump', b: 'obama', why: 'presidents'},
])('$a and $b are never compared: $why', ({a, b}) => {
	expect(meet(a, b)).toBe(false);
});

test('every likely confusion of a name meets the name', () => {
	const names: Readonly<Record<Pivot, string>> = {
		ja: 'blinken furgal macron cotonou merkel trump obama borquez mbappe navalny haines smith valencia schumacher jackson',
		zh: 'blinken putin trump obama smith macron merkel johnson haines michael',
		romaji:
			'takarafuji ohtani shotaro taishin mitakeumi shohei kagayaki tsutsugo toyama koichi yuichiro hashimoto junichi',
		pinyin: 'zhang qiang xiaolong jinping chunying cai ren zhao zhou guangdong xue yuan wei',
		ru: 'furgal navalny gerasimov zelensky kharkiv sergei yevgeny mikhail ochsner khodorkovsky kovalchuk zakharova',
		ko: 'kim park choi jeong hyunjin yoon seokyeol ryu lee byeongheon',
		ar: 'mohammed qaddafi khashoggi ghannouchi abdel hussein',
		en: 'haines philip stephen catherine mcdonald',
		sr: 'vucic djindjic milosevic kostunica',
		uk: 'kharkiv zelensky oleksandr tymoshenko lviv lukashenka',
		pl: 'morawiecki andrzej walesa szczecin trzaskowski kaczynski',
		cs: 'babis drahos zeman havlicek plenkovic milanovic',
		hu: 'szijjarto gyurcsany orban gergely szekesfehervar',
		ro: 'iohannis ceausescu ciolacu brasov georgescu',
		tr: 'erdogan imamoglu kilicdaroglu davutoglu eskisehir',
		nord: 'akesson lofven rasmussen solskjaer ostersund',
		pt: 'bolsonaro guterres guimaraes magalhaes lourenco',
		es: 'sanchez iglesias jimenez vallejo quintana',
		fr: 'macron mitterrand beaujolais bordeaux villepin chirac',
		it: 'meloni berlusconi draghi giorgetti castiglione',
		de: 'steinmeier scholz schwarz kretschmann voigt',
		nl: 'rutte wilders kuyper dijkstra schiphol',
		id: 'widodo subianto soekarno jakarta',
		vi: 'nguyen thuong xuan',
		th: 'shinawatra thaksin prayuth suvarnabhumi',
		hi: 'narendra modi gandhi kejriwal bhattacharya',
		el: 'mitsotakis papandreou dendias tsipras',
		he: 'netanyahu gantz herzog smotrich',
		fa: 'rouhani khamenei ghalibaf mousavi',
		ur: 'bhutto zardari khaqan sharif',
		bn: 'hasina mukhopadhyay bandyopadhyay zia banerjee',
		te: 'naidu chandrababu vijayan siddaramaiah',
		ta: 'karunanidhi stalin panneerselvam biden trump',
		si: 'rajapaksa wickremesinghe sirisena dissanayake',
		km: 'sihanouk ranariddh kosamak manet',
		my: 'hlaing thein suukyi ngwe myint',
		am: 'abiy demeke mengistu gebremichael',
		ha: 'buhari tinubu jonathan trump zulum',
		sw: 'magufuli kenyatta museveni ramaphosa',
		yo: 'tinubu oyinlola akeredolu sowore',
		so: 'farmaajo mohamud khaire',
		tl: 'marcos duterte robredo biden',
		ps: 'ghani karzai hekmatyar haqqani',
		ku: 'barzani talabani demirtas',
		kk: 'tokayev nazarbayev zhaparov qyzylorda',
		uz: 'mirziyoyev karimov rahmon',
		mn: 'battulga khurelsukh ulaanbaatar elbegdorj',
		ka: 'saakashvili ivanishvili kobakhidze gharibashvili',
		hy: 'pashinyan sargsyan kocharyan ghukasyan',
		iu: 'nunavut savikataaq trump quassa',
	};
	const missed: string[] = [];
	let count = 0;
	for (const [pivot, list] of Object.entries(names)) {
		for (const name of list.split(' ')) {
			const right = `^${name}$`;
			for (const confusion of confusionsOf(pivot as Pivot)) {
				if (confusion.cost > 0.2 || confusion.right === '') continue;
				for (let at = right.indexOf(confusion.right); at >= 0; at = right.indexOf(confusion.right, at + 1)) {
					const heard = right.slice(0, at) + confusion.found + right.slice(at + confusion.right.length);
					const found = heard.replace(/[\^$]/g, '');
					if (found.length < 2) continue;
					count++;
					if (!meet(found, name)) missed.push(`${found} for ${name} (${pivot})`);
				}
			}
		}
	}
	expect(count).toBeGreaterThan(2000);
	expect(missed).toEqual([]);
});

test('a word has one key at least and twelve at most, none twice', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{1,24}$/), (word) => {
			const keys = skeletonsOf(word);
			expect(keys.length).toBeGreaterThanOrEqual(1);
			expect(keys.length).toBeLessThanOrEqual(12);
			expect(new Set(keys).size).toBe(keys.length);
			for (const key of keys) expect(key).toMatch(/^[PTKSRN]*$/);
		}),
	);
	expect(skeletonsOf('xjhxjxjxjxjx').length).toBe(12);
});

test('keys of three consonants and more also leave each out once', () => {
	expect(nearSkeletons('brink')).toEqual(['PRNK', 'RNK', 'PNK', 'PRK', 'PRN']);
	expect(nearSkeletons('bri')).toEqual(['PR']);
	expect(nearSkeletons('aeo')).toEqual(['']);
});
