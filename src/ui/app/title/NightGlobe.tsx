import { useEffect, useRef } from 'react';
import { prefersLessMotion } from '../../theme/appearance.ts';
import { makeGlobeScene } from './globeScene.ts';
import { type GlobeView, paintGlobe } from './paintGlobe.ts';

/** Degrees a second: once round in six minutes. */
const TURN_SPEED = 1;
const FIRST_TURN = 46;
const TILT = 34;
/** Seconds that a light needs along its arc. */
const ARC_SECONDS = 7;
const FRAME_MS = 40;

/** The night side of the world turning slowly behind the front page. Decoration: it has no name. */
export function NightGlobe() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => (canvas.current ? turnGlobe(canvas.current) : undefined), []);
  return (
    <div className="title-globe" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

/** Draws until it is told to stop. Still, where the reader wants less motion. */
function turnGlobe(canvas: HTMLCanvasElement): () => void {
  const brush = canvas.getContext('2d');
  if (brush === null) return () => undefined;
  const scene = makeGlobeScene();
  const start = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let frame = 0;
  const draw = (now: number): void => {
    const still = prefersLessMotion(document.documentElement);
    const isDue = now - last >= FRAME_MS;
    if (isDue && (!still || isResized(canvas) || last < 0)) {
      last = now;
      matchSize(canvas);
      paintGlobe(brush, scene, viewAt(canvas, still ? 0 : (now - start) / 1000));
    }
    frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
}

function viewAt({ width, height }: HTMLCanvasElement, seconds: number): GlobeView {
  const radius = Math.min(height * 0.56, width * 0.4);
  return {
    x: width - radius * 1.02,
    y: height * 0.56,
    radius,
    turn: FIRST_TURN + seconds * TURN_SPEED,
    tilt: TILT,
    phase: (0.3 + seconds / ARC_SECONDS) % 1,
  };
}

function wanted(canvas: HTMLCanvasElement): { width: number; height: number } {
  const { width, height } = canvas.getBoundingClientRect();
  const scale = Math.min(window.devicePixelRatio, 2);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function isResized(canvas: HTMLCanvasElement): boolean {
  const { width, height } = wanted(canvas);
  return canvas.width !== width || canvas.height !== height;
}

function matchSize(canvas: HTMLCanvasElement): void {
  if (isResized(canvas)) Object.assign(canvas, wanted(canvas));
}
