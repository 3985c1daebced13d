import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Segments } from '../../components/choice.js';
import { Failed } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import {
  type AlertPreference,
  AlertPreferencesQuery,
  ChooseAlertDeliveryMutation,
} from '../../graphql/alerts.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { toFailure } from '../../state/failures.js';
import { words } from './words.js';

export function AlertPreferences() {
  const [{ data, error }, again] = useQuery({
    query: AlertPreferencesQuery,
    requestPolicy: 'cache-and-network',
  });
  const [said, setSaid] = useState<string | null>(null);
  // Shown at once: on a slow network the answer comes seconds later.
  const [chosen, setChosen] = useState<readonly AlertPreference[]>([]);

  async function choose(input: AlertPreference) {
    setChosen((before) => [input, ...before]);
    const answer = await answerOf(client.get().mutation(ChooseAlertDeliveryMutation, { input }));
    if (!answer.ok) setChosen((before) => before.filter((choice) => choice !== input));
    setSaid(answer.ok ? words.saved : answer.failure.message);
  }

  return (
    <section class="card" aria-labelledby="me-alerts">
      <h2 id="me-alerts">{words.alerts}</h2>
      <p class="hint">{words.alertsHint}</p>
      {!data && error && <Failed failure={toFailure(error)} onRetry={() => again()} />}
      {!data && !error && <Skeleton lines={2} label={words.loadingAlerts} />}
      {data?.notificationPreferences.map(({ topic, delivery }) => (
        <Segments
          key={topic}
          legend={words.topics[topic]}
          name={`alerts-${topic}`}
          words={words.deliveries}
          value={chosen.find((choice) => choice.topic === topic)?.delivery ?? delivery}
          onChange={(wanted) => void choose({ topic, delivery: wanted })}
        />
      ))}
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}
