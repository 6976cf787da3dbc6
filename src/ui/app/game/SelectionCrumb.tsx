import { MapPin, X } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import type { Selection } from '../../../store/panels.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import type { Names } from '../../game/names.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { siteName } from '../../panels/decision/siteName.ts';

/** What was picked on the map or in a table, and the way to let go of it. */
export function SelectionCrumb() {
  const { t } = useT();
  const { select } = useActions();
  const selection = useGame((state) => state.selection);
  const name = useSelectionName(selection);
  if (name === null) return <span className="game-crumb" />;
  return (
    <span className="game-crumb">
      <MapPin aria-hidden="true" />
      <span>{name}</span>
      <IconButton
        size="s"
        label={t('app:game.letGo', { name })}
        icon={<X aria-hidden="true" />}
        onPress={() => select(null)}
      />
    </span>
  );
}

const FROM_NAMES: Readonly<
  Record<Exclude<Selection['kind'], 'site'>, (names: Names, id: string) => string | null>
> = {
  company: (names, id) => names.company(id),
  region: (names, id) => names.region(id),
  merchant: (names, id) => names.merchant(id),
  chip: (names, id) => names.chip(id),
  agreement: (names, id) => names.agreement(id),
  rule: (_, id) => id,
  // The panel of forecasts names its figure itself.
  metric: () => null,
};

function useSelectionName(selection: Selection | null): string | null {
  const names = useNames();
  const { view } = useCampaign();
  if (selection === null) return null;
  if (selection.kind !== 'site') return FROM_NAMES[selection.kind](names, selection.id);
  const site = view.sites.find(({ id }) => id === selection.id);
  return site === undefined ? null : siteName(site, names);
}
