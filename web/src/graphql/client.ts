import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { createStore } from '../state/store.js';
import { toFailure } from '../state/failures.js';

/** A request that hangs on a bad network is told to the user instead of awaited for ever. */
const PATIENCE_MS = 30_000;

type Listener = () => void;
let onSignedOut: Listener = () => undefined;
export const whenSignedOut = (listener: Listener): void => void (onSignedOut = listener);

function createClient(): Client {
  return new Client({
    url: '/graphql',
    // Queries may hold what a clinician typed; addresses end up in logs.
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    fetch: (input, init) => {
      const patience = AbortSignal.timeout(PATIENCE_MS);
      const signal = init?.signal ? AbortSignal.any([init.signal, patience]) : patience;
      return fetch(input, { ...init, signal });
    },
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (toFailure(error).code === 'UNAUTHENTICATED') onSignedOut();
        },
      }),
      fetchExchange,
    ],
  });
}

export const client = createStore(createClient());

/** Whoever signs in next must not be shown what the last one had read. */
export const forgetAnswers = (): void => client.set(createClient());
