import type { PhiCategory } from '../phi-category.js';

/** Forms of address, military ranks and posts; they stay in the text and never belong to a name. */
export const CLINICIAN_TITLES = new Set('dr drs doctor docter prof professor doc'.split(' '));

/** Seniority before a surname is a form of address in British letters: "Consultant Abney". */
export const SENIORITY = new Set('doctor consultant registrar'.split(' '));

/** Words for staff that are also common nouns: a capitalised proper word must follow. */
export const STAFF_TITLES = new Set(
  'nurse sister staff surgeon consultant registrar physician emt counselor counsellor interpreter presenter discussant superintendent anaesthetist anesthetist physiotherapist pharmacist technician tech midwife anm asha ota ha ho pg rmo mo smo pgt intern resident sn surg rn lpn lvn cna np crna rrt pa pac chaplain dietitian worker hca aide doula coach atty attorney ofc deputy trooper sgt scribe paramedic harpist aww cho chw mpw gnm dsno bmo dho bhw amchi vaidya hakim compounder physiatrist orthotist sahiya mitanin psi asi wpc cpo rmp'.split(
    ' ',
  ),
);

export const PERSON_TITLES = new Set(
  'mr mrs ms miss mx smt shri shree shrimati kumari mst mohtarma janab selvi thiru thirumathi sri sardar pandit maulana begum'.split(
    ' ',
  ),
);

/** Titles that are also ordinary words or abbreviations. */
export const LOOSE_TITLES = new Set(
  'master late marhoom baby capt captain maj major col colonel lt cdr commander sgt hav fr father rev sr adv advocate justice km ku kum sh madam sir uncle aunty auntie aunt niece nephew ajji bibi kong sm chief inspector sho constable teacher pilot driver cook pastor mahout sarpanch mukhiya gaonbura havildar hc si insp er engr usthad moulvi sadhvi swami nk puan encik husb interp keyworker rabbi malam alhaji alhaja tannie oom smti mnr mev mej tehsildar naib granthi retd cllr cpl msgr'.split(
    ' ',
  ),
);

/** Degrees and certificates behind a name and a comma; nobody is called so. */
export const DEGREE =
  /^(?:m\.?d|d\.?o|np|pa|pac|rn|lpn|phd|psyd|pharmd|dds|dmd|dpm|dpt|dnp|edd|od|cnm|crna|cfnp|fnp|arnp|aprn|csfa|cst|rdms|rvt|rt|rrt|facs|faap|facc|facp|frcs|frcp|mrcp|mrcgp|mrcpsych|lcsw|licsw|lmft|lpc|rd|ld|slp|otr|esq|jr|sr|ii|iii|bcacp|bcps|rph|ma|cna|emt)$/i;

/** Kin in the languages of India: they stand before a name, written with a capital or without. */
const KIN = new Set(
  'pati patni devar devrani jeth jethani nanad sasur sasumaa damad bahu deuta dewta jwain jamai maga magalu sose koduku kuthuru kodalu alludu makan makal mamiyar mamanar marumagal periamma periappa chithi chithappa mulga mulgi vadil chokra chokri dikro dikri vahu putuk jiyek boari swamy shouhar biwi zauja walid walida nanosas sasubai aaji ajoba mavshi attya hubby bhauji phupha fufa mausa mausi mam maam pappa pondati pondatti bharya bharta shohar pisima pishima mashima kakima jethima thakuma boudi bhabhi bhabi chacha chachi gma gpa koro whaea gf bf attender moopan anapappan chela guruma jwaiku taaiji tauji dtr dtrs gdtr grandniece grandnephew'.split(
    ' ',
  ),
);

/** Words of addresses and forms that stand before a name or place in abbreviated notes. */
const LABELS = new Set(
  'vill village teh tehsil tahsil dist distt district po ps vpo tal taluk tq pin opp near adm uhid reg regn regd belt hosp tech age sex dob mobile'.split(
    ' ',
  ),
);

/** Whether a word is a title or label that must be cut off a name. `bibi`, `begum` and `kumari` are also parts of names. */
export const cutsName = (lower: string): boolean =>
  LABELS.has(lower) ||
  KIN.has(lower) ||
  ((CLINICIAN_TITLES.has(lower) ||
    STAFF_TITLES.has(lower) ||
    PERSON_TITLES.has(lower) ||
    LOOSE_TITLES.has(lower)) &&
    !/^(?:bibi|begum|kumari|sardar|pandit|kong|justice|cook|asha|major)$/.test(lower));

/** Titles that nobody is called by: "her nephew Fr Dessie". */
const TITLE_ALONE = /^(?:fr|rev|sgt|cpl)$/;

/** Whether what was taken for somebody, a place or an institution is a title alone: "from Father Spiridon", "seen by Prof Linegar". */
export function isTitleAlone(category: PhiCategory, value: string): boolean {
  const lower = value.toLowerCase();
  if (category === 'PERSON_NAME') return TITLE_ALONE.test(lower);
  if (category === 'LOCATION') return cutsName(lower);
  return category === 'ORGANISATION' && (CLINICIAN_TITLES.has(lower) || LOOSE_TITLES.has(lower));
}
