import { useT } from '../../../../i18n/react.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Meter } from '../../../kit/status/Meter.tsx';
import { knownOf } from '../terms/draftClause.model.ts';
import type { TableWorld } from '../terms/sides.model.ts';

/** Rounds that the other side will still listen: each refusal costs one, a counter-offer half of one (A3). */
export function Patience({ world }: { readonly world: TableWorld }) {
  const { t, formatNumber } = useT();
  const names = useNames();
  const rounds = Math.max(1, world.definition.parameters.agreements.patience);
  const left = (knownOf(world, world.sides.them)?.patience ?? 1) * rounds;
  const write = (value: number): string => formatNumber(value, { digits: 1, trim: true });
  return (
    <div className="ag-patience">
      <Meter
        label={t('deals:patience.label', { company: names.company(world.sides.them) })}
        value={left}
        maxValue={rounds}
        text={t('deals:patience.rounds', { left: write(left), rounds: write(rounds) })}
      />
    </div>
  );
}
