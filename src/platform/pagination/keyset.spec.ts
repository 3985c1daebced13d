import fc from 'fast-check';
import { decodeKeyset, encodeKeyset, pageOf } from './keyset.js';

const ID = '018f0000-0000-7000-8000-000000000000';
const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('a keyset cursor', () => {
  it('leads back to the row that it was made of', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
        fc.uuid(),
        (at, id) => {
          expect(decodeKeyset(encodeKeyset({ at, id }))).toEqual({ at, id });
        },
      ),
    );
  });

  it.each([
    ['nothing', ''],
    ['no Base64', '%%%'],
    ['a number alone', encoded('1')],
    ['an id alone', encoded(`.${ID}`)],
    ['an id that is none', encoded('1.nobody')],
    ['a negative time', encoded(`-1.${ID}`)],
    ['a time beyond all time', encoded(`9999999999999999.${ID}`)],
    ['a time in another notation', encoded(`1e3.${ID}`)],
    ['a time with zeros before it', encoded(`0001.${ID}`)],
    ['something after it', encoded(`1.${ID}.more`)],
    [
      'the right one with junk between',
      encodeKeyset({ at: new Date(1), id: ID }).replace('M', '%M'),
    ],
    ['the right one padded', `${encodeKeyset({ at: new Date(1), id: ID })}=`],
    ['SQL', encoded(`1.${ID}' or 1=1 --`)],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => decodeKeyset(cursor)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('is refused when it is anything that was not made here, without quoting it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 4 }), (text) => {
        expect(() => decodeKeyset(text)).toThrow(
          expect.objectContaining({
            code: 'BAD_USER_INPUT',
            message: expect.not.stringContaining(text) as string,
          }),
        );
      }),
    );
  });
});

describe('a page', () => {
  const cursorOf = (row: { id: number }) => `c${row.id}`;
  const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

  it.each([
    [0, 3, [], false, null],
    [2, 3, ['c0', 'c1'], false, 'c1'],
    [3, 3, ['c0', 'c1', 'c2'], false, 'c2'],
    [4, 3, ['c0', 'c1', 'c2'], true, 'c2'],
  ])(
    'of %d rows read for %d ends where it says',
    (read, first, cursors, hasNextPage, endCursor) => {
      const page = pageOf(rows(read), first, cursorOf, 9);
      expect(page.edges.map(({ cursor }) => cursor)).toEqual(cursors);
      expect(page.pageInfo).toEqual({ hasNextPage, endCursor });
      expect(page.totalCount).toBe(9);
    },
  );
});
