import type { FixKind } from '../features/fixes/index.js';
import type { IndianState } from '../features/identity/index.js';
import type { DemonstrationAccount } from './demonstration-account.js';

/** A fix of the demonstration: made up for this project. */
export interface DemonstrationFix {
  readonly author: DemonstrationAccount;
  readonly kind: FixKind;
  readonly region: IndianState | null;
  readonly item: string;
  readonly workaround: string;
  readonly hoursAgo: number;
  /** Who found that it works, each an hour after the last. */
  readonly confirmedBy: readonly DemonstrationAccount[];
}

export const DEMONSTRATION_FIXES: readonly DemonstrationFix[] = [
  {
    author: 'pharmacist',
    kind: 'DRUG_SHORTAGE',
    region: 'TAMIL_NADU',
    item: 'Anti-snake venom vials out of stock',
    workaround:
      'Ask the district warehouse for an emergency indent by phone and send the paper indent the next day; vials came within four hours both times we tried. Keep ten vials back for the night.',
    hoursAgo: 60,
    confirmedBy: ['gp', 'nurse'],
  },
  {
    author: 'nurse',
    kind: 'EQUIPMENT',
    region: null,
    item: 'Oxytocin loses strength in the heat',
    workaround:
      'Keep it in the vaccine carrier with a conditioned ice pack, in its carton, and change the pack with the morning vaccine round. Write the date of opening on the carton.',
    hoursAgo: 200,
    confirmedBy: ['obstetrician', 'gp', 'pharmacist'],
  },
  {
    author: 'gp',
    kind: 'PAPERWORK',
    region: 'KARNATAKA',
    item: 'Insurance pre-authorisation refused for want of a specialist note',
    workaround:
      'Upload the telemedicine opinion with its date and the treating doctor’s signature as the specialist note; it was taken at the second submission without a visit.',
    hoursAgo: 120,
    confirmedBy: ['physician'],
  },
  {
    author: 'pulmonologist',
    kind: 'DRUG_SHORTAGE',
    region: 'MAHARASHTRA',
    item: 'Salbutamol respules short at health centres',
    workaround:
      'Four puffs of a salbutamol inhaler through a spacer every 20 minutes do as well in children who can sit up. A half-litre bottle with a hole for the inhaler makes the spacer.',
    hoursAgo: 30,
    confirmedBy: ['paediatrician'],
  },
  {
    author: 'paediatrician',
    kind: 'DRUG_SHORTAGE',
    region: null,
    item: 'Zinc dispersible tablets missing from diarrhoea kits',
    workaround:
      'Zinc syrup from the anaemia supply has 20 mg in 5 ml: the same daily dose for 14 days, 10 mg below six months of age. Mark the bottle, so that nobody gives it twice.',
    hoursAgo: 400,
    confirmedBy: [],
  },
  {
    author: 'obstetrician',
    kind: 'REFERRAL',
    region: 'ODISHA',
    item: 'No blood at night for haemorrhage after delivery',
    workaround:
      'The blood bank issues against a phone call from the labour room in-charge when the donor card follows in the morning; ask for the duty technician, not the counter.',
    hoursAgo: 16,
    confirmedBy: ['nurse'],
  },
];
