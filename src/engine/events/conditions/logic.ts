import type { ConditionHandler } from './handler.ts';

/** Every one holds; an empty list does. */
export const all: ConditionHandler<'all'> = (asking, { of }, binding) => {
  for (const one of of) if (!asking.ask(one, binding)) return false;
  return true;
};

/** At least one holds; of an empty list none does. */
export const any: ConditionHandler<'any'> = (asking, { of }, binding) => {
  for (const one of of) if (asking.ask(one, binding)) return true;
  return false;
};

/** It does not hold. */
export const not: ConditionHandler<'not'> = (asking, { of }, binding) => !asking.ask(of, binding);
