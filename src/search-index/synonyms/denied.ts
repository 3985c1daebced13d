/** How far around an expression a denial is looked for, in characters. */
const REACH = 40;
const DENIED_BEFORE =
  /\b(?:no|not|nor|without|denies|denied|negative for|ruled out|rule out|absence of|never had)\b(?![^]*\b(?:but|except|only)\b)[^.;:!?\n]{0,30}$/i;
const DENIED_AFTER =
  /^[\s:=-]{0,3}(?:nil|absent|negative|neg\b|-ve|not (?:done|present|seen|found)|ruled out|excluded|nahi|nahin)/i;

/**
 * Whether a text says of what stands from `start` to `end` that it is not there: "no fever, rash
 * or cough", "dengue negative", "bukhar nahi". A denial reaches to the end of its clause.
 */
export function isDenied(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    DENIED_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
    DENIED_AFTER.test(text.slice(end, end + REACH))
  );
}
