// biome-ignore-all format: a table is read by its rows
import {type Mechanism, organization, person, place, wrong} from './mechanism.js';

// Arabic.
const sisi = person('Abdel Fattah el-Sisi', {ar: ['عبد الفتاح السيسي', 'السيسي']}, 'Sisi', 'el-Sisi');
const abbas = person('Mahmoud Abbas', {ar: ['محمود عباس', 'عباس']}, 'Abbas');
const nasrallah = person('Hassan Nasrallah', {ar: ['حسن نصر الله', 'نصر الله']}, 'Nasrallah');
const haniyeh = person('Ismail Haniyeh', {ar: ['إسماعيل هنية', 'هنية']}, 'Haniyeh');
const sinwar = person('Yahya Sinwar', {ar: ['يحيى السنوار', 'السنوار']}, 'Sinwar');
const tebboune = person('Abdelmadjid Tebboune', {ar: ['عبد المجيد تبون', 'تبون']}, 'Tebboune');
const bouteflika = person('Abdelaziz Bouteflika', {ar: ['عبد العزيز بوتفليقة', 'بوتفليقة']}, 'Bouteflika');
const haftar = person('Khalifa Haftar', {ar: ['خليفة حفتر', 'حفتر']}, 'Haftar');
const dbeibah = person('Abdul Hamid Dbeibah', {ar: ['عبد الحميد الدبيبة', 'الدبيبة']}, 'Dbeibah');
const sadr = person('Muqtada al-Sadr', {ar: ['مقتدى الصدر', 'الصدر']}, 'al-Sadr', 'Sadr');
const ghannouchi = person('Rached Ghannouchi', {ar: ['راشد الغنوشي', 'الغنوشي']}, 'Ghannouchi');
const hariri = person('Saad Hariri', {ar: ['سعد الحريري', 'الحريري']}, 'Hariri');
const khanYounis = place('Khan Younis', {ar: 'خان يونس'});
const daraa = place('Daraa', {ar: 'درعا'});
const homs = place('Homs', {ar: 'حمص'});
const jeddah = place('Jeddah', {ar: 'جدة'});
const oran = place('Oran', {ar: 'وهران'});
const hodeidah = place('Hodeidah', {ar: 'الحديدة'});
const jazeera = organization('Al Jazeera', {ar: 'الجزيرة'});
const ahram = organization('Al-Ahram', {ar: 'الأهرام'});

// Persian.
const khamenei = person('Ali Khamenei', {fa: ['علی خامنه‌ای', 'خامنه‌ای']}, 'Khamenei');
const ghalibaf = person('Mohammad Bagher Ghalibaf', {fa: ['محمدباقر قالیباف', 'قالیباف']}, 'Ghalibaf');
const pezeshkian = person('Masoud Pezeshkian', {fa: ['مسعود پزشکیان', 'پزشکیان']}, 'Pezeshkian');
const soleimani = person('Qassem Soleimani', {fa: ['قاسم سلیمانی', 'سلیمانی']}, 'Soleimani');
const zarif = person('Javad Zarif', {fa: ['محمدجواد ظریف', 'ظریف']}, 'Zarif');
const isfahan = place('Isfahan', {fa: 'اصفهان'});
const qom = place('Qom', {fa: 'قم'});

// Hebrew.
const netanyahu = person('Benjamin Netanyahu', {he: ['בנימין נתניהו', 'נתניהו']}, 'Netanyahu');
const gantz = person('Benny Gantz', {he: ['בני גנץ', 'גנץ']}, 'Gantz');
const smotrich = person('Bezalel Smotrich', {he: ['בצלאל סמוטריץ׳', 'סמוטריץ׳']}, 'Smotrich');
const eisenkot = person('Gadi Eisenkot', {he: ['גדי איזנקוט', 'איזנקוט']}, 'Eisenkot');
const herzog = person('Isaac Herzog', {he: ['יצחק הרצוג', 'הרצוג']}, 'Herzog');
const peretz = person('Amir Peretz', {he: ['עמיר פרץ', 'פרץ']}, 'Peretz');
const haaretz = organization('Haaretz', {he: 'הארץ'});
const petahTikva = place('Petah Tikva', {he: 'פתח תקווה'});

// Hindi and Turkish.
const modi = person('Narendra Modi', {hi: ['नरेंद्र मोदी', 'मोदी']}, 'Modi');
const kejriwal = person('Arvind Kejriwal', {hi: ['अरविंद केजरीवाल', 'केजरीवाल']}, 'Kejriwal');
const adityanath = person('Yogi Adityanath', {hi: ['योगी आदित्यनाथ', 'योगी']}, 'Adityanath');
const jaishankar = person('Subrahmanyam Jaishankar', {hi: ['सुब्रह्मण्यम जयशंकर', 'जयशंकर']}, 'Jaishankar');
const banerjee = person('Mamata Banerjee', {hi: ['ममता बनर्जी', 'बनर्जी']}, 'Banerjee');
const lucknow = place('Lucknow', {hi: 'लखनऊ'});
const erdogan = person('Recep Tayyip Erdoğan', {tr: ['Recep Tayyip Erdoğan', 'Erdoğan']}, 'Erdoğan');
const kilicdaroglu = person('Kemal Kılıçdaroğlu', {tr: ['Kemal Kılıçdaroğlu', 'Kılıçdaroğlu']}, 'Kılıçdaroğlu');
const cavusoglu = person('Mevlüt Çavuşoğlu', {tr: ['Mevlüt Çavuşoğlu', 'Çavuşoğlu']}, 'Çavuşoğlu');
const imamoglu = person('Ekrem İmamoğlu', {tr: ['Ekrem İmamoğlu', 'İmamoğlu']}, 'İmamoğlu');
const besiktas = organization('Beşiktaş', {tr: 'Beşiktaş'});
const cumhuriyet = organization('Cumhuriyet', {tr: 'Cumhuriyet'});

export const SEMITIC: readonly Mechanism[] = [
	{
		name: 'Arabic, Persian, Hebrew: a name with other vowels or consonants than the glossary has is found',
		cases: [
			{entries: [sisi], text: 'Egyptian President Abdul Fatah al-Sissi opened the canal.', speaks: [wrong('Abdul Fatah al-Sissi', sisi, 'Abdel Fattah el-Sisi')], why: 'other vowels, another article, a consonant doubled'},
			{entries: [abbas], text: 'Palestinian leader Mahmud Abas met donors.', speaks: [wrong('Mahmud Abas', abbas, 'Mahmoud Abbas')], why: 'ou as u, and the doubling is not written in Arabic'},
			{entries: [nasrallah], text: 'Hizbollah chief Hasan Nasr Allah spoke from a bunker.', speaks: [wrong('Hasan Nasr Allah', nasrallah, 'Hassan Nasrallah')], why: 'the surname is two words in Arabic'},
			{entries: [haniyeh], text: 'Hamas leader Ismail Haneya was killed in Tehran.', speaks: [wrong('Ismail Haneya', haniyeh, 'Ismail Haniyeh')], why: 'the feminine ending is a or eh'},
			{entries: [sinwar], text: 'Yehia al-Senwar was chosen as successor.', speaks: [wrong('Yehia al-Senwar', sinwar, 'Yahya Sinwar')], why: 'Egyptian vowels, and the article kept'},
			{entries: [tebboune], text: 'Algerian President Taboun was re-elected.', speaks: [wrong('Taboun', tebboune, 'Tebboune')], why: 'English vowels for a French spelling'},
			{entries: [bouteflika], text: 'Abdulaziz Butafliqa stepped down in April 2019.', speaks: [wrong('Abdulaziz Butafliqa', bouteflika, 'Abdelaziz Bouteflika')], why: 'textbook letters for a French spelling'},
			{entries: [haftar], text: 'General Hifter shelled the airport.', speaks: [wrong('Hifter', haftar, 'Haftar')], why: 'both vowels otherwise'},
			{entries: [dbeibah], text: 'Prime Minister Abdelhamid Dabaiba dismissed the governor.', speaks: [wrong('Abdelhamid Dabaiba', dbeibah, 'Abdul Hamid Dbeibah')], why: 'a vowel between consonants, and the given name joined'},
			{entries: [sadr], text: 'Cleric Moqtada Sader told his followers to go home.', speaks: [wrong('Moqtada Sader', sadr)], why: 'a vowel put into the last cluster'},
			{entries: [ghannouchi], text: 'Rashid al-Ghanushi was sentenced in Tunis.', speaks: [wrong('Rashid al-Ghanushi', ghannouchi, 'Rached Ghannouchi')], why: 'sh for the French ch, u for ou'},
			{entries: [hariri], text: 'Former Prime Minister Sa‘d al-Harire left Beirut.', speaks: [wrong('Sa‘d al-Harire', hariri, 'Saad Hariri')], why: 'a sign for the ayn, and the article kept'},
			{entries: [khanYounis], text: 'Families fled Chan Yunis on foot.', speaks: [wrong('Chan Yunis', khanYounis, 'Khan Younis')], why: 'خ as German writes it, ou as u'},
			{entries: [daraa], text: 'Protests began in Dara’a in 2011 and spread from Deraa.', speaks: [wrong('Dara’a', daraa), wrong('Deraa', daraa, 'Daraa')], why: 'two more spellings of one town', pending: 'a sign for the ayn within a short name'},
			{entries: [hodeidah], text: 'Grain ships reached Al-Hudaydah on Friday.', speaks: [wrong('Al-Hudaydah', hodeidah, 'Hodeidah')], why: 'the article kept, ay for ei', pending: 'the article is left out of the found text'},
			{entries: [jeddah], text: 'Pilgrims landed at Gidda on Sunday.', speaks: [wrong('Gidda', jeddah, 'Jeddah')], why: 'ج as Egypt says it'},
			{entries: [khamenei], text: 'Supreme Leader Khameneyi rejected talks.', speaks: [wrong('Khameneyi', khamenei, 'Khamenei')], why: 'the last letters as they are written'},
			{entries: [ghalibaf], text: 'Speaker Qalibaf toured the south.', speaks: [wrong('Qalibaf', ghalibaf, 'Ghalibaf')], why: 'ق as q, where the glossary has what is heard'},
			{entries: [pezeshkian], text: 'President Masud Pazashkian took the oath.', speaks: [wrong('Masud Pazashkian', pezeshkian, 'Masoud Pezeshkian')], why: 'unwritten vowels guessed'},
			{entries: [soleimani], text: 'General Ghasem Suleymani died in Baghdad.', speaks: [wrong('Ghasem Suleymani', soleimani, 'Qassem Soleimani')], why: 'ق as gh, Turkish vowels'},
			{entries: [isfahan], text: 'An explosion was heard near Esfehan.', speaks: [wrong('Esfehan', isfahan, 'Isfahan')], why: 'Persian vowels'},
			{entries: [netanyahu], text: 'Israeli Prime Minister Binyamin Netaniahu flew to Paris.', speaks: [wrong('Binyamin Netaniahu', netanyahu, 'Benjamin Netanyahu')], why: 'the given name from Hebrew, y as i'},
			{entries: [gantz], text: 'Beni Ganz left the war cabinet.', speaks: [wrong('Beni Ganz', gantz, 'Benny Gantz')], why: 'ץ as z, and the doubling lost'},
			{entries: [smotrich], text: 'Finance Minister Smutritz threatened to resign.', speaks: [wrong('Smutritz', smotrich, 'Smotrich')], why: 'ו is o or u, ץ with its mark lost is tz'},
			{entries: [eisenkot], text: 'General Gadi Aizankot lost his son.', speaks: [wrong('Gadi Aizankot', eisenkot, 'Gadi Eisenkot')], why: 'a German surname back from Hebrew letters'},
			{entries: [herzog], text: 'President Yitzhak Hartzog lit the torch.', speaks: [wrong('Yitzhak Hartzog', herzog, 'Isaac Herzog')], why: 'the given name from Hebrew, and צ as tz'},
			{entries: [peretz], text: 'Defence chief Amir Feretz resigned.', speaks: [wrong('Amir Feretz', peretz, 'Amir Peretz')], why: 'פ is p or f'},
			{entries: [petahTikva], text: 'A rocket fell in Petach Tikwa.', speaks: [wrong('Petach Tikwa', petahTikva, 'Petah Tikva')], why: 'ח as ch, ו as w'},
			{entries: [haaretz], text: 'According to Haaretz, two aides knew; Ha’arets named them.', speaks: [wrong('Ha’arets', haaretz, 'Haaretz')], why: 'a sign for the aleph, beside the right form'},
		],
	},
	{
		name: 'Hindi, Turkish: a name spelled otherwise than the glossary has it is found',
		cases: [
			{entries: [modi], text: 'Prime Minister Narender Modee addressed the crowd.', speaks: [wrong('Narender Modee', modi, 'Narendra Modi')], why: 'a vowel moved, ee for the long i'},
			{entries: [kejriwal], text: 'Delhi’s Aravind Kejarival was granted bail.', speaks: [wrong('Aravind Kejarival', kejriwal, 'Arvind Kejriwal')], why: 'the silent a written, व as v'},
			{entries: [jaishankar], text: 'Foreign Minister Jayashankar visited Kathmandu.', speaks: [wrong('Jayashankar', jaishankar, 'Jaishankar')], why: 'the silent a written'},
			{entries: [banerjee], text: 'Chief Minister Mamta Banarji led the march.', speaks: [wrong('Mamta Banarji', banerjee, 'Mamata Banerjee')], why: 'as Hindi writes a Bengali name'},
			{entries: [lucknow], text: 'Rain stopped play at Lakhnau.', speaks: [wrong('Lakhnau', lucknow, 'Lucknow')], why: 'the Hindi spelling for the English name'},
			{entries: [adityanath], text: 'Chief Minister Adityanaath spoke in Gorakhpur.', speaks: [wrong('Adityanaath', adityanath, 'Adityanath')], why: 'the long a doubled'},
			{entries: [erdogan], text: 'Turkish President Erdohan phoned Baku.', speaks: [wrong('Erdohan', erdogan, 'Erdoğan')], why: 'ğ as another language says it'},
			{entries: [erdogan], text: 'Rejep Tayip Erdogan opened the mosque.', speaks: [wrong('Rejep Tayip Erdogan', erdogan, 'Recep Tayyip Erdoğan')], why: 'the Turkish c spelled as it sounds'},
			{entries: [kilicdaroglu], text: 'Opposition leader Kilichdaroglu lost the run-off.', speaks: [wrong('Kilichdaroglu', kilicdaroglu, 'Kılıçdaroğlu')], why: 'ç spelled as it sounds'},
			{entries: [cavusoglu], text: 'Foreign Minister Chavushoglu met Lavrov in Antalya.', speaks: [wrong('Chavushoglu', cavusoglu, 'Çavuşoğlu')], why: 'ç and ş spelled as they sound'},
			{entries: [besiktas], text: 'Beshiktash drew at home.', speaks: [wrong('Beshiktash', besiktas, 'Beşiktaş')], why: 'ş spelled as it sounds'},
		],
	},
	{
		name: 'Arabic, Persian, Hebrew, Turkish: a name translated, cut or joined is found',
		cases: [
			{entries: [jazeera], text: 'The channel The Island was closed in Ramallah.', speaks: [wrong('The Island', jazeera, 'Al Jazeera')], why: 'the channel’s name is also the word for an island'},
			{entries: [ahram], text: 'The daily The Pyramids ran the interview.', speaks: [wrong('The Pyramids', ahram, 'Al-Ahram')], why: 'the newspaper’s name is also the word for pyramids'},
			{entries: [haaretz], text: 'The newspaper The Land said so.', speaks: [wrong('The Land', haaretz, 'Haaretz')], why: 'the newspaper’s name is also the word for the land'},
			{entries: [cumhuriyet], text: 'Editors of the daily Republic were tried in Istanbul.', speaks: [wrong('Republic', cumhuriyet, 'Cumhuriyet')], why: 'the newspaper’s name is also the word for a republic'},
			{entries: [netanyahu], text: 'Bin Yamin Netanyahu denied it.', speaks: [wrong('Bin Yamin Netanyahu', netanyahu, 'Benjamin Netanyahu')], why: 'the given name cut in two'},
			{entries: [khanYounis], text: 'Tanks entered Khanyounis.', speaks: [wrong('Khanyounis', khanYounis, 'Khan Younis')], why: 'two words joined'},
		],
	},
	{
		name: 'Arabic, Persian, Hebrew, Hindi, Turkish: a right rendering in any admitted shape is left alone',
		cases: [
			{entries: [sisi], text: 'Abdel Fattah el-Sisi won. El-Sisi thanked voters, and Sisi’s rivals conceded.', speaks: [], why: 'the article with a capital, without it, and a possessive'},
			{entries: [erdogan, kilicdaroglu], text: 'Recep Tayyip Erdogan beat Kemal Kilicdaroglu. Erdogan’s lead was small.', speaks: [], why: 'diacritics and dotless letters written plain'},
			{entries: [cavusoglu, imamoglu], text: 'Mevlut Cavusoglu congratulated Ekrem Imamoglu.', speaks: [], why: 'diacritics dropped, and the dotted capital'},
			{entries: [besiktas], text: 'Besiktas fans sang. BESIKTAS WIN DERBY.', speaks: [], why: 'diacritics dropped, and capitals in a heading'},
			{entries: [khamenei], text: 'Ayatollah Ali Khamenei, Khamenei’s son and the pro-Khamenei camp agreed.', speaks: [], why: 'a title before, a possessive and a compound'},
			{entries: [netanyahu], text: 'Prime Minister Netanyahu and his wife, Sara Netanyahu, left. The Netanyahus flew home.', speaks: [], why: 'another member of the family, and a plural'},
			{entries: [khanYounis, homs], text: 'KHAN YOUNIS, Gaza Strip — Shells fell. In Homs, Homs-born doctors went back.', speaks: [], why: 'a dateline in capitals, and a compound'},
			{entries: [jazeera], text: 'Al Jazeera’s bureau was raided. Al-Jazeera protested.', speaks: [], why: 'the article with a hyphen'},
			{entries: [modi, jaishankar], text: 'Mr Modi and Dr Jaishankar left. “Modi, Modi!” they chanted.', speaks: [], why: 'titles of address, and a chant'},
			{entries: [sadr], text: 'Sadr’s bloc withdrew. Muqtada al-Sadr, and later Al-Sadr, said nothing.', speaks: [], why: 'with the article and without'},
		],
	},
	{
		name: 'Arabic, Persian, Hebrew, Hindi, Turkish: other people and other things near an entry are left alone',
		cases: [
			{entries: [abbas], text: 'Abbas Araghchi flew to Geneva. Abba sang “Waterloo”. An abbot prayed in Abbeville.', speaks: [], why: 'a man with that given name, and names and words that begin alike'},
			{entries: [hariri], text: 'Rafik Hariri was killed in 2005. Yuval Noah Harari wrote about it.', speaks: [], why: 'the father, and a man one letter away'},
			{entries: [nasrallah], text: 'Gamal Abdel Nasser nationalised the canal. Allah was praised.', speaks: [], why: 'another person, and a word'},
			{entries: [soleimani], text: 'Süleyman Demirel and Suleiman the Magnificent ruled; Soliman Bay is in Mexico.', speaks: [], why: 'people whose given name is the root of the surname', pending: 'another person by a given name that is the root of the surname'},
			{entries: [zarif], text: 'Tariffs rose. Tariq Aziz died. Zara closed shops.', speaks: [], why: 'words and names near a surname'},
			{entries: [qom], text: 'Come home, she said. The COM port failed. Kim rose at 8 a.m. from Com.', speaks: [], why: 'words near a city of three letters'},
			{entries: [oran], text: 'Iran and Iraq signed. Oman did not. An orange fell; Duran Duran sang.', speaks: [], why: 'countries near a city of four letters'},
			{entries: [homs], text: 'Homes burned. Home Secretary Yvette Cooper spoke. Holmes solved it. Hamas agreed.', speaks: [], why: 'words and names near a city'},
			{entries: [daraa], text: 'Dara Khosrowshahi runs Uber. Darwin and Daraga were calm. Dear readers wrote.', speaks: [], why: 'a person, cities and a word near a town', pending: 'an unknown given name before an unknown surname'},
			{entries: [jeddah], text: 'Jed and Judah drove through Judea. A jade vase was sold in Jeju.', speaks: [], why: 'given names, places and a word near a city'},
			{entries: [isfahan], text: 'Islamabad, Istanbul and Ashgabat were cold. Stefan shivered.', speaks: [], why: 'cities and a given name'},
			{entries: [modi], text: 'Moody’s cut the rating. The mode changed. Modern art sold; Lalit Modi bid.', speaks: [], why: 'a firm, words, and a namesake'},
			{entries: [gantz], text: 'Giants won. Ghent flooded. Hans Zimmer and Bruno Ganz met.', speaks: [], why: 'words, a city, and an actor with a given name of his own'},
			{entries: [herzog], text: 'Werner Herzog filmed in Peru. Chaim Herzog was president before. Herzegovina burned.', speaks: [], why: 'two namesakes, and a region'},
			{entries: [peretz], text: 'Shimon Peres shared the prize. Perez Hilton and Sergio Pérez did not. Ferrets bite.', speaks: [], why: 'other people one letter away'},
			{entries: [sinwar], text: 'Since war broke out, Singapore has sent aid. Mohammed Sinwar, his brother, hid.', speaks: [], why: 'words that sound alike, and the brother'},
			{entries: [haftar], text: 'After Hafar al-Batin, the road ends. Half an hour after, it rained.', speaks: [], why: 'words and another town'},
			{entries: [jazeera], text: 'The island was evacuated. Jazira Province is in Sudan. Algeria won.', speaks: [], why: 'the word itself, a province and a country'},
			{entries: [cumhuriyet], text: 'The Republic of Türkiye was founded in 1923. Republicans voted.', speaks: [], why: 'the meaning in another name, and a party’s members'},
			{entries: [haaretz], text: 'The land was sold. Holy Land tours resumed. Landlords sued.', speaks: [], why: 'the meaning in other words'},
			{entries: [banerjee], text: 'Abhijit Banerjee shared a Nobel Prize. Sourav Ganguly and Victor Banerjee came.', speaks: [], why: 'namesakes with given names of their own'},
			{entries: [lucknow], text: 'Luck, now and then, helps. Lucerne and Krakow agreed.', speaks: [], why: 'words and cities that share letters'},
			{entries: [adityanath], text: 'Yoga classes resumed. Yogi Bear is 60. Yogi Berra caught.', speaks: [], why: 'a word, and people with that name'},
			{entries: [ghannouchi], text: 'Gnocchi were served in Ghana. Guinness was poured.', speaks: [], why: 'a dish, a country and a brand', pending: 'an ordinary word that opens a sentence'},
			{entries: [erdogan], text: 'Jordan and Organ Donation Week were mentioned. Ergo, the Dogan family paid.', speaks: [], why: 'a country and words that share letters'},
		],
	},
];
