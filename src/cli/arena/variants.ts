import type { Doctrine, ScenarioDefinition } from '../../engine/index.ts';
import type { ArenaGame } from './game.ts';
import type { Player } from './player.ts';

type Program = Extract<Player, { kind: 'program' }>;

/** The scenario with a doctrine more for each player who leaves levers alone. */
export function withVariants(
  scenario: ScenarioDefinition,
  players: ArenaGame['players'],
): ScenarioDefinition {
  const variants = Object.entries(players).flatMap(([seat, player]): Doctrine[] => {
    if (player.kind !== 'program' || player.without === undefined) return [];
    const base = baseOf(scenario, seat, player);
    const found = scenario.doctrines.find(({ id }) => id === base);
    if (found === undefined) throw new Error(`no doctrine ${base}`);
    const id = doctrineIdOf(scenario, seat, player) ?? base;
    return [{ ...found, id, without: [...found.without, ...player.without] }];
  });
  return variants.length === 0 ? scenario : { ...scenario, doctrines: [...scenario.doctrines, ...variants] };
}

/** Id of the doctrine that a player plays by; none for the seat's own. */
export function doctrineIdOf(
  scenario: ScenarioDefinition,
  seat: string,
  player: Program,
): string | undefined {
  if (player.without === undefined) return player.doctrine;
  return `${baseOf(scenario, seat, player)} without ${player.without.join(', ')}`;
}

function baseOf({ companies }: ScenarioDefinition, seat: string, { doctrine }: Program): string {
  return doctrine ?? companies.find(({ id }) => id === seat)?.doctrine ?? '';
}
