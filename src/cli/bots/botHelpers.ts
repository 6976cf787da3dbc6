import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { z } from 'zod';
import {
  appraisePaper,
  COMMAND_SPECS,
  type CommandKind,
  checkCommand,
  commandCost,
  parseCommand,
  pointsNeeded,
  type SeatView,
} from '../../engine/index.ts';
import { deskCopy, stage } from '../../opponents/index.ts';
import type { JsonSchema } from '../schemas/jsonSchemas.ts';
import type { BotHelpers, Misread } from './botApi.ts';
import { frozenCopy } from './frozenCopy.ts';

/** What a bot is handed besides its view (I1: nothing here knows more than the view does). */
export function botHelpers(view: SeatView, chance: readonly number[]): BotHelpers {
  const generator = xoroshiro128plusFromState(chance);
  const after = projector(view);
  return Object.freeze({
    check: (data: unknown, before: readonly unknown[] = []) => {
      const command = parseCommand(data);
      return 'issues' in command ? misread(command.issues) : checkCommand(after(before), command);
    },
    cost: (data: unknown, before: readonly unknown[] = []) => {
      const command = parseCommand(data);
      if ('issues' in command) throw new TypeError(`not a command: ${misread(command.issues).params.path}`);
      return commandCost(after(before), command);
    },
    appraise: (id: string) => {
      const offer = view.offers.find((one) => one.id === id);
      if (offer === undefined || offer.counterparty !== view.seat) return null;
      return { ...appraisePaper(view, offer), needed: pointsNeeded(view, offer.subject) };
    },
    rng: () => (generator.next() >>> 0) / 4_294_967_296,
    parse: parseCommand,
    schemas: commandSchemas(),
  });
}

function misread(issues: readonly { readonly path: string; readonly code: string }[]): Misread {
  const [first] = issues;
  return { code: 'misread', params: { path: first?.path ?? '', fault: first?.code ?? '' } };
}

/** The view as it will stand after some commands. Bots ask for the same list with one more again and again: it is kept. */
function projector(opening: SeatView): (commands: readonly unknown[]) => SeatView {
  let done: unknown[] = [];
  let view = deskCopy(opening);
  return (commands) => {
    if (done.length > commands.length || done.some((given, k) => commands[k] !== given)) {
      done = [];
      view = deskCopy(opening);
    }
    for (const given of commands.slice(done.length)) {
      const command = parseCommand(given);
      // What is not allowed changes nothing, as when the quarter resolves.
      if (!('issues' in command) && checkCommand(view, command) === null) stage(view, command);
      done.push(given);
    }
    return view;
  };
}

let schemas: BotHelpers['schemas'] | undefined;

function commandSchemas(): BotHelpers['schemas'] {
  schemas ??= frozenCopy(schemasByKind());
  return schemas;
}

function schemasByKind(): BotHelpers['schemas'] {
  const specs: readonly { readonly kind: CommandKind; readonly schema: z.ZodType }[] = COMMAND_SPECS;
  const entries = specs.map(({ kind, schema }) => [
    kind,
    z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
  ]);
  // Object.fromEntries forgets the keys; the list holds every kind.
  return Object.fromEntries(entries) as Record<CommandKind, JsonSchema>;
}
