import { roomAt } from './draftClause.model.ts';
import { cents, tidy } from './round.model.ts';
import { type ClauseOf, giverOf, type TableWorld } from './sides.model.ts';

/** A value to hold one's own against; labels under `deals:marks`. */
export interface Mark {
  readonly id: 'spot' | 'contract' | 'ownCost' | 'free' | 'half' | 'lastDeal';
  readonly value: number;
}

/** Prices to hold a price per hour against: spot, usual contract, own full cost, the last deal between the two. */
export function computeMarks(clause: ClauseOf<'compute'>, world: TableWorld): readonly Mark[] {
  const { view, definition, references, sides } = world;
  const place = definition.regions.findIndex((region) => region.id === clause.region);
  const mean = view.spotPrice.reduce((all, price) => all + price, 0) / Math.max(1, view.spotPrice.length);
  const marks: Mark[] = [{ id: 'spot', value: cents(view.spotPrice[place] ?? mean) }];
  if (references !== null) {
    const usual = references.marketPriceByRegion[clause.region ?? ''] ?? references.marketPrice;
    marks.push({ id: 'contract', value: cents(usual) });
    if (clause.provider === sides.you) marks.push({ id: 'ownCost', value: cents(references.ownHour) });
  }
  const last = lastPrice(clause, world);
  if (last !== null) marks.push({ id: 'lastDeal', value: last });
  return marks;
}

/** Price of the youngest contract in force between the two, in the same direction. */
function lastPrice(clause: ClauseOf<'compute'>, { view, sides }: TableWorld): number | null {
  const theirs = view.agreements
    .filter((one) => one.status === 'active')
    .filter(({ proposer, counterparty }) => [proposer, counterparty].every((party) => isAt(sides, party)))
    .sort((a, b) => b.signed - a.signed)
    .flatMap((one) => one.terms.clauses);
  const found = theirs.find((one) => one.kind === 'compute' && giverOf(one, sides) === clause.provider);
  return found?.kind === 'compute' ? found.pricePerHour : null;
}

const isAt = ({ you, them }: TableWorld['sides'], party: string): boolean => party === you || party === them;

/** Volumes to hold a volume against: what the provider has free when delivery starts, and half of that. */
export function volumeMarks(clause: ClauseOf<'compute'>, world: TableWorld): readonly Mark[] {
  const room = tidy(roomAt(world, clause.provider, clause.start));
  if (room < 1000) return [];
  return [
    { id: 'free', value: room },
    { id: 'half', value: tidy(room / 2) },
  ];
}
