import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { noSuchCase, requireAuthor } from './case-thread.policy.js';

const viewer = { clinicianId: 'me' } as Viewer;
const refusalFor = (owned: { authorId: ClinicianId } | null | undefined): unknown => {
  try {
    requireAuthor(viewer, owned);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('what only its author may change', () => {
  it('is open to its author', () => {
    expect(refusalFor({ authorId: 'me' as ClinicianId })).toBeUndefined();
  });

  it('looks to everybody else as if it were not there', () => {
    const [foreign, missing] = [
      refusalFor({ authorId: 'you' as ClinicianId }),
      refusalFor(undefined),
    ];
    expect(foreign).toMatchObject({ code: 'NOT_FOUND', message: noSuchCase().message });
    expect(missing).toMatchObject({ code: 'NOT_FOUND', message: noSuchCase().message });
  });
});
