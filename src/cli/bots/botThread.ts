import type { Worker } from 'node:worker_threads';
import { address, startThread } from '../parallel/thread.ts';
import {
  type BotMessage,
  type BotQuestion,
  type BotStart,
  botMessageSchema,
  LONGEST_FAULT,
} from './botApi.ts';

/** What a thread was heard to say: a message, that it ended and why, or nothing in time. */
export type Heard =
  | BotMessage
  | { readonly kind: 'ended'; readonly text: string }
  | { readonly kind: 'late'; readonly text: string };

/** Memory of a bot's thread, MB: twenty times what the example needs. */
const MEMORY_MB = 512;
/** Messages that a thread may send before it is asked. */
const MOST_UNASKED = 100;
const NO_MESSAGE: BotMessage = {
  kind: 'fault',
  reason: 'nonsense',
  text: 'its answer is no list of commands',
};
/** Characters that a thread may print; the rest is dropped. */
const MOST_PRINTED = 20_000;

/**
 * A bot in a thread of its own: it shares nothing with the game but messages, and it can be ended at any time. What it
 * prints goes to standard error, so that standard output stays the answer of the command.
 */
export class BotThread {
  readonly #worker: Worker;
  readonly #heard: Heard[] = [];
  #listener: ((heard: Heard) => void) | null = null;
  #ended: Heard | null = null;

  /** @param scenario what the bot's views belong to; null only asks for its name */
  constructor(file: string, scenario: BotStart['scenario']) {
    // The bot's module comes last: what it does to the thread cannot keep the program from loading.
    const lines = ['const { serveBot } = program;', `serveBot(await import(${address(file)}));`];
    this.#worker = startThread(undefined, lines, {
      workerData: { scenario } satisfies BotStart,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    this.#worker.on('message', (message: unknown) => this.#take(message));
    this.#worker.on('error', (error: unknown) => this.#end(messageOf(error)));
    this.#worker.on('exit', () => this.#end('its thread ended'));
    this.#print();
  }

  /** Asks for the commands of a quarter. */
  ask(question: BotQuestion): void {
    this.#worker.postMessage(question);
  }

  /** The next thing that the thread says, or that it said nothing within so many milliseconds. */
  hear(limitMs: number): Promise<Heard> {
    const waiting = this.#heard.shift() ?? this.#ended;
    if (waiting !== null && waiting !== undefined) return Promise.resolve(waiting);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#listener = null;
        resolve({ kind: 'late', text: `no answer within ${limitMs} ms` });
      }, limitMs);
      this.#listener = (heard) => {
        clearTimeout(timer);
        this.#listener = null;
        resolve(heard);
      };
    });
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(text: string): void {
    if (this.#ended !== null) return;
    this.#ended = { kind: 'ended', text };
    this.#listener?.(this.#ended);
  }

  #take(message: unknown): void {
    if (this.#ended !== null) return;
    const heard = botMessageSchema.safeParse(message).data ?? NO_MESSAGE;
    if (this.#listener !== null) this.#listener(heard);
    else if (this.#heard.length < MOST_UNASKED) this.#heard.push(heard);
    else {
      this.#heard.length = 0;
      this.#end('it does not stop talking');
      void this.stop();
    }
  }

  #print(): void {
    let left = MOST_PRINTED;
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      stream.on('data', (piece: Buffer) => {
        const text = piece.toString('utf8').slice(0, left);
        left -= text.length;
        if (text !== '') process.stderr.write(text);
      });
    }
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAULT);
}
