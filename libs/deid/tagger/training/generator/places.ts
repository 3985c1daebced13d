import { allFakers, type Faker } from '@faker-js/faker';
import { eachFrontCoded } from '../../../lexicon/front-coding.js';
import { TOWNS_INDIA } from '../../../lexicon/data/towns-india.js';
import { TOWNS_OF_WORDS } from '../../../lexicon/data/towns-of-words.js';
import { TOWNS_WORLD } from '../../../lexicon/data/towns-world.js';
import type { Random } from '../random.js';
import type { NameSource, Region } from './names.js';

const list = (coded: string): string[] => {
  const words: string[] = [];
  eachFrontCoded(coded, (word) => words.push(word));
  return words;
};
const title = (words: string) => words.replace(/(^|[ -])\p{Ll}/gu, (c) => c.toUpperCase());

const indian = list(TOWNS_INDIA).map(title);
const elsewhere = list(TOWNS_WORLD).map(title);
const severalWords = TOWNS_OF_WORDS.trim().split('\n').map(title);

const FAKERS: Faker[] = (
  [
    'en_GB',
    'en_US',
    'en_AU',
    'de',
    'fr',
    'es',
    'it',
    'nl',
    'sv',
    'nb_NO',
    'da',
    'fi',
    'pl',
    'cs_CZ',
    'hu',
    'pt_BR',
    'pt_PT',
    'tr',
    'ro',
    'hr',
    'sk',
    'lv',
    'sl_SI',
    'de_CH',
    'af_ZA',
    'el',
  ] as const
).map((locale) => allFakers[locale]);

const VILLAGE_HEAD =
  'Ram|Kishan|Hari|Shiv|Chand|Bhag|Gopal|Mohan|Rasul|Sultan|Raj|Jai|Dev|Nara|Lakh|Beli|Kot|Ban|Mad|Tiru|Kar|Man|Pudu|Kum|Peri|Vell|Chik|Bel|Hos|Naga|Kona|Muru|Sona|Bara|Chhota|Dhan|Gul|Khan|Lal|Mir|Paha|Sab|Tal|Udai|Zafar|Amba|Bori|Dahi|Ekta|Gad|Hat|Jam|Kal'.split(
    '|',
  );
const VILLAGE_TAIL =
  'pur|pura|nagar|garh|gaon|ganj|wadi|khera|palli|puram|halli|abad|khurd|guda|patnam|kulam|eri|ur|oor|kheda|tola|dih|bari|hat|chak|wala|kota|konda|mangalam|ssery|kunnu'.split(
    '|',
  );
const TOWN_HEAD =
  'Ash|Bex|Cold|Dun|Elm|Fair|Glen|Har|Kings|Lang|Mill|Nor|Oak|Pine|Red|Stan|Thorn|Wex|West|East|Brook|Clay|Stone|Wood|Maple|Cedar|River|Silver|Green|Bright'.split(
    '|',
  );
const TOWN_TAIL =
  'ford|ton|ham|ley|field|bury|wick|worth|mouth|port|dale|combe|stead|bridge|minster|ville|burg|haven|wood|brook'.split(
    '|',
  );
const STREET_WEST =
  'Street|St|St.|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Way|Place|Boulevard|Blvd|Terrace|Crescent|Gardens|Grove|Hill|Parkway|Circle|Square|Mews|Walk'.split(
    '|',
  );
const STREET_INDIA =
  'Road|Nagar|Colony|Marg|Gali|Mohalla|Layout|Street|Enclave|Vihar|Extension|Bazar|Chowk|Cross|Main Road|Puram|Garden|Apartments|Society|Residency|Towers|Sector 12|Phase 2|Stage'.split(
    '|',
  );

/** Places below the state, real and invented. */
export class PlaceSource {
  constructor(
    private readonly random: Random,
    private readonly names: NameSource,
  ) {
    FAKERS.forEach((faker, i) => faker.seed(1000 + i));
  }

  town(region: Region): string {
    const { random } = this;
    if (region === 'india') {
      if (random.chance(0.35)) return random.pick(VILLAGE_HEAD) + random.pick(VILLAGE_TAIL);
      return random.pick(indian);
    }
    if (region === 'world') return random.pick(FAKERS).location.city();
    if (random.chance(0.3)) return random.pick(TOWN_HEAD) + random.pick(TOWN_TAIL);
    return random.pick(random.chance(0.3) ? severalWords : elsewhere);
  }

  street(region: Region): string {
    const { random } = this;
    if (region === 'world') return random.pick(FAKERS).location.street();
    const name = random.chance(0.5)
      ? this.names.family(region)
      : region === 'india'
        ? this.town(region)
        : random.pick(TOWN_HEAD) + (random.chance(0.5) ? random.pick(TOWN_TAIL) : '');
    return `${name} ${random.pick(region === 'india' ? STREET_INDIA : STREET_WEST)}`;
  }

  postcode(region: Region): string {
    const { random } = this;
    if (region === 'india') return `${random.between(1, 8)}${random.between(10000, 99999)}`;
    if (region === 'world') return random.pick(FAKERS).location.zipCode();
    return random.chance(0.5)
      ? allFakers.en_GB.location.zipCode()
      : String(random.between(10001, 99950));
  }

  /** House, street, town and code, in the order of the region. */
  address(region: Region): string {
    const { random } = this;
    const number = `${random.between(1, 9999)}${random.chance(0.1) ? random.pick(['A', 'B', '/2', '-C']) : ''}`;
    const unit =
      random.pick(['Apt. ', 'Apt ', 'Suite ', 'Unit ', 'Flat ', '#', 'Floor ']) +
      String(random.between(1, 999));
    const street = this.street(region);
    const town = this.town(region);
    const code = this.postcode(region);
    const comma = random.pick([', ', ', ', ' ', '\n', ',\n']);
    if (region === 'world' && random.chance(0.5))
      return `${street} ${number}${comma}${code} ${town}`;
    const state = random.chance(0.5)
      ? ` ${random.pick(['CO', 'IL', 'TX', 'NY', 'OH', 'LA', 'SV', 'CA', 'GA'])}`
      : '';
    return [
      random.chance(0.3) ? `${number} ${street} ${unit}` : `${number} ${street}`,
      ...(random.chance(0.7) ? [`${town}${random.chance(0.4) ? ',' : ''}${state}`] : []),
      ...(random.chance(0.6) ? [code] : []),
    ].join(comma);
  }
}
