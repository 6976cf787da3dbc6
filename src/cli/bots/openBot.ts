import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../exit.ts';
import { isFolder } from '../input/files.ts';
import { LOADING_MS } from './botSeat.ts';
import { BotThread, type Heard } from './botThread.ts';

/** A bot's module that was started once and said its name. */
export interface OpenedBot {
  readonly name: string;
  /** Whole path of its file. */
  readonly file: string;
  /** SHA-256 of the file: another text is another bot. */
  readonly hash: string;
}

const MEND =
  'Write a module like docs/modding/bots/steward.mjs: export default { name, decide(view, helpers) }.';

/** Starts the bot of a file and asks for its name. @throws UsageError that says what is wrong with the module */
export async function openBot(path: string): Promise<OpenedBot> {
  if (await isFolder(path)) throw new UsageError(`'${path}' is a folder. Name the bot's file.`);
  const file = resolve(path);
  const thread = new BotThread(file, null);
  try {
    const heard = await thread.hear(LOADING_MS);
    if (heard.kind !== 'ready') throw new UsageError(`'${path}' is no bot: ${wrongWith(heard)}. ${MEND}`);
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return { name: heard.name, file, hash };
  } finally {
    await thread.stop();
  }
}

function wrongWith(heard: Heard): string {
  switch (heard.kind) {
    case 'late':
      return 'it does not come to the end of its first lines';
    case 'ended':
    case 'fault':
      return heard.text;
    default:
      return 'it answers before it was asked';
  }
}
