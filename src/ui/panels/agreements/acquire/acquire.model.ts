import type { ScenarioDefinition, SeatView } from '../../../../engine/index.ts';
import type { StagedCommand } from '../../../../store/types.ts';

export type SeatTarget = SeatView['targets'][number];
export type TargetDefinition = ScenarioDefinition['targets'][number];

/** A company for sale as a card: what is fixed about it, and how it stands. */
export interface TargetCard {
  readonly target: SeatTarget;
  readonly definition: TargetDefinition;
}

/** Cards of the companies that can be bought now, or of all: those for sale first, then by value. */
export function targetCards(
  view: SeatView,
  definition: ScenarioDefinition,
  shows: 'open' | 'all',
): readonly TargetCard[] {
  return view.targets
    .flatMap((target, place) => {
      const found = definition.targets[place];
      const isShown = shows === 'all' || target.status === 'free' || target.buyer === view.seat;
      return found === undefined || !isShown ? [] : [{ target, definition: found }];
    })
    .sort((a, b) => rank(b.target) - rank(a.target) || b.target.value - a.target.value);
}

const RANK = { free: 3, review: 2, resting: 1, sold: 0 } as const;
const rank = ({ status }: SeatTarget): number => RANK[status];

/** One gain of a target that the seat has the business for. */
export interface Gain {
  readonly kind:
    | 'researchers'
    | 'algorithms'
    | 'data'
    | 'programme'
    | 'maturity'
    | 'coreRevenue'
    | 'trust'
    | 'site'
    | 'station'
    | 'shop';
  readonly amount: number;
  /** Region, or feature of shops. */
  readonly about: string;
}

/** What a target would bring a company, only what that one can use (A6). */
export function gainsFor(
  { brings }: TargetDefinition,
  company: ScenarioDefinition['companies'][number] | undefined,
  algorithmsPerQuarter: number,
): readonly Gain[] {
  const gains: Gain[] = [];
  const add = (kind: Gain['kind'], amount: number, isUsable: boolean, about = ''): void => {
    if (amount > 0 && isUsable) gains.push({ kind, amount, about });
  };
  const isLab = company?.lab !== undefined;
  const isDesigner = company?.silicon !== undefined;
  add('researchers', brings.researchers, isLab);
  add('algorithms', brings.algorithms / Math.max(1e-9, algorithmsPerQuarter), isLab);
  add('data', brings.data, isLab);
  add('programme', brings.programme, isDesigner);
  add('maturity', brings.maturity, isDesigner);
  add('coreRevenue', brings.coreRevenue, company?.core !== undefined);
  add('trust', brings.trust, true);
  add('site', brings.site?.mw ?? 0, true, brings.site?.region);
  add('station', brings.station?.mw ?? 0, true, brings.station?.region);
  add('shop', brings.shop === undefined ? 0 : 1, isLab, brings.shop);
  return gains;
}

/** How a bid stands beside what the owners want, as far as one can know. */
export function standingOf(bid: number, { low, high }: Pick<SeatTarget, 'low' | 'high'>) {
  if (bid >= high) return 'likely';
  return bid >= low ? 'maybe' : 'unlikely';
}

/** The bid that is staged for a target, with its place; null when there is none. */
export function stagedBid(target: string, staged: readonly StagedCommand[]) {
  const place = staged.findIndex(({ command }) => command.kind === 'acquire' && command.target === target);
  const found = staged[place];
  return found === undefined ? null : { place, staged: found };
}
