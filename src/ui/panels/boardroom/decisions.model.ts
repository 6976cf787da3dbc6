import type { Command, Refusal, SeatView } from '../../../engine/index.ts';
import type { PanelName, Selection } from '../../../store/gameStore.ts';
import { segmentSales } from '../../../store/rules.ts';
import type { Snapshot } from '../../../store/types.ts';
import { authoritiesOf } from '../regulation/authorities.model.ts';
import type { PagePlace } from './pagePlace.ts';
import { panelOf } from './panelOf.ts';
import { runwayOf } from './runway.model.ts';
import { type PerspectiveName, scoreFall } from './score.model.ts';

/** How much something presses. */
export type Urgency = 'bad' | 'warn' | 'info';

/** What a line of the list is about; its words are made where it is shown. */
export type Matter =
  | { readonly code: 'offer'; readonly company: string; readonly clauses: number }
  | {
      readonly code: 'event';
      readonly event: string;
      readonly subject: string | null;
      readonly deadline: number;
    }
  | { readonly code: 'trained'; readonly model: string; readonly capability: number; readonly best: number }
  | { readonly code: 'noRun'; readonly frontier: number; readonly best: number }
  | {
      readonly code: 'scoreFalls';
      readonly points: number;
      readonly since: number;
      readonly perspective: PerspectiveName;
    }
  | { readonly code: 'chipsWaiting'; readonly chips: number }
  | { readonly code: 'gridWait'; readonly sites: number; readonly mw: number }
  | { readonly code: 'orderLate'; readonly chip: string; readonly chips: number; readonly ago: number }
  | { readonly code: 'runway'; readonly quarters: number }
  | {
      readonly code: 'emergency';
      readonly amount: number;
      readonly causes: readonly string[];
      readonly quarters: number;
    }
  | { readonly code: 'restructuring' }
  | { readonly code: 'refused' | 'overtaken'; readonly command: Command; readonly refusal: Refusal }
  | { readonly code: 'turnedAway'; readonly segment: string; readonly share: number }
  | { readonly code: 'load'; readonly use: number }
  | { readonly code: 'scrutiny'; readonly jurisdiction: string; readonly scrutiny: number }
  | { readonly code: 'probe'; readonly jurisdiction: string; readonly decides: number };

/** Something that asks for a decision, and the panel in which it is taken. */
export interface DecisionItem {
  readonly id: string;
  readonly urgency: Urgency;
  readonly panel: PanelName;
  readonly selection?: Selection;
  /** Where on the boardroom's own page it is decided. */
  readonly place?: PagePlace;
  readonly matter: Matter;
}

/** What the list is made from: the world as if what is staged were done, and what the last quarter left. */
export interface DecisionSource {
  readonly projected: SeatView;
  readonly snapshot: Pick<Snapshot, 'history' | 'market' | 'refused' | 'seat' | 'quarter'>;
}

/** An order is late after this many quarters without a full delivery. */
const LATE_AFTER = 2;
/** Runway in quarters below which the board worries, and below which it is urgent. */
const RUNWAY_WATCH = 4;
const RUNWAY_URGENT = 2;
/** Demand turned away that is worth a line. */
const TURNED_AWAY_FROM = 0.02;
/** Use of compute from which outages become likely (C6). */
const LOAD_FROM = 0.95;

/** Points behind the frontier from which a lab without a run is watched, and from which it is urgent. */
const BEHIND_WATCH = 3;
const BEHIND_URGENT = 10;
/** Points of score lost within a year that are worth a line, and those that are urgent. */
const FALL_WATCH = 8;
const FALL_URGENT = 20;

const ORDER: readonly Urgency[] = ['bad', 'warn', 'info'];

/** Everything that asks for a decision now, most urgent first; what is staged already asks no more. */
export function decisionsOf(source: DecisionSource): readonly DecisionItem[] {
  const items = [
    ...distress(source),
    ...standing(source),
    ...refused(source),
    ...events(source.projected),
    ...offers(source.projected),
    ...market(source),
    ...authorities(source.projected),
    ...models(source.projected),
    ...plant(source.projected),
  ];
  return items.sort((a, b) => ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency));
}

function distress({ projected, snapshot }: DecisionSource): DecisionItem[] {
  const { finance, status } = projected.own;
  const items: DecisionItem[] = [];
  if (finance.emergencyDebt > 0) {
    const { emergencyDebt: amount, diagnosis: causes, distressQuarters: quarters } = finance;
    items.push(item('bad', 'finance', { code: 'emergency', amount, causes, quarters }));
  }
  if (status === 'restructuring') items.push(item('bad', 'finance', { code: 'restructuring' }));
  const quarters = runwayOf(snapshot.history.series[snapshot.seat], projected);
  if (quarters !== null && quarters < RUNWAY_WATCH)
    items.push(item(quarters < RUNWAY_URGENT ? 'bad' : 'warn', 'finance', { code: 'runway', quarters }));
  return items;
}

/** A score that has been falling: what it fell by within a year, and on which side most (O2). */
function standing({ snapshot }: DecisionSource): DecisionItem[] {
  const fall = scoreFall(snapshot.history.series[snapshot.seat]);
  if (fall === null || fall.points < FALL_WATCH) return [];
  return [item(fall.points < FALL_URGENT ? 'warn' : 'bad', 'history', { code: 'scoreFalls', ...fall })];
}

function refused({ snapshot }: DecisionSource): DecisionItem[] {
  return snapshot.refused.map(({ command, refusal, overtaken }, k) => ({
    // The commands of the snapshot are deeply read-only; a command is never changed after it was given.
    ...item('warn', panelOf(command.kind), {
      code: overtaken ? 'overtaken' : 'refused',
      command: command as Command,
      refusal,
    }),
    id: `refused ${k}`,
  }));
}

/** Questions of events that nothing staged has answered (V1). */
function events({ events: { log }, seat, quarter }: SeatView): DecisionItem[] {
  return log.flatMap(({ id, event, subject, decisions }): DecisionItem[] => {
    const asked = decisions.find((one) => one.company === seat && one.chosen === null);
    if (asked === undefined || asked.deadline < quarter) return [];
    const matter: Matter = { code: 'event', event, subject, deadline: asked.deadline };
    return [
      { ...item('warn', 'boardroom', matter), id: `event ${id}`, place: { kind: 'event', id: String(id) } },
    ];
  });
}

function offers({ offers: table, seat }: SeatView): DecisionItem[] {
  return table
    .filter((offer) => offer.status === 'open' && offer.counterparty === seat)
    .map((offer) => ({
      ...item('warn', 'agreements', {
        code: 'offer',
        company: offer.proposer,
        clauses: offer.terms.clauses.length,
      }),
      id: `offer ${offer.id}`,
      selection: { kind: 'agreement', id: offer.id },
    }));
}

function market({ projected, snapshot }: DecisionSource): DecisionItem[] {
  const items: DecisionItem[] = [];
  const book = snapshot.market;
  projected.scenario.segments.forEach((segment, s) => {
    if (book === null) return;
    const { demand, served } = segmentSales(projected, book, s);
    const share = demand > 0 ? 1 - served / demand : 0;
    if (share < TURNED_AWAY_FROM) return;
    items.push({
      ...item('warn', 'compute', { code: 'turnedAway', segment: segment.id, share }),
      id: `turnedAway ${segment.id}`,
    });
  });
  const { figures } = projected.own;
  if (figures.utilisation >= LOAD_FROM)
    items.push(item('warn', 'compute', { code: 'load', use: figures.utilisation }));
  return items;
}

/** Cases that wait for an answer, and warnings that stand (R2). */
function authorities(view: SeatView): DecisionItem[] {
  return authoritiesOf(view).flatMap(({ id, stance, probe, scrutiny }): DecisionItem[] => {
    if (stance === 'probe' && probe?.response === null) {
      const matter: Matter = { code: 'probe', jurisdiction: id, decides: probe.decides };
      return [{ ...item('bad', 'boardroom', matter), id: `probe ${id}`, place: { kind: 'authority', id } }];
    }
    if (stance !== 'warned') return [];
    return [
      {
        ...item('warn', 'boardroom', { code: 'scrutiny', jurisdiction: id, scrutiny }),
        id: `scrutiny ${id}`,
        place: { kind: 'authority', id },
      },
    ];
  });
}

function models({ own, scenario, seatIndex, knowledge }: SeatView): DecisionItem[] {
  if (scenario.companies[seatIndex]?.lab === undefined) return [];
  const { lab } = own;
  const items: DecisionItem[] = lab.models
    .filter((model) => model.released < 0 && model.due < 0 && model.capability > lab.capability)
    .map(({ id, name, capability }) => ({
      ...item('warn', 'models', { code: 'trained', model: name, capability, best: lab.capability }),
      id: `trained ${id}`,
    }));
  if (lab.run === null) items.push(noRun(lab.capability, knowledge.frontier));
  return items;
}

function noRun(best: number, frontier: number): DecisionItem {
  const behind = frontier - best;
  const urgency = behind >= BEHIND_URGENT ? 'bad' : behind >= BEHIND_WATCH ? 'warn' : 'info';
  return item(urgency, 'models', { code: 'noRun', frontier, best });
}

function plant({ own, sites, orders, seat, quarter }: SeatView): DecisionItem[] {
  const items: DecisionItem[] = [];
  const chips = own.fleet.reduce((sum, entry) => sum + entry.waiting, 0);
  if (chips >= 1) items.push(item('warn', 'compute', { code: 'chipsWaiting', chips }));
  const dark = sites.filter((site) => site.owner === seat && site.stage === 'grid' && !site.paused);
  const mw = dark.reduce((sum, site) => sum + site.mw - site.liveMW, 0);
  if (dark.length > 0) items.push(item('info', 'compute', { code: 'gridWait', sites: dark.length, mw }));
  return [...items, ...lateOrders({ orders, seat, quarter })];
}

/** Late orders, one line for each chip: what is missing in all, and since when. */
function lateOrders({
  orders,
  seat,
  quarter,
}: Pick<SeatView, 'orders' | 'seat' | 'quarter'>): DecisionItem[] {
  const late = new Map<string, { chips: number; ago: number }>();
  for (const { buyer, chip, left, placed } of orders) {
    const ago = quarter - placed;
    if (buyer !== seat || left < 1 || ago < LATE_AFTER) continue;
    const before = late.get(chip);
    late.set(chip, { chips: (before?.chips ?? 0) + left, ago: Math.max(before?.ago ?? 0, ago) });
  }
  return [...late].map(([chip, { chips, ago }]) => ({
    ...item('info', 'silicon', { code: 'orderLate', chip, chips, ago }),
    id: `order ${chip}`,
  }));
}

const item = (urgency: Urgency, panel: PanelName, matter: Matter): DecisionItem => ({
  id: matter.code,
  urgency,
  panel,
  matter,
});
