import type { CommerceFeature, MerchantAnswer } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { classes } from '../../kit/classes.ts';
import { ReasonList } from '../../kit/status/ReasonList.tsx';
import { Skeleton } from '../../kit/status/Skeleton.tsx';
import { useMerchantVoice } from './useMerchantVoice.ts';

export interface MerchantVoiceProps {
  readonly merchant: string;
  readonly feature: CommerceFeature;
  readonly fee: number;
}

/** What the shop's managers would say, reason by reason, moving as the fee moves (K4). */
export function MerchantVoice({ merchant, feature, fee }: MerchantVoiceProps) {
  const { t } = useT();
  const names = useNames();
  const answer = useMerchantVoice(merchant, feature, fee);
  if (answer === null) return <Skeleton lines={4} />;
  const said = answer.accepts
    ? answer.total >= 0
      ? 'commerce:voice.yes'
      : 'commerce:voice.invited'
    : 'commerce:voice.no';
  return (
    <div className="mp-voice">
      <p className={classes('mp-said', answer.accepts ? 'is-yes' : 'is-no')} role="status">
        {t(said, { merchant: names.merchant(merchant) })}
      </p>
      {answer.reasons.length > 0 && <Reasons answer={answer} />}
    </div>
  );
}

function Reasons({ answer }: { readonly answer: MerchantAnswer }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  return (
    <ReasonList
      label={t('commerce:voice.reasons')}
      reasons={answer.reasons.map(({ code, points, params }) => ({
        id: code,
        weight: points,
        text: t(`commerce:reasons.${code}`, {
          capability: formatQuantity(Number(params.capability ?? 0), 'capability'),
          openness: formatQuantity(Number(params.openness ?? 0), 'percent', { digits: 0 }),
          fee: formatQuantity(Number(params.fee ?? 0), 'percent', { digits: 2 }),
          share: formatQuantity(Number(params.share ?? 0), 'percent', { digits: 0 }),
          company: names.company(String(params.company ?? '')),
        }),
      }))}
    />
  );
}
