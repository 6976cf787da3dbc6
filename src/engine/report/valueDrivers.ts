import { multipleOf, type ValueInputs, valueAtMultiple } from '../finance/valuation.ts';
import { toKUsd } from '../math/numbers.ts';
import type { DriverCause } from './driverCauses.ts';
import type { Revaluation } from './facts.ts';
import { type Telling, tell } from './telling.ts';

/** The inputs of a value in the order in which their changes are told, each with its cause. */
const STEPS: readonly { readonly key: keyof ValueInputs; readonly cause: DriverCause }[] = [
  { key: 'revenue', cause: 'sales' },
  { key: 'margin', cause: 'margin' },
  { key: 'growth', cause: 'growthExpectation' },
  { key: 'netCash', cause: 'netCash' },
  { key: 'idleCash', cause: 'idleCash' },
  { key: 'sentiment', cause: 'sentiment' },
  { key: 'momentum', cause: 'guidanceSurprise' },
  { key: 'hopes', cause: 'dealHopes' },
  { key: 'anchor', cause: 'premiumFades' },
  { key: 'circular', cause: 'circularRevenue' },
];

/** I2: why the market moved each price (F5). A company that has failed was not valued. */
export function explainValues(telling: Telling): void {
  telling.facts.revaluations.forEach((revaluation, i) => {
    if (revaluation !== null) explainValue(telling, i, revaluation);
  });
}

/** Replaces the old inputs one by one; the steps sum to the whole move, what is left is the market's delay. */
function explainValue(telling: Telling, i: number, { before, now, change }: Revaluation): void {
  const { scenario } = telling.facts;
  const { priceSpeed } = scenario.parameters.finance.valuation;
  const inputs: Inputs = { ...before };
  let multiple = multipleOf(scenario, inputs.growth);
  let value = valueAtMultiple(scenario, i, inputs, multiple);
  let told = 0;
  for (const { key, cause } of STEPS) {
    inputs[key] = now[key];
    if (key === 'growth') multiple = multipleOf(scenario, now.growth);
    const next = valueAtMultiple(scenario, i, inputs, multiple);
    const part = toKUsd((next - value) * priceSpeed);
    tell(telling, i, 'marketValue', cause, part, 'F5');
    told += part;
    value = next;
  }
  tell(telling, i, 'marketValue', 'delayedReaction', change - told, 'F5');
}

type Inputs = { -readonly [Key in keyof ValueInputs]: ValueInputs[Key] };
