import { inputSpan, SHIELD, shieldSpans, viewOf } from './text-view.js';

describe('view of a text', () => {
  it.each([
    ['plain text 12', 'plain text 12'],
    ['ph ९८७ ৪৫ ١٢ ９', 'ph 987 45 12 9'],
    ['98\u200b76\u00a0–x', '9876 -x'],
    ['Dr [Clinician 1], [Day -3] [PIN]', `Dr ${SHIELD}, ${SHIELD} ${SHIELD}`],
    ['[Patient one] [note]', '[Patient one] [note]'],
  ])('%j reads %j', (input, text) => expect(viewOf(input).text).toBe(text));

  it('leads back to the input', () => {
    const input = 'a\u200bb [Patient 1] cd';
    const view = viewOf(input);
    const at = view.text.indexOf('cd');
    const { start, end } = inputSpan(view, at, at + 2);
    expect(input.slice(start, end)).toBe('cd');
  });

  it('shields spans as the masked text will read', () => {
    const view = viewOf('Dr Asha\u200b Rao, 46');
    const shielded = shieldSpans(view, [{ start: 3, end: 11 }]);
    expect(shielded.text).toBe(`Dr ${SHIELD}, 46`);
    expect(shielded.text).toBe(viewOf('Dr [Clinician 1], 46').text);
    expect(inputSpan(shielded, 6, 8)).toEqual({ start: 14, end: 16 });
  });
});
