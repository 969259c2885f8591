import {ROMANCE} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** French: our own table, from general knowledge of the language. */
export const FRENCH: LanguageWords = {
	endings: ROMANCE,
	small: 'le la les l un une de du des d et en pour au aux à',
	rows: `
party|parti
union association league alliance|union,alliance
unity|unité
movement|mouvement
front|front
platform|plateforme
ministry|ministère
government|gouvernement
council|conseil
committee commission|comité,commission
agency|agence
bureau office|bureau,office
center centre|centre
institute|institut
university|université
academy|académie
school|école
library|bibliothèque
museum|musée
theatre theater|théâtre
bank|banque
fund foundation|fonds,fondation
court tribunal|cour,tribunal
army|armée
guard|garde
police|police
security safety|sécurité
defence defense|défense
justice|justice
law right|droit,loi
order|ordre
truth|vérité
freedom liberty|liberté
independence|indépendance
independent|indépendant
solidarity|solidarité
peace world|paix
world|monde
victory|victoire
people folk nation|peuple
national nation|national,nation
homeland fatherland motherland|patrie
state|état
republic|république
democracy democratic|démocratie,démocratique
social socialist|social,socialiste
communist|communiste
workers labour labor|ouvrier,travailleur,travail
peasant farmer|paysan
youth young|jeunesse,jeune
women woman|femme
children child|enfant
man human person|homme
rights right|droits
citizen civic civil|citoyen,civil
new|nouveau,nouvelle
old ancient|vieux,ancien
great big large grand|grand
small little|petit
good|bon
green|vert
black|noir
white|blanc
red|rouge
blue|bleu
gold golden|or,doré
morning dawn|matin
dawn daybreak sunrise|aube,aurore
day|jour,journée
evening|soir
night|nuit
today|aujourd'hui
tomorrow|demain
future|avenir,futur
time times|temps
week weekly|semaine
daily everyday|quotidien
newspaper gazette paper|journal,gazette
news|nouvelles,actualité,infos
statement bulletin gazette record|bulletin
journal magazine|magazine,revue,journal
mirror|miroir
voice|voix
word|mot,parole
letter post mail courier|poste,courrier
echo|écho
moment instant minute|instant,moment
rain|pluie
sun sunshine|soleil
moon|lune
star|étoile
sky heaven|ciel
earth land ground|terre
universe cosmos space|univers
fire|feu
water|eau
wind|vent
light|lumière
sea|mer
river|rivière,fleuve
lake|lac
mountain hill|mont,montagne
island|île
forest wood|forêt,bois
field|champ
city town|ville,cité
village|village
house home|maison
church|église
castle fortress|château
palace|palais
tower|tour
square|place
bridge|pont
gate door|porte
road way path|voie,chemin,route
railway railroad|chemin de fer
globe sphere|globe
compass|boussole
key|clé
bell|cloche
flag banner|drapeau
sword shield|bouclier
lion|lion
eagle|aigle
falcon hawk|faucon
wolf|loup
bear|ours
horse|cheval
bird|oiseau
jellyfish medusa|méduse
apple|pomme
rose flower|rose,fleur
tree|arbre
bread|pain
spring|printemps
summer|été
autumn fall|automne
winter|hiver
north northern|nord
south southern|sud
east eastern|est,orient
west western|ouest,occident
central middle|central,milieu
supreme high upper|suprême,haut
united joint|uni
common general|commun,général
free|libre
first one|premier
strong power force strength|force,pouvoir
hope|espoir
trust confidence|confiance
reform|réforme
renaissance revival rebirth awakening|renaissance,réveil
change|changement
choice election electoral|choix,élection
development progress|développement,progrès
prosperity welfare prosperous|prospérité,bien-être
health|santé
education enlightenment|éducation
science research|science,recherche
culture|culture
economy economic|économie,économique
trade commerce|commerce
industry|industrie
finance financial|finance,finances,financier
interior internal home|intérieur
foreign external|étranger
miner|mineur
mayor starost|maire,le maire
servant|serviteur
brother brotherhood|frère,fraternité
friend friendship|ami,amitié
family|famille
life|vie
memory memorial|mémoire
war|guerre
revolution revolutionary|révolution
resistance|résistance
club society|club,société
company corporation|compagnie,société
festival holiday feast|festival,fête
cup|coupe
prize award|prix
game play|jeu
song|chanson
book|livre
king royal|roi,royal
prince|prince
queen|reine
saint holy|saint
god|dieu
islamic muslim|islamique,musulman
christian|chrétien
popular people|populaire
left|gauche
right|droite
step forward advance|pas,avant
german|allemand
russian|russe
ukrainian|ukrainien
polish|polonais
czech|tchèque
hungarian|hongrois
turkish|turc
indian|indien
french|français
european|européen
american|américain
arab arabic|arabe
korean|coréen
space|espace
modern contemporary|moderne
three|trois
pyramid|pyramide
assembly parliament|assemblée
leaf sheet page|feuille
line|ligne
fortune luck happiness|fortune,bonheur
rise ascent climb|essor,montée
`,
};
