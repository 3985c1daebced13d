import type { ClinicianId, SessionId } from '../../../libs/kernel/index.js';
import type { Viewer } from './viewer.js';
import { requireDuty, requireSignedIn, requireVerified } from './viewer.policy.js';

const viewer = (over: Partial<Viewer> = {}): Viewer => ({
  clinicianId: 'c' as ClinicianId,
  sessionId: 's' as SessionId,
  role: 'NURSE',
  duties: [],
  verification: 'VERIFIED',
  ...over,
});

const outcomeOf = (policy: (viewer: Viewer | null) => void, who: Viewer | null): string => {
  try {
    policy(who);
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe.each<[string, Viewer | null, string, string, string]>([
  ['nobody', null, 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
  [
    'an unconfirmed address',
    viewer({ verification: 'EMAIL_UNCONFIRMED' }),
    'allowed',
    'NOT_VERIFIED',
    'NOT_VERIFIED',
  ],
  ['who waits', viewer({ verification: 'PENDING' }), 'allowed', 'NOT_VERIFIED', 'NOT_VERIFIED'],
  [
    'who was refused, whatever the duties',
    viewer({ verification: 'REFUSED', duties: ['ADMINISTRATOR'] }),
    'allowed',
    'NOT_VERIFIED',
    'NOT_VERIFIED',
  ],
  ['a verified clinician', viewer(), 'allowed', 'allowed', 'NOT_FOUND'],
  ['a moderator', viewer({ duties: ['MODERATOR', 'LISTENER'] }), 'allowed', 'allowed', 'NOT_FOUND'],
  ['an administrator', viewer({ duties: ['ADMINISTRATOR'] }), 'allowed', 'allowed', 'allowed'],
])('to %s', (_, who, signedIn, verified, administrator) => {
  it('says who may come in', () => {
    expect(outcomeOf((given) => requireSignedIn(given), who)).toBe(signedIn);
    expect(outcomeOf((given) => requireVerified(given), who)).toBe(verified);
    expect(outcomeOf((given) => requireDuty(given, 'ADMINISTRATOR'), who)).toBe(administrator);
  });
});
