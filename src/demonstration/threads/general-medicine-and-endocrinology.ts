import type { DemonstrationThread } from '../demonstration-thread.js';

export const GENERAL_MEDICINE_AND_ENDOCRINOLOGY: readonly DemonstrationThread[] = [
  {
    key: 'dka-at-chc-without-pump',
    author: 'moderator',
    title: 'DKA in a CHC: no ABG, no infusion pump, potassium 3.1',
    question: 'Can I start insulin with K 3.1, and how do I give it safely without a pump?',
    body: `19 F, 41 kg, type 1 DM since 5 years. Stopped insulin 4 days ago: vial broke, mela in between. Vomiting, belly pain, breathing fast since last night.
Drowsy but answers, dry ++, RR 36 deep, HR 132, BP 92/58, T 37.2, abdomen diffusely tender without guarding. Fruity smell.
RBS "HI" on meter (> 600), urine ketones 3+, sugar 4+. Lab: Na 129, K 3.1, creatinine 1.5, TLC 17 400. No ABG. ECG: flat T, small U, no ischaemia. UPT negative. Urine pus cells 8–10.
Running: NS 1 L nearly in over 50 min. Regular insulin available, glucometer, KCl 15 % ampoules (20 mmol in 10 ml), no pump, dial-a-flow x 2. Tertiary 3 h; family can leave only in the morning.`,
    specialties: ['endocrinology', 'emergency-medicine', 'general-medicine'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    careTier: 'CHC',
    hoursAgo: 484,
    replies: [
      {
        author: 'physician',
        hoursLater: 1,
        accepted: true,
        body: `K 3.1: NO insulin yet, it would drop to 2 and stop her heart. Urine passing? Then KCl 20 mmol per hour (one 10 ml ampoule in 500 ml NS over 1 h, through a good vein, ECG on) until K is over 3.3, that is 1–2 h. Fluids alone bring sugar down meanwhile.
Then insulin, either:
(a) drip: 50 U regular in 500 ml NS (flush 50 ml to waste), 0.1 U/kg/h = 4 U/h = 40 ml/h by dial-a-flow, or
(b) no drip you trust: 0.2 U/kg (8 U) IM while BP is low, then 0.1 U/kg (4 U) every hour, SC once she is warm. Works as well in mild and moderate DKA.
NS: 1 L/h first hour done, then 500 ml/h x 2–4 h, then 250 ml/h. K 20–30 mmol in each litre once 3.3–5.3. RBS hourly: fall of 50–75. At 250 add 5 % dextrose and halve insulin to 0.05 U/kg/h: DON'T stop insulin at normal sugar, ketones decide.
No bicarbonate. TLC 17 000 is DKA itself, but treat UTI. Belly settles with acidosis; if not, look again.
Drowsier + headache + slow pulse: cerebral oedema, 3 % saline 3 ml/kg, or mannitol 0.5 g/kg, and go.`,
      },
      {
        author: 'nurse',
        hoursLater: 3,
        body: `Chart we stick on the bed: hour, RBS, K, insulin, fluid in, urine out, GCS. Two-hourly K if the lab can. And basal insulin is given 1 h BEFORE the drip stops.`,
      },
      {
        author: 'moderator',
        hoursLater: 22,
        body: `K 3.5 after 2 ampoules, option (b) overnight, RBS 214 and ketone 1+ in the morning, talking. Clay-pot cooler for the vial explained; two vials given free.`,
      },
    ],
  },
  {
    key: 'hyponatraemia-on-thiazide',
    author: 'resident',
    title: 'Na 112 on a thiazide, confused but no seizure',
    question:
      'How fast may I correct, do I give 3 % saline, and what if she starts passing a lot of urine?',
    body: `71 F, 48 kg, hypertension. Hydrochlorothiazide 25 mg added 3 weeks ago to telmisartan. Low salt diet "very strictly", drinks 3–4 L of water and buttermilk due to the heat. 4 days tired, 2 days confused, one fall without head injury.
GCS 14 (E4V4M6), no focal deficit, no seizures. BP 128/74, no postural fall, tongue moist, no oedema, HR 80.
Sodium 112, K 2.9, creatinine 0.7, urea 14, RBS 122, serum osm (calc) 233, uric acid 2.1. Urine Na 44, urine osm not available. TSH awaited, cortisol not available. CT head normal.
Three months ago Na was 137. Thiazide and ARB stopped today. NS 75 ml/h running since 2 h.`,
    specialties: ['general-medicine', 'nephrology', 'endocrinology'],
    ageBand: 'YEARS_70_TO_79',
    sex: 'FEMALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 347,
    replies: [
      {
        author: 'nephrologist',
        hoursLater: 2,
        accepted: true,
        body: `Chronic (over 48 h), moderate symptoms. Limit: 6–8 mmol/L in 24 h, never beyond 8 in her (K 2.9, low intake, age = high risk of osmotic demyelination).
No seizure, no coma: no 3 % bolus needed now. If she fits or GCS falls under 12: 3 % saline 100–150 ml over 10–20 min, repeat up to twice, stop at rise of 5.
Stop NS at 75. She is not dry and with K replacement alone Na will come up: KCl 40–60 mmol/day oral counts like sodium. Water to 800 ml/day, salt in food again.
Danger is day 2: thiazide wears off, dilute urine, Na jumps 12 overnight. Na every 4–6 h; urine over 100 ml/h or Na up over 6 in 12 h → 5 % dextrose 3–6 ml/kg/h, or desmopressin 2 mcg IV, call me.
No thiazide for life, write it in red.`,
      },
      {
        author: 'physician',
        hoursLater: 6,
        body: `I see it differently on the NS, because in a half-starved woman with urine Na 44 I cannot exclude some volume loss, and urea 14 is not proof. I run 500 ml NS as a test and read Na at 4 h: up = hypovolaemic, down = SIADH-like. Nephrology worry about day 2 is right in both cases, so the 4-hourly Na is what I would insist on.`,
      },
    ],
  },
  {
    key: 'joint-powder-adrenal-crisis',
    author: 'gp',
    title: 'Stopped a "joint powder" 10 days ago, now vomiting and BP 88/56',
    question:
      'Adrenal crisis from hidden steroid? Dose now, and how do I bring him down later from the PHC?',
    body: `61 M took powder sachets for knee pain from a travelling healer, twice daily for 2 years, "khana bhi badh gaya tha". Healer left, sachets finished 10 days ago. Since 4 days weak, vomiting, belly ache, cannot stand. One loose stool. No fever.
Moon face, buffalo hump, thin bruised arms, purple striae, proximal weakness. BP 88/56, standing not possible, HR 116, T 37.0, abdomen soft, chest clear. RBS 58.
Na 128, K 4.4, creatinine 1.3. ECG sinus tachycardia. No cortisol test here.
Got: dextrose 25 % 100 ml, NS 500 ml, ondansetron. BP 92/60 after that.`,
    specialties: ['endocrinology', 'general-medicine', 'emergency-medicine'],
    ageBand: 'YEARS_60_TO_69',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 176,
    replies: [
      {
        author: 'physician',
        hoursLater: 0.7,
        accepted: true,
        body: `Yes. Cushingoid face with crisis = suppressed axis; K normal because aldosterone is intact. Do not wait for tests.
Hydrocortisone 100 mg IV now, then 50 mg 6-hourly (200 mg/24 h). If none: dexamethasone 4 mg IV. NS 1 L in the first hour, second over 2 h, with 5 % dextrose; RBS hourly x 6. He will sit up in 4–6 h, that is the diagnosis.
Look for a trigger: chest, urine, foot, malaria. Na corrects by itself with cortisol, count it (not above 8 in 24 h).
Then: eating → hydrocortisone 20+10+10 mg, or prednisolone 5–7.5 mg morning, and STAY there for months; reduce by 1 mg every 4 weeks; morning cortisol before the last steps at the district. Card: "steroid-dependent: double in fever, injection in vomiting or surgery". Teach family IM hydrocortisone 100 mg.
Also sugar, BP, cataract, bones (calcium, D3, alendronate talk), TB symptoms. Knee: paracetamol, quadriceps exercise.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 5,
        body: `Keep a sachet if any is left: state drug lab tests for dexamethasone/prednisolone and NSAID, and it protects the next hundred. We found dexamethasone about 1.5 mg in each sachet last time.`,
      },
    ],
  },
  {
    key: 'falls-and-confusion-many-tablets',
    author: 'gp',
    title: 'Eleven tablets, two falls and evening confusion: what can go?',
    question: 'Which of these would you stop first, and which should not be stopped at once?',
    body: `84 F, lives with [Relative 1]. Two falls in a month, both at night to the toilet; no fracture, no head injury signs. Evening confusion for 6 weeks, sees "bachche" in the room; mornings clear. Sleeps badly, constipated, dribbles urine.
BP 138/70 lying → 108/62 standing after 3 min, dizzy. HR 62 regular. MMSE 22/30. No focal signs, gait slow, no tremor at rest but stiff arms. Vision: cataract right. Weight 39 kg.
RBS fasting 74, HbA1c 6.1 %, Na 131, K 4.9, creatinine 1.1 (eGFR about 45), Hb 10.8. TSH 5.2. Urine: few pus cells, no symptoms.
Taking: glimepiride 2, metformin 1 g, telmisartan 40, amlodipine 10, chlorthalidone 12.5, metoprolol 50, amitriptyline 25 at night, clonazepam 0.5, pantoprazole, oxybutynin 5 BD, ayurvedic churna, prochlorperazine "for chakkar".
How the list grew, as far as I can trace it: amlodipine was doubled at one visit when the BP was taken after the stairs; ankles swelled, so chlorthalidone came; then the dribbling, so oxybutynin; the amitriptyline was for burning feet after a shingles episode four years ago, pain long gone. Prochlorperazine has been repeated every month since one attack of vertigo. Clonazepam is older than anybody remembers. Nobody ever took anything away.
[Relative 1] keeps all strips in one steel dabba and gives "morning ones" and "night ones" by colour. She is afraid to stop a BP or sugar tablet; the patient would rather take two and walk than take eleven and be carried. I can see her every week.`,
    specialties: ['geriatric-medicine', 'clinical-pharmacology', 'general-medicine'],
    ageBand: 'YEARS_80_TO_89',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 5,
    replies: [],
  },
];
