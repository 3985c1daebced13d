import { organisationWard } from './organisation-ward.js';
import { valuesFound } from './values-found.js';

describe('organisation ward', () => {
  it.each<[string, string[]]>([
    ['man adm from brookside nh w/ sepsis', ['brookside nh']],
    ['works at gorman; employed by the clinic; works at home', ['gorman']],
    ['refill at walgreens, laid off from target', ['walgreens', 'target']],
    ['drives for amazon; the Siemens 3T', ['amazon']],
    ["goes to st brigid's, ST elevation, st depression", ["st brigid's"]],
    ['Lakeside Manor, Ashby Ambulance, Pulmonary Rehab', ['Lakeside Manor', 'Ashby Ambulance']],
    ['Facility: Elmhurst Terrace', ['Elmhurst Terrace']],
    ['at Ysgol Bryn Coed, at the Royal Lancaster', ['Ysgol Bryn Coed', 'Royal Lancaster']],
    ['Ins: Zelmark Direct; Insurance: Medicare; Payer: Self pay', ['Zelmark Direct']],
    ['Ins: Lantus; Insurance: Expired; Policy: Full Code; Carrier: BRCA; Ins Glargine 10 u', []],
    ['via Air Ambulance, via BLS Ambulance', []],
    ['came via Swift Ambulance, then by Air Ambulance', ['Swift Ambulance']],
    ['seen at bedside, followed at clinic, transferred to floor', []],
  ])('%j', (text, values) => {
    expect(valuesFound(organisationWard, text)).toEqual(values);
  });
});
