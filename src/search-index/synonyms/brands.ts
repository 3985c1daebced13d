// Generic and Indian brand names; generics agree with WHO INN, NLEM 2022 and Central Drugs (CDSCO) approved-drug lists,
// brands with public Indian price lists (NPPA) and makers' product pages. Equivalence is of substance, not of strength or route.
export const BRANDS = `
paracetamol = acetaminophen = pcm = crocin = dolo = calpol = pacimol = metacin
ibuprofen = brufen = ibugesic
ibuprofen paracetamol = combiflam = flexon = ibugesic plus
diclofenac = diclofenac sodium = voveran = voltaren
aceclofenac = zerodol = hifenac = aceclo
aceclofenac paracetamol = zerodol p = hifenac p = aceclo plus
aceclofenac paracetamol serratiopeptidase = zerodol sp = signoflam
thiocolchicoside = myoril
etoricoxib = nucoxia = etoshine
etodolac = etova
nimesulide = nise = nimulid
mefenamic acid = meftal = meftal p
mefenamic acid dicyclomine = dicyclomine mefenamic acid = meftal spas
dicyclomine paracetamol = cyclopam
drotaverine = drotin = doverin
drotaverine mefenamic acid = drotin m
hyoscine butylbromide = butylscopolamine = scopolamine butylbromide = buscopan
tramadol = contramal = tramazac
tramadol paracetamol = tramadol acetaminophen = ultracet
ketorolac = ketanov = ketorol
piroxicam = dolonex = pirox
indometacin = indomethacin = indocap
naproxen = naprosyn = xenobid
naproxen domperidone = naxdom
aspirin = acetylsalicylic acid = ecosprin = disprin = loprin
clopidogrel = plavix = clopilet = clavix = deplatt = clopitab
aspirin clopidogrel = clopidogrel aspirin = clopilet a = deplatt a = clopitab a
aspirin atorvastatin = atorvastatin aspirin = ecosprin av
ticagrelor = brilinta = axcer
warfarin = warf = uniwarfin
acenocoumarol = nicoumalone = acitrom
enoxaparin = clexane = lonopin
fondaparinux = arixtra
dabigatran = pradaxa
rivaroxaban = xarelto
apixaban = eliquis
tenecteplase = elaxim = metalyse
alteplase = actilyse
reteplase = mirel
atorvastatin = atorva = storvas = tonact = lipicure = aztor = lipitor
rosuvastatin = crestor = rosuvas = rozavel = rozucor
simvastatin = simvotin = zocor
fenofibrate = lipicard = fenolip
amlodipine = amlong = amlokind = amlopres = stamlo = amlodac = amlovas
levamlodipine = s-amlodipine = asomex = numlo
nifedipine = depin = calcigard = nicardia = adalat
cilnidipine = cilacar = cinod = nexovas
telmisartan = telma = telmikind = telsartan = cresar = tazloc
telmisartan amlodipine = telma am = telmikind am = telsartan am
telmisartan hydrochlorothiazide = telma h = telmikind h = telsartan h
losartan = losar = repace = losacar = covance
losartan hydrochlorothiazide = losar h = repace h
olmesartan = olmezest = benitec = olsar
valsartan = diovan = valent = valzaar
sacubitril valsartan = vymada = azmarda = entresto
ramipril = cardace = ramistar = hopace
enalapril = envas = enam
lisinopril = listril = lipril = zestril
perindopril = coversyl
captopril = aceten
metoprolol = metolar = met xl = betaloc = seloken xl = revelol = starpress
atenolol = aten = tenormin = betacard
amlodipine atenolol = atenolol amlodipine = amlokind at = amlopres at = stamlo beta
bisoprolol = concor = corbis
carvedilol = cardivas = carloc = carca
nebivolol = nebicard = nebilong = nodon
propranolol = inderal = ciplar = betacap
labetalol = lobet = labebet
methyldopa = alphadopa = aldomet
prazosin = minipress = prazopress
clonidine = arkamin = catapres
hydrochlorothiazide = hydrochlorthiazide = aquazide
chlortalidone = chlorthalidone
indapamide = lorvas = natrilix
furosemide = frusemide = lasix = frusenex
torasemide = torsemide = dytor
spironolactone = aldactone
furosemide spironolactone = frusemide spironolactone = spironolactone furosemide = lasilactone
torsemide spironolactone = torasemide spironolactone = dytor plus
eplerenone = eptus
acetazolamide = diamox
digoxin = lanoxin
amiodarone = cordarone
adenosine = adenoject
verapamil = calaptin = isoptin
diltiazem = dilzem = angizem
isosorbide dinitrate = sorbitrate = isordil
isosorbide mononitrate = monotrate = ismo = monosorb
glyceryl trinitrate = nitroglycerin = nitroglycerine = nitrocontin = angised
nicorandil = nikoran = korandil
ivabradine = ivabrad = coralan
ranolazine = ranozex
trimetazidine = flavedon
metformin = glycomet = glyciphage = glucophage = obimet = okamet = gluformin
glimepiride = amaryl = glimy = zoryl = glypride
glimepiride metformin = glycomet gp = gluconorm g = glimestar m = amaryl m = zoryl m = gemer
glimepiride metformin pioglitazone = glimepiride pioglitazone metformin = tribet = tripride
gliclazide = diamicron = glizid = reclide
gliclazide metformin = glizid m = reclimet
glibenclamide = glyburide = daonil
glipizide = glynase
glipizide metformin = glynase mf
pioglitazone = pioz = pioglit = actos
voglibose = volix
acarbose = glucobay
sitagliptin = januvia = istavel
sitagliptin metformin = janumet = istamet
vildagliptin = galvus = jalra = zomelis
vildagliptin metformin = galvus met = jalra m = zomelis met
teneligliptin = tenglyn = dynaglipt = ziten
teneligliptin metformin = tenglyn m = dynaglipt m = ziten m
linagliptin = trajenta = ondero
linagliptin metformin = trajenta duo = ondero met
saxagliptin = onglyza
dapagliflozin = forxiga = oxra = udapa
dapagliflozin metformin = xigduo = oxramet
empagliflozin = jardiance = gibtulio
empagliflozin linagliptin = glyxambi
canagliflozin = invokana
remogliflozin = remogliflozin etabonate = remozen
liraglutide = victoza
dulaglutide = trulicity
semaglutide = rybelsus = wegovy = ozempic
tirzepatide = mounjaro
insulin glargine = lantus = basalog = glaritus = basaglar
insulin aspart = novorapid = fiasp
insulin lispro = humalog
insulin glulisine = apidra
insulin degludec = tresiba
insulin detemir = levemir
regular insulin = soluble insulin = actrapid = huminsulin r
isophane insulin = nph insulin = insulatard = huminsulin n
biphasic isophane insulin = premixed human insulin = mixtard = huminsulin 30/70
biphasic insulin aspart = novomix
levothyroxine = thyroxine = eltroxin = thyronorm = thyrox
carbimazole = neomercazole = neo mercazole = thyrocab
prednisolone = wysolone = omnacortil
methylprednisolone = medrol = solu-medrol = depo-medrol
dexamethasone = dexona = decadron = decdan
betamethasone = betnesol
betamethasone valerate = betnovate
deflazacort = defcort = defza
hydrocortisone = efcorlin = primacort
fludrocortisone = floricot
triamcinolone = kenacort = tricort
amoxicillin = amoxycillin = novamox
amoxicillin clavulanate = amoxiclav = co-amoxiclav = augmentin = clavam = moxikind cv = mega cv = moxclav
ampicillin = roscillin
ampicillin cloxacillin = ampiclox = megapen
amoxicillin cloxacillin = amoxycillin cloxacillin = novaclox
piperacillin tazobactam = piptaz = zosyn = pipzo = tazact
benzathine benzylpenicillin = benzathine penicillin = penidure
phenoxymethylpenicillin = penicillin v = kaypen
cefalexin = cephalexin = sporidex = phexin = cephadex
cefadroxil = droxyl = odoxil
cefuroxime = ceftum = zocef = pulmocef
cefixime = taxim o = zifi = mahacef = topcef
cefixime ofloxacin = mahacef plus = zifi o
cefpodoxime = cepodem = monocef o = cefoprox = gudcef
cefpodoxime clavulanate = gudcef cv
ceftriaxone = monocef = xone = oframax
cefotaxime = taxim = omnatax = claforan
ceftazidime = fortum
cefoperazone sulbactam = magnex
meropenem = meronem = merocrit
imipenem cilastatin = tienam
ertapenem = invanz
azithromycin = azithral = azee = azax = azibact = zady
clarithromycin = claribid = crixan
erythromycin = althrocin = erythrocin
roxithromycin = roxid
doxycycline = doxt = microdox
tetracycline = resteclin
minocycline = minoz = cynomycin = divaine
tigecycline = tygacil
ciprofloxacin = ciplox = cifran = ciprobid = quintor
ciprofloxacin tinidazole = ciplox tz = cifran ct
ofloxacin = zanocin = oflox = zenflox
ofloxacin ornidazole = zanocin oz = oflox oz = zenflox oz
levofloxacin = levoflox = glevo = tavanic = levomac = loxof
moxifloxacin = avelox = moxif = moxicip = vigamox
norfloxacin = norflox = norbactin = uroflox
norfloxacin tinidazole = norflox tz
nitrofurantoin = furadantin = niftran = niftas = martifur
fosfomycin = fosirol
cotrimoxazole = co trimoxazole = trimethoprim sulfamethoxazole = sulfamethoxazole trimethoprim = sulphamethoxazole trimethoprim = septran = bactrim
metronidazole = flagyl = metrogyl = aristogyl
tinidazole = tiniba = fasigyn
ornidazole = ornida = dazolic
secnidazole = secnil
satranidazole = satrogyl
nitazoxanide = nizonide
furazolidone = furoxone
rifaximin = rifagut = rcifax
linezolid = lizolid = lizoforce = linospan
vancomycin = vancocin
teicoplanin = targocid
clindamycin = dalacin c = dalacin = dalcap
gentamicin = gentamycin = garamycin = genticyn
amikacin = mikacin = amicin
streptomycin = ambistryn s = ambistryn
rifampicin = rifampin = r-cin
isoniazid = isonex = solonex
ethambutol = combutol = mycobutol
pyrazinamide = pyzina
rifampicin isoniazid = isoniazid rifampicin = r-cinex
rifampicin isoniazid pyrazinamide ethambutol = akt 4 = akurit 4 = forecox
bedaquiline = sirturo
delamanid = deltyba
clofazimine = clofozine = hansepran
fluconazole = forcan = zocon = syscan
itraconazole = canditral = sporanox = itaspor = candiforce
terbinafine = terbicip = sebifin = tyza = lamisil
ketoconazole = nizral
clotrimazole = candid = canesten = surfaz
luliconazole = lulifin
miconazole = daktarin
griseofulvin = grisovin = grisovin fp
amphotericin b = amphotericin = fungizone
voriconazole = vfend
posaconazole = noxafil = picasa
sertaconazole = onabet
amorolfine = loceryl
aciclovir = acyclovir = zovirax = acivir = herpex = ocuvir
valaciclovir = valacyclovir = valcivir
famciclovir = famtrex
oseltamivir = tamiflu = fluvir = antiflu
favipiravir = fabiflu
remdesivir = covifor = cipremi
entecavir = entavir = entehep = baraclude
sofosbuvir = hepcinat = hepcvir = myhep = sovaldi
sofosbuvir velpatasvir = velpanat = velasof = epclusa
ledipasvir sofosbuvir = sofosbuvir ledipasvir = hepcinat lp = ledifos = harvoni
daclatasvir = natdac = daclahep
zidovudine = azidothymidine = zidovir = retrovir
lamivudine zidovudine = zidovudine lamivudine = duovir = combivir
tenofovir emtricitabine = emtricitabine tenofovir = tenvir em = truvada
lopinavir ritonavir = lopimune = kaletra
efavirenz = efavir
nevirapine = nevimune
albendazole = zentel = bandy = noworm
albendazole ivermectin = ivermectin albendazole = bandy plus
mebendazole = mebex = wormin
ivermectin = ivermectol = ivecop
praziquantel = cysticide
diethylcarbamazine = hetrazan = banocide
pyrantel = pyrantel pamoate = nemocid
levamisole = vermisol = dicaris
permethrin = permite
lindane = gamma benzene hexachloride = scaboma
crotamiton = crotorax = eurax
chloroquine = lariago = resochin = nivaquine
hydroxychloroquine = hcqs = plaquenil = oxcq
primaquine = malirid
artesunate = falcigo = larinate
artemether lumefantrine = coartem = lumerax
arteether = artemotil = alpha beta arteether = e mal = rapither
mefloquine = larimef
omeprazole = omez = ocid = lomac
pantoprazole = pan 40 = pantocid = pantop = pantodac
rabeprazole = razo = rablet = veloz = rabicip
esomeprazole = nexpro = nexium = raciper = sompraz
lansoprazole = lanzol
pantoprazole domperidone = pan d = pantop d = pantocid dsr
rabeprazole domperidone = razo d = rablet d = veloz d = rabicip d
omeprazole domperidone = omez d = omez dsr
esomeprazole domperidone = nexpro rd = raciper d
ranitidine = rantac = zinetac = aciloc = histac
famotidine = famocid = topcid
sucralfate = sucrafil
domperidone = domstal = vomistop
ondansetron = emeset = vomikind = zofran = ondem = periset
granisetron = graniset = granicip
metoclopramide = perinorm = reglan
itopride = ganaton
doxylamine pyridoxine = pyridoxine doxylamine = doxinate
loperamide = imodium = lopamide = eldoper
racecadotril = redotil = zedott
lactulose = duphalac = looz
bisacodyl = dulcolax
ispaghula = isabgol = isapgol = isabgul = psyllium = psyllium husk = naturolax
sodium picosulfate = sodium picosulphate = cremalax
ursodeoxycholic acid = ursodiol = udiliv = ursocol
silymarin = silybon
ornithine aspartate = l-ornithine l-aspartate = hepa-merz = hepamerz
mesalazine = mesalamine = mesacol = asacol = pentasa
sulfasalazine = sulphasalazine = saaz = salazopyrin
pancreatin = creon
octreotide = sandostatin = octride
mebeverine = colospa
chlordiazepoxide clidinium = librax
salbutamol = albuterol = asthalin = ventorlin
levosalbutamol = levalbuterol = levolin
ipratropium levosalbutamol = levosalbutamol ipratropium = duolin
ipratropium = ipratropium bromide = ipravent
tiotropium = tiova
budesonide formoterol = formoterol budesonide = foracort = symbicort = budamate
salmeterol fluticasone = fluticasone salmeterol = seroflo = seretide
budesonide = budecort = pulmicort
beclometasone = beclomethasone = beclate
fluticasone = flomist = flohale
mometasone = nasonex = momate = metaspray
tiotropium formoterol = formoterol tiotropium = duova
montelukast = montair = singulair = romilast
montelukast levocetirizine = levocetirizine montelukast = montair lc = montek lc = telekast l = montina l
montelukast fexofenadine = fexofenadine montelukast = montair fx = allegra m
etofylline theophylline = theophylline etofylline = deriphyllin = deriphylline
acebrophylline = ab phylline
ambroxol = mucolite = ambrodil
acetylcysteine = n-acetylcysteine = mucomix = mucinac
terbutaline = bricanyl
terbutaline bromhexine guaifenesin = bromhexine terbutaline guaifenesin = bro zedex
levosalbutamol ambroxol guaifenesin = ambroxol levosalbutamol guaifenesin = ascoril ls
pirfenidone = pirfenex
nintedanib = ofev = cyendiv
cetirizine = cetzine = zyrtec = alerid = okacet
levocetirizine = levocet = xyzal = teczine
fexofenadine = allegra
loratadine = lorfast
chlorphenamine = chlorpheniramine = cadistin
pheniramine = avil
hydroxyzine = atarax
promethazine = phenergan
cyproheptadine = practin = ciplactin
diphenhydramine = benadryl
ebastine = ebast
phenytoin = diphenylhydantoin = eptoin = dilantin = epsolin
carbamazepine = tegretol = mazetol = zeptol
oxcarbazepine = oxetol = trileptal
sodium valproate = valproate = valproic acid = valparin = encorate = epilex
divalproex = divalproex sodium = dicorate
levetiracetam = levipil = keppra = levera = torleva
brivaracetam = briviact = brevipil
lamotrigine = lamictal = lamitor = lamez
topiramate = topamac = nextop
clobazam = frisium
clonazepam = rivotril = clonotril = lonazep = zapiz
phenobarbital = phenobarbitone = gardenal
gabapentin = gabapin = neurontin = gabantin
gabapentin nortriptyline = gabapin nt
pregabalin = lyrica = pregalin = pregeb = maxgalin
pregabalin methylcobalamin = pregabalin mecobalamin = pregeb m = maxgalin m
amitriptyline = tryptomer
nortriptyline = sensival
duloxetine = duzela = duvanta = dulane
escitalopram = nexito = rexipra = s-citadep = cipralex
escitalopram clonazepam = nexito plus
sertraline = daxid = serta = zosert = zoloft
fluoxetine = fludac = prodep = flunil = prozac
paroxetine = paxidep = pexep
venlafaxine = veniz = venlor
desvenlafaxine = d-veniz
mirtazapine = mirtaz
imipramine = depsonil = antidep
clomipramine = anafranil = clofranil
dosulepin = dothiepin = prothiaden
olanzapine = oleanz = olimelt = oliza = zyprexa
risperidone = risdone = sizodon = risperdal
quetiapine = qutipin = seroquel
aripiprazole = arip mt = arpizol = abilify
amisulpride = sulpitac = soltus = amazeo
clozapine = sizopin = lozapin
haloperidol = serenace
chlorpromazine = largactil
trihexyphenidyl = benzhexol = pacitane
lithium = lithium carbonate = lithosun = licab = intalith
alprazolam = alprax = restyl = trika = alzolam
diazepam = valium = calmpose
lorazepam = ativan = trapex
chlordiazepoxide = librium
nitrazepam = nitrosun = nitravet
zolpidem = zolfresh = nitrest
midazolam = mezolam = fulsed
methylphenidate = inspiral = addwize
atomoxetine = attentrol = axepta
donepezil = donep = aricep = aricept
memantine = admenta
rivastigmine = exelon
levodopa carbidopa = carbidopa levodopa = syndopa = tidomet = sinemet
pramipexole = pramipex
amantadine = amantrel
betahistine = vertin
cinnarizine = stugeron
prochlorperazine = stemetil
flunarizine = sibelium
sumatriptan = suminat
rizatriptan = rizact
baclofen = lioresal = liofen
tizanidine = sirdalud = tizan
citicoline = strocit
piracetam = nootropil = normabrain
pyridostigmine = distinon = mestinon
neostigmine = myostigmin = prostigmin
disulfiram = esperal = antabuse
naltrexone = nodict
nicotine gum = nicotine polacrilex = nicotex
varenicline = champix
tamsulosin = urimax = veltam = contiflo
tamsulosin dutasteride = dutasteride tamsulosin = urimax d = veltam plus
silodosin = silodal
dutasteride = dutas
finasteride = finpecia = fincar = finax
solifenacin = soliten
tolterodine = roliten
flavoxate = urispas
phenazopyridine = pyridium
sildenafil = viagra = penegra = suhagra = caverta = silagra
tadalafil = megalis = tadacip = cialis = forzest
allopurinol = zyloric
febuxostat = febutaz = zurig = feburic
colchicine = zycolchin = goutnil
disodium hydrogen citrate = alkasol = cital
sodium bicarbonate = sodamint = nodosis
erythropoietin = epoetin = epoetin alfa = eprex = wepox
darbepoetin = darbepoetin alfa = cresp
progesterone = susten = naturogest = utrogestan
dydrogesterone = duphaston
norethisterone = norethindrone = primolut n = regestrone
medroxyprogesterone = deviry = meprate = depo-provera
levonorgestrel = i-pill = ipill = unwanted 72
mifepristone misoprostol = unwanted kit = mtp kit
misoprostol = misoprost = cytolog = cytotec
ethinylestradiol drospirenone = drospirenone ethinylestradiol = yasmin = crisanta
ethinylestradiol desogestrel = desogestrel ethinylestradiol = novelon = femilon
ethinylestradiol cyproterone = cyproterone ethinylestradiol = diane 35 = krimson 35 = ginette 35
ormeloxifene = centchroman = saheli = chhaya = sevista
clomifene = clomiphene = fertomid = siphene
letrozole = letroz = femara
cabergoline = cabgolin = caberlin
bromocriptine = parlodel
tranexamic acid = trapic = texakind
etamsylate = ethamsylate = dicynene
methylergometrine = methylergonovine = methergin = methergine
oxytocin = pitocin = syntocinon = evatocin
carboprost = prostodin
dinoprostone = cerviprime
isoxsuprine = duvadilan
estradiol valerate = oestradiol valerate = progynova
conjugated estrogens = conjugated oestrogens = premarin
folic acid = vitamin b9 = folvite
iron sucrose = venofer = orofer s
ferric carboxymaltose = orofer fcm = ferinject = encicarb
ferrous ascorbate folic acid = orofer xt
colecalciferol = cholecalciferol = vitamin d3 = calcirol = uprise d3 = arachitol
calcium carbonate vitamin d3 = calcium vitamin d3 = shelcal = cipcal
calcitriol = rocaltrol
mecobalamin = methylcobalamin = methycobal = nurokind
ascorbic acid = vitamin c = limcee = celin
tocopherol = vitamin e = tocopheryl acetate = evion
retinol = vitamin a = aquasol a
phytomenadione = phytonadione = vitamin k1 = kenadion
thiamine = thiamin = vitamin b1 = benalgis
pyridoxine = vitamin b6
alendronic acid = alendronate = osteofos = fosamax
zoledronic acid = zoledronate = zometa = aclasta
teriparatide = forteo
denosumab = prolia = xgeva
methotrexate = folitrax = imutrex
leflunomide = lefra = arava
azathioprine = azoran = imuran
mycophenolate mofetil = mycophenolate = cellcept = mycept = mofilet
tacrolimus = pangraf = prograf
ciclosporin = cyclosporine = cyclosporin = sandimmun = panimun
cyclophosphamide = endoxan = cycloxan
rituximab = mabthera = reditux = ristova
adalimumab = exemptia = humira
infliximab = remicade
etanercept = enbrel = etacept
trastuzumab = herceptin = herclon = canmab = hertraz
bevacizumab = avastin
imatinib = glivec = gleevec = veenat
erlotinib = tarceva = erlocip
gefitinib = iressa = geftinat
tamoxifen = nolvadex = cytotam
anastrozole = arimidex
capecitabine = xeloda
hydroxycarbamide = hydroxyurea = hydrea
filgrastim = grafeel = neupogen
mupirocin = t-bact = bactroban
fusidic acid = fucidin
silver sulfadiazine = silver sulphadiazine = silverex
povidone iodine = betadine = wokadine
adapalene = adaferin = deriva
isotretinoin = sotret = isotroin
tretinoin = retino a = retin a
benzoyl peroxide = persol = benzac
clobetasol = clobetasol propionate = tenovate
minoxidil = mintop = tugain
timolol = iotim = glucomol
latanoprost = xalatan = latoprost
travoprost = travatan
bimatoprost = lumigan = careprost
brimonidine = alphagan
dorzolamide = dorzox
carboxymethylcellulose = carmellose = refresh tears
olopatadine = patanol = winolap
xylometazoline = otrivin
oxymetazoline = nasivion
azelastine fluticasone = fluticasone azelastine = duonase
adrenaline = epinephrine
noradrenaline = norepinephrine
naloxone = narcan = narcotan
deferoxamine = desferrioxamine = desferal
deferasirox = asunra = desirox
deferiprone = kelfer
penicillamine = d-penicillamine = cilamin
ketamine = ketalar = aneket
propofol = diprivan
thiopental = thiopentone = pentothal
lidocaine = lignocaine = xylocaine
bupivacaine = sensorcaine = anawin
pethidine = meperidine
pentazocine = fortwin
suxamethonium = succinylcholine = scoline
glycopyrronium = glycopyrrolate
dicycloverine = dicyclomine
`;
