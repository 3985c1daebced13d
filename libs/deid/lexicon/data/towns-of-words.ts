// Built by ../build-lexicons.mjs from GeoNames (CC BY 4.0): towns of several words, one a line.
export const TOWNS_OF_WORDS = `
a coruna
a lat
abomey calavi
abu dhabi
abu ghurayb
abu road
acapulco de juarez
ad damazin
ad diwaniyah
ad yaman
addis ababa
ado ekiti
ahwatukee foothills
ajman city
al ahmadi
al amarah
al basrah al qadimah
al fallujah
al fayyum
al hillah
al hoceima
al hudaydah
al hufuf
al jubayl
al kharj
al khums
al kut
al mahallah al kubra
al mansurah
al mawsil al jadidah
al minya
al mubarraz
al qadarif
albany park
alcala de henares
alipur duar
aliso viejo
almere stad
alor setar
altamonte springs
alto barinas
alvaro obregon
alwa tirunagari
ambagarh chauki
angeles city
angra dos reis
ann arbor
ansan si
anyang si
apache junction
aparecida de goiania
apple valley
ar raqqah
ar rayyan
arden arcade
arlington heights
arroyo naranjo
artist village
as samawah
as sulaymaniyah
ashoknagar kalyangarh
ashton under lyne
aspen hill
ateli mandi
atlantic city
auburn gresham
ayd n
az zawiyah
bab ezzouar
bacolod city
bada barabil
badhni kalan
bagc lar
bagha purana
bago city
bahia blanca
bahir dar
bail hongal
baj baj
bal kesir
baldwin park
bali chak
baloda bazar
bamboo flat
bamor kalan
banda aceh
bandar abbas
bandar lampung
bani suwayf
banja luka
bao loc
bar bigha
bara bazar
bara uchana
bari sadri
barka kana
barkhera kalan
barki saria
barpeta road
barra mansa
barrow in furness
basavana bagevadi
bath beach
baton rouge
battle creek
batu pahat
bay city
bayan nur
bel air north
bel air south
belford roxo
bell gardens
bella vista
belmont cragin
belo horizonte
beni mellal
benin city
benito juarez
beri khas
bethel park
betul bazar
beverly cove
beverly hills
bexhill on sea
bhim tal
bhulath gharbi
bia ystok
bielsko biala
bien hoa
bighapur khurd
bihar sharif
bila tserkva
bisenda buzurg
bishunpur urf maharajganj
biswanath chariali
blue springs
bnei brak
boa vista
bobo dioulasso
boca raton
bochum hordel
bognor regis
bonita springs
bordj bou arreridj
borough park
bossier city
bowling green
boyle heights
boynton beach
brentwood estates
brighton beach
brighton park
broken arrow
brooklyn center
brooklyn park
bucheon si
buddh gaya
buena park
buenos aires
buffalo grove
bukit mertajam
bullhead city
burton upon trent
bury st edmunds
cabanatuan city
cachoeiro de itapemirim
cagayan de oro
caloocan city
calumet city
campina grande
campo grande
campos dos goytacazes
can giuoc
can tho
canary wharf
canoga park
cape coral
cape girardeau
cape town
carol city
carol stream
carrollwood village
carson city
casa grande
casas adobes
castello de la plana
castle rock
castro valley
catalina foothills
cathedral city
caxias do sul
cebu city
cedar city
cedar falls
cedar hill
cedar park
cedar rapids
center city
central city
central islip
centro habana
cergy pontoise
chandur bazar
changshu city
chapel hill
charkhi dadri
cheongju si
cherry hill
chhota udepur
chhoti sadri
chiang mai
chicago heights
chicago lawn
chicago loop
chik ballapur
chincha alta
chinna salem
chino hills
chon buri
chuari khas
chula vista
citrus heights
city of balikpapan
city of milford balance
city of sammamish
city of westminster
ciudad apodaca
ciudad benito juarez
ciudad bolivar
ciudad camilo cienfuegos
ciudad del carmen
ciudad del este
ciudad general escobedo
ciudad guayana
ciudad lineal
ciudad lopez mateos
ciudad madero
ciudad nezahualcoyotl
ciudad obregon
ciudad victoria
clacton on sea
clement town
cleveland heights
clinton township
cluj napoca
coconut creek
coeur dalene
college park
college station
colonia del valle
colorado springs
commerce city
coney island
coon rapids
cooper city
copperas cove
coral gables
coral springs
corpus christi
costa mesa
cottage grove
cottonwood heights
council bluffs
country club
coxs bazar
croix des bouquets
crystal lake
cuautitlan izcalli
culver city
cutler bay
cuyahoga falls
cypress hills
da nang
dale city
dalsingh sarai
daly city
dam dam
dana point
dania beach
dar es salaam
dayal bagh
daytona beach
dearborn heights
deer park
deer valley
deerfield beach
defence colony
dehiwala mount lavinia
dehra dun
deir ez zor
del rio
delegacion cuajimalpa de morelos
delray beach
deori khas
dera ghazi khan
dera gopipur
dera nanak
derry village
des moines
des plaines
deulgaon raja
devgadh bariya
diamond bar
diamond harbour
diez de octubre
dire dawa
diyarbak r
dod ballapur
donostia san sebastian
downers grove
dum duma
duque de caxias
dyker heights
east brunswick
east chattanooga
east concord
east flatbush
east florence
east hampton
east harlem
east hartford
east honolulu
east independence
east jerusalem
east kilbride
east lake
east lansing
east london
east los angeles
east meadow
east new york
east norwalk
east orange
east pensacola heights
east point
east providence
east village
eau claire
ebute ikorodu
ecatepec de morelos
ech chettia
echo park
eden prairie
efon alaaye
egypt lake leto
el achir
el cajon
el centro
el daein
el dorado hills
el fasher
el mirage
el monte
el obeid
el paso
el tigre
elaz g
elk grove
elk grove village
ellesmere port
ellicott city
eloy alfaro
enchanted hills
enfield town
fair lawn
fair oaks
fall river
far rockaway
farmers branch
farmington hills
fatehganj west
fatehgarh churian
fatehpur chaurasi
fatehpur sikri
federal way
feira de santana
ferraz de vasconcelos
fes al bali
financial district
firozpur jhirka
florence graham
flower mound
fond du lac
foothill farms
forest hills
fort collins
fort gloster
fort lauderdale
fort lee
fort myers
fort pierce
fort smith
fort wayne
fort worth
foster city
fountain valley
foz do iguacu
framingham center
francisco morato
frankfurt am main
french rocks
fuencarral el pardo
fukui shi
gadag betageri
gaddi annaram
gage park
gandhi nagar
ganj dundwara
ganj muradabad
garden grove
garha brahman
garhi pukhta
gasteiz vitoria
general santos
george town
gho brahmanan de
ghoti budrukh
gifu shi
glen burnie
glendale heights
goa velha
gola bazar
gola gokarannath
gold coast
golden glades
gomez palacio
gonda city
goose creek
governador valadares
govindapuram chilakaluripet guntur
goyang si
grand forks
grand island
grand junction
grand prairie
grand rapids
grants pass
great falls
great sankey
great yarmouth
greater grand crossing
greater noida
greater sudbury
green bay
greenacres city
grove city
guatemala city
guntakal junction
guri si
guru har sahai
gustavo adolfo madero
hacienda heights
hafar al batin
hallandale beach
halle saale
haltom city
hamburg mitte
hamburg nord
hanover park
harda khas
harina pashdal bar
hat yai
hells kitchen
hemel hempstead
heroica matamoros
high peak
high point
high wycombe
highlands ranch
hilton head
hilton head island
hirapur hamesha
hitachi naka
ho chi minh city
hoffman estates
hole narsipur
holly springs
hong kong
horta guinardo
hot springs
hot springs national park
hualien city
huber heights
hulan ergi
huntington beach
huntington park
huntington station
hwaseong si
icheon si
idaho falls
ijebu ode
ijero ekiti
ikot ekpene
ila orangun
iligan city
inda chhoi
indian trail
ingraj bazar
inver grove heights
iowa city
irving park
ise ekiti
itapecerica da serra
ivano frankivsk
jaboatao dos guararapes
jackson heights
jalgaon jamod
jamaica plain
jambi city
jandiala guru
jawala mukhi
jaynagar majilpur
jefferson city
jeju city
jerez de la frontera
jersey city
jha jha
jhang sadr
joao pessoa
jodiya bandar
johns creek
johnson city
johor bahru
jose c paz
juazeiro do norte
juiz de fora
jumri tilaiya
k r kkale
k z ltepe
kafr ad dawwar
kakogawacho honmachi
kalagarh project colony
kamensk uralskiy
kampung baru subang
kanina khas
kansas city
karol bagh
ken caryl
kendale lakes
kendall west
keshorai patan
kew gardens hills
khabarovsk vtoroy
khajuraho group of monuments
khamanon kalan
khamis mushait
khan yunis
khem karan
kheri sampla
khomeyni shahr
khoroshevo mnevniki
kil bhuvanagiri
kings bridge
kings lynn
kingston upon hull
kiri buru
kizhake chalakudi
koch bihar
komsomolsk on amur
kot isa khan
kota bharu
kota kinabalu
kryvyi rih
kuala lumpur
kuala terengganu
kyain seikgyi township
la crosse
la gi
la habra
la jolla
la laguna
la mesa
la mirada
la paz
la pintana
la plata
la porte
la presa
la puente
la quinta
la rioja
la romana
la serena
la vergne
la verne
labuan bajo
lachhmangarh sikar
laguna hills
laguna niguel
lake charles
lake elsinore
lake forest
lake havasu city
lake oswego
lake ridge
lake stevens
lake worth
lal bahadur nagar
land o lakes
lapu lapu city
las cruces
las pinas
las tunas
las vegas
lauderdale lakes
lawar khas
le havre
league city
lees summit
lehigh acres
leon de los aldama
letchworth garden city
lewiston orchards
lexington fayette
lhospitalet de llobregat
lincoln park
lincoln square
linton hall
linxia chengguanzhen
lipa city
little elm
little rock
loa janan
logan city
logan square
londonderry county borough
long beach
long branch
long eaton
long xuyen
los altos
los angeles
los banos
los gatos
los mochis
lower west side
ludwigshafen am rhein
lumding railway colony
lytham st annes
mabalacat city
madison heights
magdalena contreras
magugpo poblacion
makati city
maler kotla
malir cantonment
mandaluyong city
mandaue city
mandholi kalan
mangrul pir
manhattan beach
manohar thana
manukau city
maple grove
mar del plata
masaurhi buzurg
mau aimma
mayang imphal
mazar e sharif
mbuji mayi
meethari marwar
menlo park
menomonee falls
merritt island
merthyr tydfil
metairie terrace
mexico city
miami beach
miami gardens
miami lakes
michigan city
midwest city
miguel hidalgo
milton keynes
minnetonka mills
mira mesa
miranpur katra
mirpur khas
mission bend
mission district
mission viejo
missouri city
mogi das cruzes
monterey park
montes claros
montgomery village
moreno valley
morgan hill
morningside heights
morris heights
mott haven
mount juliet
mount laurel
mount lebanon
mount pleasant
mount prospect
mount vernon
mountain view
mueang nonthaburi
mughal sarai
musafir khana
mwene ditu
myrtle beach
naberezhnyye chelny
nagar karnul
naini tal
nakhon ratchasima
nam inh
nandura buzurg
nangloi jat
nara shi
national city
naucalpan de juarez
navi mumbai
nay pyi taw
naya bazar
near north side
neem ka thana
neue neustadt
new albany
new bedford
new berlin
new bern
new braunfels
new britain
new brunswick
new cairo
new city
new delhi
new haven
new iberia
new kingston
new orleans
new rochelle
new south memphis
new york city
newark on trent
newcastle under lyme
newcastle upon tyne
newport beach
newport news
nha trang
niagara falls
nicolas romero
nishi tokyo shi
nishinomiya hama
nizhniy novgorod
nizhny tagil
north atlanta
north bel air
north bergen
north bethesda
north center
north charleston
north chicopee
north fort myers
north guwahati
north highlands
north hills
north hollywood
north la crosse
north lakhimpur
north las vegas
north lauderdale
north lawndale
north little rock
north miami
north miami beach
north olmsted
north peoria
north port
north providence
north richland hills
north ridgeville
north royalton
north shore
north stamford
north tonawanda
north vanlaiphai
north york
nossa senhora do socorro
nou barris
nova friburgo
nova iguacu
novi sad
novo hamburgo
nuevo laredo
nur sultan
nurpur kalan
oak creek
oak hill
oak lawn
oak park
oakland park
ocumare del tuy
ojo de agua
oklahoma city
olive branch
oregon city
orland park
ormond beach
oro valley
oujda angad
overland park
owings mills
oxon hill glassmanor
ozone park
pachuca de soto
pak kret
palia kalan
palm bay
palm beach gardens
palm coast
palm desert
palm harbor
palm springs
palo alto
panama city
paonta sahib
par naogaon
paradip garh
paravur tekkumbhagam
park ridge
park slope
parli vaijnath
pasig city
pasragad branch
passo fundo
peachtree city
peachtree corners
pearl city
pedda nakkalapalem
pembroke pines
penn hills
perth amboy
petah tiqwa
petaling jaya
petropavlovsk kamchatsky
phan thiet
phenix city
phnom penh
phra pradaeng
pico rivera
piedras negras
pinar del rio
pine bluff
pine hills
pinellas park
plant city
pleasant grove
pleasant hill
pointe noire
pompano beach
ponta grossa
ponte vedra beach
port arthur
port au prince
port blair
port charlotte
port de paix
port elizabeth
port harcourt
port louis
port moresby
port orange
port said
port saint lucie
port sudan
portage park
porto alegre
porto novo
porto velho
portsmouth heights
post falls
poza rica de hidalgo
praga po udnie
praia grande
prescott valley
presidente prudente
puente alto
puente de vallecas
puerto cabello
puerto la cruz
puerto montt
puerto princesa
puerto vallarta
punjai puliyampatti
puyang chengguanzhen
queen creek
queens village
quezon city
qui nhon
rach gia
rahim yar khan
raiwala bara
raj nandgaon
raja sansi
ram das
ramanuj ganj
ramganj mandi
rampur hat
rancho cordova
rancho cucamonga
rancho palos verdes
rancho penasquitos
rancho santa margarita
ranir bazar
rapid city
ras al khaimah city
ras bayrut
redondo beach
redwood city
reggio calabria
rego park
ribeirao das neves
ribeirao preto
richards bay
richmond hill
richmond west
rio branco
rio claro
rio cuarto
rio de janeiro
rio grande
rio rancho
rio verde
rishon leziyyon
riviera beach
rochester hills
rock hill
rock island
rocky mount
rogers park
rohnert park
rostov na donu
round rock
rowland heights
royal leamington spa
royal oak
royal palm beach
royal tunbridge wells
sa dec
saint charles
saint clair shores
saint cloud
saint etienne
saint george
saint joseph
saint louis
saint louis park
saint paul
saint peters
saint petersburg
saint thomas mount
sale al jadida
salt lake city
samut prakan
san angelo
san antonio
san bernardino
san bernardo
san blas canillejas
san bruno
san clemente
san cristobal
san diego
san dimas
san fernando
san francisco
san gabriel
san jacinto
san jose
san jose del monte
san juan
san juan capistrano
san leandro
san lorenzo
san luis
san luis obispo
san luis potosi
san luis rio colorado
san marcos
san mateo
san miguel
san miguel de tucuman
san miguel del padron
san miguelito
san pablo
san pedro
san pedro de macoris
san pedro sula
san rafael
san ramon
san salvador
san salvador de jujuy
san tan valley
sandy hills
sandy springs
sanl urfa
sant marti
santa ana
santa barbara
santa barbara doeste
santa catarina
santa clara
santa clarita
santa cruz
santa cruz de tenerife
santa fe
santa luzia
santa maria
santa maria chimalhuacan
santa marta
santa monica
santa paula
santa rosa
santa teresa del tuy
santiago de cuba
santiago de los caballeros
santiago de queretaro
santiago de surco
santiago del estero
santo andre
santo domingo
santo domingo este
santo domingo oeste
sants montjuic
sao bernardo do campo
sao carlos
sao joao de meriti
sao jose
sao jose dos campos
sao leopoldo
sao luis
sao paulo
sao vicente
sarai akil
sarai ekdil
sarai mir
sarka ghat
sawai madhopur
sayreville junction
security widefield
seongnam si
seoni malwa
sete lagoas
seven pagodas
severna park
shadipur julana
shah alam
sham churasi
sheepshead bay
sherman oaks
shibin al kawm
shivaji nagar
si racha
sidi bel abbes
sierra vista
sikandra rao
silver lake
silver spring
simi valley
sioux city
sioux falls
siswa bazar
soledad de graciano sanchez
souk ahras
south bel air
south bend
south benfleet
south boston
south croydon
south gate
south hill
south jordan
south jordan heights
south kingstown
south lawndale
south miami heights
south peabody
south san francisco
south shields
south shore
south suffolk
south tangerang
south valley
south vineland
south whittier
southend on sea
spanish fork
spokane valley
spring hill
spring valley
springfield gardens
sravana belgola
sri dungargarh
sri madhopur
st albans
st charles
st helens
st johns
st louis
st petersburg
staryy oskol
state college
staten island
sterling heights
stockton on tees
stoke on trent
studio city
subang jaya
sugar land
suitland silver hill
sumqay t
sun city
sun prairie
sungai petani
sunrise manor
sunset park
sutton coldfield
sutton in ashfield
taboao da serra
talegaon dabhade
talwandi bhai
tanjung pinang
taoyuan city
tarlac city
tarn taran
tel aviv
tempe junction
temple city
terre haute
tetuan de las victorias
texas city
thana bhawan
thanna mandi
the acreage
the bronx
the colony
the hague
the hammocks
the villages
the woodlands
thi xa phu my
thies nones
thousand oaks
throgs neck
tinley park
tira sujanpur
tirumakudal narsipur
toms river
tori fatehpur
town n country
tsrar sharif
tsuen wan
twin falls
uc trong
udon thani
uijeongbu si
ulan bator
ulan ude
union city
universal city
university city
university place
uppal kalan
upper arlington
ust kamenogorsk
vadakku valliyur
vadakku viravanallur
vallabh vidyanagar
valley glen
valley stream
van nuys
varzea grande
vasco da gama
vasylevsky ostrov
velikiy novgorod
venustiano carranza
vestavia hills
victoria de durango
vila velha
villa nueva
vina del mar
virginia beach
vitoria da conquista
volta redonda
vung tau
vykhino zhulebino
wad medani
wadi as sir
wake forest
walla walla
walnut creek
waris aliganj
warner robins
washington d c
washington heights
welwyn garden city
wenshan city
wesley chapel
west albany
west allis
west babylon
west bend
west bloomfield township
west bridgford
west bromwich
west coon rapids
west covina
west des moines
west englewood
west fargo
west gulfport
west hartford
west haven
west hills
west hollywood
west jerusalem
west jordan
west lafayette
west lake sammamish
west lawn
west little river
west lynchburg
west new york
west orange
west palm beach
west raleigh
west ridge
west sacramento
west seneca
west torrington
west town
west valley city
west warwick
weston super mare
wheat ridge
white plains
wichita falls
wilkes barre
winston salem
winter garden
winter haven
winter springs
woodland hills
wroc aw
xalapa de enriquez
yorba linda
yoshkar ola
yuba city
yuzhno sakhalinsk
zhangjiakou shi xuanhua qu
zhu cheng city
`;
