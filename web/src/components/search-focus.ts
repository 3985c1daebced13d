import { go } from '../state/location.js';

/** Opens the search, or goes back to its field when it is open. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field && field.offsetParent !== null) field.focus();
  else go('/search');
}
