import { readFileSync } from 'node:fs';

/** Sixty notes as doctors write them, with made-up names, numbers and places. */
const NOTES = readFileSync(new URL('../fixtures/india.txt', import.meta.url), 'utf8')
  .split(/^=== .*$/m)
  .map((note) => note.replace(/\[\[[A-Z0-9]+:([^\]\n]*)\]\]/g, '$1').trim())
  .filter((note) => note.length > 200);

export const noteOf = (number) => NOTES[number % NOTES.length];

/** From the most to the least common in `clinicalText`. */
export const TERMS =
  `fever cough breathlessness chest pain vomiting diarrhoea headache seizure rash jaundice oedema ascites pallor haematuria
melaena syncope palpitation wheeze stridor tremor weakness numbness vertigo diplopia photophobia dysphagia dyspepsia constipation polyuria
hypertension diabetes asthma pneumonia tuberculosis malaria dengue typhoid leptospirosis hepatitis cirrhosis pancreatitis appendicitis
cellulitis meningitis encephalitis stroke migraine epilepsy neuropathy myelopathy arthritis gout lupus vasculitis sarcoidosis anaemia
thalassaemia leukaemia lymphoma thrombocytopenia thrombosis embolism infarction angina arrhythmia cardiomyopathy endocarditis
pericarditis nephritis nephrosis dialysis hypothyroidism thyrotoxicosis acromegaly hyponatraemia hyperkalaemia hypoglycaemia ketoacidosis
eclampsia placenta miscarriage hysterectomy laparotomy endoscopy colonoscopy biopsy spirometry echocardiogram electrocardiogram
ultrasound radiograph tomography culture sputum creatinine bilirubin albumin troponin ferritin amoxicillin azithromycin ceftriaxone
doxycycline metronidazole ivermectin albendazole artesunate rifampicin isoniazid prednisolone methotrexate hydroxychloroquine
metformin glimepiride insulin amlodipine telmisartan atenolol furosemide spironolactone digoxin warfarin heparin aspirin clopidogrel
atorvastatin levothyroxine carbimazole phenytoin valproate levetiracetam sertraline olanzapine haloperidol salbutamol budesonide
montelukast omeprazole ondansetron paracetamol tramadol morphine adrenaline atropine neostigmine psoriasis eczema scabies vitiligo
urticaria pemphigus cataract glaucoma uveitis conjunctivitis otitis sinusitis tonsillitis fracture dislocation osteomyelitis burns`.split(
    /\s+/,
  );
const PLAIN =
  `the patient has had since last week with and without no history of on examination mild severe chronic acute was given for days
after before improved worse started stopped normal raised low left right both upper lower repeated advised referred what would you do
next is there any alternative dose should we continue or change family agrees cannot travel district hospital available`.split(
    /\s+/,
  );
const SYLLABLES = [
  'ba',
  'co',
  'du',
  'fe',
  'gi',
  'ka',
  'lo',
  'mu',
  'ne',
  'pi',
  'ra',
  'so',
  'tu',
  've',
  'wi',
  'za',
];

/** A word like a drug's name, different for each number below 65,536; a few begin alike. */
export const wordOf = (number) =>
  `${[0, 4, 8, 12].map((bits) => SYLLABLES[(number >> bits) & 15]).join('')}mab`;

const RARE_TERMS = 3_000;
const VOCABULARY = [...TERMS, ...Array.from({ length: RARE_TERMS }, (_, number) => wordOf(number))];

/** Where each term ends on a line from 0 to 1 when its share is that of its rank in Zipf's law. */
const SHARES = (() => {
  let sum = 0;
  const ends = VOCABULARY.map((_, rank) => (sum += 1 / (rank + 1)));
  return ends.map((end) => end / sum);
})();

function termAt(share) {
  let low = 0;
  let high = SHARES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (SHARES[middle] < share) low = middle + 1;
    else high = middle;
  }
  return VOCABULARY[low];
}

/**
 * Text of about `length` characters without any identifier: common words, terms as often as
 * Zipf's law has it, and a word that is this text's own. Of texts of 1.5 kB nearly all hold the
 * first term, a third the twenty-fourth, one in twenty the last of `TERMS`, and one in several
 * hundred the last of the made-up ones.
 */
export function clinicalText(seed, length) {
  let state = seed * 2_654_435_761 + 1;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const words = [wordOf(seed & 0xffff)];
  for (let size = words[0].length; size < length;) {
    const word = random() < 0.6 ? PLAIN[Math.floor(random() * PLAIN.length)] : termAt(random());
    words.push(word);
    size += word.length + 1;
  }
  return `${words.join(' ')}.`;
}
