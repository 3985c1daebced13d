import type { DemonstrationThread } from '../demonstration-thread.js';

export const EMERGENCY_AND_TOXICOLOGY: readonly DemonstrationThread[] = [
  {
    key: 'snake-bite-ptosis-after-ten-vials',
    author: 'gp',
    title: 'Neurotoxic snake bite, ptosis no better after 10 vials of ASV',
    question:
      'Second dose of 10 vials here, or shift now? Nearest ventilator is 2.5 h away by road. What would make you intubate before the journey?',
    body: `32 F, sleeping on the floor, woke with abdominal pain and vomiting. No snake seen. Two tiny marks on the left forearm, no swelling at all.
At arrival (about 3 h after): bilateral ptosis, cannot swallow saliva well, voice nasal, pupils reacting. Single-breath count 14. SpO2 96 % on air, BP 118/76, HR 104. Power 4/5 all limbs.
20WBCT: clotted, repeated after 6 h: clotted. Urine clear.
Done: adrenaline drawn up, 10 vials polyvalent ASV in 500 ml NS over 45 min, no reaction. Atropine 0.6 mg + neostigmine 1.5 mg IV, eyelids watched with a scale: no change at 30 min and none after a second dose.
Now 2 h after ASV: ptosis complete, neck flexion weak, single-breath count 10. We have a bag and mask, ETT and laryngoscope, suction, no ventilator. Family is afraid of the shift: "raste mein kuch ho gaya to?"`,
    specialties: ['emergency-medicine', 'toxicology', 'critical-care'],
    ageBand: 'YEARS_30_TO_39',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 412,
    replies: [
      {
        author: 'physician',
        hoursLater: 1,
        accepted: true,
        body: `Painless bite on the floor at night, belly pain, no swelling, normal clotting: treat as krait. Presynaptic toxin, so neostigmine failing is expected. Stop it, no third trial.
Give the second 10 vials now (total 20 and that is the end of ASV for neurotoxicity). It will not lift the ptosis; it only mops up what is still circulating. What saves her is ventilation.
Intubate BEFORE the shift if any of: broken neck sign, pooling secretions, single-breath count under 10, SpO2 falling or a rising resp rate with paradoxical breathing. She has the first two nearly. With 2.5 h of road I would intubate here and bag her all the way.
Tell the family: krait patients need 2–5 days of breathing support and most walk home. Fixed pupils and no movement in this setting is paralysis, not brain death; talk to her and sedate her.`,
      },
      {
        author: 'nurse',
        hoursLater: 2,
        body: `From doing this journey twice: two people bagging in turns of 15 min, suction that works on battery, a full oxygen cylinder plus one spare, tube tied AND length at the teeth written on the tape. Lubricate and tape the eyes. Ring ahead so the ventilator is kept ready.`,
      },
      {
        author: 'gp',
        hoursLater: 14,
        body: `Second 10 vials given, intubated before leaving, bagged for 2 h 40 min. Reached with SpO2 98 %. On ventilator now. Shukriya, I would have waited for the count to fall.`,
      },
    ],
  },
  {
    key: 'organophosphate-how-much-atropine',
    author: 'moderator',
    title: 'Organophosphate ingestion: chest still wet after 20 mg atropine',
    question:
      'How far do I go with atropine, and is pralidoxime worth the hunt when we stock only 4 vials?',
    body: `27 M, drank about 50 ml of a farm insecticide (chlorpyrifos 20 % on the bottle the family brought) 2 h before arrival. Vomited on the way.
GCS 11, pinpoint pupils, drenched, froth at the mouth, bilateral crepts, fasciculations of calves and eyelids. HR 58, BP 96/60, SpO2 84 % on air, 93 % on 10 L.
Done: clothes off, washed with soap (staff gloved), suction, left lateral, two lines. Atropine 1.8 mg, then 3.6 and 7.2 mg at 5 min gaps, 20 mg in total so far. HR now 92, pupils 3 mm, axillae still wet, crepts less but present. RBS 212. No gastric lavage (came late and airway unsafe).
Stock: atropine 0.6 mg ampoules about 150, pralidoxime 500 mg x 4, diazepam, midazolam. District hospital with ventilator 70 min away.`,
    specialties: ['toxicology', 'emergency-medicine', 'critical-care'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 655,
    replies: [
      {
        author: 'physician',
        hoursLater: 1,
        accepted: true,
        body: `Keep doubling every 5 min until: chest clear, HR over 80, systolic over 80, axillae dry, pupils no longer pinpoint. Chest is the target, tachycardia is NOT a reason to stop. Once dry, run 10–20 % of the total loading dose per hour as infusion and look every 15 min. Too much = confusion, fever, absent bowel sounds: stop, restart at 70–80 % of the rate.
Diazepam 10 mg slow IV for fasciculations or seizures. No suxamethonium if you intubate. Watch neck flexion for 4 days: intermediate syndrome comes at 24–96 h, when everyone has relaxed.
Pralidoxime: 2 g (30 mg/kg) over 30 min now, then 8 mg/kg/h if the bigger centre has it. Give your 4 vials, early is when it may work.`,
      },
      {
        author: 'pulmonologist',
        hoursLater: 5,
        body: `I see it differently on pralidoxime, because the randomised trials do not agree: one from India with high-dose infusion showed benefit, a placebo-controlled one from Sri Lanka showed none and a trend to harm. I would not delay the transfer by one minute to look for more vials, and never push it as a fast bolus (laryngospasm, arrest). Oxygen, atropine and an early tube are what change mortality.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 7,
        body: `Practical: 150 ampoules is 90 mg. At 20 mg loading plus 3 mg/h you have about a day. Send the rest with the ambulance, smaller places en route rarely hold more than 20 ampoules.`,
      },
    ],
  },
  {
    key: 'anaphylaxis-adrenaline-out-of-stock',
    author: 'nurse',
    title: 'Anaphylaxis after an injection, adrenaline out of stock: what in the meantime?',
    question:
      'Adrenaline is out of stock at our sub-centre. If the next anaphylaxis comes, what really helps until we get it, and can lignocaine with adrenaline be used instead?',
    body: `Last week [Patient 1], 40 F, got IM diclofenac from a local practitioner and walked in 10 min later with urticaria, lip swelling, wheeze, BP 70/40, HR 136.
We had hydrocortisone, pheniramine, salbutamol nebules, oxygen, NS. No adrenaline: indent pending since a month. We laid her flat, legs raised, oxygen 10 L, 2 L NS fast through two 18G, salbutamol neb. The chemist opposite had two ampoules; 0.5 mg IM in the thigh and she turned around in 5 min. She did well after 24 h of watching.
I do not want to depend on the chemist again. Staff are asking if the dental lignocaine with adrenaline 1:200000 in the cupboard would have done.`,
    specialties: ['emergency-medicine', 'general-practice'],
    kind: 'CORRIDOR_CONSULT',
    ageBand: 'YEARS_40_TO_49',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 233,
    replies: [
      {
        author: 'moderator',
        hoursLater: 1,
        accepted: true,
        body: `You did the right things in the right order. Nothing replaces adrenaline 0.5 mg IM (0.5 ml of 1 mg/ml, outer mid-thigh, repeat every 5 min; child 0.01 mg/kg).
Lignocaine 1:200000 is 5 micrograms per ml: an adult dose would need 100 ml, which is lethal lignocaine. Please do not.
Steroid and antihistamine do not treat airway or shock; give them last. Flat, legs up, never let her stand; oxygen; 1–2 L crystalloid fast; salbutamol for wheeze only.
Where there is always adrenaline: labour room tray, ASV tray, immunisation (AEFI) kit, the ambulance. Make one sealed box with 5 ampoules, 1 ml syringes, dose card on the lid, checked every week.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 3,
        body: `It is an essential medicine at every level and costs a few rupees: local purchase from untied funds is allowed while the indent is pending. Keep it in the dark; brown or pinkish ampoules are degraded, discard.`,
      },
    ],
  },
  {
    key: 'scorpion-sting-child-prazosin',
    author: 'gp',
    title: 'Red scorpion sting in a 12 kg child: prazosin dose from a 1 mg tablet?',
    question:
      'How much prazosin, how often, and when is it pulmonary oedema that I cannot handle here?',
    body: `3 y M, 12 kg, stung on the right foot at dusk about 90 min ago while playing near a wood pile. Relatives describe a reddish brown scorpion.
Crying first, now quiet and drenched in sweat. Vomited x 4, salivating, priapism. Hands and feet ice cold, HR 168, BP 128/90, RR 44, SpO2 95 % on air, no crepts yet. RBS 190.
Given: paracetamol, local ring of 1 % lignocaine 1.5 ml at the sting with good relief, ORS sips.
A colleague on the phone said atropine and steroid. I have read against it. ECG: sinus tachycardia, tall T.
Have: prazosin 1 mg plain tablets, oxygen, furosemide, no dobutamine, no scorpion antivenom. CHC is 50 min away.`,
    specialties: ['paediatrics', 'emergency-medicine', 'toxicology'],
    ageBand: 'YEARS_1_TO_4',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 301,
    replies: [
      {
        author: 'paediatrician',
        hoursLater: 1,
        accepted: true,
        body: `You read right: no atropine (makes the tachycardia and hypertension worse), no steroid, no beta blocker.
Prazosin 30 micrograms/kg = 0.36 mg. Crush one plain 1 mg tablet in 10 ml of water and give 3.6 ml now; not the extended-release type. Keep him lying for 3 h (first-dose drop). Repeat every 3 h until hands and feet are warm and dry, usually 2–4 doses. Feed sips, he is dry from sweating and vomiting.
Move him now with oxygen: cold limbs + tachycardia at 90 min is already autonomic storm. Red flags on the way: RR above 60, crepts, pink froth, SpO2 under 92 %, gallop, BP falling. Then propped up, oxygen, furosemide 1 mg/kg only if BP holds; needs dobutamine 5–15 micrograms/kg/min at the higher centre. Antivenom with prazosin recovers faster than prazosin alone where it is stocked; worth asking the CHC before you leave.`,
      },
    ],
  },
];
