import { hostedCapability, openEffect } from '../market/openWeights.ts';
import { exp } from '../math/real.ts';
import { careOf, incidentChanceOf, severityOf } from '../safety/care.ts';
import type { SeatView } from '../state/view.ts';

/** What a release would bring, as far as the rules say it beforehand (M3, M4). */
export interface ReleaseOutlook {
  /** Quarter in which customers get it. */
  readonly quarter: number;
  /** Testing that it will have had, in quarters of the safety work that it needs. */
  readonly tested: number;
  /** Chance of an incident in its first quarter at the seat's present share of the markets, and what one would cost. */
  readonly incidentChance: number;
  readonly incidentCost: number;
  readonly incidentTrust: number;
  /** Best open weights of all afterwards, points. */
  readonly openFrontier: number;
  /** Factor on how strongly customers are drawn to the seat's offers of models because of how it publishes: soon, and in the end. */
  readonly pullSoon: number;
  readonly pullLater: number;
  /** Rivals whose clouds could host a better model than they have now, and labs that could start from a better one. */
  readonly hostsLifted: readonly string[];
  readonly labsLifted: readonly string[];
  /** Change of the lab's appeal to researchers, logarithmic (M5). */
  readonly appeal: number;
}

type Model = SeatView['own']['lab']['models'][number];

/** M3, M4: what customers, rivals and people would make of a model, released open or not, after some testing. */
export function releaseOutlook(
  view: SeatView,
  model: Model,
  plan: { readonly open: boolean; readonly testing: number },
): ReleaseOutlook {
  const { models } = view.scenario.parameters;
  const care = careOf(models, view.own, model.capability);
  const tested = model.tested + plan.testing * Math.min(1.5, care);
  const share = servedShare(view);
  const severity = severityOf(models, tested);
  return {
    quarter: view.quarter + plan.testing,
    tested,
    incidentChance: incidentChanceOf(models, { share, open: plan.open, care, tested, age: 0 }),
    incidentCost: view.own.figures.modelRevenue * models.safety.incidentCostShare * severity,
    incidentTrust: models.safety.incidentTrustLoss * severity,
    ...openness(view, model, plan.open),
  };
}

/** What comes of publishing, for the seat and for the others (M4). */
function openness(
  view: SeatView,
  model: Model,
  open: boolean,
): Pick<ReleaseOutlook, 'openFrontier' | 'pullSoon' | 'pullLater' | 'hostsLifted' | 'labsLifted' | 'appeal'> {
  const { scenario, own, seatIndex, knowledge } = view;
  const before = knowledge.openFrontier;
  const openFrontier = open ? Math.max(before, model.capability) : before;
  const best = model.capability >= own.lab.capability;
  const now = openEffect(scenario, own, seatIndex);
  const change = (community: number): number =>
    best
      ? exp(openEffect(scenario, { lab: { ...own.lab, openWeights: open, community } }, seatIndex) - now)
      : 1;
  const appeal = scenario.parameters.models.talent.appeal.open;
  const isOpen = best ? open : own.lab.openWeights;
  return {
    openFrontier,
    pullSoon: change(own.lab.community),
    pullLater: change(open ? 1 : 0),
    hostsLifted: lifted(view, (i) => hostedCapability(scenario, i, openFrontier)),
    labsLifted: lifted(view, (i) => (scenario.companies[i]?.lab === undefined ? 0 : openFrontier - STEP)),
    appeal: appeal * ((isOpen ? 1 : 0) - (own.lab.openWeights ? 1 : 0)),
  };
}

/** Points that a lab loses beside the weights that it starts from: about half of their training counts. */
const STEP = 4;

/** Rivals that could offer or train more than they have on sale now. */
function lifted({ rivals, seat }: SeatView, reach: (i: number) => number): string[] {
  return rivals
    .filter((rival, i) => rival.id !== seat && rival.status !== 'failed' && reach(i) > rival.capability)
    .map(({ id }) => id);
}

/** Largest share of a market for models that the seat has, 0–1. */
function servedShare({ scenario, own }: SeatView): number {
  let share = 0;
  for (const { id, resource } of scenario.segments)
    if (resource === 'serving') share = Math.max(share, own.figures[`share.${id}`] ?? 0);
  return share;
}
