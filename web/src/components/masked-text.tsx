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

/** A story in paragraphs, as its author broke them. */
export function MaskedStory({ text }: { text: string }) {
  return (
    <div class="story">
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim())
        .map((paragraph, index) => (
          <p key={index}>
            <MaskedText text={paragraph.trim()} />
          </p>
        ))}
    </div>
  );
}
