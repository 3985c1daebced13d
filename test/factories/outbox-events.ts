import type pg from 'pg';
import type {
  CaseThreadId,
  ClinicianId,
  NotificationId,
  SecondOpinionId,
} from '../../libs/kernel/index.js';
import type { OutboxEvent, OutboxEventType, OutboxHandlers } from '../../src/outbox/index.js';

/** One of each; the compiler asks for a new one here. */
export const ONE_OF_EACH: {
  readonly [Type in OutboxEventType]: Extract<OutboxEvent, { type: Type }>;
} = {
  'case-thread-changed': {
    type: 'case-thread-changed',
    caseThreadId: '019a0000-0000-7000-8000-000000000001' as CaseThreadId,
  },
  'email-confirmation-requested': {
    type: 'email-confirmation-requested',
    clinicianId: '019a0000-0000-7000-8000-000000000002' as ClinicianId,
  },
  'verification-decided': {
    type: 'verification-decided',
    clinicianId: '019a0000-0000-7000-8000-000000000002' as ClinicianId,
  },
  'clinician-notified': {
    type: 'clinician-notified',
    notificationId: '019a0000-0000-7000-8000-000000000003' as NotificationId,
    recipientId: '019a0000-0000-7000-8000-000000000002' as ClinicianId,
    kind: 'SAVED_SEARCH_MATCHED',
    subjectId: '019a0000-0000-7000-8000-000000000004',
    partId: '019a0000-0000-7000-8000-000000000001',
    delivery: 'DIGEST',
  },
  'notification-digest-due': {
    type: 'notification-digest-due',
    clinicianId: '019a0000-0000-7000-8000-000000000002' as ClinicianId,
  },
  'notification-expiry-due': { type: 'notification-expiry-due', day: '2026-01-31' },
  'second-opinion-due': {
    type: 'second-opinion-due',
    secondOpinionId: '019a0000-0000-7000-8000-000000000003' as SecondOpinionId,
  },
  'trend-release-due': { type: 'trend-release-due', day: '2026-01-31' },
  'opinion-numbers-due': { type: 'opinion-numbers-due', day: '2026-01-31' },
  'index-reconciliation-due': { type: 'index-reconciliation-due', day: '2026-01-31' },
};

/** Hands every event to one handler. */
export function handlersOf(handler: (event: OutboxEvent) => Promise<void>): OutboxHandlers {
  return Object.fromEntries(
    Object.keys(ONE_OF_EACH).map((type) => [type, handler]),
  ) as unknown as OutboxHandlers;
}

/** Lets the worker do at once what falls due once a day; resolves when it is done. */
export async function releaseDue(
  database: pg.Pool,
  type: 'trend-release-due' | 'opinion-numbers-due',
): Promise<void> {
  await database.query(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now())
     from graphile_worker.jobs where task_identifier = $1`,
    [type],
  );
  for (;;) {
    const { rows } = await database.query<{ left: number }>(
      `select count(*)::integer as left from graphile_worker.jobs
       where task_identifier = $1 and run_at <= now()`,
      [type],
    );
    if (rows[0]?.left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
