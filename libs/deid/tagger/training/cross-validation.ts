import { unpack } from '../packed-weights.js';
import { useModel } from '../model.js';
import { ABLATIONS, findWith, type Parts } from './ablation.js';
import { Figures } from './figures.js';
import { FOLDS, foldsOf } from './folds.js';
import type { MarkedNote } from './marked-note.js';
import { train } from './recipe.js';

/** One row of the table. */
export interface Row {
  readonly corpus: string;
  readonly parts: Parts;
  readonly figures: Figures['result'];
}

/** Judges every note by weights that have not seen it, nor its template, with each set of parts. */
export function crossValidate(notes: readonly MarkedNote[], own: readonly MarkedNote[]): Row[] {
  const folds = foldsOf(notes);
  const figures = new Map<string, Figures[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    useModel(
      unpack(
        train(
          notes.filter((_, i) => folds[i] !== fold),
          own,
        ),
      ),
    );
    console.error(`fold ${fold + 1} of ${FOLDS} trained`);
    notes.forEach((note, i) => {
      if (folds[i] !== fold) return;
      let own = figures.get(note.corpus);
      if (!own) figures.set(note.corpus, (own = ABLATIONS.map(() => new Figures())));
      ABLATIONS.forEach((parts, p) => own[p]!.add(note, findWith(note.text, parts)));
    });
  }
  return [...figures].flatMap(([corpus, all]) =>
    ABLATIONS.map((parts, p) => ({ corpus, parts, figures: all[p]!.result })),
  );
}

const CLEAN = new Set(['india-clean', 'mtsamples-no-phi']);

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ corpus, parts, figures: f }) => {
    const clean = CLEAN.has(corpus);
    const cells = clean ? ['', '', '', f.overMask] : [f.charR, f.charP, f.spanR, ''];
    return `| ${[corpus, parts.name, parts.propagation ? 'yes' : 'no', ...cells].join(' | ')} |`;
  });
  return `# The tagger, cross-validated

Written by \`npm run train:deid -- --cross-validate\`. ${FOLDS} folds by note; the templates of
presidio stay whole and redacta-uk is one fold, so no template is learned from and judged by.
Percent of letters and digits, whatever the label. The rules were not cross-validated: they were
written with these corpora in view, so their own figures flatter; the tagger's do not.

| corpus | parts | propagation | charR | charP | spanR | over-mask |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
