import {
  BookOpen,
  Building2,
  ChartSpline,
  Cpu,
  FileSignature,
  History,
  Landmark,
  type LucideIcon,
  Map as MapIcon,
  Newspaper,
  Server,
  ShoppingBag,
  Sparkles,
  Swords,
} from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { PANELS, type PanelName } from '../../../store/panels.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { needsOf } from './needs.model.ts';

const ICONS: Readonly<Record<PanelName, LucideIcon>> = {
  boardroom: Building2,
  compute: Server,
  silicon: Cpu,
  models: Sparkles,
  commerce: ShoppingBag,
  agreements: FileSignature,
  finance: Landmark,
  whatif: ChartSpline,
  rivals: Swords,
  report: Newspaper,
  history: History,
  manual: BookOpen,
};

/** The way to every panel, with a count where something waits for a decision. */
export function Rail() {
  const { t } = useT();
  const { closePanel } = useActions();
  const open = useGame((state) => state.panel);
  const campaign = useCampaign();
  const needs = needsOf(campaign);
  return (
    <nav className="game-rail" aria-label={t('app:game.panels')}>
      <button type="button" className="game-rail-item" aria-pressed={open === null} onClick={closePanel}>
        <MapIcon aria-hidden="true" />
        <span>{t('app:game.map')}</span>
      </button>
      {PANELS.map((panel) => (
        <RailItem key={panel} panel={panel} isOpen={open === panel} needs={needs[panel] ?? 0} />
      ))}
    </nav>
  );
}

interface RailItemProps {
  readonly panel: PanelName;
  readonly isOpen: boolean;
  readonly needs: number;
}

function RailItem({ panel, isOpen, needs }: RailItemProps) {
  const { t } = useT();
  const { openPanel, closePanel } = useActions();
  const Icon = ICONS[panel];
  return (
    <button
      type="button"
      className="game-rail-item"
      aria-pressed={isOpen}
      onClick={() => (isOpen ? closePanel() : openPanel(panel))}
    >
      <Icon aria-hidden="true" />
      <span>{t(`app:panels.${panel}`)}</span>
      {needs > 0 && (
        <span className="game-rail-count hs-figures">
          <span aria-hidden="true">{needs}</span>
          <span className="hs-visually-hidden">{t('app:game.needs', { count: needs })}</span>
        </span>
      )}
    </button>
  );
}
