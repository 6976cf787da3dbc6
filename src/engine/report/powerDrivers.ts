import { ratio, toKUsd } from '../math/numbers.ts';
import type { PowerBill } from '../state/state.ts';
import type { DriverCause } from './driverCauses.ts';
import { type Telling, tell } from './telling.ts';

/** What a bill is made of beside its volume and the level of prices, kUSD: all together they are what was paid. */
const PARTS: readonly (readonly [DriverCause, string, (bill: PowerBill) => number])[] = [
  ['powerSeason', 'E1', (bill) => bill.season],
  ['powerSwing', 'E1', (bill) => bill.swing],
  ['ppa', 'E2', (bill) => 0 - bill.ppaGain],
  ['ownGeneration', 'E2', (bill) => 0 - bill.ownGain],
];

/**
 * I2: why a company's power cost what it did: volume at the last quarter's price, then what each MWh costs more or less by
 * price, season, swing, agreements and own stations.
 */
export function explainPower(telling: Telling): void {
  const { billsBefore, bills } = telling.facts;
  for (let i = 0; i < bills.length; i++) {
    const before = billsBefore[i];
    const now = bills[i];
    if (before === undefined || now === undefined) continue;
    explainCost(telling, i, before, now);
    const secured = (bill: PowerBill, mwh: number): number => ratio(mwh, bill.mwh);
    tell(telling, i, 'securedPower', 'ppa', secured(now, now.ppaMWh) - secured(before, before.ppaMWh), 'E2');
    tell(
      telling,
      i,
      'securedPower',
      'ownGeneration',
      secured(now, now.ownMWh) - secured(before, before.ownMWh),
      'E2',
    );
    explainEmissions(telling, i, before, now);
  }
}

/**
 * What is left is the level of prices, with what whole kUSD have rounded off in the books and here: the causes sum to the
 * kUSD (I2). Who drew no power before, or draws none now, has no price to compare: there the volume is what is left.
 */
function explainCost(telling: Telling, i: number, before: PowerBill, now: PowerBill): void {
  const paidBefore = telling.facts.figuresBefore[i]?.powerCost ?? 0;
  const paidNow = telling.figures[i]?.powerCost ?? 0;
  const comparable = before.mwh > 0 && now.mwh > 0;
  const volume = comparable ? toKUsd((now.mwh - before.mwh) * ratio(paidBefore, before.mwh)) : 0;
  tell(telling, i, 'powerCost', 'powerVolume', volume, 'C3');
  let left = paidNow - paidBefore - volume;
  for (const [cause, rule, part] of PARTS) {
    const dearer = ratio(part(now), now.mwh) - ratio(part(before), before.mwh);
    const amount = toKUsd(comparable ? dearer * now.mwh : part(now) - part(before));
    left -= amount;
    tell(telling, i, 'powerCost', cause, amount, rule);
    tell(telling, i, 'powerPrice', cause, dearer * 1000, rule);
  }
  if (comparable) tell(telling, i, 'powerCost', 'powerLevel', left, 'E1');
  else tell(telling, i, 'powerCost', 'powerVolume', left, 'C3');
  const level = ratio(levelOf(now, paidNow), now.mwh) - ratio(levelOf(before, paidBefore), before.mwh);
  tell(telling, i, 'powerPrice', 'powerLevel', level * 1000, 'E1');
}

/** What was paid, without season, swing and the gains of agreements and own stations, kUSD. */
function levelOf(bill: PowerBill, paid: number): number {
  return paid - bill.season - bill.swing + bill.ppaGain + bill.ownGain;
}

function explainEmissions(telling: Telling, i: number, before: PowerBill, now: PowerBill): void {
  const was = ratio(before.carbonT, before.mwh) / 1000;
  const is = ratio(now.carbonT, now.mwh) / 1000;
  tell(telling, i, 'emissions', 'powerVolume', (now.mwh - before.mwh) * was, 'C3');
  tell(telling, i, 'emissions', 'powerMix', (is - was) * now.mwh, 'E1');
}
