import { ratio, toKUsd } from '../math/numbers.ts';
import { companyAt, drive, type Work } from '../quarter/work.ts';
import type { PowerBill } from '../state/state.ts';
import type { DriverCause } from './driverCauses.ts';

/** What a bill is made of beside its volume, kUSD: together they are what was paid. */
const PARTS: readonly (readonly [DriverCause, string, (bill: PowerBill) => number])[] = [
  ['powerLevel', 'E1', (bill) => bill.level],
  ['powerSeason', 'E1', (bill) => bill.season],
  ['powerSwing', 'E1', (bill) => bill.swing],
  ['ppa', 'E2', (bill) => 0 - bill.ppaGain],
  ['ownGeneration', 'E2', (bill) => 0 - bill.ownGain],
];

/**
 * I2: why a company's power cost what it did: volume at the last quarter's price, then what each MWh costs more or less by
 * price, season, swing, agreements and own stations.
 */
export function explainPower(work: Work): void {
  for (let i = 0; i < work.state.companies.length; i++) {
    const before = work.scratch.billsBefore[i];
    const now = companyAt(work.state, i).power.bill;
    if (before === undefined || (before.mwh === 0 && now.mwh === 0)) continue;
    explainCost(work, i, before, now);
    const secured = (bill: PowerBill, mwh: number): number => ratio(mwh, bill.mwh);
    drive(work, i, 'securedPower', 'ppa', secured(now, now.ppaMWh) - secured(before, before.ppaMWh), 'E2');
    drive(
      work,
      i,
      'securedPower',
      'ownGeneration',
      secured(now, now.ownMWh) - secured(before, before.ownMWh),
      'E2',
    );
    explainEmissions(work, i, before, now);
  }
}

/** The level of prices takes what whole kUSD in the books have rounded off. */
function explainCost(work: Work, i: number, before: PowerBill, now: PowerBill): void {
  const paidBefore = companyAt(work.state, i).figures.powerCost ?? 0;
  const paidNow = work.report.figures[i]?.powerCost ?? 0;
  const levelBefore = levelOf(before, paidBefore);
  const levelNow = levelOf(now, paidNow);
  for (const [cause, rule, part] of PARTS) {
    const isLevel = cause === 'powerLevel';
    const was = ratio(isLevel ? levelBefore : part(before), before.mwh);
    const is = ratio(isLevel ? levelNow : part(now), now.mwh);
    drive(work, i, 'powerCost', cause, toKUsd((is - was) * now.mwh), rule);
    drive(work, i, 'powerPrice', cause, (is - was) * 1000, rule);
  }
  const volume = (now.mwh - before.mwh) * ratio(paidBefore, before.mwh);
  drive(work, i, 'powerCost', 'powerVolume', toKUsd(volume), 'C3');
}

/** What was paid, without season, swing and the gains of agreements and own stations, kUSD. */
function levelOf(bill: PowerBill, paid: number): number {
  return paid - bill.season - bill.swing + bill.ppaGain + bill.ownGain;
}

function explainEmissions(work: Work, i: number, before: PowerBill, now: PowerBill): void {
  const was = ratio(before.carbonT, before.mwh) / 1000;
  const is = ratio(now.carbonT, now.mwh) / 1000;
  drive(work, i, 'emissions', 'powerVolume', (now.mwh - before.mwh) * was, 'C3');
  drive(work, i, 'emissions', 'powerMix', (is - was) * now.mwh, 'E1');
}
