import { accountIndex, at, type Doctrine, type GameState } from '../../engine/index.ts';

const CASH = accountIndex('cash');
/** Points that a quarter in distress, and a failed company, take off a plan. */
const DISTRESS = 25;
const FAILURE = 100;
/** Quarters of revenue under which cash counts as thin, and points that an empty till takes off for a wary leader. */
const THIN = 0.25;
const EMPTY = 8;

/** What the state of the company is worth to a leader after a quarter: points of the scorecard by the doctrine's weights (O2). */
export function worthOf(state: GameState, seatIndex: number, { values }: Doctrine): number {
  const company = state.companies[seatIndex];
  if (company === undefined || company.status === 'failed') return -FAILURE;
  const { score, finance, balances, past } = company;
  const { shareholderValue, market, technology, resilience, responsibility } = values;
  const all = shareholderValue + market + technology + resilience + responsibility;
  const marks =
    score.value * shareholderValue +
    score.market * market +
    score.technology * technology +
    score.resilience * resilience +
    score.responsibility * responsibility;
  const revenue = Math.max(1, Math.abs(past.revenue[past.revenue.length - 1] ?? 0));
  const thin = Math.max(0, 1 - at(balances, CASH) / (THIN * revenue));
  const risk = EMPTY * thin + (finance.emergencyDebt > 0 ? DISTRESS : 0);
  return (all > 0 ? marks / all : 0) - values.cashAtRisk * risk;
}
