/** What pages ask about quantities that events move (V1). */
export { quantityInfo } from '../engine/index.ts';
