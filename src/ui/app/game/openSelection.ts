import type { Actions } from '../../../store/actions.ts';
import { estateOf } from '../../market/fromSnapshot/estates.ts';
import type { Selection } from '../../market/picture.ts';

type Opens = Pick<Actions, 'openPanel'>;

/** Opens the panel that can say and do most about what was picked on the map. */
export function openSelection({ kind, id }: Selection, seat: string, { openPanel }: Opens): void {
  if (kind === 'site') openSite(id, openPanel);
  else if (kind === 'region') openPanel('compute', { kind: 'region', id });
  else if (kind === 'shop') openPanel('commerce', { kind: 'merchant', id });
  else if (kind === 'agreement') openPanel('agreements', { kind: 'agreement', id });
  else if (kind === 'supplier') openPanel('silicon');
  else if (kind === 'news') openPanel('report');
  else openPanel(id === seat ? 'boardroom' : 'rivals', { kind: 'company', id });
}

/** A tower that stood before the campaign means its company in that region. */
function openSite(id: string, openPanel: Opens['openPanel']): void {
  const estate = estateOf(id);
  if (estate === null) openPanel('compute', { kind: 'site', id });
  else openPanel('compute', { kind: 'region', id: estate.region });
}
