import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  deviceState,
  maskHereAnyway,
  wakeDevice,
  type OffDevice,
} from '../masking/device/device.js';
import { useStore } from '../state/store.js';
import { Notice } from './notice.js';

const REASONS: Readonly<Record<OffDevice, string>> = {
  'data-saver': 'Data saver is on, or the network is slow.',
  'no-worker': 'This browser cannot mask on the device.',
  'not-loaded': 'Masking could not be loaded on this device.',
  'too-slow': 'Masking took too long on this device.',
  failed: 'Masking did not work on this device.',
};

const words = {
  server:
    'The server masks your text instead: it gets it as you wrote it, and keeps only what you post.',
  anyway: 'Mask here anyway',
};

interface Props {
  readonly why: OffDevice;
  readonly children?: ComponentChildren;
}

/** Says that the raw text leaves the device, and why. */
export function DeviceNotice({ why, children }: Props) {
  return (
    <Notice>
      <p>
        {REASONS[why]} {words.server}
      </p>
      {children}
    </Notice>
  );
}

/** Wakes the device's masking with a composer; what it cannot do is said before anything is sent. */
export function ComposerNotice() {
  const state = useStore(deviceState);
  useEffect(wakeDevice, []);
  if (state.status !== 'off') return null;
  return (
    <DeviceNotice why={state.why}>
      {state.why === 'data-saver' && (
        <button type="button" class="btn" onClick={maskHereAnyway}>
          {words.anyway}
        </button>
      )}
    </DeviceNotice>
  );
}
