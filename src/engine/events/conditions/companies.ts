import { companyPlace } from '../binding.ts';
import { companyFact } from './companyFacts.ts';
import { type ConditionHandler, within } from './handler.ts';

/** A figure of the last report lies within bounds. */
export const metric: ConditionHandler<'metric'> = ({ world }, condition, binding) => {
  const company = world.state.companies[companyPlace(world, binding, condition.of)];
  return within(company?.figures[condition.metric] ?? Number.NaN, condition.bounds);
};

/** A fact about a company that no report publishes as a figure. */
export const company: ConditionHandler<'company'> = ({ world }, { of, fact, bounds }, binding) =>
  within(companyFact(world, companyPlace(world, binding, of), fact), bounds);

export const status: ConditionHandler<'status'> = ({ world }, condition, binding) => {
  const place = companyPlace(world, binding, condition.of);
  const state = world.state.companies[place];
  if (state === undefined) return false;
  if (condition.status === 'listed') return state.listed;
  if (condition.status === 'private') return !state.listed;
  if (condition.status === 'playable') return world.scenario.companies[place]?.playable === true;
  return state.status === condition.status;
};

/** The company has a module (W2). */
export const has: ConditionHandler<'has'> = ({ world }, { module, of }, binding) =>
  world.scenario.companies[companyPlace(world, binding, of)]?.[module] !== undefined;

/** What is bound is one of those that are named. */
export const is: ConditionHandler<'is'> = ({ world }, { ids, of }, binding) => {
  const { scenario } = world;
  const bound =
    of === '$region'
      ? scenario.regions[binding.region]?.id
      : of === '$merchant'
        ? scenario.merchants[binding.merchant]?.id
        : scenario.companies[companyPlace(world, binding, of)]?.id;
  return bound !== undefined && ids.includes(bound);
};

/** How many companies in business fulfil a condition in which `$company` stands for each of them. */
export const count: ConditionHandler<'count'> = (asking, { where, bounds }, binding) => {
  let found = 0;
  asking.world.state.companies.forEach((one, i) => {
    if (one.status !== 'failed' && asking.ask(where, { ...binding, company: i })) found += 1;
  });
  return within(found, bounds);
};
