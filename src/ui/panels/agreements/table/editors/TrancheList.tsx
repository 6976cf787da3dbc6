import { Plus, X } from 'lucide-react';
import type { CompanyId } from '../../../../../engine/index.ts';
import { useT } from '../../../../../i18n/react.tsx';
import { Button } from '../../../../kit/button/Button.tsx';
import { IconButton } from '../../../../kit/button/IconButton.tsx';
import { MoneyField } from '../../../../kit/fields/MoneyField.tsx';
import { Select } from '../../../../kit/fields/Select.tsx';
import { companyIn, knownOf } from '../../terms/draftClause.model.ts';
import type { TableWorld, Tranche, TrancheCondition } from '../../terms/sides.model.ts';
import {
  conditionKinds,
  freshCondition,
  type IssuerNow,
  SPLITS,
  splitInto,
} from '../../terms/tranches.model.ts';
import { ConditionField } from './ConditionField.tsx';

interface TrancheListProps {
  readonly tranches: readonly Tranche[];
  readonly issuer: CompanyId;
  readonly world: TableWorld;
  readonly onChange: (tranches: readonly Tranche[]) => void;
}

const MOST_TRANCHES = 8;

/** When the money comes: each part with its own date or milestone (A2). */
export function TrancheList({ tranches, issuer, world, onChange }: TrancheListProps) {
  const { t } = useT();
  const now = issuerNow(world, issuer);
  const amount = tranches.reduce((all, tranche) => all + tranche.amount, 0);
  const put = (place: number, tranche: Tranche): void =>
    onChange(tranches.map((old, k) => (k === place ? tranche : old)));
  return (
    <fieldset className="ag-tranches">
      <legend className="hs-field-label">{t('deals:fields.tranches')}</legend>
      <div className="ag-chips">
        {SPLITS.map((split) => (
          <Button
            key={split}
            size="s"
            variant="quiet"
            onPress={() => onChange(splitInto(split, amount, now))}
          >
            {t(`deals:splits.${split}`)}
          </Button>
        ))}
      </div>
      <ol className="ag-tranche-list">
        {tranches.map((tranche, place) => (
          <TrancheRow
            // A tranche has no name: its place is what it is.
            key={`tranche-${String(place)}`}
            place={place}
            tranche={tranche}
            now={now}
            world={world}
            onChange={(next) => put(place, next)}
            onRemove={
              tranches.length > 1 ? () => onChange(tranches.filter((_, k) => k !== place)) : undefined
            }
          />
        ))}
      </ol>
      {tranches.length < MOST_TRANCHES && (
        <Button
          size="s"
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          onPress={() =>
            onChange([
              ...tranches,
              { amount: tranches.at(-1)?.amount ?? 1000, condition: freshCondition('date', now) },
            ])
          }
        >
          {t('deals:tranche.add')}
        </Button>
      )}
    </fieldset>
  );
}

interface TrancheRowProps {
  readonly place: number;
  readonly tranche: Tranche;
  readonly now: IssuerNow;
  readonly world: TableWorld;
  readonly onChange: (tranche: Tranche) => void;
  readonly onRemove: (() => void) | undefined;
}

function TrancheRow({ place, tranche, now, world, onChange, onRemove }: TrancheRowProps) {
  const { t } = useT();
  const kinds = conditionKinds(now).map((kind) => ({ id: kind, label: t(`deals:conditionKinds.${kind}`) }));
  const setCondition = (condition: TrancheCondition): void => onChange({ ...tranche, condition });
  return (
    <li className="ag-tranche">
      <MoneyField
        label={t('deals:tranche.nth', { nth: place + 1 })}
        scale="bn"
        value={tranche.amount}
        onChange={(amount) => onChange({ ...tranche, amount: Math.max(1, amount) })}
        minValue={10_000}
        step={10_000}
      />
      <Select
        label={t('deals:tranche.when')}
        options={kinds}
        value={tranche.condition.kind}
        // The options are the kinds, one line above.
        onChange={(kind) => setCondition(freshCondition(kind as TrancheCondition['kind'], now))}
      />
      <ConditionField condition={tranche.condition} onChange={setCondition} world={world} />
      {onRemove && (
        <IconButton
          size="s"
          label={t('deals:tranche.remove', { nth: place + 1 })}
          icon={<X aria-hidden="true" />}
          onPress={onRemove}
        />
      )}
    </li>
  );
}

function issuerNow(world: TableWorld, issuer: CompanyId): IssuerNow {
  const known = knownOf(world, issuer);
  return {
    quarter: world.view.quarter,
    isLab: companyIn(world, issuer)?.lab !== undefined,
    isListed: known?.listed ?? false,
    capability: known?.capability ?? 0,
    revenue: known?.revenue.value ?? 0,
    mw: (known?.liveMW ?? []).reduce((all, mw) => all + mw, 0),
  };
}
