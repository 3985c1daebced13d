import type { DemonstrationThread } from '../demonstration-thread.js';

export const PSYCHIATRY: readonly DemonstrationThread[] = [
  {
    key: 'alcohol-withdrawal-second-day',
    author: 'gp',
    title: 'Alcohol withdrawal day 2, one fit, seeing insects: diazepam how much?',
    question:
      'He has had 40 mg diazepam and still shakes. How far can I go in a CHC, and is haloperidol safe with it?',
    body: `44 M, country liquor about 1 bottle a day for 12 years, last drink 46 h ago (family locked him in to make him stop). One generalised fit yesterday, none since. Since night sees insects on the wall, does not know the day, pulls out the line.
T 37.9, HR 128, BP 164/98, RR 22, SpO2 97 %. Coarse tremor, sweating, no head wound, no neck stiffness, pupils equal. Liver 2 cm, no ascites, no flap, not jaundiced. Nystagmus on side gaze.
RBS 86, Na 132, K 3.2, bilirubin 1.4, AST 156, ALT 68, platelets 1.1 lakh. CT not here.
Given: diazepam 10 mg IV x 4 over 3 h, DNS 500 ml (before I came), multivitamin drip. No lorazepam injection, only 2 mg tablets. [Relative 1] stays with him.`,
    specialties: ['psychiatry', 'emergency-medicine'],
    ageBand: 'YEARS_40_TO_49',
    sex: 'MALE',
    careTier: 'CHC',
    hoursAgo: 402,
    replies: [
      {
        author: 'psychiatrist',
        hoursLater: 1,
        accepted: true,
        body: `Delirium tremens, and nystagmus + confusion = Wernicke until proven otherwise. Thiamine 200–500 mg IV 8-hourly x 3–5 days in 100 ml NS over 30 min, before any more dextrose. A multivitamin drip holds 20 mg or so, not enough.
Diazepam 10 mg IV every 10–15 min until he is calm but can be woken; people need 100–200 mg on day one, 40 is not the limit, RR and SpO2 are. Then the total oral over 24 h in 4 doses, down 20–25 % a day. Liver: bilirubin 1.4 and no flap, diazepam is fine. With jaundice, ascites or age over 65: lorazepam 2–4 mg.
Haloperidol 2.5–5 mg only on top of enough benzo for dangerous agitation, never alone (fit threshold, QT with K 3.2).
K to 4, Mg 2 g IV, dextrose after thiamine, RBS 4-hourly. Lit room, one familiar face, no tying if the bed can be on the floor.
Refer: T over 38.5, GCS dropping, second fit, focal sign or a head injury you cannot rule out, SpO2 falling.`,
      },
      {
        author: 'listener',
        hoursLater: 5,
        body: `When he is clear: ask what he wants, before the family speaks. Naltrexone or baclofen talk, and the nearest group meeting. For the family: locking in is what brings the fit, reduce under cover or come early.`,
      },
      {
        author: 'gp',
        hoursLater: 52,
        body: `Needed 130 mg in 24 h. Clear on day 3, nystagmus gone on thiamine. Asked for help himself.`,
      },
    ],
  },
  {
    key: 'postpartum-low-mood-five-weeks',
    author: 'nurse',
    title: 'Five weeks after delivery: "baby would be better without me"',
    question:
      'Can she be treated here with the baby at the breast, and what tells me it is an emergency tonight?',
    body: `[Patient 1], 23 F, P1, normal delivery 5 weeks ago, girl, 2.7 kg, feeding well. Came for BCG scar check and cried in front of ASHA. Sleeps 2 h even when the baby sleeps, not eating, cannot feel joy, guilty that she had a girl, mother-in-law blames. Husband away for work since 3 weeks.
EPDS by reading aloud: 17/30, item 10 = 2 (sometimes). Says: "baby would be better without me", has not planned how, no earlier attempt. No voices, no suspicion of baby being changed, no thoughts of harming baby; holds her well, looks at her. No elation, no confusion. Oriented.
Hb 8.9, thyroid not tested. No fever, wound fine. Her own mother can come tomorrow. PHC doctor on leave; CHC 22 km.
I have known her since her first antenatal visit. She was the one who made the others in the waiting room laugh. In the eighth month she became quiet and we all put it down to the heat. There was no scan fight and no violence that she speaks of, but she looks at the door when I ask. Her elder sister "became silent for a year" after a stillbirth and was taken to a temple, not to a doctor.
She agreed that I may speak to a doctor without her name, and to her own mother; not to the in-laws, not yet to the husband. ASHA sits with her at this moment and the baby has been fed.`,
    specialties: ['psychiatry', 'obstetrics-and-gynaecology'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 112,
    replies: [
      {
        author: 'psychiatrist',
        hoursLater: 1,
        accepted: true,
        body: `You asked item 10 aloud, that already helps. Depression, severe enough for treatment; no psychosis by your account.
Tonight is an emergency if: a plan or means (pesticide, well, tablets), she says goodbye, voices, baby "not mine" or "special", not sleeping at all with restlessness, confusion, any thought to harm the baby. Then same-day psychiatry, do not send them home alone, baby and mother never separated without someone with her.
If not: not alone day or night till seen (mother tomorrow, who tonight?), pesticide and tablets out of the house, the free mental-health helpline written on the wall, contact every day for a week.
Doctor: sertraline 25 mg OD x 4 days then 50 mg, safe with breastfeeding, works in 2–4 weeks; warn of 1st week jitter. Exclude bipolar in family (an SSRI alone can flip). TSH, iron for Hb 8.9. No benzodiazepine beyond a few nights.
Sleep is a drug: one 5 h stretch, relative gives expressed milk. The talk with the mother-in-law about the girl belongs in treatment.`,
      },
      {
        author: 'obstetrician',
        hoursLater: 6,
        body: `We should ask this in every postnatal visit at 6 weeks along with cord and BP, thank you for reading the scale aloud. Postpartum thyroiditis and anaemia both mimic.`,
      },
      {
        author: 'listener',
        hoursLater: 9,
        body: `And you, sister: a conversation like that at the end of an immunisation day is heavy. If it stays with you, write to any of us.`,
      },
    ],
  },
];
