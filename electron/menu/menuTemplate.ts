import type { MenuItemConstructorOptions } from 'electron';
import type { MenuLabel, MenuLabels } from '../../src/host/hostApi.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The items under each heading, by the name of their word and the role that does the work. */
const headings: readonly {
  readonly label: MenuLabel;
  readonly items: readonly (readonly [MenuLabel, Role])[];
}[] = [
  { label: 'game', items: [['quit', 'quit']] },
  {
    label: 'edit',
    items: [
      ['undo', 'undo'],
      ['redo', 'redo'],
      ['cut', 'cut'],
      ['copy', 'copy'],
      ['paste', 'paste'],
      ['selectAll', 'selectAll'],
    ],
  },
  {
    label: 'view',
    items: [
      ['fullscreen', 'togglefullscreen'],
      ['zoomIn', 'zoomIn'],
      ['zoomOut', 'zoomOut'],
      ['zoomReset', 'resetZoom'],
    ],
  },
];

/** The menu in the language of the page. There is no reload in it: a campaign is left by its own door. */
export function menuTemplate(labels: MenuLabels): MenuItemConstructorOptions[] {
  return headings.map(({ label, items }) => ({
    label: labels[label],
    submenu: items.map(([word, role]) => ({ label: labels[word], role })),
  }));
}
