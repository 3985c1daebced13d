import { scrub } from './index.js';

/** What is masked of a text. */
const removed = (text: string) =>
  scrub(text).findings.map(({ start, end }) => text.slice(start, end));

describe('terms by the words around them', () => {
  it.each([
    'Fractures seen: Garden, Pauwels, Evans, Boyd, Hoffa, Segond.',
    'Homans -, Moses -. Fabere neg; Ely tight.',
    'Mahaim no, Kent no, James no, Lown-Ganong-Levine no.',
    'Crawford II, Rutherford 3, Fontaine III.',
    'Progress to CT if Alvarado > 6.',
    'Discussed Bentall versus Ross in the meeting.',
    'Tests used: Mantel-Haenszel, Kaplan-Meier, Lan-DeMets.',
    'Cholera: Chad 412, Jordan 3, Sudan 1,920.',
    'Hiking in South Dakota and New Mexico; returned from Uganda.',
    "Bite of Russell's viper; Graham Steell murmur; Randall plaque.",
    'Analyser: Abbott m2000, Beckman AU5800.',
    'Depo 12 weekly (Mon, Thurs). Drop-in Mondays, Wednesdays.',
    'Reviewed in the Tues clinic.',
    'No Sister Mary Joseph nodule.',
    'Mechanical mitral (St. Jude, 1999), ICD (St Jude Fortify).',
    'Seen in EP clinic and PD clinic.',
    'Barrett C2M4, Seattle bx taken.',
    'Adv MRI brain, adv AMH and CA125.',
    'TLD started, baby NVP and AZT syrup given as per protocol.',
    'He was moved to Sr. ward and then home.',
  ])('leaves %j', (text) => {
    expect(removed(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Seen by Dr Boyd, Dr Evans and Dr Kelly.', ['Boyd', 'Evans', 'Kelly']],
    ['Adv Suresh Menon phoned about the claim.', ['Suresh Menon']],
    ['Has been drinking a tonic from Father Spiridon of the parish.', ['Spiridon']],
    ['Mrs Crawford came with her son Kent Homans.', ['Crawford', 'Kent Homans']],
    ['Covid calls: Ramesh Gupta neg, Mr Okafor pos.', ['Ramesh Gupta', 'Okafor']],
    ['Thank you, Sukhi Dhillon, for asking me to see Mr Alvarado.', ['Sukhi Dhillon', 'Alvarado']],
    ['Dr Taylor-Greenwood called back.', ['Taylor-Greenwood']],
    ['Spoke to Jordan Mitchell about discharge.', ['Jordan Mitchell']],
    ['Sister Mary Joseph Kuriakose gave the dose.', ['Mary Joseph Kuriakose']],
    ['Admitted to St. Jude for chemo.', ['St. Jude']],
  ])('still masks %j', (text, values) => {
    expect(removed(text)).toEqual(values);
  });
});
