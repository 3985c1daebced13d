import type { DemonstrationThread } from '../demonstration-thread.js';

export const DERMATOLOGY: readonly DemonstrationThread[] = [
  {
    key: 'tinea-incognito-combination-cream',
    author: 'gp',
    title: 'Ring rash spreading on triple combination cream, terbinafine failed',
    question:
      'Is this still tinea or something else? Itraconazole dose and for how long, and what do I do about the steroid rebound?',
    body: `27 F, itchy rash in both groins, waist and buttocks for 7 months. Used clobetasol + ofloxacin + ornidazole + terbinafine cream from the chemist, better for a week each time, then wider. Terbinafine 250 mg OD x 3 weeks: no change.
Now large plaques with ill-defined border, rings within rings at the waist, few pustules, thin shiny skin with striae in the groin folds. Scaling only at the far edge. Face and nails clear. Husband and younger child have rings too. Petticoat string line is worst; works in kitchen, synthetic clothes.
KOH by me from the outer edge: hyphae seen. Not pregnant (LMP [Day 0], UPT negative), no liver disease, RBS 98. No other drugs.`,
    specialties: ['dermatology'],
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 151,
    replies: [
      {
        author: 'dermatologist',
        hoursLater: 2,
        accepted: true,
        body: `Tinea incognito, tinea pseudoimbricata pattern at the waist (rings in rings = steroid). Good KOH from the right place.
Stop the combination today. Itraconazole 100 mg BD straight after a fatty meal, 4–6 weeks, and 2 weeks beyond clearing; pellet quality varies widely, so stick to one brand that worked. LFT at 4 weeks. Not with statins or domperidone, antacid and PPI kill absorption of the capsule. Contraception.
Topical luliconazole or ketoconazole OD, 2 cm beyond the edge. Cetirizine for itch. Rebound redness for 1–2 weeks after stopping steroid: warn her, bland moisturiser, no steroid however mild.
Treat husband and child the SAME month (child: terbinafine or griseofulvin by weight). Cotton, sun-dried and ironed clothes, petticoat elastic washed separately, no shared towel, dry folds, lose the tight string.
Striae stay. Terbinafine 250 mg now fails in most parts of India because of squalene epoxidase mutants, so 3 weeks without change is no surprise.`,
      },
      {
        author: 'gp',
        hoursLater: 4,
        body: `Husband said "mard ko tablet nahi chahiye". Shown him his own KOH under the microscope. Now all three on treatment.`,
      },
    ],
  },
  {
    key: 'leprosy-reaction-ulnar-nerve',
    author: 'gp',
    title: 'Red swollen patches and weak little finger in month 4 of MDT',
    question:
      'Relapse, drug allergy or type 1 reaction? Prednisolone dose and for how long, and does MDT continue?',
    body: `38 M, borderline tuberculoid leprosy, on MB-MDT since 4 months, skin smear was negative. Since 12 days old patches on back and left arm have become red, raised, warm. Two new swollen patches on the face near the right eye. Left hand: burning along ulnar border, drops tools since 1 week.
Afebrile, no painful nodules, no joint pain. Left ulnar nerve thick and tender at the elbow; little finger abduction grade 3 (was full in the MDT card at start), sensation lost to pen tip over ulnar palm. Facial nerve: lid closure full on both sides, lagophthalmos none. Feet normal.
Hb 12.9, urine normal, RBS 112, BP 122/80. No cough, CXR clear. Mantoux not done.
He is a carpenter, left-handed. He stopped coming to the clinic in month 3 because the patches "were finished", and came back only because the hand frightened him. In between he saw a chemist, who read the swollen face as drug allergy, told him to stop the blister packs and gave cetirizine and three days of some white tablet, on which he felt better for those three days.
Wife and two children were examined at the start, no patch; they had single-dose rifampicin. Wife has not told her parents. He asks whether this means that the treatment was wrong, and whether he should sleep apart.`,
    specialties: ['dermatology', 'neurology'],
    ageBand: 'YEARS_30_TO_39',
    sex: 'MALE',
    careTier: 'PHC',
    hoursAgo: 389,
    replies: [
      {
        author: 'dermatologist',
        hoursLater: 3,
        accepted: true,
        body: `Type 1 (reversal) reaction with new ulnar neuritis, under 6 months: EMERGENCY for the hand, recoverable if treated now. Not relapse, not allergy. MDT goes on without a day's break, tell him why.
Prednisolone 1 mg/kg (40–60 mg) once in the morning until nerve tenderness and power improve, usually 2 weeks, then down by 5 mg every 2 weeks. Nerve involved: total 20–24 weeks; short courses relapse. Face patch by the eye: look at lid closure every visit.
First: albendazole 400 mg x 3 days (ivermectin if Strongyloides area), RBS and BP every 2 weeks, TB symptoms, PPI only with NSAID, calcium + D3.
Hand: rest in a padded splint at elbow 30–40° and MCP flexed, sling by day, oil + passive stretching once pain falls, protect numb skin from hot vessels and bidi. VMT and pen-tip test every 2 weeks on the same chart.
Power not better in 4 weeks, or nerve abscess: surgical decompression opinion. Report as disability grade (loss of sensation = 1; visible claw = 2).`,
      },
      {
        author: 'orthopaedic-surgeon',
        hoursLater: 20,
        body: `Cheap splint if no OT: PVC pipe cut along, softened in hot water, foam inside. Fits in 10 min and he can wear it at night.`,
      },
      {
        author: 'gp',
        hoursLater: 340,
        body: `Two weeks on 40 mg: patches flat, ulnar pain gone, abduction 4/5. Going to 35.`,
      },
    ],
  },
  {
    key: 'steroid-damaged-face',
    author: 'nurse',
    title: 'Burning red face when "fairness cream" is stopped',
    question:
      'How do I get her off betamethasone cream without the rebound, at sub-centre level? She starts again each time in 3 days.',
    body: `24 F, school teacher. Applied a betamethasone-containing "whitening" cream on the face daily for 18 months, on a neighbour's advice, for melasma after her delivery. Whenever she stops: burning, redness, pimples in 48–72 h, so she restarts.
Now: red cheeks and chin with a sharp line, fine vessels, monomorphic papules and pustules around mouth and nose, hair growth at the jaw, skin thin, sun hurts. Melasma persists underneath. No eye complaint. Not pregnant, child 2 years, wants another one next year. No fever.
Brought three tubes: betamethasone 0.1 %, one clobetasol-hydroquinone-tretinoin mix and a soap that promises glow in 7 days. Cannot travel to the district more than once.`,
    specialties: ['dermatology', 'general-practice'],
    kind: 'CORRIDOR_CONSULT',
    ageBand: 'YEARS_18_TO_29',
    sex: 'FEMALE',
    careTier: 'PHC',
    hoursAgo: 79,
    replies: [
      {
        author: 'dermatologist',
        hoursLater: 2,
        accepted: true,
        body: `Topical steroid damaged face. The rebound is what you must win against, so say it on day one: "redness will get worse for 2–3 weeks, then better for ever".
Stop all three. Week 1–2: hydrocortisone 1 % once a day, alternate days in week 2, then off (half of my patients need this bridge). From week 1: tacrolimus 0.03 % at night, stings for 5 days. Cold compress, plain paraffin or ceramide cream many times, mild soap-free wash.
Papules: doxycycline 100 mg OD after food x 6 weeks with contraception; if that is not certain, azithromycin 500 mg thrice a week x 4 weeks.
Zinc or titanium sunscreen + dupatta/cap. Melasma waits for 3 months: then only sunscreen and azelaic acid 10–20 % (safe if she conceives).
Hydroquinone and steroid never again. Photos every 2 weeks on your phone, without the eyes, one visit is enough.`,
      },
      {
        author: 'pharmacist',
        hoursLater: 6,
        body: `Betamethasone and clobetasol creams are Schedule H: sale without a prescription is an offence. A short written complaint to the drug inspector with the tube's batch works.`,
      },
    ],
  },
  {
    key: 'blistering-rash-on-carbamazepine',
    author: 'resident',
    title: 'Skin peeling and mouth ulcers 3 weeks after carbamazepine',
    question:
      'SJS/TEN overlap? Steroids or ciclosporin before transfer, and what antiseizure drug is safe from today?',
    body: `31 F, started carbamazepine 200 mg BD 3 weeks ago for focal seizures (single calcified lesion on CT). Fever 4 days, sore eyes, then dusky red spots on trunk, now blisters and peeling on back and upper arms. Cannot eat.
T 38.4, HR 118, BP 106/70, SpO2 98 %. Target-like dusky macules face, trunk, proximal limbs; skin comes off on light pressure; peeled + peelable about 12 % BSA. Lips crusted, both conjunctivae red with discharge, genital erosions. Urine 25 ml/h.
Urea 44, bicarbonate 19, RBS 128, HIV negative, TLC 9 800, ALT 74. Carbamazepine stopped at admission. Last seizure 2 weeks ago.
We have isolation room, no burns unit; tertiary 3.5 h.`,
    specialties: ['dermatology', 'neurology', 'clinical-pharmacology'],
    ageBand: 'YEARS_30_TO_39',
    sex: 'FEMALE',
    careTier: 'DISTRICT_HOSPITAL',
    hoursAgo: 251,
    replies: [
      {
        author: 'dermatologist',
        hoursLater: 2,
        accepted: true,
        body: `SJS–TEN overlap (10–30 %). SCORTEN 2 (BSA over 10 %, bicarbonate under 20), about 12 % mortality. Transfer today, to burns/ICU with derm.
Culprit stopped: the single most useful thing. Before the road: fluids about 2 ml/kg/% BSA per 24 h + oral, urine 0.5–1 ml/kg/h; warm ambulance; skin like burns, leave roofs on, paraffin gauze, NO tapes, no silver sulfadiazine (sulfa). Eyes: lubricant every hour + ophthalmology in 24 h, symblepharon starts early. NG if cannot eat. No prophylactic antibiotics; culture, treat sepsis.
Ciclosporin 3–5 mg/kg/day x 10 days is my choice where creatinine allows.
Card for life: carbamazepine, oxcarbazepine, phenytoin, phenobarbitone, lamotrigine = never.`,
      },
      {
        author: 'physician',
        hoursLater: 5,
        body: `I see it differently on timing of steroid: within 72 h of onset I give dexamethasone 1.5 mg/kg for 3 days, having seen progress stop, and ciclosporin is not on our shelf. I know the meta-analyses are weak in both directions.`,
      },
      {
        author: 'neurologist',
        hoursLater: 9,
        body: `Levetiracetam 500 mg BD from today (IV/NG), renal function fine. Clobazam 10 mg at night as bridge. Not valproate first: she is 31 and may conceive. Calcified single lesion + 2 weeks free: risk is moderate, do not leave her on nothing.`,
      },
      {
        author: 'resident',
        hoursLater: 60,
        body: `Transferred within 3 h with eye drops hourly, BSA stopped at 16 %. Levetiracetam, no seizure. Thank you all, the disagreement on steroids is printed and discussed in our journal club.`,
      },
    ],
  },
];
