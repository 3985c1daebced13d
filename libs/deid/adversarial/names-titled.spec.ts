import { type Case, leaksOf, maskedIn } from './leaks.js';

/** Names that a title, a label, a relation, an honorific or an initial gives away. */
const CASES: readonly Case[] = [
  ['Seen by Dr. Oyelaran this morning.', ['Oyelaran'], 'Seen by the doctor on call this morning.'],
  ['dr oyelaran aware, no new orders', ['oyelaran'], 'dr aware, no new orders'],
  [
    'DR. OYELARAN NOTIFIED OF CRITICAL POTASSIUM.',
    ['OYELARAN'],
    'DR. NOTIFIED OF CRITICAL POTASSIUM.',
  ],
  ['Mr. Quillfeather denies chest pain.', ['Quillfeather'], 'Mr. denies chest pain.'],
  [
    'Mrs Zdunkiewicz-Hale was reviewed on the ward round.',
    ['Zdunkiewicz-Hale'],
    'She was reviewed on the ward round.',
  ],
  [
    'Ms. Tran-Nguyen tolerated the procedure well.',
    ['Tran-Nguyen'],
    'The patient tolerated the procedure well.',
  ],
  ['Prof. Grzelak agrees with the plan.', ['Grzelak'], 'The professor agrees with the plan.'],
  [
    'Smt. Vasundhara Bai presented with dysphagia.',
    ['Vasundhara Bai'],
    'The lady presented with dysphagia.',
  ],
  ['Shri Dhondiba Kale, farmer by occupation.', ['Dhondiba Kale'], 'Farmer by occupation, smoker.'],
  ['Md. Shafiqul came with loose motions.', ['Shafiqul'], 'MD came with loose motions report.'],
  ['Mst. Rukhsana, G3P2, came in labour.', ['Rukhsana'], 'G3P2, came in labour.'],
  [
    'Late Shri Balwant Rathod had similar illness.',
    ['Balwant Rathod'],
    'Late decelerations on the trace.',
  ],
  ['Capt. Drummond requests a fitness certificate.', ['Drummond'], 'Cap. Doxycycline for fitness.'],
  ['Sr. Philomena informed the resident.', ['Philomena'], 'Sr. Creatinine informed to resident.'],
  ['S/N Reshma gave the injection at night.', ['Reshma'], 'S/N gave the injection at night.'],
  [
    'S/o Dattatray Gaikwad, brought by police.',
    ['Dattatray Gaikwad'],
    'S/o pneumonia on film, brought forward.',
  ],
  ['W/o Gurnam, G2P1, antenatal visit.', ['Gurnam'], 'W/o contrast, G2P1, antenatal MRI.'],
  ['B/o Parveen, day 2, icteric to thighs.', ['Parveen'], 'B/o PPROM, day 2, icteric to thighs.'],
  [
    'D/O RAJESHWARI, 4 MONTHS, NOT FEEDING.',
    ['RAJESHWARI'],
    'D/O ADMISSION, 4 MONTHS, NOT FEEDING.',
  ],
  ['C/o Nanjundappa, attender, 9 am.', ['Nanjundappa'], 'C/o palpitations, sweating, 9 am.'],
  [
    'baby of Lakshmiamma shifted to warmer',
    ['Lakshmiamma'],
    'baby of diabetic mother shifted to warmer',
  ],
  ['Ramlal ji ko bukhar hai', ['Ramlal'], 'Doctor ji ko bataya hai'],
  ['Venkateswarlu garu ki sugar ekkuva undi', ['Venkateswarlu'], 'Sir garu ki sugar ekkuva undi'],
  ['Kantaben came for follow up of BP.', ['Kantaben'], 'Gabapentin started, follow up of BP.'],
  ['Maniammal has pedal oedema.', ['Maniammal'], 'Mammal bite, has pedal oedema.'],
  ['Gulabrao bhai bole pet dard hai', ['Gulabrao'], 'Uske bhai bole pet dard hai'],
  [
    'K. T. Balasubramaniam underwent CABG.',
    ['K. T. Balasubramaniam'],
    'T. Bil 3.4, underwent ERCP.',
  ],
  ['Selvam.R reviewed the smear.', ['Selvam.R'], 'Reviewed the smear.Repeat tomorrow.'],
  ['Asst. Surgeon: Nwosu', ['Nwosu'], 'Asst. Surgeon: none'],
  ['Anaesthetist: Dr P. Shivkumar', ['P. Shivkumar'], 'Anaesthetist: not required'],
  [
    'Name : BHAGWATI PRASAD  Age/Sex : 55 Y/M',
    ['BHAGWATI PRASAD'],
    'Name :            Age/Sex : 55 Y/M',
  ],
  ['Patient Name : MRS. KALAVATI YADAV', ['KALAVATI YADAV'], 'Patient Name : MRS.'],
  ['Ref. By : DR. A.N. CHATURVEDI', ['A.N. CHATURVEDI'], 'Ref. By : SELF'],
  ['Father: Tukaram, labourer', ['Tukaram'], 'Father: diabetic, labourer'],
  [
    'HO Fitzwilliam paged about low urine output.',
    ['Fitzwilliam'],
    'HO paged about low urine output.',
  ],
  [
    'RN Kowalczyk at bedside for line placement.',
    ['Kowalczyk'],
    'RN at bedside for line placement.',
  ],
  ['NP Delacroix updated with labs.', ['Delacroix'], 'NP updated with labs.'],
  ['PA-C Rosenthal closed the wound.', ['Rosenthal'], 'PA and lateral films of the wound.'],
  [
    'Sister Agnes Mutua removed the sutures.',
    ['Agnes Mutua'],
    'Sister removed the dressing; sister has asthma.',
  ],
  ['the surgeon, Mr Abernathy, will review', ['Abernathy'], 'the surgeon, on call, will review'],
  [
    'wife present. Dtr Ludmilla to call. Later dtr called.',
    ['Ludmilla'],
    'Dtr to call. Later dtr called.',
  ],
  ['Mr Self, 67M, with Godson Paul', ['Self', 'Godson Paul'], 'Mr in line 2, self reported'],
  ['her cousin Fr Aloysius drives', ['Aloysius'], 'her cousin, 14 Fr catheter'],
  ['friend named "Diesel" rang twice', ['Diesel'], 'a lesion called "coin" seen twice'],
];

describe('names beside a title, label, relation or initial', () => {
  it.each(CASES)('hides %j', (text, secrets) => {
    expect(leaksOf(text, secrets)).toEqual([]);
  });
  it.each(CASES)('%j has a twin that stays', (_text, _secrets, twin) => {
    expect(maskedIn(twin)).toEqual([]);
  });
});
