import type { ConcernId } from '../../../libs/kernel/index.js';

export const LETTER_ROUTE = 'concerns/:id/letter.pdf';

export const letterAddress = (id: ConcernId): string => `/${LETTER_ROUTE.replace(':id', id)}`;
