import { describeTwins } from './twins.js';

// 45 CFR 164.514(b)(2)(i)(I): ABHA, PM-JAY, insurance and claim numbers.
describeTwins('health plan numbers', [
  ['ABHA ⟦91-1234-5678-9012⟧', 'ABHA not linked'],
  ['abha id ⟦91123456789012⟧', 'abha id awaited'],
  ['ABHA address ⟦kamla.1962@abdm⟧', 'ABHA address pending'],
  ['PHR: ⟦ravi99@sbx⟧', 'PHR: 12 @ rest'],
  ['health id ⟦14-2233-4455-6677⟧', 'health status 14-22'],
  ['PMJAY ID ⟦PKA7H2Q0L⟧', 'PMJAY package MC011A'],
  ['Ayushman card ⟦P8K2L44QX⟧', 'Ayushman Bharat covers 5 lakh'],
  ['CGHS ben id ⟦4471902⟧', 'CGHS rate 4471 rupees'],
  ['ECHS card ⟦CH 00000 221180⟧', 'ECHS empanelled'],
  ['ESIC IP no ⟦3100447712⟧', 'ESIC limit 21000'],
  ['policy no. ⟦P/181100/01/2023/004512⟧', 'policy: screen at 45'],
  ['claim # ⟦CLM-2023-88761⟧', 'claim: 20% reduction'],
  ['Insurance ID: ⟦BB-987654⟧', 'Insurance: self-pay, 98 days'],
  ['member ID ⟦W2284 55 901⟧', 'member of a family of 5'],
  ['TPA ref ⟦MDI5-0093321⟧', 'TPA 40 mg bolus'],
  ['group number ⟦GRP-40771⟧', 'group number 3 of 4'],
  ['Medicare number ⟦1EG4-TE5-MK73⟧', 'Medicare covers 80%'],
  ['preauth ⟦AL/22/118843⟧', 'preauth of 22000 approved'],
]);
