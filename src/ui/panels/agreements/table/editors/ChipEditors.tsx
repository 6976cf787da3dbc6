import { useT } from '../../../../../i18n/react.tsx';
import { Select } from '../../../../kit/fields/Select.tsx';
import { chipsOf } from '../../terms/draftClause.model.ts';
import { tidy } from '../../terms/round.model.ts';
import { acrossFrom } from '../../terms/sides.model.ts';
import { shareName } from '../../words/dealWords.ts';
import { useDealWords } from '../../words/useDealWords.ts';
import { Dial } from '../Dial.tsx';
import { type EditorProps, percent, whole } from './editor.ts';
import { LengthDial } from './LengthDial.tsx';

/** Work that moves to the provider's chips: which family, how much of it, for what discount (S5). */
export function AdoptionEditor({ clause, onChange, world }: EditorProps<'adoption'>) {
  const { t } = useT();
  const words = useDealWords();
  const provider = acrossFrom(world.sides, clause.tenant);
  const families = world.definition.families.filter((family) => family.designer === provider);
  const place = world.definition.families.findIndex((family) => family.id === clause.family);
  const maturity = shareName(words, world.view.maturity[place] ?? 0);
  const share = { unit: t('units:suffix.percent'), per: 0.01, digits: 0, step: 0.01 } as const;
  const format = (value: number): string => shareName(words, value);
  return (
    <>
      <Select
        label={t('deals:fields.family')}
        description={t('deals:help.maturity', { maturity })}
        value={clause.family}
        options={families.map((family) => ({ id: family.id, label: words.names.family(family.id) }))}
        onChange={(id) => {
          const family = families.find((one) => one.id === id);
          if (family) onChange({ ...clause, family: family.id });
        }}
      />
      <Dial
        {...share}
        label={t('deals:fields.share')}
        value={clause.share}
        onChange={(next) => onChange({ ...clause, share: next })}
        range={{ min: 0.01, max: 1, spread: 'even', round: percent }}
        format={format}
        marks={[{ value: 0.25 }, { value: 0.5 }, { value: 1 }]}
      />
      <Dial
        {...share}
        label={t('deals:fields.discount')}
        help={t('deals:help.discount')}
        value={clause.discount}
        onChange={(discount) => onChange({ ...clause, discount })}
        range={{ min: 0, max: 0.6, spread: 'even', round: percent }}
        format={format}
        marks={[{ value: 0.1 }, { value: 0.2 }, { value: 0.3 }]}
      />
    </>
  );
}

/** Chips reserved each quarter at a fixed price (S4). */
export function ChipSupplyEditor({ clause, onChange, world }: EditorProps<'chipSupply'>) {
  const { t, formatQuantity, formatMoney } = useT();
  const words = useDealWords();
  const chips = chipsOf(world, clause.designer);
  const place = world.definition.chips.findIndex((chip) => chip.id === clause.chip);
  const list = Math.max(1, Math.round(world.view.chips[place]?.listPrice ?? clause.price));
  const cost = Math.max(1, Math.round(world.view.chips[place]?.unitCost ?? 1));
  const isOwn = clause.designer === world.sides.you;
  return (
    <>
      <Select
        label={t('deals:fields.chip')}
        value={clause.chip}
        options={chips.map((chip) => ({ id: chip.id, label: words.names.chip(chip.id) }))}
        onChange={(id) => {
          const chip = chips.find((one) => one.id === id);
          const next = world.view.chips[world.definition.chips.findIndex((one) => one.id === id)];
          if (chip)
            onChange({
              ...clause,
              chip: chip.id,
              price: Math.max(1, Math.round(next?.listPrice ?? chip.listPrice)),
            });
        }}
      />
      <Dial
        label={t('deals:fields.perQuarter')}
        unit={t('units:suffix.chips')}
        digits={0}
        step={100}
        value={clause.perQuarter}
        onChange={(perQuarter) => onChange({ ...clause, perQuarter })}
        range={{
          min: 1000,
          max: 1_000_000,
          spread: 'ratio',
          round: (value) => Math.max(1, whole(tidy(value))),
        }}
        format={(value) => formatQuantity(value, 'chips')}
        marks={[{ value: 10_000 }, { value: 50_000 }, { value: 200_000 }]}
      />
      <Dial
        label={t('deals:fields.chipPrice')}
        unit={t('units:money.suffix.k')}
        digits={0}
        step={1}
        value={clause.price}
        onChange={(price) => onChange({ ...clause, price })}
        range={{
          min: Math.max(1, Math.ceil(list * 0.3)),
          max: Math.max(2, Math.floor(list * 2.5)),
          spread: 'ratio',
          round: whole,
        }}
        format={(value) => formatMoney(value, { trim: true })}
        marks={[
          { label: t('deals:marks.list'), value: list },
          { label: t('deals:marks.below', { share: 10 }), value: Math.max(1, whole(list * 0.9)) },
          ...(isOwn ? [{ label: t('deals:marks.unitCost'), value: cost }] : []),
        ]}
      />
      <LengthDial
        label={t('deals:fields.quarters')}
        value={clause.quarters}
        onChange={(quarters) => onChange({ ...clause, quarters })}
        usual={[4, 8, 12]}
      />
    </>
  );
}
