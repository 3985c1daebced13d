import type { MarkedNote } from './marked-note.js';

/** Counts of one corpus, added up note by note: letters and digits only, whatever the label. */
export class Figures {
  private gold = 0;
  private removed = 0;
  private both = 0;
  private chars = 0;
  private spans = 0;
  private whole = 0;

  add(note: MarkedNote, found: readonly { start: number; end: number }[]): void {
    const { text } = note;
    const got = new Uint8Array(text.length);
    const want = new Uint8Array(text.length);
    for (const { start, end } of found) got.fill(1, start, end);
    for (const { start, end } of note.spans) want.fill(1, start, end);
    const counts = Array.from({ length: text.length }, (_, i) =>
      /[\p{L}\p{M}\p{N}]/u.test(text[i]!),
    );
    counts.forEach((counted, i) => {
      if (!counted) return;
      this.chars += 1;
      this.gold += want[i]!;
      this.removed += got[i]!;
      this.both += want[i]! & got[i]!;
    });
    for (const { start, end } of note.spans) {
      this.spans += 1;
      let missed = false;
      for (let i = start; i < end; i += 1) if (counts[i] && !got[i]) missed = true;
      if (!missed) this.whole += 1;
    }
  }

  /** In percent; `overMask` is what precision is where nothing was to be removed. */
  get result(): { charR: number; charP: number; spanR: number; overMask: number } {
    const percent = (part: number, whole: number) =>
      whole === 0 ? 100 : Math.round((part / whole) * 1e4) / 100;
    return {
      charR: percent(this.both, this.gold),
      charP: percent(this.both, this.removed),
      spanR: percent(this.whole, this.spans),
      overMask: percent(this.removed - this.both, this.chars),
    };
  }
}
