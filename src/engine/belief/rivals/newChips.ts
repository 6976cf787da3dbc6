import type { ScenarioIndex } from '../../state/compile.ts';
import type { CompanyState } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';

/** A chip that a company buys, and its share of what it buys by power. */
export interface Bought {
  readonly chip: number;
  readonly share: number;
}

/** Part of the oldest purchases since the start that every newer generation takes over. */
const NEWEST = 3;

/**
 * What a company is thought to have bought since the start: of its own designs as much as it had then, the rest from
 * vendors as they sold, the newest generations most (S6).
 */
export function boughtChips(
  view: SeatView,
  index: ScenarioIndex,
  opening: CompanyState,
  i: number,
): Bought[] {
  const own: Bought[] = [];
  const others: Bought[] = [];
  view.scenario.chips.forEach((definition, c) => {
    const chip = view.chips[c];
    if (chip === undefined || chip.launch > view.quarter) return;
    const isOwn = index.designerOfChip[c] === i;
    if (!isOwn && chip.road !== 'sell') return;
    // Made since the start, newer ones first; what is no longer made has had its time.
    const made = Math.max(0, chip.made - definition.madeBefore) + 1;
    const weight = made * definition.watts * (definition.end >= view.quarter ? NEWEST : 1);
    (isOwn ? own : others).push({ chip: c, share: weight });
  });
  const ownShare = own.length === 0 ? 0 : others.length === 0 ? 1 : ownPartAtStart(view, index, opening, i);
  return [...scaled(own, ownShare), ...scaled(others, 1 - ownShare)];
}

function scaled(chips: readonly Bought[], to: number): Bought[] {
  const all = chips.reduce((sum, { share }) => sum + share, 0);
  return all <= 0 || to <= 0 ? [] : chips.map(({ chip, share }) => ({ chip, share: (share / all) * to }));
}

/** Part of a company's accelerators at the start, by power, that it had designed itself. */
export function ownPartAtStart(
  view: SeatView,
  index: ScenarioIndex,
  opening: CompanyState,
  i: number,
): number {
  let own = 0;
  let all = 0;
  for (const { chip, installed } of opening.fleet) {
    const c = index.chip.get(chip) ?? -1;
    const watts = installed * (view.scenario.chips[c]?.watts ?? 0);
    all += watts;
    if (index.designerOfChip[c] === i) own += watts;
  }
  return all > 0 ? own / all : 0;
}

/**
 * What a company orders now: the newest generation of its own, and of every vendor by what that sells; shares of the money.
 * @param ownPart part that it buys of itself where it can
 */
export function onSale(view: SeatView, index: ScenarioIndex, i: number, ownPart: number): Bought[] {
  const newest = new Map<number, number>();
  view.scenario.chips.forEach((definition, c) => {
    const chip = view.chips[c];
    const designer = index.designerOfChip[c] ?? -1;
    if (chip === undefined || chip.launch > view.quarter || definition.end < view.quarter) return;
    if (designer !== i && chip.road !== 'sell') return;
    const known = view.chips[newest.get(designer) ?? -1];
    if (known === undefined || chip.launch >= known.launch) newest.set(designer, c);
  });
  const own = newest.get(i);
  newest.delete(i);
  const others = [...newest].map(([designer, chip]) => ({ chip, share: salesOf(view, designer) }));
  const ownShare = own === undefined ? 0 : others.length === 0 ? 1 : ownPart;
  return [...(own === undefined ? [] : [{ chip: own, share: ownShare }]), ...scaled(others, 1 - ownShare)];
}

/** What a vendor sells of chips, kUSD; one that publishes nothing counts for little. */
function salesOf(view: SeatView, designer: number): number {
  const own = designer === view.seatIndex ? view.own.figures.siliconRevenue : undefined;
  return Math.max(1, own ?? view.rivals[designer]?.published.siliconRevenue ?? 1);
}
