import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  OpinionSurrogatesQuery,
  PreviewOpinionMutation,
  type Written,
} from '../../graphql/second-opinions.js';
import type { threadOf } from '../../masking/review-server.js';
import { refused } from '../../masking/review-server.js';
import type { ReviewServer, Verdict } from '../../masking/review.js';
import type { Answer } from '../../graphql/ask-server.js';
import { failure } from '../../state/failures.js';

/** The server's look at a text that will join a request. */
export const previewIn =
  (secondOpinionId: string): ReviewServer['check'] =>
  async (fields) => {
    const input = { secondOpinionId, fields: [...fields] };
    const answer = await answerOf(client.get().mutation(PreviewOpinionMutation, { input }));
    return answer.ok ? { ok: true, data: answer.data.previewSecondOpinion } : answer;
  };

/** The numbers that surrogates of the request have, for masking on the device. */
export const surrogatesOf =
  (id: string): ReturnType<typeof threadOf> =>
  async () => {
    const query = client
      .get()
      .query(OpinionSurrogatesQuery, { id }, { requestPolicy: 'network-only' });
    const answer = await answerOf(query);
    if (!answer.ok) return answer;
    const inUse = answer.data.secondOpinion?.surrogatesInUse;
    return inUse ? { ok: true, data: { id, inUse } } : { ok: false, failure: failure('NOT_FOUND') };
  };

/** What became of a text. What stands now is said in the server's words; the text stays. */
export function verdictOf(written: Written, id: string): Answer<Verdict> {
  switch (written.__typename) {
    case 'SecondOpinionMoved':
      return { ok: true, data: { kind: 'posted', id: written.secondOpinion?.id ?? id } };
    case 'NotPossibleNow':
    case 'AlreadyClaimed':
      return { ok: false, failure: { code: 'CONFLICT', message: written.message } };
    case 'StillIdentifying':
    case 'ReceiptRejected':
      return { ok: true, data: refused(written) };
  }
}
