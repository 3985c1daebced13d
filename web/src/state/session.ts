import { answerOf } from '../graphql/ask-server.js';
import { client, forgetAnswers, whenSignedOut } from '../graphql/client.js';
import { SignInMutation, SignOutMutation, ViewerQuery, type Viewer } from '../graphql/viewer.js';
import { forgetOthers } from './device-memory.js';
import { dropDrafts } from './drafts.js';
import type { Failure } from './failures.js';
import { createStore } from './store.js';

export type Session =
  | { readonly status: 'unknown' }
  | { readonly status: 'unreachable'; readonly failure: Failure }
  | { readonly status: 'signed-out'; readonly expired: boolean }
  | { readonly status: 'signed-in'; readonly viewer: Viewer };

export const session = createStore<Session>({ status: 'unknown' });

/** Whose drafts are in memory. */
let lastViewer: string | null = null;

/** Asks who is signed in. Drafts outlast an expired session, but not a change of person. */
export async function refreshSession(): Promise<void> {
  const answer = await answerOf(
    client.get().query(ViewerQuery, {}, { requestPolicy: 'network-only' }),
  );
  if (!answer.ok && answer.failure.code !== 'UNAUTHENTICATED') {
    if (session.get().status !== 'signed-in') {
      session.set({ status: 'unreachable', failure: answer.failure });
    }
    return;
  }
  const viewer = answer.ok ? answer.data.viewer : null;
  if (!viewer) return signedOut();
  if (lastViewer !== null && lastViewer !== viewer.id) dropDrafts();
  void forgetOthers(viewer.id, lastViewer);
  lastViewer = viewer.id;
  session.set({ status: 'signed-in', viewer });
}

/** Who is signed in, as far as this page knows. */
export const viewerId = (): string | null => {
  const current = session.get();
  return current.status === 'signed-in' ? current.viewer.id : null;
};

function signedOut(): void {
  const { status } = session.get();
  session.set({ status: 'signed-out', expired: status === 'signed-in' });
}

whenSignedOut(signedOut);

/** Null when signed in; else the reason, in words. */
export async function signIn(email: string, password: string): Promise<string | null> {
  const answer = await answerOf(
    client.get().mutation(SignInMutation, { input: { email, password } }),
  );
  if (!answer.ok) return answer.failure.message;
  const result = answer.data.signIn;
  if (result.__typename === 'SignInFailed') return result.message;
  forgetAnswers();
  await refreshSession();
  return null;
}

export async function signOut(): Promise<Failure | null> {
  const answer = await answerOf(client.get().mutation(SignOutMutation, {}));
  if (!answer.ok && answer.failure.code !== 'UNAUTHENTICATED') return answer.failure;
  dropDrafts();
  void forgetOthers(null, lastViewer);
  lastViewer = null;
  forgetAnswers();
  session.set({ status: 'signed-out', expired: false });
  return null;
}
