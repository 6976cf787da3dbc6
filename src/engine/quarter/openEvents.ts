import { BOOM_FADE } from '../market/boom.ts';
import { clamp } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import { uniform } from '../random/streams.ts';
import type { Work } from './work.ts';

/**
 * First phase: what the world does before anybody acts. Sentiment wanders and returns (F5), wages rise (M5),
 * algorithms improve industry-wide (M2), outside buyers want more chips (S4) and outside providers rent more.
 */
export function openEventsPhase(work: Work): void {
  driftSentiment(work);
  growOutside(work);
  const { knowledge } = work.state;
  const models = work.scenario.parameters.models;
  knowledge.wages *= 1 + models.wageGrowthPerYear / 4;
  knowledge.algorithms += models.algorithmsPerYear / 4;
}

function driftSentiment(work: Work): void {
  const { sentimentReversion, sentimentVolatility } = work.scenario.parameters.finance;
  const shock = (uniform(work.state.random, 'sentiment') * 2 - 1) * sentimentVolatility;
  const pulled = 1 + (work.state.sentiment - 1) * (1 - sentimentReversion);
  work.state.sentiment = clamp(pulled + shock, 0.5, 1.6);
}

function growOutside(work: Work): void {
  const { supply, quarter } = work.state;
  const boom = pow(BOOM_FADE, quarter);
  const growth = work.scenario.supply;
  growth.outsideDemand.forEach((buyer, k) => {
    supply.outsideDemand[k] = (supply.outsideDemand[k] ?? 0) * (1 + (buyer.growthPerYear * boom) / 4);
  });
  supply.packagingWafers *= 1 + (growth.packagingGrowthPerYear * boom) / 4;
  supply.hbmMillionGB *= 1 + (growth.hbmGrowthPerYear * boom) / 4;
}
