import fc from 'fast-check';
import { whoWasKnown } from './mask-on-device.js';
import { chooseNumbers, NONE_IN_USE } from './numbering.js';
import type { NumberedPerson } from './protocol.js';

const KINDS = ['Patient', 'Relative', 'Clinician', 'Person'] as const;
const people = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...KINDS), identity: fc.string(), number: fc.constant(0) }),
  { selector: ({ kind, identity }) => `${kind} ${identity}` },
);
const token = ({ kind, number }: NumberedPerson) => `[${kind} ${number}]`;

describe('the numbers of people', () => {
  it('are never those of somebody else', () => {
    fc.assert(
      fc.property(
        people,
        fc.nat(20),
        fc.array(fc.integer({ min: 1, max: 30 })),
        (list, highest, standing) => {
          const inUse = { ...NONE_IN_USE, patient: highest, clinician: highest };
          const text = standing.map((number) => `[Patient ${number}]`).join(' ');
          const chosen = chooseNumbers(list, [], inUse, [{ name: 'body', text }]);
          const tokens = chosen.map(token);
          expect(new Set(tokens).size).toBe(tokens.length);
          for (const { kind, number } of chosen) {
            expect(number).toBeGreaterThan(
              kind === 'Patient' || kind === 'Clinician' ? highest : 0,
            );
            expect(text).not.toContain(`[${kind} ${number}]`);
          }
        },
      ),
    );
  });

  it('stay those that are remembered', () => {
    const list = ['asha', 'rani', 'meena'].map((identity, index) => {
      return { kind: 'Patient' as const, identity, number: index + 1 };
    });
    const rani = { kind: 'Patient' as const, number: 2 };
    const chosen = chooseNumbers(list, [undefined, rani, undefined], NONE_IN_USE, []);
    expect(chosen.map(({ number }) => number)).toEqual([3, 2, 4]);
  });

  it('come with the role that an earlier text told', async () => {
    const asha = { kind: 'Person' as const, identity: 'asha', number: 1 };
    const known = await whoWasKnown(asha, {
      dayZero: undefined,
      numberOf: ({ kind }) => Promise.resolve(kind === 'Patient' ? 2 : undefined),
    });
    const chosen = chooseNumbers([asha], [known], NONE_IN_USE, []);
    expect(chosen).toEqual([{ kind: 'Patient', identity: 'asha', number: 2 }]);
  });
});
