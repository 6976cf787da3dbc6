import type { CompanyId, ScenarioDefinition, SeatView } from '../../engine/index.ts';
import { type Course, type CourseRequest, type PlayWorld, worldsOf } from '../../forecast/advice/course.ts';
import type { ForecastPolicy } from '../../forecast/index.ts';
import { advising, type Board } from './advising.ts';
import type {
  Advice,
  AdviceProgress,
  AdviceQuestion,
  ForecastQuestion,
  OutlookApi,
  OutlookPicture,
  OutlookQuestion,
} from './outlookApi.ts';
import { pictureOf, type WorldPair } from './picture.ts';

/** What the desk thinks with. */
export interface DeskPrograms {
  /** Who decides what in a believed world. */
  readonly policyOf: (view: SeatView) => ForecastPolicy;
  /** Whom the adviser asks. */
  readonly board: Board;
  /** Gives way to messages that wait: a newer question, or none any more. */
  readonly pause: () => Promise<void>;
}

/** Numbers of worlds after which the picture is shown anew: at once, then ever more seldom; and at the end. */
const SHOWN: ReadonlySet<number> = new Set([2, 4, 6, 8, 12, 16, 24, 32, 40, 48, 56]);
/** Quarters that a forecast looks ahead. */
const AHEAD = 8;

/** Courses that are kept at most, some ten kilobytes each. */
const MOST_KNOWN = 2000;

/** Answers questions about the future one world at a time, so that a newer question is heard at once. */
export class OutlookDesk implements OutlookApi {
  readonly #programs: DeskPrograms;
  #definition: ScenarioDefinition | null = null;
  #outlooks = 0;
  #advices = 0;
  #isForecasting = false;
  /** Courses of worlds as they were played, while the same seat decides on the same quarter. */
  readonly #known = new Map<string, Course>();
  #knownOf = '';

  constructor(programs: DeskPrograms) {
    this.#programs = programs;
  }

  async open(definition: ScenarioDefinition): Promise<void> {
    await this.stop();
    this.#definition = definition;
  }

  async stop(): Promise<void> {
    this.#outlooks += 1;
    this.#advices += 1;
    this.#isForecasting = false;
    this.#known.clear();
  }

  async outlook(question: ForecastQuestion, onPicture: (picture: OutlookPicture) => void): Promise<boolean> {
    this.#outlooks += 1;
    const mine = this.#outlooks;
    const request = this.#read(question);
    const play = this.#worlds(request);
    const pairs: WorldPair[] = [];
    this.#isForecasting = true;
    while (pairs.length < question.worlds) {
      const world = pairs.length;
      const plain = play([], world);
      pairs.push({ plain, staged: question.staged.length === 0 ? null : play(question.staged, world) });
      if (SHOWN.has(pairs.length) || pairs.length === question.worlds)
        onPicture(pictureOf(request, pairs, question.worlds));
      await this.#programs.pause();
      if (this.#outlooks !== mine) return false;
    }
    this.#isForecasting = false;
    return true;
  }

  async advise(
    question: AdviceQuestion,
    onProgress: (progress: AdviceProgress) => void,
  ): Promise<readonly Advice[] | null> {
    this.#advices += 1;
    const mine = this.#advices;
    const { scenario } = this.#read(question).view;
    const looking = advising(this.#programs.board, {
      view: { ...question.view, scenario },
      staged: question.staged,
      projected: { ...question.projected, scenario },
    });
    for (;;) {
      await this.#turn(mine);
      if (this.#advices !== mine) return null;
      const step = looking.next();
      if (step.done) return step.value;
      if (step.value.done % 8 === 1) onProgress(step.value);
    }
  }

  /** A world that was played with the same decisions is not played again. */
  #worlds(request: CourseRequest): PlayWorld {
    const of = `${request.view.seat} ${request.view.quarter}`;
    if (this.#knownOf !== of || this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#knownOf = of;
    const play = worldsOf(request);
    return (decisions, world) => {
      const key = `${world} ${JSON.stringify(decisions)}`;
      const course = this.#known.get(key) ?? play(decisions, world);
      this.#known.set(key, course);
      return course;
    };
  }

  /** A forecast is looked at, advice can wait for it. */
  async #turn(mine: number): Promise<void> {
    do await this.#programs.pause();
    while (this.#isForecasting && this.#advices === mine);
  }

  #read({ view: seen }: OutlookQuestion): CourseRequest & { readonly company: CompanyId } {
    const scenario = this.#definition;
    if (scenario === null) throw new Error('no campaign is open');
    const view: SeatView = { ...seen, scenario };
    const policy = this.#programs.policyOf(view);
    return { view, quarters: AHEAD, seed: view.quarter, policy, company: view.seat };
  }
}
