import { timeAgo } from './time-ago.js';

export function When({ at }: { at: string }) {
  const date = new Date(at);
  return (
    <time dateTime={at} title={date.toLocaleString()}>
      {timeAgo(date, new Date())}
    </time>
  );
}
