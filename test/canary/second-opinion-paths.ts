import { randomUUID } from 'node:crypto';
import { preview } from '../factories/posts.js';
import {
  act,
  ANSWER,
  decide,
  message,
  previewWithin,
  request,
  REQUEST,
  requested,
} from '../factories/second-opinions.js';
import type { WritePath } from './write-paths.js';

const FACTS = { specialty: 'dermatology', urgency: 'DAY', language: 'en', careTier: 'PHC' };
const KEEP_PHRASE =
  'mutation($input: KeepPhraseInput!) { keepPhrase(input: $input) { __typename } }';

const everywhere = (text: string) => ({
  question: text,
  background: `${text}\n${text}`,
  done: text,
  tried: text,
});

function requireMoved(outcome: { __typename: string }): void {
  if (outcome.__typename !== 'SecondOpinionMoved') throw new Error(JSON.stringify(outcome));
}

/** Ways in which a second opinion takes a text, masked. */
export const SECOND_OPINION_WRITES: Record<string, WritePath> = {
  'a second opinion from its question to its addendum': async ({ gp, specialist }, text) => {
    const asked = await request(gp, {}, everywhere(text));
    requireMoved(asked);
    const { id } = asked.secondOpinion;
    requireMoved(await act(specialist, 'claimRequest', id));
    requireMoved(await message(specialist, 'askClarification', id, text));
    requireMoved(await message(gp, 'clarifyRequest', id, text));
    const { masked, receipt } = await previewWithin(specialist, id, {
      impression: text,
      recommendationPHC: text,
      changeMyMind: text,
      referIf: text,
      source: text,
    });
    const { recommendationPHC, ...rest } = masked;
    const input = {
      ...rest,
      recommendations: [{ careTier: 'PHC', text: recommendationPHC }],
      confidence: 'LOW',
      secondOpinionId: id,
      receipt,
      idempotencyKey: randomUUID(),
    };
    requireMoved((await specialist.ask(ANSWER, { input })).answerRequest);
    requireMoved(await message(specialist, 'addAddendum', id, text));
    for (const each of [gp, specialist]) requireMoved(await act(each, 'agreeToShare', id));
  },
  redirectRequest: async ({ gp, specialist }, reason) => {
    const id = await requested(gp);
    requireMoved(await act(specialist, 'claimRequest', id));
    const redirection = { secondOpinionId: id, specialty: 'ent', reason };
    requireMoved(await decide(specialist, 'redirectRequest', redirection));
  },
  'keepPhrase and dropPhrase': async ({ specialist }, text) => {
    const { masked, receipt } = await preview(specialist, { body: text });
    const input = { ...masked, receipt, idempotencyKey: randomUUID() };
    const query =
      'mutation($input: KeepPhraseInput!) { keepPhrase(input: $input) { ... on PhraseKept { phrase { id } } } }';
    const { keepPhrase } = await specialist.ask(query, { input });
    await specialist.ask('mutation($id: ID!) { dropPhrase(phraseId: $id) }', {
      id: keepPhrase.phrase.id,
    });
  },
  setInstitution: ({ specialist }, name) =>
    specialist.ask(
      'mutation($input: SetInstitutionInput!) { setInstitution(input: $input) { hasInstitution } }',
      { input: { name } },
    ),
  suggestSpecialties: ({ gp }, text) =>
    gp.ask(
      'query($input: SuggestSpecialtiesInput!) { suggestSpecialties(input: $input) { suggestions { because } } }',
      { input: { question: text, background: text } },
    ),
};

/** Ways in which a second opinion refuses a text. */
export const SECOND_OPINION_REFUSALS: Record<string, WritePath> = {
  'requestSecondOpinion with unmasked text and the receipt of its preview': async (
    { gp },
    text,
  ) => {
    const { receipt } = await preview(gp, everywhere(text));
    const input = { ...FACTS, ...everywhere(text), receipt, idempotencyKey: randomUUID() };
    await gp.send(REQUEST, { input });
  },
  'requestSecondOpinion with the text in every other field': async ({ gp }, text) => {
    const input = { ...everywhere('Fever.'), receipt: text, idempotencyKey: text.slice(0, 100) };
    await gp.send(REQUEST, { input: { ...input, ...FACTS } });
    for (const field of ['specialty', 'suggestedSpecialty', 'language', 'urgency', 'caseThreadId'])
      await gp.send(REQUEST, { input: { ...input, ...FACTS, [field]: text } });
  },
  'second opinions that there are not': async ({ gp }, text) => {
    await gp.send('query($id: ID!) { secondOpinion(id: $id) { id } }', { id: text });
    await gp.send('mutation($id: ID!) { claimRequest(secondOpinionId: $id) { __typename } }', {
      id: text,
    });
    await gp.send(
      'mutation($input: RedirectRequestInput!) { redirectRequest(input: $input) { __typename } }',
      { input: { secondOpinionId: text, specialty: text, reason: text } },
    );
    await gp.send(
      'mutation($input: WriteMessageInput!) { clarifyRequest(input: $input) { __typename } }',
      { input: { secondOpinionId: text, body: text, receipt: text, idempotencyKey: randomUUID() } },
    );
    await gp.send('query($after: String) { mySecondOpinions(after: $after) { totalCount } }', {
      after: text,
    });
  },
  'keepPhrase with unmasked text': async ({ gp }, text) => {
    const { receipt } = await preview(gp, { body: text });
    await gp.send(KEEP_PHRASE, { input: { body: text, receipt, idempotencyKey: randomUUID() } });
  },
  'setAvailability with the text for a time zone': ({ gp }, text) =>
    gp.send(
      'mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { timeZone } }',
      {
        input: { timeZone: text, hours: [], absences: [], holidays: text, weeklyLimit: 1 },
      },
    ),
};
