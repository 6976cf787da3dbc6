import { log } from '../../math/real.ts';
import { compile } from '../../state/compile.ts';
import type { SeatView } from '../../state/view.ts';
import type { AdoptionClause, ChipSupplyClause } from '../clauses.ts';
import { tenantWeight } from './compute.ts';
import type { Consideration, Context, Matter } from './context.ts';
import { logRatio, reason, weight } from './curve.ts';
import { firstOf } from './deal.ts';

/** A discount for running on the provider's chips, for the share that moves. */
const chipSavings: Consideration = (context) => {
  const clause = adoption(context, true);
  if (clause === null || context.rentIn === null || clause.discount <= 0) return null;
  const saved = Math.min(0.95, clause.share * clause.discount);
  const points = -16 * log(1 - saved) * tenantWeight(context, context.rentIn);
  return reason('chipSavings', points, {
    discount: clause.discount,
    share: clause.share,
    family: clause.family,
  });
};

/** Moving work to a young chip family takes engineers; who already runs on it has done most of that (S5). */
const portingEffort: Consideration = (context) => {
  const clause = adoption(context, true);
  if (clause === null || context.rentIn === null) return null;
  const maturity = maturityOf(context, clause);
  const known = alreadyRuns(context, clause) ? 0.3 : 1;
  const points = -12 * clause.share * (1 - maturity) * known * tenantWeight(context, context.rentIn);
  return reason('portingEffort', points, { share: clause.share, maturity, family: clause.family });
};

/** A tenant on the own chips makes their software better for everybody (S5): the younger the family, the more. */
const chipAdoption: Consideration = (context) => {
  const clause = adoption(context, false);
  const rent = context.rentOut;
  if (clause === null || rent === null) return null;
  const maturity = maturityOf(context, clause);
  const volume = clause.share * rent.h100e;
  const points = 14 * (1.15 - maturity) * weight(volume, 0.1 * context.view.own.compute.owned);
  return reason('chipAdoption', points, { h100e: volume, family: clause.family, maturity });
};

/** Price of chips under contract against the list price. */
const chipPrice: Consideration = ({ terms, view, outlook }) => {
  const clause = firstOf(terms, 'chipSupply');
  if (clause === null) return null;
  const list = listPriceOf(view, clause);
  const size = supplySize(clause, list, outlook.revenue);
  const side = clause.designer === view.seat ? 1 : -1;
  const points = side * 18 * logRatio(clause.price, list) * size;
  return reason('chipPrice', points, { chipPrice: clause.price, chipCost: list, chip: clause.chip });
};

/** Sure chips are worth most when they are scarce; a sure buyer when they are not (S4). */
const chipSupply: Consideration = ({ terms, view, outlook }) => {
  const clause = firstOf(terms, 'chipSupply');
  if (clause === null) return null;
  const tight = Math.max(view.supply.packagingTightness, view.supply.hbmTightness, 0);
  const scarcity = tight / (1 + tight);
  const size = supplySize(clause, listPriceOf(view, clause), outlook.revenue);
  const points = clause.designer === view.seat ? 8 * (1.1 - scarcity) * size : 10 * scarcity * size;
  return reason('chipSupply', points, { share: scarcity, chip: clause.chip, quarters: clause.quarters });
};

/** How much a year of the supply weighs beside what the seat earns: by its list price, so that a rebate makes it no smaller. */
function supplySize(clause: ChipSupplyClause, list: number, revenue: number): number {
  return weight(4 * clause.perQuarter * list, 0.4 * Math.max(1, revenue));
}

function listPriceOf(view: SeatView, { chip, price }: ChipSupplyClause): number {
  return view.chips[compile(view.scenario).chip.get(chip) ?? -1]?.listPrice ?? price;
}

function adoption({ terms, view }: Context, asTenant: boolean): AdoptionClause | null {
  for (const clause of terms.clauses)
    if (clause.kind === 'adoption' && (clause.tenant === view.seat) === asTenant) return clause;
  return null;
}

function maturityOf({ view }: Context, clause: AdoptionClause): number {
  return view.maturity[compile(view.scenario).family.get(clause.family) ?? -1] ?? 0;
}

function alreadyRuns({ view }: Context, clause: AdoptionClause): boolean {
  const { chip: places, family: families, familyOfChip } = compile(view.scenario);
  const family = families.get(clause.family);
  const owns = view.own.fleet.some(
    ({ chip, installed }) =>
      installed > 0 && family !== undefined && familyOfChip[places.get(chip) ?? -1] === family,
  );
  if (owns) return true;
  return view.agreements.some(
    (one) =>
      one.status === 'active' &&
      one.terms.clauses.some(
        (other) => other.kind === 'adoption' && other.tenant === view.seat && other.family === clause.family,
      ),
  );
}

/** Considerations about chips, moved to or bought. */
export const CHIPS: Matter = {
  isTouched: ({ has }) => has.adoption || has.chipSupply,
  considerations: [chipSavings, portingEffort, chipAdoption, chipPrice, chipSupply],
};
