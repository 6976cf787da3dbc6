import { log } from '../../math/real.ts';
import { compile } from '../../state/compile.ts';
import type { CommerceClause } from '../clauses.ts';
import type { Consideration, Context, Matter } from './context.ts';
import { reason, soft } from './curve.ts';

/** A share of model revenue, for who pays it and for who gets it. */
const revenue: Consideration = ({ desk, terms, view, outlook }) => {
  let points = 0;
  let annual = 0;
  let quarters = 0;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'revenueShare') continue;
    const pays = clause.payer === view.seat;
    const base = pays ? outlook.revenue : desk.partnerMeans.revenue;
    const weightOfIt = (clause.share * base) / Math.max(1, outlook.revenue);
    const value = soft(60 * weightOfIt * Math.min(1, clause.quarters / 12), 20);
    points += pays ? -value : value;
    annual += 4 * clause.share * base;
    quarters = Math.max(quarters, clause.quarters);
  }
  return quarters === 0 ? null : reason('revenue', points, { annual, quarters });
};

/** A shop is a way to customers: fees on what the models sell there (K3). */
const shopAccess: Consideration = (context) => {
  const clause = commerce(context, true);
  if (clause === null) return null;
  const annual = annualUplift(context, clause) * clause.fee;
  const points = 1 + soft(10 * log(1 + (6 * annual) / Math.max(1, 4 * context.outlook.revenue)), 10);
  return reason('shopAccess', points, { annual, merchant: clause.merchant });
};

/** A better shop sells more; the owner keeps its cut of that, less the fee (K3). */
const shopUplift: Consideration = (context) => {
  const clause = commerce(context, false);
  if (clause === null) return null;
  const merchant = merchantOf(context, clause);
  const annual = annualUplift(context, clause) * ((merchant?.takeRate ?? 0) - clause.fee);
  const scale = 0.002 * 4 * Math.max(1, context.outlook.revenue);
  return reason('shopUplift', soft((6 * annual) / scale, 8), { annual, merchant: clause.merchant });
};

/** A shop fears the vendor that could steer its customers away (K4). */
const shopFear: Consideration = (context) => {
  const clause = commerce(context, false);
  const fear = clause === null ? 0 : (merchantOf(context, clause)?.fears[clause.vendor] ?? 0);
  if (clause === null || fear <= 0) return null;
  return reason('shopFear', -6 * fear, { share: fear, merchant: clause.merchant, partner: clause.vendor });
};

function commerce({ terms, view }: Context, asVendor: boolean): CommerceClause | null {
  for (const clause of terms.clauses)
    if (clause.kind === 'commerce' && (clause.vendor === view.seat) === asVendor) return clause;
  return null;
}

function merchantOf({ view }: Context, clause: CommerceClause) {
  return view.scenario.merchants[compile(view.scenario).merchant.get(clause.merchant) ?? -1];
}

/** GMV a year that the opened features should add, kUSD. */
function annualUplift(context: Context, clause: CommerceClause): number {
  const { view } = context;
  const place = compile(view.scenario).merchant.get(clause.merchant) ?? -1;
  const { commerce: shops, agreements } = view.scenario.parameters;
  const { uplift } = shops;
  const { expectedUplift } = agreements.appraisal;
  const effect = uplift.search + uplift.recommendations + uplift.agent;
  return (
    4 * (view.merchants[place]?.gmv ?? 0) * effect * (merchantOf(context, clause)?.fit ?? 0) * expectedUplift
  );
}

/** Considerations about revenue to come. */
export const INCOME: Matter = {
  isTouched: ({ has }) => has.revenueShare || has.commerce,
  considerations: [revenue, shopAccess, shopUplift, shopFear],
};
