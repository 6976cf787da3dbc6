import type { SeatView } from '../../../engine/index.ts';
import type { PanelName } from '../../../store/panels.ts';
import type { Snapshot } from '../../../store/types.ts';

/** What a seat's campaign says about decisions that wait. */
export interface NeedsSource {
  readonly snapshot: Pick<Snapshot, 'refused' | 'status'>;
  readonly view: SeatView;
  readonly projected: SeatView;
}

/** How many things in each panel wait for a decision, with what is staged already counted as done; nothing after the end of the campaign or of the company. */
export function needsOf({
  snapshot,
  view,
  projected,
}: NeedsSource): Readonly<Partial<Record<PanelName, number>>> {
  if (snapshot.status === 'finished' || view.own.status === 'failed') return {};
  return {
    agreements: openOffers(view, projected),
    models: unreleased(projected) + idleLab(projected),
    compute: darkChips(projected),
    silicon: projected.own.programmes.filter((programme) => programme.status === 'stopped').length,
    finance: projected.own.finance.emergencyDebt > 0 ? 1 : 0,
    report: snapshot.refused.length,
  };
}

/** Offers of others that nobody has answered yet. */
function openOffers(view: SeatView, projected: SeatView): number {
  return projected.offers.filter(
    (offer) => offer.status === 'open' && offer.counterparty === view.seat && offer.made < view.quarter,
  ).length;
}

function unreleased({ own }: SeatView): number {
  return own.lab.models.filter(
    (model) => model.released < 0 && model.due < 0 && model.capability > own.lab.capability,
  ).length;
}

/** A lab without a training run lets its research compute lie. */
function idleLab({ own, scenario, seatIndex }: SeatView): number {
  return scenario.companies[seatIndex]?.lab !== undefined && own.lab.run === null ? 1 : 0;
}

/** Regions in which delivered chips wait for power. */
function darkChips({ own }: SeatView): number {
  return new Set(own.fleet.filter((entry) => entry.waiting > 0).map((entry) => entry.region)).size;
}
