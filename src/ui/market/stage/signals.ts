import { BlendModes, GameObjects, type Scene } from 'phaser';
import { seedOf, windowNoise } from '../draw/windows.ts';
import { TILE_X, TILE_Y } from '../layout/clusters.model.ts';
import type { MarketLayout } from '../layout/layout.model.ts';
import type { Lens } from '../lens/lens.ts';
import { NIGHT } from '../palette.ts';
import { dress, type Mark } from './textures.ts';

interface Signal {
  readonly image: GameObjects.Image;
  kind: 'wait' | 'twinkle';
  phase: number;
  size: number;
}

const MOST_TWINKLES = 90;

/** Small life on the ground: rings round halls that wait for the grid, windows that go on and off. */
export class Signals {
  private readonly scene: Scene;
  private readonly home: GameObjects.Container;
  private readonly signals: Signal[] = [];
  private used = 0;
  private clock = 0;

  constructor(scene: Scene, home: GameObjects.Container) {
    this.scene = scene;
    this.home = home;
  }

  set(layout: MarketLayout, lens: Lens): void {
    this.used = 0;
    if (lens.towers >= 0.5) {
      for (const tower of layout.towers) {
        if (tower.site.stage === 'grid')
          this.place('wait', 'ring', tower.x, tower.y, layout.scale * 0.55, NIGHT.you, seedOf(tower.site.id));
      }
      this.twinkles(layout);
    }
    for (let i = this.used; i < this.signals.length; i++) this.signals[i]?.image.setVisible(false);
  }

  update(seconds: number): void {
    this.clock += seconds;
    for (let i = 0; i < this.used; i++) {
      const signal = this.signals[i];
      if (!signal) continue;
      if (signal.kind === 'wait') wait(signal, this.clock);
      else signal.image.alpha = Math.max(0, Math.sin(this.clock * 1.3 + signal.phase)) ** 6;
    }
  }

  private twinkles(layout: MarketLayout): void {
    let count = 0;
    for (const tower of layout.towers) {
      if (tower.site.stage !== 'live' || count >= MOST_TWINKLES) continue;
      const seed = seedOf(tower.site.id);
      const across = windowNoise(seed, 3, 1) * 2 - 1;
      const up = windowNoise(seed, 1, 7) * tower.height * 0.8;
      const x = tower.x + across * TILE_X * 0.6 * layout.scale;
      const y = tower.y + (1 - Math.abs(across)) * TILE_Y * 0.8 * layout.scale - up;
      this.place('twinkle', 'spark', x, y, 0.085 * layout.scale, NIGHT.window, seed);
      count++;
    }
  }

  private place(
    kind: Signal['kind'],
    mark: Mark,
    x: number,
    y: number,
    size: number,
    colour: string,
    seed: number,
  ): void {
    const signal = this.take(mark);
    signal.kind = kind;
    signal.phase = seed % 17;
    signal.size = size;
    dress(signal.image, mark, colour).setPosition(x, y).setScale(size).setAlpha(0).setVisible(true);
  }

  private take(mark: Mark): Signal {
    const known = this.signals[this.used++];
    if (known) return known;
    const image = new GameObjects.Image(this.scene, 0, 0, mark);
    image.setBlendMode(BlendModes.ADD);
    this.home.add(image);
    const signal: Signal = { image, kind: 'wait', phase: 0, size: 1 };
    this.signals.push(signal);
    return signal;
  }
}

function wait(signal: Signal, clock: number): void {
  const t = (clock * 0.45 + signal.phase * 0.13) % 1;
  signal.image.alpha = (1 - t) * 0.8;
  signal.image.setScale(signal.size * (0.25 + 0.75 * t), signal.size * (0.25 + 0.75 * t) * 0.52);
}
