import { afterAvailableMinutes, firstAvailable } from './available-hours.js';
import type { Availability } from './routing-candidate.js';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString();

const weekdays = (from: number, until: number, days = [1, 2, 3, 4, 5]) =>
  days.map((weekday) => ({ weekday, from: from * 60, until: until * 60 }));

const inKolkata: Availability = {
  zone: 'Asia/Kolkata',
  hours: weekdays(9, 17),
  absences: [],
  holidays: null,
};

describe('firstAvailable', () => {
  it.each([
    ['within the hours', '2026-11-18T06:00:00Z', '2026-11-18T06:00:00.000Z'],
    ['before them', '2026-11-18T01:00:00Z', '2026-11-18T03:30:00.000Z'],
    ['after them on a Friday', '2026-11-20T12:00:00Z', '2026-11-23T03:30:00.000Z'],
  ])('%s', (_, from, first) => {
    expect(iso(firstAvailable(inKolkata, at(from)))).toBe(first);
  });

  it('skips absences, and begins again in the middle of a day', () => {
    const absences = [
      { from: new Date('2026-11-18T00:00:00Z'), until: new Date('2026-11-19T07:00:00Z') },
    ];
    const first = firstAvailable({ ...inKolkata, absences }, at('2026-11-18T06:00:00Z'));
    expect(iso(first)).toBe('2026-11-19T07:00:00.000Z');
  });

  it.each([
    ['Diwali, which follows the moon', '2027-10-29T05:00:00Z', '2027-11-01T03:30:00.000Z'],
    ['Id-ul-Zuha of 2026', '2026-05-27T05:00:00Z', '2026-05-28T03:30:00.000Z'],
  ])('skips %s', (_, from, first) => {
    const holidays = { country: 'IN', state: null };
    expect(iso(firstAvailable({ ...inKolkata, holidays }, at(from)))).toBe(first);
  });

  it('skips the public holidays of the state, where they are kept', () => {
    const stateDay = at('2027-11-01T05:00:00Z');
    const inState = (state: string) =>
      iso(firstAvailable({ ...inKolkata, holidays: { country: 'IN', state } }, stateDay));
    expect(inState('KA')).toBe('2027-11-02T03:30:00.000Z');
    expect(inState('BR')).toBe('2027-11-01T05:00:00.000Z');
  });

  it.each([
    ['no hours', { ...inKolkata, hours: [] }],
    ['a zone that is none', { ...inKolkata, zone: 'Asia/Nowhere' }],
    [
      'a long absence',
      { ...inKolkata, absences: [{ from: new Date(0), until: new Date('2030-01-01T00:00:00Z') }] },
    ],
  ])('is never for %s', (_, availability) => {
    expect(firstAvailable(availability, at('2026-11-18T06:00:00Z'))).toBeUndefined();
  });

  it.each([
    ['Pacific/Kiritimati', '2026-11-17T19:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-17T20:00:00.000Z'],
  ])('knows which day it is in %s', (zone, first) => {
    expect(iso(firstAvailable({ ...inKolkata, zone }, at('2026-11-17T18:30:00Z')))).toBe(first);
  });
});

describe('summer time', () => {
  it.each([
    ['2026-03-29T00:00:00Z', '2026-03-29T08:00:00.000Z'],
    ['2026-10-25T00:00:00Z', '2026-10-25T09:00:00.000Z'],
  ])('leaves nine o’clock at nine o’clock on the Sunday of %s', (midnight, nine) => {
    const sundays = { ...inKolkata, zone: 'Europe/London', hours: weekdays(9, 17, [7]) };
    expect(iso(firstAvailable(sundays, at(midnight)))).toBe(nine);
  });
});

describe('afterAvailableMinutes', () => {
  it('counts on when the day is over', () => {
    const end = afterAvailableMinutes(inKolkata, at('2026-11-20T11:00:00Z'), 90);
    expect(iso(end)).toBe('2026-11-23T04:30:00.000Z');
  });

  it('counts the night shift before and after midnight', () => {
    const hours = [
      { weekday: 3, from: 22 * 60, until: 1440 },
      { weekday: 4, from: 0, until: 6 * 60 },
    ];
    const end = afterAvailableMinutes({ ...inKolkata, hours }, at('2026-11-18T17:30:00Z'), 120);
    expect(iso(end)).toBe('2026-11-18T19:30:00.000Z');
  });

  it('counts hours that overlap once', () => {
    const hours = [...weekdays(9, 12), ...weekdays(10, 11)];
    const end = afterAvailableMinutes({ ...inKolkata, hours }, at('2026-11-18T03:30:00Z'), 240);
    expect(iso(end)).toBe('2026-11-19T04:30:00.000Z');
  });
});
