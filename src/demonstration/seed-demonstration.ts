import { randomBytes } from 'node:crypto';
import { scrub } from '../../libs/deid/index.js';
import { hashPassword } from '../features/identity/index.js';
import { databaseUrl, type Env } from '../platform/config/env.js';
import { createDataSource, UnitOfWork } from '../platform/database/index.js';
import { Outbox } from '../outbox/index.js';
import { DEMONSTRATION_FIXES, type DemonstrationFix } from './board.js';
import { DEMONSTRATION_ACCOUNTS } from './demonstration-account.js';
import type { DemonstrationRequest } from './demonstration-request.js';
import { DemonstrationRequestsRepository } from './demonstration-requests.repository.js';
import type { DemonstrationThread } from './demonstration-thread.js';
import { DemonstrationRepository } from './demonstration.repository.js';
import { DEMONSTRATION_REQUESTS } from './requests.js';
import { DEMONSTRATION_THREADS } from './threads/index.js';

/**
 * Fills an empty database with accounts, threads, fixes and requests that show what Corridor is. Does nothing
 * where anybody has signed up already, or where `CORRIDOR_DEMO` is 0.
 * Returns the password of the accounts where it was made here.
 */
export async function seedDemonstration(env: Env): Promise<{ newPassword?: string } | undefined> {
  if (env.CORRIDOR_DEMO === '0') return undefined;
  const dataSource = await createDataSource(databaseUrl(env), 2, []).initialize();
  try {
    const repository = new DemonstrationRepository(dataSource);
    if (!(await repository.isEmpty())) return undefined;
    const password = env.CORRIDOR_DEMO_PASSWORD ?? randomBytes(12).toString('base64url');
    const passwordHash = await hashPassword(password);
    const outbox = new Outbox();
    const requests = new DemonstrationRequestsRepository(repository.ids, outbox);
    const now = Date.now();
    await new UnitOfWork(dataSource).run(async (tx) => {
      for (const account of DEMONSTRATION_ACCOUNTS)
        await repository.insertAccount(tx, account, passwordHash);
      for (const thread of DEMONSTRATION_THREADS) {
        const caseThreadId = await repository.insertThread(tx, throughTheGate(thread), now);
        await outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
      }
      for (const fix of DEMONSTRATION_FIXES) {
        await repository.insertFix(tx, throughTheGateAsFix(fix), now);
      }
      for (const request of DEMONSTRATION_REQUESTS) {
        await requests.insert(tx, throughTheGateAsRequest(request), now);
      }
    });
    return env.CORRIDOR_DEMO_PASSWORD ? {} : { newPassword: password };
  } finally {
    await dataSource.destroy();
  }
}

const mask = (text: string) => scrub(text).masked;

/** The demonstration passes the same gate as everybody's posts. */
function throughTheGate(thread: DemonstrationThread): DemonstrationThread {
  return {
    ...thread,
    title: mask(thread.title),
    question: mask(thread.question),
    body: mask(thread.body),
    replies: thread.replies.map((reply) => ({ ...reply, body: mask(reply.body) })),
  };
}

function throughTheGateAsFix(fix: DemonstrationFix): DemonstrationFix {
  return { ...fix, item: mask(fix.item), workaround: mask(fix.workaround) };
}

function throughTheGateAsRequest(request: DemonstrationRequest): DemonstrationRequest {
  const { answer, events, question, background, done, tried } = request;
  return {
    ...request,
    ...{ question: mask(question), background: mask(background) },
    ...{ done: mask(done), tried: mask(tried) },
    events: events.map((event) => ({ ...event, ...(event.body && { body: mask(event.body) }) })),
    ...(answer && {
      answer: {
        ...{ impression: mask(answer.impression), recommendation: mask(answer.recommendation) },
        ...{ changeMyMind: mask(answer.changeMyMind), referIf: mask(answer.referIf) },
        ...{ confidence: answer.confidence, source: mask(answer.source) },
      },
    }),
  };
}
