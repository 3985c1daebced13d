import { hashInstitution, normaliseInstitution } from './institution.js';

describe('an institution', () => {
  it.each([
    ['District Hospital, Sitapur', 'sitapur district  hospital'],
    ['Govt. Medical College & Hospital', 'Government Medical Coll Hospital'],
    ['The Institute of Mental Health', 'INSTITUTE FOR MENTAL HEALTH'],
    ['ＡＩＩＭＳ Delhi', 'AIIMS (Delhi)'],
    ['जिला अस्पताल, सीतापुर', 'सीतापुर जिला अस्पताल'],
  ])('%s is the same as %s', (one, other) => {
    expect(normaliseInstitution(one)).toBe(normaliseInstitution(other));
    expect(hashInstitution('secret', one)).toEqual(hashInstitution('secret', other));
  });

  it('is another in another town, and another under another secret', () => {
    const name = 'District Hospital Sitapur';
    expect(hashInstitution('secret', name)).not.toEqual(
      hashInstitution('secret', 'District Hospital Hardoi'),
    );
    expect(hashInstitution('secret', name)).not.toEqual(hashInstitution('other', name));
  });
});
