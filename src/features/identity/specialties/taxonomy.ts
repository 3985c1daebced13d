/**
 * The specialties that a case can be addressed to.
 *
 * Codes are SNOMED CT concept ids from HL7 FHIR's "Practice Setting Code Value Set"
 * (http://hl7.org/fhir/ValueSet/c80-practice-codes, HITSP C80 table 2-149). That set has no
 * code for paediatrics as such or for neonatology; their two are SNOMED CT's own
 * (394537008, 408445005) from the same hierarchy. Names are British and as Indian
 * hospitals say them: the set's "General medicine" is what India calls the physician's
 * department, so "Internal medicine" does not stand beside it.
 */
export const SPECIALTY_TAXONOMY: readonly { slug: string; name: string; snomed: string }[] = [
  { slug: 'general-practice', name: 'General practice', snomed: '394814009' },
  { slug: 'general-medicine', name: 'General medicine', snomed: '394802001' },
  { slug: 'emergency-medicine', name: 'Emergency medicine', snomed: '394576009' },
  { slug: 'critical-care', name: 'Critical care', snomed: '408478003' },
  { slug: 'toxicology', name: 'Toxicology', snomed: '409967009' },
  { slug: 'infectious-diseases', name: 'Infectious diseases', snomed: '394807007' },
  { slug: 'tropical-medicine', name: 'Tropical medicine', snomed: '408448007' },
  { slug: 'clinical-microbiology', name: 'Clinical microbiology', snomed: '408454008' },
  { slug: 'cardiology', name: 'Cardiology', snomed: '394579002' },
  { slug: 'respiratory-medicine', name: 'Respiratory medicine', snomed: '418112009' },
  { slug: 'gastroenterology', name: 'Gastroenterology', snomed: '394584008' },
  { slug: 'hepatology', name: 'Hepatology', snomed: '408472002' },
  { slug: 'nephrology', name: 'Nephrology', snomed: '394589003' },
  { slug: 'endocrinology', name: 'Endocrinology', snomed: '394583002' },
  { slug: 'diabetology', name: 'Diabetology', snomed: '408475000' },
  { slug: 'neurology', name: 'Neurology', snomed: '394591006' },
  { slug: 'rheumatology', name: 'Rheumatology', snomed: '394810000' },
  { slug: 'haematology', name: 'Haematology', snomed: '394803006' },
  { slug: 'transfusion-medicine', name: 'Transfusion medicine', snomed: '421661004' },
  { slug: 'clinical-immunology', name: 'Clinical immunology', snomed: '408480009' },
  { slug: 'medical-genetics', name: 'Medical genetics', snomed: '394580004' },
  { slug: 'medical-oncology', name: 'Medical oncology', snomed: '394593009' },
  { slug: 'radiation-oncology', name: 'Radiation oncology', snomed: '419815003' },
  { slug: 'surgical-oncology', name: 'Surgical oncology', snomed: '419321007' },
  { slug: 'palliative-care', name: 'Palliative care', snomed: '394806003' },
  { slug: 'pain-medicine', name: 'Pain medicine', snomed: '394882004' },
  { slug: 'geriatric-medicine', name: 'Geriatric medicine', snomed: '394811001' },
  { slug: 'dermatology', name: 'Dermatology', snomed: '394582007' },
  { slug: 'genitourinary-medicine', name: 'Genitourinary medicine', snomed: '394808002' },
  { slug: 'psychiatry', name: 'Psychiatry', snomed: '394587001' },
  {
    slug: 'child-and-adolescent-psychiatry',
    name: 'Child and adolescent psychiatry',
    snomed: '394588006',
  },
  { slug: 'psychotherapy', name: 'Psychotherapy', snomed: '394913002' },
  { slug: 'paediatrics', name: 'Paediatrics', snomed: '394537008' },
  { slug: 'neonatology', name: 'Neonatology', snomed: '408445005' },
  { slug: 'paediatric-cardiology', name: 'Paediatric cardiology', snomed: '408459003' },
  { slug: 'paediatric-surgery', name: 'Paediatric surgery', snomed: '394539006' },
  {
    slug: 'obstetrics-and-gynaecology',
    name: 'Obstetrics and gynaecology',
    snomed: '394585009',
  },
  { slug: 'anaesthesiology', name: 'Anaesthesiology', snomed: '394577000' },
  { slug: 'general-surgery', name: 'General surgery', snomed: '394609007' },
  { slug: 'orthopaedics', name: 'Orthopaedics', snomed: '394801008' },
  { slug: 'ophthalmology', name: 'Ophthalmology', snomed: '394594003' },
  { slug: 'ent', name: 'Ear, nose and throat', snomed: '418960008' },
  { slug: 'urology', name: 'Urology', snomed: '394612005' },
  { slug: 'neurosurgery', name: 'Neurosurgery', snomed: '394610002' },
  { slug: 'cardiac-surgery', name: 'Cardiac surgery', snomed: '408466002' },
  { slug: 'vascular-surgery', name: 'Vascular surgery', snomed: '408463005' },
  { slug: 'plastic-surgery', name: 'Plastic surgery', snomed: '394611003' },
  { slug: 'burns', name: 'Burns care', snomed: '408462000' },
  {
    slug: 'oral-and-maxillofacial-surgery',
    name: 'Oral and maxillofacial surgery',
    snomed: '408465003',
  },
  { slug: 'dentistry', name: 'Dentistry', snomed: '394812008' },
  { slug: 'radiology', name: 'Radiology', snomed: '394914008' },
  { slug: 'nuclear-medicine', name: 'Nuclear medicine', snomed: '394649004' },
  { slug: 'pathology', name: 'Pathology', snomed: '394915009' },
  { slug: 'clinical-pharmacology', name: 'Clinical pharmacology', snomed: '394600006' },
  { slug: 'community-medicine', name: 'Community medicine', snomed: '394581000' },
  { slug: 'occupational-medicine', name: 'Occupational medicine', snomed: '394821009' },
  {
    slug: 'physical-medicine-and-rehabilitation',
    name: 'Physical medicine and rehabilitation',
    snomed: '394602003',
  },
];

export const SPECIALTY_COUNT = SPECIALTY_TAXONOMY.length;
