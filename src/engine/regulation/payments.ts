import { book, companyAt, type Work } from '../quarter/work.ts';
import { probeOutlook } from './odds.ts';

/** R2: books what authorities cost a company this quarter: its lawyers in open probes, and fines that fell due. */
export function bookAuthorities(work: Work, i: number): void {
  const { regulation } = work.state;
  const company = companyAt(work.state, i).id;
  for (const probe of regulation.probes) {
    if (probe.company !== company || probe.status !== 'open') continue;
    const file = { scenario: work.scenario, regulation };
    const { costPerQuarter } = probeOutlook(file, probe, i, probe.response);
    probe.spent += book(work, i, 'probeCosts', costPerQuarter, probe.jurisdiction);
  }
  for (const { company: payer, cause, amount, jurisdiction } of regulation.due)
    if (payer === i) book(work, i, cause, amount, jurisdiction);
}
