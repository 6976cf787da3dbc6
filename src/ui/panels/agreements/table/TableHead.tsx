import { ArrowLeft } from 'lucide-react';
import { useT } from '../../../../i18n/react.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { Monogram } from '../../../kit/company/Monogram.tsx';
import { knownOf, worthOf } from '../terms/draftClause.model.ts';
import type { TableWorld } from '../terms/sides.model.ts';
import { Patience } from './Patience.tsx';

interface TableHeadProps {
  readonly world: TableWorld;
  readonly onBack: () => void;
}

/** Who sits at the table: you, them, what each is worth, and how long they will still listen. */
export function TableHead({ world, onBack }: TableHeadProps) {
  const { t } = useT();
  const { sides } = world;
  return (
    <header className="ag-head">
      <Button size="s" variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
        {t('deals:table.back')}
      </Button>
      <div className="ag-head-parties">
        <Party world={world} company={sides.you} />
        <span className="ag-head-rope" aria-hidden="true" />
        <Party world={world} company={sides.them} />
      </div>
      <Patience world={world} />
    </header>
  );
}

interface PartyProps {
  readonly world: TableWorld;
  readonly company: TableWorld['sides']['you'];
}

function Party({ world, company }: PartyProps) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const known = knownOf(world, company);
  const value = formatMoney(worthOf(world, company));
  return (
    <div className="ag-party">
      <Monogram
        name={names.company(company)}
        letters={names.monogram(company)}
        position={names.position(company)}
        size="l"
        isYou={company === world.sides.you}
        isDecoration
      />
      <span className="ag-party-words">
        <strong>{names.company(company)}</strong>
        <span className="hs-figures">
          {t(known?.listed ? 'deals:table.marketValue' : 'deals:table.estimate', { value })}
        </span>
      </span>
    </div>
  );
}
