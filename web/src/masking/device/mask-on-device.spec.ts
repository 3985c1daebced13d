import { InMemoryLedger, scrubFields } from '../../../../libs/deid/index.js';
import { maskOnDevice } from './mask-on-device.js';
import { NONE_IN_USE } from './numbering.js';
import type { Allotted, ThreadOnDevice } from './protocol.js';
import { NOTHING_RECALLED, type Recalled } from './recalled.js';

const body = (text: string) => [{ name: 'body', text }];
const CASE = body(
  'Pt Harbhajan Tejpal, 54 M, seen on 14/03/2024 by Dr Sunita Rao, again 20/03/2024.',
);
const MIXED = [{ name: 'title', text: 'Rash in Mr Tejpal' }, ...CASE];

const thread = (inUse: Partial<ThreadOnDevice['inUse']>): ThreadOnDevice => ({
  id: 'thread',
  inUse: { ...NONE_IN_USE, ...inUse },
});

const recalling = ({ people, dayZero }: Allotted): Recalled => ({
  dayZero,
  numberOf: async ({ kind, identity }) =>
    people.find((known) => known.kind === kind && known.identity === identity)?.number,
});

const bodyOf = ({ fields }: Awaited<ReturnType<typeof maskOnDevice>>) =>
  fields.at(-1)?.masked ?? '';

describe('masking on the device', () => {
  it('masks a case as the scrubber does, to the letter', async () => {
    const { fields } = await maskOnDevice(MIXED, null, NOTHING_RECALLED);
    expect(fields).toEqual(scrubFields(MIXED, { ledger: new InMemoryLedger() }));
  });

  it('begins after the numbers of a thread, and counts no days from a day 0 of its own', async () => {
    const inUse = { patient: 3, clinician: 1, days: true };
    const masked = bodyOf(await maskOnDevice(CASE, thread(inUse), NOTHING_RECALLED));
    expect(masked).toMatch(/\[Patient 4\].*\[Date\].*\[Clinician 2\].*\[Date\]/);
  });

  it('gives the same person the same number, and days from the same day 0, in a later text', async () => {
    const { allotted } = await maskOnDevice(CASE, null, NOTHING_RECALLED);
    const inUse = { patient: 5, clinician: 5, days: true };
    const reply = body('Dr Meena Iyer saw Pt Harbhajan Tejpal on 24/03/2024.');
    const masked = bodyOf(await maskOnDevice(reply, thread(inUse), recalling(allotted)));
    expect(masked).toBe('Dr [Clinician 6] saw Pt [Patient 1] on [Day 10].');
  });

  it('counts days for the author of the thread alone', async () => {
    const inUse = { viewerCountsDays: false };
    const masked = bodyOf(await maskOnDevice(CASE, thread(inUse), NOTHING_RECALLED));
    expect(masked).not.toContain('[Day');
  });

  it('leaves the numbers alone that stand in the text already', async () => {
    const quoted = body(
      '[Patient 1] of [Day 3] is better. Pt Harbhajan Tejpal came on 14/03/2024.',
    );
    const masked = bodyOf(await maskOnDevice(quoted, null, NOTHING_RECALLED));
    expect(masked).toContain('[Patient 1] of [Day 3] is better.');
    expect(masked).toContain('[Patient 2] came on [Date].');
  });
});
