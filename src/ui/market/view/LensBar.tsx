import {
  ArrowLeftRight,
  ChartPie,
  Cpu,
  type LucideIcon,
  Maximize,
  Minus,
  Plus,
  ScrollText,
  Server,
  ShoppingBag,
  Sparkles,
  Zap,
} from 'lucide-react';
import { LENSES } from '../lens/index.ts';
import type { LensId, Translate } from '../picture.ts';
import type { ViewControl } from './useView.ts';

const ICONS: Readonly<Record<LensId, LucideIcon>> = {
  share: ChartPie,
  capacity: Server,
  power: Zap,
  chips: Cpu,
  models: Sparkles,
  commerce: ShoppingBag,
  agreements: ArrowLeftRight,
};

interface LensBarProps {
  readonly lens: LensId;
  readonly onLens: (lens: LensId) => void;
  readonly t: Translate;
}

/** Chooses what the map speaks of. A group of radio buttons, so arrow keys walk it. */
export function LensBar({ lens, onLens, t }: LensBarProps) {
  return (
    <fieldset className="market-lenses">
      <legend className="market-hidden">{t('market:lens.title')}</legend>
      {LENSES.map(({ id }) => {
        const Icon = ICONS[id];
        return (
          <label key={id} className="market-lens" data-on={id === lens} title={t(`market:lens.${id}.hint`)}>
            <input
              type="radio"
              name="market-lens"
              className="market-hidden"
              checked={id === lens}
              onChange={() => onLens(id)}
            />
            <Icon aria-hidden size="1.1em" />
            <span>{t(`market:lens.${id}.name`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface ViewButtonsProps {
  readonly control: ViewControl;
  readonly asText: boolean;
  readonly onText: (asText: boolean) => void;
  readonly t: Translate;
}

/** Nearer, farther, whole world, and the map in words. */
export function ViewButtons({ control, asText, onText, t }: ViewButtonsProps) {
  return (
    <div className="market-buttons">
      <button
        type="button"
        aria-pressed={asText}
        aria-label={t('market:view.text')}
        title={t('market:view.text')}
        onClick={() => onText(!asText)}
      >
        <ScrollText aria-hidden size="1.15em" />
      </button>
      {!asText && (
        <>
          <button
            type="button"
            aria-label={t('market:view.in')}
            title={t('market:view.in')}
            onClick={() => control.zoom(1.5)}
          >
            <Plus aria-hidden size="1.15em" />
          </button>
          <button
            type="button"
            aria-label={t('market:view.out')}
            title={t('market:view.out')}
            onClick={() => control.zoom(1 / 1.5)}
          >
            <Minus aria-hidden size="1.15em" />
          </button>
          <button
            type="button"
            aria-label={t('market:view.fit')}
            title={t('market:view.fit')}
            onClick={() => control.reset()}
          >
            <Maximize aria-hidden size="1.15em" />
          </button>
        </>
      )}
    </div>
  );
}
