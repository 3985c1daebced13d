import { link } from './link.js';
import { valuesFound } from './values-found.js';

describe('link', () => {
  it.each<[string, string[]]>([
    ['see https://meet.example.in/rm/8812 now', ['https://meet.example.in/rm/8812']],
    [
      'www.example.org/x and omegaortho.example.com',
      ['www.example.org/x', 'omegaortho.example.com'],
    ],
    ['from IP 192.168.40.117', ['192.168.40.117']],
    ['version 300.1.2.3', []],
    ['e.g.in adults, i.e.in children', []],
  ])('%j', (text, values) => {
    expect(valuesFound(link, text)).toEqual(values);
  });
});
