import fc from 'fast-check';
import { compose } from './compose.js';
import type { ReviewField } from './masked-field.js';

const field = (name: string, text: string, originals: Record<string, string>): ReviewField => {
  const findings = Object.entries(originals).flatMap(([original, surrogate]) =>
    [...text.matchAll(new RegExp(original, 'g'))].map(({ index }) => ({
      start: index,
      end: index + original.length,
      category: 'PERSON_NAME' as const,
      surrogate,
    })),
  );
  const masked = Object.entries(originals).reduce((t, [o, s]) => t.replaceAll(o, s), text);
  return { name, text, masked, added: [], findings, residual: [] };
};

describe('compose', () => {
  const note = field('body', 'Ram met Sita. Ram has SLE.', {
    Ram: '[Patient 1]',
    Sita: '[Relative 1]',
  });

  it('posts what the scrubber masked when nothing was restored', () => {
    expect(compose([note], new Map())).toEqual({
      texts: { body: '[Patient 1] met [Relative 1]. [Patient 1] has SLE.' },
      restored: [],
    });
  });

  it('restores the same words everywhere, with offsets into the posted text', () => {
    const title = field('title', 'Is it Ram?', { Ram: '[Patient 1]' });
    const { texts, restored } = compose([title, note], new Map([['Ram', 'COMMON_WORD']]));
    expect(texts).toEqual({ title: 'Is it Ram?', body: 'Ram met [Relative 1]. Ram has SLE.' });
    expect(restored).toHaveLength(3);
    for (const { field: name, start, end } of restored) {
      expect(texts[name]?.slice(start, end)).toBe('Ram');
    }
  });

  it('counts in UTF-16 units', () => {
    const { texts, restored } = compose(
      [field('body', '🩺 Ram', { Ram: '[Patient 1]' })],
      new Map([['Ram', 'COMMON_WORD']]),
    );
    expect(texts['body']).toBe('🩺 Ram');
    expect(restored).toMatchObject([{ start: 3, end: 6 }]);
  });

  it('never lets a restored span point at anything but the restored words', () => {
    const words = fc.array(fc.constantFrom('Ram', 'Sita', 'has', 'पीलिया', '🩺'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.boolean(), fc.boolean(), (list, ram, sita) => {
        const text = list.join(' ');
        const reviewed = field('body', text, { Ram: '[Patient 1]', Sita: '[Relative 1]' });
        const restored = new Map(
          [ram && 'Ram', sita && 'Sita']
            .filter((w) => w !== false)
            .map((w) => [w, 'MEDICAL_TERM'] as const),
        );
        const posted = compose([reviewed], restored);
        for (const span of posted.restored) {
          expect(restored.has(posted.texts['body']!.slice(span.start, span.end))).toBe(true);
        }
        if (!ram) expect(posted.texts['body']).not.toContain('Ram');
        if (ram && sita) expect(posted.texts['body']).toBe(text);
      }),
    );
  });
});
