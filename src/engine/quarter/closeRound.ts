import { modifier } from '../events/modifiers.ts';
import { addMomentum, moveCapital } from '../finance/capital.ts';
import { type RoundOutcome, roundOutcome } from '../finance/rounds.ts';
import { rescaleShares } from '../finance/shares.ts';
import { clamp } from '../math/numbers.ts';
import { dismiss } from '../talent/dismiss.ts';
import { announce, book, companyAt, drive, type Work } from './work.ts';

/** F4: a private round, as investors decide on it. What they bring, what it costs, and what it does to trust and people. */
export function closeRound(work: Work, i: number, amount: number, preMoney?: number): void {
  const own = companyAt(work.state, i);
  const world = {
    sentiment: work.state.sentiment,
    quarter: work.state.quarter,
    parameters: work.scenario.parameters,
    appetite: modifier(work, 'investorAppetite', i),
  };
  const outcome = roundOutcome(own, world, amount, preMoney);
  own.finance.lastShareDeal = work.state.quarter;
  own.finance.lastRound = work.state.quarter;
  if (outcome.verdict === 'failed') {
    fail(work, i, amount);
    return;
  }
  const raised = book(work, i, 'sharesIssued', outcome.raised);
  const price = outcome.preMoney / Math.max(1e-9, own.valuation.shares);
  rescaleShares(work.state, i, 1 + raised / outcome.preMoney);
  moveCapital(work, i, raised, 'sharesIssued');
  own.finance.lastRoundPrice = price;
  if (outcome.fall > 0) goDown(work, i, outcome.fall);
  tell(work, i, outcome);
}

/** A round that nobody wanted is talked about. */
function fail(work: Work, i: number, amount: number): void {
  const { failureTrust, failureMomentum } = work.scenario.parameters.finance.rounds;
  loseTrust(work, i, failureTrust, 'roundFailed');
  addMomentum(work, i, -failureMomentum);
  announce(work, {
    code: 'roundFailed',
    phase: 'executeCommands',
    companies: [companyAt(work.state, i).id],
    about: null,
    params: { amount },
    weight: 4,
  });
}

/** A down round: people hold shares too, and read the news. */
function goDown(work: Work, i: number, fall: number): void {
  const { downTrust, downStaff, downMomentum } = work.scenario.parameters.finance.rounds;
  loseTrust(work, i, downTrust * fall, 'downRound');
  addMomentum(work, i, -downMomentum * fall);
  dismiss(work, i, downStaff * fall, 'downRound', 'F4');
}

function loseTrust(work: Work, i: number, points: number, cause: 'roundFailed' | 'downRound'): void {
  const own = companyAt(work.state, i);
  const after = clamp(own.trust - points, 0, 100);
  drive(work, i, 'trust', cause, after - own.trust, 'F4');
  own.trust = after;
}

function tell(work: Work, i: number, { raised, preMoney, fall }: RoundOutcome): void {
  announce(work, {
    code: fall > 0 ? 'downRound' : 'roundClosed',
    phase: 'executeCommands',
    companies: [companyAt(work.state, i).id],
    about: null,
    params: { amount: raised, preMoney },
    weight: raised >= 5_000_000 || fall > 0 ? 5 : 3,
  });
}
