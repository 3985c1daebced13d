import type { DemonstrationThread } from '../demonstration-thread.js';

export const GASTROENTEROLOGY_AND_ANAESTHESIOLOGY: readonly DemonstrationThread[] = [
  {
    key: 'variceal-bleed-before-endoscopy',
    author: 'gp',
    title: 'Haematemesis in a drinker with ascites, endoscopy 4 h away',
    question:
      'Octreotide or terlipressin before transfer, how much blood, and does the PPI drip do anything?',
    body: `48 M, alcohol 20 years, swollen belly since 2 months. Two large bright vomits of blood tonight, about 600 ml, then black stool. No NSAID. No earlier endoscopy.
Drowsy but answers correctly, mild flap. HR 118, BP 92/60 → 100/64 after 500 ml RL. Icterus, spider naevi, tense ascites, spleen 4 cm, no fever. SpO2 96 %.
Hb 7.6, platelets 68 000, INR 1.8, bilirubin 4.1, albumin 2.3, creatinine 1.2, Na 130, RBS 104. Group O positive sent.
Have: octreotide 100 mcg x 6, terlipressin none, ceftriaxone, pantoprazole, lactulose, TXA, vitamin K, 2 units PRBC in 1 h, FFP 2. Sister has begun a pantoprazole drip and TXA.`,
    specialties: ['gastroenterology', 'hepatology', 'emergency-medicine'],
    ageBand: 'YEARS_40_TO_49',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 604,
    replies: [
      {
        author: 'physician',
        hoursLater: 0.7,
        accepted: true,
        body: `Varices until proven otherwise. What changes survival, in order:
1. Ceftriaxone 1 g IV now (even without fever), daily up to 7 days.
2. Octreotide 50 mcg bolus, then 50 mcg/h: 500 mcg in 500 ml NS at 50 ml/h; your 6 ampoules last 11 h after the bolus. Terlipressin 2 mg 4-hourly is equal where Na and heart allow.
3. Blood: Hb target 7–8, NOT 10; more raises portal pressure and rebleeds. One unit now, since Hb 7.6 will fall. No FFP to chase INR 1.8, it is volume and not a bleeding risk. Platelets not at 68 000. BP 90–100 systolic is enough.
4. Airway: flap + drowsy + vomiting blood: tube before the road if GCS falls or big vomit, left lateral otherwise. Lactulose 30 ml TDS / enema.
5. PPI drip does nothing for varices, harmless for 1 day. TXA: stop it, HALT-IT found no benefit and more clots.
Endoscopy within 12 h. Thiamine. No sedative.
After: carvedilol 6.25, banding every 3–4 weeks, tap the ascites for SBP.`,
      },
      {
        author: 'gp',
        hoursLater: 15,
        body: `Reached without more bleeding, banded 5 columns, no encephalopathy. TXA removed from our GI bleed tray, card changed.`,
      },
    ],
  },
  {
    key: 'lignocaine-limit-small-child',
    author: 'resident',
    title: 'Ring block for a 14 kg child: maximum lignocaine, and 1 % or 2 %?',
    question:
      'For two crushed fingers I used to give "2 ml of 2 %" in each. Is that over the limit for 14 kg, and what are first signs of toxicity?',
    body: `4 y F, 14 kg, caught right index and middle finger in a door: nail bed tears on both, bone tip seen on one. Otherwise well, fed 3 h ago, no allergy, no fits. X-ray: tuft fracture.
I planned ring block with plain lignocaine and gentle ketamine if not enough. Drawn up by habit 2 % in a 5 ml syringe. Sister stopped me and asked the mg/kg. Last quarter a child twitched after a block in the same room, put down to pain.
Have: lignocaine 1 % and 2 %, bupivacaine 0.5 %, ketamine, midazolam, bag. Lipid emulsion 20 % in the NICU fridge only.`,
    specialties: ['anaesthesiology', 'emergency-medicine', 'paediatrics'],
    kind: 'CORRIDOR_CONSULT',
    ageBand: 'YEARS_1_TO_4',
    sex: 'FEMALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 44,
    replies: [
      {
        author: 'pharmacist',
        hoursLater: 0.5,
        body: `Plain lignocaine max 3 mg/kg in a child: 14 x 3 = 42 mg. 1 % = 10 mg/ml → 4 ml in all. 2 % = 20 mg/ml → 2 ml in ALL. Your 2 + 2 ml of 2 % = 80 mg, nearly 6 mg/kg. Bupivacaine max 2 mg/kg = 28 mg = 5.6 ml of 0.5 %, and do not add both maxima together.`,
      },
      {
        author: 'general-surgeon',
        hoursLater: 1,
        accepted: true,
        body: `1 % plain, 1–1.5 ml per finger (2 sides at the base, volar side too), total 3 ml = 30 mg. Draw up by mg on a label, aspirate every ml, wait 5–8 min. No adrenaline needed.
Toxicity: tingling round the mouth, metallic taste (she will not tell you), sudden sleepiness or agitation, twitching, fits, slow pulse, wide QRS, arrest. Then STOP, oxygen, midazolam 0.1 mg/kg for fits, no propofol if unstable, lipid 20 % 1.5 ml/kg in 1 min (21 ml), then 0.25 ml/kg/min; adrenaline small doses 1 mcg/kg. So send someone for the lipid BEFORE the block and put a box in this room: last quarter's child may have been it.
Ketamine 1 mg/kg IV with a second pair of hands is better than more local.`,
      },
      {
        author: 'paediatrician',
        hoursLater: 3,
        body: `And 20 min of EMLA if you have it, mother holding her, a cartoon on the phone: half the fear, half the ketamine.`,
      },
    ],
  },
];
