import { describeTwins } from './twins.js';

// 45 CFR 164.514(b)(2)(i)(C): ages over 89 are identifiers, younger ones and 90 of anything else not.
describeTwins('ages over 89', [
  ['A ⟦94⟧-year-old man with NSTEMI', 'A 84-year-old man with NSTEMI'],
  ['⟦94⟧ yo F s/p fall', 'SpO2 94, 64 yo F s/p fall'],
  ['⟦92⟧M, hip fracture', '92 mg, hip fracture'],
  ['⟦91⟧/F breathless', '91/60 breathless'],
  ['Age: ⟦101⟧ yrs', 'Temp: 101 F, age: 51 yrs'],
  ['aged ⟦ninety-three⟧ years', 'aged sixty-three years'],
  ['umar ⟦95⟧ saal', 'wazan 95 kilo, umar 45 saal'],
  ['She is ⟦96⟧ y/o and frail', 'She is 6 y/o, weight 96 kg'],
  ['turned ⟦100⟧ last month', 'turned 100 degrees of flexion'],
  ['a ⟦90⟧ year old lady', 'a 90 day old graft'],
  ['M/⟦93⟧ with stroke', 'M/53 with stroke, NIHSS 9'],
  ['male, ⟦97⟧, lives alone', 'male, 57, MAP 97'],
  ['her mother died at ⟦98⟧', 'her pulse fell at 98'],
  ['Nonagenarian, age ⟦99⟧, with CAP', 'HR 99 with CAP'],
  ['father expired at ⟦95⟧', 'saturation dropped, stayed at 95'],
  ['aged about ⟦96⟧, frail', 'paced at about 96, frail'],
  ['(F, ⟦91⟧) with CAP', '(F, 51) with SpO2 91'],
  ['father, who is ⟦91⟧ & deaf', 'father, whose rate is 91 & regular'],
  ['age told ⟦102⟧, card says ⟦96⟧', 'age told 62, monitor says 96'],
  [
    '⟦Edna Birtwhistle⟧, ⟦93⟧ (birthday today)',
    'SpO2 92 (turns blue when feeding), card says 97 kg',
  ],
]);
