/** What the interface asks about quantities that events move (V1). */
export { quantityInfo } from '../session/events.ts';
