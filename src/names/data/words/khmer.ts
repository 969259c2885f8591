import type {LanguageWords} from './language-words.js';

/** Khmer: our own table, from general knowledge of the language. */
export const KHMER: LanguageWords = {
	small: 'នៃ និង ការ របស់ ដើម្បី ភាព',
	rows: `
party|គណបក្ស,បក្ស
union association league alliance|សហភាព,សមាគម,សម្ព័ន្ធ
unity|ឯកភាព,សាមគ្គី
movement|ចលនា
front|រណសិរ្ស
ministry|ក្រសួង
government|រដ្ឋាភិបាល
council|ក្រុមប្រឹក្សា
committee commission|គណៈកម្មាធិការ,គណៈកម្មការ
agency|ទីភ្នាក់ងារ
bureau office|ការិយាល័យ
office bureau|ការិយាល័យ
center centre|មជ្ឈមណ្ឌល
institute|វិទ្យាស្ថាន
university|សាកលវិទ្យាល័យ,មហាវិទ្យាល័យ
academy|បណ្ឌិត្យសភា
school|សាលា
library|បណ្ណាល័យ
museum|សារមន្ទីរ
theatre theater|មហោស្រព,រោងមហោស្រព
bank|ធនាគារ
fund foundation|មូលនិធិ
court tribunal|តុលាការ,សាលាក្តី
army|កងទ័ព,យោធា
guard|ឆ្មាំ,អង្គរក្ស
police|នគរបាល,ប៉ូលិស
security safety|សន្តិសុខ
defence defense|ការពារជាតិ,ការពារ
justice judicial|យុត្តិធម៌
law right legal|ច្បាប់
order|សណ្តាប់ធ្នាប់
truth|ការពិត,ភាពពិត
freedom liberty|សេរីភាព
independence|ឯករាជ្យ
independent|ឯករាជ្យ
solidarity|សាមគ្គីភាព
peace world|សន្តិភាព
world|ពិភពលោក
victory|ជ័យជំនះ
people folk nation popular|ប្រជាជន,ប្រជា,រាស្ត្រ
national nation|ជាតិ
homeland fatherland motherland|មាតុភូមិ
state|រដ្ឋ
republic|សាធារណរដ្ឋ
democracy democratic|ប្រជាធិបតេយ្យ
social socialist|សង្គម
communist|កុម្មុយនីស្ត
worker labour labor work|កម្មករ,ការងារ
peasant farmer|កសិករ
youth young|យុវជន
woman female|ស្ត្រី,នារី
child kid|កុមារ
man human person|មនុស្ស
right|សិទ្ធិ
citizen civic civil citizenship|ពលរដ្ឋ
new|ថ្មី
old ancient|ចាស់
great big large grand|មហា,ធំ
small little|តូច
good|ល្អ
green|បៃតង
black|ខ្មៅ
white|ស
red|ក្រហម
blue|ខៀវ
gold golden|មាស
morning dawn|ព្រឹក
dawn daybreak sunrise|អរុណ,រះ
day|ថ្ងៃ
evening|ល្ងាច
night|យប់,រាត្រី
today|ថ្ងៃនេះ
tomorrow|ស្អែក
future|អនាគត
time times|ពេលវេលា,សម័យ
week weekly|សប្តាហ៍
daily everyday|ប្រចាំថ្ងៃ
newspaper gazette paper|កាសែត,សារព័ត៌មាន
news|ព័ត៌មាន
journal magazine|ទស្សនាវដ្តី
mirror|កញ្ចក់
voice|សំឡេង
letter post mail courier|ប៉ុស្តិ៍,សំបុត្រ
rain|ភ្លៀង
sun sunshine|ព្រះអាទិត្យ
moon|ព្រះច័ន្ទ
star|ផ្កាយ
sky heaven|មេឃ
earth land ground|ផែនដី,ដី
fire|ភ្លើង
water|ទឹក
wind|ខ្យល់
light|ពន្លឺ
sea|សមុទ្រ
river|ទន្លេ,ស្ទឹង
lake|បឹង
mountain hill|ភ្នំ
island|កោះ
forest wood|ព្រៃ
field|វាល
city town|ទីក្រុង,ក្រុង
village|ភូមិ
house home|ផ្ទះ
church|វិហារ
palace|វាំង
tower|ប៉ម
bridge|ស្ពាន
gate door|ទ្វារ
road way path|ផ្លូវ
railway railroad|ផ្លូវដែក
flag banner|ទង់
lion|តោ
eagle|ឥន្ទ្រី
tiger|ខ្លា
elephant|ដំរី
horse|សេះ
bird|បក្សី
flower blossom bloom|ផ្កា,បុប្ផា
lotus|ឈូក
tree|ដើមឈើ
north northern|ជើង,ខាងជើង
south southern|ត្បូង,ខាងត្បូង
east eastern|កើត,ខាងកើត,បូព៌ា
west western|លិច,ខាងលិច
central middle|កណ្តាល
supreme high upper|កំពូល
united joint|រួបរួម,សហ
common general|រួម
free|សេរី
first one|ទីមួយ,ដំបូង
strong mighty powerful power force strength|កម្លាំង,អំណាច
hope|សង្ឃឹម,ក្តីសង្ឃឹម
reform|កំណែទម្រង់
change|ផ្លាស់ប្តូរ
choice election electoral|បោះឆ្នោត
rescue save|សង្គ្រោះ
development progress|អភិវឌ្ឍន៍,អភិវឌ្ឍ
health healthcare medical|សុខាភិបាល
education enlightenment|អប់រំ
science research|វិទ្យាសាស្ត្រ
culture|វប្បធម៌
economy economic|សេដ្ឋកិច្ច
trade commerce|ពាណិជ្ជកម្ម
industry|ឧស្សាហកម្ម
finance financial|ហិរញ្ញវត្ថុ
interior internal home|មហាផ្ទៃ
foreign external|បរទេស,ការបរទេស
brother brotherhood|បង,បងប្អូន
friend friendship|មិត្ត,មិត្តភាព
family|គ្រួសារ
life|ជីវិត
memory memorial|អនុស្សាវរីយ៍
war|សង្គ្រាម
revolution revolutionary|បដិវត្តន៍
company corporation|ក្រុមហ៊ុន
festival holiday feast|បុណ្យ,មហោស្រព
cup|ពាន
prize award|រង្វាន់,ពានរង្វាន់
game play|កីឡា,ល្បែង
song|ចម្រៀង,បទ
book|សៀវភៅ
king royal kingdom|ស្តេច,ព្រះមហាក្សត្រ,រាជ
royal|រាជ,រាជាណាចក្រ
kingdom king royal|ព្រះរាជាណាចក្រ
queen|ក្សត្រី
khmer|ខ្មែរ
cambodian cambodia|កម្ពុជា
chinese china|ចិន
american america|អាមេរិក
assembly parliament|សភា,រដ្ឋសភា
senate|ព្រឹទ្ធសភា
act law statute bill|ច្បាប់
constitution constitutional|រដ្ឋធម្មនុញ្ញ
treaty accord pact|សន្ធិសញ្ញា
agreement deal accord pact|កិច្ចព្រមព្រៀង
television tv channel|ទូរទស្សន៍
radio|វិទ្យុ
film movie cinema|ភាពយន្ត,កុន
department division|នាយកដ្ឋាន,មន្ទីរ
authority power|អាជ្ញាធរ
organization body|អង្គការ
federation federal union|សហព័ន្ធ
air|អាកាស
force power|កម្លាំង,កង
border frontier|ព្រំដែន
president presidential|ប្រធាន,ប្រធានាធិបតី
minister|រដ្ឋមន្ត្រី
prime minister|នាយករដ្ឋមន្ត្រី
governor|អភិបាល
leader|មេដឹកនាំ
secretary|លេខាធិការ
conference congress|សន្និសីទ
congress|សមាជ
olympic|អូឡាំពិក
protest demonstration|បាតុកម្ម
campaign|យុទ្ធនាការ
project program|គម្រោង
plan|ផែនការ
honor honour|កិត្តិយស
love|ស្នេហា,ស្រឡាញ់
dream|សុបិន,ក្តីសុបិន
human|មនុស្ស
humanity humanitarian|មនុស្សធម៌
help aid assistance|ជំនួយ
service|សេវា
cooperation collaboration|សហប្រតិបត្តិការ
mother|ម្តាយ,មាតា
father|ឪពុក,បិតា
teacher|គ្រូ
doctor physician|វេជ្ជបណ្ឌិត
student|និស្សិត,សិស្ស
soldier|ទាហាន
market|ផ្សារ
hospital|មន្ទីរពេទ្យ
stadium|ពហុកីឡដ្ឋាន
airport|អាកាសយានដ្ឋាន
prison|ពន្ធនាគារ
temple shrine|ប្រាសាទ,វត្ត
province region|ខេត្ត
district region|ស្រុក,ខណ្ឌ
country|ប្រទេស
street|វិថី
ship|នាវា,កប៉ាល់
story tale|រឿង
music|តន្ត្រី,ភ្លេង
dance|របាំ
art|សិល្បៈ
sport sports|កីឡា
football soccer|បាល់ទាត់
agriculture agricultural farming|កសិកម្ម
energy|ថាមពល
electricity electric power|អគ្គិសនី
transport transportation|ដឹកជញ្ជូន
tourism|ទេសចរណ៍
environment|បរិស្ថាន
vaccine|វ៉ាក់សាំង
year|ឆ្នាំ
month|ខែ
history historical|ប្រវត្តិ,ប្រវត្តិសាស្ត្រ
international|អន្តរជាតិ
public|សាធារណៈ
candle|ភ្លើងទៀន,ទៀន
election|បោះឆ្នោត,ការបោះឆ្នោត
land|ដី
labor|ការងារ
`,
};
