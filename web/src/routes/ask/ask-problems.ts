import type { AskDraft } from '../../state/ask-draft.js';
import { words } from './words.js';

export type AskField = 'title' | 'question' | 'body' | 'specialties';
export type AskProblems = Readonly<Partial<Record<AskField, string>>>;

/** The most that the server takes, in characters. */
const MOST = { title: 200, question: 2000, quick: 500, body: 20_000 };

type Asked = Pick<AskDraft, AskField | 'kind'>;

/** What keeps a draft from being reviewed. A text that is too long is told of, never cut. */
export function askProblems({ title, question, body, specialties, kind }: Asked): AskProblems {
  const quick = kind === 'CORRIDOR_CONSULT';
  const over = {
    title: title.trim().length - MOST.title,
    question: question.trim().length - (quick ? MOST.quick : MOST.question),
    body: body.trim().length - MOST.body,
  };
  return {
    ...(!title.trim() && { title: words.needTitle }),
    ...(!question.trim() && { question: words.needQuestion }),
    ...(!body.trim() && !quick && { body: words.needNote }),
    ...(over.title > 0 && { title: words.long(over.title) }),
    ...(over.question > 0 && { question: words.long(over.question) }),
    ...(over.body > 0 && { body: words.long(over.body) }),
    ...(specialties.length === 0 && { specialties: words.needSpecialty }),
  };
}
