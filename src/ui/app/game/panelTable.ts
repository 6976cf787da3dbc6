import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { PANELS, type PanelName } from '../../../store/panels.ts';

type PanelModule = Readonly<Record<string, ComponentType>>;

const files = import.meta.glob<PanelModule>('../../panels/*/*Panel.tsx');

const componentName = (panel: PanelName): string =>
  `${panel.slice(0, 1).toUpperCase()}${panel.slice(1)}Panel`;

/** Every panel by its name; each is fetched when it is first opened. */
export const PANEL_TABLE: ReadonlyMap<PanelName, LazyExoticComponent<ComponentType>> = new Map(
  PANELS.flatMap((panel) => {
    const name = componentName(panel);
    const fetchFile = files[`../../panels/${panel}/${name}.tsx`];
    return fetchFile === undefined ? [] : [[panel, lazyPanel(name, fetchFile)]];
  }),
);

function lazyPanel(name: string, fetchFile: () => Promise<PanelModule>) {
  return lazy(async () => {
    const found = (await fetchFile())[name];
    if (found === undefined) throw new Error(`the panel's file exports no ${name}`);
    return { default: found };
  });
}
