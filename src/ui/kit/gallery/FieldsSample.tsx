import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { Monogram } from '../company/Monogram.tsx';
import { ComboBox } from '../fields/ComboBox.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { RadioCards } from '../fields/RadioCards.tsx';
import { Select } from '../fields/Select.tsx';
import { Switch } from '../fields/Switch.tsx';
import { TextField } from '../fields/TextField.tsx';
import { COMPANIES } from './sample.ts';
import { useGalleryText } from './useGalleryText.ts';

/** One of each field. */
export function FieldsSample() {
  const g = useGalleryText();
  const { t } = useT();
  const [power, setPower] = useState(900);
  return (
    <div className="hs-gallery-stack">
      <div className="hs-gallery-fields">
        <NumberField
          label={g('power')}
          value={power}
          onChange={setPower}
          step={10}
          minValue={0}
          unit={t('units:suffix.MW')}
          description={g('powerHelp')}
          error={power > 640 ? g('powerError') : undefined}
        />
        <Choices />
      </div>
      <Doctrines />
    </div>
  );
}

function Choices() {
  const g = useGalleryText();
  const [region, setRegion] = useState<string | null>(null);
  const [company, setCompany] = useState<string | null>('Google');
  const [name, setName] = useState(g('saveNameValue'));
  const [isOn, setOn] = useState(true);
  return (
    <>
      <Select
        label={g('region')}
        value={region}
        onChange={setRegion}
        placeholder={g('chooseSite')}
        options={(['region0', 'region1', 'region2', 'region3'] as const).map((id) => ({ id, label: g(id) }))}
      />
      <ComboBox
        label={g('findCompany')}
        value={company}
        onChange={setCompany}
        options={COMPANIES.map((id, position) => ({
          id,
          label: id,
          mark: <Monogram name={id} position={position} size="s" isDecoration />,
        }))}
      />
      <TextField label={g('saveName')} value={name} onChange={setName} />
      <Switch isSelected={isOn} onChange={setOn}>
        {g('sound')}
      </Switch>
    </>
  );
}

function Doctrines() {
  const g = useGalleryText();
  const [doctrine, setDoctrine] = useState<string | null>('builder');
  return (
    <RadioCards
      label={g('doctrine')}
      isGrid
      value={doctrine}
      onChange={setDoctrine}
      cards={[
        { id: 'builder', title: g('doctrine1'), text: g('doctrine1Text'), aside: g('hard') },
        { id: 'banker', title: g('doctrine2'), text: g('doctrine2Text'), aside: g('easy') },
        { id: 'weaver', title: g('doctrine3'), text: g('doctrine3Text') },
      ]}
    />
  );
}
