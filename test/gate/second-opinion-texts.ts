import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from '../app/graphql-client.js';
import type { TestApp } from '../app/test-app.js';
import { signedIn } from '../factories/clinicians.js';
import { preview } from '../factories/posts.js';
import {
  act,
  ANSWER,
  decide,
  previewWithin,
  read,
  REQUEST,
  requested,
  TEXTS,
  WRITTEN,
} from '../factories/second-opinions.js';
import type { Classification } from './classification.js';

const KEY = { notFreeText: 'a key; only its hash is stored' };
const RECEIPT = { notFreeText: 'signed by the server; never stored' };
const SLUG = { notFreeText: 'a slug of the taxonomy' };
const CURSOR = { notFreeText: 'a cursor' };

const ANSWER_TEXTS = {
  impression: 'Eczema is likely.',
  recommendationPHC: 'An emollient twice daily.',
  changeMyMind: 'Fever.',
  referIf: 'It spreads.',
  source: 'Experience.',
};

/** Every text of a second opinion, submitted unmasked with a receipt of its own preview. */
export function secondOpinionTexts(
  app: () => TestApp,
  gp: () => GraphqlClient,
): Record<string, Classification> {
  const claimed = async () => {
    const specialist = await signedIn(app(), { role: 'SPECIALIST', specialties: ['dermatology'] });
    const coordinator = await signedIn(app(), { duties: ['COORDINATOR'] });
    const id = await requested(gp());
    const clinicianId = specialist.clinician.id;
    const { offeredTo } = await read(gp(), id);
    if (offeredTo?.id !== clinicianId)
      await decide(coordinator, 'assignRequest', { secondOpinionId: id, clinicianId });
    await act(specialist, 'claimRequest', id);
    return { specialist, id };
  };
  const requesting = (field: keyof typeof TEXTS) => ({
    gated: async (text: string) => {
      const raw = { ...TEXTS, [field]: text };
      const { receipt } = await preview(gp(), raw);
      const input = {
        ...raw,
        receipt,
        specialty: 'dermatology',
        urgency: 'DAY',
        language: 'en',
        careTier: 'PHC',
        idempotencyKey: randomUUID(),
      };
      return JSON.stringify(await gp().send(REQUEST, { input }));
    },
  });
  const answering = (field: keyof typeof ANSWER_TEXTS) => ({
    gated: async (text: string) => {
      const { specialist, id } = await claimed();
      const raw = { ...ANSWER_TEXTS, [field]: text };
      const { receipt } = await previewWithin(specialist, id, raw);
      const { recommendationPHC, ...rest } = raw;
      const input = {
        ...rest,
        recommendations: [{ careTier: 'PHC', text: recommendationPHC }],
        confidence: 'LOW',
        secondOpinionId: id,
        receipt,
        idempotencyKey: randomUUID(),
      };
      return JSON.stringify(await specialist.send(ANSWER, { input }));
    },
  });
  const writing = (mutation: string) => async (body: string) => {
    const { specialist, id } = await claimed();
    const { receipt } = await previewWithin(specialist, id, { body });
    const input = { secondOpinionId: id, body, receipt, idempotencyKey: randomUUID() };
    const query = `mutation($input: WriteMessageInput!) { ${mutation}(input: $input) { ${WRITTEN} } }`;
    return JSON.stringify(await specialist.send(query, { input }));
  };

  const suggesting = (field: string) => ({
    gated: async (text: string) => {
      const query =
        'query($input: SuggestSpecialtiesInput!) { suggestSpecialties(input: $input) { suggestions { because } } }';
      return JSON.stringify(await gp().send(query, { input: { [field]: `${text}, itchy ring` } }));
    },
  });

  return {
    'RequestSecondOpinionInput.question': requesting('question'),
    'RequestSecondOpinionInput.background': requesting('background'),
    'RequestSecondOpinionInput.done': requesting('done'),
    'RequestSecondOpinionInput.tried': requesting('tried'),
    'AnswerRequestInput.impression': answering('impression'),
    'AnswerRequestInput.changeMyMind': answering('changeMyMind'),
    'AnswerRequestInput.referIf': answering('referIf'),
    'AnswerRequestInput.source': answering('source'),
    'RecommendationInput.text': answering('recommendationPHC'),
    'WriteMessageInput.body': { gated: writing('askClarification') },
    'RedirectRequestInput.reason': {
      gated: async (reason) => {
        const { specialist, id } = await claimed();
        const input = { secondOpinionId: id, specialty: 'rheumatology', reason };
        await decide(specialist, 'redirectRequest', input);
        return JSON.stringify((await read(gp(), id)).messages[0]);
      },
    },
    'SuggestSpecialtiesInput.question': suggesting('question'),
    'SuggestSpecialtiesInput.background': suggesting('background'),
    'KeepPhraseInput.body': {
      gated: async (body) => {
        const { receipt } = await preview(gp(), { body });
        const input = { body, receipt, idempotencyKey: randomUUID() };
        const query =
          'mutation($input: KeepPhraseInput!) { keepPhrase(input: $input) { __typename } }';
        return JSON.stringify(await gp().send(query, { input }));
      },
    },
    'SetInstitutionInput.name': {
      gated: async (name) => {
        const query =
          'mutation($input: SetInstitutionInput!) { setInstitution(input: $input) { hasInstitution } }';
        return JSON.stringify(await gp().send(query, { input: { name } }));
      },
    },

    'RequestSecondOpinionInput.idempotencyKey': KEY,
    'AnswerRequestInput.idempotencyKey': KEY,
    'WriteMessageInput.idempotencyKey': KEY,
    'KeepPhraseInput.idempotencyKey': KEY,
    'RequestSecondOpinionInput.receipt': RECEIPT,
    'AnswerRequestInput.receipt': RECEIPT,
    'WriteMessageInput.receipt': RECEIPT,
    'KeepPhraseInput.receipt': RECEIPT,
    'RequestSecondOpinionInput.specialty': SLUG,
    'RequestSecondOpinionInput.suggestedSpecialty': SLUG,
    'RedirectRequestInput.specialty': SLUG,
    'RequestSecondOpinionInput.language': { notFreeText: 'a language code of a fixed shape' },
    'SetAvailabilityInput.timeZone': { notFreeText: 'the name of a time zone that there is' },
    'SetAvailabilityInput.holidays': { notFreeText: 'a country code of a fixed shape' },
    'Query.mySecondOpinions.after': CURSOR,
    'Query.answeringQueue.after': CURSOR,
    'Query.escalatedSecondOpinions.after': CURSOR,
  };
}
