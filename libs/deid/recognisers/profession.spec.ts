import { profession } from './profession.js';
import { valuesFound } from './values-found.js';

describe('profession', () => {
  it.each<[string, string[]]>([
    ['a retired judge of note', ['retired judge']],
    ['the Mayor of the town', ['Mayor']],
    ['a national level swimmer, gold medallist', ['national level swimmer, gold medallist']],
    ['husband of the sitting MLA', ['sitting MLA']],
    ['a leading Bhojpuri actress', ['leading Bhojpuri actress']],
    ['a retired general was seen', ['retired general']],
    ['under a general anesthetic, a general physician, general condition fair', []],
    ['67M, mayor of Tolverne, with gout', ['mayor of Tolverne']],
    ['She is the first woman bishop of Oddington.', ['first woman bishop of Oddington']],
    ['the oldest potter in the district has a tremor', ['oldest potter in the district']],
    ['Father: stationmaster of Halt Kund, the highest', ['stationmaster of Halt Kund']],
    ['sent by the retired coxswain of the Portwen boat', ['retired coxswain of the Portwen boat']],
    [
      'an activist who exposed the sand scam at Rampura',
      ['activist who exposed the sand scam at Rampura'],
    ],
    ['Padma Shri awardee for the sarod, 71', ['Padma Shri awardee for the sarod']],
    ['bronze-winning Olympic boxer, wrist pain', ['bronze-winning Olympic boxer']],
    ['He won a Grammy in 2009 and is hoarse', ['won a Grammy in 2009']],
    ['She sang the anthem at the Derby final.', ['sang the anthem at the Derby final']],
    ['holds the Irish record for shot put', ['holds the Irish record for shot put']],
    ['was the face of the Drive Slow campaign', ['face of the Drive Slow campaign']],
    [
      'the boy who was found alive in the Bhuj rubble',
      ['boy who was found alive in the Bhuj rubble'],
    ],
    ['lone survivor of the Tarn ferry', ['lone survivor of the Tarn ferry']],
    [
      'first time mother, only child, oldest of four; first responder there; last person seen on Friday',
      [],
    ],
    ['Scored 24/30 on the Montreal Cognitive Assessment; last saw her GP for BP in Leeds', []],
    ['director of Public Health, cardinal ligament, LMA general for Knee scope, DJ in Situ', []],
    ['sister who survived Breast cancer; in the face of a screening campaign; pus', []],
    ['his bishop visited, only woman in the panchayat', ['bishop', 'only woman in the panchayat']],
    ['woman from Leeds who was on the BBC news', ['woman from Leeds who was on the BBC news']],
    ['leader of the ward round, chief of surgery, survivor of childhood leukaemia', []],
    ['presented to Dr Rao at Apollo, who operated; she won the battle with nappies', []],
    ['the verger of Tidwell Minster, captain on call at Leeds', ['verger of Tidwell Minster']],
    ['oldest wrestler on Gull Island', ['oldest wrestler on Gull Island']],
    ['our collector and ex-sarpanch', ['collector', 'ex-sarpanch']],
    ['a farmer, a teacher, a bus driver, first man to reach; amla', []],
  ])('%j', (text, values) => {
    expect(valuesFound(profession, text)).toEqual(values);
  });
});
