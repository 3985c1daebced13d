import { needsOf } from './regex-needs.js';

describe('what a pattern needs', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/Dr\.? /, [['dr ', 'dr. ']]],
    [/(?:https?|ftp):\/\/\S+/i, [['ftp://', 'http://', 'https://']]],
    [/[A-Z]{5}\d{4}[A-Z]/, [['0000']]],
    [/(?<![\w])(?<a>\d{1,2})[/-](?<b>\d{4})/, [['0-0000', '0/0000', '00-0000', '00/0000']]],
    [
      /(?<=\b(?:on|till) )\d(?:st|nd)(?! floor)/,
      [
        ['on ', 'till '],
        ['0nd', '0st'],
      ],
    ],
    [/(?:flat \p{L}+|\d+) road/u, [['0', 'flat '], [' road']]],
    [/(?:flat \p{L}+|plot \p{L}+)\.?/u, [['flat ', 'plot ']]],
    [/(?:Road )?(?:\w+|St)/, []],
    [/x{0,3}[^a]\s*/, []],
    [/तारीख ?\p{N}/u, [['तारीख']]],
  ])('%s', (regex, needs) => {
    expect(needsOf(regex)).toEqual(needs);
  });
});
