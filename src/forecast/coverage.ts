import type { Metric } from '../engine/index.ts';
import { type Calibration, type Correction, calibrated, calibrationKey, EVERYBODY } from './calibration.ts';
import { type Band, bandOf, type Fan, LIMITS, quantile } from './fan.ts';

/** One forecast of one figure beside what came: as it was played, nothing learnt yet. */
export interface Case {
  readonly metric: Metric;
  /** Kind of the company that it is of. */
  readonly kind: string;
  /** Quarters ahead, 1 = the end of the quarter that was being decided on. */
  readonly ahead: number;
  readonly band: Band;
  readonly outcome: number;
  /** Scale of the metric's errors for the company. */
  readonly scale: number;
}

/** How often the bands of a metric held, and how wide they were. */
export interface Coverage {
  readonly key: string;
  readonly cases: number;
  /** Part of the outcomes between p10 and p90, between p25 and p75, and under p50. */
  readonly in80: number;
  readonly in50: number;
  readonly below: number;
  /** Mean width of the 80 % band, in parts of the scale. */
  readonly width: number;
}

/** A figure that a company does not have is no forecast: nothing was said and nothing came. */
function says({ band, outcome }: Case): boolean {
  return outcome !== 0 || band.p10 !== 0 || band.p90 !== 0;
}

/** Fewest cases from which anything is learnt about one metric and horizon. */
const FEWEST = 20;

/**
 * Learns from known outcomes by how much each limit of a band was wrong: it is moved so far that the part of the outcomes lies
 * under it that should. Metric by metric and horizon by horizon, each with a look at its neighbours, in parts of the metric's scale.
 */
export function learnt(cases: readonly Case[]): Calibration {
  const metrics: Record<string, Record<string, readonly Correction[]>> = {};
  for (const [key, all] of byKey(cases)) {
    const kinds = [EVERYBODY, ...new Set(all.map(({ kind }) => kind))].sort();
    metrics[key] = Object.fromEntries(
      kinds.flatMap((kind) => {
        const rows = byHorizon(all.filter((one) => kind === EVERYBODY || one.kind === kind));
        return rows.length > 0 ? [[kind, rows]] : [];
      }),
    );
  }
  return { metrics };
}

/** Corrections for each horizon; none where there is too little to learn from, whatever horizons are taken together. */
function byHorizon(cases: readonly Case[]): Correction[] {
  const horizon = cases.reduce((most, { ahead }) => Math.max(most, ahead), 0);
  if (cases.length < FEWEST) return [];
  return smoothed(Array.from({ length: horizon }, (_, k) => correctionOf(near(cases, k + 1, horizon))));
}

/** Neighbours on either side that have a say in a horizon's correction. */
const REACH = 2;

/**
 * Corrections that grow evenly: outcomes are few at the edge of a band, so that one odd quarter would stand in a fan as a
 * peak. Weights fall evenly to both sides alike, which leaves what grows in a straight line, and both ends, as they are.
 */
function smoothed(rows: readonly Correction[]): Correction[] {
  return rows.map((_, k) => {
    const reach = Math.min(REACH, k, rows.length - 1 - k);
    const mean = (name: keyof Correction): number => {
      let sum = 0;
      for (let d = -reach; d <= reach; d++) sum += (rows[k + d]?.[name] ?? 0) * (reach + 1 - Math.abs(d));
      return rounded(sum / ((reach + 1) * (reach + 1)));
    };
    return { p10: mean('p10'), p25: mean('p25'), p50: mean('p50'), p75: mean('p75'), p90: mean('p90') };
  });
}

/** Cases of a horizon, and of its neighbours as far as it takes to have enough. */
function near(cases: readonly Case[], ahead: number, horizon: number): readonly Case[] {
  for (let reach = 0; reach < horizon; reach++) {
    const found = cases.filter((one) => Math.abs(one.ahead - ahead) <= reach);
    if (found.length >= FEWEST) return found;
  }
  return cases;
}

function correctionOf(cases: readonly Case[]): Correction {
  const row = LIMITS.map(([name, part]) => {
    const errors = cases.map(({ band, outcome, scale }) => (outcome - band[name]) / scale);
    return rounded(
      quantile(
        errors.sort((a, b) => a - b),
        widened(part, errors.length),
      ),
    );
  });
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = row;
  return { p10, p25, p50, p75, p90 };
}

/** A sample's own limits are too narrow for the next one, the more so the smaller it is. */
function widened(part: number, count: number): number {
  const spare = (part - 0.5) / (count + 1);
  return Math.min(1, Math.max(0, part + 2 * spare));
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5 + 0;
}

/** How often bands hold, as they are with what a calibration adds; sorted by name, all together first. */
export function coverageOf(cases: readonly Case[], calibration: Calibration): Coverage[] {
  const said = cases.filter(says).map((one) => ({ ...one, band: bandWith(one, calibration) }));
  const rows = [...byKey(said)].map(([key, all]) => rowOf(key, all));
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  return [rowOf('all', said), ...rows];
}

/** The same by quarters ahead instead of by metric. */
export function coverageByHorizon(cases: readonly Case[], calibration: Calibration): Coverage[] {
  const said = cases.filter(says).map((one) => ({ ...one, band: bandWith(one, calibration) }));
  const most = said.reduce((far, { ahead }) => Math.max(far, ahead), 0);
  return Array.from({ length: most }, (_, k) =>
    rowOf(
      String(k + 1),
      said.filter(({ ahead }) => ahead === k + 1),
    ),
  );
}

function bandWith({ metric, kind, ahead, band, scale }: Case, calibration: Calibration): Band {
  const empty = bandOf([]);
  const quarters = Array.from({ length: ahead }, (_, k) => (k + 1 === ahead ? band : empty));
  const fans: Fan[] = [{ metric, quarters }];
  return calibrated(fans, { kind, scale: () => scale }, calibration)[0]?.quarters.at(-1) ?? band;
}

function rowOf(key: string, cases: readonly Case[]): Coverage {
  const part = (holds: (one: Case) => boolean): number =>
    cases.length === 0 ? 0 : cases.filter(holds).length / cases.length;
  return {
    key,
    cases: cases.length,
    in80: part(({ band, outcome }) => outcome >= band.p10 && outcome <= band.p90),
    in50: part(({ band, outcome }) => outcome >= band.p25 && outcome <= band.p75),
    below: part(({ band, outcome }) => outcome <= band.p50),
    width:
      cases.length === 0
        ? 0
        : cases.reduce((sum, { band, scale }) => sum + (band.p90 - band.p10) / scale, 0) / cases.length,
  };
}

function byKey(cases: readonly Case[]): Map<string, Case[]> {
  const found = new Map<string, Case[]>();
  for (const one of cases) {
    if (!says(one)) continue;
    const key = calibrationKey(one.metric);
    const row = found.get(key);
    if (row === undefined) found.set(key, [one]);
    else row.push(one);
  }
  return found;
}
