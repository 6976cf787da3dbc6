import { useT } from '../../../../../i18n/react.tsx';
import { Select } from '../../../../kit/fields/Select.tsx';
import { Switch } from '../../../../kit/fields/Switch.tsx';
import { roomAt } from '../../terms/draftClause.model.ts';
import { computeMarks, volumeMarks } from '../../terms/marks.model.ts';
import { moneyFor, volumeFor, withPrice } from '../../terms/money.model.ts';
import { cents, tidy } from '../../terms/round.model.ts';
import { fieldValue } from '../../words/dealWords.ts';
import { useDealWords } from '../../words/useDealWords.ts';
import { Dial } from '../Dial.tsx';
import { type EditorProps, whole } from './editor.ts';
import { LengthDial } from './LengthDial.tsx';
import { QuarterSelect } from './QuarterSelect.tsx';

/** Years of compute: how much, at what price an hour, from when, how fast, where (D6). */
export function ComputeEditor(props: EditorProps<'compute'>) {
  const { clause, onChange, world } = props;
  const { t } = useT();
  return (
    <>
      <MeasureSwitch {...props} />
      {clause.kUsdPerQuarter === undefined ? <VolumeDial {...props} /> : <MoneyDial {...props} />}
      <PriceDial {...props} />
      <LengthDial
        label={t('deals:fields.quarters')}
        value={clause.quarters}
        onChange={(quarters) => onChange({ ...clause, quarters, ramp: Math.min(clause.ramp, quarters) })}
        usual={[12, 20, 28]}
      />
      <LengthDial
        label={t('deals:fields.ramp')}
        help={t('deals:help.ramp')}
        value={clause.ramp}
        least={0}
        most={Math.min(16, clause.quarters)}
        onChange={(ramp) => onChange({ ...clause, ramp })}
        usual={[]}
      />
      <QuarterSelect
        label={t('deals:fields.start')}
        value={clause.start}
        from={world.view.quarter}
        onChange={(start) => onChange({ ...clause, start })}
      />
      <RegionSelect {...props} />
    </>
  );
}

/** Whether a volume is promised, or a sum of money that buys what the price allows (A1). */
function MeasureSwitch({ clause, onChange }: EditorProps<'compute'>) {
  const { t } = useT();
  const choose = (isMoney: boolean): void => {
    const { kUsdPerQuarter: _before, ...volume } = clause;
    onChange(isMoney ? { ...volume, kUsdPerQuarter: moneyFor(volume) } : volume);
  };
  return (
    <Switch isSelected={clause.kUsdPerQuarter !== undefined} onChange={choose}>
      {t('deals:fields.inMoney')}
    </Switch>
  );
}

function MoneyDial({ clause, onChange }: EditorProps<'compute'>) {
  const { t, formatMoney } = useT();
  const money = clause.kUsdPerQuarter ?? moneyFor(clause);
  return (
    <Dial
      label={t('deals:fields.kUsdPerQuarter')}
      help={t('deals:help.inMoney')}
      unit={t('units:money.suffix.m')}
      per={1000}
      digits={0}
      step={1}
      value={money}
      onChange={(kUsdPerQuarter) =>
        onChange({ ...clause, kUsdPerQuarter, h100e: volumeFor(clause, kUsdPerQuarter) })
      }
      range={{
        min: 10_000,
        max: Math.max(20_000_000, 2 * money),
        spread: 'ratio',
        round: (v) => Math.max(1000, whole(tidy(v))),
      }}
      format={(value) => formatMoney(value, { trim: true })}
      marks={[]}
    />
  );
}

function VolumeDial({ clause, onChange, world }: EditorProps<'compute'>) {
  const { t, formatQuantity } = useT();
  const room = roomAt(world, clause.provider, clause.start);
  return (
    <Dial
      label={t('deals:fields.h100e')}
      unit={t('units:suffix.h100e')}
      digits={0}
      step={1000}
      value={clause.h100e}
      onChange={(h100e) => onChange({ ...clause, h100e })}
      range={{
        min: 10_000,
        max: Math.max(5_000_000, tidy(room * 2)),
        spread: 'ratio',
        round: (v) => Math.max(1, whole(tidy(v))),
      }}
      format={(value) => formatQuantity(value, 'h100e')}
      marks={volumeMarks(clause, world).map(({ id, value }) => ({ label: t(`deals:marks.${id}`), value }))}
    />
  );
}

function PriceDial({ clause, onChange, world }: EditorProps<'compute'>) {
  const { t } = useT();
  const words = useDealWords();
  return (
    <Dial
      label={t('deals:fields.pricePerHour')}
      unit={t('units:suffix.usdPerHour')}
      step={0.01}
      value={clause.pricePerHour}
      onChange={(pricePerHour) => onChange(withPrice(clause, pricePerHour))}
      range={{ min: 0.2, max: 5, spread: 'ratio', round: (value) => Math.max(0.05, cents(value)) }}
      format={(value) => fieldValue(words, 'usdPerHour', value)}
      marks={computeMarks(clause, world).map(({ id, value }) => ({ label: t(`deals:marks.${id}`), value }))}
    />
  );
}

const ANYWHERE = 'anywhere';

function RegionSelect({ clause, onChange, world }: EditorProps<'compute'>) {
  const { t } = useT();
  const { names } = useDealWords();
  const { regions } = world.definition;
  const choose = (id: string): void => {
    const { region: _before, ...rest } = clause;
    const found = regions.find((region) => region.id === id);
    onChange(found === undefined ? rest : { ...rest, region: found.id });
  };
  return (
    <Select
      label={t('deals:fields.region')}
      value={clause.region ?? ANYWHERE}
      onChange={choose}
      options={[
        { id: ANYWHERE, label: t('deals:fields.anyRegion') },
        ...regions.map((region) => ({ id: region.id, label: names.region(region.id) })),
      ]}
    />
  );
}
