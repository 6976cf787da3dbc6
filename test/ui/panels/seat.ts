import { applyCommand, type Command, id, type SeatView, viewFor } from '../../../src/engine/index.ts';
import { type TestGameOptions, testGame } from '../../support/testGame.ts';

/** What a seat of the small world sees, after commands of its own. */
export function seatView(
  seat: string,
  options: TestGameOptions = {},
  commands: readonly Command[] = [],
): SeatView {
  const { scenario, work, state } = testGame(options);
  const index = scenario.companies.findIndex((company) => company.id === seat);
  for (const command of commands) applyCommand(work, index, command);
  return viewFor(scenario, commands.length > 0 ? work.state : state, id(seat));
}
