import { answerOf } from '../graphql/ask-server.js';
import { client } from '../graphql/client.js';
import {
  PreviewMaskingMutation,
  type OpenCaseMutation,
  type ReplyToCaseMutation,
} from '../graphql/masking.js';
import type { ResultOf } from '../graphql/graphql.js';
import type { ReviewServer, Verdict } from './review.js';

/** Within a thread, the same person keeps the surrogate that the thread gave them. */
export const previewOn =
  (caseThreadId: string | null): ReviewServer['preview'] =>
  async (fields) => {
    const input = { caseThreadId, fields: [...fields] };
    const answer = await answerOf(client.get().mutation(PreviewMaskingMutation, { input }));
    return answer.ok ? { ok: true, data: answer.data.previewMasking } : answer;
  };

type PostResult =
  | ResultOf<typeof OpenCaseMutation>['openCase']
  | ResultOf<typeof ReplyToCaseMutation>['replyToCase'];

export function toVerdict(result: PostResult): Verdict {
  switch (result.__typename) {
    case 'CaseOpened':
      return { kind: 'posted', id: result.caseThread.id };
    case 'ReplyPosted':
      return { kind: 'posted', id: result.reply.id };
    case 'StillIdentifying':
      return { kind: 'still-identifying', fields: result.fields };
    case 'ReceiptRejected':
      return { kind: 'receipt-rejected', reason: result.reason };
  }
}
