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
minister|ministro
president chairman|presidente
alternative|alternativa
league|liga
federation confederation|federación,confederación
society company association|sociedad
club|club,peña
group|grupo
initiative|iniciativa
campaign|campaña
chamber house|cámara
senate|senado
mayor|alcalde
prosecutor prosecution|fiscal,fiscalía
constitution constitutional|constitución,constitucional
federal|federal
criminal crime|criminal,crimen
intelligence news message|inteligencia
service|servicio
navy marine|marina,armada
air force|fuerza aérea
battle fight struggle|batalla,lucha,combate
fighter warrior combatant|combatiente,guerrero,luchador
soldier|soldado
volunteer|voluntario
hero heroic|héroe
victim|víctima
martyr|mártir
mother|madre
father|padre
grandmother grandma|abuela
parent|padres
brother|hermano
sister|hermana
daughter|hija
son|hijo
widow|viuda
friend|amigo
girl|chica,niña
boy|chico,niño
neighbour neighbor|vecino
teacher|maestro,profesor
doctor physician|médico
writer author|escritor,autor
journalist|periodista
hunter|cazador
fisherman fisher|pescador
smith|herrero
miller|molinero
baker|panadero
tailor|sastre
shepherd|pastor
judge|juez
knight|caballero
emperor empire imperial|emperador,imperio,imperial
kingdom|reino
crown|corona
devil|diablo
angel|ángel
soul spirit|alma,espíritu
heart|corazón
blood|sangre
hand|mano
eye|ojo
head|cabeza
death|muerte
love|amor
dream|sueño
dignity|dignidad
honour honor|honor
equality|igualdad
brotherhood fraternity|fraternidad,hermandad
courage bravery|valor,coraje
faith belief|fe
memory remembrance|memoria,recuerdo
heritage legacy|patrimonio,legado
revolution revolutionary|revolución,revolucionario
uprising rebellion insurrection|levantamiento,rebelión
protest demonstration|protesta,manifestación
strike|huelga,paro
march|marcha
rescue save|rescate,salvar
aid help relief|ayuda,auxilio
protection conservation|protección
nature natural|naturaleza,natural
environment environmental|medio ambiente,ambiental
animal|animal
climate|clima
energy|energía
agriculture farming|agricultura
transport traffic|transporte
labour work employment|empleo
family affair matter|asuntos
hospital|hospital
theatre stage|escena
film cinema|película,cine
music|música
art|arte
story history|historia
festival feast|festival,fiesta
championship|campeonato
football soccer|fútbol
sport sports|deporte
television tv|televisión
radio broadcasting|radio,radiodifusión
publishing publisher|editorial
ship boat|barco,buque
harbour harbor port|puerto
airport|aeropuerto
street|calle
market|mercado
garden|jardín
stone rock|piedra,roca
iron|hierro
steel|acero
silver|plata
salt|sal
snow|nieve
ice|hielo
storm|tormenta
lightning flash|rayo,relámpago
thunder|trueno
oak|roble
tiger|tigre
fox|zorro
dog|perro
cat|gato
bull ox|toro,buey
snake serpent|serpiente
swan|cisne
raven crow|cuervo
bee|abeja
yellow|amarillo
orange|naranja
brown|marrón
grey gray|gris
second|segundo
third|tercero
five|cinco
hundred century|siglo,cien
year|año
month monthly|mes,mensual
hour|hora
true real|verdadero
pure clean clear|puro,limpio,claro
strong|fuerte
brave bold|valiente,bravo
eternal|eterno
open|abierto
last|último
long|largo
beautiful|hermoso,bello
patriotic patriot|patriótico,patriota
radical|radical
liberal|liberal
conservative|conservador
progressive progress|progresista
republican|republicano
together|juntos
our we us|nuestro,nosotros
forward onward go|adelante,vamos
live long living|viva,vivo
save salvation|salvación,salvemos
stop|alto,basta
vote|voto,votar
podium we can|podemos
united joint|juntos,unidas
rebellious unbowed|rebelde
arise rise stand up|levántate,despierta
observer|observador
tribune platform|tribuna
chronicle|crónica
evening|vespertino
picture image|imagen
south german|alemán
general universal|universal
italy|italia
netherlands|países bajos
germany|alemania
spain|españa
france|francia
romania|rumania
hungary|hungría
finland|finlandia
poland|polonia
turkey|turquía
greece|grecia
russia|rusia
ukraine|ucrania
europe|europa
clear pure|limpio
bloc block|bloque
`,
};
