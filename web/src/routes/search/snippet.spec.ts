import { snippetRuns } from './snippet.js';

describe('snippetRuns', () => {
  it('tells the hits from the rest', () => {
    expect(snippetRuns('on <em>metformin</em>, stopped')).toEqual([
      { text: 'on ', hit: false },
      { text: 'metformin', hit: true },
      { text: ', stopped', hit: false },
    ]);
  });

  it.each([
    ['K &gt; 6 &amp; rising', 'K > 6 & rising'],
    ['&#39;TB&#x27; &quot;?&quot;', '\'TB\' "?"'],
    ['&lt;script&gt;', '<script>'],
    ['&amp;lt;', '&lt;'],
    ['&nothing; &#99999999; &constructor;', '&nothing; &#99999999; &constructor;'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s reads %s', (snippet, text) => {
    expect(
      snippetRuns(snippet)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
