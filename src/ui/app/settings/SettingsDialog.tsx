import { useT } from '../../../i18n/react.tsx';
import { SPEEDS, TEXT_SCALES } from '../../../store/settings.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { Switch } from '../../kit/fields/Switch.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { SettingRow } from './SettingRow.tsx';
import './settings.css';

/** Everything that a reader may set. Each choice holds at once and is kept on this machine. */
export function SettingsDialog() {
  const { t } = useT();
  const { closeDialog } = useActions();
  return (
    <Dialog
      title={t('app:settings.title')}
      isOpen
      onClose={closeDialog}
      size="m"
      actions={
        <Button variant="primary" onPress={closeDialog}>
          {t('app:settings.done')}
        </Button>
      }
    >
      <div className="settings">
        <LanguageSetting />
        <LookSettings />
        <MotionSettings />
        <SoundSettings />
      </div>
    </Dialog>
  );
}

function LanguageSetting() {
  const { t, languages, language, formatLanguage } = useT();
  const { changeSettings } = useActions();
  return (
    <SettingRow label={t('app:settings.language')}>
      <SegmentedControl
        label={t('app:settings.language')}
        value={language}
        onChange={(tag) =>
          changeSettings((draft) => {
            draft.language = tag;
          })
        }
        segments={languages.map((tag) => ({ id: tag, label: formatLanguage(tag) }))}
      />
    </SettingRow>
  );
}

function LookSettings() {
  const { t, formatQuantity } = useT();
  const { changeSettings } = useActions();
  const { textScale, contrast } = useGame((state) => state.settings);
  return (
    <>
      <Select
        label={t('app:settings.textSize')}
        value={String(textScale)}
        onChange={(id) =>
          changeSettings((draft) => {
            draft.textScale = TEXT_SCALES.find((scale) => String(scale) === id) ?? 100;
          })
        }
        options={TEXT_SCALES.map((scale) => ({
          id: String(scale),
          label: formatQuantity(scale / 100, 'percent', { digits: 0 }),
        }))}
      />
      <SettingRow label={t('app:settings.contrast.label')}>
        <SegmentedControl
          label={t('app:settings.contrast.label')}
          value={contrast}
          onChange={(id) =>
            changeSettings((draft) => {
              draft.contrast = CONTRASTS.find((one) => one === id) ?? 'system';
            })
          }
          segments={CONTRASTS.map((id) => ({ id, label: t(`app:settings.contrast.${id}`) }))}
        />
      </SettingRow>
    </>
  );
}

const CONTRASTS = ['system', 'standard', 'high'] as const;
const MOTIONS = ['system', 'full', 'reduced'] as const;

function MotionSettings() {
  const { t } = useT();
  const { changeSettings } = useActions();
  const { motion, speed } = useGame((state) => state.settings);
  return (
    <>
      <SettingRow label={t('app:settings.motion.label')}>
        <SegmentedControl
          label={t('app:settings.motion.label')}
          value={motion}
          onChange={(id) =>
            changeSettings((draft) => {
              draft.motion = MOTIONS.find((one) => one === id) ?? 'system';
            })
          }
          segments={MOTIONS.map((id) => ({ id, label: t(`app:settings.motion.${id}`) }))}
        />
      </SettingRow>
      <SettingRow label={t('app:settings.speed')}>
        <SegmentedControl
          label={t('app:settings.speed')}
          value={String(speed)}
          onChange={(id) =>
            changeSettings((draft) => {
              draft.speed = SPEEDS.find((one) => String(one) === id) ?? 1;
            })
          }
          segments={SPEEDS.map((one) => ({ id: String(one), label: t('market:play.times', { speed: one }) }))}
        />
      </SettingRow>
    </>
  );
}

function SoundSettings() {
  const { t } = useT();
  const { changeSettings } = useActions();
  const { sound, singleKeys, adviser } = useGame((state) => state.settings);
  return (
    <>
      <Switch
        isSelected={sound}
        onChange={(isOn) =>
          changeSettings((draft) => {
            draft.sound = isOn;
          })
        }
      >
        {t('app:settings.sound')}
      </Switch>
      <Switch
        isSelected={adviser}
        onChange={(isOn) =>
          changeSettings((draft) => {
            draft.adviser = isOn;
          })
        }
      >
        {t('whatif:adviser.setting')}
      </Switch>
      <Switch
        isSelected={singleKeys}
        onChange={(isOn) =>
          changeSettings((draft) => {
            draft.singleKeys = isOn;
          })
        }
      >
        {t('app:settings.singleKeys')}
      </Switch>
    </>
  );
}
