import { type Account, accountIndex } from './accounts.ts';

/** Section of the cash-flow statement; 'none' never touches cash. */
export type CashSection = 'operating' | 'investing' | 'financing' | 'none';

interface Posting {
  readonly debit: Account;
  readonly credit: Account;
  readonly section: CashSection;
  /** The rule that makes it (rule book). */
  readonly rule: string;
}

/**
 * Every reason for which money moves: which accounts, which section of the cash-flow statement, which rule.
 * This list is the only way into the books (F1); statements and explanations are sums over it.
 */
export const CAUSES = {
  enterpriseSales: { debit: 'cash', credit: 'revenueEnterprise', section: 'operating', rule: 'D1' },
  contractSales: { debit: 'cash', credit: 'revenueCompute', section: 'operating', rule: 'D6' },
  rentalSales: { debit: 'cash', credit: 'revenueCompute', section: 'operating', rule: 'S7' },
  inferenceSales: { debit: 'cash', credit: 'revenueInference', section: 'operating', rule: 'D1' },
  assistantSales: { debit: 'cash', credit: 'revenueAssistants', section: 'operating', rule: 'D1' },
  commerceFees: { debit: 'cash', credit: 'revenueCommerce', section: 'operating', rule: 'K3' },
  commerceUsage: { debit: 'cash', credit: 'revenueCommerce', section: 'operating', rule: 'K3' },
  shopAccess: { debit: 'cash', credit: 'revenueCommerce', section: 'operating', rule: 'K5' },
  shopSteering: { debit: 'cash', credit: 'revenueCommerce', section: 'operating', rule: 'K5' },
  shopShift: { debit: 'cash', credit: 'revenueCommerce', section: 'operating', rule: 'K5' },
  merchantGain: { debit: 'cash', credit: 'revenueCommerce', section: 'operating', rule: 'K3' },
  chipSales: { debit: 'cash', credit: 'revenueSilicon', section: 'operating', rule: 'S6' },
  chipPremiums: { debit: 'cash', credit: 'revenueSilicon', section: 'operating', rule: 'S6' },
  chipSalesPrepaid: { debit: 'deferredRevenue', credit: 'revenueSilicon', section: 'none', rule: 'S4' },
  systemsSales: { debit: 'cash', credit: 'revenueSilicon', section: 'operating', rule: 'S6' },
  chipPrepaymentReceived: { debit: 'cash', credit: 'deferredRevenue', section: 'operating', rule: 'S4' },
  chipPrepaymentRefunded: { debit: 'deferredRevenue', credit: 'cash', section: 'operating', rule: 'S4' },
  coreSales: { debit: 'cash', credit: 'revenueCore', section: 'operating', rule: 'W2' },
  revenueShareReceived: { debit: 'cash', credit: 'revenueCore', section: 'operating', rule: 'A1' },

  power: { debit: 'costPower', credit: 'cash', section: 'operating', rule: 'E1' },
  ppaPower: { debit: 'costPower', credit: 'cash', section: 'operating', rule: 'E2' },
  powerSold: { debit: 'cash', credit: 'costPower', section: 'operating', rule: 'E2' },
  generationRunning: { debit: 'costPower', credit: 'cash', section: 'operating', rule: 'E2' },
  siteOperations: { debit: 'costSites', credit: 'cash', section: 'operating', rule: 'C3' },
  computeContracts: { debit: 'costCompute', credit: 'cash', section: 'operating', rule: 'C5' },
  computeSpot: { debit: 'costCompute', credit: 'cash', section: 'operating', rule: 'S7' },
  chipCosts: { debit: 'costChips', credit: 'cash', section: 'operating', rule: 'S3' },
  systemsCosts: { debit: 'costChips', credit: 'cash', section: 'operating', rule: 'S6' },
  foundryBookingFees: { debit: 'costChips', credit: 'cash', section: 'operating', rule: 'S4' },
  foundryTakeOrPay: { debit: 'costChips', credit: 'cash', section: 'operating', rule: 'S4' },
  chipDuties: { debit: 'costOperations', credit: 'cash', section: 'operating', rule: 'R3' },
  siliconOperations: { debit: 'costOperations', credit: 'cash', section: 'operating', rule: 'S6' },
  cloudOperations: { debit: 'costOperations', credit: 'cash', section: 'operating', rule: 'D1' },
  modelOperations: { debit: 'costOperations', credit: 'cash', section: 'operating', rule: 'M3' },
  coreCosts: { debit: 'costCore', credit: 'cash', section: 'operating', rule: 'W2' },
  coreDepreciation: { debit: 'costCore', credit: 'otherAssets', section: 'none', rule: 'W2' },
  integrationCosts: { debit: 'costCommerce', credit: 'cash', section: 'operating', rule: 'K1' },
  revenueSharePaid: { debit: 'costPartners', credit: 'cash', section: 'operating', rule: 'A1' },
  depreciationChips: { debit: 'depreciation', credit: 'chips', section: 'none', rule: 'C4' },
  depreciationServers: { debit: 'depreciation', credit: 'servers', section: 'none', rule: 'C4' },
  depreciationShells: { debit: 'depreciation', credit: 'shells', section: 'none', rule: 'C4' },
  depreciationGeneration: { debit: 'depreciation', credit: 'generation', section: 'none', rule: 'E2' },
  researchStaff: { debit: 'research', credit: 'cash', section: 'operating', rule: 'M5' },
  signingBonuses: { debit: 'research', credit: 'cash', section: 'operating', rule: 'M5' },
  researchProjects: { debit: 'research', credit: 'cash', section: 'operating', rule: 'M2' },
  safetyWork: { debit: 'research', credit: 'cash', section: 'operating', rule: 'M3' },
  chipProgramme: { debit: 'research', credit: 'cash', section: 'operating', rule: 'S2' },
  software: { debit: 'research', credit: 'cash', section: 'operating', rule: 'S5' },
  porting: { debit: 'research', credit: 'cash', section: 'operating', rule: 'S5' },
  salesEffort: { debit: 'sales', credit: 'cash', section: 'operating', rule: 'D2' },
  resilience: { debit: 'costSites', credit: 'cash', section: 'operating', rule: 'C6' },
  compliance: { debit: 'costOperations', credit: 'cash', section: 'operating', rule: 'R1' },
  intelligence: { debit: 'sales', credit: 'cash', section: 'operating', rule: 'I1' },
  eventCosts: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'V1' },
  eventGains: { debit: 'cash', credit: 'oneOff', section: 'operating', rule: 'V1' },
  outageCredits: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'C6' },
  incidentCosts: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'M3' },
  probeCosts: { debit: 'costOperations', credit: 'cash', section: 'operating', rule: 'R2' },
  regulatoryFine: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'R2' },
  settlementPaid: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'R2' },
  businessSold: { debit: 'cash', credit: 'oneOff', section: 'investing', rule: 'R2' },
  businessBought: { debit: 'otherAssets', credit: 'cash', section: 'investing', rule: 'R2' },
  cancelledSite: { debit: 'oneOff', credit: 'shells', section: 'none', rule: 'C2' },
  ppaCancelled: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'E2' },
  retiredChips: { debit: 'oneOff', credit: 'chips', section: 'none', rule: 'C4' },
  chipScrapValue: { debit: 'cash', credit: 'oneOff', section: 'investing', rule: 'C4' },
  cancellationFee: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'A5' },
  cancellationFeeReceived: { debit: 'cash', credit: 'oneOff', section: 'operating', rule: 'A5' },
  contractBought: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'A5' },
  contractSold: { debit: 'cash', credit: 'oneOff', section: 'operating', rule: 'A5' },
  breakFee: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'A6' },
  orderForfeit: { debit: 'oneOff', credit: 'prepayments', section: 'none', rule: 'S4' },
  orderForfeitGain: { debit: 'deferredRevenue', credit: 'oneOff', section: 'none', rule: 'S4' },

  shells: { debit: 'shells', credit: 'cash', section: 'investing', rule: 'C2' },
  generation: { debit: 'generation', credit: 'cash', section: 'investing', rule: 'E2' },
  chipPurchases: { debit: 'chips', credit: 'cash', section: 'investing', rule: 'C3' },
  chipPurchasesPrepaid: { debit: 'chips', credit: 'prepayments', section: 'none', rule: 'S4' },
  chipPrepayments: { debit: 'prepayments', credit: 'cash', section: 'investing', rule: 'S4' },
  chipPrepaymentsBack: { debit: 'cash', credit: 'prepayments', section: 'investing', rule: 'S4' },
  ownChips: { debit: 'chips', credit: 'cash', section: 'investing', rule: 'S6' },
  serverRacks: { debit: 'chips', credit: 'cash', section: 'investing', rule: 'C3' },
  servers: { debit: 'servers', credit: 'cash', section: 'investing', rule: 'C3' },
  coreCapex: { debit: 'otherAssets', credit: 'cash', section: 'investing', rule: 'W2' },
  acquisition: { debit: 'otherAssets', credit: 'cash', section: 'investing', rule: 'A6' },
  stakeBought: { debit: 'stakes', credit: 'cash', section: 'investing', rule: 'A2' },
  stakeSold: { debit: 'cash', credit: 'stakes', section: 'investing', rule: 'F6' },
  sharesPurchased: { debit: 'stakes', credit: 'cash', section: 'investing', rule: 'F6' },
  estateChips: { debit: 'chips', credit: 'cash', section: 'investing', rule: 'F3' },
  estateServers: { debit: 'servers', credit: 'cash', section: 'investing', rule: 'F3' },
  estateShells: { debit: 'shells', credit: 'cash', section: 'investing', rule: 'F3' },
  estateStations: { debit: 'generation', credit: 'cash', section: 'investing', rule: 'F3' },
  rightsBought: { debit: 'oneOff', credit: 'cash', section: 'operating', rule: 'F3' },
  chipsSoldOff: { debit: 'cash', credit: 'chips', section: 'investing', rule: 'F3' },
  serversSoldOff: { debit: 'cash', credit: 'servers', section: 'investing', rule: 'F3' },
  shellsSoldOff: { debit: 'cash', credit: 'shells', section: 'investing', rule: 'F3' },
  stationsSoldOff: { debit: 'cash', credit: 'generation', section: 'investing', rule: 'F3' },
  rightsSold: { debit: 'cash', credit: 'oneOff', section: 'operating', rule: 'F3' },
  chipsWrittenOff: { debit: 'oneOff', credit: 'chips', section: 'none', rule: 'F3' },
  serversWrittenOff: { debit: 'oneOff', credit: 'servers', section: 'none', rule: 'F3' },
  shellsWrittenOff: { debit: 'oneOff', credit: 'shells', section: 'none', rule: 'F3' },
  stationsWrittenOff: { debit: 'oneOff', credit: 'generation', section: 'none', rule: 'F3' },
  liquidationPaid: { debit: 'paidIn', credit: 'cash', section: 'financing', rule: 'F3' },
  liquidationReceived: { debit: 'cash', credit: 'marks', section: 'investing', rule: 'F3' },
  listingFee: { debit: 'paidIn', credit: 'cash', section: 'financing', rule: 'F4' },
  stakeMarked: { debit: 'stakes', credit: 'marks', section: 'none', rule: 'F6' },
  sharesIssued: { debit: 'cash', credit: 'paidIn', section: 'financing', rule: 'F4' },
  sharesBoughtBack: { debit: 'paidIn', credit: 'cash', section: 'financing', rule: 'F4' },
  debtRaised: { debit: 'cash', credit: 'debt', section: 'financing', rule: 'F3' },
  debtRepaid: { debit: 'debt', credit: 'cash', section: 'financing', rule: 'F3' },
  emergencyLoan: { debit: 'cash', credit: 'emergencyDebt', section: 'financing', rule: 'F3' },
  emergencyRepaid: { debit: 'emergencyDebt', credit: 'cash', section: 'financing', rule: 'F3' },
  debtForgiven: { debit: 'debt', credit: 'paidIn', section: 'none', rule: 'F3' },
  emergencyForgiven: { debit: 'emergencyDebt', credit: 'paidIn', section: 'none', rule: 'F3' },
  payout: { debit: 'retained', credit: 'cash', section: 'financing', rule: 'F2' },
  interestPaid: { debit: 'interest', credit: 'cash', section: 'operating', rule: 'F3' },
  interestEarned: { debit: 'cash', credit: 'interest', section: 'operating', rule: 'F3' },
  tax: { debit: 'tax', credit: 'cash', section: 'operating', rule: 'F2' },
} as const satisfies Record<string, Posting>;

export type Cause = keyof typeof CAUSES;

/** Causes that are capital expenditure. */
const CAPEX_CAUSES: ReadonlySet<string> = new Set<Cause>([
  'shells',
  'generation',
  'chipPurchases',
  'chipPurchasesPrepaid',
  'ownChips',
  'serverRacks',
  'servers',
  'coreCapex',
  'estateChips',
  'estateServers',
  'estateShells',
  'estateStations',
]);

/** Parts of the cash-flow statement, by their places in a row of cash flows. */
export const FLOW = { operating: 0, investing: 1, financing: 2, capex: 3 } as const;
/** Width of a row of cash flows. */
export const FLOWS = 4;

/** A posting as the ledger needs it: the hottest path of the books. */
export interface ResolvedPosting {
  /** Places of both accounts. */
  readonly debit: number;
  readonly credit: number;
  readonly section: CashSection;
  /** Place of its section in a row of cash flows; −1 for none. */
  readonly flow: number;
  /** What one kUSD of the cause does to cash in the cash-flow statement: 1, −1 or 0. */
  readonly cash: number;
  /** Whether it is capital expenditure. */
  readonly capex: boolean;
}

/** Resolved once. A map, because an object with so many names is looked up more slowly. */
const POSTINGS = new Map<string, ResolvedPosting>(
  Object.entries(CAUSES).map(([cause, posting]) => [cause, resolve(cause, posting)]),
);

/** Posting of a cause. @throws when there is none of that name: a fault of the program */
export function postingOf(cause: Cause): ResolvedPosting {
  const found = POSTINGS.get(cause);
  if (found === undefined) throw new Error(`unknown cause ${cause}`);
  return found;
}

function resolve(cause: string, { debit, credit, section }: Posting): ResolvedPosting {
  const capex = CAPEX_CAUSES.has(cause);
  const cash = section === 'none' ? 0 : debit === 'cash' ? 1 : credit === 'cash' ? -1 : 0;
  const flow = section === 'none' ? -1 : FLOW[section];
  return { debit: accountIndex(debit), credit: accountIndex(credit), section, flow, cash, capex };
}
