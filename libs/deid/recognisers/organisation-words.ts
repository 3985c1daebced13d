import type { SurrogateWord } from '../surrogate-words.js';

/** Words that end the name of an organisation, by what will stand for it. */
export const ENDINGS: ReadonlyMap<string, SurrogateWord> = new Map(
  (
    [
      [
        'Hospital',
        'eye cancer hospital hospitals hosp clinic clinics clinc nursinghome polyclinic medicity dispensary hospice sanatorium infirmary maternity medical medcity lifecare healthcare health aspatal asptal aspataal chikitsalaya center centre office general presbyterian memorial methodist davakhana dawakhana rehab wellness surgery practice dhh sdh  aspatre asupatri aaspatre  childrens ortho netralaya nethralaya eyecare kidneycare vaidyashala arogyashala upashray ashram vridhashram orphanage',
      ],
      [
        'Laboratory',
        'lab labs laboratory laboratories diagnostics diagnostic imaging scans scan pathology pathlabs pathlab',
      ],
      [
        'School',
        'school college university vidyalaya vidyapeeth academy mandir shala gurukul institute institution institutes madrasa convent polytechnic seminary niketan',
      ],
      [
        'Organisation',
        'ltd limited inc corp corporation llc llp plc gmbh company co trust foundation industries mills enterprises solutions technologies pharma pharmacy chemist medicals medicos bank hotel resort club society association port colliery collieries depot mine estate fabrics spinning ginning sweets stores traders jewellers jewelers dhaba bakery garments electricals travels tailors kirana builders developers infotech polymers chemicals ceramics forgings sugars agro cement motors textiles constructions consulting group partners systems software services',
      ],
    ] as const
  ).flatMap(([surrogate, words]) => words.split(' ').map((word) => [word, surrogate] as const)),
);

/** Words that only say what kind of institution it is, not which. */
export const saysKind = (lower: string): boolean =>
  POSTS.has(lower) || GENERIC.has(lower) || ENDINGS.has(lower);

/** Posts of the health service: they name a place when a proper word stands beside them. */
export const POSTS = new Set(
  'phc chc uhc uphc uchc awc dhh ggh hsc jnv kgbv iti iit bphc sdch fru urtc sdh dh gh fru sc hwc phsc thq tqh thqh sncu gmc mch gmch mc cmc aiims esi esic civil sadar taluk taluka district govt government general zilla zila sub upazila rural municipal corporation cantonment military army naval railway command base'.split(
    ' ',
  ),
);

/** Words that only say what kind of institution it is; alone they name none. */
export const GENERIC = new Set(
  'eye cancer hospital hospitals hosp clinic clinics lab labs laboratory district govt government general civil local private public primary secondary tertiary community rural urban municipal health care centre center centres centers medical college school university institute department dept nursing home teaching central state national base referral mobile eye dental skin cancer heart children women maternity trauma emergency our their his her the a an this that nearest nearby higher big another other same outside home reference ref research charitable multi speciality specialty superspeciality super day family free daily main sub divisional divisional zonal regional taluk taluka tehsil zilla zila sadar mahila aspatal opd ipd ward icu ot er op ip phc chc sdh dh gh uphc camp outpatient inpatient pain cath skill skills dry wet emg eeg echo holter wound sleep antenatal memory fracture hypertension diabetes asthma cardiology neurology oncology surgery surgical urology pediatric paediatric internal medicine vascular orthopedic orthopaedic spine transplant std hiv tb fertility anticoagulation coumadin ent oral special blood bank group support services service trust company high middle elementary junior senior nursery grade old new former large small good reputed corporate city town village veterans va rehab rehabilitation skilled facility surgery physical therapy therapeutic failure rhythm student pathology imaging radiology diagnostic diagnostics scan mri ct microbiology biochemistry histopathology cytology molecular genetics stool urine culture insurance drug pharmaceutical food software it tech mental behavioral behavioural psychiatric continuing police railway bus post office osh our duty mohalla county'.split(
    ' ',
  ),
);

/** Kinds of ambulance: whose it is they do not say. */
export const KINDS_OF_AMBULANCE =
  'air|road|private|govt|government|basic|advanced|local|county|city|state|own|the|an?|her|his|our|free|hired|cardiac|emergency|bls|als|acls|icu|neonatal|hospital|phc|chc|ventilator|police|critical|108';
