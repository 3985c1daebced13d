import fc from 'fast-check';
import { FIRST, isFinal, move, type Standing } from './second-opinion.state-machine.js';
import { EVENTS, type EventType, type State, STATES, TIMERS } from './second-opinion.states.js';

const anyEvent = fc.constantFrom(...(Object.keys(EVENTS) as EventType[]));
const EVERY_EVENT = Object.keys(EVENTS) as EventType[];

/** What came of each event of a sequence; those that cannot happen leave everything as it stands. */
function walk(events: readonly EventType[]): Standing[] {
  const passed: Standing[] = [FIRST];
  for (const event of events) passed.push(move(passed.at(-1)!, event) ?? passed.at(-1)!);
  return passed;
}

/** Everything that can be reached at all, each with the events that lead there. */
function reachable(): Map<string, Standing> {
  const found = new Map([[JSON.stringify(FIRST), FIRST]]);
  for (const from of found.values())
    for (const event of EVERY_EVENT) {
      const to = move(from, event);
      if (to) found.set(JSON.stringify(to), to);
    }
  return found;
}

describe('a request for a second opinion', () => {
  it('is owned or timed wherever any sequence of events leads, unless it is over or in routing', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        for (const { state, owner, timer } of walk(events)) {
          if (state === 'ROUTING') continue;
          expect(owner !== null || timer !== null).toBe(!isFinal(state));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('can reach every state', () => {
    const states = new Set([...reachable().values()].map(({ state }) => state));
    expect([...states].toSorted()).toEqual(Object.keys(STATES).toSorted());
  });

  it('knows what to do when any timer that can run is due', () => {
    for (const from of reachable().values())
      if (from.timer) expect(move(from, TIMERS[from.timer])).toBeDefined();
  });

  it('comes to a state without a timer when nobody ever acts, however it began', () => {
    for (const from of reachable().values()) {
      let at = from;
      const seen = new Set<string>();
      while (at.timer && at.state !== 'ESCALATED' && !seen.has(JSON.stringify(at))) {
        seen.add(JSON.stringify(at));
        at = move(at, TIMERS[at.timer])!;
        if (at.state === 'ROUTING') at = move(at, 'ESCALATED')!;
      }
      expect(at.timer === null || at.state === 'ESCALATED').toBe(true);
    }
    expect(move(walk(['SENT', 'ESCALATED']).at(-1)!, 'EXPIRED')).toBeDefined();
  });

  it('comes out of routing to whom it is offered, to all, or to coordinators', () => {
    const routing = move(FIRST, 'SENT')!;
    const exits = EVERY_EVENT.filter((event) => move(routing, event));
    expect(exits).toEqual(['OFFERED', 'OPENED_TO_SPECIALTY', 'ESCALATED']);
  });

  it.each<[State, EventType[]]>([
    ['DRAFTED', []],
    ['CLAIMED', ['SENT', 'OFFERED', 'CLAIMED']],
    ['CLAIMED', ['SENT', 'OFFERED', 'CLAIMED', 'CLAIMED']],
    ['CLAIMED', ['SENT', 'OFFERED', 'CLAIMED', 'CLARIFICATION_ASKED', 'CLARIFIED']],
    ['OFFERED', ['SENT', 'OFFERED', 'CLAIMED', 'CLAIM_WARNED', 'HANDED_BACK', 'OFFERED']],
    ['OFFERED', ['SENT', 'OFFERED', 'REDIRECTED', 'OFFERED']],
    ['CLOSED', ['SENT', 'OFFERED', 'CLAIMED', 'ANSWERED', 'CLOSED']],
    ['CLOSED', ['SENT', 'OFFERED', 'CLAIMED', 'ANSWERED', 'CLOSED', 'ANSWERED', 'CLOSED']],
    ['CLOSED', ['SENT', 'OFFERED', 'CLAIMED', 'ANSWERED', 'CLOSED', 'ADDENDUM_ADDED']],
    ['WITHDRAWN', ['SENT', 'ESCALATED', 'WITHDRAWN', 'CLAIMED']],
    ['ANSWERED', ['SENT', 'OFFERED', 'CLAIMED', 'ANSWERED', 'WITHDRAWN']],
  ])('stands at %s after %j', (state, events) => {
    expect(walk(events).at(-1)!.state).toBe(state);
  });

  it('is asked for its outcome twice and no more', () => {
    const answered = walk(['SENT', 'OFFERED', 'CLAIMED', 'ANSWERED']).at(-1)!;
    const timers = [answered];
    for (let asked = 0; asked < 3; asked++) timers.push(move(timers.at(-1)!, 'OUTCOME_ASKED_FOR')!);
    expect(timers.map(({ timer }) => timer)).toEqual([
      'OUTCOME_AFTER_A_WEEK',
      'OUTCOME_AFTER_A_MONTH',
      null,
      null,
    ]);
  });
});
