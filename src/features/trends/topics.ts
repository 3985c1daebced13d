import { keyTerms } from '../../search-index/index.js';

/**
 * What trends are counted of: names of diseases and complaints, each with the wordings of the
 * list of synonyms that it takes in besides its own name. A closed list, so that no word of a
 * case is ever published. None is a part of another's wordings, but a case may have several.
 */
const LISTED = `
Fever = high fever, low grade fever, fever with chills, evening rise of temperature, viral fever
Dengue = dengue haemorrhagic fever, dengue shock syndrome, dengue ns1 antigen
Malaria = plasmodium falciparum malaria, plasmodium vivax malaria
Typhoid
Scrub typhus
Chikungunya
Leptospirosis
Kala-azar = kala azar, post kala azar dermal leishmaniasis
Tuberculosis = pulmonary tuberculosis, extrapulmonary tuberculosis, tubercular meningitis, abdominal tuberculosis, pott's spine, tubercular lymphadenitis
Drug-resistant tuberculosis = drug resistant tuberculosis, multidrug resistant tuberculosis, extensively drug resistant tuberculosis
Covid-19
Influenza = influenza like illness, swine flu
Measles
Mumps
Chickenpox
Diphtheria
Whooping cough
Cholera
Acute gastroenteritis = diarrhoea, dysentery
Hepatitis A and E = hepatitis a, hepatitis e
Hepatitis B and C = hepatitis b, hepatitis c
Jaundice
Encephalitis = acute encephalitis syndrome, japanese encephalitis
Meningitis
Rabies and dog bite = rabies, dog bite
Snake bite
Scorpion sting
Tetanus
Hand, foot and mouth disease = hand foot mouth disease
Lymphatic filariasis
Leprosy
Scabies
Ringworm = jock itch, athlete's foot
Eczema
Psoriasis
Urticaria
Conjunctivitis
Mucormycosis
Sexually transmitted infection = syphilis, gonorrhoea, genital ulcer, urethral discharge
HIV infection
Urinary tract infection
Pneumonia = hospital acquired pneumonia, ventilator associated pneumonia
Asthma
Chronic obstructive pulmonary disease = acute exacerbation of copd
Diabetes = type 2 diabetes, diabetes mellitus, type 1 diabetes
Diabetic ketoacidosis
Hypertension
Heart attack = myocardial infarction, st elevation myocardial infarction, non st elevation myocardial infarction, acute coronary syndrome
Heart failure = congestive cardiac failure, left ventricular failure
Rheumatic heart disease
Atrial fibrillation
Stroke = transient ischaemic attack
Epilepsy = seizure, generalised tonic clonic seizure
Febrile seizure
Neurocysticercosis
Guillain-Barré syndrome = guillain barre syndrome
Headache
Migraine
Acute kidney injury
Chronic kidney disease
Kidney stone
Cirrhosis = chronic liver disease, decompensated chronic liver disease
Upper gastrointestinal bleed = vomiting blood
Peptic ulcer = peptic ulcer disease
Appendicitis
Anaemia = iron deficiency anaemia
Sickle cell disease
Thalassaemia
Thyroid disease = hypothyroidism, hyperthyroidism
Pre-eclampsia = pregnancy induced hypertension
Postpartum haemorrhage
Antepartum haemorrhage
Gestational diabetes
Ectopic pregnancy
Neonatal jaundice
Neonatal sepsis = early onset neonatal sepsis, late onset neonatal sepsis
Birth asphyxia = hypoxic ischaemic encephalopathy
Malnutrition = protein energy malnutrition
Depression
Suicide attempt = suicide
Alcoholism = alcohol intoxication
Organophosphate poisoning
Aluminium phosphide poisoning
Heat stroke
Burn = scald
Fracture
Head injury = traumatic brain injury
Arthritis = joint pain
Back pain = low back pain, sciatica
Cancer = tumour
`;

export interface Topic {
  readonly slug: string;
  readonly name: string;
  readonly wordings: readonly string[];
}

export const TOPICS: readonly Topic[] = LISTED.trim()
  .split('\n')
  .map((line) => {
    const [name = '', others] = line.split(' = ');
    const slug = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^a-z0-9]+/g, '-');
    return { slug, name, wordings: [name.toLowerCase(), ...(others?.split(', ') ?? [])] };
  });

const topicOf = new Map(
  TOPICS.flatMap(({ slug, wordings }) =>
    wordings.flatMap((wording) => {
      const [term, ...more] = keyTerms(wording);
      // A name in words of its own, such as "Hepatitis A and E", is told by the other wordings.
      return term && more.length === 0 ? [[term.key, slug] as const] : [];
    }),
  ),
);

/** Slugs of what masked texts are about; what they say is not there is left out. */
export function topicsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => keyTerms(text).flatMap(({ key }) => topicOf.get(key) ?? [])),
  );
}
