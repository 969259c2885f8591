// biome-ignore-all format: a table is read by its rows
import {organization, person, place, title, work} from '../mechanisms/mechanism.js';
import {missing, type Row, rowsOf, wrong} from './row.js';

const ru = rowsOf('ru');
const uk = rowsOf('uk');
const pl = rowsOf('pl');
const de = rowsOf('de');
const ar = rowsOf('ar');
const tr = rowsOf('tr');
const cs = rowsOf('cs');

const furgal = person('Sergei Furgal', {ru: ['Сергей Фургал', 'Фургал']}, 'Furgal');
const ochsner = person('Stephen Ochsner', {ru: ['Стивен Окснер', 'Окснер']}, 'Ochsner');
const bolsonaro = person('Jair Bolsonaro', {ru: 'Жаир Болсонару'}, 'Bolsonaro');
const billie = person('Billie Eilish', {ru: 'Билли Айлиш'}, 'Billie');
const seimas = organization('Seimas', {ru: 'Сейм'});
const novaya = organization('Novaya Gazeta', {ru: 'Новая газета'});
const premier = organization('Premier League', {ru: 'АПЛ'}, 'EPL');
const readyOrNot = work('Ready or Not', {ru: 'Я иду искать'});
const khabarovsk = place('Khabarovsk', {ru: 'Хабаровск'});
const athens = place('Athens', {ru: 'Афины'});
const sochi = place('Sochi', {ru: 'Сочи'});
const attorney = title('sworn attorney', {ru: 'присяжный адвокат'}, 'sworn lawyer');
const pavel = person('Pavel Durov', {ru: 'Павел Дуров'}, 'Durov');

const RU: readonly Row[] = [
	ru([furgal], 'Сергея Фургала доставили в Москву.', 'Sergei Furgal was taken to Moscow.', [], 'the accusative is the name'),
	ru([furgal], 'Сергея Фургала доставили в Москву.', 'Sergei Hurgal was taken to Moscow.', [wrong('Sergei Hurgal', furgal, 'spelling')], 'an inflected name, misspelled'),
	ru([furgal], 'О Фургале говорили все.', 'Everybody spoke of Furgal.', [], 'the prepositional, surname alone'),
	ru([furgal], 'Сергей Фургал и его адвокаты молчат.\nФургалу грозит срок.', 'Sergei Furgal and his lawyers are silent.\nForgal faces a sentence.', [wrong('Forgal', furgal)], 'the surname alone after the full name'),
	ru([ochsner], 'Продюсер Стивен Окснер ответил критикам.', 'Producer Steven Oxner answered the critics.', [wrong('Steven Oxner', ochsner, 'spelling')], 'кс for x'),
	ru([bolsonaro], 'Жаир Болсонару выступил по радио.', 'Jair Bolsonaro spoke on the radio.', [], 'right'),
	ru([billie], 'Сестра Билла Клинтона прилетела вчера.', 'The sister of Bill Clinton arrived yesterday.', [], 'Билл is not Билли'),
	ru([billie], 'Билли Айлиш выпустила альбом.', 'Billy Eilish released an album.', [wrong('Billy Eilish', billie)], 'an indeclinable name'),
	ru([seimas], 'Сейм принял закон.', 'The Diet passed the law.', [wrong('Diet', seimas)], 'another parliament'),
	ru([seimas], 'В Сейме прошло голосование.', 'A vote was held in the Seimas.', [], 'the prepositional case'),
	ru([novaya], 'Об этом пишет «Новая газета».', 'The New Newspaper writes about it.', [wrong('New Newspaper', novaya)], 'the name of a newspaper translated'),
	ru([novaya], 'Журналист «Новой газеты» задержан.', 'A Novaya Gazeta journalist has been detained.', [], 'both words in the genitive'),
	ru([premier], 'Клуб вылетел из АПЛ.', 'The club was relegated from the APL.', [wrong('APL', premier)], 'an acronym spelled letter by letter'),
	ru([readyOrNot], 'Фильм «Я иду искать» вышел вчера.', 'The film "I Am Going to Look" came out yesterday.', [wrong('I Am Going to Look', readyOrNot)], 'a film’s title translated'),
	ru([khabarovsk], 'В Хабаровске прошёл митинг.', 'A rally was held in Habarovsk.', [wrong('Habarovsk', khabarovsk)], 'the prepositional case, misspelled'),
	ru([athens], 'Он вернулся из Афин.', 'He returned from Athens.', [], 'the genitive of a plural has no ending'),
	ru([sochi], 'В Сочи тепло.', 'It is warm in Sochi.', [], 'an indeclinable place'),
	ru([attorney], 'Присяжный адвокат отказался от слов.', 'The sworn attorney declined to comment.', [], 'an office in lower case'),
	ru([pavel], 'Павла Дурова задержали в Париже.', 'Pavel Durov was detained in Paris.', [], 'a fleeting vowel'),
	ru([pavel, khabarovsk], 'Павел Дуров прилетел в Хабаровск.', 'Pavel Durov has arrived.', [missing(khabarovsk)], 'where to was left out'),
	ru([furgal], 'Губернатора задержали.', 'Governor Furgal was detained.', [], 'a name that the translation adds'),
	ru([furgal], 'Фургал, по словам Фургала, невиновен.', 'Furgal says he is innocent.', [], 'a pronoun for the second mention'),
	ru([furgal], 'Губернатор Фургал приехал утром.', 'The governor came in the morning.', [], 'a description stands for the name'),
	ru([furgal], 'Сергей Фургал не ответил.', 'Сергей Фургал did not answer.', [wrong('Сергей Фургал', furgal, 'untranslated')], 'left in Cyrillic'),
];

const kharkiv = place('Kharkiv', {uk: 'Харків'});
const lviv = place('Lviv', {uk: 'Львів'});
const kyiv = place('Kyiv', {uk: 'Київ'});
const zelenskyy = person('Volodymyr Zelensky', {uk: ['Володимир Зеленський', 'Зеленський']}, 'Zelensky', 'Zelenskyy');
const olha = person('Olha Stefanishyna', {uk: ['Ольга Стефанішина', 'Стефанішина']}, 'Stefanishyna');
const dnipro = place('Dnipro', {uk: 'Дніпро'});
const rada = organization('Verkhovna Rada', {uk: 'Верховна Рада'}, 'Rada');

const UK: readonly Row[] = [
	uk([kharkiv], 'У Харкові пролунали вибухи.', 'Explosions were heard in Kharkiv.', [], 'і becomes о in an open syllable'),
	uk([kharkiv], 'Удар по Харкову забрав трьох.', 'The strike on Harkov killed three.', [wrong('Harkov', kharkiv)], 'spelled through another language'),
	uk([lviv], 'Поїзд зі Львова запізнився.', 'The train from Lvov was late.', [wrong('Lvov', lviv)], 'the Russian name of the city'),
	uk([lviv], 'Поїзд зі Львова запізнився.', 'The train from Lviv was late.', [], 'right'),
	uk([kyiv], 'Мер Києва виступив.', 'The mayor of Kyiv spoke.', [], 'ї becomes є'),
	uk([kyiv], 'Мер Києва виступив.', 'The mayor of Kiev spoke.', [wrong('Kiev', kyiv)], 'the Russian spelling'),
	uk([zelenskyy], 'Володимира Зеленського зустріли оплесками.', 'Volodymyr Zelensky was met with applause.', [], 'an adjective’s declension'),
	uk([zelenskyy], 'Зустріч із Зеленським відбулася.', 'The meeting with Zelenski took place.', [wrong('Zelenski', zelenskyy)], 'instrumental, misspelled'),
	uk([olha], 'Слово надали Ользі Стефанішиній.', 'The floor was given to Olga Stefanishina.', [wrong('Olga Stefanishina', olha)], 'г softened before і, spelled through Russian'),
	uk([dnipro], 'З Дніпра вивезли дітей.', 'Children were evacuated from Dnipro.', [], 'a neuter in -о'),
	uk([rada], 'Верховною Радою ухвалено закон.', 'The Supreme Council passed the law.', [wrong('Supreme Council', rada)], 'a parliament’s name translated'),
	uk([rada], 'У Раді не вистачило голосів. Верховна Рада перенесла розгляд.', 'The Rada lacked the votes and postponed it.', [], 'right'),
];

const krakow = place('Kraków', {pl: 'Kraków'}, 'Krakow');
const warsaw = place('Warsaw', {pl: 'Warszawa'});
const tusk = person('Donald Tusk', {pl: ['Donald Tusk', 'Tusk']}, 'Tusk');
const ziobro = person('Zbigniew Ziobro', {pl: ['Zbigniew Ziobro', 'Ziobro']}, 'Ziobro');
const pis = organization('Law and Justice', {pl: ['Prawo i Sprawiedliwość', 'PiS']}, 'PiS');
const wyborcza = organization('Gazeta Wyborcza', {pl: 'Gazeta Wyborcza'});

const PL: readonly Row[] = [
	pl([krakow], 'W Krakowie pada śnieg.', 'It is snowing in Krakow.', [], 'the locative; the form without marks is admitted'),
	pl([warsaw], 'Pociąg do Warszawy odjechał.', 'The train to Warsaw has left.', [], 'the genitive'),
	pl([warsaw], 'W Warszawie trwa strajk.', 'A strike goes on in Varshava.', [wrong('Varshava', warsaw)], 'spelled by its sound'),
	pl([tusk], 'Rozmawiano z Donaldem Tuskiem.', 'They talked with Donald Tusk.', [], 'the instrumental of both names'),
	pl([tusk], 'Rozmawiano z Donaldem Tuskiem.', 'They talked with Donald Tuskiem.', [wrong('Donald Tuskiem', tusk)], 'the ending was kept'),
	pl([ziobro], 'Zbigniewa Ziobrę wezwano na świadka.', 'Zbigniew Ziobra was called as a witness.', [wrong('Zbigniew Ziobra', ziobro)], 'the nominative guessed wrong'),
	pl([pis], 'Politycy Prawa i Sprawiedliwości wyszli z sali.', 'Politicians of Law and Justice left the room.', [], 'three words, two of them inflected'),
	pl([pis], 'Posłowie PiS wyszli z sali.', 'PiS deputies left the room.', [], 'the acronym is admitted'),
	pl([wyborcza], '„Gazeta Wyborcza” opisała sprawę.', 'The Electoral Gazette described the case.', [wrong('Electoral Gazette', wyborcza)], 'a newspaper’s name translated'),
	pl([wyborcza, tusk], '„Gazeta Wyborcza” opisała wizytę Tuska.', 'Gazeta Wyborcza described the visit.', [missing(tusk)], 'whose visit it was is left out'),
];

const scholz = person('Olaf Scholz', {de: ['Olaf Scholz', 'Scholz']}, 'Scholz');
const bahn = organization('Deutsche Bahn', {de: 'Deutsche Bahn'}, 'DB');
const bundestag = organization('Bundestag', {de: 'Bundestag'});
const munich = place('Munich', {de: 'München'});
const spiegel = organization('Der Spiegel', {de: 'Der Spiegel'}, 'Spiegel');
const vienna = place('Vienna', {de: 'Wien'});

const DE: readonly Row[] = [
	de([scholz], 'Die Rede von Olaf Scholz wurde verschoben.', 'The speech by Olaf Scholz was postponed.', [], 'right'),
	de([scholz], 'Scholz’ Rede wurde verschoben.', 'The speech by Schulz was postponed.', [wrong('Schulz', scholz)], 'another name that sounds alike'),
	de([bahn], 'Der Chef der Deutschen Bahn tritt zurück.', 'The head of Deutsche Bahn resigns.', [], 'the adjective is declined'),
	de([bahn], 'Der Chef der Deutschen Bahn tritt zurück.', 'The head of German Railways resigns.', [wrong('German Railways', bahn)], 'a company’s name translated'),
	de([bundestag], 'Die Mehrheit des Bundestages stimmte zu.', 'The majority of the Bundestag agreed.', [], 'the genitive'),
	de([bundestag], 'Die Mehrheit des Bundestages stimmte zu.', 'The majority of the Bundesrat agreed.', [wrong('Bundesrat', bundestag)], 'the other chamber'),
	de([munich], 'In München schneit es.', 'It is snowing in Muenchen.', [wrong('Muenchen', munich)], 'the German name left'),
	de([munich], 'In München schneit es.', 'It is snowing in Munich.', [], 'right'),
	de([spiegel], 'Das berichtet „Der Spiegel“.', 'This is reported by "The Mirror".', [wrong('The Mirror', spiegel)], 'a magazine’s name translated'),
	de([vienna], 'Die Wiener tanzen Walzer.', 'The Viennese dance the waltz.', [], 'the people is not the city'),
];

const riyadh = place('Riyadh', {ar: 'الرياض'});
const sisi = person('Abdel Fattah al-Sisi', {ar: ['عبد الفتاح السيسي', 'السيسي']}, 'al-Sisi', 'Sisi', 'el-Sisi');
const ennahda = organization('Ennahda', {ar: 'حركة النهضة'}, 'Ennahda Movement');
const jazeera = organization('Al Jazeera', {ar: 'الجزيرة'}, 'Al-Jazeera');
const cairo = place('Cairo', {ar: 'القاهرة'});

const AR: readonly Row[] = [
	ar([riyadh], 'وصل الوزير إلى الرياض.', 'The minister arrived in Riyadh.', [], 'right'),
	ar([riyadh], 'والرياض ترفض العرض.', 'Riad rejects the offer.', [wrong('Riad', riyadh)], '“and” in front of the article'),
	ar([riyadh], 'عُقد الاجتماع بالرياض.', 'The meeting was held in Riyadh.', [], '“in” in front of the article'),
	ar([cairo], 'للقاهرة دور مهم.', 'Cairo has an important role.', [], '“for” swallows the article'),
	ar([sisi], 'قال عبد الفتاح السيسي إن المحادثات مستمرة.', 'Abdul Fatah Al-Seesy said the talks continue.', [wrong('Abdul Fatah Al-Seesy', sisi)], 'vowels that are not written'),
	ar([sisi], 'قال السيسي إن المحادثات مستمرة.', 'Sisi said the talks continue.', [], 'the short form is admitted'),
	ar([ennahda], 'رفضت حركة النهضة القرار.', 'The Renaissance Movement rejected the decision.', [wrong('Renaissance Movement', ennahda)], 'a party’s name translated'),
	ar([ennahda], 'رفضت حركة النهضة القرار.', 'Ennahda rejected the decision.', [], 'right'),
	ar([jazeera], 'وقالت الجزيرة إن الهجوم توقف.', 'Al-Jazeera said the attack had stopped.', [], 'right'),
	ar([cairo, sisi], 'وصل السيسي إلى القاهرة.', 'Sisi has arrived.', [missing(cairo)], 'where he arrived was left out'),
];

const ankara = place('Ankara', {tr: 'Ankara'});
const istanbul = place('Istanbul', {tr: 'İstanbul'});
const erdogan = person('Recep Tayyip Erdoğan', {tr: ['Recep Tayyip Erdoğan', 'Erdoğan']}, 'Erdogan', 'Erdoğan');
const cumhuriyet = organization('Cumhuriyet', {tr: 'Cumhuriyet'});
const iyi = organization('Good Party', {tr: 'İYİ Parti'}, 'IYI Party');

const TR: readonly Row[] = [
	tr([ankara], 'Toplantı Ankara’da yapıldı.', 'The meeting was held in Ankara.', [], 'a suffix behind an apostrophe'),
	tr([istanbul], "İstanbul'un nüfusu arttı.", 'The population of Istanbul grew.', [], 'the dotted capital'),
	tr([istanbul], "İstanbul'dan ayrıldı.", 'He left Stambul.', [wrong('Stambul', istanbul)], 'an old name of the city'),
	tr([erdogan], "Erdoğan'ın konuşması ertelendi.", 'Erdogan’s speech was postponed.', [], 'the form without marks is admitted'),
	tr([erdogan], "Erdoğan'ın konuşması ertelendi.", 'Erdoan’s speech was postponed.', [wrong('Erdoan', erdogan)], 'a letter dropped'),
	tr([cumhuriyet], 'Cumhuriyet gazetesi yazdı.', 'The newspaper Republic wrote it.', [wrong('Republic', cumhuriyet)], 'a newspaper’s name translated'),
	tr([iyi], 'İYİ Parti karara itiraz etti.', 'The Good Party objected to the decision.', [], 'right'),
	tr([ankara, erdogan], "Erdoğan, Ankara'ya döndü.", 'Erdoğan has returned.', [missing(ankara)], 'where to was left out'),
];

const havel = person('Václav Havel', {cs: ['Václav Havel', 'Havel']}, 'Vaclav Havel', 'Havel');
const prague = place('Prague', {cs: 'Praha'});
const CS: readonly Row[] = [
	cs([havel], 'Vzpomínka na Václava Havla.', 'In memory of Václav Havel.', [], 'a fleeting vowel'),
	cs([havel], 'Vzpomínka na Václava Havla.', 'In memory of Václav Havla.', [wrong('Václav Havla', havel)], 'the ending was kept'),
	cs([prague], 'V Praze se sešli ministři.', 'Ministers met in Prague.', [], 'h softened to z'),
	cs([prague], 'V Praze se sešli ministři.', 'Ministers met in Praze.', [wrong('Praze', prague)], 'the case was kept'),
];

const keller = person('Jan Keller', {de: ['Jan Keller', 'Keller']}, 'Keller');
const winter = person('Eva Winter', {de: ['Eva Winter', 'Winter']}, 'Winter');
const welt = organization('Die Welt', {de: 'Die Welt'});

/** Words that are somebody's name and something else, or somebody else's name. */
const BEARERS: readonly Row[] = [
	de([keller], 'Jan Keller traf ein. Sein Bruder Max Keller blieb zu Hause.', 'Jan Keller arrived. His brother Max Keller stayed at home.', [], 'a known given name before the surname: another person'),
	de([keller], 'Jan Keller traf ein.', 'Jan Cellar arrived.', [wrong('Jan Cellar', keller)], 'the surname was translated, the given name is right'),
	de([keller], 'Am Abend traf Jan Keller in Bonn ein.', 'In the evening Jan Basement arrived in Bonn.', [wrong('Jan Basement', keller)], 'translated as a word that no table has for it'),
	de([keller], 'Am Abend traf Jan Keller in Bonn ein.', 'In the evening Jan Keller arrived in Bonn.', [], 'right'),
	de([winter], 'Eva Winter kam im Winter.', 'Eva Winter came in the winter.', [], 'a noun has a capital in German'),
	de([welt], 'Die Welt sah zu, und niemand half.', 'The world looked on, and nobody helped.', [], 'the world, not the newspaper'),
];

const tekir = place('Tekirdağ', {tr: 'Tekirdağ'});
const ozturk = person('Yavuz Öztürk', {tr: ['Yavuz Öztürk', 'Öztürk']}, 'Öztürk');

/** The only name of a line that nothing explains stands for the only entry that nothing renders. */
const ONLY: readonly Row[] = [
	tr([tekir], 'Fabrika geçen yıl Tekirdağ’da kuruldu.', 'The factory was founded in Striped Hill last year.', [wrong('Striped Hill', tekir)], 'words that no table has for it'),
	tr([tekir], 'Fabrika geçen yıl orada kuruldu.', 'The factory was founded in Striped Hill last year.', [], 'the source does not have the entry'),
	tr([ozturk], 'Toplantıda Yavuz Öztürk konuştu.', 'Stern Öztürk spoke at the meeting.', [wrong('Stern Öztürk', ozturk)], 'the given name was translated', 'the surname is right by itself, and a sentence’s first word may be any'),
];

export const ALPHABETS: readonly Row[] = [...BEARERS, ...ONLY, ...RU, ...UK, ...PL, ...DE, ...AR, ...TR, ...CS];
