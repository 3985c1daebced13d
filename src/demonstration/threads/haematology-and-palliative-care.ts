import type { DemonstrationThread } from '../demonstration-thread.js';

export const HAEMATOLOGY_AND_PALLIATIVE_CARE: readonly DemonstrationThread[] = [
  {
    key: 'sickle-crisis-now-chest',
    author: 'gp',
    title: 'Sickle crisis day 3, now fever and SpO2 90 %',
    question:
      'Is this acute chest syndrome? How much fluid, and transfuse top-up here or exchange somewhere else?',
    body: `12 M, 28 kg, SS (known from the school camp, HPLC done), one earlier crisis, hydroxyurea given but not taken for 5 months. Admitted 3 days ago with pain in both thighs and back after a swim in cold river. On RL 2.5 L/day and diclofenac IM, pain came down.
Since night fever, cough, right chest pain. T 38.9, RR 36, SpO2 90 % on air (97 with 4 L), HR 122, BP 108/66. Right base crepts, dull. Spleen not felt. Not jaundiced more than usual (bilirubin 3.2).
Hb 7.4 (baseline 8.2), TLC 21 000, platelets 1.9 lakh, retic 9 %. CXR: new right lower zone shadow. Malaria negative. Fluid balance + 3.2 L in 3 days.
Given ceftriaxone today. Blood (O positive) can be arranged from the storage unit: 2 units.`,
    specialties: ['haematology', 'paediatrics'],
    ageBand: 'YEARS_10_TO_17',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 499,
    replies: [
      {
        author: 'physician',
        hoursLater: 1,
        accepted: true,
        body: `Fever + new infiltrate + SpO2 down = acute chest syndrome. It kills, but early it turns.
1. Stop RL at 2.5 L: he is 3 L positive, that feeds the lung. Total intake (oral + IV) 60–75 % to full maintenance, 1.6 L at most. Furosemide 0.5 mg/kg once.
2. Oxygen to 94 %+. Incentive spirometer (or balloon!) 10 breaths every 2 h while awake: the cheapest treatment with proof.
3. Ceftriaxone 75 mg/kg + azithromycin 10 mg/kg.
4. Real analgesia so that he breathes: morphine 0.1 mg/kg IV/4 h or oral 0.3; paracetamol. Diclofenac off, kidneys.
5. Transfuse: PRBC 10 ml/kg slowly, Hb to 9–10 and NEVER above 10 to 11 (sludge). Ask for sickle-negative, Rh/Kell matched if they can.
6. Salbutamol if wheeze.
Exchange elsewhere at once: SpO2 under 90 on 6 L, both lungs, RR over 50, drowsy, Hb already near 9–10 and getting worse. Call ahead now, go before, not after.
Later: hydroxyurea 20 mg/kg with CBC monthly, penicillin/vaccines, no cold river.`,
      },
      {
        author: 'paediatrician',
        hoursLater: 3,
        body: `Agreed; and look at the spleen and the neurology 12-hourly, a falling Hb by 2 g in a day or one-sided weakness changes everything. Balloon game: he will do it for a bet with the ward boy.`,
      },
      {
        author: 'gp',
        hoursLater: 74,
        body: `One unit to 9.3, balloon 12 times a day, off oxygen on day 3. Hydroxyurea restarted, supply tied up with the ASHA.`,
      },
    ],
  },
  {
    key: 'morphine-at-home-raised-creatinine',
    author: 'listener',
    title: 'Ca cervix at home, pain 8/10 on tramadol, creatinine 2.6',
    question:
      'Which starting dose of oral morphine with this kidney, and what should be in the house before I start?',
    body: `57 F, carcinoma cervix IIIB, completed radiation a year ago, now pelvic recurrence with bilateral hydronephrosis; family and she decided against nephrostomy. Wants to be at home. Lives 25 km from us.
Pain low back and pelvis, constant 8/10, shoots into right leg. Tramadol 50 TDS + paracetamol 1 g TDS: "kuch nahi hota". Sleep 2 h. Constipated 5 days. Foul discharge, one small bleed last week. Nausea in the morning. No fits, urine 600 ml/day.
Weight 38, BP 110/70, HR 92, SpO2 97 %, not drowsy, PR hard stool. Creatinine 2.6, K 5.0, Hb 8.2.
[Relative 1] is careful and can read. Our CHC is an RMI, we stock morphine 10 mg tabs, haloperidol, bisacodyl, metronidazole, amitriptyline, dexamethasone.
What she has been told: that the disease is back and that we do not have a cure, by the radiotherapy unit, in one sentence. What she told me: she is not afraid of dying but of the pain at three at night, when nobody can be called, and of the smell, because the grandchildren have stopped sitting on her cot. Her son thinks morphine means the end has been decided and that she will be "sula diya". I have explained it twice and would be glad of better words than mine.
I have started morphine in six patients so far, all with normal kidneys, and never below 5 mg 4-hourly. The ASHA visits twice a week and is not shy of dressings.`,
    specialties: ['palliative-care', 'pain-medicine', 'medical-oncology'],
    ageBand: 'YEARS_50_TO_59',
    sex: 'FEMALE',
    careTier: 'CHC',
    hoursAgo: 261,
    replies: [
      {
        author: 'physician',
        hoursLater: 4,
        accepted: true,
        body: `Stop tramadol (renal, fits). Morphine 2.5 mg every 6–8 h to begin (quarter of a 10 mg tab), NOT 4-hourly by the clock; breakthrough 2.5 mg if 2 h passed, max 4 extras a day, all in a diary. Review by phone at 24 and 48 h, raise by 25–30 %. Metabolites pile up: jerks, drowsy before pain goes, RR under 10, pinpoint = stretch the gap, halve; fentanyl patch 12 mcg/h once stable if you can source it (not for a naive or unstable pain).
Leg pain: amitriptyline 10 mg night (gabapentin only 100 mg with this creatinine). Dexamethasone 8 mg morning x 5 days then 4 for nerve root.
WITH the first tablet: bisacodyl 10 mg night + PR clear today (glycerine/enema). Haloperidol 0.5–1 mg night for nausea x 1 week. No metoclopramide + haloperidol together.
Discharge: metronidazole 400 TDS x 5 d + crushed tablets on the pad. Bleed: TXA 500 mg TDS (halve in her kidney), dark towel, plan for the big one: midazolam 5 mg SC.
In the house: locked tin, diary, naloxone is NOT needed at these doses, our number, written plan "what if she cannot swallow".`,
      },
      {
        author: 'pharmacist',
        hoursLater: 6,
        body: `As RMI: two-week supply may go home on one prescription; signed by both, count returned tablets. Quarter tablets crumble; 10 mg in 20 ml water fresh each day, 5 ml per dose from a marked syringe, discard the rest.`,
      },
      {
        author: 'listener',
        hoursLater: 70,
        body: `Pain 3/10, slept 6 h, bowels opened. She asked to sit under the neem. Thank you.`,
      },
    ],
  },
];
