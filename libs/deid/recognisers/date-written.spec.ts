import { dateWritten } from './date-written.js';
import { valuesFound } from './values-found.js';

describe('date written', () => {
  it.each<[string, string[]]>([
    ['CCU (22/23 Aug)', ['22/23 Aug']],
    ['on 22nd January 2024 at', ['22nd January 2024']],
    ['May 30th, 2022 (ID', ['May 30th, 2022']],
    ['born 06Jun04.', ['06Jun04']],
    ['came on third of january with', ['third of january']],
    ['next Sat, 27 July 10 am, Room', ['Sat, 27 July 10 am']],
    ['treated in March 2022', ['March 2022']],
    ['given 1-3 June 2024.', ['1-3 June 2024']],
    ['was in Vellore last Nov with', ['Nov']],
    ['on friday the thirteenth with', ['friday the thirteenth']],
    ['may resolve; they march on; 5 mar', ['5 mar']],
    ['drawn jan 28, mar 12 baje; give may 10 of them; booked dec 9', ['jan 28', 'dec 9']],
    ['Grace (v.), May repeat x1; since May he walks', ['May']],
    ['fed x14. May feed more; seen 14. May 2022', ['14. May 2022']],
    ['diagnosed in 2021, mar 120', []],
  ])('%j', (text, values) => {
    expect(valuesFound(dateWritten, text)).toEqual(values);
  });
});
