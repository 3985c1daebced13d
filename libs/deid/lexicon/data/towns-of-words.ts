// Built by ../build-lexicons.mjs from GeoNames (CC BY 4.0): towns of several words, one a line.
export const TOWNS_OF_WORDS = `
a coruna
a lat
abbey wood
abbots langley
aberfoyle park
abomey calavi
abreu e lima
abu dhabi
abu ghurayb
abu kabir
abu qurqas
abu road
abu tij
acapulco de juarez
acocks green
ad damazin
ad diwaniyah
ad douiem
ad yaman
adams morgan
addis ababa
adelaide city centre
adelaide hills
ado ekiti
adwick le street
agios dimitrios
agoura hills
agua prieta
ahmadpur east
ahwatukee foothills
ain beida
ain fakroun
ain oussera
ain sefra
ain touta
aix en provence
ajman city
akim oda
al ahmadi
al ajaylat
al amarah
al bab
al bahah
al basrah al qadimah
al bayda
al buraymi
al fahahil
al fallujah
al farwaniyah
al fashn
al faw
al fayyum
al fqih ben calah
al fujairah city
al harithah
al hasakah
al hawamidiyah
al hayy
al hillah
al hoceima
al hudaydah
al hufuf
al jadid
al jammaliyah
al jubayl
al khankah
al kharijah
al kharj
al khums
al kut
al mahallah al kubra
al manaqil
al manshah
al mansurah
al manzalah
al marj
al marsa
al matariyah
al mawsil al jadidah
al minya
al mithnab
al mubarraz
al muharraq
al qadarif
al qatif
al qurayn
al qusiyah
al shamkhah city
alamo heights
alba iulia
albany creek
albany park
albert lea
albion park
alcala de guadaira
alcala de henares
alderley edge
alderwood manor
aldinga beach
alexander city
alexandra hills
alice springs
alipur duar
aliso viejo
aliwal north
allen park
allison park
almere stad
almirante tamandare
alondra park
alor setar
alphen aan den rijn
altamonte springs
alto barinas
altona meadows
altona north
alum rock
alvaro obregon
alwa tirunagari
ambagarh chauki
american canyon
american fork
amersham on the hill
amherst center
amozoc de mota
amsterdam zuidoost
an muileann gcearr
an nuhud
an ros
anderson mill
angeles city
angra dos reis
ann arbor
annfield plain
ansan si
antonio enes
anyang si
anzhero sudzhensk
apache junction
aparecida de goiania
apollo beach
apple valley
appley bridge
ar ramtha
ar raqqah
ar rass
ar rayyan
ar rifa
aramoko ekiti
aransas pass
arba minch
arden arcade
arden hills
arizona city
arkansas city
arlington heights
arroyo grande
arroyo naranjo
artist village
as safirah
as salamiyah
as salimiyah
as salt
as samawah
as sulaymaniyah
as suwayq
asbury lake
asbury park
ascot vale
ash shafa
ash shatrah
ashby de la zouch
ashoknagar kalyangarh
ashton in makerfield
ashton under lyne
asnieres sur seine
aspen hill
aston clinton
ateli mandi
ath thawrah
atlantic beach
atlantic city
attock city
auburn gresham
auburn hills
aulnay sous bois
avocado heights
avon center
avon lake
avon park
avondale heights
ayd n
ayval k
az zawiyah
az zubayr
azalea park
bab ezzouar
bac lieu
back mountain
bacolod city
bada barabil
badhni kalan
bagc lar
bagha purana
bago city
bahia blanca
bahir dar
baia mare
baie comeau
bail hongal
baileys crossroads
bainbridge island
baise city
baj baj
bajos de haina
bak xanov
baker city
bal kesir
bala cynwyd
balch springs
baldwin harbor
baldwin park
bali chak
ballenger creek
baloda bazar
balsall common
balwyn north
bamboo flat
bamor kalan
ban lam luk ka
ban mai
band rma
banda aceh
bandar abbas
bandar e anzali
bandar lampung
bandar seri begawan
bang kruai
bani suwayf
bani yas city
banja luka
banksia grove
banora point
banska bystrica
bao loc
bar bigha
bar hill
bara bazar
bara uchana
bari sadri
barka kana
barkhera kalan
barki saria
barnard castle
barnt green
barpeta road
barra do corda
barra do pirai
barra mansa
barrow in furness
barrow upon soar
barstow heights
bartley green
barton le clay
barton upon humber
basavana bagevadi
basford stoke on trent
bass hill
bat yam
bateau bay
bath beach
baton rouge
battaramulla south
battle creek
battle ground
batu pahat
baulkham hills
bay city
bay minette
bay point
bay roberts
bay saint louis
bay shore
bay village
bayan nur
bayonet point
bayou cane
bayshore gardens
bayston hill
bayswater north
bazar e yakawlang
be chatow
beach park
beau bassin rose hill
beaufort west
beaumont hills
beaver dam
beaver falls
beckett ridge
bedford heights
bee ridge
beech grove
bel air
bel air north
bel air south
belford roxo
belize city
bell gardens
bella vista
bellair meadowbrook terrace
belle chasse
belle glade
bellefontaine neighbors
bellevue hill
belmont cragin
belo horizonte
belsize park
belvedere park
ben arous
beni mellal
beni mered
benin city
benito juarez
bentleigh east
bento goncalves
benton harbor
bergen beach
bergen op zoom
bergisch gladbach
beri khas
berkeley heights
berkeley vale
berwick upon tweed
bet shemesh
bethel park
bethnal green
betul bazar
beverly cove
beverly hills
bexhill on sea
bhairab bazar
bhim tal
bhulath gharbi
bia o eka
bia ystok
bibir hat
bidford on avon
bielsko biala
bien hoa
big bear city
big lake
big rapids
big spring
biggera waters
biggin hill
bighapur khurd
bihar sharif
bila tserkva
bir el ater
bir el djir
birch bay
birchington on sea
birnin kebbi
biryulevo zapadnoye
bisenda buzurg
bishop auckland
bishops cleeve
bishops stortford
bishops waltham
bishunpur urf maharajganj
biswanath chariali
black forest
black mountain
blackburn south
blacklick estates
blaenau ffestiniog
blandford forum
blaydon on tyne
blue ash
blue island
blue springs
bnei brak
boa vista
bobo dioulasso
boca del mar
boca raton
bochum hordel
bognor regis
boiling springs
bolton le sands
bolton upon dearne
bon air
bonadelle ranchos madera ranchos
bondi beach
bondi junction
bonita springs
bonney lake
bordj bou arreridj
bordj el kiffan
borough green
borough park
bossier city
bossley park
boston spa
bothell east
bothell west
boulder city
boulder hill
boulogne billancourt
bound brook
bourne end
bovey tracey
bow bog
bowling green
box elder
box hill
box hill north
box hill south
boyle heights
boynton beach
bracebridge heath
bracken ridge
bradford on avon
bradley gardens
braganca paulista
bray park
breaux bridge
brentwood estates
briarcliff manor
bridge of allan
bridge of weir
bridgeman downs
brierley hill
brigham city
brighton beach
brighton east
brighton le sands
brighton park
briton ferry
brixton hill
broad ripple
broadview heights
brock hall
broken arrow
broken hill
brook park
brooklyn center
brooklyn heights
brooklyn park
broughton astley
brown deer
browns mills
brunswick east
brunswick west
brushy creek
bryn mawr skyway
bucheon si
buckhurst hill
budapest ii kerulet
budapest iii kerulet
budapest iv kerulet
budapest viii kerulet
budapest xi kerulet
budapest xiii kerulet
budapest xix kerulet
budapest xv kerulet
budapest xvi kerulet
budapest xvii kerulet
budapest xviii kerulet
budapest xx kerulet
budapest xxi kerulet
budd lake
buddh gaya
budleigh salterton
buena park
buenaventura lakes
buenos aires
buffalo grove
bukit mertajam
bull run
bullhead city
buon ma thuot
burgess hill
burleigh heads
burleigh waters
burley in wharfedale
burnham on crouch
burnham on sea
burr ridge
burry port
burton latimer
burton upon trent
burwood east
bury st edmunds
busto arsizio
ca mau
cabanatuan city
cable beach
cabo frio
cabo san lucas
cachoeira do sul
cachoeiro de itapemirim
cadereyta jimenez
cagayan de oro
caister on sea
calbayog city
caldas novas
california city
caloocan city
calumet city
cam pha mines
cam ranh
cambria heights
camden town
cameron park
camp hill
camp pendleton south
camp springs
camp verde
campbell river
campina grande
campo grande
campo largo
campo mourao
campos dos goytacazes
can giuoc
can tho
canary wharf
candler mcafee
canford heath
canley heights
canley vale
canning vale
canoga park
canon city
canvey island
canyon lake
canyon rim
cao lanh
cape canaveral
cape coast
cape coral
cape girardeau
cape saint claire
cape town
capelle aan den ijssel
caringbah south
carnot moon
carol city
carol stream
caroline springs
carrollwood village
carrum downs
carson city
casa grande
casas adobes
castellammare di stabia
castello de la plana
castle donington
castle douglas
castle hill
castle pines north
castle rock
castle shannon
castle vale
castro valley
castrop rauxel
catalina foothills
cathedral city
catia la mar
catterick garrison
caulfield north
caulfield south
cave spring
cavite city
caxias do sul
cebu city
cedar city
cedar falls
cedar grove
cedar hill
cedar hills
cedar lake
cedar mill
cedar park
cedar rapids
center city
center line
center point
central city
central falls
central islip
central point
centro habana
cergy pontoise
cerro de pasco
ceske budejovice
chadwell heath
chadwell st mary
chafford hundred
chalfont saint peter
chalfont st giles
champigny sur marne
chandur bazar
changshu city
chapel allerton
chapel en le frith
chapel hill
charkhi dadri
charles village
charlton kings
charter oak
charters towers
che m
cheadle hulme
cheetham hill
chelghoum el aid
chelmsley wood
chenab nagar
cheongju si
cherry creek
cherry hill
cherry hill mall
chertanovo yuzhnoye
chesapeake ranch estates
chester hill
chester le street
chestnut ridge
chevy chase
chhota udepur
chhoti sadri
chiang mai
chiang rai
chicago heights
chicago lawn
chicago loop
chicago ridge
chiclana de la frontera
chik ballapur
chikushino shi
chincha alta
chinna salem
chino hills
chino valley
chippewa falls
chipping norton
chipping ongar
chipping sodbury
chirnside park
cho dok
chon buri
chorlton cum hardy
chuari khas
chuchar kana mandi
chula vista
ciego de avila
cimarron hills
cinco ranch
cinisello balsamo
ciranjang hilir
citrus heights
citrus park
citrus ridge
citrus springs
city center
city of balikpapan
city of isabela
city of london
city of milford balance
city of sammamish
city of westminster
ciudad acuna
ciudad apodaca
ciudad benito juarez
ciudad bolivar
ciudad camilo cienfuegos
ciudad choluteca
ciudad del carmen
ciudad del este
ciudad delicias
ciudad general escobedo
ciudad guayana
ciudad guzman
ciudad hidalgo
ciudad lazaro cardenas
ciudad lerdo
ciudad lineal
ciudad lopez mateos
ciudad madero
ciudad mante
ciudad nezahualcoyotl
ciudad obregon
ciudad real
ciudad rio bravo
ciudad valles
ciudad victoria
ciutat vella
clacton on sea
clarence rockland
clarendon hills
clark fulton
clayton le moors
clayton le woods
clayton south
clayton west
cleator moor
clement town
clermont ferrand
cleveland heights
cliffside park
clinton township
cluain meala
cluj napoca
clyde north
cocoa beach
coconut creek
coconut grove
coeur dalene
coffs harbour
cold lake
cold springs
cole harbour
college park
college place
college point
college station
collier row
colonia del valle
colonia lindavista
colonia nativitas
colonial heights
colonial park
colorado springs
columbia city
columbia heights
colwyn bay
commerce city
communications hill
comodoro rivadavia
comstock park
concepcion de la vega
concepcion del uruguay
conception bay south
condell park
coney island
conning towers nautilus park
conselheiro lafaiete
consolacion del sur
coolum beach
coon rapids
cooper city
coos bay
copperas cove
coral gables
coral hills
coral springs
coral terrace
cornella de llobregat
corner brook
coronel fabriciano
corpus christi
corte madera
costa mesa
cote saint luc
coto de caza
cottage grove
cottage lake
cottonwood heights
council bluffs
country club
country club estates
country club hills
country walk
coxs bazar
cradley heath
cranberry township
cranbourne east
cranbourne north
cranbourne west
crawley down
crest hill
creve coeur
croix des bouquets
cross hands
cross hills
cross lanes
croton on hudson
crouch end
crown point
cruz alta
cruzeiro do sul
crystal lake
cu chi
cuautitlan izcalli
culver city
culverstone green
cung kiem
currumbin waters
cutler bay
cutler ridge
cuyahoga falls
cypress gardens
cypress hills
cypress lake
da nang
dabrowa gornicza
dainava kaunas
dale city
dalgety bay
dalsingh sarai
dalton in furness
daly city
dam dam
dana point
dandenong north
dania beach
dar es salaam
dar kulayb
dardenne prairie
darras hall
daska kalan
dawson creek
dayal bagh
daytona beach
de aar
de forest
de pere
dearborn heights
deception bay
dee why
deer park
deer valley
deerfield beach
defence colony
dehiwala mount lavinia
dehra dun
deir ez zor
del aire
del city
del rio
delegacion cuajimalpa de morelos
delray beach
denham springs
denton holme
deori khas
dera ghazi khan
dera gopipur
dera ismail khan
dera nanak
derry village
des moines
des peres
des plaines
desert hot springs
detroit lakes
detroit shoreway
deulgaon raja
deux montagnes
devgadh bariya
diamond bar
diamond creek
diamond harbour
diamond springs
diez de octubre
dinas powys
dingley village
dire dawa
discovery bay
dix hills
diyarbak r
dobbs ferry
doctor phillips
dod ballapur
dodge city
dogubayaz t
dolbeau mistassini
dollard des ormeaux
don torcuato
doncaster east
dongan hills
donostia san sebastian
dos hermanas
downers grove
downham market
drexel heights
drexel hill
drobeta turnu severin
droichead nua
druid hills
dulwich hill
dum duma
dun laoghaire
dunn loring
duque de caxias
dyker heights
eagle mountain
eagle pass
eagle point
eagle river
earl shilton
earls barton
east bethel
east boldon
east brainerd
east bridgewater
east brunswick
east calder
east chattanooga
east chicago
east cleveland
east concord
east cowes
east dereham
east elmhurst
east flatbush
east florence
east foothills
east franklin
east garfield park
east grand forks
east grand rapids
east greenwich
east grinstead
east gwillimbury
east haddam
east hampton
east hanover
east harlem
east hartford
east haven
east hemet
east highland park
east hill meridian
east honolulu
east horsley
east independence
east islip
east jerusalem
east kilbride
east la mirada
east lake
east lake orient park
east lansing
east leake
east liverpool
east london
east longmeadow
east los angeles
east maitland
east massapequa
east meadow
east millcreek
east milton
east molesey
east moline
east naples
east new york
east northport
east norwalk
east orange
east palo alto
east patchogue
east pensacola heights
east peoria
east perth
east point
east providence
east rancho dominguez
east renton highlands
east ridge
east riverdale
east rockaway
east rutherford
east saint louis
east san gabriel
east setauket
east stroudsburg
east tilbury
east tremont
east victoria park
east village
east wenatchee
east wenatchee bench
east wittering
east york
easton in gordano
eaton socon
eau claire
ebbw vale
ebute ikorodu
ecatepec de morelos
ech chettia
echo park
ed damer
eden prairie
edensor park
efon alaaye
egypt lake leto
eha amufu
eidson road
eight mile plains
el achir
el bayadh
el cafetal
el cajon
el campo
el centro
el cerrito
el daein
el dorado
el dorado hills
el ejido
el eulma
el fasher
el hamma
el jadid
el khroub
el limon
el mirage
el monte
el obeid
el oued
el paso
el prat de llobregat
el progreso
el pueblito
el reno
el segundo
el sobrante
el tigre
elaz g
elizabeth city
elk city
elk grove
elk grove village
elk plain
elk river
ellesmere port
ellicott city
elliot lake
elm park
elmwood park
eloy alfaro
embu guacu
emerson hill
emu plains
emure ekiti
enchanted hills
endeavour hills
enfield town
enugu ukwu
es senia
essex junction
esuk oron
evergreen park
everton park
ewa beach
ewa gentry
excelsior springs
ezza ohu
fair lawn
fair oaks
fairfax station
fairfield heights
fairfield west
fairless hills
fairview heights
fairview park
fairview shores
fall river
falls church
far rockaway
farmers branch
farmington hills
farnham royal
fatehganj west
fatehgarh churian
fatehpur chaurasi
fatehpur sikri
federal heights
federal way
feira de santana
fergus falls
fern creek
fernandina beach
fernando de la mora
ferntree gully
ferny hills
ferraz de vasconcelos
ferry pass
fes al bali
fier cifci
financial district
firozpur jhirka
fish hawk
fitzroy north
five corners
five dock
five forks
flagstaff hill
flat rock
fleming island
floral park
florence graham
florham park
florida city
florida ridge
flower mound
flowing wells
fond du lac
foothill farms
foothill ranch
forest acres
forest city
forest grove
forest hill
forest hills
forest lake
forest park
forrest city
fort atkinson
fort beaufort
fort bliss
fort bragg
fort campbell north
fort carson
fort collins
fort de france
fort dodge
fort drum
fort erie
fort gloster
fort hamilton
fort hood
fort hunt
fort irwin
fort knox
fort lauderdale
fort lee
fort leonard wood
fort madison
fort mcmurray
fort meade
fort mill
fort mitchell
fort morgan
fort myers
fort oglethorpe
fort payne
fort pierce
fort polk south
fort salonga
fort saskatchewan
fort smith
fort st john
fort stockton
fort thomas
fort valley
fort walton beach
fort washington
fort wayne
fort william
fort worth
fortuna foothills
foster city
fountain hills
fountain inn
fountain valley
four corners
four marks
fox lake
foz do iguacu
framingham center
francisco morato
franco da rocha
frankfort square
frankfurt am main
franklin lakes
franklin park
franklin square
frankston east
frankston south
french rocks
frenchs forest
fresh meadows
frinton on sea
front royal
fruit cove
fuencarral el pardo
fuentes del valle
fukui shi
fuller heights
fuquay varina
furnace green
g ogow
ga rankuwa
gadag betageri
gaddi annaram
gage park
gages lake
galena park
gamping lor
gandhi nagar
ganj dundwara
ganj muradabad
garden acres
garden city
garden grove
gardnerville ranchos
garfield heights
garha brahman
garhi pukhta
gasteiz vitoria
gates north gates
general roca
general santos
general trias
george town
georges hall
gerrards cross
gho brahmanan de
ghoti budrukh
gie en
gifu shi
gig harbor
girardot city
giugliano in campania
glace bay
gladstone park
glen allen
glen avon
glen burnie
glen carbon
glen cove
glen ellyn
glen iris
glen rock
glen waverley
glendale heights
glenmore park
glenn dale
glenn heights
glens falls
glens falls north
glenvar heights
glenwood springs
gloucester city
gloucester point
glyn neath
goa velha
gobernador galvez
gola bazar
gola gokarannath
gold camp
gold canyon
gold coast
golden gate
golden glades
golden grove
golden hills
golden square
golden valley
gomez palacio
gonbad e kavus
gonda city
good hope
goodings grove
goose creek
gorleston on sea
gorzow wielkopolski
gossops green
governador valadares
govindapuram chilakaluripet guntur
goyang si
graaff reinet
grain valley
gramercy park
grand bassam
grand boulevard
grand falls windsor
grand forks
grand haven
grand island
grand junction
grand prairie
grand rapids
grand terrace
grande prairie
grange hill
grange over sands
granite bay
granite city
grants pass
grao de murviedro
grass valley
great ayton
great bend
great bookham
great dunmow
great falls
great gonerby
great harwood
great kills
great malvern
great missenden
great neck
great sankey
great torrington
great wakering
great wyrley
great yarmouth
greater grand crossing
greater napanee
greater noida
greater northdale
greater sudbury
greater upper marlboro
green bay
green haven
green river
green valley
greenacres city
greenwood village
grosse ile
grosse pointe farms
grosse pointe park
grosse pointe woods
grove city
grover beach
guadalajara de buga
guatemala city
gucheng chengguanzhen
guidonia montecelio
guira de melena
gujar khan
gulf gate estates
gulf shores
guntakal junction
guri si
guru har sahai
gus khrustalnyy
gustavo adolfo madero
gyeongsan si
ha long
hacienda heights
hacienda santa fe
hadley wood
hafar al batin
haiku pauwela
haines city
halawa heights
half moon
half moon bay
hallandale beach
halle saale
hallett cove
halls head
haltom city
ham lake
hamburg mitte
hamburg nord
hamilton hill
hamilton square
hamilton worcester
hamma bouziane
hampton bays
hampton park
hanau am main
hanover park
happy valley
harda khas
harina pashdal bar
harker heights
harold wood
harper woods
harrington park
harrow on the hill
hartley wintney
harwood heights
hasbrouck heights
hastings on hudson
hat yai
haughton green
haveli lakha
havre de grace
hawaiian gardens
hawaiian paradise park
hawsh isa
hawthorn east
hawthorn south
hayling island
haywards heath
hazel crest
hazel dell
hazel grove
hazel park
head of westport
hebden bridge
heber city
hedge end
helena valley southeast
helena west helena
hells kitchen
hemel hempstead
henley on thames
hermosa beach
herne bay
heroica guaymas
heroica matamoros
heroica zitacuaro
hervey bay
hetton le hole
hialeah gardens
hickory hills
high barnet
high blantyre
high peak
high point
high wycombe
higham ferrers
highland city
highland heights
highland park
highland springs
highland village
highlands ranch
hillcrest heights
hilton head
hilton head island
hirapur hamesha
hitachi naka
ho chi minh city
hoa binh
hobe sound
hoffman estates
hole narsipur
holiday city berkeley
holly hill
holly springs
holmes chapel
home gardens
homebush west
homer glen
homosassa springs
hong kong
hopatcong hills
hope island
hope mills
hope valley
hoppers crossing
horad zhodzina
horizon city
horizon west
horn lake
horta guinardo
hot springs
hot springs national park
hot springs village
houghton le spring
houmt el souk
howard beach
hoyland nether
hradec kralove
huaiyuan chengguanzhen
hualien city
huber heights
hujra shah muqim
hulan ergi
hunt valley
hunters creek
hunters hill
huntington beach
huntington park
huntington station
hunts point
huoqiu chengguanzhen
hwaseong si
hybla valley
hyde park
hyesan dong
icheon si
idaho falls
igbara odo
igbo ora
igbo ukwu
igd r
igede ekiti
iguala de la independencia
ijebu igbo
ijebu ode
ijero ekiti
ikere ekiti
ikot ekpene
ila orangun
iligan city
imperial beach
ince in makerfield
incline village
inda chhoi
indian harbour beach
indian trail
ingle farm
ingleby greenhow
inglewood finn hill
ingraj bazar
inowroc aw
inver grove heights
iowa city
iriga city
irving park
ise ekiti
isla vista
island lake
isle of arran
isle of bute
isle of lewis
isle of normandy
issy les moulineaux
itapecerica da serra
ivano frankivsk
iver heath
ives estates
ixtapa zihuatanejo
jaboatao dos guararapes
jacinto city
jackson heights
jacksonville beach
jalai nur
jalal abad
jalalpur jattan
jalgaon jamod
jamaica plain
jambi city
jandiala guru
jaragua do sul
jardim paulista
jasmine estates
jastrzebie zdroj
jawala mukhi
jaynagar majilpur
jefferson city
jefferson hills
jefferson valley yorktown
jeju city
jelenia gora
jensen beach
jerez de la frontera
jersey city
jha jha
jhang sadr
ji parana
joao monlevade
joao pessoa
jodiya bandar
johns creek
johnson city
johor bahru
joint base lewis mcchord
jose c paz
joypur hat
juan diaz
juazeiro do norte
juchitan de zaragoza
juiz de fora
jumri tilaiya
junction city
jurupa valley
k r khan
k r kkale
k rsehir
k z ltepe
kafr ad dawwar
kafr ash shaykh
kafr az zayyat
kahror pakka
kailua kona
kakogawacho honmachi
kalagarh project colony
kamensk shakhtinskiy
kamensk uralskiy
kamianets podilskyi
kamigyo ku
kampong baharu balakong
kampong cham
kampong chhnang
kampung baru subang
kampung pasir gudang baru
kampung sungai ara
kangaroo flat
kangaroo point
kanina khas
kansas city
kara balta
karol bagh
kashihara shi
kashima shi
katori shi
kaura namoda
kearneys spring
kedzierzyn kozle
keilor downs
keilor east
kellyville ridge
kemp mill
kempston hardwick
kempten allgau
ken caryl
kendale lakes
kendall park
kendall west
keshorai patan
kew gardens
kew gardens hills
key biscayne
key largo
key west
kfar saba
khabarovsk vtoroy
khairpur mirs
khajuraho group of monuments
khalifah a city
khamanon kalan
khamis mushait
khan yunis
khanty mansiysk
khem karan
khemis miliana
kheri sampla
khlong luang
khomeyni shahr
khon kaen
khoroshevo mnevniki
kibworth harcourt
kil bhuvanagiri
killingly center
king city
king of prussia
kings bridge
kings grant
kings langley
kings lynn
kings mountain
kings park
kings park west
kings point
kings worthy
kingston upon hull
kingston upon thames
kingswood park
kippa ring
kirby muxloe
kiri buru
kirk sandall
kirkby in ashfield
kirovo chepetsk
kiryas joel
kiveton park
kizhake chalakudi
klagenfurt am worthersee
klamath falls
knik fairview
koch bihar
kogon shahri
komendantsky aerodrom
komsomolsk on amur
kot addu
kot isa khan
kot malik barkhurdar
kota bharu
kota kinabalu
krasnyy luch
krathum baen
kryvyi rih
ksar el boukhari
ksar el kebir
kuala lumpur
kuala terengganu
kuwait city
kyain seikgyi township
la canada flintridge
la ceiba
la chorrera
la crescenta montrose
la crosse
la dorada
la gi
la goulette
la grande
la grange
la grange park
la habana vieja
la habra
la haute saint charles
la homa
la jolla
la laguna
la libertad
la louviere
la marque
la mesa
la mirada
la mohammedia
la palma
la paz
la piedad
la pintana
la plata
la porte
la prairie
la presa
la puente
la quinta
la rioja
la riviera
la rochelle
la romana
la salle
la serena
la seyne sur mer
la spezia
la vergne
la verne
la victoria
la villa del rosario
la vista
labrador city
labuan bajo
lachhmangarh sikar
lackland air force base
ladera ranch
lady lake
lagos de moreno
laguna beach
laguna hills
laguna niguel
laguna woods
lahad datu
lake arbor
lake arrowhead
lake barcroft
lake butler
lake carmel
lake charles
lake city
lake elmo
lake elsinore
lake forest
lake forest park
lake grove
lake havasu city
lake in the hills
lake jackson
lake los angeles
lake lucerne
lake magdalene
lake mary
lake mohawk
lake monticello
lake morton berrydale
lake oswego
lake park
lake ridge
lake ronkonkoma
lake saint louis
lake shore
lake station
lake stevens
lake villa
lake wales
lake worth
lake worth corridor
lake wylie
lake zurich
lakeland highlands
lakeland north
lakeland south
lakeland village
lakes by the bay
lakewood park
lal bahadur nagar
lala musa
lambton shores
lamezia terme
lancienne lorette
land o lakes
lane cove
lane cove north
langley green
langley park
lanham seabrook
lapu lapu city
larkfield wikiup
las cruces
las cumbres
las piedras
las pinas
las rozas de madrid
las tunas
las vegas
lauderdale lakes
lauro de freitas
lawar khas
le havre
le mans
le mars
le plateau
le tampon
lea hill
league city
lee on the solent
lees summit
lehigh acres
leighton buzzard
leisure city
leisure world
lemon grove
leninsk kuznetsky
lenoir city
leon de los aldama
leon valley
les abymes
les cayes
les corts
les coteaux
letchworth garden city
levallois perret
lewis center
lewiston orchards
lexington fayette
lexington park
lhospitalet de llobregat
liberty lake
lido di ostia
lighthouse point
lincoln city
lincoln park
lincoln square
lincoln village
lino lakes
linton hall
linxia chengguanzhen
lipa city
lithia springs
little bray
little canada
little chalfont
little chute
little clacton
little cottonwood creek valley
little elm
little falls
little ferry
little hulton
little lever
little mountain
little neck
little river
little rock
live oak
llandrindod wells
llantwit major
lo prado
loa janan
loch garman
lock haven
logan city
logan square
loma linda
londonderry county borough
lone tree
long ashton
long beach
long branch
long eaton
long grove
long island city
long stratton
long sutton
long xuyen
los alamitos
los alamos
los altos
los altos hills
los angeles
los banos
los gatos
los lunas
los mochis
los osos
los reyes acaquilpan
los teques
louis trichardt
loves park
lower burrell
lower earley
lower hutt
lower sackville
lower west side
lowes island
ludwigshafen am rhein
lumding railway colony
lutes mountain
lutherville timonium
lyme regis
lynn haven
lytham st annes
mabalacat city
machesney park
macquarie fields
macquarie park
madera acres
madhyapur thimi
madison heights
maebaru chuo
magdalena contreras
magugpo poblacion
makakilo city
makati city
maler kotla
malir cantonment
malvern east
manassas park
mandaluyong city
mandaue city
mandholi kalan
mandi bahauddin
mango hill
mangrul pir
manhattan beach
manly west
manohar thana
mansfield city
mansfield woodhouse
manukau city
maple grove
maple heights
maple ridge
maple shade
maple valley
mar del plata
marawi city
marburg an der lahn
marco island
mariano roque alonso
marina del rey
mariners harbor
market deeping
market drayton
market harborough
market rasen
market warsop
market weighton
marlboro village
marske by the sea
marstons mills
martha lake
martinez de la torre
maryland city
maryland heights
masaurhi buzurg
masjed soleyman
mason city
massapequa park
mastic beach
mau aimma
mawson lakes
mayang imphal
mayfield heights
mays chapel
mazar e sharif
mbanza ngungu
mbuji mayi
mckinley park
mead valley
meadow heights
meadow woods
medicine hat
medina estates
meethari marwar
melbourne city centre
melrose park
meltham mills
melton mowbray
melton south
melton west
menai bridge
mendota heights
mengcheng chengguanzhen
menlo park
menomonee falls
mercer island
mercerville hamilton square
mermaid waters
merritt island
mersa matruh
merthyr tydfil
metairie terrace
mexico city
miami beach
miami gardens
miami lakes
miami shores
miami springs
mian channun
mianke mor
michigan city
middle island
middle river
middle valley
middle village
middleburg heights
midsomer norton
midway city
midwest city
miguel hidalgo
miles city
milford haven
milford mill
milford on sea
mililani town
mill creek
mill creek east
mill park
mill valley
miller place
milton keynes
mineral wells
mineralnye vody
minnetonka mills
mint hill
mira mesa
miranpur katra
mirpur khas
mission bend
mission district
mission viejo
missouri city
modiin ilit
modiin makkabbim reut
mogi das cruzes
mogi guacu
mogi mirim
molina de segura
mona vale
moncks corner
moncloa aravaca
monfort heights
mong cai
mont laurier
mont royal
mont saint hilaire
montego bay
monterey park
montes claros
montgomery village
montville center
moonee ponds
moorestown lenola
moose jaw
morehead city
moreno valley
morgan city
morgan hill
morgan park
morningside heights
morphett vale
morris heights
morris park
morro bay
morton grove
moses lake
mosman park
moss bluff
moss point
moss vale
mossel bay
mott haven
mounds view
mount airy
mount annan
mount barker
mount clemens
mount dora
mount druitt
mount eliza
mount evelyn
mount gambier
mount gravatt east
mount greenwood
mount holly
mount isa
mount joy
mount juliet
mount kisco
mount laurel
mount lawley
mount lebanon
mount louisa
mount martha
mount pearl
mount pleasant
mount pritchard
mount prospect
mount rainier
mount sheridan
mount sinai
mount vernon
mount washington
mount waverley
mountain ash
mountain brook
mountain creek
mountain home
mountain house
mountain park
mountain top
mountain view
mountlake terrace
mueang nonthaburi
mughal sarai
murray bridge
murrumba downs
musafir khana
muscle shoals
muskegon heights
mwene ditu
my tho
myrtle beach
myrtle grove
mys owice
mystic island
nabatiye et tahta
naberezhnyye chelny
nagar karnul
naini tal
nakhon pathom
nakhon ratchasima
nakhon sawan
nakhon si thammarat
nam inh
nandura buzurg
nangloi jat
nanzhang chengguanzhen
nara shi
naro fominsk
narre warren
narre warren south
narutocho mitsuishi
national city
naucalpan de juarez
navi mumbai
nay pyi taw
naya bazar
nea ionia
nea smyrni
near north side
near south side
needham market
neem ka thana
neue neustadt
neuilly sur seine
neutral bay
new albany
new alresford
new baltimore
new basford
new bedford
new berlin
new bern
new braunfels
new brighton
new britain
new brunswick
new cairo
new canaan
new carrollton
new cassel
new castle
new city
new delhi
new fairfield
new farm
new ferry
new franklin
new glasgow
new hamburg
new haven
new hope
new hyde park
new iberia
new kensington
new kingman butler
new kingston
new lambton
new lenox
new london
new malden
new milford
new mills
new milton
new mirpur
new orleans
new philadelphia
new plymouth
new port richey
new port richey east
new providence
new richmond
new river
new rochelle
new romney
new smyrna beach
new south memphis
new springville
new square
new stevenston
new territory
new tredegar
new ulm
new westminster
new windsor
new york city
newark on trent
newbiggin by the sea
newcastle under lyme
newcastle upon tyne
newport beach
newport east
newport news
newport on tay
newport pagnell
newton abbot
newton aycliffe
newton le willows
newton mearns
newton stewart
nha trang
nia valencia
niagara falls
nicolas romero
niitsu honcho
nishi tokyo shi
nishinomiya hama
nizhniy novgorod
nizhny tagil
noble park
noe valley
noisy le grand
nong khai
norfolk county
norman gardens
north adams
north amityville
north andover
north andrews gardens
north arlington
north atlanta
north attleborough center
north auburn
north augusta
north aurora
north babylon
north baddesley
north bath
north battleford
north bay
north bay shore
north bay village
north bel air
north bellmore
north bellport
north bend
north bergen
north berwick
north bethesda
north bondi
north branch
north branford
north canton
north castle
north center
north charleston
north chicago
north chicopee
north college hill
north cowichan
north creek
north decatur
north druid hills
north elba
north fair oaks
north ferriby
north fort myers
north gates
north guwahati
north haledon
north haven
north highlands
north hills
north hollywood
north kensington
north kingstown
north la crosse
north lakes
north lakhimpur
north las vegas
north lauderdale
north lawndale
north liberty
north lindenhurst
north little rock
north logan
north madison
north mankato
north massapequa
north melbourne
north merrick
north miami
north miami beach
north myrtle beach
north new hyde park
north ogden
north olmsted
north palm beach
north parramatta
north peoria
north perth
north plainfield
north platte
north port
north potomac
north providence
north reading
north richland hills
north ridgeville
north royalton
north ryde
north saanich
north saint paul
north salt lake
north scituate
north shields
north shore
north smithfield
north stamford
north sydney
north tonawanda
north tustin
north valley
north valley stream
north vancouver
north vanlaiphai
north versailles
north walsham
north wantagh
north weeki wachee
north york
northwest harborcreek
norton canes
norton shores
nossa senhora do socorro
notre dame de grace
nou barris
nova friburgo
nova iguacu
nova lima
novaya balakhna
novi pazar
novi sad
novo hamburgo
novo peredelkino
novyy urengoy
novyye cheremushki
novyye kuzminki
nowshera cantonment
nowy sacz
nuevo laredo
nur sultan
nurpur kalan
oak bay
oak brook
oak creek
oak forest
oak grove
oak harbor
oak hill
oak hills
oak hills place
oak lawn
oak park
oak ridge
oakland park
oakleaf plantation
oakleigh south
ocean acres
ocean city
ocean grove
ocean pines
ocean pointe
ocean springs
ochakovo matveyevskoye
ocumare del tuy
ohafia ifigh
oil city
ojo de agua
oke mesi
oklahoma city
old bridge
old forge
old harlow
old jamestown
old kilpatrick
old orchard beach
old saybrook
old windsor
olive branch
olmsted falls
olympia heights
opa locka
orange city
orange cove
orange park
oregon city
orekhovo borisovo
orekhovo borisovo severnoye
orekhovo zuyevo
orita eruwa
orland park
ormond beach
oro valley
oroqen zizhiqi
oroville east
ostrow wielkopolski
ostrowiec swietokrzyski
ottery st mary
oued zem
oujda angad
oulad teima
oum el bouaghi
ouro preto
overland park
owen sound
owings mills
oxon hill
oxon hill glassmanor
ozamiz city
ozone park
p ock
pachuca de soto
pacific grove
pacific pines
paddock wood
pagar alam
pak kret
palaio faliro
palia kalan
palisades park
palm bay
palm beach
palm beach gardens
palm city
palm coast
palm desert
palm harbor
palm river clair mel
palm springs
palm valley
palma soriano
palmerston north
palmetto bay
palmetto estates
palo alto
palo negro
palos heights
palos hills
palos verdes estates
panama city
panama city beach
pano aqil
paonta sahib
paoy paet
par naogaon
para de minas
paradip garh
paradise valley
parafield gardens
paravur tekkumbhagam
park city
park forest
park forest village
park hills
park ridge
park slope
parli vaijnath
parma heights
pascoe vale
pascoe vale south
pasig city
paso robles
pasragad branch
passo fundo
pato branco
patos de minas
paulo afonso
pavlovskiy posad
peachtree city
peachtree corners
pearl city
pearl river
peasedown saint john
pecan grove
pedda nakkalapalem
pedro juan caballero
pell city
pembroke dock
pembroke pines
penn hills
perry hall
perry heights
perth amboy
perth city centre
petah tiqwa
petaling jaya
petropavlovsk kamchatsky
phan rang thap cham
phan thiet
phenix city
phnom penh
phra nakhon si ayutthaya
phra pradaeng
pi a
piara waters
piatra neamt
picnic point
picnic point north lynnwood
pico rivera
picture rocks
piedras negras
piet retief
pike creek valley
pike road
pinar del rio
pine bluff
pine castle
pine hill
pine hills
pine lake park
pine ridge
pinellas park
piney green
piotrkow trybunalski
pismo beach
pita kotte
pitt meadows
plant city
playa del carmen
pleasant grove
pleasant hill
pleasant hills
pleasant prairie
pleasant view
pleasure ridge park
pocos de caldas
point cook
point pedro
point pleasant
pointe claire
pointe noire
pompano beach
pompton lakes
ponca city
ponta grossa
ponte vedra beach
poplar bluff
port alberni
port angeles
port arthur
port au prince
port blair
port charlotte
port chester
port colborne
port coquitlam
port de paix
port dickson
port douglas
port elizabeth
port gentil
port glasgow
port harcourt
port hope
port hueneme
port huron
port jervis
port kennedy
port lavaca
port lincoln
port louis
port macquarie
port melbourne
port moody
port moresby
port neches
port orange
port orchard
port pirie
port richmond
port royal
port said
port saint john
port saint lucie
port salerno
port shepstone
port sudan
port townsend
port washington
portage la prairie
portage park
porto alegre
porto novo
porto seguro
porto velho
portola hills
portsmouth heights
post falls
potters bar
potts point
poulton le fylde
pouso alegre
powder springs
powell river
poza rica de hidalgo
pozuelo de alarcon
praga po noc
praga po udnie
praia grande
prairie ridge
prairie village
prenzlauer berg
prescott valley
presidencia roque saenz pena
presidente prudente
presque isle
prince albert
prince edward
prince george
prince rupert
princes risborough
princeton meadows
prior lake
prospect heights
pryor creek
pueblo west
puente alto
puente de vallecas
puerto cabello
puerto la cruz
puerto madryn
puerto montt
puerto padre
puerto plata
puerto princesa
puerto vallarta
pukekohe east
pulong santa cruz
punjai puliyampatti
punta arenas
punta cana
punta gorda
punta gorda isles
punto fijo
putra heights
puyang chengguanzhen
pyin oo lwin
qalat bishah
quakers hill
quartu santelena
quartz hill
quatre bornes
queen creek
queens village
queenswood heights
quezon city
qui nhon
quinns rocks
quinte west
rach gia
radcliffe on trent
rahim yar khan
rainbow city
raiwala bara
raj nandgaon
raja sansi
ram das
ramanuj ganj
ramat gan
ramganj mandi
ramnicu valcea
ramos arizpe
rampur hat
rancho cordova
rancho cucamonga
rancho mirage
rancho palos verdes
rancho penasquitos
rancho san diego
rancho santa margarita
ranir bazar
rapid city
rapid valley
ras al khaimah city
ras bayrut
raymond terrace
rayside balfour
red bank
red bluff
red deer
red hill
red oak
red wing
redbank plains
redland bay
redondo beach
redwood city
redwood shores
reef al fujairah city
regents park
reggio calabria
reggio nellemilia
rego park
ressano garcia
ribeirao das neves
ribeirao pires
ribeirao preto
rice lake
richards bay
richland hills
richmond heights
richmond hill
richmond west
richton park
ridgefield park
ringwood east
ringwood north
rio branco
rio claro
rio cuarto
rio das ostras
rio de janeiro
rio del mar
rio gallegos
rio grande
rio grande city
rio largo
rio linda
rio rancho
rio rico
rio verde
rio vista
rishon leziyyon
rivas vaciamadrid
river edge
river falls
river forest
river grove
river ridge
river vale
riviera beach
riviere du loup
roanoke rapids
robat karim
rochedale south
rochester hills
rock falls
rock forest
rock hill
rock island
rock springs
rockingham city centre
rockville centre
rocky mount
rocky point
rocky river
rogers park
rohnert park
rolling hills estates
rolling meadows
roma los saenz
rooty hill
roquetas de mar
rose bay
rose hill
roselle park
ross on wye
rostov na donu
rotonda west
round lake
round lake beach
round rock
rouyn noranda
rowland heights
rowlands gill
roxas city
roxborough park
roxburgh park
royal kunia
royal leamington spa
royal oak
royal palm beach
royal tunbridge wells
royal wootton bassett
royse city
ruda slaska
rueil malmaison
runaway bay
rye brook
s hertogenbosch
s upsk
sa dec
sabah as salim
saddle brook
saddle brooke
safety harbor
saffron walden
saginaw township north
sagua la grande
sahuayo de morelos
saint albans
saint andrews
saint ann
saint anthony
saint augustin de desmaures
saint augustine
saint basile le grand
saint bruno de montarville
saint canut
saint charles
saint clair shores
saint cloud
saint constant
saint denis
saint dennis
saint etienne
saint eustache
saint francis
saint george
saint georges
saint helens
saint hyacinthe
saint ives
saint james
saint jean sur richelieu
saint jerome
saint john
saint joseph
saint kilda
saint laurent
saint lazare
saint leonard
saint leonards on sea
saint lin laurentides
saint louis
saint louis park
saint marc
saint marys
saint matthews
saint maur des fosses
saint michael
saint nazaire
saint neots
saint paul
saint pete beach
saint peter
saint peters
saint petersburg
saint pierre
saint quentin en yvelines
saint rose
saint simon mills
saint simons island
saint stephens
saint thomas mount
sainte adele
sainte anne des plaines
sainte catherine
sainte julie
sainte marie
sainte therese
sakon nakhon
salaberry de valleyfield
sale al jadida
salina cruz
salisbury east
salisbury north
salmon arm
salmon creek
salt lake city
salt spring island
saltburn by the sea
salvaleon de higuey
samut prakan
samut sakhon
san andres tuxtla
san angelo
san anselmo
san antonio
san benito
san bernardino
san bernardo
san blas canillejas
san bruno
san carlo allarena
san carlos
san carlos de bariloche
san carlos park
san clemente
san cristobal
san diego
san diego country estates
san dimas
san elizario
san felipe
san fernando
san fernando de apure
san francisco
san francisco de macoris
san francisco del rincon
san gabriel
san ildefonso
san isidro
san jacinto
san jose
san jose de guanipa
san jose del cabo
san jose del monte
san juan
san juan capistrano
san juan del rio
san juan sacatepequez
san leandro
san lorenzo
san luis
san luis obispo
san luis potosi
san luis rio colorado
san marcos
san marino
san martin
san mateo
san mateo atenco
san miguel
san miguel de allende
san miguel de tucuman
san miguel del padron
san miguelito
san pablo
san pedro
san pedro de macoris
san pedro garza garcia
san pedro sula
san rafael
san ramon
san salvador
san salvador de jujuy
san salvador tizatlalli
san tan valley
sancti spiritus
sand springs
sandalfoot cove
sandy bay
sandy hills
sandy springs
sankt gallen
sanl urfa
sanlucar de barrameda
sans souci
sant andreu
sant boi de llobregat
sant cugat del valles
sant marti
santa ana
santa barbara
santa barbara doeste
santa catarina
santa catarina pinula
santa clara
santa clarita
santa coloma de gramenet
santa cruz
santa cruz de barahona
santa cruz de tenerife
santa cruz do capibaribe
santa cruz do sul
santa cruz xoxocotlan
santa fe
santa fe springs
santa ines
santa lucia
santa lucia cotzumalguapa
santa luzia
santa maria
santa maria chimalhuacan
santa marta
santa monica
santa paula
santa rita
santa rosa
santa tecla
santa teresa del tuy
santana de parnaiba
santana do livramento
santiago de compostela
santiago de cuba
santiago de los caballeros
santiago de queretaro
santiago de surco
santiago del estero
santo andre
santo angelo
santo antonio de jesus
santo domingo
santo domingo este
santo domingo oeste
sants montjuic
sao bento do sul
sao bernardo do campo
sao caetano do sul
sao carlos
sao cristovao
sao joao de meriti
sao joao del rei
sao jose
sao jose dos campos
sao jose dos pinhais
sao leopoldo
sao lourenco da mata
sao luis
sao mateus
sao paulo
sao sebastiao
sao sebastiao do paraiso
sao vicente
sarai akil
sarai ekdil
sarai mir
sarasota springs
saratoga springs
sarka ghat
sarria sant gervasi
satellite beach
satu mare
sauk rapids
sauk village
sault ste marie
sawai madhopur
sayreville junction
schiller park
schofield barracks
schwabisch gmund
schweizer reneke
scotch plains
scott lake
scotts valley
seal beach
seaton delaval
secret harbour
security widefield
sedro woolley
sekondi takoradi
senador canedo
seongnam si
seoni malwa
sept iles
sergiyev posad
sesto san giovanni
setauket east setauket
sete lagoas
seven corners
seven hills
seven oaks
seven pagodas
severna park
seville grove
sfantu gheorghe
shadipur julana
shadow hills
shady hills
shah alam
shahdad kot
shahr e kord
shahre jadide andisheh
shailer park
shaker heights
sham churasi
shangri la
shasta lake
sheepshead bay
sheffield lake
shepton mallet
sherburn in elmet
sherman oaks
sherwood park
shibin al kawm
shipston on stour
shivaji nagar
shoreham by sea
short hills
short pump
show low
si racha
sidi aissa
sidi bel abbes
sidi khaled
sidi qacem
sidi slimane
siem reap
siemianowice slaskie
sienna plantation
sierra madre
sierra vista
sierra vista southeast
signal hill
signal mountain
sikandra rao
siler city
siloam springs
silver city
silver firs
silver lake
silver spring
silver springs
simi valley
simoes filho
sint niklaas
sioux city
sioux falls
sippy downs
siswa bazar
skidaway island
slacks creek
slavonski brod
slavyansk na kubani
sleepy hollow
soc trang
socorro mission number colonia
soddy daisy
solana beach
soledad de graciano sanchez
somers point
song cau
sonning common
sorel tracy
sosnovyy bor
souk ahras
south amboy
south beach
south bel air
south bend
south benfleet
south boston
south bradenton
south brisbane
south bunbury
south burlington
south charleston
south chicago
south croydon
south daytona
south el monte
south elgin
south elmsall
south euclid
south farmingdale
south gate
south hadley
south hayling
south hedland
south hill
south holland
south houston
south huntington
south jordan
south jordan heights
south kensington
south kingstown
south lake tahoe
south laurel
south lawndale
south lockport
south lyon
south melbourne
south miami
south miami heights
south milwaukee
south molton
south morang
south ockendon
south ogden
south old bridge
south orange
south park township
south pasadena
south peabody
south penrith
south perth
south plainfield
south portland
south portland gardens
south riding
south river
south saint paul
south salt lake
south san francisco
south san gabriel
south san jose hills
south shields
south shore
south sioux city
south suffolk
south tangerang
south valley
south venice
south vineland
south whittier
south windsor
south yarmouth
south yarra
south yuba city
southend on sea
southern pines
southern river
sowerby bridge
spanish fork
spanish fort
spanish lake
spanish springs
spanish town
spokane valley
spring creek
spring hill
spring lake
spring valley
spring valley lake
springfield gardens
springfield lakes
springvale south
spruce grove
spuyten duyvil
sravana belgola
sri dungargarh
sri jayewardenepura kotte
sri madhopur
st albans
st albert
st austell
st catharines
st charles
st clair
st helens
st ives
st johns
st kilda east
st leonards
st louis
st marys
st petersburg
st thomas
stalowa wola
stanford le hope
stanhope gardens
stansted mountfitchet
stara zagora
staryy oskol
state college
staten island
steamboat springs
sterling heights
stevens point
stevenson ranch
stockton heath
stockton on tees
stoke gifford
stoke on trent
stoke poges
stony brook
stony point
storm lake
stourport on severn
stratford upon avon
stuarts draft
studio city
sturgeon bay
subang jaya
sugar grove
sugar hill
sugar land
sugarland run
sugarmill woods
suitland silver hill
sulphur springs
sumedang utara
summerlin south
sumqay t
sun city
sun city center
sun city west
sun lakes
sun prairie
sun valley
sun village
sunbury on thames
sungai penuh
sungai petani
sunland park
sunny isles beach
sunnybank hills
sunrise manor
sunset hills
sunset park
sunshine north
sunshine west
surat thani
surfers paradise
surrey hills
surry hills
sutton coldfield
sutton in ashfield
suva reka
suwa ki
swan hill
sweet home
swift current
sydney central business district
sylvan lake
taboao da serra
tagbilaran city
taitung city
takoma park
talavera de la reina
talegaon dabhade
talwandi bhai
tamalpais homestead valley
taman senai
tan an
tan tan
tando adam
tando allahyar
tando muhammad khan
tanjung pandan
tanjung pinang
tanque verde
taoyuan city
targu jiu
targu mures
tarlac city
tarn taran
tarnowskie gory
tarpon springs
tasek glugor
taylors hill
taylors lakes
teays valley
tega cay
tel aviv
teluk intan
temiskaming shores
tempe junction
temple city
temple terrace
templestowe lower
teofilo otoni
tepatitlan de morelos
terrace heights
terre haute
teshi old town
tetuan de las victorias
texas city
texcoco de mora
thaba nchu
thai nguyen
thames ditton
thana bhawan
thanh hoa
thanh pho uong bi
thanna mandi
the acreage
the boldons
the bronx
the colony
the crossings
the dalles
the gap
the hague
the hammocks
the pinery
the ponds
the village
the villages
the woodlands
thetford mines
thi xa phu my
thief river falls
thies nones
thornaby on tees
thornton cleveleys
thornton heath
thorpe hamlet
thousand oaks
three lakes
throgs neck
thu dau mot
thunder bay
tillmans corner
timberwood park
tinley park
tinton falls
tipp city
tira sujanpur
tirumakudal narsipur
tizi ouzou
toba tek singh
tomaszow mazowiecki
toms river
torbat e heydariyeh
tori fatehpur
torre del greco
torrejon de ardoz
town and country
town n country
tra mhor
traverse city
tres coracoes
tres lagoas
tres rios
trois rivieres
trophy club
tsrar sharif
tsuen wan
tuba city
tucson estates
tulangan utara
tuxpam de rodriguez cano
tuy hoa
tweed heads
tweed heads south
twentynine palms
twin falls
two rivers
tyoply stan
tysons corner
ubon ratchathani
uc trong
udon thani
ueno ebisumachi
uijeongbu si
ulan bator
ulan ude
ulu tiram
umina beach
umm al quwain city
umm qasr
union city
union hill novelty hill
union park
universal city
university city
university heights
university park
university place
uppal kalan
upper alton
upper arlington
upper coomera
upper grand lagoon
upper hutt
upper montclair
upper mount gravatt
upper saddle river
upper saint clair
ushaw moor
usolye sibirskoye
ust ilimsk
ust kamenogorsk
usti nad labem
vadakku valliyur
vadakku viravanallur
vadnais heights
val dor
vale of leven
valencia west
vallabh vidyanagar
valle de la pascua
valle de santiago
valle vista
valley center
valley cottage
valley east
valley falls
valley glen
valley station
valley stream
van buren
van nest
van nuys
van wert
varsity lakes
varzea grande
varzea paulista
vasco da gama
vasylevsky ostrov
vaudreuil dorion
velez malaga
velikiy novgorod
velikiye luki
veliko turnovo
velsen zuid
venado tuerto
ventnor city
venustiano carranza
verde village
vermilion on the lake
vermont south
vernon hills
vero beach
vero beach south
vestavia hills
victoria de durango
victoria park
victoria point
viera east
viet tri
view park windsor hills
vila nova de gaia
vila velha
vilanova i la geltru
villa alemana
villa canales
villa carlos paz
villa de cura
villa de vallecas
villa del rosario
villa elisa
villa lugano
villa maria
villa mercedes
villa nueva
villa park
villa rica
villa vicente guerrero
village of campton hills
village park
villeneuve dascq
villingen schwenningen
vina del mar
vinh long
virginia beach
visitacion valley
vitoria da conquista
vitoria de santo antao
vitry sur seine
volta redonda
vostochnoe degunino
vung tau
vykhino zhulebino
w oc awek
wa brzych
wad medani
wade hampton
wadi as sir
waihee waiehu
wake forest
wakefield peacedale
walker mill
walla walla
wallingford center
walnut creek
walnut grove
walnut park
waltham abbey
waltham cross
walton on thames
walton on the naze
wantirna south
waris aliganj
warner robins
warr acres
warren township
warrensville heights
washington court house
washington d c
washington heights
washington terrace
washwood heath
water eaton
wath upon dearne
wattle grove
wavell heights
webb city
webster groves
weirton heights
wekiwa springs
wellesbourne mountford
wellington point
wells beach station
wells branch
welwyn garden city
wenshan city
wesley chapel
west albany
west allis
west and east lealman
west athens
west babylon
west bend
west bloomfield township
west bridgford
west bromwich
west busselton
west byfleet
west carrollton city
west carson
west chester
west chicago
west clandon
west columbia
west coon rapids
west covina
west des moines
west drayton
west elkridge
west elsdon
west end
west end of london
west englewood
west falls church
west fargo
west footscray
west frankfort
west freehold
west garfield park
west gate
west gulfport
west hallam
west hartford
west haven
west haven sylvan
west haverstraw
west hempstead
west hills
west hollywood
west hoxton
west islip
west jerusalem
west jordan
west kelowna
west kilbride
west kingsdown
west kirby
west lafayette
west lake sammamish
west lake stevens
west lawn
west linn
west little river
west livingston
west lynchburg
west melbourne
west memphis
west mersea
west mifflin
west milford
west molesey
west monroe
west new york
west norriton
west odessa
west orange
west palm beach
west park
west pennant hills
west pensacola
west perrine
west plains
west point
west puente valley
west raleigh
west richland
west ridge
west ryde
west sacramento
west saint paul
west scarborough
west sedona
west seneca
west springfield
west thurrock
west torrington
west town
west university place
west valley
west valley city
west vancouver
west warwick
west whittier los nietos
west wickham
west wodonga
western springs
westgate on sea
westlake village
weston super mare
westwood lake
whaley bridge
wheat ridge
wheelers hill
white bear lake
white center
white horse
white house
white marsh
white meadow lake
white oak
white plains
white rock
white settlement
whitefish bay
whitehall township
whitley bay
wichita falls
wigston magna
wiley park
wilkes barre
williams lake
willoughby hills
willow grove
wilmington island
wilton manors
wimborne minster
winchester center
windsor locks
winston hills
winston salem
winter garden
winter gardens
winter haven
winter park
winter springs
wisconsin rapids
woburn sands
wolf trap
wollongong city centre
wood dale
wood ridge
wood river
woodford green
woodhall spa
woodland hills
woodland park
woods cross
worcester park
wotton under edge
woy woy
wroc aw
wyndham vale
wynnum west
xai xai
xalapa de enriquez
xiangcheng chengguanzhen
xilin hot
yazoo city
yen bai
yen vinh
yingshang chengguanzhen
yorba linda
york beach
yoshkar ola
yuba city
yucca valley
yuen long kau hui
yuktae dong
yunmeng chengguanzhen
yuzhno sakhalinsk
zayed city
zhangjiakou shi xuanhua qu
zhu cheng city
zielona gora
`;
