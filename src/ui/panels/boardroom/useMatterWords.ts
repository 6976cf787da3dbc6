import { useT } from '../../../i18n/react.tsx';
import { useStagedLine } from '../../app/game/useStagedLine.ts';
import { useEventName } from '../../game/useEventName.ts';
import { useNames } from '../../game/useNames.ts';
import { useQuarters } from '../decision/useQuarters.ts';
import { useRefusalText } from '../decision/useRefusalText.ts';
import type { Matter } from './decisions.model.ts';

interface MatterText {
  readonly headline: string;
  readonly text: string;
}

/** After this many quarters in distress creditors take over (F3). */
const TAKEOVER = 4;

type Writers = {
  readonly [Code in Matter['code']]: (matter: Extract<Matter, { code: Code }>) => MatterText;
};

/** Writes what asks for a decision: a headline, and what it means. */
export function useMatterWords(): (matter: Matter) => MatterText {
  const writers = {
    ...useMoneyWords(),
    ...useMarketWords(),
    ...usePlantWords(),
    ...useTableWords(),
    ...useAuthorityWords(),
  };
  // A writer takes the matter of its own code; the table's type has tied the two together.
  return (matter) => (writers[matter.code] as (one: Matter) => MatterText)(matter);
}

function useMoneyWords(): Pick<Writers, 'emergency' | 'restructuring' | 'runway' | 'scoreFalls'> {
  const { t, dynamic, formatMoney, formatList, formatQuantity } = useT();
  return {
    emergency: ({ amount, causes, quarters }) => ({
      headline: t('boardroom:item.emergency', { amount: formatMoney(amount) }),
      text: t('boardroom:item.emergencyText', {
        causes: formatList(causes.map((cause) => dynamic(`causes:${cause}`))),
        quarters,
        takeover: TAKEOVER,
      }),
    }),
    restructuring: () => ({
      headline: t('boardroom:item.restructuring'),
      text: t('boardroom:item.restructuringText'),
    }),
    runway: ({ quarters }) => ({
      headline: t('boardroom:item.runway', { quarters: formatQuantity(quarters, 'quarters') }),
      text: t('boardroom:item.runwayText'),
    }),
    scoreFalls: ({ points, since, perspective }) => ({
      headline: t('boardroom:item.scoreFalls', {
        points: formatQuantity(points, 'score'),
        quarters: formatQuantity(since, 'quarters'),
      }),
      text: t('boardroom:item.scoreFallsText', { perspective: t(`metrics:perspective.${perspective}.name`) }),
    }),
  };
}

function useMarketWords(): Pick<Writers, 'turnedAway' | 'load' | 'noRun' | 'trained'> {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return {
    turnedAway: ({ segment, share }) => ({
      headline: t('boardroom:item.turnedAway', { share: percent(share), segment: names.segment(segment) }),
      text: t('boardroom:item.turnedAwayText'),
    }),
    load: ({ use }) => ({
      headline: t('boardroom:item.load', { use: percent(use) }),
      text: t('boardroom:item.loadText'),
    }),
    noRun: ({ frontier, best }) => ({
      headline: t('boardroom:item.noRun'),
      text: t('boardroom:item.noRunText', {
        frontier: formatQuantity(frontier, 'capability'),
        best: formatQuantity(best, 'capability'),
      }),
    }),
    trained: ({ model, capability, best }) => ({
      headline: t('boardroom:item.trained', { model }),
      text: t('boardroom:item.trainedText', {
        capability: formatQuantity(capability, 'capability'),
        best: formatQuantity(best, 'capability'),
      }),
    }),
  };
}

function usePlantWords(): Pick<Writers, 'chipsWaiting' | 'gridWait' | 'orderLate'> {
  const { t, formatPower, formatQuantity } = useT();
  const names = useNames();
  return {
    chipsWaiting: ({ chips }) => ({
      headline: t('boardroom:item.chipsWaiting', { chips: formatQuantity(chips, 'chips') }),
      text: t('boardroom:item.chipsWaitingText'),
    }),
    gridWait: ({ sites, mw }) => ({
      headline: t('boardroom:item.gridWait', { count: sites, mw: formatPower(mw) }),
      text: t('boardroom:item.gridWaitText'),
    }),
    orderLate: ({ chip, chips, ago }) => ({
      headline: t('boardroom:item.orderLate', {
        chip: names.chip(chip),
        chips: formatQuantity(chips, 'chips'),
      }),
      text: t('boardroom:item.orderLateText', { ago: formatQuantity(ago, 'quarters') }),
    }),
  };
}

function useTableWords(): Pick<Writers, 'offer' | 'refused' | 'overtaken' | 'event'> {
  const { t } = useT();
  const names = useNames();
  const { writeQuarter: quarterName } = useQuarters();
  const line = useStagedLine();
  const refusalText = useRefusalText();
  const eventName = useEventName();
  return {
    offer: ({ company, clauses }) => ({
      headline: t('boardroom:item.offer', { company: names.company(company) }),
      text: t('boardroom:item.offerText', { count: clauses }),
    }),
    event: ({ event, subject, deadline }) => ({
      headline: t('boardroom:item.event', { event: eventName(event, subject) }),
      text: t('boardroom:item.eventText', { quarter: quarterName(deadline) }),
    }),
    refused: ({ command, refusal }) => ({
      headline: t('boardroom:item.refused', { command: line(command) }),
      text: refusalText(refusal),
    }),
    overtaken: ({ command, refusal }) => ({
      headline: t('boardroom:item.overtaken', { command: line(command) }),
      text: t('boardroom:item.overtakenText', { reason: refusalText(refusal) }),
    }),
  };
}

function useAuthorityWords(): Pick<Writers, 'probe' | 'scrutiny'> {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { writeQuarter } = useQuarters();
  return {
    probe: ({ jurisdiction, decides }) => ({
      headline: t('boardroom:item.probe', { jurisdiction: names.jurisdiction(jurisdiction) }),
      text: t('boardroom:item.probeText', { quarter: writeQuarter(decides) }),
    }),
    scrutiny: ({ jurisdiction, scrutiny }) => ({
      headline: t('boardroom:item.scrutiny', {
        jurisdiction: names.jurisdiction(jurisdiction),
        scrutiny: formatQuantity(scrutiny, 'score'),
      }),
      text: t('boardroom:item.scrutinyText'),
    }),
  };
}
