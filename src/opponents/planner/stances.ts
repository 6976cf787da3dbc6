import { type CompanyDefinition, clamp, type Doctrine } from '../../engine/index.ts';

/** Numbers of a doctrine that a stance may bend: those that are a matter of degree. */
type Degree =
  | 'ahead'
  | 'capexGrowth'
  | 'cashFloorQuarters'
  | 'debt'
  | 'equity'
  | 'payout'
  | 'targetUse'
  | 'priceStep'
  | 'pricePosition'
  | 'chipMargin'
  | 'integration'
  | 'risk'
  | 'research'
  | 'researchGrowth'
  | 'talent'
  | 'safety'
  | 'sales'
  | 'partners'
  | 'ownCompute';

/** A way to lean for a while: the same doctrine with a few of its numbers bent. */
interface Stance {
  readonly id: string;
  /** Factors of the doctrine's numbers. */
  readonly by: Readonly<Partial<Record<Degree, number>>>;
  /** What is added to the stance of its guidance. */
  readonly guidance?: number;
  /** Business without which the stance means nothing. */
  readonly needs?: 'cloud' | 'lab' | 'silicon';
}

/** Highest sensible value of each number; none falls below zero. */
const MOST: Readonly<Record<Degree, number>> = {
  ahead: 1.6,
  capexGrowth: 2,
  cashFloorQuarters: 4,
  debt: 1,
  equity: 1,
  payout: 0.8,
  targetUse: 0.98,
  priceStep: 0.08,
  pricePosition: 1.5,
  chipMargin: 0.85,
  integration: 1,
  risk: 1,
  research: 0.75,
  researchGrowth: 3,
  talent: 0.6,
  safety: 0.06,
  sales: 3,
  partners: 1,
  ownCompute: 1,
};

/** Ways to lean, in the order in which leaders think of them: those who try few try the first. */
const STANCES: readonly Stance[] = [
  { id: 'understate', by: {}, guidance: -0.04 },
  { id: 'premium', by: { pricePosition: 1.12, priceStep: 1.8, targetUse: 0.94, chipMargin: 1.06 } },
  { id: 'careful', by: { risk: 0.3, cashFloorQuarters: 1.6, debt: 0.5 } },
  { id: 'expand', by: { ahead: 1.2, capexGrowth: 1.3 } },
  { id: 'partner', by: { partners: 1.8, ownCompute: 0.7 } },
  { id: 'model', by: { research: 1.2, researchGrowth: 1.4, talent: 1.6 }, needs: 'lab' },
  { id: 'serve', by: { research: 0.8, researchGrowth: 0.7, talent: 0.6, sales: 1.2 }, needs: 'lab' },
  { id: 'bold', by: { risk: 1.7, integration: 1.2 } },
  { id: 'attack', by: { pricePosition: 0.9, priceStep: 1.8, sales: 1.3, chipMargin: 0.93 } },
  { id: 'harvest', by: { ahead: 0.9, capexGrowth: 0.7, payout: 2 } },
];

/** The doctrine as a stance bends it. */
export function bent(doctrine: Doctrine, { by, guidance = 0 }: Stance): Doctrine {
  const changed: { -readonly [Key in Degree]?: number } = {};
  for (const [name, factor] of Object.entries(by)) {
    const key = name as Degree; // entries of a record that has no other keys
    changed[key] = clamp(doctrine[key] * factor, 0, MOST[key]);
  }
  return { ...doctrine, ...changed, guidance: clamp(doctrine.guidance + guidance, -0.1, 0.1) };
}

/** Stances that mean something to a company. */
export function stancesFor(definition: CompanyDefinition): readonly Stance[] {
  return STANCES.filter(({ needs }) => needs === undefined || definition[needs] !== undefined);
}
