import type { Command } from 'commander';
import type { CommandModule } from '../commandList.ts';
import { openReplay, playedAgain } from '../input/replays.ts';
import { scenarioPlayed } from '../input/scenarios.ts';
import { seriesOf } from '../simulation/series.ts';

type Register = CommandModule['register'];

/** `replay csv`: every figure of every company and quarter, one a line. */
export function addCsv(replay: Command, io: Parameters<Register>[1]): void {
  replay
    .command('csv')
    .description('prints all series of a replay: quarter, company, metric, value')
    .argument('<file>', 'a replay')
    .option(
      '--scenario <scenario>',
      'id, folder or file of the scenario; by default the one that the replay names',
    )
    .action(async (file: string, options: { readonly scenario?: string }) => {
      io.out(await csvOf(file, options.scenario));
    });
}

async function csvOf(file: string, named: string | undefined): Promise<string> {
  const replay = await openReplay(file);
  const scenario = await scenarioPlayed(replay.scenario.id, named);
  const reports = playedAgain(file, replay, scenario)
    .filter(({ quarter }) => quarter >= 0)
    .map(({ report }) => report);
  const rows = seriesOf(scenario, reports).map(({ quarter, company, metric, value }) => {
    return `${quarter},${company},${metric},${value}\n`;
  });
  return `quarter,company,metric,value\n${rows.join('')}`;
}
