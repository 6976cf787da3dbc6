import { clamp } from '../math/numbers.ts';
import { exp, log } from '../math/real.ts';
import { announce, book, companyIndexOf, drive, type Work } from '../quarter/work.ts';
import { bell } from '../random/streams.ts';
import type { Parameters } from '../state/definition.ts';
import type { Approach, MutableCompany } from '../state/state.ts';
import { type LabMarket, movePeople } from './market.ts';

type Talent = Parameters['models']['talent'];

/** M5: part of those asked who say yes: bonus in years of pay, and how much more appealing the new lab is. */
export function poachingChance(talent: Talent, bonus: number, edge: number): number {
  const odds = talent.poaching.base + talent.poaching.bonus * log(1 + bonus) + edge;
  return 1 / (1 + exp(-clamp(odds, -20, 20)));
}

/** Most people of a rival's team of `researchers` who can be asked in a quarter. */
export function mostAsked(talent: Talent, researchers: number): number {
  return Math.max(5, Math.floor(researchers * talent.poaching.most));
}

/** Goodwill that a rival loses when `gone` of its `researchers` are won away. */
export function poachingOffence(talent: Talent, gone: number, researchers: number): number {
  const { relations, relationsPerShare } = talent.poaching;
  return relations + (researchers > 0 ? (relationsPerShare * gone) / researchers : 0);
}

/** Signing bonus for one person, kUSD: years of the lab's pay for a senior. */
export function signingBonus(talent: Talent, wage: number, market: number, bonus: number): number {
  return wage * market * bonus * (talent.seniorPay / (1 + (talent.seniorPay - 1) * talent.referenceSeniors));
}

/** M5: the offers of this quarter to people of rivals; seniors first, as they are who is known by name. */
export function poach(work: Work, market: LabMarket): void {
  market.labs.forEach((company, i) => {
    if (company === null) return;
    for (const approach of company.lab.approaches) attempt(work, market, i, company, approach);
  });
  for (const company of work.state.companies)
    if (company.lab.approaches.length > 0) company.lab.approaches = [];
}

function attempt(
  work: Work,
  market: LabMarket,
  i: number,
  company: MutableCompany,
  { company: id, count, bonus }: Approach,
): void {
  const j = companyIndexOf(work, id);
  const rival = market.labs[j];
  if (rival === null || rival === undefined) return;
  const { talent } = work.scenario.parameters.models;
  const team = rival.lab.researchers;
  const asked = Math.min(count, mostAsked(talent, team));
  const luck = 1 + talent.poaching.luck * bell(work.state.random, 'talent');
  const edge = (market.appeal[i] ?? 0) - (market.appeal[j] ?? 0);
  const yes = Math.round(asked * poachingChance(talent, bonus, edge) * Math.max(0, luck));
  const came = movePeople(rival.lab, company.lab, Math.min(asked, yes), asked);
  // They come on top of whom the lab is looking for, and the rival looks for others.
  company.lab.targetResearchers = Math.max(company.lab.targetResearchers, company.lab.researchers);
  const wage = work.scenario.companies[i]?.lab?.wage ?? 0;
  const each = signingBonus(talent, wage, work.state.knowledge.wages * company.lab.pay, bonus);
  book(work, i, 'signingBonuses', came * each, id);
  drive(work, i, 'researchers', 'poached', came, 'M5', id);
  drive(work, j, 'researchers', 'lostToRival', -came, 'M5', company.id);
  offend(rival, i, poachingOffence(talent, came, team));
  offend(company, j, talent.poaching.relations / 2);
  tell(work, company, rival, asked, came);
}

function offend(company: MutableCompany, other: number, amount: number): void {
  company.relations[other] = clamp((company.relations[other] ?? 0) - amount, -1, 1);
}

function tell(work: Work, company: MutableCompany, rival: MutableCompany, asked: number, came: number): void {
  announce(work, {
    code: came > 0 ? 'talentPoached' : 'talentStays',
    phase: 'talent',
    companies: [company.id, rival.id],
    about: rival.id,
    params: { rival: rival.id, people: came, asked },
    weight: came >= 50 ? 4 : 3,
  });
}
