import { ONE_OF_EACH } from '../../test/factories/outbox-events.js';
import { subjectOf } from './outbox-event.js';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CONSTANT_OR_DAY = /^[A-Z][A-Z_]*$|^\d{4}-\d\d-\d\d$/;

describe('an outbox event', () => {
  it.each(Object.values(ONE_OF_EACH))(
    '$type holds ids, constants and days, one of which is its subject, and nothing else',
    (event) => {
      const { type, ...facts } = event;
      expect(ONE_OF_EACH[type]).toBe(event);
      for (const fact of Object.values(facts))
        expect(ID.test(fact) || CONSTANT_OR_DAY.test(fact)).toBe(true);
      expect(Object.values(facts)).toContain(subjectOf(event));
    },
  );
});
