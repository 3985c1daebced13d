import { eachFrontCoded } from '../../../lexicon/front-coding.js';
import { DRUGS } from '../../../lexicon/data/drugs.js';
import { EPONYMS } from '../../../lexicon/data/eponyms.js';
import { EPONYMS_MORE } from '../../../lexicon/data/eponyms-more.js';

const words = (list: string) => {
  const out: string[] = [];
  eachFrontCoded(list, (word) => out.push(word.charAt(0).toUpperCase() + word.slice(1)));
  return out;
};
const split = (list: string) => list.split('|');

/** What stands in notes and identifies nobody, by slot. */
export const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  Drug: words(DRUGS),
  drug: words(DRUGS).map((w) => w.toLowerCase()),
  eponym: [...words(EPONYMS), ...words(EPONYMS_MORE)],
  term: split(
    'disease|syndrome|sign|test|score|classification|criteria|procedure|phenomenon|reflex|lymphoma|tumour|forceps|catheter|stain|triad|scale|manoeuvre|retractor|bodies|cells|rash|nodes|law|grade|index|position|trial|regimen|fracture|palsy|repair|operation|suture|clamp|drain|needle|flap|line|murmur|anaemia|thyroiditis|contracture|ulcer',
  ),
  dx: split(
    'hypertension|type 2 diabetes|community acquired pneumonia|acute appendicitis|iron deficiency anaemia|COPD exacerbation|dengue fever|pulmonary tuberculosis|CKD stage 4|acute pancreatitis|UTI|migraine|hypothyroidism|rheumatoid arthritis|NSTEMI|atrial fibrillation|heart failure|ischaemic stroke|sepsis|cellulitis|psoriasis|asthma|osteoarthritis of the knee|gallstones|preeclampsia|breast carcinoma|colon cancer|multiple sclerosis|epilepsy|GERD|depression|cataract|otitis media|hernia|DVT|pulmonary embolism|cirrhosis|hepatitis B|malaria|enteric fever|scrub typhus|leprosy|osteoporosis|gout|lupus|sickle cell disease|prostate cancer|melanoma|endometriosis|PCOS|Covid|acute kidney injury|Japanese encephalitis|Lyme disease|Ebola|Zika|German measles|Coxsackie infection|Norwalk virus gastroenteritis|West Nile fever|Kyasanur forest disease|Delhi boil|Madura foot|Bornholm disease|Rocky Mountain spotted fever',
  ),
  sx: split(
    'chest pain|fever for 3 days|cough with sputum|shortness of breath|abdominal pain|headache|vomiting|loose stools|weakness of the left side|palpitations|back pain|joint pain|weight loss|night sweats|blurred vision|dizziness|swelling of both feet|rash over the trunk|burning micturition|sore throat|haematuria|constipation|seizures|syncope|numbness in the fingers|fatigue|itching|bleeding per rectum|dry mouth|insomnia',
  ),
  lab: split(
    'Hb 9.8|WBC 12.4|platelets 145|creatinine 1.9|Na 131|K 4.2|CRP 88|ESR 40|TSH 6.1|HbA1c 8.2|bilirubin 2.1|ALT 88|INR 1.4|troponin 0.04|ferritin 14|lactate 2.2|urea 54|albumin 2.9|pH 7.31|SpO2 94%|BP 130/80|HR 96|RR 22|T 99.4|GCS 14/15|EF 45%|eGFR 38|BNP 540|PSA 6.7|D-dimer 1200|FBS 146|PPBS 220',
  ),
  plan: split(
    'continue current medication|repeat bloods|ultrasound abdomen|start IV fluids|follow up in two weeks|CT head without contrast|physiotherapy|low salt diet|wean oxygen|monitor urine output|culture sent|chest x-ray|echo tomorrow|nil by mouth|increase the dose|titrate to effect|compression stockings|bone scan|endoscopy|reassure|review with reports|observe overnight|diet as tolerated|sputum for AFB|MRI spine|ECG now|blood transfusion',
  ),
  person: split(
    'patient|pt|lady|gentleman|man|woman|boy|girl|child|male|female|farmer|teacher|smoker|student|housewife',
  ),
  kin: split(
    'wife|husband|son|daughter|mother|father|brother|sister|niece|nephew|aunt|uncle|partner|granddaughter|grandson|cousin|neighbour|friend|guardian|carer',
  ),
  kinHindi: split(
    'pati|patni|beta|beti|bhai|behen|maa|pitaji|bahu|devar|chacha|mama|nani|dadi|sasur|saas',
  ),
  specialty: split(
    'cardiology|neurology|oncology|surgery|urology|nephrology|GI|ortho|ENT|psychiatry|dermatology|paediatrics|radiology|ID|pulmonology|endocrinology|anesthesia|palliative care|gynaecology|ophthalmology|haematology|geriatrics',
  ),
  role: split(
    'cardiologist|neurologist|oncologist|surgeon|urologist|nephrologist|physician|psychiatrist|dermatologist|paediatrician|radiologist|GP|social worker|physiotherapist|nurse|dietician|pharmacist|obstetrician|pathologist|counsellor',
  ),
  body: split(
    'left knee|right breast|abdomen|chest|lumbar spine|neck|left eye|scalp|right hip|pelvis|thyroid|liver|colon|prostate|shoulder|left lung|stomach|ovary|forearm|heel',
  ),
  brand: split(
    'Levophed|Neo|Propofol|Fentanyl|Versed|Ativan|Haldol|Lopressor|Lasix|Zosyn|Vanco|Colace|Protonix|Dilaudid|Precedex|Pitressin|Dobbhoff|Yankauer|Ambu|KinAir|Allevyn|DuoDerm|Aquacel|Multipodus|Pneumoboots|Cordis|Quinton|Tesio|Coude|Nepro|Promote|Ultracal|Peptamen|Surgicel|Gelfoam|Tisseel|Vicryl|Prolene|Ethibond|Steri-Strips|Dermabond|Bovie|Kerlix|Kling|Adaptic|Xeroform|Silvadene|Betadine|Hibiclens|ChloraPrep|Ioban|Bair Hugger|Jackson-Pratt|Penrose|Hemovac|Synthes|Stryker|DePuy|Arthrex|Zimmer|Medtronic|Boston Scientific|Guidant|St. Jude Medical|Mitek|FiberWire|EndoGIA|LigaSure|Harmonic|Hasson|Veress|Ray-Tec|Marcaine|Xylocaine|Omnipaque|Visipaque|Amplatz|Glidewire|Tegaderm|Opsite|Mepilex|Vaseline|Elastoplast|Gigli|Angiocath|Intellivue|Baxter|Fresenius|Philips|Siemens|Sheathlock|Port-A-Cath|Groshong|Broviac|Mahurkar|Bard|Cook|Ethicon|Covidien|Olympus|Karl Storz|Alaris|Vigileo|Pleur-evac|Heimlich valve|Passy-Muir|Shiley|Portex|Bivona|Lovenox|Coumadin|Plavix|Lipitor|Norvasc|Glucophage|Synthroid|Nexium|Singulair|Spiriva|Dilantin|Keppra|Zoloft|Ambien|Percocet|Tylenol|Motrin|Benadryl|Zantac|Pepcid|Reglan|Zofran|Cipro|Levaquin|Flagyl|Rocephin|Unasyn|Bactrim|Diflucan|Acyclovir',
  ),
  organism: split(
    'E. coli|Staph aureus|Klebsiella|Pseudomonas|Candida albicans|Salmonella Typhi|Plasmodium vivax|Mycobacterium tuberculosis|Helicobacter pylori|Streptococcus|Acinetobacter|Brucella|Rickettsia|Leptospira|Aspergillus|Cryptococcus',
  ),
  trial: split(
    'PARADIGM|DAPA-HF|SPRINT|RECOVERY|EMPA-REG|ISCHEMIA|COURAGE|ACCORD|UKPDS|Framingham|ESCAPE|MIND-USA|HOPE-3|CHAMPION|STAMPEDE|KEYNOTE-189|PROVE IT|JUPITER|ODYSSEY|FOURIER|ARISTOTLE|HERO|PARTNER 3|Boston criteria|Vancouver score|Rotterdam criteria|Atlanta classification|Los Angeles grade B|Tokyo guidelines|Glasgow scale|Vienna classification|Milan criteria|Cambridge grade|Sydney system|Montreal classification|Paris classification|Rome IV|Toronto score|Edinburgh scale',
  ),
  country: split(
    'India|Canada|France|Kenya|Brazil|Japan|Nigeria|Spain|Mexico|Egypt|Poland|the United States|England|Scotland|Kerala|Bihar|Texas|California|Maharashtra|Punjab|Florida|Ohio|Rajasthan|Tamil Nadu|Nepal|Bangladesh|Germany|Italy|Ireland',
  ),
  nationality: split(
    'Indian|Canadian|French|Kenyan|Brazilian|Japanese|Mexican|Polish|Italian|Caucasian|African American|Hispanic|Asian|British|Punjabi|Tamil',
  ),
  thing: split(
    'invoice|parcel|ticket|contract|refund|subscription|password|laptop|delivery|booking|mortgage|licence|passport application|bill|claim|card|statement|transfer|appointment|report|essay|interview|album|novel|film|bridge|museum|match|song|recipe|meeting|lecture|holiday|warranty',
  ),
  adjective: split(
    'late|early|long|difficult|new|old|great|strange|short|quiet|expensive|open|public|private|careful|simple|local|recent|famous|small',
  ),
  noun: split(
    'committee|story|letter|weather|garden|river|market|station|teacher|team|window|winter|history|music|library|kitchen|journey|question|answer|picture|company|village|coach|crowd',
  ),
  verb: split(
    'finished|started|painted|described|visited|explained|repaired|designed|recorded|performed|announced|reviewed|supported|directed|collected|sold|bought|signed|opened|closed',
  ),
};
