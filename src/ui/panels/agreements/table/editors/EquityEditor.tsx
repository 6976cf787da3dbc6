import { useT } from '../../../../../i18n/react.tsx';
import { useNames } from '../../../../game/useNames.ts';
import { KUSD_PER } from '../../../../kit/fields/money.model.ts';
import { knownOf, worthOf } from '../../terms/draftClause.model.ts';
import { rounded } from '../../terms/round.model.ts';
import { acrossFrom, amountOf } from '../../terms/sides.model.ts';
import { scaledTo } from '../../terms/tranches.model.ts';
import { Dial } from '../Dial.tsx';
import type { EditorProps } from './editor.ts';
import { TrancheList } from './TrancheList.tsx';

/** Money for new shares: how much, at what value, in which tranches (A1, A2). */
export function EquityEditor({ clause, onChange, world }: EditorProps<'equity'>) {
  const issuer = acrossFrom(world.sides, clause.investor);
  return (
    <>
      <AmountDial clause={clause} onChange={onChange} world={world} />
      <ValueDial clause={clause} onChange={onChange} world={world} />
      <TrancheList
        tranches={clause.tranches}
        issuer={issuer}
        world={world}
        onChange={(tranches) => onChange({ ...clause, tranches })}
      />
    </>
  );
}

/** Ten millions: what is typed in billions with two decimals. */
const STEP = KUSD_PER.m * 10;
const round = (value: number): number => Math.max(STEP, Math.round(value / STEP) * STEP);
const money = { step: STEP, per: KUSD_PER.bn, digits: 2 } as const;

function AmountDial({ clause, onChange, world }: EditorProps<'equity'>) {
  const { t, formatMoney } = useT();
  const issuer = acrossFrom(world.sides, clause.investor);
  const value = worthOf(world, issuer);
  const cash = Math.max(0, knownOf(world, clause.investor)?.cash.value ?? 0);
  return (
    <Dial
      {...money}
      label={t('deals:fields.amount')}
      unit={t('units:money.suffix.bn')}
      value={amountOf(clause)}
      onChange={(amount) => onChange({ ...clause, tranches: scaledTo(clause.tranches, amount) })}
      range={{ min: round(value * 0.001), max: round(value * 0.5), spread: 'ratio', round }}
      format={(amount) => formatMoney(amount, { trim: true })}
      marks={[
        ...[0.01, 0.02, 0.05].map((share) => ({
          label: t('deals:marks.ofValue', { share: share * 100 }),
          value: round(rounded(value * share)),
        })),
        ...(cash > 0 ? [{ label: t('deals:marks.investorCash'), value: round(cash) }] : []),
      ]}
    />
  );
}

function ValueDial({ clause, onChange, world }: EditorProps<'equity'>) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const issuer = acrossFrom(world.sides, clause.investor);
  const value = worthOf(world, issuer);
  const isListed = knownOf(world, issuer)?.listed === true;
  return (
    <Dial
      {...money}
      label={t('deals:fields.preMoney')}
      unit={t('units:money.suffix.bn')}
      value={clause.preMoney}
      onChange={(preMoney) => onChange({ ...clause, preMoney })}
      range={{ min: round(value * 0.4), max: round(value * 2), spread: 'ratio', round }}
      format={(amount) => formatMoney(amount, { trim: true })}
      help={t(isListed ? 'deals:help.preMoneyListed' : 'deals:help.preMoney', {
        issuer: names.company(issuer),
      })}
      marks={[
        { label: t(isListed ? 'deals:marks.marketValue' : 'deals:marks.estimate'), value: round(value) },
        { label: t('deals:marks.above', { share: 10 }), value: round(rounded(value * 1.1)) },
        { label: t('deals:marks.below', { share: 10 }), value: round(rounded(value * 0.9)) },
      ]}
    />
  );
}
