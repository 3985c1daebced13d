import type { DemonstrationThread } from '../demonstration-thread.js';

export const NEUROLOGY: readonly DemonstrationThread[] = [
  {
    key: 'single-ring-enhancing-lesion',
    author: 'resident',
    title: 'Focal seizure, single ring-enhancing lesion 14 mm: cysticercus or tuberculoma?',
    question:
      'Albendazole and steroid here, or just antiseizure drug and repeat scan? Which features should stop me?',
    body: `17 M, right hand jerks then whole body x 2 min, twice in a week. Vegetarian family, raw salad from the market. No fever, weight steady, no TB contact. Headache only after the fit.
Normal between fits: GCS 15, power 5/5, fundi normal (seen with tropicamide), no nodules under skin or tongue.
CT plain + contrast: left parietal 14 mm ring lesion with eccentric dot, perilesional oedema, no midline shift. MRI not possible before 3 weeks.
Hb 13.1, ESR 14, HIV negative, CXR clear, Mantoux 6 mm. Stool: no ova.
Started levetiracetam 500 mg BD, no fit for 4 days.`,
    specialties: ['neurology', 'radiology', 'infectious-diseases'],
    ageBand: 'YEARS_10_TO_17',
    sex: 'MALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 431,
    replies: [
      {
        author: 'neurologist',
        hoursLater: 6,
        accepted: true,
        body: `Under 20 mm, smooth thin ring, eccentric scolex, no shift, well boy: neurocysticercosis. Tuberculoma: over 20 mm, lobulated, thick irregular wall, big oedema, focal deficit that grows, constitutional symptoms.
Fundus first (done, good): no albendazole with ocular cyst, many cysts with raised ICP, or ventricular.
Prednisolone 1 mg/kg 2 days before, then albendazole 15 mg/kg/day in two doses WITH fatty food x 10–14 days, prednisolone through the same days, then taper. Levetiracetam continue until scan shows resolution + 6 months fit-free; calcified residue: 2 years.
CT at 3–6 months. Grows, new fits on treatment, or fever: MRI with spectroscopy, then the TB question.
No driving, no well, no tree; sleep. Family deworming, soak the salad.`,
      },
      {
        author: 'physician',
        hoursLater: 31,
        body: `I see it differently for a single enhancing lesion, because it is already dying: two in three vanish in 6 months without albendazole, the gain in trials is modest, and I have seen one swelling with status on day 3. Steroid + ASM + scan is what I offer; albendazole when two or more, or persistent at 3 months.`,
      },
      {
        author: 'neurologist',
        hoursLater: 33,
        body: `Fair, and that swelling is why I start steroid before. The pooled trials in Indian children show faster resolution and fewer seizures at 6 months, so I give it when follow-up scans are uncertain, as here. Both are defensible if he gets the steroid cover and a date for the CT.`,
      },
    ],
  },
  {
    key: 'ascending-weakness-no-ivig',
    author: 'listener',
    title: 'Legs then arms weak in 4 days, no reflexes, no IVIg at our level',
    question:
      'When do I send him with a tube? Is there anything to give if the family cannot pay for IVIg?',
    body: `29 M, loose motions 2 weeks ago, settled. 4 days: heavy legs, could not climb, today cannot stand, arms weak, tingling in feet, back pain. No fever, no bite, no drug, no neck pain, bladder ok.
Power: hips 2/5, ankles 2/5, shoulders 3/5, grip 3/5, neck flexion 4/5. Reflexes absent all. Sensation almost normal. Face: left eye closure weak. Swallows, cough fair. Single-breath count 22 (yesterday 29). RR 20, SpO2 98 %, HR 108, BP 148/96 → 118/70 swings. Pupils normal.
K 4.2, CK 210, RBS 98, creatinine 0.8. HIV negative. Spine not tender, no sensory level. LP not done.
Neurology unit 6 h, IVIg there but "payment before". Ayushman card being traced.`,
    specialties: ['neurology', 'critical-care'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 68,
    replies: [
      {
        author: 'neurologist',
        hoursLater: 1,
        body: `GBS, ascending, with face and autonomic swings. Send TODAY: count fell 29 → 22 in a day, facial weakness, not able to stand: EGRIS risk high, about half like this need a ventilator within a week. With 6 h of road: 20/30/40 rule if you have a spirometer; else tube before leaving if count under 15, weak cough, neck flexion 3/5 or less, RR over 30. No suxamethonium.
IVIg 0.4 g/kg x 5 or plasma exchange 4–5 sessions within 2 weeks (4 at the latest): equal. If neither can be paid for, small-volume plasma exchange (blood bags + FFP, done in Bangladesh) is possible in a decent ICU. Steroids do NOT work, please none.
Here: HR and BP hourly, no labetalol for a spike of 160, atropine at hand for suction bradycardia. SC heparin, turn 2-hourly, NG if cough on water, pain: gabapentin 300 mg. K normal, so not periodic paralysis; neck and pupils fine, no ptosis: not krait or botulism.`,
      },
      {
        author: 'admin',
        hoursLater: 3,
        body: `State scheme covers GBS package including IVIg; the admitting hospital may start on the ration card number and complete within 72 h. Ask for the scheme desk before "payment before".`,
      },
    ],
  },
];
