import type { DemonstrationThread } from '../demonstration-thread.js';

export const OBSTETRICS_AND_GYNAECOLOGY: readonly DemonstrationThread[] = [
  {
    key: 'severe-pre-eclampsia-before-transfer',
    author: 'gp',
    title: 'Primi 35 weeks, BP 170/112 and headache: magnesium before the road?',
    question:
      'Which MgSO4 dose before a 90 min transfer when nobody has run it IV before, and which antihypertensive first?',
    body: `22 F, G1, 35 weeks by early scan. Came for swelling of feet and frontal headache since morning, sees "spots". Fetal movements felt. No fits.
BP 170/112, repeated after 10 min 168/114. HR 88. Reflexes brisk, 2 beats of clonus. Epigastrium mildly tender. Fundus 34 wk, relaxed, FHS 146, not in labour, no bleeding. Dipstick protein 3+. SpO2 98 %, chest clear.
At 31 weeks BP was 138/88, no follow-up as she had gone to her parents' home.
Available: MgSO4 50 % ampoules (1 g in 2 ml), labetalol 100 mg tabs + 4 ampoules IV, nifedipine 10 mg caps, calcium gluconate, Foley. Only one staff nurse besides me. FRU 90 min.`,
    specialties: ['obstetrics-and-gynaecology', 'emergency-medicine'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 588,
    replies: [
      {
        author: 'obstetrician',
        hoursLater: 1,
        accepted: true,
        body: `Yes, before the road. Severe features = magnesium at the place where she is found.
Not used to IV: 10 g IM, i.e. 5 g (10 ml of 50 %) deep in EACH buttock with 1 ml lignocaine 2 %. If confident add the IV 4 g first: 8 ml of 50 % + 12 ml NS = 20 ml of 20 %, over 5–10 min, never faster.
Check: knee jerk present, RR 16 or more, urine 30 ml/h or more (Foley in). Calcium gluconate 1 g (10 ml of 10 %) drawn up and labelled.
BP: labetalol 20 mg IV, 40 after 10 min, then 80; or nifedipine 10 mg SWALLOWED, repeat at 20–30 min. Aim 140–150/90–100, not normal: the placenta needs it. No furosemide, no sublingual.
Fluids not above 80 ml/h. Left lateral, nurse + delivery tray in the ambulance, write dose and time of MgSO4 in big letters. 35 weeks: no steroid needed. She delivers at the FRU, that is the cure.`,
      },
      {
        author: 'nurse',
        hoursLater: 2,
        body: `10 ml per buttock hurts: 2 inch 20G needle, Z-track, slowly over 3–4 min, talk to her. We keep a ready "eclampsia box" with ampoules, syringes, calcium and a printed card.`,
      },
      {
        author: 'gp',
        hoursLater: 20,
        body: `IM 10 g + nifedipine x 2, reached with 148/98, no fit. LSCS the same night, 2.1 kg, both ok.`,
      },
    ],
  },
  {
    key: 'pph-after-home-delivery',
    author: 'gp',
    title: 'PPH after home delivery, uterus flabby, BP 84/50',
    question:
      'Oxytocin and misoprostol given, still soaking. What next here before the ambulance, in what order?',
    body: `29 F, P4, delivered at home 70 min ago, dai says placenta came complete with the baby after 15 min. Brought on a cot, clothes soaked, estimate > 1 L.
BP 84/50, HR 132 (shock index 1.6), cold, drowsy but answers, pale ++. Fundus at umbilicus + 2, boggy; firms on rubbing then relaxes. Steady dark bleeding with clots. Bladder full: 600 ml by catheter. No tear seen at introitus, cervix not inspected properly (light poor).
Given: massage, oxytocin 10 IU IM, misoprostol 800 mcg sublingual, RL 1.5 L through two 16G, oxygen. No blood here. Asthma in the past, uses inhaler.
Have: tranexamic acid, oxytocin 8 amp, methylergometrine, carboprost 2 amp, condoms, catheters. Ambulance in 25 min, FRU 1 h.`,
    specialties: ['obstetrics-and-gynaecology', 'emergency-medicine'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 697,
    replies: [
      {
        author: 'obstetrician',
        hoursLater: 1,
        accepted: true,
        body: `Order:
1. Tranexamic acid 1 g IV over 10 min NOW (works only within 3 h of birth, each 15 min lost costs benefit). Repeat 1 g at 30 min if still bleeding.
2. Oxytocin 20 IU in 1 L RL at 60 drops/min. Never as IV bolus with this BP.
3. Bimanual compression, and hand in: clots and bits of placenta out.
4. Methylergometrine 0.2 mg IM is allowed (BP is low, no hypertension). NO carboprost: asthma.
5. Still boggy: condom tamponade, 300–500 ml saline, pack vagina, keep. Do it before the ambulance comes.
6. Uterus hard but bleeding: it is a tear. Torch, two sponge holders, walk around the cervix, pack or clamp.
Keep warm, legs up, aortic compression by fist above the umbilicus buys minutes during loading. Anti-shock garment if the ambulance has it. Ring FRU: 4 units, group sample goes with her. Target systolic 90, do not drown her with 5 L of saline.`,
      },
      {
        author: 'nurse',
        hoursLater: 3,
        body: `Condom tamponade as we do it: Foley 24 inside the condom, tied with suture twice, sponge-holder guides it above the cervix, IV set runs saline, stop when bleeding stops, clamp and tie, note volume. Needs two people, 4 min when practised. We practise on the first of every month.`,
      },
      {
        author: 'gp',
        hoursLater: 30,
        body: `TXA + tamponade with 350 ml, bleeding stopped before the ambulance. 3 units given there. She and the baby are home. Condom kits now ready in labour room.`,
      },
    ],
  },
  {
    key: 'anaemia-thirty-four-weeks',
    author: 'gp',
    title: 'Hb 5.4 at 34 weeks, not in failure: transfuse or IV iron?',
    question:
      'She is comfortable at rest. Blood bank is 2 h away and family resists blood. Is ferric carboxymaltose enough at this stage?',
    body: `25 F, G3P2, 34 weeks, last child 16 months old. First visit in this pregnancy. Tired, breathless at the hand pump, eats mitti.
Pale +++. HR 104, BP 110/64, JVP not raised, chest clear, SpO2 99 %. Fundus 30–32 wk, FHS 140.
Hb 5.4, MCV 61, smear microcytic hypochromic, platelets ok. Sickling negative, HPLC not available. Stool: hookworm.
Vomits IFA. Albendazole 400 mg given. Delivered the last two at home, no bleeding that she remembers.`,
    specialties: ['obstetrics-and-gynaecology', 'haematology'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 365,
    replies: [
      {
        author: 'obstetrician',
        hoursLater: 3,
        body: `Admit and transfuse. Under 7 after 34 weeks = hospital; at 5.4 a preterm labour this week and 500 ml of blood loss would kill her. 2 units packed cells, one at a time, each over 4 h with furosemide 20 mg, day apart, watch for failure (cough, RR, basal crepts). Then FCM for the stores. Delivery at a place with blood, active management of third stage.`,
      },
      {
        author: 'physician',
        hoursLater: 7,
        body: `I see it differently, because she is compensated and we have perhaps 4–5 weeks: FCM 1000 mg in 250 ml NS over 15–30 min, again 500–1000 mg in a week, brings about 2–3 g in 3–4 weeks with no transfusion risk, and she agreed to it. Recheck Hb at 2 weeks; less than 1 g rise or labour or any failure → blood. Rapidity matters more than route if she could deliver early.`,
      },
      {
        author: 'obstetrician',
        hoursLater: 9,
        body: `The number of weeks is a hope, her fundus is small and preterm labour is likely. Compromise I can live with: one unit now in hospital, FCM the next day, Hb weekly, discharge above 7. And HPLC for thalassaemia trait before anyone calls it only iron.`,
      },
    ],
  },
];
