import type { Random } from '../random.js';
import type { Fill, Filled } from './grammar.js';
import { type NameSource, type Region } from './names.js';
import type { OrganisationSource } from './organisations.js';
import type { PlaceSource } from './places.js';
import { VOCABULARY } from './vocabulary.js';

export interface Sources {
  readonly names: NameSource;
  readonly places: PlaceSource;
  readonly organisations: OrganisationSource;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  );
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|twenty first'.split(
    '|',
  );
const MAIL =
  'gmail.com|yahoo.co.in|outlook.com|nhs.net|hospital.org|example.com|rediffmail.com|hotmail.co.uk|mail.de|company.io'.split(
    '|',
  );

/** Fills the slots of one note, so that its people stay the same throughout. */
export class Filler {
  private readonly given: string;
  private readonly family: string;
  private readonly digits = (pattern: string): string =>
    pattern
      .replace(/#/g, () => String(this.random.between(0, 9)))
      .replace(/@/g, () => this.random.pick([...'ABCDEFGHJKLMNPRSTUVWXYZ']));

  constructor(
    private readonly random: Random,
    private readonly sources: Sources,
    private readonly region: Region,
  ) {
    this.given = sources.names.given(region);
    this.family = sources.names.family(region);
  }

  readonly fill: Fill = (slot) => {
    const words = VOCABULARY[slot];
    if (words) return { text: this.random.pick(words) };
    const make = this.makers[slot];
    if (!make) throw new Error(`No such slot: ${slot}`);
    return make();
  };

  private readonly name = (text: string): Filled => ({ text, label: 'NAME' });
  private readonly place = (text: string): Filled => ({ text, label: 'LOCATION' });
  private readonly org = (text: string): Filled => ({ text, label: 'ORG' });
  private readonly id = (text: string): Filled => ({ text, label: 'ID' });

  private full(given: string, family: string): string {
    const { random } = this;
    const initial = random.pick([...'ABCDEGHJKLMNPRSTV']);
    const west = [
      `${given} ${family}`,
      `${given} ${family}`,
      `${given} ${family}`,
      `${given} ${initial}. ${family}`,
      `${given} ${initial} ${family}`,
      `${family}, ${given}`,
      `${given.charAt(0)}. ${family}`,
      `${given} ${family.charAt(0)}.`,
      `${given}-${this.sources.names.given(this.region)} ${family}`,
      `${given} ${family}-${this.sources.names.family(this.region)}`,
      given,
    ];
    const india = [
      `${given} ${family}`,
      `${given} ${family}`,
      `${given} Kumar ${family}`,
      `${given} Devi`,
      `${given} Lal`,
      `${given} Bai`,
      `${initial}. ${given}`,
      `${initial}.${random.pick([...'ABKMRS'])}. ${given}`,
      `${given}.${initial}`,
      `${given} ${initial}`,
      `Md. ${given}`,
      given,
      given,
      `${given} ${family.toUpperCase()}`,
      `${family} ${given}`,
    ];
    return random.pick(this.region === 'india' ? india : west);
  }

  private someone = (): string =>
    this.full(this.sources.names.given(this.region), this.sources.names.family(this.region));

  private clinician(): string {
    const { random, sources, region } = this;
    const family = random.chance(0.25)
      ? sources.names.family(random.pick(['west', 'world', 'india']))
      : sources.names.family(region);
    return random.chance(0.55) ? family : this.full(sources.names.given(region), family);
  }

  private date(): string {
    const { random } = this;
    const d = random.between(1, 31);
    const m = random.between(1, 12);
    const y = random.between(1932, 2025);
    const month = random.pick(MONTHS);
    const short = month.slice(0, 3);
    const two = (n: number) => String(n).padStart(2, '0');
    const suffix = ['th', 'st', 'nd', 'rd'][
      d % 10 < 4 && (d < 10 || d > 20) ? d % 10 : 0
    ] as string;
    return random.pick([
      `${d}/${m}/${y}`,
      `${two(d)}/${two(m)}/${two(y % 100)}`,
      `${two(d)}.${two(m)}.${y}`,
      `${y}-${two(m)}-${two(d)}`,
      `${d}-${short}-${y}`,
      `${d} ${month} ${y}`,
      `${d}${suffix} ${month}`,
      `${month} ${d}, ${y}`,
      `${short} ${d}${suffix}, ${y}`,
      `${month} ${d}${suffix}`,
      `${d} ${short}`,
      `${two(d)}${short}${two(y % 100)}`,
      `${m}/${d}`,
      `${month} ${y}`,
      `${random.pick(ORDINALS)} of ${month.toLowerCase()}`,
      `${random.pick(DAYS)}, ${d} ${month}`,
      `${d}/${m}`,
    ]);
  }

  private phone(): string {
    return this.digits(
      this.random.pick([
        '##########',
        '+91 ##### #####',
        '9########1',
        '###-###-####',
        '(###) ###-####',
        '07### ######',
        '020 #### ####',
        '+44 7### ######',
        '###.###.####',
        '98### #####',
        '0## ### ####',
        '+1-###-###-####',
        '### ####',
        '## ## ## ##',
        'x####',
        '## ### ###',
        '####-####',
        '+49 ### ######',
        '##-##-##-##',
      ]),
    );
  }

  private number(): string {
    return this.digits(
      this.random.pick([
        '#######',
        '########',
        '######',
        '@@######',
        'MR-#####',
        '###-##-####',
        'OP/24/#####',
        '####/##',
        '@#######@',
        '@@ ## ## ## @',
        'UHID######',
        '@@@-####',
        '##/####/##',
        '#### #### ####',
        '@@##@@####',
        '@-####',
        '20##-##-####',
        '#####',
      ]),
    );
  }

  private email(): string {
    const { random } = this;
    const plain = (n: string) =>
      n
        .normalize('NFD')
        .replace(/[^A-Za-z]/g, '')
        .toLowerCase();
    return `${plain(this.given)}${random.pick(['.', '_', '', ''])}${plain(this.family)}${random.chance(0.4) ? random.between(1, 99) : ''}@${random.pick(MAIL)}`;
  }

  private readonly makers: Record<string, () => Filled> = {
    pt: () => this.name(this.full(this.given, this.family)),
    ptFull: () => this.name(`${this.given} ${this.family}`),
    pt1: () => this.name(this.given),
    pt2: () => this.name(this.family),
    who: () => this.name(this.someone()),
    first: () => this.name(this.sources.names.given(this.region)),
    last: () => this.name(this.sources.names.family(this.region)),
    doc: () => this.name(this.clinician()),
    doc2: () => this.name(this.sources.names.family(this.region)),
    inits: () => this.name(this.digits('@.@.')),
    town: () => this.place(this.sources.places.town(this.region)),
    street: () => this.place(this.sources.places.street(this.region)),
    house: () =>
      this.place(`${this.random.between(1, 999)} ${this.sources.places.street(this.region)}`),
    addr: () => this.place(this.sources.places.address(this.region)),
    code: () => this.place(this.sources.places.postcode(this.region)),
    hosp: () => this.org(this.sources.organisations.hospital(this.region)),
    labName: () => this.org(this.sources.organisations.lab(this.region)),
    school: () => this.org(this.sources.organisations.school(this.region)),
    firm: () => this.org(this.sources.organisations.firm(this.region)),
    date: () => ({ text: this.date(), label: 'DATE' }),
    id: () => this.id(this.number()),
    phone: () => ({ text: this.phone(), label: 'CONTACT' }),
    email: () => ({ text: this.email(), label: 'CONTACT' }),
    age: () => ({ text: String(this.random.between(1, 89)) }),
    n: () => ({ text: String(this.random.between(1, 12)) }),
    nn: () => ({ text: String(this.random.between(10, 250)) }),
    ratio: () => ({
      text: `${this.random.between(1, 12)}/${this.random.pick([5, 10, 12, 15, 100])}`,
    }),
    dose: () => ({
      text: this.random.pick([
        '5 mg',
        '10 mg OD',
        '500 mg BD',
        '40 mg daily',
        '1-0-1',
        '75 mcg',
        '20 units',
        '1 g IV',
        '650 SOS',
        '0.5 ml',
        '2.5mg/kg',
        '100 mg TDS',
        '1-1-1 x 5 days',
        '4 puffs',
      ]),
    }),
    year: () => ({ text: String(this.random.between(1960, 2025)) }),
    time: () => ({
      text: `${this.random.between(1, 23)}:${String(this.random.between(0, 59)).padStart(2, '0')}`,
    }),
  };
}
