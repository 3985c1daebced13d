import { nameRecords } from './name-records.js';
import { valuesFound } from './values-found.js';

describe('name records', () => {
  it.each<[string, string[]]>([
    ['CV: FOLEY, SWAN, ALINE INTACT\nEGD/colon 6.14.06', []],
    [
      'Suite 4     HARGREAVES, AURELIA\nHSU-MOORE, KATHLEEN W',
      ['HARGREAVES, AURELIA', 'HSU-MOORE, KATHLEEN W'],
    ],
    ['apixaban for AF, CHA2DS2-VASc 4\nDx: NSTEMI, GRACE 141\nRt: CFV, SFV, popliteal', []],
    ['pancreatitis: NPO, RT, Foley, IV RL 2 L', []],
    ['Ordering Provider: Rucker, Della M', ['Rucker, Della M']],
    ['LUNGS, HEART  NORMAL\nChest, Abdomen', []],
    ['RENDERING KELLER, D NPI; re OSBORNE, MARTIN', ['KELLER, D', 'OSBORNE, MARTIN']],
    ['re DIET, DAILY; for CALCIUM, D', []],
    ['Referring: Howard Crane, DO', ['Howard Crane']],
    ['MD: OSCAR FAIRBANKS  05/21/22', ['OSCAR FAIRBANKS']],
    ['NAME: LAST, FIRST  PT: STABLE TODAY', []],
    [
      'Alvin "Buck" Garrity; Guadalupe (Lupe) Ortiz',
      ['Alvin "Buck" Garrity', 'Guadalupe (Lupe) Ortiz'],
    ],
    [
      'a 10Fr Cotton-Leung stent, 10.2 Fr Dawson-Mueller; seen by Thaddeus Okoro-Lane',
      ['Thaddeus Okoro-Lane'],
    ],
    ['Given Mei (Cantonese) Line, the "Murphy" sign', []],
    ['Ortho (Goldfarb), spoke to GI fellow Petrov, renal aware', ['Goldfarb', 'Petrov']],
    ['Ortho (Clinic), neuro (Intact), Cards Consult', []],
    [
      'SW Dawn Tranter, CM Adair will resend; girlfriend Crystal',
      ['Dawn Tranter', 'Adair', 'Crystal'],
    ],
    ['SW Consult, PT Eval, CM Will follow, wife Concerned', []],
    ['her dog, Buddy, and partner, Joan.', ['Buddy', 'Joan']],
    ['husband art, dtrs april and june in', ['art', 'april', 'june']],
    ['husband here, dtrs upset and angry in', []],
    ['Seen by Adaeze Grant-Peters today', ['Adaeze Grant-Peters']],
    ['The Jackson-Pratt drain, Early Mallory-Weiss tear', []],
    ['OFL/kt  11/05/79\nCIM:JT43 D: 02/03/2011', ['OFL/kt', 'CIM:JT43']],
    ['PT/INR pending\nGI/GU: benign\nBP/HR stable', []],
    ['lot W0148 by jm. RBV by TDW @0512', ['jm', 'TDW']],
    ['unit eval by DME. Sent for CX, NEW TIP. NRB by MN.', []],
    ['given by ty. seen by ex. Tech: none', []],
    ['given by po. seen by ED. Tech: none', []],
    ['to follow. CKS RRT; ICU RN aware', ['CKS']],
    ['Nils: hi\nOrla: hello\nNils: any news\nOrla: none', ['Nils', 'Orla', 'Nils', 'Orla']],
    ['Plan: rest\nNeuro: intact\nPlan: home\nNeuro: same', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameRecords, text)).toEqual(values);
  });
});
