import { scrub } from '../../libs/deid/index.js';
import { DEMONSTRATION_REQUESTS } from './requests.js';

describe.each(DEMONSTRATION_REQUESTS)('the request "$question"', (request) => {
  const { question, background, done, tried, answer, events } = request;

  it('leaves the scrubber nothing to mask', () => {
    const bodies = events.flatMap(({ body }) => body ?? []);
    const texts = [question, background, done, tried, ...Object.values(answer ?? {}), ...bodies];
    expect(texts.flatMap((text) => scrub(text).findings)).toEqual([]);
  });

  it('is over or younger than what would become of it by itself', () => {
    expect(Math.max(0, ...events.map(({ hoursLater }) => hoursLater))).toBeLessThan(
      request.hoursAgo,
    );
  });
});
