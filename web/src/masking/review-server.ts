import { answerOf, type Answer } from '../graphql/ask-server.js';
import { client } from '../graphql/client.js';
import {
  PreviewMaskingMutation,
  SurrogatesInUseQuery,
  type OpenCaseMutation,
  type ReplyToCaseMutation,
} from '../graphql/masking.js';
import type { ResultOf } from '../graphql/graphql.js';
import { memoryOf } from '../state/device-memory.js';
import { failure } from '../state/failures.js';
import { viewerId } from '../state/session.js';
import { deviceMasks, deviceState, maskHere, rememberHere } from './device/device.js';
import type { Allotted, ThreadOnDevice } from './device/protocol.js';
import type { DraftField } from './masked-field.js';
import type { Preview, ReviewServer, Verdict } from './review.js';

/** Within a thread, the same person keeps the surrogate that the thread gave them. */
export const previewOn =
  (caseThreadId: string | null) =>
  async (fields: readonly DraftField[]): Promise<Answer<Preview>> => {
    const input = { caseThreadId, fields: [...fields] };
    const answer = await answerOf(client.get().mutation(PreviewMaskingMutation, { input }));
    return answer.ok ? { ok: true, data: answer.data.previewMasking } : answer;
  };

type FindThread = () => Promise<Answer<ThreadOnDevice | null>>;

/** A case that is being opened has no thread yet. */
export const noThread: FindThread = () => Promise.resolve({ ok: true, data: null });

export const threadOf =
  (caseThreadId: string): FindThread =>
  async () => {
    const variables = { caseThreadId };
    const query = client.get().query(SurrogatesInUseQuery, variables, {
      requestPolicy: 'network-only',
    });
    const answer = await answerOf(query);
    if (!answer.ok) return answer;
    return { ok: true, data: { id: caseThreadId, inUse: answer.data.surrogatesInUse } };
  };

/**
 * Masks on the device. Only where that cannot run does the raw text go to the server; a lost
 * connection is no such reason.
 */
export const maskOn =
  (preview: ReviewServer['check'], findThread: FindThread): ReviewServer['mask'] =>
  async (fields) => {
    if (await deviceMasks()) {
      const viewer = viewerId();
      if (viewer === null) return { ok: false, failure: failure('UNAUTHENTICATED') };
      const thread = await findThread();
      if (!thread.ok) return thread;
      const masked = await maskHere({ fields, thread: thread.data, memory: memoryOf(viewer) });
      if (masked) return { ok: true, data: { ...masked, by: 'device', receipt: null } };
    }
    const state = deviceState.get();
    // Signed out while it masked: nothing is sent.
    if (state.status !== 'off') return { ok: false, failure: failure('MASKING_UNAVAILABLE') };
    const answer = await preview(fields);
    if (!answer.ok) return answer;
    return { ok: true, data: { ...answer.data, by: state.why, allotted: null } };
  };

/** After a post, the next text of its author in the thread goes on with its surrogates. */
export async function rememberPosted(threadId: string, allotted: Allotted | null): Promise<void> {
  const viewer = viewerId();
  if (!allotted || viewer === null) return;
  await rememberHere({ threadId, allotted, memory: memoryOf(viewer) });
}

type PostResult =
  | ResultOf<typeof OpenCaseMutation>['openCase']
  | ResultOf<typeof ReplyToCaseMutation>['replyToCase'];

type Refusal = Extract<PostResult, { __typename: 'StillIdentifying' | 'ReceiptRejected' }>;

export const refused = (refusal: Refusal): Verdict =>
  refusal.__typename === 'StillIdentifying'
    ? { kind: 'still-identifying', fields: refusal.fields }
    : { kind: 'receipt-rejected', reason: refusal.reason };

export function toVerdict(result: PostResult): Verdict {
  switch (result.__typename) {
    case 'CaseOpened':
      return { kind: 'posted', id: result.caseThread.id };
    case 'ReplyPosted':
      return { kind: 'posted', id: result.reply.id };
    case 'StillIdentifying':
    case 'ReceiptRejected':
      return refused(result);
  }
}
