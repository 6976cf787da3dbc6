import type { SeatView } from '../../../engine/index.ts';

type Lot = SeatView['estates'][number]['lots'][number];

/** A lot with whose it was, and the seat's own bid for it, kUSD. */
export interface EstateLot {
  readonly company: string;
  readonly lot: Lot;
  readonly bid: number | null;
}

/** Every lot of every estate, those that can still be had first. */
export function lotsOf({ estates, seat }: SeatView): EstateLot[] {
  const all = estates.flatMap(({ company, lots }) =>
    lots.map((lot) => ({
      company,
      lot,
      bid: lot.bids.find(({ bidder }) => bidder === seat)?.amount ?? null,
    })),
  );
  return [
    ...all.filter(({ lot }) => lot.status === 'open'),
    ...all.filter(({ lot }) => lot.status !== 'open'),
  ];
}
