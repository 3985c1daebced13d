import { useState } from 'preact/hooks';
import type { Answer } from '../graphql/ask-server.js';
import type { Failure } from '../state/failures.js';
import { Failed } from './notice.js';

interface Props {
  readonly fileName: string;
  readonly fetchTable: () => Promise<Answer<string>>;
}

export function DownloadCsv({ fileName, fetchTable }: Props) {
  const [failed, setFailed] = useState<Failure | null>(null);
  async function download() {
    const answer = await fetchTable();
    setFailed(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([answer.data], { type: 'text/csv' }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }
  return (
    <>
      {failed && <Failed failure={failed} />}
      <button type="button" class="btn" onClick={() => void download()}>
        Download as CSV
      </button>
    </>
  );
}
