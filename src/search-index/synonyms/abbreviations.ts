// Abbreviations and equivalent names; facts agree with public sources such as WHO (ICD), MeSH entry terms and
// MoHFW / ICMR / national programme guidelines. One group per line, equivalents both ways.
export const ABBREVIATIONS = `
myocardial infarction = mi = heart attack = dil ka daura = दिल का दौरा = हृदयाघात
tuberculosis = tb = koch = koch's = tapedic = kshay rog = टीबी = क्षय रोग = तपेदिक = tubercular = tuberculous
caesarean section = lscs = c section = cesarean section = caesarean = cesarean = lower segment caesarean section = lower segment cesarean section
hypertension = htn = high blood pressure = high bp = raised bp = uchch raktchap = उच्च रक्तचाप = हाई बीपी = hypertensive
blood pressure = bp = raktchap = रक्तचाप = बीपी
diabetes mellitus = dm = diabetes = type 2 diabetes = t2dm = t2d = madhumeh = sugar = sugar disease = मधुमेह = type 2 diabetes mellitus = type 2 dm = diabetic = diabetics = sugar ki bimari
type 1 diabetes = t1dm = t1d = type 1 diabetes mellitus = type 1 dm = iddm = insulin dependent diabetes mellitus = juvenile diabetes
hypotension = low blood pressure = low bp = लो बीपी = hypotensive
coronary artery disease = cad = coronary heart disease = ischaemic heart disease = ischemic heart disease = ihd
acute coronary syndrome = acs
st elevation myocardial infarction = stemi = st elevation mi
non st elevation myocardial infarction = nstemi = non st elevation mi
heart failure = cardiac failure = congestive cardiac failure = ccf = chf = congestive heart failure = hf
heart failure with reduced ejection fraction = hfref
heart failure with preserved ejection fraction = hfpef
left ventricular failure = lvf = left heart failure
rheumatic heart disease = rhd
atrial fibrillation = af = afib = a fib = irregularly irregular pulse
ventricular tachycardia = vtach = v tach = vt
ventricular fibrillation = vfib = v fib
paroxysmal supraventricular tachycardia = psvt
supraventricular tachycardia = svt
left bundle branch block = lbbb
right bundle branch block = rbbb
complete heart block = chb = third degree heart block = third degree av block
dilated cardiomyopathy = dcm = dcmp
hypertrophic cardiomyopathy = hocm = hcm
ventricular septal defect = vsd
patent ductus arteriosus = pda
tetralogy of fallot = tof = fallot's tetralogy
transposition of great arteries = tga = transposition of the great arteries
congenital heart disease = congenital heart defect
left ventricular hypertrophy = lvh
ejection fraction = lvef = left ventricular ejection fraction
regional wall motion abnormality = rwma
pulmonary artery hypertension = pulmonary arterial hypertension
percutaneous coronary intervention = pci = ptca = angioplasty = coronary angioplasty
coronary angiography = cag = coronary angiogram
coronary artery bypass grafting = cabg = bypass surgery = coronary artery bypass graft = coronary bypass
permanent pacemaker = permanent pacemaker implantation
electrocardiogram = ecg = ekg = electrocardiography
echocardiography = echo = 2d echo = echocardiogram = 2decho
treadmill test = tmt = exercise stress test = exercise tolerance test
anti snake venom = asv = antisnake venom = antivenom = anti venom = antivenin = snake antivenom
deep vein thrombosis = dvt = deep venous thrombosis
pulmonary embolism = pulmonary thromboembolism = pte
venous thromboembolism = vte
peripheral arterial disease = peripheral artery disease = peripheral vascular disease = pvd
abdominal aortic aneurysm = aaa
jugular venous pressure = jvp
paroxysmal nocturnal dyspnoea = pnd = paroxysmal nocturnal dyspnea
dyspnoea on exertion = doe = dyspnea on exertion = exertional dyspnoea = exertional dyspnea
chronic obstructive pulmonary disease = copd = chronic obstructive lung disease = chronic obstructive airway disease
acute exacerbation of copd = aecopd
interstitial lung disease = ild = diffuse parenchymal lung disease = dpld
idiopathic pulmonary fibrosis = ipf
upper respiratory tract infection = urti = uri = upper respiratory infection
lower respiratory tract infection = lrti = lower respiratory infection
acute respiratory infection = ari = acute respiratory tract infection
influenza like illness = ili
hospital acquired pneumonia = nosocomial pneumonia
ventilator associated pneumonia = vap
obstructive sleep apnoea = osa = obstructive sleep apnea = osas
acute respiratory distress syndrome = ards
pulmonary tuberculosis = ptb = pulmonary tb = pulmonary koch's = phephde ki tb = फेफड़ों की टीबी
extrapulmonary tuberculosis = eptb = extrapulmonary tb
multidrug resistant tuberculosis = mdr tb = mdrtb
extensively drug resistant tuberculosis = xdr tb
drug resistant tuberculosis = dr tb = drtb
tubercular meningitis = tbm = tuberculous meningitis = tb meningitis
abdominal tuberculosis = abdominal tb = abdominal koch's
pott's spine = tb spine = spinal tuberculosis = tuberculosis of spine = pott's disease
tubercular lymphadenitis = tb lymphadenitis = tuberculous lymphadenitis = scrofula
tuberculin skin test = mantoux = mantoux test = tst = tuberculin test
interferon gamma release assay = igra
cbnaat = genexpert = gene xpert = xpert mtb = cartridge based nucleic acid amplification test
acid fast bacilli = afb = acid fast bacillus
pulmonary function test = pft = lung function test
peak expiratory flow rate = pefr = peak flow
intercostal drain = icd tube = chest tube = intercostal chest drain = chest drain
chest x-ray = cxr = chest xray = x-ray chest = xray chest = chest radiograph
stroke = cva = cerebrovascular accident = brain attack = brain stroke = ब्रेन स्ट्रोक = strokes = lakwe ka daura
transient ischaemic attack = tia = transient ischemic attack = mini stroke
subarachnoid haemorrhage = sah = subarachnoid hemorrhage
intracerebral haemorrhage = intracerebral hemorrhage
subdural haematoma = sdh = subdural hematoma
extradural haematoma = edh = extradural hematoma = epidural haematoma = epidural hematoma
cerebral venous sinus thrombosis = cvst = cerebral venous thrombosis
generalised tonic clonic seizure = gtcs = generalized tonic clonic seizure = grand mal
absence seizure = petit mal = absence epilepsy
guillain barre syndrome = gbs = guillain barre
motor neuron disease = mnd = motor neurone disease
amyotrophic lateral sclerosis = lou gehrig's disease
parkinson's disease = parkinson disease = kampavat
alzheimer's disease = alzheimer disease = alzheimers
neurocysticercosis = ncc = cerebral cysticercosis
space occupying lesion = icsol = intracranial space occupying lesion
traumatic brain injury = tbi
intracranial pressure = icp
glasgow coma scale = gcs = glasgow coma score
electroencephalogram = eeg = electroencephalography
electromyography = emg = electromyogram
nerve conduction velocity = ncv = nerve conduction study = ncs
lumbar puncture = lp = spinal tap
cerebrospinal fluid = csf
acute encephalitis syndrome = chamki bukhar = चमकी बुखार = aes
japanese encephalitis = je = japani bukhar = जापानी इंसेफेलाइटिस
acute disseminated encephalomyelitis = adem
ventriculoperitoneal shunt = vp shunt
acute kidney injury = aki = acute renal failure
chronic kidney disease = ckd = chronic renal failure = crf
end stage renal disease = esrd = end stage kidney disease = eskd
urinary tract infection = uti = peshab mein infection = urine infection
post streptococcal glomerulonephritis = psgn = poststreptococcal glomerulonephritis
autosomal dominant polycystic kidney disease = adpkd
vesicoureteric reflux = vur = vesicoureteral reflux
posterior urethral valve = puv = posterior urethral valves
pelviureteric junction obstruction = pujo = puj obstruction
benign prostatic hyperplasia = bph = beph = benign prostatic hypertrophy = benign enlargement of prostate
transurethral resection of prostate = turp = transurethral resection of the prostate
percutaneous nephrolithotomy = pcnl
ureteroscopic lithotripsy = ursl
extracorporeal shock wave lithotripsy = eswl
continuous ambulatory peritoneal dialysis = capd
haemodialysis = hemodialysis
arteriovenous fistula = av fistula = avf
glomerular filtration rate = gfr = egfr = estimated glomerular filtration rate
kidney function test = kft = rft = renal function test = kidney function tests = renal function tests
blood urea nitrogen = bun
urine routine microscopy = urine r/m = urine routine = urinalysis = urine routine and microscopy
albumin creatinine ratio = uacr = urine albumin creatinine ratio
intravenous pyelogram = ivp = intravenous urogram = ivu = intravenous pyelography
micturating cystourethrogram = mcu = vcug = voiding cystourethrogram = mcug
gastro oesophageal reflux disease = gerd = gord = gastroesophageal reflux disease
peptic ulcer disease = pud = peptic ulcer = stomach ulcer = gastric ulcer = duodenal ulcer
irritable bowel syndrome = ibs
inflammatory bowel disease = ibd
crohn's disease = crohns disease = crohn disease = regional enteritis
upper gastrointestinal bleed = ugib = ugi bleed = upper gi bleed = upper gastrointestinal bleeding
lower gastrointestinal bleed = lgib = lower gi bleed = lower gastrointestinal bleeding
acute gastroenteritis = gastroenteritis
chronic liver disease = cld
decompensated chronic liver disease = dcld = decompensated cld
cirrhosis = liver cirrhosis = cirrhosis of liver = hepatic cirrhosis = cirrhotic
nonalcoholic steatohepatitis = nash = non alcoholic steatohepatitis
hepatocellular carcinoma = hcc = hepatoma
portal hypertension = phtn
extrahepatic portal vein obstruction = ehpvo = extrahepatic portal venous obstruction
non cirrhotic portal fibrosis = ncpf = idiopathic portal hypertension
common bile duct = cbd
laparoscopic cholecystectomy = lap chole = lap cholecystectomy
endoscopic retrograde cholangiopancreatography = ercp
magnetic resonance cholangiopancreatography = mrcp
upper gi endoscopy = ugie = ogd = oesophagogastroduodenoscopy = gastroscopy = upper gastrointestinal endoscopy = esophagogastroduodenoscopy = ugi endoscopy
liver function test = lft = liver function tests
appendicitis = appendix ki sujan = अपेंडिसाइटिस
appendicectomy = appendectomy
intestinal obstruction = bowel obstruction
exploratory laparotomy = exp lap
digital rectal examination = dre = per rectal examination
amoebic liver abscess = ala = amebic liver abscess
hepatic encephalopathy = portosystemic encephalopathy
hepatitis a = hav = hep a = hepatitis a virus
hepatitis b = hbv = hep b = hepatitis b virus
hepatitis c = hcv = hep c = hepatitis c virus
hepatitis e = hev = hep e = hepatitis e virus
hepatitis b surface antigen = hbsag
hiv infection = hiv = human immunodeficiency virus = rvd = retroviral disease = एचआईवी
people living with hiv = plhiv = plha = hiv positive = retropositive
prevention of parent to child transmission = pptct = pmtct = prevention of mother to child transmission
integrated counselling and testing centre = ictc
covid-19 = covid = coronavirus disease = corona = sars-cov-2 infection = कोरोना = कोविड
swine flu = h1n1 = h1n1 influenza = स्वाइन फ्लू
dengue haemorrhagic fever = dhf = dengue hemorrhagic fever
dengue shock syndrome = dss
dengue ns1 antigen = ns1 = ns1 antigen
plasmodium falciparum malaria = falciparum malaria = pf malaria
plasmodium vivax malaria = vivax malaria = pv malaria
post kala azar dermal leishmaniasis = pkdl
rubella = german measles
smallpox = variola = small pox = badi mata = बड़ी माता
poliomyelitis = polio = पोलियो
scrub typhus = tsutsugamushi disease
kyasanur forest disease = kfd = monkey fever
mucormycosis = black fungus = zygomycosis = ब्लैक फंगस = mucor = rhino orbital mucormycosis
pyrexia of unknown origin = puo = fever of unknown origin = fuo
amoebiasis = amebiasis
hydatid disease = echinococcosis = hydatid cyst
herpes simplex virus = hsv = herpes simplex
cytomegalovirus = cmv
epstein barr virus = ebv
infectious mononucleosis = glandular fever = kissing disease
human papillomavirus = hpv = human papilloma virus
respiratory syncytial virus = rsv
pneumocystis pneumonia = pjp = pneumocystis jirovecii pneumonia = pneumocystis carinii pneumonia
methicillin resistant staphylococcus aureus = mrsa
sexually transmitted infection = sti = std = sexually transmitted disease = यौन रोग
syphilis = lues = upadansh = सिफलिस
pelvic inflammatory disease = pid
bacterial vaginosis = gardnerella vaginitis
non alcoholic fatty liver disease = nafld = masld = nonalcoholic fatty liver disease
normal vaginal delivery = nvd = spontaneous vaginal delivery = svd = vaginal birth
full term normal delivery = ftnd = full term vaginal delivery = ftvd
preterm vaginal delivery = ptvd
vaginal birth after caesarean = vbac = vaginal birth after cesarean
trial of labour after caesarean = tolac = trial of labor after cesarean
elective caesarean = el lscs = elective lscs
emergency caesarean = em lscs = emergency lscs = emlscs
artificial rupture of membranes = amniotomy
premature rupture of membranes = prom = prelabour rupture of membranes = prelabor rupture of membranes
preterm premature rupture of membranes = pprom = preterm prelabour rupture of membranes
antepartum haemorrhage = aph = antepartum hemorrhage
postpartum haemorrhage = pph = postpartum hemorrhage
pre-eclampsia = preeclampsia = pre eclamptic toxaemia = preeclamptic toxaemia = toxaemia of pregnancy
pregnancy induced hypertension = pih = gestational hypertension
gestational diabetes = gdm = gestational diabetes mellitus
fetal growth restriction = fgr = iugr = intrauterine growth restriction = intrauterine growth retardation = foetal growth restriction
intrauterine fetal death = iufd = intrauterine foetal death = intrauterine death
cephalopelvic disproportion = cpd
meconium stained liquor = msl = meconium stained amniotic fluid = msaf
last menstrual period = lmp = last period
expected date of delivery = edd = estimated date of delivery = due date
period of gestation = pog = gestational age
antenatal care = anc = antenatal checkup = antenatal check up = prenatal care
postnatal care = pnc = postnatal checkup = postpartum care
high risk pregnancy = hrp
fetal heart rate = fhr = foetal heart rate
fetal heart sound = fhs = foetal heart sound = fetal heart sounds
non stress test = nst = nonstress test
cardiotocography = ctg = cardiotocogram
biophysical profile = bpp
urine pregnancy test = upt
nuchal translucency = nt scan
medical termination of pregnancy = mtp = induced abortion
missed abortion = missed miscarriage
recurrent pregnancy loss = rpl = recurrent abortion = recurrent miscarriage
dilatation and curettage = d and c = dilation and curettage = dnc
dilatation and evacuation = d and e = dilation and evacuation
manual vacuum aspiration = mva
ectopic pregnancy = extrauterine pregnancy
hydatidiform mole = vesicular mole = molar pregnancy
placenta accreta spectrum = morbidly adherent placenta
hyperemesis gravidarum = excessive vomiting in pregnancy
intrahepatic cholestasis of pregnancy = ihcp = obstetric cholestasis
cephalic presentation = vertex presentation
polycystic ovary syndrome = pcos = pcod = polycystic ovarian disease = polycystic ovarian syndrome = पीसीओडी
abnormal uterine bleeding = aub = dysfunctional uterine bleeding = dub
total abdominal hysterectomy = tah
total laparoscopic hysterectomy = tlh
bilateral salpingo oophorectomy = bso = bilateral salpingoophorectomy
hysterectomy = bachedani ka operation = uterus removal = removal of uterus = womb removal
hysterosalpingography = hsg = hysterosalpingogram
in vitro fertilisation = ivf = in vitro fertilization = test tube baby
intrauterine insemination = iui
hormone replacement therapy = hrt = menopausal hormone therapy
copper t = copper iud = cu t = copper iucd = कॉपर टी
intrauterine contraceptive device = iucd = intrauterine device
postpartum intrauterine contraceptive device = ppiucd
tubal ligation = tubectomy = female sterilisation = female sterilization = mahila nasbandi = bilateral tubal ligation
vasectomy = nsv = male sterilisation = male sterilization = no scalpel vasectomy
oral contraceptive pill = ocp = oral contraceptive pills = birth control pill
emergency contraception = emergency contraceptive pill = ecp = morning after pill
pap smear = papanicolaou smear = pap test = cervical smear
visual inspection with acetic acid = via test
umbilical cord = garbhnaal = गर्भनाल
low birth weight = lbw
very low birth weight = vlbw
extremely low birth weight = elbw
small for gestational age = sga = small for dates
large for gestational age = lga = large for dates
birth asphyxia = perinatal asphyxia = neonatal asphyxia
hypoxic ischaemic encephalopathy = hie = hypoxic ischemic encephalopathy
respiratory distress syndrome of newborn = hmd = hyaline membrane disease = neonatal respiratory distress syndrome = nrds
transient tachypnoea of newborn = ttnb = ttn = transient tachypnea of newborn
meconium aspiration syndrome = meconium aspiration
necrotising enterocolitis = nec = necrotizing enterocolitis
retinopathy of prematurity = rop
neonatal jaundice = nnj = neonatal hyperbilirubinaemia = neonatal hyperbilirubinemia = nnhb = newborn jaundice
neonatal sepsis = neonatal septicaemia = neonatal septicemia
early onset neonatal sepsis = eons
late onset neonatal sepsis = lons
neonatal intensive care unit = nicu = newborn icu
special newborn care unit = sncu
kangaroo mother care = kmc
breastfeeding = breast feeding = stanpan = स्तनपान = breastfeed = lactation = lactating = breast fed = breastfed = nursing mother
exclusive breastfeeding = ebf = exclusive breast feeding
expressed breast milk = ebm
protein energy malnutrition = pem
marasmus = sukha rog = सूखा रोग
mid upper arm circumference = muac
global developmental delay = gdd
autism = autism spectrum disorder = autistic disorder = ऑटिज्म = autistic
attention deficit hyperactivity disorder = adhd = attention deficit disorder
down syndrome = down's syndrome = trisomy 21 = mongolism
croup = laryngotracheobronchitis = acute laryngotracheobronchitis
hand foot mouth disease = hfmd = hand foot and mouth disease
henoch schonlein purpura = hsp = iga vasculitis
kawasaki disease = mucocutaneous lymph node syndrome
sudden infant death syndrome = sids = cot death
tracheo oesophageal fistula = tef = tracheoesophageal fistula
congenital diaphragmatic hernia = cdh
congenital hypertrophic pyloric stenosis = chps = infantile hypertrophic pyloric stenosis = ihps
adverse event following immunisation = aefi = adverse event following immunization
immunisation = immunization = vaccination = tikakaran = teekakaran = टीकाकरण = vaccine = vaccines = vaccinate = vaccinated = teeka = tika = टीका = immunise = immunize
integrated management of neonatal and childhood illness = imnci
bacillus calmette guerin = bcg
oral polio vaccine = opv
inactivated polio vaccine = ipv
rickets = रिकेट्स
bad obstetric history = boh
iron deficiency anaemia = ida = iron deficiency anemia
sickle cell disease = scd = sickle cell anaemia = sickle cell anemia
immune thrombocytopenia = itp = immune thrombocytopenic purpura = idiopathic thrombocytopenic purpura
thrombotic thrombocytopenic purpura = ttp
haemolytic uraemic syndrome = hus = hemolytic uremic syndrome
autoimmune haemolytic anaemia = aiha = autoimmune hemolytic anemia
disseminated intravascular coagulation = disseminated intravascular coagulopathy
acute myeloid leukaemia = aml = acute myeloid leukemia
acute lymphoblastic leukaemia = acute lymphoblastic leukemia = acute lymphocytic leukaemia = acute lymphocytic leukemia
chronic myeloid leukaemia = cml = chronic myeloid leukemia
chronic lymphocytic leukaemia = cll = chronic lymphocytic leukemia
non hodgkin lymphoma = nhl = non hodgkin's lymphoma
hodgkin lymphoma = hodgkin's lymphoma = hodgkins disease
multiple myeloma = plasma cell myeloma
myelodysplastic syndrome = myelodysplasia
g6pd deficiency = glucose 6 phosphate dehydrogenase deficiency
packed red blood cells = prbc = packed red cells = packed cells
fresh frozen plasma = ffp
single donor platelets = sdp
random donor platelets = rdp = random donor platelet
complete blood count = cbc = complete haemogram = complete hemogram = cbp = full blood count = fbc = complete blood picture
total leucocyte count = tlc = total leukocyte count = wbc count = white cell count = white blood cell count
differential leucocyte count = dlc = differential leukocyte count
peripheral blood smear = peripheral smear = pbf = peripheral blood film
packed cell volume = pcv = haematocrit = hematocrit = hct
mean corpuscular volume = mcv
erythrocyte sedimentation rate = esr
c reactive protein = crp
platelet count = thrombocyte count
prothrombin time inr = pt inr = pt/inr
activated partial thromboplastin time = aptt = ptt
fasting blood sugar = fbs = fasting blood glucose = fbg = fasting plasma glucose = fpg = fasting sugar
post prandial blood sugar = ppbs = postprandial blood sugar = postprandial blood glucose = pp sugar = ppbg
random blood sugar = rbs = random blood glucose = grbs = random sugar
glycated haemoglobin = hba1c = glycosylated haemoglobin = glycated hemoglobin = glycosylated hemoglobin = a1c
oral glucose tolerance test = ogtt = glucose tolerance test = gtt
thyroid function test = tft = thyroid profile = thyroid function tests
thyroid stimulating hormone = tsh = thyrotropin
anti thyroid peroxidase antibody = anti tpo = tpo antibody = anti tpo antibody
aspartate aminotransferase = sgot = ast = aspartate transaminase
alanine aminotransferase = sgpt = alt = alanine transaminase
alkaline phosphatase = alp
gamma glutamyl transferase = ggt = gamma gt
lactate dehydrogenase = ldh
creatine kinase = cpk = creatine phosphokinase
prostate specific antigen = psa
carcinoembryonic antigen = cea
antinuclear antibody = antinuclear antibodies = anti nuclear antibody = ana test
rheumatoid factor = ra factor = ra test
anti cyclic citrullinated peptide = anti ccp = anti ccp antibody
arterial blood gas = abg = arterial blood gas analysis
oxygen saturation = spo2 = o2 saturation
reverse transcriptase polymerase chain reaction = rt pcr = rtpcr
fine needle aspiration cytology = fnac = fna = fine needle aspiration
histopathological examination = hpe = histopathology = hpr = histopathology report
immunohistochemistry = ihc
culture and sensitivity = culture sensitivity
ultrasound = usg = ultrasonography = sonography = ultrasonogram = अल्ट्रासाउंड = सोनोग्राफी
transvaginal sonography = tvs = transvaginal scan = transvaginal ultrasound
x-ray = xray = x rays = radiograph = एक्स रे
ct scan = computed tomography = cat scan = computerised tomography = computerized tomography = सीटी स्कैन
contrast enhanced ct = cect = contrast enhanced computed tomography = contrast ct
non contrast ct = ncct = plain ct = non contrast computed tomography
high resolution ct = hrct = high resolution computed tomography
magnetic resonance imaging = mri = mr imaging = एमआरआई
positron emission tomography = pet scan = pet ct
bone mineral density = bmd = dexa scan = dxa = bone densitometry
hypothyroidism = underactive thyroid = hypothyroid
hyperthyroidism = overactive thyroid = hyperthyroid
graves disease = graves' disease = toxic diffuse goitre
hashimoto thyroiditis = hashimoto's thyroiditis = chronic lymphocytic thyroiditis = hashimoto's disease
diabetic ketoacidosis = dka
hyperosmolar hyperglycaemic state = hhs = honk = hyperosmolar hyperglycemic state
syndrome of inappropriate antidiuretic hormone = siadh
congenital adrenal hyperplasia = cah
diabetic foot = diabetic foot ulcer = dfu = diabetic foot disease
vitamin d deficiency = vit d deficiency = hypovitaminosis d
vitamin b12 deficiency = b12 deficiency = cobalamin deficiency = vit b12 deficiency
breast cancer = ca breast = carcinoma breast = carcinoma of breast = stan cancer = स्तन कैंसर
cervical cancer = ca cervix = carcinoma cervix = cancer cervix = carcinoma of cervix = cancer of cervix
lung cancer = ca lung = carcinoma lung = bronchogenic carcinoma = carcinoma of lung
oral cancer = mouth cancer = carcinoma oral cavity = muh ka cancer = मुंह का कैंसर
oesophageal cancer = ca oesophagus = carcinoma oesophagus = esophageal cancer = ca esophagus = carcinoma esophagus
stomach cancer = ca stomach = gastric cancer = carcinoma stomach = gastric carcinoma
prostate cancer = ca prostate = carcinoma prostate = prostatic carcinoma
ovarian cancer = ca ovary = carcinoma ovary = cancer ovary
gallbladder cancer = ca gb = carcinoma gallbladder = ca gallbladder = carcinoma gall bladder
colorectal cancer = crc = colorectal carcinoma
endometrial cancer = ca endometrium = carcinoma endometrium = endometrial carcinoma
oral submucous fibrosis = osmf = osf
squamous cell carcinoma = scc
basal cell carcinoma = bcc = rodent ulcer
intensive care unit = icu = आईसीयू
paediatric intensive care unit = picu = pediatric intensive care unit
high dependency unit = hdu
cardiopulmonary resuscitation = cpr
return of spontaneous circulation = rosc
systemic inflammatory response syndrome = sirs
multi organ dysfunction syndrome = mods = multiple organ dysfunction syndrome = multi organ failure = mof
sepsis = septicaemia = septicemia = septic
mechanical ventilation = mech vent = invasive ventilation = ventilator support
non invasive ventilation = niv = noninvasive ventilation = nippv
continuous positive airway pressure = cpap
high flow nasal cannula = hfnc = high flow nasal oxygen = hfno
endotracheal tube = et tube = ett
ryle's tube = ryles tube = nasogastric tube = ng tube
foley's catheter = foleys catheter = foley catheter
central venous pressure = cvp
central venous catheter = cvc = central line
nil by mouth = nbm = nil per oral = npo = nil per os
do not resuscitate = dnr
left against medical advice = lama = leave against medical advice = discharge against medical advice
medicolegal case = mlc = medico legal case
primary open angle glaucoma = poag = open angle glaucoma
primary angle closure glaucoma = pacg = angle closure glaucoma
small incision cataract surgery = sics = msics = manual small incision cataract surgery
phacoemulsification = phaco = phaco surgery
intraocular lens = intra ocular lens
intraocular pressure = iop = eye pressure
posterior chamber intraocular lens = pciol = pc iol
best corrected visual acuity = bcva
relative afferent pupillary defect = rapd = marcus gunn pupil
non proliferative diabetic retinopathy = npdr
proliferative diabetic retinopathy = pdr
central retinal vein occlusion = crvo
branch retinal vein occlusion = brvo
central retinal artery occlusion = crao
age related macular degeneration = armd = amd
vernal keratoconjunctivitis = vkc = spring catarrh
dacryocystorhinostomy = dcr
nasolacrimal duct obstruction = nldo = nld block
chalazion = meibomian cyst = tarsal cyst
amblyopia = lazy eye
colour blindness = color blindness = colour vision deficiency = varnandhata = वर्णांधता
corneal ulcer = ulcerative keratitis
chronic suppurative otitis media = csom
acute suppurative otitis media = asom
otitis media with effusion = glue ear = serous otitis media = secretory otitis media
otitis externa = swimmer's ear
deviated nasal septum = septal deviation = deviated septum
functional endoscopic sinus surgery = fess = endoscopic sinus surgery
sensorineural hearing loss = snhl = nerve deafness = sensorineural deafness
conductive hearing loss = chl = conductive deafness
benign paroxysmal positional vertigo = bppv = positional vertigo
pure tone audiometry = pure tone audiogram
brainstem evoked response audiometry = bera = brainstem auditory evoked response = baer
tympanic membrane = eardrum = ear drum = kaan ka parda = कान का पर्दा
peritonsillar abscess = quinsy
allergic rhinitis = hay fever
candidiasis = candidosis = moniliasis = candida infection
oral thrush = oral candidiasis = oral candidosis
seborrhoeic dermatitis = seborrheic dermatitis
atopic dermatitis = atopic eczema
post herpetic neuralgia = phn = postherpetic neuralgia
stevens johnson syndrome = sjs
toxic epidermal necrolysis = lyell syndrome
drug reaction with eosinophilia and systemic symptoms = dress syndrome
fixed drug eruption = fde
post inflammatory hyperpigmentation = postinflammatory hyperpigmentation
systemic lupus erythematosus = sle = lupus
discoid lupus erythematosus = dle
osteoarthritis = oa = degenerative joint disease = djd
juvenile idiopathic arthritis = jia = juvenile rheumatoid arthritis = jra
ankylosing spondylitis = marie strumpell disease = bechterew disease
acute rheumatic fever = rheumatic fever
antiphospholipid antibody syndrome = apla syndrome = antiphospholipid syndrome = apla
mixed connective tissue disease = mctd
pivd = herniated nucleus pulposus = prolapsed disc = intervertebral disc prolapse
fracture neck of femur = femoral neck fracture = neck of femur fracture
fracture distal end radius = distal end radius fracture = distal radius fracture
anterior cruciate ligament = acl
posterior cruciate ligament = pcl
total hip replacement = thr = total hip arthroplasty = hip replacement
total knee replacement = tkr = total knee arthroplasty = tka = knee replacement = ghutna badalna
open reduction internal fixation = orif = open reduction and internal fixation
plaster of paris = plaster cast
developmental dysplasia of hip = ddh = developmental dysplasia of the hip
avascular necrosis = avn = osteonecrosis = aseptic necrosis of bone
tennis elbow = lateral epicondylitis
golfer's elbow = medial epicondylitis = golfers elbow
carpal tunnel syndrome = median nerve compression at wrist
trigger finger = stenosing tenosynovitis of finger
straight leg raise test = slr = straight leg raising test = slrt
range of motion = rom = range of movement
major depressive disorder = mdd = major depression = unipolar depression
bipolar disorder = bpad = bipolar affective disorder = manic depressive illness = manic depressive psychosis
obsessive compulsive disorder = ocd
generalised anxiety disorder = generalized anxiety disorder = gad
post traumatic stress disorder = ptsd = posttraumatic stress disorder
opioid substitution therapy = ost = opioid agonist treatment
deliberate self harm = dsh = intentional self harm
electroconvulsive therapy = ect
cognitive behavioural therapy = cbt = cognitive behavioral therapy
mental status examination = mse
intellectual disability = mental retardation = intellectual developmental disorder = mand buddhi
conversion disorder = dissociative conversion disorder = functional neurological disorder
outpatient department = opd = out patient department = outdoor patient department
inpatient department = ipd = in patient department
operation theatre = operating theatre = operation theater = operating room
primary health centre = phc = primary health center
community health centre = chc = community health center
accredited social health activist = asha = asha worker = asha didi = आशा कार्यकर्ता
auxiliary nurse midwife = anm
anganwadi worker = aww = anganwadi karyakarta = आंगनवाड़ी कार्यकर्ता
integrated child development services = icds
national health mission = nhm
national tuberculosis elimination programme = ntep = rntcp = revised national tuberculosis control programme
ayushman bharat = pmjay = pm jay = pradhan mantri jan arogya yojana = आयुष्मान भारत
janani suraksha yojana = jsy
janani shishu suraksha karyakram = jssk
rashtriya bal swasthya karyakram = rbsk
integrated disease surveillance programme = idsp
non communicable disease = noncommunicable disease = non communicable diseases
infant mortality rate = imr
body mass index = bmi
stillbirth = still birth
no abnormality detected = nad
within normal limits = wnl
respiratory rate = rr
twice daily = bd = bid = twice a day
thrice daily = tds = tid = three times a day = thrice a day
intravenous = iv = i/v
congenital talipes equinovarus = ctev
`;
