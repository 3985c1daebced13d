import { readFileSync } from 'node:fs';
import { suggestSpecialties } from '../../../src/features/second-opinions/specialty-suggestion/suggest-specialties.js';
import { readLabelled } from '../../../src/features/second-opinions/specialty-suggestion/training/examples.js';
import type { Figure } from './figures.js';

/** How often the suggestion is right on requests that it was not trained on. */
export function suggestionFigures(): Figure[] {
  const file = new URL('../../fixtures/unseen-requests.txt', import.meta.url);
  const requests = readLabelled(readFileSync(file, 'utf8')).map(({ specialty, text }) => {
    const { sure, suggestions } = suggestSpecialties(text);
    return { sure, rank: suggestions.findIndex((one) => one.specialty === specialty) };
  });
  const share = (those: readonly unknown[], of: readonly unknown[] = requests) =>
    (100 * those.length) / of.length;
  const sure = requests.filter((request) => request.sure);
  const first = requests.filter(({ rank }) => rank === 0);
  const among = requests.filter(({ rank }) => rank >= 0);
  const rightWhereSure = sure.filter(({ rank }) => rank === 0);
  return [
    { figure: 'specialty-right-at-first', value: share(first), unit: '%' },
    { figure: 'specialty-right-within-two', value: share(among), unit: '%' },
    { figure: 'specialty-sure', value: share(sure), unit: '%' },
    { figure: 'specialty-right-where-sure', value: share(rightWhereSure, sure), unit: '%' },
  ];
}
