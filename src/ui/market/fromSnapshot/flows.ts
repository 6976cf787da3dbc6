import type { Clause } from '../../../engine/index.ts';
import type { FlowPicture } from '../picture.ts';
import type { MapSource } from './source.ts';

/** Compute on its way from owners to tenants, and chips on their way from makers to buyers. */
export function flowPictures(source: MapSource): FlowPicture[] {
  return [...contractFlows(source), ...orderFlows(source)];
}

function contractFlows({ snapshot, definition }: MapSource): FlowPicture[] {
  return snapshot.view.agreements
    .filter((agreement) => agreement.status === 'active')
    .flatMap((agreement) =>
      agreement.terms.clauses.flatMap((clause, k): FlowPicture[] => {
        const id = `${agreement.id}:${k}`;
        const other = (party: string) =>
          party === agreement.proposer ? agreement.counterparty : agreement.proposer;
        if (clause.kind === 'compute') {
          const amountH100e = agreement.progress[k]?.delivered || calledFor(clause, snapshot.quarter - 1);
          if (amountH100e <= 0) return [];
          return [flow(id, 'compute', clause.provider, other(clause.provider), amountH100e)];
        }
        if (clause.kind !== 'chipSupply') return [];
        const chip = definition.chips.find((one) => one.id === clause.chip);
        const amountH100e = clause.perQuarter * (chip?.performance ?? 0);
        return [flow(id, 'chips', clause.designer, other(clause.designer), amountH100e)];
      }),
    );
}

/** H100e that a contract called for in a quarter: before the first delivery is booked, what was promised is shown. */
function calledFor(clause: Extract<Clause, { kind: 'compute' }>, quarter: number): number {
  const nth = quarter - clause.start + 1;
  if (nth < 1 || nth > clause.quarters) return 0;
  return clause.h100e * Math.min(1, nth / Math.max(1, clause.ramp));
}

function flow(
  id: string,
  kind: 'compute' | 'chips',
  from: string,
  to: string,
  amountH100e: number,
): FlowPicture {
  return {
    id,
    kind,
    from: { kind: 'company', id: from },
    to: { kind: 'company', id: to },
    amountH100e,
    company: from,
  };
}

/** The seat's own orders, and orders for its own chips, from the first foundry. */
function orderFlows({ snapshot, definition, presentation }: MapSource): FlowPicture[] {
  const maker = presentation.suppliers.find((supplier) => supplier.kind === 'foundry');
  if (maker === undefined) return [];
  return snapshot.view.orders.flatMap((order): FlowPicture[] => {
    const chip = definition.chips.find((one) => one.id === order.chip);
    const amountH100e = order.left * (chip?.performance ?? 0);
    if (amountH100e <= 0) return [];
    return [
      {
        id: order.id,
        kind: 'chips',
        from: { kind: 'supplier', id: maker.id },
        to: { kind: 'region', id: order.region },
        amountH100e,
        company: order.buyer,
      },
    ];
  });
}
