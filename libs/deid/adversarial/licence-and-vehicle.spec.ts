import { describeTwins } from './twins.js';

// 45 CFR 164.514(b)(2)(i)(K) and (L): licences, passports, registrations of clinicians, plates.
describeTwins('licences and vehicles', [
  ['DL no ⟦KA05 20110012345⟧', 'DL 2011 mg/dl'],
  ['driving licence ⟦MH-12 20190034761⟧', 'driving not advised for 12 months'],
  ['DL: ⟦DL-0420110149646⟧', 'TLC: 4201, DLC: P60'],
  ['passport ⟦M8812345⟧', 'passport medical, n = 88'],
  ['Passport No. ⟦AA4471928⟧', 'AA 447 score'],
  ['passport ⟦C2209 8814⟧', 'passport not seen'],
  ['MCI reg ⟦45521⟧', 'MCI (mild), 45 to 52'],
  ['KMC Reg. No. ⟦88231⟧', 'KMC for 8 h a day'],
  ['Reg No: ⟦MMC/2009/03/1123⟧', 'reg: sinus, 2009 ESC'],
  ['NMC ⟦2011-04-0098⟧', 'NMC rules 2011'],
  ['GMC ⟦7012345⟧', 'GMC guidance 2013'],
  ['GMC no: ⟦6149872⟧', 'GMC score 6'],
  ['NPI ⟦1457398021⟧', 'NPI 4.5 (moderate)'],
  ['DEA# ⟦BR1234563⟧', 'DEA 12'],
  ['NMC PIN ⟦12A3456E⟧', 'PIN site clean, 12'],
  ['license number ⟦D1234567⟧', 'license for 12 months use'],
  ['gaadi ⟦MP 04 CQ 5567⟧', 'MP 4 of 5'],
  ['ambulance ⟦KA-17-C-6620⟧', 'KA-17 antibody'],
  ['hit by car ⟦DL8CAF5031⟧', 'hit by car at 50 km/h'],
  ['⟦TN09AB1234⟧ scooter', 'TN09 clone'],
  ['⟦22 BH 1234 AA⟧ car', '22 BMI 34'],
  ['plate ⟦7ABC123⟧ on the van', 'plate 7 holes, 3.5 mm'],
  ['car reg ⟦AB12 CDE⟧', 'car T cells CD19'],
  ['VIN ⟦1HGCM82633A004352⟧', 'biopsy: VIN 3 and CIN 2'],
]);
