import { clamp, type Doctrine, type SeatView } from '../../engine/index.ts';
import { definitionOf } from './company.ts';

type Gains = SeatView['scenario']['targets'][number]['brings'];

/** kUSD that a researcher who comes with a whole team is worth to a lab that wants people (M5). */
const PER_RESEARCHER = 14_000;
/** Growth of the team at which a lab counts as hungry for people. */
const HUNGRY = 0.3;
/** Parts of a company's value for which a whole unit of a gain would be a bargain. */
const OF_VALUE = { algorithms: 0.05, data: 0.05, programme: 0.025, maturity: 0.008 } as const;
/** Value of a company beyond which more of it makes no gain worth more, kUSD. */
const LARGEST = 2_000_000_000;
/** Part of its shell's cost for which a permit is worth having. */
const PERMIT_SHARE = 0.35;
const PER_SHOP = 160_000;
const PER_TRUST = 120_000;
/** Years of sales for which a business is bought. */
const SALES_YEARS = 4;

/** What a small company would be worth to the seat by its doctrine, kUSD (A6): only what it has the business for. */
export function targetWorth(view: SeatView, doctrine: Doctrine, brings: Gains): number {
  const { lab, silicon, core, cloud } = definitionOf(view);
  const size = Math.min(LARGEST, Math.max(0, view.own.valuation.marketValue));
  let worth = PER_TRUST * brings.trust;
  if (lab !== undefined) {
    worth += PER_RESEARCHER * brings.researchers * clamp(doctrine.talent / HUNGRY, 0.3, 1.6);
    worth += size * (OF_VALUE.algorithms * brings.algorithms + OF_VALUE.data * brings.data);
    worth += PER_SHOP * shopsWith(view, brings) * clamp(doctrine.shopYears / 4, 0.3, 1.5);
  }
  if (silicon !== undefined) {
    const chips = OF_VALUE.programme * brings.programme + OF_VALUE.maturity * brings.maturity;
    worth += size * chips * (0.4 + doctrine.integration);
  }
  if (core !== undefined) worth += 4 * SALES_YEARS * brings.coreRevenue;
  if (cloud !== undefined) worth += siteWorth(view, brings) * (0.5 + 0.6 * doctrine.ownCompute);
  return worth * (0.7 + 0.5 * doctrine.risk);
}

function siteWorth(view: SeatView, { site, station }: Gains): number {
  const region = view.scenario.regions.find((one) => one.id === site?.region);
  const { kinds } = view.scenario.parameters.energy.generation;
  const permit = PERMIT_SHARE * (site?.mw ?? 0) * (region?.shellKUsdPerMW ?? 0);
  const perMW = station === undefined ? 0 : kinds[station.source].capitalKUsdPerMW;
  return permit + (station === undefined ? 0 : station.mw * perMW);
}

/** Shops in which the seat has the feature that would rise by a level. */
function shopsWith(view: SeatView, { shop }: Gains): number {
  if (shop === undefined) return 0;
  let count = 0;
  for (const merchant of view.merchants)
    for (const one of merchant.integrations)
      if (one.vendor === view.seat && one.feature === shop && one.level > 0 && one.level < 3) count += 1;
  return count;
}
