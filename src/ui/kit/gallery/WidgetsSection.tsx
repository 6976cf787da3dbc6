import { ChartNoAxesCombined, FastForward, Settings, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import { IconButton } from '../button/IconButton.tsx';
import { KeyHint } from '../navigation/KeyHint.tsx';
import { SegmentedControl } from '../navigation/SegmentedControl.tsx';
import { Tabs } from '../navigation/Tabs.tsx';
import { Toolbar, ToolbarRule } from '../navigation/Toolbar.tsx';
import { Dialog } from '../overlay/Dialog.tsx';
import { Drawer } from '../overlay/Drawer.tsx';
import { Popover } from '../overlay/Popover.tsx';
import { Panel } from '../panel/Panel.tsx';
import { FieldsSample } from './FieldsSample.tsx';
import { Stamps } from './Stamps.tsx';
import { useGalleryText } from './useGalleryText.ts';

/** Buttons, windows, fields and views. */
export function WidgetsSection() {
  const g = useGalleryText();
  return (
    <Panel title={g('buttons')}>
      <div className="hs-gallery-stack">
        <Buttons />
        <Tabs
          label={g('tabs')}
          items={[
            { id: 'fields', title: g('tabBooks'), content: <FieldsSample /> },
            { id: 'stamps', title: g('tabSites'), badge: '12', content: <Stamps /> },
            { id: 'none', title: g('tabDeals'), content: null, isDisabled: true },
          ]}
        />
      </div>
    </Panel>
  );
}

function Buttons() {
  const g = useGalleryText();
  const [lens, setLens] = useState('share');
  return (
    <Toolbar label={g('tools')}>
      <Button variant="primary" size="l" icon={<FastForward aria-hidden="true" />}>
        {g('endQuarter')}
      </Button>
      <KeyHint keys={['ctrl', 'enter']} />
      <ToolbarRule />
      <Button icon={<ChartNoAxesCombined aria-hidden="true" />}>{g('compare')}</Button>
      <Button refusal={g('refused')}>{g('cannot')}</Button>
      <Windows />
      <IconButton label={g('settings')} icon={<Settings aria-hidden="true" />} />
      <ToolbarRule />
      <SegmentedControl
        label={g('lens')}
        value={lens}
        onChange={setLens}
        segments={[
          { id: 'share', label: g('lensShare') },
          { id: 'power', label: g('lensPower') },
          { id: 'chips', label: g('lensChips') },
        ]}
      />
    </Toolbar>
  );
}

function Windows() {
  const g = useGalleryText();
  const [open, setOpen] = useState<'dialog' | 'drawer' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <Button variant="danger" icon={<Trash2 aria-hidden="true" />} onPress={() => setOpen('dialog')}>
        {g('cancelSite')}
      </Button>
      <Button variant="quiet" onPress={() => setOpen('drawer')}>
        {g('openDrawer')}
      </Button>
      <Popover trigger={<Button variant="quiet">{g('options')}</Button>} title={g('infoTitle')}>
        {g('infoText')}
      </Popover>
      <Dialog
        role="alertdialog"
        size="s"
        title={g('dialogTitle')}
        isOpen={open === 'dialog'}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{g('keep')}</Button>
            <Button variant="danger" onPress={close}>
              {g('cancelSite')}
            </Button>
          </>
        }
      >
        {g('dialogText')}
      </Dialog>
      <Drawer size="s" title={g('drawer')} isOpen={open === 'drawer'} onClose={close}>
        {g('drawerText')}
      </Drawer>
    </>
  );
}
