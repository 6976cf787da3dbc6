/** A point on the sphere as a unit vector: x to the east, y to the north pole, z towards the reader. */
export type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The unit vector of a place in degrees. */
export function vectorOf(lon: number, lat: number): Vector {
  const around = lon * RADIANS;
  const up = lat * RADIANS;
  return [Math.cos(up) * Math.sin(around), Math.sin(up), Math.cos(up) * Math.cos(around)];
}

/** Points spread evenly over the sphere, in degrees. */
export function evenPoints(count: number): { readonly lon: number; readonly lat: number }[] {
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const lon = ((((i * GOLDEN_ANGLE) / RADIANS) % 360) + 360) % 360;
    return { lon: lon > 180 ? lon - 360 : lon, lat: Math.asin(y) / RADIANS };
  });
}

/** Turns a vector: first about the axis by `turn` degrees, then the north pole towards the reader by `tilt` degrees. */
export function turned([x, y, z]: Vector, turn: number, tilt: number): Vector {
  const a = turn * RADIANS;
  const b = tilt * RADIANS;
  const x1 = x * Math.cos(a) + z * Math.sin(a);
  const z1 = z * Math.cos(a) - x * Math.sin(a);
  return [x1, y * Math.cos(b) - z1 * Math.sin(b), y * Math.sin(b) + z1 * Math.cos(b)];
}

/** Points along the great circle between two places, raised above the ground in the middle by `height` of the radius. */
export function arcBetween(from: Vector, to: Vector, height: number, steps: number): Vector[] {
  const dot = Math.max(-1, Math.min(1, from[0] * to[0] + from[1] * to[1] + from[2] * to[2]));
  const angle = Math.acos(dot);
  if (angle < 1e-6) return [from];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const s = i / steps;
    const a = Math.sin((1 - s) * angle) / Math.sin(angle);
    const b = Math.sin(s * angle) / Math.sin(angle);
    const lift = 1 + height * Math.sin(s * Math.PI);
    return [
      (from[0] * a + to[0] * b) * lift,
      (from[1] * a + to[1] * b) * lift,
      (from[2] * a + to[2] * b) * lift,
    ];
  });
}
