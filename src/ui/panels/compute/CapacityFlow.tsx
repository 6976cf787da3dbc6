import { useT } from '../../../i18n/react.tsx';
import { classes } from '../../kit/classes.ts';
import type { CapacityPicture } from './capacity.model.ts';
import { ribbonsOf } from './ribbons.model.ts';

export interface CapacityFlowProps {
  readonly picture: CapacityPicture;
}

/** Two bars of one length, sources above uses, with bands between them; the idle part of a use is hatched. */
export function CapacityFlow({ picture }: CapacityFlowProps) {
  const { t } = useT();
  const { owned, rentedIn, total, uses } = picture;
  const sources = [
    { id: 'owned', h100e: owned },
    { id: 'rentedIn', h100e: rentedIn },
  ] as const;
  return (
    <div className="cp-flow">
      <Key label={t('compute:capacity.from')} total={total} items={sources.map((s) => ({ ...s, busy: 1 }))} />
      <div className="cp-flow-drawing" aria-hidden="true">
        <div className="cp-bar">
          {sources.map(({ id, h100e }) => (
            <span key={id} className={classes('cp-part', `is-${id}`)} style={{ flexGrow: h100e }} />
          ))}
        </div>
        <svg
          aria-hidden="true"
          className="cp-ribbons"
          viewBox="0 0 1000 100"
          preserveAspectRatio="none"
          focusable="false"
        >
          {ribbonsOf(picture).map(({ id, use, path }) => (
            <path key={id} className={classes('cp-ribbon', `is-${use}`)} d={path} />
          ))}
        </svg>
        <div className="cp-bar">
          {uses.map(({ id, h100e, busy }) => (
            <span key={id} className={classes('cp-part', `is-${id}`)} style={{ flexGrow: h100e }}>
              <span className="cp-idle" style={{ inlineSize: `${(1 - busy) * 100}%` }} />
            </span>
          ))}
        </div>
      </div>
      <Key label={t('compute:capacity.to')} total={total} items={uses} />
    </div>
  );
}

interface KeyProps {
  readonly label: string;
  readonly total: number;
  readonly items: readonly {
    readonly id: 'owned' | 'rentedIn' | CapacityPicture['uses'][number]['id'];
    readonly h100e: number;
    readonly busy: number;
  }[];
}

/** The bar in words: what, how much, which part of the whole, how busy. */
function Key({ label, total, items }: KeyProps) {
  const { t, formatQuantity } = useT();
  const share = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return (
    <div>
      <h4 className="cp-flow-head">{label}</h4>
      <ul className="cp-key">
        {items.map(({ id, h100e, busy }) => (
          <li key={id} className={h100e > 0 ? '' : 'is-none'}>
            <span className={classes('cp-mark', `is-${id}`)} aria-hidden="true" />
            <span className="cp-key-name">{t(`compute:sources.${id}`)}</span>
            <span className="cp-key-value hs-figures">{formatQuantity(h100e, 'h100e')}</span>
            <span className="cp-key-share hs-figures">
              {share(total > 0 ? h100e / total : 0)}
              {busy < 1 && h100e > 0 && ` · ${t('compute:capacity.busy', { share: share(busy) })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
