import type { Clause, CompanyId } from '../../../../engine/index.ts';
import { cents, rounded } from './round.model.ts';
import { acrossFrom, type ClauseKind, type ClauseOf, type TableWorld } from './sides.model.ts';

/** Why a clause cannot be added now; texts under `deals:cannotAdd`. */
export type CannotAdd = 'noModule' | 'needsCompute' | 'needsStake' | 'already' | 'nothingToSell';

type Drafter = (world: TableWorld, giver: CompanyId, clauses: readonly Clause[]) => Clause | CannotAdd;

/** A clause that a party could give, with values that nobody would laugh at; or why it could not give it. */
export function draftClause(
  kind: ClauseKind,
  world: TableWorld,
  giver: CompanyId,
  clauses: readonly Clause[],
): Clause | CannotAdd {
  return DRAFTERS[kind](world, giver, clauses);
}

/** What a company is made of, in the scenario. */
export const companyIn = ({ definition }: TableWorld, company: CompanyId) =>
  definition.companies.find((one) => one.id === company);

/** What everybody knows of a company. */
export const knownOf = ({ view }: TableWorld, company: CompanyId) =>
  view.rivals.find((one) => one.id === company);

/** Market value, or estimated value of a private company, kUSD. */
export const worthOf = (world: TableWorld, company: CompanyId): number =>
  Math.max(1, knownOf(world, company)?.marketValue ?? 1);

/** H100e that a provider has free once a contract begins, as far as the seat knows. */
export function roomAt(
  { references, sides, view }: TableWorld,
  provider: CompanyId,
  quarter: number,
): number {
  const room = provider === sides.you ? references?.ownRoom : references?.partnerRoom;
  if (room === undefined) return 0;
  return Math.max(0, room.capacity - (room.promised[quarter - view.quarter] ?? 0));
}

const equity: Drafter = (world, investor, clauses) => {
  if (clauses.some((one) => one.kind === 'equity' && one.investor === investor)) return 'already';
  const value = worthOf(world, acrossFrom(world.sides, investor));
  const cash = Math.max(0, knownOf(world, investor)?.cash.value ?? 0);
  const amount = Math.max(1000, rounded(Math.min(0.02 * value, 0.25 * cash)));
  const half = Math.round(amount / 2);
  const { quarter } = world.view;
  return {
    kind: 'equity',
    investor,
    preMoney: rounded(value),
    tranches: [
      { amount: amount - half, condition: { kind: 'date', quarter } },
      { amount: half, condition: { kind: 'date', quarter: quarter + 4 } },
    ],
  };
};

/** Part of its free room that a provider offers first. */
const FIRST_OFFER = 0.35;

const compute: Drafter = (world, provider) => {
  if (companyIn(world, provider)?.cloud === undefined) return 'noModule';
  const start = world.view.quarter + 2;
  const room = roomAt(world, provider, start);
  return {
    kind: 'compute',
    provider,
    h100e: Math.max(10_000, rounded(room * FIRST_OFFER)),
    pricePerHour: cents(world.references?.marketPrice ?? 1),
    start,
    quarters: 20,
    ramp: 6,
  };
};

const adoption: Drafter = (world, tenant, clauses) => {
  const provider = acrossFrom(world.sides, tenant);
  const taken = clauses.flatMap((one) => (one.kind === 'adoption' ? [one.family] : []));
  const own = world.definition.families.filter((family) => family.designer === provider);
  if (own.length === 0) return 'noModule';
  const family = own.find((one) => !taken.includes(one.id));
  if (family === undefined) return 'already';
  const rents = clauses.some((one) => one.kind === 'compute' && one.provider === provider);
  return rents ? { kind: 'adoption', tenant, family: family.id, share: 0.4, discount: 0.15 } : 'needsCompute';
};

const chipSupply: Drafter = (world, designer) => {
  const chip = chipsOf(world, designer)[0];
  if (chip === undefined)
    return companyIn(world, designer)?.silicon === undefined ? 'noModule' : 'nothingToSell';
  const place = world.definition.chips.findIndex((one) => one.id === chip.id);
  const price = Math.max(1, Math.round(world.view.chips[place]?.listPrice ?? chip.listPrice));
  return { kind: 'chipSupply', designer, chip: chip.id, perQuarter: 10_000, price, quarters: 8 };
};

/** Chips of a designer that can be supplied now or within two years, those being made first. */
export function chipsOf({ definition, view }: TableWorld, designer: CompanyId) {
  const launchOf = (id: string): number =>
    view.chips[definition.chips.findIndex((one) => one.id === id)]?.launch ?? Number.POSITIVE_INFINITY;
  return definition.chips
    .filter((chip) => chip.designer === designer && chip.end >= view.quarter)
    .filter((chip) => launchOf(chip.id) <= view.quarter + 8)
    .sort(
      (a, b) =>
        waiting(launchOf(a.id), view.quarter) - waiting(launchOf(b.id), view.quarter) || b.launch - a.launch,
    );
}

const waiting = (launch: number, quarter: number): number => Math.max(0, launch - quarter);

const commerce: Drafter = (world, owner, clauses) => {
  const vendor = acrossFrom(world.sides, owner);
  if (companyIn(world, vendor)?.lab === undefined) return 'noModule';
  const merchants = world.definition.merchants.filter((merchant) => merchant.owner === owner);
  if (merchants.length === 0) return 'noModule';
  const open = merchants.find(
    (merchant) => !clauses.some((one) => one.kind === 'commerce' && one.merchant === merchant.id),
  );
  return open === undefined ? 'already' : { kind: 'commerce', vendor, merchant: open.id, fee: 0.02 };
};

const revenueShare: Drafter = (world, payer, clauses) => {
  if (companyIn(world, payer)?.lab === undefined) return 'noModule';
  if (clauses.some((one) => one.kind === 'revenueShare' && one.payer === payer)) return 'already';
  return { kind: 'revenueShare', payer, share: 0.05, quarters: 12 };
};

const exclusivity: Drafter = (world, bound, clauses) => {
  const other = companyIn(world, acrossFrom(world.sides, bound));
  const scopes: readonly ClauseOf<'exclusivity'>['scope'][] =
    other?.cloud === undefined ? ['equity', 'compute'] : ['compute', 'equity'];
  const scope = scopes.find(
    (one) => !clauses.some((c) => c.kind === 'exclusivity' && c.bound === bound && c.scope === one),
  );
  if (scope === undefined) return 'already';
  return { kind: 'exclusivity', bound, scope, strength: 'firstRefusal', quarters: 8 };
};

const boardSeat: Drafter = (world, giver, clauses) => {
  const holder = acrossFrom(world.sides, giver);
  if (clauses.some((one) => one.kind === 'boardSeat' && one.holder === holder)) return 'already';
  const buys = clauses.some((one) => one.kind === 'equity' && one.investor === holder);
  const place = world.view.rivals.findIndex((one) => one.id === giver);
  const holds = (knownOf(world, holder)?.stakes[place] ?? 0) > 0;
  return buys || holds ? { kind: 'boardSeat', holder } : 'needsStake';
};

const DRAFTERS: Readonly<Record<ClauseKind, Drafter>> = {
  equity,
  compute,
  adoption,
  chipSupply,
  commerce,
  revenueShare,
  exclusivity,
  boardSeat,
};
