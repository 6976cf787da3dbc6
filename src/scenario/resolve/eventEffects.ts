import { type Effect, id, type Target } from '../../engine/index.ts';
import type { ChoiceFile } from '../schema/events/choice.ts';
import type { EffectFile } from '../schema/events/effects.ts';
import { resolveCondition } from './eventConditions.ts';
import { fromM } from './units.ts';

type TargetFile = ChoiceFile['by'];

/** What an effect is about, in the engine's form. */
export function resolveTarget(file: TargetFile, start: string): Target {
  if (file === 'all' || file === 'others') return { kind: file };
  if (typeof file === 'string') return { kind: 'refs', refs: [file] };
  if ('where' in file) return { kind: 'where', where: resolveCondition(file.where, start) };
  return { kind: 'refs', refs: file };
}

/** Effects in the engine's form: targets spelt out, money in kUSD (V1). */
export function resolveEffects(files: readonly EffectFile[], start: string): Effect[] {
  return files.map((file) => resolveEffect(file, start));
}

function resolveEffect(file: EffectFile, start: string): Effect {
  const target = (of: TargetFile): Target => resolveTarget(of, start);
  switch (file.kind) {
    case 'modify': {
      const { factor, addend, ...rest } = file;
      return { ...rest, of: target(file.of), amount: factor ?? addend ?? 0 };
    }
    case 'cash': {
      const cost = file.usdM < 0 || file.revenueShare < 0;
      return {
        kind: 'cash',
        of: target(file.of),
        cause: cost ? 'eventCosts' : 'eventGains',
        amount: Math.abs(fromM(file.usdM)),
        revenueShare: Math.abs(file.revenueShare),
      };
    }
    case 'relations':
      return { ...file, of: target(file.of), with: target(file.with) };
    case 'loseChips':
      return { ...file, of: target(file.of), region: file.region ?? null };
    case 'delaySites':
      return { ...file, of: target(file.of), region: file.region ?? null };
    case 'scrutiny':
      return { ...file, of: target(file.of), jurisdiction: file.jurisdiction ?? null };
    case 'tradeRule':
      return { ...file, rate: file.rate ?? null };
    case 'trust':
    case 'researchers':
      return { ...file, of: target(file.of) };
    case 'start':
    case 'stop':
      return { ...file, event: id(file.event) };
    default:
      return file;
  }
}
