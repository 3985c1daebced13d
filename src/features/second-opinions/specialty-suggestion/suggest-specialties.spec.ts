import { readFileSync } from 'node:fs';
import { SPECIALTY_TAXONOMY } from '../../identity/specialties/taxonomy.js';
import { SPECIALTIES } from './data/weights.js';
import { suggestSpecialties } from './suggest-specialties.js';
import { readLabelled, tuningRequests } from './training/examples.js';

const unseen = readLabelled(
  readFileSync(new URL('../../../../test/fixtures/unseen-requests.txt', import.meta.url), 'utf8'),
);

it('holds a hundred unseen requests over twenty specialties, none of which it was trained on', () => {
  expect(unseen).toHaveLength(100);
  expect(new Set(unseen.map(({ specialty }) => specialty)).size).toBe(20);
  const trained = new Set(tuningRequests().map(({ text }) => text));
  expect(unseen.filter(({ text }) => trained.has(text))).toEqual([]);
});

it('finds the right specialty of an unseen request, first or among two', () => {
  const ranks = unseen.map(({ specialty, text }) =>
    suggestSpecialties(text).suggestions.findIndex((one) => one.specialty === specialty),
  );
  expect(ranks.filter((rank) => rank === 0).length).toBeGreaterThanOrEqual(92);
  expect(ranks.filter((rank) => rank >= 0).length).toBeGreaterThanOrEqual(98);
});

it('is right where it is sure', () => {
  const sure = unseen
    .map(({ specialty, text }) => ({ specialty, suggested: suggestSpecialties(text) }))
    .filter(({ suggested }) => suggested.sure);
  const right = sure.filter(
    ({ specialty, suggested }) => suggested.suggestions[0]?.specialty === specialty,
  );
  expect(right.length / sure.length).toBeGreaterThanOrEqual(0.95);
  expect(sure.length).toBeGreaterThan(70);
});

it('shows the words that spoke for it, as they stand in the text', () => {
  const { sure, suggestions } = suggestSpecialties(
    'Itchy RING lesion on thigh, khujli at night. Sugar normal.',
  );
  expect(sure).toBe(true);
  expect(suggestions[0]).toMatchObject({ specialty: 'dermatology' });
  expect(suggestions[0]?.because).toEqual(
    expect.arrayContaining(['Itchy', 'RING lesion', 'khujli at night']),
  );
  expect(suggestions[0]?.because).not.toContain('Sugar');
});

it('is not sure, and shows two, where two are as likely', () => {
  const { sure, suggestions } = suggestSpecialties('Tooth pain and knee pain since a week.');
  expect(sure).toBe(false);
  expect(suggestions.map(({ specialty }) => specialty).sort()).toEqual([
    'dentistry',
    'orthopaedics',
  ]);
});

it('suggests nothing for what it does not know', () => {
  expect(suggestSpecialties('')).toEqual({ sure: false, suggestions: [] });
  expect(suggestSpecialties('Zxcv qwrt [Patient 1].')).toEqual({ sure: false, suggestions: [] });
});

it('knows every specialty of the taxonomy, and no other', () => {
  expect(SPECIALTIES.split(' ')).toEqual(SPECIALTY_TAXONOMY.map(({ slug }) => slug).sort());
});
