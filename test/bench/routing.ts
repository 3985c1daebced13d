import { Random } from '../../libs/deid/tagger/training/random.js';
import { nextStep } from '../../src/features/second-opinions/routing/next-step.js';
import { type Figure, figuresOf } from './routing/figures.js';
import { atRandom, atRandomOfThosePresent, inTurn, type NextStep } from './routing/pickers.js';
import { simulate } from './routing/simulate.js';
import { suggestionFigures } from './routing/suggestion-figures.js';
import { makeArrivals, makeSpecialists } from './routing/world.js';

// `npm run bench:routing`: a seeded quarter of a year of requests, lived through four times in the
// same world: with the product's own choice, and with three that know less. JSON lines.
const SEED = 20260105;
const SPECIALISTS = 500;
const REQUESTS = 20_000;

const pickers: Readonly<Record<string, NextStep>> = {
  corridor: nextStep,
  random: atRandom(new Random(SEED)),
  'round-robin': inTurn(),
  'random of those present': atRandomOfThosePresent(new Random(SEED)),
};

for (const figure of suggestionFigures()) say(figure, 'unseen requests');

for (const [name, picker] of Object.entries(pickers)) {
  const specialists = makeSpecialists(new Random(SEED), SPECIALISTS);
  const arrivals = makeArrivals(new Random(SEED + 1), REQUESTS);
  const outcomes = simulate(arrivals, specialists, picker, SEED);
  for (const figure of figuresOf(outcomes, specialists)) say(figure, name);
}

function say({ figure, value, unit }: Figure, against: string): void {
  const rounded = Number(value.toPrecision(3));
  console.log(JSON.stringify({ bench: 'routing', figure, value: rounded, unit, against }));
}
