/** A thing on the screen that would like to stand at its anchor but must not cover its neighbours. Pixels. */
export interface Body {
  readonly anchorX: number;
  readonly anchorY: number;
  /** 0 takes no part. */
  readonly radius: number;
  /** 0 stays where it is and only pushes others; 1 moves freely. */
  readonly give: number;
  x: number;
  y: number;
}

const ROUNDS = 90;
const PULL_HOME = 0.06;

/** Pushes overlapping bodies apart and pulls each back home, a fixed number of rounds: same input, same output. */
export function relax(bodies: readonly Body[], gap = 3): void {
  for (let round = 0; round < ROUNDS; round++) {
    const last = round > ROUNDS - 12;
    for (let i = 0; i < bodies.length; i++) {
      for (let j = i + 1; j < bodies.length; j++) separate(bodies[i], bodies[j], gap, i);
    }
    if (!last) for (const body of bodies) pullHome(body);
  }
}

function separate(a: Body | undefined, b: Body | undefined, gap: number, seed: number): void {
  if (!a || !b) return;
  if (a.radius === 0 || b.radius === 0) return;
  const need = a.radius + b.radius + gap;
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  if (Math.abs(dx) >= need || Math.abs(dy) >= need) return;
  let distance = Math.hypot(dx, dy);
  if (distance >= need) return;
  const give = a.give + b.give;
  if (give === 0) return;
  if (distance < 0.01) {
    dx = Math.cos(seed * 2.4);
    dy = Math.sin(seed * 2.4);
    distance = 1;
  }
  const push = (need - distance) / distance / give;
  a.x -= dx * push * a.give * 0.5;
  a.y -= dy * push * a.give * 0.5;
  b.x += dx * push * b.give * 0.5;
  b.y += dy * push * b.give * 0.5;
}

function pullHome(body: Body): void {
  body.x += (body.anchorX - body.x) * PULL_HOME * body.give;
  body.y += (body.anchorY - body.y) * PULL_HOME * body.give;
}
