import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import topology from 'world-atlas/countries-50m.json';
import { type LandShapes, shapesOf } from '../geo/land.model.ts';
import type { Size } from '../geo/view.model.ts';
import { NIGHT } from '../palette.ts';
import { MarketScene } from './MarketScene.ts';

/** `auto` asks the computer; the others are for a reader who knows better, and for tests. */
export type RendererWish = 'auto' | 'webgl' | 'canvas';

/** A running game and its one scene. */
export interface Stage {
  readonly scene: MarketScene;
  /** Draws seldom while nothing moves. */
  calm(still: boolean): void;
  /** Stops all work while nobody looks. */
  sleep(asleep: boolean): void;
  destroy(): void;
}

/** Enough for calm motion, half of what a screen asks for: the map must not warm the lap. */
const FPS = 36;
const STILL_FPS = 12;

let shapes: LandShapes | null = null;

/**
 * Starts the map inside an element, with WebGL where a graphics card does it and Canvas otherwise.
 * @throws Error when the browser can do neither; the caller then shows the map as text.
 */
export function startStage(
  parent: HTMLElement,
  size: Size,
  dpr: number,
  renderer: RendererWish,
): Promise<Stage> {
  shapes ??= shapesOf(topology);
  const land = shapes;
  return new Promise((resolve) => {
    const scene = new MarketScene(land, () => resolve(stageOf(game, scene)));
    const game = new Game({
      type: usesWebGL(renderer) ? WEBGL : CANVAS,
      parent,
      backgroundColor: NIGHT.seaDeep,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      // Pointing and keys belong to the page, where they can be named and reached by assistive technology.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { limit: FPS, smoothStep: false },
      // Only textured quads are drawn, whose edges need no multisampling; without a graphics card it costs half the frame.
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      scale: {
        mode: Scale.NONE,
        width: size.width * dpr,
        height: size.height * dpr,
        zoom: 1 / dpr,
        expandParent: false,
      },
      scene,
    });
    game.canvas.setAttribute('aria-hidden', 'true');
  });
}

/** WebGL that a processor imitates is many times slower than Canvas for one large picture and some hundred marks. */
function usesWebGL(wish: RendererWish): boolean {
  if (wish === 'canvas') return false;
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: wish === 'auto' });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function stageOf(game: Game, scene: MarketScene): Stage {
  return {
    scene,
    calm: (still) => {
      game.loop.setFPSLimit(still ? STILL_FPS : FPS);
    },
    sleep: (asleep) => {
      if (asleep) game.loop.sleep();
      else game.loop.wake();
    },
    destroy: () => {
      scene.stop();
      game.destroy(true);
    },
  };
}
