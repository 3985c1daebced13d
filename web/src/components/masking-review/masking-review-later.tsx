import type { ComponentProps } from 'preact';
import { Lazy } from '../lazy.js';
import type { MaskingReview } from './masking-review.js';

const load = () =>
  import('./masking-review.js').then(({ MaskingReview: review }) => ({ default: review }));

/** The review, whose code comes while the text is written: a form is there sooner without it. */
export function MaskingReviewLater(props: ComponentProps<typeof MaskingReview>) {
  return <Lazy load={load} props={props} />;
}

export const fetchMaskingReview = (): void => void load().catch(() => undefined);
