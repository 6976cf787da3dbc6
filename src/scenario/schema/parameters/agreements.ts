import { z } from 'zod';
import { REASON_CODES, type ReasonCode } from '../../../engine/index.ts';
import { amount, positive, share } from '../primitives.ts';
import { appraisalSchema, tableSchema } from './appraisal.ts';

const length = (usual: number, what: string) =>
  z.int().min(1).max(40).default(usual).describe(`${what} Default ${usual}.`);
const points = (usual: number, what: string) =>
  z.number().min(-100).max(100).default(usual).describe(`${what} Default ${usual}.`);
const part = (usual: number, what: string) => share().default(usual).describe(`${what} Default ${usual}.`);

/** A2. A letter of 2025 that bound nobody (cal: oai.nv100) moved both prices by a few per cent. */
const lettersSchema = z
  .strictObject({
    quarters: length(4, 'Quarters after which a letter of intent lapses.'),
    ease: points(10, 'Points by which a paper that binds nobody is easier to sign.'),
    pull: points(4, 'Points by which a letter speaks for the binding paper that follows.'),
    lift: part(0.04, 'Gain in value on hopes, for a letter as large as the company.'),
    lapseRelations: part(0.08, 'Goodwill that both lose when it lapses.'),
  })
  .prefault({})
  .describe('Letters of intent (A2).');

/** A1, R1. Boards of labs are what the study of partnerships looks at (cal: ev.ftc). */
const boardSchema = z
  .strictObject({
    termQuarters: length(16, 'Quarters for which a seat on a board is granted.'),
    voice: points(2, 'Points by which a company listens more kindly to who sits on its board.'),
    warmth: part(0.01, 'Goodwill that grows between the two each quarter.'),
    scrutiny: amount().default(0.4).describe('Scrutiny that the holder gains each quarter. Default 0.4.'),
  })
  .prefault({})
  .describe('Seats on boards (A1).');

const relationsSchema = z
  .strictObject({
    drift: part(0.06, 'Part of the way back to its natural level that goodwill goes each quarter.'),
    partnerWarmth: part(0.015, 'Goodwill gained by a quarter of working together.'),
    mostWarmth: part(0.3, 'How far above its natural level that alone may carry it.'),
    signing: part(0.1, 'Goodwill gained by signing, at most.'),
    refusal: part(0.02, 'Goodwill lost by a refused offer.'),
    leaving: part(0.25, 'Goodwill lost by leaving for a fee.'),
    breach: part(0.5, 'Goodwill lost by a breach.'),
    matched: part(0.05, 'Goodwill lost by who is outbid by a right of first refusal.'),
    leaverShare: part(0.4, 'Part of the goodwill lost by leaving that goes on the side of the leaver, too.'),
    shortfall: part(0.1, 'Goodwill lost by a quarter in which nothing of the promised compute came.'),
    halfWarmKUsd: positive()
      .default(1_000_000)
      .describe(
        'Size of a deal that brings half of that, kUSD: a token deal makes no alliance. Default 1,000,000.',
      ),
  })
  .prefault({})
  .describe('Goodwill between companies (A3). Estimates.');

const distressSchema = z
  .strictObject({
    breachQuarters: length(
      2,
      'Quarters on emergency credit after which a company breaks its dearest agreement.',
    ),
    recovery: part(0.3, 'Part of the damages that the other side still gets.'),
  })
  .prefault({})
  .describe('Agreements of a company in distress (A5). Estimates from recoveries of unsecured creditors.');

const weight = () => z.number().min(0).max(10).optional().describe('Default 1.');
const weightsSchema = z
  // Object.fromEntries forgets the keys that it was given.
  .strictObject(
    Object.fromEntries(REASON_CODES.map((code) => [code, weight()])) as Record<
      ReasonCode,
      ReturnType<typeof weight>
    >,
  )
  .prefault({})
  .describe('How heavily each consideration counts, by its code; 1 where none is named (A4).');

/** Rules of agreements (A). */
export const agreementParametersSchema = z
  .strictObject({
    acceptAt: points(5, 'Points at which an offer is accepted (A3).'),
    counterAt: points(-20, 'Points at which it is still countered.'),
    patience: amount().default(4).describe('Rounds of talks before patience is gone. Default 4.'),
    patienceRecovery: part(0.15, 'Patience that comes back each quarter.'),
    offerLifeQuarters: length(2, 'Quarters that an offer waits for an answer.'),
    offerMemoryQuarters: length(8, 'Quarters for which an answered offer is remembered.'),
    weights: weightsSchema,
    breachFee: part(0.25, 'Share of the remaining value that a breach costs (A5).'),
    breachTrustLoss: amount().default(6).describe('Points of trust that a breach costs. Default 6.'),
    cancelTrustShare: part(0.4, 'Part of that trust which leaving for an agreed fee costs.'),
    shortfallTrustShare: part(0.25, 'Part of it which a quarter without any of the promised compute costs.'),
    shortfallTolerance: part(0.01, 'Part of the promised compute that may be missing.'),
    longStopQuarters: length(
      16,
      'Quarters after which a tranche whose condition never came true lapses (A2).',
    ),
    renegotiateAt: points(1, 'Points by which changed terms must beat the standing ones (A5).'),
    matchAt: points(-2, 'Points at which a holder of first refusal takes the deal itself (A1).'),
    table: tableSchema,
    appraisal: appraisalSchema,
    letters: lettersSchema,
    board: boardSchema,
    relations: relationsSchema,
    distress: distressSchema,
  })
  .prefault({})
  .describe('Agreements (A).');
