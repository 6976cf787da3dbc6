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
  { id: 'laboratory', always: false, advise: laboratory },
  { id: 'talent', always: false, advise: talent },
  { id: 'care', always: false, advise: care },
  { id: 'regulation', always: false, advise: regulation },
  { id: 'events', always: true, advise: events },
  { id: 'answers', always: true, advise: answers },
  { id: 'leave', always: true, advise: leave },
  { id: 'orderCare', always: true, advise: orderCare },
  { id: 'siteCare', always: true, advise: siteCare },
  { id: 'listing', always: false, advise: listing },
  { id: 'funding', always: true, advise: funding },
  { id: 'holdings', always: false, advise: holdings },
  { id: 'estates', always: false, advise: estates },
  { id: 'programmes', always: false, advise: programmes },
  { id: 'training', always: true, advise: training },
  { id: 'retirement', always: false, advise: retirement },
  { id: 'capacity', always: false, advise: capacity },
  { id: 'power', always: false, advise: power },
  { id: 'chips', always: true, advise: chips },
  { id: 'allocation', always: true, advise: allocation },
  { id: 'pricing', always: false, advise: pricing },
  { id: 'chipPricing', always: false, advise: chipPricing },
  { id: 'chipRoads', always: false, advise: chipRoads },
  { id: 'foundry', always: false, advise: foundry },
  { id: 'shops', always: false, advise: shops },
  { id: 'platform', always: false, advise: platform },
  { id: 'fees', always: false, advise: fees },
  { id: 'askCompute', always: false, advise: askCompute },
  { id: 'invest', always: false, advise: invest },
  { id: 'secureChips', always: false, advise: secureChips },
  { id: 'letters', always: false, advise: letters },
  { id: 'renegotiation', always: false, advise: renegotiation },
  { id: 'acquisitions', always: false, advise: acquisitions },
  { id: 'shareholders', always: false, advise: shareholders },
];
