import { useT } from '../../../../../i18n/react.tsx';
import { Select } from '../../../../kit/fields/Select.tsx';
import { SegmentedControl } from '../../../../kit/navigation/SegmentedControl.tsx';
import { acrossFrom } from '../../terms/sides.model.ts';
import { shareName } from '../../words/dealWords.ts';
import { useDealWords } from '../../words/useDealWords.ts';
import { Dial } from '../Dial.tsx';
import { type EditorProps, permille } from './editor.ts';
import { LengthDial } from './LengthDial.tsx';

/** A way into a shop, and the fee on what it sells more (K1, K3). */
export function CommerceEditor({ clause, onChange, world }: EditorProps<'commerce'>) {
  const { t } = useT();
  const words = useDealWords();
  const owner = acrossFrom(world.sides, clause.vendor);
  const shops = world.definition.merchants.filter((merchant) => merchant.owner === owner);
  const shop = shops.find((one) => one.id === clause.merchant);
  return (
    <>
      {shops.length > 1 && (
        <Select
          label={t('deals:fields.merchant')}
          value={clause.merchant}
          options={shops.map((one) => ({ id: one.id, label: words.names.merchant(one.id) }))}
          onChange={(id) => {
            const found = shops.find((one) => one.id === id);
            if (found) onChange({ ...clause, merchant: found.id });
          }}
        />
      )}
      <Dial
        label={t('deals:fields.fee')}
        help={t('deals:help.fee')}
        unit={t('units:suffix.percent')}
        per={0.01}
        digits={1}
        step={0.001}
        value={clause.fee}
        onChange={(fee) => onChange({ ...clause, fee })}
        range={{ min: 0, max: 0.1, spread: 'even', round: permille }}
        format={(value) => shareName(words, value)}
        marks={[
          { value: 0.01 },
          { value: 0.02 },
          { value: 0.03 },
          ...(shop ? [{ label: t('deals:marks.takeRate'), value: permille(shop.takeRate) }] : []),
        ]}
      />
    </>
  );
}

/** A part of model revenue that is passed on. */
export function RevenueShareEditor({ clause, onChange }: EditorProps<'revenueShare'>) {
  const { t } = useT();
  const words = useDealWords();
  return (
    <>
      <Dial
        label={t('deals:fields.revenueShare')}
        unit={t('units:suffix.percent')}
        per={0.01}
        digits={1}
        step={0.001}
        value={clause.share}
        onChange={(share) => onChange({ ...clause, share })}
        range={{ min: 0.005, max: 0.5, spread: 'ratio', round: permille }}
        format={(value) => shareName(words, value)}
        marks={[{ value: 0.02 }, { value: 0.05 }, { value: 0.2 }]}
      />
      <LengthDial
        label={t('deals:fields.quarters')}
        value={clause.quarters}
        onChange={(quarters) => onChange({ ...clause, quarters })}
        usual={[8, 12, 20]}
      />
    </>
  );
}

/** A promise not to deal with others: of what, how strictly, how long (A1). */
export function ExclusivityEditor({ clause, onChange }: EditorProps<'exclusivity'>) {
  const { t } = useT();
  return (
    <>
      <Choice
        label={t('deals:fields.scope')}
        value={clause.scope}
        options={['compute', 'equity'] as const}
        name={(scope) => t(`agreements:scopes.${scope}`)}
        onChange={(scope) => onChange({ ...clause, scope })}
      />
      <Choice
        label={t('deals:fields.strength')}
        value={clause.strength}
        options={['full', 'firstRefusal'] as const}
        name={(strength) => t(`agreements:strengths.${strength}`)}
        onChange={(strength) => onChange({ ...clause, strength })}
      />
      <LengthDial
        label={t('deals:fields.quarters')}
        value={clause.quarters}
        onChange={(quarters) => onChange({ ...clause, quarters })}
        usual={[4, 8, 16]}
      />
    </>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly Id[];
  readonly name: (id: Id) => string;
  readonly onChange: (id: Id) => void;
}

function Choice<Id extends string>({ label, value, options, name, onChange }: ChoiceProps<Id>) {
  return (
    <div className="hs-field">
      <span className="hs-field-label" aria-hidden="true">
        {label}
      </span>
      <SegmentedControl
        label={label}
        value={value}
        segments={options.map((id) => ({ id, label: name(id) }))}
        onChange={(id) => {
          const found = options.find((one) => one === id);
          if (found !== undefined) onChange(found);
        }}
      />
    </div>
  );
}
