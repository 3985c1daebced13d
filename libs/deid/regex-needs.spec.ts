import { outlineOf } from './regex-needs.js';

const readable = (text: string) => text.replace('\u0002', '_').replace('\u0003', '|');

describe('what is known of a pattern (_ no letter before, | no word before)', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/Dr\.? /, [['dr ', 'dr. ']]],
    [/(?:https?|ftp):\/\/\S+/i, [['ftp://', 'http://', 'https://']]],
    [/[A-Z]{5}\d{4}[A-Z]/, [['0000']]],
    [/(?<![\w./])(?<a>\d{1,2})[/-](?<b>\d{4})/, [['|0-0000', '|0/0000', '|00-0000', '|00/0000']]],
    [
      /(?<=\b(?:on|till) )\d(?:st|nd)(?! floor)/,
      [
        ['|on ', '|till '],
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
  ])('its needs: %s', (regex, needs) => {
    expect(outlineOf(regex).needs.map((clause) => clause.map(readable))).toEqual(needs);
  });

  // Each as its string, and how many units behind its first a match may start.
  it.each<[RegExp, readonly string[] | undefined]>([
    [/(?<!\w)(?:ward|bed) \d/, ['|bed  0-0', '|ward 0-0']],
    [/(?<!\p{L})(?:the )?pt/u, ['_pt 0-0', '_the  0-0']],
    [/(?=\p{Lu})(?<=\b(?:from|near)[ :]{1,2})\p{L}+/u, ['|from 5-6', '|near 5-6']],
    [/(?<=(?:Mr|Mrs)\.? )[A-Z]/, ['mr  3-3', 'mr.  4-4', 'mrs  4-4', 'mrs. 5-5']],
    [/(?:(?<=no )\d|ref \d+)/, ['no  3-3', 'ref  0-0']],
    [/\d{3}(?:[ -]?)\d/, ['000  0-0', '000- 0-0', '0000 0-0']],
    [/[A-Z]\w+ (?:road|street)/, undefined],
    [/(?<=\bat .{0,40})[A-Z]/, undefined],
  ])('where it starts: %s', (regex, starts) => {
    const anchors = outlineOf(regex).anchors?.map((a) => `${readable(a.text)} ${a.from}-${a.to}`);
    expect(anchors && [...new Set(anchors)].sort()).toEqual(starts && [...starts].sort());
  });
});
