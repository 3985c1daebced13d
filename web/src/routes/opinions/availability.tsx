import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Field } from '../../components/field.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  AvailabilityQuery,
  SetAvailabilityMutation,
  type Availability,
} from '../../graphql/answering-profile.js';
import { toFailure } from '../../state/failures.js';
import { InstitutionForm } from './institution-form.js';
import './availability.css';

const words = {
  title: 'When you answer',
  lead: 'Requests are offered to you in these hours only, and never above your limit.',
  limit: 'Requests in seven days',
  limitHint: '0 is a pause.',
  hours: 'Hours',
  from: 'from',
  until: 'until',
  holidays: 'Not on public holidays',
  away: 'Away from',
  awayUntil: 'until',
  awayHint: 'Both days included. What is offered to you before goes on to others.',
  save: 'Save',
  saved: 'Saved.',
  loading: 'Loading your hours',
  back: 'Back',
  phrases: 'Your phrases',
} as const;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY_MS = 86_400_000;
/** Whose holidays are kept by who has named no state; ISO 3166. */
const COUNTRY = 'IN';

export default function AvailabilityPage() {
  const [{ data, error }, again] = useQuery({
    query: AvailabilityQuery,
    requestPolicy: 'network-only',
  });
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      {data ? (
        <>
          <Hours known={data.answeringProfile} />
          <InstitutionForm known={data.answeringProfile.hasInstitution} />
        </>
      ) : error ? (
        <Failed failure={toFailure(error)} onRetry={() => again()} />
      ) : (
        <Skeleton lines={8} label={words.loading} />
      )}
    </main>
  );
}

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const dayOf = (at: string | undefined): string => at?.slice(0, 10) ?? '';

function Hours({ known }: { known: Availability }) {
  const [limit, setLimit] = useState(known.weeklyLimit);
  // One span for each day is what the page edits; further ones of a day are kept as they are.
  const [hours, setHours] = useState(known.hours);
  const [holidays, setHolidays] = useState(known.holidays);
  const [away, setAway] = useState({
    from: dayOf(known.absences[0]?.from),
    until: dayOf(known.absences[0]?.until),
  });
  const [said, setSaid] = useState<string | null>(null);

  function change(weekday: number, part: Partial<{ from: number; until: number }> | null) {
    const others = hours.filter((span) => span.weekday !== weekday);
    const span = hours.find((one) => one.weekday === weekday) ?? {
      weekday,
      from: 540,
      until: 1_020,
    };
    setHours(part === null ? others : [...others, { ...span, ...part }]);
  }

  async function save(event: SubmitEvent) {
    event.preventDefault();
    const { timeZone } = known;
    const until = away.until || away.from;
    const absences = away.from
      ? [
          {
            from: new Date(away.from).toISOString(),
            until: new Date(Date.parse(until) + DAY_MS).toISOString(),
          },
        ]
      : [];
    const input = {
      ...{ timeZone, holidays, weeklyLimit: limit },
      hours: hours.map(({ weekday, from, until: end }) => ({ weekday, from, until: end })),
      absences: [...absences, ...known.absences.slice(1).map((one) => ({ ...one }))].map(
        ({ from, until: end }) => ({ from, until: end }),
      ),
    };
    const answer = await answerOf(client.get().mutation(SetAvailabilityMutation, { input }));
    setSaid(answer.ok ? words.saved : answer.failure.message);
  }

  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <Field label={words.limit} hint={words.limitHint}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={0}
            max={100}
            value={limit}
            onInput={(event) => setLimit(event.currentTarget.valueAsNumber || 0)}
          />
        )}
      </Field>
      <fieldset class="plain">
        <legend class="label">
          {words.hours} <small>{known.timeZone}</small>
        </legend>
        <ul class="lines">
          {DAYS.map((name, index) => {
            const span = hours.find(({ weekday }) => weekday === index + 1);
            const time = (which: 'from' | 'until') =>
              span && (
                <input
                  type="time"
                  aria-label={`${name} ${words[which]}`}
                  value={timeOf(span[which])}
                  onChange={(event) =>
                    change(index + 1, { [which]: minutesOf(event.currentTarget.value) })
                  }
                />
              );
            return (
              <li key={name} class="day">
                <label class="chip check">
                  <input
                    type="checkbox"
                    checked={!!span}
                    onChange={({ currentTarget: { checked } }) =>
                      change(index + 1, checked ? {} : null)
                    }
                  />
                  {name}
                </label>
                {time('from')}
                {time('until')}
              </li>
            );
          })}
        </ul>
      </fieldset>
      <label class="chip check">
        <input
          type="checkbox"
          checked={holidays !== null}
          onChange={({ currentTarget: { checked } }) =>
            setHolidays(checked ? (known.holidays ?? COUNTRY) : null)
          }
        />
        {words.holidays}
      </label>
      <div class="columns">
        <Field label={words.away} hint={words.awayHint}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={away.from}
              onChange={(event) => setAway({ ...away, from: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={words.awayUntil}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={away.until}
              onChange={(event) => setAway({ ...away, until: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="actions">
        <p class="hint" role="status">
          {said}
        </p>
        <a class="btn" href="/opinions">
          {words.back}
        </a>
        <a class="btn" href="/opinions/phrases">
          {words.phrases}
        </a>
        <button class="btn primary">{words.save}</button>
      </div>
    </form>
  );
}
