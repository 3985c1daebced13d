import { useState } from 'preact/hooks';
import { Failed } from '../../components/notice.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { TrendsTableQuery, type TrendFilter } from '../../graphql/trends.js';
import type { Failure } from '../../state/failures.js';
import { words } from './words.js';

export function DownloadTable({ filter }: { filter: TrendFilter }) {
  const [failed, setFailed] = useState<Failure | null>(null);
  async function download() {
    const answer = await answerOf(client.get().query(TrendsTableQuery, { filter }));
    setFailed(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([answer.data.trendsTable], { type: 'text/csv' }));
    link.download = 'corridor-trends.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }
  return (
    <>
      {failed && <Failed failure={failed} />}
      <button type="button" class="btn" onClick={() => void download()}>
        {words.csv}
      </button>
    </>
  );
}
