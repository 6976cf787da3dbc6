import type { ChipOrder } from './state.ts';

/**
 * An order with those fields. All orders are made here, so that there are two shapes of them and no third: with a premium,
 * and without. Each is read some dozen times a quarter.
 *
 * @param premium part of the price above or below the list price, kUSD a chip; undefined at the list price (S6)
 */
export function makeOrder(from: Omit<ChipOrder, 'premium'>, premium: number | undefined): ChipOrder {
  const order: ChipOrder = {
    id: from.id,
    buyer: from.buyer,
    chip: from.chip,
    region: from.region,
    left: from.left,
    price: from.price,
    prepaid: from.prepaid,
    placed: from.placed,
    agreement: from.agreement,
  };
  return premium === undefined ? order : dearer(order, premium);
}

/** Field by field like the other: made from a spread, orders with a premium cost a tenth more of a whole quarter. */
function dearer(from: ChipOrder, premium: number): ChipOrder {
  return {
    id: from.id,
    buyer: from.buyer,
    chip: from.chip,
    region: from.region,
    left: from.left,
    price: from.price,
    prepaid: from.prepaid,
    placed: from.placed,
    agreement: from.agreement,
    premium,
  };
}
