import fc from 'fast-check';
import { scrubFields } from '../../../libs/deid/index.js';
import { readIndiaNotes } from '../../../test/fixtures/india-notes.js';
import { mayRestore } from './category-groups.js';
import { maskOnDevice } from './device/mask-on-device.js';
import { NOTHING_RECALLED } from './device/recalled.js';
import { createReview, type ReviewServer, type Submission } from './review.js';

const NOTES = readIndiaNotes('india.txt').filter(({ text }) => text.length < 1_500);
/** What the server widens, the author restores anew; that comes to an end. */
const MOST_ROUNDS = 5;
const RISK = { level: 'LOW', score: 0, factors: [] } as const;

/** Device and server with the real scrubber, and nothing between them. */
function realServer(submissions: Submission[]): ReviewServer {
  return {
    async mask(fields) {
      const masked = await maskOnDevice(fields, null, NOTHING_RECALLED);
      return { ok: true, data: { ...masked, by: 'device', receipt: null } };
    },
    async check(fields) {
      return { ok: true, data: { risk: RISK, receipt: 'receipt', fields: scrubFields(fields) } };
    },
    async submit(submission) {
      submissions.push(submission);
      return { ok: true, data: { kind: 'posted', id: '1' } };
    },
  };
}

describe('a review between the device and the server', () => {
  it('ends with what the author restored, and nothing else that the server minds', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...NOTES),
      fc.infiniteStream(fc.boolean()),
      async ({ text }, choices) => {
        const submissions: Submission[] = [];
        const review = createReview(realServer(submissions));
        const wanted: string[] = [];
        const restore = (wants: (words: string) => boolean) => {
          const [field] = review.state.get().fields;
          for (const { start, end, category } of field?.findings ?? []) {
            const words = text.slice(start, end);
            if (!mayRestore(category) || !wants(words)) continue;
            wanted.push(words);
            review.restore(words);
          }
        };
        await review.start([{ name: 'body', text }]);
        restore(() => choices.next().value);
        for (let round = 0; (await review.post()) === null && round < MOST_ROUNDS; round += 1)
          restore((words) => wanted.some((word) => words.includes(word)));

        expect(submissions).toHaveLength(1);
        const { texts, restored } = submissions[0]!;
        const [posted] = scrubFields([{ name: 'body', text: texts['body'] ?? '' }]);
        for (const { start, end } of posted?.findings ?? [])
          expect(restored).toContainEqual(expect.objectContaining({ start, end }));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});
