import { useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../../masking/review.js';
import { countMasked, summarise } from '../../masking/summary.js';
import { announce } from '../../state/announcer.js';
import { useKeys } from '../../state/keys.js';
import { useStore } from '../../state/store.js';
import { DeviceNotice } from '../device-notice.js';
import { Failed, Notice } from '../notice.js';
import { Skeleton } from '../skeleton.js';
import { FindingBar, maskStop, unmaskStop } from './finding-bar.js';
import { MaskedPanel } from './masked-panel.js';
import { ReviewedText } from './reviewed-text.js';
import { stopsOf, viewsOf } from './stops.js';
import { useSelectedTerms } from './use-selected-terms.js';
import { words } from './words.js';
import './review.css';

interface Props {
  readonly review: Review;
  /** What each field is called; one without a name repeats another, and is not shown. */
  readonly labels: Readonly<Record<string, string>>;
  readonly postLabel: string;
  readonly onBack: () => void;
  readonly onPosted: (id: string) => void;
}

/** The author sees before the world does: every free text goes through here, cases and replies. */
export function MaskingReview({ review, labels, postLabel, onBack, onPosted }: Props) {
  const state = useStore(review.state);
  const root = useRef<HTMLDivElement>(null);
  const selected = useSelectedTerms(root, state.fields);
  const [at, setAt] = useState<number | null>(null);
  const fields = state.fields.filter(({ name }) => name in labels);
  const views = viewsOf(fields, state.restored);
  const stops = stopsOf(views);
  const summary = summarise(fields, state.restored);
  const counts = words.summary(countMasked(summary), summary.residual.length);
  const by = state.masking?.by;
  const here = by === 'device';
  const current = at !== null && at < stops.length ? at : null;
  const stop = current === null ? undefined : stops[current];

  const move = (by: 1 | -1) => {
    if (stops.length === 0) return;
    const next = current === null ? (by > 0 ? 0 : -1) : current + by;
    setAt((next + stops.length) % stops.length);
  };
  useEffect(() => {
    if (at === null) return;
    const mark = root.current?.querySelector<HTMLElement>('.note [aria-current]');
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  }, [at]);
  useEffect(() => {
    // After signing in anew, the review goes on where the session had ended.
    if (review.state.get().failure?.code === 'UNAUTHENTICATED') void review.again();
  }, [review]);
  useEffect(() => {
    // What the author must look at again is not left above the edge of the screen.
    if (state.notice) root.current?.scrollIntoView({ block: 'start' });
  }, [state.notice]);
  useEffect(() => {
    if (state.masking) announce(counts);
  }, [state.masking]);

  const maskSelected = () => {
    window.getSelection()?.removeAllRanges();
    void review.mask(selected);
  };
  const mask = () => {
    if (selected.length > 0) maskSelected();
    else if (stop && (stop.kind === 'residual' || stop.kind === 'kept')) maskStop(review, stop);
    else announce(words.selectFirst);
  };
  useKeys({
    n: () => move(1),
    p: () => move(-1),
    x: mask,
    r: () => stop && unmaskStop(review, stop),
  });

  const post = async () => {
    const id = await review.post();
    if (id !== null) onPosted(id);
  };

  return (
    <div class="review" ref={root} aria-busy={state.busy !== null}>
      <div class="review-main">
        <p class="hint">
          {state.masking && words.maskedIn(state.took, here)} {here ? words.notSent : words.notKept}
        </p>
        {by && by !== 'device' && <DeviceNotice why={by} />}
        {state.notice && (
          <Notice icon="shield">
            {state.notice === 'found-more' ? words.foundMore : words.checkedAgain}
          </Notice>
        )}
        {state.fields.length === 0 && state.busy && <Skeleton lines={6} label={words.masking} />}
        {views
          .filter(({ segments }) => segments.length > 0)
          .map(({ name, segments }) => (
            <section key={name} aria-labelledby={`review-${name}`}>
              <h2 class="label" id={`review-${name}`}>
                {labels[name]}
              </h2>
              <ReviewedText
                field={name}
                segments={segments}
                current={stop?.field === name ? stop.start : null}
                onPick={(start) =>
                  setAt(stops.findIndex((s) => s.field === name && s.start === start))
                }
              />
            </section>
          ))}
      </div>
      {state.fields.length > 0 && <MaskedPanel review={review} state={state} summary={summary} />}
      <div class="bar">
        {state.failure && (
          <Failed
            failure={state.failure}
            kept={state.masking ? words.again : words.kept}
            onRetry={() => void (state.masking ? post() : review.again())}
          />
        )}
        {state.fields.length > 0 && (
          <FindingBar
            review={review}
            stops={stops}
            current={current}
            onMask={selected.length > 0 ? maskSelected : undefined}
            summary={counts}
            onMove={move}
          />
        )}
        <div class="actions">
          <button type="button" class="btn" onClick={onBack}>
            {words.back}
          </button>
          <button
            type="button"
            class="btn primary"
            disabled={!state.masking}
            aria-disabled={state.busy !== null}
            onClick={() => void post()}
          >
            {state.busy === 'posting' ? words.posting : postLabel}
          </button>
        </div>
      </div>
    </div>
  );
}
