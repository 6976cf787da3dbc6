import {
  clauseEnd,
  dealValue,
  isParty,
  type LeavingCost,
  leavingCost,
  stillOwed,
  wantedH100e,
} from '../../engine/index.ts';
import type { Campaign } from '../campaign.ts';

/** Where an agreement stands, in figures that follow from its terms and the present quarter. */
export interface AgreementStanding {
  /** kUSD that it moves at full length. */
  readonly value: number;
  /** kUSD that the parties still owe each other: compute and chips to come, tranches not yet paid. */
  readonly owed: number;
  /** First quarter in which nothing of it binds any more. */
  readonly end: number;
  /** H100e that each clause called for in the quarter that was resolved last; 0 for other kinds. */
  readonly called: readonly number[];
  /** What leaving now would cost the seat (A5); null where it is no party, or the agreement is over. */
  readonly leaving: LeavingCost | null;
}

type EndRules = Parameters<typeof clauseEnd>[3];
type Agreement = Campaign['state']['agreements'][number];

/** Standing of every agreement in the world, by id: agreements are public (I1). */
export function agreementStandings(
  campaign: Campaign,
  seat: Campaign['seats'][number],
): Readonly<Record<string, AgreementStanding>> {
  const standings: Record<string, AgreementStanding> = {};
  for (const agreement of campaign.state.agreements) {
    const isLeavable =
      (agreement.status === 'active' || agreement.status === 'letter') && isParty(agreement, seat);
    const { quarter } = campaign.state;
    standings[agreement.id] = {
      value: dealValue(agreement.terms),
      owed: stillOwed(agreement, quarter),
      end: endOf(agreement, campaign.scenario.parameters.agreements),
      called: agreement.terms.clauses.map((clause) =>
        clause.kind === 'compute' ? wantedH100e(clause, quarter - 1) : 0,
      ),
      leaving: isLeavable ? leavingCost(campaign.scenario, agreement, quarter) : null,
    };
  }
  return standings;
}

function endOf(agreement: Agreement, rules: EndRules): number {
  const ends = agreement.terms.clauses.map((clause, place) =>
    clauseEnd(clause, agreement.signed, agreement.progress[place]?.paid ?? [], rules),
  );
  return Math.max(agreement.signed, ...ends);
}
