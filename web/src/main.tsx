import { render } from 'preact';
import { App } from './app.js';
import { startAlerts } from './state/alerts.js';
import { warnBeforeLoss } from './state/drafts.js';
import { startKeys } from './state/keys.js';
import { startNavigation } from './state/location.js';
import { startTheme } from './state/preferences.js';
import { refreshSession } from './state/session.js';
import './tokens.css';
import './base.css';
import './controls.css';
import './shell.css';
import './list.css';

startTheme();
startKeys();
startNavigation();
warnBeforeLoss();
startAlerts();
void refreshSession();

const root = document.getElementById('app');
if (root) render(<App />, root);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // It only makes the next visit quicker; on a slow network it waits until this one is done.
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
