/**
 * Words that translators put for each other, by concept; from general knowledge of how names and titles are translated.
 *
 * A row: `concept: English words | language:loan,loan …`. Words are base forms, folded. `-ken` stands only behind a name,
 * by a hyphen or run together with it.
 */

/** Words that say what a name is the name of. */
export const KIND_ROWS = `
newspaper: newspaper paper news press daily gazette journal times post tribune herald observer morning evening | ja:shimbun,shinbun,nippo,nichinichi zh:bao,ribao,wanbao,zaobao,shibao,wanpao,zaopao ko:ilbo,sinmun,shinmun ru:gazeta,vedomosti,izvestia,izvestiya,vestnik uk:hazeta,visti de:zeitung,nachrichten,tagblatt,tageblatt fr:journal,quotidien es:diario,periodico it:giornale,gazzetta,quotidiano pt:jornal,diario tr:gazete,gazetesi vi:bao ar:jarida,jaridat pl:gazeta hi:samachar,patrika nl:krant,dagblad sv:tidning,tidningen,dagblad
magazine: magazine weekly monthly review journal periodical | ja:zasshi,shukan,gekkan zh:zhoukan,zazhi,yuekan ru:zhurnal de:zeitschrift,wochenblatt es:revista it:rivista pt:revista fr:revue
agency-news: agency service wire bureau | ja:tsushin,tsushinsha zh:tongxunshe,she ru:agentstvo de:agentur es:agencia it:agenzia fr:agence tr:ajansi ko:tongsin
broadcaster: broadcasting broadcaster broadcast television tv radio channel network station | ja:hoso,terebi zh:dianshi,dianshitai,guangbo,weishi ru:televidenie,radio,telekanal,kanal de:rundfunk,fernsehen es:television,cadena pt:televisao,rede ko:bangsong fr:chaine,radiodiffusion it:rete
university: university college academy institute school polytechnic | ja:daigaku,gakuin,dai zh:daxue,xueyuan ko:daehakgyo,daehak ru:universitet,vuz de:universitat,hochschule es:universidad fr:universite it:universita pt:universidade tr:universitesi pl:uniwersytet vi:daihoc ar:jamia,jamiat nl:universiteit
school: school academy college gymnasium lyceum | ja:gakko,koko,gakuen,chugaku zh:xuexiao,zhongxue,xiaoxue ko:hakgyo,godeung ru:shkola,gimnaziya,litsey de:schule,gymnasium fr:ecole,lycee es:escuela,colegio it:scuola,liceo pt:escola,colegio
institute: institute institution center academy laboratory lab | ja:kenkyujo,kenkyusho zh:yanjiusuo,yanjiuyuan ko:yeonguso ru:institut,akademiya de:institut,akademie,forschungszentrum fr:institut,academie es:instituto,academia it:istituto,accademia pt:instituto
ministry: ministry department office agency bureau secretariat | ja:sho,-sho zh:bu ko:bu ru:ministerstvo de:ministerium fr:ministere es:ministerio it:ministero pt:ministerio tr:bakanligi pl:ministerstwo ar:wizara,wizarat
agency: agency office bureau administration authority service commission department directorate board | ja:cho,kyoku,-cho zh:ju,shu ko:cheong,guk ru:agentstvo,sluzhba,upravlenie,byuro de:amt,behorde,bundesamt fr:agence,bureau,direction es:agencia,oficina,direccion it:agenzia,ufficio,direzione pt:agencia,secretaria
committee: committee commission council board panel | ja:iinkai,shingikai zh:weiyuanhui ko:wiwonhoe ru:komitet,komissiya,sovet de:ausschuss,kommission,rat fr:comite,commission,conseil es:comite,comision,consejo it:comitato,commissione,consiglio pt:comite,comissao,conselho tr:kurulu,komisyonu ar:lajna
council: council board assembly chamber senate | ja:kaigi,hyogikai zh:huiyi,lishihui,yihui ru:sovet,duma uk:rada de:rat,stadtrat fr:conseil es:consejo,concejo it:consiglio ar:majlis,shura
parliament: parliament assembly congress diet legislature house duma knesset bundestag majlis riksdag folketing storting sejm rada seimas saeima | ja:kokkai,gikai,shugiin,sangiin zh:yihui,guohui,renda ko:gukhoe ru:duma,gosduma,sobranie uk:rada,verkhovna de:bundestag,landtag,bundesrat,nationalrat pl:sejm lt:seimas lv:saeima et:riigikogu sv:riksdag,riksdagen da:folketing,folketinget no:storting,stortinget fi:eduskunta is:althing,althingi hu:orszaggyules he:knesset es:cortes,asamblea,congreso it:parlamento,camera fr:assemblee pt:assembleia,camara tr:meclis,meclisi ar:majlis fa:majles,majlis hi:sabha hr:sabor sr:skupstina bg:sabranie mn:khural kk:mazhilis ky:jogorku,kenesh uz:oliy
senate: senate upper chamber house | ja:sangiin es:senado fr:senat it:senato ru:senat,sovet hi:rajya de:bundesrat
party: party union movement front alliance league bloc coalition | ja:to,-to zh:dang ko:dang ru:partiya uk:partiya de:partei fr:parti es:partido it:partito pt:partido tr:partisi,parti pl:partia ar:hizb,hezb he:mifleget vi:dang id:partai hi:dal
movement: movement campaign drive front initiative action | ja:undo zh:yundong ru:dvizhenie de:bewegung fr:mouvement es:movimiento it:movimento ar:haraka,harakat tr:hareketi he:tnua
union: union league association federation confederation alliance society coalition | ja:rengo,kumiai,renmei,domei zh:lianmeng,gonghui,lianhe ko:yeonmaeng,johap ru:soyuz,liga,profsoyuz de:bund,verband,verein,gewerkschaft fr:union,ligue,syndicat es:union,liga,sindicato it:unione,lega,sindacato pt:uniao,liga tr:birligi ar:ittihad,rabita pl:zwiazek
association: association federation society union club league guild institute chamber fellowship | ja:kyokai,kai,gakkai,renmei zh:xiehui,xuehui,lianhehui ko:hyeophoe,hoe ru:assotsiatsiya,federatsiya,obshchestvo de:verband,verein,gesellschaft fr:association,federation,societe es:asociacion,federacion,sociedad it:associazione,federazione,societa pt:associacao,federacao tr:federasyonu,dernegi ar:jamiya,jamiyat
organization: organization organisation body group association agency institution | ja:dantai,kiko zh:zuzhi,tuanti ru:organizatsiya de:organisation,verband fr:organisation es:organizacion it:organizzazione pt:organizacao
foundation: foundation fund trust endowment charity | ja:zaidan,kikin zh:jijinhui,jijin ko:jaedan ru:fond de:stiftung fr:fondation es:fundacion it:fondazione pt:fundacao nl:stichting tr:vakfi ar:waqf
company: company corporation firm enterprise business group holdings holding inc incorporated co corp ltd limited plc llc conglomerate concern | ja:kaisha,gaisha,kabushiki,kk,sha zh:gongsi,jituan,youxian ko:hoesa,jusik ru:kompaniya,korporatsiya,kontsern,gruppa,ooo,oao,zao,pao,ao de:gmbh,ag,konzern,gesellschaft,firma fr:societe,compagnie,sa,sarl,groupe es:compania,empresa,grupo,sociedad it:societa,gruppo,spa,azienda,impresa pt:companhia,empresa,grupo nl:bv,nv,maatschappij tr:holding,sirketi sv:ab fi:oy,oyj da:as id:pt pl:spolka
factory: factory plant works mill manufactory workshop | ja:kojo,seisakusho zh:gongchang,chang ru:zavod,fabrika,kombinat de:werk,fabrik,werke fr:usine,fabrique es:fabrica,planta it:fabbrica,officina
bank: bank banking bancorp savings | ja:ginko zh:yinhang ko:eunhaeng ru:bank de:bank,sparkasse fr:banque es:banco it:banca,banco pt:banco tr:bankasi ar:bank,masraf vi:nganhang
airline: airline airlines airways air aviation | ja:koku zh:hangkong,hangkonggongsi ko:hanggong ru:avialinii,aeroflot,avia de:lufthansa,fluggesellschaft es:aerolineas it:aerolinee pt:aereas tr:hava
railway: railway railroad rail line train metro subway underground tube | ja:tetsudo,densha,chikatetsu,-sen zh:tielu,ditie,gaotie ko:cheoldo,jihacheol ru:dorogi,zheleznye,metro de:bahn,eisenbahn,ubahn es:ferrocarril,metro fr:chemin,metro it:ferrovia,ferrovie,metropolitana
station: station stop terminal depot | ja:eki,-eki zh:zhan,chezhan ko:yeok ru:stantsiya,vokzal de:bahnhof,hauptbahnhof fr:gare es:estacion it:stazione pt:estacao tr:istasyonu,gari
airport: airport airfield aerodrome | ja:kuko zh:jichang ko:gonghang ru:aeroport de:flughafen fr:aeroport es:aeropuerto it:aeroporto pt:aeroporto tr:havalimani ar:matar
hospital: hospital clinic infirmary center | ja:byoin,iin zh:yiyuan ko:byeongwon ru:bolnitsa,gospital,klinika de:krankenhaus,klinik,klinikum fr:hopital,clinique es:hospital it:ospedale pt:hospital tr:hastanesi ar:mustashfa
court: court tribunal bench judiciary justice | ja:saibansho zh:fayuan,fating ko:beobwon ru:sud,tribunal de:gericht,gerichtshof fr:cour,tribunal es:tribunal,juzgado,corte it:corte,tribunale pt:tribunal tr:mahkemesi ar:mahkama
prosecutor: prosecutor prosecution procurator procuratorate attorney | ja:kensatsu,kensatsucho zh:jianchayuan ko:geomchal ru:prokuratura,prokuror de:staatsanwaltschaft es:fiscalia,fiscal it:procura fr:parquet,procureur
police: police constabulary gendarmerie militia carabinieri guard | ja:keisatsu,keishicho zh:gongan,jingcha ko:gyeongchal ru:politsiya,militsiya,ovd,mvd de:polizei fr:gendarmerie es:policia,guardia it:polizia,carabinieri pt:policia tr:polis,jandarma ar:shurta
army: army force forces military troops corps guard defense defence | ja:jieitai,guntai zh:jun,jundui,jiefangjun ko:gun,gundae ru:armiya,vooruzhennye,rosgvardiya de:armee,bundeswehr,heer fr:armee es:ejercito,fuerzas it:esercito,forze ar:jaysh,jaish fa:sepah,artesh,basij he:tsahal tr:ordusu
navy: navy naval fleet marine coast | ja:kaigun,kaijo zh:haijun ru:flot,voenno de:marine,kriegsmarine es:armada,marina it:marina
embassy: embassy mission legation consulate representation | ja:taishikan,ryojikan zh:dashiguan,lingshiguan ru:posolstvo,konsulstvo de:botschaft,konsulat es:embajada fr:ambassade it:ambasciata
government: government cabinet administration executive authorities regime state | ja:seifu,naikaku zh:zhengfu,neige ko:jeongbu ru:pravitelstvo,kabinet,administratsiya de:regierung fr:gouvernement es:gobierno it:governo pt:governo tr:hukumeti ar:hukuma
prefecture: prefecture province county region state | ja:ken,-ken,-fu,-do,-to zh:sheng ko:do,-do fr:departement,prefecture el:nomos
province: province region state oblast krai governorate territory voivodeship canton | zh:sheng ko:-do ru:oblast,krai,kray,guberniya uk:oblast pl:wojewodztwo es:provincia,comunidad it:provincia,regione pt:provincia,estado de:bundesland,land,provinz fr:province,region tr:ili,vilayet ar:muhafaza,wilaya,vilayat fa:ostan sr:pokrajina hi:pradesh id:provinsi th:changwat vi:tinh
city: city town municipality metropolis urban | ja:shi,-shi,toshi zh:shi,-shi ko:si,-si ru:gorod,grad de:stadt fr:ville es:ciudad,villa it:citta,comune pt:cidade tr:sehri,belediyesi ar:madina,madinat vi:thanh fa:shahr id:kota hi:nagar
district: district ward borough quarter county raion area neighborhood neighbourhood | ja:ku,-ku,gun,-gun zh:qu,-qu,xian,-xian ko:gu,-gu,gun,-gun ru:raion,rayon,okrug uk:raion de:bezirk,kreis,landkreis,viertel fr:arrondissement,quartier es:distrito,barrio it:quartiere,distretto pt:distrito,bairro tr:ilcesi,mahallesi vi:quan,huyen hi:zila,tehsil th:amphoe
town: town township village settlement hamlet | ja:machi,-machi,-cho,mura,-mura,-son zh:zhen,-zhen,xiang,cun,-cun ko:eup,-eup,myeon,-myeon,ri,-ri,-dong ru:poselok,posyolok,selo,derevnya,stanitsa,aul de:dorf,gemeinde fr:village,commune es:pueblo,aldea it:paese,villaggio,borgo tr:koyu,kasabasi ar:qarya,kafr
street: street road avenue boulevard lane way drive highway prospect | ja:dori,-dori,kaido zh:lu,jie,dajie,dadao ko:ro,-ro,gil,-gil,daero ru:ulitsa,prospekt,prospect,pereulok,shosse,bulvar,naberezhnaya de:strasse,allee,weg,platz fr:rue,avenue es:calle,avenida,paseo,carrera it:via,viale,corso pt:rua,avenida tr:caddesi,sokak ar:sharia
square: square plaza place | ja:hiroba zh:guangchang ko:gwangjang ru:ploshchad,ploschad uk:maidan,ploshcha de:platz,markt fr:place es:plaza it:piazza pt:praca tr:meydani ar:midan,maydan,tahrir
bridge: bridge viaduct crossing overpass | ja:bashi,-bashi,hashi,-hashi,-kyo zh:qiao,daqiao ko:gyo,daegyo ru:most de:brucke fr:pont es:puente it:ponte pt:ponte tr:koprusu
river: river stream creek | ja:kawa,-kawa,-gawa zh:he,-he,jiang,-jiang ko:gang,-gang ru:reka de:fluss es:rio,arroyo it:fiume pt:rio fr:fleuve,riviere ar:nahr,wadi tr:nehri vi:song
mountain: mountain mount peak hill mt range | ja:yama,-yama,san,-san,-zan,dake,-dake zh:shan,-shan,feng,ling ko:san,-san,bong ru:gora,gory,khrebet de:berg,gebirge fr:mont,montagne es:monte,cerro,sierra it:monte pt:serra,morro tr:dagi,dag ar:jabal,jebel fa:kuh mn:uul vi:nui
lake: lake reservoir pond lagoon | ja:ko,-ko,ike,-ike zh:hu,-hu,chi ko:ho,-ho ru:ozero,ozyero de:see fr:lac es:lago,laguna it:lago tr:golu ar:buhayra
sea: sea ocean bay gulf strait | ja:kai,-kai,wan,-wan,umi,nada zh:hai,-hai,wan,yang,haixia ko:hae,-hae ru:more,okean,zaliv,proliv de:meer,see,bucht fr:mer,baie,golfe es:mar,bahia,golfo it:mare,golfo ar:bahr tr:denizi
island: island isle islands archipelago | ja:shima,-shima,-jima,-to,jima,shoto,retto zh:dao,-dao,qundao,yu ko:do,-do,seom ru:ostrov,ostrova de:insel,inseln fr:ile,iles es:isla,islas it:isola,isole pt:ilha,ilhas tr:adasi,ada ar:jazira,jazirat id:pulau vi:dao
port: port harbor harbour haven dock wharf | ja:minato,ko,-ko zh:gang,-gang ko:hang ru:port,gavan de:hafen es:puerto it:porto pt:porto fr:port tr:limani ar:mina
park: park garden gardens reserve | ja:koen,teien,-en zh:gongyuan,yuan ko:gongwon ru:park,sad,zapovednik de:park,garten fr:parc,jardin es:parque,jardin it:parco,giardino pt:parque,jardim tr:parki,bahcesi ar:hadiqa
tower: tower spire skyscraper building | ja:tawa,-to zh:ta,dasha,dalou ru:bashnya,zdanie de:turm,gebaude fr:tour es:torre,edificio it:torre,palazzo tr:kulesi
gate: gate gateway portal door | ja:mon,-mon zh:men,-men ko:mun,-mun ru:vorota de:tor fr:porte es:puerta it:porta ar:bab
shrine: shrine sanctuary temple | ja:jinja,jingu,taisha,-jinja,-gu ar:mazar,marqad fa:haram,imamzadeh
temple: temple monastery pagoda abbey sanctuary | ja:tera,-tera,-dera,-ji,-in,dera zh:si,-si,miao,gong,guan ko:sa,-sa ru:khram,monastyr de:tempel,kloster fr:temple,monastere es:templo,monasterio hi:mandir,mandira th:wat vi:chua sa:vihara
church: church cathedral chapel basilica abbey | ja:kyokai zh:jiaotang ko:gyohoe ru:tserkov,sobor,khram de:kirche,dom,munster fr:eglise,cathedrale es:iglesia,catedral it:chiesa,duomo,basilica pt:igreja,se
mosque: mosque | ar:masjid,jami tr:camii,cami ru:mechet fa:masjed es:mezquita fr:mosquee de:moschee
castle: castle palace fortress citadel fort stronghold kremlin | ja:jo,-jo zh:cheng,gong ko:seong,gung,-gung ru:kreml,krepost,zamok,dvorets de:schloss,burg,festung fr:chateau,palais es:castillo,palacio,alcazar it:castello,palazzo pt:castelo,palacio tr:kalesi,sarayi ar:qasr,qalat fa:kakh
stadium: stadium arena ground field park dome hall court bowl gymnasium coliseum | ja:kyogijo,kokugikan,kyujo,taiikukan,dome,domu zh:tiyuchang,tiyuguan ko:gyeonggijang,cheyukgwan ru:stadion,arena,dvorets de:stadion,halle fr:stade es:estadio,cancha it:stadio,palazzetto pt:estadio tr:stadyumu,stadi ar:istad,malab
theater: theater theatre playhouse opera hall stage cinema | ja:gekijo,za,-za zh:juyuan,dajuyuan,yingyuan ko:geukjang ru:teatr,kinoteatr de:theater,oper,schauspielhaus fr:theatre,opera es:teatro it:teatro pt:teatro tr:tiyatrosu
museum: museum gallery hall memorial collection | ja:hakubutsukan,bijutsukan,kinenkan,-kan zh:bowuguan,meishuguan,jinianguan ko:bangmulgwan,misulgwan ru:muzey,muzei,galereya de:museum,galerie fr:musee,galerie es:museo,galeria it:museo,galleria,pinacoteca pt:museu tr:muzesi ar:mathaf
library: library archive archives | ja:toshokan zh:tushuguan ko:doseogwan ru:biblioteka de:bibliothek fr:bibliotheque es:biblioteca it:biblioteca
hotel: hotel inn guesthouse lodge resort hostel | ja:ryokan,hoteru zh:jiudian,fandian,binguan,dajiudian ko:hotel ru:gostinitsa,otel de:gasthof es:hostal it:albergo
hall: hall house center auditorium pavilion | ja:kaikan,-kan zh:tang,dahuitang,guan ru:dom,zal,dvorets de:halle,haus,saal fr:salle,maison es:sala,casa it:sala,casa
cup: cup trophy championship tournament shield bowl | ja:hai,-hai,kappu zh:bei,-bei ko:bae,-bae ru:kubok de:pokal fr:coupe es:copa it:coppa pt:taca,copa tr:kupasi nl:beker pl:puchar ar:kas
league: league division championship series conference premiership | ja:riigu zh:liansai,chaoji,lianmeng ko:rigeu ru:liga de:liga,bundesliga fr:ligue es:liga,primera it:serie,lega pt:liga,primeira tr:ligi,superlig nl:eredivisie ar:dawri
championship: championship championships tournament title cup open competition contest | ja:senshuken,taikai,basho,-basho zh:jinbiaosai,guanjun,bisai ko:daehoe,seonsugwon ru:chempionat,pervenstvo,turnir de:meisterschaft,meisterschaften,turnier fr:championnat,tournoi es:campeonato,torneo it:campionato,torneo pt:campeonato,torneio tr:sampiyonasi ar:butula
games: games olympics olympiad spartakiad | ja:kyogi,gorin zh:yundonghui,aoyunhui ru:igry,olimpiada,spartakiada de:spiele fr:jeux es:juegos it:giochi pt:jogos
race: race grand prix derby rally marathon tour run relay | ja:ekiden,keiba zh:malasong,saishi ru:gonka,marafon,zabeg de:rennen,lauf fr:course es:carrera it:corsa,giro fr:tour es:vuelta
award: award prize medal honor honour order laureate | ja:sho,-sho zh:jiang,-jiang ko:sang,-sang ru:premiya,orden,nagrada de:preis,orden fr:prix,ordre es:premio,orden it:premio,ordine pt:premio,ordem tr:odulu ar:jaiza,jaizat
festival: festival fest fair celebration gala carnival | ja:matsuri,-sai,sai zh:jie,-jie,yishujie,dianyingjie ko:chukje,-je ru:festival,prazdnik de:fest,festspiele,festwochen fr:fete es:fiesta,feria it:festa,sagra pt:festa tr:festivali,bayrami
exhibition: exhibition expo exposition fair show biennale | ja:ten,-ten,tenrankai,hakurankai zh:zhanlan,bolanhui,zhan ko:jeonsihoe ru:vystavka,yarmarka de:ausstellung,messe fr:exposition,salon,foire es:exposicion,feria it:mostra,fiera,esposizione
conference: conference congress forum summit meeting convention symposium assembly session talks | ja:kaigi,kaidan,taikai zh:dahui,huiyi,luntan,fenghui ko:hoeui,poreom ru:konferentsiya,forum,sezd,sammit de:konferenz,kongress,gipfel,tagung fr:conference,congres,sommet es:conferencia,congreso,cumbre,foro it:conferenza,congresso,vertice tr:konferansi,zirvesi ar:qimma,mutamar
club: club team squad side fc sc ac athletic sporting united | ja:kurabu zh:julebu,dui ko:gudan ru:klub,komanda de:verein,klub,fussballclub fr:equipe es:equipo,deportivo it:squadra,societa pt:clube,esporte tr:kulubu,spor ar:nadi
film: film movie picture feature cinema | ja:eiga zh:dianying ko:yeonghwa ru:film,kino,kinokartina de:spielfilm fr:cinema es:pelicula,cine it:cinema pt:filme tr:filmi
series: series drama show serial saga sitcom program programme | ja:dorama,bangumi zh:dianshiju,juji,xilie ko:deurama ru:serial de:serie,reihe,sendung fr:serie,feuilleton es:serie,telenovela it:serie,sceneggiato pt:serie,novela tr:dizisi
song: song track single tune ballad hymn anthem number | ja:uta,kyoku zh:ge,gequ ko:norae ru:pesnya,gimn de:lied fr:chanson es:cancion it:canzone pt:cancao tr:sarki
album: album record disc lp ep | ja:arubamu zh:zhuanji ru:albom,diskografiya es:disco
book: book novel story tale volume | ja:hon,shosetsu,monogatari,-den zh:shu,xiaoshuo,zhuan ko:soseol,jeon ru:kniga,roman,povest,rasskaz de:buch,roman fr:livre,roman,conte es:libro,novela it:libro,romanzo pt:livro,romance
comic: comic manga cartoon anime animation webtoon | ja:manga,anime,komikku zh:manhua,dongman ko:manhwa,webtun
band: band group orchestra ensemble choir philharmonic symphony | ja:gakudan,bando zh:yuetuan,yuedui,jiaoxiang ru:orkestr,ansambl,gruppa,khor de:orchester,kapelle,chor fr:orchestre es:orquesta,banda it:orchestra,coro
market: market bazaar exchange fair mall | ja:ichiba,shijo,torihikijo zh:shichang,jiaoyisuo,shangcheng ko:sijang ru:rynok,bazar,birzha de:markt,borse fr:marche,bourse es:mercado,bolsa it:mercato,borsa tr:pazari,borsasi,carsi ar:suq,souk
shop: shop store market supermarket mart outlet boutique | ja:ten,-ten,-ya,shoten zh:shangdian,chaoshi,dian ko:gage,-jeom ru:magazin,univermag de:laden,geschaft,kaufhaus fr:magasin,boutique es:tienda,almacen it:negozio
restaurant: restaurant cafe diner eatery bar pub tavern | ja:ryori,shokudo,izakaya zh:canting,fanguan,canguan ru:restoran,kafe de:gasthaus es:restaurante it:ristorante,trattoria
republic: republic state federation commonwealth nation country | ja:kyowakoku,koku,-koku zh:gongheguo,guo,-guo ko:gonghwaguk,guk ru:respublika,federatsiya de:republik,bundesrepublik fr:republique es:republica it:repubblica pt:republica tr:cumhuriyeti ar:jumhuriya,jumhuriyat
war: war battle conflict campaign operation | ja:senso,tatakai,-sen zh:zhanzheng,zhan,zhanyi ko:jeonjaeng ru:voyna,bitva,operatsiya de:krieg,schlacht fr:guerre,bataille es:guerra,batalla it:guerra,battaglia ar:harb tr:savasi
law: law act bill code statute legislation ordinance decree regulation | ja:ho,-ho,horei,jorei zh:fa,-fa,tiaoli ko:beop,-beop ru:zakon,kodeks,ukaz de:gesetz,verordnung fr:loi,decret es:ley,decreto it:legge,decreto pt:lei,decreto tr:kanunu ar:qanun
treaty: treaty agreement accord pact convention protocol deal | ja:joyaku,kyotei zh:tiaoyue,xieding ru:dogovor,soglashenie,pakt de:vertrag,abkommen fr:traite,accord es:tratado,acuerdo it:trattato,accordo
plan: plan program programme project scheme initiative strategy | ja:keikaku zh:jihua,guihua,gongcheng ko:gyehoek ru:plan,programma,proekt de:programm,vorhaben fr:projet,programme es:proyecto,programa it:progetto,piano
day: day anniversary date eve | ja:hi,-hi,-bi zh:ri,-ri,jie ko:nal,-nal ru:den de:tag fr:jour,journee es:dia it:giorno,giornata tr:gunu ar:yawm
dynasty: dynasty era period reign age | ja:jidai,-jidai zh:chao,-chao,dai ko:sidae,wangjo
ship: ship vessel boat carrier destroyer frigate cruiser submarine | ja:maru,-maru,kan zh:hao,-hao,jian ko:ham,-ham,-ho ru:korabl,kreyser de:schiff fr:navire es:buque,barco it:nave
hometown: hometown birthplace native | ja:furusato,kokyo zh:guxiang,laojia
`;

/** Words of offices, of what titles speak of, and of daily use; the same form of rows. */
export const SWAP_ROWS = `
leader: leader head chief chairman chairperson chairwoman chair president boss director principal | zh:zhuxi,lingdao ja:shusho,kaicho ru:predsedatel,glava,vozhd
president: president chairman chairperson head chief | zh:zongtong,zhuxi ja:daitoryo,shacho ru:prezident es:presidente
director: director manager head chief supervisor administrator executive superintendent | ja:kantoku,bucho zh:daoyan,zhuren ru:direktor,rezhisser
coach: coach manager trainer head skipper boss | ja:kantoku,kochi zh:jiaolian,zhujiaolian ru:trener de:trainer es:entrenador it:allenatore,mister
captain: captain skipper leader | ja:shusho zh:duizhang ru:kapitan es:capitan it:capitano
deputy: deputy vice assistant associate sub under second acting joint | zh:fu ja:fuku ru:zamestitel,vitse,zam
lawmaker: lawmaker legislator deputy parliamentarian congressman congresswoman representative senator councilor councillor member mp delegate | zh:yiyuan ja:giin ru:deputat es:diputado it:deputato
minister: minister secretary chief | zh:buzhang,dachen ja:daijin,-sho ru:ministr es:ministro ar:wazir
premier: premier prime chancellor head | zh:zongli,shouxiang ja:shusho,sori ru:premer
governor: governor head prefect chief magistrate | ja:chiji zh:shengzhang,zhou ru:gubernator es:gobernador
mayor: mayor head chief | ja:shicho zh:shizhang ru:mer es:alcalde it:sindaco de:burgermeister,oberburgermeister
secretary: secretary clerk secretary-general minister chief | zh:shuji,mishu ru:sekretar es:secretario
general: general chief supreme head overall main
spokesman: spokesman spokesperson spokeswoman representative speaker | zh:fayanren ja:hodokan ru:predstavitel
ambassador: ambassador envoy representative emissary | zh:dashi ja:taishi ru:posol es:embajador
officer: officer official functionary | ru:chinovnik
commander: commander chief commandant captain general | zh:siling ja:shireikan ru:komandir,komanduyushchiy
founder: founder creator originator establisher
host: host presenter anchor moderator emcee | zh:zhuchiren ru:vedushchiy
reporter: reporter journalist correspondent newsman writer | zh:jizhe ja:kisha ru:korrespondent,zhurnalist es:periodista
author: author writer novelist creator | zh:zuojia,zuozhe ja:sakka,sakusha ru:pisatel,avtor
singer: singer vocalist musician artist | zh:geshou ja:kashu ru:pevets es:cantante
actor: actor actress performer player star | zh:yanyuan ja:haiyu,joyu ru:akter,aktrisa
player: player athlete sportsman footballer member | zh:qiuyuan,xuanshou ja:senshu ru:igrok es:jugador
professor: professor lecturer teacher academic doctor | zh:jiaoshou,laoshi ja:kyoju,sensei ru:professor
doctor: doctor physician dr medic | zh:yisheng,boshi ja:isha,hakase ru:vrach,doktor
lawyer: lawyer attorney counsel solicitor advocate barrister | zh:lvshi ja:bengoshi ru:advokat es:abogado it:avvocato
prince: prince crown heir duke | ja:denka,shinno zh:wangzi,qinwang ru:knyaz es:principe
king: king monarch sovereign emperor ruler | ja:tenno,-o zh:wang,huangdi ru:korol,tsar es:rey it:re ar:malik
foreign: foreign external overseas international abroad | zh:waijiao,duiwai ja:gaimu,gaiko ru:inostrannykh
home: home domestic internal interior inland | ja:naimu zh:neizheng
defense: defense defence military security war | zh:guofang ja:boei,bouei ru:oborony
finance: finance treasury financial economy economic fiscal | zh:caizheng,caiwu ja:zaimu,okura ru:finansov
trade: trade commerce commercial business | zh:maoyi,shangwu ja:boeki,shogyo,tsusho ru:torgovli
industry: industry industrial manufacturing | zh:gongye,chanye ja:sangyo,kogyo ru:promyshlennost
labor: labor labour work employment workers | ja:rodo zh:laodong ru:truda
welfare: welfare health wellbeing social | ja:fukushi,kosei zh:fuli
health: health healthcare medical sanitation hygiene | zh:weisheng,jiankang ja:hoken,eisei ru:zdravookhraneniya
education: education educational teaching schooling learning | zh:jiaoyu ja:kyoiku,monbu ru:obrazovaniya
science: science scientific research technology | zh:kexue,keji ja:kagaku ru:nauk,nauka
technology: technology technical tech engineering science | zh:jishu,keji ja:gijutsu ru:tekhnologiy
agriculture: agriculture agricultural farming rural farm | zh:nongye ja:nogyo,norin ru:selskogo
environment: environment environmental ecology ecological nature | zh:huanjing,shengtai ja:kankyo ru:ekologii
transport: transport transportation traffic transit | zh:jiaotong,yunshu ja:kotsu,unyu ru:transporta
communication: communication communications telecommunication telecom telecommunications information | zh:tongxin,dianxin ja:tsushin,joho ru:svyazi
culture: culture cultural arts art | zh:wenhua ja:bunka ru:kultury
tourism: tourism tourist travel | zh:luyou ja:kanko ru:turizma
sport: sport sports athletic athletics sporting | zh:tiyu ja:taiiku,supotsu ru:sporta
energy: energy power electricity electric fuel | zh:nengyuan,dianli ja:denryoku,enerugi ru:energetiki,energo
nuclear: nuclear atomic atom | zh:he,yuanzi ja:genshi,genshiryoku,kaku ru:atomnaya,yadernaya
emergency: emergency disaster crisis emergencies contingency | ru:mchs,chrezvychaynym
national: national state nation nationwide country federal public | zh:guojia,guoli,quanguo ja:kokuritsu,zenkoku,kokka ru:natsionalnyy,gosudarstvennyy es:nacional
state: state national federal public government | ru:gosudarstvennyy
federal: federal union national state central
international: international global world worldwide foreign | zh:guoji ja:kokusai ru:mezhdunarodnyy es:internacional
central: central main middle center core centre | zh:zhongyang,zhong ja:chuo ru:tsentralnyy es:central
people: people popular public national folk citizens nation | zh:renmin,minzhong ja:kokumin,jinmin,minshu ru:narodnyy,narod es:pueblo,popular
democratic: democratic democracy democrat | zh:minzhu ja:minshu ru:demokraticheskiy
liberal: liberal freedom free liberty | zh:ziyou ja:jiyu
freedom: freedom liberty free independence liberation | zh:ziyou ja:jiyu ru:svoboda es:libertad ar:hurriya tr:ozgurluk
progressive: progressive advance forward progress
conservative: conservative conservatism traditional
communist: communist communism
socialist: socialist social socialism
republican: republican republic
justice: justice legal law fairness righteousness judicial fair | zh:sifa,zhengyi ja:homu,seigi ru:yustitsii,spravedlivaya
united: united unity union joint unified together solidarity one | zh:lianhe,tongyi ja:rengo,toitsu ru:edinaya,obedinennyy
unity: unity union solidarity united oneness | ru:edinstvo
independent: independent independence autonomous free separate
new: new novel fresh modern neo recent | zh:xin ja:shin ru:novaya,novyy,novoe es:nuevo,nueva fr:nouveau,nouvelle de:neue,neuer,neues
old: old ancient former elder previous aged | zh:lao,gu ja:furu,kyu ru:staryy es:viejo
former: former ex previous past late old erstwhile | zh:qian ja:moto,zen ru:byvshiy
great: great grand big large greater major | zh:da,wei ja:dai,oo ru:bolshoy,velikiy es:gran,grande
big: big large great huge major | zh:da ja:dai,oki ru:bolshoy
small: small little minor tiny mini junior | zh:xiao ja:ko,sho,chii ru:malyy es:pequeno
high: high upper supreme top senior higher superior | zh:gao,zuigao ja:ko,saiko ru:verkhovnyy,vysshiy
supreme: supreme high highest top paramount
low: low lower inferior down
main: main chief principal head primary major central leading | zh:zhu,zong ja:shu,hon ru:glavnyy
general-wide: general overall universal common all comprehensive
east: east eastern orient oriental | zh:dong ja:higashi,to,azuma ru:vostok,vostochnyy es:este,oriente,oriental
west: west western occident | zh:xi ja:nishi,sei ru:zapad,zapadnyy es:oeste
north: north northern | zh:bei ja:kita,hoku ru:sever,severnyy es:norte
south: south southern | zh:nan ja:minami,nan ru:yug,yuzhnyy es:sur
house: house home family household residence | zh:jia ja:ie,uchi,-ke ru:dom es:casa
family: family home household families house clan kin relatives | zh:jia,jiating ja:kazoku,ikka ru:semya es:familia
bring: bring take carry fetch get lead return
take: take bring carry get seize grab hold
return: return back come comeback homecoming restore revert
go: go come leave depart travel head walk
come: come arrive go get approach reach
search: search seek look find hunt finding searching quest pursuit
find: find discover seek search look locate finding discovery
look: look see watch view search seek gaze glance
see: see watch look view meet witness
hide: hide hidden conceal cover secret
ready: ready prepared set willing
begin: begin start commence open launch beginning
start: start begin launch commence opening set
end: end finish final close conclude ending last finale
stop: stop end halt cease quit
give: give offer present grant provide donate
make: make create build produce do form
build: build construct create make establish
help: help aid assist support assistance relief rescue
protect: protect guard defend save safeguard preserve protection
save: save rescue protect preserve salvage
fight: fight battle struggle combat war
kill: kill murder slay assassinate die
murder: murder killing homicide kill assassination
die: die death perish pass
love: love romance affection passion beloved loving | zh:ai,lian ja:ai,koi ru:lyubov es:amor
life: life living live lives existence lifetime | zh:shenghuo,rensheng ja:seikatsu,jinsei ru:zhizn es:vida
live: live living alive life reside dwell
world: world earth globe universe global | zh:shijie ja:sekai ru:mir es:mundo
country: country nation land state homeland motherland | zh:guo ja:kuni,koku ru:strana es:pais
homeland: homeland motherland fatherland home hometown native | zh:zuguo ja:sokoku ru:rodina,otechestvo es:patria
friend: friend companion buddy pal mate comrade fellow | zh:pengyou ja:tomo,tomodachi ru:drug es:amigo
child: child kid children boy girl baby infant | zh:haizi,ertong ja:kodomo ru:deti,rebenok es:nino
youth: youth young adolescence teenager juvenile junior youngster | zh:qingnian,qingchun,shaonian ja:seinen,seishun,shonen ru:molodezh,molodaya es:juventud
boy: boy lad youth son guy
girl: girl lady woman daughter maiden miss
man: man guy male gentleman person human fellow
woman: woman lady female girl women | zh:nv ja:onna,josei ru:zhenshchina es:mujer
father: father dad papa daddy | zh:baba,fuqin ja:chichi ru:otets es:padre
mother: mother mom mum mama mommy | zh:mama,muqin ja:haha ru:mat es:madre
brother: brother sibling bro | zh:gege,xiongdi ja:ani,kyodai ru:brat es:hermano
sister: sister sibling | zh:jiejie ja:ane ru:sestra
worker: worker laborer employee staff labor workers | zh:gongren ja:rodosha ru:rabochiy
citizen: citizen civic civil resident people | zh:gongmin ja:shimin ru:grazhdanin
soldier: soldier warrior trooper fighter serviceman | zh:zhanshi,shibing ja:heishi ru:soldat
hero: hero heroine warrior champion | zh:yingxiong ja:yusha,eiyu ru:geroy
master: master teacher lord expert champion
star: star celebrity idol stellar | zh:xing ja:hoshi,sei ru:zvezda es:estrella
sun: sun solar sunshine sunlight | zh:taiyang,ri ja:taiyo,hi ru:solntse es:sol
moon: moon lunar moonlight | zh:yue ja:tsuki ru:luna
light: light shine shining glow bright brilliance radiance ray | zh:guang ja:hikari,akari ru:svet es:luz
dream: dream dreams vision fantasy | zh:meng ja:yume ru:mechta es:sueno
hope: hope wish expectation aspiration | zh:xiwang ja:kibo ru:nadezhda es:esperanza
peace: peace tranquility harmony calm | zh:heping ja:heiwa ru:mir es:paz ar:salam
truth: truth true truthful fact | zh:zhenli ja:shinjitsu ru:pravda,istina es:verdad
power: power strength force might energy | zh:li,liliang ja:chikara ru:sila,vlast es:fuerza,poder
strong: strong powerful mighty sturdy
fast: fast quick rapid swift speed express
speed: speed velocity fast pace
road: road path way street route journey | zh:lu,dao ja:michi ru:put,doroga es:camino
journey: journey trip travel voyage tour road expedition
flower: flower blossom bloom floral | zh:hua ja:hana ru:tsvetok es:flor
green: green verdant emerald greenery
red: red scarlet crimson vermilion
white: white pale snow
black: black dark
gold: gold golden
golden: golden gold
silver: silver silvery
fire: fire flame blaze burning
flame: flame fire blaze
water: water aqua aquatic | zh:shui ja:mizu,sui ru:voda es:agua
wind: wind breeze gale | zh:feng ja:kaze ru:veter
sky: sky heaven heavens air | zh:tian ja:sora,ten ru:nebo es:cielo
space: space cosmic cosmos outer aerospace | zh:taikong,hangtian ja:uchu ru:kosmos
land: land ground earth territory soil | zh:di,tu ja:tochi,chi ru:zemlya es:tierra
forest: forest woods wood woodland jungle | zh:lin,senlin ja:mori ru:les es:bosque
tree: tree wood
night: night evening nocturnal overnight | zh:ye,wan ja:yoru,yo ru:noch es:noche
morning: morning dawn early morn daybreak | zh:zao,chen ja:asa ru:utro es:manana
evening: evening night dusk eve | zh:wan ja:yugata,ban ru:vecher,vecherniy,vechernyaya es:tarde
day-time: today daily day
time: time times era age moment hour
spring: spring springtime | zh:chun ja:haru ru:vesna
summer: summer summertime | zh:xia ja:natsu ru:leto
autumn: autumn fall | zh:qiu ja:aki ru:osen
winter: winter wintertime wintry | zh:dong ja:fuyu ru:zima
year: year annual yearly
annual: annual yearly year
month: month monthly
week: week weekly
story: story tale history narrative legend account
history: history story past historical
legend: legend myth tale saga
secret: secret mystery hidden mysterious confidential
mystery: mystery secret enigma puzzle
game: game match play contest
match: match game bout fight fixture
football: football soccer | zh:zuqiu ja:sakka ru:futbol es:futbol it:calcio de:fussball
baseball: baseball ballpark | ja:yakyu zh:bangqiu
basketball: basketball hoops | zh:lanqiu ru:basketbol
volleyball: volleyball | zh:paiqiu ru:voleybol
hockey: hockey puck | ru:khokkey
ski: ski skiing snow
skating: skating skate
swimming: swimming swim swimmer aquatics
cycling: cycling bicycle cyclist bike
bicycle: bicycle bike cycle
car: car automobile auto vehicle motor motorcar | zh:qiche ja:jidosha ru:avto
plane: plane aircraft airplane aeroplane jet
phone: phone telephone mobile cellphone handset
computer: computer computing pc
internet: internet web online net cyber network
cell: cell mobile cellular
medicine: medicine drug pharmaceutical medication pharma medical
hospital-ward: clinic ward hospital
vaccine: vaccine vaccination inoculation jab
disease: disease illness sickness infection
virus: virus coronavirus pandemic covid
food: food cuisine dish meal
tea: tea cha
wine: wine alcohol liquor
rice: rice paddy
fish: fish fishery fishing
horse: horse equine equestrian
dog: dog hound canine
cat: cat feline
tiger: tiger tigers
dragon: dragon drake
bird: bird avian
prize-fund: reward bounty prize
money: money cash currency fund
tax: tax levy duty tariff taxation
insurance: insurance assurance
oil: oil petroleum crude | zh:shiyou ja:sekiyu ru:neft es:petroleo
gas: gas petrol gasoline
steel: steel iron | zh:gangtie ja:seiko,tekko ru:stal
coal: coal mining
chemical: chemical chemistry
electric: electric electrical electronics power electricity | zh:dianqi,dianzi ja:denki,denshi
electronic: electronic electronics digital
machine: machine machinery mechanical engine
construction: construction building engineering | zh:jianshe,jianzhu ja:kensetsu ru:stroy,stroitelstvo
property: property estate realty land | zh:dichan ja:fudosan
investment: investment invest investor capital
security: security safety securities safe defense
securities: securities brokerage stock
exchange-stock: exchange bourse
development: development developing growth develop progress
growth: growth increase development rise
cooperation: cooperation collaboration partnership cooperative coordination
reform: reform reformation renewal restructuring restoration | zh:gaige ja:kaikaku,ishin
renewal: renewal restoration renovation revival innovation reform
restoration: restoration renewal innovation revival recovery reconstruction | ja:ishin,fukko
reconstruction: reconstruction rebuilding recovery restoration rehabilitation
revolution: revolution uprising revolt rebellion
protest: protest demonstration rally march strike
strike: strike walkout stoppage
election: election poll vote ballot referendum
vote: vote ballot poll
campaign: campaign drive movement crusade operation
operation: operation mission action raid
mission: mission task operation expedition
attack: attack assault strike offensive raid
defence: defence defense protection guard
victory: victory triumph win success | ru:pobeda es:victoria
challenge: challenge test trial
road-belt: belt road
path: path way trail route road
voice: voice sound voices
word: word words speech
letter: letter mail message
news: news newspaper press information report bulletin
information: information data news info
record: record disc album recording
music: music musical song
dance: dance dancing ballet
play: play drama performance
opera: opera operatic
picture: picture photo photograph image film
photo: photo photograph picture image
painting: painting picture paint
art: art arts artistic
program: program programme show plan
show: show program exhibition display series
stage: stage scene phase
scene: scene stage
heart: heart soul mind spirit | zh:xin ja:kokoro,shin ru:serdtse es:corazon
soul: soul spirit heart
spirit: spirit soul ghost mind
ghost: ghost spirit phantom specter
god: god deity divine lord
holy: holy sacred saint blessed
saint: saint st holy | ru:svyatoy es:san,santa,santo pt:sao
church-faith: faith belief religion
death: death dying demise die
crime: crime criminal offence offense
anti: anti against counter
corruption: corruption graft bribery
police-detective: detective investigator inspector sleuth
investigation: investigation inquiry probe investigative
prison: prison jail gaol penitentiary
student: student pupil scholar
teacher: teacher instructor tutor educator
research: research study investigation
study: study research learning
test: test exam examination trial
team: team squad crew side group
group: group team band party
group-of: crowd mob
young: young youth junior youthful
junior: junior youth young
senior: senior elder older veteran
veteran: veteran senior old
women: women woman ladies female womens
men: men man male mens gentlemen
royal: royal imperial crown regal king | zh:huangjia ja:koshitsu es:real
imperial: imperial royal emperor empire
empire: empire imperial kingdom
kingdom: kingdom empire monarchy realm
temple-hill: hill mount mountain
beautiful: beautiful beauty pretty lovely
beauty: beauty beautiful belle
happy: happy joyful glad happiness cheerful
happiness: happiness joy bliss happy
good: good nice fine well best
best: best top finest greatest
bad: bad evil wrong poor
evil: evil bad wicked devil
devil: devil demon satan fiend
demon: demon devil ogre monster
monster: monster beast creature
beast: beast animal monster
angel: angel angelic
eternal: eternal forever everlasting perpetual
forever: forever eternal always
lost: lost missing gone
last: last final ultimate end
final: final last ultimate finals
first: first initial one number
next: next following coming
together: together joint united
alone: alone solitary lonely lone
only: only sole one
real: real true actual genuine royal
true: true real genuine
open: open opening public
public: public people national open state
private: private personal
civil: civil citizen civilian civic
social: social society public
society: society social community association
community: community society neighborhood
local: local regional
regional: regional local area
area: area zone region district
zone: zone area belt region
border: border frontier boundary
capital: capital metropolitan
metropolitan: metropolitan capital city urban
urban: urban city municipal
municipal: municipal city urban
rural: rural village country countryside
village: village rural hamlet
mobile: mobile cell portable moving
online: online internet web digital
digital: digital electronic
data: data information
artificial: artificial synthetic
intelligence: intelligence smart
smart: smart intelligent clever
center: center centre central hub core
centre: centre center hub
hq: headquarters head base
base: base headquarters camp
camp: camp base
field: field ground land pitch
ground: ground field land earth
building: building house tower block
room: room chamber
door: door gate
window: window
bridge-link: link connection
chain: chain network
network: network net web
line: line route
route: route line way
border-guard: guard guards watch
guard: guard guardian protect watch
guardian: guardian protector guard keeper
watch: watch look see guard
tour: tour trip visit travel
visit: visit trip tour
guide: guide handbook manual
list: list roll register
report: report news account
review: review critique
statement: statement declaration announcement
declaration: declaration statement proclamation
speech: speech address talk
talk: talk speech conversation discussion
dialogue: dialogue conversation talks
question: question query issue problem
problem: problem question issue trouble
answer: answer reply response
rule: rule law regulation
right: right rights
human: human humanity man people
humanity: humanity human mankind
rights: rights right
equality: equality equal
relief: relief aid rescue help
aid: aid help assistance relief support
support: support help aid back
charity: charity benevolent philanthropic
gift: gift present
birthday: birthday birth
marriage: marriage wedding matrimony
wedding: wedding marriage bridal
wife: wife spouse bride
husband: husband spouse
enemy: enemy foe rival
fate: fate destiny
destiny: destiny fate
luck: luck fortune
fortune: fortune luck wealth
treasure: treasure wealth riches
wealth: wealth rich fortune
poor: poor poverty
sea-ocean: ocean sea marine maritime oceanic
maritime: maritime marine sea naval
marine: marine sea maritime naval
air: air aerial sky aviation
aviation: aviation air aerospace airline
rocket: rocket missile
missile: missile rocket
satellite: satellite moon
bomb: bomb explosive
gun: gun rifle weapon firearm
weapon: weapon arms armament
arms: arms weapons weapon
sword: sword blade
blade: blade sword
storm: storm tempest typhoon hurricane
typhoon: typhoon hurricane cyclone storm
earthquake: earthquake quake seismic tremor
flood: flood flooding deluge
rain: rain rainy shower
snow: snow snowy white
ice: ice icy frozen
stone: stone rock
rock: rock stone
iron: iron steel
blue: blue azure
way: way path road method
step: step pace
circle: circle ring round
ring: ring circle
farmer: farmer peasant agrarian agriculturist grower cultivator | ru:krestyanin,krestyan,fermer zh:nongmin ja:nomin,nogyo
worker: worker labourer laborer workman employee toiler | ru:rabochiy zh:gongren ja:rodosha
marvellous: marvellous excellent incredible amazing fantastic wonderful great extraordinary astonishing unbelievable | ru:neveroyatnyy zh:qimiao ja:subarashii
adventure: adventure journey voyage expedition odyssey | ru:priklyuchenie zh:maoxian ja:boken
legend: legend tale story biography saga chronicle | ru:legenda zh:chuanqi,zhuan ja:densetsu,monogatari
war: war battle fight combat struggle warfare | ru:voyna,bitva zh:zhanzheng,dazhan ja:senso,tatakai
king: king emperor monarch ruler lord | ru:korol,tsar zh:wang ja:o
son: son boy child youth lad | ru:syn zh:erzi ja:musuko
night: night evening dusk | ru:noch zh:ye ja:yoru
road: road way path route journey trail | ru:put,doroga zh:lu,dao ja:michi
peace: peace harmony concord reconciliation | ru:mir zh:heping ja:heiwa
`;
