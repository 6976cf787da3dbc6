import { z } from 'zod';
import { amount, count, positive, rate, share } from '../primitives.ts';

const logOdds = (usual: number, what: string) =>
  z.number().min(-20).max(20).default(usual).describe(`${what} Default ${usual}.`);
const points = (usual: number, what: string) => amount().default(usual).describe(`${what} Default ${usual}.`);
const part = (usual: number, what: string) => share().default(usual).describe(`${what} Default ${usual}.`);

const wagesSchema = z
  .strictObject({
    growthPerYear: rate()
      .default(0.03)
      .describe('Growth a year while labs neither hire nor dismiss. Default 0.03.'),
    scarcity: amount()
      .default(0.2)
      .describe('Rise in a quarter when labs want as many people as the pool holds. Default 0.2.'),
    follow: part(0.04, 'Part of what labs pay above the market that becomes the market, a quarter.'),
    mostStep: part(0.08, 'Largest step in a quarter.'),
  })
  .prefault({})
  .describe('Wages. Estimates from offers of 2025, which rose by about a tenth in the year.');

const appealSchema = z
  .strictObject({
    pay: points(1.2, 'On ln of pay over the market.'),
    culture: points(0.8, 'Per 50 points of culture above 50.'),
    compute: points(0.25, "On ln of compute per researcher over the labs' mean."),
    mostCompute: points(1.5, 'Largest such ln that counts.'),
    open: points(0.15, 'While weights are published.'),
  })
  .prefault({})
  .describe('What draws people to a lab, in logarithmic units. Estimates.');

const poachingSchema = z
  .strictObject({
    base: logOdds(-3, 'Log-odds of a yes without a bonus at equal appeal.'),
    bonus: points(1, 'Gain per ln(1 + years of pay).'),
    most: part(0.04, "Most of a rival's team that can be asked in a quarter."),
    relations: part(0.04, 'Goodwill lost by the attempt.'),
    relationsPerShare: points(4, 'Goodwill lost per share of the team that leaves.'),
    luck: part(0.2, 'Deviation of how many come, share of those expected.'),
  })
  .prefault({})
  .describe(
    'Poaching. Estimates from the raids of summer 2025: bonuses of many years of pay, a few dozen people.',
  );

const cultureSchema = z
  .strictObject({
    neutral: points(50, 'Where culture settles when nothing speaks for or against it.'),
    speed: part(0.12, 'Part of the way that it goes each quarter.'),
    freedom: points(10, "Points per ln of compute per researcher over the labs' mean."),
    safety: points(8, 'Points at safety work as needed.'),
    pay: points(15, 'Points per ln of pay over the market.'),
    mission: points(3, 'Points per ten points of public trust above 50.'),
    distress: points(25, 'Points while the company lives on emergency credit.'),
    layoff: points(10, 'Points at once per tenth of the team dismissed.'),
    failedRun: points(4, 'Points at once for a run that is broken off or brings nothing new.'),
  })
  .prefault({})
  .describe('Culture of a lab, 0–100. Estimates.');

/** M5. Heads are estimates; nobody counts those who can train a frontier model. */
export const talentParametersSchema = z
  .strictObject({
    pool: count()
      .default(8000)
      .describe('Researchers outside the labs who could work in one. Default 8,000.'),
    poolSeniors: part(0.12, 'Part of them that is senior.'),
    graduatesPerYear: count().default(3000).describe('New researchers a year. Default 3,000.'),
    promotionPerYear: part(0.1, "Part of a lab's juniors who become senior in a year."),
    seniorWorth: positive().default(2.5).describe('What a senior counts for beside a junior. Default 2.5.'),
    seniorPay: positive().default(2.5).describe('What a senior costs beside a junior. Default 2.5.'),
    referenceSeniors: part(0.3, 'Part of the reference team that is senior (M2).'),
    attrition: part(0.03, "Part of a team that leaves each quarter at the market's mean appeal."),
    mostAttrition: points(3, 'Largest multiple of it.'),
    leastAttrition: points(0.3, 'Smallest multiple of it.'),
    hiringSpeed: part(0.2, 'Part by which a team grows or shrinks in a quarter at most.'),
    poolFlow: part(0.4, 'Part of the pool that can be hired in a quarter.'),
    wages: wagesSchema,
    appeal: appealSchema,
    poaching: poachingSchema,
    culture: cultureSchema,
    mostTimes: positive()
      .default(4)
      .describe("Largest target of a team, multiple of today's headcount (M5). Estimate. Default 4."),
    mostMore: count()
      .default(100)
      .describe(
        'People by which the target may exceed that (M5). Estimate: what a small lab hires in a year. Default 100.',
      ),
  })
  .prefault({})
  .describe('People (M5).');
