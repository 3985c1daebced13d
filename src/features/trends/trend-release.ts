import { groupedBy, LEAST_COUNT, toldApart } from '../../platform/statistics/index.js';

/**
 * The counts of one month that may be published, and the proof that nothing smaller can be told
 * from them.
 *
 * **What is counted.** The unit is one clinician who asked about one topic in one month, at the
 * specialty of the first such case and the state where the clinician works. Each unit stands in
 * one cell, so one prolific author counts once and cells of a topic and month are disjoint.
 *
 * **What is published** for a topic and month:
 * 1. `T(s)`, the clinicians of specialty `s`, where `T(s) ≥ 5`;
 * 2. within such a specialty `x(s,i)`, those of state `i`, where `x(s,i) ≥ 5`; if fewer than 5
 *    would then be left, the smallest published state is withheld too, and so on (secondary
 *    suppression). Those who gave no state are never published apart;
 * 3. the sum of `T(s)` over the other specialties, where that is from 5 to `4 (m − 1)`, with `m`
 *    the number of other specialties.
 * It is computed once, from a closed month, and never again. No other number is published:
 * whatever the product answers is a sum of these, which is linear in what is public already.
 *
 * **Proof.** Take any count of the month that is under 5 and not published, and any other value `v`
 * of 0…4. There is a month with `v` in its place whose release is the same to the letter:
 * - the state `i` of a published specialty `s`: put `x(s,i) = v` and 0 for every other state that is
 *   not published, and let all the rest of `s` be clinicians who gave no state. The published
 *   states and `T(s)` are as before; what is left is `R(s) = T(s) − (published states) ≥ 5` by 2, so
 *   nothing is withheld, and as it is at least 5 there is room for `v`;
 * - an unpublished specialty where 3 is published, with the sum `O`: put `T(s) = v` and share
 *   `O − v` among the other `m − 1`. It is at least 1, as `O ≥ 5`, and each gets at most 4, as
 *   `O ≤ 4 (m − 1)`; so the same specialties are unpublished and their sum is `O`. The states within
 *   them are in no published number;
 * - an unpublished specialty where 3 is not published: put `T(s) = v` and 0 for the others; a sum
 *   under 5 is not published either.
 * Months and topics share no unit, so what holds for one holds for all of them together. Hence no
 * reckoning with everything that is published, nor knowledge of this very procedure, tells or
 * narrows a count under 5: not subtraction over filters or states, not slices of time, not asking
 * again as cases come, for a release stays as it is.
 *
 * Nor does a published state tell where somebody works who is known to have asked: at least 5 of
 * the same specialty are not counted there. Who reads all cases can count topics and specialties
 * without us; the state is in none of them.
 */

/** One clinician who asked about one topic. */
export interface TrendUnit {
  readonly topic: string;
  readonly specialty: string;
  /** Null where the clinician gave none. */
  readonly state: string | null;
}

/** A published count; all of one month are disjoint. */
export interface TrendCell {
  readonly topic: string;
  /** Null for all specialties that have no cells of their own. */
  readonly specialty: string | null;
  /** Null for all states that have no cell of their own, and for none given. */
  readonly state: string | null;
  readonly clinicians: number;
}

/** `specialties` is how many there are in all. Order by topic, specialty and state. */
export function releaseOf(units: readonly TrendUnit[], specialties: number): TrendCell[] {
  return [...groupedBy(units, ({ topic }) => topic)].flatMap(([topic, ofTopic]) => {
    const { apart, others } = toldApart(ofTopic, ({ specialty }) => specialty, specialties);
    return [
      ...[...apart].flatMap(([specialty, some]) =>
        statesOf(some).map((cell) => ({ topic, specialty, ...cell })),
      ),
      ...(others.length > 0
        ? [{ topic, specialty: null, state: null, clinicians: others.length }]
        : []),
    ];
  });
}

/** The states of one specialty that may be told apart, and the rest as one. */
function statesOf(units: readonly TrendUnit[]): Pick<TrendCell, 'state' | 'clinicians'>[] {
  const shown = [...groupedBy(units, ({ state }) => state)]
    .flatMap(([state, some]) => (state === null ? [] : [{ state, clinicians: some.length }]))
    .filter(({ clinicians }) => clinicians >= LEAST_COUNT)
    .sort((one, other) => other.clinicians - one.clinicians);
  let rest = units.length - shown.reduce((sum, { clinicians }) => sum + clinicians, 0);
  while (rest < LEAST_COUNT) rest += shown.pop()?.clinicians ?? 0;
  return [...shown, { state: null, clinicians: rest }];
}
