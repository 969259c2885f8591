// Names for generated news, written down for this and not taken from the tables of src/: what the checker does not know
// must not make it cry wolf either. Real given names and surnames, in the order in which news in English writes them.

type Culture = {
	readonly men: string;
	readonly women: string;
	readonly surnames: string;
	readonly surnameFirst?: true;
};

export const CULTURES: readonly Culture[] = [
	{
		men: 'Callum Alastair Rhodri Declan Fergus Tobias Winston Clement Desmond Jermaine Wyatt Garrett Lachlan Hamish',
		women:
			'Niamh Bronwen Philippa Saoirse Imogen Marjorie Shanice Latoya Harriet Rosalind Tamsin Eilidh Peggy Dorothea',
		surnames:
			'Haynes Lindsay Lynn Blinkhorn Merton Yallop Sutherland Mayall Cornforth Trelawny Penhaligon Okonedo Gilfillan Rhys Ashdown Greer Borrow Carlson Schofield Lavery Holmes Chow Milne Dudley',
	},
	{
		men: 'Thibault Ghislain Corentin Loïc Fabrice Yannick Aurélien Didier Gaspard Maxence',
		women: 'Maëlle Solène Bérengère Clémence Odile Ségolène Capucine Yseult Noémie Aurore',
		surnames:
			'Macaron Maurel Delacroix Le Goff Castelnau Quémener Bruneau Garnier Petitjean Vasseur Lambert Morvan Petrossian Baudry',
	},
	{
		men: 'Jochen Ulf Eckart Hartmut Volker Gernot Detlef Burkhard Torben Malte',
		women: 'Wiebke Heike Gudrun Edeltraud Svenja Annegret Swantje Mechthild Frauke Birte',
		surnames:
			'Schulz Schultheiß Mertens März Scholl Hainz Karlsen Zwingli Oberhuber Kirchhoff Leyendecker Brüning Altenburg Wiedemann Kellermann Buddenberg',
	},
	{
		men: 'Íñigo Gonzalo Rubén Jacinto Nicanor Leandro Facundo Wilmer Ezequiel Evaristo',
		women: 'Nuria Rosario Itziar Maritza Yolanda Remedios Graciela Xiomara Soledad Milagros',
		surnames:
			'Borrero Petri Milano Mileo Lozano Sisniega Lulá Etxeberria Quiroga Madridejos Furtado Zorrilla Cárcamo Huenchumilla Valverde Arrieta',
	},
	{
		men: 'Gianluca Ercole Ruggero Vincenzo Tommaso Calogero Ivo Duccio',
		women: 'Ornella Fiammetta Loredana Assunta Graziella Benedetta Nicoletta Immacolata',
		surnames:
			'Petroni Modigliani Duodo Carlone Mazzantini Scalzi Borrelli Riccobono Zanardelli Tognazzi Piras Melis Cossu Sanna',
	},
	{
		men: 'Radosław Zdzisław Bohumil Miloš Zvonimir Ljubomir Vlastimil Kazimierz Dragan Ondřej',
		women: 'Bożena Grażyna Ludmila Zdenka Snežana Jadranka Wiesława Mirjana Blanka Danuta',
		surnames:
			'Dudek Dudarik Ziobrowski Nausch Đokić Kallay Medveď Navrátil Tichanowski Wojnarowicz Hrdlička Stojković Šefčovič Jurčić Kovalčík Brzeziński',
	},
	{
		men: 'Yefim Gleb Arkady Rostislav Platon Vsevolod Timofey Eduard',
		women: 'Zinaida Rimma Aglaya Serafima Ninel Faina Lyubov Zoya',
		surnames:
			'Furmanov Lavrentyev Putilin Gorbunov Navagin Medvinsky Zelenin Kulebyakin Petrushev Tikhonov Khlebnikov Rosnin Sakharnov Lokotkov Narvsky Kharkin',
	},
	{
		men: 'Hideaki Tomohiro Kazuyoshi Yasunori Shigeki Masahiko Kentaro Ryosuke',
		women: 'Chizuko Haruna Sachiyo Megumi Kiyomi Tomoko Mitsuko Natsuki',
		surnames:
			'Hata Ota Otani Oyama Osawa Ozaki Aoyama Hayashida Kishi Kubota Mitomi Sasahara Yamanashi Yoshida Murakoshi Miyasaka Nishiki Kusano Matsui Nomoto Hitachino Tachibana Kitano Ando Komeda Ishibashi Wakao',
	},
	{
		men: 'Zhiyuan Jianguo Haoran Wenbo Yong Tao Weiguo Xiaofeng Lei Guangming Ruojun',
		women: 'Meiling Yuting Xiuying Fang Shuhua Lan Jiayi Xueqin Ruohui Ping',
		surnames: 'Huang Qian Cheng Zheng Song Jiang Tang Meng Xie Tian Bai Cui Lu Liao Fu Gu Shen Yin Pan Luo',
		surnameFirst: true,
	},
	{
		men: 'Min-jae Sung-hoon Dong-wook Kwang-soo Jong-su Hyun-woo Tae-yang Chang-min',
		women: 'Eun-ji Soo-yeon Mi-kyung Ji-won Hye-jin Young-ae Na-rae Bo-ra',
		surnames: 'Seo Shin Kwon Hwang Ahn Jeon Noh Heo Nam Baek Min Gil Chung Jang Ryoo Hahn',
		surnameFirst: true,
	},
	{
		men: 'Rachid Tawfiq Nizar Hicham Fouad Ghassan Wissam Badr',
		women: 'Lamia Souad Rasha Ibtisam Zeinab Nawal Samira Hanan',
		surnames:
			'Sisawi Nahdi Hamsi Misrati Salmani Boukhari Trabelsi Khoury Haddad Benjelloun Tlili Mansouri Sabbagh Qabbani Jumblat Darwish',
	},
	{
		men: 'Chukwuemeka Kwabena Sipho Tendai Babajide Mamadou Desta Juma',
		women: 'Ngozi Akosua Thandiwe Rutendo Folasade Aïssatou Tigist Wanjiku',
		surnames:
			'Odhiambo Mensah Dlamini Mapfumo Adeyemi Diallo Tessema Kamau Lamine Kotonya Homsu Okafor Nkosi Traoré Bekele Mwangi',
	},
	{
		men: 'Vikram Subramaniam Harpreet Debashish Ashwin Raghunath Farooq Anil',
		women: 'Lakshmi Gurpreet Sharmila Kaveri Madhuri Indira Nusrat Padma',
		surnames:
			'Mody Modak Chatterjee Raghavan Deshpande Mukherjee Qureshi Pillai Bhattacharya Ranganathan Sandhu Naidu Kulkarni Bose Tharoor Lal',
	},
	{
		men: 'Jyrki Ásgeir Torbjørn Kjetil Rasmus Veikko Jóannes Mindaugas Indrek Jānis',
		women: 'Ragnhild Sigríður Päivi Solveig Malin Inkeri Gunnhild Rasa Liis Ilze',
		surnames:
			'Karlsson Carlström Halvorsen Lindblom Nausėdaitė Kallaste Riigimets Seimasson Heikkinen Guðmundsson Thorvaldsen Ojala Kalniņš Šimkus Tamm Blikra',
	},
];

export const TOWNS =
	'Szolnok, Kecskemét, Nuoro, Matera, Żory, Bielsko-Biała, Jyväskylä, Tromsø, Temuco, Punta Arenas, Huancayo, Iringa, Kisangani, Bamenda, Kumasi, Tamale, Safi, Sfax, Latakia, Hama, Najran, Salalah, Urmia, Yazd, Gyumri, Kutaisi, Osh, Namangan, Karaganda, Tyumen, Chita, Magadan, Narvik, Nakhodka, Komsomolsk, Sumy, Kherson, Kremenchuk, Lutsk, Uzhhorod, Odessa in Texas, Mobile in Alabama, Duluth, Yakima, Fargo, Moncton, Kelowna, Oaxaca, Torreón, Paysandú, Cuiabá, Manaus, Wagga Wagga, Dunedin, Invercargill, Suva, Lae, Davao, Baguio, Kuching, Medan, Makassar, Hue, Can Tho, Udon Thani, Mandalay, Sylhet, Guwahati, Madurai, Kochi, Pokhara, Gwadar, Quetta, Zhengzhou, Xuzhou, Suqian, Wuhu, Ganzhou, Tangshan, Shenzhou, Sanya, Hsinchu, Chiayi, Taitung, Gangneung, Gunsan, Yeosu, Daejeon, Toyohashi, Toyonaka, Nahari, Matsue, Matsumoto, Sabae, Aomori, Kitakyushu, Nagano, Shizunai, Limerick, Ennis, Swansea, Inverness, Kirkwall, Groningen, Ghent, Kortrijk, Trier, Jena, Graz, Bregenz, Aarhus, Umeå, Tartu, Pärnu, Liepāja, Klaipėda, Varna, Plovdiv, Cluj, Iași, Novi Sad, Mostar, Split, Maribor, Ioannina, Patras, Konya, Mersin, Haifa, Beersheba, Aqaba, Ismailia, Bizerte, Sousse, Porto-Novo, Lomé, Bobo-Dioulasso';

export const COMPANIES =
	'Gerdau, Naspers, Safaricom, Dangote Cement, MTN Group, Ecobank, Vodacom, Petronas, PetroChina, PTT, San Miguel, Jollibee, Grab, Gojek, Infosys, Wipro, Tata Steel, Mahindra, Marico, Godrej, Hakuhodo, Nomura Research Institute, Mizuno, Hino Motors, Kirin Holdings, Kyocera, Murata, Nidec, Daikin, Omron, Rinnai, Marui, Itoham, Matsuya, Doosan, Hankook Tire, Kakao, Celltrion, POSCO, Naver, Coupang, Hanmi Pharm, Kolon, Midea, Haier, Geely, BYD, Xpeng, Nio, Lenovo, ZTE, Meituan, Pinduoduo, Longfor, Vanke, Hon Hai, Asustek, Acer, Quanta, Cathay Financial, Fubon, Evergreen, Lukoil, Novatek, Rosseti, Rostec, Gazelle, Severstal, Naftogaz, Roshen, PKN Orlen, KGHM, Škoda, Zetor, MOL, OTP Bank, Podravka, Telenor, Equinor, Orkla, Kone, Wärtsilä, Vestas, Novozymes, Maersk, Sandvik, Ericsson, Henkel, Heraeus, Miele, Zeiss, Krones, Veolia, Legrand, Danone, Pernod Ricard, Ferrero, Barilla, Pirelli, Leonardo, Indra, Grifols, Repsol, Galp, Sonae, Philips, Heineken, Randstad, Solvay, Umicore, Kingfisher, Whitbread, Greggs, Smurfit, Kerry Group, Bombardier, Couche-Tard, Loblaw, Deere, Hormel, Nucor, Kroger, Hershey, Cintas, Cemex, Bimbo, Femsa, Ecopetrol, Embraer, Falabella, Arcor, Globant';

export const BODIES =
	'the National Audit Office, the Rijksmuseum, the Court of Cassation, the Riksbank, the Bundesrat, the Sagrada Família foundation, the Karolinska Institute, the Weizmann Institute, the Max Planck Society, the Fraunhofer Society, the Hermitage, the Uffizi, the Prado, the Teatro Colón, the Sydney Opera House, the Met Office, the Coast Guard, the Ministry of Fisheries, the Chamber of Commerce, the Red Crescent, the Order of Malta, the Football Association of Ireland, the Lok Sabha, the Knesset, the Althing, the Eduskunta, the Storting, the Duma of the region, the Korea Institute of Geoscience, the Academy of Arts in Berlin, the Museum of Tomorrow, the University of Coimbra, Charles University, Jagiellonian University, Makerere University, Hokkaido University, Hitotsubashi University, Nankai University, Yunnan University, Hanyang University, the Nagoya Institute of Technology, the Library of Congress, the Hague Conference, the Baltic Assembly, the Islamic Development Bank, the Pacific Islands Forum, the Mekong River Commission';

export const WORKS =
	'The Magic Flute, The Night Watch, Madama Butterfly, Bring Up the Bodies, Home Fire, Journey’s End, The Road Home, Norwegian by Night, The Car Thief, A Tale of Two Cities, Little Women, The Cherry Orchard, Brief Encounter, The Leopard, The Three Sisters, In the Heat of the Night, Red Cliff, The Chamber, Blue Is the Warmest Colour, The Squid and the Whale, Host and Parasite, Name Your Poison, The Body Problem, Sweet Prosperity, The Festival of Insignificance';
