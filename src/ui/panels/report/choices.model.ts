import type { NewsItem } from '../../../engine/index.ts';

/** One answer to an event, and who gave it. */
export interface ChoiceAnswer {
  /** The piece of news that the answer is put into words from. */
  readonly item: NewsItem;
  readonly companies: readonly string[];
}

/** What the companies answered to one event. */
export interface ChoiceRound {
  readonly item: NewsItem;
  /** The answer that most gave comes first. */
  readonly answers: readonly ChoiceAnswer[];
}

/** Whether a piece of news is a company's answer to an event (V1). */
export const isChoice = ({ code }: Pick<NewsItem, 'code'>): boolean => code === 'eventChoice';

/** The answers of a quarter by event: who said the same stands in one line. */
export function choiceRounds(news: readonly NewsItem[]): readonly ChoiceRound[] {
  const rounds = grouped(news.filter(isChoice), ({ params }) => `${params.event} ${params.subject ?? ''}`);
  return rounds.map(([first, ...others]) => ({ item: first, answers: answersOf([first, ...others]) }));
}

function answersOf(items: readonly NewsItem[]): readonly ChoiceAnswer[] {
  return grouped(items, ({ params }) => String(params.option))
    .map((same) => ({ item: same[0], companies: same.flatMap(({ companies }) => companies) }))
    .sort((a, b) => b.companies.length - a.companies.length);
}

/** Items with the same key together, in the order in which the keys first come. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
