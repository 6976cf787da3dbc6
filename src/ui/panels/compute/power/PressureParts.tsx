import { useT } from '../../../../i18n/react.tsx';
import { pressureTarget } from '../../../../store/rules.ts';
import { Facts } from '../../decision/Facts.tsx';
import type { PowerRow } from './power.model.ts';

const PARTS = ['queue', 'growth', 'price', 'ownPower', 'community'] as const;

/** What the pressure of neighbours and authorities is made of, and where it goes (E3). */
export function PressureParts({ row }: { readonly row: PowerRow }) {
  const { t, formatNumber } = useT();
  const points = (value: number): string => formatNumber(value, { digits: 0, sign: 'always' });
  return (
    <Facts
      items={[
        ...PARTS.map((part) => ({
          id: part,
          label: t(`compute:power.pressureParts.${part}`),
          value: points(row.pressureParts[part]),
        })),
        {
          id: 'target',
          label: t('compute:power.pressureTarget'),
          value: formatNumber(pressureTarget(row.pressureParts), { digits: 0 }),
        },
      ]}
    />
  );
}
