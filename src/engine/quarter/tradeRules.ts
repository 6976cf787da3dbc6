import { compile } from '../state/compile.ts';
import type { ScenarioDefinition, TradeRuleDefinition } from '../state/definition.ts';
import type { ChipOrder, ChipState, DeepReadonly, TradeRuleState } from '../state/state.ts';
import { announce, book, companyIndexOf, type Work } from './work.ts';

/** What trade rules are read from: the state or a view of it. */
export interface TradeWorld {
  readonly scenario: ScenarioDefinition;
  readonly quarter: number;
  readonly chips: DeepReadonly<ChipState[]>;
  readonly tradeRules: DeepReadonly<TradeRuleState[]>;
}

/** How chips may go into a region (R3). */
export interface TradeLane {
  /** Rule that shuts the way; null when it is open. */
  readonly closedBy: TradeRuleDefinition | null;
  /** Duty on the price, as a fraction. */
  readonly duty: number;
}

const OPEN_LANE: TradeLane = { closedBy: null, duty: 0 };

/** R3: whether a rule stands in a quarter: by its dates, or because it was put into force or out of it. */
export function ruleStands(
  rule: TradeRuleDefinition,
  state: DeepReadonly<TradeRuleState> | undefined,
  quarter: number,
): boolean {
  if (state?.force === 'on') return true;
  if (state?.force === 'off') return false;
  return rule.active && rule.since <= quarter && quarter <= rule.until;
}

/** R3: the way of a chip into a region as it stands. Duties of several rules add up. */
export function tradeLane(world: TradeWorld, chip: string, region: string): TradeLane {
  const rules = world.scenario.tradeRules;
  let closedBy: TradeRuleDefinition | null = null;
  let duty = 0;
  for (let k = 0; k < rules.length; k++) {
    const rule = rules[k];
    if (rule === undefined || rule.to !== region) continue;
    if (!ruleStands(rule, world.tradeRules[k], world.quarter) || !binds(world, rule, chip)) continue;
    if (rule.kind === 'closed') closedBy ??= rule;
    else duty += world.tradeRules[k]?.rate ?? rule.rate;
  }
  return closedBy === null && duty === 0 ? OPEN_LANE : { closedBy, duty };
}

function binds(world: TradeWorld, rule: TradeRuleDefinition, chip: string): boolean {
  const { scenario } = world;
  const index = compile(scenario);
  const place = index.chip.get(chip) ?? -1;
  const designer = scenario.companies[index.designerOfChip[place] ?? -1];
  if (designer === undefined) return false;
  if ((world.chips[place]?.performance ?? 0) < rule.minPerformance) return false;
  if (rule.designers.length > 0 && !rule.designers.includes(designer.id)) return false;
  return rule.from === undefined || rule.from === (designer.home ?? scenario.regions[0]?.id);
}

/** What the rules are read from inside a quarter. */
export function tradeWorldOf({ scenario, state }: Pick<Work, 'scenario' | 'state'>): TradeWorld {
  return { scenario, quarter: state.quarter, chips: state.chips, tradeRules: state.tradeRules };
}

/**
 * R3: orders on a way that is shut. Those near its opening wait; the others are void, and what was prepaid comes back
 * whole. Told in the first quarter only.
 */
export function holdShutOrders(work: Work): void {
  if (work.scenario.tradeRules.length === 0) return;
  const world = tradeWorldOf(work);
  const { tradeWaitQuarters } = work.scenario.parameters.regulation;
  work.state.orders = work.state.orders.filter((order) => {
    const rule = tradeLane(world, order.chip, order.region).closedBy;
    if (rule === null) return true;
    const waits = rule.until - work.state.quarter < tradeWaitQuarters && work.state.tradeRules.length > 0;
    if (waits && forceOf(work, rule) === 'dates') {
      if (rule.since === work.state.quarter) tellShut(work, order, 'chipOrderHeld');
      return true;
    }
    giveBack(work, order);
    tellShut(work, order, 'chipOrderVoid');
    return false;
  });
}

function forceOf(work: Work, rule: TradeRuleDefinition): TradeRuleState['force'] {
  return work.state.tradeRules[work.scenario.tradeRules.indexOf(rule)]?.force ?? 'dates';
}

/** Whether an order's way is shut this quarter: it is not made and not sent. */
export function isShut(world: TradeWorld, order: DeepReadonly<ChipOrder>): boolean {
  return world.scenario.tradeRules.length > 0 && tradeLane(world, order.chip, order.region).closedBy !== null;
}

function giveBack(work: Work, order: ChipOrder): void {
  const designer = work.index.designerOfChip[work.index.chip.get(order.chip) ?? -1];
  if (designer === undefined || order.prepaid <= 0) return;
  const back = book(
    work,
    companyIndexOf(work, order.buyer),
    'chipPrepaymentsBack',
    order.prepaid,
    order.chip,
  );
  book(work, designer, 'chipPrepaymentRefunded', back, order.buyer);
}

function tellShut(work: Work, order: ChipOrder, code: string): void {
  announce(work, {
    code,
    phase: 'foundry',
    companies: [order.buyer],
    about: order.chip,
    params: { chip: order.chip, region: order.region, count: order.left },
    weight: 3,
  });
}

/** R3: the duty on chips that reach a buyer, kUSD; it is a cost of the quarter. */
export function payDuty(work: Work, buyer: number, order: ChipOrder, value: number): void {
  if (work.scenario.tradeRules.length === 0) return;
  const { duty } = tradeLane(tradeWorldOf(work), order.chip, order.region);
  book(work, buyer, 'chipDuties', value * duty, order.chip);
}
