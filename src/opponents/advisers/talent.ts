import {
  appealOf,
  type Command,
  clamp,
  type Doctrine,
  mostAsked,
  poachingChance,
  type SeatView,
  signingBonus,
} from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { chance } from '../chance.ts';
import { cashOf, definitionOf } from '../reading/company.ts';
import { resentment } from '../reading/grudge.ts';
import type { Advise } from './adviser.ts';

/** Growth of a team from which a lab fights for people, and part of its cash that one raid may cost. */
const HUNGRY = 0.2;
const RAID_SHARE = 0.01;
/** Points behind the frontier at which others' people look like the way back. */
const FAR_BEHIND = 6;
/** How often it thinks of a raid, and goodwill above which it leaves a rival in peace. */
const RAIDS_A_YEAR = 1;
const FRIEND = 0.25;
/** Resentment from which a raid is answered by a raid. */
const HITS_BACK = 0.25;
/** Years of pay that it offers. */
const BONUS = 4;

/** Pay against the market, and raids on rivals' teams (M5). */
export const talent: Advise = (view, doctrine, budget) => {
  if (definitionOf(view).lab === undefined) return [];
  return [pay(view, doctrine, budget), raid(view, doctrine, budget)].filter((one) => one !== null);
};

/** Pays more where people are what is missing, less where money is. */
function pay(view: SeatView, doctrine: Doctrine, budget: Budget): Command | null {
  const { lab } = view.own;
  const missing = clamp(lab.targetResearchers / Math.max(1, lab.researchers) - 1.08, 0, 0.3);
  const unhappy = clamp((45 - lab.culture) / 50, 0, 0.4);
  const taste = 0.6 * (doctrine.talent - 0.12);
  const wanted =
    budget.runway < 3 ? 0.9 : clamp(1 + taste + missing + 0.5 * unhappy, 0.85, budget.runway < 8 ? 1.1 : 1.6);
  const next = Math.round((lab.pay + clamp(wanted - lab.pay, -0.05, 0.05)) * 100) / 100;
  return Math.abs(next - lab.pay) < 0.02 ? null : { kind: 'setPay', pay: clamp(next, 0.8, 2) };
}

function raid(view: SeatView, doctrine: Doctrine, budget: Budget): Command | null {
  const behind = view.knowledge.frontier - view.own.lab.capability;
  const enemy = mostResented(view, doctrine);
  const isHungry = doctrine.talent >= HUNGRY || behind >= FAR_BEHIND;
  if ((!isHungry && enemy === null) || budget.runway < 5) return null;
  if (enemy === null && chance(view.quarter, view.seat, 'raid') > RAIDS_A_YEAR / 4) return null;
  const target = enemy ?? weakest(view);
  const lab = definitionOf(view).lab;
  if (target === null || lab === undefined) return null;
  const { talent: rules } = view.scenario.parameters.models;
  const each = signingBonus(rules, lab.wage, view.knowledge.wages * view.own.lab.pay, BONUS);
  const affordable = Math.floor((RAID_SHARE * cashOf(view)) / Math.max(1, each));
  const count = Math.min(affordable, mostAsked(rules, target.researchers.value));
  return count < 5 ? null : { kind: 'poachTalent', company: target.id, count, bonus: BONUS };
}

type Rival = SeatView['rivals'][number];

/** The lab against which the company holds most, if that is enough to hit back. */
function mostResented(view: SeatView, doctrine: Doctrine): Rival | null {
  let enemy: Rival | null = null;
  let most = HITS_BACK;
  view.rivals.forEach((rival, i) => {
    if (view.scenario.companies[i]?.lab === undefined || rival.id === view.seat) return;
    const felt = rival.status === 'failed' ? 0 : resentment(view, doctrine, rival.id);
    // The angrier, the oftener: an answer in every quarter would be a war.
    if (felt > most && chance(view.quarter, view.seat, `hit ${rival.id}`) < felt)
      [enemy, most] = [rival, felt];
  });
  return enemy;
}

/** The rival whose people are easiest to win; partners are left alone. */
function weakest(view: SeatView): Rival | null {
  const { talent: rules } = view.scenario.parameters.models;
  let best: Rival | null = null;
  let most = 0;
  view.rivals.forEach((rival, i) => {
    if (view.scenario.companies[i]?.lab === undefined || rival.id === view.seat) return;
    if (rival.status === 'failed' || rival.relation > FRIEND) return;
    const edge = appealOf(rules, view.own.lab, 0) - appealOf(rules, rival, 0);
    const won = rival.researchers.value * poachingChance(rules, BONUS, edge);
    if (won > most) [best, most] = [rival, won];
  });
  return best;
}
