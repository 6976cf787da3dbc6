import type { Command } from '../../../src/engine/index.ts';
import { listScenarios } from '../../../src/scenario/catalogue.node.ts';
import { Session } from '../../../src/session/session.ts';
import { campaignFile } from '../../../src/storage/campaignFile.ts';
import { headerOf } from '../../../src/store/saveHeader.ts';

/**
 * The file of a campaign of the flagship in which a seat gave some commands in the first quarter and let the others pass,
 * played here in Node: a page that loads it stands where many presses of End quarter would have brought it.
 */
export async function campaignFileAfter(
  quarters: number,
  seat: string,
  seed: number,
  first: readonly Command[] = [],
): Promise<string> {
  const session = new Session({ list: listScenarios });
  let snapshot = await session.start({
    scenarioId: 'the-ten-billion-deal',
    seats: [seat],
    difficulty: 'manager',
    seed,
  });
  for (const command of first) snapshot = await session.stage(command);
  for (const { command, refusal } of snapshot.staged)
    if (refusal !== null) throw new Error(`${command.kind} is refused: ${refusal.code}`);
  for (let quarter = 0; quarter < quarters; quarter += 1) snapshot = await session.endQuarter();
  const saved = await session.save();
  return campaignFile.encode(headerOf(snapshot, saved, 'Built in Node', 1), saved);
}
