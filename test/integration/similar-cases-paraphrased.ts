/**
 * By the key of a demonstration thread: how another doctor might begin to write of the same. None
 * was written with the wording of the thread before its eyes; abbreviations, brands and Hinglish
 * are as doctors use them.
 */
export const PARAPHRASED: Readonly<Record<string, string>> = {
  'stemi-three-hours-from-cath-lab':
    '58 M, dil ka daura since 2 hours, ECG ST elevation V2-V4. PCI centre far. Should I give TNK now, plus ecosprin and clopidogrel?',
  'rheumatic-prophylaxis-fear-of-injection':
    'RHD with MS, due for penidure every 3 weeks. Relatives scared since somebody died after penicillin injection. Oral instead?',
  'digoxin-toxicity-slow-pulse':
    'Old lady on lanoxin for AF, nausea, sees everything yellow, bradycardia 40. Hyperkalaemia too.',
  'tinea-incognito-combination-cream':
    'Daad all over the waist for 6 months, applied steroid mix cream from medical shop, Lamisil tablets did nothing. KOH positive for fungus.',
  'leprosy-reaction-ulnar-nerve':
    'BT Hansen on MDT, patches suddenly inflamed, tender ulnar nerve with hand weakness. Wysolone how much?',
  'steroid-damaged-face':
    'Girl using betnovate as fairness cream for 2 years, face red and burning, acne when she stops.',
  'blistering-rash-on-carbamazepine':
    'Started Tegretol 3 weeks ago for fits, now SJS with oral ulcers and peeling skin.',
  'snake-bite-ptosis-after-ten-vials':
    'Krait bite at night, drooping lids in spite of ten vials of anti snake venom, neostigmine tried. Need for intubation?',
  'organophosphate-how-much-atropine':
    'Drank pesticide (OP poisoning), pinpoint pupils, secretions, atropine 20 mg in so far. PAM?',
  'scorpion-sting-child-prazosin':
    'Bichhu bite in a toddler, sweating, cold limbs, vomiting. Dose of minipress?',
  'epistaxis-on-warfarin-mechanical-valve':
    'Nose bleed not stopping, on warf with metallic valve, INR more than 6. Vitamin K or not?',
  'corneal-ulcer-after-paddy-leaf':
    'Farmer hurt his eye with a leaf in the field, white spot on cornea, was given dexamethasone drops. Fungal keratitis? Natamycin?',
  'variceal-bleed-before-endoscopy':
    'Known cirrhosis, alcohol, vomiting blood since evening. Is terlipressin needed before shifting for scopy?',
  'dka-at-chc-without-pump':
    'T1DM boy with ketoacidosis, ketones 4+, potassium low. Insulin without infusion pump?',
  'hyponatraemia-on-thiazide':
    'Sodium 110, drowsy, was on chlorthalidone for BP. Hypertonic saline how fast?',
  'joint-powder-adrenal-crisis':
    'Took desi powder for joint pain for years, stopped, now vomiting with low BP. Hydrocortisone dose for adrenal insufficiency?',
  'sickle-crisis-now-chest':
    'SCD with bone pains, now chest pain, fever, saturation dropping, new infiltrate. Exchange transfusion?',
  'scrub-typhus-eschar-breathless':
    'Tez bukhar one week with black scab in the axilla, tachypnoea now. Doxy oral or add azithro?',
  'kala-azar-second-episode':
    'VL treated with Ambisome last year, splenomegaly and fever returned, rk39 positive.',
  'dog-bite-immunoglobulin-out-of-stock':
    'Kutte ne kaata, cat III wounds on cheek. Anti rabies vaccine started, RIG not in supply.',
  'hyperkalaemia-wide-qrs-no-dialysis':
    'AKI after loose motions, K 7, broad QRS on ECG. Calcium gluconate given; insulin dextrose repeat when?',
  'single-ring-enhancing-lesion':
    'NCC versus tuberculoma on CT, one ring lesion, single focal fit. Albendazole?',
  'ascending-weakness-no-ivig':
    'GBS suspected, weakness going up since 3 days, areflexia, IVIg not affordable.',
  'severe-pre-eclampsia-before-transfer':
    'PIH with BP 170/110 and headache, 34 weeks. MgSO4 loading before referral? Labetalol or nifedipine?',
  'pph-after-home-delivery':
    'Delivered by dai at home, heavy bleeding PV, atonic uterus, miso and oxytocin over. Tamponade?',
  'anaemia-thirty-four-weeks': 'ANC 33 weeks, Hb 5.6, FCM or packed cells?',
  'first-febrile-seizure': 'Bukhar me daura in 18 month old, first time, now alert. Need of LP?',
  'sam-oedema-diarrhoea-fluids':
    'Severe acute malnutrition child with swelling of feet and dast. ReSoMal or drip?',
  'dengue-narrow-pulse-pressure':
    'NS1 positive, fever gone, cold peripheries, pulse pressure 16, haematocrit rising. Fluid rate?',
  'neonatal-jaundice-third-day':
    'Newborn day 3 piliya up to soles, bili 19. Phototherapy or exchange?',
  'alcohol-withdrawal-second-day':
    'Sharaab stopped two days back, tremors, seeing things, one seizure. Diazepam or lorazepam dose? DT?',
  'postpartum-low-mood-five-weeks':
    'PNC one month, crying, thoughts that baby is better off without her, suicidal? Sertraline while breastfeeding?',
  'rifampicin-resistant-tb-regimen':
    'MDR TB on CBNAAT, anaemic with tingling feet. Linezolid containing BPaLM ok?',
  'att-jaundice-day-twenty-four':
    'Piliya after three weeks of AKT, SGPT 400. Stop HRZE, reintroduce how?',
  'flame-burn-thirty-percent':
    'Jal gayi, 30 percent TBSA, singed nose, Parkland fluid? Airway burn, intubate?',
  'diabetic-foot-wet-gangrene':
    'Sugar patient with black smelly toes and gas in the foot. Debridement here? Antibiotics?',
  'testicular-pain-five-hours': 'Sudden scrotal pain in 14 yr boy, torsion? Manual detorsion?',
};
