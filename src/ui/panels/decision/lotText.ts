import type { SeatView } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { Names } from '../../game/names.ts';

type Lot = SeatView['estates'][number]['lots'][number];

/** What is needed to name a lot of an estate. */
export interface LotWords {
  readonly voice: Pick<Voice, 't' | 'formats'>;
  readonly names: Names;
}

/** A lot of a failed company's estate as one line (F3). */
export function lotText(what: Lot['what'], { voice, names }: LotWords): string {
  const { t, formats } = voice;
  const megawatts = (mw: number): string => formats.formatQuantity(mw, 'MW');
  switch (what.kind) {
    case 'campus':
      return t('finance:lot.campus', {
        region: names.region(what.region),
        mw: megawatts(what.liveMW),
        servers: megawatts(what.serverMW),
        stations: megawatts(what.stationMW),
      });
    case 'site':
      return t('finance:lot.site', { region: names.region(what.region), mw: megawatts(what.mw) });
    case 'fleet': {
      const count = formats.formatQuantity(what.count, 'chips', { exact: true });
      return t('finance:lot.fleet', {
        count,
        chip: names.chip(what.chip),
        region: names.region(what.region),
      });
    }
    case 'stake': {
      const part = formats.formatQuantity(what.fraction, 'percent', { digits: 2 });
      return t('finance:lot.stake', { part, company: names.company(what.company) });
    }
    case 'contract': {
      const compute = formats.formatQuantity(what.clause.h100e, 'h100e');
      const length = formats.formatQuantity(what.clause.quarters, 'quarters');
      return t('finance:lot.contract', { tenant: names.company(what.tenant), compute, length });
    }
    case 'model': {
      const points = formats.formatQuantity(what.capability, 'capability');
      return t('finance:lot.model', { name: what.model, points });
    }
  }
}
