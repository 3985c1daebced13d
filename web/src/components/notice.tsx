import type { ComponentChildren } from 'preact';
import type { Failure } from '../state/failures.js';
import { Icon, type IconName } from './icon.js';

interface Props {
  readonly tone?: 'calm' | 'good' | 'urgent';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** Something that happened and that the user should know; read aloud when it appears. */
export function Notice({ tone = 'calm', icon = 'info', children }: Props) {
  return (
    <div class={`notice ${tone}`} role={tone === 'urgent' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  /** What became of what the user had written. */
  readonly kept?: string;
}

export function Failed({ failure, onRetry, kept }: FailedProps) {
  return (
    <Notice tone="urgent" icon="alert">
      <p>
        {failure.message} {kept}
      </p>
      {onRetry && (
        <button type="button" class="btn" onClick={onRetry}>
          Try again
        </button>
      )}
    </Notice>
  );
}
