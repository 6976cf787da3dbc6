import { type EventChoice, type EventDefinition, type EventScope, id } from '../../engine/index.ts';
import type { ChoiceFile } from '../schema/events/choice.ts';
import type { EventFile } from '../schema/events/index.ts';
import type { ScenarioFile } from '../schema/index.ts';
import { resolveCondition, resolveWhen } from './eventConditions.ts';
import { resolveEffects, resolveTarget } from './eventEffects.ts';
import { fromM, quarterIndex } from './units.ts';

/** Events in the engine's form (V1). */
export function resolveEvents(file: ScenarioFile): EventDefinition[] {
  return file.events.map((event) => resolveEvent(event, file));
}

function resolveEvent(event: EventFile, { start, quarters }: ScenarioFile): EventDefinition {
  const { from, until, when, ...trigger } = event.trigger;
  return {
    id: id(event.id),
    theme: event.theme,
    weight: event.weight,
    trigger: {
      ...trigger,
      from: from === undefined ? 0 : quarterIndex(from, start),
      until: until === undefined ? quarters - 1 : quarterIndex(until, start),
      when: resolveWhen(when, start),
    },
    scope: resolveScope(event.scope, start),
    effects: resolveEffects(event.effects, start),
    choice: event.choice === undefined ? null : resolveChoice(event.choice, start),
  };
}

function resolveScope(scope: EventFile['scope'], start: string): EventScope {
  return scope.kind === 'world' ? scope : { ...scope, where: resolveWhen(scope.where, start) };
}

function resolveChoice(choice: ChoiceFile, start: string): EventChoice {
  return {
    by: resolveTarget(choice.by, start),
    within: choice.within,
    default: choice.default,
    options: choice.options.map(({ costUsdM, costRevenueShare, when, effects, appeal, ...option }) => ({
      ...option,
      cost: fromM(costUsdM),
      revenueShare: costRevenueShare,
      when: when === undefined ? null : resolveCondition(when, start),
      effects: resolveEffects(effects, start),
      appeal: Object.fromEntries(
        Object.entries(appeal).flatMap(([trait, weight]) =>
          typeof weight === 'number' ? [[trait, weight]] : [],
        ),
      ),
    })),
  };
}
