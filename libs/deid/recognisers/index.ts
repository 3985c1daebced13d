import type { Recogniser } from '../candidate.js';
import { address } from './address.js';
import { addressBlock } from './address-block.js';
import { age } from './age.js';
import { besideShield } from './beside-shield.js';
import { dateNamed } from './date-named.js';
import { dateNumeric } from './date-numeric.js';
import { dateScripts } from './date-scripts.js';
import { dateShorthand } from './date-shorthand.js';
import { dateWritten } from './date-written.js';
import { email } from './email.js';
import { idShape } from './id-shape.js';
import { link } from './link.js';
import { nameDemographics } from './name-demographics.js';
import { nameHonorifics } from './name-honorifics.js';
import { nameInitials } from './name-initials.js';
import { nameInverted } from './name-inverted.js';
import { nameLabels } from './name-labels.js';
import { nameLexicon } from './name-lexicon.js';
import { nameRecords } from './name-records.js';
import { nameRelations } from './name-relations.js';
import { nameScripts } from './name-scripts.js';
import { nameSignatures } from './name-signatures.js';
import { nameTitles } from './name-titles.js';
import { nameWard } from './name-ward.js';
import { nationalId } from './national-id.js';
import { nationalIdAbroad } from './national-id-abroad.js';
import { organisations } from './organisation.js';
import { organisationBare } from './organisation-bare.js';
import { organisationIndia } from './organisation-india.js';
import { organisationSetting } from './organisation-setting.js';
import { organisationScripts } from './organisation-scripts.js';
import { phone } from './phone.js';
import { placeLabels } from './place-labels.js';
import { placeLexicon } from './place-lexicon.js';
import { placeScripts } from './place-scripts.js';
import { organisationWard } from './organisation-ward.js';
import { placeWard } from './place-ward.js';
import { postalCode } from './postal-code.js';
import { profession } from './profession.js';
import { recordNumber } from './record-number.js';
import { recordScripts } from './record-scripts.js';
import { recordShorthand } from './record-shorthand.js';
import { spokenNumber } from './spoken-number.js';
import { table } from './table.js';
import { tagger } from './tagger.js';

/** All recognisers; their order says nothing, fusion weighs what they propose. */
export const RECOGNISERS: readonly Recogniser[] = [
  email,
  link,
  phone,
  spokenNumber,
  nationalId,
  nationalIdAbroad,
  recordNumber,
  recordShorthand,
  idShape,
  age,
  dateNumeric,
  dateWritten,
  dateNamed,
  dateShorthand,
  postalCode,
  address,
  addressBlock,
  placeLabels,
  placeLexicon,
  organisations,
  organisationSetting,
  organisationWard,
  organisationBare,
  organisationIndia,
  placeWard,
  profession,
  nameTitles,
  nameLabels,
  nameRelations,
  nameHonorifics,
  nameInitials,
  nameDemographics,
  nameInverted,
  nameSignatures,
  nameLexicon,
  nameScripts,
  placeScripts,
  organisationScripts,
  dateScripts,
  recordScripts,
  nameWard,
  nameRecords,
  table,
  tagger,
  besideShield,
];
