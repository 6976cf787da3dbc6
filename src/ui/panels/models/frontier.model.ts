import type { ChartSeries } from '../../charts/chartTypes.ts';
import type { CampaignOnPage } from '../../game/useCampaign.ts';

/** Lines drawn at most beside the reader's own: more would only be a tangle. */
const MOST_RIVALS = 5;

/** Capability over time: the reader's own, the best rivals, and the best open weights (M2). */
export function frontierSeries(
  { snapshot, view }: Pick<CampaignOnPage, 'snapshot' | 'view'>,
  words: {
    readonly company: (id: string) => string;
    readonly position: (id: string) => number;
    readonly open: string;
  },
): ChartSeries[] {
  const { series, world } = snapshot.history;
  const row = (id: string): readonly (number | null)[] => series[id]?.capability ?? [];
  const rivals = view.scenario.companies
    .filter(({ id, lab }) => lab !== undefined && id !== view.seat)
    .map(({ id }) => id)
    .sort((a, b) => (row(b).at(-1) ?? 0) - (row(a).at(-1) ?? 0))
    .slice(0, MOST_RIVALS)
    .map((id): ChartSeries => ({ id, name: words.company(id), tone: words.position(id), values: row(id) }));
  const own: ChartSeries = {
    id: view.seat,
    name: words.company(view.seat),
    tone: 'you',
    values: row(view.seat),
  };
  const open = (world.openFrontier ?? []).map((value) => (value > 0 ? value : null));
  const isOpen = open.some((value) => value !== null);
  return [
    ...(view.own.lab.capability > 0 ? [own] : []),
    ...rivals,
    ...(isOpen ? [{ id: 'open', name: words.open, tone: 'neutral' as const, values: open }] : []),
  ];
}

/** Place of a capability among all labs, 1 = the best. */
export function rankOf(view: CampaignOnPage['view'], capability: number): number {
  return 1 + view.rivals.filter((one) => one.id !== view.seat && one.capability > capability).length;
}
