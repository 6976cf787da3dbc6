import type { Adviser } from './adviser.ts';
import { allocation } from './allocation.ts';
import { answers } from './answers.ts';
import { capacity } from './capacity.ts';
import { care } from './care.ts';
import { chipPricing } from './chipPricing.ts';
import { chipRoads } from './chipRoads.ts';
import { chips } from './chips.ts';
import { acquisitions } from './deals/acquire.ts';
import { askCompute } from './deals/askCompute.ts';
import { invest } from './deals/invest.ts';
import { leave } from './deals/leave.ts';
import { letters } from './deals/letters.ts';
import { renegotiation } from './deals/renegotiate.ts';
import { secureChips } from './deals/secureChips.ts';
import { estates } from './estates.ts';
import { events } from './events.ts';
import { fees } from './fees.ts';
import { foundry } from './foundry.ts';
import { funding } from './funding.ts';
import { holdings } from './holdings.ts';
import { laboratory } from './laboratory.ts';
import { listing } from './listing.ts';
import { orderCare } from './orderCare.ts';
import { platform } from './platform.ts';
import { power } from './power.ts';
import { pricing } from './pricing.ts';
import { programmes } from './programmes.ts';
import { regulation } from './regulation.ts';
import { retirement } from './retirement.ts';
import { shareholders } from './shareholders.ts';
import { shops } from './shops.ts';
import { siteCare } from './siteCare.ts';
import { talent } from './talent.ts';
import { training } from './training.ts';

/**
 * The meeting, in the order in which its members speak: budgets while nothing is written off yet, then what keeps the company
 * alive, then what was promised, then what the money is for. Each knows what those before it decided.
 */
export const ADVISERS: readonly Adviser[] = [
  { id: 'laboratory', levers: ['research', 'safety', 'ownChips'], always: false, advise: laboratory },
  { id: 'talent', levers: ['talent'], always: false, advise: talent },
  { id: 'care', levers: ['sales', 'resilience', 'offers'], always: false, advise: care },
  { id: 'regulation', levers: ['compliance'], always: false, advise: regulation },
  { id: 'events', levers: ['events'], always: true, advise: events },
  { id: 'answers', levers: ['offers'], always: true, advise: answers },
  { id: 'leave', levers: ['renegotiation'], always: true, advise: leave },
  { id: 'orderCare', levers: ['chipOrders'], always: true, advise: orderCare },
  { id: 'siteCare', levers: ['sites'], always: true, advise: siteCare },
  { id: 'listing', levers: ['listing'], always: false, advise: listing },
  { id: 'funding', levers: ['debt', 'equity', 'payout'], always: true, advise: funding },
  { id: 'holdings', levers: ['stakes'], always: false, advise: holdings },
  { id: 'estates', levers: ['acquisitions'], always: false, advise: estates },
  { id: 'programmes', levers: ['ownChips'], always: false, advise: programmes },
  { id: 'training', levers: ['training'], always: true, advise: training },
  { id: 'retirement', levers: ['chipOrders'], always: false, advise: retirement },
  { id: 'capacity', levers: ['sites'], always: false, advise: capacity },
  { id: 'power', levers: ['power'], always: false, advise: power },
  { id: 'chips', levers: ['chipOrders'], always: true, advise: chips },
  { id: 'allocation', levers: ['allocation'], always: true, advise: allocation },
  { id: 'pricing', levers: ['prices'], always: false, advise: pricing },
  { id: 'chipPricing', levers: ['chipSales'], always: false, advise: chipPricing },
  { id: 'chipRoads', levers: ['chipSales'], always: false, advise: chipRoads },
  { id: 'foundry', levers: ['foundry'], always: false, advise: foundry },
  { id: 'shops', levers: ['shops'], always: false, advise: shops },
  { id: 'platform', levers: ['shops'], always: false, advise: platform },
  { id: 'fees', levers: ['shops'], always: false, advise: fees },
  { id: 'askCompute', levers: ['computeDeals'], always: false, advise: askCompute },
  { id: 'invest', levers: ['investments'], always: false, advise: invest },
  { id: 'secureChips', levers: ['chipOrders'], always: false, advise: secureChips },
  { id: 'letters', levers: ['offers'], always: false, advise: letters },
  { id: 'renegotiation', levers: ['renegotiation'], always: false, advise: renegotiation },
  { id: 'acquisitions', levers: ['acquisitions'], always: false, advise: acquisitions },
  { id: 'shareholders', levers: ['payout', 'reporting'], always: false, advise: shareholders },
];
