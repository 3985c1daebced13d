import type { CaseThreadId, ClinicianId } from '../../libs/kernel/index.js';
import { type OutboxEvent, type OutboxEventType, subjectOf } from './outbox-event.js';

/** One of each; the compiler asks for a new one here. */
const EVENTS: { readonly [Type in OutboxEventType]: Extract<OutboxEvent, { type: Type }> } = {
  'case-thread-changed': { type: 'case-thread-changed', caseThreadId: 'thread' as CaseThreadId },
  'email-confirmation-requested': {
    type: 'email-confirmation-requested',
    clinicianId: 'clinician' as ClinicianId,
  },
  'verification-decided': { type: 'verification-decided', clinicianId: 'clinician' as ClinicianId },
};

describe('an outbox event', () => {
  it.each(Object.values(EVENTS))(
    '$type is about the one id that it holds, and holds nothing else',
    (event) => {
      const { type, ...ids } = event;
      expect(EVENTS[type]).toBe(event);
      expect(Object.values(ids)).toEqual([subjectOf(event)]);
    },
  );
});
