import { turned, type Vector } from './globe.model.ts';
import type { GlobeScene } from './globeScene.ts';

/** Where the globe stands on the canvas, and how it is turned. Lengths in canvas pixels, angles in degrees. */
export interface GlobeView {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly turn: number;
  readonly tilt: number;
  /** 0–1, time of the travelling lights. */
  readonly phase: number;
}

const LAMP = '255, 184, 77';
const LAND = '118, 148, 190';
const TRAIL = 0.22;

/** Draws one frame of the night globe. */
export function paintGlobe(brush: CanvasRenderingContext2D, scene: GlobeScene, view: GlobeView): void {
  const { width, height } = brush.canvas;
  brush.clearRect(0, 0, width, height);
  paintBall(brush, view);
  paintLand(brush, scene, view);
  brush.globalCompositeOperation = 'lighter';
  paintLights(brush, scene, view);
  paintArcs(brush, scene, view);
  brush.globalCompositeOperation = 'source-over';
}

function paintBall(brush: CanvasRenderingContext2D, { x, y, radius }: GlobeView): void {
  const air = brush.createRadialGradient(x, y, radius * 0.98, x, y, radius * 1.12);
  air.addColorStop(0, 'rgba(96, 146, 220, 0.34)');
  air.addColorStop(0.25, 'rgba(96, 146, 220, 0.1)');
  air.addColorStop(1, 'rgba(96, 146, 220, 0)');
  fillCircle(brush, x, y, radius * 1.12, air);
  const ball = brush.createRadialGradient(x - radius * 0.45, y - radius * 0.55, radius * 0.1, x, y, radius);
  ball.addColorStop(0, '#1b2940');
  ball.addColorStop(0.65, '#0c131e');
  ball.addColorStop(0.93, '#0a1120');
  ball.addColorStop(1, '#20406c');
  fillCircle(brush, x, y, radius, ball);
}

function fillCircle(
  brush: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  style: CanvasGradient | string,
): void {
  brush.fillStyle = style;
  brush.beginPath();
  brush.arc(x, y, radius, 0, Math.PI * 2);
  brush.fill();
}

function paintLand(brush: CanvasRenderingContext2D, scene: GlobeScene, view: GlobeView): void {
  const size = Math.max(0.9, view.radius / 300);
  for (const dot of scene.land) {
    const [x, y, z] = turned(dot, view.turn, view.tilt);
    if (z <= 0.02) continue;
    brush.fillStyle = `rgba(${LAND}, ${(0.2 + z * 0.62).toFixed(2)})`;
    const edge = size * (0.7 + z * 0.8);
    brush.fillRect(view.x + x * view.radius - edge / 2, view.y - y * view.radius - edge / 2, edge, edge);
  }
}

function paintLights(brush: CanvasRenderingContext2D, scene: GlobeScene, view: GlobeView): void {
  for (const { at, strength } of scene.lights) {
    const [x, y, z] = turned(at, view.turn, view.tilt);
    if (z <= 0.05) continue;
    const px = view.x + x * view.radius;
    const py = view.y - y * view.radius;
    const reach = view.radius * (0.03 + 0.075 * strength);
    const glow = brush.createRadialGradient(px, py, 0, px, py, reach);
    glow.addColorStop(0, `rgba(${LAMP}, ${(0.75 * z).toFixed(2)})`);
    glow.addColorStop(0.25, `rgba(${LAMP}, ${(0.3 * z).toFixed(2)})`);
    glow.addColorStop(1, `rgba(${LAMP}, 0)`);
    fillCircle(brush, px, py, reach, glow);
    fillCircle(
      brush,
      px,
      py,
      Math.max(1.1, view.radius * (0.003 + 0.003 * strength)),
      `rgba(255, 240, 214, ${z.toFixed(2)})`,
    );
  }
}

function paintArcs(brush: CanvasRenderingContext2D, scene: GlobeScene, view: GlobeView): void {
  brush.lineCap = 'round';
  for (const { points, offset } of scene.arcs) {
    const head = ((view.phase + offset) % 1) * (1 + TRAIL);
    const seen = points.map((point) => turned(point, view.turn, view.tilt));
    for (let i = 1; i < seen.length; i += 1) {
      const behind = head - i / (seen.length - 1);
      const heat = behind >= 0 && behind < TRAIL ? 1 - behind / TRAIL : 0;
      strokeStep(brush, view, seen[i - 1], seen[i], heat);
    }
  }
}

function strokeStep(
  brush: CanvasRenderingContext2D,
  view: GlobeView,
  from: Vector | undefined,
  to: Vector | undefined,
  heat: number,
): void {
  if (!from || !to || from[2] < 0 || to[2] < 0) return;
  brush.strokeStyle = `rgba(${LAMP}, ${(0.2 + heat * 0.8).toFixed(2)})`;
  brush.lineWidth = Math.max(0.8, view.radius / 420) * (1 + heat * 1.4);
  brush.beginPath();
  brush.moveTo(view.x + from[0] * view.radius, view.y - from[1] * view.radius);
  brush.lineTo(view.x + to[0] * view.radius, view.y - to[1] * view.radius);
  brush.stroke();
}
