/** Words of the desktop window's menu, for the interface, which talks to the store only. */
export { type MenuLabels, menuLabels } from '../host/hostApi.ts';
