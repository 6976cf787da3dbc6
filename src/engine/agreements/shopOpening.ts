import type { Work } from '../quarter/work.ts';
import type { CommerceFeature } from '../state/definition.ts';
import type { Agreement } from '../state/state.ts';
import type { CommerceClause } from './clauses.ts';

/** What a commerce clause opens: everything up to the agent. Paying inside the chat is asked for by itself (K2). */
const OPENED: readonly CommerceFeature[] = ['search', 'recommendations', 'agent'];

/** Starts building the vendor's features in the shops that the agreement opens (K1). */
export function openShops(work: Work, agreement: Agreement): void {
  for (const clause of agreement.terms.clauses) if (clause.kind === 'commerce') openShop(work, clause);
}

function openShop(work: Work, clause: CommerceClause): void {
  const merchant = work.state.merchants[work.index.merchant.get(clause.merchant) ?? -1];
  if (merchant === undefined) return;
  for (const feature of OPENED) {
    const known = merchant.integrations.find(
      (one) => one.vendor === clause.vendor && one.feature === feature,
    );
    if (known !== undefined) {
      known.fee = clause.fee;
      continue;
    }
    merchant.integrations.push({
      vendor: clause.vendor,
      feature,
      level: 0,
      building: work.scenario.parameters.commerce.levelQuarters,
      fee: clause.fee,
      exclusive: false,
      since: work.state.quarter,
    });
  }
}
