import type { DemonstrationThread } from '../demonstration-thread.js';

export const RESPIRATORY_MEDICINE: readonly DemonstrationThread[] = [
  {
    key: 'rifampicin-resistant-tb-regimen',
    author: 'gp',
    title: 'Rifampicin-resistant TB, Hb 9.2 and numb feet: fit for BPaLM?',
    question:
      'Can the 6-month BPaLM regimen be started with Hb 9.2 and mild neuropathy, and what should I monitor from the PHC?',
    body: `34 M, 46 kg, second course of TB treatment (first one 3 years ago, completed). Cough and fever 2 months, CBNAAT: MTB detected, rifampicin resistance detected. FL-LPA: inhA mutation. SL-LPA: fluoroquinolone and amikacin sensitive. No earlier bedaquiline or linezolid.
CXR: right upper cavity, left mid-zone infiltrate. HIV negative, RBS 108, creatinine 0.8, LFT normal, Hb 9.2, platelets 2.4 lakh. QTcF 438 ms. K 4.1.
Drinks most days. Says feet are numb at night: vibration reduced at both big toes, ankle jerks present, walks normally, no ulcers. Vision 6/6, colour plates fine.
DR-TB centre is 140 km away, gave an appointment in 9 days. He wants to go for work before that.
At home: wife (7 months pregnant), mother, two children of 3 and 6 in one room with a kitchen behind a sheet. Nobody coughs so far; the younger child got preventive isoniazid during his first treatment, for how long nobody knows. First course was daily FDC, he says complete, but the card shows two gaps of three weeks each around the harvest.
His own questions were: will I go deaf like my uncle who took the injections, can I drink at the wedding next month, and who will pay the bus.`,
    specialties: ['respiratory-medicine', 'infectious-diseases', 'clinical-pharmacology'],
    ageBand: 'YEARS_30_TO_39',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 618,
    replies: [
      {
        author: 'pulmonologist',
        hoursLater: 3,
        accepted: true,
        body: `Yes, he fits: over 14 y, pulmonary, FQ sensitive, no earlier exposure over a month to Bdq/Pa/Lzd. Hb under 8 or grade 3–4 neuropathy would be the stop; his are neither.
26 weeks: bedaquiline 400 mg OD x 2 weeks then 200 mg thrice a week; pretomanid 200 mg OD with food; linezolid 600 mg OD; moxifloxacin 400 mg OD. Pyridoxine 100 mg.
From the PHC: CBC at 2 weeks and monthly (linezolid marrow: fall of Hb over 2 g or platelets under 75 000, call us), ECG at 2 weeks then monthly (QTcF over 500 = stop and call, keep K over 4 and Mg normal), LFT monthly, feet and colour vision at every visit. Neuropathy getting worse: linezolid to 300 mg or interrupt, not stop everything.
Alcohol is the real risk here, for liver, nerves and adherence. Counselling and thiamine from today.
Do not let him leave: masks, separate sleeping, contacts screened, travel support under the programme. I will ask the DR-TB centre to see him earlier.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 8,
        body: `Keep away with this set: ondansetron, azithromycin, fluconazole, hydroxychloroquine (QT); rifampicin, phenytoin, carbamazepine (drop bedaquiline levels); SSRIs and tramadol with linezolid. Antacid and iron 2 h apart from moxifloxacin.`,
      },
      {
        author: 'physician',
        hoursLater: 30,
        body: `I see it differently on one point, because linezolid in a drinker with numb feet at baseline is asking for painful neuropathy by month 3. I would at least take nerve scoring and B12 before the first dose, and agree with him what he must report. Not against BPaLM, against starting it without that conversation.`,
      },
    ],
  },
  {
    key: 'att-jaundice-day-twenty-four',
    author: 'resident',
    title: 'Jaundice on day 24 of ATT, ALT 412: stop all, and how to restart?',
    question:
      'All four stopped. He is still smear positive: what bridging drugs, and in which order and at what levels do I bring the drugs back?',
    body: `52 M, 44 kg, new pulmonary TB (sputum NAAT positive, rif sensitive) on daily FDC 3 tablets since 24 days. Nausea 5 days, dark urine 2 days. No alcohol for a year. Took an herbal tonic from the mela for weakness, bottle has no label.
Icteric, no flap, oriented, liver tender 2 cm, no ascites. Bilirubin 3.1, ALT 412, AST 388, ALP 160, INR 1.3, albumin 3.0, creatinine 0.9. HBsAg and anti-HCV negative, IgM for hepatitis A and E sent. USG: normal biliary tree.
Baseline LFT was normal. CXR: moderate disease, bilateral upper zones, no haemoptysis, SpO2 96 %.
ATT stopped at [Day 24]. Family worried that TB will "spread again".`,
    specialties: ['respiratory-medicine', 'hepatology'],
    ageBand: 'YEARS_50_TO_59',
    sex: 'MALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 467,
    replies: [
      {
        author: 'pulmonologist',
        hoursLater: 5,
        accepted: true,
        body: `Right to stop H, R and Z together (and the tonic). Symptoms + ALT over 3 x or no symptoms + over 5 x is the line; bilirubin over 2 as well.
Bridge because he is smear positive and extensive: ethambutol 15 mg/kg + levofloxacin 10–15 mg/kg (+ amikacin if sick). INR and sensorium every 2nd day; INR over 1.5 or drowsy = acute liver failure, refer.
Rechallenge when ALT under 2 x ULN and bilirubin normal, one at a time with LFT on day 3 and 7 of each: rifampicin first (75–150 mg, then full in 3 days), then isoniazid (50–100 mg → full). If both are tolerated leave pyrazinamide out for good after jaundice: R+H+E for 9 months in all. If ALT goes up again the last drug is the culprit.
Hepatitis E IgM matters: if positive it was not the ATT and you may restart all.`,
      },
      {
        author: 'resident',
        hoursLater: 312,
        body: `Update: hepatitis E negative. ALT 61 on day 13, rifampicin started, 300 mg today, no rise. Tonic disclosed by [Relative 1] to be for "liver cleaning".`,
      },
    ],
  },
];
