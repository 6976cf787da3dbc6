/** What the interface asks about quantities that events move (V1). */
export { quantityInfo, strengthOf } from '../session/events.ts';
