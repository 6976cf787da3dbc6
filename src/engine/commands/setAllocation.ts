import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { real } from './support/fields.ts';
import { hasModule, noModule } from './support/lookup.ts';

/** Rounding that the four shares may show before they are brought to exactly one. */
const TOLERANCE = 1e-6;

const schema = z.strictObject({
  kind: z.literal('setAllocation'),
  core: real(0, 1).describe('Share of own compute for the core business.'),
  research: real(0, 1).describe('Share for research and training; needs a lab.'),
  service: real(0, 1).describe('Share for serving own models; needs a lab.'),
  rental: real(0, 1).describe('Share offered for rent; needs a cloud.'),
});

/** Divides the company's own compute among its uses, after contracts (C5). */
export const setAllocation = command({
  kind: 'setAllocation',
  schema,
  check(view, { core, research, service, rental }): Refusal | null {
    const total = core + research + service + rental;
    if (Math.abs(total - 1) > TOLERANCE) return refuse('sharesDoNotSum', { total });
    if (core > 0 && !hasModule(view, 'core')) return noModule('core');
    if (research + service > 0 && !hasModule(view, 'lab')) return noModule('lab');
    if (rental > 0 && !hasModule(view, 'cloud')) return noModule('cloud');
    const now = view.own.allocation;
    const same = core === now.core && research === now.research && service === now.service;
    return same && rental === now.rental ? refuse('nothingChanges') : null;
  },
  apply(work, company, { core, research, service, rental }): void {
    const total = core + research + service + rental;
    // Brought to one exactly: a sum above it would be compute from nothing.
    companyAt(work.state, company).allocation = {
      core: core / total,
      research: research / total,
      service: service / total,
      rental: rental / total,
    };
  },
});
