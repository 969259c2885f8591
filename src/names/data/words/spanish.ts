import {ROMANCE} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Spanish: our own table, from general knowledge of the language. */
export const SPANISH: LanguageWords = {
	endings: ROMANCE,
	small: 'el la los las un una y del de por para en',
	rows: `
party|partido
union association league alliance|unión,alianza
unity|unidad
movement|movimiento
front|frente
platform|plataforma
ministry|ministerio
government|gobierno
council|consejo
committee commission|comité,comisión
agency|agencia
bureau office|oficina
center centre|centro
institute|instituto
university|universidad
academy|academia
school|escuela
library|biblioteca
museum|museo
theatre theater|teatro
bank|banco
fund foundation|fondo,fundación
court tribunal|tribunal,corte
army|ejército
guard|guardia
police|policía
security safety|seguridad
defence defense|defensa
justice|justicia
law right|derecho,ley
order|orden
truth|verdad
freedom liberty|libertad
independence|independencia
independent|independiente
solidarity|solidaridad
peace world|paz
world|mundo
victory|victoria
people folk nation|pueblo
national nation|nacional,nación
homeland fatherland motherland|patria
state|estado
republic|república
democracy democratic|democracia,democrático
social socialist|social,socialista
communist|comunista
workers labour labor|trabajador,obrero,trabajo
peasant farmer|campesino
youth young|juventud,joven
women woman|mujer
children child|niño
man human person|hombre
rights right|derechos
citizen civic civil|ciudadano,civil
new|nuevo
old ancient|viejo,antiguo
great big large grand|gran,grande
small little|pequeño
good|bueno
green|verde
black|negro
white|blanco
red|rojo
blue|azul
gold golden|oro,dorado
morning dawn|mañana
dawn daybreak sunrise|alba,amanecer
day|día
evening|tarde
night|noche
today|hoy
tomorrow|mañana
future|futuro
time times|tiempo
week weekly|semana
daily everyday|diario
newspaper gazette paper|periódico,diario
news|noticia
statement bulletin gazette record|boletín
journal magazine|revista
mirror|espejo
voice|voz
word|palabra
letter post mail courier|correo,correos
echo|eco
moment instant minute|momento
rain|lluvia
sun sunshine|sol
moon|luna
star|estrella
sky heaven|cielo
earth land ground|tierra
universe cosmos space|universo
fire|fuego
water|agua
wind|viento
light|luz
sea|mar
river|río
lake|lago
mountain hill|monte,montaña
island|isla
forest wood|bosque
field|campo
city town|ciudad
village|aldea,pueblo
house home|casa
church|iglesia
castle fortress|castillo
palace|palacio
tower|torre
square|plaza
bridge|puente
gate door|puerta
road way path|camino
railway railroad|ferrocarril
globe sphere|globo
compass|brújula
key|llave,clave
bell|campana
flag banner|bandera
sword shield|escudo
lion|león
eagle|águila
falcon hawk|halcón
wolf|lobo
bear|oso
horse|caballo
bird|pájaro
jellyfish medusa|medusa
apple|manzana
rose flower|rosa,flor
tree|árbol
bread|pan
spring|primavera
summer|verano
autumn fall|otoño
winter|invierno
north northern|norte
south southern|sur
east eastern|este,oriente
west western|oeste,occidente
central middle|central,medio
supreme high upper|supremo,alto
united joint|unido
common general|común,general
free|libre
first one|primero
strong power force strength|fuerza,poder
hope|esperanza
trust confidence|confianza
reform|reforma
renaissance revival rebirth awakening|renacimiento,despertar
change|cambio
choice election electoral|elección,electoral
development progress|desarrollo,progreso
prosperity welfare prosperous|prosperidad,bienestar
health|salud
education enlightenment|educación
science research|ciencia,investigación
culture|cultura
economy economic|economía,económico
trade commerce|comercio
industry|industria
finance financial|finanzas,hacienda
interior internal home|interior
foreign external|exterior,extranjero
miner|minero
mayor starost|alcalde
servant|siervo,servidor
brother brotherhood|hermano,hermandad
friend friendship|amigo,amistad
family|familia
life|vida
memory memorial|memoria
war|guerra
revolution revolutionary|revolución
resistance|resistencia
club society|club,sociedad
company corporation|compañía,empresa
festival holiday feast|festival,fiesta
cup|copa
prize award|premio
game play|juego
song|canción
book|libro
king royal|rey,real
prince|príncipe
queen|reina
saint holy|san,santo
god|dios
islamic muslim|islámico,musulmán
christian|cristiano
popular people|popular
left|izquierda
right|derecha
step forward advance|paso,adelante
german|alemán
russian|ruso
ukrainian|ucraniano
polish|polaco
czech|checo
hungarian|húngaro
turkish|turco
indian|indio
french|francés
european|europeo
american|americano
arab arabic|árabe
korean|coreano
space|espacio
modern contemporary|moderno
three|tres
pyramid|pirámide
assembly parliament|asamblea
leaf sheet page|hoja
line|línea
fortune luck happiness|fortuna,suerte
rise ascent climb|auge,ascenso
`,
};
