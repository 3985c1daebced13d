import type { DemonstrationThread } from '../demonstration-thread.js';

export const NEPHROLOGY: readonly DemonstrationThread[] = [
  {
    key: 'hyperkalaemia-wide-qrs-no-dialysis',
    author: 'resident',
    title: 'K 7.1 with wide QRS after gastroenteritis, dialysis 5 h away',
    question:
      'Which order and how often can I repeat until dialysis? Does salbutamol neb really add anything?',
    body: `45 M, 58 kg, hypertension on telmisartan + spironolactone (for "weak heart", no echo ever). Watery stools 15/day x 3 days, took diclofenac for cramps. No urine since 18 h.
Conscious, weak legs, HR 52, BP 84/50, RR 30, dry. ECG: no P, QRS 160 ms, tall T, rate 48.
K 7.1, Na 129, creatinine 5.8, urea 168, RBS 118, venous gas from the lab next door: pH 7.18, HCO3 11. Foley: 40 ml dark, then nil. USG: kidneys normal size, bladder empty, IVC collapsed.
Given so far: calcium gluconate 10 ml slow, QRS 160 → 130 for 15 min, then wide again. NS 500 ml. No dialysis here, HD unit 5 h.`,
    specialties: ['nephrology', 'emergency-medicine', 'critical-care'],
    ageBand: 'YEARS_40_TO_49',
    sex: 'MALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 560,
    replies: [
      {
        author: 'nephrologist',
        hoursLater: 0.5,
        accepted: true,
        body: `1. Calcium gluconate 10 % 10–20 ml over 3–5 min AGAIN whenever the QRS widens, every 5–10 min, up to 60 ml in all; it buys 30 min each.
2. Insulin 10 U regular + 50 ml of 50 % dextrose IV, dextrose 10 % at 50 ml/h after; RBS hourly x 6 (AKI: insulin lasts long). Works 15–30 min, 4–6 h.
3. Salbutamol 10–20 mg neb (4–8 respules, yes, that many), adds 0.5–1 mmol to insulin. HR 52 helps you here.
4. NaHCO3 50–100 mmol slowly, because pH is 7.18 AND HCO3 11, separate line from calcium.
5. He is DRY: 2–3 L NS/RL wide open to BP and JVP. Most of these kidneys open with volume alone; RL does not raise K. Furosemide only after he is full.
6. Stop telmisartan, spironolactone, diclofenac. Potassium binder 15–30 g if you have it, minor.
Repeat 2 after 4 h. Go with monitor, calcium drawn up, dextrose running. K 6 + good ECG + urine = can wait for dialysis; K > 6.5 + anuria + wide QRS = go at once.`,
      },
      {
        author: 'resident',
        hoursLater: 7,
        body: `3 L in, urine 120 ml/h by the end of hour three, K 5.9, P waves back. Dialysis not needed in the end. Combination of the two tablets + diarrhoea + diclofenac: "sick day" card made.`,
      },
    ],
  },
  {
    key: 'farmer-bland-urine-small-kidneys',
    author: 'gp',
    title: 'Cane cutter, creatinine 2.4, bland urine, normal BP: CKD of unknown cause?',
    question:
      'Which tests are worth the money before referral, and what do I tell him about heat, water and pain tablets?',
    body: `41 M, cuts cane 10–11 h a day in the season, drinks from the field bore well. Came for a fitness paper; creatinine found 2.4, repeated after 3 weeks 2.3. No diabetes, no hypertension, no stones, no childhood UTI. Diclofenac for back pain 3–4 times a week for years. Two neighbours "on machine" (dialysis).
BP 124/78, no oedema, no pallor beyond mild. Weight 52.
Urine: protein trace, no RBC, no casts, sugar negative. UPCR 0.3. Hb 10.9, K 4.8, HCO3 20, uric acid 8.6, Ca 8.9, HBsAg/HCV/HIV negative. USG: kidneys 8.4 and 8.2 cm, smooth, poor CMD, no hydronephrosis.
Heart and eyes normal. Sons are asking for their own test.
Working day: starts before sunrise, one 2 L bottle for the whole morning, tea and jaggery at ten, no shade. Cramps and dark urine most afternoons in the hot months, treats it with a diclofenac injection from the contractor's man so that the day's wage is not lost. Sprays the field without gloves two or three times a season. No herbal kidney cures, no fairness cream, no kajal business at home. Bore well was tested for fluoride once, the result was never told to them.
What I have: creatinine, electrolytes and dipsticks in the CHC; UPCR by courier, paid by the patient. The nearest nephrology clinic is a full day and a lost wage away, so I would like him to go once, with everything done, and not three times.`,
    specialties: ['nephrology', 'occupational-medicine', 'community-medicine'],
    ageBand: 'YEARS_40_TO_49',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 17,
    replies: [],
  },
];
