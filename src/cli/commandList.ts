import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';

/** What a command's file exports: it adds itself to the program and says how it ended. */
export interface CommandModule {
  readonly register: (program: Command, io: Io, end: (code: ExitCode) => void) => void;
}

/** Every command of the program. A file is loaded when its command is called, so that the program starts at once. */
export const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  scenarios: () => import('./commands/scenarios.ts'),
  simulate: () => import('./commands/simulate.ts'),
  validate: () => import('./commands/validate.ts'),
  schema: () => import('./commands/schema.ts'),
  replay: () => import('./commands/replay.ts'),
  backtest: () => import('./commands/backtest.ts'),
  par: () => import('./commands/par.ts'),
  arena: () => import('./commands/arena.ts'),
  forecast: () => import('./commands/forecast.ts'),
  coverage: () => import('./commands/coverage.ts'),
  sensitivity: () => import('./commands/sensitivity.ts'),
};
