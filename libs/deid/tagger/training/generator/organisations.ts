import type { Random } from '../random.js';
import type { NameSource, Region } from './names.js';
import type { PlaceSource } from './places.js';

const HOSPITAL_WEST =
  "Hospital|General Hospital|Medical Center|Med Center|Memorial Hospital|Regional|Clinic|Community Hospital|Infirmary|Health Centre|Family Practice|Surgery|Children's Hospital|Cancer Center|Rehab|Nursing Home|General|Memorial|Heart Institute|Urgent Care|University Hospital|Hospice".split(
    '|',
  );
const HOSPITAL_INDIA =
  'Hospital|Nursing Home|Clinic|Medical College|Multispeciality Hospital|Eye Hospital|Maternity Home|Hospitals|Heart Centre|Polyclinic|Dispensary|Medicare|Mission Hospital|Trust Hospital|Kidney Centre'.split(
    '|',
  );
const LAB =
  'Diagnostics|Pathology|Path Lab|Labs|Laboratory|Scans|Imaging|Imaging Centre|Diagnostic Centre|Lab'.split(
    '|',
  );
const SCHOOL =
  'High School|Primary School|Academy|College|University|Public School|Vidyalaya|Convent|School|Institute of Technology|Middle School|Elementary'.split(
    '|',
  );
const FIRM =
  'Ltd|Ltd.|Inc|Inc.|LLC|Group|and Sons|Industries|Textiles|Motors|Foods|Logistics|Solutions|Technologies|Systems|Bank|Mills|Bros|GmbH|AG|PLC|Pvt Ltd|Partners|Consulting|Media|Insurance|Airlines|Steel'.split(
    '|',
  );
const COINED_HEAD =
  'Quan|Zen|Nova|Opti|Inno|Data|Click|Zy|Vera|Omni|Pay|Lumi|Cyber|Gene|Soft|Open|Tri|Xen|Maxi|Urba|Blue|Red|Smart|Ever|Terra'.split(
    '|',
  );
const COINED_TAIL =
  'ta|sys|ware|ly|tech|base|zon|ora|ify|scope|nix|dex|via|mind|gram|works|point|cast|era|ium|tive|lytics|stack|net|hub|source'.split(
    '|',
  );

/** Hospitals, laboratories, schools and employers, real in form and invented. */
export class OrganisationSource {
  constructor(
    private readonly random: Random,
    private readonly names: NameSource,
    private readonly places: PlaceSource,
  ) {}

  private head(region: Region): string {
    const { random, names, places } = this;
    const roll = random.next();
    if (roll < 0.35) return places.town(region);
    if (roll < 0.6) return names.family(region);
    if (roll < 0.8) {
      if (region === 'india')
        return (
          random.pick([
            'Shri ',
            'Sri ',
            'Dr ',
            'Maa ',
            'Sai ',
            'Jeevan ',
            'New ',
            'Life',
            'Apex',
            'City',
            'Sanjeevani',
            'Arogya',
          ]) + (random.chance(0.5) ? names.given(region) : '')
        );
      return (
        random.pick(['St. ', 'St ', 'Saint ', 'Holy ', 'Mount ']) +
        names.given('west') +
        random.pick(["'s", '', ''])
      );
    }
    return random.pick([
      'Lakeview',
      'Riverside',
      'Hillcrest',
      'Good Samaritan',
      'Sacred Heart',
      'Providence',
      'Northside',
      'Southgate',
      'Valley',
      'Summit',
      'Unity',
      'Harmony',
      'Sunrise',
      'Grace',
      'Mercy',
      'Trinity',
      'Central',
      'County',
      'City',
      'Royal',
      'Queen Anne',
      'Victoria',
      'Metro',
      'Coastal',
      'Bayside',
      'Oakwood',
      'Crescent',
    ]);
  }

  hospital(region: Region): string {
    const { random, places } = this;
    const roll = random.next();
    if (roll < 0.12) return this.letters();
    if (region === 'india' && roll < 0.4)
      return `${random.pick(['PHC', 'CHC', 'SDH', 'District Hospital', 'Govt Hospital', 'Civil Hospital', 'GH', 'Sub Centre', 'UPHC', 'Taluk Hospital', 'Sadar Hospital', 'Medical College'])}${random.pick([' ', ' ', ', '])}${places.town(region)}`;
    return `${this.head(region)} ${random.pick(region === 'india' ? HOSPITAL_INDIA : HOSPITAL_WEST)}`.replace(
      / +/g,
      ' ',
    );
  }

  lab = (region: Region): string =>
    `${this.head(region)} ${this.random.pick(LAB)}`.replace(/ +/g, ' ');
  school = (region: Region): string =>
    this.random.chance(0.2)
      ? `University of ${this.places.town(region)}`
      : `${this.head(region)} ${this.random.pick(SCHOOL)}`.replace(/ +/g, ' ');

  firm(region: Region): string {
    const { random, names } = this;
    const roll = random.next();
    if (roll < 0.3) return random.pick(COINED_HEAD) + random.pick(COINED_TAIL);
    if (roll < 0.45) return `${names.family(region)}-${names.family(region)}`;
    if (roll < 0.55)
      return `${names.family(region)}, ${names.family(region)} and ${names.family(region)}`;
    return `${random.chance(0.5) ? names.family(region) : this.places.town(region)} ${random.pick(FIRM)}`;
  }

  /** A hospital by its letters, as staff call it. */
  private letters(): string {
    const size = this.random.between(3, 5);
    let out = '';
    for (let i = 0; i < size; i += 1) out += this.random.pick([...'ABCDGHIJKLMNPRSTUVW']);
    return out.slice(0, -1) + this.random.pick(['H', 'C', 'MC', 'MH', 'S']);
  }
}
