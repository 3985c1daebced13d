import type { DemonstrationThread } from '../demonstration-thread.js';

export const INFECTIOUS_DISEASES: readonly DemonstrationThread[] = [
  {
    key: 'scrub-typhus-eschar-breathless',
    author: 'gp',
    title: 'Fever day 8 with eschar, now breathless on ceftriaxone',
    question:
      'Is oral doxycycline enough when SpO2 is 92 %, or does this need IV doxycycline plus azithromycin and a shift?',
    body: `46 F, works in fields and collects firewood. Fever with chills 8 days, headache, body ache, dry cough since 2 days. Took ceftriaxone 1 g IV daily for 4 days from a clinic, no response.
O/E: T 39.4, HR 112, BP 104/66, RR 26, SpO2 92 % on air. Conjunctival suffusion, mild icterus, a 1 cm black crust with red rim in the left groin fold (found only because sister looked), tender inguinal node. Spleen tip. Few basal crepts both sides. No neck stiffness.
Hb 11.2, TLC 11 800, platelets 68 000, creatinine 1.4, bilirubin 2.6, AST 188, ALT 132. Malaria RDT and smear negative, dengue NS1 negative.
No IgM kit for scrub here, and no X-ray.`,
    specialties: ['infectious-diseases', 'general-medicine', 'tropical-medicine'],
    ageBand: 'YEARS_40_TO_49',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 540,
    replies: [
      {
        author: 'physician',
        hoursLater: 2,
        accepted: true,
        body: `An eschar in this season is scrub typhus until proven otherwise; do not wait for any test.
Start now: doxycycline 200 mg oral stat then 100 mg BD. SpO2 92 %, RR 26, platelets under 1 lakh, bilirubin over 2: that is severe, so shift with oxygen. There: IV doxycycline 200 mg then 100 mg BD together with IV azithromycin 500 mg, 7 days. In the Indian trial in severe disease the combination left fewer complications on day 7 than either drug alone.
Careful with fluids: capillary leak lungs, boluses of 250 ml only. Stop ceftriaxone if nothing else explains the fever.
Expect defervescence in 48 h. If not: think leptospira, typhoid, a second infection, or malaria missed on one smear.`,
      },
      {
        author: 'resident',
        hoursLater: 6,
        body: `If IV doxy is not available at the CHC, oral/NG works nearly as well if the gut is working: absorption is good. Not with milk, antacid or iron.`,
      },
      {
        author: 'nurse',
        hoursLater: 9,
        body: `Where to look, we teach our ASHA: axilla, groin, under the breast, waistband, behind the ear, scalp. Painless, so the patient never complains of it. In pregnancy azithromycin 500 mg.`,
      },
    ],
  },
  {
    key: 'kala-azar-second-episode',
    author: 'physician',
    title: 'Fever and big spleen again, 8 months after kala-azar treatment',
    question:
      'rK39 is positive again. Relapse, or just old antibody? What is the regimen for relapse, and what changes if HIV turns out positive?',
    body: `28 M, treated for visceral leishmaniasis 8 months ago with single-dose liposomal amphotericin 10 mg/kg, became afebrile, spleen went from 9 cm to 2 cm. Not seen since, as he works outside as migrant labour.
Now 5 weeks of evening fever, weight 47 → 41 kg, loose stools on and off. Pale, T 38.6, spleen 8 cm, liver 3 cm, no nodes. Oral thrush present. Skin: few hypopigmented macules on the chin, he says new.
Hb 7.1, TLC 2100, platelets 74 000, albumin 2.6, creatinine 0.9, K 3.6. rK39 rapid positive. Malaria smear negative x 2. CXR clear, sputum NAAT awaited. HIV test being done today after counselling.
No facility for marrow or splenic aspirate at our level; platelets would worry me anyway.`,
    specialties: ['infectious-diseases', 'tropical-medicine', 'general-medicine'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'MALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 188,
    replies: [
      {
        author: 'moderator',
        hoursLater: 4,
        body: `rK39 stays positive for months to years after cure, it says nothing here. Relapse needs a parasite: marrow is safer than spleen with these platelets and TLC. That is a reason to refer, not to treat blind.`,
      },
      {
        author: 'dermatologist',
        hoursLater: 20,
        body: `Chin macules: check sensation. If normal, PKDL with active visceral disease is possible (slit smear from the macule). If sensation is lost think leprosy, both are around. PKDL changes duration, so please do the smear before the first dose.`,
      },
      {
        author: 'resident',
        hoursLater: 27,
        body: `We had one like this, HIV came positive. What the unit gave in line with the WHO guidance for our region: liposomal amphotericin 5 mg/kg on alternate days to a total of 30 mg/kg + miltefosine 100 mg/day x 14 days, ART after that started, then secondary prophylaxis till CD4 over 200. If HIV negative: multi-dose L-AmB 3–5 mg/kg to 15–20 mg/kg total. K, Mg and creatinine before every dose, pre-load 500 ml NS. He must be in the programme register as relapse.`,
      },
    ],
  },
  {
    key: 'dog-bite-immunoglobulin-out-of-stock',
    author: 'nurse',
    title: 'Category III dog bite on the face, immunoglobulin out of stock',
    question:
      'ARV is here, RIG is not. How many days can RIG wait, and how much volume goes in when wounds are many?',
    body: `6 y F, 17 kg, bitten 3 h ago by a stray dog, not traceable, unprovoked. Three lacerations: left cheek 2 cm, left ear lobe, right forearm two punctures that bled. Mother put chilli and turmeric on the cheek.
Done: 15 min wash with soap under the tap, povidone iodine, no sutures, tetanus given, amoxicillin-clavulanate started. First dose of vaccine ID, 0.1 ml at both deltoids.
No ERIG for 10 days, neither here nor in the CHC. District hospital (2 h) says "maybe tomorrow". Relatives are daily wagers and ask if they can skip it if vaccine is complete. Child has no earlier rabies vaccine.`,
    specialties: ['community-medicine', 'infectious-diseases', 'paediatrics'],
    ageBand: 'YEARS_5_TO_9',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 126,
    replies: [
      {
        author: 'paediatrician',
        hoursLater: 1,
        accepted: true,
        body: `Face + category III: she must not skip it. RIG can be given up to 7 days after the FIRST vaccine dose; after that it is of no use because her own antibodies have come. Never delay the vaccine for it. ID schedule: two sites on day 0, 3, 7 and 28.
Dose: ERIG 40 IU/kg = 680 IU (2.3 ml of 300 IU/ml); HRIG 20 IU/kg = 340 IU. ALL that anatomically fits into and around the wounds, cheek and ear first, no IM remainder needed. If volume is short for many wounds dilute in saline 2–3 times so that every wound gets some. Ear lobe: tiny volume, watch blanching. Full dose is the ceiling.
Rabies monoclonal antibody is an accepted alternative, ask for it too. ERIG: adrenaline drawn up, watch 30 min; skin test is not needed any more.
If a suture is unavoidable for the cheek: loose, and only after infiltration.`,
      },
      {
        author: 'admin',
        hoursLater: 3,
        body: `For the stock: two PHCs can share vials on one clinic day if you call bites in together, an ERIG vial holds 1500 IU and she needs less than half. The programme officer can move stock between blocks the same day if asked in writing.`,
      },
    ],
  },
];
