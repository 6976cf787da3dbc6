import { closeBooks } from '../finance/statements.ts';
import { judgeObjectives } from '../objectives/judge.ts';
import { drawing, type Luck } from '../random/streams.ts';
import { gatherFacts } from '../report/facts.ts';
import { figuresOf } from '../report/figures.ts';
import { drawBias } from '../state/estimates.ts';
import type { Work } from './work.ts';

/** Last phase: figures are read off and published with what explains them, the books are closed, and the next quarter begins. */
export function reportPhase(work: Work): void {
  work.report.figures = figuresOf(work);
  work.report.facts = gatherFacts(work);
  drawing(work.state.random, 'estimates', (luck) => closeQuarter(work, luck));
  // Objectives are judged by the figures that everybody has just been told.
  judgeObjectives(work);
  work.state.quarter += 1;
}

function closeQuarter({ state, report }: Work, luck: Luck): void {
  state.companies.forEach((company, i) => {
    closeBooks(company.balances);
    report.closing.push(company.balances.slice());
    company.figures = report.figures[i] ?? company.figures;
    company.estimateBias = drawBias(luck);
    company.intelligence = company.spending.intelligence;
  });
}
