import { closeBooks } from '../finance/statements.ts';
import { bell } from '../random/streams.ts';
import { addPlainDrivers } from '../report/drivers.ts';
import { figuresOf } from '../report/figures.ts';
import type { Work } from './work.ts';

/** Last phase: figures are read off, explained, published, the books are closed, and the next quarter begins. */
export function reportPhase(work: Work): void {
  work.report.figures = figuresOf(work);
  addPlainDrivers(work);
  work.state.companies.forEach((company, i) => {
    closeBooks(company.balances);
    work.report.closing.push(company.balances.slice());
    company.figures = work.report.figures[i] ?? company.figures;
    // I1: how far outsiders are off about the company's private figures, for the next quarter.
    company.estimateBias = bell(work.state.random, 'estimates');
  });
  work.state.quarter += 1;
}
