import { EDGE, needsOf } from './regex-needs.js';

describe('what a pattern needs (_ is an edge)', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/Dr\.? /, [['dr ', 'dr. ']]],
    [/(?:https?|ftp):\/\/\S+/i, [['ftp://', 'http://', 'https://']]],
    [/[A-Z]{5}\d{4}[A-Z]/, [['0000']]],
    [/(?<![\w./])(?<a>\d{1,2})[/-](?<b>\d{4})/, [['_0-0000', '_0/0000', '_00-0000', '_00/0000']]],
    [
      /(?<=\b(?:on|till) )\d(?:st|nd)(?! floor)/,
      [
        ['_on ', '_till '],
        ['0nd', '0st'],
      ],
    ],
    [/(?<!\p{L}|x)pt(?!\w)|(?<![-\p{M}])श्री/u, [['_pt', 'श्री']]],
    [/(?<![.-])pt\b|(?<![^\w])dr/u, [['dr', 'pt']]],
    [/(?:flat \p{L}+|\d+) road/u, [['0', 'flat '], [' road']]],
    [/(?:flat \p{L}+|plot \p{L}+)\.?/u, [['flat ', 'plot ']]],
    [/(?:Road )?(?:\w+|St)/, []],
    [/x{0,3}[^a]\s*/, []],
    [/तारीख ?\p{N}/u, [['तारीख']]],
  ])('%s', (regex, needs) => {
    expect(needsOf(regex).map((clause) => clause.map((s) => s.replace(EDGE, '_')))).toEqual(needs);
  });
});
