import type { DemonstrationThread } from '../demonstration-thread.js';

export const SURGERY_AND_BURNS: readonly DemonstrationThread[] = [
  {
    key: 'flame-burn-thirty-percent',
    author: 'gp',
    title: 'Flame burn 30 % with soot in the nose, 3 h after',
    question:
      'How much fluid for the rest of the first 8 hours, and should someone tube her before the 2 h road?',
    body: `30 F, 55 kg, kitchen stove burst 3 h before arrival, nylon sari. In-laws brought her, answers for her. Toothpaste and ink on the burns.
Burns: front of chest and neck, both arms front, face patchy; rule of nines about 30 %, mostly deep partial, chest area leathery and dry. Hoarse since an hour, soot in nostrils, singed brows, no stridor. RR 24, SpO2 96 % on air. HR 118, BP 104/70. Pulses present in both wrists.
Alone with the nurse she said "khud nahi hua" and then became silent. Tetanus status unknown.
Done: washed with tap water 20 min, clean sheet, RL 500 ml since arrival, tramadol 50 mg IV. LMP missed.`,
    specialties: ['burns', 'general-surgery', 'emergency-medicine'],
    ageBand: 'YEARS_30_TO_39',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 285,
    replies: [
      {
        author: 'general-surgeon',
        hoursLater: 0.8,
        accepted: true,
        body: `Airway first: hoarse + soot + neck and face burn = will close within hours. Ask the most experienced pair of hands at your CHC to tube her BEFORE the 2 h. If nobody can: sit up, humid oxygen 10 L, adrenaline neb 5 mg for stridor, cric kit open, one who knows it in the ambulance.
Fluid 4 ml x 55 x 30 = 6600 ml RL in 24 h from the BURN. Half in 8 h = 3300; 500 given, 5 h left → 560 ml/h. Then adjust to urine 30–50 ml/h (Foley), not to the formula. No colloid, no dextrose on day one.
Circumferential leather on chest or arm: watch RR, pulses, finger pallor; escharotomy at the centre.
Morphine 2–3 mg IV titrated, not IM. Clean dry sheet or cling film, no ice, no ink. Silver sulfadiazine can wait, hides depth. Tetanus toxoid + TIG. UPT. No prophylactic antibiotics. NG if vomiting, feed early.`,
      },
      {
        author: 'nurse',
        hoursLater: 2,
        body: `Her three words must go in the notes as she said them, in quotes, with time, and the police intimation sent now; ask them to have the statement recorded while she can speak, before the tube if it does not delay the airway. A woman constable or our counsellor rides along, not the in-laws.`,
      },
      {
        author: 'gp',
        hoursLater: 11,
        body: `Tubed in the CHC on the way by the anaesthetist, cords already swollen. Statement taken before it. UPT positive, informed the burns unit.`,
      },
    ],
  },
  {
    key: 'diabetic-foot-wet-gangrene',
    author: 'listener',
    title: 'Wet gangrene of two toes with crepitus, sugar 380: drain here first?',
    question:
      'Is it right to open and drain in our CHC tonight before sending, and which antibiotics when pip-taz is not in stock?',
    body: `58 M, DM 14 years, gliclazide on and off, walks barefoot in the temple. Stepped on a thorn 12 days ago, turmeric on it. 4th and 5th toe black and wet since 3 days, foul smell, fever with chills. Stopped eating.
T 38.8, HR 116, BP 108/68, RR 22, alert. Foot swollen to the ankle, red streak to mid-shin, crepitus over the lateral sole, pus from web. Dorsalis pedis not felt, posterior tibial feeble, other foot similar. No feeling to 10 g filament. Capillary refill of big toe 3 s.
RBS 380, urine ketones trace, TLC 22 400, Hb 9.6, creatinine 1.7. X-ray: gas in soft tissue up to the 5th metatarsal head, no bone lysis seen.
Given: RL 1 L, regular insulin 6 U, ceftriaxone 1 g + metronidazole 500 mg. Surgeon at district 2.5 h. I can do I&D under ankle block; no OT at night.`,
    specialties: ['general-surgery', 'vascular-surgery', 'diabetology'],
    ageBand: 'YEARS_50_TO_59',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 2,
    replies: [],
  },
  {
    key: 'testicular-pain-five-hours',
    author: 'gp',
    title: 'Boy with testicular pain 5 h, no ultrasound: untwist by hand?',
    question:
      'Surgeon is 2.5 h away. Should I try manual detorsion, which way, and how do I know it worked?',
    body: `15 M, woke with left scrotal pain 5 h ago, vomited twice. Had something similar two months back that went off in an hour. No urinary symptoms, no discharge, no injury, not sexually active.
Afebrile, HR 96. Left testis high, lying across, very tender, swollen; cremasteric reflex absent on left, present on right. Lifting does not help. Abdomen and hernial orifices normal. Urine dipstick clean.
Local doctor gave ciprofloxacin for "infection" 2 h ago. No USG at night here, nearest Doppler is where the surgeon is. Boy was too shy to tell anyone till morning. Father present and agrees to whatever is quick. Fentanyl not in stock; have pethidine, diclofenac, lignocaine.`,
    specialties: ['urology', 'general-surgery', 'paediatric-surgery'],
    kind: 'CORRIDOR_CONSULT',
    ageBand: 'YEARS_10_TO_17',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 138,
    replies: [
      {
        author: 'general-surgeon',
        hoursLater: 0.3,
        accepted: true,
        body: `Torsion. No Doppler, send now: salvage about 90 % within 6 h, 50 % at 12, little at 24. Car first, detorsion while it is being called.
Analgesia, lie flat, stand at his feet: "open the book": roll the front of the testis away from the midline (left side: clockwise as you look from his feet), 180° at a time, 1.5–2 turns in all. Worked if pain drops at once, testis comes down, cord softens. If pain gets WORSE stop and turn the other way (one in three twists outwards).
No cord block: it hides the sign you need.
Even if he smiles: exploration and fixation of BOTH sides today. Nil by mouth, consent for orchidopexy, possible removal, ring the theatre. Antibiotic is not the answer.`,
      },
      {
        author: 'gp',
        hoursLater: 4.5,
        body: `Two turns outward, pain 9 → 2, testis came down. Fixed both sides at 9 h, viable. Now teaching in the school: "dard ho to usi waqt batao".`,
      },
    ],
  },
];
