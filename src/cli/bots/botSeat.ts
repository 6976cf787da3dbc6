import { createHash } from 'node:crypto';
import { type Command, parseCommand, type ScenarioDefinition, type SeatView } from '../../engine/index.ts';
import { type BotQuestion, type ForfeitReason, MOST_COMMANDS } from './botApi.ts';
import { BotThread, type Heard } from './botThread.ts';

/** A quarter in which a bot decided nothing, and why. */
export interface Forfeit {
  readonly quarter: number;
  readonly seat: string;
  readonly reason: ForfeitReason;
  readonly detail: string;
}

/** What came of asking a bot. */
export interface BotAnswer {
  readonly commands: readonly Command[];
  /** Entries of its list that are no commands: they are left out. */
  readonly misread: number;
  readonly forfeit: Forfeit | null;
}

/** A bot's place in a campaign. */
export interface BotPlace {
  readonly file: string;
  readonly scenario: ScenarioDefinition;
  readonly seat: string;
  /** Seed of the campaign. */
  readonly seed: number;
  /** Longest time that it may take for a quarter, ms. */
  readonly limitMs: number;
}

/** Threads that a bot may lose in a campaign before it is not asked any more: each costs its time limit. */
const THREADS = 3;
/** Longest time until a module has been read and the first lines of it are done, ms. */
export const LOADING_MS = 30_000;

/** A seat that a bot plays through one campaign, whatever the bot does. */
export class BotSeat {
  readonly #place: BotPlace;
  #thread: BotThread | null = null;
  #lost = 0;

  constructor(place: BotPlace) {
    this.#place = place;
  }

  /** What the bot decides this quarter; nothing, with the reason, when it forfeits it. Never throws. */
  async decide(view: SeatView): Promise<BotAnswer> {
    if (this.#lost >= THREADS) return this.#forfeits(view, 'givenUp', `${THREADS} threads lost`);
    const heard = await this.#ask(view);
    switch (heard.kind) {
      case 'commands':
        return this.#read(view, heard.json);
      case 'late':
      case 'ended':
        await this.stop();
        this.#lost += 1;
        return this.#forfeits(view, heard.kind, heard.text);
      case 'fault':
        return this.#forfeits(view, heard.reason === 'noBot' ? 'nonsense' : heard.reason, heard.text);
      default:
        return this.#forfeits(view, 'nonsense', 'it said its name again');
    }
  }

  /** Ends the bot's thread. */
  async stop(): Promise<void> {
    await this.#thread?.stop();
    this.#thread = null;
  }

  async #ask(view: SeatView): Promise<Heard> {
    if (this.#thread === null) {
      this.#thread = new BotThread(this.#place.file, this.#place.scenario);
      const first = await this.#thread.hear(LOADING_MS);
      if (first.kind === 'late') return first;
      if (first.kind !== 'ready')
        return { kind: 'ended', text: 'text' in first ? first.text : 'it was no bot' };
    }
    this.#thread.ask(this.#question(view));
    return this.#thread.hear(this.#place.limitMs);
  }

  /** The scenario stays in the thread; everything else is new every quarter. */
  #question({ scenario: _, ...view }: SeatView): BotQuestion {
    const { seed, seat } = this.#place;
    const digest = createHash('sha256').update(`bot ${seed} ${seat} ${view.quarter}`).digest();
    return { view, chance: [0, 4, 8, 12].map((place) => digest.readInt32LE(place)) };
  }

  #read(view: SeatView, json: string): BotAnswer {
    const list = listIn(json);
    if (list === null) return this.#forfeits(view, 'nonsense', 'its answer is no list of commands');
    const commands: Command[] = [];
    for (const entry of list) {
      const command = parseCommand(entry);
      if (!('issues' in command)) commands.push(command);
    }
    const misread = list.length - commands.length;
    if (misread > 0 && commands.length === 0)
      return { ...this.#forfeits(view, 'nonsense', `none of ${misread} entries is a command`), misread };
    return { commands, misread, forfeit: null };
  }

  #forfeits(view: SeatView, reason: ForfeitReason, detail: string): BotAnswer {
    const forfeit = { quarter: view.quarter, seat: this.#place.seat, reason, detail };
    return { commands: [], misread: 0, forfeit };
  }
}

/** What crossed from the thread is not believed: a bot may have written to the thread's door itself. */
function listIn(json: string): readonly unknown[] | null {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) && list.length <= MOST_COMMANDS ? list : null;
  } catch {
    return null;
  }
}
