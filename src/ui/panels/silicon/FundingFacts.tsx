import { useT } from '../../../i18n/react.tsx';
import { type ProgrammeOutlook, programmeOutlook } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { type Fact, Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import type { RoadmapRow } from './programmes.model.ts';

export interface FundingFactsProps {
  readonly row: RoadmapRow;
  /** kUSD a quarter. */
  readonly funding: number;
  readonly ambition: number;
}

/** What a plan promises before it is staged: when, how fast, how dear, how sure (S2). */
export function FundingFacts({ row, funding, ambition }: FundingFactsProps) {
  const { projected } = useCampaign();
  const outlook = programmeOutlook(projected, { chip: row.chip, funding, ambition });
  const time = useTimeFacts(row, outlook);
  const chip = useChipFacts(row, outlook);
  return outlook === null ? null : <Facts items={[...time, ...chip]} />;
}

function useTimeFacts(
  { planned, programme, startsAt }: RoadmapRow,
  outlook: ProgrammeOutlook | null,
): readonly Fact[] {
  const { t, formatQuantity, formatMoney } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  if (outlook === null) return [];
  // A programme of later years cannot begin before its time.
  const begin = Math.max(projected.quarter, startsAt);
  const at = (quarters: number | null): string =>
    quarters === null ? t('silicon:programmes.never') : writeQuarter(begin + quarters);
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return [
    {
      id: 'range',
      label: t('silicon:programmes.range'),
      value:
        outlook.early === null
          ? at(null)
          : t('silicon:programmes.fromTo', { early: at(outlook.early), late: at(outlook.late) }),
    },
    { id: 'likely', label: t('silicon:programmes.likely'), value: at(outlook.likely) },
    {
      id: 'risk',
      label: t('silicon:programmes.risk'),
      value: t('silicon:programmes.riskOf', {
        quarter: percent(outlook.slipRisk),
        any: percent(outlook.anySlip),
      }),
    },
    { id: 'even', label: t('silicon:programmes.plan'), value: formatQuantity(planned, 'quarters') },
    {
      id: 'toGo',
      label: t('silicon:programmes.toGo'),
      value: formatMoney(outlook.costToGo),
    },
    ...(programme === null
      ? []
      : [
          { id: 'spent', label: t('silicon:programmes.spent'), value: formatMoney(outlook.sunk) },
          {
            id: 'team',
            label: t('silicon:programmes.team'),
            value: percent(programme.team),
            after: percent(outlook.team),
          },
          {
            id: 'slips',
            label: t('silicon:programmes.slips'),
            value: formatQuantity(programme.slips, 'quarters'),
          },
        ]),
  ];
}

function useChipFacts({ nre, startsAt }: RoadmapRow, outlook: ProgrammeOutlook | null): readonly Fact[] {
  const { t, formatQuantity, formatMoney } = useT();
  const { writeQuarter } = useQuarters();
  if (outlook === null) return [];
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return [
    {
      id: 'performance',
      label: t('silicon:programmes.performance'),
      value: t('silicon:programmes.performanceOf', {
        performance: formatQuantity(outlook.performance, 'multiple'),
        plan: percent(outlook.performanceFactor),
      }),
    },
    { id: 'yield', label: t('silicon:programmes.yield'), value: percent(outlook.yieldAtLaunch) },
    {
      id: 'cost',
      label: t('silicon:programmes.cost'),
      value: formatMoney(outlook.costAtLaunch),
      after: formatMoney(outlook.costMature),
    },
    { id: 'nre', label: t('silicon:programmes.nre'), value: formatMoney(nre) },
    { id: 'from', label: t('silicon:programmes.from'), value: writeQuarter(startsAt) },
  ];
}
