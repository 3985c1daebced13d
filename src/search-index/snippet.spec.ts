import fc from 'fast-check';
import { MARKERS, markedSnippet, matchSnippet } from './snippet.js';

const { open, close } = MARKERS;
const MARKUP = /<em>|<\/em>|… | …|…|&(?:amp|lt|gt|quot|#39);/g;

describe('markedSnippet', () => {
  it.each([
    [`a ${open}rash${close} here`, 'a <em>rash</em> here'],
    [`<b> & ${open}"x"${close} 'y'`, '&lt;b&gt; &amp; <em>&quot;x&quot;</em> &#39;y&#39;'],
    [`${open}never closed`, '<em>never closed</em>'],
    [`never opened${close}`, 'never opened'],
    [`${open}a${open}b${close}c${close}`, '<em>a</em><em>b</em>c'],
  ])('%j', (marked, expected) => {
    expect(markedSnippet(marked)).toBe(expected);
  });
});

describe('matchSnippet', () => {
  it('marks what matched in a short text', () => {
    expect(matchSnippet('A <rash> here', [{ start: 3, end: 7, term: 0 }])).toBe(
      'A &lt;<em>rash</em>&gt; here',
    );
  });

  it('shows where the most different words are', () => {
    const text = `fever ${'x '.repeat(300)}fever and rash ${'y '.repeat(300)}`;
    const at = text.indexOf('fever and');
    const matches = [
      { start: 0, end: 5, term: 0 },
      { start: at, end: at + 5, term: 0 },
      { start: at + 10, end: at + 14, term: 1 },
    ];
    expect(matchSnippet(text, matches)).toMatch(/^… .*<em>fever<\/em> and <em>rash<\/em> y.* …$/);
  });

  it('never holds a tag but its own, and never grows long', () => {
    const words = fc.array(
      fc.constantFrom('<b>', 'fever', '&', '"', '😀', 'x'.repeat(400), `${open}a${close}`),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        const matches = [...text.matchAll(/fever/g)].map(({ index }) => ({
          start: index,
          end: index + 5,
          term: 0,
        }));
        const snippet = matchSnippet(text, matches);
        expect(snippet.replace(MARKUP, '')).not.toMatch(/[<>&"'\ue000\ue001]|\p{Surrogate}/u);
        expect(snippet.split('<em>').length).toBe(snippet.split('</em>').length);
        expect(snippet.replace(MARKUP, '').length).toBeLessThanOrEqual(240);
        if (matches.length > 0) expect(snippet).toContain('<em>fever</em>');
      }),
    );
  });
});
