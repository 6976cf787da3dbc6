import type { Command } from 'commander';
import type { ReplayVerdict } from '../../replay/verify.ts';
import { verifyReplay } from '../../replay/verify.ts';
import type { CommandModule } from '../commandList.ts';
import { EXIT, InvalidFileError } from '../exit.ts';
import { mismatchText, openReplay } from '../input/replays.ts';
import { scenarioPlayed } from '../input/scenarios.ts';
import { printJson } from '../output/json.ts';

type Register = CommandModule['register'];
type Verdict = ReplayVerdict & { readonly fault?: string };

/** `replay verify`: plays replays again and compares every quarter's hash. */
export function addVerify(replay: Command, io: Parameters<Register>[1], end: Parameters<Register>[2]): void {
  replay
    .command('verify')
    .description("plays replays again and compares every quarter's hash")
    .argument('<file...>', 'replays')
    .option(
      '--scenario <scenario>',
      'id, folder or file of the scenario; by default the one that the replay names',
    )
    .option('--json', 'print one JSON document: a verdict, or a list of them for several files')
    .action(
      async (files: readonly string[], options: { readonly scenario?: string; readonly json?: true }) => {
        const verdicts: Verdict[] = [];
        for (const file of files) verdicts.push(await verify(file, options.scenario));
        if (options.json) printJson(io, document(files, verdicts));
        else io.out(files.map((file, index) => forPeople(file, verdicts[index])).join(''));
        if (verdicts.some((verdict) => !verdict.ok)) end(EXIT.no);
      },
    );
}

async function verify(file: string, named: string | undefined): Promise<Verdict> {
  try {
    const replay = await openReplay(file);
    return verifyReplay(replay, await scenarioPlayed(replay.scenario.id, named));
  } catch (error) {
    if (!(error instanceof InvalidFileError)) throw error;
    return { ok: false, quarters: 0, stateHash: '', firstMismatch: null, fault: error.message };
  }
}

function document(files: readonly string[], verdicts: readonly Verdict[]): unknown {
  return files.length === 1
    ? verdicts[0]
    : verdicts.map((verdict, index) => ({ file: files[index], ...verdict }));
}

function forPeople(file: string, verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (verdict.ok) return `${file}: ${verdict.quarters} quarters agree, state ${verdict.stateHash}\n`;
  return `${verdict.fault ?? mismatchText(file, verdict.firstMismatch)}\n`;
}
