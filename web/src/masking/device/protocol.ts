import type { SurrogateKind } from '../../../../libs/deid/index.js';
import type { DraftField } from '../masked-field.js';
import type { MaskedAnswer, Risk } from '../review.js';

/** The highest numbers that stand in a thread, and whether days are counted there. */
export interface SurrogatesInUse {
  readonly patient: number;
  readonly relative: number;
  readonly clinician: number;
  readonly person: number;
  readonly days: boolean;
  readonly viewerCountsDays: boolean;
}

/** The thread that a text will join. */
export interface ThreadOnDevice {
  readonly id: string;
  readonly inUse: SurrogatesInUse;
}

export interface NumberedPerson {
  readonly kind: Exclude<SurrogateKind, 'Date'>;
  /** The name, normalised: it stays in memory. */
  readonly identity: string;
  readonly number: number;
}

/** Who has which surrogate in a text; remembered by keyed hash once the text is posted. */
export interface Allotted {
  readonly people: readonly NumberedPerson[];
  /** Days since 1970-01-01. */
  readonly dayZero: number | undefined;
}

export interface DeviceMasking {
  readonly fields: readonly MaskedAnswer[];
  readonly risk: Risk;
  readonly allotted: Allotted;
}

/** `memory` is the name of the database in which the person who is signed in keeps surrogates. */
export type DeviceTask =
  | { readonly kind: 'warm-up' }
  | {
      readonly kind: 'mask';
      readonly memory: string;
      readonly fields: readonly DraftField[];
      readonly thread: ThreadOnDevice | null;
    }
  | { readonly kind: 'outline'; readonly fields: readonly DraftField[] }
  | {
      readonly kind: 'remember';
      readonly memory: string;
      readonly threadId: string;
      readonly allotted: Allotted;
    };

/** What comes back; an error without its message, which may quote the text. */
export interface DeviceAnswer {
  readonly id: number;
  readonly result: DeviceMasking | null;
  /** Of an outline: the fields, masked, with nothing left but words that the lexicon knows. */
  readonly outline?: readonly DraftField[];
  readonly failed: boolean;
}
