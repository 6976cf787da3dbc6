/**
 * A number in [0, 1) that depends on nothing but its arguments: opponents have no dice of their own, so that the same
 * view always leads to the same commands (T4).
 */
export function chance(quarter: number, seat: string, about: string): number {
  let hash = 2_166_136_261 ^ quarter;
  for (const text of [seat, about]) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  }
  hash ^= hash >>> 13;
  return ((Math.imul(hash, 3_266_489_909) ^ hash) >>> 0) / 4_294_967_296;
}
