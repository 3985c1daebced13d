import { scrub } from './built.js';
import { quantile, timed } from './clock.js';
import type { Corpus } from './corpora.js';
import type { System } from './systems.js';
import { count, newTallies, type Tallies } from './tally.js';

/** How well and how fast one system did on one corpus. */
export interface Accuracy {
  readonly corpus: Corpus;
  readonly tallies: Tallies;
  readonly units: number;
  /** Milliseconds, in all, of the timed pass. */
  readonly ms: number;
}

/** Runs a system over a corpus, every note once. */
export function measureAccuracy(system: System, corpus: Corpus): Accuracy {
  const tallies = newTallies();
  let ms = 0;
  for (const note of corpus.notes) {
    let removed: ReturnType<System['remove']> = [];
    ms += timed(() => {
      removed = system.remove(note.text);
    });
    count(tallies, note, removed);
  }
  return { corpus, tallies, units: corpus.notes.reduce((n, { text }) => n + text.length, 0), ms };
}

export const charactersPerSecond = ({ units, ms }: { units: number; ms: number }): number =>
  Math.round(units / (ms / 1000));

/** What scrubbing leaves to the reader, and whether masked text stays as it is. */
export interface Remainder {
  /** Notes in whose masked text a second scrub finds more. */
  readonly unclean: number;
  readonly residualMedian: number;
  readonly residualP95: number;
  /** Gold spans of which nothing was removed, and how many of them the residual list points at. */
  readonly missed: number;
  readonly pointedAt: number;
}

/** Scrubs every note, and what comes out once more. */
export function measureRemainder({ notes }: Corpus): Remainder {
  const lengths: number[] = [];
  let unclean = 0;
  let missed = 0;
  let pointedAt = 0;
  for (const { text, spans } of notes) {
    const { masked, findings, residual } = scrub(text);
    lengths.push(residual.length);
    if (scrub(masked).findings.length > 0) unclean += 1;
    for (const { start, end } of spans) {
      const touches = (s: { start: number; end: number }) => s.start < end && start < s.end;
      if (findings.some(touches)) continue;
      missed += 1;
      if (residual.some(touches)) pointedAt += 1;
    }
  }
  return {
    unclean,
    residualMedian: quantile(lengths, 0.5),
    residualP95: quantile(lengths, 0.95),
    missed,
    pointedAt,
  };
}
