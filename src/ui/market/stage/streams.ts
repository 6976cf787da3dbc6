import { BlendModes, GameObjects, type Scene } from 'phaser';
import { mix } from '../draw/colour.model.ts';
import { type Arc, pointOnArc } from '../geo/arc.model.ts';
import type { MarketLayout } from '../layout/layout.model.ts';
import type { Lens } from '../lens/lens.ts';
import { FLOW_COLOUR, ROPE_COLOUR } from '../palette.ts';
import { dress, type Mark } from './textures.ts';

/** One moving mark on a way. */
interface Drop {
  readonly image: GameObjects.Image;
  arc: Arc | null;
  t: number;
  /** Parts of the way in a second. */
  speed: number;
  strength: number;
}

const MOST_DROPS = 620;
const PIXELS_PER_SECOND = 46;

/** Particles of compute, chips and money. The pool is filled once; a frame allocates nothing. */
export class Streams {
  private readonly drops: Drop[] = [];
  private readonly scene: Scene;
  private readonly home: GameObjects.Container;
  private used = 0;
  private readonly at = { x: 0, y: 0 };

  constructor(scene: Scene, home: GameObjects.Container) {
    this.scene = scene;
    this.home = home;
  }

  /** Gives each way as many drops as its amount deserves. */
  set(layout: MarketLayout, lens: Lens, colourOf: (company: string) => string): void {
    this.used = 0;
    for (const { flow, arc, weight } of layout.flows) {
      const strength = flow.kind === 'compute' ? lens.compute : lens.chips;
      const colour = mix(colourOf(flow.company), FLOW_COLOUR[flow.kind], 0.4);
      const count = Math.min(
        26,
        2 + Math.round((arc.length / (30 * layout.scale)) * (0.25 + 0.75 * weight) * strength),
      );
      const size = (flow.kind === 'compute' ? 0.1 + 0.09 * weight : 0.09 + 0.05 * weight) * layout.scale;
      this.fill(arc, count, flow.kind === 'compute' ? 'spark' : 'chip', colour, size, 0.95 * strength);
    }
    for (const rope of layout.ropes) {
      if (rope.agreement.state !== 'signed') continue;
      for (const strand of rope.strands) {
        this.fill(
          { pieces: [strand.points], length: 400 },
          2,
          'spark',
          mix(ROPE_COLOUR[strand.kind], '#ffffff', 0.6),
          0.13 * layout.scale,
          lens.ropes,
        );
      }
    }
    for (let i = this.used; i < this.drops.length; i++) this.rest(this.drops[i]);
  }

  /** Moves all drops on. */
  update(seconds: number): void {
    for (let i = 0; i < this.used; i++) {
      const drop = this.drops[i];
      if (!drop?.arc) continue;
      drop.t += drop.speed * seconds;
      if (drop.t >= 1) drop.t -= 1;
      const seen = pointOnArc(drop.arc, drop.t, this.at);
      drop.image.setPosition(this.at.x, this.at.y);
      drop.image.alpha = seen * drop.strength;
    }
  }

  private fill(arc: Arc, count: number, mark: Mark, colour: string, size: number, strength: number): void {
    const speed = PIXELS_PER_SECOND / Math.max(60, arc.length);
    for (let i = 0; i < count && this.used < MOST_DROPS; i++) {
      const drop = this.take(mark);
      drop.arc = arc;
      drop.t = (i + 0.37 * (this.used % 3)) / (count + 1);
      drop.speed = speed * (0.9 + 0.2 * ((this.used * 7) % 5) * 0.2);
      drop.strength = strength;
      dress(drop.image, mark, colour).setScale(size).setVisible(true);
    }
  }

  private take(mark: Mark): Drop {
    const known = this.drops[this.used++];
    if (known) return known;
    const image = new GameObjects.Image(this.scene, 0, 0, mark);
    image.setBlendMode(BlendModes.ADD);
    this.home.add(image);
    const drop: Drop = { image, arc: null, t: 0, speed: 0, strength: 1 };
    this.drops.push(drop);
    return drop;
  }

  private rest(drop: Drop | undefined): void {
    if (!drop) return;
    drop.arc = null;
    drop.image.setVisible(false);
  }
}
