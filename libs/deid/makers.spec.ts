import { scrub } from './index.js';

describe('who makes a thing', () => {
  it.each([
    'Tested on Roche e411 and Abbott Architect, MR on Philips Ingenia.',
    'Given Lilly Humalog and Abbott Thyronorm; dialysis with Baxter Homechoice.',
    'Strips of Dr Morepen, as Dr Google said.',
    'EF 20%, with a St. Jude CRT-D placed in 2012.',
  ])('is nobody: %j', (text) => {
    expect(scrub(text).masked).toBe(text);
  });

  it.each([
    ['Mr Roche came with Mrs Abbott.', 'Mr [Person 1] came with Mrs [Person 2].'],
    ['Seen at St. Jude today.', 'Seen at [Hospital] today.'],
    ['Seen by Dr Baxter today.', 'Seen by Dr [Clinician 1] today.'],
    ['Her son Philips Mathew called.', 'Her son [Relative 1] called.'],
    ['Pt Lilly Ngata, 34, has asthma.', 'Pt [Patient 1], 34, has asthma.'],
  ])('is somebody where a person is told of: %j', (text, masked) => {
    expect(scrub(text).masked).toBe(masked);
  });
});
