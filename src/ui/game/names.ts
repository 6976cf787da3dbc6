import { findText, scenarioText } from '../../store/scenarioTexts.ts';
import type { ScenarioPresentation } from '../../store/types.ts';

/** Names of everything in a scenario, in one language; an id that it does not know is its own name. */
export interface Names {
  readonly company: (id: string) => string;
  readonly region: (id: string) => string;
  readonly jurisdiction: (id: string) => string;
  readonly merchant: (id: string) => string;
  /** A small company that can be bought (A6). */
  readonly target: (id: string) => string;
  readonly chip: (id: string) => string;
  readonly family: (id: string) => string;
  readonly tradeRule: (id: string) => string;
  readonly segment: (id: string) => string;
  readonly supplier: (id: string) => string;
  readonly event: (id: string) => string;
  /** Name of an agreement that stands in the scenario; null for one that was signed since. */
  readonly agreement: (id: string) => string | null;
  /** Place of a company in the scenario's list: decides its hue and texture. */
  readonly position: (company: string) => number;
  /** One or two letters of a company. */
  readonly monogram: (company: string) => string;
  /** Any text of the scenario by its key. */
  readonly text: (key: string) => string;
  /** The same, or null where nobody wrote it. */
  readonly optional: (key: string) => string | null;
}

/** The names of a scenario in a language. */
export function namesOf(presentation: ScenarioPresentation, language: string): Names {
  const text = (key: string) => scenarioText(presentation, language, key);
  const from = (table: ReadonlyMap<string, { readonly nameKey: string }>) => (id: string) => {
    const found = table.get(id);
    return found === undefined ? id : text(found.nameKey);
  };
  const order = [...presentation.companies.keys()];
  const suppliers = new Map(presentation.suppliers.map((supplier) => [supplier.id, supplier]));
  return {
    company: from(presentation.companies),
    region: from(presentation.regions),
    jurisdiction: from(presentation.jurisdictions),
    merchant: from(presentation.merchants),
    target: from(presentation.targets),
    chip: from(presentation.chips),
    family: from(presentation.families),
    tradeRule: from(presentation.tradeRules),
    segment: from(presentation.segments),
    supplier: from(suppliers),
    event: from(presentation.events),
    agreement: (id) => findText(presentation, language, presentation.agreements.get(id)?.nameKey ?? ''),
    position: (company) => Math.max(0, order.indexOf(company)),
    monogram: (company) => presentation.companies.get(company)?.monogram ?? company.slice(0, 1).toUpperCase(),
    text,
    optional: (key) => findText(presentation, language, key),
  };
}
