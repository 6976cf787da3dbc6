import { parentPort, workerData } from 'node:worker_threads';
import type { SeatView } from '../../engine/index.ts';
import {
  type Bot,
  type BotMessage,
  type BotQuestion,
  type BotStart,
  LONGEST_ANSWER,
  LONGEST_NAME,
  MOST_COMMANDS,
} from './botApi.ts';
import { botHelpers } from './botHelpers.ts';
import { frozenCopy } from './frozenCopy.ts';

/** The life of a bot's thread: it says who it is, then answers one question a quarter. */
export function serveBot(module: { readonly default?: unknown }): void {
  const bot = botOf(module.default);
  if (typeof bot === 'string') {
    say({ kind: 'fault', reason: 'noBot', text: bot });
    return;
  }
  // The thread's data is what a BotThread put there.
  const { scenario } = workerData as BotStart;
  const known = scenario === null ? null : frozenCopy(scenario);
  parentPort?.on('message', (question: BotQuestion) => {
    if (known !== null) void answer(bot, known, question).then(say);
  });
  say({ kind: 'ready', name: bot.name });
}

function say(message: BotMessage): void {
  parentPort?.postMessage(message);
}

/** The bot that a module exports, or what is wrong with it. */
function botOf(exported: unknown): Bot | string {
  if (exported === undefined) return 'it has no default export';
  if (typeof exported !== 'object' || exported === null) return 'its default export is no object';
  const { name, decide } = exported as Partial<Bot>;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME)
    return `its default export has no 'name' of 1 to ${LONGEST_NAME} characters`;
  if (typeof decide !== 'function') return "its default export has no function 'decide'";
  // Both fields were just looked at.
  return exported as Bot;
}

async function answer(bot: Bot, scenario: SeatView['scenario'], question: BotQuestion): Promise<BotMessage> {
  try {
    const view: SeatView = Object.freeze({ ...frozenCopy(question.view), scenario });
    return written(await bot.decide(view, botHelpers(view, question.chance)));
  } catch (error) {
    return { kind: 'fault', reason: 'threw', text: textOf(error) };
  }
}

/** What the bot returned, as text; or why it is no list of commands. */
function written(returned: unknown): BotMessage {
  if (!Array.isArray(returned)) return nonsense(`it returned ${nameOf(returned)} instead of a list`);
  if (returned.length > MOST_COMMANDS) {
    const text = `it returned ${returned.length} commands, and a quarter holds ${MOST_COMMANDS}`;
    return { kind: 'fault', reason: 'tooMany', text };
  }
  try {
    const json = JSON.stringify(returned);
    return json.length > LONGEST_ANSWER
      ? nonsense(`its answer has ${json.length} characters`)
      : { kind: 'commands', json };
  } catch (error) {
    return nonsense(`its list cannot be written as JSON: ${textOf(error)}`);
  }
}

function nonsense(text: string): BotMessage {
  return { kind: 'fault', reason: 'nonsense', text };
}

function nameOf(value: unknown): string {
  return value === null || value === undefined ? String(value) : `a ${typeof value}`;
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
