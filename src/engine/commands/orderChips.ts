import { z } from 'zod';
import { toKUsd } from '../math/numbers.ts';
import { chipPrice } from '../quarter/chipPrice.ts';
import { tradeLane } from '../quarter/tradeRules.ts';
import { book, companyAt, freshId } from '../quarter/work.ts';
import { makeOrder } from '../state/orders.ts';
import { ownOrders, type SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { isMade, orderPrice } from './support/chips.ts';
import { chipId, count, MAX_CHIPS, regionId } from './support/fields.ts';
import { cashOf, findChip, findCompany, findRegion, lastRevenue, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('orderChips'),
  chip: chipId.describe('Chip that is sold by its designer, or an own chip.'),
  region: regionId.describe('Region to which the chips go.'),
  count: count(1, MAX_CHIPS).describe('Number of chips.'),
  prepay: z
    .boolean()
    .describe(
      'Pay a share now to be served earlier; a part of it is lost if the order is cancelled. Not for own chips.',
    ),
});

/** Orders chips at today's price, to be paid when they are delivered (S4, S6, C3). */
export const orderChips = command({
  kind: 'orderChips',
  schema,
  check(view, order): Refusal | null {
    const known = findChip(view, order.chip);
    if (known === undefined) return unknownThing('chip', order.chip);
    if (findRegion(view, order.region) === undefined) return unknownThing('region', order.region);
    const own = known.definition.designer === view.seat;
    const designer = findCompany(view, known.definition.designer);
    const sold = known.state.road === 'sell' && designer?.status !== 'failed';
    if (!own && !sold) return refuse('notForSale', { chip: order.chip });
    if (!isMade(view, known)) return refuse('notLaunched', { chip: order.chip });
    if (own && order.prepay) return refuse('ownChip', { chip: order.chip });
    const { closedBy } = tradeLane(view, order.chip, order.region);
    if (closedBy !== null)
      return refuse('exportClosed', { chip: order.chip, region: order.region, rule: closedBy.id });
    const open = openOrders(view);
    const { mostOrders } = view.scenario.parameters.silicon;
    if (open.count >= mostOrders) return refuse('tooMany', { maximum: mostOrders, thing: 'order' });
    const room = orderRoom(view, open.due);
    const price = orderPrice(view, known);
    return order.count * price > room
      ? refuse('tooLarge', { maximum: Math.floor(room / price), unit: 'chips' })
      : null;
  },
  cost: {
    now: prepayment,
    later(view, order) {
      const { duty } = tradeLane(view, order.chip, order.region);
      return toKUsd(orderValue(view, order) * (1 + duty)) - prepayment(view, order);
    },
  },
  apply(work, company, order): void {
    const place = work.index.chip.get(order.chip) ?? -1;
    const chip = work.state.chips[place];
    const designer = work.index.designerOfChip[place];
    if (chip === undefined || designer === undefined) return;
    const price = designer === company ? chip.unitCost : chipPrice(chip);
    const share = order.prepay && designer !== company ? work.scenario.parameters.silicon.prepaymentShare : 0;
    const prepaid = book(work, company, 'chipPrepayments', order.count * price * share, order.chip);
    book(work, designer, 'chipPrepaymentReceived', prepaid, companyAt(work.state, company).id);
    const isDearer = designer !== company && chip.premium !== 0;
    const ordered = {
      id: freshId(work.state, 'order-'),
      buyer: companyAt(work.state, company).id,
      chip: order.chip,
      region: order.region,
      left: order.count,
      price,
      prepaid,
      placed: work.state.quarter,
      agreement: null,
    };
    work.state.orders.push(makeOrder(ordered, isDearer ? price - chip.listPrice : undefined));
  },
});

type Order = z.infer<typeof schema>;

/** What an order is worth at today's price, kUSD. */
function orderValue(view: SeatView, order: Order): number {
  const known = findChip(view, order.chip);
  return known === undefined ? 0 : order.count * orderPrice(view, known);
}

function prepayment(view: SeatView, order: Order): number {
  const { prepaymentShare } = view.scenario.parameters.silicon;
  return order.prepay ? toKUsd(orderValue(view, order) * prepaymentShare) : 0;
}

/** How many orders the seat has open, and what it has yet to pay for them, kUSD. */
function openOrders(view: SeatView): { readonly count: number; readonly due: number } {
  let count = 0;
  let due = 0;
  for (const { left, price, prepaid } of ownOrders(view)) {
    count += 1;
    due += left * price - prepaid;
  }
  return { count, due };
}

/** How much more the seat may order, kUSD: a designer does not build for a buyer who can never pay. */
function orderRoom(view: SeatView, due: number): number {
  const { orderRevenueQuarters, orderValueShare } = view.scenario.parameters.silicon;
  const means = Math.max(0, cashOf(view)) + orderRevenueQuarters * lastRevenue(view);
  return Math.max(0, means + orderValueShare * view.own.valuation.marketValue - due);
}
