/** The name under which an account signs in: `<key>@demo.corridor.test`. */
export type DemonstrationAccount =
  // the eight of the contract
  | 'gp'
  | 'resident'
  | 'dermatologist'
  | 'cardiologist'
  | 'listener'
  | 'moderator'
  | 'admin'
  | 'unverified'
  // who sees to it that no request is left
  | 'coordinator'
  // colleagues who answer
  | 'physician'
  | 'nephrologist'
  | 'neurologist'
  | 'pulmonologist'
  | 'paediatrician'
  | 'obstetrician'
  | 'psychiatrist'
  | 'general-surgeon'
  | 'orthopaedic-surgeon'
  | 'ophthalmologist'
  | 'nurse'
  | 'pharmacist';

export type CareTier = 'PHC' | 'CHC' | 'DISTRICT_HOSPITAL' | 'TERTIARY';

export interface DemonstrationClinician {
  readonly key: DemonstrationAccount;
  /** A label that nobody takes for a real person's name. */
  readonly displayName: string;
  readonly role: 'GENERAL_PRACTITIONER' | 'RESIDENT' | 'SPECIALIST' | 'NURSE' | 'PHARMACIST';
  /** Slugs of the taxonomy. */
  readonly specialties: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly careTier: CareTier;
  readonly duties: readonly ('LISTENER' | 'COORDINATOR' | 'MODERATOR' | 'ADMINISTRATOR')[];
}

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationClinician[] = [
  {
    key: 'gp',
    displayName: 'Demo GP',
    role: 'GENERAL_PRACTITIONER',
    specialties: ['general-practice'],
    languages: ['hi', 'en'],
    careTier: 'PHC',
    duties: [],
  },
  {
    key: 'resident',
    displayName: 'Demo resident',
    role: 'RESIDENT',
    specialties: ['general-medicine'],
    languages: ['en', 'hi', 'mr'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: [],
  },
  {
    key: 'dermatologist',
    displayName: 'Demo dermatologist',
    role: 'SPECIALIST',
    specialties: ['dermatology', 'genitourinary-medicine'],
    languages: ['en', 'hi', 'ta'],
    careTier: 'TERTIARY',
    duties: [],
  },
  {
    key: 'cardiologist',
    displayName: 'Demo cardiologist',
    role: 'SPECIALIST',
    specialties: ['cardiology', 'paediatric-cardiology'],
    languages: ['en', 'hi', 'te'],
    careTier: 'TERTIARY',
    duties: [],
  },
  {
    key: 'listener',
    displayName: 'Demo listener',
    role: 'GENERAL_PRACTITIONER',
    specialties: ['general-practice', 'palliative-care'],
    languages: ['en', 'hi', 'ml'],
    careTier: 'CHC',
    duties: ['LISTENER'],
  },
  {
    key: 'moderator',
    displayName: 'Demo moderator',
    role: 'SPECIALIST',
    specialties: ['emergency-medicine', 'critical-care'],
    languages: ['en', 'hi', 'kn'],
    careTier: 'CHC',
    duties: ['MODERATOR'],
  },
  {
    key: 'admin',
    displayName: 'Demo administrator',
    role: 'SPECIALIST',
    specialties: ['community-medicine'],
    languages: ['en', 'hi'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: ['ADMINISTRATOR'],
  },
  {
    key: 'unverified',
    displayName: 'Demo unverified doctor',
    role: 'GENERAL_PRACTITIONER',
    specialties: ['general-practice'],
    languages: ['en', 'bn'],
    careTier: 'PHC',
    duties: [],
  },
  {
    key: 'coordinator',
    displayName: 'Demo coordinator',
    role: 'GENERAL_PRACTITIONER',
    specialties: ['general-practice'],
    languages: ['en', 'hi'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: ['COORDINATOR'],
  },
  {
    key: 'physician',
    displayName: 'Demo physician',
    role: 'SPECIALIST',
    specialties: [
      'general-medicine',
      'infectious-diseases',
      'endocrinology',
      'gastroenterology',
      'haematology',
    ],
    languages: ['en', 'hi', 'mr'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: [],
  },
  {
    key: 'nephrologist',
    displayName: 'Demo nephrologist',
    role: 'SPECIALIST',
    specialties: ['nephrology'],
    languages: ['en', 'te', 'hi'],
    careTier: 'TERTIARY',
    duties: [],
  },
  {
    key: 'neurologist',
    displayName: 'Demo neurologist',
    role: 'SPECIALIST',
    specialties: ['neurology'],
    languages: ['en', 'bn', 'hi'],
    careTier: 'TERTIARY',
    duties: [],
  },
  {
    key: 'pulmonologist',
    displayName: 'Demo pulmonologist',
    role: 'SPECIALIST',
    specialties: ['respiratory-medicine', 'critical-care'],
    languages: ['en', 'hi', 'gu'],
    careTier: 'TERTIARY',
    duties: [],
  },
  {
    key: 'paediatrician',
    displayName: 'Demo paediatrician',
    role: 'SPECIALIST',
    specialties: ['paediatrics', 'neonatology'],
    languages: ['en', 'hi', 'or'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: [],
  },
  {
    key: 'obstetrician',
    displayName: 'Demo obstetrician',
    role: 'SPECIALIST',
    specialties: ['obstetrics-and-gynaecology'],
    languages: ['en', 'hi', 'as'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: [],
  },
  {
    key: 'psychiatrist',
    displayName: 'Demo psychiatrist',
    role: 'SPECIALIST',
    specialties: ['psychiatry', 'child-and-adolescent-psychiatry'],
    languages: ['en', 'kn', 'hi'],
    careTier: 'TERTIARY',
    duties: [],
  },
  {
    key: 'general-surgeon',
    displayName: 'Demo general surgeon',
    role: 'SPECIALIST',
    specialties: ['general-surgery', 'burns', 'urology'],
    languages: ['en', 'hi', 'pa'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: [],
  },
  {
    key: 'orthopaedic-surgeon',
    displayName: 'Demo orthopaedic surgeon',
    role: 'SPECIALIST',
    specialties: ['orthopaedics'],
    languages: ['en', 'mr', 'hi'],
    careTier: 'DISTRICT_HOSPITAL',
    duties: [],
  },
  {
    key: 'ophthalmologist',
    displayName: 'Demo ophthalmologist',
    role: 'SPECIALIST',
    specialties: ['ophthalmology'],
    languages: ['en', 'ta', 'hi'],
    careTier: 'TERTIARY',
    duties: [],
  },
  {
    key: 'nurse',
    displayName: 'Demo nurse',
    role: 'NURSE',
    specialties: ['general-practice', 'obstetrics-and-gynaecology'],
    languages: ['hi', 'en', 'ml'],
    careTier: 'PHC',
    duties: [],
  },
  {
    key: 'pharmacist',
    displayName: 'Demo pharmacist',
    role: 'PHARMACIST',
    specialties: ['clinical-pharmacology'],
    languages: ['en', 'hi', 'gu'],
    careTier: 'CHC',
    duties: [],
  },
];
