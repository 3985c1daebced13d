// British / American / Indian spelling variants of single clinical words; facts agree with public sources such as
// WHO (ICD) spellings, MeSH entry terms and MoHFW guidelines. Diarrhoea is in another file.
export const SPELLINGS = `
oedema = edema
haemoglobin = hemoglobin = hb = hgb
foetus = fetus
foetal = fetal
oesophagus = esophagus
oesophageal = esophageal
oesophagitis = esophagitis
haemorrhagic = hemorrhagic
haematoma = hematoma
haematology = hematology
haemolysis = hemolysis
haemolytic = hemolytic
haemophilia = hemophilia
haemothorax = hemothorax
haemoperitoneum = hemoperitoneum
haemodynamic = hemodynamic
haemostasis = hemostasis
haemogram = hemogram
haematocolpos = hematocolpos
haemarthrosis = hemarthrosis
haemochromatosis = hemochromatosis
haemangioma = hemangioma
haemorrhoidectomy = hemorrhoidectomy
haemopoietic = hemopoietic
haematopoietic = hematopoietic
haemoglobinopathy = hemoglobinopathy
haemoglobinuria = hemoglobinuria
haematological = hematological
haematopoiesis = hematopoiesis
haematospermia = hematospermia
haemopericardium = hemopericardium
haemofiltration = hemofiltration
methaemoglobinaemia = methemoglobinemia
leukaemia = leukemia
leucocyte = leukocyte = leucocytes = leukocytes
leucocytosis = leukocytosis
leucopenia = leukopenia
leucoplakia = leukoplakia
leucocoria = leukocoria
thalassaemia = thalassemia
septicaemic = septicemic
bacteraemia = bacteremia
viraemia = viremia
toxaemia = toxemia
uraemia = uremia
uraemic = uremic
hypoxaemia = hypoxemia
hyperglycaemia = hyperglycemia = high sugar = high blood sugar = raised sugar = high blood glucose
hypoglycaemia = hypoglycemia = low sugar = low blood sugar = low blood glucose = hypoglycaemic = hypo = hypos
glycaemic = glycemic
hyperkalaemia = hyperkalemia = high potassium = raised potassium = hyperkalaemic = hyperkalemic
hypokalaemia = hypokalemia = low potassium = hypokalaemic = hypokalemic
hypernatraemia = hypernatremia = high sodium = raised sodium
hyponatraemia = hyponatremia = low sodium = hyponatraemic
hypercalcaemia = hypercalcemia = high calcium = raised calcium
hypocalcaemia = hypocalcemia = low calcium
hypomagnesaemia = hypomagnesemia
hyperuricaemia = hyperuricemia
hyperlipidaemia = hyperlipidemia
dyslipidaemia = dyslipidemia
hypercholesterolaemia = hypercholesterolemia
hyperbilirubinaemia = hyperbilirubinemia
hypoalbuminaemia = hypoalbuminemia
hypoproteinaemia = hypoproteinemia
hypovolaemia = hypovolemia
hypovolaemic = hypovolemic
polycythaemia = polycythemia
galactosaemia = galactosemia
acidaemia = acidemia
ischaemia = ischemia
ischaemic = ischemic
paediatric = pediatric = paediatrics = pediatrics
paediatrician = pediatrician
orthopaedic = orthopedic = orthopaedics = orthopedics
gynaecology = gynecology
gynaecological = gynecological
gynaecologist = gynecologist
gynaecomastia = gynecomastia
anaesthesia = anesthesia
anaesthetic = anesthetic
anaesthetist = anesthetist
anaesthesiologist = anesthesiologist
caecum = cecum
caecal = cecal
coeliac = celiac
faecal = fecal
faecolith = fecolith
apnoea = apnea
tachypnoeic = tachypneic
oligomenorrhoea = oligomenorrhea
galactorrhoea = galactorrhea
steatorrhoea = steatorrhea
seborrhoea = seborrhea
seborrhoeic = seborrheic
gonorrhoeal = gonorrheal
oestrogen = estrogen
oestradiol = estradiol
amoeba = ameba
amoebic = amebic
aetiology = etiology
aetiological = etiological
behaviour = behavior
behavioural = behavioral
labour = labor
colour = color
fibre = fiber
litre = liter
centre = center
titre = titer
calibre = caliber
sulphate = sulfate
neurone = neuron
homoeopathy = homeopathy
manoeuvre = maneuver
odour = odor
defaecation = defecation
catheterisation = catheterization
hospitalised = hospitalized
hospitalisation = hospitalization
sterilisation = sterilization
cauterisation = cauterization
immunised = immunized
stabilised = stabilized
generalised = generalized
localised = localized
necrotising = necrotizing
paralysed = paralyzed
nebulisation = nebulization = nebuliser = nebulizer = nebulised = nebulized = neb = nebs
fertilisation = fertilization
metastasise = metastasize
dialyse = dialyze = dialysis = dialysed = dialyzed
tranquilliser = tranquilizer
counselling = counseling
aneurysm = aneurism
disc = disk
fontanelle = fontanel
pyaemia = pyemia
aluminium = aluminum
ageing = aging
distension = distention
dilatation = dilation
pyorrhoea = pyorrhea
homoeostasis = homeostasis
haemotympanum = hemotympanum
anaesthesiology = anesthesiology
`;
