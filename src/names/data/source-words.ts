/**
 * The words that names of parties, media, bodies, movements, events and places are built of, in the languages of the
 * news: our own table, from general knowledge of the languages.
 *
 * A row is one meaning: English words for it, then a column for each language of `SOURCE_WORD_LANGUAGES`, several words
 * parted by commas; nouns in the nominative, adjectives in the masculine. `source-words.ts` takes endings off.
 */
export const SOURCE_WORD_LANGUAGES = 'ru uk pl cs hu ro tr de fr es pt it nl sv id vi ar fa he el hi ko'.split(' ');

export const SOURCE_WORD_ROWS = `
party|партия|партія|partia,stronnictwo|strana|párt|partid|parti|partei|parti|partido|partido|partito|partij|parti|partai|đảng|حزب|حزب|מפלגה|κόμμα|पार्टी,दल|당
union association league alliance|союз,объединение|союз,спілка,об'єднання|związek,unia,sojusz|svaz,unie,sdružení|szövetség,unió|uniune,uniunea,alianță|birlik,ittifak|union,bund,verband,verein|union,alliance|unión,alianza|união,aliança|unione,alleanza|unie,verbond,bond|union,förbund|persatuan,serikat|liên minh,hiệp hội|اتحاد,رابطة,تحالف|اتحادیه,ائتلاف|איגוד,ברית|ένωση,συμμαχία|संघ|연합,연맹
unity|единство|єдність|jedność|jednota|egység|unitate|birlik|einheit|unité|unidad|unidade|unità|eenheid|enhet|kesatuan|đoàn kết|وحدة|وحدت|אחדות|ενότητα|एकता|통일
movement|движение|рух|ruch|hnutí|mozgalom|mișcare|hareket|bewegung|mouvement|movimiento|movimento|movimento|beweging|rörelse|gerakan|phong trào|حركة|جنبش,حرکت|תנועה|κίνημα|आन्दोलन|운동
front|фронт|фронт|front|fronta|front|front|cephe|front|front|frente|frente|fronte|front|front|front,barisan|mặt trận|جبهة|جبهه|חזית|μέτωπο|मोर्चा|전선
platform|платформа|платформа|platforma|platforma|platform|platformă|platform|plattform|plateforme|plataforma|plataforma|piattaforma|platform|plattform|platform|||پلتفرم||πλατφόρμα||
ministry|министерство|міністерство|ministerstwo|ministerstvo|minisztérium|minister|bakanlık|ministerium|ministère|ministerio|ministério|ministero|ministerie|departement|kementerian|bộ|وزارة|وزارت|משרד|υπουργείο|मंत्रालय|부
government|правительство|уряд|rząd|vláda|kormány|guvern|hükümet|regierung|gouvernement|gobierno|governo|governo|regering|regering|pemerintah|chính phủ|حكومة|دولت|ממשלה|κυβέρνηση|सरकार|정부
council|совет|рада|rada|rada|tanács|consiliu|konsey,meclis,şura|rat|conseil|consejo|conselho|consiglio|raad|råd|dewan|hội đồng|مجلس|شورا,مجلس|מועצה|συμβούλιο|परिषद|위원회
committee commission|комитет,комиссия|комітет,комісія|komitet,komisja|výbor,komise|bizottság|comitet,comisie|komite,komisyon|ausschuss,kommission|comité,commission|comité,comisión|comitê,comissão|comitato,commissione|commissie|kommitté,kommission|komite,komisi|ủy ban|لجنة|کمیته,کمیسیون|ועדה|επιτροπή|समिति,आयोग|위원회
agency|агентство|агентство,агенція|agencja|agentura|ügynökség|agenție|ajans|agentur|agence|agencia|agência|agenzia|agentschap|byrå|badan,kantor|cơ quan|وكالة|آژانس,خبرگزاری|סוכנות|πρακτορείο|एजेंसी|청
bureau office|бюро,управление|бюро,управління|biuro,urząd|úřad,kancelář|hivatal,iroda|birou,oficiu|büro,ofis|amt,büro|bureau,office|oficina|escritório|ufficio|bureau,kantoor|kontor|kantor|văn phòng|مكتب|دفتر|משרד|γραφείο|कार्यालय|사무소
center centre|центр|центр|centrum|centrum,střed|központ|centru|merkez|zentrum|centre|centro|centro|centro|centrum|centrum|pusat|trung tâm|مركز|مرکز|מרכז|κέντρο|केंद्र|센터
institute|институт|інститут|instytut|ústav,institut|intézet|institut|enstitü|institut|institut|instituto|instituto|istituto|instituut|institut|institut|viện|معهد|موسسه|מכון|ινστιτούτο|संस्थान|연구원
university|университет|університет|uniwersytet|univerzita|egyetem|universitate|üniversite|universität|université|universidad|universidade|università|universiteit|universitet|universitas|đại học|جامعة|دانشگاه|אוניברסיטה|πανεπιστήμιο|विश्वविद्यालय|대학교
academy|академия|академія|akademia|akademie|akadémia|academie|akademi|akademie|académie|academia|academia|accademia|academie|akademi|akademi|học viện|أكاديمية|آکادمی|אקדמיה|ακαδημία|अकादमी|
school|школа|школа|szkoła|škola|iskola|școală|okul|schule|école|escuela|escola|scuola|school|skola|sekolah|trường|مدرسة|مدرسه|בית ספר|σχολή|विद्यालय|학교
library|библиотека|бібліотека|biblioteka|knihovna|könyvtár|bibliotecă|kütüphane|bibliothek|bibliothèque|biblioteca|biblioteca|biblioteca|bibliotheek|bibliotek|perpustakaan|thư viện|مكتبة|کتابخانه|ספרייה|βιβλιοθήκη|पुस्तकालय|도서관
museum|музей|музей|muzeum|muzeum|múzeum|muzeu|müze|museum|musée|museo|museu|museo|museum|museum|museum|bảo tàng|متحف|موزه|מוזיאון|μουσείο|संग्रहालय|박물관
theatre theater|театр|театр|teatr|divadlo|színház|teatru|tiyatro|theater|théâtre|teatro|teatro|teatro|theater|teater|teater|nhà hát|مسرح|تئاتر|תיאטרון|θέατρο|रंगमंच|극장
bank|банк|банк|bank|banka|bank|bancă|banka|bank|banque|banco|banco|banca,banco|bank|bank|bank|ngân hàng|بنك,مصرف|بانک|בנק|τράπεζα|बैंक|은행
fund foundation|фонд|фонд|fundusz,fundacja|fond,nadace|alap,alapítvány|fond,fundație|fon,vakıf|fonds,stiftung|fonds,fondation|fondo,fundación|fundo,fundação|fondo,fondazione|fonds,stichting|fond,stiftelse|dana,yayasan|quỹ|صندوق,مؤسسة|صندوق,بنیاد|קרן|ταμείο,ίδρυμα|कोष|재단
court tribunal|суд|суд|sąd,trybunał|soud|bíróság|curte,tribunal|mahkeme|gericht,gerichtshof|cour,tribunal|tribunal,corte|tribunal|corte,tribunale|hof,rechtbank|domstol|mahkamah|tòa án|محكمة|دادگاه|בית משפט|δικαστήριο|न्यायालय|법원
army|армия|армія|armia,wojsko|armáda|hadsereg|armată|ordu|armee,heer|armée|ejército|exército|esercito|leger|armé|tentara|quân đội|جيش|ارتش|צבא|στρατός|सेना|군
guard|гвардия|гвардія|gwardia,straż|garda,stráž|gárda,őrség|gardă|muhafız|garde|garde|guardia|guarda|guardia|garde|garde,vakt|garda|cận vệ|حرس|سپاه,گارد|משמר|φρουρά|रक्षक|
police|полиция,милиция|поліція,міліція|policja|policie|rendőrség|poliție|polis,emniyet|polizei|police|policía|polícia|polizia|politie|polis|polisi|công an,cảnh sát|شرطة|پلیس|משטרה|αστυνομία|पुलिस|경찰
security safety|безопасность|безпека|bezpieczeństwo|bezpečnost|biztonság|securitate|güvenlik,emniyet|sicherheit|sécurité|seguridad|segurança|sicurezza|veiligheid|säkerhet|keamanan|an ninh|أمن|امنیت|ביטחון|ασφάλεια|सुरक्षा|안보
defence defense|оборона|оборона|obrona|obrana|védelem|apărare|savunma|verteidigung|défense|defensa|defesa|difesa|defensie,verdediging|försvar|pertahanan|quốc phòng|دفاع|دفاع|הגנה|άμυνα|रक्षा|국방
justice|справедливость,юстиция|справедливість,юстиція|sprawiedliwość|spravedlnost|igazság|dreptate,justiție|adalet|gerechtigkeit,justiz|justice|justicia|justiça|giustizia|justitie,rechtvaardigheid|rättvisa|keadilan|công lý|عدالة,عدل|عدالت|צדק|δικαιοσύνη|न्याय|정의
law right|право,закон|право,закон|prawo|právo,zákon|jog,törvény|drept,lege|hukuk,kanun,hak|recht,gesetz|droit,loi|derecho,ley|direito,lei|diritto,legge|recht,wet|rätt,lag|hukum|luật|قانون,حق|قانون,حق|חוק|νόμος,δίκαιο|कानून|법
order|порядок|порядок|porządek|pořádek|rend|ordine|düzen|ordnung|ordre|orden|ordem|ordine|orde|ordning|tertib|trật tự|نظام|نظم|סדר|τάξη|व्यवस्था|
truth|правда,истина|правда,істина|prawda|pravda|igazság|adevăr|hakikat,gerçek|wahrheit|vérité|verdad|verdade|verità|waarheid|sanning|kebenaran|sự thật|حقيقة|حقیقت|אמת|αλήθεια|सत्य|진실
freedom liberty|свобода,воля|свобода,воля|wolność|svoboda|szabadság|libertate|özgürlük,hürriyet|freiheit|liberté|libertad|liberdade|libertà|vrijheid|frihet|kebebasan,kemerdekaan|tự do|حرية|آزادی|חירות,חופש|ελευθερία|स्वतंत्रता|자유
independence|независимость|незалежність|niepodległość|nezávislost|függetlenség|independență|bağımsızlık,istiklal|unabhängigkeit|indépendance|independencia|independência|indipendenza|onafhankelijkheid|självständighet|kemerdekaan|độc lập|استقلال|استقلال|עצמאות|ανεξαρτησία|स्वाधीनता|독립
independent|независимый|незалежний|niezależny,niepodległy|nezávislý|független|independent|bağımsız|unabhängig|indépendant|independiente|independente|indipendente|onafhankelijk|oberoende|independen|độc lập|مستقل|مستقل|עצמאי|ανεξάρτητος|स्वतंत्र|독립
solidarity|солидарность|солідарність|solidarność|solidarita|szolidaritás|solidaritate|dayanışma|solidarität|solidarité|solidaridad|solidariedade|solidarietà|solidariteit|solidaritet|solidaritas||تضامن|همبستگی|סולידריות|αλληλεγγύη||연대
peace world|мир|мир|pokój|mír|béke|pace|barış|frieden|paix|paz|paz|pace|vrede|fred|damai,perdamaian|hòa bình|سلام|صلح|שלום|ειρήνη|शांति|평화
world|мир,свет|світ|świat|svět|világ|lume,mondial|dünya|welt|monde|mundo|mundo|mondo|wereld|värld|dunia|thế giới|عالم|جهان|עולם|κόσμος|विश्व,दुनिया|세계
victory|победа|перемога|zwycięstwo|vítězství|győzelem|victorie|zafer|sieg|victoire|victoria|vitória|vittoria|overwinning|seger|kemenangan|chiến thắng|نصر,النصر|پیروزی|ניצחון|νίκη|विजय|승리
people folk nation|народ,народный|народ,народний|lud,ludowy,naród|lid,lidový|nép,népi|popor|halk|volk|peuple|pueblo|povo|popolo|volk|folk|rakyat|nhân dân|شعب,شعبي|مردم|עם|λαός,λαϊκός|जनता,लोक|국민,인민
national nation|национальный,нация|національний,нація|narodowy,naród|národní,národ|nemzeti,nemzet|național,națiune|milli,ulusal,millet|national,nation|national,nation|nacional,nación|nacional,nação|nazionale,nazione|nationaal,natie|nationell,nation|nasional,bangsa|quốc gia|وطني,قومي|ملی,ملت|לאומי|εθνικός,έθνος|राष्ट्रीय,राष्ट्र|국립,민족
homeland fatherland motherland|родина,отечество,отчизна|батьківщина,вітчизна|ojczyzna|vlast|haza|patrie|vatan,yurt|heimat,vaterland|patrie|patria|pátria|patria|vaderland|fosterland|tanah air|tổ quốc|وطن|میهن,وطن|מולדת|πατρίδα|वतन|조국
state|государство,государственный|держава,державний|państwo,państwowy|stát,státní|állam|stat|devlet|staat|état|estado|estado|stato|staat|stat|negara|nhà nước|دولة|دولت|מדינה|κράτος|राज्य|국가
republic|республика|республіка|rzeczpospolita,republika|republika|köztársaság|republică|cumhuriyet|republik|république|república|república|repubblica|republiek|republik|republik|cộng hòa|جمهورية|جمهوری|רפובליקה|δημοκρατία|गणराज्य|공화국
democracy democratic|демократия,демократический|демократія,демократичний|demokracja,demokratyczny|demokracie,demokratický|demokrácia,demokratikus|democrație,democrat|demokrasi,demokrat|demokratie,demokratisch|démocratie,démocratique|democracia,democrático|democracia,democrático|democrazia,democratico|democratie,democratisch|demokrati,demokratisk|demokrasi,demokrat|dân chủ|ديمقراطية|دموکراسی|דמוקרטיה|δημοκρατία,δημοκρατικός|लोकतंत्र,लोकतांत्रिक|민주
social socialist|социальный,социалистический|соціальний,соціалістичний|społeczny,socjalistyczny|sociální,socialistický|szociális,szocialista|social,socialist|sosyal,sosyalist|sozial,sozialistisch|social,socialiste|social,socialista|social,socialista|sociale,socialista|sociaal,socialistisch|social,socialistisk|sosial,sosialis|xã hội|اشتراكي,اجتماعي|اجتماعی,سوسیالیست|חברתי|κοινωνικός,σοσιαλιστικός|समाजवादी|사회
communist|коммунистический|комуністичний|komunistyczny|komunistický|kommunista|comunist|komünist|kommunistisch|communiste|comunista|comunista|comunista|communistisch|kommunistisk|komunis|cộng sản|شيوعي|کمونیست|קומוניסטי|κομμουνιστικός|कम्युनिस्ट|공산
workers labour labor|рабочий,труд,трудовой|робочий,праця|robotniczy,praca|dělnický,práce|munkás,munka|muncitor,muncă|işçi,emek|arbeiter,arbeit|ouvrier,travailleur,travail|trabajador,obrero,trabajo|trabalhador,trabalho|lavoratore,lavoro|arbeider,arbeid|arbetar,arbete|buruh,pekerja|lao động|عمال,عمل|کارگر,کار|עבודה|εργατικός,εργασία|मजदूर,श्रम|노동
peasant farmer|крестьянский,аграрный|селянський,аграрний|chłopski|rolnický|paraszt,gazda|țărănesc|çiftçi,köylü|bauer|paysan|campesino|camponês|contadino|boer|bonde|petani|nông dân|فلاح|دهقان|איכר|αγροτικός|किसान|농민
youth young|молодёжь,молодежный,молодой,юный|молодь,молодіжний,молодий|młodzież,młody|mládež,mladý|ifjúság,ifjú,fiatal|tineret,tânăr|gençlik,genç|jugend,jung|jeunesse,jeune|juventud,joven|juventude,jovem|gioventù,giovane|jeugd,jong|ungdom,ung|pemuda,muda|tuổi trẻ,thanh niên|شباب|جوانان,جوان|נוער,צעיר|νεολαία,νέος|युवा|청년
women woman|женщина,женский|жінка,жіночий|kobieta|žena,ženský|nő|femeie|kadın|frau|femme|mujer|mulher|donna|vrouw|kvinna|wanita,perempuan|phụ nữ|امرأة,نساء|زن,زنان|נשים,אישה|γυναίκα|महिला|여성
children child|дети,детский|діти,дитячий|dziecko,dzieci|děti,dítě|gyermek|copil|çocuk|kind,kinder|enfant|niño|criança|bambino|kind|barn|anak|trẻ em|أطفال|کودک|ילדים|παιδί|बच्चे|어린이
man human person|человек|людина|człowiek|člověk,lidé|ember|om|insan,adam|mensch,mann|homme|hombre|homem|uomo|mens,man|människa|manusia,orang|con người|إنسان|انسان|אדם,איש|άνθρωπος|आदमी,मानव|사람
rights right|права|права|prawa|práva|jogok|drepturi|haklar|rechte|droits|derechos|direitos|diritti|rechten|rättigheter|hak|quyền|حقوق|حقوق|זכויות|δικαιώματα|अधिकार|권리
citizen civic civil|гражданин,гражданский|громадянин,громадянський|obywatel,obywatelski|občan,občanský|polgár,polgári|cetățean,civic|vatandaş,yurttaş,sivil|bürger|citoyen,civil|ciudadano,civil|cidadão|cittadino,civile|burger|medborgare|warga|công dân|مواطن,مدني|شهروند|אזרח|πολίτης|नागरिक|시민
new|новый|новий|nowy|nový|új|nou|yeni|neu|nouveau,nouvelle|nuevo|novo|nuovo|nieuw|ny|baru|mới,tân|جديد|جدید,نو|חדש|νέος|नया,नव|새
old ancient|старый,древний|старий,давній|stary|starý|régi,ó|vechi|eski|alt|vieux,ancien|viejo,antiguo|velho|vecchio|oud|gammal|tua,lama|cũ|قديم|قدیم|ישן|παλιός|पुराना|
great big large grand|большой,великий|великий|wielki,duży|velký|nagy|mare|büyük|groß|grand|gran,grande|grande|grande|groot|stor|besar,agung|lớn,đại|كبير|بزرگ|גדול|μεγάλος|महा,बड़ा|대
small little|малый,маленький|малий,маленький|mały|malý|kis|mic|küçük|klein|petit|pequeño|pequeno|piccolo|klein|liten|kecil|nhỏ,tiểu|صغير|کوچک|קטן|μικρός|छोटा|소
good|хороший,добрый|добрий|dobry|dobrý|jó|bun|iyi|gut|bon|bueno|bom|buono|goed|god|baik|tốt|خير|خوب|טוב|καλός|अच्छा|
green|зелёный|зелений|zielony|zelený|zöld|verde|yeşil|grün|vert|verde|verde|verde|groen|grön|hijau|xanh|أخضر|سبز|ירוק|πράσινος|हरा|녹색
black|чёрный|чорний|czarny|černý|fekete|negru|kara,siyah|schwarz|noir|negro|preto|nero|zwart|svart|hitam|đen|أسود|سیاه|שחור|μαύρος|काला|검은
white|белый|білий|biały|bílý|fehér|alb|beyaz,ak|weiß|blanc|blanco|branco|bianco|wit|vit|putih|trắng|أبيض|سفید|לבן|λευκός,άσπρος|सफेद|하얀
red|красный|червоний|czerwony|červený,rudý|vörös,piros|roșu|kızıl,kırmızı|rot|rouge|rojo|vermelho|rosso|rood|röd|merah|đỏ|أحمر|سرخ|אדום|κόκκινος,ερυθρός|लाल|붉은
blue|синий,голубой|синій,блакитний|niebieski,błękitny|modrý|kék|albastru|mavi|blau|bleu|azul|azul|blu,azzurro|blauw|blå|biru|xanh|أزرق|آبی|כחול|μπλε,γαλάζιος|नीला|푸른
gold golden|золото,золотой|золото,золотий|złoto,złoty|zlato,zlatý|arany|aur|altın|gold,golden|or,doré|oro,dorado|ouro|oro|goud,gouden|guld|emas|vàng|ذهب,ذهبي|طلا,طلایی|זהב|χρυσός|स्वर्ण|황금
morning dawn|утро,утренний|ранок|poranek,poranny,rano|ráno,ranní|reggel|dimineață|sabah|morgen|matin|mañana|manhã|mattino,mattina|ochtend,morgen|morgon|pagi|buổi sáng|صباح|صبح,بامداد|בוקר|πρωινός,πρωί|सुबह,प्रभात|아침
dawn daybreak sunrise|рассвет,заря|світанок,зоря|świt|úsvit|hajnal|zori|şafak|morgenröte|aube,aurore|alba,amanecer|aurora|alba|dageraad|gryning|fajar|bình minh|فجر|سپیده|שחר|αυγή|उषा|새벽
day|день|день|dzień|den|nap|zi|gün|tag|jour,journée|día|dia|giorno|dag|dag|hari|ngày|يوم|روز|יום|ημέρα|दिन,दिवस|날
evening|вечер,вечерний|вечір,вечірній|wieczór,wieczorny|večer,večerní|este,esti|seară|akşam|abend|soir|tarde|tarde,noite|sera|avond|kväll|petang|buổi chiều|مساء|عصر|ערב|βραδινός,βράδυ|शाम|저녁
night|ночь|ніч|noc|noc|éj|noapte|gece|nacht|nuit|noche|noite|notte|nacht|natt|malam|đêm|ليل|شب|לילה|νύχτα|रात|밤
today|сегодня|сьогодні|dziś|dnes|ma|azi|bugün|heute|aujourd'hui|hoy|hoje|oggi|vandaag|idag,dagens|hari ini|hôm nay|اليوم|امروز|היום|σήμερα|आज|오늘
tomorrow|завтра|завтра|jutro|zítra|holnap|mâine|yarın|morgen|demain|mañana|amanhã|domani|morgen|imorgon|besok|ngày mai|غد|فردا|מחר|αύριο|कल|내일
future|будущее|майбутнє|przyszłość|budoucnost|jövő|viitor|gelecek|zukunft|avenir,futur|futuro|futuro|futuro|toekomst|framtid|masa depan|tương lai|مستقبل|آینده|עתיד|μέλλον|भविष्य|미래
time times|время|час|czas|čas,doba|idő|timp|zaman,vakit|zeit|temps|tiempo|tempo|tempo|tijd|tid|waktu|thời báo|وقت,زمن|زمان|זמן|καιρός,χρόνος|समय|시대
week weekly|неделя,недели|тиждень,тижня|tydzień,tygodnik|týden|hét|săptămână|hafta|woche|semaine|semana|semana|settimana|week|vecka|minggu|tuần|أسبوع|هفته|שבוע|εβδομάδα|सप्ताह|주간
daily everyday|ежедневный|щоденний|codzienny,dziennik|denní|napi,napló|cotidian|günlük|täglich|quotidien|diario|diário|quotidiano|dagelijks|daglig|harian|hàng ngày,nhật báo|يومي|روزانه|יומי|καθημερινή,ημερήσιος|दैनिक|일보,매일
newspaper gazette paper|газета|газета|gazeta|noviny|újság,lap|ziar,gazetă|gazete|zeitung|journal,gazette|periódico,diario|jornal|giornale,gazzetta|krant|tidning|surat kabar,koran|báo|جريدة,صحيفة|روزنامه|עיתון|εφημερίδα|अखबार,समाचार|신문
news|новости,известия,вести|новини,вісті|wiadomości|zprávy,noviny|hír,hírek|știri|haber|nachrichten|nouvelles,actualité,infos|noticia|notícia|notizia|nieuws|nyheter|berita|tin tức|أخبار|خبر,اخبار|חדשות|νέα,ειδήσεις|समाचार|뉴스
statement bulletin gazette record|ведомости|відомості|wiadomości|věstník|közlöny|monitor|bildiri|bericht,anzeiger|bulletin|boletín|boletim|bollettino|verklaring|meddelande|pernyataan|tuyên bố|بيان|بیانیه|הודעה|ανακοίνωση||성명
journal magazine|журнал|журнал|czasopismo,magazyn|časopis|folyóirat|revistă|dergi|zeitschrift,journal|magazine,revue,journal|revista|revista,jornal|rivista,giornale|tijdschrift|tidskrift|majalah|tạp chí|مجلة|مجله|כתב עת|περιοδικό|पत्रिका|잡지
mirror|зеркало|дзеркало|zwierciadło,lustro|zrcadlo|tükör|oglindă|ayna|spiegel|miroir|espejo|espelho|specchio|spiegel|spegel|cermin|gương|مرآة|آینه|מראה|καθρέφτης|दर्पण|거울
voice|голос|голос|głos|hlas|hang|voce,glas|ses|stimme|voix|voz|voz|voce|stem|röst,stämma|suara|tiếng nói|صوت|صدا|קול|φωνή|आवाज|소리
word|слово|слово|słowo|slovo|szó|cuvânt|söz,kelime|wort|mot,parole|palabra|palavra|parola|woord|ord|kata|lời|كلمة|کلمه|דבר,מילה|λόγος|शब्द|말
letter post mail courier|почта,вестник,курьер|пошта,вісник,кур'єр|poczta,kurier|pošta,list|posta,levél|poștă,curier|posta|post,kurier,brief|poste,courrier|correo,correos|correio|posta,corriere|post,brief|post,brev|pos,surat|bưu điện|بريد|پست|דואר|ταχυδρομείο|डाक|우체국
echo|эхо|відлуння|echo|ozvěna|visszhang|ecou|yankı|echo|écho|eco|eco|eco|echo|eko|gema|||پژواک|הד|ηχώ||
moment instant minute|момент|момент|chwila|okamžik|pillanat|clipă|an|augenblick,moment|instant,moment|momento|momento|momento,attimo|moment|ögonblick|saat||لحظة|لحظه|רגע|στιγμή||
rain|дождь|дощ|deszcz|déšť|eső|ploaie|yağmur|regen|pluie|lluvia|chuva|pioggia|regen|regn|hujan|mưa|مطر|باران|גשם|βροχή|वर्षा|비
sun sunshine|солнце|сонце|słońce|slunce|nap|soare|güneş|sonne|soleil|sol|sol|sole|zon|sol|matahari|mặt trời|شمس|خورشید,آفتاب|שמש|ήλιος|सूर्य|태양
moon|луна|місяць|księżyc|měsíc|hold|lună|ay|mond|lune|luna|lua|luna|maan|måne|bulan|mặt trăng|قمر|ماه|ירח|φεγγάρι|चंद्र|달
star|звезда|зірка,зоря|gwiazda|hvězda|csillag|stea|yıldız|stern|étoile|estrella|estrela|stella|ster|stjärna|bintang|ngôi sao,sao|نجم,نجمة|ستاره|כוכב|άστρο,αστέρας|तारा|별
sky heaven|небо|небо|niebo|nebe|ég|cer|gök,gökyüzü|himmel|ciel|cielo|céu|cielo|hemel,lucht|himmel|langit|bầu trời|سماء|آسمان|שמיים|ουρανός|आकाश|하늘
earth land ground|земля|земля|ziemia|země|föld|pământ,țară|toprak,yer|erde,land|terre|tierra|terra|terra|aarde,land|jord,mark|tanah,bumi|đất|أرض|زمین|ארץ,אדמה|γη|भूमि|땅
universe cosmos space|вселенная,космос|всесвіт,космос|wszechświat,kosmos|vesmír|világegyetem,űr|univers|evren|universum,weltraum|univers|universo|universo|universo|heelal|universum|semesta|vũ trụ|كون|کیهان|יקום|σύμπαν|ब्रह्मांड|우주
fire|огонь|вогонь|ogień|oheň|tűz|foc|ateş|feuer|feu|fuego|fogo|fuoco|vuur|eld|api|lửa|نار|آتش|אש|φωτιά|अग्नि|불
water|вода|вода|woda|voda|víz|apă|su|wasser|eau|agua|água|acqua|water|vatten|air|nước|ماء|آب|מים|νερό|जल,पानी|물
wind|ветер|вітер|wiatr|vítr|szél|vânt|rüzgar|wind|vent|viento|vento|vento|wind|vind|angin|gió|ريح|باد|רוח|άνεμος|पवन|바람
light|свет,луч|світло,промінь|światło|světlo|fény|lumină|ışık|licht|lumière|luz|luz|luce|licht|ljus|cahaya|ánh sáng|نور|نور|אור|φως|प्रकाश,ज्योति|빛
sea|море|море|morze|moře|tenger|mare|deniz|meer,see|mer|mar|mar|mare|zee|hav|laut|biển|بحر|دریا|ים|θάλασσα|सागर|바다
river|река|ріка,річка|rzeka|řeka|folyó|râu|nehir,ırmak|fluss|rivière,fleuve|río|rio|fiume|rivier|flod,älv|sungai|sông|نهر|رود|נהר|ποταμός|नदी|강
lake|озеро|озеро|jezioro|jezero|tó|lac|göl|see|lac|lago|lago|lago|meer|sjö|danau|hồ|بحيرة|دریاچه|אגם|λίμνη|झील|호
mountain hill|гора|гора|góra|hora|hegy|munte|dağ|berg|mont,montagne|monte,montaña|monte,montanha|monte,montagna|berg|berg|gunung|núi|جبل|کوه|הר|βουνό,όρος|पर्वत|산
island|остров|острів|wyspa|ostrov|sziget|insulă|ada|insel|île|isla|ilha|isola|eiland|ö|pulau|đảo|جزيرة|جزیره|אי|νησί|द्वीप|섬,도
forest wood|лес|ліс|las|les|erdő|pădure|orman|wald|forêt,bois|bosque|floresta|foresta,bosco|bos,woud|skog|hutan|rừng|غابة|جنگل|יער|δάσος|वन|숲
field|поле|поле|pole|pole|mező|câmp|tarla,alan|feld|champ|campo|campo|campo|veld|fält|lapangan|cánh đồng|حقل|میدان|שדה|πεδίο|क्षेत्र|들
city town|город|місто|miasto|město|város|oraș|şehir,kent|stadt|ville,cité|ciudad|cidade|città|stad|stad|kota|thành phố|مدينة|شهر|עיר|πόλη|नगर,शहर|도시,시
village|село,деревня|село|wieś|ves,vesnice|falu|sat|köy|dorf|village|aldea,pueblo|aldeia|villaggio|dorp|by|desa|làng|قرية|روستا|כפר|χωριό|गाँव|마을
house home|дом|дім,будинок|dom|dům|ház|casă|ev|haus|maison|casa|casa|casa|huis|hus|rumah|nhà|بيت,دار|خانه|בית|σπίτι|घर|집
church|церковь|церква|kościół|kostel,církev|templom,egyház|biserică|kilise|kirche|église|iglesia|igreja|chiesa|kerk|kyrka|gereja|nhà thờ|كنيسة|کلیسا|כנסייה|εκκλησία|गिरजा|교회
castle fortress|крепость,замок|фортеця,замок|zamek,twierdza|hrad,zámek|vár,kastély|castel,cetate|kale,hisar|burg,schloss|château|castillo|castelo|castello|kasteel|slott,borg|benteng|lâu đài|قلعة|قلعه|מבצר,טירה|κάστρο|किला|성
palace|дворец|палац|pałac|palác|palota|palat|saray|palast|palais|palacio|palácio|palazzo|paleis|palats|istana|cung điện|قصر|کاخ|ארמון|παλάτι,ανάκτορο|महल|궁
tower|башня|вежа|wieża|věž|torony|turn|kule|turm|tour|torre|torre|torre|toren|torn|menara|tháp|برج|برج|מגדל|πύργος|मीनार|탑
square|площадь|площа,майдан|plac|náměstí|tér|piață|meydan|platz|place|plaza|praça|piazza|plein|torg|alun|quảng trường|ميدان|میدان|כיכר|πλατεία|चौक|광장
bridge|мост|міст|most|most|híd|pod|köprü|brücke|pont|puente|ponte|ponte|brug|bro|jembatan|cầu|جسر|پل|גשר|γέφυρα|सेतु|다리
gate door|ворота,врата|ворота,брама|brama|brána|kapu|poartă|kapı|tor|porte|puerta|porta|porta|poort|port|gerbang|cổng|باب|دروازه|שער|πύλη|द्वार|문
road way path|дорога,путь|дорога,шлях|droga|cesta|út|drum,cale|yol|weg,straße|voie,chemin,route|camino|caminho|via,strada|weg|väg|jalan|đường|طريق|راه|דרך|δρόμος|मार्ग|길
railway railroad|железная дорога|залізниця|kolej|dráha,železnice|vasút|cale ferată|demiryolu|bahn,eisenbahn|chemin de fer|ferrocarril|ferrovia|ferrovia|spoorweg|järnväg|kereta api|đường sắt|سكة حديد|راه آهن|רכבת|σιδηρόδρομος|रेल|철도
globe sphere|шар,глобус|куля|glob,kula|koule|gömb|glob|küre|globus|globe|globo|globo|globo|bol|klot|||كرة|کره|כדור|σφαίρα|गोला|
compass|компас|компас|kompas|kompas|iránytű|busolă|pusula|kompass|boussole|brújula|bússola|bussola|kompas|kompass|kompas|la bàn|بوصلة|قطب نما|מצפן|πυξίδα||나침반
key|ключ|ключ|klucz|klíč|kulcs|cheie|anahtar|schlüssel|clé|llave,clave|chave|chiave|sleutel|nyckel|kunci|chìa khóa|مفتاح|کلید|מפתח|κλειδί||열쇠
bell|колокол|дзвін|dzwon|zvon|harang|clopot|çan|glocke|cloche|campana|sino|campana|klok|klocka|lonceng|chuông|جرس|زنگ|פעמון|καμπάνα|घंटा|종
flag banner|знамя,флаг|прапор,знамено|sztandar,flaga|prapor,vlajka|zászló|steag|bayrak,sancak|fahne,flagge|drapeau|bandera|bandeira|bandiera|vlag|flagga|bendera|cờ|علم,راية|پرچم|דגל|σημαία|ध्वज|깃발
sword shield|щит|щит|tarcza|štít|pajzs|scut|kalkan|schild|bouclier|escudo|escudo|scudo|schild|sköld|perisai|khiên|درع|سپر|מגן|ασπίδα|ढाल|방패
lion|лев|лев|lew|lev|oroszlán|leu|aslan|löwe|lion|león|leão|leone|leeuw|lejon|singa|sư tử|أسد|شیر|אריה|λιοντάρι|सिंह|사자
eagle|орёл|орел|orzeł|orel|sas|vultur|kartal|adler|aigle|águila|águia|aquila|arend,adelaar|örn|elang|đại bàng|نسر,عقاب|عقاب|נשר|αετός|गरुड़|독수리
falcon hawk|сокол|сокіл|sokół|sokol|sólyom|șoim|şahin|falke|faucon|halcón|falcão|falco|valk|falk|||صقر|شاهین|בז|γεράκι|बाज|매
wolf|волк|вовк|wilk|vlk|farkas|lup|kurt|wolf|loup|lobo|lobo|lupo|wolf|varg|serigala|sói|ذئب|گرگ|זאב|λύκος|भेड़िया|늑대
bear|медведь|ведмідь|niedźwiedź|medvěd|medve|urs|ayı|bär|ours|oso|urso|orso|beer|björn|beruang|gấu|دب|خرس|דוב|αρκούδα|भालू|곰
horse|конь,лошадь|кінь|koń|kůň|ló|cal|at|pferd,ross|cheval|caballo|cavalo|cavallo|paard|häst|kuda|ngựa|حصان|اسب|סוס|άλογο|घोड़ा|말
bird|птица|птах|ptak|pták|madár|pasăre|kuş|vogel|oiseau|pájaro|pássaro|uccello|vogel|fågel|burung|chim|طائر|پرنده|ציפור|πουλί|पक्षी|새
jellyfish medusa|медуза|медуза|meduza|medúza|medúza|meduză|denizanası|qualle|méduse|medusa|medusa,água-viva|medusa|kwal|manet|ubur|sứa|قنديل البحر||מדוזה|μέδουσα||해파리
apple|яблоко|яблуко|jabłko|jablko|alma|măr|elma|apfel|pomme|manzana|maçã|mela|appel|äpple|apel|táo|تفاحة|سیب|תפוח|μήλο|सेब|사과
rose flower|роза,цветок|троянда,квітка|róża,kwiat|růže,květ|rózsa,virág|trandafir,floare|gül,çiçek|rose,blume|rose,fleur|rosa,flor|rosa,flor|rosa,fiore|roos,bloem|ros,blomma|mawar,bunga|hoa|وردة,زهرة|گل|ורד,פרח|τριαντάφυλλο,λουλούδι|पुष्प|꽃,장미
tree|дерево|дерево|drzewo|strom|fa|arbore,copac|ağaç|baum|arbre|árbol|árvore|albero|boom|träd|pohon|cây|شجرة|درخت|עץ|δέντρο|वृक्ष|나무
bread|хлеб|хліб|chleb|chléb|kenyér|pâine|ekmek|brot|pain|pan|pão|pane|brood|bröd|roti|bánh mì|خبز|نان|לחם|ψωμί|रोटी|빵
spring|весна|весна|wiosna|jaro|tavasz|primăvară|bahar,ilkbahar|frühling|printemps|primavera|primavera|primavera|lente|vår|musim semi|mùa xuân|ربيع|بهار|אביב|άνοιξη|वसंत|봄
summer|лето|літо|lato|léto|nyár|vară|yaz|sommer|été|verano|verão|estate|zomer|sommar|musim panas|mùa hè|صيف|تابستان|קיץ|καλοκαίρι||여름
autumn fall|осень|осінь|jesień|podzim|ősz|toamnă|sonbahar,güz|herbst|automne|otoño|outono|autunno|herfst|höst|musim gugur|mùa thu|خريف|پاییز|סתיו|φθινόπωρο||가을
winter|зима|зима|zima|zima|tél|iarnă|kış|winter|hiver|invierno|inverno|inverno|winter|vinter|musim dingin|mùa đông|شتاء|زمستان|חורף|χειμώνας||겨울
north northern|север,северный|північ,північний|północ,północny|sever,severní|észak,északi|nord|kuzey|nord,nördlich|nord|norte|norte|nord|noord|norr,nord|utara|bắc|شمال|شمال|צפון|βορράς,βόρειος|उत्तर|북
south southern|юг,южный|південь,південний|południe,południowy|jih,jižní|dél,déli|sud|güney|süd,südlich|sud|sur|sul|sud|zuid|söder,syd|selatan|nam|جنوب|جنوب|דרום|νότος,νότιος|दक्षिण|남
east eastern|восток,восточный|схід,східний|wschód,wschodni|východ,východní|kelet,keleti|est|doğu,şark|ost,östlich|est,orient|este,oriente|leste|est,oriente|oost|öster,öst|timur|đông|شرق|شرق|מזרח|ανατολή,ανατολικός|पूर्व|동
west western|запад,западный|захід,західний|zachód,zachodni|západ,západní|nyugat,nyugati|vest|batı,garp|west,westlich|ouest,occident|oeste,occidente|oeste|ovest,occidente|west|väster,väst|barat|tây|غرب|غرب|מערב|δύση,δυτικός|पश्चिम|서
central middle|центральный,средний|центральний,середній|centralny,środkowy|centrální,střední|központi,közép|central|merkezi,orta|zentral,mittel|central,milieu|central,medio|central,médio|centrale,medio|centraal,midden|central,mellan|tengah|trung ương|مركزي,أوسط|مرکزی|מרכזי|κεντρικός|केंद्रीय|중앙
supreme high upper|верховный,высший|верховний,вищий|najwyższy|nejvyšší|legfelsőbb,felső|suprem|yüksek,yüce|oberste,hoch|suprême,haut|supremo,alto|supremo,alto|supremo,alto|hoge,opperste|högsta|agung,tinggi|tối cao|أعلى,عليا|عالی|עליון|ανώτατος|सर्वोच्च|최고
united joint|единый,объединённый|єдиний,об'єднаний|zjednoczony|spojený,jednotný|egyesült|unit|birleşik|vereinigt,einig|uni|unido|unido|unito|verenigd|förenad,enad|bersatu|thống nhất|متحد|متحد|מאוחד|ενωμένος,ενιαίος|संयुक्त|통합
common general|общий,всеобщий,генеральный|загальний,спільний,генеральний|wspólny,powszechny,generalny|společný,obecný,generální|közös,általános|comun,general|ortak,genel|gemeinsam,allgemein|commun,général|común,general|comum,geral|comune,generale|gemeenschappelijk,algemeen|gemensam,allmän|umum,bersama|chung|عام|عمومی,عام|כללי|κοινός,γενικός|आम,सामान्य|공동
free|свободный,вольный|вільний|wolny|svobodný,volný|szabad|liber|özgür,hür|frei|libre|libre|livre|libero|vrij|fri|bebas,merdeka|tự do|حر|آزاد|חופשי|ελεύθερος|स्वतंत्र|자유로운
first one|первый|перший|pierwszy|první|első|primul|birinci,ilk|erste|premier|primero|primeiro|primo|eerste|första|pertama|đầu tiên|أول|اول|ראשון|πρώτος|प्रथम|제일
strong power force strength|сила,сильный,власть|сила,сильний,влада|siła,moc|síla,moc|erő|putere,forță|güç,kuvvet|kraft,macht,stark|force,pouvoir|fuerza,poder|força,poder|forza,potere|kracht,macht|kraft,makt|kekuatan,kuasa|sức mạnh|قوة,قوات|نیرو,قدرت|כוח|δύναμη|शक्ति|힘
hope|надежда|надія|nadzieja|naděje|remény|speranță|umut,ümit|hoffnung|espoir|esperanza|esperança|speranza|hoop|hopp|harapan|hy vọng|أمل|امید|תקווה|ελπίδα|आशा|희망
trust confidence|доверие|довіра|zaufanie|důvěra|bizalom|încredere|güven,itimat|vertrauen|confiance|confianza|confiança|fiducia|vertrouwen|förtroende|kepercayaan|niềm tin|ثقة|اعتماد|אמון|εμπιστοσύνη|विश्वास|신뢰
reform|реформа|реформа|reforma|reforma|reform|reformă|reform,ıslahat|reform|réforme|reforma|reforma|riforma|hervorming|reform|reformasi|cải cách|إصلاح|اصلاحات|רפורמה|μεταρρύθμιση|सुधार|개혁
renaissance revival rebirth awakening|возрождение,пробуждение|відродження|odrodzenie,przebudzenie|obroda,probuzení|újjászületés,ébredés|renaștere|diriliş,uyanış|wiedergeburt,erwachen|renaissance,réveil|renacimiento,despertar|renascimento|rinascita,risveglio|herleving,ontwaken|väckelse,pånyttfödelse|kebangkitan|phục hưng|نهضة,بعث|رستاخیز,بیداری|תחייה|αναγέννηση|जागरण,पुनर्जागरण|부흥
change|перемена,изменение|зміна|zmiana|změna|változás|schimbare|değişim|wandel,änderung|changement|cambio|mudança|cambiamento|verandering|förändring|perubahan|thay đổi|تغيير|تغییر|שינוי|αλλαγή|परिवर्तन|변화
choice election electoral|выбор,выборы,избирательный|вибір,вибори,виборчий|wybór,wyborczy|volba,volební|választás,választási|alegere,electoral|seçim|wahl|choix,élection|elección,electoral|eleição,eleitoral|elezione,elettorale|keuze,verkiezing|val|pemilihan,pilihan|bầu cử|انتخاب,انتخابات|انتخابات|בחירה,בחירות|εκλογή|चुनाव|선거
development progress|развитие,прогресс|розвиток,прогрес|rozwój,postęp|rozvoj,pokrok|fejlődés,haladás|dezvoltare,progres|kalkınma,ilerleme|entwicklung,fortschritt|développement,progrès|desarrollo,progreso|desenvolvimento,progresso|sviluppo,progresso|ontwikkeling,vooruitgang|utveckling,framsteg|pembangunan,kemajuan|phát triển|تنمية,تقدم|توسعه,پیشرفت|פיתוח,קידמה|ανάπτυξη,πρόοδος|विकास|발전
prosperity welfare prosperous|благосостояние,процветание|добробут|dobrobyt|blahobyt,prosperita|jólét|prosperitate|refah|wohlstand,wohlfahrt|prospérité,bien-être|prosperidad,bienestar|prosperidade|prosperità,benessere|welvaart,welzijn|välfärd|sejahtera,kesejahteraan|thịnh vượng|رفاهية,رخاء|رفاه|רווחה|ευημερία|समृद्धि,कल्याण|복지
health|здоровье,здравоохранение|здоров'я|zdrowie|zdraví,zdravotnictví|egészség|sănătate|sağlık|gesundheit|santé|salud|saúde|salute,sanità|gezondheid|hälsa|kesehatan|y tế|صحة|بهداشت|בריאות|υγεία|स्वास्थ्य|보건
education enlightenment|образование,просвещение|освіта,просвіта|edukacja,oświata|vzdělání,školství|oktatás|educație|eğitim,maarif|bildung|éducation|educación|educação|istruzione|onderwijs|utbildning|pendidikan|giáo dục|تعليم,تربية|آموزش|חינוך|παιδεία,εκπαίδευση|शिक्षा|교육
science research|наука,исследование|наука,дослідження|nauka,badania|věda,výzkum|tudomány,kutatás|știință,cercetare|bilim,araştırma|wissenschaft,forschung|science,recherche|ciencia,investigación|ciência,pesquisa|scienza,ricerca|wetenschap,onderzoek|vetenskap,forskning|ilmu,penelitian|khoa học|علم,علوم|علم,پژوهش|מדע|επιστήμη,έρευνα|विज्ञान|과학
culture|культура|культура|kultura|kultura|kultúra,művelődés|cultură|kültür|kultur|culture|cultura|cultura|cultura|cultuur|kultur|kebudayaan,budaya|văn hóa|ثقافة|فرهنگ|תרבות|πολιτισμός|संस्कृति|문화
economy economic|экономика,экономический|економіка,економічний|gospodarka,ekonomiczny|ekonomika,hospodářský|gazdaság,gazdasági|economie,economic|ekonomi,iktisat|wirtschaft|économie,économique|economía,económico|economia,econômico|economia,economico|economie,economisch|ekonomi,ekonomisk|ekonomi|kinh tế|اقتصاد|اقتصاد|כלכלה|οικονομία,οικονομικός|अर्थव्यवस्था,आर्थिक|경제
trade commerce|торговля,торговый|торгівля|handel|obchod|kereskedelem|comerț|ticaret|handel|commerce|comercio|comércio|commercio|handel|handel|perdagangan|thương mại|تجارة|بازرگانی,تجارت|סחר,מסחר|εμπόριο|व्यापार|무역
industry|промышленность|промисловість|przemysł|průmysl|ipar|industrie|sanayi,endüstri|industrie|industrie|industria|indústria|industria|industrie|industri|industri|công nghiệp|صناعة|صنعت|תעשייה|βιομηχανία|उद्योग|산업
finance financial|финансы,финансовый|фінанси,фінансовий|finanse,finansowy|finance,finanční|pénzügy,pénzügyi|finanțe,financiar|maliye,finans|finanz,finanzen|finance,finances,financier|finanzas,hacienda|finanças,fazenda|finanza,finanze|financiën|finans|keuangan|tài chính|مالية|مالی,دارایی|אוצר|οικονομικών|वित्त|금융,재정
interior internal home|внутренний,внутренних|внутрішній,внутрішніх|wewnętrzny|vnitro,vnitřní|belügy,bel|intern,interne|içişleri,iç|inneres,innen|intérieur|interior|interior|interno,interni|binnenlandse|inrikes|dalam negeri|nội vụ|داخلية|داخله,کشور|פנים|εσωτερικών|गृह|내무
foreign external|иностранный,внешний|іноземний,закордонний|zagraniczny|zahraniční,zahraničí|külügy,kül|extern,externe|dışişleri,dış|auswärtig,außen|étranger|exterior,extranjero|exterior,estrangeiro|estero,esteri|buitenlandse|utrikes|luar negeri|ngoại giao|خارجية|خارجه|חוץ|εξωτερικών|विदेश|외교
miner|шахтёр,горняк|шахтар|górnik|horník|bányász|miner|madenci|bergmann|mineur|minero|mineiro|minatore|mijnwerker|gruvarbetare|penambang|thợ mỏ|عامل منجم|معدنچی|כורה|ανθρακωρύχος||광부
mayor starost|мэр,староста|мер,староста|burmistrz,prezydent miasta|starosta,primátor|polgármester|primar|belediye başkanı|bürgermeister|maire,le maire|alcalde|prefeito|sindaco|burgemeester|borgmästare|walikota|thị trưởng|عمدة|شهردار|ראש העיר|δήμαρχος||시장
servant|слуга|слуга|sługa|služebník,sluha|szolga|slujitor|hizmetkâr|diener|serviteur|siervo,servidor|servo|servo|dienaar|tjänare|pelayan|đầy tớ|خادم|خدمتگزار|משרת|υπηρέτης|सेवक|종
brother brotherhood|брат,братство|брат,братство|brat,bractwo|bratr,bratrstvo|testvér,testvériség|frate,frăție|kardeş,kardeşlik|bruder,bruderschaft|frère,fraternité|hermano,hermandad|irmão,irmandade|fratello,fratellanza|broeder,broederschap|broder,broderskap|saudara,ikhwan|anh em|إخوان,أخ|برادر|אחים,אח|αδελφός|भाई|형제
friend friendship|друг,дружба|друг,дружба|przyjaciel,przyjaźń|přítel,přátelství|barát,barátság|prieten,prietenie|dost,dostluk|freund,freundschaft|ami,amitié|amigo,amistad|amigo,amizade|amico,amicizia|vriend|vän|sahabat,persahabatan|hữu nghị|صديق,صداقة|دوست|חבר,ידידות|φίλος,φιλία|मित्र|우정
family|семья|сім'я,родина|rodzina|rodina|család|familie|aile|familie|famille|familia|família|famiglia|familie,gezin|familj|keluarga|gia đình|عائلة,أسرة|خانواده|משפחה|οικογένεια|परिवार|가족
life|жизнь|життя|życie|život|élet|viață|hayat,yaşam|leben|vie|vida|vida|vita|leven|liv|kehidupan,hidup|cuộc sống|حياة|زندگی|חיים|ζωή|जीवन|생명
memory memorial|память,мемориал|пам'ять,меморіал|pamięć|paměť,památník|emlék|memorie,memorial|anıt,hatıra|gedächtnis,denkmal|mémoire|memoria|memória|memoria|herinnering|minne|kenangan|tưởng niệm|ذكرى|یاد,خاطره|זיכרון|μνήμη|स्मृति|기억
war|война|війна|wojna|válka|háború|război|savaş,harp|krieg|guerre|guerra|guerra|guerra|oorlog|krig|perang|chiến tranh|حرب|جنگ|מלחמה|πόλεμος|युद्ध|전쟁
revolution revolutionary|революция|революція|rewolucja|revoluce|forradalom|revoluție|devrim,inkılap|revolution|révolution|revolución|revolução|rivoluzione|revolutie|revolution|revolusi|cách mạng|ثورة|انقلاب|מהפכה|επανάσταση|क्रांति|혁명
resistance|сопротивление|опір|opór|odpor|ellenállás|rezistență|direniş|widerstand|résistance|resistencia|resistência|resistenza|verzet|motstånd|perlawanan|kháng chiến|مقاومة|مقاومت|התנגדות|αντίσταση|प्रतिरोध|저항
club society|клуб,общество|клуб,товариство|klub,towarzystwo|klub,společnost|klub,egyesület|club,societate|kulüp,cemiyet|klub,gesellschaft|club,société|club,sociedad|clube,sociedade|club,società|club,maatschappij|klubb,sällskap|klub,masyarakat|câu lạc bộ|نادي,جمعية|باشگاه,انجمن|מועדון,אגודה|σύλλογος,λέσχη|क्लब,समाज|클럽
company corporation|компания,корпорация|компанія,корпорація|spółka,firma|společnost,firma|társaság,cég|companie|şirket|gesellschaft,firma|compagnie,société|compañía,empresa|companhia,empresa|compagnia,azienda|maatschappij,bedrijf|bolag,företag|perusahaan|công ty|شركة|شرکت|חברה|εταιρεία|कंपनी|회사
festival holiday feast|фестиваль,праздник|фестиваль,свято|festiwal,święto|festival,svátek|fesztivál,ünnep|festival,sărbătoare|festival,bayram|fest,festspiele|festival,fête|festival,fiesta|festival,festa|festival,festa|festival,feest|festival,fest|festival,perayaan|lễ hội|مهرجان,عيد|جشنواره,جشن|פסטיבל,חג|φεστιβάλ,γιορτή|उत्सव|축제
cup|кубок,чаша|кубок|puchar|pohár|kupa|cupă|kupa|pokal,becher|coupe|copa|taça,copa|coppa|beker|kupp,cup|piala|cúp|كأس|جام|גביע|κύπελλο|कप|컵
prize award|премия,награда|премія,нагорода|nagroda|cena|díj|premiu|ödül|preis|prix|premio|prêmio,prémio|premio|prijs|pris|penghargaan|giải thưởng|جائزة|جایزه|פרס|βραβείο|पुरस्कार|상
game play|игра|гра|gra|hra|játék|joc|oyun|spiel|jeu|juego|jogo|gioco|spel|spel|permainan|trò chơi|لعبة,ألعاب|بازی|משחק|παιχνίδι,αγώνας|खेल|게임
song|песня|пісня|pieśń,piosenka|píseň|dal,ének|cântec|şarkı|lied|chanson|canción|canção|canzone|lied|sång,visa|lagu|bài hát|أغنية|ترانه,آهنگ|שיר|τραγούδι|गीत|노래
book|книга|книга|książka,księga|kniha|könyv|carte|kitap|buch|livre|libro|livro|libro|boek|bok|buku|sách|كتاب|کتاب|ספר|βιβλίο|पुस्तक,किताब|책
king royal|король,царь,королевский|король,цар|król,królewski|král,královský|király|rege,regal|kral|könig,königlich|roi,royal|rey,real|rei,real|re,reale|koning,koninklijk|kung,kunglig|raja|vua|ملك,ملكي|شاه,پادشاه|מלך|βασιλιάς,βασιλικός|राजा|왕
prince|князь,принц|князь,принц|książę|princ,kníže|herceg|prinț|prens|prinz,fürst|prince|príncipe|príncipe|principe|prins|prins|pangeran|hoàng tử|أمير|شاهزاده|נסיך|πρίγκιπας|राजकुमार|왕자
queen|королева|королева|królowa|královna|királynő|regină|kraliçe|königin|reine|reina|rainha|regina|koningin|drottning|ratu|nữ hoàng|ملكة|ملکه|מלכה|βασίλισσα|रानी|여왕
saint holy|святой|святий|święty|svatý|szent|sfânt|aziz,kutsal|sankt,heilig|saint|san,santo|são,santo|san,santo|sint,heilig|sankt,helig|santo,suci|thánh|قديس,مقدس|مقدس|קדוש|άγιος|संत|성
god|бог|бог|bóg|bůh|isten|dumnezeu|allah,tanrı|gott|dieu|dios|deus|dio|god|gud|tuhan,allah|chúa|الله,رب|خدا|אלוהים|θεός|देव,भगवान|신
islamic muslim|исламский,мусульманский|ісламський,мусульманський|islamski,muzułmański|islámský,muslimský|iszlám,muszlim|islamic|islam,müslüman|islamisch,muslimisch|islamique,musulman|islámico,musulmán|islâmico,muçulmano|islamico,musulmano|islamitisch|islamisk|islam|hồi giáo|إسلامي,مسلم|اسلامی,مسلمان|מוסלמי,אסלאמי|ισλαμικός|इस्लामी|이슬람
christian|христианский|християнський|chrześcijański|křesťanský|keresztény|creștin|hıristiyan|christlich|chrétien|cristiano|cristão|cristiano|christelijk|kristen,kristlig|kristen||مسيحي|مسیحی|נוצרי|χριστιανικός|ईसाई|기독교
popular people|народный|народний|ludowy|lidový|népi|popular|halkçı|volkstümlich|populaire|popular|popular|popolare|populair|folklig|||شعبي|مردمی|עממי|λαϊκός|जन|
left|левый|лівий|lewica,lewy|levice,levý|bal,baloldal|stânga|sol|links,linke|gauche|izquierda|esquerda|sinistra|links|vänster|kiri|cánh tả|يسار|چپ|שמאל|αριστερά|वाम|좌파
right|правый|правий|prawica,prawy|pravice,pravý|jobb,jobboldal|dreapta|sağ|rechts|droite|derecha|direita|destra|rechts|höger|kanan|cánh hữu|يمين|راست|ימין|δεξιά|दक्षिणपंथी|우파
step forward advance|шаг,вперёд|крок,вперед|krok,naprzód|krok,vpřed|lépés,előre|pas,înainte|adım,ileri|schritt,vorwärts|pas,avant|paso,adelante|passo,avante|passo,avanti|stap,voorwaarts|steg,framåt|langkah,maju|bước tiến|خطوة|گام,پیش|צעד,קדימה|βήμα,εμπρός|कदम|전진
german|немецкий|німецький|niemiecki|německý|német|german|alman|deutsch|allemand|alemán|alemão|tedesco|duits|tysk|jerman|đức|ألماني|آلمانی|גרמני|γερμανικός|जर्मन|독일
russian|русский,российский|російський,руський|rosyjski|ruský|orosz|rus|rus|russisch|russe|ruso|russo|russo|russisch|rysk|rusia|nga|روسي|روسی|רוסי|ρωσικός|रूसी|러시아
ukrainian|украинский|український|ukraiński|ukrajinský|ukrán|ucrainean|ukrayna|ukrainisch|ukrainien|ucraniano|ucraniano|ucraino|oekraïens|ukrainsk|ukraina|ukraina|أوكراني|اوکراینی|אוקראיני|ουκρανικός|यूक्रेनी|우크라이나
polish|польский|польський|polski|polský|lengyel|polonez|polonya|polnisch|polonais|polaco|polonês|polacco|pools|polsk|polandia|ba lan|بولندي|لهستانی|פולני|πολωνικός|पोलिश|폴란드
czech|чешский|чеський|czeski|český|cseh|ceh|çek|tschechisch|tchèque|checo|tcheco|ceco|tsjechisch|tjeckisk|ceko|séc|تشيكي|چک|צ'כי|τσεχικός|चेक|체코
hungarian|венгерский|угорський|węgierski|maďarský|magyar|maghiar|macar|ungarisch|hongrois|húngaro|húngaro|ungherese|hongaars|ungersk|hongaria|hungary|مجري|مجارستانی|הונגרי|ουγγρικός|हंगेरियाई|헝가리
turkish|турецкий|турецький|turecki|turecký|török|turc|türk|türkisch|turc|turco|turco|turco|turks|turkisk|turki|thổ nhĩ kỳ|تركي|ترکی|טורקי|τουρκικός|तुर्की|터키
indian|индийский|індійський|indyjski|indický|indiai|indian|hint|indisch|indien|indio|indiano|indiano|indiaas|indisk|india|ấn độ|هندي|هندی|הודי|ινδικός|भारतीय|인도
french|французский|французький|francuski|francouzský|francia|francez|fransız|französisch|français|francés|francês|francese|frans|fransk|perancis|pháp|فرنسي|فرانسوی|צרפתי|γαλλικός|फ्रांसीसी|프랑스
european|европейский|європейський|europejski|evropský|európai|european|avrupa|europäisch|européen|europeo|europeu|europeo|europees|europeisk|eropa|châu âu|أوروبي|اروپایی|אירופי|ευρωπαϊκός|यूरोपीय|유럽
american|американский|американський|amerykański|americký|amerikai|american|amerikan|amerikanisch|américain|americano|americano|americano|amerikaans|amerikansk|amerika|mỹ|أمريكي|آمریکایی|אמריקאי|αμερικανικός|अमेरिकी|미국
arab arabic|арабский|арабський|arabski|arabský|arab|arab|arap|arabisch|arabe|árabe|árabe|arabo|arabisch|arabisk|arab|ả rập|عربي|عربی|ערבי|αραβικός|अरब|아랍
korean|корейский|корейський|koreański|korejský|koreai|coreean|kore|koreanisch|coréen|coreano|coreano|coreano|koreaans|koreansk|korea|hàn quốc|كوري|کره‌ای|קוריאני|κορεατικός|कोरियाई|한국
space|пространство|простір|przestrzeń|prostor|tér|spațiu|uzay|raum|espace|espacio|espaço|spazio|ruimte|rymd|ruang|không gian|فضاء|فضا|מרחב,חלל|χώρος,διάστημα|अंतरिक्ष|공간
modern contemporary|современный|сучасний|współczesny,nowoczesny|moderní,současný|modern|modern|modern,çağdaş|modern|moderne|moderno|moderno|moderno|modern|modern|modern|hiện đại|حديث|مدرن|מודרני|σύγχρονος|आधुनिक|현대
three|три|три|trzy|tři|három|trei|üç|drei|trois|tres|três|tre|drie|tre|tiga|ba,tam|ثلاثة|سه|שלוש|τρία|तीन|삼
pyramid|пирамида|піраміда|piramida|pyramida|piramis|piramidă|piramit|pyramide|pyramide|pirámide|pirâmide|piramide|piramide|pyramid|piramida|kim tự tháp|هرم,أهرام|هرم|פירמידה|πυραμίδα|पिरामिड|피라미드
assembly parliament|собрание,дума|збори|zgromadzenie,sejm|shromáždění,sněm|gyűlés,közgyűlés|adunare|meclis|versammlung,tag|assemblée|asamblea|assembleia|assemblea|vergadering|församling|majelis|quốc hội|مجلس,جمعية|مجلس|אסיפה|συνέλευση,βουλή|सभा|의회
leaf sheet page|лист,страница|лист,аркуш|liść,arkusz|list|levél,lap|foaie|yaprak|blatt|feuille|hoja|folha|foglio|blad|blad|daun,lembar|lá|ورقة|برگ|עלה,דף|φύλλο|पत्ता|잎
line|линия|лінія|linia|linie,čára|vonal|linie|hat,çizgi|linie|ligne|línea|linha|linea|lijn|linje|garis|tuyến|خط|خط|קו|γραμμή|रेखा|선
fortune luck happiness|удача,счастье,фортуна|удача,щастя|szczęście,fortuna|štěstí|szerencse,boldogság|noroc,fericire|talih,mutluluk|glück|fortune,bonheur|fortuna,suerte|sorte,felicidade|fortuna,felicità|geluk|lycka|keberuntungan|hạnh phúc|حظ,سعادة|بخت|מזל,אושר|τύχη,ευτυχία|भाग्य|행복
rise ascent climb|подъём,восход|підйом,схід|wzlot|vzestup|emelkedés|ascensiune|yükseliş|aufstieg|essor,montée|auge,ascenso|ascensão|ascesa|opkomst|uppgång|kenaikan|vươn lên|صعود|خیزش|עלייה|άνοδος|उदय|상승
`;
