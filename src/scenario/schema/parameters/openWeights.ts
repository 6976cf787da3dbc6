import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';

/** M4. The gap is data (cal: ai.openlag, ai.eci); what people do with open weights is estimated from it. */
export const openWeightsParametersSchema = z
  .strictObject({
    outsideGap: amount()
      .default(6)
      .describe(
        'Points by which the best open weights of makers outside the scenario lie behind the frontier; 0 = there are none. Four months (cal: ai.openlag) at 15.5 points a year (cal: ai.eci) are 5. Default 6.',
      ),
    baseShare: share()
      .default(0.5)
      .describe("Part of a published model's training that a run which starts from it keeps. Default 0.5."),
    continuedShare: share()
      .default(0.5)
      .describe('Part of its own compute that counts in such a run. Default 0.5.'),
    hostLoss: amount()
      .default(1)
      .describe('Points below the best open weights at which clouds host them. Default 1.'),
    selfHosting: amount()
      .default(0.35)
      .describe("Utility that a lab's offers lose while its best model is free for all. Default 0.35."),
    communityPull: amount()
      .default(0.25)
      .describe('Utility that its offers gain once all developers know its models. Default 0.25.'),
    communitySpeed: share().default(0.15).describe('Part of the way there each quarter. Default 0.15.'),
    outsidePull: amount()
      .default(0.3)
      .describe(
        'How strongly customers turn to open weights elsewhere as these gain on the frontier, of their taste for quality. Default 0.3.',
      ),
    farGap: positive()
      .default(20)
      .describe('Points behind the frontier at which open weights are no choice (M4). Estimate. Default 20.'),
  })
  .prefault({})
  .describe('Open weights (M4).');
