import { beginEvents } from '../events/begin.ts';
import { modifier } from '../events/modifiers.ts';
import { turnTides } from '../market/tides.ts';
import { clamp } from '../math/numbers.ts';
import { uniform } from '../random/streams.ts';
import { growSupply } from './supplyGrowth.ts';
import type { Work } from './work.ts';

/**
 * First phase: what the world does before anybody acts. Sentiment wanders and returns (F5),
 * algorithms improve industry-wide (M2), outside buyers want more chips (S4) and outside providers rent more.
 */
export function openEventsPhase(work: Work): void {
  beginEvents(work);
  // The first quarter goes on from the last real one, whose trend is known: tides turn after it (W3, D1).
  if (work.state.quarter > 0) turnTides(work);
  driftSentiment(work);
  growSupply(work);
  const { knowledge } = work.state;
  const models = work.scenario.parameters.models;
  knowledge.algorithms += (models.algorithmsPerYear / 4) * modifier(work, 'algorithmicProgress');
}

function driftSentiment(work: Work): void {
  const { sentimentReversion, sentimentVolatility } = work.scenario.parameters.finance;
  const shock = (uniform(work.state.random, 'sentiment') * 2 - 1) * sentimentVolatility;
  const level = 1 + modifier(work, 'sentimentLevel');
  const pulled = level + (work.state.sentiment - level) * (1 - sentimentReversion);
  work.state.sentiment = clamp(pulled + shock, 0.5, 1.6);
}
