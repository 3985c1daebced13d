import type { DemonstrationThread } from '../demonstration-thread.js';

export const ENT_OPHTHALMOLOGY_AND_DENTISTRY: readonly DemonstrationThread[] = [
  {
    key: 'epistaxis-on-warfarin-mechanical-valve',
    author: 'gp',
    title: 'Epistaxis through the anterior pack, INR 6.8, mechanical mitral valve',
    question:
      'Posterior pack with a Foley: how? And how much vitamin K when the valve must not clot?',
    body: `63 M, mechanical mitral valve 9 years, warfarin 5 mg. Nose bleed left since 5 h, clots swallowed, vomited dark blood once. Had fluconazole 150 mg x 3 and diclofenac for a tooth and itching in the last week.
BP 152/90, HR 104, conjunctiva pale, SpO2 98 %. Blood running down the throat behind the gauze pack. Valve click crisp, no murmur new, no focal deficit, no petechiae.
INR 6.8 (last 2.6, 5 weeks ago), Hb 9.1 (was 12), platelets 2.1 lakh, creatinine 1.0. Group sent.
Done: sit forward, pinch 15 min, oxymetazoline, lignocaine with adrenaline pledget, ribbon gauze pack x 2. Warfarin held. TXA 1 g IV given, running RL. FFP not here; blood bank 1.5 h. ENT 3 h.`,
    specialties: ['ent', 'cardiology', 'haematology'],
    ageBand: 'YEARS_60_TO_69',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 221,
    replies: [
      {
        author: 'physician',
        hoursLater: 0.5,
        body: `Hb down 3 g and still bleeding behind the pack: that is major. Vitamin K 10 mg slow IV + FFP 15 ml/kg (or PCC 25–50 U/kg) at the blood bank on the way, aim INR under 1.5 until ENT has it.`,
      },
      {
        author: 'cardiologist',
        hoursLater: 0.9,
        accepted: true,
        body: `I see it differently, because 10 mg makes him warfarin-resistant for two weeks with a mechanical MITRAL valve, the highest clot risk we have. The nose is a bleed one can press on. Vitamin K 1–2 mg slow IV (or oral 2 mg), FFP 10–15 ml/kg or PCC for now, recheck INR at 6 h; aim for 2.0–2.5, not 1.5. If the nose cannot be controlled or he goes into shock, then 5–10 mg and we bridge with heparin later.
Pack: Foley 12–14 F along the floor of the nose till seen behind the palate, 7–10 ml WATER (not air, not saline), pull until it sits in the choana, anterior ribbon gauze tight around, umbilical clamp over gauze padding at the nostril. TXA-soaked gauze (500 mg in 5 ml) is worth a try. SpO2 watched (nasopulmonary), amoxiclav while packed.
Once dry 24 h: heparin/enoxaparin bridge, warfarin again. Fluconazole is the culprit: halve and check if ever needed.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 4,
        body: `Fluconazole, metronidazole, cotrimoxazole, clarithromycin, amiodarone + diclofenac: print this as a warfarin card. INR within 4–5 days of any new tablet.`,
      },
      {
        author: 'physician',
        hoursLater: 8,
        body: `Accept the valve point. With Hb falling I would still keep 5 mg ready in the ambulance rather than find it missing at midnight.`,
      },
      {
        author: 'gp',
        hoursLater: 30,
        body: `Foley + 1 mg vit K + 3 FFP, INR 2.3 in 6 h, dry. Cauterised by ENT, heparin bridge started.`,
      },
    ],
  },
  {
    key: 'acute-angle-closure-called-migraine',
    author: 'gp',
    title: 'Red painful eye with vomiting, treated as migraine for a day',
    question:
      'Acute angle closure? What can I give here tonight, and in which order, when eye care is 3 h away?',
    body: `62 F, right-sided headache and vomiting since last evening, seen at a clinic as migraine: naproxen, domperidone. Then saw rainbow rings around the bulb, and now vision only hand movement in the right eye. Was in a dark cinema hall before it began.
Right eye: red around the limbus, cornea hazy, pupil mid-dilated 5 mm, oval, no reaction; feels stone hard through the lid compared with the left. Left: quiet, but torch from the side shows a shallow chamber. No discharge, no injury. Glasses +3.
BP 168/96, HR 92, RBS 130, creatinine 0.9. No asthma. Sulfa: rash once to cotrimoxazole (mild).
Have: acetazolamide tabs 250 mg, timolol 0.5 %, pilocarpine 2 %, mannitol 20 %, dexamethasone drops, ondansetron.`,
    specialties: ['ophthalmology', 'emergency-medicine'],
    ageBand: 'YEARS_60_TO_69',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 373,
    replies: [
      {
        author: 'ophthalmologist',
        hoursLater: 0.6,
        accepted: true,
        body: `Yes, acute primary angle closure. Stone-hard eye, oval fixed pupil, haloes. Every hour counts for the nerve.
1. Lie flat on the back, ondansetron IV, paracetamol + tramadol.
2. Timolol 0.5 % one drop (no asthma, HR fine), repeat in 30 min. Dexamethasone drop every 30 min x 4.
3. Acetazolamide 500 mg (2 tabs, crushed if vomiting; IV if you have). Mild rash to cotrimoxazole: cross reaction is rare, give and watch. Not in sickle disease, CKD.
4. No drop in 1 h: mannitol 20 % 1 g/kg over 30–45 min (50 kg → 250 ml). Heart and kidneys fine here.
5. Pilocarpine 2 % only when she is softer, about an hour in, one drop, again after 15 min; earlier it does nothing as the iris is starved. One drop in the LEFT eye too.
6. No dilating drops in either eye; no hyoscine, dicyclomine or amitriptyline until the laser is done.
Then road: laser iridotomy in both eyes. Tell the family the other eye gets it in 1 in 2 without it.`,
      },
      {
        author: 'gp',
        hoursLater: 9,
        body: `Softer after mannitol, counting fingers at 2 m before leaving. Laser done on both. Told the clinic nicely; they had no torch.`,
      },
    ],
  },
  {
    key: 'corneal-ulcer-after-paddy-leaf',
    author: 'gp',
    title: 'Corneal ulcer after paddy leaf injury, on steroid drops from the chemist',
    question:
      'Natamycin first, or antibiotic? How often, and from what point is it not mine any more?',
    body: `40 M, hit by a paddy leaf in the left eye 9 days ago. Got a dexamethasone + chloramphenicol drop, and another remedy (human milk). Pain less for 2 days, then worse. Vision: counts fingers at 1 m, right 6/6.
Left: grey-white dry ulcer 3.5 mm, raised, feathery edge, two small spots away from the main one, hypopyon 1 mm. Fluorescein takes over whole; no streak of leak. Lids mild swelling. Lacrimal sac not tender, no pus on pressing. RBS 104.
KOH from the edge (needle 26G, tetracaine): branching hyphae, I think. Gram not done. No contact lens. Eye hospital camp van comes in 5 days, else 3.5 h.
Started moxifloxacin hourly, homatropine BD, stopped dexamethasone.`,
    specialties: ['ophthalmology', 'clinical-microbiology'],
    ageBand: 'YEARS_40_TO_49',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 457,
    replies: [
      {
        author: 'ophthalmologist',
        hoursLater: 4,
        accepted: true,
        body: `Leaf + feathery + satellites + hyphae = filamentous fungus (Fusarium likely). Do NOT wait 5 days: 3.5 mm with hypopyon and steroid behind it can perforate.
Tonight: natamycin 5 % every hour day and night for 48 h (shake well, white film is normal), then 2-hourly by day for 3 weeks at least. Keep moxifloxacin 4 times until Gram is known. Homatropine 2 % TDS (pain, synechiae). Acetazolamide 250 mg TDS if firm. Oral voriconazole only if deep or near the limbus; topical voriconazole did worse than natamycin in the MUTT trial.
Scrape again with a blade, debride loose slough: natamycin does not go deep. No patch, no steroid for weeks, no breast milk.
Send same day if: ulcer > 6 mm, thinning or a dark bulge (iris), flat chamber, streaming fluorescein, hypopyon growing, 48 h without blunting edges. Shield, not pad, on the road.
Right eye is 6/6: goggles for the harvest, 40 rupees.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 22,
        body: `Natamycin vial is 5 ml, hourly use empties it in 2–3 days: give three. Store under 25 °C, no freezing. I can send on the bus to most places.`,
      },
    ],
  },
  {
    key: 'jaw-swelling-cannot-open-mouth',
    author: 'gp',
    title: 'Tooth abscess, swelling under both jaws, mouth opens 15 mm',
    question:
      'Is it becoming Ludwig angina? Can I do anything besides IV antibiotics before dental/ENT, 2 h away?',
    body: `33 M, lower right molar pain 8 days, crown fell off. Took amoxicillin and clove oil. Since yesterday swelling under the jaw both sides, cannot lie flat, drools, speaks as with a hot potato in the mouth.
T 39.2, HR 122, BP 116/70, RR 24, SpO2 96 %. Floor of mouth brawny hard, tongue raised, no fluctuation, no stridor at rest. RBS 248 (new). TLC 19 600.
Given: NS, ceftriaxone 1 g, metronidazole 500 mg, dexamethasone 8 mg. Sitting up with oxygen. Have cric set from training, never used.`,
    specialties: ['dentistry', 'ent', 'oral-and-maxillofacial-surgery'],
    ageBand: 'YEARS_30_TO_39',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 8,
    replies: [],
  },
];
