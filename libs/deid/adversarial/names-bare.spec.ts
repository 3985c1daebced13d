import { type Case, leaksOf, maskedIn } from './leaks.js';

/** Names without a title; names that are words, months, places; terms that look like names. */
const CASES: readonly Case[] = [
  ['Wife Rosalind called for an update.', ['Rosalind'], 'Wife called for an update.'],
  ["pt's daughter Bettina in to visit", ['Bettina'], "pt's daughter in to visit"],
  ['spoke with son Thaddeus re: code status', ['Thaddeus'], 'spoke with son re: code status'],
  ['husband harold at bedside all evening', ['harold'], 'husband at bedside all evening'],
  [
    'Niece (Consuelo) is the health care proxy.',
    ['Consuelo'],
    'Niece (only kin) is the health care proxy.',
  ],
  [
    'Family meeting with brother Ignatius and sister Winifred.',
    ['Ignatius', 'Winifred'],
    'Family meeting with brother and sister.',
  ],
  ['HCP is friend Bartholomew Finch.', ['Bartholomew Finch'], 'HCP is a friend.'],
  [
    'WIFE MARGUERITE CALLED AND WAS UPDATED ON CONDITION.',
    ['MARGUERITE'],
    'WIFE CALLED AND WAS UPDATED ON CONDITION.',
  ],
  ['Asha, 46 F, known hypertensive', ['Asha'], 'ASHA worker visits, known hypertensive'],
  ['pt Jyoti c/o giddiness', ['Jyoti'], 'pt c/o giddiness'],
  ['Sunny, 19/M, alleged assault', ['Sunny'], 'Sunny day exposure, alleged photodermatosis'],
  ['Baby Pari, 3 months, loose stools', ['Pari'], 'Baby pale, 3 months, loose stools'],
  ['Name: Gold Mohan, 61 M', ['Gold Mohan'], 'GOLD stage 3 COPD, 61 M'],
  [
    'Mrs May attended the clinic with her daughter.',
    ['May'],
    'She may attend the clinic with her daughter.',
  ],
  [
    'Mr. June Park was discharged home.',
    ['June Park'],
    'He was discharged home in park wheelchair.',
  ],
  [
    'April Hastings is a 34-year-old woman with asthma.',
    ['April Hastings'],
    'A 34-year-old woman with asthma.',
  ],
  [
    'Paris Whitlock is a 22-year-old male.',
    ['Paris Whitlock'],
    'Plaster of Paris cast on a 22-year-old male.',
  ],
  ['Dr. London reviewed the films.', ['London'], 'The surgeon reviewed the films.'],
  ['Mr. Bell has a facial droop.', ['Bell'], "Bell's palsy with a facial droop."],
  ['Mrs Graves complains of palpitations.', ['Graves'], "Graves' disease with palpitations."],
  ['Mr Crohn attends with diarrhoea.', ['Crohn'], 'Crohn disease attends with diarrhoea.'],
  ['Dr. Foley placed the line.', ['Foley'], 'A Foley catheter was placed.'],
  ['Dr. Murphy examined the abdomen.', ['Murphy'], "Murphy's sign positive on the abdomen."],
  ['Dr Apgar resuscitated the baby.', ['Apgar'], 'Apgar 8 and 9, no resuscitation of the baby.'],
  ['Nurse Jackson called at noon.', ['Jackson'], 'A Jackson-Pratt drain was placed at noon.'],
  ['Mr Parkinson has a tremor.', ['Parkinson'], 'Parkinson disease with tremor.'],
  ['Mrs Rose is on warfarin.', ['Rose'], 'Rose spots, not on warfarin.'],
  ['Mr Will Young was seen today.', ['Will Young'], 'Will be seen, young man today.'],
  ['Mrs Hope Grant was tearful.', ['Hope Grant'], 'Some hope, was tearful.'],
  ['Mr Pain was reviewed in clinic.', ['Pain'], 'Pain was reviewed in clinic.'],
  [
    'KOLAWOLE, Babatunde — 52 yo male with CKD',
    ['KOLAWOLE', 'Babatunde'],
    'CKD — 52 yo male with oedema',
  ],
  [
    'Szymanski, Halina (F) admitted with NSTEMI',
    ['Szymanski', 'Halina'],
    'NSTEMI (F) admitted with pain',
  ],
  [
    'my patient Ezequiel from last month has a new rash',
    ['Ezequiel'],
    'my patient from last month has a new rash',
  ],
  [
    'Is it safe to give Lucinda methotrexate again?',
    ['Lucinda'],
    'Is it safe to give methotrexate again?',
  ],
  [
    'Fatoumata Diallo is a 30-year-old woman at 28 weeks.',
    ['Fatoumata Diallo'],
    'A 30-year-old woman at 28 weeks.',
  ],
  [
    'Nguyen Van Thanh, 67, presented with stroke.',
    ['Nguyen Van Thanh'],
    'Left MCA, 67, presented with stroke.',
  ],
  [
    'Gianluca reports that his knee is better.',
    ['Gianluca'],
    'He reports that his knee is better.',
  ],
  [
    'Per Rosario, the swelling started on the weekend.',
    ['Rosario'],
    'Per protocol, the swelling was measured.',
  ],
  [
    'His girlfriend Krystal found him down.',
    ['Krystal'],
    'His girlfriend found him down, crystal use.',
  ],
  [
    'naam Kallu hai, umar 40, gaon mein rehta',
    ['Kallu'],
    'naam nahi pata, umar 40, gaon mein rehta',
  ],
  ['mera naam pushpa hai aur mujhe bukhar hai', ['pushpa'], 'mujhe bukhar hai aur khansi hai'],
  ['uski beti Chutki ko dast lag gaye', ['Chutki'], 'uski beti ko dast lag gaye'],
  ['pati ramesh daru peete hain', ['ramesh'], 'pati daru peete hain'],
  ['maa Phoolmati ke saath aayi', ['Phoolmati'], 'maa ke saath aayi'],
  [
    'He was named after Alois, and Alois is well.',
    ['Alois'],
    'Alzheimer disease named after its describer.',
  ],
  [
    'Reviewed with Ottoline, who agrees to surgery.',
    ['Ottoline'],
    'Reviewed with Orthopaedics, who agree to surgery.',
  ],
  [
    'Thank you for seeing Cornelius Blackwood with psoriasis.',
    ['Cornelius Blackwood'],
    'Thank you for seeing this man with psoriasis.',
  ],
  ['I met Percival in clinic today.', ['Percival'], 'I met him in clinic today.'],
  ['Emergency contact: Guinevere (aunt)', ['Guinevere'], 'Emergency contact: none (lives alone)'],
  [
    'LIVES WITH DAUGHTER PRISCILLA AND HER FAMILY IN A HOUSE',
    ['PRISCILLA'],
    'LIVES WITH DAUGHTER AND HER FAMILY IN A HOUSE',
  ],
  ["Gums: saw Vincent's sister today.", ['Vincent'], "Gums: no Vincent's. Caries 36."],
  ['Rang Mr Percheron, the son.', ['Percheron'], 'Fetal PCA, Percheron not involved.'],
  ['Handed over to nurse Barbeau.', ['Barbeau'], 'Access R radial, Barbeau B.'],
  ['Her mother Hizela called.', ['Hizela'], 'IgG 210 on Hizentra.'],
  ['Her neighbour Anishka drove her.', ['Anishka'], 'He is Anishinaabe, of the north shore.'],
  ['no Graham at home; seen with Travers.', ['Graham', 'Travers'], 'Bell, Ludwig excluded.'],
  ['RAO, ANIL45 came late.', ['RAO', 'ANIL'], 'AF, CHA2DS2-VASc 4, apixaban.'],
  ['Nandini is a 34 year old woman.', ['Nandini'], 'Drinks Nandini milk.'],
  ['Diane reports pain today.', ['Diane'], 'PCOS: on Diane 35, no pain today.'],
  ['Mala, 34 F, came with her son.', ['Mala'], 'Takes Mala-D daily.'],
];

describe('names without a title', () => {
  it.each(CASES)('hides %j', (text, secrets) => {
    expect(leaksOf(text, secrets)).toEqual([]);
  });
  it.each(CASES)('%j has a twin that stays', (_text, _secrets, twin) => {
    expect(maskedIn(twin)).toEqual([]);
  });
});
