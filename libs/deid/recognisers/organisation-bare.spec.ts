import { organisationBare } from './organisation-bare.js';
import { valuesFound } from './values-found.js';

describe('organisation bare', () => {
  it.each<[string, string[]]>([
    [
      'accepted by BIDMC, RNSH bed; UCSF criteria, UPMC score, Dr Rao (UPMC 29145)',
      ['BIDMC', 'RNSH'],
    ],
    [
      'back at the Western next week, copy to the Austin. In the Royal in June',
      ['Western', 'Austin', 'Royal'],
    ],
    ['in the Western districts, at the General meeting, under the Northern sky', []],
    [
      "PDA at Boston Children's by Lee; d/w ECMO Dayton Children's",
      ["Boston Children's", "Dayton Children's"],
    ],
    [
      "She works at Loga's, seen at Vincent's. Works at mum's; Use Children's Motrin",
      ["Loga's", "Vincent's"],
    ],
    ['arrived from North Haven ED; in by Mercy Folsom ER', ['North Haven', 'Mercy Folsom']],
    ['arrived from home, sent from Clinic, from Internal Medicine ED', []],
    ['screened by Youngdale, home with Bayhill', ['Youngdale', 'Bayhill']],
    ['transferred to Medicine, seen by Cardiology, back to Baseline', []],
    ["TX'D FROM ANNA HOLLIS W/ PANCREATITIS", ['ANNA HOLLIS']],
    ['TRANSFERRED TO FLOOR IN AM, ADMITTED TO MICU.', []],
    ['drives truck for Old Prairie, retired from Otterbein', ['Old Prairie', 'Otterbein']],
    ['employer: Harrow Timber. SNF resident at Birch Acres', ['Harrow Timber', 'Birch Acres']],
    ['employer aware, NH resident Confused', []],
    ['works at Home, retired from Nursing', []],
    ['when Harlan Coal laid him off', ['Harlan Coal']],
    ['when He let go, after Surgery closed', []],
    ['declined transfer to WVHC. murmur at LUSB.', ['WVHC']],
    ['SRWH Endocrine Unit\nMICU Medicine note\nTRAUMA Surgery', ['SRWH']],
    ['471829305\nCRQ\n20417733\nseen', ['CRQ']],
    ['ETA by AirEvac 22, Medic 57. Med 5 mg, Truck 2', ['AirEvac 22', 'Medic 57']],
    ['brought by Harwich PD and Ashby Fire', ['Harwich PD', 'Ashby Fire']],
    ['sent to JLNMCH; guard in Bharat Forge. ref MCH', ['JLNMCH', 'Bharat Forge']],
    ['called the PD and Fire. By Police', []],
    ['works at the Marlow Public Library', ['Marlow Public Library']],
    ['in her Library, the Elementary', []],
    ['bloods via Tarrant surgery; after surgery', ['Tarrant surgery']],
  ])('%j', (text, values) => {
    expect(valuesFound(organisationBare, text)).toEqual(values);
  });
});
