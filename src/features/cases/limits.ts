/** UTF-16 units. A note of 20,000 is about ten printed pages. */
export const MAX_BODY_LENGTH = 20_000;
export const MAX_TITLE_LENGTH = 200;
export const MAX_QUESTION_LENGTH = 2_000;
