import { companyPlace, merchantPlace } from '../binding.ts';
import type { ConditionHandler } from './handler.ts';

/** An event happened within some quarters, and somebody chose an option if one is named. */
export const happened: ConditionHandler<'happened'> = ({ world }, { event, option, within }) =>
  world.state.events.log.some(
    (one) =>
      one.event === event &&
      world.quarter - one.quarter <= within &&
      (option === null || one.decisions.some((decision) => decision.chosen === option)),
  );

/** Two companies have an agreement in force, with a clause of a kind if one is named. */
export const agreement: ConditionHandler<'agreement'> = ({ world }, { a, b, clause }, binding) => {
  const { companies } = world.scenario;
  const first = companies[companyPlace(world, binding, a)]?.id;
  const second = companies[companyPlace(world, binding, b)]?.id;
  return world.state.agreements.some(
    ({ status, proposer, counterparty, terms }) =>
      status === 'active' &&
      ((proposer === first && counterparty === second) || (proposer === second && counterparty === first)) &&
      (clause === null || terms.clauses.some(({ kind }) => kind === clause)),
  );
};

/** A vendor works in a merchant's shop. */
export const integrated: ConditionHandler<'integrated'> = (
  { world },
  { vendor, merchant, feature },
  binding,
) => {
  const id = world.scenario.companies[companyPlace(world, binding, vendor)]?.id;
  const shop = world.state.merchants[merchantPlace(world, binding, merchant)];
  return (
    shop?.integrations.some(
      (one) => one.vendor === id && one.level > 0 && (feature === null || one.feature === feature),
    ) ?? false
  );
};
