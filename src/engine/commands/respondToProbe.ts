import { z } from 'zod';
import { jurisdictionOf, probeOutlook } from '../regulation/odds.ts';
import type { Probe } from '../state/regulationState.ts';
import type { DeepReadonly } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('respondToProbe'),
  jurisdiction: madeId.describe('Jurisdiction whose authority investigates the company.'),
  response: z
    .enum(['cooperate', 'contest', 'settle'])
    .describe('Co-operate (cheaper, milder), contest (dearer, longer, better odds) or settle now.'),
});

/** Answers an investigation (R2). Co-operation and contest may be changed while it runs; a settlement ends it. */
export const respondToProbe = command({
  kind: 'respondToProbe',
  schema,
  check(view, { jurisdiction, response }): Refusal | null {
    const probe = openProbeOf(view.regulation.probes, view.seat, jurisdiction);
    if (probe === undefined) return refuse('noProbe', { jurisdiction });
    return probe.response === response ? refuse('nothingChanges') : null;
  },
  cost: {
    perQuarter: (view, { jurisdiction, response }) =>
      response === 'settle' ? 0 : (outlookOf(view, jurisdiction, response)?.costPerQuarter ?? 0),
    later: (view, { jurisdiction, response }) =>
      response === 'settle' ? (outlookOf(view, jurisdiction, response)?.amount ?? 0) : 0,
  },
  apply(work, company, { jurisdiction, response }): void {
    const seat = work.scenario.companies[company]?.id ?? '';
    const probe = openProbeOf(work.state.regulation.probes, seat, jurisdiction);
    if (probe === undefined) return;
    const file = { scenario: work.scenario, regulation: work.state.regulation };
    // Who has once asked for time does not gain more by asking again.
    if (!probe.delayed) {
      const { decides } = probeOutlook(file, probe, company, response);
      probe.delayed = decides > probe.decides;
      probe.decides = decides;
    }
    probe.response = response;
  },
});

function outlookOf(view: SeatView, jurisdiction: string, response: Probe['response']) {
  const probe = openProbeOf(view.regulation.probes, view.seat, jurisdiction);
  if (probe === undefined || jurisdictionOf(view.scenario, probe).place < 0) return null;
  return probeOutlook(view, probe, view.seatIndex, response);
}

function openProbeOf<P extends DeepReadonly<Probe>>(
  probes: readonly P[],
  company: string,
  jurisdiction: string,
): P | undefined {
  return probes.find(
    (probe) => probe.company === company && probe.jurisdiction === jurisdiction && probe.status === 'open',
  );
}
