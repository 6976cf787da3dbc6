import { BlendModes, GameObjects, type Scene } from 'phaser';
import { mix } from '../draw/colour.model.ts';
import type { Point } from '../geo/projection.model.ts';
import type { MarketLayout } from '../layout/layout.model.ts';
import { placeOf } from '../layout/where.model.ts';
import { NIGHT } from '../palette.ts';
import type { Happening } from '../picture.ts';
import { dress, type Mark } from './textures.ts';

/** The short plays of the resolving quarter. Every mark it makes dies with its tween. */
export class Effects {
  private readonly scene: Scene;
  private readonly home: GameObjects.Container;
  private readonly alive = new Set<GameObjects.GameObject>();

  constructor(scene: Scene, home: GameObjects.Container) {
    this.scene = scene;
    this.home = home;
  }

  /** Plays one happening where it happens; a happening without a place plays at its first company. */
  fire(happening: Happening, layout: MarketLayout, colourOf: (company: string) => string): void {
    const first = happening.companies[0];
    const at = placeOf(layout, happening);
    if (!at) return;
    const colour = first ? colourOf(first) : NIGHT.ink;
    const size = (0.7 + 0.6 * happening.magnitude) * layout.scale;
    const second = hubPoint(layout, happening.companies[1]);
    const from = hubPoint(layout, first) ?? at;
    const plays: Record<Happening['kind'], () => void> = {
      rise: () => this.rise(at, colour, size),
      fall: () => this.fall(at, size),
      stream: () => this.stream(from, second ?? at, colour, size),
      rope: () => this.rope(from, second ?? at, NIGHT.you, size),
      snap: () => this.rope(from, second ?? at, NIGHT.alarm, size),
      flash: () => this.flash(at, colour, size * 1.3),
      wave: () => this.wave(at, colour, size * 2.1),
      alarm: () => this.alarm(at, size),
      spark: () => this.spark(at, colour, size),
    };
    plays[happening.kind]();
  }

  /** Ends everything at once. */
  clear(): void {
    this.scene.tweens.killAll();
    for (const object of this.alive) object.destroy();
    this.alive.clear();
  }

  private mark(mark: Mark, at: Point, colour: string): GameObjects.Image {
    const image = new GameObjects.Image(this.scene, at.x, at.y, mark);
    dress(image, mark, colour).setBlendMode(BlendModes.ADD);
    this.home.add(image);
    this.alive.add(image);
    return image;
  }

  private tween(
    image: GameObjects.Image,
    to: object,
    duration: number,
    delay = 0,
    ease = 'Cubic.easeOut',
  ): void {
    this.scene.tweens.add({
      targets: image,
      ...to,
      duration,
      delay,
      ease,
      onComplete: () => {
        this.alive.delete(image);
        image.destroy();
      },
    });
  }

  private rise(at: Point, colour: string, size: number): void {
    const beam = this.mark('beam', at, mix(colour, '#ffffff', 0.35))
      .setOrigin(0.5, 1)
      .setScale(0.5 * size, 0);
    this.tween(beam, { scaleY: 2.6 * size, alpha: { from: 1, to: 0 } }, 1300);
    this.rings(at, colour, size, 2, 0.5);
    this.spark(at, colour, size * 0.7);
  }

  private fall(at: Point, size: number): void {
    const beam = this.mark('beam', at, NIGHT.calm)
      .setOrigin(0.5, 1)
      .setScale(0.45 * size, 1.8 * size);
    this.tween(beam, { scaleY: 0, alpha: { from: 0.9, to: 0.2 } }, 1100, 0, 'Cubic.easeIn');
    const ring = this.mark('ring', at, NIGHT.calm).setScale(1.3 * size, 0.7 * size);
    this.tween(ring, { scaleX: 0.1, scaleY: 0.05, alpha: { from: 0.9, to: 0 } }, 1100);
  }

  private rings(at: Point, colour: string, size: number, count: number, flat: number): void {
    for (let i = 0; i < count; i++) {
      const ring = this.mark('ring', at, mix(colour, '#ffffff', 0.3))
        .setScale(0.1, 0.1 * flat)
        .setAlpha(0);
      this.tween(
        ring,
        { scaleX: 1.5 * size, scaleY: 1.5 * size * flat, alpha: { from: 0.95, to: 0 } },
        1000,
        i * 220,
      );
    }
  }

  private stream(from: Point, to: Point, colour: string, size: number): void {
    for (let i = 0; i < 16; i++) {
      const drop = this.mark('spark', from, mix(colour, '#ffffff', 0.45))
        .setScale((0.32 - i * 0.012) * size)
        .setAlpha(0);
      this.tween(drop, { x: to.x, y: to.y, alpha: { from: 1, to: 0.35 } }, 900, i * 45, 'Sine.easeInOut');
    }
    this.flash(to, colour, size * 0.7);
  }

  /** Marks run along a hanging line and stay for a moment, so that the eye sees the two companies tied. */
  private rope(from: Point, to: Point, colour: string, size: number): void {
    const sag = Math.hypot(to.x - from.x, to.y - from.y) * 0.16;
    // One bead every dozen pixels, or neighbours would drown in light.
    const count = Math.min(46, Math.max(6, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 12)));
    for (let i = 0; i <= count; i++) {
      const t = i / count;
      const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t + 4 * t * (1 - t) * sag };
      const bead = this.mark('spark', at, mix(colour, '#ffffff', 0.35))
        .setScale(0.3 * size)
        .setAlpha(0);
      this.tween(bead, { alpha: { from: 1, to: 0 } }, 1100, (i / count) * 550, 'Cubic.easeIn');
    }
    this.flash(from, colour, size);
    this.flash(to, colour, size);
  }

  private flash(at: Point, colour: string, size: number): void {
    const glow = this.mark('glow', at, mix(colour, '#ffffff', 0.4)).setScale(0.3);
    this.tween(glow, { scale: 2.4 * size, alpha: { from: 1, to: 0 } }, 1000);
  }

  private wave(at: Point, colour: string, size: number): void {
    this.rings(at, colour, size * 1.5, 3, 0.62);
    this.flash(at, colour, size);
  }

  private alarm(at: Point, size: number): void {
    this.rings(at, NIGHT.alarm, size * 0.9, 3, 1);
    this.flash(at, NIGHT.alarm, size);
  }

  private spark(at: Point, colour: string, size: number): void {
    for (let i = 0; i < 14; i++) {
      const angle = (i / 14) * 2 * Math.PI;
      const reach = (26 + ((i * 13) % 17)) * size;
      const bit = this.mark('spark', at, mix(colour, NIGHT.window, 0.4)).setScale(0.2 * size);
      this.tween(
        bit,
        {
          x: at.x + Math.cos(angle) * reach,
          y: at.y + Math.sin(angle) * reach * 0.7,
          alpha: { from: 1, to: 0 },
        },
        900,
      );
    }
  }
}

function hubPoint(layout: MarketLayout, company: string | undefined): Point | null {
  return layout.hubs.find((hub) => hub.company.id === company) ?? null;
}
