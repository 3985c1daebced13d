import { scrubFields, type TextField } from '../../../libs/deid/index.js';
import { SPECIALTY_TAXONOMY } from '../../features/identity/specialties/taxonomy.js';
import { DEMONSTRATION_ACCOUNTS } from '../demonstration-account.js';
import type { DemonstrationThread } from '../demonstration-thread.js';
import { DEMONSTRATION_THREADS } from './index.js';

const slugs = new Set(SPECIALTY_TAXONOMY.map((specialty) => specialty.slug));
const accounts = new Set<string>(DEMONSTRATION_ACCOUNTS.map((account) => account.key));

function textsOf(thread: DemonstrationThread): TextField[] {
  return [
    { name: 'title', text: thread.title },
    { name: 'question', text: thread.question },
    { name: 'body', text: thread.body },
    ...thread.replies.map((reply, index) => ({ name: `reply ${index + 1}`, text: reply.body })),
  ];
}

describe('DEMONSTRATION_ACCOUNTS', () => {
  it('holds each account once, those of the contract among them', () => {
    expect(accounts.size).toBe(DEMONSTRATION_ACCOUNTS.length);
    const contract = ['gp', 'resident', 'dermatologist', 'cardiologist', 'listener', 'moderator'];
    for (const key of [...contract, 'admin', 'unverified']) expect(accounts).toContain(key);
  });

  it.each(DEMONSTRATION_ACCOUNTS)('$key is labelled as a demonstration', (account) => {
    expect(account.displayName).toMatch(/^Demo /);
    expect(account.specialties.filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

describe('DEMONSTRATION_THREADS', () => {
  it('holds at least 40 threads in at least 15 specialties', () => {
    expect(DEMONSTRATION_THREADS.length).toBeGreaterThanOrEqual(40);
    const specialties = new Set(DEMONSTRATION_THREADS.flatMap((thread) => thread.specialties));
    expect(specialties.size).toBeGreaterThanOrEqual(15);
  });

  it.each(['key', 'title', 'hoursAgo'] as const)('repeats no %s', (column) => {
    const values = DEMONSTRATION_THREADS.map((thread) => thread[column]);
    expect(values).toEqual([...new Set(values)]);
  });

  it('shows open cases, answered ones and disagreement', () => {
    const replies = DEMONSTRATION_THREADS.map((thread) => thread.replies);
    expect(replies.some((some) => some.length === 0)).toBe(true);
    expect(replies.some((some) => some.some((reply) => reply.accepted))).toBe(true);
    expect(JSON.stringify(replies)).toContain('I see it differently');
  });
});

describe.each(DEMONSTRATION_THREADS)('the thread $key', (thread) => {
  it('is within the limits of a case', () => {
    expect(thread.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(thread.title.length).toBeLessThanOrEqual(120);
    expect(thread.question.length).toBeLessThanOrEqual(500);
    expect(thread.body.length).toBeGreaterThanOrEqual(400);
    expect(thread.body.length).toBeLessThanOrEqual(1500);
    expect(thread.hoursAgo).toBeGreaterThanOrEqual(1);
    expect(thread.hoursAgo).toBeLessThanOrEqual(700);
  });

  it('names specialties of the taxonomy', () => {
    expect(thread.specialties.filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(thread.specialties.length).toBeGreaterThanOrEqual(1);
    expect(thread.specialties.length).toBeLessThanOrEqual(3);
    expect(new Set(thread.specialties).size).toBe(thread.specialties.length);
  });

  it('is written by verified accounts', () => {
    for (const author of [thread.author, ...thread.replies.map((reply) => reply.author)]) {
      expect(accounts).toContain(author);
      expect(author).not.toBe('unverified');
    }
  });

  it('has at most five replies, in order, all in the past', () => {
    const hours = thread.replies.map((reply) => reply.hoursLater);
    expect(hours.length).toBeLessThanOrEqual(5);
    expect(hours).toEqual([...new Set(hours)].sort((a, b) => a - b));
    for (const later of hours) {
      expect(later).toBeGreaterThan(0);
      expect(later).toBeLessThan(thread.hoursAgo);
    }
  });

  it('has at most one accepted reply, by somebody else than who asked', () => {
    const accepted = thread.replies.filter((reply) => reply.accepted);
    expect(accepted.length).toBeLessThanOrEqual(1);
    for (const reply of accepted) expect(reply.author).not.toBe(thread.author);
  });

  it('leaves the scrubber nothing to mask', () => {
    const texts = textsOf(thread);
    const found = scrubFields(texts).flatMap(({ findings }, index) =>
      findings.map(({ start, end, category }) => {
        const field = texts[index];
        return `${field?.name}: ${category} "${field?.text.slice(start, end)}"`;
      }),
    );
    expect(found).toEqual([]);
  });
});
