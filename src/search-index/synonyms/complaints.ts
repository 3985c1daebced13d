// Complaint, body and lay disease terms; facts agree with public sources: WHO ICD-10/11 and MeSH entry terms,
// NHM/ASHA training modules (Hindi), CSTT medical glossary, common regional usage (Tamil, Telugu, Bengali, Marathi).
export const COMPLAINTS = `
fever = pyrexia = bukhar = bukhaar = jwar = बुखार = kaichal = jwaram = taap = febrile = pyrexial
high fever = high grade fever = tez bukhar = tej bukhar = तेज बुखार
low grade fever = mild fever = halka bukhar = हल्का बुखार
fever with chills = fever with rigors = thand lagkar bukhar = ठंड लगकर बुखार = kulir kaichal = chali jwaram
evening rise of temperature = evening fever = shaam ko bukhar = sham ko bukhar = शाम को बुखार
viral fever = viral bukhar = vairal bukhar = वायरल बुखार
chills = shivering = kapkapi = kampkampi = कंपकंपी = rigors = rigor
diarrhoea = diarrhea = loose motion = loose motions = dast = दस्त = vayitrupokku = virechanalu = loose stools
dysentery = bloody diarrhoea = bloody diarrhea = pechish = pechis = पेचिश = khooni dast = seethabedhi
abdominal pain = stomach pain = pet dard = pet me dard = पेट दर्द = stomach ache = vayiru vali = kadupu noppi = potdukhi
abdominal cramps = abdominal colic = marod = maror = pet me marod = मरोड़
breathlessness = dyspnoea = dyspnea = shortness of breath = saans phoolna = सांस फूलना = saans phulna = breathing difficulty = moochu thinaral = dyspnoeic = dyspneic = breathless = short of breath = saans
fast breathing = rapid breathing = tachypnoea = tachypnea = tez saans = tej saans chalna = तेज सांस
orthopnoea = orthopnea = breathlessness on lying down = letne par saans phoolna = लेटने पर सांस फूलना
chest indrawing = chest retractions = chest wall indrawing = pasli chalna = pasli chal rahi = पसली चलना
wheezing = wheeze = saans me seeti = ghargharahat = घरघराहट = pilli koothalu = wheezes = wheezy
asthma = bronchial asthma = dama = damaa = asthama = दमा = ubbasam = hapani = asthmatic
jaundice = icterus = piliya = पीलिया = peeliya = manjal kamalai = pacha kamerlu = kavil = icteric = yellow eyes = peelia
seizure = convulsion = fits = daura = mirgi ka daura = seizures = convulsions = valippu = दौरा = convulsing = seizing
epilepsy = seizure disorder = mirgi = mirgee = apasmar = मिर्गी = kakkai valippu = epileptic
febrile seizure = febrile convulsion = febrile convulsions = fever fits = bukhar me daura = बुखार में दौरा
itching = pruritus = khujli = khujlee = खुजली = arippu = durada = chulkani = itch = itchy = kharish = खारिश
rash = skin rash = skin eruption = chakatte = chakte = चकत्ते = rashes = eruption = exanthem = skin eruptions
urticaria = hives = pitti = pitti uchalna = sheetpitta = पित्ती = शीतपित्त = weals = wheals
allergy = allergic reaction = elarji = एलर्जी = ovvamai = allergic
cough = khansi = khaansi = खांसी = खाँसी = irumal = daggu = khokla = coughing = coughs
dry cough = nonproductive cough = non-productive cough = sukhi khansi = sookhi khansi = सूखी खांसी = varattu irumal = podi daggu
productive cough = wet cough = cough with expectoration = cough with sputum = balgam wali khansi = गीली खांसी
chronic cough = persistent cough = purani khansi = purani khaansi = पुरानी खांसी
whooping cough = pertussis = kali khansi = kaali khansi = kukkar khansi = काली खांसी = kakkuvan irumal = korinta daggu = dangya khokla
cold = common cold = coryza = jukam = zukam = sardi = जुकाम = jaladosham = jalubu
influenza = flu = फ्लू = इन्फ्लुएंजा
runny nose = running nose = rhinorrhoea = rhinorrhea = nak behna = naak bahna = नाक बहना
blocked nose = stuffy nose = nasal congestion = nasal obstruction = nak band = naak band hona = नाक बंद = mookkadaippu
sneezing = sneeze = chheenk = chhink = छींक = thummal = thummulu
sinusitis = sinus infection = rhinosinusitis = sainas = साइनस
nosebleed = nose bleed = epistaxis = nakseer = naksir = naak se khoon = nak se khoon = नकसीर
loss of smell = anosmia = soongh na pana = गंध न आना
loss of taste = ageusia = swad na aana = स्वाद न आना
sore throat = throat pain = gale me dard = gale mein dard = gala dukhna = गले में दर्द = thondai vali = gontu noppi
throat irritation = scratchy throat = gale me kharash = gale mein kharash = गले में खराश
tonsillitis = tonsil infection = tonsil ki sujan = टॉन्सिल की सूजन
hoarseness = hoarse voice = hoarseness of voice = gala baithna = awaz baithna = गला बैठना = आवाज बैठना
dysphagia = difficulty swallowing = difficulty in swallowing = swallowing difficulty = nigalne me dikkat = nigalne me taklif = निगलने में कठिनाई
odynophagia = painful swallowing = pain on swallowing = nigalne me dard = निगलने में दर्द
ear pain = earache = otalgia = kaan dard = kan dard = kaan me dard = कान दर्द = kaathu vali = chevi noppi
ear discharge = otorrhoea = otorrhea = kaan behna = kan bahna = kaan se mawad = कान बहना
hearing loss = deafness = hearing impairment = bahrapan = behrapan = kam sunai dena = बहरापन = deaf
tinnitus = ringing in ears = ringing in the ears = kaan bajna = kan bajna = कान बजना
ear wax = earwax = cerumen = kaan ka mail = kan ka mail = कान का मैल
headache = cephalalgia = sir dard = sar dard = sirdard = सिर दर्द = thalai vali = tala noppi = dokedukhi = headaches
migraine = adhkapari = adha sisi = aadhasisi = माइग्रेन = आधासीसी = ardhashishi
giddiness = dizziness = chakkar = chakkar aana = चक्कर = चक्कर आना = thalai sutral
vertigo = spinning sensation = sir ghoomna = sir ghumna = सिर घूमना
imbalance = unsteadiness = loss of balance = santulan bigadna = संतुलन बिगड़ना
fainting = syncope = faint = passing out = moorcha = murcha = मूर्च्छा = gash khana
unconsciousness = unconscious = loss of consciousness = behoshi = behosh = बेहोशी = बेहोश = coma = comatose
altered sensorium = altered mental status = altered mentation
vomiting = emesis = vomit = ulti = ultee = उल्टी = vaanthi = vanthulu = bomi = vomited = vomits
nausea = ji machlana = jee machlana = ji michlana = matli = मतली = जी मिचलाना = kumattal
vomiting blood = blood vomiting = haematemesis = hematemesis = khoon ki ulti = khun ki ulti = खून की उल्टी
coughing blood = coughing up blood = haemoptysis = hemoptysis = blood in sputum = khansi me khoon = balgam me khoon = खांसी में खून = haemoptyses
tarry stool = tarry stools = black tarry stool = melaena = melena
black stool = black stools = kala mal = kali tatti = काला मल
blood in stool = haematochezia = hematochezia = bleeding per rectum = rectal bleeding = latrine me khoon = mal me khoon = मल में खून
constipation = kabz = kabj = qabz = कब्ज = malachikkal = malabaddhakam = baddhakoshta
indigestion = dyspepsia = badhazmi = badhajmi = apach = ajirna = अपच = बदहजमी = ajeernam
heartburn = pyrosis = seene me jalan = chhati me jalan = सीने में जलन = nenju erichal
acidity = hyperacidity = amlapitta = amla pitta = अम्लपित्त = एसिडिटी
belching = burping = eructation = dakar = dakaar = डकार
sour belching = sour eructation = khatti dakar = khatti dakaar = खट्टी डकार
hiccups = hiccup = singultus = hichki = hichkee = हिचकी = vikkal = ekkillu = uchki
flatulence = gas trouble = gas banna = pet me gas = pet mein gas = गैस बनना
bloating = abdominal bloating = afara = aphara = अफारा
abdominal distension = abdominal distention = distended abdomen = pet phoolna = pet fulna = पेट फूलना
ascites = fluid in abdomen = pet me pani = pet mein pani = jalodar = जलोदर = पेट में पानी = mahodaram = ascitic
loss of appetite = poor appetite = anorexia = bhookh na lagna = bhukh na lagna = भूख न लगना = pasiyinmai
excessive hunger = polyphagia = jyada bhookh lagna = bahut bhukh lagna = ज्यादा भूख लगना
excessive thirst = polydipsia = jyada pyas lagna = bahut pyaas lagna = ज्यादा प्यास लगना
dehydration = pani ki kami = paani ki kami = nirjalikaran = पानी की कमी = निर्जलीकरण = dehydrated
weight loss = losing weight = wajan kam hona = vajan ghatna = wajan ghatna = वजन घटना
weight gain = gaining weight = wajan badhna = vajan badhna = वजन बढ़ना
obesity = obese = motapa = मोटापा = latthapana = overweight
malnutrition = malnourishment = undernutrition = kuposhan = कुपोषण = malnourished = severe acute malnutrition = sam
failure to thrive = faltering growth = poor weight gain
weakness = asthenia = kamzori = kamjori = कमजोरी = neerasam = ashaktapana = weak
fatigue = tiredness = thakan = thakaan = thakavat = थकान = थकावट = sorvu
lethargy = lethargic = susti = सुस्ती
sweating = perspiration = diaphoresis = paseena = pasina = पसीना = viyarvai = chemata
excessive sweating = hyperhidrosis = jyada pasina = zyada paseena = ज्यादा पसीना
night sweats = raat me paseena = raat ko pasina = रात में पसीना
swelling = sujan = soojan = सूजन = veekkam = vapu = swollen
pedal oedema = pedal edema = swelling of feet = swollen feet = pairon me sujan = pair me sujan = पैरों में सूजन = kaal veekkam = ankle oedema = ankle edema = ankle swelling = swollen ankles = feet swell = foot swelling = leg oedema = leg edema
facial puffiness = puffy face = puffiness of face = chehre par sujan = chehre ki sujan = चेहरे पर सूजन
anasarca = generalised swelling = generalized swelling = pure sharir me sujan = पूरे शरीर में सूजन
lump = ganth = gaanth = गांठ
enlarged lymph nodes = lymphadenopathy = lymph node enlargement = swollen glands = gilti = गिल्टी
tumour = tumor = neoplasm = rasauli = rasoli = रसौली = tumours
cancer = malignancy = kark rog = karkrog = कैंसर = कर्क रोग = putrunoi = malignant = carcinoma = cancers
pain = dard = दर्द = noppi = byatha
burning sensation = jalan = जलन = erichal = burning
body ache = bodyache = badan dard = badan me dard = बदन दर्द = शरीर दर्द = udambu vali = ollu noppulu = angdukhi
muscle pain = myalgia = muscle ache = maanspeshi me dard = मांसपेशियों में दर्द
muscle cramp = muscle cramps = nas chadhna = naas chadhna = नस चढ़ना
chest pain = seene me dard = chhati me dard = chati me dard = सीने में दर्द = छाती में दर्द = nenju vali = chati noppi
palpitation = palpitations = dhadkan tez hona = dil ki dhadkan tez = दिल की धड़कन तेज = gunde dada
back pain = backache = peeth dard = pith dard = पीठ दर्द = mudhugu vali = pathdukhi
low back pain = lower back pain = lumbago = kamar dard = kamar me dard = कमर दर्द = iduppu vali = nadumu noppi = kambardukhi
neck pain = cervicalgia = gardan dard = gardan me dard = गर्दन दर्द = kazhuthu vali = meda noppi
stiff neck = neck stiffness = neck rigidity = nuchal rigidity = gardan akadna = गर्दन अकड़ना
joint pain = arthralgia = jodon ka dard = jodo ka dard = jodon me dard = जोड़ों का दर्द = moottu vali = keella noppulu
arthritis = gathiya = gathia = sandhivat = गठिया = संधिवात
gout = gouty arthritis = vatarakta = vatrakt = वातरक्त
knee pain = ghutne ka dard = ghutno ka dard = ghutne me dard = घुटने का दर्द = muzhangal vali = mokalla noppulu = gudghedukhi
shoulder pain = kandhe me dard = kandhe ka dard = कंधे में दर्द = tholpattai vali
frozen shoulder = adhesive capsulitis = kandha jam hona = कंधा जाम होना
heel pain = edi me dard = edi ka dard = एड़ी में दर्द = kudhikal vali
leg pain = pair dard = pair me dard = पैर दर्द = kaal vali = kalla noppulu
sciatica = sciatic pain = gridhrasi = grudhrasi = गृध्रसी = साइटिका
cervical spondylosis = cervical spondylitis = sarvaikal = सर्वाइकल
slipped disc = slip disc = disc prolapse = herniated disc = disc herniation = prolapsed intervertebral disc = स्लिप डिस्क
tingling = paraesthesia = paresthesia = pins and needles = jhunjhuni = jhanjhanahat = झुनझुनी = झनझनाहट
numbness = sunnpan = sunn hona = sun hona = सुन्नपन = सुन्न होना = numb
burning feet = burning soles = pairon me jalan = talwe me jalan = पैरों में जलन = तलवों में जलन
tremor = tremors = kampan = कंपन = nadukkam = vanuku
paralysis = lakwa = laqwa = falij = लकवा = फालिज = paralytic = palsy
hemiplegia = one sided paralysis = pakshaghat = ardhang = पक्षाघात = pakkavatham = pakshavatham = ardhangvayu
facial palsy = facial paralysis = facial nerve palsy = munh ka lakwa = muh tedha hona = मुंह टेढ़ा होना = facial nerve paralysis = facial weakness = facial droop
bell's palsy = bells palsy = idiopathic facial palsy
slurred speech = slurring of speech = dysarthria = zuban ladkhadana = jubaan ladkhadana = जुबान लड़खड़ाना
stammering = stuttering = haklana = haklahat = हकलाना = thikkuvai = stammer
difficulty walking = difficulty in walking = chalne me dikkat = chalne me taklif = चलने में दिक्कत
memory loss = forgetfulness = poor memory = bhoolne ki bimari = bhulne ki bimari = yaddasht kamzor = याददाश्त कमजोर
insomnia = sleeplessness = neend na aana = nind na aana = anidra = नींद न आना = अनिद्रा
snoring = kharrate = kharate = खर्राटे = kurattai = guraka
anxiety = anxious = ghabrahat = ghabraahat = घबराहट
restlessness = bechaini = bechainee = बेचैनी
depression = avsad = avasad = अवसाद = डिप्रेशन = manachorvu = depressed = depressive = udasi = udaasi = उदासी
suicide = atmahatya = aatmahatya = khudkushi = आत्महत्या = tharkolai = suicidal
suicide attempt = attempted suicide = atmahatya ka prayas = aatmahatya ki koshish = आत्महत्या का प्रयास
burning urination = burning micturition = dysuria = painful urination = peshab me jalan = peshab mein jalan = पेशाब में जलन = neer kaduppu
frequent urination = urinary frequency = baar baar peshab = bar bar peshab = बार बार पेशाब
excessive urination = polyuria = jyada peshab = zyada peshab = ज्यादा पेशाब
reduced urine output = oliguria = low urine output = kam peshab = peshab kam aana = पेशाब कम आना
urinary retention = retention of urine = peshab rukna = peshab ruk jana = पेशाब रुकना
urinary incontinence = incontinence of urine = urine leakage = peshab nikal jana = पेशाब निकल जाना
bed wetting = bedwetting = nocturnal enuresis = bistar me peshab = bistar gila karna = बिस्तर में पेशाब
blood in urine = haematuria = hematuria = peshab me khoon = peshab mein khoon = पेशाब में खून
pus in urine = pyuria = peshab me mawad = peshab me peep = पेशाब में मवाद
stone = calculus = calculi = pathri = patthari = पथरी
kidney stone = renal calculus = renal calculi = renal stone = nephrolithiasis = gurde ki pathri = kidney me pathri = गुर्दे की पथरी
gallstone = gallstones = gall stone = cholelithiasis = pitt ki pathri = pit ki pathri = पित्त की पथरी = gall stones
bladder stone = vesical calculus = mutrashay ki pathri = मूत्राशय की पथरी
vaginal discharge = white discharge = leucorrhoea = leukorrhea = safed pani = safed paani = सफेद पानी = shwet pradar = vellai paduthal
vaginal itching = yoni me khujli = yoni mein khujli = योनि में खुजली
menstruation = menses = periods = mahwari = mahavari = masik dharm = माहवारी = मासिक धर्म = mathavidai
period pain = dysmenorrhoea = dysmenorrhea = menstrual pain = menstrual cramps = mahwari me dard = mahavari me dard = माहवारी में दर्द
heavy periods = menorrhagia = heavy menstrual bleeding = jyada mahwari = mahwari jyada aana = माहवारी में ज्यादा खून
absent periods = amenorrhoea = amenorrhea = no periods = mahwari na aana = period na aana = माहवारी न आना
irregular periods = irregular menses = irregular menstruation = aniyamit mahwari = अनियमित माहवारी
menopause = rajonivritti = rajonivrutti = रजोनिवृत्ति
hot flushes = hot flush = hot flashes = hot flash
postmenopausal bleeding = post menopausal bleeding = bleeding after menopause
pregnancy = pregnant = garbhavastha = garbhavati = garbhvati = गर्भावस्था = गर्भवती = garbhini
morning sickness = nausea and vomiting of pregnancy = garbhavastha me ulti = pregnancy me ulti = गर्भावस्था में उल्टी
labour pain = labor pain = labour pains = prasav peeda = prasav pida = प्रसव पीड़ा = prasava vali
delivery = childbirth = parturition = prasav = prasavam = प्रसव = delivered = deliver
miscarriage = spontaneous abortion = bachcha girna = baccha girna = बच्चा गिरना
water break = rupture of membranes = ruptured membranes = pani ki thaili phatna = पानी की थैली फटना
reduced fetal movements = decreased fetal movements = reduced foetal movements = bachche ki halchal kam = बच्चे की हलचल कम
breech = breech presentation = ulta baccha = ulta bachcha = उल्टा बच्चा
twins = twin pregnancy = judwa = judwa bachche = जुड़वां बच्चे
infertility = banjhpan = baanjhpan = बांझपन
breast lump = lump in breast = stan me ganth = breast me ganth = स्तन में गांठ
breast pain = mastalgia = mastodynia = stan me dard = breast me dard = स्तन में दर्द
low milk supply = insufficient breast milk = hypogalactia = doodh kam aana = दूध कम आना
uterine prolapse = prolapse of uterus = prolapsed uterus = bachedani bahar aana = bachchedani bahar aana = बच्चेदानी बाहर आना
fibroid = fibroids = uterine fibroid = leiomyoma = bachedani me rasoli = bachchedani me rasauli = बच्चेदानी में रसौली
painful intercourse = dyspareunia = sambhog me dard = संभोग में दर्द
erectile dysfunction = impotence = namardi = napunsakta = नामर्दी = नपुंसकता
premature ejaculation = shighrapatan = sheeghrapatan = शीघ्रपतन
nightfall = nocturnal emission = wet dreams = swapnadosh = swapandosh = स्वप्नदोष
dhat syndrome = dhat rog = dhat girna = dhatu girna = धात गिरना = धातु रोग
testicular pain = orchialgia = orchalgia = andkosh me dard = अंडकोष में दर्द
hydrocele = andkosh me pani = andkosh mein pani = अंडकोष में पानी = हाइड्रोसील
hernia = harniya = aant utarna = हर्निया = आंत उतरना = kudal irakkam = hernias = herniated
urethral discharge = penile discharge = ling se mawad = लिंग से मवाद
genital ulcer = genital sore = guptang me ghav = guptang par ghav = गुप्तांग पर घाव
gonorrhoea = gonorrhea = sujak = suzak = सूजाक
mouth ulcer = mouth ulcers = oral ulcer = oral ulcers = muh ke chale = munh ke chhale = मुंह के छाले = vaai pun = noti pootha
bad breath = halitosis = foul breath = munh ki badbu = muh ki badbu = मुंह की बदबू
toothache = tooth ache = tooth pain = odontalgia = dant dard = daant dard = दांत दर्द = pal vali = panti noppi
bleeding gums = gum bleeding = gingival bleeding = masudo se khoon = masoodon se khoon = मसूड़ों से खून
tooth decay = dental caries = dental cavity = daant me keeda = dant me kida = दांत में कीड़ा = sothai pal
dry mouth = xerostomia = muh sukhna = munh sookhna = मुंह सूखना
drooling = sialorrhoea = sialorrhea = laar girna = lar girna = लार गिरना
lockjaw = trismus = muh na khulna = munh na khulna = मुंह न खुलना
red eye = red eyes = eye redness = aankh lal hona = ankh lal hona = आंख लाल होना = lal aankh = laal aankh = लाल आंख = conjunctival congestion
conjunctivitis = eye flu = pink eye = pinkeye = madras eye = aankh aana = ankh aana = आंख आना = kandla kalaka
cataract = motiyabind = motiabind = safed motiya = मोतियाबिंद = kan purai = kanti shuklam = motibindu = safed motia
glaucoma = kala motia = kala motiya = काला मोतिया = kachbindu = kaala motiya
blurred vision = blurring of vision = blurry vision = dhundhla dikhna = dhundla dikhna = धुंधला दिखना
diminution of vision = decreased vision = kam dikhna = kam dikhai dena = कम दिखना
blindness = andhapan = andhatva = अंधापन = loss of vision = blind = vision loss = visual loss = loss of sight
night blindness = nyctalopia = ratondhi = rataundhi = रतौंधी = malaikann = re cheekati
squint = strabismus = bhengapan = bhaingapan = भेंगापन = maaru kan = mella kannu = tirlepana
stye = sty = hordeolum = guheri = bilni = गुहेरी = बिलनी
watering eyes = watery eyes = epiphora = aankh se pani aana = ankh se pani aana = आंख से पानी आना
double vision = diplopia = do do dikhna = दो दो दिखना = दोहरा दिखना
eye pain = ocular pain = aankh me dard = ankh me dard = आंख में दर्द = kan vali = kanti noppi
light sensitivity = photophobia = roshni se taklif = roshni chubhna = रोशनी से तकलीफ
drooping eyelid = droopy eyelid = ptosis = blepharoptosis = palak girna = पलक गिरना
short sightedness = nearsightedness = myopia = nikat drishti dosh = निकट दृष्टि दोष
long sightedness = farsightedness = hypermetropia = hyperopia = dur drishti dosh = दूर दृष्टि दोष
pterygium = nakhuna = naakhuna = नाखूना
boil = boils = furuncle = phoda = foda = फोड़ा = furuncles
pus = mawad = peep = मवाद = पीप = cheemu
pimple = pimples = acne = acne vulgaris = muhase = muhanse = मुंहासे = mugaparu = motimalu = muhasa = मुहांसे
white patches = vitiligo = leucoderma = leukoderma = safed daag = safed dag = सफेद दाग = phulbehri = bolli = white patches of skin
leprosy = hansen's disease = hansens disease = kushth rog = kodh = कुष्ठ रोग = कोढ़ = thozhunoi = kushta rogam = kushth = kusht rog = lepra
ringworm = tinea = dermatophytosis = daad = daad khaj = दाद = padarthamarai = gajkarn
jock itch = tinea cruris = dhobi itch = dhobie itch = jangh me daad = जांघ में दाद
athlete's foot = athletes foot = tinea pedis
pityriasis versicolor = tinea versicolor = sehua = sehuan = सेहुआ = themal
scabies = gajji = sirangu = स्केबीज
eczema = ekzima = chhajan = chajan = छाजन = एक्जिमा
psoriasis = apras = soriasis = सोरायसिस = अपरस
dandruff = pityriasis capitis = rusi = roosi = रूसी = podugu = chundru
hair fall = hair loss = alopecia = baal jhadna = bal jhadna = बाल झड़ना = mudi uthirthal = juttu raladam
melasma = chloasma = jhaiyan = jhaiya = झाइयां = mangu
prickly heat = miliaria = heat rash = ghamori = ghamauri = घमौरी = verkuru = chemata kayalu = ghamachi
wart = warts = verruca = massa = मस्सा = pulipiri = chamkheel = anchil
corn = foot corn = clavus = gokhru = gokharu = गोखरू
cracked heels = heel fissures = fati edi = fati ediyan = फटी एड़ियां = pitha vedippu
dry skin = xerosis = xerosis cutis = rukhi twacha = रूखी त्वचा
nail fungus = onychomycosis = tinea unguium = fungal nail infection
head lice = lice = pediculosis capitis = joon = jue = जूं = sir me joon = pelu = ukun
bedsore = bed sore = bedsores = pressure ulcer = pressure sore = decubitus ulcer
non healing ulcer = non-healing ulcer = nonhealing ulcer = non healing wound = ghav na bharna = घाव न भरना
burn = burns = burn injury = jal jana = जलना = जल जाना = theekkayam
scald = scalds = garam pani se jalna = गरम पानी से जलना
blister = blisters = phaphola = fafola = chhala = फफोला = छाला = koppulam
wound = ghav = ghaav = zakhm = jakhm = घाव = जख्म = kaayam = gayam = wounds
injury = trauma = chot = chot lagna = चोट = चोट लगना
bruise = contusion = neel padna = नील पड़ना
sprain = moch = moch aana = मोच = sulukku = benuku
fracture = broken bone = bone fracture = haddi tootna = haddi tutna = हड्डी टूटना = elumbu murivu = fractured = fractures
dislocation = joint dislocation = jod utarna = haddi utarna = जोड़ उतरना
bleeding = haemorrhage = hemorrhage = khoon bahna = khoon behna = खून बहना = रक्तस्राव = raktasrav = rathakasivu = bleed = bleeds
anaemia = anemia = khoon ki kami = khun ki kami = खून की कमी = रक्ताल्पता = raktalpata = rathasogai = raktaheenata = anaemic = anemic
piles = haemorrhoids = hemorrhoids = bawasir = bavasir = बवासीर = moolam = mulvyadh = molalu = haemorrhoid = hemorrhoid
anal fissure = fissure in ano = guda me chira = गुदा में चीरा
anal fistula = fistula in ano = fistula-in-ano = bhagandar = bhagander = भगंदर = pauthiram
rectal prolapse = prolapse rectum = kaanch nikalna = kanch nikalna = कांच निकलना = गुदभ्रंश
anal itching = pruritus ani = guda me khujli = गुदा में खुजली
worm infestation = intestinal worms = helminthiasis = pet ke keede = pet me kide = पेट के कीड़े = kudal puzhu = nuli purugulu
pinworm = threadworm = enterobiasis = churna = churne = चुरने = चुनचुने = chunchune
tapeworm = tape worm = taeniasis = fita krimi = फीता कृमि = nada puzhu
roundworm = round worm = ascariasis = ascaris = gol krimi = गोल कृमि
hookworm = hook worm = ancylostomiasis = ankush krimi = अंकुश कृमि = kokki puzhu
snake bite = snakebite = saanp katna = sanp katna = saanp ne kata = सांप काटना = pambu kadi = pamu katu = sarpdansh
dog bite = dogbite = kutte ka katna = kutta katna = kutte ne kata = कुत्ते का काटना = naai kadi = kukka katu
scorpion sting = scorpion bite = bichhu katna = bichhu ka dank = bichhoo ka katna = बिच्छू का काटना = thel kadi = thelu katu = vinchu dansh
bee sting = honey bee sting = madhumakkhi ka katna = madhumakkhi ka dank = मधुमक्खी का डंक
insect bite = bug bite = keede ka katna = kide ka katna = कीड़े का काटना = poochi kadi = purugu katu
monkey bite = bandar ka katna = bandar katna = बंदर का काटना
cat bite = billi ka katna = billi katna = बिल्ली का काटना
rabies = hydrophobia = jalatank = jalaatank = जलातंक = रेबीज
poisoning = poison ingestion = zehar khana = jahar khana = जहर खाना
aluminium phosphide poisoning = celphos poisoning = celphos = salfas = sulphas poisoning = सल्फास
organophosphate poisoning = organophosphorus poisoning = op poisoning
rat poison = rodenticide poisoning = rat killer poisoning = chuhe mar dawa = chuha mar dawa = चूहे मार दवा
kerosene poisoning = kerosene ingestion = mitti ka tel peena = mitti ka tel pina = मिट्टी का तेल पीना
datura poisoning = dhatura poisoning = dhatura = datura = dhatoora = धतूरा
food poisoning = foodborne illness = vishakt bhojan = विषाक्त भोजन
alcohol intoxication = drunkenness = sharab ka nasha = शराब का नशा
alcoholism = alcohol dependence = alcohol addiction = sharab ki lat = शराब की लत
smoking = dhumrapan = dhoomrapan = धूम्रपान
drowning = near drowning = doobna = dubna = डूबना
electric shock = electrocution = bijli ka jhatka = current lagna = karant lagna = बिजली का झटका = करंट लगना
lightning strike = lightning injury = aakashiya bijli = akashiya bijli = आकाशीय बिजली
heat stroke = heatstroke = sunstroke = sun stroke = loo lagna = lu lagna = लू लगना = vada debba = ushmaghat
hanging = phansi lagana = faansi lagana = फांसी लगाना
road accident = road traffic accident = sadak durghatna = सड़क दुर्घटना
fall from height = unchai se girna = oonchai se girna = ऊंचाई से गिरना
head injury = head trauma = sir ki chot = sir me chot = सिर में चोट = thalai kayam
measles = rubeola = khasra = khasara = खसरा = thattammai = gowar = govar
chickenpox = chicken pox = varicella = chhoti mata = choti mata = छोटी माता = chinnammai = kanjinya = jol basanta
mumps = epidemic parotitis = galsua = gal sua = गलसुआ = ponnukku veengi = gavada billalu
goitre = goiter = ghengha = ghenga = galgand = घेंघा = गलगंड
tetanus = dhanurvat = dhanurvaat = धनुर्वात = टिटनेस = dhanushtankar = dhanurvatham = ranajanni
diphtheria = galghotu = gal ghotu = गलघोंटू = ghatsarp = thondai adaippan
typhoid = typhoid fever = enteric fever = motijhara = miyadi bukhar = मियादी बुखार = टाइफाइड = vishamjwar
malaria = maleria = paludism = मलेरिया = hivtap
dengue = dengue fever = dengu = breakbone fever = haddi tod bukhar = डेंगू
chikungunya = chikungunia = chickengunia = chicken gunya = चिकनगुनिया
cholera = haija = haiza = हैजा = patki
lymphatic filariasis = filariasis = filaria = elephantiasis = hathi paon = haathi paon = हाथी पांव = yanaikal = boda kalu
kala azar = kalazar = visceral leishmaniasis = काला अजार = kalajwar
pneumonia = nimonia = nimoniya = निमोनिया
herpes zoster = shingles = zoster = naagin rog = नागिन रोग = akki
varicose veins = varicose vein = nason ka phoolna = नसों का फूलना
cyanosis = bluish discoloration = bluish discolouration = neela padna = nila padna = नीला पड़ना = cyanosed = cyanotic
kidney failure = renal failure = gurda kharab = kidney kharab = गुर्दा खराब
enlarged liver = hepatomegaly = liver badhna = jigar badhna = लिवर बढ़ना
enlarged spleen = splenomegaly = tilli badhna = pleeha badhna = तिल्ली बढ़ना
fatty liver = hepatic steatosis = liver me charbi = jigar me charbi = लिवर में चर्बी
developmental delay = delayed milestones = vikas me deri = विकास में देरी
teething = daant nikalna = dant nikalna = दांत निकलना
diaper rash = nappy rash = diaper dermatitis = napkin dermatitis
cleft lip = harelip = hare lip = kata honth = kata hua honth = कटा होंठ
cleft palate = kata talu = कटा तालू
clubfoot = club foot = talipes equinovarus = tedha pair = टेढ़ा पैर
newborn = neonate = navjat = navjaat = नवजात
undescended testis = undescended testes = cryptorchidism
kidney = gurda = gurde = गुर्दा = किडनी = siruneeragam = mootrapindam
liver = jigar = yakrit = यकृत = जिगर = kalleeral = kaleyam
spleen = tilli = pleeha = तिल्ली = प्लीहा = manneeral
lung = lungs = phephda = fefda = फेफड़ा = फेफड़े = nuraiyeeral = oopiritittulu
heart = dil = hriday = दिल = हृदय = ithayam
brain = dimag = mastishk = दिमाग = मस्तिष्क = moolai = medadu
uterus = womb = bachedani = bachchedani = garbhashay = बच्चेदानी = गर्भाशय = karuppai
gallbladder = gall bladder = pittashay = pitt ki thaili = पित्ताशय
pancreas = agnashay = agnyashay = अग्न्याशय = kanaiyam
urinary bladder = mutrashay = peshab ki thaili = मूत्राशय
umbilicus = navel = belly button = nabhi = नाभि = thoppul = boddu
spine = vertebral column = spinal column = backbone = reedh ki haddi = ridh ki haddi = रीढ़ की हड्डी
sputum = phlegm = balgam = balgham = बलगम = kapham = expectoration
urine = peshab = peshaab = mutra = पेशाब = मूत्र = siruneer
stool = stools = faeces = feces = tatti = टट्टी = motions
thrombolysis = thrombolytic = thrombolyse = thrombolysed = thrombolytics = lysis = lyse = lysed = fibrinolysis = clot buster
leptospirosis = weil's disease = weil disease = rat fever = leptospira
brucellosis = undulant fever = malta fever = brucella
ulcerative colitis = uc
malignant hyperthermia = malignant hyperpyrexia
necrotising fasciitis = necrotizing fasciitis = flesh eating infection = necrotising soft tissue infection
snake = saanp = saap = सांप = snakes
child = children = baccha = bachcha = bachche = bacche = बच्चा = बच्चे = kid
infant = infants = shishu = शिशु
blood = khoon = khun = खून = rakt = रक्त
foot = feet = pair = pairon = पैर = pairo
eye = eyes = aankh = ankh = aankhen = आंख = आंखें
ear = ears = kaan = कान
nose = naak = नाक
throat = gala = गला
tooth = teeth = daant = dant = दांत
abdomen = belly = tummy = stomach = pet = पेट = abdominal
hand = hands = haath = हाथ
knee = knees = ghutna = ghutne = घुटना
chest = chhati = seena = छाती = सीना
skin = twacha = chamdi = त्वचा
hair = baal = बाल
bone = bones = haddi = हड्डी
face = chehra = chehre = चेहरा
hip = kulha = कूल्हा
finger = fingers = ungli = उंगली
medicine = drug = drugs = dawa = dawai = दवा = दवाई = medicines = medication = medications
injection = injections = sui = इंजेक्शन
fasting = fast = roza = roze = vrat = upvas = रोज़ा = व्रत
ramadan = ramzan = ramazan = रमज़ान
labourer = labourers = mazdoor = majdoor = मजदूर = laborer
woman = women = mahila = aurat = महिला
old age = elderly = geriatric = buzurg = budhapa = बुज़ुर्ग
lime = chuna = slaked lime = calcium hydroxide = चूना
chemical injury = chemical burn = chemical burns
anticoagulation = anticoagulant = anticoagulants = anticoagulate = anticoagulated = blood thinner = blood thinners = oral anticoagulant
diuretic = diuretics = water pill = water tablet = water pills
antibiotic = antibiotics = antibacterial = antimicrobial
painkiller = painkillers = analgesic = analgesics = pain killer = analgesia
steroid = steroids = corticosteroid = corticosteroids = glucocorticoid
nsaid = nsaids = non steroidal anti inflammatory drug = nonsteroidal anti inflammatory
thrombus = clot = clots = blood clot = thrombi
thrombosis = thrombosed = thromboses
embolism = embolus = emboli = embolic
surgery = operation = operate = operated = surgical = operative = surgeries
intubation = intubate = intubated
psychosis = psychotic
mania = manic = manic episode
alcohol = sharab = daru = liquor = शराब = alcoholic drink
infection = infected = infections = sankraman = संक्रमण
perforation = perforated = perforate
obstruction = obstructed = blockage = obstructive
sodium = serum sodium = na
potassium = serum potassium = k
creatinine = serum creatinine = creat
platelet = platelets = plt = thrombocytes = प्लेटलेट
thrombocytopenia = low platelets = low platelet count = thrombocytopenic
sulphonylurea = sulfonylurea = sulphonylureas = sulfonylureas
intravenous fluids = iv fluids = iv fluid = drip
encephalitis = brain fever = dimagi bukhar = dimaagi bukhar = दिमागी बुखार
arrhythmia = irregular heartbeat = irregular heart beat = irregular pulse = dysrhythmia = cardiac arrhythmia
hypertensive emergency = hypertensive crisis = malignant hypertension = accelerated hypertension
oxygen = o2 = ऑक्सीजन
skin peeling = peeling skin = desquamation = exfoliation = peeling = skin peels
confusion = confused = disoriented = disorientation
delirium = delirious = acute confusional state
pale stool = pale stools = white stool = white stools = clay coloured stool = clay coloured stools = acholic stool = acholic stools
exchange transfusion = dvet = double volume exchange transfusion
meningitis = meningeal infection = meningitic
peritonitis = peritonitic
bite = bites = bitten = kata = kaata = काटा = काट लिया
sting = stings = stung = dank
transfusion = transfuse = transfused = transfusions = blood transfusion = khoon chadhana = खून चढ़ाना
ventilator = ventilators = ventilated
stent = stents = stented = stenting
catheter = catheters = catheterised
relapse = relapsed = relapses = relapsing
recurrent = recurrence = recurrences = recurs
resistant = resistance
prevention = preventive = prophylaxis = prophylactic = bachav = बचाव = preventing
treatment = therapy = treat = treated = ilaj = ilaaj = इलाज
diagnosis = diagnose = diagnosed
sleep = neend = nind = नींद
renal colic = ureteric colic = kidney stone pain
ureteric stone = ureteric calculus = ureteral stone = ureteral calculus = ureteric calculi
lymphoma = lymphomas
chemotherapy = chemo = cytotoxic chemotherapy
radiotherapy = radiation therapy = radiation
overdose = overdosage = over dose
pesticide = insecticide = keetnashak = कीटनाशक = pesticides
scorpion = bichhu = bichhoo = बिच्छू
dog = kutta = kutte = कुत्ता
pneumothorax = collapsed lung = air in the chest
empyema = pus in the chest = pleural pus
pleural effusion = fluid in the chest = hydrothorax = pani in lung = phephde me pani = फेफड़ों में पानी
pericardial effusion = fluid around the heart
pulmonary oedema = pulmonary edema = fluid in the lungs = acute pulmonary oedema
sudden deafness = sudden hearing loss = sudden sensorineural hearing loss
uveitis = iritis = iridocyclitis
erysipelas = st anthony's fire
impetigo = skin sores
intussusception = bowel telescoping
cholecystitis = gallbladder infection = gall bladder infection
cholangitis = bile duct infection
withdrawal = withdrawing
addiction = addicted = nasha = nashe ki lat = नशा
self harm = self injury
hyperactivity = hyperactive
abortion = abortions = garbhpat = गर्भपात
placental abruption = abruptio placentae = abruption
placenta praevia = placenta previa = low lying placenta = low placenta
preterm labour = premature labour = preterm labor = premature labor
preterm = premature = prematurity = premature baby
postpartum = after delivery = puerperal = puerperium = post delivery = post partum
ovarian cyst = ovarian cysts
toxicity = toxic
torsion = twisted = twist
testis = testicle = testes = testicles = testicular
gangrene = gangrenous
amputation = amputate = amputated
electrolyte = electrolytes
acidosis = acidotic
hypothermia = low body temperature
hyperthermia = overheating
`;
