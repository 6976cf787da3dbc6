import type { CommandModule } from '../commandList.ts';
import { addCsv } from './replayCsv.ts';
import { addVerify } from './replayVerify.ts';

/** `replay`: what can be done with the record of a campaign. */
export const register: CommandModule['register'] = (program, io, end) => {
  const replay = program.command('replay').description('verifies a replay, or takes the figures out of it');
  addVerify(replay, io, end);
  addCsv(replay, io);
};
