import type {LanguageWords} from './language-words.js';

/** Kannada: our own table, from general knowledge of the language. */
export const KANNADA: LanguageWords = {
	link: /^$/,
	endings: /(?:ಗಳು|ಗಳ|ದ|ವು|ು)$/,
	small: 'ಮತ್ತು',
	rows: `
party|ಪಕ್ಷ
union association league alliance|ಸಂಘ,ಒಕ್ಕೂಟ
unity|ಏಕತೆ,ಐಕ್ಯತೆ
movement|ಚಳವಳಿ,ಆಂದೋಲನ
front|ರಂಗ
ministry|ಸಚಿವಾಲಯ
government|ಸರ್ಕಾರ
council|ಪರಿಷತ್,ಮಂಡಳಿ
committee commission|ಸಮಿತಿ,ಆಯೋಗ
office bureau|ಕಚೇರಿ
center centre|ಕೇಂದ್ರ
institute|ಸಂಸ್ಥೆ
university|ವಿಶ್ವವಿದ್ಯಾಲಯ
academy|ಅಕಾಡೆಮಿ
school|ಶಾಲೆ
bank|ಬ್ಯಾಂಕ್
fund foundation|ನಿಧಿ
court tribunal|ನ್ಯಾಯಾಲಯ
army|ಸೇನೆ,ಸೈನ್ಯ
police|ಪೊಲೀಸ್
security safety|ಭದ್ರತೆ
defence defense|ರಕ್ಷಣೆ,ರಕ್ಷಣಾ
forum|ವೇದಿಕೆ
justice judicial|ನ್ಯಾಯ
law right legal|ಕಾನೂನು
truth|ಸತ್ಯ
freedom liberty|ಸ್ವಾತಂತ್ರ್ಯ
peace world|ಶಾಂತಿ
world|ವಿಶ್ವ,ಜಗತ್ತು
victory|ವಿಜಯ,ಗೆಲುವು
people folk nation popular|ಜನ,ಪ್ರಜಾ,ಜನತಾ
prajavani voice people|ಪ್ರಜಾವಾಣಿ
national nation|ರಾಷ್ಟ್ರೀಯ
country|ದೇಶ,ನಾಡು
state|ರಾಜ್ಯ
democracy democratic|ಪ್ರಜಾಪ್ರಭುತ್ವ
social socialist|ಸಾಮಾಜಿಕ
worker labour labor work|ಕಾರ್ಮಿಕ
peasant farmer|ರೈತ
youth young|ಯುವ,ಯುವಜನ
woman female|ಮಹಿಳೆ,ಮಹಿಳಾ
child kid|ಮಕ್ಕಳು,ಮಕ್ಕಳ
right|ಹಕ್ಕು,ಹಕ್ಕುಗಳು
citizen civic civil citizenship|ನಾಗರಿಕ
new|ಹೊಸ,ನವ
old ancient|ಹಳೆ
great big large grand|ಮಹಾ,ದೊಡ್ಡ
small little|ಚಿಕ್ಕ,ಸಣ್ಣ
good|ಒಳ್ಳೆಯ
green|ಹಸಿರು
black|ಕಪ್ಪು
white|ಬಿಳಿ
red|ಕೆಂಪು
gold golden|ಚಿನ್ನ,ಸುವರ್ಣ
morning dawn|ಬೆಳಗ್ಗೆ,ಉದಯ
evening|ಸಂಜೆ,ಸಂಧ್ಯಾ
day|ದಿನ
today|ಇಂದು
tomorrow|ನಾಳೆ
daily everyday|ದಿನಪತ್ರಿಕೆ
newspaper gazette paper|ಪತ್ರಿಕೆ
news|ಸುದ್ದಿ,ವಾರ್ತೆ
voice|ಧ್ವನಿ,ವಾಣಿ
sun sunshine|ಸೂರ್ಯ
moon|ಚಂದ್ರ
star|ನಕ್ಷತ್ರ
sky heaven|ಆಕಾಶ
earth land ground|ಭೂಮಿ
fire|ಬೆಂಕಿ,ಅಗ್ನಿ
water|ನೀರು,ಜಲ
wind|ಗಾಳಿ
light|ಬೆಳಕು,ಜ್ಯೋತಿ
sea|ಸಮುದ್ರ
river|ನದಿ
lake|ಕೆರೆ
mountain hill|ಬೆಟ್ಟ,ಪರ್ವತ
forest wood|ಅರಣ್ಯ,ಕಾಡು
city town|ನಗರ
village|ಗ್ರಾಮ,ಹಳ್ಳಿ
house home|ಮನೆ,ಸೌಧ,ಗೃಹ
house legislature vidhana|ವಿಧಾನಸೌಧ
palace|ಅರಮನೆ
fort|ಕೋಟೆ
bridge|ಸೇತುವೆ
road way path|ರಸ್ತೆ,ಮಾರ್ಗ
railway railroad|ರೈಲ್ವೆ
flag banner|ಧ್ವಜ
lion|ಸಿಂಹ
tiger|ಹುಲಿ
elephant|ಆನೆ
horse|ಕುದುರೆ
lotus|ಕಮಲ
flower blossom bloom|ಹೂವು,ಪುಷ್ಪ
tree|ಮರ,ವೃಕ್ಷ
north northern|ಉತ್ತರ
south southern|ದಕ್ಷಿಣ
east eastern|ಪೂರ್ವ
west western|ಪಶ್ಚಿಮ
central middle|ಕೇಂದ್ರ,ಮಧ್ಯ
united joint|ಸಂಯುಕ್ತ
united karnataka|ಸಂಯುಕ್ತ ಕರ್ನಾಟಕ
first one|ಮೊದಲ,ಪ್ರಥಮ
strong mighty powerful power force strength|ಶಕ್ತಿ
power strength shakti|ಶಕ್ತಿ
hope|ಆಶಾ,ಭರವಸೆ
trust confidence|ವಿಶ್ವಾಸ
change|ಬದಲಾವಣೆ
choice election electoral|ಚುನಾವಣೆ
development progress|ಅಭಿವೃದ್ಧಿ
progress|ಪ್ರಗತಿ
health healthcare medical|ಆರೋಗ್ಯ
education enlightenment|ಶಿಕ್ಷಣ
science research|ವಿಜ್ಞಾನ
culture|ಸಂಸ್ಕೃತಿ
economy economic|ಆರ್ಥಿಕ
trade commerce|ವ್ಯಾಪಾರ
industry|ಕೈಗಾರಿಕೆ
brother brotherhood|ಸಹೋದರ
friend friendship|ಮಿತ್ರ
family|ಕುಟುಂಬ
life|ಜೀವನ,ಬದುಕು
war|ಯುದ್ಧ
revolution revolutionary|ಕ್ರಾಂತಿ
festival holiday feast|ಹಬ್ಬ,ಉತ್ಸವ
prize award|ಪ್ರಶಸ್ತಿ
game play|ಆಟ,ಕ್ರೀಡೆ
song|ಹಾಡು,ಗೀತೆ
book|ಪುಸ್ತಕ
king royal kingdom|ರಾಜ
queen|ರಾಣಿ
god|ದೇವರು
hindu|ಹಿಂದೂ
kannada|ಕನ್ನಡ
indian india|ಭಾರತೀಯ,ಭಾರತ
assembly parliament|ಸಭೆ,ವಿಧಾನಸಭೆ
constitution constitutional|ಸಂವಿಧಾನ
act law statute bill|ಕಾಯಿದೆ,ಕಾಯ್ದೆ
film movie cinema|ಚಲನಚಿತ್ರ
department division|ಇಲಾಖೆ
president presidential|ರಾಷ್ಟ್ರಪತಿ,ಅಧ್ಯಕ್ಷ
minister|ಸಚಿವ,ಮಂತ್ರಿ
leader|ನಾಯಕ
march|ಯಾತ್ರೆ
campaign|ಅಭಿಯಾನ
plan|ಯೋಜನೆ
love|ಪ್ರೀತಿ,ಪ್ರೇಮ
dream|ಕನಸು
luck fortune bhagya|ಭಾಗ್ಯ
human|ಮಾನವ
service|ಸೇವೆ
mother|ತಾಯಿ
father|ತಂದೆ
student|ವಿದ್ಯಾರ್ಥಿ
poet|ಕವಿ
soldier|ಸೈನಿಕ
hero|ವೀರ
market|ಮಾರುಕಟ್ಟೆ
hospital|ಆಸ್ಪತ್ರೆ
temple shrine|ದೇವಾಲಯ
district region|ಜಿಲ್ಲೆ
story tale|ಕಥೆ
music|ಸಂಗೀತ
art|ಕಲೆ
agriculture agricultural farming|ಕೃಷಿ
history historical|ಇತಿಹಾಸ
international|ಅಂತರರಾಷ್ಟ್ರೀಯ
congress|ಕಾಂಗ್ರೆಸ್
`,
};
