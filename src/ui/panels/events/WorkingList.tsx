import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { quantityInfo, strengthOf } from '../../../store/events.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useEventName } from '../../game/useEventName.ts';
import { useNames } from '../../game/useNames.ts';
import { TableHead } from '../../kit/table/TableHead.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { changeOf, quantityName } from './effectWords.ts';
import { type WorkingModifier, workingNow } from './events.model.ts';
import '../../kit/table/table.css';

/** What events still move, and for how long (V1). */
export function WorkingList() {
  const { t } = useT();
  const { view } = useCampaign();
  const working = useMemo(() => workingNow(view), [view]);
  if (working.length === 0) return null;
  return (
    <section aria-label={t('events:inForce.title')}>
      <h3 className="ev-subhead">{t('events:inForce.title')}</h3>
      <table className="hs-table ev-working">
        <TableHead
          words={[t('events:inForce.event'), t('events:inForce.effect')]}
          figures={[t('events:inForce.left')]}
        />
        <tbody>
          {working.map((one) => (
            <WorkingRow
              key={`${one.modifier.instance} ${one.modifier.quantity} ${one.places.join()}`}
              one={one}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WorkingRow({ one }: { readonly one: WorkingModifier }) {
  const voice = useT();
  const { view } = useCampaign();
  const { writeQuarter: quarterName } = useQuarters();
  const { modifier, left } = one;
  const places = usePlaces(one);
  const subject = view.events.log.find(({ id }) => id === modifier.instance)?.subject ?? null;
  const event = useEventName()(modifier.event, subject);
  return (
    <tr className="hs-table-row">
      <th scope="row" className="hs-table-cell">
        <span className="ev-working-name">{event}</span>
        <span className="ev-since">
          {voice.t('events:inForce.since', { quarter: quarterName(modifier.from) })}
        </span>
      </th>
      <td className="hs-table-cell">
        {quantityName(modifier.quantity, voice)}{' '}
        <strong className="hs-figures">
          {changeOf(modifier.quantity, strengthOf(modifier, view.quarter), { voice, quantity: quantityInfo })}
        </strong>
        {places !== '' && <span className="ev-since">{places}</span>}
      </td>
      <td className="hs-table-cell is-end hs-figures">{voice.formatQuantity(left, 'quarters')}</td>
    </tr>
  );
}

/** Names of the things that a modifier is limited to; empty where it is everything. */
function usePlaces({ modifier, places }: WorkingModifier): string {
  const { formatList } = useT();
  const names = useNames();
  const { definition } = useCampaign();
  const scope = quantityInfo(modifier.quantity)?.scope;
  if (scope === undefined || scope === 'world' || places.includes(-1)) return '';
  const lists = {
    region: definition.regions.map(({ id }) => names.region(id)),
    company: definition.companies.map(({ id }) => names.company(id)),
    segment: definition.segments.map(({ id }) => names.segment(id)),
    chip: definition.chips.map(({ id }) => names.chip(id)),
    family: definition.families.map(({ id }) => names.family(id)),
    merchant: definition.merchants.map(({ id }) => names.merchant(id)),
  };
  // A modifier may name a place more than once; a reader is told of it once.
  return formatList([...new Set(places)].flatMap((place) => lists[scope][place] ?? []));
}
