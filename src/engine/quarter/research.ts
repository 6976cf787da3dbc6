import { adoptedCompute } from '../agreements/adoption.ts';
import { clamp } from '../math/numbers.ts';
import { log, log10, pow } from '../math/real.ts';
import { bell } from '../random/streams.ts';
import type { Parameters } from '../state/definition.ts';
import type { CompanyState, MutableCompany, TrainingRun } from '../state/state.ts';
import { announce, companyAt, drive, freshId, type Work } from './work.ts';

/** Hiring and leaving move a team by at most this share a quarter (M5). */
const HIRING_SPEED = 0.2;

/** M1, M2: teams grow, algorithms improve and leak, training runs gather compute and finish as models. */
export function researchPhase(work: Work): void {
  const leader = work.state.companies.reduce((best, c) => Math.max(best, c.lab.algorithms), 0);
  work.scenario.companies.forEach((definition, i) => {
    const company = companyAt(work.state, i);
    if (definition.lab === undefined || company.status === 'failed') return;
    hire(work, i, company);
    learn(work, company, leader);
    train(work, i, company);
  });
  matureSoftware(work);
}

function hire(work: Work, i: number, company: MutableCompany): void {
  const lab = company.lab;
  const step = Math.max(5, Math.floor(lab.researchers * HIRING_SPEED));
  const change = clamp(lab.targetResearchers - lab.researchers, -step, step);
  lab.researchers += change;
  drive(work, i, 'researchers', change > 0 ? 'hired' : 'left', change, 'M5');
}

/** Own experiments add to algorithmic efficiency; a leader's lead leaks to the others (M2). */
function learn(work: Work, company: MutableCompany, leader: number): void {
  const models = work.scenario.parameters.models;
  const lab = company.lab;
  const busy = lab.run === null ? 0 : lab.run.share;
  const experiments = company.compute.research * (1 - busy);
  lab.algorithms += algorithmGain(models, company, experiments);
  lab.algorithms += models.leak * Math.max(0, leader - lab.algorithms);
  lab.algorithms = Math.max(lab.algorithms, work.state.knowledge.algorithms);
}

/** M2: log₁₀ of algorithmic efficiency that a quarter of experiments on `h100e` of compute adds. */
export function algorithmGain(
  models: Parameters['models'],
  company: Pick<CompanyState, 'lab' | 'spending'>,
  h100e: number,
): number {
  const effort = Math.sqrt(Math.max(0, h100e) / models.referenceResearchH100e);
  const people = Math.sqrt(company.lab.researchers / models.referenceResearchers);
  const money = 1 + 0.1 * log(1 + company.spending.research / 100_000);
  return models.ownResearchGain * clamp(effort * people * money, 0, 3);
}

function train(work: Work, i: number, company: MutableCompany): void {
  const run = company.lab.run;
  if (run === null) return;
  run.effective += company.compute.research * run.share * pow(10, company.lab.algorithms);
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
    models.talentPoints * log10(Math.max(company.lab.researchers, 1) / models.referenceResearchers);
  const data = models.dataPoints * (company.lab.data - 1);
  return models.intercept + models.pointsPerDecade * (logFlop - models.referenceLogFlop) + talent + data;
}

function finishRun(work: Work, i: number, company: MutableCompany, run: TrainingRun): void {
  const models = work.scenario.parameters.models;
  const noise = clamp(
    bell(work.state.random, 'training') * models.noise,
    -2 * models.noise,
    2 * models.noise,
  );
  const capability = Math.round((capabilityOf(work, company, run.effective) + noise) * 10) / 10;
  company.lab.models.push({
    id: freshId(work.state, 'm'),
    name: run.name,
    capability,
    trained: work.state.quarter,
    released: -1,
    open: false,
  });
  announce(work, {
    code: 'modelTrained',
    phase: 'research',
    companies: [work.scenario.companies[i]?.id ?? company.id],
    about: run.name,
    params: { model: run.name, capability },
    weight: 3,
  });
}

/** Spending and outside tenants' use that count as one unit of effort: kUSD a quarter, H100e. */
const SOFTWARE_SPEND_UNIT = 20_000;
const SOFTWARE_USE_UNIT = 100_000;

/** S5: software matures with its designer's spending and with outside tenants' use. */
function matureSoftware(work: Work): void {
  const gain = work.scenario.parameters.silicon.softwareGainPerLog;
  const adopted = adoptedCompute(work.state.agreements, work.index.family);
  work.scenario.families.forEach((family, f) => {
    const designer = work.state.companies[work.index.company.get(family.designer) ?? -1];
    const families =
      work.scenario.companies[work.index.company.get(family.designer) ?? -1]?.silicon?.families.length ?? 1;
    const spend = (designer?.spending.software ?? 0) / families;
    const known = work.state.maturity[f] ?? 0;
    const effort = log(1 + spend / SOFTWARE_SPEND_UNIT) + log(1 + (adopted[f] ?? 0) / SOFTWARE_USE_UNIT);
    work.state.maturity[f] = clamp(known + (1 - known) * gain * effort, 0.4, 1);
  });
}
