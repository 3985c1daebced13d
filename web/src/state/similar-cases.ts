import { client } from '../graphql/client.js';
import { SimilarCasesQuery, type SimilarCase } from '../graphql/similar-cases.js';
import { deviceState, outlineHere } from '../masking/device/device.js';
import type { DraftField } from '../masking/masked-field.js';
import { previewOn } from '../masking/review-server.js';
import { askDraft, type AskDraft } from './ask-draft.js';
import { keep } from './drafts.js';
import { createStore } from './store.js';

export interface SimilarState {
  readonly cases: readonly SimilarCase[];
  readonly looking: boolean;
  /** What was asked last, so that the same is asked once. */
  readonly asked: string;
  /** Not wanted for this draft. */
  readonly dismissed: boolean;
}

const FRESH: SimilarState = { cases: [], looking: false, asked: '', dismissed: false };
/** After the last key: writing goes on, and nobody looks yet. */
const PAUSE_MS = 1_200;
/** A word or two say nothing yet. */
const FEWEST_WORDS = 3;

export const similarCases = createStore(FRESH);

const change = (part: Partial<SimilarState>) =>
  similarCases.update((state) => ({ ...state, ...part }));

let pause: ReturnType<typeof setTimeout> | undefined;
let round = 0;
let cancel: () => void = () => undefined;

function stop(): void {
  clearTimeout(pause);
  round += 1;
  cancel();
  cancel = () => undefined;
}

const textsOf = ({ title, question, body }: AskDraft): DraftField[] =>
  Object.entries({ title, question, body }).map(([name, text]) => ({ name, text: text.trim() }));

/** From the device the words that it knows; where the server masks, what it masked. */
async function outlineOf(fields: readonly DraftField[]): Promise<readonly DraftField[] | null> {
  const here = await outlineHere(fields);
  if (here || deviceState.get().status !== 'off') return here;
  const answer = await previewOn(null)(fields);
  return answer.ok ? answer.data.fields.map(({ name, masked }) => ({ name, text: masked })) : null;
}

/** Asks what is similar to the draft as it stands. What fails is not told: nobody waits for it. */
export async function lookForSimilar(): Promise<void> {
  stop();
  const mine = round;
  const draft = askDraft.get();
  const fields = textsOf(draft);
  change({ looking: true });
  const outline = await outlineOf(fields);
  if (mine !== round) return;
  const texts = Object.fromEntries(outline?.map(({ name, text }) => [name, text]) ?? []);
  const words =
    Object.values(texts)
      .join(' ')
      .match(/\p{L}{2,}/gu) ?? [];
  const { specialties, ageBand } = draft;
  const input = { ...texts, ageBand, specialties: specialties.slice(0, 3) };
  const asked = JSON.stringify(input);
  if (words.length < FEWEST_WORDS) return change({ looking: false, cases: [], asked });
  if (asked === similarCases.get().asked) return change({ looking: false });
  const { unsubscribe } = client
    .get()
    .query(SimilarCasesQuery, { input }, { requestPolicy: 'network-only' })
    .subscribe(({ data }) => {
      if (mine === round) change({ looking: false, asked, cases: data?.similarCases ?? [] });
    });
  cancel = unsubscribe;
}

/** By itself only where the device masks: else the raw text would leave it without being asked. */
export function lookAfterPause(): void {
  if (textsOf(askDraft.get()).every(({ text }) => text === '')) return forget();
  stop();
  change({ looking: false });
  const { dismissed } = similarCases.get();
  if (!dismissed && deviceState.get().status === 'ready')
    pause = setTimeout(() => void lookForSimilar(), PAUSE_MS);
}

export function dismissSimilar(): void {
  stop();
  change({ ...FRESH, dismissed: true });
}

/** The next draft is another case. */
function forget(): void {
  stop();
  similarCases.set(FRESH);
}

keep({ isEmpty: () => true, clear: forget });

// Every change, for an effect may miss an empty draft between two.
askDraft.subscribe(lookAfterPause);
