import { mend } from '../diagnostic.ts';
import { type Check, ordinalOf, problem, quarterOf } from './check.ts';

/** A trade rule that ends before it begins never stands (R3). */
export const tradeRulesLast: Check = ({ scenario }) =>
  scenario
    .at('tradeRules')
    .items()
    .flatMap((rule) => {
      const since = ordinalOf(rule.at('since').text());
      const until = ordinalOf(rule.at('until').text());
      if (since === undefined || until === undefined || since <= until) return [];
      const params = { since: quarterOf(since), until: quarterOf(until) };
      return [problem(rule.at('until'), 'ruleEndsFirst', params, mend('endAfterBegin', params))];
    });

/** A duty of nothing taxes nothing (R3). */
export const dutiesTax: Check = ({ scenario }) =>
  scenario
    .at('tradeRules')
    .items()
    .flatMap((rule) => {
      const rate = rule.at('rate').number() ?? 0;
      if (rule.at('kind').text() !== 'taxed' || rate > 0) return [];
      return [problem(rule.at('kind'), 'dutyOfNothing', {}, mend('writeRate', {}))];
    });
