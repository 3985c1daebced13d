const CYRILLIC = 'АВЕЅІЈКМНОРСТУХаеорсухіјѕ';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABESIJKMHOPCTYXaeopcyxijs' + 'ABEZHIKMNOPTYXo';

const BY_CODE = new Map(
  [...(CYRILLIC + GREEK)].map((letter, at) => [letter.charCodeAt(0), LATIN[at] as string]),
);

/**
 * The Latin letter that a Cyrillic or Greek one cannot be told from in print (Unicode Technical
 * Standard 39, confusables); small Greek letters but omicron are left, they are units and chains.
 */
export const latinLookAlike = (code: number): string | undefined => BY_CODE.get(code);
