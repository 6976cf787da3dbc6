import type { AgreementTerms } from '../agreements/clauses.ts';
import { clamp } from '../math/numbers.ts';
import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { MerchantState } from '../state/state.ts';
import type { Note } from './pressure.ts';

/** R1: everything that calms authorities: time, compliance, open interfaces, conduct in a probe. */
export function noteRelief(work: Work, note: Note): void {
  const { jurisdictions, parameters } = work.scenario;
  const rules = parameters.regulation;
  const portable = portability(work);
  work.state.companies.forEach((company, i) => {
    const scrutiny = work.state.regulation.scrutiny[i] ?? [];
    const sales = work.state.regulation.sales[i] ?? [];
    const shares = complianceShares(work.scenario, scrutiny);
    const open = openness(work, i, portable[i] ?? 0);
    for (let j = 0; j < jurisdictions.length; j++) {
      // Old cases keep a part of the attention: it does not fade below that.
      const lasting = rules.memory * (work.index.openingScrutiny[j]?.[i] ?? 0);
      note(i, j, 'scrutinyFades', -rules.decay * Math.max(0, (scrutiny[j] ?? 0) - lasting));
      const spent = company.spending.compliance * (shares[j] ?? 0);
      note(i, j, 'complianceWork', -complianceRelief(work.scenario, spent, sales[j] ?? 0));
      note(i, j, 'openInterfaces', -open);
    }
  });
  for (const probe of work.state.regulation.probes) {
    if (probe.status !== 'open' || probe.response === null || probe.response === 'settle') continue;
    const j = jurisdictions.findIndex(({ id }) => id === probe.jurisdiction);
    note(work.index.company.get(probe.company) ?? -1, j, 'probeConduct', rules.probe[probe.response].points);
  }
}

/**
 * How a compliance budget is divided over jurisdictions: where scrutiny is high and the authority strict, more of it
 * goes (R1). Parts sum to 1.
 */
export function complianceShares(scenario: ScenarioDefinition, scrutiny: readonly number[]): number[] {
  const least = scenario.parameters.regulation.leastStrictness;
  const needs: number[] = [];
  let all = 0;
  for (let j = 0; j < scenario.jurisdictions.length; j++) {
    const { strictness = 0, weight = 0 } = scenario.jurisdictions[j] ?? {};
    const need = Math.max(1, scrutiny[j] ?? 0) / 100;
    needs.push(weight * (least + strictness) * need * need);
    all += needs[j] ?? 0;
  }
  return needs.map((need) => (all > 0 ? need / all : 1 / needs.length));
}

/** Points that compliance work in one jurisdiction takes off in a quarter, for `spent` kUSD and regional sales in kUSD. */
export function complianceRelief(scenario: ScenarioDefinition, spent: number, sales: number): number {
  const { complianceRelief: most, complianceUnit, complianceSalesShare } = scenario.parameters.regulation;
  const half = complianceUnit + complianceSalesShare * Math.max(0, sales);
  return spent <= 0 ? 0 : (most * spent) / (spent + half);
}

/** Points that open interfaces take off: an open shop platform, open weights, contracts that can be left (R1). */
function openness(work: Work, i: number, portable: number): number {
  const rules = work.scenario.parameters.regulation;
  const merchant = work.scenario.companies[i]?.commerce?.merchant;
  const shop = merchant === undefined ? undefined : merchantOf(work, merchant);
  const company = companyAt(work.state, i);
  const platform = clamp(shop?.openness ?? 0, 0, 1) * rules.openPlatformRelief;
  const weights = company.lab.openWeights ? rules.openWeightsRelief : 0;
  return platform + weights + portable * rules.portabilityRelief;
}

function merchantOf({ index, state }: Work, merchant: string): MerchantState | undefined {
  const place = index.merchant.get(merchant);
  return place === undefined ? undefined : state.merchants[place];
}

/** How easily tenants of each company could leave, 0–1: mean over the contracts under which it delivers compute. */
function portability(work: Work): number[] {
  const { state } = work;
  const free = state.companies.map(() => 0);
  const contracts = state.companies.map(() => 0);
  for (const { status, terms } of state.agreements) {
    if (status !== 'active') continue;
    for (const provider of providersIn(terms)) {
      const i = companyIndexOf(work, provider);
      contracts[i] = (contracts[i] ?? 0) + 1;
      free[i] = (free[i] ?? 0) + (1 - clamp(terms.cancellationFee, 0, 1));
    }
  }
  return contracts.map((count, i) => (count === 0 ? 0 : (free[i] ?? 0) / count));
}

/** Who delivers compute under some terms, each once. */
function providersIn({ clauses }: AgreementTerms): readonly CompanyId[] {
  const found: CompanyId[] = [];
  for (const clause of clauses)
    if (clause.kind === 'compute' && !found.includes(clause.provider)) found.push(clause.provider);
  return found;
}
