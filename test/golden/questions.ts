import {
  type AgreementTerms,
  type Clause,
  type Command,
  type CompanyId,
  parseCommand,
  type SeatView,
} from '../../src/engine/index.ts';

/** A paper that another company might put before the seat. */
export interface PaperAsked {
  readonly from: CompanyId;
  readonly terms: AgreementTerms;
}

/**
 * Decisions that every seat can ask about in any quarter, sound ones and those that a rule refuses, small ones and ones out of
 * all bounds; and papers of each kind of clause from each side.
 */
export function questionsOf(view: SeatView): {
  readonly commands: readonly Command[];
  readonly papers: readonly PaperAsked[];
} {
  const asked = [...ofPlant(view), ...ofMoney(view), ...ofModels(view), ...ofShops(view), ...ofOthers(view)];
  return { commands: asked.map(parsed), papers: papersOf(view) };
}

function parsed(data: unknown): Command {
  const command = parseCommand(data);
  if ('issues' in command) throw new Error(`${JSON.stringify(data)}: ${JSON.stringify(command.issues)}`);
  return command;
}

const TIMES = [0.01, 0.5, 1, 40] as const;

function ofPlant({ scenario, own, sites }: SeatView): unknown[] {
  const mine = sites.filter(({ owner }) => owner === own.id).slice(0, 3);
  const [fleet] = own.fleet;
  return [
    ...scenario.regions.flatMap(({ id: region }) =>
      [10, 200, 5000].flatMap((mw) => [
        { kind: 'buildSite', region, mw },
        { kind: 'signPpa', region, source: 'hydro', mw: mw / 5, years: mw === 10 ? 2 : 10 },
        { kind: 'buildGeneration', region, source: 'gas', mw },
      ]),
    ),
    ...mine.flatMap(({ id: site }) => [
      { kind: 'expandSite', site, mw: 100 },
      ...(['pauseSite', 'resumeSite', 'cancelSite'] as const).map((kind) => ({ kind, site })),
    ]),
    ...own.power.ppas.slice(0, 2).map(({ id: ppa }) => ({ kind: 'cancelPpa', ppa })),
    ...scenario.chips.flatMap(({ id: chip, listPrice, programme }) => {
      const even = Math.max(1, Math.round((programme?.nre ?? 0) / Math.max(1, programme?.quarters ?? 1)));
      return [
        { kind: 'orderChips', chip, region: scenario.regions[0]?.id, count: 500, prepay: true },
        { kind: 'orderChips', chip, region: scenario.regions[1]?.id, count: 4_000_000, prepay: false },
        { kind: 'setChipPrice', chip, price: Math.max(0.01, listPrice * 1.1) },
        { kind: 'setChipPrice', chip, price: Math.max(0.01, listPrice * 9) },
        { kind: 'setChipRoad', chip, road: 'rent' },
        ...TIMES.map((times) => ({ kind: 'fundProgramme', chip, funding: Math.round(even * times) })),
        { kind: 'startProgramme', chip, funding: even, ambition: 1.2 },
      ];
    }),
    ...(fleet === undefined
      ? []
      : [10, 5_000_000].map((count) => ({
          kind: 'retireChips',
          chip: fleet.chip,
          region: fleet.region,
          count,
        }))),
    ...[1, 1_000_000].map((wafers) => ({ kind: 'reserveFoundry', wafers, quarters: 8 })),
    { kind: 'setAllocation', core: 0.1, research: 0.3, service: 0.3, rental: 0.3 },
    { kind: 'setPowerPriority', priority: 'servers' },
  ];
}

/** Whole kUSD that a command can name. */
const money = (kUsd: number): number => Math.min(9_000_000_000, Math.max(1, Math.round(kUsd)));

function ofMoney({ own, scenario, estates }: SeatView): unknown[] {
  const value = money(own.valuation.marketValue / 3);
  return [
    ...TIMES.flatMap((times) => {
      const amount = money((times * value) / 16);
      return (['raiseDebt', 'repayDebt', 'issueShares', 'buyBack', 'raiseRound'] as const).map((kind) => ({
        kind,
        amount,
      }));
    }),
    { kind: 'goPublic', float: 0.1, priceRange: { low: value, high: 2 * value } },
    { kind: 'setDepreciation', years: 6 },
    { kind: 'setPayout', share: 0.2 },
    { kind: 'setGuidanceStance', stance: 0.05 },
    ...scenario.companies.flatMap(({ id: company }) =>
      (['sellStake', 'buyStake'] as const).map((kind) => ({ kind, company, fraction: 0.002 })),
    ),
    ...estates.flatMap(({ lots }) =>
      lots
        .slice(0, 3)
        .map(({ id: lot, reserve }) => ({ kind: 'bidForAssets', lot, amount: Math.max(1, reserve) })),
    ),
    ...[0.3, 1.2].flatMap((part) =>
      scenario.targets.map(({ id: target, value: worth }) => ({
        kind: 'acquire',
        target,
        bid: Math.max(1, Math.round(part * worth)),
      })),
    ),
    { kind: 'setSpending', sales: 100_000, research: 20_000, safety: 5_000 },
    { kind: 'setSpending', resilience: 9_000_000_000 },
  ];
}

function ofModels({ own, scenario }: SeatView): unknown[] {
  const { researchers, models } = own.lab;
  return [
    { kind: 'startTraining', share: 0.6, quarters: 2, name: 'Try' },
    { kind: 'stopTraining' },
    ...models.slice(-2).map(({ id: model }) => ({ kind: 'releaseModel', model, open: true, testing: 1 })),
    ...[researchers + 10, 90_000].map((count) => ({ kind: 'setResearchers', count })),
    { kind: 'setPay', pay: 1.2 },
    ...scenario.companies.map(({ id: company }) => ({ kind: 'poachTalent', company, count: 10, bonus: 1 })),
  ];
}

function ofShops({ own, scenario, merchants }: SeatView): unknown[] {
  return scenario.merchants.flatMap(({ id: merchant }, m) => [
    ...[0.02, 0.2].map((fee) => ({ kind: 'integrate', merchant, feature: 'agent', fee })),
    { kind: 'setOpenness', openness: 0.1 * (m + 1) },
    ...(merchants[m]?.integrations ?? [])
      .filter(({ vendor }) => vendor === own.id)
      .flatMap(({ feature }) => [
        { kind: 'setFee', merchant, feature, fee: 0.011 },
        { kind: 'withdrawIntegration', merchant, feature },
      ]),
  ]);
}

function ofOthers(view: SeatView): unknown[] {
  const { own, scenario, agreements, offers, regulation } = view;
  const mine = agreements
    .filter(({ proposer, counterparty }) => [proposer, counterparty].includes(own.id))
    .slice(-2);
  return [
    ...scenario.segments.flatMap(({ id: segment }) =>
      [0, 0.1, 0.97, 9].map((price) => ({ kind: 'setPrice', segment, price })),
    ),
    ...mine.flatMap(({ id: agreement, terms }) => [
      { kind: 'cancelAgreement', agreement },
      { kind: 'buyOut', agreement, price: 100_000 },
      // A paper of the opening may have more tranches than a new one can.
      { kind: 'renegotiate', agreement, terms: { ...terms, clauses: terms.clauses.map(shortened) } },
      { kind: 'confirmLetter', agreement },
      ...scenario.companies
        .slice(0, 4)
        .flatMap(({ id: to }) =>
          [-9_000_000_000, 50_000].map((price) => ({ kind: 'transferAgreement', agreement, to, price })),
        ),
    ]),
    ...offers.slice(-3).flatMap(({ id: offer }) => [
      { kind: 'answerOffer', offer, answer: 'accept' },
      { kind: 'withdrawOffer', offer },
    ]),
    ...regulation.probes
      .slice(-2)
      .map(({ jurisdiction }) => ({ kind: 'respondToProbe', jurisdiction, response: 'settle' })),
    ...papersOf(view).map(({ from: to, terms }) => ({ kind: 'offerAgreement', to, terms })),
    ...view.orders.slice(-2).map(({ id: order }) => ({ kind: 'cancelOrder', order })),
    ...view.events.log
      .flatMap(({ id: event, decisions }) =>
        decisions.map(() => ({ kind: 'chooseEvent', event, choice: 'none' })),
      )
      .slice(-2),
    { kind: 'endCampaign' },
  ];
}

function papersOf(view: SeatView): readonly PaperAsked[] {
  const { own, scenario, quarter } = view;
  return scenario.companies
    .filter(({ id }) => id !== own.id)
    .flatMap(({ id: from }, k) =>
      [
        clausesOf(view, from, own.id, k).slice(0, 3),
        clausesOf(view, own.id, from, k).slice(0, 3),
        clausesOf(view, from, own.id, k).slice(2, 6),
        clausesOf(view, own.id, from, k).slice(2, 6),
      ].map((clauses) => ({ from, terms: { clauses, cancellationFee: 0.05 * ((quarter + k) % 5) } })),
    );
}

/** Money, compute, adoption, chips, a share of sales and a seat on the board, from one company to another. */
function clausesOf(
  { scenario, quarter, rivals }: SeatView,
  from: CompanyId,
  to: CompanyId,
  k: number,
): Clause[] {
  const value = rivals.find(({ id }) => id === to)?.marketValue ?? 1_000_000;
  const preMoney = money(Math.max(1_000_000, value));
  const chip = scenario.chips.find(({ designer }) => designer === from) ?? scenario.chips[0];
  const family = scenario.families.find(({ designer }) => designer === from) ?? scenario.families[0];
  if (chip === undefined || family === undefined) throw new Error('a world without chips');
  const amount = Math.round(preMoney / 25);
  return [
    {
      kind: 'compute',
      provider: from,
      h100e: 40_000 * (k + 1),
      pricePerHour: 1.4 + 0.2 * k,
      start: quarter + 1,
      quarters: 12,
      ramp: 3,
    },
    { kind: 'adoption', tenant: to, family: family.id, share: 0.4, discount: 0.1 },
    {
      kind: 'equity',
      investor: from,
      preMoney,
      tranches: [{ amount, condition: { kind: 'date', quarter: quarter + 1 } }],
    },
    {
      kind: 'chipSupply',
      designer: from,
      chip: chip.id,
      perQuarter: 1000 * (k + 1),
      price: Math.max(1, Math.round(chip.listPrice)),
      quarters: 8,
    },
    { kind: 'revenueShare', payer: to, share: 0.05, quarters: 8 },
    { kind: 'boardSeat', holder: from },
  ];
}

function shortened(clause: Clause): Clause {
  return clause.kind === 'equity' ? { ...clause, tranches: clause.tranches.slice(0, 3) } : clause;
}
