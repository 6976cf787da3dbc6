import { appraiseOffer } from '../../../engine/index.ts';
import { chance } from '../../chance.ts';
import { chipChoices } from '../../reading/chipMarket.ts';
import { gapAt } from '../../reading/need.ts';
import type { Advise } from '../adviser.ts';
import { offerTo } from '../answers.ts';
import { askedLately, isTalking, sinceDeal } from './table.ts';

/** Foundry load above which a sure supply is worth asking for (S4), and its length, quarters. */
const TIGHT = 1.15;
const QUARTERS = 4;
/** Part of a year's investment and of the missing compute that goes under contract. */
const ENVELOPE_SHARE = 0.25;
const GAP_SHARE = 0.3;
/** Part of a vendor's sales that a contract has to come to: for less nobody lets others wait. */
const WELCOME = 0.1;

/** While chips are scarce, a buyer with a plan asks a vendor for a fixed number a quarter (A1, S4). */
export const secureChips: Advise = (view, doctrine, budget) => {
  const tight = Math.max(view.supply.packagingTightness, view.supply.hbmTightness) > TIGHT;
  if (!tight || doctrine.risk < 0.4 || budget.runway < 40) return [];
  if (chance(view.quarter, view.seat, 'supply') > doctrine.risk) return [];
  const choice = chipChoices(view).find((one) => !one.own);
  const vendor = choice?.chip.designer;
  if (choice === undefined || vendor === undefined || isTalking(view, vendor)) return [];
  if (askedLately(view, vendor, 'chipSupply') || sinceDeal(view, vendor, 'chipSupply') < QUARTERS) return [];
  const missing = Math.max(0, gapAt(view, doctrine, 6)) / choice.h100e;
  const payable = (ENVELOPE_SHARE * budget.envelope) / (4 * choice.outlay);
  const perQuarter = Math.floor(Math.min((GAP_SHARE * missing) / QUARTERS, payable));
  if (perQuarter < 500) return [];
  // A shortage passes before the contract does: its surcharge is not what one binds oneself to.
  const price = Math.round(Math.min(choice.price, view.chips[choice.place]?.listPrice ?? choice.price));
  const sales = view.rivals.find(({ id }) => id === vendor)?.revenue.value ?? 0;
  if (perQuarter * price < WELCOME * sales) return [];
  const terms = {
    clauses: [
      {
        kind: 'chipSupply' as const,
        designer: vendor,
        chip: choice.chip.id,
        perQuarter,
        price,
        quarters: QUARTERS,
      },
    ],
    cancellationFee: 0.1,
  };
  return appraiseOffer(view, terms, vendor).total + doctrine.goodwill > 0 ? [offerTo(vendor, terms)] : [];
};
