import {ROMANCE} from './endings.js';
import type {LanguageWords} from './language-words.js';

/** Portuguese: our own table, from general knowledge of the language. */
export const PORTUGUESE: LanguageWords = {
	endings: ROMANCE,
	small: 'o a os as um uma e do da dos das de no na em por para',
	rows: `
party|partido
union association league alliance|união,aliança
unity|unidade
movement|movimento
front|frente
platform|plataforma
ministry|ministério
government|governo
council|conselho
committee commission|comitê,comissão
agency|agência
bureau office|escritório
center centre|centro
institute|instituto
university|universidade
academy|academia
school|escola
library|biblioteca
museum|museu
theatre theater|teatro
bank|banco
fund foundation|fundo,fundação
court tribunal|tribunal
army|exército
guard|guarda
police|polícia
security safety|segurança
defence defense|defesa
justice|justiça
law right|direito,lei
order|ordem
truth|verdade
freedom liberty|liberdade
independence|independência
independent|independente
solidarity|solidariedade
peace world|paz
world|mundo
victory|vitória
people folk nation|povo
national nation|nacional,nação
homeland fatherland motherland|pátria
state|estado
republic|república
democracy democratic|democracia,democrático
social socialist|social,socialista
communist|comunista
workers labour labor|trabalhador,trabalho
peasant farmer|camponês
youth young|juventude,jovem
women woman|mulher
children child|criança
man human person|homem
rights right|direitos
citizen civic civil|cidadão
new|novo
old ancient|velho
great big large grand|grande
small little|pequeno
good|bom
green|verde
black|preto
white|branco
red|vermelho
blue|azul
gold golden|ouro
morning dawn|manhã
dawn daybreak sunrise|aurora
day|dia
evening|tarde,noite
night|noite
today|hoje
tomorrow|amanhã
future|futuro
time times|tempo
week weekly|semana
daily everyday|diário
newspaper gazette paper|jornal
news|notícia
statement bulletin gazette record|boletim
journal magazine|revista,jornal
mirror|espelho
voice|voz
word|palavra
letter post mail courier|correio
echo|eco
moment instant minute|momento
rain|chuva
sun sunshine|sol
moon|lua
star|estrela
sky heaven|céu
earth land ground|terra
universe cosmos space|universo
fire|fogo
water|água
wind|vento
light|luz
sea|mar
river|rio
lake|lago
mountain hill|monte,montanha
island|ilha
forest wood|floresta
field|campo
city town|cidade
village|aldeia
house home|casa
church|igreja
castle fortress|castelo
palace|palácio
tower|torre
square|praça
bridge|ponte
gate door|porta
road way path|caminho
railway railroad|ferrovia
globe sphere|globo
compass|bússola
key|chave
bell|sino
flag banner|bandeira
sword shield|escudo
lion|leão
eagle|águia
falcon hawk|falcão
wolf|lobo
bear|urso
horse|cavalo
bird|pássaro
jellyfish medusa|medusa,água-viva
apple|maçã
rose flower|rosa,flor
tree|árvore
bread|pão
spring|primavera
summer|verão
autumn fall|outono
winter|inverno
north northern|norte
south southern|sul
east eastern|leste
west western|oeste
central middle|central,médio
supreme high upper|supremo,alto
united joint|unido
common general|comum,geral
free|livre
first one|primeiro
strong power force strength|força,poder
hope|esperança
trust confidence|confiança
reform|reforma
renaissance revival rebirth awakening|renascimento
change|mudança
choice election electoral|eleição,eleitoral
development progress|desenvolvimento,progresso
prosperity welfare prosperous|prosperidade
health|saúde
education enlightenment|educação
science research|ciência,pesquisa
culture|cultura
economy economic|economia,econômico
trade commerce|comércio
industry|indústria
finance financial|finanças,fazenda
interior internal home|interior
foreign external|exterior,estrangeiro
miner|mineiro
mayor starost|prefeito
servant|servo
brother brotherhood|irmão,irmandade
friend friendship|amigo,amizade
family|família
life|vida
memory memorial|memória
war|guerra
revolution revolutionary|revolução
resistance|resistência
club society|clube,sociedade
company corporation|companhia,empresa
festival holiday feast|festival,festa
cup|taça,copa
prize award|prêmio,prémio
game play|jogo
song|canção
book|livro
king royal|rei,real
prince|príncipe
queen|rainha
saint holy|são,santo
god|deus
islamic muslim|islâmico,muçulmano
christian|cristão
popular people|popular
left|esquerda
right|direita
step forward advance|passo,avante
german|alemão
russian|russo
ukrainian|ucraniano
polish|polonês
czech|tcheco
hungarian|húngaro
turkish|turco
indian|indiano
french|francês
european|europeu
american|americano
arab arabic|árabe
korean|coreano
space|espaço
modern contemporary|moderno
three|três
pyramid|pirâmide
assembly parliament|assembleia
leaf sheet page|folha
line|linha
fortune luck happiness|sorte,felicidade
rise ascent climb|ascensão
`,
};
