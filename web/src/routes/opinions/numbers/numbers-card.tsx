import { useId } from 'preact/hooks';
import type { NumbersRow } from '../../../graphql/opinion-numbers.js';
import { TimeBars } from './time-bars.js';
import { shareWords, words } from './words.js';

interface Props {
  readonly name: string;
  readonly row: NumbersRow;
  readonly longest: number;
}

export function NumbersCard({ name, row, longest }: Props) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id} class="numbers-name">
        {name}
        <span class="badge">{words.requests(row.requests)}</span>
      </h3>
      <TimeBars row={row} longest={longest} />
      {row.declined && (
        <dl class="pairs">
          {(Object.keys(words.shares) as (keyof typeof words.shares)[]).map((which) => {
            const share = row[which];
            return (
              share && (
                <div key={which}>
                  <dt>{words.shares[which]}</dt>
                  <dd>{shareWords(share)}</dd>
                </div>
              )
            );
          })}
        </dl>
      )}
    </section>
  );
}
