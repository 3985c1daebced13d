import { describeTwins } from './twins.js';

// 45 CFR 164.514(b)(2)(i)(B): PIN, ZIP and postcodes.
describeTwins('postal codes', [
  ['PIN ⟦560034⟧', 'platelets 560034'],
  ['pin code: ⟦560 034⟧', 'pin tract 560'],
  ['Pin-⟦302017⟧', 'pin-2, 30 mm'],
  ['pincode ⟦7 9 3 0 0 1⟧', 'counts 7 9 3 0'],
  ['zip ⟦90210⟧', 'WBC 90210'],
  ['ZIP: ⟦02139-4307⟧', 'ZnT8: 2139'],
  ['zipcode ⟦10027⟧', 'BNP 10027'],
  ['postcode ⟦SW1A 1AA⟧', 'SW1A probe'],
  ['lives at ⟦M14 5RG⟧', 'lives with HLA B14'],
  ['Post code ⟦EH3 9YL⟧', 'post E coli, H3 N2'],
  ['PIN ⟦५६००३४⟧', 'गोली ५६०'],
  ['pin: ⟦110 001⟧', 'ferritin 110001, plt 150000'],
  ['⟦Rampur⟧ - ⟦243 901⟧', 'CA-125 843, CA 125 901'],
]);
