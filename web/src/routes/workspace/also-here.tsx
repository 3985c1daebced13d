const PLACES = [
  ['/opinions', 'Second opinions'],
  ['/fixes', 'Fix board'],
  ['/trends', 'Trends'],
  ['/bookmarks', 'Kept cases'],
] as const;

/** What else there is, one tap from the first page. */
export function AlsoHere() {
  return (
    <nav class="chips also-here" aria-label="Also here">
      {PLACES.map(([href, name]) => (
        <a key={href} class="chip" href={href}>
          {name}
        </a>
      ))}
    </nav>
  );
}
