import type { CategoryGroup } from '../../masking/category-groups.js';
import type { ResidualReason, RestoreReason } from '../../masking/masked-field.js';

export const words = {
  masking: 'Masking your text',
  maskedIn: (ms: number, here: boolean) =>
    `Masked ${here ? 'on this device ' : ''}in ${Math.max(1, Math.round(ms))} ms.`,
  notSent: 'Nothing has left it; only the masked text does, when you post.',
  notKept: 'Nothing is kept or shared until you post.',
  kept: 'Your text is still here.',
  again: 'Your text is still here, and trying again posts it only once.',
  foundMore:
    'The check before posting found more that could identify someone. It is masked now; look once more and post again.',
  checkedAgain: 'The review had become too old, so the text was checked again. Look and post.',
  maskedAs: 'masked as',
  panel: 'What was masked',
  masked: 'Masked',
  addHint: 'select text to add more',
  nothingMasked: 'No identifier was found. Look for names, places and numbers yourself.',
  restore: 'Restore',
  always: 'always masked',
  restoreOf: (text: string) => `Restore ${text}`,
  restored: 'Kept as written',
  because: 'it is a',
  reasonOf: (text: string) => `Why ${text} is no identifier`,
  maskAgain: 'Mask again',
  maskAgainOf: (text: string) => `Mask again: ${text}`,
  byYou: 'masked by you',
  undo: 'Undo',
  undoOf: (text: string) => `Undo masking ${text}`,
  look: 'Look once',
  notMasked: 'not masked',
  mask: 'Mask',
  maskOf: (text: string) => `Mask ${text}`,
  more: 'Mask another word everywhere',
  places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  risk: 'Could someone recognise them?',
  riskWords: { LOW: 'low', MODERATE: 'moderate', HIGH: 'high' },
  riskOf: (score: number) => `${score} of 5`,
  summary: (masked: number, left: number) =>
    `${masked} masked${left > 0 ? ` · ${left} left to look at` : ''}`,
  next: 'Next finding',
  previous: 'Previous finding',
  maskSelection: 'Mask selection',
  selectFirst: 'Select the words to mask first.',
  back: 'Edit',
  posting: 'Posting…',
  checkAgain: 'Check again',
  at: (place: number, of: number) => `${place} of ${of}`,
  asWritten: 'kept as written',
} as const;

export const GROUP_WORDS: Readonly<Record<CategoryGroup, string>> = {
  name: 'name',
  place: 'place',
  date: 'date',
  id: 'identifier',
};

export const RESIDUAL_WORDS: Readonly<Record<ResidualReason, string>> = {
  LOOKS_LIKE_NAME: 'looks like a name',
  LOOKS_LIKE_PLACE: 'looks like a place',
  LOOKS_LIKE_NUMBER: 'looks like a number of someone',
};

export const REASON_WORDS: Readonly<Record<RestoreReason, string>> = {
  MEDICAL_TERM: 'Medical term',
  COMMON_WORD: 'Ordinary word',
  PUBLICATION_OR_GUIDELINE: 'Publication or guideline',
  NOT_ABOUT_A_PERSON: 'Not about a person',
};
