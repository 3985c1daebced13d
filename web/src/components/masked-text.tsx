import { surrogateRuns } from '../masking/surrogate-tokens.js';

/** Masked text as it is read: surrogates as quiet chips. */
export function MaskedText({ text }: { text: string }) {
  return (
    <>
      {surrogateRuns(text).map((run, index) =>
        run.surrogate ? (
          <span key={index} class="surrogate">
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </>
  );
}

/** A story in short paragraphs, one for each line of its author's. */
export function MaskedStory({ text }: { text: string }) {
  return (
    <div class="story">
      {text
        .split(/\n+/)
        .filter((paragraph) => paragraph.trim())
        .map((paragraph, index) => (
          <p key={index}>
            <MaskedText text={paragraph.trim()} />
          </p>
        ))}
    </div>
  );
}
