import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import type { Advice } from '../../../store/types.ts';
import { useStagedLine } from '../../app/game/useStagedLine.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useEventName } from '../../game/useEventName.ts';
import { useNames } from '../../game/useNames.ts';
import { useQuarters } from '../decision/useQuarters.ts';

/** Points that show in the one digit that is written. */
const NOTICED = 0.05;

type Reason = Advice['move']['idea']['reason'];
type Writers = { readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>) => string };

/** What is said of a piece of advice. */
interface AdviceWords {
  /** A single decision by what it does, several by what they are for. */
  readonly head: (advice: Advice) => string;
  readonly reason: (advice: Advice) => string;
  /** What it was worth in the worlds that were tried, with its band. */
  readonly gain: (advice: Advice) => string;
  /** The same as two figures; null where it made no visible difference. */
  readonly worth: (advice: Advice) => { readonly points: string; readonly band: string } | null;
}

/** Puts advice into words. */
export function useAdviceWords(): AdviceWords {
  const { t, formatNumber, formatQuantity } = useT();
  const head = useHead();
  const writers = useReasonWords();
  const points = (value: number): string => formatQuantity(value, 'score', { digits: 1 });
  const bare = (value: number): string => formatNumber(value, { digits: 1 });
  return {
    head: ({ move: { idea } }) => {
      const [only, ...others] = idea.commands;
      return only !== undefined && others.length === 0
        ? head(only)
        : t(`whatif:purpose.${idea.purpose}.head`);
    },
    reason: ({ move: { idea } }) =>
      idea.reason.code === 'plain'
        ? t(`whatif:purpose.${idea.purpose}.text`)
        : // A writer takes the reason of its own code; the table's type has tied the two together.
          (writers[idea.reason.code] as (reason: Reason) => string)(idea.reason),
    worth: ({ gain, low, high }) =>
      Math.abs(gain) < NOTICED
        ? null
        : {
            points: formatQuantity(gain, 'score', { digits: 1, sign: 'always' }),
            band: t('whatif:adviser.worthBand', { low: bare(low), high: bare(high) }),
          },
    gain: ({ gain, low, high, quarters: ahead, helps, worlds }) => {
      const quarters = formatQuantity(ahead, 'quarters');
      if (Math.abs(gain) < NOTICED) return t('whatif:adviser.gainNone', { quarters });
      const [least, most] = [bare(low), points(high)];
      const helped = Math.round(helps * worlds);
      return t('whatif:adviser.gain', {
        points: points(gain),
        low: least,
        high: most,
        quarters,
        helps: helped,
        worlds,
      });
    },
  };
}

/** A single decision as a line; an answer to an event also says to which. */
function useHead(): (command: Command) => string {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const eventName = useEventName();
  const line = useStagedLine();
  return (command) => {
    if (command.kind !== 'chooseEvent') return line(command);
    const asked = view.events.log.find(({ id }) => id === command.event);
    if (asked === undefined) return line(command);
    return t('whatif:adviser.answer', {
      event: eventName(asked.event, asked.subject),
      answer: names.text(`events.${asked.event}.options.${command.choice}`),
    });
  };
}

function useReasonWords(): Omit<Writers, 'plain'> {
  const { t, formatQuantity, formatMoney } = useT();
  const { writeQuarter } = useQuarters();
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return {
    runway: ({ quarters: count }) =>
      t('whatif:reason.runway', { count, quarters: formatQuantity(count, 'quarters') }),
    unpaid: ({ amount }) => t('whatif:reason.unpaid', { amount: formatMoney(amount) }),
    computeShort: ({ quarter, h100e, share }) =>
      t('whatif:reason.computeShort', {
        quarter: writeQuarter(quarter),
        h100e: formatQuantity(h100e, 'h100e'),
        share: percent(share),
      }),
    modelReady: ({ model, points }) =>
      t('whatif:reason.modelReady', { model, points: formatQuantity(points, 'capability', { digits: 1 }) }),
    labIdle: () => t('whatif:reason.labIdle'),
    behind: ({ points }) =>
      t('whatif:reason.behind', { points: formatQuantity(points, 'capability', { digits: 1 }) }),
    full: ({ use }) => t('whatif:reason.full', { use: percent(use) }),
    idle: ({ use }) => t('whatif:reason.idle', { use: percent(use) }),
    spareCash: ({ amount }) => t('whatif:reason.spareCash', { amount: formatMoney(amount) }),
    waits: ({ quarter }) => t('whatif:reason.waits', { quarter: writeQuarter(quarter) }),
  };
}
