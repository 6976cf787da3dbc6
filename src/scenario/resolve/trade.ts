import { id, type TradeRuleDefinition } from '../../engine/index.ts';
import type { ScenarioFile } from '../schema/index.ts';
import { quarterIndex } from './units.ts';

/** Quarter indices of a rule without a beginning or an end. */
const ALWAYS = { since: -400, until: 400 } as const;

/** Export rules and tariffs in the engine's form (R3). */
export function resolveTradeRules(file: ScenarioFile): TradeRuleDefinition[] {
  return file.tradeRules.map((rule) => ({
    id: rule.id,
    ...(rule.from !== undefined && { from: id<'region'>(rule.from) }),
    designers: rule.designers.map((designer) => id<'company'>(designer)),
    to: id(rule.to),
    minPerformance: rule.minPerformance,
    kind: rule.kind,
    rate: rule.kind === 'closed' ? 0 : rule.rate,
    since: rule.since === undefined ? ALWAYS.since : quarterIndex(rule.since, file.start),
    until: rule.until === undefined ? ALWAYS.until : quarterIndex(rule.until, file.start),
    active: rule.active,
  }));
}
