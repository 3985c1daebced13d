import type { DemonstrationThread } from '../demonstration-thread.js';

export const PAEDIATRICS_AND_NEONATOLOGY: readonly DemonstrationThread[] = [
  {
    key: 'first-febrile-seizure',
    author: 'gp',
    title: 'First febrile seizure at 18 months, now playing: LP or home?',
    question:
      'Does he need LP or referral, and should I give clobazam with the next fever? Mother is terrified and village is 1 h away.',
    body: `18 mo M, 10.5 kg, fever since last night with runny nose. This morning one generalised tonic-clonic fit, about 3 min by the father's phone video, stopped by itself. Slept 20 min, then normal.
Now: T 39.1, alert, playing with the torch, drinks, neck soft, fontanelle closed, no rash, no focal deficit, throat red, ears normal, chest clear. Cap refill < 2 s. Vaccinated to 16 months incl. pentavalent, PCV and MR. No antibiotics before. RBS 96. Malaria RDT negative. Pale palms, drinks nearly a litre of buffalo milk a day.
Father's brother had "fits with fever" as a child. Development normal: 10 words, runs.
Given: paracetamol 15 mg/kg.`,
    specialties: ['paediatrics', 'neurology'],
    ageBand: 'YEARS_1_TO_4',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 96,
    replies: [
      {
        author: 'paediatrician',
        hoursLater: 1,
        accepted: true,
        body: `Simple febrile seizure: 6 mo–5 y, generalised, under 15 min, once in 24 h, back to normal. No LP, no EEG, no CT. LP if: meningeal signs, drowsy beyond 1 h, on antibiotics already, under 12 mo and not immunised, or a complex fit.
Watch 4–6 h, treat the URI, check Hb: iron deficiency raises recurrence and he looks it. Less milk (max 400 ml), iron 3 mg/kg.
Teach the parents: side, nothing in the mouth, time it. Over 5 min: midazolam nasal spray 0.2 mg/kg (2 mg) and come. Recurrence about 1 in 3, epilepsy later 1–2 %, no harm to the brain from simple ones. Paracetamol is for comfort and does not prevent fits.`,
      },
      {
        author: 'neurologist',
        hoursLater: 10,
        body: `Agree to all. On clobazam I see it differently from the routine I meet in discharge papers: for a single simple fit it gives drowsy, unsteady children who are harder to judge in fever, and no better outcome. I keep it (0.75 mg/kg/day in 2 doses for 2–3 days) for frequent recurrences or families very far from any help. One hour is borderline; a rescue spray at home serves them better.`,
      },
    ],
  },
  {
    key: 'sam-oedema-diarrhoea-fluids',
    author: 'gp',
    title: 'SAM with oedema and diarrhoea: IV fluids or not?',
    question:
      'Sunken eyes and loose stools but oedema to the shins. How do I rehydrate without killing her, and what before referral to the NRC?',
    body: `14 mo F, 5.9 kg, length 70 cm, MUAC 10.9 cm, bilateral pitting oedema of feet and shins, flaky skin over thighs, sparse light hair. Watery stools 8/day for 4 days, no blood. Breast milk + rice water + biscuits.
T 35.6 axillary, HR 148, RR 40, no indrawing, cap refill 2 s, pulse volume fair, hands cool, passes urine. Lethargic but takes cup. Eyes sunken (mother says since weeks). RBS 52. Hb 7.8. No eye signs of vit A lack, no thrush.
Sister had already hung 500 ml of RL; I stopped it after 60 ml. Have WHO low-osmolarity ORS, no ReSoMal, F-75 sachets at the NRC only (40 km). Parents want to leave by evening bus.`,
    specialties: ['paediatrics'],
    ageBand: 'YEARS_1_TO_4',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 329,
    replies: [
      {
        author: 'paediatrician',
        hoursLater: 1,
        accepted: true,
        body: `Good that you stopped the drip. IV only for shock (cold + cap refill > 3 s + weak fast pulse), and then 15 ml/kg in an hour, RL with 5 % dextrose, counting RR and pulse every 10 min. She is not there: feel, do not trust eyes and skin in SAM.
1. Sugar NOW: 50 ml of 10 % glucose (or 1 rounded tsp sugar in 50 ml) by mouth, then feed within 30 min and every 2 h, night too.
2. Warm: skin to skin with mother, cap, blanket.
3. Fluids: ORS 5 ml/kg (30 ml) every 30 min x 2 h by cup or NG, then 5–10 ml/kg/h alternating with feeds. If no ReSoMal: low-osm ORS + 15 ml KCl syrup per litre. Stop if RR up by 5, pulse up by 15, oedema or liver growing.
4. Ampicillin 50 mg/kg + gentamicin 7.5 mg/kg first dose before the road.
5. Starter feed if no F-75: milk-sugar-oil recipe, 100 ml/kg/day because of the oedema. NO iron in week 1, NO furosemide for oedema, no high-protein feed.
6. Vitamin A 1 lakh IU (under 8 kg); folic acid 5 mg.
NRC tonight, not by bus if possible: RBS 52 and 35.6 are danger signs.`,
      },
      {
        author: 'nurse',
        hoursLater: 4,
        body: `For the parents who want to leave: wage-loss money is paid to the mother for NRC days, tell them now, and let the ASHA go along. Half our refusals stopped after that.`,
      },
    ],
  },
  {
    key: 'dengue-narrow-pulse-pressure',
    author: 'resident',
    title: 'Dengue day 5, afebrile and cold hands, pulse pressure 18: how much fluid?',
    question:
      'Is this compensated shock, what rate do I start at, and at which haematocrit do I slow down or think of bleeding? Platelets 42 000: transfuse?',
    body: `9 y F, 24 kg. Fever 4 days, stopped last night, family thought she was better. Since morning belly pain, 5 vomits, sleepy, no urine for 6 h.
HR 128, BP 94/76, cap refill 4 s, hands cold, RR 30, SpO2 98 %. Tender liver 3 cm, dull right base. Tourniquet test positive, few petechiae, no bleed. Alert when called.
HCT 38 two days ago (clinic report) → 47 now, platelets 42 000, TLC 2900. NS1 was positive. RBS 88. USG by the SMO: thin rim of ascites, gall bladder wall oedema.
Got ibuprofen for 2 days at home. One line in, DNS running at a slow rate.`,
    specialties: ['paediatrics', 'infectious-diseases', 'critical-care'],
    ageBand: 'YEARS_5_TO_9',
    sex: 'FEMALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 512,
    replies: [
      {
        author: 'paediatrician',
        hoursLater: 1,
        accepted: true,
        body: `Yes: pulse pressure under 20 + cold + cap refill 4 s is compensated dengue shock. Change DNS to RL or NS.
10 ml/kg = 240 ml in 1 h. Better (PP, warm, urine)? → 7 ml/kg/h 1–2 h → 5 → 3 → stop at 24–48 h from onset, when she diureses. Not better and HCT still high: second 10–20 ml/kg, colloid if you have. Not better and HCT FALLS (say 47 → 36): she is bleeding, PRBC 5–10 ml/kg, do not wait to see it.
Vitals every 15–30 min, HCT before and after each bolus then 4–6 hourly, urine 0.5–1 ml/kg/h.
No platelets for the number alone; only for serious bleeding. No ibuprofen, no IM, no NG unless forced.
Death on day 6–7 is from our fluid: as appetite and urine return, STOP. Puffy eyes, RR up, base dull rising = overload, furosemide 1 mg/kg if BP is good.`,
      },
      {
        author: 'resident',
        hoursLater: 26,
        body: `Followed the ladder. Needed one extra bolus, HCT 47 → 41 with warm limbs, fluids off at 30 h. Eating khichdi. Printed the ladder for the ward wall.`,
      },
    ],
  },
  {
    key: 'neonatal-jaundice-third-day',
    author: 'gp',
    title: 'Jaundice to the soles at 66 hours, bilirubin 19.2',
    question:
      'Phototherapy in our CHC or straight to the SNCU with exchange? How soon should I repeat bilirubin?',
    body: `[Patient 1], 2.6 kg, 37 weeks, normal delivery in the CHC, discharged at 24 h. Mother G1, O positive. ASHA saw yellow eyes at home visit and brought them at 66 h of life.
Feeding 6–7 times, mother's milk "kam hai", weight now 2.34 kg (10 % down). Yellow till the soles. Alert, good cry, tone normal, suck fair, no fever. No cephalhaematoma. Stool yellow, urine 3 times since last night. No splenomegaly.
Total bilirubin 19.2, direct 0.7, Hb 15.8. Baby's group B positive. DCT not available here, G6PD neither. Mother's brother needed blood once after fava beans / tablets, not sure.
CHC has one LED unit. SNCU 75 min. Grandmother has kept baby in morning sunlight for 2 days.`,
    specialties: ['neonatology', 'paediatrics'],
    ageBand: 'UNDER_1_MONTH',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 274,
    replies: [
      {
        author: 'paediatrician',
        hoursLater: 1,
        accepted: true,
        body: `Above the phototherapy line on any chart for 37 weeks, and with O–B set-up plus a possible G6PD story within about 2 mg of exchange. So both: light now, and move.
Under LED at once, only nappy and eye cover, unit close (about 30 cm or as the maker says), white sheet around, out only for feeds. Expressed milk by paladai after every breast feed, 2–3 hourly; 10 % loss is part of the problem. IV fluid only if dry or cannot feed.
Repeat bilirubin in 4–6 h. Go to SNCU now if: you cannot repeat it, rise over 0.2 mg/dl/h, TSB over 20, or ANY sign of the brain: poor suck, limp or arching, high-pitched cry, fever, setting sun. With those, exchange whatever the number.
They need: DCT, retic, smear, G6PD. Sunlight through a window is no treatment, just cold and sunburn. No nalidixic, sulfa, naphthalene balls in the baby's clothes.`,
      },
      {
        author: 'gp',
        hoursLater: 9,
        body: `5 h under LED + paladai: 18.4. SNCU took him anyway, DCT weakly positive, no exchange so far.`,
      },
    ],
  },
];
