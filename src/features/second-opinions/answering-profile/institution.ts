import { createHmac, hkdfSync } from 'node:crypto';

/** So that "Govt. Hospital, Sitapur" and "Sitapur Government Hosp" are one. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  govt: 'government',
  hosp: 'hospital',
  dist: 'district',
  med: 'medical',
  coll: 'college',
  inst: 'institute',
  univ: 'university',
  centre: 'center',
};
const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'at']);

/** The words of a name without case, punctuation, order and abbreviation. */
export function normaliseInstitution(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const long = words.map((word) => LONG_FORMS[word] ?? word).filter((word) => !LEFT_OUT.has(word));
  return [...new Set(long)].toSorted().join(' ');
}

/** Says whether two people named the same place, and to whoever lacks the secret not which. */
export function hashInstitution(secret: string, name: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'corridor institutions', 32));
  return createHmac('sha256', key).update(normaliseInstitution(name)).digest();
}
