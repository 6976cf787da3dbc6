import type { Condition } from '../../state/definition/events.ts';
import type { Binding, World } from '../binding.ts';
import * as companies from './companies.ts';
import { type Asking, type ConditionHandler, STEP_LIMIT } from './handler.ts';
import * as logic from './logic.ts';
import * as past from './past.ts';
import * as places from './places.ts';

type Handlers = { readonly [Op in Condition['op']]: ConditionHandler<Op> };

/** One handler a kind: this list is what a condition can say (V3). */
const HANDLERS: Handlers = {
  all: logic.all,
  any: logic.any,
  not: logic.not,
  metric: companies.metric,
  company: companies.company,
  status: companies.status,
  has: companies.has,
  is: companies.is,
  count: companies.count,
  world: places.world,
  region: places.region,
  merchant: places.merchant,
  quarter: places.quarter,
  happened: past.happened,
  agreement: past.agreement,
  integrated: past.integrated,
};

/** Whether a condition holds (V1). Pure, and never longer than {@link STEP_LIMIT} steps: what takes more is false. */
export function holds(world: World, binding: Binding, condition: Condition | null): boolean {
  if (condition === null) return true;
  const asking = new Evaluation(world);
  const answer = asking.ask(condition, binding);
  return asking.stepsLeft >= 0 && answer;
}

class Evaluation implements Asking {
  readonly world: World;
  stepsLeft = STEP_LIMIT;

  constructor(world: World) {
    this.world = world;
  }

  ask(condition: Condition, binding: Binding): boolean {
    this.stepsLeft -= 1;
    return this.stepsLeft >= 0 && handlerOf(condition)(this, condition, binding);
  }
}

function handlerOf(condition: Condition): ConditionHandler<Condition['op']> {
  // Each handler takes the condition of its own kind, which is how it is found.
  return HANDLERS[condition.op] as ConditionHandler<Condition['op']>;
}
