import type {LanguageWords} from './language-words.js';

/** Serbian: our own table, from general knowledge of the language. */
export const SERBIAN: LanguageWords = {
	endings:
		/(?:ego|eho|emu|ymi|imi|ich|ych|ima|ama|oga|og|om|em|ih|ie|ou|y|a|e|i|o|u|ога|ог|ому|ом|ем|их|им|има|ама|ски|[аеиоуј])$/,
	small: 'i u na za o od s sa iz и у на за о од са из',
	rows: `
party|stranka,partija,партија,странка
union alliance league|savez,unija,савез,унија
association|udruženje,društvo,удружење,друштво
movement|pokret,покрет
government|vlada,влада
council|savet,veće,савет,веће
committee commission|odbor,komisija,одбор,комисија
ministry|ministarstvo,министарство
agency|agencija,агенција
office bureau|kancelarija,biro,канцеларија,биро
court|sud,суд
army|vojska,војска
guard|garda,straža,гарда,стража
police|policija,полиција
security|bezbednost,безбедност
defence defense|odbrana,одбрана
justice|pravda,правда
law right|zakon,pravo,закон,право
freedom liberty|sloboda,слобода
independence|nezavisnost,независност
independent|nezavisan,независан
peace|mir,мир
world|svet,свет
victory|pobeda,победа
people nation|narod,народ,narodni,народни
national|nacionalni,национални
homeland fatherland|otadžbina,domovina,отаџбина,домовина
state|država,državni,држава,државни
republic|republika,република
democratic democracy|demokratski,demokratija,демократски,демократија
social socialist|socijalni,socijalistički,социјални,социјалистички
workers labour labor|radnik,rad,радник,рад
peasant farmer|seljak,сељак
youth young|omladina,mlad,омладина,млад
women woman|žena,жена
children child|dete,deca,дете,деца
man human|čovek,човек
citizen civic civil|građanin,građanski,грађанин,грађански
citizens european development|razvoj,развој
new|nov,novi,нови,нов
old|star,stari,стари
great big large|veliki,велики
small little|mali,мали
good|dobar,добар
green|zeleni,зелени
black|crni,crn,црни,црн
white|beli,бели
red|crveni,црвени
blue|plavi,плави
gold golden|zlato,zlatni,злато,златни
morning|jutro,jutarnji,јутро,јутарњи
dawn|zora,зора
day|dan,дан
evening|veče,večernji,вече,вечерњи
night|noć,ноћ
today|danas,данас
tomorrow|sutra,сутра
future|budućnost,будућност
time times|vreme,време
week weekly|nedelja,nedeljnik,недеља,недељник
newspaper gazette paper|novine,list,новине,лист
news|vesti,novosti,вести,новости
politics policy|politika,политика
voice|glas,глас
word|reč,реч
post mail courier|pošta,kurir,пошта,курир
messenger herald|glasnik,vesnik,гласник,весник
sun|sunce,сунце
moon|mesec,месец
star|zvezda,звезда
sky heaven|nebo,небо
earth land|zemlja,земља
fire|vatra,oganj,ватра,огањ
water|voda,вода
wind|vetar,ветар
light|svetlost,светлост
sea|more,море
river|reka,река
lake|jezero,језеро
mountain hill|planina,gora,brdo,планина,гора
island|ostrvo,острво
forest|šuma,шума
city town|grad,град
village|selo,село
house home|kuća,dom,кућа,дом
church|crkva,црква
fortress castle|tvrđava,zamak,тврђава,замак
palace|dvor,palata,двор,палата
square|trg,трг
bridge|most,мост
gate|kapija,vrata,капија,врата
road way|put,drum,пут
lion|lav,лав
eagle|orao,орао
falcon|soko,соко
wolf|vuk,вук
bear|medved,медвед
horse|konj,коњ
spring|proleće,пролеће
summer|leto,лето
autumn fall|jesen,јесен
winter|zima,зима
north|sever,severni,север,северни
south|jug,južni,југ,јужни
east|istok,istočni,исток,источни
west|zapad,zapadni,запад,западни
supreme high|vrhovni,visoki,врховни,високи
general common|opšti,општи
united|ujedinjen,ujedinjeni,уједињени
free|slobodan,слободан
first|prvi,први
strong power force|snaga,sila,snažan,снага,сила
hope|nada,нада
trust confidence|poverenje,поверење
change|promena,промена
choice election|izbor,izborni,избор,изборни
health|zdravlje,zdravstvo,здравље,здравство
education|prosveta,obrazovanje,просвета
science|nauka,наука
economy economic|ekonomija,privreda,економија,привреда
trade commerce|trgovina,трговина
industry|industrija,индустрија
finance|finansije,финансије
interior internal|unutrašnji,unutrašnjih,унутрашњи
foreign external|spoljni,inostrani,спољни
book|knjiga,књига
song poem|pesma,песма
king royal|kralj,kraljevski,краљ,краљевски
queen|kraljica,краљица
saint holy|sveti,свети
god|bog,бог
left|levica,levi,левица,леви
right|desnica,desni,десница,десни
serbian|srpski,српски
bulgarian|bugarski,бугарски
european|evropski,европски
assembly parliament|skupština,sabor,скупштина,сабор
leaf sheet|list,лист
there is such people|ima,има
continue change|nastavak,наставак
rise revival|preporod,препород
oathkeepers|zavetnici,заветници
enough stop|dosta,доста
against|protiv,против
violence|nasilje,насиље
mother|majka,мајка
father|otac,отац
brother|brat,брат
war|rat,рат
fighter|borac,борац
hero|heroj,junak,херој,јунак
heart|srce,срце
life|život,живот
love|ljubav,љубав
our|naš,наш
together|zajedno,заједно
true real|istina,istinit,истина
clean pure|čist,чист
prize award|nagrada,награда
television|televizija,телевизија
`,
};
