import type { AskDraft } from '../../state/ask-draft.js';
import { words } from './words.js';

export type AskField = 'title' | 'question' | 'body' | 'specialties';
export type AskProblems = Readonly<Partial<Record<AskField, string>>>;

/** The longest quick question, in characters. */
const QUICK = 500;

type Asked = Pick<AskDraft, AskField | 'kind'>;

/** What keeps a draft from being reviewed. A text that is too long is told of, never cut. */
export function askProblems({ title, question, body, specialties, kind }: Asked): AskProblems {
  const quick = kind === 'CORRIDOR_CONSULT';
  const over = quick ? question.trim().length - QUICK : 0;
  return {
    ...(!title.trim() && { title: words.needTitle }),
    ...(!question.trim() && { question: words.needQuestion }),
    ...(over > 0 && { question: words.long(over) }),
    ...(!body.trim() && !quick && { body: words.needNote }),
    ...(specialties.length === 0 && { specialties: words.needSpecialty }),
  };
}
