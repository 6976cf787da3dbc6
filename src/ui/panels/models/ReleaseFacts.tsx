import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { releaseOutlook, unitResource } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { type Fact, Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { rankOf } from './frontier.model.ts';
import { servedSegments } from './serving.model.ts';

type Model = SeatView['own']['lab']['models'][number];

export interface ReleaseFactsProps {
  readonly model: Model;
  readonly plan: { readonly open: boolean; readonly testing: number };
}

/** What a release would bring: to customers, in risk, and to everybody else (M3, M4). */
export function ReleaseFacts({ model, plan }: ReleaseFactsProps) {
  const offer = useOfferFacts(model);
  const risk = useRiskFacts(model, plan);
  const others = useOthersFacts(model, plan);
  const { t } = useT();
  return (
    <>
      <Facts label={t('models:release.toCustomers')} items={offer} />
      <Facts label={t('models:release.risk')} items={risk} />
      <Facts label={t('models:release.toOthers')} items={others} />
    </>
  );
}

function useOfferFacts(model: Model): readonly Fact[] {
  const { t, formatQuantity } = useT();
  const { projected: view } = useCampaign();
  const now = view.own.lab.capability;
  const best = Math.max(now, model.capability);
  const points = (value: number): string => formatQuantity(value, 'capability');
  const place = (value: number): string => t('models:run.rankValue', { rank: rankOf(view, value) });
  const segment = servedSegments(view)[0];
  const load =
    segment === undefined ? 1 : unitResource(view, segment.place, best) / unitResource(view, segment.place);
  return [
    { id: 'model', label: t('models:release.this'), value: points(model.capability) },
    { id: 'offer', label: t('models:release.offered'), value: points(now), after: points(best) },
    { id: 'rank', label: t('models:run.rank'), value: place(now), after: place(best) },
    {
      id: 'load',
      label: t('models:release.load'),
      value: formatQuantity(1, 'multiple'),
      after: formatQuantity(load, 'multiple'),
    },
  ];
}

function useRiskFacts(model: Model, plan: ReleaseFactsProps['plan']): readonly Fact[] {
  const { t, formatMoney, formatNumber, formatQuantity } = useT();
  const { projected: view } = useCampaign();
  const { writeQuarter } = useQuarters();
  const now = releaseOutlook(view, model, { ...plan, testing: 0 });
  const then = releaseOutlook(view, model, plan);
  const share = (value: number): string => formatQuantity(value, 'percent', { digits: 1 });
  const trust = (value: number): string => formatNumber(-value, { digits: 1, sign: 'always' });
  return [
    { id: 'out', label: t('models:release.out'), value: writeQuarter(then.quarter) },
    {
      id: 'chance',
      label: t('models:release.chance'),
      value: share(now.incidentChance),
      after: share(then.incidentChance),
    },
    {
      id: 'cost',
      label: t('models:release.cost'),
      value: formatMoney(now.incidentCost),
      after: formatMoney(then.incidentCost),
    },
    {
      id: 'trust',
      label: t('models:release.trust'),
      value: trust(now.incidentTrust),
      after: trust(then.incidentTrust),
    },
  ];
}

/** What publishing or not does to the pull of own offers, to rivals and to people: closed, then as planned. */
function useOthersFacts(model: Model, plan: ReleaseFactsProps['plan']): readonly Fact[] {
  const { t, formatList, formatQuantity } = useT();
  const { projected: view } = useCampaign();
  const names = useNames();
  const closed = releaseOutlook(view, model, { ...plan, open: false });
  const then = releaseOutlook(view, model, plan);
  const pull = (value: number): string => formatQuantity(value - 1, 'percent', { digits: 0, sign: 'always' });
  const points = (value: number): string => formatQuantity(value, 'capability');
  const list = (ids: readonly string[]): string =>
    ids.length === 0 ? t('models:release.nobody') : formatList(ids.map((id) => names.company(id)));
  return [
    {
      id: 'soon',
      label: t('models:release.pullSoon'),
      value: pull(closed.pullSoon),
      after: pull(then.pullSoon),
    },
    {
      id: 'later',
      label: t('models:release.pullLater'),
      value: pull(closed.pullLater),
      after: pull(then.pullLater),
    },
    {
      id: 'appeal',
      label: t('models:release.appeal'),
      value: pull(Math.exp(closed.appeal)),
      after: pull(Math.exp(then.appeal)),
    },
    {
      id: 'floor',
      label: t('models:release.floor'),
      value: points(closed.openFrontier),
      after: points(then.openFrontier),
    },
    {
      id: 'hosts',
      label: t('models:release.hosts'),
      value: list(closed.hostsLifted),
      after: list(then.hostsLifted),
    },
    {
      id: 'labs',
      label: t('models:release.labs'),
      value: list(closed.labsLifted),
      after: list(then.labsLifted),
    },
  ];
}
