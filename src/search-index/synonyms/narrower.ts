// What a wider word is meant to find as well: facts agree with MeSH's tree and WHO's ICD. One line each: the wider word,
// then narrower ones. Who types the wider word finds the narrower; never the reverse.
export const NARROWER = `
myocardial infarction > stemi = nstemi = acute coronary syndrome
tuberculosis > tubercular meningitis = tubercular lymphadenitis = pott's spine = abdominal tuberculosis = pulmonary tuberculosis = multidrug resistant tuberculosis
stroke > intracerebral haemorrhage = subarachnoid haemorrhage = transient ischaemic attack = infarct = hemiplegia
paralysis > hemiplegia = stroke = facial palsy
thrombolysis > tenecteplase = alteplase = streptokinase = reteplase
snake bite > snake = krait = cobra = viper = antivenom
pregnancy > antenatal care = primi = gravida = trimester
diabetes mellitus > type 1 diabetes = gestational diabetes = diabetic ketoacidosis
seizure > febrile seizure = generalised tonic clonic seizure = status epilepticus = absence seizure
poisoning > aluminium phosphide poisoning = organophosphate = methanol = overdose = rat poison
meningitis > tubercular meningitis
pneumonia > pneumocystis pneumonia = bronchopneumonia
anticoagulation > warfarin = heparin = enoxaparin = apixaban = rivaroxaban = dabigatran = acenocoumarol
diuretic > furosemide = hydrochlorothiazide = thiazide = spironolactone = torasemide = chlortalidone
painkiller > diclofenac = ibuprofen = paracetamol = tramadol = nsaid = morphine
nsaid > diclofenac = ibuprofen = naproxen = aceclofenac = ketorolac = etoricoxib
steroid > prednisolone = dexamethasone = hydrocortisone = methylprednisolone
insulin > insulin glargine = regular insulin = isophane insulin
arrhythmia > atrial fibrillation = supraventricular tachycardia = ventricular tachycardia
heart failure > left ventricular failure = heart failure with reduced ejection fraction = heart failure with preserved ejection fraction = pulmonary oedema
congenital heart disease > ventricular septal defect = patent ductus arteriosus = tetralogy of fallot
cancer > breast cancer = cervical cancer = lung cancer = oral cancer = oesophageal cancer = stomach cancer = lymphoma = acute lymphoblastic leukaemia
antiseizure drug > levetiracetam = sodium valproate = phenytoin = carbamazepine = clobazam = lamotrigine
antidepressant > sertraline = escitalopram = fluoxetine = amitriptyline
antipsychotic > haloperidol = olanzapine = risperidone = clozapine = quetiapine
statin > atorvastatin = rosuvastatin
proton pump inhibitor > pantoprazole = omeprazole = rabeprazole = esomeprazole
sulphonylurea > glimepiride = gliclazide = glipizide = glibenclamide
beta blocker > metoprolol = propranolol = atenolol = bisoprolol = carvedilol = labetalol
kidney failure > acute kidney injury = chronic kidney disease = end stage renal disease
hepatitis > hepatitis a = hepatitis b = hepatitis c = hepatitis e
anaemia > iron deficiency anaemia = thalassaemia = sickle cell disease
bleeding > haematemesis = melaena = epistaxis = haemoptysis = blood in stool = postpartum haemorrhage
arthritis > rheumatoid arthritis = osteoarthritis = septic arthritis = gout = ankylosing spondylitis
caesarean section > elective caesarean = emergency caesarean
vision loss > central retinal artery occlusion = retinal detachment
fungal infection > mucormycosis = candidiasis = ringworm = aspergillosis
sexually transmitted infection > syphilis = gonorrhoea = genital herpes = chancroid
malaria > plasmodium falciparum malaria = plasmodium vivax malaria
dengue > dengue haemorrhagic fever = dengue shock syndrome
newborn > neonatal jaundice = neonatal sepsis = birth asphyxia
`;
