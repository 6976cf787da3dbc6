import { modifier } from '../events/modifiers.ts';
import { clamp } from '../math/numbers.ts';
import { log, log10, pow } from '../math/real.ts';
import { bell } from '../random/streams.ts';
import type { Parameters } from '../state/definition.ts';
import type { CompanyState, MutableCompany, TrainingRun } from '../state/state.ts';
import { disappoint } from '../talent/culture.ts';
import { effectiveTeam } from '../talent/team.ts';
import { announce, companyAt, freshId, type Work } from './work.ts';

/** M1, M2: algorithms improve and leak, training runs gather compute and finish as models. */
export function researchPhase(work: Work): void {
  const leader = work.state.companies.reduce((best, c) => Math.max(best, c.lab.algorithms), 0);
  work.scenario.companies.forEach((definition, i) => {
    const company = companyAt(work.state, i);
    if (definition.lab === undefined || company.status === 'failed') return;
    learn(work, i, company, leader);
    train(work, i, company);
  });
}

/** Own experiments add to algorithmic efficiency; a leader's lead leaks to the others (M2). */
function learn(work: Work, i: number, company: MutableCompany, leader: number): void {
  const models = work.scenario.parameters.models;
  const lab = company.lab;
  const busy = lab.run === null ? 0 : lab.run.share;
  const experiments = company.compute.research * (1 - busy);
  lab.algorithms += algorithmGain(models, company, experiments) * modifier(work, 'ownResearch', i);
  lab.algorithms += models.leak * modifier(work, 'leak') * Math.max(0, leader - lab.algorithms);
  lab.algorithms = Math.max(lab.algorithms, work.state.knowledge.algorithms);
}

/** M2: log₁₀ of algorithmic efficiency that a quarter of experiments on `h100e` of compute adds. */
export function algorithmGain(
  models: Parameters['models'],
  company: Pick<CompanyState, 'lab' | 'spending'>,
  h100e: number,
): number {
  const effort = Math.sqrt(Math.max(0, h100e) / models.referenceResearchH100e);
  const people = Math.sqrt(effectiveTeam(models.talent, company.lab) / models.referenceResearchers);
  const money = 1 + models.projectsGain * log(1 + company.spending.research / models.projectsUnit);
  return models.ownResearchGain * clamp(effort * people * money, 0, models.mostEffort);
}

function train(work: Work, i: number, company: MutableCompany): void {
  const run = company.lab.run;
  if (run === null) return;
  const used = company.compute.research * run.share * modifier(work, 'trainingEfficiency', i);
  run.effective += used * pow(10, company.lab.algorithms);
  run.done += 1;
  if (run.done < run.quarters) return;
  company.lab.run = null;
  finishRun(work, i, company, run);
}

/** M2: capability of a finished run. */
export function capabilityOf(
  work: Pick<Work, 'scenario'>,
  company: Pick<CompanyState, 'lab'>,
  effective: number,
): number {
  const models = work.scenario.parameters.models;
  const logFlop =
    log10(Math.max(effective, 1)) + models.logFlopPerH100eQuarter + log10(models.trainingUtilisation);
  const talent =
    models.talentPoints *
    log10(Math.max(effectiveTeam(models.talent, company.lab), 1) / models.referenceResearchers);
  const data = models.dataPoints * (company.lab.data - 1);
  return models.intercept + models.pointsPerDecade * (logFlop - models.referenceLogFlop) + talent + data;
}

/**
 * M4: capability of a run that may start from the best open weights: part of their training is kept, part of the
 * lab's own compute counts. Who has more compute than that is worth starts afresh.
 */
export function bestStart(
  work: Pick<Work, 'scenario'>,
  company: Pick<CompanyState, 'lab'>,
  effective: number,
  openFrontier: number,
): { readonly capability: number; readonly fromOpen: boolean } {
  const afresh = capabilityOf(work, company, effective);
  if (openFrontier <= 0) return { capability: afresh, fromOpen: false };
  const { baseShare, continuedShare } = work.scenario.parameters.models.open;
  const base = baseShare * computeBehind(work.scenario.parameters.models, openFrontier);
  const onOpen = capabilityOf(work, company, base + continuedShare * effective);
  return onOpen > afresh ? { capability: onOpen, fromOpen: true } : { capability: afresh, fromOpen: false };
}

/** Effective compute, H100e-quarters, that a reference team needs for a capability: M2 read backwards. */
function computeBehind(models: Parameters['models'], capability: number): number {
  const logFlop = models.referenceLogFlop + (capability - models.intercept) / models.pointsPerDecade;
  return pow(10, logFlop - models.logFlopPerH100eQuarter - log10(models.trainingUtilisation));
}

function finishRun(work: Work, i: number, company: MutableCompany, run: TrainingRun): void {
  const models = work.scenario.parameters.models;
  const noise = clamp(
    bell(work.state.random, 'training') * models.noise * modifier(work, 'trainingNoise', i),
    -2 * models.noise,
    2 * models.noise,
  );
  const start = bestStart(work, company, run.effective, work.state.knowledge.openFrontier);
  const capability = Math.round((start.capability + noise) * 10) / 10;
  if (capability <= bestOf(company)) disappoint(work, i, company);
  company.lab.models.push({
    id: freshId(work.state, 'm'),
    name: run.name,
    capability,
    trained: work.state.quarter,
    released: -1,
    open: false,
    due: -1,
    tested: 0,
  });
  announce(work, {
    code: start.fromOpen ? 'modelTrainedOnOpen' : 'modelTrained',
    phase: 'research',
    companies: [work.scenario.companies[i]?.id ?? company.id],
    about: run.name,
    params: { model: run.name, capability },
    weight: 3,
  });
}

/** Best model that a lab has, released or not. */
function bestOf({ lab }: Pick<CompanyState, 'lab'>): number {
  return lab.models.reduce((best, model) => Math.max(best, model.capability), 0);
}
