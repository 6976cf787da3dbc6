/** What pages ask about quantities that events move (V1). */
export { quantityInfo, strengthOf } from '../engine/index.ts';
