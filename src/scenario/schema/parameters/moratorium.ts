import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';

/** E3: pressure of neighbours and authorities, and moratoria on new permits. */
export const moratoriumParametersSchema = z
  .strictObject({
    threshold: amount()
      .default(60)
      .describe('Pressure at which a moratorium is announced, 0–100. Default 60. Estimate.'),
    release: amount()
      .default(48)
      .describe('Pressure under which it is called off or ends. Default 48. Estimate.'),
    quarters: z
      .int()
      .min(1)
      .max(40)
      .default(4)
      .describe(
        'Length, quarters. Default 4. Estimate: local stops of a year in Virginia, Ireland, the Netherlands.',
      ),
    extension: z
      .int()
      .min(1)
      .max(40)
      .default(2)
      .describe('Quarters by which it is lengthened while pressure stays. Default 2. Estimate.'),
    speed: share()
      .default(0.3)
      .describe('Share of the way that pressure goes in a quarter. Default 0.3. Estimate.'),
    noise: amount()
      .default(3)
      .describe('Deviation of what local politics add or take each quarter, points. Default 3. Estimate.'),
    strictnessSlope: amount()
      .default(0.6)
      .describe(
        'How much more a strict region (1) feels than a lenient one (0), as a multiple. Default 0.6. Estimate.',
      ),
    queuePoints: amount().default(45).describe('Points of a full queue. Default 45. Estimate.'),
    growthPoints: amount().default(45).describe('Points of full growth of the load. Default 45. Estimate.'),
    pricePoints: amount().default(35).describe('Points of a full rise of the price. Default 35. Estimate.'),
    fullQueueQuarters: positive()
      .default(4)
      .describe(
        'Queue that counts as full, quarters of new grid. Default 4. Estimate from cal: dc.grid.pjm.',
      ),
    fullGrowthPerYear: positive()
      .default(0.5)
      .describe(
        'Growth of the load a year that counts as full. Default 0.5. Estimate from cal: ai.power.growth.',
      ),
    fullPriceRise: positive()
      .default(0.4)
      .describe('Rise of the price that counts as full. Default 0.4. Estimate from cal: dc.pjm.cap.'),
    ownPowerRelief: amount()
      .default(60)
      .describe('Points that own power stations take off if all load had them. Default 60. Estimate.'),
    reliefKUsdPerMW: positive()
      .default(4)
      .describe(
        'Compliance spending that brings half of the most relief, kUSD a quarter per MW. Default 4. Estimate.',
      ),
    mostRelief: amount().default(30).describe('Most relief by spending, points. Default 30. Estimate.'),
  })
  .prefault({})
  .describe('Moratoria on new permits (E3).');
