import type {LanguageWords} from './language-words.js';

/** Yoruba: our own table, from general knowledge of the language. */
export const YORUBA: LanguageWords = {
	small: 'ti ni ati fun awon si',
	rows: `
party|ẹgbẹ́,ẹgbẹ́ òṣèlú,ẹgbẹ
union association league alliance|ẹgbẹ́,ìṣọ̀kan
unity|ìṣọ̀kan,ìsọ̀kan
movement|ìgbìmọ̀,ìlàkàkà
ministry|ilé iṣẹ́
government|ìjọba
council|ìgbìmọ̀
committee commission|ìgbìmọ̀
commission board|àjọ
agency|àjọ
office bureau|ọ́fíìsì
center centre|ibùdó,gbọ̀ngàn
university|yunifásítì,ifáfitì
school|ilé ẹ̀kọ́,ilé ìwé
library|ilé ìkàwé
bank|ilé ìfowópamọ́
court tribunal|ilé ẹjọ́,kóòtù
supreme court|ilé ẹjọ́ gíga
army|ọmọ ogun,ológun
police|ọlọ́pàá
security safety|ààbò,aabo
justice judicial|ìdájọ́,òdodo
law right legal|òfin
truth|òtítọ́,òótọ́
freedom liberty|òmìnira
independence|òmìnira
peace world|àlàáfíà
world|ayé,àgbáyé
victory|ìṣẹ́gun
people folk nation popular|ènìyàn,àwọn ènìyàn,ará ìlú
national nation|orílẹ̀ èdè,orílẹ̀-èdè
country|orílẹ̀ èdè,ìlú
homeland fatherland motherland|ilẹ̀ baba
state|ìpínlẹ̀
democracy democratic|ìjọba tiwantiwa
worker labour labor work|òṣìṣẹ́
peasant farmer|àgbẹ̀
youth young|ọ̀dọ́
woman female|obìnrin
child kid|ọmọdé
man human person|ọkùnrin,ènìyàn
right|ẹ̀tọ́
new|tuntun,titun
old ancient|àtijọ́,àgbà
great big large grand|ńlá,nla
small little|kékeré
good|rere,dára
black|dúdú
white|funfun
red|pupa
gold golden|wúrà
morning dawn|òwúrọ̀
day|ọjọ́
evening|ìrọ̀lẹ́
night|alẹ́,òru
today|òní
tomorrow|ọ̀la
future|ọjọ́ iwájú
time times|àkókò,ìgbà
newspaper gazette paper|ìwé ìròyìn
news|ìròyìn
spokesman alaroye|aláròyé
voice|ohùn
word|ọ̀rọ̀
letter post mail courier|lẹ́tà
rain|òjò
sun sunshine|oòrùn
moon|òṣùpá
star|ìràwọ̀
sky heaven|ọ̀run,òfurufú
earth land ground|ilẹ̀,ayé
fire|iná
water|omi
wind|afẹ́fẹ́
light|ìmọ́lẹ̀
sea|òkun
river|odò
mountain hill|òkè
forest wood|igbó
city town|ìlú
village|abúlé
house home|ilé
church|ìjọ,ṣọ́ọ̀ṣì
palace|ààfin
bridge|afárá
road way path|ọ̀nà
flag banner|àsíá
lion|kìnnìún
elephant|erin
leopard|àmọ̀tẹ́kùn
leopard amotekun|amotekun
horse|ẹṣin
bird|ẹyẹ
tree|igi
north northern|àríwá
south southern|gúúsù
east eastern|ìlà oòrùn
west western|ìwọ̀ oòrùn
first one|àkọ́kọ́,kìíní
strong mighty powerful power force strength|agbára
hope|ìrètí
change|ìyípadà
election|ìdìbò
choice election electoral|ìdìbò
development progress|ìdàgbàsókè
progress|ìtẹ̀síwájú
health healthcare medical|ìlera
education enlightenment|ẹ̀kọ́
culture|àṣà
economy economic|ọrọ̀ ajé
trade commerce|òwò
brother brotherhood|arákùnrin
friend friendship|ọ̀rẹ́
family|ẹbí
life|ayé,ìyè
war|ogun
festival holiday feast|ọdún,àjọ̀dún
prize award|ẹ̀bùn,àmì ẹ̀yẹ
game play|eré
song|orin
book|ìwé
king royal kingdom|ọba
queen|ayaba
god|ọlọ́run,olódùmarè
assembly parliament|ilé ìgbìmọ̀ aṣòfin,aṣòfin
constitution constitutional|ìwé òfin
radio|rédíò
film movie cinema|fíìmù
president presidential|ààrẹ
minister|mínísítà
governor|gómìnà
leader|olórí
love|ìfẹ́
dream|àlá
wisdom|ọgbọ́n
heart|ọkàn
help aid assistance|ìrànlọ́wọ́
mother|ìyá
father|bàbá
teacher|olùkọ́
doctor physician|dókítà,oníṣègùn
student|akẹ́kọ̀ọ́
soldier|ọmọ ogun,sójà
hero|akọni
hunter|ọdẹ
market|ọjà
hospital|ilé ìwòsàn
story tale|ìtàn
history historical|ìtàn
art|iṣẹ́ ọnà
agriculture agricultural farming|iṣẹ́ àgbẹ̀
ethnic|ẹ̀yà
`,
};
