import type { DemonstrationRequest } from './demonstration-request.js';

/** One in each of the states that somebody must act in, and one that went its whole way. */
export const DEMONSTRATION_REQUESTS: readonly DemonstrationRequest[] = [
  {
    asker: 'gp',
    specialty: 'dermatology',
    urgency: 'ROUTINE',
    careTier: 'PHC',
    ageBand: 'YEARS_30_TO_39',
    sex: 'FEMALE',
    question:
      'Is this cutaneous tuberculosis, or a fungus that we have only fed with steroid cream?',
    background:
      'A slowly growing ring-shaped plaque on the cheek for eight months, reddish brown, healing in the middle with a fine scar. No itch. No cough, no weight loss, one neck node of 1 cm.',
    done: 'Mantoux 18 mm. Chest film clear. No biopsy possible here.',
    tried: 'Clotrimazole for six weeks, then a mild steroid cream for two: no change.',
    hoursAgo: 1,
    events: [{ type: 'OFFERED', to: 'dermatologist', hoursLater: 0 }],
  },
  {
    asker: 'gp',
    specialty: 'cardiology',
    urgency: 'DAY',
    careTier: 'PHC',
    ageBand: 'YEARS_60_TO_69',
    sex: 'MALE',
    question: 'New atrial fibrillation with a rate of 130: slow it here, or send first?',
    background:
      'Palpitations since yesterday, no chest pain, not breathless at rest. BP 134/82, chest clear, no oedema. Hypertension on amlodipine.',
    done: 'ECG: irregular, no P waves, rate 130, no ST change. Sugar 118.',
    tried: 'Nothing yet. Metoprolol tablets and digoxin are in stock.',
    hoursAgo: 2,
    events: [
      { type: 'OFFERED', to: 'cardiologist', hoursLater: 0 },
      { type: 'CLAIMED', by: 'cardiologist', hoursLater: 0.5 },
    ],
  },
  {
    asker: 'resident',
    specialty: 'nephrology',
    urgency: 'DAY',
    careTier: 'DISTRICT_HOSPITAL',
    ageBand: 'YEARS_40_TO_49',
    sex: 'MALE',
    question:
      'Creatinine doubled in five days on tenofovir: stop it today, or look for another cause?',
    background:
      'On antiretroviral treatment for two years. Loose stools for a week, drinks little. BP 104/68, no oedema, urine 900 ml a day.',
    done: 'Creatinine 0.9, then 1.9. Potassium 3.2. Urine: glucose 2+, blood sugar normal.',
    tried: 'Two litres of saline: creatinine unchanged the next morning.',
    hoursAgo: 5,
    events: [
      { type: 'OFFERED', to: 'nephrologist', hoursLater: 0 },
      { type: 'CLAIMED', by: 'nephrologist', hoursLater: 1 },
      {
        type: 'CLARIFICATION_ASKED',
        by: 'nephrologist',
        hoursLater: 1.5,
        body: 'Any painkiller or herbal medicine in these two weeks? And what is the phosphate?',
      },
    ],
  },
  {
    asker: 'gp',
    specialty: 'respiratory-medicine',
    urgency: 'DAY',
    careTier: 'PHC',
    ageBand: 'YEARS_50_TO_59',
    sex: 'FEMALE',
    question: 'Sputum negative twice, but the film looks like tuberculosis: treat, or test again?',
    background:
      'Cough for two months, evening fever, lost 4 kg. Cooked on wood for thirty years, never smoked.',
    done: 'Two sputum smears negative. Film: patchy shadow of the right upper zone.',
    tried: 'Amoxicillin for a week, then azithromycin: fever came back.',
    hoursAgo: 30,
    events: [
      { type: 'OFFERED', to: 'pulmonologist', hoursLater: 0 },
      { type: 'CLAIMED', by: 'pulmonologist', hoursLater: 0.5 },
      { type: 'ANSWERED', by: 'pulmonologist', hoursLater: 1 },
      {
        type: 'ADDENDUM_ADDED',
        by: 'pulmonologist',
        hoursLater: 20,
        body: 'Ask about the children of the house, and examine them too.',
      },
    ],
    answer: {
      impression: 'Pulmonary tuberculosis until a molecular test says otherwise.',
      recommendation:
        'Send one morning sputum for a molecular test before the first tablet. Keep her away from small children meanwhile. Start when it is positive, or when it cannot be had within a week.',
      changeMyMind: 'A negative molecular test and a film that clears by itself.',
      referIf: 'She coughs blood, or saturation falls below 94 %.',
      confidence: 'HIGH',
      source: 'The national guideline on presumptive tuberculosis.',
    },
  },
  {
    asker: 'obstetrician',
    specialty: 'neurology',
    urgency: 'HOURS',
    careTier: 'DISTRICT_HOSPITAL',
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    question:
      'Headache and blurred vision six days after delivery, pressure normal: a clot in a sinus?',
    background:
      'Normal delivery. Headache since two days, worse lying down, vomited twice. BP 118/74, no protein. Drowsy in the morning, clear now.',
    done: 'Fundus: both discs blurred. Platelets and liver tests normal.',
    tried: 'Paracetamol and rest: no better.',
    hoursAgo: 100,
    events: [
      { type: 'OFFERED', to: 'neurologist', hoursLater: 0 },
      { type: 'CLAIMED', by: 'neurologist', hoursLater: 0.2 },
      { type: 'ANSWERED', by: 'neurologist', hoursLater: 0.6 },
      { type: 'CLOSED', by: 'obstetrician', hoursLater: 90, outcome: 'REFERRED' },
    ],
    answer: {
      impression:
        'Thrombosis of a cerebral venous sinus must be taken for granted until it is ruled out.',
      recommendation:
        'Venous imaging today. If it takes more than a few hours, begin heparin by weight before she travels, unless she bleeds. Head raised, fluids, no lumbar puncture.',
      changeMyMind: 'A normal venogram.',
      referIf: 'In any case, and at once if she becomes drowsy or has a fit.',
      confidence: 'HIGH',
      source: 'Own experience and the European guideline on venous thrombosis.',
    },
  },
  {
    asker: 'resident',
    specialty: 'rheumatology',
    urgency: 'ROUTINE',
    careTier: 'DISTRICT_HOSPITAL',
    ageBand: 'YEARS_30_TO_39',
    sex: 'FEMALE',
    question:
      'Swollen wrists and a positive rheumatoid factor: begin methotrexate before hepatitis results?',
    background:
      'Morning stiffness of two hours for four months, both wrists and three knuckles swollen. Wants another child, not this year.',
    done: 'ESR 62. Rheumatoid factor positive. Films of the hands normal. Liver tests normal.',
    tried: 'Naproxen with little effect; prednisolone 10 mg helped for a week.',
    hoursAgo: 3,
    events: [{ type: 'ESCALATED', hoursLater: 0 }],
  },
];
