import { at, clamp } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import { workPrice } from './foundryDemand.ts';
import { announce, type Work } from './work.ts';

/**
 * S6: what buyers pay beside the list price. A full order book puts a surcharge on it, an empty one a rebate, and so does
 * a rival whose work is much cheaper. It is the price of the next quarter's orders.
 */
export function movePremiums(work: Work): void {
  const { premiumSpeed, premiumNews, outputSpeed, longestBacklog } = work.scenario.parameters.silicon;
  for (let c = 0; c < work.state.chips.length; c++) {
    const chip = work.state.chips[c];
    if (chip === undefined || !isOnSale(work, c)) continue;
    const made = at(work.scratch.made, c);
    // What is ordered and cancelled before it is due moves no price: nobody is chased away by orders on paper.
    const usual = chip.output > 0 ? chip.output : made;
    chip.backlog = clamp(at(work.scratch.called, c) / Math.max(usual, 1), 0, longestBacklog);
    chip.output = chip.output > 0 ? chip.output + (made - chip.output) * outputSpeed : made;
    const before = chip.premium;
    chip.premium += (wantedPremium(work, c, chip.backlog) - before) * premiumSpeed;
    if (before < premiumNews && chip.premium >= premiumNews) tell(work, c, 'chipDearer', chip.premium);
    if (before >= premiumNews && chip.premium < premiumNews / 2) tell(work, c, 'chipCheaper', chip.premium);
  }
}

/** Whether a chip is sold to anybody who orders it now. */
function isOnSale(work: Pick<Work, 'scenario' | 'state'>, c: number): boolean {
  const chip = work.state.chips[c];
  const end = work.scenario.chips[c]?.end ?? -1;
  return (
    chip !== undefined &&
    chip.road === 'sell' &&
    chip.launch <= work.state.quarter &&
    end >= work.state.quarter
  );
}

/** S6: where the premium goes: backlog pulls it up, rivalry down. */
export function wantedPremium(
  work: Pick<Work, 'scenario' | 'state' | 'index'>,
  c: number,
  backlog: number,
): number {
  const rules = work.scenario.parameters.silicon;
  const queue = rules.priceBacklogSlope * log(Math.max(backlog, rules.shortestBacklog) / rules.usualBacklog);
  const rival = cheapestRival(work, c);
  const own = workPrice(work, c);
  const dearer = rival > 0 ? log(own / (rival * (1 + rules.lockIn))) : 0;
  return clamp(queue - rules.priceRivalrySlope * Math.max(0, dearer), -rules.premiumLeast, rules.premiumMost);
}

/** Price of an H100e at the cheapest chip on sale of another designer, kUSD; 0 when there is none. */
function cheapestRival(work: Pick<Work, 'scenario' | 'state' | 'index'>, c: number): number {
  const designer = at(work.index.designerOfChip, c);
  let best = 0;
  for (let other = 0; other < work.state.chips.length; other++) {
    if (at(work.index.designerOfChip, other) === designer) continue;
    if (!isOnSale(work, other)) continue;
    const price = workPrice(work, other);
    if (best === 0 || price < best) best = price;
  }
  return best;
}

function tell(work: Work, c: number, code: string, premium: number): void {
  const chip = work.scenario.chips[c];
  if (chip === undefined) return;
  announce(work, {
    code,
    phase: 'deliveries',
    companies: [chip.designer],
    about: chip.id,
    params: { chip: chip.id, share: premium },
    weight: 3,
  });
}
