/** UTF-16 units. A question that needs more is more than one question. */
export const MAX_QUESTION_LENGTH = 1_000;
export const MAX_BACKGROUND_LENGTH = 10_000;
/** What was done and what was tried, each. */
export const MAX_WORK_UP_LENGTH = 4_000;
export const MAX_MESSAGE_LENGTH = 4_000;
export const MAX_ANSWER_LENGTH = 4_000;
export const MAX_REASON_LENGTH = 500;
export const MAX_PHRASE_LENGTH = 1_000;
