import type { DemonstrationThread } from '../demonstration-thread.js';

export const CARDIOLOGY: readonly DemonstrationThread[] = [
  {
    key: 'stemi-three-hours-from-cath-lab',
    author: 'gp',
    title: 'Anterior STEMI, 90 min of pain, cath lab 3 h away',
    question:
      'Thrombolyse here or load and go? If here, which dose of tenecteplase for 62 kg and what with it?',
    body: `54 M, smoker, known hypertension on amlodipine. Crushing chest pain for 90 min, sweating, one vomit. No earlier stroke, surgery, bleed or anticoagulant.
BP 146/92 both arms equal, HR 96 regular, SpO2 97 % on air, chest clear, no murmur. RBS 164.
ECG: ST elevation 3–4 mm V1–V5, hyperacute T, reciprocal depression III and aVF, no LBBB. Sent as photo to the hub: "anterior STEMI".
Given: aspirin 325 mg chewed, clopidogrel 300 mg, atorvastatin 80 mg, sublingual nitrate x 1 (pain 8 → 6).
Stock: tenecteplase 40 mg one vial, streptokinase none, enoxaparin 60 mg, defibrillator works. Road 3 h, last 40 min ghat section. Family says "jo karna hai yahin karo".`,
    specialties: ['cardiology', 'emergency-medicine'],
    ageBand: 'YEARS_50_TO_59',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 443,
    replies: [
      {
        author: 'cardiologist',
        hoursLater: 0.5,
        accepted: true,
        body: `Lyse now. PCI within 120 min is impossible; at 90 min of pain every 10 min of muscle counts. Needle within 10 min of the ECG.
Checklist of absolute NO: any past intracranial bleed, stroke in 6 months, head injury or major surgery in 3–4 weeks, active bleed, dissection (arms equal, good), BP not below 180/110. He is clear.
Tenecteplase single bolus by weight: < 60 kg 30 mg, 60–69 35 mg, 70–79 40 mg, 80–89 45 mg, 90+ 50 mg. He gets 35 mg (7 ml), flush with saline, not dextrose. Half dose if over 75.
Enoxaparin 30 mg IV then 1 mg/kg SC (60 mg) in 15 min, BD. No IM injections.
Then go: with defibrillator and a doctor or nurse. ECG at 60–90 min: ST down by half and pain gone = angiography in 3–24 h. Not down, or shock: rescue PCI at once, tell them from the road. AIVR at reperfusion is fine, leave it. Stop all if headache or drowsy.`,
      },
      {
        author: 'moderator',
        hoursLater: 2,
        body: `For those reading with only streptokinase: 15 lakh units in 100 ml NS over 45–60 min; BP falls = slow it and give fluid, not stop. Not again if he ever had it before.`,
      },
      {
        author: 'gp',
        hoursLater: 8,
        body: `35 mg given 22 min after ECG. At 70 min ST settled > 50 %, pain 1/10, run of AIVR on the road, left alone. LAD stented next morning.`,
      },
    ],
  },
  {
    key: 'rheumatic-prophylaxis-fear-of-injection',
    author: 'gp',
    title:
      'Rheumatic MS: family refuses benzathine penicillin after a collapse in the next village',
    question:
      'Is tablet prophylaxis acceptable for her, and was that collapse really allergy? She is due in 2 days.',
    body: `14 F, 38 kg, rheumatic heart disease: moderate mitral stenosis + mild MR on echo last year, sinus rhythm, NYHA II. No carditis attack since 2 years, on benzathine penicillin 12 lakh units every 3 weeks, 31 doses without any problem.
A child with severe valve disease in the next village collapsed and died minutes after the same injection; news spread and all injections have stopped. [Relative 1] asks for tablets. PHC also had a stock gap of 5 weeks before this.
O/E now: HR 92 regular, BP 104/66, loud S1, OS, mid-diastolic murmur, no basal crepts, JVP normal. On furosemide 20 mg OD and metoprolol 12.5 mg BD. No history of drug allergy or asthma. Menarche reached, school attends.`,
    specialties: ['cardiology', 'paediatric-cardiology', 'community-medicine'],
    ageBand: 'YEARS_10_TO_17',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 205,
    replies: [
      {
        author: 'cardiologist',
        hoursLater: 4,
        accepted: true,
        body: `Most collapses within minutes in children with SEVERE stenosis or poor LV are not anaphylaxis: no rash, no wheeze, it is vasovagal/haemodynamic. The AHA advisory therefore prefers oral for severe MS/AS/AR, LVEF under 50 %, or NYHA III–IV. She is moderate, class II, 31 safe doses: injection stays the better protection (tablets fail about ten times more often, mostly because they are forgotten).
Make it safe: lying flat, well hydrated and fed, thigh or gluteal, 12 lakh units (over 27 kg; 6 lakh under), with 0.5 ml lignocaine 1 %, slowly over 2 min, lie 15 min, stay 30. Adrenaline ready.
If the family still says no, or she worsens to NYHA III: penicillin V 250 mg BD daily without gaps; true allergy: erythromycin 250 mg BD. Until at least 10 years after the last attack or age 40, with this valve. And an echo + balloon opinion this year, before pregnancy comes into question.`,
      },
      {
        author: 'admin',
        hoursLater: 26,
        body: `A village meeting helped elsewhere: one cured youth, the ANM and the doctor, 20 minutes. Silence after a death fills itself. Report the death as an AE so that it is looked into and the answer can be told.`,
      },
    ],
  },
  {
    key: 'digoxin-toxicity-slow-pulse',
    author: 'listener',
    title: 'Vomiting, yellow vision, pulse 38 on digoxin',
    question:
      'No digoxin level, no Fab, no pacing here. Is atropine enough to move her, and what do I do with K 5.6?',
    body: `68 F, 43 kg, rheumatic MR with AF, on digoxin 0.25 mg daily (7 days a week), furosemide 40 mg, spironolactone 25 mg. Loose motions 5 days, eating poorly, vomiting 3 days, "sab peela dikhta hai".
HR 38 regular, BP 98/60, conscious, cold feet, JVP up 4 cm, few crepts. ECG: regularised narrow rhythm 38, no P, scooped ST, occasional bigeminy.
Creatinine 2.3 (was 1.1 two months back), K 5.6, Na 131, RBS 104. Clarithromycin 500 BD x 5 days for cough from a chemist last week.
Done: digoxin stopped, atropine 0.6 mg x 2 → HR 46 for 10 min. Cautious NS 250 ml. Tertiary centre 4 h.`,
    specialties: ['cardiology', 'clinical-pharmacology', 'nephrology'],
    ageBand: 'YEARS_60_TO_69',
    sex: 'FEMALE',
    careTier: 'CHC',
    hoursAgo: 53,
    replies: [
      {
        author: 'cardiologist',
        hoursLater: 1,
        body: `Regular slow AF = complete block with junctional escape: digoxin toxicity with AKI. Move her, monitored, pads on, atropine repeat to 3 mg total. Adrenaline 2–10 mcg/min only as a bridge if BP or sensorium falls: on digoxin it can set off VT. Ask the hub whether they hold Fab BEFORE you set off, else to one that can pace.
Spironolactone off. K 5.6: insulin 6–8 units + 25 g dextrose if over 6 or wide QRS; replace volume, that brings kidney and K right. In CHRONIC toxicity do not chase potassium hard, it will swing low as she recovers. Mg 2 g slowly, once, for runs of VT and not for the block (her kidneys will hold on to it). No DC shock unless VF/VT without pulse.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 3,
        body: `Three hits: clarithromycin (raises digoxin up to double), AKI from diarrhoea on two diuretics, and 0.25 mg for 43 kg at 68 y. When she restarts, if ever: 0.125 mg on 5 days a week, no macrolide, level at 6–8 h after dose 0.5–0.9.`,
      },
    ],
  },
];
