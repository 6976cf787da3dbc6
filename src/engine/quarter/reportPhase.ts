import { closeBooks } from '../finance/statements.ts';
import { judgeObjectives } from '../objectives/judge.ts';
import { gatherFacts } from '../report/facts.ts';
import { figuresOf } from '../report/figures.ts';
import { drawBias } from '../state/estimates.ts';
import type { Work } from './work.ts';

/** Last phase: figures are read off and published with what explains them, the books are closed, and the next quarter begins. */
export function reportPhase(work: Work): void {
  work.report.figures = figuresOf(work);
  work.report.facts = gatherFacts(work);
  work.state.companies.forEach((company, i) => {
    closeBooks(company.balances);
    work.report.closing.push(company.balances.slice());
    company.figures = work.report.figures[i] ?? company.figures;
    company.estimateBias = drawBias(work.state.random);
    company.intelligence = company.spending.intelligence;
  });
  // Objectives are judged by the figures that everybody has just been told.
  judgeObjectives(work);
  work.state.quarter += 1;
}
